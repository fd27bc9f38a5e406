//! Folders and files on disk, and what can go wrong with them.

use super::HEADER;
use crate::diagnostics::nouns::first_of;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

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
    /// The file beside the output that should be the journal has other content.
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
        /// The act that failed: `write`, `read`, …
        action: &'static str,
        /// The file or directory that it was tried on.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
}

fn list(files: &[String]) -> String {
    const SHOWN: usize = 5;
    first_of(files.iter().map(String::as_str), SHOWN)
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

/// The folder and all folders below it, each after its parent. Links are not followed.
pub(super) fn folders(out: &Path) -> Result<Vec<PathBuf>, WriteError> {
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

pub(super) fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>, WriteError> {
    let read = fs::read_dir(folder).map_err(failed("read", folder))?;
    read.collect::<Result<Vec<_>, _>>().map_err(failed("read", folder))
}

/// Path below a folder, with `/` on every platform.
pub(super) fn below(out: &Path, path: &Path) -> String {
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

/// The folder that the output is in, whatever leads to the output: it may be `.`, or a link.
pub(super) fn beside(out: &Path) -> PathBuf {
    let full = full(out);
    full.parent().map_or_else(|| full.clone(), Path::to_owned)
}

fn full(out: &Path) -> PathBuf {
    out.canonicalize().or_else(|_| std::path::absolute(out)).unwrap_or_else(|_| out.to_owned())
}

/// A hidden file beside the output.
pub(super) fn hidden(out: &Path, end: &str) -> PathBuf {
    beside(out).join(hidden_name(out, end))
}

/// Its name, which tells whose it is.
pub(super) fn hidden_name(out: &Path, end: &str) -> String {
    format!(".{}{end}", full(out).file_name().unwrap_or_default().to_string_lossy())
}
