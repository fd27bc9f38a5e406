//! `cargo xtask diff`: what changed from one version of docs to another.

use crate::pages::Pages;
use crate::{Failure, Outcome, term};
use clap::{Args, ValueEnum};
use codegen::diagnostics::span::PagePath;
use codegen::report::{
    Compared, changes_github, changes_json, changes_markdown, changes_sarif, changes_text,
};
use codegen::review::compare::{self, Comparison, Side, Wire};
use std::collections::HashSet;
use std::fmt::Write as _;

/// Show which facts changed from one version of docs to another, and what that breaks
///
/// Wording, order, headings, moved pages and lists turned into tables change nothing. One change made in many places is
/// told once.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask diff docs-src ../docs@daf77da6d516:content/api\n  \
    cargo xtask diff ../docs@daf77da6d516~9:content/api ../docs@daf77da6d516:content/api --format markdown\n\n\
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
    /// Address of BASE on the web, such as `https://host/owner/repo/blob/REV/content/api`: Markdown links to its lines
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The same for HEAD
    #[arg(long, value_name = "URL")]
    head_url: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
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
        // Both as far as what we hold fits them: most docs need a correction or two before a crate can be made.
        let known = Pages::known()?;
        let model = |pages: &Pages| pages.model(&known.errata, &known.secrets);
        let models = (model(&base), model(&head));
        let comparison = compare::facts(base.docs(models.0.as_ref()), head.docs(models.1.as_ref()));
        let of = |side| match side {
            Side::Base => (&base, &self.base_url),
            Side::Head => (&head, &self.head_url),
        };
        let compared = Compared {
            base: &self.base,
            head: &self.head,
            comparison: &comparison,
            file: &|side, page: &PagePath| of(side).0.file(page).to_owned(),
            link: &|side, page: &PagePath| {
                of(side).1.as_ref().map(|url| format!("{}/{}", url.trim_end_matches('/'), escaped(page)))
            },
            words_only: words_only(&base, &head, &comparison),
        };
        match self.format {
            Format::Text => term::print(&changes_text(&compared, true))?,
            Format::Json => term::print_raw(&changes_json(&compared))?,
            Format::Markdown => term::print_raw(&changes_markdown(&compared))?,
            Format::Github => term::print_raw(&changes_github(&compared))?,
            Format::Sarif => term::print_raw(&changes_sarif(&compared))?,
        }
        let complete = base.is_complete() && head.is_complete();
        Ok(if complete { self.outcome(&comparison) } else { Outcome::Incomplete })
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

/// A path as part of an address.
fn escaped(page: &PagePath) -> String {
    let mut out = String::new();
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

/// Number of pages whose text differs although none of their facts do.
fn words_only(base: &Pages, head: &Pages, comparison: &Comparison) -> usize {
    let changed = comparison.changes.iter().flat_map(|change| &change.places).map(|spot| &spot.place.page);
    let unread = comparison.problems.iter().map(|sided| &sided.problem.place.page);
    let told: HashSet<&PagePath> = changed.chain(unread).collect();
    let pages = head.texts().filter(|(page, text)| {
        let before = base.text(page);
        before.is_some_and(|before| before != *text) && !told.contains(page)
    });
    pages.count()
}
