//! `cargo xtask regen`: docs to Rust.

use crate::beside::mirror_of;
use crate::corrections::CorrectionFiles;
use crate::diff::compared;
use crate::earlier::{self, Earlier};
use crate::lint::without_allowed;
use crate::pages::Pages;
use crate::term::{quoted, show};
use crate::vendor::Vendor;
use crate::workspace::in_workspace;
use crate::{Failure, Outcome, term};
use clap::Args;
use codegen::diagnostics::nouns::counted;
use codegen::model::assemble::{Input, assemble};
use codegen::model::library;
use codegen::read::facts::Fact;
use codegen::read::source::{Source, is_committed, uncommitted};
use codegen::report::{Finding, Tally};
use codegen::review::compare::Rust;
use codegen::rust::{GeneratedFile, files, wire_files};
use codegen::write::store::{compare, write};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Make the Rust modules of the crate from the docs
///
/// Reads all docs first. If anything in them makes a crate impossible, nothing is written.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask regen\n  \
    cargo xtask regen --check --stat\n  \
    cargo xtask regen --docs ../docs@daf77da6d516:content/api --out /tmp/api\n\n\
    Exit status: 0 written, or nothing to write; 1 with --check, if the modules are not what the docs say; 2 if it could not be done.")]
pub(crate) struct Regen {
    /// Write nothing; show what would change
    #[arg(long)]
    check: bool,
    /// With --check: one line a file in place of the diff
    #[arg(long, requires = "check")]
    stat: bool,
    /// Where the docs are: a directory, a file, or `REPO@REV[:PATH]` [default: docs-src]
    #[arg(long, value_name = "SOURCE")]
    docs: Option<String>,
    /// Where the modules go [default: generated/src/api]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write the types that members are made of, too, into `wire` beside the modules: for a crate of this name that has none
    /// [default: `wire` in upstream.toml]
    #[arg(long, value_name = "CRATE")]
    wire: Option<String>,
    #[command(flatten)]
    corrections: CorrectionFiles,
}

impl Regen {
    /// The command that makes the first modules of a workspace.
    pub(crate) fn first(docs: &Path, out: PathBuf) -> Self {
        let docs = Some(docs.display().to_string());
        Self {
            check: false,
            stat: false,
            docs,
            out: Some(out),
            wire: None,
            corrections: CorrectionFiles::default(),
        }
    }

    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let docs = self.docs.clone().unwrap_or_else(|| in_workspace("docs-src").display().to_string());
        let out = self.out.clone().unwrap_or_else(|| in_workspace("generated/src/api"));
        let mut pages = Pages::read(&docs, &vendor.of_spec(&docs)?)?;
        pages.know_or_borrow(&docs, &self.corrections)?;
        pages.lint();
        let before = last_commit(&docs, &pages)?;
        summarize(&docs, &vendor.argument(), &pages, before.as_ref())?;
        let unread = pages.errors();
        if !unread.is_empty() {
            // A row that can't be read would be a member that the crate lacks.
            show(unread)?;
            return Err(stopped(&out, "the docs have errors"));
        }
        let assembled = pages
            .corrected()
            .and_then(|corrected| assemble(Input::new(&corrected.pages).secrets(&pages.secrets)));
        let mirror = mirror_of(&Source::parse(&docs)?)?;
        let model = match assembled {
            Ok(mut model) => {
                if let Some(published) = mirror.published() {
                    model.publish(published);
                }
                let wire = self.wire.as_ref().or(mirror.wire.as_ref());
                if let Some(library) = library_around(&out).or_else(|| Some(wire?.replace('-', "_"))) {
                    model.show_examples(library, &pages.profile);
                }
                model
            }
            Err(problems) => {
                show(pages.locate(&problems))?;
                return Err(stopped(&out, "no crate can be made from these docs"));
            }
        };
        let mut written = vec![(files(&model), out.clone())];
        if let Some(name) = self.wire.as_ref().or(mirror.wire.as_ref()) {
            if model.calls.iter().any(|call| call.enveloped) {
                return Err(Failure::new(
                    format!(
                        "docs of {} wrap answers in an envelope, which `wire` has no type for",
                        pages.profile.name
                    ),
                    "leave --wire out, and write the modules into a crate that has one",
                ));
            }
            written.push((wire_files(name), out.with_file_name("wire")));
        }
        let mut outcome = Outcome::Nothing;
        for (files, out) in &written {
            let of_files = if self.check { self.report(out, files, vendor)? } else { put(out, files)? };
            outcome = if outcome == Outcome::Nothing { of_files } else { outcome };
        }
        if let Some(before) = &before {
            term::status("Version", version(compared(before, &pages)?.rust))?;
        }
        Ok(outcome)
    }

    /// Shows what `regen` would change.
    fn report(&self, out: &Path, files: &[GeneratedFile], vendor: &Vendor) -> Result<Outcome, Failure> {
        let difference = compare(files, out)?;
        if difference.paths.is_empty() {
            term::status("Fresh", format!("{} is what the docs say", out.display()))?;
            return Ok(Outcome::Nothing);
        }
        if self.stat {
            stat(&difference.diff)?;
        } else {
            term::diff(&difference.diff)?;
        }
        let stale = counted(difference.paths.len(), "file");
        term::attention("Stale", format!("{}: {stale} not as the docs say", out.display()))?;
        term::attention("Mend", self.mend(vendor))?;
        Ok(Outcome::Something)
    }

    /// The command that does what `--check` shows.
    fn mend(&self, vendor: &Vendor) -> String {
        let docs = self.docs.as_ref().map(|docs| format!(" --docs {}", quoted(docs)));
        let out = self.out.as_ref().map(|out| format!(" --out {}", quoted(&out.display().to_string())));
        let corrections = self.corrections.arguments().into_iter();
        let corrections =
            corrections.map(|(name, path)| format!(" {name} {}", quoted(&path.display().to_string())));
        let wire = self.wire.as_ref().map(|name| format!(" --wire {}", quoted(name)));
        let all = docs.into_iter().chain(out).chain(wire).chain(corrections).collect::<String>();
        format!("cargo xtask regen{}{all}", vendor.argument())
    }
}

/// The name of the crate that the modules go to, as `src/api` of it: examples name it.
fn library_around(out: &Path) -> Option<String> {
    let package = out.parent().filter(|folder| folder.ends_with("src"))?.parent()?;
    library(&std::fs::read_to_string(package.join("Cargo.toml")).ok()?)
}

/// Writes files and says which.
fn put(out: &Path, files: &[GeneratedFile]) -> Result<Outcome, Failure> {
    let changes = write(files, out)?;
    let verbs = [("Added", &changes.added), ("Changed", &changes.changed), ("Removed", &changes.removed)];
    for (verb, path) in verbs.iter().flat_map(|(verb, paths)| paths.iter().map(move |path| (verb, path))) {
        term::status(verb, out.join(path).display())?;
    }
    let count = verbs.iter().map(|(_, paths)| paths.len()).sum::<usize>();
    let files = counted(files.len(), "file");
    term::status(
        "Finished",
        format!("{}: {files}, {count} changed, {} unchanged", out.display(), changes.unchanged),
    )?;
    Ok(Outcome::Nothing)
}

/// Says what was read.
fn summarize(docs: &str, profile: &str, pages: &Pages, before: Option<&Pages>) -> Result<(), Failure> {
    let facts = pages.facts.iter().flat_map(|page| &page.facts);
    let (mut endpoints, mut set_values, mut fields) = (BTreeSet::new(), BTreeSet::new(), 0);
    for fact in facts {
        match fact {
            Fact::Endpoint(fact) => drop(endpoints.insert(&fact.endpoint)),
            Fact::SetValue(fact) => drop(set_values.insert(&fact.id)),
            Fact::Field(_) => fields += 1,
            Fact::Code(_) => {}
        }
    }
    let counts =
        [counted(pages.len(), "page"), counted(endpoints.len(), "endpoint"), counted(fields, "field")];
    let set_values = pages.profile.set_value_noun().map(|noun| counted(set_values.len(), noun));
    term::status(
        "Read",
        format!("{docs}: {}", counts.into_iter().chain(set_values).collect::<Vec<_>>().join(", ")),
    )?;
    if let Some(errata) = pages.borrowed() {
        term::status("Errata", format!("{errata}, as far as they fit (--errata FILE takes others)"))?;
    }
    let (findings, stand) = without_allowed(docs, pages.findings());
    let tally = Tally::of(findings.iter().map(|finding| finding.problem));
    let lint = format!("cargo xtask lint{profile} {}", quoted(docs));
    if tally.total() > 0 {
        let new = before.map_or_else(String::new, |before| new_problems(before, findings));
        let stand = if stand > 0 { format!(", and {stand} that are let stand") } else { String::new() };
        term::note("Problems", format!("{tally}{new}{stand} ({lint})"))?;
    } else if stand > 0 {
        term::status("Problems", format!("none but {stand} that are let stand ({lint})"))?;
    }
    Ok(())
}

/// The docs of the last commit, where they differ now.
fn last_commit(docs: &str, pages: &Pages) -> Result<Option<Pages>, Failure> {
    let Source::Folder(folder) = Source::parse(docs)? else { return Ok(None) };
    if !is_committed(&folder) || uncommitted(&folder)?.is_empty() {
        return Ok(None);
    }
    // Docs that the last commit has not are all new.
    Ok(earlier::pages(docs, "HEAD", &pages.profile).ok())
}

/// How many problems the last commit has not.
fn new_problems(before: &Pages, findings: Vec<Finding<'_>>) -> String {
    match Earlier::of(before).new_among(findings).len() {
        0 => ", none of them new since HEAD".to_owned(),
        new => format!(", {new} of them new since HEAD"),
    }
}

/// The part of the crate's version that a change asks for.
const fn version(effect: Rust) -> &'static str {
    match effect {
        Rust::Major => "major since HEAD: code that compiled may not any more",
        Rust::Minor => "minor since HEAD: items are added",
        Rust::None => "patch since HEAD: no item is added, changed or removed",
        Rust::Unknown => "not known: no crate can be made of the docs at HEAD",
    }
}

/// Prints how many lines of each file of a unified diff change.
fn stat(diff: &str) -> Result<(), Failure> {
    let mut files: Vec<(&str, usize, usize)> = Vec::new();
    let mut old = "";
    for line in diff.lines() {
        if let Some(path) = line.strip_prefix("--- ") {
            old = path;
        } else if let Some(path) = line.strip_prefix("+++ ") {
            let path = if path == "/dev/null" { old } else { path };
            files.push((path.get(2..).unwrap_or(path), 0, 0));
        } else if let Some((_, added, removed)) = files.last_mut() {
            *added += usize::from(line.starts_with('+'));
            *removed += usize::from(line.starts_with('-'));
        }
    }
    for (path, added, removed) in files {
        term::attention("Differs", format!("{path}: {added} added, {removed} removed"))?;
    }
    Ok(())
}

fn stopped(out: &Path, message: &str) -> Failure {
    Failure::new(message, format!("mend the docs; {} is untouched", out.display()))
}
