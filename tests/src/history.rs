//! The history of the docs, from a bundle that is shared beside the project.

use crate::read_page;
use codegen::diagnostics::span::PagePath;
use codegen::read::facts::ReadPage;
use codegen::read::source::RawPage;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A clone of the history, deleted when dropped.
#[derive(Debug)]
pub struct History {
    folder: tempfile::TempDir,
}

/// Clones the history; `None`, said so, where the bundle is absent.
///
/// # Panics
/// If git can't clone it.
#[must_use]
#[expect(clippy::expect_used, reason = "a test ends here")]
pub fn history() -> Option<History> {
    let bundle = crate::shared("upstream/history.bundle")?;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let history = History { folder };
    let mut clone = Command::new("git");
    clone.args(["clone", "--quiet", "--bare", "--branch", "early"]).arg(bundle).arg(history.path());
    assert!(clone.status().expect("git").success(), "git can't clone the history");
    Some(history)
}

impl History {
    /// The repository: `PATH@REV:content/api` is a source.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("history.git")
    }

    /// All commits, the newest first.
    #[must_use]
    pub fn commits(&self) -> Vec<String> {
        let list = git(&self.path(), &["rev-list", "early"], "");
        String::from_utf8_lossy(&list).lines().map(str::to_owned).collect()
    }

    /// Every version of every page, once.
    ///
    /// # Panics
    /// If git can't read the history, or a page can't be decoded.
    #[must_use]
    pub fn distinct_pages(&self) -> Vec<ReadPage> {
        let mut blobs = BTreeSet::new();
        for commit in self.commits() {
            let tree = git(&self.path(), &["ls-tree", "-r", &commit], "");
            for line in String::from_utf8_lossy(&tree).lines() {
                let Some((about, path)) = line.split_once('\t') else { continue };
                let blob = about.split(' ').next_back().unwrap_or_default();
                if Path::new(path).extension().is_some_and(|end| end == "md") {
                    blobs.insert((path.to_owned(), blob.to_owned()));
                }
            }
        }
        let page = |(path, blob): &(String, String)| {
            let bytes = git(&self.path(), &["cat-file", "blob", blob], "");
            read_page(RawPage {
                path: PagePath::parse(&format!("{path}@{blob}")).expect("a path of a page"),
                bytes,
            })
        };
        blobs.iter().map(page).collect()
    }
}

#[expect(clippy::expect_used, reason = "a test ends here")]
fn git(repository: &Path, arguments: &[&str], input: &str) -> Vec<u8> {
    let mut command = Command::new("git");
    command.arg("-C").arg(repository).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("git");
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).expect("git reads");
    }
    let output = child.wait_with_output().expect("git ends");
    assert!(output.status.success(), "git {arguments:?} failed");
    output.stdout
}
