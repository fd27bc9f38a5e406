//! A page: its headings, and the requests, lists and tables below each.

use super::entry::{self, Entry, Form, headers, history, labelled, lines_of, table};
use super::layout::{Head, Layout, layout, words_of};
use super::trial::Trial;
use super::words::link;
use crate::api::{Anchor, Direction, Endpoint, PathSegment};
use crate::profile::{Forms, Role, TableKind};
use crate::read::facts::{CodeFact, EndpointFact, Fact, FieldFact, SectionId, Subject, Target, item_of};
use crate::read::outline::PageTargets;
use crate::write::render::error::{Part, RenderError};
use std::collections::HashSet;

/// Writes a page below its front matter.
pub(super) fn write(trial: &Trial<'_>, front_matter: &str) -> Result<String, RenderError> {
    let Layout { heads, inner } = layout(trial.page, trial.forms);
    let mut parts = Vec::new();
    if !front_matter.is_empty() {
        parts.push(format!("---\n{}\n---\n", front_matter.trim_end_matches(['\n', '\r'])));
    }
    let mut facts: Vec<Vec<&Fact>> = vec![Vec::new(); heads.len()];
    for fact in &trial.page.facts {
        let at = heads.iter().rposition(|head| head.holds(fact, trial.page));
        if let Some(own) = at.and_then(|at| facts.get_mut(at)) {
            own.push(fact);
        }
    }
    for (head, facts) in heads.iter().zip(facts) {
        let mut below = Below { trial, head, facts, inner: &inner, out: Vec::new(), list: None };
        below.write()?;
        parts.extend(below.out);
    }
    parts.extend(listed_values(trial));
    Ok(parts.join("\n"))
}

/// Tables of values that are no codes: their values are no facts, but entries may link to them.
fn listed_values(trial: &Trial<'_>) -> Vec<String> {
    let (page, forms) = (trial.page, trial.forms);
    let Some((value, text)) = headers(TableKind::Listed, forms) else { return Vec::new() };
    let known: HashSet<&str> = page.targets.iter().map(|target| target.anchor.0.as_str()).collect();
    let anchors = trial.site.of_page(page.page.as_str()).into_iter().flat_map(PageTargets::values);
    let part = |anchor: &str| {
        let anchor = Anchor(anchor.to_owned());
        let heading = heading(forms.endpoint.levels.0, &words_of(&anchor), &anchor, forms);
        heading + "\n" + &table(&[value, text], &[])
    };
    anchors.filter(|anchor| !known.contains(anchor)).map(part).collect()
}

/// What stands below one heading.
struct Below<'p> {
    trial: &'p Trial<'p>,
    head: &'p Head<'p>,
    facts: Vec<&'p Fact>,
    inner: &'p [&'p Target],
    /// Paragraphs, each with its last line break.
    out: Vec<String>,
    /// The heading of the list that is open.
    list: Option<String>,
}

/// Facts that are written together.
enum Block<'p> {
    Requests(Vec<&'p EndpointFact>),
    Fields(Vec<&'p FieldFact>),
    Codes(Vec<&'p CodeFact>),
}

impl<'p> Below<'p> {
    fn forms(&self) -> &'p Forms {
        self.trial.forms
    }

    fn write(&mut self) -> Result<(), RenderError> {
        let blocks = self.blocks();
        self.heading(&blocks);
        for block in &blocks {
            match block {
                Block::Requests(requests) => self.requests(requests)?,
                Block::Fields(fields) => self.fields(fields)?,
                Block::Codes(codes) => self.codes(codes)?,
            }
        }
        let is_own = |fact: &Fact| self.head.sections.contains(&fact.section().0);
        if !self.head.sections.is_empty() && !self.trial.page.facts.iter().any(is_own) {
            let (first, second) = headers(TableKind::Fields, self.forms()).unwrap_or_default();
            self.out.push(table(&[first, second], &[]));
        }
        if self.head.one_of().iter().any(|(value, _)| value.is_none()) {
            self.objects();
        }
        Ok(())
    }

    /// The facts below the heading, in the order of the page. Requests that share entries have them once.
    fn blocks(&self) -> Vec<Block<'p>> {
        let mut blocks: Vec<Block<'p>> = Vec::new();
        let mut written = HashSet::new();
        for fact in self.facts.iter().copied() {
            if !written.insert(fact.place().span) {
                continue;
            }
            match (fact, blocks.last_mut()) {
                (Fact::Endpoint(fact), Some(Block::Requests(all))) => all.push(fact),
                (Fact::Endpoint(fact), _) => blocks.push(Block::Requests(vec![fact])),
                (Fact::Field(fact), Some(Block::Fields(all)))
                    if all.first().is_some_and(|first| {
                        (first.direction, first.location) == (fact.direction, fact.location)
                    }) =>
                {
                    all.push(fact);
                }
                (Fact::Field(fact), _) => blocks.push(Block::Fields(vec![fact])),
                (Fact::Code(fact), Some(Block::Codes(all)))
                    if all.first().is_some_and(|first| first.table == fact.table) =>
                {
                    all.push(fact);
                }
                (Fact::Code(fact), _) => blocks.push(Block::Codes(vec![fact])),
                (Fact::SetValue(_), _) => {}
            }
        }
        blocks
    }

    fn heading(&mut self, blocks: &[Block<'_>]) {
        let mut text = self.head.text.clone();
        let marks = &self.forms().marks;
        if let Some(Block::Requests(requests)) = blocks.first()
            && requests.first().is_some_and(|request| request.deprecated)
            && marks.deprecated_words.is_empty()
            && !marks.deprecated.iter().any(|mark| text.contains(mark.as_str()))
        {
            text.extend(marks.deprecated.first().iter().flat_map(|mark| [" ", mark.as_str()]));
        }
        self.out.push(heading(self.head.level, &text, self.head.anchor, self.forms()));
    }

    fn requests(&mut self, requests: &[&EndpointFact]) -> Result<(), RenderError> {
        if self.list.take().is_some() {
            // No request stands below a list.
            let head = self.head;
            self.out.push(heading(head.level, &head.text, head.anchor, self.forms()));
        }
        for request in requests {
            let line = request_line(&request.endpoint, &self.head.text, self.forms());
            let why = "the profile has no form of requests";
            self.out.push(line.ok_or_else(|| {
                RenderError::unsayable(Part::Endpoint, &request.endpoint.to_string(), why)
            })?);
        }
        let Some(first) = requests.first() else { return Ok(()) };
        let forms = self.forms();
        let deprecated = forms.marks.deprecated_words.first().filter(|_| {
            first.deprecated && !forms.marks.deprecated.iter().any(|mark| self.head.text.contains(mark.as_str()))
        });
        self.out.extend(deprecated.map(|word| format!("{word}.\n")));
        let history = first.since.as_ref().and_then(|since| history(since, forms));
        let Some(returns) = &first.returns else {
            self.out.extend(history.map(|history| lines_of(&[history])));
            return Ok(());
        };
        let said = self.returns(returns).into_iter().map(|said| {
            let lines: Vec<String> = std::iter::once(said).chain(history.clone()).collect();
            lines_of(&lines)
        });
        let above = self.out.join("\n");
        let fits = |said: &String| {
            let read = self.trial.endpoint(format!("{above}\n{said}"));
            read.is_some_and(|read| read.returns.as_ref() == Some(returns))
        };
        let why = "no link of the profile's forms is read as this object";
        let found = said.into_iter().find(fits);
        self.out.push(found.ok_or_else(|| RenderError::unsayable(Part::Reference, returns, why))?);
        Ok(())
    }

    /// What an endpoint answers with, in all forms.
    fn returns(&self, returns: &str) -> Vec<String> {
        let forms = self.forms();
        let (name, array) = item_of(returns).map_or((returns, false), |item| (item, true));
        let array = forms.returns.arrays.first().filter(|_| array).map_or_else(String::new, |of| format!("{of} "));
        let (anchors, label) = match &forms.labels.returns {
            Some(label) => (vec![name.to_owned()], Some(label)),
            None => {
                let endings = forms.returns.endings.iter().map(String::as_str).chain([""]);
                (endings.map(|end| format!("{name}{end}")).collect(), None)
            }
        };
        let verb = forms.returns.verbs.first().map_or("", String::as_str);
        let addresses = anchors.iter().flat_map(|anchor| self.trial.addresses(anchor));
        let said = |address: String| {
            let what = format!("{array}{}", link(name, &address));
            label.map_or_else(|| format!("{verb} {what}."), |label| labelled(label, &what))
        };
        addresses.map(said).collect()
    }

    fn fields(&mut self, fields: &[&FieldFact]) -> Result<(), RenderError> {
        let Some(first) = fields.first() else { return Ok(()) };
        let forms = self.forms();
        let mut form = if forms.tables.iter().any(|table| table.kind == TableKind::Fields) {
            Form::Table(None)
        } else {
            Form::Definition
        };
        match first.direction {
            Some(direction) => {
                let heading = self.list_heading(first, direction)?;
                if heading.is_none() && direction == Direction::Request {
                    form = match form {
                        Form::Table(_) => Form::Table(forms.endpoint.parameters.as_deref()),
                        other => other,
                    };
                }
                if heading.is_some() && heading != self.list {
                    let level = self.inner_level();
                    self.out.extend(heading.iter().map(|text| format!("{} {text}\n", "#".repeat(level.into()))));
                    self.list = heading;
                }
            }
            None => {
                let is_object = forms.headings.iter().any(|form| {
                    form.role == Role::Object && form.pattern.find(&self.head.text).is_some()
                });
                if forms.entries.members && is_object {
                    form = Form::Member(self.head.level.saturating_add(1).min(6));
                }
            }
        }
        let above = self.out.join("\n") + "\n";
        let entries: Result<Vec<Entry>, RenderError> =
            fields.iter().map(|fact| Entry::of(fact, form, &above, self.trial)).collect();
        self.out.push(entry::list(form, &entries?, forms));
        Ok(())
    }

    /// The heading of a list of a request; `None` where the table says itself what it is.
    fn list_heading(&self, fact: &FieldFact, direction: Direction) -> Result<Option<String>, RenderError> {
        let forms = self.forms();
        let of = |role: Role| {
            let mut found = forms.headings.iter().filter(|form| form.role == role).map(|form| &form.pattern);
            let first = found.clone().next();
            found.find_map(|pattern| pattern.text()).map(str::to_owned).or(first.map(|first| first.filled("")))
        };
        if let Some(heading) = of(Role::List(direction, fact.location)) {
            return Ok(Some(heading));
        }
        let by_name = of(Role::Parameters).filter(|_| direction == Direction::Request);
        if by_name.is_some() || forms.endpoint.parameters.is_some() {
            return Ok(by_name);
        }
        let why = "no heading of the profile says where it goes";
        Err(RenderError::unsayable(Part::Name, &fact.path.to_string(), why))
    }

    /// The level of headings within the section of a request.
    fn inner_level(&self) -> u8 {
        self.head.level.max(self.forms().endpoint.ends).saturating_add(1).min(6)
    }

    fn codes(&mut self, codes: &[&CodeFact]) -> Result<(), RenderError> {
        let Some(first) = codes.first() else { return Ok(()) };
        let forms = self.forms();
        if first.table != self.head.text {
            let section = |id: &SectionId| matches!(
                self.trial.page.section(*id).map(|section| &section.subject),
                Some(Subject::Endpoint(_))
            );
            if section(&first.section) {
                let mut level = self.inner_level();
                let above: Vec<&Anchor> = self
                    .inner
                    .iter()
                    .filter(|target| {
                        target.values.as_ref().is_some_and(|(of, table)| (*of, table) == (first.section, &first.table))
                    })
                    .map(|target| &target.anchor)
                    .collect();
                for anchor in above {
                    self.out.push(heading(level, &first.table, anchor, forms));
                    level = level.saturating_add(1).min(6);
                }
                self.list = Some(first.table.clone());
            }
        }
        let one_of = self.head.one_of();
        let linked = one_of.len() == codes.len() && one_of.iter().all(|(value, _)| value.is_some());
        let name = |(at, code): (usize, &&CodeFact)| {
            let anchor = one_of.get(at).filter(|_| linked).map(|(_, anchor)| anchor);
            let address = anchor.and_then(|anchor| self.trial.addresses(&anchor.0).into_iter().next());
            address.map_or_else(|| code.name.clone(), |address| link(&code.name, &address))
        };
        let rows: Vec<(&String, String)> = codes.iter().enumerate().map(|(at, code)| (&code.code, name((at, code)))).collect();
        let by_value = headers(TableKind::Values, forms);
        let part = if let Some((value, name)) = by_value {
            let rows: Vec<Vec<String>> = rows.into_iter().map(|(code, name)| vec![code.clone(), name]).collect();
            table(&[value, name], &rows)
        } else if let Some((name, value)) = headers(TableKind::NamedValues, forms) {
            let rows: Vec<Vec<String>> = rows.into_iter().map(|(code, name)| vec![name, code.clone()]).collect();
            table(&[name, value], &rows)
        } else {
            let row = |(code, name): (&String, String)| {
                if name.is_empty() { format!("{code}\n: …\n") } else { format!("{code}\n: **{name}**\n") }
            };
            rows.into_iter().map(row).collect::<Vec<_>>().join("\n")
        };
        self.out.push(part);
        Ok(())
    }

    /// The list of objects below the heading.
    fn objects(&mut self) {
        let Some(header) = self.forms().unions.first() else { return };
        let row = |(_, anchor): &(Option<String>, Anchor)| {
            let address = self.trial.addresses(&anchor.0).into_iter().next().unwrap_or_default();
            vec![link(&words_of(anchor), &address)]
        };
        let rows: Vec<Vec<String>> = self.head.one_of().iter().map(row).collect();
        self.out.push(table(&[header.as_str()], &rows));
    }
}

/// A heading, with its anchor where its words don't make it.
fn heading(level: u8, text: &str, anchor: &Anchor, forms: &Forms) -> String {
    let mut line = format!("{} {text}", "#".repeat(level.into()));
    let marked = *anchor != Anchor::of_heading(text);
    match &forms.anchor {
        Some(component) if marked => format!("<{component} id=\"{}\" />\n{line}\n", anchor.0),
        _ => {
            if marked {
                line.extend([" {#", anchor.0.as_str(), "}"]);
            }
            line + "\n"
        }
    }
}

/// A request, in the first form that the profile has; nothing where its heading is one.
fn request_line(endpoint: &Endpoint, heading: &str, forms: &Forms) -> Option<String> {
    let form = &forms.endpoint;
    let (method, path) = (endpoint.method, path(endpoint, form.placeholder));
    let line = format!("{method} {path}");
    if form.heading && heading.contains(endpoint.path.as_str()) {
        return Some(String::new());
    }
    if let Some(language) = &form.fence {
        return Some(format!("```{language}\n{line}\n```\n"));
    }
    if let Some(component) = &form.component {
        return Some(format!("<{component} {}=\"{method}\">{path}</{component}>\n", form.method));
    }
    if let Some(pattern) = form.lines.first() {
        return Some(pattern.filled(&line) + "\n");
    }
    let (first, second) = form.table.as_ref()?;
    Some(table(&[first.text()?, second.text()?], &[vec![method.to_string(), path]]))
}

/// A path, its placeholders as the profile has them.
fn path(endpoint: &Endpoint, mark: Option<char>) -> String {
    let Some(mark) = mark else { return endpoint.path.as_str().to_owned() };
    let segment = |segment: PathSegment<'_>| match segment {
        PathSegment::Word(word) => format!("/{word}"),
        PathSegment::Placeholder(name) => format!("/{mark}{name}"),
    };
    endpoint.path.segments().map(segment).collect()
}
