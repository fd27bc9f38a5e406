//! Writing: what differs goes to disk beside the output first, and takes its place under a journal. A full disk can
//! only fail the staging.

use super::disk::{WriteError, below, entries, failed, folders};
use super::journal::{finish_all, replace};
use super::lock::Lock;
use super::{GeneratedFile, HEADER};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

/// The files that were written and removed, by path below the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// New files.
    pub added: Vec<String>,
    /// Files whose contents changed.
    pub changed: Vec<String>,
    /// Files that nothing generates any more.
    pub removed: Vec<String>,
    /// Number of files that stayed as they were.
    pub unchanged: usize,
}

impl Changes {
    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// Brings a folder to hold exactly these files.
///
/// Writes only what differs and removes only generated files. Everything new is written and synced to a folder beside
/// the output before the first file changes; what a run that was stopped left is finished first.
///
/// # Errors
/// [`WriteError::NotOurs`] if the folder holds anything that was not generated; [`WriteError::Io`] if it can't be
/// read or written.
pub fn write(files: &[GeneratedFile], out: &Path) -> Result<Changes, WriteError> {
    let _lock = Lock::exclusive(out)?;
    finish_all(out)?;
    let on_disk = survey(out, files)?;
    let mut changes = Changes::default();
    let mut pending = Vec::new();
    for file in files {
        match on_disk.get(&file.path) {
            Some(old) if *old == file.contents => changes.unchanged += 1,
            Some(_) => {
                changes.changed.push(file.path.clone());
                pending.push(file);
            }
            None => {
                changes.added.push(file.path.clone());
                pending.push(file);
            }
        }
    }
    let kept: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    changes.removed = on_disk.into_keys().filter(|path| !kept.contains(path.as_str())).collect();
    if changes.is_empty() {
        return Ok(changes);
    }
    replace(&pending, &changes.removed, out)?;
    Ok(changes)
}

/// The generated files of a folder, by path below it; none if there is no such folder.
///
/// A file at the path of a generated one counts as ours only if it has our header, like every other.
pub(super) fn survey(out: &Path, files: &[GeneratedFile]) -> Result<BTreeMap<String, String>, WriteError> {
    let mut ours = BTreeMap::new();
    let mut others = Vec::new();
    match fs::metadata(out) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(ours),
        Err(error) => return Err(failed("read", out)(error)),
        Ok(found) if !found.is_dir() => return Err(WriteError::NotAFolder { out: out.to_owned() }),
        Ok(_) => {}
    }
    for folder in folders(out)? {
        for entry in entries(&folder)? {
            let path = entry.path();
            let name = below(out, &path);
            let kind = entry.file_type().map_err(failed("read", &path))?;
            if kind.is_dir() {
                if files.iter().any(|file| file.path == name) {
                    others.push(name);
                }
                continue;
            }
            let text =
                if kind.is_file() { fs::read(&path).map_err(failed("read", &path))? } else { Vec::new() };
            match String::from_utf8(text) {
                Ok(text) if text.starts_with(HEADER) => {
                    ours.insert(name, text);
                }
                _ => others.push(name),
            }
        }
    }
    others.sort_unstable();
    if others.is_empty() { Ok(ours) } else { Err(WriteError::NotOurs { out: out.to_owned(), files: others }) }
}
