//! Pages of a git repository at a revision.

use super::git::Git;
use super::{Objects, RawPage, SourceError, add_size};
use std::path::Path;

/// The pages below `path` in the tree of `rev`; if `path` is a file, that file by its name.
pub(super) fn pages(
    repo: &Path,
    rev: &str,
    path: &str,
    endings: &[String],
) -> Result<Vec<RawPage>, SourceError> {
    let tree = Git { repo }.revision(rev, "tree")?;
    let mut objects = Objects::open(repo)?.with_endings(endings);
    let pages = objects.pages_of_tree(&tree, path)?.ok_or_else(|| SourceError::NoSuchPath {
        repo: repo.to_owned(),
        rev: rev.to_owned(),
        path: path.to_owned(),
    })?;
    let mut size = 0;
    let read = pages.into_iter().map(|page| {
        let bytes = objects.blob(&page.blob)?;
        add_size(&mut size, bytes.len(), page.path.as_str())?;
        Ok(RawPage { path: page.path, bytes })
    });
    read.collect()
}
