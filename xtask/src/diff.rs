//! `cargo xtask diff`: what changed from one version of docs to another.

use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use crate::review::{FailOn, Format, address};
use crate::term::show;
use crate::vendor::Vendor;
use crate::{Failure, Outcome, term};
use clap::Args;
use codegen::diagnostics::near::nearest;
use codegen::diagnostics::span::PagePath;
use codegen::model::errata::Errata;
use codegen::report::{
    Compared, changes_github, changes_json, changes_markdown, changes_sarif, changes_text,
};
use codegen::review::compare::{self, Change, Comparison, Docs, Settled, Side, Sided};
use codegen::review::models;
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Show which facts changed from one version of docs to another, and what that breaks
///
/// Wording, order, headings, moved pages and lists turned into tables change nothing. One change made in many places is
/// told once.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask diff .@HEAD:docs-src docs-src\n  \
    cargo xtask diff ../docs@daf77da6d516~9:content/api ../docs@daf77da6d516:content/api --format markdown\n\n\
    Exit status: 0 nothing to report, 1 something to report (see --fail-on), 2 if a source or a page could not be read.")]
pub(crate) struct Diff {
    /// The older version: a directory, a file, or `REPO@REV[:PATH]`
    #[arg(
        value_name = "BASE",
        required_unless_present = "explain",
        default_value = "",
        hide_default_value = true
    )]
    base: String,
    /// The newer version
    #[arg(
        value_name = "HEAD",
        required_unless_present = "explain",
        default_value = "",
        hide_default_value = true
    )]
    head: String,
    /// Say what a rule means, such as `request-option-added-first`, and end
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,
    /// Changes that are accepted, and rules that weigh otherwise (docs/changes.md)
    #[arg(long, value_name = "FILE")]
    accept: Option<PathBuf>,
    /// Let a rule weigh otherwise: `RULE=breaking`, `compatible` or `none`; may be given more than once
    #[arg(long, value_name = "RULE=EFFECT")]
    severity: Vec<String>,
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

impl Diff {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        if let Some(rule) = &self.explain {
            return explained(rule);
        }
        let settled = self.settled()?;
        let (base, head) = (read(&self.base, vendor)?, read(&self.head, vendor)?);
        let mut comparison = compared(&base, &head)?;
        let accepted = settled.apply(&mut comparison);
        self.warn_of_unused(&settled, &accepted)?;
        let of = |side| match side {
            Side::Base => (&base, &self.base_url),
            Side::Head => (&head, &self.head_url),
        };
        let compared = Compared {
            base: &self.base,
            head: &self.head,
            comparison: &comparison,
            file: &|side, page: &PagePath| of(side).0.file(page).to_owned(),
            link: &|side, page: &PagePath| of(side).1.as_ref().map(|url| address(url, page)),
            words_only: words_only(&base, &head, &comparison, &accepted),
            accepted: accepted.len(),
        };
        match self.format {
            Format::Text => term::print(&changes_text(&compared))?,
            Format::Json => term::print_json(&changes_json(&compared))?,
            Format::Markdown => term::print_plain(&changes_markdown(&compared))?,
            Format::Github => term::print_plain(&changes_github(&compared))?,
            Format::Sarif => term::print_json(&changes_sarif(&compared))?,
        }
        let counts = self.fail_on.counts_but(&comparison, &settled);
        let outcome = if counts { Outcome::Something } else { Outcome::Nothing };
        Ok(if base.is_complete() && head.is_complete() { outcome } else { Outcome::Incomplete })
    }

    /// The settled changes, from the file and the arguments.
    fn settled(&self) -> Result<Settled, Failure> {
        let failure = |message: String, help: &str| Failure::new(message, help.to_owned());
        let mut settled = match &self.accept {
            None => Settled::default(),
            Some(file) => {
                let text = std::fs::read_to_string(file).map_err(|cause| {
                    failure(format!("can't read {}: {cause}", file.display()), "give a file for --accept")
                })?;
                let why = |why| {
                    failure(
                        format!("{}:{why}", file.display()),
                        "mend the file, as docs/changes.md describes it",
                    )
                };
                Settled::parse(&text).map_err(why)?
            }
        };
        for rule in &self.severity {
            let help = "give RULE=EFFECT: a rule that a change names, and breaking, compatible or none";
            let why = |why| failure(format!("--severity {rule}: {why}"), help);
            let (name, effect) = rule.split_once('=').ok_or_else(|| why("no effect is given".to_owned()))?;
            settled.weigh(name, effect).map_err(why)?;
        }
        Ok(settled)
    }

    /// An accepted change that is not there any more needs no entry.
    fn warn_of_unused(&self, settled: &Settled, accepted: &[Change]) -> Result<(), Failure> {
        let file = self.accept.as_deref().map(Path::display).map(|file| file.to_string()).unwrap_or_default();
        for (print, line) in settled.unused(accepted) {
            term::print_err(&format!(
                "{file}:{line}: no change {print}: the entry is not needed any more\n"
            ))?;
        }
        Ok(())
    }
}

/// Says what a rule means.
fn explained(rule: &str) -> Result<Outcome, Failure> {
    let Some(text) = compare::explain_rule(rule) else {
        let rules = compare::rules();
        let help = nearest(rule, rules.iter().map(String::as_str)).map_or_else(
            || "each change names its rule: see the text report, or `rule` in JSON".to_owned(),
            |meant| format!("did you mean `{meant}`?"),
        );
        return Err(Failure::new(format!("no rule `{}`", rule.escape_debug()), help));
    };
    term::print(&text)?;
    Ok(Outcome::Nothing)
}

/// Reads one version, with what stands beside its pages.
fn read(spec: &str, vendor: &Vendor) -> Result<Pages, Failure> {
    let mut pages = Pages::read(spec, &vendor.of_spec(spec)?)?;
    pages.know(spec, &CorrectionFiles::default())?;
    let unread = pages.findings_beside();
    if unread.is_empty() {
        return Ok(pages);
    }
    show(unread)?;
    Err(Failure::new(
        format!("what stands beside the pages of {spec} can't be read"),
        "mend it first: without it, what the pages mean can't be told",
    ))
}

/// The changes. Docs that have errata beside them are corrected by those; the other side is, as far as they fit. Docs
/// without are compared as they are, and the errata of docs-src count for their crates only.
pub(crate) fn compared(base: &Pages, head: &Pages) -> Result<Comparison, Failure> {
    let known = Pages::known(&head.profile)?;
    let own = |pages: &Pages| pages.has_errata().then(|| pages.errata.clone());
    let (old, new) = (own(base), own(head));
    let one = old.clone().or_else(|| new.clone());
    let errata = |own: Option<Errata>| own.or_else(|| one.clone());
    let sides = match (errata(old), errata(new)) {
        (Some(old), Some(new)) => [(base, old), (head, new)].map(|(pages, errata)| {
            (pages.unread(), errata.apply_to_part(&pages.facts).pages.into_owned(), &pages.secrets)
        }),
        _ => [base, head].map(|pages| (pages.unread(), pages.facts.clone(), &pages.secrets)),
    };
    let none = Errata::default();
    let errata = if one.is_some() { &none } else { &known.errata };
    let version = |(unread, pages, secrets)| models::Version { pages, unread, errata, secrets };
    let [old, new] = sides.each_ref().map(|(unread, pages, secrets)| (*unread, pages.as_slice(), *secrets));
    let made = models::pair(version(old), version(new));
    let docs = |(unread, pages, _), model| Docs { pages, unread, model: Some(model) };
    let mut comparison = compare::facts(docs(old, &made.0), docs(new, &made.1));
    // What they correct is compared as it stands there.
    for (side, pages) in [(Side::Base, base), (Side::Head, head)] {
        let unfit = if pages.has_errata() { pages.errata.check(&pages.facts) } else { Vec::new() };
        comparison.problems.extend(unfit.into_iter().map(|problem| Sided { side, problem }));
    }
    Ok(comparison)
}

/// Number of pages whose text differs although none of their facts do.
fn words_only(base: &Pages, head: &Pages, comparison: &Comparison, accepted: &[Change]) -> usize {
    let all = comparison.changes.iter().chain(accepted);
    let changed = all.flat_map(|change| &change.places).map(|occurrence| &occurrence.place.page);
    let unread = comparison.problems.iter().map(|sided| &sided.problem.place.page);
    let reported: HashSet<&PagePath> = changed.chain(unread).collect();
    let pages = head.texts().filter(|(page, text)| {
        let before = base.text(page);
        before.is_some_and(|before| before != *text) && !reported.contains(page)
    });
    pages.count()
}
