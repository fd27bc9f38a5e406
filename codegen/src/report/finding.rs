//! A problem with the data that a report of it needs.

use crate::diagnostics::nouns::counted;
use crate::diagnostics::problem::{Problem, Severity};
use std::fmt;

/// A problem, the file in which people find it, and that file's text.
#[derive(Clone, Copy, Debug)]
pub struct Finding<'a> {
    /// The problem; its place is relative to the source.
    pub problem: &'a Problem,
    /// The file as people open it from where they are: `docs-src/orders/post_order.md`.
    pub file: &'a str,
    /// The text of the file, if it could be read; the spans of the problem are ranges of it.
    pub text: Option<&'a str>,
}

/// How many problems there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
}

impl Tally {
    /// Counts problems.
    #[must_use]
    pub fn of<'a>(problems: impl IntoIterator<Item = &'a Problem>) -> Self {
        let mut tally = Self::default();
        for problem in problems {
            match problem.code.severity() {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Note => tally.notes += 1,
            }
        }
        tally
    }

    /// All of them.
    #[must_use]
    pub const fn total(self) -> usize {
        self.errors + self.warnings + self.notes
    }
}

impl fmt::Display for Tally {
    /// `1 error, 2 warnings, 0 notes`; `no problems` if there are none.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.total() == 0 {
            return f.write_str("no problems");
        }
        write!(
            f,
            "{}, {}, {}",
            counted(self.errors, "error"),
            counted(self.warnings, "warning"),
            counted(self.notes, "note")
        )
    }
}
