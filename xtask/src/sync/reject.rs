//! Changes of upstream's that are not taken over: their pages are synced, and an erratum holds what we had.

use super::plan::{Plan, Work};
use super::stale::{self, FILE, OurErrata, facts_after};
use crate::against::Against;
use crate::corrections::CorrectionFiles;
use crate::vendor::Vendor;
use crate::{Failure, term};
use codegen::diagnostics::nouns::counted;
use codegen::diagnostics::problem::Problem;
use codegen::model::errata::Erratum;
use codegen::review::compare::{Change, Kind, Occurrence};
use codegen::review::drift::{Drift, Rejection, reject};
use codegen::rust::GeneratedFile;
use std::collections::BTreeSet;
use std::path::Path;

/// Changes that an error names where the one that is asked for does not exist.
const SHOWN: usize = 5;

/// The result of a rejection.
pub(super) struct Rejected {
    /// The changes.
    changes: Vec<Change>,
    /// Other changes of the same pages, which come with the sync.
    taken: Vec<Change>,
    entries: Vec<Erratum>,
    /// Entries that upstream's pages don't fit any more.
    expired: Vec<Problem>,
}

impl Rejected {
    /// Finds the changes and the errata that reject them; nothing if none is asked for.
    pub(super) fn read(
        out: &Path,
        upstream: &str,
        asked: &[String],
        because: &[String],
        vendor: &Vendor,
    ) -> Result<Option<Self>, Failure> {
        if asked.is_empty() {
            return Ok(None);
        }
        if let Some((change, _)) = asked.iter().zip(because).find(|(_, text)| text.trim().is_empty()) {
            return Err(Failure::new(
                format!("the reason to reject `{change}` is empty"),
                "say with --because TEXT, in a sentence, why what we hold is right",
            ));
        }
        if asked.len() != because.len() {
            return Err(Failure::new(
                format!(
                    "{} to reject, {} given",
                    counted(asked.len(), "change"),
                    counted(because.len(), "reason")
                ),
                "say with --because TEXT, once for each --reject, why what we hold is right",
            ));
        }
        let against =
            Against::read(&out.display().to_string(), Some(upstream), &CorrectionFiles::default(), vendor)?;
        let drift = against.drift_from_first();
        let changes = asked
            .iter()
            .map(|name| {
                find(&drift, name).map_err(|failure| of_another_source(out, name, vendor).unwrap_or(failure))
            })
            .collect::<Result<Vec<_>, _>>()?;
        let rejections = changes.iter().zip(because);
        let rejections =
            rejections.map(|(change, because)| Rejection { change, because }).collect::<Vec<_>>();
        let entries = reject(&against.ours.facts, &against.ours.errata, &against.upstream.facts, &rejections)
            .map_err(|error| {
                Failure::new(error.to_string(), "take it over, or leave it as drift: nothing was changed")
            })?;
        let mut rejected = Self {
            changes: changes.into_iter().cloned().collect(),
            taken: Vec::new(),
            entries,
            expired: drift.stale,
        };
        let pages = rejected.pages();
        let is_rejected = |change: &Change| {
            rejected
                .changes
                .iter()
                .any(|other| other.fingerprint == change.fingerprint || goes_with(change, other))
        };
        let others = drift.comparison.changes.into_iter().filter(|change| !is_rejected(change));
        rejected.taken = others
            .filter(|change| {
                change.places.iter().any(|occurrence| pages.contains(occurrence.place.page.as_str()))
            })
            .collect();
        Ok(Some(rejected))
    }

    /// The pages that the changes were made on.
    pub(super) fn pages(&self) -> BTreeSet<String> {
        let places = self.changes.iter().flat_map(|change| &change.places);
        places.map(|occurrence| occurrence.place.page.to_string()).collect()
    }

    /// `errata.toml` with the new entries, which fit the pages as they are to be.
    pub(super) fn errata(
        &self,
        known: &OurErrata,
        work: &Work,
        plan: &Plan,
    ) -> Result<GeneratedFile, Failure> {
        let pages = self.pages();
        if let Some((page, reason)) = plan.failed.iter().find(|(page, _)| pages.contains(page)) {
            return Err(Failure::new(
                format!("{page} can't be synced: {reason}"),
                "the change can be rejected once the page can be read",
            ));
        }
        let text = known.errata.with(&known.text, &self.expired, &self.entries);
        let text = text.map_err(|error| Failure::new(format!("{FILE}: {error}"), "mend it first"))?;
        let after = facts_after(work, plan);
        let problems = match stale::read(&text) {
            Ok(errata) => errata.check(&after),
            Err(problems) => problems,
        };
        let before = known.errata.check(&after);
        let new =
            problems.iter().find(|problem| !before.iter().any(|old| old.identity() == problem.identity()));
        match new {
            None => Ok(GeneratedFile { path: FILE.to_owned(), contents: text }),
            Some(problem) => Err(Failure::new(
                format!("no erratum can reject this: {}", problem.message),
                "sync without --reject, then write the entry by hand (docs/errata.md)",
            )),
        }
    }

    /// Says what was rejected, and what was not.
    pub(super) fn report(&self) -> Result<(), Failure> {
        for change in &self.changes {
            term::status("Rejected", summary(change))?;
        }
        for change in &self.taken {
            term::attention("Taken", format!("{}, which is on the same page", summary(change)))?;
        }
        Ok(())
    }
}

/// Why a change of a source that adds to upstream can't be rejected, if it is one.
fn of_another_source(out: &Path, name: &str, vendor: &Vendor) -> Option<Failure> {
    let docs = out.display().to_string();
    let drift = Against::read(&docs, None, &CorrectionFiles::default(), vendor).ok()?.drift();
    find(&drift, name).ok().map(|change| {
        Failure::new(
            format!(
                "change {} is not of the docs that ours mirror, and can't be rejected",
                change.fingerprint
            ),
            "correct the source that it is of: `openapi` in errata.openapi.toml, and so on",
        )
    })
}

/// The one change whose name begins like this.
fn find<'d>(drift: &'d Drift, name: &str) -> Result<&'d Change, Failure> {
    let changes = &drift.comparison.changes;
    let wanted = name.to_ascii_lowercase();
    let found: Vec<&Change> = changes
        .iter()
        .filter(|change| !wanted.is_empty() && change.fingerprint.starts_with(&wanted))
        .collect();
    match found.as_slice() {
        [one] => Ok(one),
        [] if changes.is_empty() => Err(Failure::alone(&format!("no change `{name}`: nothing drifted"))),
        [] => {
            let mut near: Vec<&Change> = changes.iter().collect();
            near.sort_by_key(|change| std::cmp::Reverse(common(&change.fingerprint, &wanted)));
            Err(Failure::new(
                format!("no change is called `{name}`"),
                format!("drift tells of {}", list(&near)),
            ))
        }
        several => Err(Failure::new(
            format!("`{name}` begins the names of {} changes", several.len()),
            format!("give more digits: {}", list(several)),
        )),
    }
}

/// Whether a change is made of members of a field that is rejected as a whole.
fn goes_with(change: &Change, rejected: &Change) -> bool {
    let whole = matches!(change.kind, Kind::FieldAdded | Kind::FieldRemoved) && change.kind == rejected.kind;
    let within = |occurrence: &Occurrence| {
        let parents = rejected.places.iter().filter(|other| other.place.page == occurrence.place.page);
        let mut paths =
            parents.filter_map(|other| occurrence.path.as_deref()?.strip_prefix(other.path.as_deref()?));
        paths.any(|rest| rest.starts_with(['.', '[']))
    };
    whole && change.places.iter().all(within)
}

/// Number of first letters that are the same.
fn common(one: &str, other: &str) -> usize {
    one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count()
}

fn list(changes: &[&Change]) -> String {
    let shown: Vec<String> = changes.iter().take(SHOWN).map(|change| summary(change)).collect();
    let more = changes.len().saturating_sub(SHOWN);
    let more = if more > 0 { format!("; and {more} more") } else { String::new() };
    shown.join("; ") + &more
}

/// `0f3a…: days_active, required_changed from optional to required`.
fn summary(change: &Change) -> String {
    let kind = change.kind.as_str();
    let value = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".to_owned());
    let (before, after) = (value(&change.before), value(&change.after));
    let summary_line = format!("{}: {}, {kind} from {before} to {after}", change.fingerprint, change.subject);
    // The words of a page must not steer a terminal.
    summary_line.replace(char::is_control, " ")
}
