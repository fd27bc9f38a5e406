//! The types with the objects that they stand for, and the known findings, as people write them down.

use crate::diagnostics::problem::Problem;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Which documented object each type stands for, where names and members don't tell.
///
/// ```
/// let mapping = codegen::review::audit::Mapping::read("[types]\nPayer = \"customer\"\nCache = \"\"\n").unwrap();
/// assert!(codegen::review::audit::Mapping::read("[type]\n").is_err());
/// # let _ = mapping;
/// ```
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// By type; an empty name says that it stands for none.
    #[serde(default)]
    types: BTreeMap<String, String>,
}

impl Mapping {
    /// Reads TOML.
    ///
    /// # Errors
    /// The error of the TOML, and its place.
    pub fn read(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The object that a type stands for, if the mapping says so.
    pub(super) fn of(&self, name: &str) -> Option<&str> {
        self.types.get(name).map(String::as_str)
    }

    /// The types that it names.
    pub fn names(&self) -> impl Iterator<Item = (&str, &str)> {
        self.types.iter().map(|(name, object)| (name.as_str(), object.as_str()))
    }
}

/// Findings that are known: they are not reported again. One a line, without the line numbers that move.
#[derive(Clone, Debug, Default)]
pub struct Baseline {
    known: BTreeSet<String>,
}

impl Baseline {
    /// Reads a baseline; empty lines and those that begin with `#` are left out.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self { known: lines.map(str::to_owned).collect() }
    }

    /// A baseline of these findings.
    #[must_use]
    pub fn write(problems: &[Problem]) -> String {
        let lines: BTreeSet<String> = problems.iter().map(line).collect();
        let mut text = String::from("# Findings of `cargo xtask audit` that are known.\n");
        for line in lines {
            text.push_str(&line);
            text.push('\n');
        }
        text
    }

    /// Whether a finding is known.
    #[must_use]
    pub fn knows(&self, problem: &Problem) -> bool {
        self.known.contains(&line(problem))
    }
}

fn line(problem: &Problem) -> String {
    format!("{} {}: {}", problem.code, problem.place.page, problem.message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::problem::{About, Code};
    use crate::diagnostics::span::{PagePath, Place, Span};

    #[test]
    fn a_baseline_knows_what_moved() {
        let problem = |line, message: &str| Problem {
            code: Code::AuditUnknown,
            place: Place { page: PagePath::new("src/a.rs"), line, column: 1, span: Span::new(0, 1) },
            about: About::of(message),
            message: message.to_owned(),
            help: String::new(),
        };
        let baseline = Baseline::read(&Baseline::write(&[problem(3, "one")]));
        assert!(baseline.knows(&problem(9, "one")));
        assert!(!baseline.knows(&problem(3, "other")));
    }
}
