//! `cargo xtask drift`: our docs against upstream.

use crate::against::Against;
use crate::corrections::CorrectionFiles;
use crate::review::{FailOn, Format, address};
use crate::term::quoted;
use crate::vendor::Vendor;
use crate::workspace::in_workspace;
use crate::{Failure, Outcome, term};
use clap::Args;
use codegen::diagnostics::span::PagePath;
use codegen::report::{
    Compared, Drifted, changes_github, changes_json, changes_sarif, drift_markdown, drift_text,
};
use codegen::review::compare::Side;
use codegen::review::drift::{Drift as Drifts, in_ours};

/// Show what changed upstream since docs-src was synced
///
/// Compares facts, as `diff` does, and checks that each entry of errata.toml still fits. Wording changes nothing.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask drift\n  \
    cargo xtask drift --upstream ../docs@daf77da6d516:content/api\n  \
    cargo xtask drift --upstream ../docs/content/api --format markdown --fail-on breaking\n\n\
    Exit status: 0 nothing to report, 1 something to report (see --fail-on), 2 if a source or a page could not be read.")]
pub(crate) struct Drift {
    /// The docs that ours mirror: a directory, a file, or `REPO@REV[:PATH]` [default: where upstream.toml says]
    #[arg(long, value_name = "SOURCE")]
    upstream: Option<String>,
    /// Our docs [default: docs-src]
    #[arg(long, value_name = "SOURCE")]
    docs: Option<String>,
    /// For people, or for a program
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// What counts for the exit status; a stale erratum or an unreadable passage counts unless it is `never`
    #[arg(long, value_enum, default_value_t)]
    fail_on: FailOn,
    /// Address of upstream on the web, such as `https://host/owner/repo/blob/REV/content/api`: Markdown links to its lines
    #[arg(long, value_name = "URL")]
    upstream_url: Option<String>,
    #[command(flatten)]
    corrections: CorrectionFiles,
}

impl Drift {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let docs = self.docs.clone().unwrap_or_else(|| in_workspace("docs-src").display().to_string());
        let against = Against::read(&docs, self.upstream.as_deref(), &self.corrections, vendor)?;
        let drift = against.drift();
        self.print(&docs, &against, &drift, vendor)?;
        Ok(against.outcome(self.fail_on, &drift.flat()))
    }

    fn print(&self, docs: &str, against: &Against, drift: &Drifts, vendor: &Vendor) -> Result<(), Failure> {
        let file = |side, page: &PagePath| match side {
            Side::Base => against.ours.file(page).to_owned(),
            Side::Head => against.file(page).to_owned(),
        };
        let link = |side, page: &PagePath| match side {
            Side::Base => None,
            Side::Head => self.upstream_url.as_ref().map(|source| address(source, page)),
        };
        let compared = |comparison| Compared {
            base: docs,
            head: &against.spec,
            comparison,
            file: &file,
            link: &link,
            words_only: 0,
            accepted: 0,
        };
        let at_ours = || in_ours(&drift.flat(), &against.ours.facts);
        match self.format {
            Format::Text | Format::Markdown => self.show(against, drift, compared(&drift.comparison), vendor),
            Format::Json => Ok(term::print_json(&changes_json(&compared(&drift.flat_with_notes())))?),
            Format::Github => Ok(term::print_plain(&changes_github(&compared(&at_ours())))?),
            Format::Sarif => Ok(term::print_json(&changes_sarif(&compared(&at_ours())))?),
        }
    }

    /// Prints what people read.
    fn show(
        &self,
        against: &Against,
        drift: &Drifts,
        compared: Compared<'_>,
        vendor: &Vendor,
    ) -> Result<(), Failure> {
        let commit = against.commit.as_ref().map(|commit| commit.id.chars().take(8).collect::<String>());
        let errata = drift.stale.first().map(|problem| against.ours.file(&problem.place.page).to_owned());
        let drifted = Drifted {
            drift,
            compared: Compared { words_only: against.reworded(drift), ..compared },
            errata: errata.as_deref().unwrap_or_default(),
            pages: against.pages(),
            commit: commit.as_deref(),
            besides: &against.besides(),
            mend: &self.mend(against, drift, vendor),
        };
        if matches!(self.format, Format::Markdown) {
            return Ok(term::print_plain(&drift_markdown(&drifted))?);
        }
        Ok(term::print(&drift_text(&drifted))?)
    }

    /// The command that brings our docs up; without being asked, it leaves what upstream no longer has.
    fn mend(&self, against: &Against, drift: &Drifts, vendor: &Vendor) -> String {
        let docs = self.docs.as_ref().map(|docs| format!(" --out {}", quoted(docs))).unwrap_or_default();
        let upstream = self.upstream.as_ref().map(|source| format!(" --upstream {}", quoted(source)));
        let remove = if against.has_gone() {
            " --remove; or list what is ours alone as [[own]] in upstream.toml"
        } else if against.has_lost(drift) {
            " --remove"
        } else {
            ""
        };
        let profile = vendor.argument();
        format!("cargo xtask sync{profile}{}{docs}{remove}", upstream.unwrap_or_default())
    }
}
