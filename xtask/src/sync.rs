//! `cargo xtask sync`: the docs that we keep, brought up to upstream.

mod plan;
mod reject;
mod stale;

use crate::pages::{Pages, in_workspace};
use crate::{Failure, Outcome, term};
use clap::Args;
use codegen::diagnostics::problem::Problem;
use codegen::read::source::{Source, uncommitted};
use codegen::rust::GeneratedFile;
use codegen::write::store::{Changes, WriteError, recover};
use codegen::write::sync::{Mirror, compare, write};
use plan::{Plan, Work};
use reject::Rejected;
use stale::Known;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Bring docs-src up to upstream
///
/// Facts become upstream's, in canonical form. Descriptions and sample values stay ours where the parameter is still there;
/// what is new gets `(to be described)` and is listed. Pages that upstream no longer has are removed.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask sync --upstream ../docs@HEAD:content/api\n  \
    cargo xtask sync --upstream ../docs/content/api --page orders/gift-card.md\n  \
    cargo xtask sync --upstream ../docs@v2:content/api --out /tmp/docs\n  \
    cargo xtask sync --upstream ../docs@HEAD:content/api --reject 0f3a --because 'The API still takes both.'\n\n\
    Exit status: 0 done, 1 done but words are to be written or errata to be looked at, 2 if a page could not be brought up (the others are).")]
pub(crate) struct Sync {
    /// The docs to follow: a directory, a file, or `REPO@REV[:PATH]`
    #[arg(long, value_name = "SOURCE")]
    upstream: String,
    /// Only this page, by its path below SOURCE; may be given several times
    #[arg(long = "page", value_name = "PATH")]
    pages: Vec<String>,
    /// Where our docs are [default: docs-src]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Go on where our docs have changes that are not committed, and take pages that can be read in part only
    #[arg(long)]
    force: bool,
    /// Hold on to what we have: a change that `drift` showed, by the first digits of its name. Its pages are synced, and
    /// errata.toml gets an entry; may be given several times, each with --because
    #[arg(long, value_name = "CHANGE", conflicts_with = "pages")]
    reject: Vec<String>,
    /// Why what we hold is right, in a sentence
    #[arg(long, value_name = "TEXT", requires = "reject")]
    because: Vec<String>,
    /// Copy pages as they are, words and samples included; their licence has to allow it
    #[arg(long)]
    verbatim: bool,
}

impl Sync {
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let out = self.out.clone().unwrap_or_else(|| in_workspace("docs-src"));
        recover(&out).map_err(|error| unwritten(&error))?;
        let rejected = Rejected::read(&out, &self.upstream, &self.reject, &self.because)?;
        let work = self.read(&out, rejected.as_ref())?;
        let known = Known::read(&out)?;
        let mut plan = work.plan()?;
        plan.files.extend(self.mirror(&work, &plan, &out)?);
        if let Some(rejected) = &rejected {
            plan.files.push(rejected.errata(&known, &work, &plan)?);
        }
        let changes = compare(&plan.files, &plan.removed, &out).map_err(|error| unwritten(&error))?;
        if !changes.is_empty() && !self.force {
            refuse_uncommitted(&out)?;
        }
        let stale = known.stale(&work, &plan)?;
        let changes = write(&plan.files, &plan.removed, &out).map_err(|error| unwritten(&error))?;
        rejected.iter().try_for_each(Rejected::report)?;
        report(&out, &changes, &plan, &stale)
    }

    /// Reads both sides.
    fn read(&self, out: &Path, rejected: Option<&Rejected>) -> Result<Work, Failure> {
        let one = match Source::parse(&self.upstream)? {
            Source::Folder(_) => false,
            Source::File(_) => true,
            Source::Git { path, .. } => {
                Path::new(&path).extension().is_some_and(|end| end == "md" || end == "txt")
            }
        };
        if one {
            // All other pages would be gone.
            return Err(Failure::Said {
                message: format!("{} is one page, and does not tell where it belongs", self.upstream),
                help: Some("give the folder that `upstream.toml` mirrors, and the page with --page".into()),
            });
        }
        let upstream = Pages::read(&self.upstream)?;
        let mirror = mirror_of(out)?;
        let mut chosen: BTreeSet<String> = upstream.paths().map(ToString::to_string).collect();
        chosen.extend(mirror.upstream.pages.iter().cloned());
        if let Some(page) = self.pages.iter().find(|page| !chosen.contains(*page)) {
            return Err(Failure::Said {
                message: format!("neither {} nor {} has the page {page}", self.upstream, out.display()),
                help: Some("give its path below SOURCE, as `cargo xtask facts SOURCE` prints it".into()),
            });
        }
        if !self.pages.is_empty() {
            chosen = self.pages.iter().cloned().collect();
        }
        if let Some(rejected) = rejected {
            chosen = rejected.pages();
        }
        let ours = Pages::read_folder(out)?;
        Ok(Work { upstream, ours, mirror, chosen, force: self.force, verbatim: self.verbatim })
    }

    /// `upstream.toml` as it is to be; `None` to leave it alone, if nothing is new and the commit is not known.
    fn mirror(&self, work: &Work, plan: &Plan, out: &Path) -> Result<Option<GeneratedFile>, Failure> {
        let source = Source::parse(&self.upstream)?;
        let commit = source.commit()?;
        let name = match &source {
            Source::Git { path, .. } => path.clone(),
            Source::Folder(_) | Source::File(_) => self.upstream.clone(),
        };
        let mut mirror = work.mirror.clone();
        if self.pages.is_empty() && self.reject.is_empty() && plan.failed.is_empty() {
            let pages: BTreeSet<String> = plan.files.iter().map(|file| file.path.clone()).collect();
            let changes = compare(&plan.files, &plan.removed, out).map_err(|error| unwritten(&error))?;
            if commit.is_none() && changes.is_empty() && mirror.upstream.pages == pages {
                return Ok(None);
            }
            mirror.all(pages, &name, commit.as_ref());
        } else {
            let brought =
                work.chosen.iter().filter(|page| !plan.failed.iter().any(|(failed, _)| failed == *page));
            for page in brought {
                mirror.one(page, !plan.removed.contains(page), &name, commit.as_ref());
            }
        }
        let contents = mirror.to_string();
        Ok(Some(GeneratedFile { path: Mirror::FILE.into(), contents }))
    }
}

/// What our docs say that they mirror; nothing if they don't say.
fn mirror_of(out: &Path) -> Result<Mirror, Failure> {
    let path = out.join(Mirror::FILE);
    let said = |message: String| Failure::Said {
        message,
        help: Some("mend it, or move it away: `sync` writes a new one".into()),
    };
    match fs::read_to_string(&path) {
        Ok(text) => Mirror::parse(&text).map_err(|error| said(format!("{}:{error}", path.display()))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Mirror::default()),
        Err(error) => Err(said(format!("can't read {}: {error}", path.display()))),
    }
}

fn refuse_uncommitted(out: &Path) -> Result<(), Failure> {
    let files = uncommitted(out)?;
    let Some(first) = files.first() else { return Ok(()) };
    let more = if files.len() > 1 { format!(" and {} more", files.len() - 1) } else { String::new() };
    Err(Failure::Said {
        message: format!("{} has changes that are not committed: {first}{more}", out.display()),
        help: Some("commit or stash them, so that what `sync` changes can be told; or give --force".into()),
    })
}

/// Says what was done and what is left to do.
fn report(out: &Path, changes: &Changes, plan: &Plan, stale: &[Problem]) -> Result<Outcome, Failure> {
    let verbs = [("Added", &changes.added), ("Synced", &changes.changed), ("Removed", &changes.removed)];
    for (verb, paths) in verbs {
        for path in paths {
            term::status(verb, out.join(path).display())?;
        }
    }
    for (page, reason) in &plan.failed {
        term::attention("Kept", format!("{}: {reason}", out.join(page).display()))?;
    }
    for problem in &plan.missing {
        let place = &problem.place;
        let file = out.join(place.page.as_str());
        term::attention(
            "Write",
            format!("{}:{}:{}: {}", file.display(), place.line, place.column, problem.message),
        )?;
    }
    stale::report(out, stale)?;
    let count = verbs.iter().map(|(_, paths)| paths.len()).sum::<usize>();
    let missing = match plan.missing.len() {
        0 => String::new(),
        1 => ", 1 text to write".to_owned(),
        n => format!(", {n} texts to write"),
    };
    let about = format!("{}: {count} changed, {} unchanged{missing}", out.display(), changes.unchanged);
    term::status("Finished", about)?;
    Ok(if !plan.failed.is_empty() {
        Outcome::Incomplete
    } else if plan.missing.is_empty() && stale.is_empty() {
        Outcome::Nothing
    } else {
        Outcome::Something
    })
}

fn unwritten(error: &WriteError) -> Failure {
    Failure::Said { message: error.to_string(), help: None }
}
