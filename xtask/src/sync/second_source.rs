//! A sync with a source that adds to prose.

use super::{Added, Sync, to_write};
use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use crate::second::Second;
use crate::{Failure, Outcome, term};
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::Source;
use codegen::rust::GeneratedFile;
use codegen::write::sync::second::{Brought, Corrections, Gone, Lost, bring_up};
use codegen::write::sync::{Mirror, SecondSource, Snapshot, compare, write};
use std::path::Path;
use std::sync::Arc;

impl Sync {
    /// Adds to our pages what a second source has besides.
    pub(super) fn add(
        &self,
        out: &Path,
        mirror: &Mirror,
        of: &SecondSource,
        spec: &str,
        profile: &Arc<Profile>,
        refused: &mut Option<Failure>,
    ) -> Result<Added, Failure> {
        let before = if self.dry_run { None } else { Some(Snapshot::take(out)?) };
        let docs = Source::Folder(out.to_owned());
        let second = Second::read(of, &docs, spec, profile)?;
        let name = docs.to_string();
        let mut ours = Pages::read(&name, profile)?;
        ours.know(&name, &CorrectionFiles::default())?;
        let pages = ours.pages_with_front_matter();
        let known = Corrections { errata: &ours.errata, secrets: &ours.secrets };
        let gone = if self.remove { Gone::Remove } else { Gone::Keep };
        let brought = bring_up(&pages, known, second.source(), second.folder(), gone);
        let brought = brought.map_err(|(page, error)| {
            Failure::new(
                format!("{}: {error}", out.join(page.as_str()).display()),
                "write that part by hand, or leave it out with errata of the source",
            )
        })?;
        let unread = |page: &&PagePath| {
            ours.paths().any(|path| path == *page) && !pages.iter().any(|(facts, _)| facts.page == **page)
        };
        if let Some(page) = brought.pages.keys().find(unread) {
            return Err(Failure::new(
                format!("{} can't be read, and its words would be lost", out.join(page.as_str()).display()),
                "mend or move it",
            ));
        }
        let mut files: Vec<GeneratedFile> = brought
            .pages
            .iter()
            .map(|(path, page)| GeneratedFile { path: path.to_string(), contents: page.text.clone() })
            .collect();
        files.push(noted(mirror, of, &second, &brought));
        let removed: Vec<String> = brought.removed.iter().map(ToString::to_string).collect();
        let mut changes = compare(&files, &removed, out)?;
        if let Some(before) = &before {
            if !changes.is_empty()
                && let Some(failure) = refused.take()
            {
                return Err(failure);
            }
            changes = write(&files, &removed, out, before)?;
        }
        for Lost { place, what, .. } in &brought.gone {
            let file = out.join(place.page.as_str());
            let what = format!("{}:{}: {} no longer has {what}", file.display(), place.line, of.name);
            if self.remove {
                term::status(self.verb("Removed", "Would remove"), what)?;
            } else {
                term::attention("Gone", what)?;
            }
        }
        self.tell(out, &changes)?;
        let missing: Vec<_> = brought.pages.values().flat_map(|page| &page.missing).collect();
        for problem in &missing {
            to_write(out, problem)?;
        }
        let count = changes.added.len() + changes.changed.len();
        let gone = match brought.gone.len() {
            0 => String::new(),
            gone if self.remove => format!("{gone} removed, "),
            gone => format!("{gone} gone and kept (--remove takes them away), "),
        };
        let verb = self.verb("Finished", "Would do");
        term::status(verb, format!("{} from {}: {gone}{count} changed", out.display(), of.name))?;
        let kept = !self.remove && !brought.gone.is_empty();
        let something = !missing.is_empty() || kept || (self.dry_run && !changes.is_empty());
        let outcome = if something { Outcome::Something } else { Outcome::Nothing };
        Ok(Added { outcome, new_pages: !changes.added.is_empty() })
    }
}

/// `upstream.toml` with the pages that restate the source, and its commit.
fn noted(mirror: &Mirror, of: &SecondSource, second: &Second, brought: &Brought) -> GeneratedFile {
    let mut mirror = mirror.clone();
    for source in mirror.sources.iter_mut().filter(|source| source.name == of.name) {
        source.upstream.pages.extend(brought.pages.keys().map(ToString::to_string));
        source.upstream.pages.retain(|page| !brought.removed.iter().any(|gone| gone.as_str() == page));
        if let Some(commit) = &second.commit {
            source.upstream.commit = Some(commit.id.clone());
            source.upstream.date = Some(commit.date.clone());
        }
    }
    GeneratedFile { path: Mirror::FILE.into(), contents: mirror.to_string() }
}
