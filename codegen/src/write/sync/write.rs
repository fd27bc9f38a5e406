//! Pages to disk.

use crate::rust::GeneratedFile;
use crate::write::store::{Changes, Lock, WriteError, finish_all, recover, replace};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The pages of a folder, and the files about them, at a time.
#[derive(Debug, PartialEq, Eq)]
pub struct Snapshot(BTreeMap<PathBuf, Vec<u8>>);

impl Snapshot {
    /// Finishes what a run left that was stopped, and reads the folder; what is not there holds nothing.
    ///
    /// # Errors
    /// [`WriteError::Busy`] if another run is at work on it, [`WriteError::Io`].
    pub fn take(out: &Path) -> Result<Self, WriteError> {
        recover(out)?;
        let _lock = Lock::shared(out)?;
        Self::read(out)
    }

    fn read(out: &Path) -> Result<Self, WriteError> {
        let failed = |path: &Path, source| WriteError::Io { action: "read", path: path.to_owned(), source };
        let (mut files, mut folders) = (BTreeMap::new(), vec![out.to_owned()]);
        while let Some(folder) = folders.pop() {
            let entries = match fs::read_dir(&folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(|error| failed(&folder, error))?,
            };
            for entry in entries {
                let path = entry.map_err(|error| failed(&folder, error))?.path();
                let kind = fs::symlink_metadata(&path).map_err(|error| failed(&path, error))?;
                let concerned = path
                    .extension()
                    .is_some_and(|end| ["md", "txt", "toml"].iter().any(|known| end == *known));
                if kind.is_dir() && !path.ends_with(".git") {
                    folders.push(path);
                } else if kind.is_file() && concerned {
                    let bytes = fs::read(&path).map_err(|error| failed(&path, error))?;
                    files.insert(path, bytes);
                }
            }
        }
        Ok(Self(files))
    }
}

/// Brings files of a folder up to what is given and removes others, as [`crate::write::store::write`] does: everything new is
/// staged beside the folder first, and files that are as they should be are left alone. Other files are none of its
/// business. They were made from what the folder held at `before`, so nothing is written if that is no longer so.
///
/// # Errors
/// [`WriteError::Meanwhile`], [`WriteError::Busy`] if another run changed it or is about to, [`WriteError::Io`] if something
/// can't be read or written.
pub fn write(
    files: &[GeneratedFile],
    removed: &[String],
    out: &Path,
    before: &Snapshot,
) -> Result<Changes, WriteError> {
    let _lock = Lock::exclusive(out)?;
    finish_all(out)?;
    let mut changes = compare(files, removed, out)?;
    if !changes.is_empty() {
        if Snapshot::read(out)? != *before {
            return Err(WriteError::Meanwhile { out: out.to_owned() });
        }
        let pending = |file: &&GeneratedFile| {
            changes.added.contains(&file.path) || changes.changed.contains(&file.path)
        };
        replace(&files.iter().filter(pending).collect::<Vec<_>>(), &changes.removed, out)?;
    }
    changes.added.sort();
    Ok(changes)
}

/// The changes that [`write()`] would make.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_another_run_changed_meanwhile_stays() {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("docs");
        let page = |text: &str| GeneratedFile { path: "a/b.md".into(), contents: text.into() };
        let before = Snapshot::take(&out).unwrap();
        write(&[page("first")], &[], &out, &before).unwrap();
        let late = write(&[page("second")], &[], &out, &before);
        assert!(matches!(late, Err(WriteError::Meanwhile { .. })), "{late:?}");
        // The same change by another run is no conflict.
        assert_eq!(write(&[page("first")], &[], &out, &before).unwrap().unchanged, 1);
        let before = Snapshot::take(&out).unwrap();
        fs::write(out.join("errata.toml"), "").unwrap();
        assert!(write(&[page("third")], &[], &out, &before).is_err());
        fs::write(out.join("notes"), "").unwrap();
        let before = Snapshot::take(&out).unwrap();
        fs::write(out.join("notes"), "mine").unwrap();
        assert_eq!(write(&[page("third")], &[], &out, &before).unwrap().changed, ["a/b.md"]);
    }
}
