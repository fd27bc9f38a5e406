//! Samples beside the objects that they are of, wherever these are documented.

use super::brief::{Dotted, brief};
use super::linked::{Node, Object, Objects};
use super::{name_spelling, sample_type, sample_value};
use crate::api::{Direction, Type};
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::{PagePath, Place};
use crate::read::facts::{EndpointFact, FieldFact, PageFacts, Sample, SectionId, Subject, item_of};
use crate::read::page::{Json, Member};
use crate::read::source::Text;
use std::collections::{HashMap, HashSet};

/// One problem for each member, whatever the number of samples.
pub(super) fn check(pages: &[(&PageFacts, &Text)]) -> Vec<Problem> {
    let linked: Vec<_> = pages.iter().copied().filter(|(page, _)| page.profile.outline.is_some()).collect();
    let facts: Vec<&PageFacts> = linked.iter().map(|(page, _)| *page).collect();
    let objects = Objects::new(&facts);
    let mut found = Found::default();
    for (page, text) in linked {
        of_page(page, text, &objects, &mut found);
    }
    found.problems
}

/// What a problem is about: one is enough.
type Key<'p> = (*const Node<'p>, Code, &'p str);

/// The problems in the order in which they are found, so that reports are the same each time.
#[derive(Default)]
struct Found<'p> {
    told: HashSet<Key<'p>>,
    problems: Vec<Problem>,
}

fn of_page<'p>(page: &'p PageFacts, text: &Text, objects: &Objects<'p>, found: &mut Found<'p>) {
    let forms = page.profile.outline.as_ref();
    let error = forms.and_then(|forms| forms.samples.error_object.as_deref());
    let error = error.and_then(|name| objects.returned(&page.page, name));
    let mut answers: HashMap<SectionId, (&EndpointFact, &str)> = HashMap::new();
    for fact in page.requests() {
        if let Some(returns) = &fact.returns {
            answers.insert(fact.section, (fact, returns));
        }
    }
    for (index, section) in page.sections.iter().enumerate() {
        let id = SectionId(index);
        let mut returned = None;
        if let Some((stated, returns)) = answers.get(&id).copied() {
            let item = item_of(returns);
            returned = objects.returned(&page.page, item.unwrap_or(returns));
            // An example of one item may stand below a request for many.
            if let (None, Some(object)) = (item, returned) {
                let listed = |sample| listed(stated, returns, object, sample);
                found.problems.extend(section.responses.iter().find_map(listed));
            }
        }
        let mut check = |samples: &'p [Sample], node: &Node<'p>, object: Option<&PagePath>| {
            let is_known = |name: &str| {
                node.members.contains_key(name) || object.is_some_and(|page| objects.is_known_on(page, name))
            };
            for sample in samples.iter().filter(|sample| node.map || shows(&is_known, &sample.json)) {
                Check { objects, text, sample, found: &mut *found, path: Vec::new() }.value(
                    node,
                    object,
                    &sample.json,
                );
            }
        };
        let mut of_object = |samples: &'p [Sample], object: Option<&Object<'p>>| {
            if let Some(object) = object {
                check(samples, &object.root, Some(object.page));
            }
        };
        if let Subject::Object(_) = section.subject {
            of_object(&section.responses, objects.documented(&page.page, id));
            continue;
        }
        of_object(&section.responses, returned);
        of_object(&section.errors, error);
        let bodies = [(Direction::Request, &section.requests), (Direction::Response, &section.responses)];
        for (direction, samples) in bodies {
            if let Some(node) = objects.body(&page.page, id, direction) {
                check(samples, node, None);
            }
        }
    }
}

/// A sample that is a list, where one object is returned.
fn listed(stated: &EndpointFact, returns: &str, object: &Object<'_>, sample: &Sample) -> Option<Problem> {
    let is_known = |name: &str| object.root.members.contains_key(name);
    let is_list = matches!(&sample.json, Json::Array(items) if !items.is_empty());
    (is_list && shows(&is_known, &sample.json)).then(|| Problem {
        code: Code::SampleType,
        place: stated.place.clone(),
        about: About::of(&stated.endpoint),
        message: format!(
            "{} is documented to return {returns}, but the sample shows an array",
            stated.endpoint
        ),
        help: format!(
            "{}:{} shows it: mend the sample there, or what is returned here",
            sample.place.page, sample.place.line
        ),
    })
}

/// Whether a sample is one of what is documented here: at least half of its members are. Any other shows something else, such as an answer
/// that no text tells from this one.
fn shows(is_known: &dyn Fn(&str) -> bool, json: &Json) -> bool {
    let body = match json {
        Json::Array(items) => items.first().unwrap_or(json),
        body => body,
    };
    let Json::Object(members) = body else { return true };
    members.iter().filter(|member| is_known(&member.name)).count() * 2 >= members.len()
}

/// How deep a sample is looked into.
const DEPTH: usize = 32;

struct Check<'c, 'p> {
    objects: &'c Objects<'p>,
    text: &'c Text,
    sample: &'p Sample,
    found: &'c mut Found<'p>,
    path: Vec<&'p str>,
}

impl<'p> Check<'_, 'p> {
    /// Checks the members of a value; `page` is the one of the object that it is.
    fn value(&mut self, node: &Node<'p>, page: Option<&PagePath>, json: &'p Json) {
        match json {
            Json::Array(items) => items.iter().for_each(|item| self.value(node, page, item)),
            Json::Object(members) if node.map => {
                for member in members {
                    self.members(node, page, &member.value);
                }
            }
            json => self.members(node, page, json),
        }
    }

    fn members(&mut self, node: &Node<'p>, page: Option<&PagePath>, json: &'p Json) {
        let Json::Object(members) = json else { return };
        if self.path.len() >= DEPTH {
            return;
        }
        for member in members {
            self.path.push(&member.name);
            match node.members.get(member.name.as_str()) {
                Some(documented) => self.documented(documented, member),
                None if page.is_some_and(|page| self.objects.is_known_on(page, &member.name)) => {}
                None => self.undocumented(node, members, member),
            }
            self.path.pop();
        }
    }

    fn documented(&mut self, node: &Node<'p>, member: &'p Member) {
        if let Some(first) = node.fields.first() {
            self.kind(node, first, member);
            self.options(node, first, member);
        }
        if !node.members.is_empty() {
            self.value(node, None, &member.value);
            return;
        }
        // The values of a map have no object of their own in facts.
        let mut linked = node.fields.iter().filter(|field| !field.types.contains(Type::Map));
        let object =
            linked.find_map(|field| self.objects.referred(&field.place.page, field.reference.as_ref()?));
        if let Some(object) = object {
            self.value(&object.root, Some(object.page), &member.value);
        }
    }

    /// A value of another type, or none where there is always one.
    fn kind(&mut self, node: &Node<'p>, first: &FieldFact, member: &Member) {
        let value = &member.value;
        let takes_null =
            |field: &&FieldFact| field.nullable || field.types.is_empty() || field.types.contains(Type::Any);
        let shown = if *value == Json::Null && !node.fields.iter().any(takes_null) {
            "null".to_owned()
        } else if node.fields.iter().any(|field| sample_type::fits(field.types, value)) {
            return;
        } else {
            sample_type::shown(first.types, value)
        };
        let documented =
            if *value == Json::Null { format!("{}, not null", first.types) } else { first.types.to_string() };
        let message =
            format!("`{}` is documented as {documented}, but the sample shows {shown}", brief(&first.path));
        let place = self.place(member);
        let help = format!("{}:{} shows it: mend the sample there, or the type here", place.page, place.line);
        self.tell(node, Code::SampleType, "", || Problem {
            code: Code::SampleType,
            place: first.place.clone(),
            about: About::of(brief(&first.path)),
            message,
            help,
        });
    }

    fn options(&mut self, node: &Node<'p>, first: &FieldFact, member: &Member) {
        let odd = |field: &&FieldFact| {
            let listed = sample_value::options(field).next().is_some();
            listed && sample_value::odd(field, &member.value).is_some()
        };
        if node.fields.iter().all(odd)
            && let Some(odd) = sample_value::odd(first, &member.value)
        {
            let place = self.place(member);
            self.tell(node, Code::SampleValue, "", || sample_value::problem(first, place, &odd));
        }
    }

    /// A member that nothing documents. A name that is one but for a letter, and is not shown itself, may be meant.
    fn undocumented(&mut self, node: &Node<'p>, members: &[Member], member: &'p Member) {
        let is_shown = |name: &str| members.iter().any(|member| member.name == name);
        let names = node.members.keys().filter(|name| name_spelling::is_near(name, &member.name));
        let near = names.filter(|name| !is_shown(name)).min();
        let place = self.place(member);
        let path = brief(Dotted(&self.path));
        let (message, help) = match near {
            Some(meant) => (
                format!("`{path}` is in the sample, and `{}` is documented in its place", brief(meant)),
                format!("did you mean `{}`? write one name in both", brief(meant)),
            ),
            None => (
                format!("`{path}` is in the sample, but nothing documents it"),
                "document it, or delete it from the sample".to_owned(),
            ),
        };
        let code = if near.is_some() { Code::NameSpelling } else { Code::SampleUndocumented };
        self.tell(node, code, &member.name, || Problem {
            code,
            place,
            about: About::of(path),
            message,
            help,
        });
    }

    fn place(&self, member: &Member) -> Place {
        self.text.part(&self.sample.place, member.span)
    }

    fn tell(&mut self, node: &Node<'p>, code: Code, name: &'p str, problem: impl FnOnce() -> Problem) {
        if self.found.told.insert((std::ptr::from_ref(node), code, name)) {
            self.found.problems.push(problem());
        }
    }
}
