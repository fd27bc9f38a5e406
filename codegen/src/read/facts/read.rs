//! From a page's text to its facts.

use super::draft::{Draft, EntryDraft, Written};
use super::fences;
use super::links::links;
use super::location::Locator;
use super::nest::{EntryForm, Item, List, is_structured, may_have_members, paths};
use super::outline::Outline;
use super::presence::{PageRules, Rules};
use super::sample_tree::Parts;
use super::sample_tree::SampleTree;
use super::sections::{SectionDraft, Take, anchor, divide};
use super::slips::slips;
use super::walk::walk;
use super::{
    CodeFact, EndpointFact, Fact, FenceReading, FieldFact, Ledger, PageFacts, Sample, Section, SectionId,
    SetValueFact,
};
use crate::api::{Anchor, Direction, FieldPath, Location, Type};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::near::nearest;
use crate::diagnostics::problem::{Code, Problem};
use crate::profile::Profile;
use crate::read::grammar::{Name, OptionValue};
use crate::read::page::{self, Fence, Json, Layout, Lines};
use crate::read::source::Text;
use smallvec::smallvec;
use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// Reads the facts of a page.
///
/// Nothing that a page holds makes this fail: what can't be made out is a problem of the page, beside the facts that can.
///
/// ```
/// use codegen::{diagnostics::span::PagePath, profile::Profile, read::facts, read::source::Text};
///
/// let page = "> POST - /orders\n\n## Order\n\n**Parameters**\n\n----\n`amount` | integer | required\n\nIn cents.\n";
/// let read = codegen::read::read_page(&Text::new(PagePath::new("order.md"), page.to_owned()), &Profile::usual());
/// assert_eq!(read.facts.len(), 2);
/// assert!(read.problems.is_empty());
/// ```
#[must_use]
pub fn read_lists(text: &Text, profile: &Arc<Profile>) -> PageFacts {
    let start = text.front_matter().map_or(0, |range| range.end);
    let layout = page::scan(text, profile);
    let lines = page::read(&layout.masked);
    let draft = walk(&lines, &layout, profile);
    let facts = Vec::with_capacity(expected(&draft, profile));
    let mut reader =
        Reader { text, profile, draft: &draft, problems: Vec::new(), facts, stated: HashSet::new() };
    for damage in &layout.damage {
        reader.problem(damage.code, damage.range.clone(), damage.message.clone(), damage.help);
    }
    reader.unreadable();
    let (ledger, unread) = Ledger::of(text.as_str(), start, &layout, &draft.uses);
    for range in unread {
        let message = "nothing can be made of this line".to_owned();
        reader.problem(Code::UnreadLine, range, message, "write it as an entry, a row or a sentence");
    }
    reader.slips(&lines, &layout);
    let (readings, mut values) = reader.fences(&layout.fences);
    let outline = Outline::of(&draft.headings);
    let drafts = divide(&draft, &values, &outline, profile);
    let bodies: Vec<Bodies> = drafts
        .samples
        .iter()
        .enumerate()
        .map(|(i, samples)| reader.samples(samples, &mut values, drafts.body(i)))
        .collect();
    let samples: Vec<Samples<'_>> = bodies.iter().map(Samples::of).collect();
    let rules = PageRules::of(&draft);
    let mut sections: Vec<Section> = Vec::with_capacity(drafts.sections.len());
    for draft in &drafts.sections {
        let Some(samples) = samples.get(draft.samples) else { continue };
        let section = reader.section(draft, &outline, samples.bodies);
        let rules = rules.section(&outline, draft.heading);
        reader.section_facts(SectionId(sections.len()), draft, &section, samples, &rules);
        sections.push(section);
    }
    let Reader { mut problems, mut facts, .. } = reader;
    let order = |fact: &Fact| (fact.place().line, fact.place().span);
    // Facts are large to move, and most pages have theirs in order.
    if !facts.is_sorted_by_key(order) {
        facts.sort_by_key(order);
    }
    problems.sort_by_key(|problem| (problem.place.line, problem.place.span));
    let anchors = draft.headings.iter().skip(1).map(anchor).collect();
    let (linked, outer_links) = links(&lines, text, profile);
    PageFacts {
        targets: Vec::new(),
        page: text.path().clone(),
        profile: Arc::clone(profile),
        restates: text.front_matter_value("restates").map(Arc::from),
        sections,
        facts,
        anchors,
        links: linked,
        outer_links,
        readings,
        ledger,
        problems,
    }
}

struct Reader<'r> {
    text: &'r Text,
    profile: &'r Profile,
    draft: &'r Draft,
    problems: Vec<Problem>,
    facts: Vec<Fact>,
    /// Endpoints whose fact is there.
    stated: HashSet<usize>,
}

/// Samples that belong together: requests and responses.
struct Bodies {
    requests: Arc<[Sample]>,
    responses: Arc<[Sample]>,
}

/// The same with what they show, which is found once a list asks for it.
struct Samples<'b> {
    bodies: &'b Bodies,
    request: OnceCell<SampleTree<'b>>,
    response: OnceCell<SampleTree<'b>>,
}

impl<'b> Samples<'b> {
    const fn of(bodies: &'b Bodies) -> Self {
        Self { bodies, request: OnceCell::new(), response: OnceCell::new() }
    }

    fn shape(&self, direction: Direction) -> &SampleTree<'b> {
        let (shape, samples) = match direction {
            Direction::Request => (&self.request, &self.bodies.requests),
            Direction::Response => (&self.response, &self.bodies.responses),
        };
        shape.get_or_init(|| SampleTree::of(samples.iter().map(|sample| &sample.json)))
    }
}

impl Reader<'_> {
    fn problem(&mut self, code: Code, range: Range<usize>, message: String, help: &str) {
        self.problems.push(self.text.problem(code, range, message, help));
    }

    fn unreadable(&mut self) {
        for (code, range) in &self.draft.unreadable {
            let (message, help) = match code {
                Code::UnreadableRow => (
                    "this row of a table has no name or code where the header wants one",
                    "give the name in one word, or move the text below the table",
                ),
                Code::RowWithoutCode => (
                    "this row of a table has words where its code belongs",
                    "leave the row out until it has a code",
                ),
                Code::UnreadableEndpoint => (
                    "this looks like an endpoint, but has no method or no path",
                    "write it as `> METHOD - /path`",
                ),
                _ => (
                    "this has the form of a parameter, but its name can't be made out",
                    "write the name in backticks, of letters, digits, `_`, `-` and `.` only",
                ),
            };
            self.problem(*code, range.clone(), message.to_owned(), help);
        }
    }

    /// Lines that look like something else than they were read as.
    fn slips(&mut self, lines: &Lines<'_>, layout: &Layout<'_>) {
        for slip in slips(lines, layout, self.draft, self.text, self.profile) {
            self.problem(slip.code, slip.range, slip.message, slip.help);
        }
    }

    /// The content of the fences, and the values of those that are samples; damage is reported.
    fn fences(&mut self, fences: &[Fence]) -> (Vec<FenceReading>, Vec<Option<Json>>) {
        let mut samples = self.draft.samples.iter().peekable();
        let mut bodies = Vec::with_capacity(self.draft.samples.len());
        let mut readings = Vec::with_capacity(fences.len());
        for fence in fences {
            let opening = self.text.as_str().clip(fence.range.start..fence.content.start);
            let info = opening.trim().trim_start_matches(['`', '~']).trim_start();
            let source = self.text.as_str().clip(fence.content.clone());
            let language = fences::language(info);
            let read = fences::read(self.text, fence.content.clone(), source, language, |_| false);
            self.problems.extend(read.problems);
            let json = read.json;
            readings.push(read.reading);
            // Other fences are examples in descriptions.
            if samples.next_if(|sample| sample.fence == *fence).is_some() {
                bodies.push(json);
            }
        }
        (readings, bodies)
    }

    /// Samples that belong together; `keep` says that others need their values too.
    fn samples(&self, samples: &[usize], bodies: &mut [Option<Json>], body: Take) -> Bodies {
        let (mut requests, mut responses) = (Vec::new(), Vec::new());
        for i in samples {
            let Some((sample, json)) = self.draft.samples.get(*i).zip(bodies.get_mut(*i)) else { continue };
            let Some(json) = body(json) else { continue };
            let direction = match self.profile.response_mark().and_then(|mark| json.get(mark)) {
                Some(_) => Direction::Response,
                None => sample.direction,
            };
            let place = self.text.place(sample.fence.content.clone());
            match direction {
                Direction::Request => requests.push(Sample { json, place }),
                Direction::Response => responses.push(Sample { json, place }),
            }
        }
        Bodies { requests: requests.into(), responses: responses.into() }
    }

    fn section(&self, draft: &SectionDraft, outline: &Outline, bodies: &Bodies) -> Section {
        let heading = draft.heading(self.draft);
        Section {
            heading: heading.map_or_else(String::new, |heading| heading.text.clone()),
            anchor: heading.map_or_else(|| Anchor(String::new()), anchor),
            subject: draft.subject(self.draft, outline, self.profile),
            requests: Arc::clone(&bodies.requests),
            responses: Arc::clone(&bodies.responses),
            errors: Arc::default(),
            intro: heading.map_or_else(String::new, |heading| heading.intro.clone()),
            place: self.text.place(heading.map_or(0..0, |heading| heading.range.clone())),
        }
    }

    fn section_facts(
        &mut self,
        id: SectionId,
        section: &SectionDraft,
        built: &Section,
        samples: &Samples<'_>,
        rules: &Rules<'_>,
    ) {
        let draft = self.draft;
        let entries = draft.entries.partition_point(|entry| entry.heading < section.heading);
        let documents = draft.entries.get(entries).is_some_and(|entry| entry.heading == section.heading);
        for i in &section.endpoints {
            let Some(endpoint) = draft.endpoints.get(*i) else { continue };
            // A line that sections share is the endpoint of each that documents it; tables of values only stand below it.
            if self.stated.insert(*i) || documents {
                let place = self.text.place(endpoint.range.clone());
                let fact = EndpointFact::new(place, id, endpoint.endpoint.clone());
                self.facts.push(Fact::Endpoint(fact));
            }
        }
        let mut at = entries;
        while let Some(first) = draft.entries.get(at).filter(|entry| entry.heading == section.heading) {
            let rest = draft.entries.clip(at..);
            let same = |entry: &&EntryDraft| entry.list == first.list && entry.heading == first.heading;
            let list = rest.clip(..rest.iter().take_while(same).count());
            self.list_facts(id, built, at, list, samples.shape(first.direction), rules);
            at += list.len();
        }
        let rows = draft.rows.partition_point(|row| row.heading < section.heading);
        for row in draft.rows.iter().skip(rows).take_while(|row| row.heading == section.heading) {
            // A list without a heading has the title of its page.
            let title = || self.text.front_matter_value("title").unwrap_or_default();
            let table = row.table.as_deref().map(|table| if table.is_empty() { title() } else { table });
            let table = table.map(str::to_owned);
            self.value_fact(id, &row.value, table.as_deref());
        }
    }

    fn list_facts(
        &mut self,
        id: SectionId,
        section: &Section,
        first: usize,
        entries: &[EntryDraft],
        shape: &SampleTree<'_>,
        rules: &Rules<'_>,
    ) {
        let endpoint = section.subject.endpoint();
        let direction = endpoint.and_then(|_| entries.first()).map(|entry| entry.direction);
        // Tables are flat.
        let listed = entries.iter().any(|entry| entry.written == Written::Line);
        let structured = listed && is_structured(looks(entries));
        let list = List {
            items: items(first, entries, self.profile),
            direction,
            structured,
            shape,
            data: self.profile.response_data(),
        };
        let mut paths = paths(&list).into_iter();
        let locator = endpoint.filter(|_| direction == Some(Direction::Request));
        let locator = locator.map(|endpoint| Locator::new(endpoint, entries, shape, self.profile));
        for entry in entries {
            for name in &entry.names {
                let Some(path) = paths.next() else { return };
                let location =
                    locator.as_ref().map_or(Location::Body, |locator| locator.locate(entry, &path));
                let path = if location == Location::Body { path } else { FieldPath::root(&name.text) };
                let own = entry.columns.presence.or(name.presence).or(entry.description.presence);
                let presence = own.unwrap_or_else(|| rules.presence(path.leaf(), direction));
                let fact = FieldFact { direction, path, location, presence, ..self.stated(entry, id) };
                self.facts.push(Fact::Field(fact));
            }
            self.set_values(id, entry);
            self.columns(entry);
        }
    }

    /// The facts that an entry states by itself; its place among others is filled in by the caller.
    fn stated(&self, entry: &EntryDraft, section: SectionId) -> FieldFact {
        let description = &entry.description;
        let types = entry.columns.types;
        // Facts that an entry states about its members are not its own.
        let members = may_have_members(types.iter());
        let lengths = if members { crate::read::grammar::Lengths::default() } else { description.lengths };
        let in_name = entry.names.first().and_then(|name| name.value.clone());
        let fixed = description.fixed.as_ref().map(|fixed| fixed.value.clone());
        let values = |options: &Vec<OptionValue>| options.iter().map(|option| option.value.clone()).collect();
        FieldFact {
            types,
            options: description.options.as_ref().map(values),
            fixed: fixed.or(in_name.filter(|_| description.options.is_none())),
            default: description.default.clone(),
            min_length: lengths.min,
            max_length: lengths.max,
            format: description.format.clone(),
            reference: reference(entry, self.profile).cloned(),
            nullable: entry.columns.nullable,
            text: description.text.clone(),
            ..FieldFact::new(
                self.text.place(entry.range.clone()),
                section,
                None,
                Location::Body,
                FieldPath::default(),
            )
        }
    }

    /// Set values that an entry names as the values of a parameter that holds set values.
    fn set_values(&mut self, id: SectionId, entry: &EntryDraft) {
        if !holds_set_values(entry, self.profile) {
            return;
        }
        let values = entry.description.options.iter().flatten().chain(&entry.description.fixed);
        for value in values.filter(|value| self.profile.closed_set.is_value(&value.value)) {
            self.value_fact(id, value, None);
        }
    }

    /// A row of a table of codes, or a set value where there is no table.
    fn value_fact(&mut self, section: SectionId, value: &OptionValue, table: Option<&str>) {
        let place = self.text.place(value.range.clone());
        let name = value.name.clone();
        self.facts.push(match table {
            Some(table) => Fact::Code(CodeFact {
                place,
                section,
                table: table.to_owned(),
                code: value.value.clone(),
                name: name.unwrap_or_default(),
            }),
            None => Fact::SetValue(SetValueFact {
                place,
                section,
                id: value.value.clone(),
                name: name.filter(|name| name.split_whitespace().count() <= NAME_WORDS),
            }),
        });
    }

    fn columns(&mut self, entry: &EntryDraft) {
        for column in &entry.columns.unknown {
            let (code, message) = if entry.columns.types.is_empty() {
                (Code::UnknownType, format!("`{column}` is no type that the docs use elsewhere"))
            } else {
                (Code::UnknownColumn, format!("`{column}` is neither a type nor a presence nor a place"))
            };
            let known = self.profile.types.words.keys().chain(self.profile.presence.words.keys());
            let help = nearest(column, known.map(String::as_str)).map_or_else(
                || {
                    "write a type such as string, integer, float, boolean, object or array; `required` or \
                     `optional`; `query parameter` or `path parameter`"
                        .to_owned()
                },
                |meant| format!("did you mean `{meant}`?"),
            );
            self.problems.push(self.text.problem(code, entry.range.clone(), message, help).about(column));
        }
    }
}

/// About how many facts a page has.
fn expected(draft: &Draft, profile: &Profile) -> usize {
    let set_values = |entry: &EntryDraft| entry.description.options.as_ref().map_or(1, Vec::len);
    let of_entry = |entry: &EntryDraft| {
        entry.names.len() + if holds_set_values(entry, profile) { set_values(entry) } else { 0 }
    };
    draft.entries.iter().map(of_entry).sum::<usize>() + draft.rows.len() + draft.endpoints.len()
}

/// Whether an entry has values, and is a parameter whose values are set values.
fn holds_set_values(entry: &EntryDraft, profile: &Profile) -> bool {
    let is_of_set = |name: &Name| profile.closed_set.is_held_by(&name.text);
    let has_values = entry.description.options.is_some() || entry.description.fixed.is_some();
    has_values && entry.names.iter().any(is_of_set)
}

/// A remark of more words than this behind a value explains it and does not name it.
const NAME_WORDS: usize = 6;

/// Entries as the items of a list, one for each name; `first` is the index of the first entry on the page.
fn items<'e>(first: usize, entries: &'e [EntryDraft], profile: &Profile) -> Vec<Item<'e>> {
    let mut items: Vec<Item<'e>> = Vec::with_capacity(entries.len());
    let mut starts: Vec<usize> = Vec::with_capacity(entries.len());
    for entry in entries {
        starts.push(items.len());
        let parent = entry.parent.and_then(|parent| starts.get(parent.checked_sub(first)?)).copied();
        let types = entry.columns.types;
        for name in &entry.names {
            items.push(Item {
                name: parts(&name.text),
                rooted: name.rooted.then(|| name.text.split('.').map(|part| part.ends_with("[]")).collect()),
                parent,
                object: may_have_members(types.iter()),
                array: types.has_array() && !types.contains(Type::Object),
                refers: reference(entry, profile).is_some(),
            });
        }
    }
    items
}

/// The last segment of a dotted name.
fn leaf(name: &str) -> &str {
    without_brackets(name.rsplit('.').next().unwrap_or(name))
}

/// A name at its dots; most have none.
fn parts(name: &str) -> Parts<'_> {
    if name.bytes().any(|byte| matches!(byte, b'.' | b']')) {
        name.split('.').map(without_brackets).collect()
    } else {
        smallvec![name]
    }
}

fn without_brackets(mut part: &str) -> &str {
    while let Some(rest) = part.strip_suffix("[]") {
        part = rest;
    }
    part
}

/// The object that an entry is documented by: where its type can be an object's. A link in passing is to that object
/// only if it names the entry.
fn reference<'e>(entry: &'e EntryDraft, profile: &Profile) -> Option<&'e Anchor> {
    let types = entry.columns.types;
    let see = entry.description.reference.as_ref()?;
    let object = types.is_empty() || may_have_members(types.iter());
    let fits = match (see.aside, see.object) {
        (true, _) => object && entry.names.iter().any(|name| see.is_called(leaf(&name.text), profile)),
        (false, true) => object,
        (false, false) => types.contains(Type::Object),
    };
    fits.then_some(&see.anchor)
}

/// The forms of a list's entries, which show its nesting.
fn looks(entries: &[EntryDraft]) -> impl Iterator<Item = EntryForm> {
    entries.iter().map(|entry| EntryForm {
        nests: entry.direction == Direction::Response || entry.description.contains,
        has_columns: entry.columns.presence.is_some() && !entry.columns.types.is_empty(),
        outer: entry.parent.is_none(),
    })
}
