//! Which endpoint and which samples belong to which section.

use super::walk::{Draft, Heading};
use super::{Anchor, Direction, Subject};
use crate::dialect;
use crate::page::Json;
use heck::ToSnakeCase;

/// A section that has something to say.
#[derive(Debug)]
pub(crate) struct SectionDraft {
    /// Index of its heading.
    pub(crate) heading: usize,
    /// Indices of its endpoints; none on the page of an object.
    pub(crate) endpoints: Vec<usize>,
    /// Indices of its samples.
    pub(crate) samples: Vec<usize>,
}

impl SectionDraft {
    /// What the section documents.
    pub(crate) fn subject(&self, draft: &Draft) -> Subject {
        match self.endpoints.first().and_then(|i| draft.endpoints.get(*i)) {
            Some(first) => Subject::Endpoint(first.endpoint.clone()),
            None => Subject::Object(object_name(draft, self.heading)),
        }
    }

    /// Its heading.
    pub(crate) fn heading<'d>(&self, draft: &'d Draft) -> Option<&'d Heading> {
        draft.headings.get(self.heading)
    }
}

/// Divides a page into sections. `bodies` are the samples' values, by index.
pub(crate) fn sections(draft: &Draft, bodies: &[Option<Json>]) -> Vec<SectionDraft> {
    let mut used: Vec<usize> = draft.entries.iter().map(|entry| entry.heading).collect();
    used.extend(draft.rows.iter().map(|row| row.heading));
    used.sort_unstable();
    used.dedup();
    if used.is_empty() && !draft.endpoints.is_empty() {
        used.push(usize::from(draft.headings.len() > 1));
    }
    if draft.endpoints.is_empty() {
        return objects(draft, &used);
    }
    let assigned = assign(draft, bodies, &used);
    let with_samples = |(heading, endpoints): (&usize, Vec<usize>)| {
        let samples = (0..draft.samples.len()).filter(|i| {
            let Some(sample) = draft.samples.get(*i) else { return false };
            // A sample above every endpoint line belongs to the first.
            endpoints.contains(&sample.endpoint.unwrap_or(0))
        });
        SectionDraft { heading: *heading, samples: samples.collect(), endpoints }
    };
    used.iter().zip(assigned).map(with_samples).collect()
}

/// Pages without endpoints: a section's samples are those under its heading, else all of the page's.
fn objects(draft: &Draft, used: &[usize]) -> Vec<SectionDraft> {
    let own = |heading: usize| -> Vec<usize> {
        let all = 0..draft.samples.len();
        all.filter(|i| draft.samples.get(*i).is_some_and(|sample| sample.heading == heading)).collect()
    };
    let section = |heading: &usize| {
        let samples = match own(*heading) {
            none if none.is_empty() => (0..draft.samples.len()).collect(),
            some => some,
        };
        SectionDraft { heading: *heading, endpoints: Vec::new(), samples }
    };
    used.iter().map(section).collect()
}

/// The endpoints of each section in use.
fn assign(draft: &Draft, bodies: &[Option<Json>], used: &[usize]) -> Vec<Vec<usize>> {
    let all: Vec<usize> = (0..draft.endpoints.len()).collect();
    if all.len() == 1 || used.len() == 1 {
        return used.iter().map(|_| all.clone()).collect();
    }
    let in_place = |heading: &usize| -> Vec<usize> {
        let under = |i: &usize| draft.endpoints.get(*i).is_some_and(|e| e.heading == *heading && !e.aside);
        all.iter().copied().filter(under).collect()
    };
    let placed: Vec<Vec<usize>> = used.iter().map(in_place).collect();
    if placed.iter().all(|endpoints| !endpoints.is_empty()) {
        return placed;
    }
    let mut flows: Vec<Option<usize>> = used.iter().map(|heading| by_flow(draft, bodies, *heading)).collect();
    for i in 0..flows.len() {
        // Two sections that both look like one sample's are told apart by their order instead.
        let twice = flows.iter().filter(|flow| **flow == flows.get(i).copied().flatten()).count() > 1;
        if let Some(flow) = flows.get_mut(i).filter(|flow| flow.is_none() || twice) {
            *flow = None;
        }
    }
    let last = all.len() - 1;
    flows.into_iter().enumerate().map(|(i, flow)| vec![flow.unwrap_or(i.min(last))]).collect()
}

/// The one endpoint whose request sample shows the flow that the heading names.
fn by_flow(draft: &Draft, bodies: &[Option<Json>], heading: usize) -> Option<usize> {
    let text = draft.headings.get(heading)?.plain.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let flow = words.find(|word| dialect::FLOWS.contains(word))?;
    let shows = |endpoint: &usize| {
        draft.samples.iter().zip(bodies).any(|(sample, body)| {
            let own = sample.endpoint == Some(*endpoint) && sample.direction == Direction::Request;
            let shown = body.as_ref().and_then(|body| body.get(dialect::FLOW_PARAMETER));
            own && matches!(shown, Some(Json::String(shown)) if shown == flow)
        })
    };
    let mut found = (0..draft.endpoints.len()).filter(shows);
    found.next().filter(|_| found.next().is_none())
}

/// The name of the object that a heading documents. A heading of one of its members stands for the heading above.
fn object_name(draft: &Draft, heading: usize) -> String {
    let Some(own) = draft.headings.get(heading) else { return String::new() };
    let member = draft
        .entries
        .iter()
        .any(|entry| entry.heading == heading && entry.names.iter().any(|name| name.text == own.plain));
    let above = draft.headings.get(..heading).unwrap_or_default().iter();
    let outer = above.rev().find(|above| above.level > 0 && above.level < own.level).filter(|_| member);
    name_of(&outer.unwrap_or(own).plain)
}

/// `payment_options (object)` is about `payment_options`.
pub(crate) fn name_of(heading: &str) -> String {
    let heading = heading.trim();
    let lower = heading.to_lowercase();
    let end = dialect::OBJECT_HEADINGS.iter().find_map(|end| lower.strip_suffix(end)).unwrap_or(&lower);
    end.trim().to_snake_case()
}

/// Anchor of a heading as written, without its markup.
pub(crate) fn anchor(heading: &Heading) -> Anchor {
    Anchor::of_heading(&heading.plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(heading: &str, expected: &str) {
        assert_eq!(name_of(heading), expected);
    }

    #[test]
    fn object_names() {
        check("customer, object", "customer");
        check("payment options (object)", "payment_options");
        check("payment_option, object ", "payment_option");
        check("shopping cart items (object)", "shopping_cart_items");
        check("shopping_cart.items", "shopping_cart_items");
        check("custom_info", "custom_info");
        check("variables", "variables");
    }
}
