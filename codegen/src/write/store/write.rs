//! Writing: what differs goes to disk beside the output first, and takes its place under a journal. A full disk can strike only
//! while staging.

use super::journal::{finish_all, replace};
use super::lock::Lock;
use super::{GeneratedFile, HEADER};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What was written and removed, by path below the output folder.
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

/// Why nothing could be written. The output folder is as it was, or the next run finishes what this one began.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder holds files that the generator did not write.
    #[error(
        "{} holds files that are not generated: {}; give another folder with --out, or move them away (generated \
         files start with `{HEADER}`)",
        .out.display(),
        list(.files)
    )]
    NotOurs {
        /// The output folder.
        out: PathBuf,
        /// The files, by path below it.
        files: Vec<String>,
    },
    /// The output is something else than a folder.
    #[error("{} is not a folder; give another one with --out", .out.display())]
    NotAFolder {
        /// The output.
        out: PathBuf,
    },
    /// What stands beside the output to say what is left to do says something else.
    #[error("{} is no journal of ours; see what it is, then remove it", .path.display())]
    NoJournal {
        /// The file.
        path: PathBuf,
    },
    /// A file would not be in the output.
    #[error("`{}` is no path below a folder; nothing was written", .path.escape_debug())]
    Outside {
        /// Its path.
        path: String,
    },
    /// Another run changes the output, and does not end.
    #[error("another run is at work on {}; wait for it, then run this again", .out.display())]
    Busy {
        /// The output.
        out: PathBuf,
    },
    /// Another run changed the output since it was read.
    #[error("another run changed {} meanwhile; nothing was written: run this again", .out.display())]
    Meanwhile {
        /// The output.
        out: PathBuf,
    },
    /// Reading, staging or renaming failed.
    #[error("can't {action} {}: {source}", .path.display())]
    Io {
        /// What was tried: `write`, `read`, …
        action: &'static str,
        /// What it was tried on.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
}

fn list(files: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown: Vec<&str> = files.iter().take(SHOWN).map(String::as_str).collect();
    match files.len().checked_sub(SHOWN) {
        Some(more @ 1..) => format!("{} and {more} more", shown.join(", ")),
        _ => shown.join(", "),
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

/// Finds out whether files can be put into the folder and its sub-folders, before the first one is.
pub(super) fn probe(out: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(out).map_err(failed("create", out))?;
    for folder in folders(out)? {
        tempfile::tempfile_in(&folder).map_err(failed("write to", &folder))?;
    }
    Ok(())
}

pub(super) fn make_parent(path: &Path) -> Result<(), WriteError> {
    path.parent().map_or(Ok(()), |parent| fs::create_dir_all(parent).map_err(failed("create", parent)))
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

/// The folder and all folders below it, each after its parent. Links are not followed.
fn folders(out: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let mut found = vec![out.to_owned()];
    let mut at = 0;
    while let Some(folder) = found.get(at).cloned() {
        for entry in entries(&folder)? {
            if entry.file_type().map_err(failed("read", &entry.path()))?.is_dir() {
                found.push(entry.path());
            }
        }
        at += 1;
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>, WriteError> {
    let read = fs::read_dir(folder).map_err(failed("read", folder))?;
    read.collect::<Result<Vec<_>, _>>().map_err(failed("read", folder))
}

/// Path below a folder, with `/` on every platform.
fn below(out: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(out).unwrap_or(path).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

pub(super) fn remove_empty_folders(out: &Path) -> Result<(), WriteError> {
    for folder in folders(out)?.into_iter().skip(1).collect::<Vec<_>>().into_iter().rev() {
        if entries(&folder)?.is_empty() {
            fs::remove_dir(&folder).map_err(failed("remove", &folder))?;
        }
    }
    Ok(())
}

pub(super) fn failed<'a>(action: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> WriteError + 'a {
    move |source| WriteError::Io { action, path: path.to_owned(), source }
}
