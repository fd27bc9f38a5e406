//! Pages of a directory, and single files.

use super::{RawPage, SourceError, is_page, specification};
use crate::diagnostics::span::PagePath;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// One file as a page, by its name. With the root of a specification come the files that it refers to.
pub(super) fn file(path: &Path) -> Result<Vec<RawPage>, SourceError> {
    let name = path.file_name().map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy());
    let page = read(path, &name)?;
    if !specification::is_root(&page) {
        return Ok(vec![page]);
    }
    let folder = path.parent().unwrap_or(Path::new(""));
    specification::closure(page, |name| match fs::read(folder.join(name)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(SourceError::Unreadable { path: folder.join(name), cause }),
    })
}

/// Every page below a directory. Linked files are read; linked directories are not entered, since they may be circular.
pub(super) fn pages(root: &Path) -> Result<Vec<RawPage>, SourceError> {
    let mut pages = Vec::new();
    let mut folders = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let unreadable = |cause| SourceError::Unreadable { path: folder.clone(), cause };
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let path = entry.path();
            let kind = entry.file_type().map_err(unreadable)?;
            if kind.is_dir() {
                if name != ".git" {
                    folders.push((path, format!("{prefix}{name}/")));
                }
            } else if is_page(&name) && !path.is_dir() {
                pages.push(read(&path, &format!("{prefix}{name}"))?);
            }
        }
    }
    specification::select(&mut pages);
    Ok(pages)
}

fn read(path: &Path, name: &str) -> Result<RawPage, SourceError> {
    let bytes = fs::read(path).map_err(|cause| SourceError::Unreadable { path: path.to_owned(), cause })?;
    Ok(RawPage { path: PagePath::new(name), bytes })
}
