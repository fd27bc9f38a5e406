//! What a page has by line, and what its samples show: looked up, since pages may have thousands of sections.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{Code, Problem, Severity};
use crate::diagnostics::span::Place;
use crate::read::facts::{EndpointFact, PageFacts, Sample, SampleTree, Section, Subject};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

/// What looks like a label, a bound or a list, and was not read as one.
pub(super) const SLIPS: [Code; 3] = [Code::UnreadBound, Code::LabelSpelling, Code::CodeMark];

/// What a page has by line.
pub(super) struct PageIndex<'a> {
    /// Lines of the sections, in order.
    sections: Vec<(u32, &'a Subject)>,
    /// Entries and rows that can't be read, in order.
    passages: Vec<&'a Problem>,
    /// Labels, bounds and lists that were not read as ones, by line.
    slips: Vec<(u32, Code)>,
    /// Whether a line of a request can't be read.
    pub(super) hides_endpoint: bool,
    pub(super) errors: usize,
    requests: HashMap<&'a Place, &'a EndpointFact>,
    /// What samples show, by where they are kept: sections share them.
    shapes: RefCell<HashMap<*const Sample, Rc<SampleTree<'a>>>>,
}

impl<'a> PageIndex<'a> {
    pub(super) fn of(page: &'a PageFacts) -> Self {
        let mut sections: Vec<_> =
            page.sections.iter().map(|section| (section.place.line, &section.subject)).collect();
        sections.sort_by_key(|(line, _)| *line);
        let of =
            |codes: &'static [Code]| page.problems.iter().filter(|problem| codes.contains(&problem.code));
        let mut passages: Vec<&Problem> = of(&[Code::UnreadableEntry, Code::UnreadableRow]).collect();
        passages.sort_by_key(|problem| problem.place.line);
        let mut slips: Vec<(u32, Code)> =
            of(&SLIPS).map(|problem| (problem.place.line, problem.code)).collect();
        slips.sort_unstable();
        Self {
            sections,
            passages,
            slips,
            hides_endpoint: of(&[Code::UnreadableEndpoint]).next().is_some(),
            errors: page.problems.iter().filter(|of| of.code.severity() == Severity::Error).count(),
            requests: page.requests().map(|fact| (&fact.place, fact)).collect(),
            shapes: RefCell::default(),
        }
    }

    /// From the heading of a section up to, not including, that of the next that is not about the same object.
    pub(super) fn lines(&self, section: &Section) -> (u32, u32) {
        let start = section.place.line;
        let below = self.sections.get(self.sections.partition_point(|(line, _)| *line <= start)..);
        let same = |subject: &Subject| matches!(subject, Subject::Object(_)) && *subject == section.subject;
        let next = below.into_iter().flatten().find(|(_, subject)| !same(subject));
        (start, next.map_or(u32::MAX, |(line, _)| *line))
    }

    /// Entries and rows between two lines that can't be read.
    pub(super) fn passages(&self, from: u32, to: u32) -> &[&'a Problem] {
        let start = self.passages.partition_point(|problem| problem.place.line < from);
        let end = self.passages.partition_point(|problem| problem.place.line <= to);
        self.passages.clip(start..end)
    }

    /// Whether these lines hold a slip of one of these kinds.
    pub(super) fn has_slip(&self, lines: &Range<u32>, kinds: &[Code]) -> bool {
        let below = self.slips.iter().skip(self.slips.partition_point(|(line, _)| *line < lines.start));
        below.take_while(|(line, _)| *line < lines.end).any(|(_, code)| kinds.contains(code))
    }

    /// The fact of a request that stands there.
    pub(super) fn request(&self, place: &Place) -> Option<&'a EndpointFact> {
        self.requests.get(place).copied()
    }

    /// What samples show.
    pub(super) fn shape(&self, samples: &'a [Sample]) -> Rc<SampleTree<'a>> {
        let mut known = self.shapes.borrow_mut();
        // All that are empty show the same.
        let key = if samples.is_empty() { std::ptr::null() } else { samples.as_ptr() };
        let shape = || Rc::new(SampleTree::of(samples.iter().map(|sample| &sample.json)));
        Rc::clone(known.entry(key).or_insert_with(shape))
    }
}
