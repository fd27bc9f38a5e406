//! Pages of a git repository at a revision, through plain `git`. Nothing is checked out and nothing is written.

use super::{RawPage, SourceError, is_page, specification};
use crate::diagnostics::span::PagePath;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// The pages below `path` in the tree of `rev`; if `path` is a file, that file by its name.
pub(super) fn pages(repo: &Path, rev: &str, path: &str) -> Result<Vec<RawPage>, SourceError> {
    let git = Git { repo };
    let tree = git
        .resolve(&format!("{rev}^{{tree}}"))?
        .ok_or_else(|| SourceError::UnknownRevision { repo: repo.to_owned(), rev: rev.to_owned() })?;
    let path = path.trim_start_matches("./").trim_end_matches('/');
    if path.is_empty() || path == "." {
        return git.tree(&tree);
    }
    let object = git.resolve(&format!("{tree}:{path}"))?.ok_or_else(|| SourceError::NoSuchPath {
        repo: repo.to_owned(),
        rev: rev.to_owned(),
        path: path.to_owned(),
    })?;
    if git.run(&["cat-file", "-t", &object], None)?.trim_ascii() == b"tree" {
        return git.tree(&object);
    }
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let mut pages = git.blobs(vec![(name.to_owned(), object)])?;
    if pages.iter().any(specification::is_root)
        && let Some(root) = pages.pop()
    {
        return specification::closure(root, |name| {
            let path = specification::joined(folder, name);
            let Some(object) = git.resolve(&format!("{tree}:{path}"))? else { return Ok(None) };
            Ok(git.blobs(vec![(name.to_owned(), object)])?.pop().map(|page| page.bytes))
        });
    }
    Ok(pages)
}

/// A commit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its id, in full.
    pub id: String,
    /// Its day, `YYYY-MM-DD`.
    pub date: String,
}

/// The commit that a revision names; `None` if it names a tree.
pub(super) fn commit(repo: &Path, rev: &str) -> Result<Option<Commit>, SourceError> {
    let git = Git { repo };
    let Some(id) = git.resolve(&format!("{rev}^{{commit}}"))? else { return Ok(None) };
    let date = git.run(&["show", "--no-patch", "--format=%cs", &id], None)?;
    Ok(Some(Commit { id, date: String::from_utf8_lossy(&date).trim().to_owned() }))
}

/// Files below a folder that differ from the last commit, or that git does not know; none if the folder is in no repository.
///
/// # Errors
/// If git can't say.
pub fn uncommitted(folder: &Path) -> Result<Vec<String>, SourceError> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let git = Git { repo: folder };
    match git.resolve("HEAD") {
        Err(SourceError::NotARepository { .. }) => return Ok(Vec::new()),
        found => drop(found?),
    }
    let status =
        git.run(&["status", "--porcelain", "-z", "--no-renames", "--untracked-files=all", "--", "."], None)?;
    let status = String::from_utf8_lossy(&status);
    Ok(status.split_terminator('\0').filter_map(|entry| entry.get(3..)).map(str::to_owned).collect())
}

/// Whether a folder is in a repository that has commits.
#[must_use]
pub fn is_committed(folder: &Path) -> bool {
    folder.is_dir() && matches!(Git { repo: folder }.resolve("HEAD"), Ok(Some(_)))
}

pub(super) struct Git<'a> {
    pub(super) repo: &'a Path,
}

impl Git<'_> {
    /// The object id of what `name` names, if it names anything.
    pub(super) fn resolve(&self, name: &str) -> Result<Option<String>, SourceError> {
        let arguments = ["rev-parse", "--verify", "--end-of-options", name];
        let output =
            self.command(&arguments).output().map_err(|cause| self.failed(&arguments, &cause.to_string()))?;
        if output.status.success() {
            return Ok(Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()));
        }
        let message = String::from_utf8_lossy(&output.stderr);
        if message.contains("not a git repository") {
            return Err(SourceError::NotARepository { repo: self.repo.to_owned() });
        }
        if message.contains("dubious ownership") {
            return Err(self.failed(&arguments, &message));
        }
        Ok(None)
    }

    /// The pages of a tree.
    fn tree(&self, tree: &str) -> Result<Vec<RawPage>, SourceError> {
        let listing = self.run(&["ls-tree", "-r", "-z", "--full-tree", tree], None)?;
        let listing = String::from_utf8_lossy(&listing);
        // `100644 blob <id>\t<path>`; links (120000) and submodules (160000) are no pages.
        let entries = listing.split_terminator('\0').filter_map(|entry| {
            let (meta, path) = entry.split_once('\t')?;
            let id = meta.strip_prefix("100644 blob ").or_else(|| meta.strip_prefix("100755 blob "))?;
            is_page(path).then(|| (path.to_owned(), id.trim().to_owned()))
        });
        let mut pages = self.blobs(entries.collect())?;
        specification::select(&mut pages);
        Ok(pages)
    }

    /// The contents of blobs, by path and id.
    fn blobs(&self, entries: Vec<(String, String)>) -> Result<Vec<RawPage>, SourceError> {
        if entries.is_empty() {
            return Ok(Vec::new());
        }
        let ids = entries.iter().flat_map(|(_, id)| [id.as_str(), "\n"]).collect::<String>();
        let arguments = ["cat-file", "--batch"];
        let output = self.run(&arguments, Some(ids))?;
        let mut rest = output.as_slice();
        let mut pages = Vec::with_capacity(entries.len());
        for (path, id) in entries {
            let (bytes, after) =
                blob(rest).ok_or_else(|| self.failed(&arguments, &format!("no content of object {id}")))?;
            pages.push(RawPage { path: PagePath::new(&path), bytes: bytes.to_owned() });
            rest = after;
        }
        Ok(pages)
    }

    pub(super) fn run(&self, arguments: &[&str], input: Option<String>) -> Result<Vec<u8>, SourceError> {
        let failed = |cause: std::io::Error| self.failed(arguments, &cause.to_string());
        let mut command = self.command(arguments);
        command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
        let mut child = command.spawn().map_err(failed)?;
        // Written from a thread: git may fill its output before it has read all of its input.
        let writer = child
            .stdin
            .take()
            .zip(input)
            .map(|(mut stdin, input)| std::thread::spawn(move || stdin.write_all(input.as_bytes())));
        let output = child.wait_with_output().map_err(failed)?;
        if let Some(Ok(Err(cause))) = writer.map(std::thread::JoinHandle::join)
            && output.status.success()
        {
            return Err(failed(cause));
        }
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(self.failed(arguments, &String::from_utf8_lossy(&output.stderr)))
        }
    }

    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.repo).args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // In a git hook these name the hook's repository; messages are matched in English.
        for name in [
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_OBJECT_DIRECTORY",
            "GIT_LITERAL_PATHSPECS",
        ] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0");
        command
    }

    pub(super) fn failed(&self, arguments: &[&str], message: &str) -> SourceError {
        SourceError::Git {
            repo: self.repo.to_owned(),
            command: arguments.join(" "),
            message: message.trim().to_owned(),
        }
    }
}

/// The first blob of what `cat-file --batch` prints (`<id> blob <size>\n<bytes>\n`), and what follows it.
fn blob(output: &[u8]) -> Option<(&[u8], &[u8])> {
    let line = output.iter().position(|b| *b == b'\n')?;
    let header = std::str::from_utf8(output.get(..line)?).ok()?;
    let [_, "blob", size] = header.split(' ').collect::<Vec<_>>()[..] else { return None };
    let start = line + 1;
    let end = start.checked_add(size.parse().ok()?)?;
    Some((output.get(start..end)?, output.get(end + 1..)?))
}
