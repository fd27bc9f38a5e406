//! `upstream.toml`: what the pages beside it mirror.

use crate::read::source::Commit;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// What the pages of a folder mirror: which pages of which upstream, at which commit.
///
/// ```
/// use codegen::write::sync::Mirror;
///
/// let mirror = Mirror::parse("[upstream]\nsource = \"content/api\"\npages = [\"orders/gift.md\"]\n").unwrap();
/// assert!(mirror.lists("orders/gift.md"));
/// assert_eq!(Mirror::parse(&mirror.to_string()).unwrap(), mirror);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mirror {
    /// The upstream of all pages.
    pub upstream: Upstream,
    /// Pages that were brought up to another commit by themselves.
    #[serde(default, rename = "page", skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Other>,
}

/// Where pages come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upstream {
    /// The source, for people.
    pub source: String,
    /// Its commit, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Day of the commit, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The pages that mirror it, by path below it, as below this folder.
    #[serde(default)]
    pub pages: BTreeSet<String>,
}

/// A page that mirrors another commit than the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// Its path.
    pub path: String,
    /// The commit.
    pub commit: String,
    /// Day of the commit.
    pub date: String,
}

/// An `upstream.toml` that can't be read: `line:column: why`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{line}:{column}: {message}")]
pub struct MirrorError {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What is wrong there.
    pub message: String,
}

impl Mirror {
    /// Name of the file.
    pub const FILE: &'static str = "upstream.toml";

    /// Reads an `upstream.toml`.
    ///
    /// # Errors
    /// If it is no TOML, or says something else than what is known.
    pub fn parse(text: &str) -> Result<Self, MirrorError> {
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let last = before.rsplit('\n').next().unwrap_or_default();
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

    /// Notes that all pages, which are these, were brought up to a source.
    pub fn all(&mut self, pages: BTreeSet<String>, source: &str, commit: Option<&Commit>) {
        if self.upstream.source.is_empty() {
            source.clone_into(&mut self.upstream.source);
        }
        self.upstream.pages = pages;
        self.others.clear();
        self.upstream.commit = commit.map(|commit| commit.id.clone());
        self.upstream.date = commit.map(|commit| commit.date.clone());
    }

    /// Notes that one page was brought up to a source, or is gone.
    pub fn one(&mut self, page: &str, present: bool, source: &str, commit: Option<&Commit>) {
        if self.upstream.source.is_empty() {
            source.clone_into(&mut self.upstream.source);
        }
        self.others.retain(|other| other.path != page);
        if !present {
            self.upstream.pages.remove(page);
            return;
        }
        self.upstream.pages.insert(page.to_owned());
        if let Some(commit) = commit.filter(|commit| self.upstream.commit.as_ref() != Some(&commit.id)) {
            let Commit { id, date } = commit.clone();
            self.others.push(Other { path: page.to_owned(), commit: id, date });
            self.others.sort_by(|a, b| a.path.cmp(&b.path));
        }
    }
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

    #[test]
    fn is_kept() {
        let mut mirror = Mirror::default();
        let pages = ["b.md", "a/c.md"].map(str::to_owned);
        mirror.all(pages.into(), "content/api", Some(&commit("1")));
        mirror.one("a/c.md", true, "elsewhere", Some(&commit("2")));
        mirror.one("d.md", true, "elsewhere", Some(&commit("1")));
        mirror.one("b.md", false, "elsewhere", Some(&commit("2")));
        let written = "# What the pages beside this file mirror. `cargo xtask sync` keeps it.\n[upstream]\n\
                       source = \"content/api\"\ncommit = \"1\"\ndate = \"2022-04-05\"\npages = [\n    \"a/c.md\",\n    \
                       \"d.md\",\n]\n\n[[page]]\npath = \"a/c.md\"\ncommit = \"2\"\ndate = \"2022-04-05\"\n";
        assert_eq!(mirror.to_string(), written);
        assert_eq!(Mirror::parse(written), Ok(mirror));
    }

    #[test]
    fn mistakes_have_a_place() {
        let check = |text: &str, expected: &str| {
            assert_eq!(Mirror::parse(text).map_err(|error| error.to_string()), Err(expected.to_owned()));
        };
        check("[upstream]\nsource = 1\n", "2:10: invalid type: integer `1`, expected a string");
        check(
            "[upstream]\nsource = \"a\"\npath = \"b\"\n",
            "3:1: unknown field `path`, expected one of `source`, `commit`, `date`, `pages`",
        );
    }
}
