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

/// Page, code and message without what other places say.
fn key(finding: &Finding<'_>) -> String {
    let problem = finding.problem;
    format!("{} {} {}", problem.place.page, problem.code.as_str(), own_words(&problem.message))
}

/// A message up to the place that it names, and without numbers: an edit of another page changes those.
fn own_words(message: &str) -> String {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut own = String::new();
    let mut in_code = false;
    for word in message.split_inclusive(' ') {
        let plain = !in_code && !word.contains('`');
        let bare = word.trim_end().trim_end_matches([',', '.', ';']);
        if plain && bare.rsplit_once(':').is_some_and(|(_, line)| is_number(line)) {
            break;
        }
        if !(plain && is_number(bare)) {
            own.push_str(word);
        }
        in_code ^= word.matches('`').count() % 2 == 1;
    }
    own
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(message: &str, expected: &str) {
        assert_eq!(own_words(message), expected, "{message}");
    }

    #[test]
    fn messages() {
        check(
            "`a` is a string here, but an object at a.md:12 and 65 other places",
            "`a` is a string here, but an object at ",
        );
        check("`a` is integer here, but string at 65 places", "`a` is integer here, but string at places");
        check("`50 of 60` looks like a bound", "`50 of 60` looks like a bound");
        check("`a:1` is documented twice, at b.md:3", "`a:1` is documented twice, at ");
    }
}
