//! What the codes of problems mean: one for `lint --explain`, all for `docs/problems.md`.

use crate::problem::Code;
use std::fmt::Write as _;

/// What a code means: its name and severity, and the explanation.
#[must_use]
pub fn explain(code: Code) -> String {
    format!("{code} ({})\n\n{}\n", code.severity().as_str(), paragraph(code))
}

/// All codes as a page of Markdown.
#[must_use]
pub fn code_list() -> String {
    let mut out = String::from(
        "<!-- Made from codegen/src/problem.rs; UPDATE_EXPECT=1 cargo test -p codegen code_list writes it anew. -->\n\n\
         # Problems\n\n\
         What `cargo xtask lint` reports, by code. An *error* is a passage that could not be read, or one that no crate can\n\
         be made from; a *warning* was read with a repair or contradicts another passage; a *note* is worth a look.\n",
    );
    for code in Code::ALL {
        // Writing to a string never fails.
        let _ = write!(out, "\n## {code}\n\n*{}*\n\n{}\n", code.severity().as_str(), paragraph(*code));
    }
    out
}

/// The explanation, as one line.
fn paragraph(code: Code) -> String {
    code.explanation().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_list_is_current() {
        expect_test::expect_file!["../../../docs/problems.md"].assert_eq(&code_list());
    }

    #[test]
    fn codes_are_distinct_and_explained() {
        let mut names = Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!(paragraph(*code).ends_with('.'), "{code}");
        }
    }
}
