//! Why a source can't be read.

use crate::diagnostics::span::PathError;
use std::path::PathBuf;
use thiserror::Error;

/// Why a source can't be read: what and where; [`SourceError::help`] says what to do.
#[derive(Debug, Error)]
pub enum SourceError {
    /// It names nothing.
    #[error("no such file or directory: `{spec}`")]
    NotFound {
        /// The source as given.
        spec: String,
    },
    /// There is nothing to read in it.
    #[error("no pages in `{source_name}`")]
    NoPages {
        /// The source, as it would be given.
        source_name: String,
    },
    /// A file or directory in it can't be read.
    #[error("can't read `{}`: {cause}", path.display())]
    Unreadable {
        /// The file or directory.
        path: PathBuf,
        /// The error of the system.
        #[source]
        cause: std::io::Error,
    },
    /// A page in it has a name that could lead out of a folder, or can't be shown.
    #[error("{error} (in `{source_name}`)")]
    Path {
        /// The source, as it would be given.
        source_name: String,
        /// Which name, and why.
        #[source]
        error: PathError,
    },
    /// A page or folder in it is a link to what is not in it.
    #[error("`{}` is a link out of the source", path.display())]
    Outside {
        /// The link.
        path: PathBuf,
    },
    /// A pipe, a device or a socket has the name of a page.
    #[error("`{}` is no regular file", path.display())]
    NotAFile {
        /// Its path.
        path: PathBuf,
    },
    /// A page, or all pages together, are too large to be documentation.
    #[error("`{name}` is too large: pages have up to 64 MiB, all of a source 1 GiB")]
    TooLarge {
        /// The page at which it is too much.
        name: String,
    },
    /// The directory given as a repository is none.
    #[error("not a git repository: `{}`", repo.display())]
    NotARepository {
        /// The directory as given.
        repo: PathBuf,
    },
    /// The repository lacks the revision.
    #[error("no revision `{rev}` in `{}`", repo.display())]
    UnknownRevision {
        /// The repository.
        repo: PathBuf,
        /// The revision.
        rev: String,
    },
    /// The revision lacks the path.
    #[error("no `{path}` at revision `{rev}` of `{}`", repo.display())]
    NoSuchPath {
        /// The repository.
        repo: PathBuf,
        /// The revision.
        rev: String,
        /// The path.
        path: String,
    },
    /// No commit of a range touches the path.
    #[error("no commit of `{range}` in `{}` touches {}", repo.display(), if path.is_empty() { "anything" } else { path })]
    NoCommits {
        /// The repository.
        repo: PathBuf,
        /// The range, as git writes it.
        range: String,
        /// The path; empty for all of it.
        path: String,
    },
    /// An object of the repository is not there, or not what it should be.
    #[error("can't read object {id} of `{}`: {message}", repo.display())]
    Object {
        /// The repository.
        repo: PathBuf,
        /// The object.
        id: String,
        /// The fault.
        message: String,
    },
    /// A parent of a commit was never fetched.
    #[error("the clone is shallow: what commit {id} was made from is not in it")]
    Shallow {
        /// The commit.
        id: String,
    },
    /// Git itself failed.
    #[error("`git {command}` failed in `{}`: {message}", repo.display())]
    Git {
        /// The repository.
        repo: PathBuf,
        /// The subcommand.
        command: String,
        /// The message of git or of the system.
        message: String,
    },
}

impl SourceError {
    /// Advice on the error, one sentence without a full stop.
    #[must_use]
    pub const fn help(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "give a directory, a file, or REPO@REV[:PATH] with a directory for REPO",
            Self::NoPages { .. } => {
                "pages are the files *.md and *.txt, at any depth; give their directory or one file"
            }
            Self::Unreadable { .. } => "check the permissions, and that the file is still there",
            Self::Path { .. } => "rename it; nothing of the source was read",
            Self::Outside { .. } => "put the page itself there; what a source links to elsewhere is not read",
            Self::NotAFile { .. } => "remove or rename it",
            Self::TooLarge { .. } => "give a folder that holds documentation only",
            Self::NotARepository { .. } => {
                "give a git repository, bare or not; in REPO@REV it stands before the `@`"
            }
            Self::UnknownRevision { .. } => {
                "give a branch, tag or commit; `git fetch` if it is upstream only"
            }
            Self::NoSuchPath { .. } => {
                "give a path from the root of the repository, as `git ls-tree -r REV` lists it"
            }
            Self::NoCommits { .. } => {
                "give an older commit for --from or a newer one for --to; --from itself is left out"
            }
            Self::Object { .. } => {
                "`git fsck` tells what is damaged; of a partial clone, fetch the rest first"
            }
            Self::Shallow { .. } => "`git fetch --unshallow` gets the rest",
            Self::Git { .. } => "run the git command by hand to see more",
        }
    }
}
