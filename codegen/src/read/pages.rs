//! Many pages at once: none depends on another.

use super::facts::{PageFacts, ReadPage};
use super::outline::LinkTargets;
use super::{facts, look_alikes, neighbours, openapi, outline};
use crate::diagnostics::problem::Problem;
use crate::profile::{Forms, Profile};
use crate::read::source::{RawPage, Text, is_root};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Decodes and reads pages, on all cores; the results are in the order of the pages, and the same on any number of cores.
///
/// A page that can't be decoded is the problem that says so, and costs only itself.
///
/// ```
/// use codegen::{diagnostics::span::PagePath, profile::Profile, read::{self, source::RawPage}};
///
/// let page = |name: &str, bytes: &[u8]| RawPage { path: PagePath::parse(name).unwrap(), bytes: bytes.to_vec() };
/// let read = read::read_pages(&[page("a.md", b"> GET - /gateways\n"), page("b.md", b"\xff")], &Profile::usual());
/// assert!(read[0].as_ref().is_ok_and(|page| page.facts.facts.len() == 1));
/// assert!(read[1].is_err());
/// ```
#[must_use]
pub fn read_pages(pages: &[RawPage], profile: &Arc<Profile>) -> Vec<Result<ReadPage, Problem>> {
    let decode = |page: &RawPage| {
        let (text, mended) = Text::decode(page.path.clone(), page.bytes.clone())?;
        Ok(ReadPage { facts: read_page(&text, profile), mended, text })
    };
    if pages.iter().any(is_root) {
        // Files of a specification refer to each other.
        return openapi::read_pages(pages, profile);
    }
    if let Some(forms) = &profile.outline {
        return outlines(pages, profile, forms);
    }
    on_all_cores(pages, decode)
}

/// Pages whose headings say what stands below them, and whose links lead from one to another.
fn outlines(pages: &[RawPage], profile: &Arc<Profile>, forms: &Forms) -> Vec<Result<ReadPage, Problem>> {
    let decode = |page: &RawPage| Text::decode(page.path.clone(), page.bytes.clone());
    let decoded = on_all_cores(pages, decode);
    let site = outline::link_targets(decoded.iter().flatten().map(|(text, _)| text), forms);
    let read = |page: &Result<(Text, Vec<Problem>), Problem>| {
        let (text, mended) = page.clone()?;
        let facts = read_page_among(&text, profile, forms, &site);
        Ok(ReadPage { text, mended, facts })
    };
    on_all_cores(&decoded, read)
}

/// Reads one page: its lists of parameters, or, where the profile has forms of headings, what these say.
#[must_use]
pub fn read_page(text: &Text, profile: &Arc<Profile>) -> PageFacts {
    read_checked(text, |text| match &profile.outline {
        Some(forms) => outline::read_one(text, profile, forms),
        None => facts::read_lists(text, profile),
    })
}

/// Reads one page among those that its links lead to.
pub(crate) fn read_page_among(
    text: &Text,
    profile: &Arc<Profile>,
    forms: &Forms,
    site: &LinkTargets,
) -> PageFacts {
    read_checked(text, |text| outline::read(text, profile, forms, site))
}

/// Reads a page, and tells of slips that show in docs of any form.
fn read_checked(text: &Text, read: impl Fn(&Text) -> PageFacts) -> PageFacts {
    let mut page = look_alikes::read_with_look_alikes(text, read);
    neighbours::check(text, &mut page);
    page
}

/// The results of `make` for all items, in their order.
fn on_all_cores<T: Sync, R: Send>(items: &[T], make: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    // Each thread takes the next item, since some are many times as long as others.
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, make(item)));
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..cores.min(items.len())).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, item)| item).collect()
}
