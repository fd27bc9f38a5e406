//! Marks within a line that are damaged: of links, of paths, of line breaks, of anchors.

use crate::api::Method;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, TypeForms};
use crate::read::outline::inline;

/// Whether a mark of a link is lost: a bracket without its partner, or an address outside of a link.
pub(in crate::read::outline) fn is_link_damaged(text: &str) -> bool {
    let open = |link: &inline::Link<'_>| {
        let quotes = link.target.matches('"').count();
        !text.clip(link.range.clone()).ends_with(')')
            || link.target.contains(['[', ']'])
            || text.clip(..link.range.start).ends_with(char::is_alphanumeric)
            || link.target.split_once('"').is_some_and(|(before, _)| before.ends_with(char::is_alphanumeric))
            || quotes == 0 && link.target.trim().contains(' ')
            || quotes % 2 == 1
            || link.address().is_empty()
    };
    let closed = |text: &str| text.matches('(').count() == text.matches(')').count();
    let bare = inline::flat(text);
    let balanced = bare.matches('[').count() == bare.matches(']').count();
    inline::links(text).iter().any(open)
        || !balanced
        || !closed(&bare)
        || ["](", "(/", "[/", "]/", "({{", "]{{", ">}})", "%}})"].iter().any(|mark| bare.contains(mark))
}

/// Whether the address of a link is nearly one of an object or of values: `entitie/boat`, `/boatsboat-object`, `/boats#`.
pub(in crate::read::outline) fn is_address_odd(text: &str, forms: &Forms) -> bool {
    let links = &forms.links;
    let ends = || links.object_anchors.iter().chain(&links.value_anchors);
    let odd = |address: &str| {
        let (path, anchor) = address.split_once('#').unwrap_or((address, "-"));
        let head = path.rfind('/').map_or("", |end| path.clip(..=end));
        let known =
            |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | '%' | '~' | '+');
        let leads = || links.objects.iter().any(|start| address.starts_with(start.as_str()));
        !path.is_empty() && anchor.is_empty()
            || leads() && !anchor.chars().all(known)
            || leads() && !address.contains('#') && ends().any(|end| path.ends_with(end.as_str()))
            || !leads() && links.objects.iter().any(|start| start.len() > LEAST && is_slip(head, start))
    };
    inline::links(text).iter().any(|link| odd(link.address()))
}

/// Whether a path has a mark that paths don't have, or a placeholder that is glued to a word.
pub(in crate::read::outline) fn is_path_odd(path: &str) -> bool {
    let (path, query) = path.split_once('?').unwrap_or((path, "="));
    let odd = |part: &str| {
        let known =
            |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | '{' | '}' | '~' | '*');
        let inner = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
        match inner {
            Some(name) => name.contains(['{', '}']) || name.chars().any(char::is_whitespace),
            None => part.contains(['{', '}']) || !part.chars().all(known),
        }
    };
    !query.contains(['=', '{', '<']) || path.contains("//") || path.split('/').any(odd)
}

/// Whether a path begins with nearly a prefix of others, and with none: `/apiv2/boats`. Another number is a new version.
pub(in crate::read::outline) fn is_prefix_odd(path: &str, prefixes: &[String]) -> bool {
    let ends = path.match_indices('/').map(|(at, _)| at).skip(1).chain([path.len()]);
    let heads: Vec<&str> = ends.filter_map(|end| path.get(..end)).take(SEGMENTS).collect();
    let shape = |text: &str| {
        let mut shape: Vec<char> = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        shape.dedup_by(|a, b| *a == '0' && *b == '0');
        shape
    };
    let is_near =
        |head: &&str| prefixes.iter().any(|prefix| is_slip(head, prefix) && shape(head) != shape(prefix));
    let is_known = |head: &&str| prefixes.iter().any(|prefix| prefix == head);
    // `/api/v1boats`
    let goes_on = |head: &&str| {
        let rest = |prefix: &String| {
            head.strip_prefix(prefix.as_str()).filter(|_| prefix.ends_with(|c: char| c.is_ascii_digit()))
        };
        !is_known(head) && prefixes.iter().filter_map(rest).any(|rest| rest.starts_with(char::is_alphabetic))
    };
    if heads.iter().any(goes_on) {
        return true;
    }
    // The longest one counts: one prefix may be the beginning of another.
    let last = heads.iter().rposition(|head| is_known(head) || is_near(head));
    last.and_then(|at| heads.get(at)).is_some_and(|head| !is_known(head) && head.len() > LEAST)
}

/// Segments of a path that its prefix is sought in.
const SEGMENTS: usize = 4;

/// Whether a line goes on behind the backslash that should end it, so that two lines may have become one.
pub(super) fn joins_lines(line: &str) -> bool {
    let mut coded = false;
    line.char_indices().any(|(at, c)| {
        coded ^= c == '`';
        let rest = line.clip(at + c.len_utf8()..);
        c == '\\'
            && !coded
            && (rest.starts_with("**") && rest.clip(2..).starts_with(char::is_uppercase)
                || rest.starts_with(|c: char| c == ' ' || c.is_ascii_digit()))
    })
}

/// Whether a line is the name of an entry and its text: `:id: {{<required>}} String`.
pub(super) fn joins_term(line: &str, forms: &Forms) -> bool {
    let Some((name, text)) = line.split_once(": ").or_else(|| line.split_once(" :")) else { return false };
    let name = name.trim_end();
    let marks = forms.marks.required.iter().chain(&forms.marks.optional);
    let mut words = forms.types.scalars.iter().map(|(word, _)| word).chain(&forms.types.arrays);
    let mut typed = || words.any(|word| inline::after(text.trim_start(), word).is_some());
    let is_name = name.len() > 1 && !name.contains([' ', '*']);
    is_name && (marks.into_iter().any(|mark| text.trim_start().starts_with(mark.as_str())) || typed())
}

/// Whether the language of a fence is that of requests with the method behind it: two lines have become one.
pub(super) fn joins_request(language: &str, forms: &Forms) -> bool {
    let fence = forms.endpoint.fence.as_deref().filter(|fence| !fence.is_empty());
    fence.and_then(|fence| language.strip_prefix(fence)).is_some_and(|rest| Method::parse(rest).is_some())
}

/// Whether the language of a fence is that of requests with a blank in it.
pub(super) fn is_fence_split(shown: &str, forms: &Forms) -> bool {
    let written = shown.trim_start_matches('`').trim();
    let fence = forms.endpoint.fence.as_deref().filter(|fence| !fence.is_empty());
    written.contains(' ') && fence.is_some_and(|fence| written.replace(' ', "") == fence)
}

/// Whether a word of a type is one but for a letter, or is cut in two.
pub(super) fn has_odd_word(cell: &str, forms: &TypeForms) -> bool {
    let text = inline::flat(cell);
    let text = text.split('(').next().unwrap_or_default();
    let words: Vec<&str> = text
        .split([' ', ','])
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    let phrases = || forms.scalars.iter().map(|(word, _)| word).chain(&forms.objects).chain(&forms.arrays);
    let known =
        |word: &str| phrases().any(|phrase| phrase.split(' ').any(|part| part.eq_ignore_ascii_case(word)));
    let long = || phrases().flat_map(|phrase| phrase.split(' ')).filter(|part| part.len() >= LEAST);
    let near = |word: &&str| !known(word) && word.is_ascii() && long().any(|part| is_slip(word, part));
    let halves = |pair: &[&str]| match pair {
        [one, two] => !known(one) && !known(two) && long().any(|part| part.strip_prefix(one) == Some(two)),
        _ => false,
    };
    let shifted = |pair: &[&str]| {
        let written = pair.concat().to_lowercase();
        let is =
            |phrase: &&String| phrase.contains(' ') && phrase.replace(' ', "").eq_ignore_ascii_case(&written);
        let right = |phrase: &String| phrase.eq_ignore_ascii_case(&pair.join(" "));
        forms.arrays.iter().filter(is).any(|phrase| !right(phrase))
    };
    words.iter().any(near) || words.windows(2).any(|pair| halves(pair) || shifted(pair))
}

/// Words of fewer letters are near to others.
const LEAST: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::profile::Profile;
    use crate::read::read_page;
    use crate::read::source::Text;

    #[track_caller]
    fn check(is_odd: fn(&str) -> bool, right: &str, wrong: &[&str]) {
        assert!(!is_odd(right), "{right}");
        for wrong in wrong {
            assert!(is_odd(wrong), "{wrong}");
        }
    }

    #[test]
    fn links() {
        let wrong = [
            "[Boat(/boats#boat)",
            "Boat](/boats#boat)",
            "[Boat] (/boats#boat)",
            "[Boat](/boats#boat",
            "[Boat]/boats#boat)",
        ];
        check(is_link_damaged, "Array of [Boat](/boats#boat)", &wrong);
        let wrong = [
            "[Boat]({{< relref \"\"boat\" >}})",
            "[Boat]({{< relref boat\" >}})",
            "Boat{{< relref \"boat\" >}})",
        ];
        check(is_link_damaged, "[Boat]({{< relref \"boat\" >}})", &wrong);
    }

    #[test]
    fn paths() {
        let wrong = [
            "/boats{boat.id}/berths",
            "/boats//{boat.id}",
            "/boats/{boat.id}.{berth}",
            "/boats/{{boat.id}",
            "/boats:id",
            "/boats/;id",
        ];
        check(is_path_odd, "/v1/boats/{boat.id}/berths/@me", &wrong);
    }

    #[test]
    fn line_breaks() {
        let wrong = [
            "**Length:** How long.\\**Type:** String\\",
            "**History:**\\2.8.0 - added",
            "2.8.0 - added\\ 3.0.0 - gone",
        ];
        check(joins_lines, "**Length:** How long, `\\1` included.\\", &wrong);
    }

    const PAGE: &str = "---
title: Boat
---

## See a boat {#get}

```http
GET /api/v1/boats/:id HTTP/1.1
```

Words.

**Returns:** Array of [Boat](#Boat)\\
**Version history:**\\
2.8.0 - added

#### Request

##### Path parameters

:id
: {{<required>}} String. Which boat.

##### Query parameters

limit
: Integer. How many. Defaults to 40 boats.

## Attributes

### `kind` {#kind}

**Description:** What it is.\\
**Type:** String (Enumerable, oneOf)\\
`small` = up to 8 m\\
`large` = all others\\
**Version history:**\\
2.8.0 - added

### `owner` {#owner}

**Description:** Whose it is.\\
**Type:** [Person]({{< relref \"entities/Person\" >}})\\
**Version history:**\\
2.8.0 - added
";

    fn problems(page: &str) -> Vec<u32> {
        let profile = Profile::built_in("mastodon").unwrap_or_else(Profile::usual);
        let page = read_page(&Text::new(PagePath::new("boat.md"), page.to_owned()), &profile);
        page.problems.iter().map(|problem| problem.place.line).collect()
    }

    /// The page with the first `right` written as `wrong` has a problem within three lines of it.
    #[track_caller]
    fn check_page(right: &str, wrong: &str) {
        let (before, behind) = PAGE.split_once(right).unwrap_or_else(|| panic!("{right} stands there"));
        let line = u32::try_from(before.lines().count().max(1)).unwrap_or(u32::MAX);
        let told = problems(&format!("{before}{wrong}{behind}"));
        assert!(told.iter().any(|at| at.abs_diff(line) <= 3), "{right:?} as {wrong:?} at {line}: {told:?}");
    }

    #[test]
    fn the_page_has_no_problem() {
        assert_eq!(problems(PAGE), [] as [u32; 0]);
    }

    #[test]
    fn front_matter() {
        check_page("---\n", "--\n");
        check_page("Boat\n---\n", "Boat\n--=\n");
        check_page("---\n", "");
        let long = PAGE.replace("Words.", "---\n\nWords.").replace("Boat\n---\n", "Boat\n--\n");
        assert_eq!(problems(&long).first(), Some(&3));
    }

    #[test]
    fn requests() {
        check_page("/:id", "/Pid");
        check_page("/:id", ":id");
        check_page("/boats/", "//boats/");
        check_page("/v1", "/ v1");
        check_page("```http\n", "```http");
        check_page("```http", "```ht tp");
    }

    #[test]
    fn paths_beside_others() {
        let page = |path: &str| {
            let request = format!(
                "## List boats {{#list}}\n\n```http\nGET {path} HTTP/1.1\n```\n\nWords.\n\n## Attributes"
            );
            problems(&PAGE.replace("## Attributes", &request))
        };
        assert_eq!(page("/api/v1/boats"), [] as [u32; 0]);
        assert!(!page("/apiv1/boats").is_empty());
    }

    #[test]
    fn words_of_types() {
        let profile = Profile::built_in("discord").unwrap_or_else(Profile::usual);
        let odd = |cell: &str| profile.outline.as_ref().is_some_and(|forms| has_odd_word(cell, &forms.types));
        for (right, wrong) in
            [("array of strings", "arrray of strings"), ("snowflake", "snow flake"), ("integer", "intger")]
        {
            assert!(!odd(right) && odd(wrong), "{right}, {wrong}");
        }
    }

    #[test]
    fn answers() {
        check_page("[Boat](#Boat)", "Boat](#Boat)");
        check_page("Array of", "Array if");
        check_page("Array of", "Array ");
        check_page("relref \"", "relref ");
    }

    #[test]
    fn labels_and_histories() {
        check_page("**Type:** [", "**:** [");
        check_page(" it is.\\\n", " it is.\\");
        check_page("history:**\\\n", "history:**\\");
        check_page("2.8.0 - added", "2.8.0 - ");
        check_page("2.8.0 - added", "2.8.0 - addde");
        check_page("2.8.0 - added", "2.8.0 - adde, up to 5");
        check_page("2.8.0 - added", "2.8.0 0 added");
    }

    #[test]
    fn entries_and_values() {
        check_page(":id\n:", ":id:");
        check_page("limit\n:", "limit :");
        check_page("Defaults to", "Defaults");
        check_page("Defaults to", " to");
        check_page("`small`", "small`");
        check_page("`small`", "`small `");
        check_page("8 m\\\n", "8 m\\");
    }
}
