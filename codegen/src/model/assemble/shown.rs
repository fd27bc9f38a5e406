//! Facts from samples: members that no list mentions, and the types that values really have.

use super::entry::{ParameterEntry, Scope, Step};
use super::objects::Objects;
use crate::api::{Direction, Endpoint, Type, Types};
use crate::diagnostics::span::Place;
use crate::profile::{Envelope, Profile};
use crate::read::facts::{Fact, FieldFact, PageFacts, Sample, Section, SectionId, Subject, item_of};
use crate::read::grammar::NAME;
use crate::read::page::{Json, Member};
use std::collections::{BTreeMap, BTreeSet};

/// How deep a sample is looked into.
const MAX_DEPTH: usize = 32;

/// All entries that samples make, beside those of documented members.
pub(super) fn entries<'a>(
    pages: &'a [PageFacts],
    documented: &[ParameterEntry<'a>],
    objects: &Objects<'_>,
    profile: &'a Profile,
) -> Vec<ParameterEntry<'a>> {
    if objects.by_reference() {
        // Pages of objects are whole there, and what samples show besides is kept as it came.
        return Vec::new();
    }
    let names: BTreeSet<&str> = documented.iter().map(ParameterEntry::leaf).collect();
    let mut of_objects = OfObjects::new(documented);
    let mut entries = Vec::new();
    // Sections that share samples show the same once.
    let mut walked = BTreeSet::new();
    let sections = pages.iter().flat_map(|page| page.sections.iter().enumerate().map(move |of| (page, of)));
    for (page, (index, section)) in sections {
        let adds = page.restates.is_some();
        let mut walk = |scope: &Scope, place, json, skipped: &[String]| {
            let mut walk =
                Walk { profile, scope, section, place, adds, names: &names, entries: &mut entries };
            walk.members(json, &[], skipped);
        };
        match &section.subject {
            Subject::Endpoint(endpoint) => {
                let endpoint = endpoint.identity();
                let request = Scope::Request(endpoint.clone());
                if !walked.insert((request.clone(), section.samples())) {
                    continue;
                }
                let (response, beside) = (Scope::Response(endpoint.clone()), Scope::Beside(endpoint));
                for sample in section.requests.iter() {
                    walk(&request, &sample.place, &sample.json, &[]);
                }
                for sample in section.responses.iter() {
                    let envelope =
                        profile.envelope.as_ref().filter(|envelope| !is_bare(&sample.json, envelope));
                    let Some(envelope) = envelope else {
                        walk(&response, &sample.place, &sample.json, &[]);
                        continue;
                    };
                    if let Some(data) = sample.json.get(&envelope.data) {
                        walk(&response, &sample.place, data, &[]);
                    }
                    walk(&beside, &sample.place, &sample.json, &envelope.members);
                }
            }
            Subject::Object(name) => {
                let name = objects.name(&page.page, SectionId(index), name);
                let object = Scope::Object(name.into());
                if !walked.insert((object.clone(), section.samples())) {
                    continue;
                }
                for sample in samples(section) {
                    if let Some(json) = of_objects.shown(name, sample) {
                        walk(&object, &sample.place, json, &[]);
                    }
                }
            }
        }
    }
    entries
}

/// Objects whose page is about one parameter, by the object's name: all that it lists is one object, or the parameter of the page's own
/// name, and no sample shows that as a member of another object.
pub(super) fn parameters(pages: &[PageFacts]) -> BTreeMap<String, String> {
    let mut parameters = BTreeMap::new();
    for page in pages {
        let mut by_section: BTreeMap<usize, Vec<&FieldFact>> = BTreeMap::new();
        for field in page.fields() {
            by_section.entry(field.section.0).or_default().push(field);
        }
        for (index, section) in page.sections.iter().enumerate() {
            let Subject::Object(name) = &section.subject else { continue };
            let fields = by_section.remove(&index).unwrap_or_default();
            let first = fields.first().map_or("", |field| first(field));
            let only = fields.iter().all(|field| self::first(field) == first);
            let object =
                fields.iter().any(|field| field.path.0.len() == 1 && field.types.contains(Type::Object));
            let below = samples(section)
                .any(|sample| named(name, &sample.json).is_some_and(|json| json.get(first).is_some()));
            if only && (object || first == name) && !below && !first.is_empty() {
                parameters.insert(name.clone(), first.to_owned());
            }
        }
    }
    parameters
}

fn first(field: &FieldFact) -> &str {
    field.path.0.first().map_or("", |segment| &segment.name)
}

/// The types that the pages of objects show, by the name of the object.
pub(super) fn objects(pages: &[PageFacts], objects: &Objects<'_>) -> BTreeMap<String, Types> {
    let mut shown: BTreeMap<String, Types> = BTreeMap::new();
    let Objects::Named(parameters) = objects else { return shown };
    for section in pages.iter().flat_map(|page| &page.sections) {
        if let Subject::Object(name) = &section.subject {
            let name = parameters.get(name).unwrap_or(name);
            for sample in samples(section) {
                if let Some(json) = named(name, &sample.json) {
                    let known = shown.entry(name.clone()).or_default();
                    *known = known.iter().chain(types(json).0.iter()).collect();
                }
            }
        }
    }
    shown
}

/// Objects whose page shows them inside of another, by name: the other, and the member of it that they are.
pub(super) fn inside(pages: &[PageFacts], objects: &Objects<'_>) -> BTreeMap<String, (String, String)> {
    let mut inside = BTreeMap::new();
    if objects.by_reference() {
        return inside;
    }
    for section in pages.iter().flat_map(|page| &page.sections) {
        if let Subject::Object(name) = &section.subject {
            for sample in samples(section) {
                let Json::Object(members) = &sample.json else { continue };
                let [around] = members.as_slice() else { continue };
                let rest = name.strip_prefix(around.name.as_str()).and_then(|rest| rest.strip_prefix('_'));
                if let Some(rest) = rest.filter(|rest| around.value.get(rest).is_some()) {
                    inside.insert(name.clone(), (around.name.to_string(), rest.to_owned()));
                }
            }
        }
    }
    inside
}

/// Endpoints whose `data` is a list, by what facts and samples say. So is what an answer without envelope is one item of.
pub(super) fn lists(pages: &[PageFacts], profile: &Profile) -> BTreeSet<Endpoint> {
    let mut lists = BTreeSet::new();
    let mut known = BTreeSet::new();
    for page in pages {
        // Where headings say what there is, samples say only whether the members that they list are those of items.
        let answering: BTreeSet<usize> = page.facts.iter().filter_map(answering).collect();
        for (index, section) in page.sections.iter().enumerate() {
            if profile.outline.is_some() && !answering.contains(&index) {
                continue;
            }
            let Subject::Endpoint(endpoint) = &section.subject else { continue };
            let listed = |json: &Json| {
                let Some(envelope) = &profile.envelope else { return is_list(json) };
                json.get(&envelope.data).map_or_else(|| is_bare(json, envelope), is_list)
            };
            let endpoint = endpoint.identity();
            if known.insert((endpoint.clone(), section.samples()))
                && section.responses.iter().any(|sample| listed(&sample.json))
            {
                lists.insert(endpoint);
            }
        }
        for fact in &page.facts {
            if let Fact::Endpoint(stated) = fact
                && profile.outline.is_none()
                && profile.envelope.is_none()
                && stated.returns.as_deref().and_then(item_of).is_some()
            {
                lists.insert(stated.endpoint.identity());
            }
            let Fact::Field(field) = fact else { continue };
            let first = field.path.0.first();
            let is_list = first.is_some_and(|step| {
                let whole = field.path.0.len() == 1 && field.types.has_array();
                profile.response_data() == Some(step.name.as_str()) && (step.array || whole)
            });
            if let (Some(Direction::Response), true, Some(Subject::Endpoint(endpoint))) =
                (field.direction, is_list, page.section(field.section).map(|section| &section.subject))
            {
                lists.insert(endpoint.identity());
            }
        }
    }
    lists
}

/// The section whose answer a fact lists a member of.
fn answering(fact: &Fact) -> Option<usize> {
    match fact {
        Fact::Field(field) if field.direction == Some(Direction::Response) => Some(field.section.0),
        _ => None,
    }
}

/// Whether an answer comes without the envelope.
fn is_bare(json: &Json, envelope: &Envelope) -> bool {
    matches!(json, Json::Object(members) if !members.is_empty())
        && envelope.members.iter().all(|name| json.get(name).is_none())
}

fn is_list(json: &Json) -> bool {
    matches!(json, Json::Array(items) if !items.is_empty())
}

/// How many samples of a page are looked at for each object on it: a page shows an object once or twice.
const SAMPLES: usize = 64;

/// How many objects one sample is of by its members, not by its name.
const OBJECTS: usize = 64;

/// The samples that show the object of a section.
fn samples(section: &Section) -> impl Iterator<Item = &Sample> {
    section.requests.iter().chain(section.responses.iter()).take(SAMPLES)
}

/// Which samples show which objects.
struct OfObjects<'d, 'a> {
    /// Documented members of objects, by the object's name.
    members: BTreeMap<&'d str, BTreeSet<&'d str>>,
    /// Members of samples, and how many objects each is of.
    samples: BTreeMap<&'a Place, (BTreeSet<&'a str>, usize)>,
}

impl<'d, 'a> OfObjects<'d, 'a> {
    fn new(documented: &'d [ParameterEntry<'_>]) -> Self {
        let mut members: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for entry in documented {
            if let (Scope::Object(name), [step]) = (&entry.scope, entry.steps.as_slice()) {
                members.entry(name).or_default().insert(&step.name);
            }
        }
        Self { members, samples: BTreeMap::new() }
    }

    /// The part of a sample that shows an object: below its name, or all of it if it has a documented member of the object.
    fn shown(&mut self, name: &str, sample: &'a Sample) -> Option<&'a Json> {
        if let Some(json) = named(name, &sample.json) {
            return Some(json);
        }
        let documented = self.members.get(name)?;
        let (members, objects) = self.samples.entry(&sample.place).or_insert_with(|| {
            let members = if let Json::Object(members) = &sample.json { members.as_slice() } else { &[] };
            (members.iter().map(|member| member.name.as_str()).collect(), 0)
        });
        if *objects < OBJECTS && documented.iter().any(|member| members.contains(member)) {
            *objects += 1;
            return Some(&sample.json);
        }
        None
    }
}

/// The value at a name, however the name is split: `shopping_cart_items` is `{"shopping_cart": {"items": …}}`.
fn named<'j>(name: &str, json: &'j Json) -> Option<&'j Json> {
    let (mut json, mut rest) = (json, name);
    loop {
        let Json::Object(members) = json else { return None };
        let [member] = members.as_slice() else { return None };
        rest = rest.strip_prefix(member.name.as_str())?;
        json = &member.value;
        if rest.is_empty() {
            return Some(json);
        }
        rest = rest.strip_prefix('_')?;
    }
}

struct Walk<'a, 'b> {
    profile: &'a Profile,
    scope: &'b Scope,
    section: &'a Section,
    place: &'a Place,
    adds: bool,
    names: &'b BTreeSet<&'b str>,
    entries: &'b mut Vec<ParameterEntry<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn members(&mut self, json: &'a Json, above: &[Step], skipped: &[String]) {
        match json {
            Json::Object(members) if above.len() < MAX_DEPTH => {
                for member in members {
                    if !skipped.iter().any(|name| *name == member.name) && self.is_name(&member.name) {
                        self.member(member, above);
                    }
                }
            }
            Json::Array(items) => items.iter().for_each(|item| self.members(item, above, skipped)),
            _ => {}
        }
    }

    fn member(&mut self, member: &'a Member, above: &[Step]) {
        let step =
            Step { name: member.name.clone(), array: matches!(member.value, Json::Array(_)), map: false };
        let steps: Vec<Step> = above.iter().cloned().chain([step]).collect();
        let (types, hints) = types(&member.value);
        self.entries.push(ParameterEntry {
            profile: self.profile,
            scope: self.scope.clone(),
            steps: steps.clone(),
            fact: None,
            types,
            hints,
            value: Some(&member.value),
            adds: self.adds,
            is_implied: false,
            is_shared: false,
            section: self.section,
            place: self.place,
        });
        self.members(&member.value, &steps, &[]);
    }

    /// Whether a key names a member: it is documented somewhere, or it is written like those that are. Other keys are
    /// values, such as an account number.
    fn is_name(&self, key: &str) -> bool {
        let styled = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        key.len() <= NAME
            && (self.names.contains(key)
                || key.starts_with(|c: char| c.is_ascii_lowercase()) && key.chars().all(styled))
    }
}

/// The types that a value in a sample stands for, and those that it only hints at: `""`, `"1"` and `[]` may stand for anything,
/// `null` says nothing.
fn types(json: &Json) -> (Types, Types) {
    let one = |ty| (Types::from_iter([ty]), Types::default());
    match json {
        Json::Null => (Types::default(), Types::default()),
        Json::Bool(_) => one(Type::Boolean),
        Json::Number(text) if text.contains(['.', 'e', 'E']) => one(Type::Float),
        Json::Number(_) => one(Type::Integer),
        Json::String(text) if is_vague(text) => (Types::default(), Types::from_iter([Type::String])),
        Json::String(_) => one(Type::String),
        Json::Object(_) => one(Type::Object),
        Json::Array(items) => (items.iter().filter_map(item_type).collect(), Types::from_iter([Type::Array])),
    }
}

fn is_vague(text: &str) -> bool {
    text.is_empty() || text.parse::<f64>().is_ok() || text.parse::<bool>().is_ok()
}

fn item_type(json: &Json) -> Option<Type> {
    match json {
        Json::Null => None,
        Json::Object(_) => Some(Type::ArrayOfObject),
        Json::String(_) => Some(Type::ArrayOfString),
        Json::Number(text) if !text.contains(['.', 'e', 'E']) => Some(Type::ArrayOfInteger),
        _ => Some(Type::Array),
    }
}
