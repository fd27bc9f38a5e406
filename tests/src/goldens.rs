//! Goldens: files below `tests/goldens` that hold what a test expects, for people to read in review.

use similar::TextDiff;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Variable that makes tests write their goldens instead of comparing them.
const UPDATE: &str = "UPDATE_GOLDENS";

/// The goldens of one test file, and what became of comparing them.
///
/// ```no_run
/// let mut goldens = tests::Goldens::open("goldens", |path| !path.starts_with("edits/"));
/// goldens.check("pages/post_order/model.txt", "gateway::Gateway\n");
/// goldens.finish(); // panics if anything differs, or if a file of this test was never compared
/// ```
#[derive(Debug)]
#[must_use = "`finish` says what came of it"]
pub struct Goldens {
    folder: PathBuf,
    /// The command that updates them, without the variable.
    command: String,
    update: bool,
    /// Files that this test owns and has not compared yet.
    unchecked: BTreeSet<String>,
    failures: String,
}

impl Goldens {
    /// The goldens of the test file `tests/tests/<test>.rs`: those that it `owns`, by path below `tests/goldens`.
    ///
    /// # Panics
    /// If the folder can't be read.
    pub fn open(test: &str, owns: impl Fn(&str) -> bool) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("goldens");
        let mut unchecked = BTreeSet::new();
        list(&folder, "", &mut unchecked);
        unchecked.retain(|path| owns(path));
        Self {
            folder,
            command: format!("cargo test -p tests {test}::"),
            update: std::env::var_os(UPDATE).is_some_and(|value| value == "1"),
            unchecked,
            failures: String::new(),
        }
    }

    /// Compares a golden with `text`, or writes it where that is asked for.
    ///
    /// # Panics
    /// If it can't be written.
    pub fn check(&mut self, path: &str, text: &str) {
        self.unchecked.remove(path);
        let file = self.folder.join(path);
        // A checkout may have turned line ends into CRLF.
        let golden = fs::read_to_string(&file).map(|golden| golden.replace("\r\n", "\n")).ok();
        if golden.as_deref() == Some(text) {
            return;
        }
        if self.update {
            write(&file, text);
            return;
        }
        let diff = TextDiff::from_lines(golden.as_deref().unwrap_or_default(), text);
        let (old, new) = (format!("tests/goldens/{path}"), format!("what {path} would be now"));
        // Writing to a string never fails.
        let _ = write!(self.failures, "{}", diff.unified_diff().header(&old, &new));
    }

    /// Says what differs and which files nothing compares any more. With the variable set, removes those.
    ///
    /// # Panics
    /// If anything differs or is left over.
    pub fn finish(mut self) {
        for path in &self.unchecked {
            if self.update {
                let file = self.folder.join(path);
                fs::remove_file(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            } else {
                let _ = writeln!(self.failures, "tests/goldens/{path}: no test compares it");
            }
        }
        let Self { failures, command, .. } = self;
        assert!(
            failures.is_empty(),
            "goldens differ:\n\n{failures}\nIf that is as it should be: {UPDATE}=1 {command}"
        );
    }
}

fn write(file: &Path, text: &str) {
    let written = file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(file, text));
    written.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}

/// Adds all files below a folder, by path with `/`.
fn list(folder: &Path, above: &str, paths: &mut BTreeSet<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            list(&entry.path(), &format!("{name}/"), paths);
        } else {
            paths.insert(name);
        }
    }
}
