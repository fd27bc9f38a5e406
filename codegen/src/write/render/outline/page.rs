//! A page: its headings, and the requests, lists and tables below each.

use super::entry::{self, Entry, Form};
use super::labels::{bare_heading, below, heading};
use super::layout::{Head, layout, words_of};
use super::requests::{about, deprecation, request};
use super::samples;
use super::tables::{headers, table};
use super::trial::Trial;
use super::words::link;
use crate::api::{Anchor, Direction, FieldPath};
use crate::diagnostics::clip::Clip;
use crate::profile::{Forms, Role, TableKind};
use crate::read::facts::{CodeFact, EndpointFact, Fact, FieldFact, Section, Subject, Target};
use crate::read::outline::PageTargets;
use crate::write::render::error::{Part, RenderError};
use std::collections::HashSet;

/// Writes a page below its front matter.
pub(super) fn write(trial: &Trial<'_>, front_matter: &str) -> Result<String, RenderError> {
    let layout = layout(trial.page, trial.forms);
    let mut facts: Vec<Vec<&Fact>> = vec![Vec::new(); layout.heads.len()];
    for fact in &trial.page.facts {
        let at = layout.heads.iter().rposition(|head| head.holds(fact, trial.page));
        if let Some(own) = at.and_then(|at| facts.get_mut(at)) {
            own.push(fact);
        }
    }
    let mut parts = Vec::new();
    if !front_matter.is_empty() {
        parts.push(format!("---\n{}\n---\n", front_matter.trim_end_matches(['\n', '\r'])));
    }
    for (head, facts) in layout.heads.iter().zip(facts) {
        let mut below =
            Below { trial, head, inner: &layout.inner, out: Vec::new(), list: None, request: None };
        below.write(&facts)?;
        parts.extend(below.out);
    }
    parts.extend(listed_values(trial));
    parts.retain(|part| !part.is_empty());
    Ok(parts.join("\n"))
}

/// Tables of values that are no codes: their values are no facts, but entries may link to them.
fn listed_values(trial: &Trial<'_>) -> Vec<String> {
    let (page, forms) = (trial.page, trial.forms);
    let Some(head) = headers(TableKind::Listed, forms) else { return Vec::new() };
    let known: HashSet<&str> = page.targets.iter().map(|target| target.anchor.0.as_str()).collect();
    let anchors = trial.site.of_page(page.page.as_str()).into_iter().flat_map(PageTargets::values);
    let part = |anchor: &str| {
        let anchor = Anchor(anchor.to_owned());
        let heading = heading(forms.endpoint.levels.0, &words_of(&anchor), &anchor, forms);
        heading + "\n" + &table(&head, &[])
    };
    anchors.filter(|anchor| !known.contains(anchor)).map(part).collect()
}

/// What stands below one heading.
struct Below<'p> {
    trial: &'p Trial<'p>,
    head: &'p Head<'p>,
    inner: &'p [&'p Target],
    /// Paragraphs, each with its last line break.
    out: Vec<String>,
    /// The heading that is open within the section of a request.
    list: Option<String>,
    /// The section of the request that is open.
    request: Option<&'p Section>,
}

/// Facts that are written together.
enum Block<'p> {
    Requests(Vec<&'p EndpointFact>),
    Fields(Vec<&'p FieldFact>),
    Codes(Vec<&'p CodeFact>),
}

impl<'p> Below<'p> {
    const fn forms(&self) -> &'p Forms {
        self.trial.forms
    }

    fn write(&mut self, facts: &[&Fact]) -> Result<(), RenderError> {
        let blocks = blocks(facts);
        let mut text = self.head.text.clone();
        if let Some(Block::Requests(requests)) = blocks.first() {
            let mark = requests.first().and_then(|request| deprecation(request, &text, self.forms()));
            text.extend(mark.iter().flat_map(|mark| [" ", mark.as_str()]));
        }
        self.heading(&text);
        let sections = self.head.sections.iter().filter_map(|at| self.trial.page.sections.get(*at));
        let objects = sections.filter(|section| matches!(section.subject, Subject::Object(_)));
        self.out.extend(objects.flat_map(samples::answers));
        for block in &blocks {
            match block {
                Block::Requests(requests) => self.requests(requests)?,
                Block::Fields(fields) => self.fields(fields)?,
                Block::Codes(codes) => self.codes(codes),
            }
        }
        self.samples()?;
        let is_own = |fact: &Fact| self.head.sections.contains(&fact.section().0);
        if !self.head.sections.is_empty() && !self.trial.page.facts.iter().any(is_own) {
            // A section that says nothing has a table without rows.
            self.out.extend(headers(TableKind::Fields, self.forms()).map(|head| table(&head, &[])));
        }
        if self.head.one_of().iter().any(|(value, _)| value.is_none()) {
            self.objects();
        }
        Ok(())
    }

    fn heading(&mut self, text: &str) {
        self.out.push(heading(self.head.level, text, self.head.anchor, self.forms()));
    }

    /// What has been written below the heading, and the heading.
    fn above(&self) -> String {
        self.out.join("\n") + "\n"
    }

    fn requests(&mut self, requests: &[&EndpointFact]) -> Result<(), RenderError> {
        self.samples()?;
        if self.list.take().is_some() {
            // No request stands below a list.
            self.heading(&self.head.text);
        }
        for fact in requests {
            self.out.push(request(&fact.endpoint, &self.head.text, self.forms())?);
        }
        // Requests that share what stands below them share what is said of the first.
        if let Some(first) = requests.first() {
            let said = about(first, &self.above(), self.trial)?;
            self.out.extend(said);
            self.request = self.trial.page.section(first.section);
            self.out.extend(self.request.into_iter().flat_map(samples::answers));
        }
        Ok(())
    }

    /// What else samples show of the request that is open.
    fn samples(&mut self) -> Result<(), RenderError> {
        let Some(section) = self.request.take() else { return Ok(()) };
        let parts = samples::others(section, self.inner_level(), &self.head.text, self.forms())?;
        if !parts.is_empty() {
            self.list = Some(String::new());
        }
        self.out.extend(parts);
        Ok(())
    }

    fn fields(&mut self, fields: &[&FieldFact]) -> Result<(), RenderError> {
        let Some(first) = fields.first() else { return Ok(()) };
        let forms = self.forms();
        let heading =
            first.direction.map(|direction| self.list_heading(first, direction)).transpose()?.flatten();
        let form = self.form(fields, first, heading.is_none());
        if heading.is_some() && heading != self.list {
            let level = self.inner_level();
            self.out.extend(heading.iter().map(|text| bare_heading(level, text)));
            self.list = heading;
        }
        let above = self.above();
        if form == Form::Bullet(0) {
            let list = self.bullets(fields, &above)?;
            self.out.push(list);
            return Ok(());
        }
        let entries: Result<Vec<Entry>, RenderError> =
            fields.iter().map(|fact| Entry::of(fact, form, &above, self.trial)).collect();
        self.out.push(entry::list(form, &entries?, forms));
        Ok(())
    }

    /// The form of the entries of a list; `is_bare` says that no heading announces it.
    fn form(&self, fields: &[&FieldFact], first: &FieldFact, is_bare: bool) -> Form<'p> {
        let forms = self.forms();
        let mut objects = forms.headings.iter().filter(|form| form.role == Role::Object);
        let is_object =
            first.direction.is_none() && objects.any(|form| form.pattern.find(&self.head.text).is_some());
        // A table calls an object by its whole heading.
        let subject = self.trial.page.section(first.section).map(|section| &section.subject);
        let is_named = is_object && matches!(subject, Some(Subject::Object(name)) if *name != self.head.text);
        let has_tables = forms.tables.iter().any(|table| table.kind == TableKind::Fields);
        let is_nested = !forms.brackets && fields.iter().any(|fact| fact.path.0.len() > 1);
        if is_object && forms.entries.members {
            Form::Member(below(self.head.level))
        } else if forms.entries.bullets
            && (is_nested || is_named || !has_tables && !forms.entries.definitions)
        {
            Form::Bullet(0)
        } else if !has_tables {
            Form::Definition
        } else if is_bare && first.direction == Some(Direction::Request) {
            Form::Table(forms.endpoint.parameters.as_deref())
        } else {
            Form::Table(None)
        }
    }

    /// Bullets, those of members within that of what they are members of.
    fn bullets(&self, fields: &[&FieldFact], above: &str) -> Result<String, RenderError> {
        let mut written = above.to_owned();
        let mut open: Vec<&FieldPath> = Vec::new();
        for fact in fields {
            let path = &fact.path;
            let holds = |above: &FieldPath| path.is_within(above) && path.0.len() == above.0.len() + 1;
            while open.pop_if(|above| !holds(above)).is_some() {}
            let form = Form::Bullet(open.len());
            let entry = Entry::of(fact, form, &written, self.trial)?;
            written.push_str(&entry::list(form, &[entry], self.forms()));
            open.push(path);
        }
        Ok(written.clip(above.len()..).to_owned())
    }

    /// The heading of a list of a request; `None` where the table says itself what it is.
    fn list_heading(&self, fact: &FieldFact, direction: Direction) -> Result<Option<String>, RenderError> {
        let forms = self.forms();
        let of = |role: Role| {
            let mut found = forms.headings.iter().filter(|form| form.role == role);
            found.find_map(|form| form.pattern.text()).map(str::to_owned)
        };
        let by_name = || of(Role::Parameters).filter(|_| direction == Direction::Request);
        let heading = of(Role::List(direction, fact.location)).or_else(by_name);
        if heading.is_some() || forms.endpoint.parameters.is_some() || forms.entries.bullets {
            return Ok(heading);
        }
        let why = "no heading of the profile says where it goes";
        Err(RenderError::unsayable(Part::Name, &fact.path.to_string(), why))
    }

    /// The level of headings within the section of a request: they don't end it.
    fn inner_level(&self) -> u8 {
        below(self.head.level.max(self.forms().endpoint.ends))
    }

    fn codes(&mut self, codes: &[&CodeFact]) {
        let Some(first) = codes.first() else { return };
        let forms = self.forms();
        let mut level = self.inner_level();
        for target in self.inner {
            if target.values.as_ref().is_some_and(|(of, table)| *of == first.section && *table == first.table)
            {
                self.out.push(heading(level, &first.table, &target.anchor, forms));
                self.list = Some(first.table.clone());
                level = below(level);
            }
        }
        let one_of = self.head.one_of();
        let linked = one_of.len() == codes.len() && one_of.iter().all(|(value, _)| value.is_some());
        let name = |(at, code): (usize, &&CodeFact)| match one_of.get(at).filter(|_| linked) {
            Some((_, anchor)) => self.link(&code.name, anchor),
            None => code.name.clone(),
        };
        let names: Vec<String> = codes.iter().enumerate().map(name).collect();
        let rows = codes.iter().map(|code| code.code.clone()).zip(names);
        let part = if let Some(head) = headers(TableKind::Values, forms) {
            table(&head, &rows.map(|(code, name)| vec![code, name]).collect::<Vec<_>>())
        } else if let Some(head) = headers(TableKind::NamedValues, forms) {
            table(&head, &rows.map(|(code, name)| vec![name, code]).collect::<Vec<_>>())
        } else {
            rows.map(|(code, name)| entry::definition(&code, &[&format!("**{name}**")]))
                .collect::<Vec<_>>()
                .join("\n")
        };
        self.out.push(part);
    }

    /// The list of objects below the heading.
    fn objects(&mut self) {
        let Some(header) = self.forms().unions.first() else { return };
        let rows: Vec<Vec<String>> =
            self.head.one_of().iter().map(|(_, anchor)| vec![self.link(&words_of(anchor), anchor)]).collect();
        self.out.push(table(&[header], &rows));
    }

    fn link(&self, text: &str, anchor: &Anchor) -> String {
        link(text, &self.trial.addresses(&anchor.0).into_iter().next().unwrap_or_default())
    }
}

/// Facts in blocks, in the order of the page. Requests that share entries have them once.
fn blocks<'p>(facts: &[&'p Fact]) -> Vec<Block<'p>> {
    let mut blocks: Vec<Block<'p>> = Vec::new();
    let mut written = HashSet::new();
    let list = |fact: &FieldFact| (fact.direction, fact.location);
    for fact in facts.iter().filter(|fact| written.insert(fact.place().span)) {
        match (fact, blocks.last_mut()) {
            (Fact::Endpoint(fact), Some(Block::Requests(all))) => all.push(fact),
            (Fact::Field(fact), Some(Block::Fields(all)))
                if all.first().is_some_and(|first| list(first) == list(fact)) =>
            {
                all.push(fact);
            }
            (Fact::Code(fact), Some(Block::Codes(all)))
                if all.first().is_some_and(|first| first.table == fact.table) =>
            {
                all.push(fact);
            }
            (Fact::Endpoint(fact), _) => blocks.push(Block::Requests(vec![fact])),
            (Fact::Field(fact), _) => blocks.push(Block::Fields(vec![fact])),
            (Fact::Code(fact), _) => blocks.push(Block::Codes(vec![fact])),
            // Lists alone have those.
            (Fact::SetValue(_), _) => {}
        }
    }
    let is_request = |block: &Block<'_>| matches!(block, Block::Requests(_));
    if blocks.iter().filter(|block| is_request(block)).count() == 1 {
        // A request may stand below its entries.
        blocks.sort_by_key(|block| !is_request(block));
    }
    blocks
}
