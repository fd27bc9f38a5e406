//! A second source, which adds to prose: what our docs hold of it, what is missing, and where the two contradict each other.
//!
//! A member counts as held if the types that our docs become have it, wherever they say it. What our docs hold is given back
//! as pages of the source, so that any comparison with the source tells what to add and what has gone.
//!
//! `members` follows the references of the source, `typed` finds a path in our types, `add` writes what is missing.

mod add;
mod members;
mod typed;

pub use add::{Brought, Folder, Known, bring_up};

use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location, PathTemplate, Presence, Type, Types};
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::{PagePath, Place};
use crate::model::{Member, Model};
use crate::read::facts::{Fact, FieldFact, PageFacts, Section, SectionId, Subject};
use crate::read::openapi::Example;
use crate::read::page::Json;
use crate::write::sync::Adds;
use indexmap::IndexMap;
use members::{At, DEEPEST, Key, Members, Use, fields};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use typed::{Found, Typed};

/// Our docs, for a comparison with a second source.
#[derive(Clone, Copy)]
struct Docs<'d> {
    /// Our pages, as errata correct them.
    pages: &'d [PageFacts],
    /// What they become.
    model: &'d Model,
    name: &'d str,
    without: &'d [String],
    adds: &'d BTreeSet<Adds>,
}

/// A second source, for a comparison with our docs.
#[derive(Clone, Copy, Debug)]
pub struct Source<'s> {
    /// As pages that restate it call it in their front matter.
    pub name: &'s str,
    /// Its pages, as its errata correct them.
    pub pages: &'s [PageFacts],
    /// The bodies that it shows.
    pub examples: &'s [Example],
    /// Paths of endpoints that are not taken over, with all below them.
    pub without: &'s [String],
    /// The parts that are taken over.
    pub adds: &'s BTreeSet<Adds>,
}

impl Source<'_> {
    /// What our docs hold of it: these pages, as errata correct them, which become this model.
    #[must_use]
    pub fn held(self, ours: &[PageFacts], model: &Model) -> Held {
        held(Docs { pages: ours, model, name: self.name, without: self.without, adds: self.adds }, self)
    }
}

/// What our docs hold of a second source.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The pages of the source with what our docs hold of them, and pages of ours with what only those state.
    pub pages: Vec<PageFacts>,
    /// Where the source contradicts our docs, at its own places.
    pub conflicts: Vec<Problem>,
    /// Endpoints that our docs miss, with the headings of the source.
    endpoints: Vec<(Endpoint, String)>,
    /// What our docs miss.
    missing: Vec<Missing>,
    /// Entries of ours that the source contradicts now, by place, as they would restate it.
    updates: Vec<FieldFact>,
    /// What the source no longer has, of the pages that restate it.
    gone: Vec<(PagePath, Place)>,
}

impl Held {
    /// Whether nothing is to be added.
    #[must_use]
    pub const fn is_all(&self) -> bool {
        self.missing.is_empty() && self.endpoints.is_empty() && self.updates.is_empty()
    }

    /// The places of our pages that restate what the source no longer has.
    pub fn gone(&self) -> impl Iterator<Item = &Place> {
        self.gone.iter().map(|(_, place)| place)
    }
}

/// A member that our docs miss, or a limit of one that they have.
#[derive(Clone, Debug)]
struct Missing {
    owner: Owner,
    /// The source's statement, as an entry of the owner.
    fact: FieldFact,
    /// The heading of the source's section.
    heading: String,
}

/// Where an entry goes.
struct Spot<'s> {
    key: &'s Key,
    owner: Owner,
    /// How much of the path leads to the owner.
    skipped: usize,
    /// The path from the owner to the parent.
    below: FieldPath,
    /// The heading of the source's section.
    heading: &'s str,
    /// Whether only some alternatives of the body have it.
    partial: bool,
}

/// The section that an entry belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Owner {
    Endpoint(Endpoint),
    Object(String),
}

fn held(docs: Docs<'_>, of: Source<'_>) -> Held {
    let source = taken_over(of.pages, docs.without);
    let members = Members::of(&source);
    let Some(profile) = docs.pages.first().map(|page| &page.profile) else {
        return Held { pages: Vec::new(), ..Held::default() };
    };
    let mut work = Work {
        docs,
        typed: Typed::of(docs.model, profile),
        ours: fields(docs.pages).map(|(at, fact, section)| (&fact.place, (at, fact, section))).collect(),
        dropped: BTreeSet::new(),
        changed: BTreeMap::new(),
        restated: IndexMap::new(),
        held: Held::default(),
    };
    for (key, uses) in &members.all {
        work.member(key, uses, &members);
    }
    work.restated();
    work.set_values(&source);
    let (inside, alone) = work.gone(&source, &members, of.examples);
    let unknown: BTreeSet<&Endpoint> = members.endpoints.keys().filter(|call| !work.typed.has(call)).collect();
    let new = members.endpoints.iter().filter(|(call, _)| docs.adds.contains(&Adds::Endpoints) && unknown.contains(call));
    let new = new.map(|(_, (endpoint, section, _))| ((*endpoint).clone(), section.heading.clone())).collect();
    let Work { dropped, changed, mut held, .. } = work;
    held.endpoints = new;
    let lost = inside.iter().map(|(_, fact)| fact).chain(alone.iter().flat_map(|page| &page.facts));
    held.gone = lost.map(|fact| (fact.place().page.clone(), fact.place().clone())).collect();
    held.pages = source
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let keep = |id| match page.section(id).map(|section| &section.subject) {
                Some(Subject::Endpoint(_)) if !docs.adds.contains(&Adds::Endpoints) => true,
                Some(Subject::Endpoint(endpoint)) => !unknown.contains(&endpoint.identity()),
                _ => true,
            };
            let fact = |i: usize, fact: &Fact| {
                if dropped.contains(&(at, i)) {
                    return None;
                }
                Some(changed.get(&(at, i)).map_or_else(|| fact.clone(), |fact| Fact::Field(fact.clone())))
            };
            let gone = inside.iter().filter(|((page, _), _)| *page == at);
            let gone = gone.map(|((_, section), fact)| fact.clone().in_section(SectionId(*section)));
            let mut page = page.clone();
            let stated = page.facts.len();
            page.facts.extend(gone);
            part(&page, keep, |i, old| if i < stated { fact(i, old) } else { Some(old.clone()) })
        })
        .chain(alone)
        .collect();
    held
}

/// The pages of a source without the endpoints that are not taken over.
#[must_use]
pub fn taken_over(source: &[PageFacts], without: &[String]) -> Vec<PageFacts> {
    let left_out = |path: &PathTemplate| {
        let path = path.identity();
        without.iter().any(|top| {
            let top = PathTemplate::from(top.trim_end_matches('/')).identity();
            let rest = path.as_str().strip_prefix(top.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let one = |page: &PageFacts| {
        let keep = |id| {
            let subject = page.section(id).map(|section| &section.subject);
            !matches!(subject, Some(Subject::Endpoint(endpoint)) if left_out(&endpoint.path))
        };
        part(page, keep, |_, fact| Some(fact.clone()))
    };
    source.iter().map(one).collect()
}

/// A page with some of its sections and facts.
fn part(
    page: &PageFacts,
    keep: impl Fn(SectionId) -> bool,
    fact: impl Fn(usize, &Fact) -> Option<Fact>,
) -> PageFacts {
    let mut ids: HashMap<SectionId, SectionId> = HashMap::new();
    let mut sections = Vec::new();
    for (i, section) in page.sections.iter().enumerate().filter(|(i, _)| keep(SectionId(*i))) {
        ids.insert(SectionId(i), SectionId(sections.len()));
        sections.push(section.clone());
    }
    let facts = page.facts.iter().enumerate().filter_map(|(i, old)| {
        let id = ids.get(&old.section())?;
        Some(fact(i, old)?.in_section(*id))
    });
    PageFacts { facts: facts.collect(), sections, ..page.clone() }
}

struct Work<'d> {
    docs: Docs<'d>,
    typed: Typed<'d>,
    /// The statements of our pages, by place.
    ours: HashMap<&'d Place, (At, &'d FieldFact, &'d Section)>,
    /// Facts of the source that our docs don't hold.
    dropped: BTreeSet<At>,
    /// Facts of the source that our docs hold otherwise.
    changed: BTreeMap<At, FieldFact>,
    /// What our pages restate, each with all that the source says of it.
    restated: IndexMap<&'d Place, Restated<'d>>,
    held: Held,
}

/// An entry of a page that restates the source.
struct Restated<'d> {
    fact: &'d FieldFact,
    /// The statements of the source, as they stand there.
    theirs: Vec<(At, FieldFact)>,
    /// Whether prose says what it says, too: then prose decides.
    types_decided: bool,
    presence_decided: bool,
    length_decided: bool,
    /// Whether its values are those of an enumeration, which were compared.
    values_decided: bool,
}

/// The statements of our docs about a member: those of prose and of other sources, and those that restate the source.
struct Said<'d> {
    prose: Vec<&'d FieldFact>,
    restated: Vec<&'d FieldFact>,
}

impl<'d> Work<'d> {
    fn member(&mut self, key: &Key, uses: &[Use<'_>], source: &Members<'_>) {
        match self.typed.find(key) {
            Found::Open => {}
            Found::NoEndpoint if !self.docs.adds.contains(&Adds::Endpoints) => {}
            Found::Missing(..) if !self.docs.adds.contains(&Adds::Members) => {}
            // Every answer has it.
            Found::NoEndpoint if self.typed.in_envelope(key) => {}
            Found::NoEndpoint => {
                if let Some((endpoint, section, _)) = source.endpoints.get(&key.call) {
                    let owner = Owner::Endpoint((*endpoint).clone());
                    self.miss(owner, key, uses, None, &section.heading);
                    self.relax(source.is_partial(key, uses));
                }
            }
            Found::Missing(from, above) => {
                let (owner, skipped, below) = self.owner(key, from, above, source);
                let heading =
                    source.endpoints.get(&key.call).map_or("", |(_, section, _)| section.heading.as_str());
                self.dropped.extend(uses.iter().map(|of| of.at));
                self.miss(owner, key, uses, Some((skipped, below)), heading);
                self.relax(source.is_partial(key, uses));
            }
            Found::Member(member, values, above) => {
                let said = self.said(member);
                let known = values.map(|values| {
                    values.variants.iter().map(|variant| variant.value.as_str()).collect::<BTreeSet<_>>()
                });
                let (owner, skipped, below) = self.owner(key, key.path.len() - 1, above, source);
                let heading =
                    source.endpoints.get(&key.call).map_or("", |(_, section, _)| section.heading.as_str());
                let partial = source.is_partial(key, uses);
                let at = Spot { key, owner, skipped, below, heading, partial };
                self.compare(uses, &said, known.as_ref(), &at);
            }
        }
    }

    /// Notes a member that is missing: as an entry of its owner, at a path there.
    fn miss(
        &mut self,
        owner: Owner,
        key: &Key,
        uses: &[Use<'_>],
        at: Option<(usize, FieldPath)>,
        heading: &str,
    ) {
        let Some(of) = uses.first() else { return };
        let mut fact = of.fact.clone();
        let (skipped, mut path) = at.unwrap_or_default();
        path.0.extend(of.path.0.iter().skip(skipped).cloned());
        fact.path = path;
        // Alternatives of a body are one list here.
        let all = || uses.iter().map(|of| of.fact);
        fact.types = all().flat_map(|fact| fact.types.iter()).collect();
        if all().any(|other| other.presence != fact.presence) {
            fact.presence = Presence::Optional;
        }
        fact.location = key.location;
        fact.direction = match owner {
            Owner::Object(_) => None,
            Owner::Endpoint(_) => Some(key.direction),
        };
        if fact.direction != Some(Direction::Request) {
            fact.presence = Presence::Unstated;
        }
        self.held.missing.push(Missing { owner, fact, heading: heading.to_owned() });
    }

    /// What only some alternatives require is optional.
    fn relax(&mut self, partial: bool) {
        if let Some(missing) = self.held.missing.last_mut().filter(|_| partial)
            && missing.fact.presence == Presence::Required
        {
            missing.fact.presence = Presence::Optional;
        }
    }

    /// Notes a part of a member that is missing.
    fn miss_part(&mut self, uses: &[Use<'_>], at: &Spot<'_>, part: impl Fn(&mut FieldFact)) {
        let Spot { owner, skipped, below, heading, .. } = at;
        self.miss(owner.clone(), at.key, uses, Some((*skipped, below.clone())), heading);
        if let Some(missing) = self.held.missing.last_mut() {
            // Prose says the rest.
            missing.fact.presence = Presence::Unstated;
            (missing.fact.options, missing.fact.max_length) = (None, None);
            (missing.fact.min_length, missing.fact.format, missing.fact.default) = (None, None, None);
            part(&mut missing.fact);
        }
    }

    /// The section that a member belongs to whose parent our docs have: the object that the parent refers to or stands in,
    /// else the endpoint; how much of the path leads there, and the path from there to the parent.
    fn owner(
        &self,
        key: &Key,
        from: usize,
        above: Option<&'d Member>,
        source: &Members<'_>,
    ) -> (Owner, usize, FieldPath) {
        let said = above.into_iter().flat_map(|member| &member.docs.statements);
        let said: Vec<_> = said.filter_map(|statement| self.ours.get(&statement.place)).collect();
        let referred = said.iter().find_map(|(_, fact, _)| self.object(fact.reference.as_ref()?));
        if let Some(name) = referred {
            return (Owner::Object(name), from, FieldPath::default());
        }
        let inside = said.iter().find_map(|(_, fact, section)| match &section.subject {
            Subject::Object(name) => Some((name, fact)),
            Subject::Endpoint(_) => None,
        });
        if let Some((name, fact)) = inside {
            let mut path = fact.path.clone();
            if let Some(last) = path.0.last_mut() {
                last.array |= fact.types.has_array();
            }
            return (Owner::Object(name.clone()), from, path);
        }
        let endpoint = source.endpoints.get(&key.call).map(|(endpoint, ..)| (*endpoint).clone());
        (Owner::Endpoint(endpoint.unwrap_or_else(|| key.call.clone())), 0, FieldPath::default())
    }

    fn object(&self, anchor: &Anchor) -> Option<String> {
        let sections = self.docs.pages.iter().flat_map(|page| &page.sections);
        sections.filter(|section| section.anchor == *anchor).find_map(|section| match &section.subject {
            Subject::Object(name) => Some(name.clone()),
            Subject::Endpoint(_) => None,
        })
    }

    fn said(&self, member: &Member) -> Said<'d> {
        let mut said = Said { prose: Vec::new(), restated: Vec::new() };
        for statement in member.docs.statements.iter().filter(|statement| statement.documents) {
            let Some(((page, _), fact, _)) = self.ours.get(&statement.place) else { continue };
            let restates = self.docs.pages.get(*page).and_then(|page| page.restates.as_deref());
            let list = if restates == Some(self.docs.name) { &mut said.restated } else { &mut said.prose };
            list.push(fact);
        }
        said
    }

    /// Compares what the source says of a member with what prose says, and notes the entries that restate it.
    fn compare(&mut self, uses: &[Use<'_>], said: &Said<'d>, known: Option<&BTreeSet<&str>>, at: &Spot<'_>) {
        let prose: Types = said.prose.iter().flat_map(|fact| fact.types.iter()).collect();
        let theirs: Types = uses.iter().flat_map(|of| of.fact.types.iter()).collect();
        if !prose.is_empty() && !alike(prose, theirs) {
            self.conflict(uses, "is", &words(theirs), &words(prose));
        }
        self.lengths(uses, said, at);
        let known_values = |value: &&String| known.is_none_or(|known| known.contains(value.as_str()));
        let options = uses.iter().flat_map(|of| of.fact.options.iter().flatten());
        let missing: Vec<String> = options.filter(|value| !known_values(value)).cloned().collect();
        if !missing.is_empty() {
            self.change(uses, |fact| {
                fact.options.iter_mut().for_each(|options| options.retain(|value| !missing.contains(value)));
            });
            self.miss_part(uses, at, |fact| fact.options = Some(missing.clone()));
        }
        for fact in &said.restated {
            let restated = self.restated.entry(&fact.place).or_insert_with(|| Restated {
                fact,
                theirs: Vec::new(),
                types_decided: false,
                presence_decided: false,
                length_decided: false,
                values_decided: false,
            });
            restated.values_decided |= known.is_some();
            restated.theirs.extend(uses.iter().map(|of| (of.at, of.fact.clone())));
            restated.types_decided |= !prose.is_empty();
            let answers = uses.iter().all(|of| of.fact.direction == Some(Direction::Response));
            let stated = |fact: &&FieldFact| fact.presence != Presence::Unstated;
            let optional = at.partial && fact.presence == Presence::Optional;
            restated.presence_decided |= answers || optional || said.prose.iter().any(stated);
            restated.length_decided |= said.prose.iter().any(|fact| fact.max_length.is_some());
        }
    }

    /// The greatest length: prose decides, and the source adds one where nobody says any.
    fn lengths(&mut self, uses: &[Use<'_>], said: &Said<'d>, at: &Spot<'_>) {
        let lengths = |facts: &[&FieldFact]| -> BTreeSet<u32> {
            facts.iter().filter_map(|fact| fact.max_length).collect()
        };
        let (prose, restated) = (lengths(&said.prose), lengths(&said.restated));
        let theirs: BTreeSet<u32> = uses.iter().filter_map(|of| of.fact.max_length).collect();
        let Some(most) = theirs.last().copied() else { return };
        if !prose.is_empty() {
            if prose.is_disjoint(&theirs) {
                let text = |lengths: &BTreeSet<u32>| {
                    let texts = lengths.iter().map(|length| format!("at most {length} characters"));
                    texts.collect::<Vec<_>>().join(" / ")
                };
                self.conflict(uses, "has", &text(&theirs), &text(&prose));
            }
        } else if restated.is_empty()
            && self.docs.adds.contains(&Adds::Limits)
            && uses.iter().all(|of| of.fact.direction == Some(Direction::Request) && of.fact.max_length.is_some())
        {
            self.change(uses, |fact| fact.max_length = None);
            self.miss_part(uses, at, |fact| fact.max_length = Some(most));
        }
    }

    /// Compares the entries that restate the source with all that it says of them.
    fn restated(&mut self) {
        for (_, restated) in std::mem::take(&mut self.restated) {
            let Restated { fact: ours, theirs, .. } = &restated;
            let all = || theirs.iter().map(|(_, fact)| fact);
            let mut changes: Vec<Box<dyn Fn(&mut FieldFact)>> = Vec::new();
            let types: Types = all().flat_map(|fact| fact.types.iter()).collect();
            if !restated.types_decided && !ours.types.is_empty() && !alike(ours.types, types) {
                let held = ours.types;
                changes.push(Box::new(move |fact| fact.types = held));
            }
            if !restated.presence_decided
                && ours.presence != Presence::Unstated
                && all().all(|fact| fact.presence != ours.presence)
            {
                let presence = ours.presence;
                changes.push(Box::new(move |fact| fact.presence = presence));
            }
            if !restated.length_decided
                && ours.max_length.is_some()
                && all().all(|fact| fact.max_length != ours.max_length)
            {
                let length = ours.max_length;
                changes.push(Box::new(move |fact| fact.max_length = length));
            }
            let values: BTreeSet<&String> = all().flat_map(|fact| fact.options.iter().flatten()).collect();
            let gone = ours.options.iter().flatten().filter(|value| !values.contains(value));
            let gone: Vec<String> = gone.cloned().collect();
            let listed = |value: &&&String| ours.options.iter().flatten().any(|known| known == **value);
            let new = values.iter().filter(|value| !listed(value)).map(|value| (*value).clone());
            let new: Vec<String> =
                new.filter(|_| ours.options.is_some() && !restated.values_decided).collect();
            if !values.is_empty() && !(gone.is_empty() && new.is_empty()) {
                let (gone, new) = (gone.clone(), new.clone());
                changes.push(Box::new(move |fact| {
                    if let Some(options) = &mut fact.options {
                        options.retain(|value| !new.contains(value));
                        options.extend(gone.iter().cloned());
                    }
                }));
            }
            if !changes.is_empty() {
                let first = all().next();
                let mut update = (*ours).clone();
                update.types = if restated.types_decided || types.is_empty() { ours.types } else { types };
                if let Some(first) = first.filter(|_| !restated.presence_decided) {
                    update.presence = first.presence;
                }
                if !restated.length_decided && ours.max_length.is_some() {
                    update.max_length = all().filter_map(|fact| fact.max_length).max();
                }
                if let Some(options) = &mut update.options {
                    options.retain(|value| values.is_empty() || values.contains(value));
                    options.extend(new.iter().cloned());
                }
                self.held.updates.push(update);
            }
            for change in changes {
                for (at, fact) in theirs {
                    change(self.changed.entry(*at).or_insert_with(|| fact.clone()));
                }
            }
        }
    }

    fn change(&mut self, uses: &[Use<'_>], change: impl Fn(&mut FieldFact)) {
        for of in uses {
            change(self.changed.entry(of.at).or_insert_with(|| of.fact.clone()));
        }
    }

    fn conflict(&mut self, uses: &[Use<'_>], verb: &str, theirs: &str, ours: &str) {
        let Some(of) = uses.first() else { return };
        let place = &of.fact.place;
        let known = |problem: &Problem| problem.place == *place && problem.message.contains(theirs);
        if self.held.conflicts.iter().any(known) {
            return;
        }
        self.held.conflicts.push(Problem {
            code: Code::SourceConflict,
            place: place.clone(),
            message: format!("`{}` {verb} {theirs} here, and {ours} in our docs", of.path),
            help: "say which is right in the errata of the source".to_owned(),
        });
    }

    /// Set values that our docs have not.
    fn set_values(&mut self, source: &[PageFacts]) {
        let known: BTreeSet<&str> =
            self.docs.model.closed_set.values.iter().map(|variant| variant.value.as_str()).collect();
        for (at, page) in source.iter().enumerate() {
            for (i, fact) in page.facts.iter().enumerate() {
                if matches!(fact, Fact::SetValue(value) if !known.contains(value.id.as_str())) {
                    self.dropped.insert((at, i));
                }
            }
        }
    }

    /// What pages of ours restate and the source neither states nor shows any more, each at the section of the source that it
    /// would belong to; endpoints and objects that the source has not are pages of their own.
    fn gone(
        &self,
        source: &[PageFacts],
        members: &Members<'_>,
        examples: &[Example],
    ) -> (Vec<(At, Fact)>, Vec<PageFacts>) {
        let shown = Shown::of(members, examples);
        let (mut inside, mut alone) = (Vec::new(), Vec::new());
        for page in self.docs.pages.iter().filter(|page| page.restates.as_deref() == Some(self.docs.name)) {
            let lost = |fact: &Fact| match fact {
                Fact::Field(fact) => page.section(fact.section).is_some_and(|section| !shown.has(section, fact)),
                Fact::Endpoint(fact) => !members.endpoints.contains_key(&fact.endpoint.identity()),
                Fact::SetValue(_) | Fact::Code(_) => false,
            };
            let (mut rest, mut sections) = (BTreeSet::new(), BTreeSet::new());
            for (i, fact) in page.facts.iter().enumerate().filter(|(_, fact)| lost(fact)) {
                let subject = page.section(fact.section()).map(|section| &section.subject);
                match subject.and_then(|subject| place_for(source, subject)) {
                    Some(at) => inside.push((at, fact.clone())),
                    None => {
                        rest.insert(i);
                        sections.insert(fact.section());
                    }
                }
            }
            if !rest.is_empty() {
                let keep = |id: SectionId| sections.contains(&id);
                alone.push(part(page, keep, |i, fact| rest.contains(&i).then(|| fact.clone())));
            }
        }
        (inside, alone)
    }
}

/// The section of a source for something, by page and index.
fn place_for(source: &[PageFacts], subject: &Subject) -> Option<At> {
    let same = |other: &Subject| match (subject, other) {
        (Subject::Endpoint(a), Subject::Endpoint(b)) => a.identity() == b.identity(),
        (a, b) => a == b,
    };
    let fitting = source.iter().enumerate().flat_map(|(at, page)| {
        let sections = page.sections.iter().enumerate().filter(|(_, section)| same(&section.subject));
        sections.map(move |(i, _)| {
            let listed = page.facts.iter().filter(|fact| fact.section().0 == i).count();
            (listed, (at, i))
        })
    });
    // Not an answer that is an error, which says less.
    fitting.max_by_key(|(listed, _)| *listed).map(|(_, at)| at)
}

/// What a source states or shows.
struct Shown<'s> {
    members: &'s Members<'s>,
    /// Paths of all bodies, from any of their parts on.
    ends: BTreeSet<String>,
    /// Paths that samples show, by request and direction.
    samples: BTreeSet<(Endpoint, Direction, String)>,
}

impl<'s> Shown<'s> {
    fn of(members: &'s Members<'s>, examples: &[Example]) -> Self {
        let bodies = members.all.keys().filter(|key| key.location == Location::Body);
        let mut shown = Self { members, ends: BTreeSet::new(), samples: BTreeSet::new() };
        for key in bodies {
            shown.add(&key.path.join("."));
        }
        for example in examples {
            let direction = if example.is_request { Direction::Request } else { Direction::Response };
            let mut paths = Vec::new();
            member_paths(&example.json, "", 0, &mut paths);
            for path in paths {
                shown.add(&path);
                shown.samples.insert((example.endpoint.identity(), direction, path));
            }
        }
        shown
    }

    fn add(&mut self, path: &str) {
        let ends = path.match_indices('.').filter_map(|(at, _)| path.get(at + 1..));
        self.ends.extend(std::iter::once(path).chain(ends).map(str::to_owned));
    }

    fn has(&self, section: &Section, fact: &FieldFact) -> bool {
        let path: Vec<String> = fact.path.0.iter().map(|segment| segment.name.to_string()).collect();
        let joined = path.join(".");
        match &section.subject {
            Subject::Endpoint(endpoint) => {
                let direction = fact.direction.unwrap_or(Direction::Request);
                let (call, location) = (endpoint.identity(), fact.location);
                location == Location::Path
                    || self.samples.contains(&(call.clone(), direction, joined))
                    || self.members.all.contains_key(&Key { call, direction, location, path })
            }
            Subject::Object(name) => {
                let stated = self.members.objects.get(name).into_iter().flatten();
                let mut stated =
                    stated.map(|(_, fact)| fact.path.0.iter().map(|segment| segment.name.as_str()));
                self.ends.contains(&format!("{name}.{joined}"))
                    || (path.first() == Some(name) && self.ends.contains(&joined))
                    || stated.any(|known| known.eq(path.iter().map(String::as_str)))
            }
        }
    }
}

/// The paths of all members of a sample.
fn member_paths(json: &Json, above: &str, depth: usize, paths: &mut Vec<String>) {
    match json {
        Json::Object(members) if depth < DEEPEST => {
            for member in members {
                let path =
                    if above.is_empty() { member.name.to_string() } else { format!("{above}.{}", member.name) };
                member_paths(&member.value, &path, depth + 1, paths);
                paths.push(path);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| member_paths(item, above, depth, paths)),
        _ => {}
    }
}

/// Whether types of two statements can both be right.
fn alike(ours: Types, theirs: Types) -> bool {
    // A whole number is a number.
    let same = |ty: Type, other: Type| {
        ty == other || (ty.is_array() && other.is_array()) || (ty == Type::Float && other == Type::Integer)
    };
    theirs.is_empty() || ours.iter().any(|ty| theirs.iter().any(|other| same(ty, other)))
}

fn words(types: Types) -> String {
    types.iter().map(Type::as_str).collect::<Vec<_>>().join(" / ")
}
