//! `cargo xtask diff`: what changed from one version of docs to another.

use crate::pages::Pages;
use crate::{Failure, Outcome, term};
use clap::{Args, ValueEnum};
use codegen::compare::{self, Comparison, Wire};
use codegen::report::changes_json;

/// Show which facts changed from one version of docs to another, and what that breaks
///
/// Wording, order, headings, moved pages and lists turned into tables change nothing. One change made in many places is
/// told once.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask diff docs-src ../docs@HEAD:content/api\n  \
    cargo xtask diff ../docs@HEAD~1:content/api ../docs@HEAD:content/api --format markdown\n\n\
    Exit status: 0 nothing to report, 1 something to report (see --fail-on), 2 if a source or a page could not be read.")]
pub(crate) struct Diff {
    /// The older version: a directory, a file, or `REPO@REV[:PATH]`
    #[arg(value_name = "BASE")]
    base: String,
    /// The newer version
    #[arg(value_name = "HEAD")]
    head: String,
    /// For people, or for a program
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What counts for the exit status; a passage that can't be read counts unless it is `never`
    #[arg(long, value_enum, default_value_t)]
    fail_on: FailOn,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// One JSON document
    #[default]
    Json,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Changes that break requests or responses
    Breaking,
    /// Any change
    #[default]
    Any,
    /// Nothing
    Never,
}

impl Diff {
    pub(crate) fn run(&self) -> Result<Outcome, Failure> {
        let (base, head) = (Pages::read(&self.base)?, Pages::read(&self.head)?);
        let comparison = compare::facts(base.docs(), head.docs());
        match self.format {
            Format::Json => term::print_raw(&changes_json(&self.base, &self.head, &comparison))?,
        }
        Ok(if base.is_complete() && head.is_complete() {
            self.outcome(&comparison)
        } else {
            Outcome::Incomplete
        })
    }

    fn outcome(&self, comparison: &Comparison) -> Outcome {
        let reported = match self.fail_on {
            FailOn::Never => false,
            FailOn::Any => !comparison.changes.is_empty() || !comparison.problems.is_empty(),
            FailOn::Breaking => comparison.count(Wire::Breaking) > 0 || !comparison.problems.is_empty(),
        };
        if reported { Outcome::Something } else { Outcome::Nothing }
    }
}
