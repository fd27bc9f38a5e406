//! A known endpoint in another spelling.

use super::brief::brief;
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::spelling::Words;
use crate::read::facts::{Fact, PageFacts};
use std::collections::HashMap;

/// Common spellings of endpoints, by rarer ones.
#[derive(Debug, Default)]
pub(super) struct Spellings<'p> {
    /// Path as written to the path that is meant and the number of its places.
    meant: HashMap<&'p str, (&'p str, usize)>,
}

impl<'p> Spellings<'p> {
    /// Of two paths that differ by a letter, by slashes or braces, or by the name of a placeholder, the one that stands at
    /// fewer places is a spelling of the other.
    pub(super) fn of(pages: &'p [PageFacts]) -> Self {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for fact in pages.iter().flat_map(|page| &page.facts) {
            if let Fact::Endpoint(fact) = fact {
                *counts.entry(&fact.endpoint.path).or_default() += 1;
            }
        }
        let mut paths: Vec<(&str, usize)> = counts.into_iter().collect();
        paths.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let words = Words::new(paths.iter().map(|(path, _)| *path));
        let mut by_letters: HashMap<String, usize> = HashMap::new();
        let mut by_shape: HashMap<String, usize> = HashMap::new();
        let mut meant = HashMap::new();
        for (i, (path, own)) in paths.iter().enumerate() {
            let letters = *by_letters.entry(letters(path)).or_insert(i);
            let shape = *by_shape.entry(shape(path)).or_insert(i);
            let same = Some(letters.min(shape)).filter(|at| *at != i);
            let known = same.or_else(|| words.meant(path)).and_then(|at| paths.get(at));
            if let Some(known) = known.filter(|(_, count)| count > own) {
                meant.insert(*path, *known);
            }
        }
        Self { meant }
    }

    /// The path that a path stands for: another one, or itself.
    pub(super) fn of_path<'s>(&'s self, path: &'s str) -> &'s str {
        self.meant.get(path).map_or(path, |(meant, _)| meant)
    }
}

/// A path without slashes and braces, which are easily lost.
fn letters(path: &str) -> String {
    path.chars().filter(|c| !matches!(c, '/' | '{' | '}')).collect()
}

/// A path without the names of its placeholders.
fn shape(path: &str) -> String {
    let mut inside = false;
    let keep = |c: &char| {
        inside = (inside || *c == '{') && *c != '}';
        !inside || *c == '{'
    };
    path.chars().filter(keep).collect()
}

pub(super) fn check(pages: &[PageFacts], spellings: &Spellings<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for fact in pages.iter().flat_map(|page| &page.facts) {
        if let Fact::Endpoint(fact) = fact
            && let Some((meant, places)) = spellings.meant.get(fact.endpoint.path.as_str())
        {
            let (path, meant) = (brief(&fact.endpoint.path), brief(meant));
            let at = if *places == 1 { "one place".to_owned() } else { format!("{places} places") };
            problems.push(Problem {
                code: Code::EndpointSpelling,
                place: fact.place.clone(),
                message: format!("`{path}` is written `{meant}` at {at}"),
                help: format!("write `{} - {meant}` if it is the same", fact.endpoint.method),
            });
        }
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

    #[test]
    fn spellings() {
        check("/orders", "/order", true);
        check("/issuers/{gateway}", "/issuers{gateway}", true);
        check("/orders/{order_id}/capture", "/orders/{order_id}capture", true);
        check("/tokens/{token}", "/tokens/token", true);
        check("/orders/{order_id}", "/orders/{capture_order_id}", true);
        check("/pad/ccs", "/pad/css", true);
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
