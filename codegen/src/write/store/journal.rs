//! Several files changed as one: staged, then noted in a journal, then renamed. Who stops in between, the next run finishes.
//!
//! ```text
//! .api.stage-x1Y2z3/     what is to be written: synced to disk before the journal is
//! .api.journal           what is to be renamed and removed: from here on, the change happens
//! api/                   changed file by file
//! ```
//!
//! Without a journal nothing has happened yet, and what was staged is left over: it is thrown away.

use super::GeneratedFile;
use super::write::{WriteError, failed, make_parent, remove_empty_folders};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

/// What is left to do.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Journal {
    /// Name of the folder of staged files.
    stage: String,
    /// Files to be written, by path below the stage as below the output.
    written: Vec<String>,
    /// Files to be removed.
    removed: Vec<String>,
}

/// Writes files and removes others.
pub(crate) fn replace(pending: &[&GeneratedFile], removed: &[String], out: &Path) -> Result<(), WriteError> {
    commit(pending, removed, out)?;
    finish(out, &mut || Ok(()))
}

/// Finishes what an earlier run began, or throws away what it only prepared.
///
/// # Errors
/// If a file can't be written, or the journal is none.
pub fn recover(out: &Path) -> Result<(), WriteError> {
    finish(out, &mut || Ok(()))?;
    let beside = beside(out);
    let prefix = hidden(out, ".stage-");
    let Ok(entries) = fs::read_dir(beside) else { return Ok(()) };
    for entry in entries.filter_map(Result::ok) {
        if entry.file_name().to_string_lossy().starts_with(&*prefix.to_string_lossy()) {
            fs::remove_dir_all(entry.path()).map_err(failed("remove", &entry.path()))?;
        }
    }
    Ok(())
}

/// Whether a run was stopped while it changed the folder.
#[must_use]
pub fn is_unfinished(out: &Path) -> bool {
    journal_of(out).exists()
}

/// Stages everything and writes the journal, after which the change is certain to happen.
fn commit(pending: &[&GeneratedFile], removed: &[String], out: &Path) -> Result<(), WriteError> {
    let beside = beside(out);
    fs::create_dir_all(beside).map_err(failed("create", beside))?;
    let stage = tempfile::Builder::new()
        .prefix(&hidden(out, ".stage-"))
        .tempdir_in(beside)
        .map_err(failed("write to", beside))?;
    for file in pending {
        let path = stage.path().join(&file.path);
        make_parent(&path)?;
        synced(&path, file.contents.as_bytes())?;
    }
    super::write::probe(out)?;
    for file in pending {
        make_parent(&out.join(&file.path))?;
    }
    let journal = Journal {
        stage: stage.path().file_name().unwrap_or_default().to_string_lossy().into_owned(),
        written: pending.iter().map(|file| file.path.clone()).collect(),
        removed: removed.to_vec(),
    };
    let text = serde_json::to_string_pretty(&journal).unwrap_or_default() + "\n";
    let (draft, path) = (stage.path().with_extension("journal"), journal_of(out));
    synced(&draft, text.as_bytes())?;
    fs::rename(&draft, &path).map_err(failed("write", &path))?;
    // From here on the stage belongs to the journal.
    let _ = stage.keep();
    sync_folder(beside);
    Ok(())
}

/// Does what the journal says, if there is one. `step` is asked before each file: an error stops there, as a crash would.
fn finish(out: &Path, step: &mut dyn FnMut() -> io::Result<()>) -> Result<(), WriteError> {
    let path = journal_of(out);
    let text = match fs::read_to_string(&path) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(());
        }
        text => text.map_err(failed("read", &path))?,
    };
    let journal = Journal::parse(&text, out).ok_or_else(|| WriteError::NoJournal { path: path.clone() })?;
    let stage = beside(out).join(&journal.stage);
    for file in &journal.written {
        let (from, to) = (stage.join(file), out.join(file));
        step().map_err(failed("write", &to))?;
        make_parent(&to)?;
        match fs::rename(&from, &to) {
            // Renamed before the run was stopped.
            Err(error) if error.kind() == io::ErrorKind::NotFound && to.exists() => {}
            renamed => renamed.map_err(failed("write", &to))?,
        }
    }
    for file in &journal.removed {
        let file = out.join(file);
        step().map_err(failed("remove", &file))?;
        match fs::remove_file(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            removed => removed.map_err(failed("remove", &file))?,
        }
    }
    remove_empty_folders(out)?;
    step().map_err(failed("remove", &path))?;
    fs::remove_file(&path).map_err(failed("remove", &path))?;
    // Nothing of it is needed any more; what stays is thrown away later.
    let _ = fs::remove_dir_all(stage);
    Ok(())
}

impl Journal {
    /// A journal of ours, which stays within the output and the folder staged for it.
    fn parse(text: &str, out: &Path) -> Option<Self> {
        let journal: Self = serde_json::from_str(text).ok()?;
        let inside = |path: &String| {
            let mut parts = Path::new(path).components().peekable();
            parts.peek().is_some() && parts.all(|part| matches!(part, Component::Normal(_)))
        };
        let staged = inside(&journal.stage)
            && Path::new(&journal.stage).components().count() == 1
            && journal.stage.starts_with(&*hidden(out, ".stage-").to_string_lossy());
        let all = journal.written.iter().chain(&journal.removed);
        (staged && all.into_iter().all(inside)).then_some(journal)
    }
}

fn synced(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let mut file = fs::File::create(path).map_err(failed("write", path))?;
    file.write_all(bytes).map_err(failed("write", path))?;
    file.sync_all().map_err(failed("write", path))
}

/// Makes sure that renames in a folder are on the disk, where folders can be synced at all.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = fs::File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// The folder that the output is in.
fn beside(out: &Path) -> &Path {
    out.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn journal_of(out: &Path) -> PathBuf {
    beside(out).join(hidden(out, ".journal"))
}

/// Name of a hidden file beside the output, which tells whose it is.
fn hidden(out: &Path, end: &str) -> OsString {
    let mut name = OsString::from(".");
    name.push(out.file_name().unwrap_or_default());
    name.push(end);
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::HEADER;

    fn file(path: &str, text: &str) -> GeneratedFile {
        GeneratedFile { path: path.to_owned(), contents: format!("{HEADER}\n{text}\n") }
    }

    /// What a folder holds: the last line of each file, by path.
    fn state(folder: &Path) -> Vec<String> {
        let mut found = Vec::new();
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap();
            if entry.file_type().unwrap().is_dir() {
                found.extend(state(&entry.path()).into_iter().map(|file| format!("{name}/{file}")));
            } else {
                let text = fs::read_to_string(entry.path()).unwrap();
                found.push(format!("{name} {}", text.lines().last().unwrap()));
            }
        }
        found.sort();
        found
    }

    const BEFORE: [&str; 3] = ["api/a.rs old", "api/sub/b.rs old", "api/sub/c.rs old"];
    const AFTER: [&str; 3] = ["api/a.rs new", "api/new/d.rs new", "api/sub/b.rs new"];

    /// A folder with three files, and a change of it that is stopped before a step.
    fn stopped_before(step: usize) -> (tempfile::TempDir, PathBuf, bool) {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("api");
        let old = ["a.rs", "sub/b.rs", "sub/c.rs"].map(|path| file(path, "old"));
        replace(&old.iter().collect::<Vec<_>>(), &[], &out).unwrap();
        assert_eq!(state(home.path()), BEFORE);
        let new = ["a.rs", "new/d.rs", "sub/b.rs"].map(|path| file(path, "new"));
        commit(&new.iter().collect::<Vec<_>>(), &["sub/c.rs".to_owned()], &out).unwrap();
        let mut left = step;
        let crash = &mut || {
            left = left.checked_sub(1).ok_or(io::ErrorKind::Interrupted)?;
            Ok(())
        };
        let stopped = finish(&out, crash).is_err();
        (home, out, stopped)
    }

    #[test]
    fn what_was_stopped_anywhere_is_finished() {
        for step in 0..5 {
            let (home, out, stopped) = stopped_before(step);
            assert!(stopped && is_unfinished(&out), "step {step}");
            recover(&out).unwrap();
            assert_eq!(state(home.path()), AFTER, "step {step}");
            recover(&out).unwrap();
        }
        let (home, out, stopped) = stopped_before(5);
        assert!(!stopped && !is_unfinished(&out));
        assert_eq!(state(home.path()), AFTER);
    }

    #[test]
    fn what_was_only_staged_is_thrown_away() {
        let (home, out, _) = stopped_before(5);
        fs::create_dir(home.path().join(".api.stage-left")).unwrap();
        fs::write(home.path().join(".api.stage-left/a.rs"), "half").unwrap();
        fs::create_dir(home.path().join(".other.stage-theirs")).unwrap();
        recover(&out).unwrap();
        assert_eq!(state(home.path()), AFTER);
        assert!(
            home.path().join(".other.stage-theirs").exists() && !home.path().join(".api.stage-left").exists()
        );
    }

    #[test]
    fn a_journal_can_not_reach_out_of_its_folder() {
        let (home, out, _) = stopped_before(5);
        let check = |stage: &str, removed: &str| {
            let journal =
                Journal { stage: stage.to_owned(), written: Vec::new(), removed: vec![removed.to_owned()] };
            fs::write(journal_of(&out), serde_json::to_string(&journal).unwrap()).unwrap();
            assert!(matches!(recover(&out), Err(WriteError::NoJournal { .. })), "{stage} {removed}");
        };
        fs::write(home.path().join("mine"), "mine").unwrap();
        check(".api.stage-1", "../mine");
        check(".api.stage-1", "/mine");
        check(".api.stage-1", "");
        check("../.api.stage-1", "a.rs");
        check("api", "a.rs");
        fs::write(journal_of(&out), "{").unwrap();
        assert!(matches!(recover(&out), Err(WriteError::NoJournal { .. })));
        assert!(home.path().join("mine").exists());
    }
}
