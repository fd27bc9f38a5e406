//! Docs as they were at an earlier revision, and their problems, so that new ones stand out.

use crate::Failure;
use crate::corrections::CorrectionFiles;
use crate::pages::Pages;
use codegen::profile::Profile;
use codegen::read::source::Source;
use codegen::report::Finding;
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// How many problems of each kind there were; lines don't count, since they move.
pub(crate) struct Earlier(HashMap<String, usize>);

impl Earlier {
    /// Reads docs at another revision of the repository that they are in.
    pub(crate) fn read(docs: &str, rev: &str, profile: &Arc<Profile>) -> Result<Self, Failure> {
        Ok(Self::of(&pages(docs, rev, profile)?))
    }

    /// Those of pages that were read.
    pub(crate) fn of(pages: &Pages) -> Self {
        let mut counts = HashMap::new();
        for finding in pages.findings() {
            *counts.entry(key(&finding)).or_default() += 1;
        }
        Self(counts)
    }

    /// The findings that there were none of.
    pub(crate) fn new_among<'f>(&self, findings: Vec<Finding<'f>>) -> Vec<Finding<'f>> {
        let mut left = self.0.clone();
        let mut is_new = |finding: &Finding<'_>| match left.get_mut(&key(finding)) {
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
    Ok(pages)
}

/// Page, code and message without line numbers.
fn key(finding: &Finding<'_>) -> String {
    let problem = finding.problem;
    let mut key = format!("{} {} ", problem.place.page, problem.code.as_str());
    let mut after_colon = false;
    for c in problem.message.chars() {
        if !(after_colon && c.is_ascii_digit()) {
            after_colon = c == ':';
            key.push(c);
        }
    }
    key
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
