//! What pages look like, before any profile reads them: forms of requests, entries, tables and types, each with its count and first place.

use super::inline::{bold, links, plain};
use super::lines::{LineForm, scan};
use crate::api::Method;
use crate::diagnostics::clip::Clip;
use crate::profile::{Forms, Ignore};
use crate::read::facts::{LineUse, PageFacts};
use crate::read::source::Text;
use indexmap::IndexMap;
use std::collections::HashSet;

/// A kind of what was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Form {
    /// Ending of a file.
    Ending,
    /// Key of the front matter.
    FrontMatter,
    /// A request, by what it stands in: `fence http`, `component Route`.
    Request,
    /// Level of the heading above a request.
    Level,
    /// The mark before a placeholder of a path.
    Placeholder,
    /// A request that names its host.
    Address,
    /// Text of a heading.
    Heading,
    /// Text of a line in bold, in a quote or before a colon that may be a heading, too.
    Line,
    /// Something that looks like an entry outside of tables.
    Entry,
    /// Headers of a table's columns, with bars between them.
    Table,
    /// A type, as it is written.
    Type,
    /// A word in a column of presence.
    Presence,
    /// The folder that a link in a type leads to.
    Link,
    /// A bold label at the start of a line.
    Label,
    /// A shortcode or a sign beside a name or a type.
    Mark,
}

/// How often something was seen, and where first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// How often.
    pub count: usize,
    /// The first place, `page:line`.
    pub place: String,
}

/// What pages look like.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    seen: IndexMap<(Form, String), Seen>,
}

/// Headers of a column of types, and of presence.
const TYPE: [&str; 3] = ["type", "types", "data type"];
pub(crate) const PRESENCE: [&str; 5] = ["required", "required?", "presence", "optional", "mandatory"];

/// The greatest length of what is quoted.
const QUOTED: usize = 60;

impl Survey {
    /// What all lines of pages look like.
    pub fn of<'t>(pages: impl IntoIterator<Item = &'t Text>) -> Self {
        let mut survey = Self::default();
        for text in pages {
            survey.page(text, &|_| false);
        }
        survey
    }

    /// The same of the lines that were read as nothing that states a fact.
    pub fn of_unread<'t>(pages: impl IntoIterator<Item = (&'t Text, &'t PageFacts)>) -> Self {
        let mut survey = Self::default();
        for (text, facts) in pages {
            let stated: HashSet<usize> =
                facts.facts.iter().filter_map(|fact| usize::try_from(fact.place().line).ok()).collect();
            let uses = facts.ledger.uses();
            let is_read = |index: usize| {
                stated.contains(&(index + 1)) || uses.get(index).is_some_and(|of| !states_nothing(*of))
            };
            survey.page(text, &is_read);
        }
        survey
    }

    /// What was seen of one form, the most frequent first.
    #[must_use]
    pub fn seen(&self, of: Form) -> Vec<(&str, &Seen)> {
        let of_form = self.seen.iter().filter(|((form, _), _)| *form == of);
        let mut found: Vec<_> = of_form.map(|((_, text), seen)| (text.as_str(), seen)).collect();
        found.sort_by_key(|(_, seen)| std::cmp::Reverse(seen.count));
        found
    }

    fn add(&mut self, form: Form, text: &str, at: &At<'_>) {
        let text: String = text.trim().chars().take(QUOTED).collect();
        let new = || Seen { count: 0, place: format!("{}:{}", at.page, at.line) };
        self.seen.entry((form, text)).or_insert_with(new).count += 1;
    }

    /// Looks at the lines of a page, but for those that are read.
    fn page(&mut self, text: &Text, is_read: &dyn Fn(usize) -> bool) {
        let page = text.path().as_str();
        let forms = Forms {
            ignore: Ignore { comments: vec![("<!--".to_owned(), "-->".to_owned())], ..Ignore::default() },
            ..Forms::default()
        };
        let lines = scan(text, &forms);
        let all: Vec<(&LineForm, &str)> =
            lines.all.iter().map(|line| (&line.form, lines.text(line))).collect();
        let mut level = 0;
        let mut at = At { page, line: 1 };
        if let Some((_, ending)) = page.rsplit_once('.') {
            self.add(Form::Ending, ending, &at);
        }
        let mut columns = Columns::default();
        for (index, (form, shown)) in all.iter().enumerate() {
            at.line = index + 1;
            if let LineForm::Heading(of) = form {
                level = *of;
            }
            let is_row = **form == LineForm::Row;
            if !is_row {
                columns = Columns::default();
            }
            let next = all.get(index + 1).map(|(_, text)| *text).unwrap_or_default();
            // A request stands in the line below its fence, and a table is known by its first row.
            let known = match form {
                LineForm::Fence(_) => is_read(index + 1),
                LineForm::Row if is_rule(next) => is_read(index + 2),
                _ => is_read(index),
            };
            if known {
                continue;
            }
            self.line(&at, form, shown, next, level, language(form, &lines.masked));
            if is_row {
                if is_rule(next) {
                    columns = Columns::of(shown);
                    self.add(Form::Table, &columns.all.join("|"), &at);
                    if let [method, path, ..] = columns.all.as_slice()
                        && method.eq_ignore_ascii_case("method")
                        && all.get(index + 2).is_some_and(|(_, row)| row.contains('/'))
                    {
                        self.request(&at, level, &format!("table {method}|{path}"), "");
                    }
                } else if !is_rule(shown) {
                    self.row(&at, &columns, shown);
                }
            }
        }
    }

    fn line(&mut self, at: &At<'_>, form: &LineForm, shown: &str, next: &str, level: u8, language: &str) {
        match form {
            LineForm::FrontMatter => {
                if let Some((key, _)) =
                    shown.split_once(':').filter(|(key, _)| !key.contains([' ', '"', '#']))
                {
                    self.add(Form::FrontMatter, key, at);
                }
            }
            LineForm::Fence(_) if is_request(next) => {
                self.request(at, level, &format!("fence {language}"), next);
            }
            LineForm::Heading(_) => {
                let text = shown.trim_matches(['#', ' ']);
                let (text, _) = text.split_once("{#").unwrap_or((text, ""));
                self.marks(at, text);
                if is_request(text) {
                    self.request(at, level, "heading", text);
                } else if text.trim().starts_with('`') && text.matches('`').count() == 2 {
                    self.add(Form::Entry, "heading of a name in backticks", at);
                    if text.contains('[') {
                        self.add(Form::Mark, "a[b]", at);
                    }
                } else {
                    self.add(Form::Heading, &without_marks(text), at);
                }
            }
            LineForm::Definition => {
                self.add(Form::Entry, "definition", at);
                self.marks(at, shown);
                let text = shown.trim_start_matches([':', ' ']);
                let (ty, _) = text.split_once(". ").unwrap_or((text.trim_end_matches('.'), ""));
                self.ty(at, ty);
            }
            LineForm::Text => {
                if let Some(tag) = component(shown) {
                    self.request(at, level, &tag, shown);
                } else if is_request(shown.trim_start_matches(['>', '`', '*', ' '])) {
                    self.request(at, level, &format!("line {}", around(shown)), shown);
                } else if let Some(line) = heading_line(shown) {
                    self.add(Form::Line, line, at);
                } else if let Some((label, rest)) = label(shown) {
                    self.add(Form::Label, label, at);
                    if label.eq_ignore_ascii_case("type") {
                        self.marks(at, rest);
                        self.ty(at, rest);
                    }
                } else if is_bullet(shown) {
                    self.add(Form::Entry, "bullet with a name in backticks", at);
                    self.remark(at, shown);
                } else if shown.starts_with('`') && shown.contains('|') {
                    self.add(Form::Entry, "name in backticks and bars", at);
                }
            }
            _ => {}
        }
    }

    /// The first brackets of a bullet: types and presence.
    fn remark(&mut self, at: &At<'_>, shown: &str) {
        let Some((inner, _)) = shown.split_once('(').and_then(|(_, rest)| rest.split_once(')')) else {
            return;
        };
        let is_presence = |word: &str| matches!(word, "required" | "optional");
        for (index, part) in inner.split([',', ':']).enumerate() {
            let word = part.trim_matches([' ', '<', '>', '`']);
            if is_presence(word) {
                self.add(Form::Presence, word, at);
            } else if index == 0 {
                self.ty(at, word);
            }
        }
    }

    fn request(&mut self, at: &At<'_>, level: u8, form: &str, line: &str) {
        self.add(Form::Request, form, at);
        self.add(Form::Level, &level.to_string(), at);
        let path = line.split_once("://").map_or(line, |(_, path)| path);
        if path.split('/').skip(1).any(|part| part.starts_with(':') && part.len() > 1) {
            self.add(Form::Placeholder, ":", at);
        }
        if path.len() < line.len() {
            self.add(Form::Address, "://", at);
        }
    }

    fn row(&mut self, at: &At<'_>, columns: &Columns, shown: &str) {
        let cells = cells(shown);
        let cell = |at: Option<usize>| at.and_then(|at| cells.get(at)).map_or("", String::as_str);
        if columns.ty.is_some() {
            let ty = cell(columns.ty);
            if cell(Some(0)).contains('[') {
                self.add(Form::Mark, "a[b]", at);
            }
            if ty.starts_with('?') {
                self.add(Form::Mark, "?type", at);
            }
            if cell(Some(0)).trim_matches(['`', '*', '\\', ' ']).ends_with('?') {
                self.add(Form::Mark, "name?", at);
            }
            self.ty(at, ty.trim_start_matches('?'));
        }
        if columns.presence.is_some() {
            self.add(Form::Presence, &plain(cell(columns.presence)), at);
        }
    }

    fn ty(&mut self, at: &At<'_>, written: &str) {
        for link in links(written) {
            let address = link.address();
            let folder = address.rfind(['/', '#']).map_or("", |end| address.clip(..=end));
            if !folder.is_empty() && !folder.contains("://") {
                self.add(Form::Link, folder, at);
            }
        }
        let ty = plain(without_marks(written).trim_end_matches('\\')).replace('`', "");
        let (ty, _) = ty.split_once(" (").unwrap_or((ty.as_str(), ""));
        if !ty.is_empty() {
            self.add(Form::Type, ty, at);
        }
    }

    fn marks(&mut self, at: &At<'_>, text: &str) {
        // Those with a value in quotes are links, or stand for more than themselves.
        for mark in shortcodes(text).filter(|mark| !mark.contains('"')) {
            self.add(Form::Mark, mark, at);
        }
    }
}

/// Whether lines of this use may hold a fact that was not read.
const fn states_nothing(of: LineUse) -> bool {
    matches!(
        of,
        LineUse::Prose
            | LineUse::Quote
            | LineUse::OtherRow
            | LineUse::Sample
            | LineUse::Heading
            | LineUse::Shortcode
            | LineUse::Tag
            | LineUse::Unread
            | LineUse::Unreadable
    )
}

struct At<'a> {
    page: &'a str,
    line: usize,
}

/// The columns of a table that say a type and a presence.
#[derive(Default)]
struct Columns {
    all: Vec<String>,
    ty: Option<usize>,
    presence: Option<usize>,
}

impl Columns {
    fn of(header: &str) -> Self {
        let all: Vec<String> = cells(header).iter().map(|cell| plain(cell)).collect();
        let find = |known: &[&str]| {
            all.iter().skip(1).position(|cell| known.iter().any(|word| cell.eq_ignore_ascii_case(word)))
        };
        let (ty, presence) = (find(&TYPE).map(|at| at + 1), find(&PRESENCE).map(|at| at + 1));
        Self { all, ty, presence }
    }
}

fn cells(row: &str) -> Vec<String> {
    let inner = row.trim().trim_start_matches('|');
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    inner.split('|').map(|cell| cell.trim().to_owned()).collect()
}

fn is_rule(row: &str) -> bool {
    row.contains("--") && row.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// Whether a line is a request: its method, and a path or an address.
fn is_request(line: &str) -> bool {
    line.split_once([' ', '-']).is_some_and(|(method, rest)| {
        let rest = rest.trim_start_matches(['-', ' ', '`', '*']);
        Method::parse(method).is_some() && (rest.starts_with('/') || rest.contains("://"))
    })
}

/// A line with `*` in the place of the request between its marks: `` `*` ``, `> *`.
fn around(line: &str) -> String {
    let marks = |c: char| matches!(c, '`' | '*' | '>' | '-' | ' ');
    let inner = line.trim_start_matches(marks);
    let ends = inner.len() - inner.trim_end_matches(['`', '*']).len();
    let before = line.clip(..line.len() - inner.len());
    format!("{before}*{}", inner.clip(inner.len() - ends..))
}

/// The words of a line that may be a heading without its marks: a few, in bold, in a quote or before a colon.
fn heading_line(line: &str) -> Option<&str> {
    let bare = line.strip_prefix('>').unwrap_or(line).trim_start();
    let is_bold = bold(bare.trim_end_matches(':')).is_some_and(|(_, rest)| rest.is_empty());
    let text = bare.trim_matches(['*', ':', '_', ' ']);
    let words = text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '/' | '-'));
    let first = text.starts_with(char::is_uppercase);
    ((is_bold || line.ends_with(':')) && words && first && text.split(' ').count() < 5).then_some(text)
}

/// A bullet whose name in backticks has more in brackets behind it.
fn is_bullet(line: &str) -> bool {
    let name = line.strip_prefix(['-', '*', '+']).and_then(|rest| rest.trim_start().strip_prefix('`'));
    let rest = name.and_then(|name| name.split_once('`'));
    rest.is_some_and(|(_, rest)| rest.trim_start().starts_with('(') || rest.starts_with(" `("))
}

/// The component or shortcode that has a method.
fn component(line: &str) -> Option<String> {
    let rest =
        line.strip_prefix('<').or_else(|| line.strip_prefix("{{<")).or_else(|| line.strip_prefix("{{%"))?;
    let lower = rest.to_lowercase();
    let name: String = rest.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect();
    let kind = if line.starts_with("{{") { "shortcode" } else { "component" };
    (lower.contains(" method=") && !name.is_empty()).then(|| format!("{kind} {name}"))
}

/// The bold label at the start of a line, and what follows it.
fn label(line: &str) -> Option<(&str, &str)> {
    let (label, rest) = bold(line)?;
    let named = label.ends_with(':') || rest.starts_with(':');
    (named && label.len() < QUOTED / 2)
        .then(|| (label.trim_end_matches(':'), rest.trim_start_matches(':').trim()))
}

fn shortcodes(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("{{").filter_map(|(at, _)| {
        let rest = text.get(at..)?;
        rest.get(..rest.find("}}")? + 2)
    })
}

fn without_marks(text: &str) -> String {
    shortcodes(text).fold(text.to_owned(), |rest, mark| rest.replace(mark, "")).trim().to_owned()
}

fn language<'t>(form: &LineForm, masked: &'t str) -> &'t str {
    match form {
        LineForm::Fence(language) => masked.clip(language.clone()),
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::profile::Profile;
    use crate::read::read_page;

    fn text(page: &str) -> Text {
        Text::new(PagePath::new("a.md"), page.to_owned())
    }

    #[track_caller]
    fn check(page: &str, form: Form, expected: &[(&str, usize, &str)]) {
        let survey = Survey::of([&text(page)]);
        let seen = survey.seen(form);
        let seen: Vec<_> = seen.iter().map(|(text, seen)| (*text, seen.count, seen.place.as_str())).collect();
        assert_eq!(seen, expected, "{page}");
    }

    #[test]
    fn forms_are_seen() {
        check("```http\nGET /a/:b HTTP/1.1\n```\n", Form::Request, &[("fence http", 1, "a.md:1")]);
        check("```\nGET https://example.com/a\n```\n", Form::Request, &[("fence", 1, "a.md:1")]);
        check("```json\n{}\n```\n", Form::Request, &[]);
        check(
            "## Get\n\n<Route method=\"GET\">/a</Route>\n",
            Form::Request,
            &[("component Route", 1, "a.md:3")],
        );
        check("{{< call method=\"get\" path=\"/a\" >}}\n", Form::Request, &[("shortcode call", 1, "a.md:1")]);
        check("## GET /a\n", Form::Request, &[("heading", 1, "a.md:1")]);
        check("> GET - /a\n\n> POST - /a\n", Form::Request, &[("line > *", 2, "a.md:1")]);
        check("`GET /a`\n", Form::Request, &[("line `*`", 1, "a.md:1")]);
        check(
            "| Method | Path |\n|--|--|\n| `GET` | `/a` |\n",
            Form::Request,
            &[("table Method|Path", 1, "a.md:1")],
        );
        check("`GET http://a.example/b`\n", Form::Address, &[("://", 1, "a.md:1")]);
        check(
            "- `a` `(int: 5)` - Words\n* `b` (optional)\n- `c` is\n",
            Form::Entry,
            &[("bullet with a name in backticks", 2, "a.md:1")],
        );
        check("<!-- `GET /a` -->\n", Form::Request, &[]);
        check(
            "```http\nGET /a/:b HTTP/1.1\n```\n",
            Form::Placeholder,
            &[(":", 1, "a.md:2")].map(|(a, b, _)| (a, b, "a.md:1")),
        );
        check("| Name | Type |\n|--|--|\n| a | ?int |\n", Form::Table, &[("Name|Type", 1, "a.md:1")]);
        check("| Name | Type |\n|--|--|\n| a? | ?int (32) |\n", Form::Type, &[("int", 1, "a.md:3")]);
        check("| Name | Type |\n|--|--|\n| a? | int |\n", Form::Mark, &[("name?", 1, "a.md:3")]);
        check("| Name | Required |\n|--|--|\n| a | yes |\n", Form::Presence, &[("yes", 1, "a.md:3")]);
        check("a\n: {{<required>}} String. Words.\n", Form::Type, &[("String", 1, "a.md:2")]);
        check("a\n: {{<required>}} String. Words.\n", Form::Mark, &[("{{<required>}}", 1, "a.md:2")]);
        check("### `a` {#a}\n", Form::Entry, &[("heading of a name in backticks", 1, "a.md:1")]);
        check("**Type:** [A](/entities/a)\n", Form::Link, &[("/entities/", 1, "a.md:1")]);
        check("**Type:** A\n\n**Since:** 1\n", Form::Label, &[("Type", 1, "a.md:1"), ("Since", 1, "a.md:3")]);
        check("---\ntitle: A\n---\n\n## A\n", Form::FrontMatter, &[("title", 1, "a.md:2")]);
    }

    #[test]
    fn what_is_read_is_not_counted() {
        let page = "> GET - /a\n\n## Get\n\n**Parameters**\n\n----\n`a` | string | required\n\nWords.\n\n----\n\n`POST /b`\n";
        let text = text(page);
        let facts = read_page(&text, &Profile::usual());
        let survey = Survey::of_unread([(&text, &facts)]);
        assert_eq!(
            survey.seen(Form::Request).iter().map(|(text, _)| *text).collect::<Vec<_>>(),
            ["line `*`"]
        );
        assert_eq!(survey.seen(Form::Entry), []);
    }
}
