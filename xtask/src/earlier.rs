//! Docs as they were at an earlier revision, and their problems, so that new ones stand out.

use crate::Failure;
use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use codegen::diagnostics::problem::{About, Code};
use codegen::diagnostics::span::PagePath;
use codegen::profile::Profile;
use codegen::read::source::Source;
use codegen::report::Finding;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// How many problems there were of each page, code and subject; lines don't count, since they move.
pub(crate) struct Earlier(HashMap<(PagePath, Code, About), usize>);

impl Earlier {
    /// Those of pages that were read.
    pub(crate) fn of(pages: &Pages) -> Self {
        let mut counts = HashMap::new();
        for finding in pages.findings() {
            *counts.entry(identity(&finding)).or_default() += 1;
        }
        Self(counts)
    }

    /// The findings that there were none of.
    pub(crate) fn new_among<'f>(&self, findings: Vec<Finding<'f>>) -> Vec<Finding<'f>> {
        let mut left = self.0.clone();
        let mut is_new = |finding: &Finding<'_>| match left.get_mut(&identity(finding)) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        };
        findings.into_iter().filter(|finding| is_new(finding)).collect()
    }
}

/// Docs at another revision of the repository that they are in.
pub(crate) fn pages(docs: &str, rev: &str, profile: &Arc<Profile>) -> Result<Pages, Failure> {
    let then = match Source::parse(docs)? {
        Source::Git { repo, path, .. } => Source::Git { repo, rev: rev.to_owned(), path },
        Source::Folder(path) | Source::File(path) => in_repository(&path, rev)?,
    };
    let spec = then.to_string();
    let mut pages = Pages::read(&spec, profile)?;
    pages.know(&spec, &CorrectionFiles::default())?;
    pages.lint();
    pages.lint_names(&then)?;
    Ok(pages)
}

fn identity(finding: &Finding<'_>) -> (PagePath, Code, About) {
    let (page, code, about) = finding.problem.identity();
    (page.clone(), code, about.clone())
}

/// A file or folder in the repository that it is in, at a revision.
fn in_repository(path: &Path, rev: &str) -> Result<Source, Failure> {
    let none = || {
        Failure::new(
            format!("{} is in no git repository", path.display()),
            "give docs that are in one, to compare with an earlier revision",
        )
    };
    let real = fs::canonicalize(path).map_err(|_| none())?;
    let root = real.ancestors().find(|folder| folder.join(".git").exists()).ok_or_else(none)?;
    let within = real.strip_prefix(root).map_err(|_| none())?;
    let path = within.to_string_lossy().replace('\\', "/");
    Ok(Source::Git { repo: root.to_owned(), rev: rev.to_owned(), path })
}
