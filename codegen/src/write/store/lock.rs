//! One run at a time: a run that changes a folder holds a lock on it, and a run that reads it waits until the change is
//! complete.
//!
//! The lock is on the folder itself, so that nothing is left behind and two names of one folder are one lock. The system
//! lets go of it when a run ends, however that happens.

use super::disk::{WriteError, failed};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// A lock, until it is dropped.
#[derive(Debug)]
pub struct Lock {
    /// Nothing where the system has no locks: then runs are not kept apart, as before there were any.
    _file: Option<File>,
}

/// How long another run is waited for. None takes that long to write.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often one looks whether it is over.
const PAUSE: Duration = Duration::from_millis(20);

impl Lock {
    /// For reading: others may read, too. A folder that can't be locked is read without.
    ///
    /// # Errors
    /// [`WriteError::Busy`] if another run goes on changing it.
    pub fn shared(folder: &Path) -> Result<Self, WriteError> {
        match open(folder) {
            Ok(file) => wait(file, folder, File::try_lock_shared),
            Err(_) => Ok(Self { _file: None }),
        }
    }

    /// For writing: nobody else reads or writes. The folder is made if there is none.
    ///
    /// # Errors
    /// [`WriteError::Busy`] if another run goes on, [`WriteError::NotAFolder`], [`WriteError::Io`].
    pub fn exclusive(folder: &Path) -> Result<Self, WriteError> {
        match fs::metadata(folder) {
            Ok(found) if !found.is_dir() => {
                return Err(WriteError::NotAFolder { out: folder.to_owned() });
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(folder).map_err(failed("create", folder))?;
            }
            Err(error) => return Err(failed("read", folder)(error)),
        }
        wait(open(folder).map_err(failed("read", folder))?, folder, File::try_lock)
    }
}

fn wait(
    file: File,
    folder: &Path,
    lock: impl Fn(&File) -> Result<(), TryLockError>,
) -> Result<Lock, WriteError> {
    let start = Instant::now();
    loop {
        match lock(&file) {
            Ok(()) => return Ok(Lock { _file: Some(file) }),
            Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => std::thread::sleep(PAUSE),
            Err(TryLockError::WouldBlock) => return Err(WriteError::Busy { out: folder.to_owned() }),
            Err(TryLockError::Error(_)) => return Ok(Lock { _file: None }),
        }
    }
}

/// The file that the lock is on: the folder itself.
#[cfg(unix)]
fn open(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// The file that the lock is on, where folders can't be opened: one beside the folder.
#[cfg(not(unix))]
fn open(folder: &Path) -> io::Result<File> {
    File::options().create(true).append(true).open(super::disk::hidden(folder, ".lock"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::{GeneratedFile, HEADER};
    use crate::write::store::write;
    use std::collections::BTreeSet;

    const FILES: usize = 6;

    /// Files that all say the same.
    fn files(text: &str) -> Vec<GeneratedFile> {
        let file =
            |i| GeneratedFile { path: format!("d{i}/{i}.rs"), contents: format!("{HEADER}\n{text}\n") };
        (0..FILES).map(file).collect()
    }

    /// The texts of the files, each different one once.
    fn texts(out: &Path) -> BTreeSet<String> {
        (0..FILES).filter_map(|i| fs::read_to_string(out.join(format!("d{i}/{i}.rs"))).ok()).collect()
    }

    #[test]
    fn runs_at_once_come_one_after_the_other() {
        let home = tempfile::tempdir().unwrap();
        let out = &home.path().join("api");
        write(&files("first"), out).unwrap();
        std::thread::scope(|scope| {
            for run in 0..4 {
                scope.spawn(move || {
                    for i in 0..8 {
                        write(&files(&format!("{run} {i}")), out).unwrap();
                    }
                });
            }
            scope.spawn(move || {
                for _ in 0..100 {
                    let _lock = Lock::shared(out).unwrap();
                    assert_eq!(texts(out).len(), 1);
                }
            });
        });
        assert_eq!(texts(out).len(), 1);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn many_read_at_once() {
        let home = tempfile::tempdir().unwrap();
        let _locks = [Lock::shared(home.path()).unwrap(), Lock::shared(home.path()).unwrap()];
        // Nothing to lock is nothing to wait for.
        Lock::shared(&home.path().join("nowhere")).unwrap();
    }
}
