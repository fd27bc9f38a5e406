//! Plain `git`, called so that nothing is checked out, written, fetched or started by a repository.

use super::SourceError;
use std::path::Path;
use std::process::{Command, Output, Stdio};

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
    // `commit ID`, then the date.
    let arguments = ["rev-list", "--no-walk", "--format=%cs", &id];
    let shown = git.run(&arguments)?;
    let shown = String::from_utf8_lossy(&shown);
    let date = shown.lines().nth(1).ok_or_else(|| git.failed(&arguments, "it printed no date"))?.to_owned();
    Ok(Some(Commit { id, date }))
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
    let arguments = [
        "status",
        "--porcelain",
        "-z",
        "--no-renames",
        "--untracked-files=all",
        "--ignore-submodules=all",
        "--",
        ".",
    ];
    let mut command = git.command(&arguments);
    switch_off(&git.filters()?, &mut command);
    let status = git.stdout(&arguments, command)?;
    let status = String::from_utf8_lossy(&status);
    Ok(status.split_terminator('\0').filter_map(|entry| entry.get(3..)).map(str::to_owned).collect())
}

/// Whether a folder is in a repository that has commits.
#[must_use]
pub fn is_committed(folder: &Path) -> bool {
    folder.is_dir() && matches!(Git { repo: folder }.resolve("HEAD"), Ok(Some(_)))
}

/// The address that a clone is of, without the name and password in it; `None` if the folder is no clone.
///
/// # Errors
/// If git can't be run.
pub fn origin(clone: &Path) -> Result<Option<String>, SourceError> {
    let git = Git { repo: clone };
    let arguments = ["config", "--get", "remote.origin.url"];
    let output = git.output(&arguments, git.command(&arguments))?;
    // Git fails where there is none.
    let shown = String::from_utf8_lossy(&output.stdout);
    let url = shown.trim();
    let public = url.split_once("://").and_then(|(scheme, rest)| {
        let (host, path) = rest.split_once('/')?;
        let (_, host) = host.rsplit_once('@').filter(|_| scheme.starts_with("http"))?;
        Some(format!("{scheme}://{host}/{path}"))
    });
    Ok(Some(public.unwrap_or_else(|| url.to_owned())).filter(|url| !url.is_empty()))
}

pub(super) struct Git<'a> {
    pub(super) repo: &'a Path,
}

impl Git<'_> {
    /// The object id of what `name` names, if it names anything.
    pub(super) fn resolve(&self, name: &str) -> Result<Option<String>, SourceError> {
        let arguments = ["rev-parse", "--verify", "--end-of-options", name];
        let output = self.output(&arguments, self.command(&arguments))?;
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

    /// The object id of a revision as one of this kind: `commit`, `tree`.
    pub(super) fn revision(&self, rev: &str, kind: &str) -> Result<String, SourceError> {
        let unknown = || SourceError::UnknownRevision { repo: self.repo.to_owned(), rev: rev.to_owned() };
        self.resolve(&format!("{rev}^{{{kind}}}"))?.ok_or_else(unknown)
    }

    /// The settings that name a program through which git reads files of the working tree.
    fn filters(&self) -> Result<Vec<String>, SourceError> {
        let arguments =
            ["config", "--null", "--name-only", "--get-regexp", r"^filter\..*\.(clean|process|required)$"];
        let output = self.output(&arguments, self.command(&arguments))?;
        // Git fails where there is none.
        let names = String::from_utf8_lossy(&output.stdout);
        Ok(names.split_terminator('\0').map(str::to_owned).collect())
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Result<Vec<u8>, SourceError> {
        self.stdout(arguments, self.command(arguments))
    }

    fn output(&self, arguments: &[&str], mut command: Command) -> Result<Output, SourceError> {
        command.output().map_err(|cause| self.failed(arguments, &cause.to_string()))
    }

    fn stdout(&self, arguments: &[&str], command: Command) -> Result<Vec<u8>, SourceError> {
        let output = self.output(arguments, command)?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(self.failed(arguments, &String::from_utf8_lossy(&output.stderr)))
        }
    }

    /// Git, so that nothing in the repository can start a program or have something fetched, and objects are what
    /// their ids say. `docs/reliability.md` lists what was tried.
    pub(super) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.arg("--no-pager").arg("-C").arg(self.repo);
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        command.args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        for name in FOREIGN {
            command.env_remove(name);
        }
        // Messages are matched in English.
        command.env("LC_ALL", "C").env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
        // Of a partial clone git would fetch what is missing, with whatever program its configuration names. Versions that
        // don't know the first of these know the second: there is no transport of that name.
        command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_ALLOW_PROTOCOL", "none");
        command.env("GIT_NO_REPLACE_OBJECTS", "1");
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

/// Settings that hold whatever the repository's own say.
const SETTINGS: [&str; 5] = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    // Parents are what commits say.
    "core.commitGraph=false",
    "core.pager=cat",
    "log.showSignature=false",
];

/// Variables that other runs of git, hooks among them, leave in the environment to say which repository is meant.
const FOREIGN: [&str; 13] = [
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_SHALLOW_FILE",
    "GIT_GRAFT_FILE",
    "GIT_REPLACE_REF_BASE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_EXTERNAL_DIFF",
];

/// Overrides settings by name. As arguments they could not be given: a name may hold `=`.
fn switch_off(names: &[String], command: &mut Command) {
    const COUNT: &str = "GIT_CONFIG_COUNT";
    let given = std::env::var(COUNT).ok().and_then(|count| count.parse::<usize>().ok()).unwrap_or_default();
    for (at, name) in (given..).zip(names) {
        let value = if name.ends_with(".required") { "false" } else { "" };
        command.env(format!("GIT_CONFIG_KEY_{at}"), name).env(format!("GIT_CONFIG_VALUE_{at}"), value);
    }
    command.env(COUNT, (given + names.len()).to_string());
}
