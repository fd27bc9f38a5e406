//! `cargo xtask facts`: what docs state.

use crate::pages::{Pages, sources};
use crate::vendor::Vendor;
use crate::{Failure, Outcome, term};
use clap::{Args, ValueEnum};
use codegen::report::{all_facts_jsonl, facts_jsonl, facts_text, problem_line, states_more};

/// Print what docs state, one fact a line
///
/// Endpoints, fields with their types and constraints, set values and codes, in the order of pages and lines. The docs are
/// only read. Problems of the docs go to standard error; `cargo xtask lint` shows them at length.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask facts\n  \
    cargo xtask facts --format jsonl docs-src/payment_methods/post-order-dotpay.md\n  \
    cargo xtask facts ../docs@daf77da6d516~1:content/api\n\n\
    Exit status: 0 done, 2 if a source or a page could not be read (the other pages are printed all the same).")]
pub(crate) struct Facts {
    /// For people, or one JSON object a line
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Directories, files, or `REPO@REV[:PATH]`; without any, the docs-src of this workspace
    #[arg(value_name = "SOURCE")]
    sources: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// `page:line: fact`
    #[default]
    Text,
    /// One JSON object a line
    Jsonl,
}

impl Facts {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let mut outcome = Outcome::Nothing;
        // All sources first: a misspelt one should not come after a thousand lines.
        let sources = sources(&self.sources)
            .iter()
            .map(|spec| Pages::read(spec, &vendor.of_spec(spec)?))
            .collect::<Result<Vec<_>, _>>()?;
        for pages in sources {
            match self.format {
                Format::Text => term::print_plain(&facts_text(&pages.facts))?,
                Format::Jsonl if states_more(&pages.facts) => {
                    term::print_json(&all_facts_jsonl(&pages.facts))?;
                }
                Format::Jsonl => term::print_json(&facts_jsonl(&pages.facts))?,
            }
            for finding in pages.findings() {
                term::print_err(&(problem_line(&finding) + "\n"))?;
            }
            if !pages.unreadable().is_empty() {
                outcome = Outcome::Incomplete;
            }
        }
        Ok(outcome)
    }
}
