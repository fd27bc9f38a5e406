//! A page: its columns, headings, endpoints and samples, and the lists and tables between them.

use super::blocks::{Block, List, blocks};
use super::error::{Part, RenderError};
use super::{entry, escape, plan, sample, words};
use crate::api::{Direction, Endpoint};
use crate::profile::Column;
use crate::read::facts::{
    CodeFact, Fact, PageFacts, SampleTree, Section, SectionId, SetValueFact, Subject, name_of,
};
use crate::read::page::Json;
use heck::ToTitleCase;

/// Writes a page.
pub(super) fn write(page: &PageFacts, front_matter: &str) -> Result<String, RenderError> {
    let mut writer = Writer {
        page,
        bodies: bodies(page),
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
        writer.samples(section);
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

/// The samples of a section, by direction.
#[derive(Clone, Debug, Default)]
struct Bodies {
    requests: Vec<Json>,
    responses: Vec<Json>,
}

impl Bodies {
    fn same(&self, other: &Self) -> bool {
        let same =
            |a: &[Json], b: &[Json]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| sample::same(a, b));
        same(&self.requests, &other.requests) && same(&self.responses, &other.responses)
    }

    fn is_empty(&self) -> bool {
        self.requests.is_empty() && self.responses.is_empty()
    }
}

/// The samples of every section; where a section shows none, one that its facts make up.
fn bodies(page: &PageFacts) -> Vec<Bodies> {
    let owner = owners(page);
    let fields = |of: usize, direction: Direction| {
        let owner = &owner;
        page.facts.iter().filter_map(move |fact| match fact {
            Fact::Field(fact)
                if owner.get(fact.section.0) == owner.get(of)
                    && fact.direction.unwrap_or(Direction::Request) == direction =>
            {
                Some(fact)
            }
            _ => None,
        })
    };
    let of = |(i, section): (usize, &Section)| {
        let mut bodies = Bodies {
            requests: section.requests.iter().map(|sample| sample.json.clone()).collect(),
            responses: section.responses.iter().map(|sample| sample.json.clone()).collect(),
        };
        let object = matches!(section.subject, Subject::Object(_));
        // An object may be shown in a response.
        if bodies.requests.is_empty() && (!object || bodies.responses.is_empty()) {
            bodies.requests.extend(sample::synthesize(fields(i, Direction::Request)));
        }
        if bodies.responses.is_empty() {
            bodies.responses.extend(sample::synthesize(fields(i, Direction::Response)));
        }
        bodies
    };
    page.sections.iter().enumerate().map(of).collect()
}

/// The section whose endpoint line each section goes by: its own, or the one that it shares.
fn owners(page: &PageFacts) -> Vec<usize> {
    let stated: Vec<(usize, &Endpoint)> = page
        .facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Endpoint(fact) => Some((fact.section.0, &fact.endpoint)),
            _ => None,
        })
        .collect();
    let owner = |(i, section): (usize, &Section)| {
        let shares = |(owner, endpoint): &&(usize, &Endpoint)| {
            *owner <= i && matches!(&section.subject, Subject::Endpoint(own) if own == *endpoint)
        };
        // Its own is the last of those that it may share.
        stated.iter().filter(shares).max_by_key(|(owner, _)| *owner).map_or(i, |(owner, _)| *owner)
    };
    page.sections.iter().enumerate().map(owner).collect()
}

struct Writer<'f> {
    page: &'f PageFacts,
    bodies: Vec<Bodies>,
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
        self.page.facts.iter().any(|fact| matches!(fact, Fact::Field(fact) if fact.section.0 == section))
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
            self.samples(section.0);
        }
        Ok(())
    }

    fn samples(&mut self, section: usize) {
        let Some(bodies) = self.bodies.get(section).cloned() else { return };
        self.open(Column::Code);
        for json in &bodies.requests {
            self.sample(json);
        }
        if !bodies.responses.is_empty() {
            self.paragraph("> JSON response");
        }
        for json in &bodies.responses {
            self.sample(json);
        }
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
            self.samples(id.0);
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
        let mut all = Bodies::default();
        for (_, bodies) in self.bodies.iter().enumerate().filter(|(i, _)| *i != section) {
            all.requests.extend(bodies.requests.iter().cloned());
            all.responses.extend(bodies.responses.iter().cloned());
        }
        self.bodies.get(section).is_some_and(|own| own.same(&all))
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
        let bodies = self.bodies.get(id.0).cloned().unwrap_or_default();
        let shown = match list.direction {
            Some(Direction::Response) => &bodies.responses,
            _ => &bodies.requests,
        };
        let shape = SampleTree::of(shown);
        let forms = plan::plan(list, &shape, &self.page.profile)?;
        match list.direction {
            Some(Direction::Request) => self.paragraph("**Parameters**"),
            Some(Direction::Response) => self.paragraph("**Response**"),
            None if self.lists > 0 => self.paragraph("**Parameters**"),
            None => {}
        }
        self.lists += 1;
        let endpoint = self.page.section(id).and_then(|section| match &section.subject {
            Subject::Endpoint(endpoint) => Some(endpoint),
            Subject::Object(_) => None,
        });
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
