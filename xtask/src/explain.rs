//! `cargo xtask explain`: where something generated comes from.

use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use crate::term::show;
use crate::vendor::Vendor;
use crate::workspace::in_workspace;
use crate::{Failure, Outcome, term};
use clap::{Args, ValueEnum};
use codegen::model::assemble::{Input, assemble};
use codegen::read::source::Source;
use codegen::report::{explain_json, explain_text};
use codegen::review::explain::{NotFound, Origin, explain};

/// Show where a generated item comes from
///
/// The passages of the docs behind it, what each says, how it was decided where they differ, and the errata that count.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask explain Customer\n  \
    cargo xtask explain customer.email\n  \
    cargo xtask explain CreateOrder.gateway_info.birthday\n  \
    cargo xtask explain Gateway.VISA\n  \
    cargo xtask explain 'POST /orders'\n\n\
    Exit status: 0 explained; 2 if nothing is called so, or the docs can't be read.")]
pub(crate) struct Explain {
    /// A type, `Type.member`, `Enumeration.value` or `METHOD /path`, by its name in Rust or on the wire
    #[arg(value_name = "ITEM")]
    item: String,
    /// Where the docs are: a directory, a file, or `REPO@REV[:PATH]` [default: docs-src]
    #[arg(long, value_name = "SOURCE")]
    docs: Option<String>,
    /// For people, or for a program
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    corrections: CorrectionFiles,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Format {
    /// Lines
    #[default]
    Text,
    /// One JSON document
    Json,
}

impl Explain {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let docs = self.docs.clone().unwrap_or_else(|| in_workspace("docs-src").display().to_string());
        let mut pages = Pages::read(&docs, &vendor.of_spec(&docs)?)?;
        pages.know_or_borrow(&docs, &self.corrections)?;
        let errors = pages.errors();
        if !errors.is_empty() {
            show(errors)?;
            return Err(stopped("the docs have errors"));
        }
        let corrected = match pages.corrected() {
            Ok(corrected) => corrected,
            Err(problems) => {
                show(pages.locate(&problems))?;
                return Err(stopped("the errata don't fit the docs"));
            }
        };
        let model = match assemble(Input::new(&corrected.pages).secrets(&pages.secrets)) {
            Ok(model) => model,
            Err(problems) => {
                show(pages.locate(&problems))?;
                return Err(stopped("no crate can be made from these docs"));
            }
        };
        let origin =
            Origin { model: &model, pages: &pages.facts, errata: &pages.errata, corrected: &corrected };
        let explanation = explain(&origin, &self.item)?;
        match self.format {
            Format::Text => term::print(&explain_text(&explanation, &folder(&docs)?))?,
            Format::Json => term::print_json(&explain_json(&explanation))?,
        }
        Ok(Outcome::Nothing)
    }
}

/// The folder before the path of a page, so that editors and terminals can go there.
fn folder(docs: &str) -> Result<String, Failure> {
    Ok(match Source::parse(docs)? {
        Source::Folder(folder) => folder.display().to_string(),
        Source::File(file) => file.parent().map(|parent| parent.display().to_string()).unwrap_or_default(),
        Source::Git { .. } => String::new(),
    })
}

fn stopped(message: &str) -> Failure {
    Failure::new(message, "mend them first; `cargo xtask lint` says more")
}

impl From<NotFound> for Failure {
    fn from(error: NotFound) -> Self {
        Self::Message { message: error.message, help: Some(error.help) }
    }
}
