//! Endpoints: where they stand, where they end, what they answer with.

use super::{OpenEndpoint, Walk};
use crate::api::{Direction, Endpoint, Location, Method, Presence, Type};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::diagnostics::spelling::is_slip;
use crate::read::facts::{EndpointFact, Fact, LineUse, SectionId, Subject};
use crate::read::outline::describe;
use crate::read::outline::headings::{Heading, attribute};
use crate::read::outline::inline::{self, after, find, plain};
use crate::read::outline::places::LinkTarget;
use crate::read::outline::slips;
use std::collections::HashSet;
use std::ops::Range;

impl Walk<'_> {
    /// Opens the endpoint of a section.
    pub(super) fn start(&mut self, section: &Heading, endpoint: Endpoint, range: Range<usize>) {
        self.close_endpoint();
        let id = SectionId(self.found.sections.len());
        if slips::is_path_odd(endpoint.path.as_str())
            || slips::is_prefix_odd(endpoint.path.as_str(), self.context.prefixes)
        {
            let message = format!("`{}` is written as paths are not", endpoint.path);
            self.problem(Code::EndpointSpelling, range.clone(), message, "write it as elsewhere");
        }
        self.push_section(section, Subject::Endpoint(endpoint.clone()));
        let mut fact = EndpointFact::new(self.text.place(range), id, endpoint.clone());
        fact.deprecated = section.marks.deprecated;
        self.object = None;
        self.endpoint = Some(OpenEndpoint {
            section: id,
            endpoint,
            also: Vec::new(),
            title: section.clone(),
            fact: self.found.facts.len(),
            fields: Vec::new(),
            prose: Vec::new(),
        });
        self.found.facts.push(Fact::Endpoint(fact));
    }

    /// A path as facts hold it.
    pub(super) fn path(&self, written: &str) -> String {
        let path = written.split(['?', '#']).next().unwrap_or(written).trim_end_matches('/');
        let mark = self.context.forms.endpoint.placeholder;
        let segment = |part: &str| match mark.and_then(|mark| part.strip_prefix(mark)) {
            Some(name) if !name.is_empty() => format!("{{{name}}}"),
            _ => match part.strip_prefix('<').and_then(|part| part.strip_suffix('>')) {
                Some(name) => format!("{{{name}}}"),
                None => part.to_owned(),
            },
        };
        path.split('/').map(segment).collect::<Vec<_>>().join("/")
    }

    /// Reads a component that holds an endpoint.
    pub(super) fn route(&mut self, at: usize, shown: &str, range: Range<usize>) {
        let form = &self.context.forms.endpoint;
        let Some(name) = &form.component else { return };
        let Some(rest) = form.component(shown) else {
            let tag = shown.strip_prefix('<').unwrap_or_default();
            let tag = tag.split(|c: char| !c.is_alphanumeric()).next().unwrap_or(tag);
            if is_slip(tag, name) {
                let message = format!("`<{tag}>` is no component that the docs use, but `<{name}>` is");
                self.problem(Code::LabelSpelling, range, message, "write it as elsewhere");
            }
            return;
        };
        let method = attribute(rest, &form.method).and_then(|method| Method::parse(&method.to_uppercase()));
        let close = format!("</{name}>");
        let inner = rest.split_once('>').and_then(|(_, inner)| inner.split_once(close.as_str()));
        if inner.is_some_and(|(path, _)| slips::is_link_damaged(path)) {
            let message = "a mark of a link in this path is lost";
            self.problem(Code::LabelSpelling, range.clone(), message, "write it as elsewhere");
        }
        let path = inner.map(|(path, _)| plain(path).split_whitespace().collect::<String>());
        // A placeholder in angle brackets closes.
        let is_path =
            |path: &String| path.starts_with('/') && path.matches('<').count() == path.matches('>').count();
        match (method, path.filter(is_path), self.section.clone()) {
            (Some(method), Some(path), section) => {
                self.used(at, LineUse::Endpoint);
                let section = section.unwrap_or_else(|| self.heading.clone());
                let endpoint = Endpoint { method, path: self.path(&path).into() };
                self.start(&section, endpoint, range);
            }
            _ => self.problem(
                Code::UnreadableEndpoint,
                range,
                "this looks like an endpoint, but has no method or no path",
                "write the method as an attribute, and the path between the tags",
            ),
        }
    }

    /// Closes the endpoint: what its section says of all of its parameters, and what it returns.
    pub(super) fn close_endpoint(&mut self) {
        let Some(open) = self.endpoint.take() else { return };
        self.section = None;
        let forms = self.context.forms;
        self.path_parameters(&open);
        for paragraph in &open.prose {
            for range in inline::sentences(paragraph) {
                let sentence = paragraph.clip(range).trim();
                let all = &forms.presence;
                let speaks = all.all.iter().any(|start| after(sentence, start).is_some());
                let says = |words: &Option<String>| {
                    words.as_ref().is_some_and(|words| find(sentence, words).is_some())
                };
                if !speaks || !(says(&all.all_optional) || says(&all.all_nullable)) {
                    continue;
                }
                let nullable = says(&all.all_nullable);
                let spared: Vec<&str> = sentence.split('`').skip(1).step_by(2).collect();
                for index in &open.fields {
                    let Some(Fact::Field(fact)) = self.found.facts.get_mut(*index) else { continue };
                    if fact.direction == Some(Direction::Request) && !spared.contains(&fact.path.leaf()) {
                        fact.presence = Presence::Optional;
                        fact.nullable |= nullable;
                    }
                }
            }
        }
        if open.prose.first().is_some_and(|first| describe::is_deprecated(first, &forms.marks))
            && let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(open.fact)
        {
            fact.deprecated = true;
        }
        let takes_list =
            |text: &String| forms.endpoint.takes_list.iter().any(|words| find(text, words).is_some());
        if open.prose.iter().any(takes_list)
            && let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(open.fact)
        {
            fact.takes = Some(Type::Array);
        }
        self.returns_sentence(&open);
        self.share(&open);
    }

    /// Reads the sentence that says what an endpoint returns.
    fn returns_sentence(&mut self, open: &OpenEndpoint) {
        let forms = self.context.forms;
        let found = open.prose.iter().find_map(|paragraph| describe::returns(paragraph, &forms.returns));
        let Some((link, array)) = found else { return };
        let place = self.context.site.follow(&link, self.context.page, self.context.own, forms);
        if place != LinkTarget::Object {
            return;
        }
        let Some(anchor) = self.context.anchor(&link) else { return };
        let name = object_name(&anchor.0.to_lowercase(), &forms.returns.endings);
        if let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(open.fact) {
            fact.returns = Some(if array { format!("array<{name}>") } else { name });
        }
    }

    /// Reports parameters of the path that it has no place for, or that need not be there.
    fn path_parameters(&mut self, open: &OpenEndpoint) {
        let Some(Fact::Endpoint(request)) = self.found.facts.get(open.fact) else { return };
        let mut wrong = Vec::new();
        for index in &open.fields {
            let Some(Fact::Field(field)) = self.found.facts.get(*index) else { continue };
            let placeholder = format!("{{{}}}", field.path);
            if field.location != Location::Path || field.direction != Some(Direction::Request) {
                continue;
            }
            let path = &field.path;
            let message = if !request.endpoint.path.as_str().contains(&placeholder) {
                format!("the path has no place for `{path}`")
            } else if field.presence != Presence::Required {
                format!("`{path}` of the path is not required")
            } else {
                continue;
            };
            wrong.push((field.place.clone(), About::of(path), message));
        }
        // The slip may be one of the path, too: `/boats/Pid` for `/boats/:id`.
        let segments = || request.endpoint.path.as_str().split('/');
        let near = wrong.iter().find(|(_, about, _)| {
            segments().any(|part| part.strip_suffix(about.as_str()).is_some_and(|before| !before.is_empty()))
                || segments().any(|part| part.contains(&format!("{}}}", about.as_str())))
                || segments().any(|part| part.starts_with(&format!("{{{}", about.as_str())))
        });
        let at_path = near.map(|(_, about, _)| {
            let message = format!("the placeholder of `{}` in this path may be damaged", about.as_str());
            (request.place.clone(), about.clone(), message)
        });
        for (place, about, message) in at_path.into_iter().chain(wrong) {
            let help = "write the name as in the path, or the heading of another list above it, and mark it as required";
            self.found.problems.push(Problem {
                code: Code::LabelSpelling,
                place,
                about,
                message,
                help: help.to_owned(),
            });
        }
    }

    /// Reports paths that are those of other requests of the page but for a slash: `/apiv1/boats` beside `/api/v1/berths`.
    pub(super) fn glued_paths(&mut self) {
        let parts = |path: &str| path.split('/').take(SEGMENTS).map(str::to_owned).collect::<Vec<_>>();
        let paths: Vec<(Place, Vec<String>)> = self
            .found
            .facts
            .iter()
            .filter_map(|fact| match fact {
                Fact::Endpoint(fact) => Some((fact.place.clone(), parts(fact.endpoint.path.as_str()))),
                _ => None,
            })
            .collect();
        let mut glued = HashSet::new();
        for (_, parts) in &paths {
            for (at, pair) in parts.windows(2).enumerate().skip(1) {
                glued.insert(format!("{}/{}", parts.clip(..at).join("/"), pair.concat()));
            }
        }
        for (place, parts) in paths {
            if (2..=parts.len()).any(|len| glued.contains(&parts.clip(..len).join("/"))) {
                self.found.problems.push(Problem {
                    code: Code::EndpointSpelling,
                    place,
                    about: About::of(parts.join("/")),
                    message: "this path is that of another request but for a slash".to_owned(),
                    help: "write the slash".to_owned(),
                });
            }
        }
    }

    /// Index of the fact of the endpoint that what stands here is about.
    pub(super) fn endpoint_fact(&self) -> Option<usize> {
        self.endpoint.as_ref().filter(|_| !self.announced.part).map(|endpoint| endpoint.fact)
    }

    /// Reads what an endpoint returns: the object that the first sentence links to, or an array of it.
    pub(super) fn returns_label(&mut self, text: &str, range: Range<usize>) {
        let Some(index) = self.endpoint_fact() else { return };
        let forms = self.context.forms;
        let sentences = inline::sentences(text);
        let first = sentences.first().map_or("", |range| text.clip(range.clone())).trim();
        let links = inline::links(first);
        if slips::is_link_damaged(first) || slips::is_address_odd(first, forms) {
            let message = "a mark of the link in this line is lost";
            self.problem(Code::LabelSpelling, range, message, "write it as elsewhere");
            return;
        }
        self.links_here(first, &range);
        let Some(link) = links.first() else { return };
        let before = first.clip(..link.range.start).trim_end();
        let array = forms.returns.arrays.iter().find_map(|phrase| before_phrase(before, phrase));
        // A link behind a type, or behind a word for none, leads to what is said of it.
        if array.is_none() && forms.returns.arrays.iter().any(|phrase| is_damaged_phrase(before, phrase)) {
            let message = format!("`{before}` is not read as an array");
            self.problem(Code::LabelSpelling, range, message, "write it as elsewhere");
            return;
        }
        let before = array.unwrap_or(before).trim();
        let typed = self.context.typed(before);
        let none = forms.types.nothing.iter().any(|word| after(before, word).is_some());
        if none || typed.keyed || !typed.types.is_empty() {
            return;
        }
        let place = self.context.site.follow(link, self.context.page, self.context.own, forms);
        if place != LinkTarget::Object {
            return;
        }
        let Some(anchor) = self.context.anchor(link) else { return };
        let returns = if array.is_some() { format!("array<{}>", anchor.0) } else { anchor.0 };
        let place = self.text.place(range);
        if let Some(Fact::Endpoint(fact)) = self.found.facts.get_mut(index) {
            fact.returns = Some(returns);
            fact.returns_at = Some(place);
        }
    }
}

/// Whether a text is a phrase with a slip, or without one of its words.
fn is_damaged_phrase(text: &str, phrase: &str) -> bool {
    let (text, phrase) = (text.trim().to_lowercase(), phrase.to_lowercase());
    let lacks = phrase.split_once(' ').is_some_and(|(first, rest)| text == first || text == rest);
    lacks || is_slip(&text, &phrase)
}

/// Segments of a path that are compared: docs have fewer, hostile input any number.
const SEGMENTS: usize = 16;

/// What stands before a phrase at the end of a text.
fn before_phrase<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let (before, end) = text.split_at_checked(text.len().checked_sub(phrase.len())?)?;
    (end.eq_ignore_ascii_case(phrase) && !before.ends_with(char::is_alphanumeric)).then_some(before)
}

/// The name of an object in its anchor: what stands behind the last ending but the final one.
pub(crate) fn object_name(anchor: &str, endings: &[String]) -> String {
    let cut = endings.iter().find_map(|end| anchor.strip_suffix(end.as_str())).unwrap_or(anchor);
    let inner = endings.iter().filter_map(|end| {
        let between = format!("{end}-");
        cut.rfind(&between).map(|at| at + between.len())
    });
    cut.get(inner.max().unwrap_or(0)..).unwrap_or(cut).to_owned()
}
