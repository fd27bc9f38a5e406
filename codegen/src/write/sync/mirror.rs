//! `upstream.toml`: the upstream that the pages beside it mirror.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::span::PagePath;
use crate::model::{Address, Published};
use crate::read::source::{Commit, Source};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Component, Path, PathBuf};

/// Digits of a commit in an address: so many name it, and a line stays short.
const COMMIT: usize = 12;

/// The upstream of the pages of a folder: which pages of which repository they mirror, at which commit.
///
/// ```
/// use codegen::write::sync::Mirror;
///
/// let mirror = Mirror::parse("[upstream]\nrepository = \"../docs\"\npath = \"content/api\"\npages = [\"orders/gift.md\"]\n").unwrap();
/// assert!(mirror.lists("orders/gift.md"));
/// assert_eq!(mirror.source("docs-src".as_ref()).unwrap().to_string(), "docs@HEAD:content/api");
/// assert_eq!(Mirror::parse(&mirror.to_string()).unwrap(), mirror);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mirror {
    /// The profile that reads the pages: its name, or a file by its path from this folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The crate of these pages, if it gets the types that members are made of, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// Whether the pages are copies, words and samples included.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub verbatim: bool,
    /// The upstream of all pages.
    #[serde(default)]
    pub upstream: Upstream,
    /// Sources that add to it.
    #[serde(default, rename = "source", skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<SecondSource>,
    /// Pages that were brought up to another commit by themselves.
    #[serde(default, rename = "page", skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Other>,
    /// Pages that are ours alone: upstream has none like them, so that they never drift and no sync touches them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own: Vec<Own>,
}

/// Where pages come from. Paths are relative to the folder that holds the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upstream {
    /// Where upstream is published, to clone it from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// A clone of its repository; without one, `path` is a folder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// The revision of the repository to follow: `HEAD`, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The folder of the pages: below the root of the repository, if there is one.
    #[serde(default)]
    pub path: String,
    /// The commit that the pages mirror, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Day of the commit, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The pages that mirror it, by path below it, as below this folder.
    #[serde(default, deserialize_with = "page_paths")]
    pub pages: BTreeSet<String>,
}

/// A source that adds to the first one. What prose says holds; what only the source has stands on pages that restate it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecondSource {
    /// What the front matter of those pages calls it: `restates: NAME`.
    pub name: String,
    /// The parts of it that are taken over.
    pub adds: BTreeSet<Adds>,
    /// Where the pages are, below the folder of the file.
    pub folder: String,
    /// Paths of endpoints that are not taken over, with all below them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<String>,
    /// Where it is, and the pages that restate it.
    pub upstream: Upstream,
}

/// A part of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Adds {
    /// Endpoints that prose has not.
    Endpoints,
    /// Members of bodies that prose has.
    Members,
    /// Greatest lengths of members that prose sets none for.
    Limits,
}

impl Upstream {
    /// Where it is, for a file in this folder; `None` if the file does not say.
    #[must_use]
    pub fn source(&self, folder: &Path) -> Option<Source> {
        if self.is_nowhere() {
            return None;
        }
        Some(match &self.repository {
            Some(repository) => Source::Git {
                repo: plain(&folder.join(repository)),
                rev: self.revision.clone().unwrap_or_else(|| "HEAD".to_owned()),
                path: self.path.clone(),
            },
            None => Source::Folder(plain(&folder.join(&self.path))),
        })
    }

    /// Whether it names no place.
    #[must_use]
    pub const fn is_nowhere(&self) -> bool {
        self.repository.is_none() && self.path.is_empty()
    }
}

/// A page that upstream has none like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Own {
    /// Its path.
    #[serde(deserialize_with = "page_path")]
    pub path: String,
    /// Why we have it.
    pub because: String,
}

/// Where the mirrored folder is in a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Located {
    /// It is the source, which has at least half of its pages, or nothing is mirrored yet.
    Here,
    /// It is this folder of the source.
    Below(String),
    /// The source is this folder of it.
    Above(String),
    /// It is not in the source, which has less than half of its pages.
    Nowhere,
}

/// A page that mirrors another commit than the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// Its path.
    #[serde(deserialize_with = "page_path")]
    pub path: String,
    /// The commit.
    pub commit: String,
    /// Day of the commit.
    pub date: String,
}

/// The path of a page: a sync may write and remove it, so that it does not leave the folder.
fn page_path<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let path = String::deserialize(from)?;
    PagePath::parse(&path).map_err(D::Error::custom)?;
    Ok(path)
}

/// Paths of pages, each as [`page_path`].
fn page_paths<'de, D: Deserializer<'de>>(from: D) -> Result<BTreeSet<String>, D::Error> {
    let paths = BTreeSet::deserialize(from)?;
    paths.iter().try_for_each(|path: &String| PagePath::parse(path).map(drop)).map_err(D::Error::custom)?;
    Ok(paths)
}

/// An `upstream.toml` that can't be read: `line:column: why`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {message}")]
pub struct MirrorError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// The fault.
    pub message: String,
}

impl Mirror {
    /// Name of the file.
    pub const FILE: &'static str = "upstream.toml";

    /// Reads an `upstream.toml`.
    ///
    /// # Errors
    /// If it is invalid TOML, or has an unknown key.
    pub fn parse(text: &str) -> Result<Self, MirrorError> {
        toml::from_str(text).map_err(|error| {
            let before = error.span().map_or("", |span| text.clip(..span.start));
            let last = before.rsplit('\n').next().unwrap_or(before);
            MirrorError {
                line: before.matches('\n').count() + 1,
                column: last.chars().count() + 1,
                message: error.message().to_owned(),
            }
        })
    }

    /// Whether it lists a page.
    #[must_use]
    pub fn lists(&self, page: &str) -> bool {
        self.upstream.pages.contains(page)
    }

    /// Whether the mirrored upstream has none like a page: it is ours alone, or restates another source.
    #[must_use]
    pub fn owns(&self, page: &str) -> bool {
        let restated = || self.sources.iter().any(|source| source.upstream.pages.contains(page));
        self.own.iter().any(|own| own.path == page) || restated()
    }

    /// Where upstream is, for a file in this folder; `None` if the file does not say.
    #[must_use]
    pub fn source(&self, folder: &Path) -> Option<Source> {
        self.upstream.source(folder)
    }

    /// The commit that a page mirrors, where it is known.
    #[must_use]
    pub fn commit(&self, page: &str) -> Option<&str> {
        let other = self.others.iter().find(|other| other.path == page).map(|other| &other.commit);
        other.or(self.upstream.commit.as_ref()).map(String::as_str)
    }

    /// Where its pages are published: at the address of upstream, as forges show a file of a commit; `None` if it has no address on
    /// the web, or the commit is not known.
    #[must_use]
    pub fn published(&self) -> Option<Published> {
        let Upstream { url, repository, path, commit, .. } = &self.upstream;
        let url = url.as_deref().filter(|url| url.starts_with("https://") && repository.is_some())?;
        let url = url.trim_end_matches('/').trim_end_matches(".git");
        let folder = |commit: &str| {
            let commit = commit.get(..COMMIT).unwrap_or(commit);
            format!("{url}/blob/{commit}/{path}").trim_end_matches('/').to_owned()
        };
        let address = |page: &String| {
            let other = self.others.iter().find(|other| other.path == *page);
            let address = other.map(|other| Address::At(format!("{}/{page}", folder(&other.commit))));
            Some((PagePath::parse(page).ok()?, address.unwrap_or(Address::InFolder)))
        };
        let pages = self.upstream.pages.iter().filter_map(address).collect();
        Some(Published { folder: folder(commit.as_deref()?), pages })
    }

    /// Where in a source with these pages the mirrored folder is.
    #[must_use]
    pub fn locate(&self, paths: &BTreeSet<&str>) -> Located {
        let pages: BTreeSet<&str> = self.upstream.pages.iter().map(String::as_str).collect();
        let found = pages.intersection(paths).count();
        if found * 2 >= pages.len() {
            return Located::Here;
        }
        let below = common_folder(paths, &pages).filter(|(_, count)| count * 2 >= pages.len());
        let above = common_folder(&pages, paths).filter(|(_, count)| *count > found.max(paths.len() / 2));
        match (below, above) {
            (Some((folder, _)), _) => Located::Below(folder.to_owned()),
            (None, Some((folder, _))) => Located::Above(folder.to_owned()),
            (None, None) => Located::Nowhere,
        }
    }

    /// Notes that all pages were brought up to a commit: these are there, and of those that upstream no longer has, these
    /// are kept as they were.
    pub fn all(&mut self, pages: BTreeSet<String>, kept: &[String], commit: Option<&Commit>) {
        let date = self.upstream.date.clone().unwrap_or_default();
        let before = |page: &String| {
            let other = self.others.iter().find(|other| other.path == *page).cloned();
            let commit = self.upstream.commit.clone();
            other.or_else(|| Some(Other { path: page.clone(), commit: commit?, date: date.clone() }))
        };
        self.others = kept.iter().filter_map(before).collect();
        self.upstream.pages = pages;
        self.upstream.pages.extend(kept.iter().cloned());
        self.upstream.commit = commit.map(|commit| commit.id.clone());
        self.upstream.date = commit.map(|commit| commit.date.clone());
    }

    /// Notes that one page is gone.
    pub fn lose(&mut self, page: &str) {
        self.others.retain(|other| other.path != page);
        self.upstream.pages.remove(page);
    }

    /// Notes that one page was brought up to a commit.
    pub fn bring(&mut self, page: &str, commit: Option<&Commit>) {
        self.others.retain(|other| other.path != page);
        self.upstream.pages.insert(page.to_owned());
        if let Some(commit) = commit.filter(|commit| self.upstream.commit.as_ref() != Some(&commit.id)) {
            let Commit { id, date } = commit.clone();
            self.others.push(Other { path: page.to_owned(), commit: id, date });
            self.others.sort_by(|a, b| a.path.cmp(&b.path));
        }
    }
}

/// The folder of some paths that has the most of others in it, by their paths below it, and how many.
fn common_folder<'p>(paths: &BTreeSet<&'p str>, others: &BTreeSet<&str>) -> Option<(&'p str, usize)> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for path in paths {
        for (at, _) in path.match_indices('/') {
            if let (Some(folder), Some(rest)) = (path.get(..at), path.get(at + 1..))
                && others.contains(rest)
            {
                *counts.entry(folder).or_default() += 1;
            }
        }
    }
    // Of two with as many, the first.
    counts.into_iter().rev().max_by_key(|(_, count)| *count)
}

/// A path without `.` and, where that is possible, without `..`.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            component => out.push(component),
        }
    }
    if out.as_os_str().is_empty() { PathBuf::from(".") } else { out }
}

impl fmt::Display for Mirror {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("# What the pages beside this file mirror. `cargo xtask sync` keeps it.\n")?;
        f.write_str(&toml::to_string_pretty(self).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn commit(id: &str) -> Commit {
        Commit { id: id.to_owned(), date: "2022-04-05".to_owned() }
    }

    const WRITTEN: &str = r#"# What the pages beside this file mirror. `cargo xtask sync` keeps it.
profile = "toy"

[upstream]
repository = "../docs"
path = "content/api"
commit = "1"
date = "2022-04-05"
pages = [
    "a/c.md",
    "d.md",
]

[[page]]
path = "a/c.md"
commit = "2"
date = "2022-04-05"

[[own]]
path = "e.md"
because = "Upstream is silent about it."
"#;

    #[test]
    fn a_profile_alone_is_enough_to_begin_with() {
        let mirror = Mirror { profile: Some("toy".to_owned()), ..Mirror::default() };
        assert_eq!(Mirror::parse("profile = \"toy\"\n"), Ok(mirror));
    }

    #[test]
    fn is_kept() {
        let mut mirror = Mirror { profile: Some("toy".to_owned()), ..Mirror::default() };
        mirror.upstream.repository = Some("../docs".to_owned());
        "content/api".clone_into(&mut mirror.upstream.path);
        mirror.own.push(Own { path: "e.md".into(), because: "Upstream is silent about it.".into() });
        let pages = ["b.md", "a/c.md"].map(str::to_owned);
        mirror.all(pages.into(), &[], Some(&commit("1")));
        mirror.bring("a/c.md", Some(&commit("2")));
        mirror.bring("d.md", Some(&commit("1")));
        mirror.lose("b.md");
        assert_eq!(mirror.to_string(), WRITTEN);
        assert_eq!(Mirror::parse(WRITTEN), Ok(mirror));
    }

    #[test]
    fn pages_that_are_kept_mirror_what_they_did() {
        let mut mirror = Mirror::parse(WRITTEN).unwrap();
        mirror.all(["x.md".to_owned()].into(), &["a/c.md".into(), "d.md".into()], Some(&commit("3")));
        let commits = ["x.md", "a/c.md", "d.md"].map(|page| mirror.commit(page));
        assert_eq!(commits, [Some("3"), Some("2"), Some("1")]);
        assert_eq!(mirror.upstream.pages.iter().collect::<Vec<_>>(), ["a/c.md", "d.md", "x.md"]);
    }

    #[test]
    fn upstream_is_relative_to_the_file() {
        let check = |upstream: &str, folder: &str, expected: Option<&str>| {
            let mirror = Mirror::parse(&format!("[upstream]\n{upstream}")).unwrap();
            let source = mirror.source(Path::new(folder)).map(|source| source.to_string());
            assert_eq!(source.as_deref(), expected, "{upstream} in {folder}");
        };
        check("", "docs-src", None);
        check("repository = '../../docs'\npath = 'a'", "docs-src", Some("../docs@HEAD:a"));
        check("repository = '..'\nrevision = 'v1'", "docs-src", Some(".@v1"));
        check("repository = '../docs'", "/work/docs-src", Some("/work/docs@HEAD"));
        check("path = '../up'", "./ours", Some("up"));
        check("path = '/up'", "ours", Some("/up"));
    }

    #[test]
    fn the_mirrored_folder_is_found() {
        let mut mirror = Mirror::default();
        mirror.upstream.pages = ["_index.md", "orders/a.md", "orders/b.md", "c.md"].map(str::to_owned).into();
        let check = |paths: &[&str], expected: Located| {
            assert_eq!(mirror.locate(&paths.iter().copied().collect()), expected, "{paths:?}");
        };
        check(&["_index.md", "orders/a.md", "new.md"], Located::Here);
        let deep = ["_index.md", "api/_index.md", "api/orders/a.md", "api/orders/b.md", "faq/c.md"];
        check(&deep, Located::Below("api".to_owned()));
        check(&["a.md", "b.md"], Located::Above("orders".to_owned()));
        check(&["_index.md"], Located::Nowhere);
        check(&["photo.txt", "x/photo.md"], Located::Nowhere);
        assert_eq!(Mirror::default().locate(&["a.md"].into()), Located::Here);
    }

    #[test]
    fn pages_are_published_at_the_commit_that_they_mirror() {
        let check = |upstream: &str, expected: Option<(&str, Option<Address>)>| {
            let others = "[[page]]\npath = 'b.md'\ncommit = '2'\ndate = ''\n";
            let text = format!("[upstream]\n{upstream}\npages = ['a.md', 'b.md']\n{others}");
            let published = Mirror::parse(&text).unwrap().published();
            let shown = published.as_ref().map(|published| {
                assert_eq!(published.pages.get("a.md"), Some(&Address::InFolder));
                (published.folder.as_str(), published.pages.get("b.md").cloned())
            });
            assert_eq!(shown, expected, "{upstream}");
        };
        let at = |address: &str| Some(Address::At(address.to_owned()));
        check(
            "url = 'https://host.example/o/docs.git'\nrepository = 'x'\npath = 'api'\ncommit = '1'",
            Some((
                "https://host.example/o/docs/blob/1/api",
                at("https://host.example/o/docs/blob/2/api/b.md"),
            )),
        );
        check(
            "url = 'https://host.example/docs/'\nrepository = 'x'\ncommit = '0123456789abcdef'",
            Some((
                "https://host.example/docs/blob/0123456789ab",
                at("https://host.example/docs/blob/2/b.md"),
            )),
        );
        check("url = 'https://host.example/docs'\nrepository = 'x'", None);
        check("url = 'git@host.example:docs'\nrepository = 'x'\ncommit = '1'", None);
        check("repository = 'x'\ncommit = '1'", None);
        check("url = 'https://host.example/docs'\npath = 'x'\ncommit = '1'", None);
    }

    #[test]
    fn mistakes_have_a_place() {
        let check = |text: &str, expected: &str| {
            assert_eq!(Mirror::parse(text).map_err(|error| error.to_string()), Err(expected.to_owned()));
        };
        check("[upstream]\npath = 1\n", "2:8: invalid type: integer `1`, expected a string");
        check(
            "[upstream]\npath = \"a\"\npaths = \"b\"\n",
            "3:1: unknown field `paths`, expected one of `url`, `repository`, `revision`, `path`, `commit`, `date`, `pages`",
        );
        check(
            "[upstream]\npages = [\"a.md\", \"../b.md\"]\n",
            "2:9: `../b.md` can't be the path of a page: it has an empty part, `.` or `..`",
        );
        check(
            "[upstream]\n[[own]]\npath = \"/etc/a.md\"\nbecause = \"x\"\n",
            "3:8: `/etc/a.md` can't be the path of a page: it is absolute",
        );
        check(
            "[upstream]\n[[page]]\npath = \"..\"\ncommit = \"1\"\ndate = \"x\"\n",
            "3:8: `..` can't be the path of a page: it has an empty part, `.` or `..`",
        );
        check("[upstream]\n[[own]]\npath = \"a.md\"\n", "2:1: missing field `because`");
    }
}
