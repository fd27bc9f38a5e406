//! Several files changed as one: staged, then noted in a journal, then renamed. If a run stops in between, the next one
//! finishes the change.
//!
//! ```text
//! .api.stage-x1Y2z3/     what is to be written: synced to disk before the journal is
//! .api.journal           what is to be renamed and removed: it takes its place whole, and from here on, the change happens
//! api/                   changed file by file
//! ```
//!
//! Without a journal nothing is changed yet, and the staged files are left over: they are deleted.

use super::GeneratedFile;
use super::disk::{
    WriteError, beside, failed, hidden, hidden_name, make_parent, probe, remove_empty_folders,
};
use super::lock::Lock;
use crate::diagnostics::span::PagePath;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// The rest of the work.
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

/// Writes files and removes others. Whoever does so holds the lock of the folder, and has had [`finish_all`] finish what
/// was left.
pub(crate) fn replace(pending: &[&GeneratedFile], removed: &[String], out: &Path) -> Result<(), WriteError> {
    commit(pending, removed, out)?;
    finish(out, &mut || Ok(()))
}

/// Finishes what an earlier run began, or throws away what it only prepared.
///
/// # Errors
/// If a file can't be written, or the journal is none.
pub fn recover(out: &Path) -> Result<(), WriteError> {
    if !out.exists() && !is_unfinished(out) {
        return Ok(());
    }
    let _lock = Lock::exclusive(out)?;
    finish_all(out)
}

/// [`recover`] for whoever holds the lock.
pub(crate) fn finish_all(out: &Path) -> Result<(), WriteError> {
    finish(out, &mut || Ok(()))?;
    let prefix = hidden_name(out, STAGE);
    let Ok(entries) = fs::read_dir(beside(out)) else { return Ok(()) };
    for entry in entries.filter_map(Result::ok) {
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            let folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            let removed = if folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(failed("remove", &path))?;
        }
    }
    Ok(())
}

/// Whether a run was stopped while it changed the folder.
#[must_use]
pub fn is_unfinished(out: &Path) -> bool {
    hidden(out, JOURNAL).exists()
}

/// Stages everything and writes the journal, after which the change is certain to happen.
fn commit(pending: &[&GeneratedFile], removed: &[String], out: &Path) -> Result<(), WriteError> {
    let paths = pending.iter().map(|file| &file.path).chain(removed);
    if let Some(path) = paths.into_iter().find(|path| PagePath::parse(path).is_err()) {
        return Err(WriteError::Outside { path: path.clone() });
    }
    let beside = &beside(out);
    fs::create_dir_all(beside).map_err(failed("create", beside))?;
    let prefix = hidden_name(out, STAGE);
    let new = || tempfile::Builder::new().prefix(&prefix).to_owned();
    let stage = new().tempdir_in(beside).map_err(failed("write to", beside))?;
    for file in pending {
        let path = stage.path().join(&file.path);
        make_parent(&path)?;
        synced(&path, file.contents.as_bytes())?;
    }
    probe(out)?;
    for file in pending {
        make_parent(&out.join(&file.path))?;
    }
    let name = stage.path().file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename));
    let journal = Journal {
        stage: name.map_err(failed("write to", beside))?.to_string_lossy().into_owned(),
        written: pending.iter().map(|file| file.path.clone()).collect(),
        removed: removed.to_vec(),
    };
    let path = hidden(out, JOURNAL);
    let text =
        serde_json::to_string_pretty(&journal).map_err(|error| failed("write", &path)(error.into()))? + "\n";
    let mut draft = new().tempfile_in(beside).map_err(failed("write to", beside))?;
    draft.write_all(text.as_bytes()).map_err(failed("write", draft.path()))?;
    draft.as_file().sync_all().map_err(failed("write", draft.path()))?;
    draft.persist(&path).map_err(|error| failed("write", &path)(error.error))?;
    // From here on the stage belongs to the journal.
    let _ = stage.keep();
    sync_folder(beside);
    Ok(())
}

/// Does what the journal says, if there is one. `step` is asked before each file: an error stops there, as a crash would.
fn finish(out: &Path, step: &mut dyn FnMut() -> io::Result<()>) -> Result<(), WriteError> {
    let path = hidden(out, JOURNAL);
    let bytes = match fs::read(&path) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(());
        }
        bytes => bytes.map_err(failed("read", &path))?,
    };
    if is_torn(&bytes) {
        return fs::remove_file(&path).map_err(failed("remove", &path));
    }
    let journal = Journal::parse(&bytes, out).ok_or_else(|| WriteError::NoJournal { path: path.clone() })?;
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
    fn parse(bytes: &[u8], out: &Path) -> Option<Self> {
        let journal: Self = serde_json::from_slice(bytes).ok()?;
        let inside = |path: &String| PagePath::parse(path).is_ok();
        let staged = inside(&journal.stage)
            && !journal.stage.contains('/')
            && journal.stage.starts_with(&hidden_name(out, STAGE));
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

/// Whether a journal is the beginning of one, with zeros for the rest or without, as a disk leaves it that fails. No file was
/// changed then: that begins once the journal is whole.
fn is_torn(journal: &[u8]) -> bool {
    let end = journal.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let begun = journal.get(..end).unwrap_or_default();
    serde_json::from_slice::<serde_json::Value>(begun).is_err_and(|error| error.is_eof())
}

const STAGE: &str = ".stage-";
const JOURNAL: &str = ".journal";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rust::HEADER;
    use std::path::PathBuf;

    fn file(path: &str, text: &str) -> GeneratedFile {
        GeneratedFile { path: path.to_owned(), contents: format!("{HEADER}\n{text}\n") }
    }

    /// The content of a folder: the last line of each file, by path.
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
    fn a_journal_that_is_half_written_stops_nobody() {
        let (_home, out, _) = stopped_before(5);
        let new = file("a.rs", "newest");
        commit(&[&new], &[], &out).unwrap();
        let journal = fs::read(hidden(&out, JOURNAL)).unwrap();
        let torn = (0..journal.len() - 2).map(|end| journal[..end].to_vec());
        let zeros = |torn: Vec<u8>| [torn.clone(), [torn, vec![0; 200]].concat()];
        for torn in torn.flat_map(zeros).chain([vec![0; journal.len()]]) {
            fs::write(hidden(&out, JOURNAL), &torn).unwrap();
            recover(&out).unwrap();
            assert!(!is_unfinished(&out), "{}", torn.escape_ascii());
        }
        assert_eq!(state(&out), ["a.rs new", "new/d.rs new", "sub/b.rs new"]);
    }

    /// The draft once had the name of the journal, so that a run that was stopped while writing it left half of one.
    #[cfg(unix)]
    #[test]
    fn a_journal_is_written_aside() {
        let (home, out, _) = stopped_before(5);
        std::os::unix::fs::symlink("through", hidden(&out, JOURNAL)).unwrap();
        commit(&[&file("a.rs", "newest")], &[], &out).unwrap();
        assert!(!home.path().join("through").exists());
        recover(&out).unwrap();
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn nothing_is_written_outside() {
        let (home, out, _) = stopped_before(5);
        for path in ["../mine", "/mine", "..", "sub/../../mine", "", ".git/x"] {
            let refused = |result| matches!(result, Err(WriteError::Outside { .. }));
            assert!(refused(replace(&[&file(path, "theirs")], &[], &out)), "{path}");
            assert!(refused(replace(&[], &[path.to_owned()], &out)), "{path}");
            assert!(!is_unfinished(&out));
        }
        assert_eq!(state(home.path()), AFTER);
    }

    #[test]
    fn an_output_may_be_named_in_other_ways() {
        let home = tempfile::tempdir().unwrap();
        let out = home.path().join("api");
        fs::create_dir(&out).unwrap();
        replace(&[&file("a.rs", "a")], &[], &out.join(".")).unwrap();
        replace(&[&file("a.rs", "b")], &[], &out.join("../api/")).unwrap();
        assert_eq!(state(home.path()), ["api/a.rs b"]);
        #[cfg(unix)]
        {
            let link = home.path().join("link");
            std::os::unix::fs::symlink("api", &link).unwrap();
            assert_eq!(hidden(&link, JOURNAL), hidden(&out, JOURNAL));
        }
    }

    #[test]
    fn a_journal_can_not_reach_out_of_its_folder() {
        let (home, out, _) = stopped_before(5);
        let check = |stage: &str, removed: &str| {
            let journal =
                Journal { stage: stage.to_owned(), written: Vec::new(), removed: vec![removed.to_owned()] };
            fs::write(hidden(&out, JOURNAL), serde_json::to_string(&journal).unwrap()).unwrap();
            assert!(matches!(recover(&out), Err(WriteError::NoJournal { .. })), "{stage} {removed}");
        };
        fs::write(home.path().join("mine"), "mine").unwrap();
        check(".api.stage-1", "../mine");
        check(".api.stage-1", "/mine");
        check(".api.stage-1", "");
        check("../.api.stage-1", "a.rs");
        check("api", "a.rs");
        fs::write(hidden(&out, JOURNAL), "mine").unwrap();
        assert!(matches!(recover(&out), Err(WriteError::NoJournal { .. })));
        assert!(home.path().join("mine").exists());
    }
}
