//! A known endpoint in another spelling.

use super::brief::brief;
use crate::api::PathTemplate;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::spelling::Words;
use crate::read::facts::PageFacts;
use std::collections::{HashMap, HashSet};

/// Common spellings of endpoints, by rarer ones.
#[derive(Debug, Default)]
pub(super) struct Spellings<'p> {
    /// Path as written to the path that is meant and the number of its places.
    meant: HashMap<&'p str, (&'p str, usize)>,
    /// A part of paths to the part that is meant and the number of its places.
    parts: HashMap<&'p str, (&'p str, usize)>,
}

impl<'p> Spellings<'p> {
    /// Of two paths that differ by a letter, by slashes or braces, or by the name of a placeholder, the one that stands at
    /// fewer places is a spelling of the other.
    pub(super) fn of(pages: &'p [PageFacts]) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for fact in pages.iter().flat_map(PageFacts::requests) {
            *counts.entry(fact.endpoint.path.as_str()).or_default() += 1;
        }
        let mut paths: Vec<(&str, usize)> = counts.into_iter().collect();
        paths.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let words = Words::new(paths.iter().map(|(path, _)| *path));
        let mut by_letters: HashMap<String, usize> = HashMap::new();
        let mut by_identity: HashMap<PathTemplate, usize> = HashMap::new();
        let mut meant = HashMap::new();
        for (i, (path, own)) in paths.iter().enumerate() {
            let letters = *by_letters.entry(letters(path)).or_insert(i);
            let identity = *by_identity.entry(PathTemplate::from(*path).identity()).or_insert(i);
            let same = Some(letters.min(identity)).filter(|at| *at != i);
            let known = same.or_else(|| words.meant(path)).and_then(|at| paths.get(at));
            if let Some(known) = known.filter(|(_, count)| count > own) {
                meant.insert(*path, *known);
            }
        }
        let parts = spelled_parts(&paths);
        Self { meant, parts }
    }

    /// The path that a path stands for: another one, or itself.
    pub(super) fn of_path<'s>(&'s self, path: &'s str) -> &'s str {
        self.meant.get(path).map_or(path, |(meant, _)| meant)
    }
}

/// Parts of paths, names of placeholders among them, that are nearly parts of more places.
fn spelled_parts<'p>(paths: &[(&'p str, usize)]) -> HashMap<&'p str, (&'p str, usize)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut first = HashSet::new();
    for (path, count) in paths {
        first.extend(parts(path).next());
        for part in parts(path) {
            *counts.entry(part).or_default() += count;
        }
    }
    let mut parts: Vec<(&str, usize)> = counts.into_iter().collect();
    parts.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let words = Words::new(parts.iter().map(|(part, _)| *part));
    let many = |one: &str, other: &str| one.strip_suffix('s') == Some(other);
    let meant = |(part, own): &(&'p str, usize)| {
        let known = words.meant(part).and_then(|at| parts.get(at))?;
        // `/orders/{order_id}/token` is another path than `/tokens`; `/order` and `/orders` are one.
        let begin = first.contains(part) && first.contains(known.0);
        let other = !begin && (many(known.0, part) || many(part, known.0));
        (known.1 > *own && *own < WORD && !other && part.len().min(known.0.len()) >= SHORTEST)
            .then_some((*part, *known))
    };
    parts.iter().filter_map(meant).collect()
}

/// A part of fewer letters is near to too many others.
const SHORTEST: usize = 4;

/// A part at so many places is a word of its own: `/rules` is no `/roles`.
const WORD: usize = 3;

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split(['/', '{', '}']).filter(|part| !part.is_empty())
}

/// A path without slashes and braces, which are easily lost.
fn letters(path: &str) -> String {
    path.chars().filter(|c| !matches!(c, '/' | '{' | '}')).collect()
}

pub(super) fn check(pages: &[PageFacts], spellings: &Spellings<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for fact in pages.iter().flat_map(PageFacts::requests) {
        let path = fact.endpoint.path.as_str();
        let whole =
            spellings.meant.get(path).map(|(meant, places)| (path, *meant, *places, meant.to_string()));
        let part = || {
            let (part, (meant, places)) = parts(path).find_map(|part| spellings.parts.get_key_value(part))?;
            Some((*part, *meant, *places, path.replacen(part, meant, 1)))
        };
        let Some((written, meant, places, path)) = whole.or_else(part) else { continue };
        let at = if places == 1 { "one place".to_owned() } else { format!("{places} places") };
        problems.push(Problem {
            code: Code::EndpointSpelling,
            place: fact.place.clone(),
            about: About::of(brief(written)),
            message: format!("`{}` is written `{}` at {at}", brief(written), brief(meant)),
            help: format!("write `{} - {}` if it is the same", fact.endpoint.method, brief(&path)),
        });
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::testing::{of_pages, shown};
    use super::*;

    /// The second path stands on one page, the first one on two.
    fn check(known: &str, odd: &str, is_spelling: bool) {
        let page = |path: &str| format!("> GET - {path}\n\n## A\n");
        let problems = of_pages(&[&page(known), &page(known), &page(odd)]);
        let expected = format!("3.md:1:3: `{odd}` is written `{known}` at 2 places");
        let expected = if is_spelling { expected } else { String::new() };
        assert_eq!(shown(&problems, Code::EndpointSpelling), expected, "{known} {odd}");
    }

    /// The second path stands on one page, the first one on two.
    fn check_part(known: &str, odd: &str, message: &str) {
        let page = |path: &str| format!("> GET - {path}\n\n## A\n");
        let problems = of_pages(&[&page(known), &page(known), &page(odd)]);
        let expected =
            if message.is_empty() { String::new() } else { format!("3.md:1:3: {message} at 2 places") };
        assert_eq!(shown(&problems, Code::EndpointSpelling), expected, "{known} {odd}");
    }

    #[test]
    fn spellings() {
        check("/orders", "/order", true);
        check("/issuers/{gateway}", "/issuers{gateway}", true);
        check("/orders/{order_id}/capture", "/orders/{order_id}capture", true);
        check("/tokens/{token}", "/tokens/token", true);
        check("/orders/{order_id}", "/orders/{capture_order_id}", true);
        check("/pad/ccs", "/pad/css", true);
        check_part("/accounts/{id}/charges", "/acounts/{id}/payouts", "`acounts` is written `accounts`");
        check_part(
            "/accounts/{account_id}/charges",
            "/accounts/{acount_id}/payouts",
            "`acount_id` is written `account_id`",
        );
        check_part("/orders/{id}/refunds", "/order/{id}/files", "`order` is written `orders`");
        check_part("/orders/{id}/refunds", "/orders/{id}/refund/files", "");
        check_part("/pad/ccs", "/pin/css/x", "");
    }

    #[test]
    fn words_of_their_own() {
        let pages = ["/a/roles", "/b/roles", "/c/roles", "/d/roles", "/e/rules", "/f/rules", "/g/rules"];
        let pages = pages.map(|path| format!("> GET - {path}\n\n## A\n"));
        let problems = of_pages(&pages.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(shown(&problems, Code::EndpointSpelling), "");
    }

    #[test]
    fn other_endpoints() {
        check("/orders", "/capture", false);
        check("/orders", "/orders/{order_id}", false);
        check("/orders/{order_id}", "/orders/{order_id}/files", false);
        check("/orders", "/orders", false);
    }

    #[test]
    fn equally_frequent() {
        assert_eq!(
            shown(
                &of_pages(&["> GET - /order\n\n## A\n", "> GET - /orders\n\n## A\n"]),
                Code::EndpointSpelling
            ),
            ""
        );
    }
}
