//! `cargo xtask sync`: the docs that we keep, brought up to upstream.

mod plan;
mod reject;
mod second_source;
mod stale;

use crate::beside::mirror_of;
use crate::pages::{Pages, meant_page};
use crate::second;
use crate::term::quoted;
use crate::upstream::{self, refuse_strange_folder};
use crate::vendor::Vendor;
use crate::workspace::in_workspace;
use crate::{Failure, Outcome, term};
use clap::Args;
use codegen::diagnostics::problem::Problem;
use codegen::profile::Profile;
use codegen::read::source::{Source, is_committed, uncommitted};
use codegen::rust::GeneratedFile;
use codegen::write::store::Changes;
use codegen::write::sync::{Mirror, Snapshot, compare, write};
use plan::{Plan, Work};
use reject::Rejected;
use stale::OurErrata;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Bring docs-src up to upstream
///
/// Facts become upstream's, in canonical form. Descriptions and sample values stay ours where the parameter is still there;
/// what is new gets `(to be described)` and is listed. Pages that upstream no longer has are listed, and stay unless --remove is
/// given; pages that upstream.toml lists as our own are left alone.
#[derive(Clone, Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask sync --dry-run\n  \
    cargo xtask sync --page payment_methods/post-order-gift-card.md\n  \
    cargo xtask sync --upstream ../docs@daf77da6d516:content/api --out /tmp/docs\n  \
    cargo xtask sync --reject 0f3a --because 'The API still takes both.'\n\n\
    Exit status: 0 done; 1 done, but words are to be written, errata to be looked at or pages gone upstream, or with --dry-run if anything would change; 2 if a page could not be brought up (the others are).")]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command")]
pub(crate) struct Sync {
    /// The docs to follow: a directory or `REPO@REV[:PATH]` [default: where upstream.toml says]
    #[arg(long, value_name = "SOURCE")]
    upstream: Option<String>,
    /// Only this page, by its path below SOURCE; may be given several times
    #[arg(long = "page", value_name = "PATH")]
    pages: Vec<String>,
    /// Write nothing; show what would be done
    #[arg(long)]
    dry_run: bool,
    /// Remove pages that upstream no longer has
    #[arg(long, conflicts_with = "reject")]
    remove: bool,
    /// Where our docs are [default: docs-src]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Go on where our docs have changes that are not committed, and take pages that can be read in part only, and those whose place
    /// has a page that upstream.toml does not list
    #[arg(long)]
    force: bool,
    /// Hold on to what we have: a change that `drift` showed, by the first digits of its name. Its pages are synced, and
    /// errata.toml gets an entry; may be given several times, each with --because
    #[arg(long, value_name = "CHANGE", conflicts_with = "pages")]
    reject: Vec<String>,
    /// Why what we hold is right, in a sentence
    #[arg(long, value_name = "TEXT", requires = "reject")]
    because: Vec<String>,
    /// Copy pages as they are, words and samples included; their licence has to allow it [default: `verbatim` in upstream.toml]
    #[arg(long)]
    verbatim: bool,
}

impl Sync {
    /// The command that brings the first pages of a workspace.
    pub(crate) fn first(upstream: &str, out: &Path) -> Self {
        Self {
            upstream: Some(upstream.to_owned()),
            pages: Vec::new(),
            dry_run: false,
            remove: false,
            out: Some(out.to_owned()),
            // What was just written is not committed yet.
            force: true,
            reject: Vec::new(),
            because: Vec::new(),
            // `upstream.toml` says it.
            verbatim: false,
        }
    }

    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let out = self.out.clone().unwrap_or_else(|| in_workspace("docs-src"));
        // A dry run changes nothing, nor does it finish what another run began.
        let before = if self.dry_run { None } else { Some(Snapshot::take(&out)?) };
        let ours = Source::Folder(out.clone());
        let mirror = mirror_of(&ours)?;
        let mut refused = if self.dry_run || self.force { None } else { refuse_uncommitted(&out).err() };
        let can_be_undone = !self.dry_run && !self.force && is_committed(&out);
        if let Some(spec) = &self.upstream
            && let Some(of) = second::given(&mirror, &ours, spec)
        {
            if !self.pages.is_empty() || !self.reject.is_empty() {
                let message = format!("{spec} is {}, which is synced as a whole", of.name);
                return Err(Failure::new(message, "leave out --page and --reject"));
            }
            let added = self.add(&out, &mirror, of, spec, &vendor.of(&ours)?, &mut refused)?;
            if can_be_undone && added.new_pages {
                tell_undo(&out)?;
            }
            return Ok(added.outcome);
        }
        let spec = upstream::source(self.upstream.as_deref(), &ours, &mirror)?;
        let rejected = Rejected::read(&out, &spec, &self.reject, &self.because, vendor)?;
        let work = self.read(&out, &spec, mirror, rejected.as_ref(), &vendor.of(&ours)?)?;
        let known = OurErrata::read(&out)?;
        let mut plan = work.plan()?;
        plan.files.extend(self.mirror(&work, &plan, &spec, &out)?);
        if let Some(rejected) = &rejected {
            plan.files.push(rejected.errata(&known, &work, &plan)?);
        }
        let mut changes = compare(&plan.files, &plan.removed, &out)?;
        let stale = known.stale(&work, &plan)?;
        if let Some(before) = &before {
            if !changes.is_empty()
                && let Some(failure) = refused.take()
            {
                return Err(failure);
            }
            changes = write(&plan.files, &plan.removed, &out, before)?;
        }
        rejected.iter().try_for_each(Rejected::report)?;
        let outcome = self.report(&out, &changes, &plan, &stale)?;
        let mut done = Added { outcome, new_pages: !changes.added.is_empty() };
        if self.upstream.is_none() && self.pages.is_empty() && self.reject.is_empty() {
            done = self.add_all(&out, &ours, done, &mut refused, vendor)?;
        }
        if can_be_undone && done.new_pages {
            tell_undo(&out)?;
        }
        Ok(done.outcome)
    }

    /// Adds what the second sources have that `upstream.toml` names.
    fn add_all(
        &self,
        out: &Path,
        ours: &Source,
        mut done: Added,
        refused: &mut Option<Failure>,
        vendor: &Vendor,
    ) -> Result<Added, Failure> {
        for of in mirror_of(ours)?.sources {
            // The one before it may have changed the file.
            let mirror = mirror_of(ours)?;
            if let Some(source) = of.upstream.source(out) {
                let added = self.add(out, &mirror, &of, &source.to_string(), &vendor.of(ours)?, refused)?;
                done.outcome = done.outcome.max(added.outcome);
                done.new_pages |= added.new_pages;
            }
        }
        Ok(done)
    }

    /// Reads both sides.
    fn read(
        &self,
        out: &Path,
        spec: &str,
        mirror: Mirror,
        rejected: Option<&Rejected>,
        profile: &Arc<Profile>,
    ) -> Result<Work, Failure> {
        let one = match Source::parse(spec)? {
            Source::Folder(_) => false,
            Source::File(_) => true,
            Source::Git { path, .. } => {
                Path::new(&path).extension().is_some_and(|end| end == "md" || end == "txt")
            }
        };
        if one {
            // All other pages would be gone.
            return Err(Failure::new(
                format!("{spec} is one page, and does not tell where it belongs"),
                "give the folder that `upstream.toml` mirrors, and the page with --page",
            ));
        }
        let upstream = Pages::read(spec, profile)?;
        refuse_strange_folder(&mirror, out, spec, &upstream)?;
        let mut chosen: BTreeSet<String> = upstream.paths().map(ToString::to_string).collect();
        chosen.extend(mirror.upstream.pages.iter().cloned());
        if let Some(page) = self.pages.iter().find(|page| !chosen.contains(*page)) {
            return Err(unknown_page(page, spec, out, &mirror, &chosen));
        }
        if !self.pages.is_empty() {
            chosen = self.pages.iter().cloned().collect();
        }
        if let Some(rejected) = rejected {
            chosen = rejected.pages();
        }
        let ours = Pages::read_folder(out, profile)?;
        let (remove, force, verbatim) = (self.remove, self.force, self.verbatim || mirror.verbatim);
        Ok(Work { upstream, ours, mirror, chosen, remove, force, verbatim })
    }

    /// `upstream.toml` as it is to be; `None` to leave it alone, if nothing is new and the commit is not known.
    fn mirror(
        &self,
        work: &Work,
        plan: &Plan,
        spec: &str,
        out: &Path,
    ) -> Result<Option<GeneratedFile>, Failure> {
        let source = Source::parse(spec)?;
        let commit = source.commit()?;
        let mut mirror = work.mirror.clone();
        upstream::note_source(&mut mirror, out, &source);
        if self.pages.is_empty() && self.reject.is_empty() && plan.failed.is_empty() {
            let pages: BTreeSet<String> = plan.files.iter().map(|file| file.path.clone()).collect();
            let changes = compare(&plan.files, &plan.removed, out)?;
            mirror.all(pages, &plan.gone, commit.as_ref());
            if commit.is_none()
                && changes.is_empty()
                && mirror.upstream.pages == work.mirror.upstream.pages
                && mirror.upstream.path == work.mirror.upstream.path
            {
                return Ok(None);
            }
        } else {
            let stays = |page: &String| {
                plan.gone.contains(page) || plan.failed.iter().any(|(failed, _)| failed == page)
            };
            for page in work.chosen.iter().filter(|page| !stays(page)) {
                if plan.files.iter().any(|file| file.path == *page) {
                    mirror.bring(page, commit.as_ref());
                } else {
                    mirror.lose(page);
                }
            }
        }
        let contents = mirror.to_string();
        Ok(Some(GeneratedFile { path: Mirror::FILE.into(), contents }))
    }

    /// The verb of what is done to a file.
    const fn verb(&self, does: &'static str, would: &'static str) -> &'static str {
        if self.dry_run { would } else { does }
    }

    /// Says which files were written or removed, or would be.
    fn tell(&self, out: &Path, changes: &Changes) -> Result<(), Failure> {
        for (verb, paths) in [
            (self.verb("Removed", "Would remove"), &changes.removed),
            (self.verb("Added", "Would add"), &changes.added),
            (self.verb("Synced", "Would sync"), &changes.changed),
        ] {
            for path in paths {
                term::status(verb, out.join(path).display())?;
            }
        }
        Ok(())
    }

    /// Says what was done, or would be, and what is left to do.
    fn report(
        &self,
        out: &Path,
        changes: &Changes,
        plan: &Plan,
        stale: &[Problem],
    ) -> Result<Outcome, Failure> {
        for path in &plan.gone {
            term::attention("Gone", format!("{}: upstream no longer has it", out.join(path).display()))?;
        }
        self.tell(out, changes)?;
        for (page, reason) in &plan.failed {
            term::attention("Kept", format!("{}: {reason}", out.join(page).display()))?;
        }
        for problem in &plan.missing {
            to_write(out, problem)?;
        }
        stale::report(out, stale)?;
        let verb = self.verb("Finished", "Would do");
        term::status(verb, format!("{}: {}", out.display(), summary(changes, plan)))?;
        let something = !plan.missing.is_empty() || !stale.is_empty() || !plan.gone.is_empty();
        Ok(if !plan.failed.is_empty() {
            Outcome::Incomplete
        } else if something || (self.dry_run && !changes.is_empty()) {
            Outcome::Something
        } else {
            Outcome::Nothing
        })
    }
}

/// What a run did.
struct Added {
    outcome: Outcome,
    /// Whether there are pages that were not there before, which git does not take away by itself.
    new_pages: bool,
}

/// Says how to undo a run that added pages.
fn tell_undo(out: &Path) -> Result<(), Failure> {
    let folder = quoted(&out.display().to_string());
    let undo = format!("git -C {folder} checkout . && git -C {folder} clean --force -d .");
    Ok(term::status("Undo", undo)?)
}

/// Says what somebody has to write by hand, and where.
fn to_write(out: &Path, problem: &Problem) -> Result<(), Failure> {
    let place = &problem.place;
    let file = out.join(place.page.as_str());
    Ok(term::attention(
        "Write",
        format!("{}:{}:{}: {}", file.display(), place.line, place.column, problem.message),
    )?)
}

/// The summary of a run: removed pages come first.
fn summary(changes: &Changes, plan: &Plan) -> String {
    let mut parts = Vec::new();
    if !plan.gone.is_empty() {
        parts.push(format!("{} gone upstream and kept (--remove takes them away)", plan.gone.len()));
    }
    if !changes.removed.is_empty() {
        parts.push(format!("{} removed", changes.removed.len()));
    }
    parts.push(format!("{} changed", changes.added.len() + changes.changed.len()));
    parts.push(format!("{} unchanged", changes.unchanged));
    match plan.missing.len() {
        0 => {}
        1 => parts.push("1 text to write".to_owned()),
        n => parts.push(format!("{n} texts to write")),
    }
    parts.join(", ")
}

/// Why a page can't be synced by itself.
fn unknown_page(page: &str, spec: &str, out: &Path, mirror: &Mirror, known: &BTreeSet<String>) -> Failure {
    let ours = out.join(page);
    if !ours.is_file() {
        return Failure::new(
            format!("neither {spec} nor {} has the page {page}", out.display()),
            meant_page(page, known.iter().map(String::as_str)),
        );
    }
    let restates = mirror.sources.iter().find(|source| source.upstream.pages.contains(page));
    let help = if let Some(source) = restates {
        format!("it restates {}: sync without --page brings it up", source.name)
    } else if mirror.owns(page) {
        format!("{} lists it as our own: edit it by hand", Mirror::FILE)
    } else {
        format!(
            "if it is our own, list it as [[own]] in {}; else remove it",
            out.join(Mirror::FILE).display()
        )
    };
    Failure::new(format!("{spec} has no page like {}", ours.display()), help)
}

fn refuse_uncommitted(out: &Path) -> Result<(), Failure> {
    let files = uncommitted(out)?;
    let Some(first) = files.first() else { return Ok(()) };
    let more = if files.len() > 1 { format!(" and {} more", files.len() - 1) } else { String::new() };
    Err(Failure::new(
        format!("{} has changes that are not committed: {first}{more}", out.display()),
        "commit or stash them, so that what `sync` changes can be told; or give --force",
    ))
}
