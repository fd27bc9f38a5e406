//! A page: its columns, headings, endpoints and samples, and the lists and tables between them.

use super::blocks::{Block, List, blocks};
use super::error::{Part, RenderError};
use super::{entry, escape, plan, sample, words};
use crate::api::{Direction, Endpoint};
use crate::profile::Column;
use crate::read::facts::{
    CodeFact, FieldFact, PageFacts, Sample, SampleTree, Section, SectionId, SetValueFact, Subject, name_of,
};
use crate::read::page::Json;
use heck::ToTitleCase;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

/// Writes a page.
pub(super) fn write(page: &PageFacts, front_matter: &str) -> Result<String, RenderError> {
    let bodies = bodies(page);
    let documented = page.fields().map(|fact| fact.section.0);
    let mut writer = Writer {
        page,
        bodies: &bodies,
        total: (
            bodies.iter().map(|bodies| bodies.requests.len()).sum(),
            bodies.iter().map(|bodies| bodies.responses.len()).sum(),
        ),
        trees: HashMap::new(),
        documented: documented.collect(),
        repeated: 0,
        written: HashSet::new(),
        out: String::new(),
        column: Column::Single,
        fresh: true,
        section: None,
        lists: 0,
        outer: None,
        sampled: vec![false; page.sections.len()],
    };
    writer.front_matter(front_matter)?;
    let shared = writer.shared_samples();
    if let Some(section) = shared {
        writer.samples(section)?;
    }
    for (section, block) in blocks(&page.facts, &page.profile) {
        writer.block(section, &block)?;
    }
    // A page that documents a request and no parameter has a section too.
    for section in 0..page.sections.len() {
        if writer.section.is_none_or(|open| open.0 < section) {
            writer.enter(SectionId(section))?;
        }
    }
    writer.open(Column::Single);
    Ok(writer.out)
}

/// The samples of a section, by direction. Sections share them, and copies would take time for each.
#[derive(Clone, Debug, Default)]
struct Bodies {
    requests: Rc<[Json]>,
    responses: Rc<[Json]>,
}

impl Bodies {
    fn same(&self, other: &Self) -> bool {
        let same = |a: &Rc<[Json]>, b: &Rc<[Json]>| {
            Rc::ptr_eq(a, b) || a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| sample::same(a, b))
        };
        same(&self.requests, &other.requests) && same(&self.responses, &other.responses)
    }

    fn is_empty(&self) -> bool {
        self.requests.is_empty() && self.responses.is_empty()
    }
}

/// The samples of every section; where a section shows none, one that its facts make up.
fn bodies(page: &PageFacts) -> Vec<Bodies> {
    let owner = owners(page);
    let mut fields: HashMap<(Option<usize>, Direction), Vec<&FieldFact>> = HashMap::new();
    for fact in page.fields() {
        let direction = fact.direction.unwrap_or(Direction::Request);
        fields.entry((owner.get(fact.section.0).copied(), direction)).or_default().push(fact);
    }
    let mut shown: HashMap<*const [Sample], Rc<[Json]>> = HashMap::new();
    let mut show = |samples: &Arc<[Sample]>| {
        let all = || samples.iter().map(|sample| sample.json.clone()).collect();
        Rc::clone(shown.entry(Arc::as_ptr(samples)).or_insert_with(all))
    };
    let mut invented: HashMap<(Option<usize>, Direction), Rc<[Json]>> = HashMap::new();
    let mut make = |of: usize, direction: Direction| {
        let key = (owner.get(of).copied(), direction);
        let all =
            || sample::synthesize(fields.get(&key).into_iter().flatten().copied()).into_iter().collect();
        Rc::clone(invented.entry(key).or_insert_with(all))
    };
    let of = |(i, section): (usize, &Section)| {
        let mut bodies = Bodies { requests: show(&section.requests), responses: show(&section.responses) };
        let object = matches!(section.subject, Subject::Object(_));
        // An object may be shown in a response.
        if bodies.requests.is_empty() && (!object || bodies.responses.is_empty()) {
            bodies.requests = make(i, Direction::Request);
        }
        if bodies.responses.is_empty() {
            bodies.responses = make(i, Direction::Response);
        }
        bodies
    };
    page.sections.iter().enumerate().map(of).collect()
}

/// The section whose endpoint line each section goes by: its own, or the one that it shares.
fn owners(page: &PageFacts) -> Vec<usize> {
    let mut stated: HashMap<&Endpoint, Vec<usize>> = HashMap::new();
    for fact in page.requests() {
        stated.entry(&fact.endpoint).or_default().push(fact.section.0);
    }
    for sections in stated.values_mut() {
        sections.sort_unstable();
    }
    let owner = |(i, section): (usize, &Section)| {
        let Subject::Endpoint(own) = &section.subject else { return i };
        let sections = stated.get(own).map(Vec::as_slice).unwrap_or_default();
        // Its own is the last of those that it may share.
        let up_to = sections.partition_point(|owner| *owner <= i);
        up_to.checked_sub(1).and_then(|last| sections.get(last)).copied().unwrap_or(i)
    };
    page.sections.iter().enumerate().map(owner).collect()
}

/// Most bytes of samples that a page repeats, section by section; no page of any docs comes near.
const REPEATED: usize = 1 << 20;

struct Writer<'f> {
    page: &'f PageFacts,
    bodies: &'f [Bodies],
    /// How many requests and responses all sections show together.
    total: (usize, usize),
    /// What samples show, of those that a list has asked for.
    trees: HashMap<*const [Json], Rc<SampleTree<'f>>>,
    /// Sections with parameters.
    documented: HashSet<usize>,
    /// Samples that are written, and bytes of those that are written again.
    written: HashSet<*const [Json]>,
    repeated: usize,
    out: String,
    column: Column,
    /// Nothing stands in the column so far.
    fresh: bool,
    section: Option<SectionId>,
    /// Lists of the section so far.
    lists: usize,
    /// The object that the last heading of the second level documents.
    outer: Option<String>,
    /// Sections whose samples are written.
    sampled: Vec<bool>,
}

impl Writer<'_> {
    fn front_matter(&mut self, lines: &str) -> Result<(), RenderError> {
        if lines.lines().any(|line| line.trim_end() == "---") {
            let why = "it holds the line that ends it";
            return Err(RenderError::unsayable(Part::FrontMatter, lines, why));
        }
        if !lines.is_empty() {
            self.out.extend(["---\n", lines.trim_end_matches(['\n', '\r']), "\n---\n"]);
        }
        Ok(())
    }

    /// The section whose samples stand above all headings: on a page of objects that all show the same.
    fn shared_samples(&mut self) -> Option<usize> {
        let object = |section: &Section| matches!(section.subject, Subject::Object(_));
        if !self.page.sections.iter().all(object) {
            return None;
        }
        let mut documented = (0..self.page.sections.len()).filter(|i| self.documents_fields(*i));
        let first = documented.next()?;
        let bodies = self.bodies.get(first)?;
        let same = |i: usize| self.bodies.get(i).is_some_and(|other| other.same(bodies));
        if !documented.all(same) || bodies.is_empty() {
            return None;
        }
        self.sampled.fill(true);
        Some(first)
    }

    fn documents_fields(&self, section: usize) -> bool {
        self.documented.contains(&section)
    }

    fn block(&mut self, section: SectionId, block: &Block<'_>) -> Result<(), RenderError> {
        if let Block::Endpoint(endpoint) = block {
            return self.endpoint(section, endpoint);
        }
        if self.section != Some(section) {
            self.enter(section)?;
        }
        self.open(Column::Description);
        match block {
            Block::Endpoint(_) => Ok(()),
            Block::List(list) => self.list(section, list),
            Block::SetValues(rows) => self.set_values(rows),
            Block::Codes(rows) => self.codes(section, rows),
        }
    }

    fn endpoint(&mut self, section: SectionId, endpoint: &Endpoint) -> Result<(), RenderError> {
        let line = format!("{} - {}", endpoint.method, endpoint.path);
        if endpoint.path.as_str().contains(char::is_whitespace) {
            return Err(RenderError::unsayable(
                Part::Endpoint,
                endpoint.path.as_str(),
                "a path has no blanks",
            ));
        }
        self.open(Column::Code);
        self.paragraph(&format!("> {}", escape::plain(&line)));
        if let Some(sampled) = self.sampled.get_mut(section.0).filter(|sampled| !**sampled) {
            *sampled = true;
            self.samples(section.0)?;
        }
        Ok(())
    }

    fn samples(&mut self, section: usize) -> Result<(), RenderError> {
        let Some(bodies) = self.bodies.get(section) else { return Ok(()) };
        self.open(Column::Code);
        for (samples, label) in [(&bodies.requests, None), (&bodies.responses, Some("> JSON response"))] {
            if samples.is_empty() {
                continue;
            }
            if let Some(label) = label {
                self.paragraph(label);
            }
            let start = self.out.len();
            for json in samples.iter() {
                self.sample(json);
            }
            if !self.written.insert(Rc::as_ptr(samples)) {
                self.repeated += self.out.len() - start;
            }
        }
        if self.repeated > REPEATED {
            let heading = self.page.section(SectionId(section)).map_or("", |section| &section.heading);
            let why = "the page would repeat a megabyte of samples below its headings";
            return Err(RenderError::unsayable(Part::Sample, heading, why));
        }
        Ok(())
    }

    fn sample(&mut self, json: &Json) {
        self.paragraph(&format!("```json\n{}\n```", sample::print(json)));
    }

    /// Writes a paragraph, a blank line before it.
    fn paragraph(&mut self, text: &str) {
        if !std::mem::take(&mut self.fresh) {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn open(&mut self, column: Column) {
        if self.column == column {
            return;
        }
        let name = |column: Column| self.page.profile.page.shortcode(column).unwrap_or_default();
        if self.column != Column::Single {
            let close = format!("\n{{{{< /{} >}}}}\n", name(self.column));
            self.out.push_str(&close);
        }
        if column != Column::Single {
            if self.out.ends_with("}}\n") {
                self.out.push('\n');
            }
            let open = format!("{{{{< {} >}}}}\n", name(column));
            self.out.push_str(&open);
        }
        self.column = column;
        self.fresh = true;
    }

    /// Begins a section: heading, samples of its own, introduction.
    fn enter(&mut self, id: SectionId) -> Result<(), RenderError> {
        let Some(section) = self.page.section(id) else {
            return Err(RenderError::unsayable(Part::Heading, "", "the page has no such section"));
        };
        self.section = Some(id);
        self.lists = 0;
        self.open(Column::Description);
        if !section.heading.is_empty() {
            self.heading(section)?;
        }
        let object = matches!(section.subject, Subject::Object(_));
        if object && !self.sampled.get(id.0).copied().unwrap_or(true) && !self.shows_all(id.0) {
            self.samples(id.0)?;
            self.open(Column::Description);
        }
        let mut lines = Vec::new();
        for line in words::lines(&section.intro) {
            lines.push(words::page_line(line, &self.page.profile)?);
        }
        if !lines.is_empty() {
            self.paragraph(&lines.join("  \n"));
        }
        Ok(())
    }

    /// Whether the samples of a section are those of all others: then it has none of its own.
    fn shows_all(&self, section: usize) -> bool {
        let Some(own) = self.bodies.get(section) else { return false };
        let is_all = |total: usize, of: fn(&Bodies) -> &Rc<[Json]>| {
            let own = of(own);
            let others = self.bodies.iter().enumerate().filter(|(i, _)| *i != section);
            let mut others = others.flat_map(|(_, bodies)| of(bodies).iter());
            total == 2 * own.len()
                && own.iter().all(|own| others.next().is_some_and(|other| sample::same(own, other)))
        };
        let (requests, responses) = self.total;
        is_all(requests, |bodies| &bodies.requests) && is_all(responses, |bodies| &bodies.responses)
    }

    fn heading(&mut self, section: &Section) -> Result<(), RenderError> {
        let heading = &section.heading;
        if heading.contains(['\n', '\r']) {
            return Err(RenderError::unsayable(Part::Heading, heading, "a heading is one line"));
        }
        let Subject::Object(object) = &section.subject else {
            self.paragraph(&format!("## {heading}"));
            return Ok(());
        };
        let own = name_of(&words::heading_text(heading), &self.page.profile);
        if own == *object {
            self.outer = Some(own);
            self.paragraph(&format!("## {heading}"));
            return Ok(());
        }
        // The heading names a member; the object stands above it.
        if self.outer.as_ref() != Some(object) {
            self.paragraph(&format!("## {object} (object)"));
            self.outer = Some(object.clone());
        }
        self.paragraph(&format!("### {heading}"));
        Ok(())
    }

    fn list(&mut self, id: SectionId, list: &List<'_>) -> Result<(), RenderError> {
        let shown = self.bodies.get(id.0).map(|bodies| match list.direction {
            Some(Direction::Response) => &bodies.responses,
            _ => &bodies.requests,
        });
        let shape = match shown {
            Some(shown) => {
                let tree = self
                    .trees
                    .entry(Rc::as_ptr(shown))
                    .or_insert_with(|| Rc::new(SampleTree::of(shown.iter())));
                Rc::clone(tree)
            }
            None => Rc::new(SampleTree::of([])),
        };
        let forms = plan::plan(list, &shape, &self.page.profile)?;
        match list.direction {
            Some(Direction::Request) => self.paragraph("**Parameters**"),
            Some(Direction::Response) => self.paragraph("**Response**"),
            None if self.lists > 0 => self.paragraph("**Parameters**"),
            None => {}
        }
        self.lists += 1;
        let endpoint = self.page.section(id).and_then(|section| section.subject.endpoint());
        for (entry, form) in list.entries.iter().zip(&forms) {
            let mut text = String::new();
            if form.level == 0 {
                text.push_str(RULE);
            }
            entry::write(entry, form, endpoint, &self.page.profile, &mut text)?;
            self.paragraph(text.trim_end_matches('\n'));
        }
        self.paragraph(RULE.trim_end());
        Ok(())
    }

    fn set_values(&mut self, rows: &[&SetValueFact]) -> Result<(), RenderError> {
        let header = self.page.profile.closed_set.header.as_deref().unwrap_or_default();
        let mut table = format!("| {} | Name |\n|---|---|", header.to_title_case());
        for row in rows {
            let name = row.name.as_deref().unwrap_or_default();
            table.extend([
                "\n| ",
                &cell(Part::SetValue, &row.id)?,
                " | ",
                &cell(Part::SetValue, name)?,
                " |",
            ]);
        }
        self.paragraph(&table);
        Ok(())
    }

    fn codes(&mut self, id: SectionId, rows: &[&CodeFact]) -> Result<(), RenderError> {
        let title = rows.first().map_or("", |row| row.table.as_str());
        let section = self.page.section(id);
        let implied = section.is_some_and(|section| section.intro.is_empty() && section.heading.is_empty());
        if !(implied && title.is_empty()) {
            let line = words::title_line(title, &self.page.profile)?;
            self.paragraph(&line);
        }
        let mut table = "| Code | Name |\n|---|---|".to_owned();
        for row in rows {
            table.extend(["\n| ", &cell(Part::Code, &row.code)?, " | ", &cell(Part::Code, &row.name)?, " |"]);
        }
        self.paragraph(&table);
        Ok(())
    }
}

/// Ends an entry.
const RULE: &str = "----------------\n";

fn cell(part: Part, text: &str) -> Result<String, RenderError> {
    if text.contains(char::is_control) || text != text.trim() {
        return Err(RenderError::unsayable(part, text, "a cell is one line without blanks around it"));
    }
    Ok(escape::plain(text))
}
