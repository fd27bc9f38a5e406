//! `cargo xtask audit`: types that somebody wrote by hand, against docs.

use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use crate::vendor::Vendor;
use crate::workspace::in_workspace;
use crate::{Failure, Outcome, term};
use clap::{Args, ValueEnum};
use codegen::diagnostics::problem::{Code, Problem, Severity};
use codegen::diagnostics::span::PagePath;
use codegen::read::source::Text;
use codegen::report::{
    Finding, Tally, problems_github, problems_json, problems_markdown, problems_sarif, problems_text,
};
use codegen::review::audit::{self, Baseline, Mapping, Report};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Compare types that somebody wrote by hand with docs
///
/// PATH is a Rust crate, of which structs and enums with serde's derives are read, or a folder of JSON bodies, of which the
/// names are. Each is compared with the documented object that fits it by name and members.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask audit ../shop/src\n  \
    cargo xtask audit ../shop --docs ../docs@daf77da6d516:content/api --map audit.toml\n  \
    cargo xtask audit ../shop/tests/bodies --format github\n  \
    cargo xtask audit ../shop --baseline audit.txt --write-baseline\n\n\
    A mapping file says which object a type stands for, where its name and members do not tell; \"\" is none:\n  \
    [types]\n  \
    Payer = \"customer\"\n  \
    Answer = \"POST /orders response data\"\n\n\
    Exit status: 0 nothing to report, 1 something to report, 2 if the docs, PATH or a file of it could not be read.")]
pub(crate) struct Audit {
    /// A crate, a folder or a file
    #[arg(value_name = "PATH")]
    path: PathBuf,
    /// The docs: a directory, a file, or `REPO@REV[:PATH]`; without it, the docs-src of this workspace
    #[arg(long, value_name = "SOURCE")]
    docs: Option<String>,
    /// Which object each type stands for, as TOML
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// Findings that are known: they are not reported
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write all findings to the baseline
    #[arg(long, requires = "baseline")]
    write_baseline: bool,
    /// For people, or for a program
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The least severity that counts
    #[arg(long, value_enum, default_value_t)]
    severity: Least,
    #[command(flatten)]
    corrections: CorrectionFiles,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Messages with excerpts
    #[default]
    Text,
    /// One JSON document
    Json,
    /// A comment for a pull request
    Markdown,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0
    Sarif,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Least {
    /// Everything
    #[default]
    Note,
    /// What goes wrong with bodies, or may
    Warning,
    /// What could not be read
    Error,
}

/// Folders of a crate that hold no types of its own.
const OTHERS: &[&str] = &["target", ".git", "tests", "benches", "examples", "node_modules"];

/// Bytes of the largest file that is read: types and bodies have far fewer.
const LARGEST: u64 = 16 << 20;

impl Audit {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let mapping = self.mapping()?;
        let known = self.baseline()?;
        let files = self.files()?;
        let docs = self.docs.clone().unwrap_or_else(|| in_workspace("docs-src").display().to_string());
        let mut pages = Pages::read(&docs, &vendor.of_spec(&docs)?)?;
        pages.know(&docs, &self.corrections)?;
        let facts = pages.errata.apply_to_part(&pages.facts).pages;
        let mut report = if is_rust(&files) {
            let (types, unread) = audit::read_rust(&files);
            let mut report = audit::types(&types, &facts, &mapping);
            report.problems.extend(unread);
            report
        } else {
            audit::bodies(&files, &facts)
        };
        if let Some(name) = report.unknown_names.first() {
            return Err(Failure::new(
                format!("the mapping names `{name}`, which neither the types nor the docs have"),
                "mend the name: objects are named as in the messages of this command",
            ));
        }
        if self.write_baseline
            && let Some(path) = &self.baseline
        {
            fs::write(path, Baseline::write(&report.problems)).map_err(|error| unusable(path, &error))?;
            term::status("Wrote", format!("{} findings to {}", report.problems.len(), path.display()))?;
            return Ok(Outcome::Nothing);
        }
        report.problems.retain(|problem| !known.knows(problem));
        self.show(&report, &files)?;
        let unread = report.problems.iter().any(|problem| problem.code == Code::AuditUnread);
        Ok(if unread || !pages.unreadable().is_empty() {
            Outcome::Incomplete
        } else if self.counted(&report).is_empty() {
            Outcome::Nothing
        } else {
            Outcome::Something
        })
    }

    fn mapping(&self) -> Result<Mapping, Failure> {
        let Some(path) = &self.map else { return Ok(Mapping::default()) };
        let text = fs::read_to_string(path).map_err(|error| unusable(path, &error))?;
        Mapping::read(&text).map_err(|message| {
            Failure::new(
                format!("{}: {}", path.display(), message.trim_end()),
                "write `[types]`, and a line `Type = \"object\"` for each",
            )
        })
    }

    /// The known problems; none, where the baseline is to be written first.
    fn baseline(&self) -> Result<Baseline, Failure> {
        let Some(path) = self.baseline.as_ref().filter(|_| !self.write_baseline) else {
            return Ok(Baseline::default());
        };
        Ok(Baseline::read(&fs::read_to_string(path).map_err(|error| unusable(path, &error))?))
    }

    /// The Rust files below the path; the JSON files, if there are none.
    fn files(&self) -> Result<Vec<Text>, Failure> {
        let mut paths = Vec::new();
        collect(&self.path, &mut paths).map_err(|error| unusable(&self.path, &error))?;
        paths.sort();
        let of = |ending: &str| {
            paths.iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
        };
        let mut chosen: Vec<&PathBuf> = of("rs");
        if chosen.is_empty() {
            chosen = of("json");
        }
        if chosen.is_empty() {
            return Err(Failure::new(
                format!("{} holds neither Rust nor JSON", self.path.display()),
                "give a crate, or a folder of bodies",
            ));
        }
        let read = |path: &PathBuf| {
            if fs::metadata(path).map_err(|error| unusable(path, &error))?.len() > LARGEST {
                return Err(Failure::new(
                    format!("{} is larger than {} MiB", path.display(), LARGEST >> 20),
                    "give a smaller file, or a folder without it",
                ));
            }
            let text = fs::read_to_string(path).map_err(|error| unusable(path, &error))?;
            let below = path.strip_prefix(&self.path).ok().filter(|below| !below.as_os_str().is_empty());
            let name = below.unwrap_or_else(|| path.file_name().map_or(path.as_path(), Path::new));
            let page = PagePath::parse(&name.to_string_lossy().replace('\\', "/"))
                .map_err(|error| Failure::alone(&error))?;
            Ok(Text::new(page, text))
        };
        chosen.into_iter().map(read).collect()
    }

    fn counted<'r>(&self, report: &'r Report) -> Vec<&'r Problem> {
        let least = match self.severity {
            Least::Note => Severity::Note,
            Least::Warning => Severity::Warning,
            Least::Error => Severity::Error,
        };
        report.problems.iter().filter(|problem| problem.code.severity() >= least).collect()
    }

    fn show(&self, report: &Report, files: &[Text]) -> Result<(), Failure> {
        let named = |problem: &Problem| {
            let file = files.iter().find(|file| *file.path() == problem.place.page);
            let path = self.path.join(problem.place.page.as_str());
            let path = if path.exists() { path } else { self.path.clone() };
            (path.display().to_string(), file.map(Text::original))
        };
        let problems = self.counted(report);
        let located: Vec<_> = problems.iter().map(|problem| named(problem)).collect();
        let findings: Vec<_> = problems
            .iter()
            .zip(&located)
            .map(|(problem, (file, text))| Finding { problem, file, text: *text })
            .collect();
        match self.format {
            Format::Text => {
                term::print(&problems_text(findings.iter().copied()))?;
                let tally = Tally::of(problems.iter().copied());
                let matched = report.matched.len();
                let about = if is_rust(files) {
                    format!("{matched} of {} types: {tally}", matched + report.unmatched.len())
                } else {
                    format!("{} of {} bodies: {tally}", files.len() - report.unmatched.len(), files.len())
                };
                for name in &report.unmatched {
                    term::status("Unmatched", name)?;
                }
                if tally.total() == 0 {
                    term::status("Audited", about)
                } else {
                    term::attention("Audited", about)
                }?;
            }
            Format::Json => term::print_json(&problems_json(&findings))?,
            Format::Markdown => term::print_plain(&problems_markdown(&findings))?,
            Format::Github => term::print_plain(&problems_github(&findings))?,
            Format::Sarif => term::print_json(&problems_sarif(&findings))?,
        }
        Ok(())
    }
}

fn is_rust(files: &[Text]) -> bool {
    files.iter().any(|file| Path::new(file.path().as_str()).extension().is_some_and(|ending| ending == "rs"))
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        found.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        let is_other = OTHERS.iter().any(|name| entry.file_name() == *name);
        // Linked folders are not entered, since they may be circular.
        if entry.file_type()?.is_dir() && !is_other {
            collect(&entry.path(), found)?;
        } else if entry.file_type()?.is_file() {
            found.push(entry.path());
        }
    }
    Ok(())
}

fn unusable(path: &Path, error: &std::io::Error) -> Failure {
    let help = (error.kind() == ErrorKind::NotFound).then(|| "check the path".to_owned());
    Failure::Message { message: format!("{}: {error}", path.display()), help }
}
