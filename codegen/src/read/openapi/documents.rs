//! The files of a specification, and the targets of its references.

use super::tree::{self, Node};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{Code, Problem};
use crate::diagnostics::span::{PagePath, Place, Span};
use crate::read::source::{Text, joined, shortened};
use std::collections::HashMap;

/// Files by their index, in the order of the source.
pub(super) struct Documents {
    files: Vec<File>,
    by_path: HashMap<PagePath, usize>,
}

struct File {
    text: Text,
    root: Node,
}

/// A node and the file that it stands in.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'d> {
    pub(super) file: usize,
    pub(super) node: &'d Node,
}

impl<'d> At<'d> {
    pub(super) fn child(self, key: &str) -> Option<Self> {
        Some(Self { file: self.file, node: self.node.get(key)? })
    }

    pub(super) fn items(self) -> impl Iterator<Item = Self> {
        self.node.items().iter().map(move |node| Self { file: self.file, node })
    }

    pub(super) const fn with(self, node: &'d Node) -> Self {
        Self { file: self.file, node }
    }

    /// Whether both are the same node, or the same reference.
    pub(super) fn is_alike(self, other: Self) -> bool {
        let reference = self.node.text("$ref");
        self.is(other)
            || self.file == other.file && reference.is_some() && reference == other.node.text("$ref")
    }

    /// Whether both are the same node.
    pub(super) fn is(self, other: Self) -> bool {
        std::ptr::eq(self.node, other.node)
    }
}

/// The target of a reference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'d> {
    pub(super) at: At<'d>,
    /// Last part of the reference: the key of a component, or the name of a file without its ending.
    pub(super) name: &'d str,
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    NoFile(String),
    NoPart(String),
    /// It leads out of the source, to the web.
    Remote,
    /// It leads back to itself.
    Circle,
    /// What it is part of has no end that is worth waiting for.
    TooLarge,
}

/// References that lead to references: more than this are a circle.
const MAX_STEPS: usize = 32;

impl Documents {
    pub(super) fn new() -> Self {
        Self { files: Vec::new(), by_path: HashMap::new() }
    }

    /// Adds a file, and gives back its index.
    ///
    /// # Errors
    /// The problem that it is neither YAML nor JSON.
    pub(super) fn add(&mut self, text: Text) -> Result<usize, Problem> {
        let root = tree::read(text.as_str()).map_err(|error| {
            let message = format!("the file is neither YAML nor JSON: {}", error.message);
            let help = "mend it there, or a line above";
            text.problem(Code::SpecSyntax, error.at..error.at, message, help).about(text.path())
        })?;
        self.by_path.insert(text.path().clone(), self.files.len());
        self.files.push(File { text, root });
        Ok(self.files.len() - 1)
    }

    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    pub(super) fn root(&self, file: usize) -> Option<At<'_>> {
        self.files.get(file).map(|content| At { file, node: &content.root })
    }

    pub(super) fn text(&self, file: usize) -> Option<&Text> {
        self.files.get(file).map(|file| &file.text)
    }

    pub(super) fn path(&self, file: usize) -> PagePath {
        self.files.get(file).map_or_else(|| PagePath::new(""), |file| file.text.path().clone())
    }

    pub(super) fn place(&self, file: usize, span: Span) -> Place {
        self.files.get(file).map_or_else(
            || Place { page: PagePath::new(""), line: 1, column: 1, span },
            |content| content.text.place(span.start..span.end),
        )
    }

    /// The node at the end of all references of a node, and the name that it has there.
    pub(super) fn follow<'d>(&'d self, at: At<'d>) -> Result<Target<'d>, (At<'d>, Broken)> {
        let mut target = Target { at, name: "" };
        for _ in 0..MAX_STEPS {
            let Some(reference) = target.at.node.get("$ref") else { return Ok(target) };
            let Some(text) = reference.as_text() else { return Ok(target) };
            target =
                self.resolve(target.at.file, text).map_err(|broken| (target.at.with(reference), broken))?;
        }
        Err((at, Broken::Circle))
    }

    /// What a reference in a file leads to, if it is one.
    pub(super) fn find<'d>(&'d self, file: usize, reference: &'d str) -> Option<At<'d>> {
        let target = self.resolve(file, reference).ok()?;
        self.follow(target.at).ok().map(|target| target.at)
    }

    /// The target of a reference in a file.
    fn resolve<'d>(&'d self, file: usize, reference: &'d str) -> Result<Target<'d>, Broken> {
        if reference.contains("://") {
            return Err(Broken::Remote);
        }
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let found = if path.is_empty() { file } else { self.file(file, path)?.0 };
        let mut at = self.root(found).ok_or_else(|| Broken::NoFile(path.to_owned()))?;
        for part in pointer.split('/').skip(1) {
            let key = unescaped(part);
            let node = match key.parse::<usize>() {
                Ok(index) if !at.node.items().is_empty() => at.node.items().get(index),
                _ => at.node.get(&key),
            };
            at = at.with(node.ok_or_else(|| Broken::NoPart(pointer.to_owned()))?);
        }
        let last = pointer.rsplit('/').next().filter(|last| !last.is_empty());
        Ok(Target { at, name: last.unwrap_or_else(|| stem(path)) })
    }

    /// The file that a path leads to, and whether the path is written from another folder than the file's: a reference
    /// may count from the folder that the specification is bundled in.
    pub(super) fn file(&self, from: usize, path: &str) -> Result<(usize, bool), Broken> {
        let base = self.path(from);
        let folder = base.as_str().rsplit_once('/').map_or("", |(folder, _)| folder);
        if let Some(file) = self.by_path.get(joined(folder, path).as_str()) {
            return Ok((*file, false));
        }
        for rest in shortened(path) {
            if let Some(file) = self.by_path.get(joined(folder, rest).as_str()) {
                return Ok((*file, true));
            }
        }
        Err(Broken::NoFile(path.to_owned()))
    }
}

fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A part of a JSON pointer in a reference: `~1` is a slash, `~0` a tilde, and `%7B` a brace.
fn unescaped(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let escaped = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|_| *first == b'%');
        bytes.push(escaped.unwrap_or(*first));
        rest = after.clip(if escaped.is_some() { 2 } else { 0 }..);
    }
    String::from_utf8_lossy(&bytes).replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_pointer() {
        assert_eq!(unescaped("~1orders~1%7Bid%7D"), "/orders/{id}");
        assert_eq!(unescaped("100%"), "100%");
    }
}
