//! Errata to corrected facts.

use super::claim::{Claim, Erratum, Pages, Parameter, Stated};
use super::find::{Found, Item, Page, find};
use super::{Applied, Corrected};
use super::{shown, unmatched};
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::facts::{Attribute, Fact, FieldFact, PageFacts, SectionId, SetValueFact, Subject};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The corrected pages, and what is wrong with entries that don't fit them.
pub(super) fn apply<'p>(errata: &[Erratum], pages: &'p [PageFacts]) -> (Corrected<'p>, Vec<Problem>) {
    let mut work = Work {
        original: pages,
        pages: pages.to_vec(),
        touched: BTreeMap::new(),
        removed: BTreeSet::new(),
        problems: Vec::new(),
    };
    let mut applied: Vec<Applied> = Vec::new();
    // Fields are looked up by the endpoints that we hold, names by the set values that we hold.
    for stage in [Stage::Endpoints, Stage::SetValues, Stage::Rest] {
        for (i, erratum) in errata.iter().enumerate().filter(|(_, erratum)| stage_of(erratum) == stage) {
            let mut places = work.apply(erratum);
            places.sort();
            places.dedup();
            applied.push(Applied { erratum: i, places });
        }
    }
    applied.sort_by_key(|applied| applied.erratum);
    work.drop_removed();
    work.problems.sort_by(|a, b| (&a.place, &a.message).cmp(&(&b.place, &b.message)));
    (Corrected { pages: Cow::Owned(work.pages), applied }, work.problems)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Endpoints,
    SetValues,
    Rest,
}

const fn stage_of(erratum: &Erratum) -> Stage {
    match erratum.claim {
        Claim::Endpoint { .. } => Stage::Endpoints,
        Claim::SetValue { .. } => Stage::SetValues,
        _ => Stage::Rest,
    }
}

struct Work<'e, 'p> {
    original: &'p [PageFacts],
    pages: Vec<PageFacts>,
    /// Corrected places, by page and part of it.
    touched: BTreeMap<(usize, Item), Vec<&'e Erratum>>,
    /// Facts to be removed at the end: until then indices stay as they are.
    removed: BTreeSet<(usize, usize)>,
    problems: Vec<Problem>,
}

impl<'e> Work<'e, '_> {
    /// Corrects all passages that say what the entry expects, and returns where they are.
    fn apply(&mut self, erratum: &'e Erratum) -> Vec<Place> {
        let mut places = Vec::new();
        for (pages, asked) in self.scopes(erratum) {
            let found: Vec<(usize, Found)> = pages
                .iter()
                .filter_map(|at| self.page(*at).map(|page| (*at, page)))
                .flat_map(|(at, page)| find(erratum, page).into_iter().map(move |found| (at, found)))
                .collect();
            if !found.iter().any(|(_, found)| found.fits) {
                let found: Vec<&Found> = found.iter().map(|(_, found)| found).collect();
                let scope: Vec<Page<'_>> = pages.iter().filter_map(|at| self.page(*at)).collect();
                let problem = unmatched::problem(erratum, &asked, &scope, &found);
                self.problems.push(problem);
            }
            for (at, found) in found.into_iter().filter(|(_, found)| found.fits) {
                if self.is_first(erratum, at, &found) {
                    self.correct(erratum, at, found.item);
                    places.push(found.place);
                }
            }
        }
        places
    }

    fn page(&self, at: usize) -> Option<Page<'_>> {
        Some(Page { original: self.original.get(at)?, corrected: self.pages.get(at)? })
    }

    /// The pages that have to say it: any of all, or each that is named. With each, where the entry asks for it.
    fn scopes(&mut self, erratum: &Erratum) -> Vec<(Vec<usize>, Place)> {
        let Pages::These(named) = &erratum.pages else {
            return vec![((0..self.pages.len()).collect(), erratum.place.clone())];
        };
        let mut scopes = Vec::new();
        for (name, place) in named {
            match self.pages.iter().position(|page| page.page.as_str() == name) {
                Some(at) => scopes.push((vec![at], place.clone())),
                None => self.problems.push(unmatched::no_page(name, place, self.original)),
            }
        }
        scopes
    }

    /// Whether no other entry corrects the same; else that is a problem.
    fn is_first(&mut self, erratum: &'e Erratum, at: usize, found: &Found) -> bool {
        let others = self.touched.entry((at, found.item)).or_default();
        let Some(other) = others.iter().find(|other| excludes(&other.claim, &erratum.claim)) else {
            others.push(erratum);
            return true;
        };
        let (first, second) =
            if other.place <= erratum.place { (*other, erratum) } else { (erratum, *other) };
        self.problems.push(Problem {
            code: Code::ErratumTwice,
            place: second.place.clone(),
            about: unmatched::subject(second, &[]),
            message: format!("the entry in line {} corrects the same at {}", first.place.line, found.place),
            help: "make one entry of the two, or say which pages each is about".to_owned(),
        });
        false
    }

    fn correct(&mut self, erratum: &Erratum, at: usize, item: Item) {
        let Some(page) = self.pages.get_mut(at) else { return };
        match (item, &erratum.claim) {
            (Item::Section(i), Claim::Endpoint { ours, .. }) => {
                if let Some(section) = page.sections.get_mut(i) {
                    section.subject = Subject::Endpoint(ours.clone());
                }
            }
            (Item::Section(i), Claim::SetValue { ours: Some(id), .. }) => {
                if let Some(section) = page.sections.get(i) {
                    let place = section.place.clone();
                    let set_value = SetValueFact { place, section: SectionId(i), id: id.clone(), name: None };
                    page.facts.push(Fact::SetValue(set_value));
                }
            }
            (Item::Section(i), Claim::Added { of, ours }) => {
                if let Some(section) = page.sections.get(i) {
                    let fact = added(of, ours, section.place.clone(), SectionId(i));
                    page.facts.push(Fact::Field(fact));
                }
            }
            (Item::Section(i), Claim::Shown(of)) => {
                if let Some(section) = page.sections.get_mut(i) {
                    shown::correct(of, section);
                }
            }
            (Item::Fact(i), claim) => {
                if let Some(fact) = page.facts.get_mut(i)
                    && !correct_fact(fact, claim)
                {
                    self.removed.insert((at, i));
                }
            }
            (Item::Section(_), _) => {}
        }
    }

    fn drop_removed(&mut self) {
        for (at, fact) in self.removed.iter().rev() {
            if let Some(page) = self.pages.get_mut(*at) {
                page.facts.remove(*fact);
            }
        }
    }
}

/// Whether two entries can't both correct one passage.
fn excludes(a: &Claim, b: &Claim) -> bool {
    let whole = |claim: &Claim| matches!(claim, Claim::Removed { .. });
    let lists =
        |claim: &Claim| matches!(claim, Claim::Value { key: Attribute::Options | Attribute::Fixed, .. });
    let set_value = |claim: &Claim| matches!(claim, Claim::SetValue { .. });
    match (a, b) {
        (Claim::Added { of: a, .. }, Claim::Added { of: b, .. }) => a == b,
        (Claim::SetValue { upstream: a, ours: x }, Claim::SetValue { upstream: b, ours: y }) => {
            a == b && (a.is_some() || x == y)
        }
        (Claim::Shown(a), Claim::Shown(b)) => a.within == b.within && a.upstream == b.upstream,
        _ => {
            whole(a)
                || whole(b)
                || (lists(a) && set_value(b))
                || (set_value(a) && lists(b))
                || a.kind() == b.kind()
        }
    }
}

/// Corrects a fact; `false` if nothing is left of it.
fn correct_fact(fact: &mut Fact, claim: &Claim) -> bool {
    match (fact, claim) {
        (Fact::Endpoint(fact), Claim::Endpoint { ours, .. }) => fact.endpoint = ours.clone(),
        (Fact::SetValue(fact), Claim::SetValue { ours, .. }) => match ours {
            Some(id) => fact.id.clone_from(id),
            None => return false,
        },
        (Fact::SetValue(fact), Claim::SetValueName { ours, .. }) => fact.name.clone_from(ours),
        (Fact::Field(fact), Claim::SetValue { upstream: Some(id), ours }) => {
            rename_set_value(fact, id, ours.as_ref());
        }
        (Fact::Field(fact), Claim::Value { key, ours, .. }) => key.put(ours, fact),
        (Fact::Field(_), Claim::Removed { .. }) => return false,
        _ => {}
    }
    true
}

fn rename_set_value(fact: &mut FieldFact, id: &str, ours: Option<&String>) {
    if let Some(options) = fact.options.take() {
        let ours = |value| if value == id { ours.cloned() } else { Some(value) };
        let options: Vec<String> = options.into_iter().filter_map(ours).collect();
        fact.options = Some(options).filter(|options| !options.is_empty());
    }
    if fact.fixed.as_deref() == Some(id) {
        fact.fixed = ours.cloned();
    }
}

/// The fact of a field that no page documents.
fn added(of: &Parameter, ours: &Stated, place: Place, section: SectionId) -> FieldFact {
    let mut fact = FieldFact::new(place, section, of.direction, of.location, of.path.clone());
    fact.text.clone_from(&ours.text);
    for (key, value) in &ours.values {
        key.put(value, &mut fact);
    }
    fact
}
