//! The plan of a sync: the files that it would write.

use crate::Failure;
use crate::corrections::{ERRATA, SECRETS};
use crate::pages::Pages;
use crate::term::show;
use codegen::diagnostics::problem::Problem;
use codegen::diagnostics::span::PagePath;
use codegen::read::facts::{PageFacts, Subject};
use codegen::review::lint::Allowed;
use codegen::rust::GeneratedFile;
use codegen::write::sync::{Mirror, Ours, origin, sync};
use std::collections::{BTreeSet, HashMap};

/// Files that stand beside pages and are none.
const OWN_FILES: [&str; 4] = [ERRATA, SECRETS, Allowed::FILE, Mirror::FILE];

/// The input of a run.
pub(super) struct Work {
    /// Upstream's pages.
    pub(super) upstream: Pages,
    /// Our pages; `None` if there are none so far.
    pub(super) ours: Option<Pages>,
    /// The upstream that ours mirror.
    pub(super) mirror: Mirror,
    /// Paths of the pages that are looked at.
    pub(super) chosen: BTreeSet<String>,
    /// Remove pages that upstream no longer has.
    pub(super) remove: bool,
    /// Take pages that can be read in part.
    pub(super) force: bool,
    /// Copy pages as they are.
    pub(super) verbatim: bool,
}

/// The files to write and to remove.
#[derive(Default)]
pub(super) struct Plan {
    /// Pages as they are to be.
    pub(super) files: Vec<GeneratedFile>,
    /// Pages that are to go.
    pub(super) removed: Vec<String>,
    /// Pages that upstream no longer has, and that are kept.
    pub(super) gone: Vec<String>,
    /// Places that need words.
    pub(super) missing: Vec<Problem>,
    /// Pages that stay as they are, each with the reason.
    pub(super) failed: Vec<(String, String)>,
}

/// Paths of the pages that we have.
struct Kept<'p>(BTreeSet<&'p str>);

impl<'p> Kept<'p> {
    fn of(ours: Option<&'p Pages>) -> Self {
        Self(ours.into_iter().flat_map(Pages::paths).map(PagePath::as_str).collect())
    }

    fn has(&self, page: &str) -> bool {
        self.0.contains(page)
    }

    /// Whether a page can stand at its path: below no name that a file of ours has, below no page, and where no folder is.
    fn fits(&self, path: &str, plan: &Plan) -> Result<(), String> {
        let above = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        for folder in above {
            if OWN_FILES.contains(&folder) {
                return Err(format!("{folder} is a file of ours where there is one, and can't be a folder"));
            }
            if self.has(folder) && !plan.removed.iter().any(|gone| gone == folder) {
                return Err(format!("it is below {folder}, which is a page of ours: remove that one first"));
            }
        }
        let below = format!("{path}/");
        match self.0.range(below.as_str()..).next().filter(|page| page.starts_with(&below)) {
            Some(page) => Err(format!("{page} is below it, which is a page of ours: remove that one first")),
            None => Ok(()),
        }
    }
}

impl Work {
    pub(super) fn plan(&self) -> Result<Plan, Failure> {
        let there: BTreeSet<&str> = self.upstream.paths().map(PagePath::as_str).collect();
        let facts: HashMap<&PagePath, &PageFacts> =
            self.upstream.facts.iter().map(|facts| (&facts.page, facts)).collect();
        let kept = Kept::of(self.ours.as_ref());
        let mut plan = Plan::default();
        let gone = if self.remove { &mut plan.removed } else { &mut plan.gone };
        gone.extend(
            self.chosen.iter().filter(|page| !there.contains(page.as_str()) && kept.has(page)).cloned(),
        );
        let damaged = self.damaged()?;
        for page in self.upstream.paths().filter(|page| self.chosen.contains(page.as_str())) {
            let reason = match facts.get(page).copied() {
                _ if self.mirror.owns(page.as_str()) && kept.has(page.as_str()) => {
                    let file = Mirror::FILE;
                    Some(format!(
                        "{file} lists it as our own, and upstream has such a page: remove one of them"
                    ))
                }
                None => Some("upstream's page can't be read".to_owned()),
                Some(_) if damaged.contains(page.as_str()) && !self.force => {
                    Some("upstream's page can be read in part only (--force takes it so)".to_owned())
                }
                Some(facts) => self.page(facts, &there, &kept, &mut plan).err(),
            };
            plan.failed.extend(reason.map(|reason| (page.to_string(), reason)));
        }
        Ok(plan)
    }

    /// Whether a page of ours gives way that no sync has brought, and that is about nothing that upstream's is about: its words are
    /// somebody's own, and none would stay.
    fn replaces_another(&self, upstream: &PageFacts, contents: &str) -> bool {
        let page = &upstream.page;
        let Some(ours) = &self.ours else { return false };
        let about = |facts: &PageFacts| -> BTreeSet<Subject> {
            let subjects = facts.sections.iter().map(|section| section.subject.clone());
            subjects.map(Subject::identity).collect()
        };
        let is_other = |facts: &PageFacts| about(facts).is_disjoint(&about(upstream));
        !self.mirror.upstream.pages.iter().any(|listed| listed == page.as_str())
            && ours.text(page).is_some_and(|text| text != contents)
            && ours.facts.iter().any(|facts| facts.page == *page && is_other(facts))
    }

    /// The chosen pages of upstream that can't be read as a whole; shows why.
    fn damaged(&self) -> Result<BTreeSet<String>, Failure> {
        let mut errors = self.upstream.errors();
        errors.retain(|finding| self.chosen.contains(finding.problem.place.page.as_str()));
        let pages = errors.iter().map(|finding| finding.problem.place.page.to_string()).collect();
        show(errors)?;
        Ok(pages)
    }

    /// Brings one page up; an error says why it can't be.
    fn page(
        &self,
        page: &PageFacts,
        there: &BTreeSet<&str>,
        kept: &Kept<'_>,
        plan: &mut Plan,
    ) -> Result<(), String> {
        let path = page.page.to_string();
        kept.fits(&path, plan)?;
        let (contents, missing) = if self.verbatim {
            (self.upstream.text(&page.page).ok_or("its text can't be told")?.to_owned(), Vec::new())
        } else {
            let synced = sync(page, self.ours(page, there)?).map_err(|error| error.to_string())?;
            (synced.text, synced.missing)
        };
        if !self.force && self.replaces_another(page, &contents) {
            let list = Mirror::FILE;
            return Err(format!(
                "{list} does not list it: list it under `[[own]]`, or take upstream's with --force"
            ));
        }
        plan.missing.extend(missing);
        plan.files.push(GeneratedFile { path, contents });
        Ok(())
    }

    /// Our version of a page, or the page of ours that it was before.
    fn ours(&self, page: &PageFacts, there: &BTreeSet<&str>) -> Result<Option<Ours<'_>>, String> {
        let Some(ours) = &self.ours else { return Ok(None) };
        if ours.paths().any(|path| *path == page.page) {
            let found = ours.with_front_matter().find(|(facts, _)| facts.page == page.page);
            let (facts, front_matter) = found.ok_or("our page can't be read, and its words would be lost")?;
            return Ok(Some(Ours { facts, front_matter }));
        }
        let gone = |page: &str| !there.contains(page) && self.mirror.lists(page);
        let gone: Vec<&PageFacts> = ours.facts.iter().filter(|facts| gone(facts.page.as_str())).collect();
        let before = origin(page, &gone);
        let found =
            before.and_then(|before| ours.with_front_matter().find(|(facts, _)| facts.page == before.page));
        Ok(found.map(|(facts, front_matter)| Ours { facts, front_matter }))
    }
}
