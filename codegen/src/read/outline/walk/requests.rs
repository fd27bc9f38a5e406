//! Requests in fences, lines, headings and tables, and which of several an entry belongs to.

use super::Walk;
use crate::api::{Direction, Endpoint, Location, Method};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::profile::Forms;
use crate::read::facts::{LineUse, fences};
use crate::read::outline::headings::Heading;
use crate::read::outline::lines::{Line, LineForm};
use crate::read::outline::requests;
use crate::read::outline::table::Table;
use crate::read::page::Language;
use std::ops::Range;

/// Requests of one section that share what stands below them: docs have a few, hostile input any number.
const MOST: usize = 32;

/// A request at a line.
struct Found {
    line: usize,
    method: Method,
    path: String,
}

impl Walk<'_> {
    /// Reads a fence: its first lines may be requests.
    pub(super) fn fence(&mut self, at: usize, language: Range<usize>) -> usize {
        let rest = self.lines.all.clip(at + 1..);
        let body = rest.iter().take_while(|line| line.form == LineForm::Sample).count();
        let closed = rest.get(body).is_some_and(|line| line.form == LineForm::FenceEnd);
        let len = 1 + body + usize::from(closed);
        for line in at..at + len {
            self.used(line, LineUse::Sample);
        }
        let language = self.lines.masked.clip(language);
        if let Some(line) = rest.first().filter(|_| body > 0 && self.is_request_fence(language)) {
            let found = self.in_fence(at);
            if found.is_empty() {
                self.damaged_request(&line.clone());
            }
            let mut behind = self.lines.text(line).split_whitespace().skip(2);
            let is_version = |word: &str| word.starts_with("HTTP");
            let (next, last) = (behind.next(), behind.next());
            if next
                .is_some_and(|word| !is_version(word) && (word.contains('/') || last.is_some_and(is_version)))
            {
                let message = "a blank stands within this path";
                self.problem(
                    Code::UnreadableEndpoint,
                    line.range.clone(),
                    message,
                    "write it without blanks",
                );
            }
            self.requests(found);
        }
        if let Some((first, last)) = rest.first().zip(rest.clip(..body).last())
            && fences::language(language) == Language::Json
        {
            self.sample(first.range.start..last.range.end);
        }
        len
    }

    fn is_request_fence(&self, language: &str) -> bool {
        self.context.forms.endpoint.fence.as_deref() == Some(language)
    }

    /// The requests that the lines of a fence begin with.
    fn in_fence(&self, at: usize) -> Vec<Found> {
        let form = &self.context.forms.endpoint;
        let rest = self.lines.all.clip(at + 1..).iter().enumerate();
        let body = rest.take_while(|(_, line)| line.form == LineForm::Sample);
        let request = |(index, line): (usize, &Line)| {
            let (method, rest) = self.lines.text(line).split_once(' ')?;
            let path = requests::path(rest.split_whitespace().next()?, form)?.to_owned();
            Some(Found { line: at + 1 + index, method: Method::parse(method)?, path })
        };
        body.map_while(request).collect()
    }

    /// The requests that stand at a line, whatever their form.
    fn requests_at(&self, at: usize) -> Vec<Found> {
        let form = &self.context.forms.endpoint;
        let Some(line) = self.lines.all.get(at) else { return Vec::new() };
        match &line.form {
            LineForm::Fence(language) if self.is_request_fence(self.lines.masked.clip(language.clone())) => {
                self.in_fence(at)
            }
            LineForm::Text => {
                let found = requests::in_line(self.lines.text(line), form);
                let found = found.map(|(method, path)| Found { line: at, method, path: path.to_owned() });
                found.into_iter().collect()
            }
            LineForm::Row if form.table.is_some() => {
                let found = requests::in_table(&Table::read(self.lines, at, self.context.forms), form);
                found.into_iter().map(|(line, method, path)| Found { line, method, path }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Reads the requests of a line or of a table; gives back whether there are any.
    pub(super) fn requests_in(&mut self, at: usize) -> bool {
        let found = self.requests_at(at);
        let any = !found.is_empty();
        self.requests(found);
        any
    }

    /// Opens the endpoint whose parameters stand above it, below the same heading.
    pub(super) fn requests_ahead(&mut self, at: usize) {
        if self.endpoint.is_some() || self.section.is_none() || self.announced.part {
            return;
        }
        let is_heading = |at: usize| {
            self.lines.all.get(at).is_none_or(|line| matches!(line.form, LineForm::Heading(1..=6)))
        };
        let ahead = (at..).take_while(|at| !is_heading(*at));
        let found = ahead.map(|at| self.requests_at(at)).find(|found| !found.is_empty());
        self.requests(found.unwrap_or_default());
    }

    /// Reads a heading that is a request.
    pub(super) fn heading_request(&mut self, at: usize) {
        let form = &self.context.forms.endpoint;
        let Some(heading) =
            self.section.clone().filter(|heading| form.heading && heading.range == self.heading.range)
        else {
            return;
        };
        if let Some((method, path)) = requests::whole(&heading.text, form) {
            let path = path.to_owned();
            self.requests(vec![Found { line: at, method, path }]);
        }
    }

    fn requests(&mut self, found: Vec<Found>) {
        for Found { line, method, path } in found {
            let range = self.lines.all.get(line).map_or(0..0, |line| line.range.clone());
            let own = self.is_own();
            if self.announced.part || self.request(line, method, &path, range.clone()) || own {
                continue;
            }
            self.problem(
                Code::LabelSpelling,
                range,
                "this request stands below a heading within the section of another one",
                "write the heading in the level of the others",
            );
        }
    }

    /// Whether no endpoint of another heading is open.
    fn is_own(&self) -> bool {
        self.endpoint.as_ref().is_none_or(|open| open.title.range == self.heading.range)
    }

    /// Opens an endpoint, or adds it to the one that is open; gives back whether it has its place.
    fn request(&mut self, line: usize, method: Method, path: &str, range: Range<usize>) -> bool {
        let endpoint = Endpoint { method, path: self.path(path).into() };
        let own = self.is_own();
        let Some(open) = &mut self.endpoint else {
            if let Some(section) = self.section.clone() {
                self.used(line, LineUse::Endpoint);
                self.start(&section, endpoint, range);
            }
            return true;
        };
        let is_known = |known: &Endpoint| {
            known.method == method && requests::is_example(endpoint.path.as_str(), known.path.as_str())
        };
        if !own || std::iter::once(&open.endpoint).chain(open.also.iter().map(|(of, _)| of)).any(is_known) {
            return own;
        }
        let shown = self.shown.of_endpoints.last().is_some_and(|(section, ..)| *section == open.section);
        if open.fields.is_empty() && !shown && open.also.len() < MOST {
            open.also.push((endpoint, range));
        } else {
            let title = open.title.clone();
            self.start(&title, endpoint, range);
        }
        self.used(line, LineUse::Endpoint);
        true
    }

    /// Reports the first line of a fence of requests that is nearly one.
    fn damaged_request(&mut self, line: &Line) {
        let shown = self.lines.text(line);
        if self.endpoint.is_some() || self.announced.part || self.section.is_none() {
            return;
        }
        let (method, rest) = shown.split_once(' ').unwrap_or((shown, ""));
        let path = rest.split_whitespace().next().unwrap_or_default();
        // Addresses elsewhere and headers are no endpoints.
        let slip = is_nearly_method(shown);
        let other = path.contains("://") || method.ends_with(':') || method.contains('=') && !slip;
        if !other && (Method::parse(method).is_some() || path.starts_with('/') || slip) {
            self.problem(
                Code::UnreadableEndpoint,
                line.range.clone(),
                "this looks like an endpoint, but has no method or no path",
                "write it as `METHOD /path`",
            );
        }
    }

    /// Where a parameter goes of which no heading says it: in the path where it is a placeholder, else by the method.
    pub(super) fn location(&self, name: &str) -> Location {
        self.endpoint.as_ref().map_or(Location::Body, |open| location(&open.endpoint, name))
    }

    /// The section of a heading, and where what is listed below it goes.
    pub(super) fn list_for(&self, name: &str) -> Option<(Direction, Location)> {
        let by_name = || (Direction::Request, self.location(name));
        self.announced
            .list
            .or_else(|| self.announced.parameters.and(self.endpoint.as_ref()).map(|_| by_name()))
    }
}

pub(super) fn location(endpoint: &Endpoint, name: &str) -> Location {
    if endpoint.path.placeholders().any(|placeholder| placeholder == name) {
        Location::Path
    } else if matches!(endpoint.method, Method::Get | Method::Delete) {
        Location::Query
    } else {
        Location::Body
    }
}

/// Whether a line has a method that is damaged, or none, before its path.
fn is_nearly_method(line: &str) -> bool {
    let Some((head, _)) = line.split_once('/') else { return false };
    let head = head.trim();
    let first = head.split(' ').next().unwrap_or(head);
    let mut known = Method::ALL.iter().map(|method| method.as_str());
    head.is_empty() || known.any(|known| head == known || is_slip(head, known) || is_slip(first, known))
}

/// Whether a heading is a request, where the forms have such.
pub(super) fn is_heading(heading: &Heading, forms: &Forms) -> bool {
    forms.endpoint.heading && requests::whole(&heading.text, &forms.endpoint).is_some()
}
