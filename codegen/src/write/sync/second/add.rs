//! What a second source has and our docs miss, as entries of pages that restate it.

use super::held::{Held, Lost, Owner, part};
use super::source::Source;
use crate::api::{Anchor, Direction, FieldPath, Location, PathSegment, Segment, Type};
use crate::diagnostics::span::{PagePath, Place, Span};
use crate::model::assemble::{Input, assemble_partly};
use crate::model::errata::Errata;
use crate::model::secrets::Secrets;
use crate::profile::Profile;
use crate::read::facts::{EndpointFact, Fact, FieldFact, PageFacts, Sample, Section, SectionId, Subject};
use crate::read::page::{Json, Member};
use crate::read::source::Text;
use crate::write::render::{MARKER, RenderError, render, undescribed};
use crate::write::sync::Synced;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

/// What becomes of our pages' parts that restate what a second source no longer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// They are listed, and stay.
    Keep,
    /// They are taken away.
    Remove,
}

/// Where pages of ours restate a second source.
#[derive(Clone, Copy, Debug)]
pub struct Folder<'f> {
    /// The source, as their front matter calls it.
    pub name: &'f str,
    /// Their folder.
    pub path: &'f str,
}

/// What is known about our docs.
#[derive(Clone, Copy, Debug)]
pub struct Corrections<'k> {
    /// Corrections of the pages.
    pub errata: &'k Errata,
    /// Members that must not be printed.
    pub secrets: &'k Secrets,
}

/// Our docs, brought up to a second source.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// The pages to write, each with the places that need words.
    pub pages: BTreeMap<PagePath, Synced>,
    /// What our pages restate and the source no longer has: kept, or taken out of them.
    pub gone: Vec<Lost>,
    /// Pages of which nothing is left.
    pub removed: Vec<PagePath>,
}

/// Rounds of adding: what an object has is looked at once there is one.
const ROUNDS: usize = 8;

/// Adds to our docs what a second source has besides, and brings up what restates it; `gone` says what becomes of what it no longer
/// has. `ours` are our pages with the lines of their front matter.
///
/// # Errors
/// The page that can't be written, and why.
pub fn bring_up(
    ours: &[(PageFacts, String)],
    known: Corrections<'_>,
    source: Source<'_>,
    folder: Folder<'_>,
    gone: Gone,
) -> Result<Brought, (PagePath, RenderError)> {
    let mut pages: BTreeMap<PagePath, PageFacts> =
        ours.iter().map(|(page, _)| (page.page.clone(), page.clone())).collect();
    let front: HashMap<&PagePath, &str> =
        ours.iter().map(|(page, front)| (&page.page, front.as_str())).collect();
    let mut brought = Brought::default();
    for round in 0..ROUNDS {
        let all: Vec<PageFacts> = pages.values().cloned().collect();
        let Some(profile) = all.first().map(|page| Arc::clone(&page.profile)) else { break };
        let corrected = known.errata.apply_to_part(&all);
        let model = assemble_partly(Input::new(&all).errata(known.errata).secrets(known.secrets));
        let held = source.held(&corrected.pages, &model);
        // What has been taken out is told once.
        if gone == Gone::Keep || round == 0 {
            brought.gone.clone_from(&held.gone);
        }
        let changed = add(&all, &held, folder, gone, &profile);
        if changed.is_empty() {
            break;
        }
        for page in changed {
            if page.facts.is_empty() {
                pages.remove(&page.page);
                brought.pages.remove(&page.page);
                brought.removed.push(page.page);
                continue;
            }
            let written = front.get(&page.page).map_or_else(
                || format!("meta_title: {}\nrestates: {}", title(&page), folder.name),
                |front| (*front).to_owned(),
            );
            let text = render(&page, &written).map_err(|error| (page.page.clone(), error))?;
            let text = Text::new(page.page.clone(), text);
            let read = crate::read::read_page(&text, &profile);
            let missing = undescribed(&read);
            brought.pages.insert(page.page.clone(), Synced { text: text.original().to_owned(), missing });
            pages.insert(page.page.clone(), read);
        }
    }
    Ok(brought)
}

/// What a new page is called, as YAML.
fn title(page: &PageFacts) -> String {
    let heading = page.sections.first().map_or("", |section| section.heading.as_str());
    serde_json::Value::from(heading).to_string()
}

/// The pages that change, or are new, once they have what is missing. An entry gets the words that another one of its name
/// has on these pages, if there is one.
fn add(
    ours: &[PageFacts],
    held: &Held,
    folder: Folder<'_>,
    gone: Gone,
    profile: &Arc<Profile>,
) -> Vec<PageFacts> {
    let restating = || ours.iter().filter(|page| page.restates.as_deref() == Some(folder.name));
    let words = words(restating());
    let mut pages: BTreeMap<PagePath, PageFacts> = BTreeMap::new();
    let endpoints = held
        .endpoints
        .iter()
        .map(|(endpoint, heading)| (Owner::Endpoint(endpoint.clone()), heading.as_str(), None));
    let entries = held
        .missing
        .iter()
        .map(|missing| (missing.owner.clone(), missing.heading.as_str(), Some(&missing.fact)));
    for (owner, heading, fact) in endpoints.chain(entries) {
        let has = |page: &&PageFacts| section(page, &owner).is_some();
        let known = restating().find(has).or_else(|| pages.values().find(has)).map(|page| page.page.clone());
        let is_free = |path: &PagePath| {
            let there = ours.iter().find(|page| page.page == *path);
            there.is_none_or(|page| page.restates.as_deref() == Some(folder.name))
        };
        let path = known.unwrap_or_else(|| path(&owner, folder, is_free));
        let page = pages.entry(path.clone()).or_insert_with(|| {
            let known = ours.iter().find(|page| page.page == path);
            known.cloned().unwrap_or_else(|| PageFacts {
                restates: Some(folder.name.into()),
                ..PageFacts::empty(path, profile)
            })
        });
        let id = section(page, &owner).unwrap_or_else(|| open(page, &owner, heading));
        if let Some(fact) = fact {
            let text = words.get(fact.path.leaf()).copied().unwrap_or(MARKER);
            insert(page, id, fact, text);
        }
    }
    for update in &held.updates {
        let known = ours.iter().find(|page| page.page == update.place.page);
        let Some(known) = known else { continue };
        let page = pages.entry(known.page.clone()).or_insert_with(|| known.clone());
        for fact in &mut page.facts {
            if let Fact::Field(fact) = fact
                && fact.place == update.place
            {
                update.clone_into(fact);
            }
        }
        reshape(page, update, |json, path| replace(json, path, update));
    }
    if gone == Gone::Remove {
        take_out(ours, &held.gone, &mut pages);
    }
    pages.into_values().collect()
}

/// Takes out of pages what the source no longer has.
fn take_out(ours: &[PageFacts], gone: &[Lost], pages: &mut BTreeMap<PagePath, PageFacts>) {
    let mut sections: BTreeMap<&PagePath, BTreeSet<SectionId>> = BTreeMap::new();
    for lost in gone {
        let Some(known) = ours.iter().find(|page| page.page == lost.place.page) else { continue };
        let page = pages.entry(known.page.clone()).or_insert_with(|| known.clone());
        if let Some(section) = lost.section {
            sections.entry(&known.page).or_default().insert(section);
            continue;
        }
        let is_lost = |fact: &Fact| matches!(fact, Fact::Field(fact) if fact.place == lost.place);
        let Some(at) = page.facts.iter().position(is_lost) else { continue };
        if let Fact::Field(fact) = page.facts.remove(at) {
            // What samples show would be read as a member that nobody documents.
            reshape(page, &fact, hide);
        }
    }
    for (path, out) in sections {
        if let Some(page) = pages.get_mut(path) {
            *page = part(page, |id| !out.contains(&id), |_, fact| Some(fact.clone()));
        }
    }
}

/// The words of entries, by name: those that most entries have, of these the first.
fn words<'p>(pages: impl Iterator<Item = &'p PageFacts>) -> HashMap<&'p str, &'p str> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for fact in pages.flat_map(PageFacts::fields) {
        if !fact.text.is_empty() && fact.text != MARKER {
            *counts.entry((fact.path.leaf(), &fact.text)).or_default() += 1;
        }
    }
    let mut words: HashMap<&str, (&str, usize)> = HashMap::new();
    for ((name, text), count) in counts {
        let best = words.entry(name).or_insert((text, count));
        if count > best.1 {
            *best = (text, count);
        }
    }
    words.into_iter().map(|(name, (text, _))| (name, text)).collect()
}

fn section(page: &PageFacts, owner: &Owner) -> Option<SectionId> {
    let is = |section: &Section| match (&section.subject, owner) {
        (Subject::Endpoint(of), Owner::Endpoint(endpoint)) => of.identity() == endpoint.identity(),
        (Subject::Object(of), Owner::Object(name)) => of == name,
        _ => false,
    };
    page.sections.iter().position(is).map(SectionId)
}

/// The page that a new section goes to: that of the first segment of the path, or one of the object's own. A page of ours that
/// restates something else keeps its place.
fn path(owner: &Owner, folder: Folder<'_>, is_free: impl Fn(&PagePath) -> bool) -> PagePath {
    let name = match owner {
        Owner::Endpoint(endpoint) => {
            let word = endpoint.path.segments().find_map(PathSegment::word);
            word.unwrap_or("endpoints").to_owned()
        }
        Owner::Object(name) => format!("{}-object", name.replace('_', "-")),
    };
    let file = |name: &str| PagePath::parse(&format!("{}/{name}.md", folder.path));
    // Names of a source may be anything.
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() || c == '-' { c } else { '-' }).collect();
    let numbered = (2..).map(|n| format!("{plain}-{n}"));
    let names = std::iter::once(plain.clone()).chain(numbered);
    let free = names.map_while(|name| file(&name).ok()).find(is_free);
    free.unwrap_or_else(|| PagePath::new("added.md"))
}

/// Adds a section for an owner.
fn open(page: &mut PageFacts, owner: &Owner, heading: &str) -> SectionId {
    let id = SectionId(page.sections.len());
    let place = Place { page: page.page.clone(), line: 1, column: 1, span: Span::default() };
    let (heading, subject) = match owner {
        Owner::Endpoint(endpoint) => {
            let fact = EndpointFact::new(place.clone(), id, endpoint.clone());
            page.facts.push(Fact::Endpoint(fact));
            // An operation without a summary is called by its path, which would look like another endpoint.
            let heading = if heading.is_empty() || heading.contains('/') {
                let words = endpoint.path.segments().filter_map(PathSegment::word);
                std::iter::once(endpoint.method.as_str())
                    .chain(words)
                    .collect::<Vec<_>>()
                    .join(" ")
                    .replace('-', " ")
            } else {
                heading.to_owned()
            };
            (heading, Subject::Endpoint(endpoint.clone()))
        }
        Owner::Object(name) => (format!("{name} (object)"), Subject::Object(name.clone())),
    };
    page.sections.push(Section {
        anchor: Anchor::of_heading(&heading),
        heading,
        subject,
        requests: Arc::from([]),
        responses: Arc::from([]),
        errors: Arc::from([]),
        intro: MARKER.to_owned(),
        place,
    });
    id
}

/// Adds an entry behind those that it has most of its path in common with.
fn insert(page: &mut PageFacts, id: SectionId, fact: &FieldFact, text: &str) {
    let fact = &FieldFact { path: as_known(page, id, fact), ..fact.clone() };
    let same = |other: &&mut Fact| {
        matches!(other, Fact::Field(other) if other.section == id && other.direction == fact.direction
        && other.location == fact.location && other.path.to_string() == fact.path.to_string())
    };
    if let Some(Fact::Field(known)) = page.facts.iter_mut().find(same) {
        if let Some(values) = &fact.options {
            let options = known.options.get_or_insert_default();
            let new: Vec<String> = values.iter().filter(|value| !options.contains(value)).cloned().collect();
            options.extend(new);
        }
        known.max_length = known.max_length.or(fact.max_length);
        return;
    }
    let place = Place { page: page.page.clone(), line: 1, column: 1, span: Span::default() };
    let fact = FieldFact { section: id, place, text: text.to_owned(), reference: None, ..fact.clone() };
    let common = |other: &FieldFact| {
        let same = fact.path.0.iter().zip(&other.path.0).take_while(|(a, b)| a.name == b.name);
        (other.section == id)
            .then(|| (other.direction == fact.direction && other.location == fact.location, same.count()))
    };
    let ranked = page.facts.iter().enumerate().filter_map(|(at, other)| match other {
        Fact::Field(other) => Some((common(other)?, at)),
        other => (other.section() == id).then_some(((false, 0), at)),
    });
    let at = ranked.max().map_or(page.facts.len(), |(_, at)| at + 1);
    if let Some(section) = page.sections.get_mut(id.0).filter(|_| fact.location == Location::Body) {
        let name = section.subject.object().map(Segment::named);
        let samples = samples(section, fact.direction);
        let mut shown: Vec<Sample> = samples.to_vec();
        // One is enough; where there is none, one is made up.
        if let Some(sample) = shown.first_mut() {
            let name = name.filter(|name| sample.json.get(&name.name).is_some());
            let path: Vec<&Segment> = name.iter().chain(&fact.path.0).collect();
            show(&mut sample.json, &path, &fact);
            *samples = shown.into();
        }
    }
    page.facts.insert(at.min(page.facts.len()), Fact::Field(fact));
}

/// The path of an entry, with lists where our docs know of them.
fn as_known(page: &PageFacts, id: SectionId, fact: &FieldFact) -> FieldPath {
    let mut path = fact.path.clone();
    let above = path.0.len().saturating_sub(1);
    for known in page.fields() {
        if known.section != id || known.direction != fact.direction {
            continue;
        }
        let last = known.path.0.len().saturating_sub(1);
        for (i, segment) in path.0.iter_mut().take(above).enumerate() {
            let Some(other) = known.path.0.get(i).filter(|other| other.name == segment.name) else { break };
            segment.array |= other.array || (i == last && known.types.has_array());
            segment.map |= other.map;
        }
    }
    path
}

/// Shows a member in a sample, if it is not there.
fn show(json: &mut Json, path: &[&Segment], fact: &FieldFact) {
    if let Json::Array(items) = json {
        if items.is_empty() {
            items.push(Json::Object(Vec::new()));
        }
        if let Some(first) = items.first_mut() {
            show(first, path, fact);
        }
        return;
    }
    let (Json::Object(members), Some((step, below))) = (json, path.split_first()) else { return };
    let at = members.iter().position(|member| member.name == step.name).unwrap_or_else(|| {
        let value = match below {
            [] => value(fact),
            _ if step.array => Json::Array(Vec::new()),
            _ => Json::Object(Vec::new()),
        };
        members.push(Member { name: step.name.clone(), span: Span::default(), value });
        members.len() - 1
    });
    if let Some(member) = members.get_mut(at).filter(|_| !below.is_empty()) {
        show(&mut member.value, below, fact);
    }
}

/// The samples that show what goes this way.
const fn samples(section: &mut Section, direction: Option<Direction>) -> &mut Arc<[Sample]> {
    match direction {
        Some(Direction::Request) | None => &mut section.requests,
        Some(Direction::Response) => &mut section.responses,
    }
}

/// Changes a member in the samples of its section.
fn reshape(page: &mut PageFacts, fact: &FieldFact, change: impl Fn(&mut Json, &[&str])) {
    let section = page.sections.get_mut(fact.section.0).filter(|_| fact.location == Location::Body);
    let Some(section) = section else { return };
    let object = section.subject.object().map(str::to_owned);
    let samples = samples(section, fact.direction);
    let mut shown: Vec<Sample> = samples.to_vec();
    for sample in &mut shown {
        let inside = object.as_deref().filter(|name| sample.json.get(name).is_some());
        let path: Vec<&str> =
            inside.into_iter().chain(fact.path.0.iter().map(|segment| segment.name.as_str())).collect();
        change(&mut sample.json, &path);
    }
    *samples = shown.into();
}

/// Leaves a member out.
fn hide(json: &mut Json, path: &[&str]) {
    match (json, path) {
        (Json::Array(items), [_, ..]) => items.iter_mut().for_each(|item| hide(item, path)),
        (Json::Object(members), [last]) => members.retain(|member| member.name != *last),
        (Json::Object(members), [first, below @ ..]) => {
            for member in members.iter_mut().filter(|member| member.name == *first) {
                hide(&mut member.value, below);
            }
        }
        _ => {}
    }
}

/// Shows a member as it is documented now, where it looks otherwise.
fn replace(json: &mut Json, path: &[&str], fact: &FieldFact) {
    match (json, path) {
        (json, []) if !fits(fact, json) => *json = value(fact),
        (Json::Array(items), [_, ..]) => items.iter_mut().for_each(|item| replace(item, path, fact)),
        (Json::Object(members), [first, below @ ..]) => {
            for member in members.iter_mut().filter(|member| member.name == *first) {
                replace(&mut member.value, below, fact);
            }
        }
        _ => {}
    }
}

/// Whether a member may look like that. `null` stands for what is absent.
fn fits(fact: &FieldFact, json: &Json) -> bool {
    let types = fact.types;
    let has = |wanted: &[Type]| wanted.iter().any(|ty| types.contains(*ty));
    types.is_empty()
        || match json {
            Json::Null => true,
            Json::Bool(_) => has(&[Type::Boolean]),
            Json::Number(_) => has(&[Type::Integer, Type::Float]),
            Json::String(_) => has(&[Type::String]),
            Json::Array(_) => types.has_array(),
            Json::Object(_) => has(&[Type::Object, Type::Map]),
        }
}

/// A value of a documented type.
fn value(fact: &FieldFact) -> Json {
    let listed = fact.fixed.as_ref().or_else(|| fact.options.iter().flatten().next());
    match fact.types.iter().last() {
        Some(Type::Boolean) => Json::Bool(true),
        Some(Type::Integer) => Json::Number("1".into()),
        Some(Type::Float) => Json::Number("1.5".into()),
        Some(Type::Object | Type::Map) => Json::Object(Vec::new()),
        Some(ty) if ty.is_array() => Json::Array(Vec::new()),
        _ => Json::String(listed.map_or("text", String::as_str).into()),
    }
}
