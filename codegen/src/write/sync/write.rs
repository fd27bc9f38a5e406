//! Pages to disk.

use crate::rust::GeneratedFile;
use crate::write::store::{Changes, WriteError, recover, replace};
use std::path::Path;
use std::{fs, io};

/// Brings files of a folder up to what is given and removes others, as [`crate::write::store::write`] does: everything new is
/// staged beside the folder first, and files that are as they should be are left alone. Other files are none of its
/// business.
///
/// # Errors
/// [`WriteError::Io`] if something can't be read or written.
pub fn write(files: &[GeneratedFile], removed: &[String], out: &Path) -> Result<Changes, WriteError> {
    recover(out)?;
    let mut changes = compare(files, removed, out)?;
    if !changes.is_empty() {
        let pending = |file: &&GeneratedFile| {
            changes.added.contains(&file.path) || changes.changed.contains(&file.path)
        };
        replace(&files.iter().filter(pending).collect::<Vec<_>>(), &changes.removed, out)?;
    }
    changes.added.sort();
    Ok(changes)
}

/// What [`write()`] would do.
///
/// # Errors
/// [`WriteError::Io`] if something can't be read.
pub fn compare(files: &[GeneratedFile], removed: &[String], out: &Path) -> Result<Changes, WriteError> {
    let mut changes = Changes::default();
    for file in files {
        match read(&out.join(&file.path))? {
            None => changes.added.push(file.path.clone()),
            Some(old) if old == file.contents.as_bytes() => changes.unchanged += 1,
            Some(_) => changes.changed.push(file.path.clone()),
        }
    }
    for path in removed {
        if read(&out.join(path))?.is_some() {
            changes.removed.push(path.clone());
        }
    }
    Ok(changes)
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, WriteError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(WriteError::Io { action: "read", path: path.to_owned(), source }),
    }
}
