//! The objects that docs describe, each with its members, from all places that describe it.

use super::written::WrittenMember;
use crate::api::{Anchor, Direction, Endpoint, Location, Presence, Type, Types};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::near::nearest;
use crate::diagnostics::span::Place;
use crate::read::facts::{Fact, FieldFact, PageFacts, Section, Subject};
use crate::read::page::Json;
use heck::ToSnakeCase as _;
use indexmap::IndexMap;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

/// How many objects before and after one a type for several of them may stand for.
const BESIDE: usize = 2;

/// The scope that an object is part of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Owner {
    Object(String),
    Body(Endpoint, Direction),
    Query(Endpoint),
}

/// An object: what it is part of, and the path to it there.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) owner: Owner,
    pub(super) path: Vec<String>,
}

impl fmt::Display for Key {
    /// `customer`, `POST /orders request`, `POST /orders request affiliate`, as mapping files name it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.owner {
            Owner::Object(name) => f.write_str(name)?,
            Owner::Body(endpoint, direction) => write!(f, "{endpoint} {}", direction.as_str())?,
            Owner::Query(endpoint) => write!(f, "{endpoint} query")?,
        }
        if self.path.is_empty() {
            return Ok(());
        }
        let dot = if matches!(self.owner, Owner::Object(_)) { "." } else { " " };
        write!(f, "{dot}{}", self.path.join("."))
    }
}

impl Key {
    /// The name that a type for it would have: that of the object, or of the member that holds it.
    pub(super) fn name(&self) -> String {
        match (self.path.last(), &self.owner) {
            (Some(last), _) => last.clone(),
            (None, Owner::Object(name)) => name.clone(),
            (None, Owner::Body(endpoint, _) | Owner::Query(endpoint)) => {
                endpoint.path.last_word().map_or_else(String::new, |word| word.replace('-', "_"))
            }
        }
    }

    pub(super) fn direction(&self) -> Option<Direction> {
        match &self.owner {
            Owner::Object(_) => None,
            Owner::Body(_, direction) => Some(*direction),
            Owner::Query(_) => Some(Direction::Request),
        }
    }
}

/// A member, as all places together describe it.
#[derive(Clone, Debug, Default)]
pub(super) struct Member {
    pub(super) types: Types,
    pub(super) presences: BTreeSet<Presence>,
    /// The values of all lists together; `None` if no place has a list.
    pub(super) options: Option<Vec<String>>,
    pub(super) nullable: bool,
    /// Whether an answer shows it as `null`.
    pub(super) shown_null: bool,
    pub(super) refers: Option<Anchor>,
    /// The table that lists its values.
    pub(super) table: Option<Anchor>,
    /// The first place that documents it; none if only samples show it.
    pub(super) place: Option<Place>,
}

/// An object.
#[derive(Clone, Debug, Default)]
pub(super) struct Object {
    pub(super) members: IndexMap<String, Member>,
}

/// All objects.
#[derive(Clone, Debug, Default)]
pub(super) struct Documented {
    objects: IndexMap<Key, Object>,
    by_anchor: HashMap<Anchor, Key>,
    /// The objects of each page, in its order.
    by_page: Vec<Vec<Key>>,
    /// Each endpoint by its identity.
    spellings: HashMap<Endpoint, Endpoint>,
    set_values: BTreeSet<String>,
    /// The codes of each table, by the anchor of its section.
    codes: HashMap<Anchor, Vec<String>>,
    /// Words at the end of headings that only say that an object stands below, in snake case.
    endings: BTreeSet<String>,
    /// The names of sets of values.
    sets: BTreeSet<String>,
    /// Members whose values tell objects apart.
    pub(super) tags: BTreeSet<String>,
    /// The members of envelopes that hold what an endpoint answers.
    envelopes: BTreeSet<String>,
}

impl Documented {
    pub(super) fn of(pages: &[PageFacts]) -> Self {
        let mut documented = Self::default();
        for page in pages {
            let forms = page.profile.outline.iter();
            let endings = forms.flat_map(|forms| &forms.returns.endings);
            documented.endings.extend(endings.map(|ending| format!("_{}", ending.to_snake_case())));
            documented.tags.extend(page.profile.outline.iter().flat_map(|forms| forms.tags.iter().cloned()));
            documented.sets.insert(page.profile.closed_set.name.clone());
            documented.envelopes.extend(page.profile.response_data().map(str::to_owned));
            documented.by_page.push(Vec::new());
            for section in &page.sections {
                if let Subject::Object(name) = &section.subject {
                    let key = Key { owner: Owner::Object(name.clone()), path: Vec::new() };
                    documented.by_page.last_mut().into_iter().for_each(|page| page.push(key.clone()));
                    documented.by_anchor.entry(section.anchor.clone()).or_insert(key);
                }
            }
            // Where links name objects, they may lead to a heading around the one that lists the members.
            for target in &page.targets {
                let section = target.object.and_then(|section| page.section(section));
                if let Some(Section { subject: Subject::Object(name), .. }) = section {
                    let key = Key { owner: Owner::Object(name.clone()), path: Vec::new() };
                    documented.by_anchor.entry(target.anchor.clone()).or_insert(key);
                }
            }
            for fact in &page.facts {
                match fact {
                    Fact::Field(field) => documented.field(page, field),
                    Fact::SetValue(set_value) => drop(documented.set_values.insert(set_value.id.clone())),
                    Fact::Code(code) => {
                        if let Some(section) = page.section(code.section) {
                            let codes = documented.codes.entry(section.anchor.clone()).or_default();
                            codes.push(code.code.trim_matches('"').to_owned());
                        }
                    }
                    Fact::Endpoint(_) => {}
                }
            }
        }
        for page in pages {
            page.sections.iter().for_each(|section| documented.samples(section));
        }
        documented
    }

    fn field(&mut self, page: &PageFacts, field: &FieldFact) {
        let Some(section) = page.section(field.section) else { return };
        let owner = match (&section.subject, field.location) {
            (Subject::Object(name), _) => Owner::Object(name.clone()),
            (Subject::Endpoint(endpoint), Location::Body) => {
                Owner::Body(self.spelled(endpoint), field.direction.unwrap_or(Direction::Request))
            }
            (Subject::Endpoint(endpoint), Location::Query) => Owner::Query(self.spelled(endpoint)),
            _ => return,
        };
        let names: Vec<&str> = field.path.names().collect();
        let Some((name, above)) = names.split_last() else { return };
        // A path says that what it goes through is there.
        for (depth, name) in above.iter().enumerate() {
            self.member(&owner, above.clip(..depth), name);
        }
        let member = self.member(&owner, above, name);
        member.types = member.types.iter().chain(field.types.iter()).collect();
        member.presences.insert(field.presence);
        member.nullable |= field.nullable;
        member.place.get_or_insert_with(|| field.place.clone());
        if member.refers.is_none() {
            member.refers.clone_from(&field.reference);
        }
        if member.table.is_none() {
            member.table = field.values.as_deref().cloned();
        }
        for value in field.options.iter().flatten().chain(&field.fixed) {
            let options = member.options.get_or_insert_default();
            if !options.contains(value) {
                options.push(value.clone());
            }
        }
    }

    /// An endpoint as the first page spells it: the names of placeholders don't make it another one.
    fn spelled(&mut self, endpoint: &Endpoint) -> Endpoint {
        self.spellings.entry(endpoint.identity()).or_insert_with(|| endpoint.clone()).clone()
    }

    fn member(&mut self, owner: &Owner, above: &[&str], name: &str) -> &mut Member {
        let path = above.iter().map(|name| (*name).to_owned()).collect();
        let object = self.objects.entry(Key { owner: owner.clone(), path }).or_default();
        object.members.entry(name.to_owned()).or_default()
    }

    /// Adds the members that samples show, as known ones without documentation.
    fn samples(&mut self, section: &Section) {
        let bodies = [(&section.requests, Direction::Request), (&section.responses, Direction::Response)];
        for (samples, direction) in bodies {
            let owner = match &section.subject {
                Subject::Endpoint(endpoint) => Owner::Body(self.spelled(endpoint), direction),
                Subject::Object(name) => Owner::Object(name.clone()),
            };
            for sample in samples.iter() {
                if self.is_of(&owner, &sample.json) {
                    self.shown(&owner, &mut Vec::new(), &sample.json);
                }
            }
        }
    }

    /// Whether a sample is one of this owner: on the page of an object it may be that of a body around it.
    fn is_of(&self, owner: &Owner, json: &Json) -> bool {
        let (Owner::Object(_), Json::Object(members)) = (owner, json) else {
            return !matches!(owner, Owner::Object(_));
        };
        let key = Key { owner: owner.clone(), path: Vec::new() };
        self.objects.get(&key).is_some_and(|object| {
            let known = members.iter().filter(|member| object.members.contains_key(member.name.as_str()));
            known.count() * 2 > members.len()
        })
    }

    fn shown<'j>(&mut self, owner: &Owner, path: &mut Vec<&'j str>, json: &'j Json) {
        match json {
            Json::Object(members) => {
                let answers = matches!(owner, Owner::Body(_, Direction::Response));
                for member in members {
                    let at = self.member(owner, path, &member.name);
                    if let Some(kind) = kind(&member.value).filter(|_| answers && !at.types.is_empty()) {
                        // The types in answers count beside those of the docs; a whole number may stand for any.
                        if !(kind == Type::Integer && at.types.contains(Type::Float)) {
                            at.types.insert(kind);
                        }
                    }
                    at.shown_null |= answers && member.value == Json::Null;
                    path.push(&member.name);
                    self.shown(owner, path, &member.value);
                    path.pop();
                }
            }
            Json::Array(items) => items.iter().for_each(|item| self.shown(owner, path, item)),
            _ => {}
        }
    }

    /// The name that a type for an object would have.
    pub(super) fn name_of(&self, key: &Key) -> String {
        // What the envelope holds is named as the body is.
        let held = matches!(key.path.as_slice(), [only] if self.envelopes.contains(only));
        let named = if held { Key { path: Vec::new(), ..key.clone() }.name() } else { key.name() };
        let name = named.to_snake_case();
        let short = self.endings.iter().find_map(|ending| name.strip_suffix(ending.as_str()));
        short.map_or_else(|| name.clone(), str::to_owned)
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &Key> {
        self.objects.keys()
    }

    /// The members of an object, those included that it takes from the object that it refers to.
    pub(super) fn object(&self, key: &Key) -> Object {
        let mut object = self.objects.get(key).cloned().unwrap_or_default();
        if let Some(target) = self.referred(key).and_then(|target| self.objects.get(&target)) {
            for (name, member) in &target.members {
                object.members.entry(name.clone()).or_insert_with(|| member.clone());
            }
        }
        object
    }

    /// A member as other places document it: for an object that is called alike, or where the type is used as well. Types by hand
    /// hold what all places have. `written` is the name of the type.
    pub(super) fn elsewhere(
        &self,
        key: &Key,
        written: &str,
        uses: &[Key],
        names: &[String],
    ) -> Vec<(&str, &Member)> {
        let (object, written) = (self.name_of(key), format!("_{}", written.to_snake_case()));
        // The last two words say of what kind it is: `component_interaction_metadata`, `modal_interaction_metadata`.
        let kind = object.rmatch_indices('_').nth(1).and_then(|(at, _)| object.get(at..));
        // A `SelectMenu` stands for each kind of select, be it matched to the `string_select`.
        let of_kinds =
            object.split_once('_').zip(object.rsplit_once('_')).and_then(|((first, _), (_, last))| {
                let has = |word: &str| written.split('_').any(|part| part == word);
                (has(last) && !has(first)).then(|| format!("_{last}"))
            });
        // A type that is called otherwise than its object may stand for those beside it, too.
        let beside = if object.split('_').any(|word| written.split('_').any(|part| part == word)) {
            &[]
        } else {
            self.beside(key)
        };
        // `credential_account` is a kind of `account`, and `account_create_fields` are what one has on occasion.
        let follows =
            |name: &str, other: &str| name.strip_prefix(other).is_some_and(|rest| rest.starts_with('_'));
        let called_alike = |name: &str| {
            name == object
                || follows(name, &object)
                || follows(&object, name)
                || name.strip_suffix(&object).is_some_and(|before| before.ends_with('_'))
                || name.ends_with(&written)
                || kind.is_some_and(|kind| name.ends_with(kind))
                || of_kinds.as_ref().is_some_and(|kind| name.ends_with(kind.as_str()))
        };
        let alike = |other: &Key| {
            let direction = key.direction().zip(other.direction()).is_none_or(|(a, b)| a == b);
            uses.contains(other) || beside.contains(other) || direction && called_alike(&self.name_of(other))
        };
        let places = self.objects.iter().filter(|(other, _)| alike(other));
        let members =
            places.flat_map(|(_, of)| names.iter().filter_map(|name| of.members.get_key_value(name)));
        members.map(|(name, member)| (name.as_str(), member)).collect()
    }

    /// The objects that stand right before and after one on its page.
    fn beside(&self, key: &Key) -> &[Key] {
        let on_page = self.by_page.iter().find_map(|page| {
            let at = page.iter().position(|known| known == key)?;
            page.get(at.saturating_sub(BESIDE)..page.len().min(at + BESIDE + 1))
        });
        on_page.unwrap_or_default()
    }

    /// The object that the member refers to that holds this one.
    fn referred(&self, key: &Key) -> Option<Key> {
        let (last, above) = key.path.split_last()?;
        let holder = self.objects.get(&Key { owner: key.owner.clone(), path: above.to_vec() })?;
        let target = self.by_anchor.get(holder.members.get(last)?.refers.as_ref()?)?;
        // A reference that stands at an object may describe what is in it, such as the items of a cart.
        let (here, there) = (self.objects.get(key), self.objects.get(target));
        let apart = |(here, there): (&Object, &Object)| {
            there.members.keys().all(|name| !here.members.contains_key(name))
        };
        (!here.zip(there).is_some_and(apart)).then(|| target.clone())
    }

    /// The object that a member holds, which may be a letter off: `all` are the members of its type.
    pub(super) fn held(&self, key: &Key, member: &WrittenMember, all: &[WrittenMember]) -> Option<Key> {
        let exact = || member.names.iter().find_map(|name| self.inside(key, name));
        exact().or_else(|| {
            let object = self.object(key);
            if member.names.iter().any(|name| object.members.contains_key(name)) {
                return None;
            }
            let known: HashSet<&str> = all.iter().flat_map(|of| &of.names).map(String::as_str).collect();
            let missing = object.members.keys().map(String::as_str).filter(|name| !known.contains(name));
            self.inside(key, meant(member, missing)?)
        })
    }

    /// The object that a member holds.
    pub(super) fn inside(&self, key: &Key, member: &str) -> Option<Key> {
        let mut below = key.clone();
        below.path.push(member.to_owned());
        if let Some(target) = self.referred(&below)
            && self.objects.contains_key(&target)
        {
            return Some(target);
        }
        if self.objects.contains_key(&below) {
            return Some(below);
        }
        // A member that this object takes from another one.
        let mut target = self.referred(key)?;
        target.path.push(member.to_owned());
        self.referred(&target).or(Some(target)).filter(|target| self.objects.contains_key(target))
    }

    /// What all places together say of members that an enum is called like, or of the set values: none if the places have
    /// different lists.
    pub(super) fn called(&self, name: &str) -> Option<Member> {
        let name = name.to_snake_case();
        if self.sets.contains(&name) {
            let options = Some(self.set_values.iter().cloned().collect());
            return Some(Member { options, ..Member::default() });
        }
        let mut found: Option<Member> = None;
        for member in self.objects.values().filter_map(|object| object.members.get(&name)) {
            let Some(options) = member.options.as_ref().filter(|options| options.len() > 1) else { continue };
            let known = found.get_or_insert_with(|| member.clone());
            let same = |known: &Vec<String>| {
                known.len() == options.len() && options.iter().all(|value| known.contains(value))
            };
            if !known.options.as_ref().is_some_and(same) {
                return None;
            }
        }
        found
    }

    fn codes_of(&self, member: &Member) -> Option<&[String]> {
        self.codes.get(member.table.as_ref()?).map(Vec::as_slice)
    }

    /// The bits of a member whose table lists flags, as numbers.
    pub(super) fn bits(&self, member: &Member) -> Option<Vec<String>> {
        let codes = self.codes_of(member)?;
        codes.iter().map(|code| bits(code).map(|bits| bits.to_string())).collect()
    }

    /// All values of a member: where they are set values, all set values.
    pub(super) fn values(&self, member: &Member) -> Option<Vec<String>> {
        let Some(options) = &member.options else {
            let codes = self.codes_of(member)?;
            // Bits are put together, and what has blanks says several things.
            let plain = |code: &String| !code.contains(char::is_whitespace) && !code.starts_with("0x");
            return codes.iter().all(plain).then(|| codes.to_vec());
        };
        if options.len() > 1 && options.iter().all(|value| self.set_values.contains(value)) {
            return Some(self.set_values.iter().cloned().collect());
        }
        Some(options.clone())
    }
}

/// The bits that a code stands for, if it is one of flags: `1 << 3`, `0x8`, `0x8 (1 << 3)`.
fn bits(code: &str) -> Option<u64> {
    let code = code.trim();
    let first = code.split('(').next().unwrap_or(code).trim();
    if let Some(digits) = first.strip_prefix("0x") {
        return u64::from_str_radix(digits, 16).ok();
    }
    let (bit, by) = first.split_once("<<")?;
    bit.trim().parse::<u64>().ok()?.checked_shl(by.trim().parse().ok()?)
}

/// The documented member that a member by hand was probably meant for, of those that the type lacks.
pub(super) fn meant<'m>(
    member: &WrittenMember,
    missing: impl Iterator<Item = &'m str> + Clone,
) -> Option<&'m str> {
    let snake = member.name().to_snake_case();
    let same = missing.clone().find(|name| *name == snake);
    same.or_else(|| nearest(member.name(), missing.clone())).or_else(|| {
        // `icon` for `icon_url`, where no other name goes on from it.
        let goes_on = |long: &str, short: &str| {
            !short.is_empty() && long.strip_prefix(short).is_some_and(|rest| rest.starts_with('_'))
        };
        let mut longer = missing.filter(|name| goes_on(name, &snake) || goes_on(&snake, name));
        longer.next().filter(|_| longer.next().is_none())
    })
}

/// The type of a scalar that a sample shows; what stands for nothing shows none.
fn kind(json: &Json) -> Option<Type> {
    match json {
        Json::Bool(_) => Some(Type::Boolean),
        Json::Number(number) if number.contains(['.', 'e', 'E']) => Some(Type::Float),
        Json::Number(_) => Some(Type::Integer),
        Json::String(text) if !text.is_empty() => Some(Type::String),
        _ => None,
    }
}
