//! The common options of reviews of changes: formats, and the changes that count for the exit status.

use clap::ValueEnum;
use codegen::diagnostics::span::PagePath;
use codegen::review::compare::{Comparison, Settled, Wire};
use std::fmt::Write as _;

/// How a review is printed.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Format {
    /// What, where, and a witness of what breaks
    #[default]
    Text,
    /// One JSON document (docs/changes.md)
    Json,
    /// A comment for a pull request
    Markdown,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0
    Sarif,
}

/// What counts for the exit status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// Changes that break requests or responses
    Breaking,
    /// Any change
    #[default]
    Any,
    /// Nothing
    Never,
}

impl FailOn {
    /// Whether there is something that counts; a problem does unless nothing does.
    pub(crate) fn counts(self, comparison: &Comparison) -> bool {
        self.counts_but(comparison, &Settled::default())
    }

    /// The same for changes of which some are settled.
    pub(crate) fn counts_but(self, comparison: &Comparison, settled: &Settled) -> bool {
        let any = || comparison.changes.iter().any(|change| settled.counts(change));
        match self {
            Self::Never => false,
            Self::Any => any() || !comparison.problems.is_empty(),
            Self::Breaking => comparison.count(Wire::Breaking) > 0 || !comparison.problems.is_empty(),
        }
    }
}

/// The address of a page below that of its source.
pub(crate) fn address(source: &str, page: &PagePath) -> String {
    let mut out = format!("{}/", source.trim_end_matches('/'));
    for byte in page.as_str().bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string never fails.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
