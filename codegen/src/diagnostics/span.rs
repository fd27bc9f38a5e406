//! Places in a page: byte ranges of the original file, and what people read of them.

use super::hidden::is_hidden;
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A range of bytes in the original text of a page (before any repair of its encoding).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

/// Path of a page below its SOURCE, with `/` on every platform: `orders/post_order.md`.
///
/// Names come from folders and from git trees, which can hold `..`, `/etc/x.md` and `.git/x.md`. A path that is made
/// at run time is checked by [`PagePath::parse`]: joined to a folder, it stays in it, and it can be printed.
///
/// ```
/// use codegen::diagnostics::span::PagePath;
/// assert!(PagePath::parse("orders/post_order.md").is_ok());
/// assert!(PagePath::parse("orders/../../x.md").is_err());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PagePath(Arc<str>);

/// A name that can't be the path of a page.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{name}` can't be the path of a page: {reason}")]
pub struct PathError {
    /// The name, printable.
    pub name: String,
    /// The reason why it is no path.
    pub reason: &'static str,
}

impl PagePath {
    /// A path that stands in the program.
    #[must_use]
    pub fn new(path: &'static str) -> Self {
        Self(path.into())
    }

    /// The path, if it is one below a folder on every platform.
    ///
    /// # Errors
    /// If it leaves the folder, is empty, or holds what no path of a page holds.
    pub fn parse(path: &str) -> Result<Self, PathError> {
        match fault(path) {
            None => Ok(Self(path.into())),
            Some(reason) => Err(PathError { name: path.escape_debug().to_string(), reason }),
        }
    }

    /// The same for a name as a file system or a tree holds it.
    ///
    /// # Errors
    /// Those of [`PagePath::parse`], and if it is not UTF-8: two such names could otherwise become one page.
    pub fn from_bytes(path: &[u8]) -> Result<Self, PathError> {
        match std::str::from_utf8(path) {
            Ok(path) => Self::parse(path),
            Err(_) => Err(PathError { name: path.escape_ascii().to_string(), reason: "it is not UTF-8" }),
        }
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for PagePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// Why a path is refused.
fn fault(path: &str) -> Option<&'static str> {
    let drive = |part: &str| matches!(part.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    if path.is_empty() {
        Some("it is empty")
    } else if path.starts_with('/') || drive(path) {
        Some("it is absolute")
    } else if path.contains(is_hidden) {
        Some("it holds a character that can't be seen")
    } else if path.contains('\\') {
        Some("it holds a backslash")
    } else if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Some("it has an empty part, `.` or `..`")
    } else if path.split('/').any(|part| part.eq_ignore_ascii_case(".git")) {
        Some("it is in a folder of git's own")
    } else {
        None
    }
}

impl fmt::Display for PagePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for PagePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Where something stands: `page:line:column`, and the bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The page.
    pub page: PagePath,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// The bytes, in the original text.
    pub span: Span,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.page, self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Why a name is refused; empty if it is not.
    fn check(name: &[u8], expected: &str) {
        let refused = PagePath::from_bytes(name).err().map(|error| error.to_string()).unwrap_or_default();
        assert_eq!(refused, expected);
    }

    #[test]
    fn paths_stay_below_their_folder() {
        for fine in
            ["a.md", "a/b.md", "..a/b..md", "a b/é–.md", ".hidden/a.txt", "ab:c.md", "gitignore/.gitx.md"]
        {
            check(fine.as_bytes(), "");
        }
        let refused = |name: &[u8], reason: &str| {
            let shown = name.escape_ascii().to_string();
            check(name, &format!("`{shown}` can't be the path of a page: {reason}"));
        };
        refused(b"", "it is empty");
        for name in ["/abs.md", "C:/x.md", "c:x.md"] {
            refused(name.as_bytes(), "it is absolute");
        }
        for name in ["..", ".", "../x.md", "sub/../../x.md", "a//b.md", "a/./b.md", "a/", "a/.."] {
            refused(name.as_bytes(), "it has an empty part, `.` or `..`");
        }
        refused(b"..\\x.md", "it holds a backslash");
        for name in [".git/x.md", "a/.GIT/hooks/x.md"] {
            refused(name.as_bytes(), "it is in a folder of git's own");
        }
        refused(b"a\xff.md", "it is not UTF-8");
    }

    #[test]
    fn paths_can_be_printed() {
        for name in
            ["a\0.md", "a\n.md", "\u{1b}[31m.md", "\u{9b}.md", "a\u{202e}dm.md", "\u{feff}.md", "\u{2028}.md"]
        {
            let shown = name.escape_debug();
            check(
                name.as_bytes(),
                &format!("`{shown}` can't be the path of a page: it holds a character that can't be seen"),
            );
        }
    }
}
