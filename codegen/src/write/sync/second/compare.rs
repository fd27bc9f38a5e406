//! What the source says of each member, and what our docs say.

use super::held::{Conflict, Docs, Held, Missing, Owner};
use super::members::{At, Key, Members, Use, fields};
use super::typed::{Found, Typed};
use crate::api::{Anchor, Direction, FieldPath, Presence, Type, Types};
use crate::diagnostics::span::Place;
use crate::model::Member;
use crate::profile::Profile;
use crate::read::facts::{Fact, FieldFact, PageFacts, Section};
use crate::write::sync::Adds;
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Where an entry goes.
struct Target<'s> {
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
    /// Whether values of the closed set stand there.
    is_of_set: bool,
}

/// A comparison under way.
pub(super) struct Work<'d> {
    pub(super) docs: Docs<'d>,
    pub(super) typed: Typed<'d>,
    /// The statements of our pages, by place.
    ours: HashMap<&'d Place, (At, &'d FieldFact, &'d Section)>,
    /// Facts of the source that our docs don't hold.
    pub(super) dropped: BTreeSet<At>,
    /// Facts of the source that our docs hold otherwise.
    pub(super) changed: BTreeMap<At, FieldFact>,
    /// What our pages restate, each with all that the source says of it.
    restated: IndexMap<&'d Place, Restated<'d>>,
    pub(super) held: Held,
}

/// An entry of a page that restates the source.
struct Restated<'d> {
    fact: &'d FieldFact,
    /// The statements of the source, as they stand there.
    theirs: Vec<(At, FieldFact)>,
    /// What is not to be compared with it: prose decides, or it was compared.
    decided: BTreeSet<Part>,
}

/// A part of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Types,
    Presence,
    Length,
    Values,
}

/// Brings a statement of the source back to what our docs hold.
type Change = Box<dyn Fn(&mut FieldFact)>;

/// The statements of our docs about a member: those of prose and of other sources, and those that restate the source.
struct Statements<'d> {
    prose: Vec<&'d FieldFact>,
    restated: Vec<&'d FieldFact>,
}

impl<'d> Work<'d> {
    pub(super) fn new(docs: Docs<'d>, profile: &'d Profile) -> Self {
        Self {
            docs,
            typed: Typed::of(docs.model, profile),
            ours: fields(docs.pages).map(|(at, fact, section)| (&fact.place, (at, fact, section))).collect(),
            dropped: BTreeSet::new(),
            changed: BTreeMap::new(),
            restated: IndexMap::new(),
            held: Held::default(),
        }
    }

    /// Compares what the source says of a member with what our docs hold.
    pub(super) fn member(&mut self, key: &Key, uses: &[Use<'_>], source: &Members<'_>) {
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
                    if source.is_partial(key, uses) {
                        self.relax();
                    }
                }
            }
            Found::Missing(from, above) => {
                let (owner, skipped, below) = self.owner(key, from, above, source);
                let heading =
                    source.endpoints.get(&key.call).map_or("", |(_, section, _)| section.heading.as_str());
                self.dropped.extend(uses.iter().map(|of| of.at));
                self.miss(owner, key, uses, Some((skipped, below)), heading);
                if source.is_partial(key, uses) {
                    self.relax();
                }
            }
            Found::Member(member, values, above) => {
                let statements = self.statements(member);
                let known = values.map(|values| {
                    values.variants.iter().map(|variant| variant.value.as_str()).collect::<BTreeSet<_>>()
                });
                let (owner, skipped, below) = self.owner(key, key.path.len() - 1, above, source);
                let heading =
                    source.endpoints.get(&key.call).map_or("", |(_, section, _)| section.heading.as_str());
                let partial = source.is_partial(key, uses);
                let is_of_set = Typed::is_of_set(&member.ty);
                let at = Target { key, owner, skipped, below, heading, partial, is_of_set };
                self.compare(uses, &statements, known.as_ref(), &at);
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
    fn relax(&mut self) {
        if let Some(missing) = self.held.missing.last_mut()
            && missing.fact.presence == Presence::Required
        {
            missing.fact.presence = Presence::Optional;
        }
    }

    /// Notes a part of a member that is missing.
    fn miss_part(&mut self, uses: &[Use<'_>], at: &Target<'_>, part: impl Fn(&mut FieldFact)) {
        let Target { owner, skipped, below, heading, .. } = at;
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
        let statements = above.into_iter().flat_map(|member| &member.docs.statements);
        let statements: Vec<_> = statements.filter_map(|statement| self.ours.get(&statement.place)).collect();
        let referred = statements.iter().find_map(|(_, fact, _)| self.object(fact.reference.as_ref()?));
        if let Some(name) = referred {
            return (Owner::Object(name), from, FieldPath::default());
        }
        let inside = statements.iter().find_map(|(_, fact, section)| Some((section.subject.object()?, fact)));
        if let Some((name, fact)) = inside {
            let mut path = fact.path.clone();
            if let Some(last) = path.0.last_mut() {
                last.array |= fact.types.has_array();
            }
            return (Owner::Object(name.to_owned()), from, path);
        }
        let endpoint = source.endpoints.get(&key.call).map(|(endpoint, ..)| (*endpoint).clone());
        (Owner::Endpoint(endpoint.unwrap_or_else(|| key.call.clone())), 0, FieldPath::default())
    }

    fn object(&self, anchor: &Anchor) -> Option<String> {
        let sections = self.docs.pages.iter().flat_map(|page| &page.sections);
        let mut named = sections.filter(|section| section.anchor == *anchor);
        named.find_map(|section| section.subject.object()).map(str::to_owned)
    }

    fn statements(&self, member: &Member) -> Statements<'d> {
        let mut statements = Statements { prose: Vec::new(), restated: Vec::new() };
        for statement in member.docs.statements.iter().filter(|statement| statement.documents) {
            let Some(((page, _), fact, _)) = self.ours.get(&statement.place) else { continue };
            let restates = self.docs.pages.get(*page).and_then(|page| page.restates.as_deref());
            let list = if restates == Some(self.docs.name) {
                &mut statements.restated
            } else {
                &mut statements.prose
            };
            list.push(fact);
        }
        statements
    }

    /// Compares what the source says of a member with what prose says, and notes the entries that restate it.
    fn compare(
        &mut self,
        uses: &[Use<'_>],
        statements: &Statements<'d>,
        known: Option<&BTreeSet<&str>>,
        at: &Target<'_>,
    ) {
        let prose: Types = statements.prose.iter().flat_map(|fact| fact.types.iter()).collect();
        let theirs: Types = uses.iter().flat_map(|of| of.fact.types.iter()).collect();
        if !prose.is_empty() && !alike(prose, theirs) {
            let ours = statements.prose.iter().find(|fact| !fact.types.is_empty());
            self.conflict(uses, ours.copied(), "is", &words(theirs), &words(prose));
        }
        self.lengths(uses, statements, at);
        let known_values = |value: &&String| known.is_none_or(|known| known.contains(value.as_str()));
        let options = uses.iter().flat_map(|of| of.fact.options.iter().flatten());
        let missing: Vec<String> = options.filter(|value| !known_values(value)).cloned().collect();
        if !missing.is_empty() {
            self.change(uses, |fact| {
                fact.options.iter_mut().for_each(|options| options.retain(|value| !missing.contains(value)));
            });
            self.miss_part(uses, at, |fact| fact.options = Some(missing.clone()));
        }
        for fact in &statements.restated {
            let restated = self.restated.entry(&fact.place).or_insert_with(|| Restated {
                fact,
                theirs: Vec::new(),
                decided: BTreeSet::new(),
            });
            restated.theirs.extend(uses.iter().map(|of| (of.at, of.fact.clone())));
            let answers = uses.iter().all(|of| of.fact.direction == Some(Direction::Response));
            let stated = |fact: &&FieldFact| fact.presence != Presence::Unstated;
            let optional = at.partial && fact.presence == Presence::Optional;
            let decided = [
                (Part::Types, !prose.is_empty()),
                (Part::Presence, answers || optional || statements.prose.iter().any(stated)),
                (Part::Length, statements.prose.iter().any(|fact| fact.max_length.is_some())),
                // Those of an enumeration were compared, and those of the closed set are as a whole.
                (Part::Values, known.is_some() || at.is_of_set),
            ];
            restated.decided.extend(decided.iter().filter(|(_, decided)| *decided).map(|(part, _)| part));
        }
    }

    /// The greatest length: prose decides, and the source adds one where nobody says any.
    fn lengths(&mut self, uses: &[Use<'_>], statements: &Statements<'d>, at: &Target<'_>) {
        let lengths = |facts: &[&FieldFact]| -> BTreeSet<u32> {
            facts.iter().filter_map(|fact| fact.max_length).collect()
        };
        let (prose, restated) = (lengths(&statements.prose), lengths(&statements.restated));
        let theirs: BTreeSet<u32> = uses.iter().filter_map(|of| of.fact.max_length).collect();
        let Some(most) = theirs.last().copied() else { return };
        if !prose.is_empty() {
            if prose.is_disjoint(&theirs) {
                let text = |lengths: &BTreeSet<u32>| {
                    let texts = lengths.iter().map(|length| format!("at most {length} characters"));
                    texts.collect::<Vec<_>>().join(" / ")
                };
                let ours = statements.prose.iter().find(|fact| fact.max_length.is_some());
                self.conflict(uses, ours.copied(), "has", &text(&theirs), &text(&prose));
            }
        } else if restated.is_empty()
            && self.docs.adds.contains(&Adds::Limits)
            && uses
                .iter()
                .all(|of| of.fact.direction == Some(Direction::Request) && of.fact.max_length.is_some())
        {
            self.change(uses, |fact| fact.max_length = None);
            self.miss_part(uses, at, |fact| fact.max_length = Some(most));
        }
    }

    /// Compares the entries that restate the source with all that it says of them.
    pub(super) fn restated(&mut self) {
        for (_, restated) in std::mem::take(&mut self.restated) {
            let Restated { fact: ours, theirs, .. } = &restated;
            let all = || theirs.iter().map(|(_, fact)| fact);
            let mut changes: Vec<Change> = Vec::new();
            // As the entry restates the source, once it is brought up: what has not changed stays as it is.
            let mut update = (*ours).clone();
            let types: Types = all().flat_map(|fact| fact.types.iter()).collect();
            if !restated.decided.contains(&Part::Types) && !ours.types.is_empty() && !alike(ours.types, types)
            {
                let held = ours.types;
                changes.push(Box::new(move |fact| fact.types = held));
                update.types = types;
            }
            if !restated.decided.contains(&Part::Presence)
                && ours.presence != Presence::Unstated
                && all().all(|fact| fact.presence != ours.presence)
            {
                let presence = ours.presence;
                changes.push(Box::new(move |fact| fact.presence = presence));
                if let Some(first) = all().next() {
                    update.presence = first.presence;
                }
            }
            if !restated.decided.contains(&Part::Length)
                && ours.max_length.is_some()
                && all().all(|fact| fact.max_length != ours.max_length)
            {
                let length = ours.max_length;
                changes.push(Box::new(move |fact| fact.max_length = length));
                update.max_length = all().filter_map(|fact| fact.max_length).max();
            }
            let values: BTreeSet<&String> = all().flat_map(|fact| fact.options.iter().flatten()).collect();
            let gone = ours.options.iter().flatten().filter(|value| !values.contains(value));
            let gone: Vec<String> = gone.cloned().collect();
            let listed = |value: &&&String| ours.options.iter().flatten().any(|known| known == **value);
            let new = values.iter().filter(|value| !listed(value)).map(|value| (*value).clone());
            let new: Vec<String> =
                new.filter(|_| ours.options.is_some() && !restated.decided.contains(&Part::Values)).collect();
            let differs = !gone.is_empty() || !new.is_empty();
            if differs && !values.is_empty() {
                if let Some(options) = &mut update.options {
                    options.retain(|value| values.contains(value));
                    options.extend(new.iter().cloned());
                }
                changes.push(Box::new(move |fact| {
                    if let Some(options) = &mut fact.options {
                        options.retain(|value| !new.contains(value));
                        options.extend(gone.iter().cloned());
                    }
                }));
            }
            if !changes.is_empty() {
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

    fn conflict(
        &mut self,
        uses: &[Use<'_>],
        ours: Option<&FieldFact>,
        verb: &'static str,
        there: &str,
        here: &str,
    ) {
        let (Some(of), Some(ours)) = (uses.first(), ours) else { return };
        let known = |known: &Conflict| known.place == of.fact.place && known.there == there;
        if self.held.conflicts.iter().any(known) {
            return;
        }
        self.held.conflicts.push(Conflict {
            path: of.path.to_string(),
            verb,
            place: of.fact.place.clone(),
            there: there.to_owned(),
            ours: ours.place.clone(),
            here: here.to_owned(),
        });
    }

    /// Set values that our docs have not.
    pub(super) fn set_values(&mut self, source: &[PageFacts]) {
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
