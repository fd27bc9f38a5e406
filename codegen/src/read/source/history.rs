//! The commits of a git repository that touch a path.

use super::git::{self, Commit, Git};
use super::objects::clean;
use super::{SourceError, revision};
use std::path::{Path, PathBuf};

/// Which commits to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// The repository, or a directory in it.
    pub repo: PathBuf,
    /// Directory or file below the root; empty for all of it.
    pub path: String,
    /// A revision that is left out, with all before it.
    pub from: Option<String>,
    /// The last commit; `None` for `HEAD`.
    pub to: Option<String>,
    /// Whether merged branches count as the one commit that merged them.
    pub first_parent: bool,
}

/// A commit of a history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its id, in full.
    pub id: String,
    /// The commits that it was made from; if only first parents count, the first.
    pub parents: Vec<String>,
    /// When it was committed, ISO 8601 with the zone.
    pub date: String,
    /// First line of its message.
    pub subject: String,
}

impl Log {
    /// The commits, oldest first, no commit before its parents.
    ///
    /// # Errors
    /// If there are none, or if git can't list them.
    pub fn revisions(&self) -> Result<Vec<Revision>, SourceError> {
        let git = Git { repo: &self.repo };
        if !self.repo.is_dir() {
            return Err(SourceError::NotARepository { repo: self.repo.clone() });
        }
        let to_name = self.to.as_deref().unwrap_or("HEAD");
        let to = git.revision(to_name, "commit")?;
        let from = self.from.as_deref().map(|from| git.revision(from, "commit")).transpose()?;
        let mut arguments = vec!["rev-list", "--topo-order", "--reverse", "--encoding=UTF-8", FORMAT];
        if self.first_parent {
            arguments.push("--first-parent");
        }
        let without = from.map(|from| format!("^{from}"));
        let path = clean(&self.path);
        let pathspec = format!(":(top,literal){path}");
        arguments.push(&to);
        arguments.extend(without.as_deref());
        arguments.push("--");
        if !path.is_empty() {
            arguments.push(&pathspec);
        }
        let listed = git.run(&arguments)?;
        let mut revisions: Vec<_> = String::from_utf8_lossy(&listed).lines().filter_map(revision).collect();
        if self.first_parent {
            for revision in &mut revisions {
                revision.parents.truncate(1);
            }
        }
        if revisions.is_empty() { Err(self.nothing(&git, to_name, &to)?) } else { Ok(revisions) }
    }

    /// Why there is no commit: the path, or the range.
    fn nothing(&self, git: &Git<'_>, to_name: &str, to: &str) -> Result<SourceError, SourceError> {
        let (repo, path) = (self.repo.clone(), clean(&self.path).to_owned());
        if !path.is_empty() && git.resolve(&format!("{to}:{path}"))?.is_none() {
            return Ok(SourceError::NoSuchPath { repo, rev: to_name.to_owned(), path });
        }
        let from = self.from.as_deref().unwrap_or_default();
        let range = if from.is_empty() { to_name.to_owned() } else { format!("{from}..{to_name}") };
        Ok(SourceError::NoCommits { repo, range, path })
    }
}

/// Fields end with NUL, which no field can hold. Before each line git prints another one, `commit ID`.
const FORMAT: &str = "--format=%H%x00%P%x00%cI%x00%s%x00";

fn revision(line: &str) -> Option<Revision> {
    let mut fields = line.split('\0');
    let (id, parents, date, subject) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    Some(Revision {
        id: id.to_owned(),
        parents: parents.split_whitespace().map(str::to_owned).collect(),
        date: date.to_owned(),
        subject: subject.to_owned(),
    })
}

/// Commits that are looked at for the last one with a path.
const LOOKED_AT: &str = "--max-count=64";

/// The last commit before a revision, or it, that has pages at a path; `None` if none of the last that touch the path has.
pub(super) fn last_with_pages(repo: &Path, rev: &str, path: &str) -> Result<Option<Commit>, SourceError> {
    let git = Git { repo };
    let (at, path) = (git.revision(rev, "commit")?, clean(path));
    let pathspec = format!(":(top,literal){path}");
    let touching = git.run(&["rev-list", "--full-history", LOOKED_AT, &at, "--", &pathspec])?;
    for id in String::from_utf8_lossy(&touching).lines() {
        // A commit that took pages away has a parent with them.
        for rev in [id.to_owned(), format!("{id}^")] {
            if matches!(revision::pages(repo, &rev, path, &[]), Ok(pages) if !pages.is_empty()) {
                return git::commit(repo, &rev);
            }
        }
    }
    Ok(None)
}
