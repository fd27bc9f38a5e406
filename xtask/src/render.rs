//! `cargo xtask render`: pages in canonical form.

use crate::pages::{Pages, meant_page};
use crate::term::show;
use crate::vendor::Vendor;
use crate::{Failure, Outcome, term};
use clap::Args;
use codegen::read::facts::PageFacts;
use codegen::write::render::{Links, render_among};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Write what docs state as pages in canonical form
///
/// Reads pages of any generation of the docs and writes each in the newest form, every thing said in one way: the same
/// facts, descriptions and samples, below the page's own front matter. Other prose is left out. A page is written only if
/// reading it gives the same facts. Docs whose headings say what stands below them (a profile with an outline) are written in
/// forms of their profile.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    cargo xtask render docs-src/payment_methods/post-order-dotpay.md\n  \
    cargo xtask render docs-src --page payment_methods/post-order-dotpay.md\n  \
    cargo xtask render ../docs@daf77da6d516:content/api --out /tmp/canonical\n\n\
    Exit status: 0 done, 2 if a page could not be read or written (the others are written all the same).")]
pub(crate) struct Render {
    /// The one page of SOURCE to print, by its path below it
    #[arg(long, value_name = "PATH")]
    page: Option<String>,
    /// Write the pages below this folder, each at its path, instead of printing one
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// A directory, a file, or `REPO@REV[:PATH]`
    #[arg(value_name = "SOURCE")]
    source: String,
}

impl Render {
    pub(crate) fn run(&self, vendor: &Vendor) -> Result<Outcome, Failure> {
        let profile = vendor.of_spec(&self.source)?;
        let pages = Pages::read(&self.source, &profile)?;
        let links = Links::of(pages.read_texts().map(|(text, _)| text), &profile);
        let mut chosen: Vec<(&PageFacts, &str)> = pages.with_front_matter().collect();
        let unreadable = pages.unreadable();
        let mut outcome = if unreadable.is_empty() { Outcome::Nothing } else { Outcome::Incomplete };
        if let Some(path) = &self.page {
            chosen.retain(|(facts, _)| facts.page.as_str() == path);
            if chosen.is_empty() {
                let known = pages.with_front_matter().map(|(facts, _)| facts.page.as_str());
                return Err(Failure::new(
                    format!("{} has no readable page {path}", self.source),
                    meant_page(path, known),
                ));
            }
        }
        show(unreadable)?;
        if self.out.is_none() && chosen.len() > 1 {
            return Err(Failure::new(
                format!("{} has {} pages, and only one can be printed", self.source, chosen.len()),
                "choose one with --page PATH, or write all of them with --out DIR",
            ));
        }
        let (mut written, mut fresh) = (0, 0);
        for (facts, front_matter) in chosen {
            let page = match render_among(facts, front_matter, &links) {
                Ok(page) => page,
                Err(error) => {
                    term::print_err(&format!("{}: {error}\n", facts.page))?;
                    outcome = Outcome::Incomplete;
                    continue;
                }
            };
            match &self.out {
                None => term::print_plain(&page)?,
                Some(out) => {
                    let path = out.join(facts.page.as_str());
                    match put(&path, &page) {
                        Ok(true) => written += 1,
                        Ok(false) => fresh += 1,
                        Err(error) => return Err(unwritten(&path, &error)),
                    }
                }
            }
        }
        if let Some(out) = &self.out {
            let pages = if written == 1 { "page" } else { "pages" };
            term::status(
                "Finished",
                format!("{}: {written} {pages} written, {fresh} unchanged", out.display()),
            )?;
        }
        Ok(outcome)
    }
}

/// Writes a page beside its place first, so that a page is never half written; says whether it differed.
fn put(path: &Path, page: &str) -> io::Result<bool> {
    if fs::read(path).is_ok_and(|old| old == page.as_bytes()) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    fs::write(&beside, page)?;
    fs::rename(&beside, path)?;
    Ok(true)
}

fn unwritten(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("can't write {}: {error}", path.display()), "give another folder with --out")
}
