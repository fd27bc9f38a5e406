//! Entries that match nothing, or a statement that the docs no longer make.

use super::claim::{Claim, Erratum, Parameter, Shown};
use super::find::{Found, Page, same};
use crate::diagnostics::near::nearest;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::read::facts::{Fact, PageFacts, SET_VALUE, Subject};
use std::collections::BTreeMap;

/// The problem of a page that there is none of.
pub(super) fn no_page(name: &str, place: &Place, pages: &[PageFacts]) -> Problem {
    let known = pages.iter().map(|page| page.page.as_str());
    let message = format!("no page is called `{}`", name.escape_debug());
    unknown(place, About::of(name), message, nearest(name, known))
}

/// The problem of an entry that no passage fits: `found` is about the same, `pages` is where it was looked for.
pub(super) fn problem(erratum: &Erratum, place: &Place, pages: &[Page<'_>], found: &[&Found]) -> Problem {
    let (about, subject) = (about(&erratum.claim), subject(erratum, pages));
    if found.is_empty() {
        let (message, meant) = missing(erratum, pages, &about);
        return unknown(place, subject, message, meant.as_deref());
    }
    let says = says(found);
    let (expected, ours) = erratum.claim.sides();
    let added = matches!(erratum.claim, Claim::Added { .. });
    if added || found.iter().all(|found| found.says == ours) {
        return Problem {
            code: Code::ErratumStale,
            place: place.clone(),
            about: subject,
            message: format!("{about} is what we hold already: {says}"),
            help: "remove the entry: it is not needed any more".to_owned(),
        };
    }
    Problem {
        code: Code::ErratumStale,
        place: place.clone(),
        about: subject,
        message: format!("{about} is not {expected}, but {says}"),
        help: "look at what changed, then mend the entry or remove it".to_owned(),
    }
}

fn unknown(place: &Place, about: About, message: String, meant: Option<&str>) -> Problem {
    let help = meant.map_or_else(
        || "`cargo xtask facts` lists what there is; remove the entry if it is gone for good".to_owned(),
        |meant| format!("did you mean `{meant}`?"),
    );
    Problem { code: Code::ErratumUnknown, place: place.clone(), about, message, help }
}

/// What tells an entry from all others: what it is about, what it expects and holds, and where it looks.
pub(super) fn subject(erratum: &Erratum, pages: &[Page<'_>]) -> About {
    let (expected, ours) = erratum.claim.sides();
    let (about, section) = (about(&erratum.claim), erratum.section.as_deref().unwrap_or("any section"));
    About::of(format_args!("{about}, {expected}, {ours}, {section} of {}", searched(pages)))
}

/// The page that has to say it, or any page.
fn searched(pages: &[Page<'_>]) -> String {
    match pages {
        [page] => format!("`{}`", page.original.page),
        _ => "any page".to_owned(),
    }
}

/// The subject of the entry.
fn about(claim: &Claim) -> String {
    match claim {
        Claim::Endpoint { upstream, .. } => format!("`{upstream}`"),
        Claim::SetValue { upstream, ours } => {
            format!("{SET_VALUE} `{}`", upstream.as_ref().or(ours.as_ref()).map_or("", String::as_str))
        }
        Claim::SetValueName { id, .. } => format!("the name of {SET_VALUE} `{id}`"),
        Claim::Value { of, key, .. } => format!("`{key}` of {}", parameter(of)),
        Claim::Added { of, .. } | Claim::Removed { of, .. } => parameter(of),
        Claim::Shown(Shown { within, upstream, .. }) if within.0.is_empty() => {
            format!("`{upstream}` of samples")
        }
        Claim::Shown(Shown { within, upstream, .. }) => format!("`{within}.{upstream}` of samples"),
    }
}

fn parameter(of: &Parameter) -> String {
    let direction = of.direction.map_or_else(String::new, |direction| format!(" ({})", direction.as_str()));
    format!("`{}` of {}{direction}", of.path, name(&of.subject))
}

fn name(subject: &Subject) -> String {
    match subject {
        Subject::Endpoint(endpoint) => endpoint.to_string(),
        Subject::Object(name) => format!("the {name} object"),
    }
}

/// `string at a.md:3 and 2 other places, integer at b.md:7`.
fn says(found: &[&Found]) -> String {
    let mut by_value: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
    for found in found {
        by_value.entry(&found.says).or_default().push(&found.place);
    }
    let one = |(value, places): (&str, Vec<&Place>)| {
        let first =
            places.iter().min().map_or_else(String::new, |place| format!("{}:{}", place.page, place.line));
        match places.len() {
            1 => format!("{value} at {first}"),
            2 => format!("{value} at {first} and one other place"),
            count => format!("{value} at {first} and {} other places", count - 1),
        }
    };
    by_value.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The part of the entry that can't be found, and a near miss.
fn missing(erratum: &Erratum, pages: &[Page<'_>], about: &str) -> (String, Option<String>) {
    let where_ = searched(pages);
    let sections = || pages.iter().flat_map(|page| &page.corrected.sections);
    if let Some(heading) = &erratum.section
        && !sections().any(|section| *section.heading == **heading)
    {
        let meant = nearest(heading, sections().map(|section| &*section.heading));
        return (
            format!("no section of {where_} is headed `{}`", heading.escape_debug()),
            meant.map(str::to_owned),
        );
    }
    let of = match &erratum.claim {
        Claim::Value { of, .. } | Claim::Added { of, .. } | Claim::Removed { of, .. } => of,
        Claim::Shown(_) => return (format!("{about} is not shown on {where_}"), None),
        claim => return (format!("{about} is not documented on {where_}"), meant_of(claim, pages)),
    };
    if !sections().any(|section| same(&section.subject, &of.subject)) {
        let known: Vec<String> = sections().map(|section| subject_key(&section.subject)).collect();
        let meant = nearest(&subject_key(&of.subject), known.iter().map(String::as_str));
        return (format!("{} is not documented on {where_}", name(&of.subject)), meant.map(str::to_owned));
    }
    let known = paths(pages, of);
    let meant = nearest(&of.path.to_string(), known.iter().map(String::as_str)).map(str::to_owned);
    (format!("{} is not documented on {where_}", parameter(of)), meant)
}

/// The endpoint or set value that may have been meant.
fn meant_of(claim: &Claim, pages: &[Page<'_>]) -> Option<String> {
    match claim {
        Claim::Endpoint { upstream, .. } => {
            let requests = pages.iter().flat_map(|page| page.original.requests());
            let known: Vec<String> = requests.map(|fact| fact.endpoint.to_string()).collect();
            nearest(&upstream.to_string(), known.iter().map(String::as_str)).map(str::to_owned)
        }
        Claim::SetValue { upstream: Some(id), .. } | Claim::SetValueName { id, .. } => {
            let facts = pages.iter().flat_map(|page| &page.original.facts);
            let known = facts.filter_map(|fact| match fact {
                Fact::SetValue(fact) => Some(&*fact.id),
                _ => None,
            });
            nearest(id, known).map(str::to_owned)
        }
        _ => None,
    }
}

fn subject_key(subject: &Subject) -> String {
    match subject {
        Subject::Endpoint(endpoint) => endpoint.to_string(),
        Subject::Object(name) => name.clone(),
    }
}

/// The paths that are documented beside the one that is looked for.
fn paths(pages: &[Page<'_>], of: &Parameter) -> Vec<String> {
    let mut paths = Vec::new();
    for page in pages {
        for fact in page.original.fields() {
            let section = page.corrected.section(fact.section);
            if section.is_some_and(|section| same(&section.subject, &of.subject))
                && fact.direction == of.direction
            {
                paths.push(fact.path.to_string());
            }
        }
    }
    paths
}
