//! Reads pages whose headings say what stands below them, by the forms of a profile.

mod describe;
mod entry;
mod forms;
mod headings;
mod inline;
mod lines;
mod names;
mod places;
mod table;
mod types;
mod walk;

use places::Site;

use crate::diagnostics::problem::{Code, Problem};
use crate::profile::Forms;
use crate::read::facts::{Ledger, PageFacts, ReadPage};
use crate::read::source::{RawPage, Text};
use entry::Context;
use rayon::iter::{IntoParallelIterator as _, IntoParallelRefIterator as _, ParallelIterator as _};
use walk::Walk;

/// Decodes and reads pages by a profile, on all cores; the results are in the order of the pages.
///
/// A page that can't be decoded is the problem that says so, and costs only itself.
#[must_use]
pub fn read_pages(pages: &[RawPage], forms: &Forms) -> Vec<Result<ReadPage, Problem>> {
    let decode = |page: &RawPage| Text::decode(page.path.clone(), page.bytes.clone());
    let decoded: Vec<_> = pages.par_iter().map(decode).collect();
    let site = site(decoded.iter().flatten().map(|(text, _)| text), forms);
    let read = |page: Result<(Text, Vec<Problem>), Problem>| {
        let (text, mended) = page?;
        Ok(ReadPage { facts: read(&text, forms, &site), mended, text })
    };
    decoded.into_par_iter().map(read).collect()
}

/// The tables of pages, which links between them lead to.
fn site<'t>(pages: impl IntoIterator<Item = &'t Text>, forms: &Forms) -> Site {
    let mut site = Site::default();
    for text in pages {
        site.add(text.path().as_str(), places::places(&lines::scan(text, forms), forms));
    }
    site
}

/// Reads the facts of a page.
fn read(text: &Text, forms: &Forms, site: &Site) -> PageFacts {
    let lines = lines::scan(text, forms);
    let own = places::places(&lines, forms);
    let context = Context { forms, site, own: &own, page: text.path().as_str() };
    let mut found = Walk::new(context, text, &lines, title(text, forms)).run();
    for range in &lines.open {
        found.problems.push(Problem {
            code: Code::Fence,
            place: text.place(range.clone()),
            message: "this code fence never closes".to_owned(),
            help: "close it".to_owned(),
        });
    }
    found.facts.sort_by_key(|fact| (fact.place().line, fact.place().span));
    found.problems.sort_by_key(|problem| (problem.place.line, problem.place.span));
    PageFacts {
        sections: found.sections,
        facts: found.facts,
        anchors: found.anchors,
        problems: found.problems,
        ledger: Ledger::from_uses(found.uses),
        ..PageFacts::empty(text.path().clone())
    }
}

/// What the front matter says that the page documents.
fn title(text: &Text, forms: &Forms) -> Option<String> {
    let key = forms.title.as_ref()?;
    let front = text.as_str().get(text.front_matter()?)?;
    let value =
        front.lines().find_map(|line| line.strip_prefix(key.as_str())?.trim_start().strip_prefix(':'))?;
    Some(value.trim().trim_matches(['"', '\'']).to_owned())
}
