//! Pages of a directory, and single files.

use super::{MAX_PAGES, RawPage, SourceError, add_size, is_page, specification};
use crate::diagnostics::span::PagePath;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// One file as a page, by its name. With the root of a specification come the files that it refers to.
///
/// Whoever names a file may name a pipe; a specification only leads to files of its folder.
pub(super) fn file(path: &Path) -> Result<Vec<RawPage>, SourceError> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let page = read(path, path, name.as_encoded_bytes())?;
    if !specification::is_root(&page) {
        return Ok(vec![page]);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let full = folder.canonicalize().map_err(|cause| unreadable(folder, cause))?;
    specification::closure(page, |name| {
        let path = folder.join(name);
        match fs::metadata(&path) {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Ok(found) if found.is_dir() => Ok(None),
            _ => {
                check(&full, &path)?;
                fs::read(&path).map(Some).map_err(|cause| unreadable(&path, cause))
            }
        }
    })
}

/// Every page below a directory. Linked files are read if they are in it, too; linked directories are not entered, since
/// they may be circular, and lead to pages that are there anyway.
pub(super) fn pages(root: &Path, endings: &[String]) -> Result<Vec<RawPage>, SourceError> {
    let full = root.canonicalize().map_err(|cause| unreadable(root, cause))?;
    let mut found = list(root, &full, endings)?;
    let mut is_specification = false;
    for (name, path) in &found {
        if !name.contains(&b'/') && specification::is_file(name) {
            check(&full, path)?;
            let bytes = fs::read(path).map_err(|cause| unreadable(path, cause))?;
            is_specification |= specification::is_root_file(name, &bytes);
        }
    }
    found.retain(|(name, _)| specification::is_file(name) == is_specification);
    if found.len() > MAX_PAGES {
        return Err(SourceError::TooLarge { name: root.display().to_string() });
    }
    let (mut pages, mut size) = (Vec::with_capacity(found.len()), 0);
    for (name, path) in found {
        check(&full, &path)?;
        let page = read(root, &path, &name)?;
        add_size(&mut size, page.bytes.len(), page.path.as_str())?;
        pages.push(page);
    }
    Ok(pages)
}

/// The file of this name in a directory, if there is one.
pub(super) fn beside(root: &Path, name: &PagePath) -> Result<Option<RawPage>, SourceError> {
    let path = root.join(name.as_str());
    if fs::symlink_metadata(&path).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        return Ok(None);
    }
    check(&root.canonicalize().map_err(|cause| unreadable(root, cause))?, &path)?;
    read(root, &path, name.as_str().as_bytes()).map(Some)
}

/// The files below a directory that may be pages: their names from there on, and where they are.
fn list(root: &Path, full: &Path, endings: &[String]) -> Result<Vec<(Vec<u8>, PathBuf)>, SourceError> {
    let mut found = Vec::new();
    let mut folders = vec![(root.to_owned(), Vec::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let entries = fs::read_dir(&folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        for entry in entries.map_err(|cause| unreadable(&folder, cause))? {
            let (path, name) = (entry.path(), entry.file_name());
            let below = [prefix.as_slice(), name.as_encoded_bytes()].concat();
            let kind = entry.file_type().map_err(|cause| unreadable(&path, cause))?;
            if kind.is_dir() {
                if name != ".git" {
                    folders.push((path, [below.as_slice(), b"/"].concat()));
                }
            } else if kind.is_symlink() && path.is_dir() {
                // What it holds would look like what is gone.
                let target = path.canonicalize().map_err(|cause| unreadable(&path, cause))?;
                if !target.starts_with(full) {
                    return Err(SourceError::Outside { path });
                }
            } else if is_page(&below, endings) {
                found.push((below, path));
            }
        }
    }
    // Of several names that are refused, it is always the same that is reported.
    found.sort();
    Ok(found)
}

/// Refuses what is not a file of the directory: reading it could show a file of somebody else's, or never end.
fn check(root: &Path, path: &Path) -> Result<(), SourceError> {
    let found = fs::metadata(path).map_err(|cause| unreadable(path, cause))?;
    if !path.canonicalize().map_err(|cause| unreadable(path, cause))?.starts_with(root) {
        return Err(SourceError::Outside { path: path.to_owned() });
    }
    if !found.is_file() {
        return Err(SourceError::NotAFile { path: path.to_owned() });
    }
    let mut size = 0;
    add_size(&mut size, usize::try_from(found.len()).unwrap_or(usize::MAX), &path.to_string_lossy())
}

fn read(source: &Path, path: &Path, name: &[u8]) -> Result<RawPage, SourceError> {
    let page = PagePath::from_bytes(name)
        .map_err(|error| SourceError::Path { source_name: source.display().to_string(), error })?;
    let bytes = fs::read(path).map_err(|cause| unreadable(path, cause))?;
    Ok(RawPage { path: page, bytes })
}

fn unreadable(path: &Path, cause: io::Error) -> SourceError {
    SourceError::Unreadable { path: path.to_owned(), cause }
}
