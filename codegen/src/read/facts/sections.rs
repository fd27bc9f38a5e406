//! Which endpoint and which samples belong to which section.

use super::Subject;
use super::draft::{Draft, Heading};
use super::outline::Outline;
use crate::api::{Anchor, Direction};
use crate::profile::Profile;
use crate::read::page::Json;
use heck::ToSnakeCase;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A section that has something to say.
#[derive(Debug)]
pub(crate) struct SectionDraft {
    /// Index of its heading.
    pub(crate) heading: usize,
    /// Indices of its endpoints; none on the page of an object.
    pub(crate) endpoints: Vec<usize>,
    /// Index of its samples in [`Sections::samples`].
    pub(crate) samples: usize,
}

/// The sections of a page.
#[derive(Debug, Default)]
pub(crate) struct Sections {
    pub(crate) sections: Vec<SectionDraft>,
    /// Indices of samples that belong together. Many sections may have the same.
    pub(crate) samples: Vec<Vec<usize>>,
}

/// Gives a body, for good or as a copy.
pub(crate) type Take = fn(&mut Option<Json>) -> Option<Json>;

impl Sections {
    /// How the samples of a group are taken: on the page of an object, the first group may be all samples, and a later one has them,
    /// too.
    pub(crate) fn body(&self, group: usize) -> Take {
        let no_endpoint = || self.sections.iter().all(|section| section.endpoints.is_empty());
        if group == 0 && self.samples.len() > 1 && no_endpoint() { |body| body.clone() } else { Option::take }
    }
}

impl SectionDraft {
    /// Subject of the section.
    pub(crate) fn subject(&self, draft: &Draft, outline: &Outline, profile: &Profile) -> Subject {
        match self.endpoints.first().and_then(|i| draft.endpoints.get(*i)) {
            Some(first) => Subject::Endpoint(first.endpoint.clone()),
            None => Subject::Object(object_name(draft, outline, self.heading, profile)),
        }
    }

    /// Its heading.
    pub(crate) fn heading<'d>(&self, draft: &'d Draft) -> Option<&'d Heading> {
        draft.headings.get(self.heading)
    }
}

/// Divides a page into sections. `bodies` are the samples' values, by index.
pub(crate) fn divide(
    draft: &Draft,
    bodies: &[Option<Json>],
    outline: &Outline,
    profile: &Profile,
) -> Sections {
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
    // Sections have either the same endpoints or none in common, so that the first tells them all.
    let mut known: HashMap<(Option<usize>, Option<usize>), usize> = HashMap::new();
    let mut all = Sections::default();
    let mut assigned: Vec<(usize, Vec<usize>)> =
        used.iter().copied().zip(assign(draft, bodies, &used, outline, profile)).collect();
    assigned.extend(bare(draft, &assigned));
    assigned.sort_by_key(|(heading, _)| *heading);
    // A sample above every endpoint line belongs to the first, but for those of objects beside endpoints.
    let objects: HashSet<usize> =
        assigned.iter().filter(|(_, endpoints)| endpoints.is_empty()).map(|(heading, _)| *heading).collect();
    let mut of_endpoint: HashMap<usize, Vec<usize>> = HashMap::new();
    let mut of_object: HashMap<usize, Vec<usize>> = HashMap::new();
    for (i, sample) in draft.samples.iter().enumerate() {
        let (group, key) = if objects.contains(&sample.heading) {
            (&mut of_object, sample.heading)
        } else {
            (&mut of_endpoint, sample.endpoint.unwrap_or(0))
        };
        group.entry(key).or_default().push(i);
    }
    for (heading, endpoints) in assigned {
        let own = (endpoints.first().copied(), endpoints.is_empty().then_some(heading));
        let samples = *known.entry(own).or_insert_with(|| {
            let samples = endpoints.iter().filter_map(|endpoint| of_endpoint.get(endpoint));
            let object = of_object.get(&heading).filter(|_| endpoints.is_empty());
            all.samples.push(samples.chain(object).flatten().copied().collect());
            all.samples.len() - 1
        });
        all.sections.push(SectionDraft { heading, endpoints, samples });
    }
    all
}

/// Headings with endpoints that no section has: nothing but samples and prose stands below them.
fn bare(draft: &Draft, assigned: &[(usize, Vec<usize>)]) -> Vec<(usize, Vec<usize>)> {
    let known: BTreeSet<usize> = assigned.iter().flat_map(|(_, endpoints)| endpoints).copied().collect();
    let taken: HashSet<usize> = assigned.iter().map(|(heading, _)| *heading).collect();
    let mut bare: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (i, endpoint) in draft.endpoints.iter().enumerate() {
        if endpoint.in_outline && !taken.contains(&endpoint.heading) && !known.contains(&i) {
            bare.entry(endpoint.heading).or_default().push(i);
        }
    }
    bare.into_iter().collect()
}

/// Indices of the keys, by key.
fn grouped(keys: impl Iterator<Item = usize>) -> HashMap<usize, Vec<usize>> {
    let mut groups: HashMap<usize, Vec<usize>> = HashMap::new();
    for (i, key) in keys.enumerate() {
        groups.entry(key).or_default().push(i);
    }
    groups
}

/// Pages without endpoints: a section's samples are those under its heading, else all of the page's.
fn objects(draft: &Draft, used: &[usize]) -> Sections {
    let mut own = grouped(draft.samples.iter().map(|sample| sample.heading));
    let lacking = used.iter().any(|heading| !own.contains_key(heading));
    let everything = if lacking { (0..draft.samples.len()).collect() } else { Vec::new() };
    let mut all = Sections { samples: vec![everything], ..Sections::default() };
    for heading in used {
        let samples = own.remove(heading).map_or(0, |samples| {
            all.samples.push(samples);
            all.samples.len() - 1
        });
        all.sections.push(SectionDraft { heading: *heading, endpoints: Vec::new(), samples });
    }
    all
}

/// How many endpoints of a heading are those of a section below it: no parameter is one of more.
const SHARED: usize = 32;

/// The endpoints of each section in use: those that stand below its heading, or below the nearest heading around it.
fn assign(
    draft: &Draft,
    bodies: &[Option<Json>],
    used: &[usize],
    outline: &Outline,
    profile: &Profile,
) -> Vec<Vec<usize>> {
    let count = draft.endpoints.len();
    let mut in_place: HashMap<usize, Vec<usize>> = HashMap::new();
    for (i, endpoint) in draft.endpoints.iter().enumerate().filter(|(_, endpoint)| !endpoint.aside) {
        in_place.entry(endpoint.heading).or_default().push(i);
    }
    // In columns, requests stand away from their headings.
    let in_outline = draft.endpoints.iter().all(|endpoint| endpoint.in_outline);
    let alone = count == 1 || used.len() == 1;
    let all = || used.iter().map(|_| (0..count).collect()).collect();
    if alone && !in_outline {
        return all();
    }
    let nearest = |heading: &usize| -> Option<Vec<usize>> {
        let mut around = outline.chain(*heading).filter(|_| in_outline);
        in_place.get(heading).cloned().or_else(|| {
            let shared = around.find_map(|heading| in_place.get(&heading))?;
            Some(shared.iter().copied().take(SHARED).collect())
        })
    };
    let beside = |heading: &usize| (in_outline && is_object(draft, *heading, profile)).then(Vec::new);
    let placed: Option<Vec<Vec<usize>>> =
        used.iter().map(|heading| nearest(heading).or_else(|| beside(heading))).collect();
    if let Some(placed) = placed.filter(|_| !in_place.is_empty()) {
        return placed;
    }
    if alone {
        return all();
    }
    let flows = Flows::of(draft, bodies, profile);
    let mut flows: Vec<Option<usize>> = used.iter().map(|heading| flows.shown_by(draft, *heading)).collect();
    let mut left: HashMap<usize, usize> = HashMap::new();
    for flow in flows.iter().flatten() {
        *left.entry(*flow).or_default() += 1;
    }
    for flow in &mut flows {
        // Two sections that both look like one sample's are told apart by their order instead.
        let twice = flow.and_then(|flow| left.get_mut(&flow)).filter(|left| **left > 1);
        if let Some(left) = twice {
            *left -= 1;
            *flow = None;
        }
    }
    flows.into_iter().enumerate().map(|(i, flow)| vec![flow.unwrap_or(i.min(count - 1))]).collect()
}

/// Whether a heading says that it documents an object.
fn is_object(draft: &Draft, heading: usize, profile: &Profile) -> bool {
    draft.headings.get(heading).is_some_and(|heading| {
        let text = heading.plain.trim().to_lowercase();
        profile.references.heading_ends.iter().any(|end| text.ends_with(end.as_str()))
    })
}

/// The endpoints whose request samples show a flow.
struct Flows<'p>(Vec<(&'p str, BTreeSet<usize>)>);

impl<'p> Flows<'p> {
    fn of(draft: &Draft, bodies: &[Option<Json>], profile: &'p Profile) -> Self {
        let flows = &profile.flows;
        let mut by_flow = Self(flows.values.iter().map(|flow| (flow.as_str(), BTreeSet::new())).collect());
        for (sample, body) in draft.samples.iter().zip(bodies) {
            let shown = body.as_ref().and_then(|body| body.get(&flows.parameter));
            if let (Some(endpoint), Direction::Request, Some(Json::String(shown))) =
                (sample.endpoint, sample.direction, shown)
                && let Some((_, endpoints)) = by_flow.0.iter_mut().find(|(flow, _)| flow == shown)
            {
                endpoints.insert(endpoint);
            }
        }
        by_flow
    }

    /// The one endpoint whose request sample shows the flow that the heading names.
    fn shown_by(&self, draft: &Draft, heading: usize) -> Option<usize> {
        let text = draft.headings.get(heading)?.plain.to_lowercase();
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        let (_, endpoints) = words.find_map(|word| self.0.iter().find(|(flow, _)| *flow == word))?;
        endpoints.first().copied().filter(|_| endpoints.len() == 1)
    }
}

/// The name of the object that a heading documents. A heading of one of its members stands for the heading above.
fn object_name(draft: &Draft, outline: &Outline, heading: usize, profile: &Profile) -> String {
    let Some(own) = draft.headings.get(heading) else { return String::new() };
    let first = draft.entries.partition_point(|entry| entry.heading < heading);
    let mut entries = draft.entries.iter().skip(first).take_while(|entry| entry.heading == heading);
    let member = entries.any(|entry| entry.names.iter().any(|name| name.text == own.plain));
    let above = outline.above(heading).filter(|_| member).and_then(|above| draft.headings.get(above));
    name_of(&above.filter(|above| above.level > 0).unwrap_or(own).plain, profile)
}

/// `payment_options (object)` is about `payment_options`.
pub(crate) fn name_of(heading: &str, profile: &Profile) -> String {
    let heading = heading.trim();
    let lower = heading.to_lowercase();
    let end = profile
        .references
        .heading_ends
        .iter()
        .find_map(|end| lower.strip_suffix(end.as_str()))
        .unwrap_or(&lower);
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
        assert_eq!(name_of(heading, &Profile::usual()), expected);
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
