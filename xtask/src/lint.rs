//! `cargo xtask lint`: what is wrong with docs.

mod allow;

use crate::beside::mirror_of;
use crate::corrections::CorrectionFiles;
use crate::earlier::{self, Earlier};
use crate::pages::{Pages, meant_page, sources};
use crate::second::Second;
use crate::vendor::Vendor;
use crate::{Failure, Outcome, term};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use codegen::diagnostics::nouns::counted;
use codegen::diagnostics::problem::{Code, Severity};
use codegen::diagnostics::span::PagePath;
use codegen::read::facts::PageFacts;
use codegen::read::openapi::unread_keywords;
use codegen::read::outline::Survey;
use codegen::read::source::{Source, is_specification_file};
use codegen::report::{
    Finding, Stats, Tally, explain, problems_github, problems_json, problems_sarif, problems_text,
};
use codegen::review::lint::is_within;
use std::path::PathBuf;

/// Show what is wrong with docs, and what would mend it
///
/// Passages that can't be read, contradictions, damaged samples: each at `file:line:column` with a code, the lines
/// concerned, and help.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask lint\n  \
    cargo xtask lint --new-since HEAD\n  \
    cargo xtask lint --code sample-type --page payment_methods\n  \
    cargo xtask lint --severity warning ../docs@daf77da6d516:content/api\n  \
    cargo xtask lint --explain sample-type\n\n\
    Exit status: 0 no problems, 1 problems, 2 if a source or a page could not be read.")]
pub(crate) struct Lint {
    /// For people, or for a program
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// The least severity that counts
    #[arg(long, value_enum, default_value_t)]
    severity: Least,
    /// Show what was read, in numbers, in place of the problems: facts, samples, what each line was taken for,
    /// and what looks like facts and was not read
    #[arg(long)]
    stats: bool,
    /// Say what a code means (all codes: docs/problems.md)
    #[arg(long, value_name = "CODE", conflicts_with_all = ["sources", "stats"], hide_possible_values = true, value_parser = codes())]
    explain: Option<String>,
    /// Only problems that the docs did not have at this revision of their repository
    #[arg(long, value_name = "REV")]
    new_since: Option<String>,
    /// Only problems with this code; may be given several times
    #[arg(long, value_name = "CODE", hide_possible_values = true, value_parser = codes())]
    code: Vec<String>,
    /// Only problems of this page, or of the pages in this folder, by its path below SOURCE; may be given several times
    #[arg(long, value_name = "PATH")]
    page: Vec<String>,
    /// Problems that are let stand, with the reasons (docs/problems.md) [default: `lint.toml` beside the docs]
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
    #[command(flatten)]
    corrections: CorrectionFiles,
    /// Directories, files, or `REPO@REV[:PATH]`; without any, the docs-src of this workspace
    #[arg(value_name = "SOURCE")]
    sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Messages with excerpts
    #[default]
    Text,
    /// One JSON document
    Json,
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
    /// What was repaired or contradicts something, and errors
    Warning,
    /// What could not be read
    Error,
}

/// Adds what sources contradict that add to these docs, as far as they are at hand.
fn add_conflicts(pages: &mut Pages, spec: &str) -> Result<(), Failure> {
    let docs = Source::parse(spec)?;
    let mirror = mirror_of(&docs)?;
    for second in Second::at_hand(&mirror, &docs, &pages.profile)? {
        pages.add_problems(second.conflicts(pages));
    }
    Ok(())
}

/// The findings that the list beside docs does not let stand, and how many it does; `lint` tells of a list that can't be read.
pub(crate) fn without_allowed<'f>(docs: &str, findings: Vec<Finding<'f>>) -> (Vec<Finding<'f>>, usize) {
    let Ok(Some((_, allowed))) = allow::file(None, docs) else { return (findings, 0) };
    let (stand, rest): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| allowed.allows(finding.problem));
    (rest, stand.len())
}

/// A path and those of its folders.
fn with_folders(path: &str) -> impl Iterator<Item = &str> {
    let folders = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
    folders.chain([path])
}

fn codes() -> PossibleValuesParser {
    PossibleValuesParser::new(Code::ALL.iter().map(|code| code.as_str()))
}

impl Lint {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        if let Some(name) = &self.explain {
            term::print(&Code::parse(name).map(explain).unwrap_or_default())?;
            return Ok(Outcome::Nothing);
        }
        let specs = sources(&self.sources);
        let sources = specs.iter().map(|spec| self.read(spec, vendor)).collect::<Result<Vec<_>, _>>()?;
        let least = match self.severity {
            Least::Note => Severity::Note,
            Least::Warning => Severity::Warning,
            Least::Error => Severity::Error,
        };
        if self.stats {
            return self.show_stats(&sources);
        }
        let mut findings = Vec::new();
        for (spec, pages) in specs.iter().zip(&sources) {
            findings.extend(self.findings(spec, pages)?);
        }
        findings.retain(|finding| finding.problem.code.severity() >= least);
        self.show(&findings, sources.iter().map(Pages::len).sum())?;
        Ok(if sources.iter().any(|pages| !pages.unreadable().is_empty()) {
            Outcome::Incomplete
        } else if findings.is_empty() {
            Outcome::Nothing
        } else {
            Outcome::Something
        })
    }

    /// The problems of one source that are asked for.
    fn findings<'p>(&self, spec: &str, pages: &'p Pages) -> Result<Vec<Finding<'p>>, Failure> {
        let mut findings = pages.findings();
        let file = allow::file(self.allow.as_deref(), spec)?;
        if let Some((file, allowed)) = &file {
            // An error may keep other problems from being looked for.
            let complete = findings.iter().all(|finding| finding.problem.code.severity() < Severity::Error);
            let unused = allowed.unused(&findings.iter().map(|finding| finding.problem));
            for (line, text) in unused.into_iter().filter(|_| complete) {
                let what = text.map_or_else(|| "this entry".to_owned(), |text| format!("`text` {text:?}"));
                term::print_err(&format!("{file}:{line}: {what} fits no problem any more: remove it\n"))?;
            }
            findings.retain(|finding| !allowed.allows(finding.problem));
        }
        if let Some(rev) = &self.new_since {
            let mut then = earlier::pages(spec, rev, &pages.profile)?;
            add_conflicts(&mut then, spec)?;
            findings = Earlier::of(&then).new_among(findings);
        }
        if let Some(page) =
            self.page.iter().find(|page| !pages.paths().any(|path| is_within(path.as_str(), page)))
        {
            let paths = pages.paths().map(PagePath::as_str);
            let message = format!("{spec} has no page or folder {page}");
            return Err(Failure::new(message, meant_page(page, paths.flat_map(with_folders))));
        }
        let asked = |finding: &Finding<'_>| {
            let problem = finding.problem;
            let (code, page) = (problem.code.as_str(), problem.place.page.as_str());
            (self.code.is_empty() || self.code.iter().any(|asked| asked == code))
                && (self.page.is_empty() || self.page.iter().any(|asked| is_within(page, asked)))
        };
        findings.retain(asked);
        Ok(findings)
    }

    fn read(&self, spec: &str, vendor: &Vendor) -> Result<Pages, Failure> {
        let mut pages = Pages::read(spec, &vendor.of_spec(spec)?)?;
        pages.know(spec, &self.corrections)?;
        pages.lint();
        pages.lint_names(&Source::parse(spec)?)?;
        add_conflicts(&mut pages, spec)?;
        Ok(pages)
    }

    fn show_stats(&self, sources: &[Pages]) -> Result<Outcome, Failure> {
        let facts: Vec<&PageFacts> = sources.iter().flat_map(|pages| &pages.facts).collect();
        let problems = || sources.iter().flat_map(Pages::findings).map(|finding| finding.problem);
        let (files, prose): (Vec<_>, Vec<_>) = sources
            .iter()
            .flat_map(Pages::read_texts)
            .partition(|(text, _)| is_specification_file(text.path().as_str()));
        let unread = Survey::of_unread(prose);
        let keywords = unread_keywords(files.into_iter().map(|(text, _)| text));
        let stats = Stats::of(&facts, problems()).with_unread(&unread, problems()).with_keywords(&keywords);
        match self.format {
            Format::Text => term::print(&stats.to_string())?,
            Format::Json => term::print_json(&stats.json())?,
            Format::Github | Format::Sarif => {
                return Err(Failure::new(
                    "numbers are printed as text or JSON only",
                    "leave out --stats, or give --format text or json",
                ));
            }
        }
        let complete = sources.iter().all(|pages| pages.unreadable().is_empty());
        Ok(if complete { Outcome::Nothing } else { Outcome::Incomplete })
    }

    fn show(&self, findings: &[Finding<'_>], pages: usize) -> Result<(), Failure> {
        match self.format {
            Format::Text => {
                term::print(&problems_text(findings.iter().copied()))?;
                let tally = Tally::of(findings.iter().map(|finding| finding.problem));
                let about = format!("{}: {tally}", counted(pages, "page"));
                if tally.total() == 0 {
                    term::status("Checked", about)
                } else {
                    term::attention("Checked", about)
                }?;
            }
            Format::Json => term::print_json(&problems_json(findings))?,
            Format::Github => term::print_plain(&problems_github(findings))?,
            Format::Sarif => term::print_json(&problems_sarif(findings))?,
        }
        Ok(())
    }
}
