//! Errata that a sync leaves without a reason: reported while the reason is known.

use super::plan::{Plan, Work};
use crate::corrections::CorrectionFiles;
use crate::{Failure, term};
use codegen::diagnostics::problem::Problem;
use codegen::diagnostics::span::PagePath;
use codegen::model::errata::Errata;
use codegen::read::facts::PageFacts;
use codegen::read::source::{Source, Text};
use codegen::write::sync::Mirror;
use std::collections::BTreeMap;
use std::path::Path;

/// The errata of our docs.
#[derive(Default)]
pub(super) struct OurErrata {
    /// The text of `errata.toml`; empty if there is none.
    pub(super) text: String,
    /// Its entries; none if it can't be read, which `lint` and `regen` report.
    pub(super) errata: Errata,
}

impl OurErrata {
    pub(super) fn read(out: &Path) -> Result<Self, Failure> {
        let Some(file) = CorrectionFiles::default().errata(&Source::Folder(out.to_owned()))? else {
            return Ok(Self::default());
        };
        let errata = Errata::read(&file.text).unwrap_or_default();
        Ok(Self { text: file.text.original().to_owned(), errata })
    }

    /// The entries that fit our docs as they are, and won't as the plan makes them.
    pub(super) fn stale(&self, work: &Work, plan: &Plan) -> Result<Vec<Problem>, Failure> {
        let mut after = self.errata.clone();
        if let Some(file) = plan.files.iter().find(|file| file.path == FILE) {
            after = read(&file.contents).map_err(|_| unreadable())?;
        }
        let before = work.ours.as_ref().map(|ours| self.errata.check(&ours.facts)).unwrap_or_default();
        let known = |problem: &Problem| before.iter().any(|old| old.identity() == problem.identity());
        let mut stale = after.check(&facts_after(work, plan));
        stale.retain(|problem| !known(problem));
        Ok(stale)
    }
}

/// Name of the file.
pub(super) const FILE: &str = "errata.toml";

/// Reads the text of an `errata.toml`.
pub(super) fn read(text: &str) -> Result<Errata, Vec<Problem>> {
    Errata::read(&Text::new(PagePath::new(FILE), text.to_owned()))
}

fn unreadable() -> Failure {
    Failure::alone(&format!("{FILE} could not be read once written"))
}

/// The facts of our docs after the plan is carried out.
pub(super) fn facts_after(work: &Work, plan: &Plan) -> Vec<PageFacts> {
    let ours = work.ours.iter().flat_map(|ours| &ours.facts);
    let mut pages: BTreeMap<PagePath, PageFacts> =
        ours.map(|page| (page.page.clone(), page.clone())).collect();
    for path in &plan.removed {
        pages.retain(|page, _| page.as_str() != path);
    }
    for file in plan.files.iter().filter(|file| ![FILE, Mirror::FILE].contains(&file.path.as_str())) {
        let Ok(path) = PagePath::parse(&file.path) else { continue };
        if let Ok((text, _)) = Text::decode(path.clone(), file.contents.clone().into_bytes()) {
            pages.insert(path, codegen::read::read_page(&text, &work.upstream.profile));
        }
    }
    pages.into_values().collect()
}

/// Says which entries to look at, and what to do.
pub(super) fn report(out: &Path, stale: &[Problem]) -> Result<(), Failure> {
    for problem in stale {
        let place = format!("{}:{}", out.join(FILE).display(), problem.place.line);
        term::attention("Stale", format!("{place}: {}; {}", problem.message, problem.help))?;
    }
    Ok(())
}
