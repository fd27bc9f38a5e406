//! Changes of upstream's that we don't take over, as errata: what upstream says now, and what we held.

use super::sides::{FieldOnPage, Sides};
use crate::diagnostics::span::Place;
use crate::model::errata::{Claim, Errata, Erratum, Stated};
use crate::read::facts::{Attribute, FieldFact, PageFacts, Value};
use crate::read::grammar::read_endpoint;
use crate::review::compare::{Change, Kind, Occurrence, Side};
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};

/// A change that somebody rejects.
#[derive(Clone, Copy, Debug)]
pub struct Rejection<'a> {
    /// The change.
    pub change: &'a Change,
    /// Why what we hold is right.
    pub because: &'a str,
}

/// A change that errata have no way to reject.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("change {fingerprint} (`{subject}`: {kind}) can't be rejected: {why}")]
pub struct CantReject {
    /// The change.
    pub fingerprint: String,
    /// The subject of the change.
    pub subject: String,
    /// Its kind.
    pub kind: &'static str,
    /// Why there is no erratum for it.
    pub why: String,
}

/// The errata that reject changes, once upstream's pages are ours.
///
/// # Errors
/// The first change that errata can't express.
pub fn reject(
    ours: &[PageFacts],
    errata: &Errata,
    upstream: &[PageFacts],
    rejections: &[Rejection<'_>],
) -> Result<Vec<Erratum>, CantReject> {
    let sides = Sides::new(ours, errata, upstream);
    for rejection in rejections {
        if entries(&sides, std::slice::from_ref(rejection))?.is_empty() {
            let why = "with our errata, upstream says now what we hold; a sync is enough";
            return Err(cant(rejection.change, why.to_owned()));
        }
    }
    entries(&sides, rejections)
}

fn entries(sides: &Sides<'_>, rejections: &[Rejection<'_>]) -> Result<Vec<Erratum>, CantReject> {
    let mut work = Work { sides, fields: IndexMap::new(), entries: BTreeMap::new() };
    for rejection in rejections {
        for occurrence in &rejection.change.places {
            work.undo(rejection, occurrence).map_err(|why| cant(rejection.change, why))?;
        }
    }
    work.fields();
    Ok(work.finish())
}

fn cant(change: &Change, why: String) -> CantReject {
    let Change { fingerprint, subject, kind, .. } = change;
    CantReject { fingerprint: fingerprint.clone(), subject: subject.clone(), kind: kind.as_str(), why }
}

struct Work<'s, 'p, 'r> {
    sides: &'s Sides<'p>,
    /// The parts to undo of fields that both versions have.
    fields: IndexMap<(&'p Place, String), Undone<'p, 'r>>,
    /// Entries, each with its pages: one for all pages that it is the same on.
    entries: BTreeMap<String, (RejectionEntry, BTreeSet<String>)>,
}

/// The parts of one field to undo.
struct Undone<'p, 'r> {
    on_page: FieldOnPage<'p>,
    /// As our page has it.
    ours: &'p FieldFact,
    keys: BTreeSet<Attribute>,
    values: BTreeSet<String>,
    because: Vec<&'r str>,
}

#[derive(Clone)]
struct RejectionEntry {
    claim: Claim,
    section: Option<String>,
    because: String,
}

impl<'p, 'r> Work<'_, 'p, 'r> {
    /// Notes what one place of a change takes; an error says why nothing can.
    fn undo(&mut self, rejection: &Rejection<'r>, occurrence: &Occurrence) -> Result<(), String> {
        let change = rejection.change;
        match change.kind {
            Kind::TypeChanged => self.attribute(rejection, occurrence, Attribute::Types),
            Kind::RequiredChanged => self.attribute(rejection, occurrence, Attribute::Presence),
            Kind::LocationChanged => self.attribute(rejection, occurrence, Attribute::Location),
            Kind::ReferenceChanged => self.attribute(rejection, occurrence, Attribute::Reference),
            Kind::ConstraintChanged => {
                let key = change.key.ok_or("it names no constraint")?;
                self.attribute(rejection, occurrence, key)
            }
            Kind::OptionAdded | Kind::OptionRemoved => {
                let value = change.after.as_ref().or(change.before.as_ref()).ok_or("it names no value")?;
                self.field(rejection, occurrence)?.values.insert(value.clone());
                Ok(())
            }
            Kind::NullableChanged | Kind::DeprecatedChanged => {
                Err("errata do not correct whether a parameter may be null or is deprecated".to_owned())
            }
            Kind::FieldAdded => self.added(rejection, occurrence),
            Kind::FieldRemoved => self.removed(rejection, occurrence),
            Kind::SetValueAdded | Kind::SetValueRemoved => self.set_value(rejection, occurrence),
            Kind::EndpointChanged => self.endpoint(rejection, occurrence),
            Kind::EndpointAdded | Kind::EndpointRemoved => {
                Err("errata correct endpoints, and neither add nor remove any".to_owned())
            }
            Kind::SectionAdded | Kind::SectionRemoved => {
                Err("errata correct facts, not whole sections".to_owned())
            }
            Kind::CodeAdded | Kind::CodeRemoved => Err("there are no errata of codes".to_owned()),
        }
    }

    fn attribute(
        &mut self,
        rejection: &Rejection<'r>,
        occurrence: &Occurrence,
        key: Attribute,
    ) -> Result<(), String> {
        self.field(rejection, occurrence)?.keys.insert(key);
        Ok(())
    }

    /// The field of both versions that a change was made of.
    fn field(
        &mut self,
        rejection: &Rejection<'r>,
        occurrence: &Occurrence,
    ) -> Result<&mut Undone<'p, 'r>, String> {
        let gone = || format!("{} has no counterpart in the other version", occurrence.place);
        let (on_page, ours) = match occurrence.side {
            Side::Head => {
                let on_page = self.sides.upstream_at(occurrence).ok_or_else(gone)?;
                (on_page, self.sides.ours_like(&on_page).ok_or_else(gone)?.fact)
            }
            Side::Base => {
                let ours = self.sides.ours_at(occurrence).ok_or_else(gone)?;
                (self.sides.upstream_like(&ours).ok_or_else(gone)?, ours.fact)
            }
        };
        let undone =
            self.fields.entry((&on_page.fact.place, on_page.fact.path.to_string())).or_insert(Undone {
                on_page,
                ours,
                keys: BTreeSet::new(),
                values: BTreeSet::new(),
                because: Vec::new(),
            });
        if !undone.because.contains(&rejection.because) {
            undone.because.push(rejection.because);
        }
        Ok(undone)
    }

    /// Entries for fields that both versions have: one for each key that we hold otherwise.
    fn fields(&mut self) {
        let targets: BTreeSet<&Place> = self.fields.keys().map(|(place, _)| *place).collect();
        for undone in std::mem::take(&mut self.fields).into_values() {
            let held = self.sides.held(undone.ours);
            let wanted = undone.wanted(&held);
            let corrected = self.sides.corrected(&undone.on_page);
            for key in Attribute::ALL {
                let (upstream, ours) = (key.of(undone.on_page.fact), key.of(&wanted));
                if upstream == ours || corrected.is_some_and(|fact| key.of(fact) == ours) {
                    continue;
                }
                let Some(of) = self.sides.parameter(&undone.on_page) else { continue };
                let others = self.sides.beside(&undone.on_page);
                let alone =
                    others.iter().all(|other| targets.contains(&other.place) || key.of(other) != upstream);
                let section = (!alone).then(|| undone.on_page.heading().to_owned());
                let claim = Claim::Value { of, key, upstream, ours };
                self.push(claim, undone.on_page.page, section, undone.because.join(" "));
            }
        }
    }

    /// A new field, with its members, that we don't take.
    fn added(&mut self, rejection: &Rejection<'_>, occurrence: &Occurrence) -> Result<(), String> {
        let on_page = self.sides.upstream_at(occurrence).ok_or("upstream's entry can't be found")?;
        for on_page in on_page.with_members() {
            let of = self.sides.parameter(&on_page).ok_or("its section can't be found")?;
            let stated = [Attribute::Types, Attribute::Presence].map(|key| (key, key.of(on_page.fact)));
            let values = stated.into_iter().filter(|(_, value)| *value != Value::Nothing).collect();
            let section = self.sides.is_twice(&on_page).then(|| on_page.heading().to_owned());
            let claim = Claim::Removed { of, upstream: Stated { values, text: String::new() } };
            self.push(claim, on_page.page, section, rejection.because.to_owned());
        }
        Ok(())
    }

    /// A field that is gone, with its members, that we keep.
    fn removed(&mut self, rejection: &Rejection<'_>, occurrence: &Occurrence) -> Result<(), String> {
        let on_page = self.sides.ours_at(occurrence).ok_or("our entry can't be found")?;
        for on_page in on_page.with_members() {
            if self.sides.upstream_like(&on_page).is_some() {
                continue;
            }
            let (page, section) = self.sides.room_for(&on_page)?;
            let of = self.sides.our_parameter(&on_page).ok_or("its section can't be found")?;
            let held = self.sides.held(on_page.fact);
            let keys = Attribute::ALL.into_iter().filter(|key| *key != Attribute::Location);
            let stated = keys.map(|key| (key, key.of(&held)));
            let values = stated.filter(|(key, value)| key.nothing().as_ref() != Some(value)).collect();
            let claim = Claim::Added { of, ours: Stated { values, text: on_page.fact.text.clone() } };
            self.push(claim, page, section, rejection.because.to_owned());
        }
        Ok(())
    }

    fn set_value(&mut self, rejection: &Rejection<'_>, occurrence: &Occurrence) -> Result<(), String> {
        let id = Some(rejection.change.subject.clone());
        let page = self.sides.upstream_page(&occurrence.place.page);
        let page = page.ok_or("its page is gone, and errata are about pages that are there")?;
        let has_section = page.sections.iter().any(|section| section.heading == occurrence.section);
        let several = page.sections.len() > 1 && has_section;
        let section = several.then(|| occurrence.section.clone());
        let claim = match rejection.change.kind {
            Kind::SetValueAdded => Claim::SetValue { upstream: id, ours: None },
            _ => Claim::SetValue { upstream: None, ours: id },
        };
        self.push(claim, page, section, rejection.because.to_owned());
        Ok(())
    }

    fn endpoint(&mut self, rejection: &Rejection<'_>, occurrence: &Occurrence) -> Result<(), String> {
        let side = |text: &Option<String>| text.as_deref().and_then(read_endpoint);
        let (ours, upstream) = (side(&rejection.change.before), side(&rejection.change.after));
        let (upstream, ours) = upstream.zip(ours).ok_or("its endpoints can't be told")?;
        let page = self.sides.upstream_page(&occurrence.place.page).ok_or("its page is gone")?;
        self.push(Claim::Endpoint { upstream, ours }, page, None, rejection.because.to_owned());
        Ok(())
    }

    fn push(&mut self, claim: Claim, page: &PageFacts, section: Option<String>, because: String) {
        let nowhere = BTreeSet::new();
        let text = Erratum::new(claim.clone(), nowhere, section.clone(), because.clone()).toml();
        let entry =
            self.entries.entry(text).or_insert((RejectionEntry { claim, section, because }, BTreeSet::new()));
        entry.1.insert(page.page.to_string());
    }

    fn finish(self) -> Vec<Erratum> {
        let erratum = |(entry, pages): (RejectionEntry, BTreeSet<String>)| {
            Erratum::new(entry.claim, pages, entry.section, entry.because)
        };
        self.entries.into_values().map(erratum).collect()
    }
}

impl Undone<'_, '_> {
    /// Upstream's field as we want it: what is rejected is as we held it.
    fn wanted(&self, held: &FieldFact) -> FieldFact {
        let mut wanted = self.on_page.fact.clone();
        for key in &self.keys {
            key.put(&key.of(held), &mut wanted);
        }
        if !self.values.is_empty() {
            let values = self.wanted_values(held);
            let forms = [Attribute::Options, Attribute::Fixed];
            if values == given(held) {
                for key in forms {
                    key.put(&key.of(held), &mut wanted);
                }
            } else {
                wanted.fixed = None;
                wanted.options = Some(values.into_iter().collect());
            }
        }
        wanted
    }

    /// The values that we held, with those changes of upstream's that nobody rejects. A list as a whole comes and goes
    /// as one.
    fn wanted_values(&self, held: &FieldFact) -> BTreeSet<String> {
        let (before, after) = (given(self.ours), given(self.on_page.fact));
        let mut values = given(held);
        if before.is_empty() || after.is_empty() {
            return values;
        }
        let taken =
            |value: &&String| !self.values.iter().any(|rejected| rejected.eq_ignore_ascii_case(value));
        values.extend(after.difference(&before).filter(taken).cloned());
        for gone in before.difference(&after).filter(taken) {
            values.remove(gone);
        }
        values
    }
}

/// The values that a field may have.
fn given(field: &FieldFact) -> BTreeSet<String> {
    field.options.iter().flatten().chain(&field.fixed).cloned().collect()
}
