//! Folder, file or `REPO@REV:PATH` to pages of text: prose, or the files of an OpenAPI specification.
//!
//! ```no_run
//! use codegen::read::source::{Source, Text};
//! let source = Source::parse("../docs@HEAD:content/api")?;
//! for page in source.pages()? {
//!     match Text::decode(page.path, page.bytes) {
//!         Ok((text, problems)) => println!("{}: {} problems", text.path(), problems.len()),
//!         Err(problem) => eprintln!("{problem}"),
//!     }
//! }
//! # Ok::<(), codegen::read::source::SourceError>(())
//! ```

mod error;
mod folder;
mod git;
mod history;
#[cfg(test)]
mod hostile;
mod lines;
mod mojibake;
mod objects;
mod revision;
mod specification;
pub(crate) mod tables;
#[cfg(test)]
mod tests;
mod text;

pub use error::SourceError;
pub use git::{Commit, is_committed, origin, uncommitted};
pub use history::{Log, Revision};
pub(crate) use lines::line_starts;
pub use objects::{ObjectId, Objects, PageId};
pub use specification::is_file as is_specification_file;
pub use specification::is_specification;
pub(crate) use specification::{is_root, joined, shortened};
pub use text::Text;
pub(crate) use text::is_front_matter;

use crate::diagnostics::span::PagePath;
use std::fmt;
use std::path::{Path, PathBuf};

/// A page as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawPage {
    /// Its path below the source; of a single file, its name.
    pub path: PagePath,
    /// Its bytes, in whatever encoding.
    pub bytes: Vec<u8>,
}

/// Where pages come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Every `*.md` and `*.txt` below a directory; every YAML and JSON file, if the root of an OpenAPI specification is in it.
    Folder(PathBuf),
    /// One file, whatever its name; with the root of a specification, the files that it refers to.
    File(PathBuf),
    /// A git repository, bare or not, at a revision. It is only read.
    Git {
        /// The repository, or a directory in it.
        repo: PathBuf,
        /// Anything that git takes for a commit or tree.
        rev: String,
        /// Directory or file below the root of the tree; empty for all of it.
        path: String,
    },
}

impl Source {
    /// The source that a user means by `spec`: a directory or file that exists, else `REPO@REV[:PATH]`.
    ///
    /// `REPO` is the shortest text before an `@` that names a directory, so that revisions such as `main@{1}` work;
    /// it may be left out for the current directory.
    ///
    /// # Errors
    /// [`SourceError::NotFound`] if it is neither.
    pub fn parse(spec: &str) -> Result<Self, SourceError> {
        let path = Path::new(spec);
        if path.is_dir() {
            return Ok(Self::Folder(path.to_owned()));
        }
        if path.exists() {
            return Ok(Self::File(path.to_owned()));
        }
        for (at, _) in spec.match_indices('@') {
            let (repo, rest) = spec.split_at(at);
            let repo = Path::new(if repo.is_empty() { "." } else { repo });
            if repo.is_dir() {
                let rest = rest.strip_prefix('@').unwrap_or(rest);
                let (rev, path) = rest.split_once(':').unwrap_or((rest, ""));
                return Ok(Self::Git { repo: repo.to_owned(), rev: rev.to_owned(), path: path.to_owned() });
            }
        }
        Err(SourceError::NotFound { spec: spec.to_owned() })
    }

    /// Its pages, sorted by path.
    ///
    /// # Errors
    /// If it holds no page, or if anything in it can't be read: a page that is skipped would look like one that is
    /// gone.
    pub fn pages(&self) -> Result<Vec<RawPage>, SourceError> {
        self.pages_ending(&[])
    }

    /// Its files with these endings (`mdx`), sorted by path; without any, as [`Self::pages`]. A single file is a page whatever
    /// its name.
    ///
    /// # Errors
    /// As [`Self::pages`].
    pub fn pages_ending(&self, endings: &[String]) -> Result<Vec<RawPage>, SourceError> {
        let mut pages = match self {
            Self::Folder(path) => folder::pages(path, endings)?,
            Self::File(path) => folder::file(path)?,
            Self::Git { repo, rev, path } => revision::pages(repo, rev, path, endings)?,
        };
        if pages.is_empty() {
            return Err(SourceError::NoPages { source_name: self.to_string() });
        }
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(pages)
    }

    /// The file of this name beside its pages, such as `errata.toml`; `None` if there is none. A single page has nothing beside
    /// it.
    ///
    /// # Errors
    /// If it can't be read, is no regular file or stands elsewhere.
    pub fn beside(&self, name: &PagePath) -> Result<Option<RawPage>, SourceError> {
        match self {
            Self::File(_) => Ok(None),
            Self::Folder(folder) => folder::beside(folder, name),
            Self::Git { repo, rev, path } => {
                let folder = path.trim_start_matches("./").trim_end_matches('/');
                let path =
                    if matches!(folder, "" | ".") { name.to_string() } else { format!("{folder}/{name}") };
                match revision::pages(repo, rev, &path, &[]) {
                    Err(SourceError::NoSuchPath { .. }) => Ok(None),
                    files => Ok(files?.pop()),
                }
            }
        }
    }

    /// The commit that its pages stand at, if it is a revision that names one.
    ///
    /// # Errors
    /// If git can't be asked.
    pub fn commit(&self) -> Result<Option<Commit>, SourceError> {
        match self {
            Self::Folder(_) | Self::File(_) => Ok(None),
            Self::Git { repo, rev, .. } => git::commit(repo, rev),
        }
    }

    /// The last commit up to its revision that has pages at its path: where to look if it has none itself. `None` if that is
    /// long ago, or the source is no revision.
    ///
    /// # Errors
    /// If git can't be asked.
    pub fn last_with_pages(&self) -> Result<Option<Commit>, SourceError> {
        match self {
            Self::Folder(_) | Self::File(_) => Ok(None),
            Self::Git { repo, rev, path } => history::last_with_pages(repo, rev, path),
        }
    }

    /// A page of this source as people open it from where they are: `docs-src/orders/post_order.md`, `docs@HEAD:a.md`.
    #[must_use]
    pub fn file(&self, page: &PagePath) -> String {
        match self {
            Self::Folder(folder) => folder.join(page.as_str()).display().to_string(),
            Self::File(file) if file.file_name().is_some_and(|name| name == page.as_str()) => {
                file.display().to_string()
            }
            // A page that the root of a specification refers to.
            Self::File(file) => file.with_file_name(page.as_str()).display().to_string(),
            Self::Git { repo, rev, path } => {
                let folder = path.trim_start_matches("./").trim_end_matches('/');
                let path = match folder.rsplit('/').next() {
                    Some(last) if last == page.as_str() => folder.to_owned(),
                    Some(last) if specification::is_file(last) => {
                        joined(folder.strip_suffix(last).unwrap_or_default(), page.as_str())
                    }
                    Some("" | ".") | None => page.to_string(),
                    Some(_) => format!("{folder}/{page}"),
                };
                format!("{}@{rev}:{path}", repo.display())
            }
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) | Self::File(path) => path.display().fmt(f),
            Self::Git { repo, rev, path } if path.is_empty() => write!(f, "{}@{rev}", repo.display()),
            Self::Git { repo, rev, path } => write!(f, "{}@{rev}:{path}", repo.display()),
        }
    }
}

/// Whether a file in a directory or tree may be a page, by its name: of prose, or a file of a specification; where endings are
/// given, those.
fn is_page(name: &[u8], endings: &[String]) -> bool {
    let ends =
        |ending: &String| name.strip_suffix(ending.as_bytes()).is_some_and(|rest| rest.ends_with(b"."));
    if !endings.is_empty() {
        return endings.iter().any(ends);
    }
    name.ends_with(b".md") || name.ends_with(b".txt") || specification::is_file(name)
}

/// Bytes of a page at most: what is longer is no documentation, and would take the memory of a machine.
const MAX_PAGE: usize = 64 << 20;
/// Pages of a source at most.
const MAX_PAGES: usize = 100_000;
/// Bytes of all pages of a source at most.
const MAX_SOURCE: usize = 1 << 30;

/// Counts the bytes of a page to those of its source.
fn add_size(all: &mut usize, page: usize, name: &str) -> Result<(), SourceError> {
    *all = all.saturating_add(page);
    if *all > MAX_SOURCE || page > MAX_PAGE {
        Err(SourceError::TooLarge { name: name.to_owned() })
    } else {
        Ok(())
    }
}
