//! Statistics on the pages that were read.

use crate::api::Endpoint;
use crate::diagnostics::problem::{Code, Problem};
use crate::read::facts::{Fact, FenceContent, LineUse, PageFacts, SET_VALUE};
use crate::read::openapi::Keyword;
use crate::read::outline::{Form, Survey};
use crate::read::page::{Foreign, RepairKind};
use serde::Serialize;
use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt;

/// Numbers of what was read from pages, as a tree: a count, and the counts that it is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stats {
    of: Vec<Group>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Group {
    name: Cow<'static, str>,
    count: usize,
    /// The first place of what was not read.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    of: Vec<Group>,
}

impl Stats {
    /// Counts what was read from pages, and problems.
    #[must_use]
    pub fn of<'p>(pages: &[&PageFacts], problems: impl IntoIterator<Item = &'p Problem>) -> Self {
        let line = |of: LineUse| pages.iter().map(|page| page.ledger.count(of)).sum();
        let of = vec![
            leaf("pages", pages.len()),
            leaf("sections", pages.iter().map(|page| page.sections.len()).sum()),
            leaf("endpoints", endpoints(pages).collect::<HashSet<_>>().len()),
            leaf("entries", line(LineUse::Entry)),
            leaf("table rows", line(LineUse::Row)),
            facts(pages),
            samples(pages),
            total("lines", LineUse::ALL.iter().map(|of| leaf(of.as_str(), line(*of)))),
            problems_by_code(problems),
        ];
        Self { of }
    }

    /// The same with what looks like facts and was not read, so that a profile can grow: each form with its first place.
    #[must_use]
    pub fn with_unread<'p>(
        mut self,
        survey: &Survey,
        problems: impl IntoIterator<Item = &'p Problem>,
    ) -> Self {
        let forms = [(Form::Request, "requests"), (Form::Entry, "entries"), (Form::Table, "tables")];
        let forms = forms.map(|(form, name)| {
            let seen = survey.seen(form).into_iter();
            total(name, seen.map(|(text, seen)| first(text, seen.count, seen.place.clone())))
        });
        let mut types: BTreeMap<&str, (usize, String)> = BTreeMap::new();
        for problem in problems.into_iter().filter(|problem| problem.code == Code::UnknownType) {
            let place = || format!("{}:{}", problem.place.page, problem.place.line);
            types.entry(problem.about.as_str()).or_insert_with(|| (0, place())).0 += 1;
        }
        let types = types.into_iter().map(|(text, (count, place))| first(text, count, place));
        let unread = total("not read", forms.into_iter().chain([total("types", types)]));
        if unread.count > 0 {
            self.of.push(unread);
        }
        self
    }

    /// The same with the keywords of a specification that were not read, each with its first place.
    #[must_use]
    pub fn with_keywords(mut self, keywords: &[Keyword]) -> Self {
        let keywords = keywords.iter().map(|of| first(of.name, of.count, of.place.clone()));
        let keywords = total("keywords not read", keywords);
        if keywords.count > 0 {
            self.of.push(keywords);
        }
        self
    }

    /// The numbers as one JSON document: a list of `{"name", "count", "of"}`, where `of` is such a list again;
    /// what was not read has a `place`, too.
    #[must_use]
    pub fn json(&self) -> String {
        // A struct of strings and numbers always serializes.
        super::json::document(&self.of)
    }

    /// The number of that name, such as `["samples", "clean"]`; `None` if nothing was counted there.
    #[must_use]
    pub fn get(&self, path: &[&str]) -> Option<usize> {
        let mut found: Option<&Group> = None;
        for name in path {
            let counts = found.map_or(&self.of, |count| &count.of);
            found = Some(counts.iter().find(|count| count.name == *name)?);
        }
        found.map(|count| count.count)
    }
}

fn endpoints<'p>(pages: &[&'p PageFacts]) -> impl Iterator<Item = &'p Endpoint> {
    pages.iter().flat_map(|page| page.requests()).map(|fact| &fact.endpoint)
}

fn facts(pages: &[&PageFacts]) -> Group {
    let count =
        |of: fn(&Fact) -> bool| pages.iter().flat_map(|page| &page.facts).filter(|fact| of(fact)).count();
    let kinds = [
        leaf("endpoint", count(|fact| matches!(fact, Fact::Endpoint(_)))),
        leaf("field", count(|fact| matches!(fact, Fact::Field(_)))),
        leaf(SET_VALUE, count(|fact| matches!(fact, Fact::SetValue(_)))),
        leaf("code", count(|fact| matches!(fact, Fact::Code(_)))),
    ];
    total("facts", kinds)
}

/// A sample with several repairs counts with each of their kinds.
fn samples(pages: &[&PageFacts]) -> Group {
    let contents = || pages.iter().flat_map(|page| &page.readings).map(|reading| &reading.content);
    let count = |of: &dyn Fn(&FenceContent) -> bool| contents().filter(|content| of(content)).count();
    let repaired = RepairKind::ALL.iter().map(|kind| {
        let has =
            |content: &FenceContent| matches!(content, FenceContent::Repaired(kinds) if kinds.contains(kind));
        leaf(kind.as_str(), count(&has))
    });
    let repaired = Group {
        count: count(&|content| matches!(content, FenceContent::Repaired(_))),
        ..total("repaired", repaired)
    };
    let other = Foreign::ALL
        .iter()
        .map(|kind| leaf(kind.as_str(), count(&|content| *content == FenceContent::NotJson(*kind))));
    let kinds = [
        leaf("clean", count(&|content| *content == FenceContent::Clean)),
        repaired,
        total("not JSON", other),
        leaf("unreadable", count(&|content| *content == FenceContent::Unreadable)),
    ];
    total("samples", kinds)
}

fn problems_by_code<'p>(problems: impl IntoIterator<Item = &'p Problem>) -> Group {
    let mut counts = vec![0; Code::ALL.len()];
    for problem in problems {
        let at = Code::ALL.iter().position(|code| *code == problem.code);
        if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
            *count += 1;
        }
    }
    total("problems", Code::ALL.iter().zip(counts).map(|(code, count)| leaf(code.as_str(), count)))
}

fn leaf(name: &'static str, count: usize) -> Group {
    Group { name: Cow::Borrowed(name), count, place: None, of: Vec::new() }
}

/// What was not read, with its first place.
fn first(text: &str, count: usize, place: String) -> Group {
    Group { name: Cow::Owned(text.to_owned()), count, place: Some(place), of: Vec::new() }
}

/// The sum of counts; those of nothing are left out.
fn total(name: &'static str, of: impl IntoIterator<Item = Group>) -> Group {
    let of: Vec<Group> = of.into_iter().filter(|count| count.count > 0).collect();
    Group { name: Cow::Borrowed(name), count: of.iter().map(|count| count.count).sum(), place: None, of }
}

impl fmt::Display for Stats {
    /// A line for each count, the counts that it is made of below it, further in.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_counts(f, &self.of, 0)
    }
}

fn write_counts(f: &mut fmt::Formatter<'_>, counts: &[Group], depth: usize) -> fmt::Result {
    for count in counts {
        let indent = depth * 2;
        let width = 24_usize.saturating_sub(indent);
        write!(f, "{:indent$}{:width$} {:>7}", "", count.name, count.count)?;
        match &count.place {
            Some(place) => writeln!(f, "  {place}")?,
            None => writeln!(f)?,
        }
        write_counts(f, &count.of, depth + 1)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::read::read_page;
    use crate::read::source::Text;

    #[test]
    fn a_page() {
        let page = "> POST - /orders\n\n```json\n{\"a\": 1,}\n```\n\n```\ncurl https://example.com\n```\n\n## A\n\n\
                    **Parameters**\n\n----\n`a` | integer\n\nWords.\n\n----\n";
        let page =
            read_page(&Text::new(PagePath::new("a.md"), page.to_owned()), &crate::profile::Profile::usual());
        let stats = Stats::of(&[&page], &page.problems);
        expect_test::expect![[r"
            pages                          1
            sections                       1
            endpoints                      1
            entries                        1
            table rows                     0
            facts                          2
              endpoint                     1
              field                        1
            samples                        2
              repaired                     1
                trailing-comma             1
              not JSON                     1
                curl                       1
            lines                         20
              blank                        7
              sample                       6
              heading                      1
              endpoint                     1
              label of a list              1
              border                       2
              entry                        1
              description                  1
            problems                       1
              repaired-sample              1
        "]]
        .assert_eq(&stats.to_string());
        assert_eq!(stats.get(&["samples", "repaired", "trailing-comma"]), Some(1));
        assert_eq!(stats.get(&["samples", "clean"]), None);
        assert_eq!(stats.get(&["pages"]), Some(1));
    }
}
