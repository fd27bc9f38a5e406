//! Reads pages whose headings say what stands below them, by the forms of a profile.

mod describe;
mod entry;
mod forms;
mod headings;
mod inline;
mod lines;
mod names;
mod places;
mod requests;
mod shown;
mod slips;
mod survey;
mod table;
mod targets;
mod types;
mod walk;

pub(crate) use forms::read as read_forms;
pub(crate) use places::{LinkTargets, PageTargets};
pub(crate) use survey::PRESENCE;
pub use survey::{Form, Seen, Survey};
pub(crate) use walk::object_name;

use crate::diagnostics::problem::Code;
use crate::profile::{Forms, Profile};
use crate::read::facts::{Ledger, PageFacts};
use crate::read::source::Text;
use entry::Context;
use lines::Lines;
use std::sync::Arc;
use walk::Walk;

/// Reads a page by itself.
pub(crate) fn read_one(text: &Text, profile: &Arc<Profile>, forms: &Forms) -> PageFacts {
    read(text, profile, forms, &LinkTargets::default())
}

/// Reads a part of a page of `site`: what its links lead to stands on the whole page.
pub(crate) fn read_part(text: &Text, profile: &Arc<Profile>, forms: &Forms, site: &LinkTargets) -> PageFacts {
    let (lines, none) = (lines::scan(text, forms), PageTargets::default());
    let own = site.of_page(text.path().as_str()).unwrap_or(&none);
    walk(
        text,
        &lines,
        profile,
        Context { forms, site, own, page: text.path().as_str(), prefixes: &profile.names.prefixes },
    )
}

/// The tables of pages, which links between them lead to.
pub(crate) fn link_targets<'t>(pages: impl IntoIterator<Item = &'t Text>, forms: &Forms) -> LinkTargets {
    let mut site = LinkTargets::default();
    for text in pages {
        site.add(text.path().as_str(), places::places(&lines::scan(text, forms), forms));
    }
    site
}

/// Reads the facts of a page.
pub(crate) fn read(text: &Text, profile: &Arc<Profile>, forms: &Forms, site: &LinkTargets) -> PageFacts {
    let lines = lines::scan(text, forms);
    let own = places::places(&lines, forms);
    walk(
        text,
        &lines,
        profile,
        Context { forms, site, own: &own, page: text.path().as_str(), prefixes: &profile.names.prefixes },
    )
}

fn walk(text: &Text, lines: &Lines, profile: &Arc<Profile>, context: Context<'_>) -> PageFacts {
    let mut found = Walk::new(context, text, lines, title(text, context.forms)).run();
    for range in &lines.open {
        found.problems.push(text.problem(
            Code::Fence,
            range.clone(),
            "this code fence never closes",
            "close it",
        ));
    }
    found.facts.sort_by_key(|fact| (fact.place().line, fact.place().span));
    found.problems.sort_by_key(|problem| (problem.place.line, problem.place.span));
    PageFacts {
        sections: found.sections,
        facts: found.facts,
        anchors: found.anchors,
        targets: found.targets,
        readings: found.readings,
        problems: found.problems,
        ledger: Ledger::from_uses(found.uses),
        ..PageFacts::empty(text.path().clone(), profile)
    }
}

/// The subject of the page, by its front matter.
fn title(text: &Text, forms: &Forms) -> Option<String> {
    text.front_matter_value(forms.title.as_ref()?).map(str::to_owned)
}
