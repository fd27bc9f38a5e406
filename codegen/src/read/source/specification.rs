//! Which files of a source make an OpenAPI specification.
//!
//! A directory with a root document (a file with the key `openapi`) right in it is a specification: its pages are the YAML and
//! JSON files below it. A single root document is one, too: its pages are the files that it refers to, and so on.

use super::RawPage;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::span::PagePath;
use std::collections::BTreeSet;

/// Whether a file may be one of a specification.
#[must_use]
pub fn is_file(name: impl AsRef<[u8]>) -> bool {
    let name = name.as_ref();
    [".yaml", ".yml", ".json"].iter().any(|end| name.ends_with(end.as_bytes()))
}

/// Whether a file looks like the root document of a specification.
pub(crate) fn is_root(page: &RawPage) -> bool {
    is_root_file(page.path.as_str(), &page.bytes)
}

/// Whether pages are the files of an `OpenAPI` specification.
#[must_use]
pub fn is_specification(pages: &[RawPage]) -> bool {
    pages.iter().any(is_root)
}

/// The same for a file that is no page yet.
pub(super) fn is_root_file(name: impl AsRef<[u8]>, bytes: &[u8]) -> bool {
    is_file(name) && has_root_key(bytes)
}

/// The paths of other files that the references of a file lead to, as written.
pub(super) fn references(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("$ref").filter_map(|(at, key)| {
        let value =
            text.get(at + key.len()..)?.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':')?;
        let line = value.trim_start().lines().next()?;
        let path = match line.chars().next()? {
            quote @ ('"' | '\'') => line.get(1..)?.split(quote).next()?,
            _ => line.split([',', '}', ' ', '\t']).next()?,
        };
        let path = path.split('#').next()?;
        (!path.is_empty() && !path.contains("://")).then_some(path)
    })
}

/// A root document with the files that it refers to, and that those refer to; `read` gives what stands at a path from the
/// folder of the root. What it does not have is a matter of whoever reads the references.
pub(super) fn closure<E>(
    root: RawPage,
    mut read: impl FnMut(&str) -> Result<Option<Vec<u8>>, E>,
) -> Result<Vec<RawPage>, E> {
    let mut known = BTreeSet::from([root.path.to_string()]);
    let mut pages = vec![root];
    let mut next = 0;
    while let Some(page) = pages.get(next) {
        next += 1;
        let folder = page.path.as_str().rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
        let text = String::from_utf8_lossy(&page.bytes).into_owned();
        for reference in references(&text) {
            for path in std::iter::once(reference).chain(shortened(reference)) {
                let path = joined(&folder, path);
                if known.contains(&path) {
                    break;
                }
                // A reference must not lead out of the folder of its file.
                let Ok(page) = PagePath::parse(&path) else { continue };
                if let Some(bytes) = read(&path)? {
                    pages.push(RawPage { path: page, bytes });
                    known.insert(path);
                    break;
                }
            }
        }
    }
    Ok(pages)
}

/// A path without its first folder, without its first two, and so on.
pub(crate) fn shortened(path: &str) -> impl Iterator<Item = &str> {
    let path = path.trim_start_matches("./");
    path.match_indices('/').filter_map(move |(at, _)| path.get(at + 1..))
}

/// A path from a folder, without `.` and, as far as there are folders, `..`.
pub(crate) fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Whether a text has the key `openapi`, or `swagger` as it was before version 3, with a version behind it: in YAML at the
/// start of a line, in JSON anywhere.
fn has_root_key(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let is_json = text.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).starts_with('{');
    ["openapi", "swagger"].into_iter().any(|key| {
        text.match_indices(key).any(|(at, _)| {
            let before = text.clip(..at);
            let line = before.strip_suffix(['"', '\'']).unwrap_or(before);
            let starts = line.is_empty() || line.ends_with(['\n', '\u{feff}']);
            let rest = text.clip(at + key.len()..);
            let value = rest.trim_start_matches(['"', '\'']).trim_start().strip_prefix(':');
            let versioned = |value: &str| {
                value.trim_start().trim_start_matches(['"', '\'']).starts_with(|c: char| c.is_ascii_digit())
            };
            (starts || is_json && line.len() < before.len()) && value.is_some_and(versioned)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roots() {
        let check =
            |text: &str, expected: bool| assert_eq!(has_root_key(text.as_bytes()), expected, "{text}");
        check("openapi: 3.0.4\npaths: {}\n", true);
        check("---\n# words\n\"openapi\": '3.1.0'\n", true);
        check("swagger: \"2.0\"\n", true);
        check("{\"info\": {}, \"openapi\": \"3.0.0\"}", true);
        check("  openapi: 3.0.0\n", false);
        check("description: as in openapi: 3.0\n", false);
        check("{\"a\": \"openapi\"}", false);
        check("openapi: none\n", false);
    }

    #[test]
    fn paths() {
        let check =
            |folder: &str, path: &str, expected: &str| assert_eq!(joined(folder, path), expected, "{path}");
        check("paths", "../components/a.yaml", "components/a.yaml");
        check("", "./a.yaml", "a.yaml");
        check("", "../a.yaml", "../a.yaml");
        check("a/b", "../../../c.yaml", "../c.yaml");
        assert_eq!(shortened("./a/b/c.yaml").collect::<Vec<_>>(), ["b/c.yaml", "c.yaml"]);
    }

    #[test]
    fn references_of_a_file() {
        let check = |text: &str, expected: &[&str]| {
            assert_eq!(references(text).collect::<Vec<_>>(), expected, "{text}");
        };
        check("a:\n  $ref: 'b.yaml#/c'\n", &["b.yaml"]);
        check("{\"$ref\": \"../b.json\"}", &["../b.json"]);
        check("{$ref: b.yaml, x: 1}", &["b.yaml"]);
        check("$ref: '#/components/a'\n$ref: https://example.org/a.yaml\n", &[]);
    }

    #[test]
    fn files_of_a_root() {
        let files = [("a/b.yaml", "$ref: c.yaml"), ("a/c.yaml", "$ref: ../x/a/b.yaml"), ("d.yaml", "")];
        let root = RawPage {
            path: PagePath::new("root.yaml"),
            bytes: b"$ref: ./top/a/b.yaml\n$ref: lost.yaml".to_vec(),
        };
        let read = |path: &str| {
            let file = files.iter().find(|(name, _)| *name == path);
            Ok::<_, ()>(file.map(|(_, text)| text.as_bytes().to_vec()))
        };
        let pages = closure(root, read).unwrap();
        let names: Vec<_> = pages.iter().map(|page| page.path.as_str()).collect();
        assert_eq!(names, ["root.yaml", "a/b.yaml", "a/c.yaml"]);
    }
}
