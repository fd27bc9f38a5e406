//! Sections whose heading or request is lost, and headings that lost a mark.

use super::{Slip, is_request};
use crate::api::Direction;
use crate::diagnostics::problem::Code;
use crate::profile::{Forms, Role, TableKind};
use crate::read::outline::headings::Heading;
use crate::read::outline::inline::{self, after};
use crate::read::outline::lines::{Line, LineForm, Lines};
use crate::read::outline::table::Table;
use std::collections::HashMap;

/// A heading with the lines up to the next one.
struct Part<'l> {
    heading: Heading,
    lines: &'l [Line],
    /// Index of the first of them.
    start: usize,
}

/// Slips that show in what stands below headings.
pub(in crate::read::outline) fn of_sections(lines: &Lines, forms: &Forms) -> Vec<Slip> {
    let parts = parts(lines, forms);
    let mut found = without_heading(lines, forms);
    if forms.endpoint.component.is_none() {
        return found;
    }
    if found.is_empty() {
        found.extend(apart(lines, forms));
    }
    let (least, most) = forms.endpoint.levels;
    // `Threads` may be more than one thread.
    let requests_elsewhere = parts.iter().any(|part| part.has_request(lines, forms));
    let mut titles: HashMap<&str, Vec<&Heading>> = HashMap::new();
    for (at, part) in parts.iter().enumerate() {
        let requests = || part.lines.iter().filter(|line| is_component(line, lines, forms));
        let heading = &part.heading;
        if requests().next().is_some() {
            titles.entry(heading.title.as_str()).or_default().push(heading);
            if !heading.marks.deprecated && part.calls_itself(lines, &forms.marks.deprecated) {
                let message =
                    "the text below says that this is deprecated, and the heading has no mark of it";
                found.push(at_heading(Code::LabelSpelling, heading, message, "write the mark"));
            }
        }
        found.extend(requests().skip(1).map(|line| {
            let message = "a second request stands below one heading: the heading of this one may be lost";
            (Code::LabelSpelling, line.range.clone(), message.to_owned(), "write its heading")
        }));
        let below = || parts.iter().skip(at + 1).take_while(|part| part.heading.level > most);
        let lists = || below().any(|part| part.lists_parameters(lines, forms));
        let nothing = || requests().next().is_none() && below().all(|part| !part.has_request(lines, forms));
        // What is below ends at the next heading of that level, so that each part is looked at once.
        let fits = (least..=most).contains(&heading.level);
        if fits
            && nothing()
            && (part.returns(lines, forms) || requests_elsewhere && part.acts(lines) || lists())
        {
            let message = "this section says what a request takes or returns, but has no request";
            found.push(at_heading(
                Code::MissingEndpoint,
                heading,
                message,
                "write the request below the heading",
            ));
        }
    }
    let alike = titles.into_values().filter(|headings| headings.len() > 1).flatten();
    found.extend(alike.map(|heading| {
        let message = "two sections of requests are called the same: one may have lost a mark";
        at_heading(Code::LabelSpelling, heading, message, "write the mark, or another heading")
    }));
    found
}

fn at_heading(code: Code, heading: &Heading, message: &str, help: &'static str) -> Slip {
    (code, heading.range.clone(), message.to_owned(), help)
}

fn parts<'l>(lines: &'l Lines, forms: &Forms) -> Vec<Part<'l>> {
    let is_heading = |line: &Line| matches!(line.form, LineForm::Heading(_));
    let mut start = 0;
    let part = |chunk: &'l [Line]| {
        start += chunk.len();
        let (first, rest) = chunk.split_first()?;
        let heading = Heading::read(lines.text(first), first.range.clone(), forms);
        is_heading(first).then_some(Part { heading, lines: rest, start: start - rest.len() })
    };
    lines.all.chunk_by(|_, next| !is_heading(next)).filter_map(part).collect()
}

fn is_component(line: &Line, lines: &Lines, forms: &Forms) -> bool {
    line.form == LineForm::Component && forms.endpoint.component(lines.text(line)).is_some()
}

impl Part<'_> {
    fn has_request(&self, lines: &Lines, forms: &Forms) -> bool {
        self.lines.iter().any(|line| is_component(line, lines, forms))
    }

    /// Whether it says that it lists what a request takes, and a table of parameters stands there.
    fn lists_parameters(&self, lines: &Lines, forms: &Forms) -> bool {
        let Some((Role::List(Direction::Request, _), _)) = self.heading.role(forms) else { return false };
        let row = self.lines.iter().position(|line| line.form == LineForm::Row);
        row.is_some_and(|at| Table::read(lines, self.start + at, forms).kind == Some(TableKind::Fields))
    }

    /// Whether a sentence begins as those that say what a request returns.
    fn returns(&self, lines: &Lines, forms: &Forms) -> bool {
        let verbs = || forms.returns.verbs.iter().filter(|verb| verb.starts_with(char::is_uppercase));
        self.sentences(lines).any(|sentence| {
            verbs().any(|verb| sentence.starts_with(verb.as_str()) && after(sentence, verb).is_some())
        })
    }

    /// Whether the text begins with the verb that the heading begins with: `Delete Berth` and `Deletes a berth`.
    fn acts(&self, lines: &Lines) -> bool {
        let Some(sentence) = self.sentences(lines).next() else { return false };
        let (Some(written), Some(verb)) = (sentence.split(' ').next(), self.heading.text.split(' ').next())
        else {
            return false;
        };
        verb.len() > 2 && written.strip_prefix(verb).is_some_and(|end| matches!(end, "s" | "es"))
    }

    /// Whether a sentence ends with a word that is a mark in brackets: `This endpoint is deprecated.`
    fn calls_itself(&self, lines: &Lines, marks: &[String]) -> bool {
        let words = || marks.iter().filter_map(|mark| mark.strip_prefix('(')?.strip_suffix(')'));
        self.sentences(lines).any(|sentence| {
            let sentence = sentence.trim_end_matches('.');
            words().any(|word| sentence.strip_suffix(word).is_some_and(|before| before.ends_with(" is ")))
        })
    }

    /// The sentences of its lines of text.
    fn sentences<'s>(&self, lines: &'s Lines) -> impl Iterator<Item = &'s str> {
        let text = self.lines.iter().filter(|line| line.form == LineForm::Text).map(|line| lines.text(line));
        text.flat_map(|text| {
            inline::sentences(text).into_iter().filter_map(move |range| text.get(range)).map(str::trim)
        })
    }
}

/// The request that alone of the page does not stand right below a heading.
fn apart(lines: &Lines, forms: &Forms) -> Option<Slip> {
    let is_heading = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| lines.all.get(at));
        before.is_some_and(|line| matches!(line.form, LineForm::Heading(_)))
    };
    let requests = lines.all.iter().enumerate().filter(|(_, line)| is_component(line, lines, forms));
    let (below, apart): (Vec<_>, Vec<_>) = requests.partition(|(at, _)| is_heading(*at));
    let [(_, line)] = apart.as_slice() else { return None };
    let message = "no heading stands right above this request, as one does above all others".to_owned();
    (below.len() > 1).then(|| (Code::LabelSpelling, line.range.clone(), message, "write its heading"))
}

/// Requests that stand neither below a heading of their level nor below text.
fn without_heading(lines: &Lines, forms: &Forms) -> Vec<Slip> {
    let mut before: Option<&LineForm> = None;
    let mut found = Vec::new();
    // A table of parameters may stand between a heading and its first request.
    let mut free = false;
    for (at, line) in lines.all.iter().enumerate() {
        let next = lines.all.get(at + 1).map(|line| lines.text(line));
        let requests = match &line.form {
            LineForm::Fence(language) => {
                lines.masked.get(language.clone()) == forms.endpoint.fence.as_deref()
                    && forms.endpoint.fence.is_some()
                    && next.is_some_and(is_request)
            }
            _ => is_component(line, lines, forms),
        };
        let (least, most) = forms.endpoint.levels;
        let lost = match before {
            Some(LineForm::Heading(level)) => {
                *level < least || is_component(line, lines, forms) && *level > most
            }
            Some(LineForm::Text) => false,
            _ => !free,
        };
        match &line.form {
            LineForm::Heading(level) => free = *level >= least,
            LineForm::Row if forms.endpoint.parameters.is_some() => {}
            LineForm::Blank | LineForm::Text => {}
            _ => free = false,
        }
        if requests && lost {
            let message = "no heading of the level of requests stands above this one".to_owned();
            found.push((Code::LabelSpelling, line.range.clone(), message, "write its heading"));
        }
        // A line across the page says nothing.
        let is_rule = line.form == LineForm::Text && lines.text(line).bytes().all(|byte| byte == b'-');
        if is_rule {
            before = None;
            free = false;
        } else if line.form != LineForm::Blank {
            before = Some(&line.form);
        }
    }
    found
}
