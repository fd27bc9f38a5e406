//! Explanations of the codes of problems: one for `lint --explain`, all for `docs/problems.md`.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use std::fmt::Write as _;

/// The explanation of a code: its name and severity, and the text in lines of at most 80 characters.
#[must_use]
pub fn explain(code: Code) -> String {
    format!("{code} ({})\n\n{}\n", code.severity().as_str(), wrapped(&paragraph(code)))
}

/// A paragraph, broken at its blanks.
fn wrapped(paragraph: &str) -> String {
    let mut out = String::with_capacity(paragraph.len());
    let mut width = 0;
    for word in paragraph.split(' ') {
        let len = word.chars().count();
        if width > 0 {
            let fits = width + 1 + len <= WIDTH;
            out.push(if fits { ' ' } else { '\n' });
            width = if fits { width + 1 } else { 0 };
        }
        out.push_str(word);
        width += len;
    }
    out
}

/// Greatest width of a line for people.
const WIDTH: usize = 80;

/// The first sentence of the explanation of a code.
pub(super) fn summary(code: Code) -> String {
    let paragraph = paragraph(code);
    let end = paragraph.find(". ").map_or(paragraph.len(), |at| at + 1);
    paragraph.clip(..end).to_owned()
}

/// All codes as a page of Markdown.
#[must_use]
pub fn code_list() -> String {
    let mut out = String::from(
        "<!-- Made from codegen/src/diagnostics/problem.rs; UPDATE_EXPECT=1 cargo test -p codegen code_list writes it anew. -->\n\n\
         # Problems\n\n\
         What `cargo xtask lint` reports, by code. An *error* is a passage that could not be read, or one that no crate can\n\
         be made from; a *warning* was read with a repair or contradicts another passage; a *note* is worth a look.\n\n\
         `--new-since REV` shows those that the docs did not have at a revision; `--code` and `--page` pick some. Warnings and notes that\n\
         somebody has looked at are let stand by a `lint.toml` beside the docs, each with the reason; `page` (a page or a folder)\n\
         and `text` (a part of the message, or a list of such) may be left out, and `pages` has texts by page:\n\n\
         ```toml\n[[allow]]\ncode = \"sample-missing\"\npage = \"orders\"\nbecause = \"Samples there are kept short.\"\n\n\
         [[allow]]\ncode = \"name-spelling\"\nbecause = \"Both names are taken.\"\n\n[allow.pages]\n\"orders/card.md\" = [\"`colour`\", \"`favour`\"]\n```\n",
    );
    for code in Code::ALL {
        // Writing to a string never fails.
        let _ = write!(out, "\n## {code}\n\n*{}*\n\n{}\n", code.severity().as_str(), paragraph(code));
    }
    out
}

/// The explanation, as one line.
pub(super) fn paragraph(code: Code) -> String {
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
    fn explanations_fit_a_terminal() {
        for code in Code::ALL {
            let text = explain(code);
            assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
            assert_eq!(text.split_whitespace().skip(2).collect::<Vec<_>>().join(" "), paragraph(code));
            assert!(summary(code).ends_with('.') && summary(code).len() < 120, "{}", summary(code));
        }
    }

    #[test]
    fn codes_are_distinct_and_explained() {
        let mut names = Code::ALL.iter().map(|code| code.as_str()).collect::<Vec<_>>();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!(paragraph(code).ends_with('.'), "{code}");
        }
    }
}
