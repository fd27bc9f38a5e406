//! Trees and blobs of a git repository through one `git cat-file --batch`: a history has thousands of them.

use super::git::Git;
use super::history::clean;
use super::{RawPage, SourceError, is_page, specification};
use crate::diagnostics::span::PagePath;
use std::collections::HashMap;
use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};
use std::rc::Rc;

/// The name of an object: the same id is the same content.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ObjectId(Box<str>);

impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A page of a commit, not read yet.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageId {
    /// Its path below the path of the source; of a single file, its name.
    pub path: PagePath,
    /// Its content.
    pub blob: ObjectId,
}

/// Reads objects. Trees are kept, since most folders are the same in the next commit.
#[derive(Debug)]
pub struct Objects {
    repo: PathBuf,
    git: Batch,
    trees: HashMap<ObjectId, Rc<[TreeEntry]>>,
    /// Whether a file is the root of a specification.
    roots: HashMap<ObjectId, bool>,
}

/// The process.
#[derive(Debug)]
struct Batch {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

#[derive(Debug)]
struct TreeEntry {
    kind: Kind,
    name: String,
    id: ObjectId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Folder,
    File,
    /// A link or a submodule.
    Other,
}

/// Trees that are kept at most.
const TREES: usize = 10_000;

impl Objects {
    /// Starts git in a repository.
    ///
    /// # Errors
    /// If it does not start.
    pub fn open(repo: &Path) -> Result<Self, SourceError> {
        Ok(Self {
            repo: repo.to_owned(),
            git: Batch::start(repo)?,
            trees: HashMap::new(),
            roots: HashMap::new(),
        })
    }

    /// The pages of a commit below a path, sorted; none where the commit has no such path.
    ///
    /// # Errors
    /// If a tree of it can't be read.
    pub fn pages(&mut self, commit: &str, path: &str) -> Result<Vec<PageId>, SourceError> {
        let commit = self.read(commit, "commit")?;
        let root = commit.strip_prefix(b"tree ").and_then(|rest| rest.split(|b| *b == b'\n').next());
        let Some(root) = root.and_then(|id| std::str::from_utf8(id).ok()) else { return Ok(Vec::new()) };
        let root = ObjectId(root.into());
        let (mut at, mut kind) = (root.clone(), Kind::Folder);
        let names: Vec<&str> = clean(path).split('/').filter(|name| !name.is_empty()).collect();
        for name in &names {
            if kind != Kind::Folder {
                return Ok(Vec::new());
            }
            let tree = self.tree(&at)?;
            let Some(entry) = tree.iter().find(|entry| entry.name == *name) else { return Ok(Vec::new()) };
            (at, kind) = (entry.id.clone(), entry.kind);
        }
        let mut pages = Vec::new();
        match (kind, names.last()) {
            (Kind::Folder, _) => self.below(&at, "", &mut pages)?,
            (Kind::File, Some(name)) => {
                let page = PageId { path: PagePath::new(name), blob: at };
                return if self.is_root(&page)? { self.closure(root, &names, page) } else { Ok(vec![page]) };
            }
            _ => {}
        }
        self.select(&mut pages)?;
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(pages)
    }

    /// Leaves the files of a specification if one has its root at the top, else prose.
    fn select(&mut self, pages: &mut Vec<PageId>) -> Result<(), SourceError> {
        let mut is_specification = false;
        for page in pages.iter().filter(|page| !page.path.as_str().contains('/')) {
            is_specification |= self.is_root(page)?;
        }
        pages.retain(|page| specification::is_file(page.path.as_str()) == is_specification);
        Ok(())
    }

    fn is_root(&mut self, page: &PageId) -> Result<bool, SourceError> {
        if !specification::is_file(page.path.as_str()) {
            return Ok(false);
        }
        if let Some(known) = self.roots.get(&page.blob) {
            return Ok(*known);
        }
        let raw = RawPage { path: page.path.clone(), bytes: self.blob(&page.blob)? };
        let is_root = specification::is_root(&raw);
        self.roots.insert(page.blob.clone(), is_root);
        Ok(is_root)
    }

    /// A root document with the files that it refers to; `names` lead to it from the root of the tree.
    fn closure(&mut self, tree: ObjectId, names: &[&str], page: PageId) -> Result<Vec<PageId>, SourceError> {
        let folder = names.split_last().map_or_else(String::new, |(_, folder)| folder.join("/"));
        let raw = RawPage { path: page.path.clone(), bytes: self.blob(&page.blob)? };
        let mut blobs = HashMap::from([(page.path.to_string(), page.blob)]);
        let pages = specification::closure(raw, |name| {
            let Some(blob) = self.find(&tree, &specification::joined(&folder, name))? else {
                return Ok(None);
            };
            let bytes = self.blob(&blob)?;
            blobs.insert(name.to_owned(), blob);
            Ok(Some(bytes))
        })?;
        let id = |page: RawPage| Some(PageId { blob: blobs.remove(page.path.as_str())?, path: page.path });
        let mut pages: Vec<_> = pages.into_iter().filter_map(id).collect();
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(pages)
    }

    /// The file at a path of a tree.
    fn find(&mut self, tree: &ObjectId, path: &str) -> Result<Option<ObjectId>, SourceError> {
        let (mut at, mut kind) = (tree.clone(), Kind::Folder);
        for name in path.split('/') {
            if kind != Kind::Folder {
                return Ok(None);
            }
            let entries = self.tree(&at)?;
            let Some(entry) = entries.iter().find(|entry| entry.name == name) else { return Ok(None) };
            (at, kind) = (entry.id.clone(), entry.kind);
        }
        Ok((kind == Kind::File).then_some(at))
    }

    /// Whether the repository holds the parents of a commit that it says to be without any: it is not, where the clone is
    /// shallow.
    ///
    /// # Errors
    /// If the commit can't be read.
    pub fn is_first(&mut self, commit: &str) -> Result<bool, SourceError> {
        let text = self.read(commit, "commit")?;
        let mut header = text.split(|b| *b == b'\n').take_while(|line| !line.is_empty());
        Ok(!header.any(|line| line.starts_with(b"parent ")))
    }

    /// The content of a page.
    ///
    /// # Errors
    /// If it is not in the repository.
    pub fn blob(&mut self, id: &ObjectId) -> Result<Vec<u8>, SourceError> {
        self.read(&id.0, "blob")
    }

    fn below(&mut self, tree: &ObjectId, folder: &str, pages: &mut Vec<PageId>) -> Result<(), SourceError> {
        for entry in &*self.tree(tree)? {
            let path = format!("{folder}{}", entry.name);
            match entry.kind {
                Kind::Folder => self.below(&entry.id, &(path + "/"), pages)?,
                Kind::File if is_page(&path) => {
                    pages.push(PageId { path: PagePath::new(&path), blob: entry.id.clone() });
                }
                Kind::File | Kind::Other => {}
            }
        }
        Ok(())
    }

    fn tree(&mut self, id: &ObjectId) -> Result<Rc<[TreeEntry]>, SourceError> {
        if let Some(known) = self.trees.get(id) {
            return Ok(Rc::clone(known));
        }
        let content = self.read(&id.0, "tree")?;
        let damaged = || self.object(&id.0, "the tree is damaged");
        let entries = entries(&content, id.0.len() / 2).ok_or_else(damaged)?;
        if self.trees.len() >= TREES {
            self.trees.clear();
        }
        let entries: Rc<[TreeEntry]> = entries.into();
        self.trees.insert(id.clone(), Rc::clone(&entries));
        Ok(entries)
    }

    fn read(&mut self, id: &str, kind: &str) -> Result<Vec<u8>, SourceError> {
        let Ok((header, content)) = self.git.ask(id) else {
            // Git ends at an object that is damaged; the next one may be sound.
            self.git = Batch::start(&self.repo)?;
            return Err(self.object(id, "git can't read it"));
        };
        match content {
            Some(content) if header == kind => Ok(content),
            Some(_) => Err(self.object(id, &format!("it is a {header}, no {kind}"))),
            None => Err(self.object(id, &format!("it is {header}"))),
        }
    }

    fn object(&self, id: &str, message: &str) -> SourceError {
        SourceError::Object { repo: self.repo.clone(), id: id.to_owned(), message: message.to_owned() }
    }
}

impl Batch {
    fn start(repo: &Path) -> Result<Self, SourceError> {
        let git = Git { repo };
        let arguments = ["cat-file", "--batch"];
        let failed = |cause: &str| git.failed(&arguments, cause);
        let mut command = git.command(&arguments);
        // A partial clone must not fetch: the repository is only read.
        command.env("GIT_NO_LAZY_FETCH", "1").stdin(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|cause| failed(&cause.to_string()))?;
        let pipes = child.stdin.take().zip(child.stdout.take());
        let (input, output) = pipes.ok_or_else(|| failed("no pipes"))?;
        Ok(Self { child, input, output: BufReader::new(output) })
    }

    /// The kind and the bytes of an object; without bytes, what git says instead (`missing`).
    fn ask(&mut self, id: &str) -> io::Result<(String, Option<Vec<u8>>)> {
        writeln!(self.input, "{id}")?;
        self.input.flush()?;
        // `<id> <kind> <size>\n<bytes>\n`
        let mut header = String::new();
        self.output.read_line(&mut header)?;
        let (kind, size) = match header.split_whitespace().collect::<Vec<_>>()[..] {
            [_, kind, size] => (kind.to_owned(), size.parse().map_err(io::Error::other)?),
            [_, answer] => return Ok((answer.to_owned(), None)),
            _ => return Err(io::ErrorKind::UnexpectedEof.into()),
        };
        let mut content = Vec::new();
        (&mut self.output).take(size).read_to_end(&mut content)?;
        self.output.read_exact(&mut [0])?;
        Ok((kind, Some(content)))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        // Git waits for more objects; there is nothing that it could lose.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The entries of a tree: `<mode> <name>\0<id>`, with ids of `width` bytes.
fn entries(mut content: &[u8], width: usize) -> Option<Vec<TreeEntry>> {
    let mut entries = Vec::new();
    while !content.is_empty() {
        let end = content.iter().position(|b| *b == 0)?;
        let (head, rest) = (content.get(..end)?, content.get(end + 1..)?);
        let (id, rest) = (rest.get(..width)?, rest.get(width..)?);
        let space = head.iter().position(|b| *b == b' ')?;
        let kind = match head.get(..space)? {
            b"40000" => Kind::Folder,
            mode if mode.starts_with(b"100") => Kind::File,
            _ => Kind::Other,
        };
        let name = String::from_utf8_lossy(head.get(space + 1..)?).into_owned();
        entries.push(TreeEntry { kind, name, id: ObjectId(hex(id).into()) });
        content = rest;
    }
    Some(entries)
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
