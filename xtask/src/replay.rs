//! `cargo xtask replay`: what each commit of a history changed.

use crate::pages::Pages;
use crate::review::FailOn;
use crate::term::Progress;
use crate::vendor::Vendor;
use crate::{Failure, Outcome, term};
use clap::{Args, ValueEnum};
use codegen::read::source::{Log, Source};
use codegen::report::{Published, ReplayPage, replay_jsonl, replay_markdown, replay_text, replay_totals};
use codegen::review::replay::{Replay as Walk, Step, Totals};
use std::path::PathBuf;

/// Show what each commit of a history changed, one line a commit
///
/// Each commit that touches the docs is compared with the one before it as `cargo xtask diff` does it, the oldest first. Of a
/// merge only that is told in which it differs from each of its parents. The repository is only read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask replay ../docs --path content/api\n  \
    cargo xtask replay ../docs --path content/api --from v1 --to v2 --format jsonl\n  \
    cargo xtask replay ../docs --path content/api --html history.html --url https://github.com/example/docs\n\n\
    Exit status: 0 nothing to report, 1 something to report (see --fail-on), 2 if a commit or a page could not be read \
    (the other commits are printed all the same).")]
pub(crate) struct Replay {
    /// A git repository, bare or not
    #[arg(value_name = "REPO")]
    repo: PathBuf,
    /// The docs: a directory or file below the root of the repository [default: all of it]
    #[arg(long, value_name = "PATH", default_value = "", hide_default_value = true)]
    path: String,
    /// Leave out this commit and all before it
    #[arg(long, value_name = "REV")]
    from: Option<String>,
    /// The last commit [default: HEAD]
    #[arg(long, value_name = "REV")]
    to: Option<String>,
    /// Take a merged branch for one commit
    #[arg(long)]
    first_parent: bool,
    /// For people, or for a program
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write a page for a browser, too: one file that needs no network
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Title of that page
    #[arg(long, value_name = "TEXT", requires = "html")]
    title: Option<String>,
    /// Address of the published repository, for links of that page to commits and pages
    #[arg(long, value_name = "URL", requires = "html", value_parser = web_address)]
    url: Option<String>,
    /// What counts for the exit status; a passage that can't be read counts unless it is `never`
    #[arg(long, value_enum, default_value_t)]
    fail_on: FailOn,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One line a commit
    #[default]
    Text,
    /// One JSON object a commit (docs/changes.md)
    Jsonl,
    /// A table
    Markdown,
}

impl Replay {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let profile = vendor.of(&Source::File(self.repo.clone()))?;
        let known = Pages::known(&profile)?;
        let walk = Walk::open(&self.log(), &profile)?.knowing(known.errata, known.secrets);
        let mut progress = Progress::new("Replaying", walk.len());
        let mut page = self.html.as_ref().map(|_| ReplayPage::new(&self.page_title(), self.published()));
        let (mut totals, mut outcome, mut table) = (Totals::default(), Outcome::Nothing, Vec::new());
        for step in walk {
            totals.add(&step);
            outcome = worst(outcome, self.outcome(&step));
            if let Some(page) = &mut page {
                page.add(&step);
            }
            match self.format {
                Format::Text => progress.above(|| term::print(&replay_text(&step)))?,
                Format::Jsonl => progress.above(|| term::print_json(&replay_jsonl(&step)))?,
                Format::Markdown => table.push(step),
            }
            progress.advance()?;
        }
        progress.clear()?;
        match self.format {
            Format::Text => term::print(&replay_totals(&totals))?,
            Format::Jsonl => {}
            Format::Markdown => term::print_plain(&replay_markdown(&table))?,
        }
        if let Some((page, file)) = page.zip(self.html.as_ref()) {
            std::fs::write(file, page.finish()).map_err(|cause| {
                Failure::new(
                    format!("can't write {}: {cause}", file.display()),
                    "give a file in a directory that exists, for --html",
                )
            })?;
        }
        Ok(outcome)
    }

    fn log(&self) -> Log {
        Log {
            repo: self.repo.clone(),
            path: self.path.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            first_parent: self.first_parent,
        }
    }

    fn published(&self) -> Option<Published<'_>> {
        let path = self.path.trim_matches('/');
        Some(Published { url: self.url.as_deref()?, path: if path == "." { "" } else { path } })
    }

    fn page_title(&self) -> String {
        let of = match self.path.trim_matches('/') {
            "" | "." => self.repo.display().to_string(),
            path => path.to_owned(),
        };
        self.title.clone().unwrap_or_else(|| format!("API changes of {of}"))
    }

    fn outcome(&self, step: &Step) -> Outcome {
        match &step.compared {
            _ if !step.is_complete() => Outcome::Incomplete,
            Ok(comparison) if self.fail_on.counts(comparison) => Outcome::Something,
            _ => Outcome::Nothing,
        }
    }
}

/// An address that a browser opens and does not run.
fn web_address(text: &str) -> Result<String, String> {
    let is_web = ["https://", "http://"].iter().any(|scheme| text.starts_with(scheme));
    if is_web { Ok(text.to_owned()) } else { Err("give an address that begins with https://".to_owned()) }
}

fn worst(a: Outcome, b: Outcome) -> Outcome {
    match (a, b) {
        (Outcome::Incomplete, _) | (_, Outcome::Incomplete) => Outcome::Incomplete,
        (Outcome::Something, _) | (_, Outcome::Something) => Outcome::Something,
        (Outcome::Nothing, Outcome::Nothing) => Outcome::Nothing,
    }
}
