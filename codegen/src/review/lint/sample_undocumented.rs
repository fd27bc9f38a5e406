//! A member of the sample that the page does not document.

use super::brief::{Dotted, brief};
use super::lists::List;
use crate::api::Direction;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::profile::Profile;
use crate::read::facts::{FieldFact, SamplePlace, SampleTree, Seen};
use crate::read::source::Text;
use indexmap::IndexMap;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Documented places of a body, as far as samples show them, as a tree.
#[derive(Debug, Default)]
struct Documented<'f> {
    /// Its members are documented elsewhere.
    refers: bool,
    members: HashMap<&'f str, Documented<'f>>,
}

/// Members that no list beside a sample documents. Members of what is not documented, or is documented elsewhere, are passed over.
pub(super) fn check(lists: &[List<'_, '_>], text: &Text, profile: &Profile) -> Vec<Problem> {
    let groups = groups(lists, profile);
    // Groups may share a sample, too: what one of them documents is documented.
    let mut holders: HashMap<usize, usize> = HashMap::new();
    let mut found: BTreeMap<Place, (usize, usize, String)> = BTreeMap::new();
    for (list, documented) in &groups {
        let tree = list.tree;
        let start = |value: &Seen<'_>| tree.sample(value).map(|sample| sample.place.span.start);
        let samples = tree.shape.values(list.home).filter_map(start);
        for sample in samples.collect::<HashSet<_>>() {
            *holders.entry(sample).or_default() += 1;
        }
        let mut search = Search { shape: &tree.shape, path: Vec::new(), found: Vec::new() };
        search.check_place(list.home, documented);
        for (path, value) in search.found {
            if let (Some(sample), Some(place)) = (start(value), tree.place(value, text)) {
                found.entry(place).or_insert((sample, 0, path)).1 += 1;
            }
        }
    }
    let by_none = found.into_iter().filter(|(_, (sample, groups, _))| holders.get(sample) <= Some(groups));
    by_none.map(|(place, (_, _, path))| problem(place, &path)).collect()
}

/// Lists of the same place of the same samples: the first of them, and what all document.
fn groups<'l, 'p>(
    lists: &'l [List<'l, 'p>],
    profile: &'l Profile,
) -> Vec<(&'l List<'l, 'p>, Documented<'l>)> {
    let mut groups: IndexMap<_, (&List<'_, 'p>, Documented<'_>)> = IndexMap::new();
    for list in lists {
        let group = groups.entry((std::ptr::from_ref(list.tree), list.home));
        let (_, root) = group.or_insert_with(|| (list, Documented::default()));
        for field in &list.fields {
            root.add(field, list.depth(field));
        }
        if list.direction == Some(Direction::Response)
            && let Some(mark) = profile.response_mark()
        {
            // The envelope is the same everywhere, and no page documents it.
            root.members.entry(mark).or_default().refers = true;
        }
    }
    groups.into_values().collect()
}

impl<'f> Documented<'f> {
    /// Adds a field of which this many segments are shown. Names may have any number; more are not asked for.
    fn add(&mut self, field: &'f FieldFact, shown: usize) {
        let mut at = self;
        for segment in field.path.0.iter().take(shown) {
            at = at.members.entry(&segment.name).or_default();
        }
        at.refers |= field.reference.is_some() && shown == field.path.0.len();
    }
}

struct Search<'s, 'p> {
    shape: &'s SampleTree<'p>,
    path: Vec<&'p str>,
    found: Vec<(String, &'s Seen<'p>)>,
}

impl Search<'_, '_> {
    fn check_place(&mut self, at: SamplePlace, documented: &Documented<'_>) {
        let shape = self.shape;
        for (name, member) in shape.members(at) {
            self.path.push(name);
            match documented.members.get(name) {
                Some(inner) if inner.refers => {}
                Some(inner) => self.check_place(member, inner),
                None => {
                    self.found
                        .extend(shape.values(member).next().map(|value| (brief(Dotted(&self.path)), value)));
                }
            }
            self.path.pop();
        }
    }
}

fn problem(place: Place, path: &str) -> Problem {
    Problem {
        code: Code::SampleUndocumented,
        place,
        about: About::of(path),
        message: format!("`{path}` is in the sample, but the page does not document it"),
        help: "document it, or delete it from the sample".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{list, of_page, of_request, shown};
    use super::*;

    fn check(sample: &str, entries: &str, expected: &str) {
        let problems = of_request(sample, entries);
        assert_eq!(shown(&problems, Code::SampleUndocumented), expected, "{sample} {entries}");
    }

    #[test]
    fn undocumented() {
        check(
            "{\"a\": 1,\n  \"b\": {\"c\": 1}}",
            "a|integer",
            "5:3: `b` is in the sample, but the page does not document it",
        );
        check(
            "{\"a\": [{\"b\": 1, \"c\": 1}, {\"c\": 1}]}",
            "a|array; a.b|integer",
            "4:17: `a.c` is in the sample, but the page does not document it",
        );
    }

    #[test]
    fn documented_elsewhere() {
        check("{\"a\": {\"b\": 1}}", "a|object: See [a (object)](#a-object).", "");
    }

    #[test]
    fn responses() {
        let entries = list("Response", "a|string");
        let page = format!(
            "> GET - /orders\n\n> JSON response\n\n```json\n{{\"success\": true, \"page\": 1,\n\"data\": {{\"a\": \"x\", \"b\": 1}}}}\n```\n\n{entries}"
        );
        assert_eq!(
            shown(&of_page(&page), Code::SampleUndocumented),
            "6:19: `page` is in the sample, but the page does not document it\n\
             7:20: `data.b` is in the sample, but the page does not document it"
        );
    }

    #[test]
    fn sections_share_a_sample() {
        let (one, two) = (list("Parameters", "a|string"), list("Parameters", "b|string"));
        let page = format!(
            "> POST - /orders\n\n```json\n{{\"a\": \"\", \"b\": \"\", \"c\": \"\"}}\n```\n\n## One\n\n{one}\n## Two\n\n{two}"
        );
        assert_eq!(
            shown(&of_page(&page), Code::SampleUndocumented),
            "4:20: `c` is in the sample, but the page does not document it"
        );
    }
}
