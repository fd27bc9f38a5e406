//! Requests, and what is said of them below their headings.

use super::labels::{history, labelled, paragraph};
use super::tables::table;
use super::trial::Trial;
use super::words::link;
use crate::api::{Endpoint, PathSegment, Type};
use crate::profile::Forms;
use crate::read::facts::{EndpointFact, item_of};
use crate::write::render::error::{Part, RenderError};

/// A request below a heading, in the first form that the profile has.
pub(super) fn request(endpoint: &Endpoint, heading: &str, forms: &Forms) -> Result<String, RenderError> {
    let why = "the profile has no form of requests";
    written(endpoint, heading, forms)
        .ok_or_else(|| RenderError::unsayable(Part::Endpoint, &endpoint.to_string(), why))
}

fn written(endpoint: &Endpoint, heading: &str, forms: &Forms) -> Option<String> {
    let form = &forms.endpoint;
    let (method, path) = (endpoint.method, path(endpoint, form.placeholder));
    let line = format!("{method} {path}");
    if form.heading && heading.contains(&line) {
        // It is said already.
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

/// The mark in a heading that its request is deprecated, where the heading does not say it and no words can.
pub(super) fn deprecation<'f>(request: &EndpointFact, heading: &str, forms: &'f Forms) -> Option<&'f String> {
    let marks = &forms.marks;
    let said = !request.deprecated || marks.deprecated.iter().any(|mark| heading.contains(mark.as_str()));
    marks.deprecated.first().filter(|_| !said && marks.deprecated_words.is_empty())
}

/// Paragraphs about a request, which stands in the part `above`.
pub(super) fn about(
    request: &EndpointFact,
    above: &str,
    trial: &Trial<'_>,
) -> Result<Vec<String>, RenderError> {
    let forms = trial.forms;
    let mut out = Vec::new();
    let mut above = above.to_owned();
    let read = |part: &str| trial.endpoint(part.to_owned());
    if request.deprecated && read(&above).is_some_and(|read| !read.deprecated) {
        out.extend(forms.marks.deprecated_words.first().map(|word| format!("{word}.\n")));
        above.extend(out.iter().map(String::as_str));
    }
    let takes_list = forms.endpoint.takes_list.first().filter(|_| request.takes == Some(Type::Array));
    out.extend(takes_list.map(|words| format!("{words}.\n")));
    let history = request.since.as_ref().and_then(|since| history(since, forms));
    let Some(object) = &request.returns else {
        out.push(paragraph(history.as_slice()));
        return Ok(out);
    };
    let said = returns(object, trial).into_iter().map(|said| {
        let lines: Vec<String> = std::iter::once(said).chain(history.clone()).collect();
        paragraph(&lines)
    });
    let fits = |said: &String| {
        read(&format!("{above}\n{said}")).is_some_and(|read| read.returns.as_ref() == Some(object))
    };
    let why = "no link of the profile's forms is read as this object";
    out.push(
        said.into_iter().find(fits).ok_or_else(|| RenderError::unsayable(Part::Reference, object, why))?,
    );
    Ok(out)
}

/// What an endpoint answers with, with each link that may lead there.
fn returns(returns: &str, trial: &Trial<'_>) -> Vec<String> {
    let forms = &trial.forms.returns;
    let label = trial.forms.labels.returns.as_deref();
    let (name, array) = item_of(returns).map_or((returns, None), |item| (item, forms.arrays.first()));
    let verb = forms.verbs.first().map_or("", String::as_str);
    let endings = forms.endings.iter().map(String::as_str).filter(|_| label.is_none());
    let addresses = endings.chain([""]).flat_map(|end| trial.addresses(&format!("{name}{end}")));
    let said = |address: String| {
        let object = link(name, &address);
        let what = array.map_or_else(|| object.clone(), |of| format!("{of} {object}"));
        label.map_or_else(|| format!("{verb} {what}."), |label| labelled(label, &what))
    };
    addresses.map(said).collect()
}
