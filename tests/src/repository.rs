//! A git repository that a test makes, with the same ids wherever it runs.

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A repository in a folder that is deleted when dropped.
#[derive(Debug)]
pub struct Repository {
    folder: tempfile::TempDir,
    /// Commits so far: each is a day after the one before.
    commits: Cell<u32>,
}

impl Default for Repository {
    fn default() -> Self {
        Self::new()
    }
}

#[expect(clippy::expect_used, reason = "a test ends here")]
impl Repository {
    /// An empty one.
    ///
    /// # Panics
    /// If git can't make it.
    #[must_use]
    pub fn new() -> Self {
        let repository =
            Self { folder: tempfile::tempdir().expect("a temporary folder"), commits: Cell::new(0) };
        repository.git(&["init", "--quiet", "--initial-branch=main"]);
        repository
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes files, given by path and content, and commits them; gives the commit.
    ///
    /// # Panics
    /// If that fails.
    pub fn commit(&self, subject: &str, files: &[(&str, &str)]) -> String {
        for (path, content) in files {
            let file = self.path().join(path);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, content).expect("a file");
        }
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message", subject]);
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// The output of a git command. Each is a day later than the last.
    ///
    /// # Panics
    /// If it fails.
    pub fn git(&self, arguments: &[&str]) -> String {
        self.commits.set(self.commits.get() + 1);
        let date = format!("{} +0000", 1_577_880_000 + self.commits.get() * 86_400);
        let mut command = Command::new("git");
        command.arg("-C").arg(self.path()).args(arguments);
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
        for (name, value) in [("NAME", "Sam"), ("EMAIL", "sam@example.org"), ("DATE", date.as_str())] {
            command.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
        }
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            command.env_remove(name);
        }
        let output = command.output().expect("git");
        let message = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "git {arguments:?}: {message}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}
