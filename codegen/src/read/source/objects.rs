//! Trees and blobs of a git repository through one `git cat-file --batch`: a history has thousands of them.

use super::git::Git;
use super::{MAX_PAGE, MAX_PAGES, RawPage, SourceError, is_page, specification};
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
    /// Endings of the files that are pages; none for the usual ones.
    endings: Vec<String>,
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
    kind: ObjectKind,
    /// As it is stored: git itself does not ask that it is text.
    name: Box<[u8]>,
    id: ObjectId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ObjectKind {
    Folder,
    File,
    Link,
    /// A submodule.
    Other,
}

/// Trees that are kept at most.
const TREES: usize = 10_000;
/// Folders in folders at most, and folders that are entered for one version: a few trees that hold each other many times
/// over make a repository of kilobytes that never ends.
const DEPTH: usize = 100;
const FOLDERS: usize = 100_000;
/// Bytes of an object at most.
const MAX_OBJECT: u64 = MAX_PAGE as u64;

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
            endings: Vec::new(),
        })
    }

    /// Takes the files with these endings for pages, instead of the usual ones.
    #[must_use]
    pub fn with_endings(self, endings: &[String]) -> Self {
        Self { endings: endings.to_vec(), ..self }
    }

    /// The pages of a commit below a path, sorted; none where the commit has no such path.
    ///
    /// # Errors
    /// If a tree of it can't be read.
    pub fn pages(&mut self, commit: &str, path: &str) -> Result<Vec<PageId>, SourceError> {
        let Some(root) = self.root(commit)? else { return Ok(Vec::new()) };
        Ok(self.pages_of_tree(&root.0, path)?.unwrap_or_default())
    }

    /// The pages of a tree below a path, sorted; `None` where it has no such path.
    pub(super) fn pages_of_tree(
        &mut self,
        root: &str,
        path: &str,
    ) -> Result<Option<Vec<PageId>>, SourceError> {
        let root = ObjectId(root.into());
        let path = clean(path);
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        match self.find(&root, path)? {
            Some((at, ObjectKind::Folder)) => self.select(&at).map(Some),
            Some((blob, ObjectKind::File)) => {
                let page = PageId { path: self.path(name.as_bytes())?, blob };
                let is_root = self.is_root(name.as_bytes(), &page.blob)?;
                Ok(Some(if is_root { self.closure(&root, folder, page)? } else { vec![page] }))
            }
            Some((_, ObjectKind::Link | ObjectKind::Other)) | None => Ok(None),
        }
    }

    /// The file of a name beside the pages of a commit below a path, if there is one.
    ///
    /// # Errors
    /// If a tree of it can't be read.
    pub fn beside(&mut self, commit: &str, path: &str, name: &str) -> Result<Option<PageId>, SourceError> {
        let Some(root) = self.root(commit)? else { return Ok(None) };
        let path = format!("{}/{name}", clean(path));
        let found = self.find(&root, path.trim_start_matches('/'))?;
        let Some((blob, ObjectKind::File)) = found else { return Ok(None) };
        Ok(Some(PageId { path: self.path(name.as_bytes())?, blob }))
    }

    /// The tree of a commit.
    fn root(&mut self, commit: &str) -> Result<Option<ObjectId>, SourceError> {
        let commit = self.read(commit, "commit")?;
        let root = commit.strip_prefix(b"tree ").and_then(|rest| rest.split(|b| *b == b'\n').next());
        Ok(root.and_then(|id| std::str::from_utf8(id).ok()).map(|id| ObjectId(id.into())))
    }

    /// The files of a specification if a tree has its root at the top, else prose.
    fn select(&mut self, tree: &ObjectId) -> Result<Vec<PageId>, SourceError> {
        let mut files = self.below(tree)?;
        let mut is_specification = false;
        for (name, blob) in files.iter().filter(|(name, _)| !name.contains(&b'/')) {
            is_specification |= self.is_root(name, blob)?;
        }
        files.retain(|(name, _)| specification::is_file(name) == is_specification);
        files.sort_by(|a, b| a.0.cmp(&b.0));
        if let Some([(_, twice), (name, _)]) =
            files.windows(2).find(|pair| matches!(pair, [a, b] if a.0 == b.0))
        {
            return Err(self.object(&twice.0, &format!("{} is there twice", name.escape_ascii())));
        }
        files.into_iter().map(|(name, blob)| Ok(PageId { path: self.path(&name)?, blob })).collect()
    }

    fn is_root(&mut self, name: &[u8], blob: &ObjectId) -> Result<bool, SourceError> {
        if !specification::is_file(name) {
            return Ok(false);
        }
        if let Some(known) = self.roots.get(blob) {
            return Ok(*known);
        }
        let is_root = specification::is_root_file(name, &self.blob(blob)?);
        self.roots.insert(blob.clone(), is_root);
        Ok(is_root)
    }

    /// A root document with the files that it refers to; `folder` is where it is in the tree.
    fn closure(&mut self, tree: &ObjectId, folder: &str, page: PageId) -> Result<Vec<PageId>, SourceError> {
        let raw = RawPage { path: page.path.clone(), bytes: self.blob(&page.blob)? };
        let mut blobs = HashMap::from([(page.path.to_string(), page.blob)]);
        let pages = specification::closure(raw, |name| {
            let Some((blob, ObjectKind::File)) = self.find(tree, &specification::joined(folder, name))?
            else {
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

    /// The object at a path of a tree.
    fn find(&mut self, tree: &ObjectId, path: &str) -> Result<Option<(ObjectId, ObjectKind)>, SourceError> {
        let (mut at, mut kind) = (tree.clone(), ObjectKind::Folder);
        for name in path.split('/').filter(|name| !name.is_empty()) {
            if kind != ObjectKind::Folder {
                return Ok(None);
            }
            let entries = self.tree(&at)?;
            let Some(entry) = entries.iter().find(|entry| *entry.name == *name.as_bytes()) else {
                return Ok(None);
            };
            (at, kind) = (entry.id.clone(), entry.kind);
        }
        Ok(Some((at, kind)))
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

    /// The files below a tree that may be pages: their names from there on, and their content.
    fn below(&mut self, root: &ObjectId) -> Result<Vec<(Vec<u8>, ObjectId)>, SourceError> {
        let mut files = Vec::new();
        let mut folders = vec![(root.clone(), Vec::new(), 0)];
        let mut links = Vec::new();
        let mut entered = 0;
        while let Some((tree, folder, depth)) = folders.pop() {
            entered += 1;
            if depth > DEPTH || entered > FOLDERS || files.len() > MAX_PAGES {
                return Err(self.object(&tree.0, "it is in more folders than any docs have"));
            }
            for entry in &*self.tree(&tree)? {
                let path = [folder.as_slice(), &*entry.name].concat();
                match entry.kind {
                    ObjectKind::Folder => {
                        folders.push((entry.id.clone(), [&*path, b"/"].concat(), depth + 1));
                    }
                    ObjectKind::File if is_page(&path, &self.endings) => files.push((path, entry.id.clone())),
                    ObjectKind::Link if is_page(&path, &self.endings) => links.push((path, entry.id.clone())),
                    ObjectKind::File | ObjectKind::Link | ObjectKind::Other => {}
                }
            }
        }
        for (name, link) in links {
            let target = self.blob(&link)?;
            let shown = name.escape_ascii().to_string();
            let outside = || SourceError::Outside { path: (&shown).into() };
            let target = target_of(&name, &target).ok_or_else(outside)?;
            let Some((blob, ObjectKind::File)) = self.find(root, &target)? else { return Err(outside()) };
            files.push((name, blob));
        }
        Ok(files)
    }

    fn path(&self, name: &[u8]) -> Result<PagePath, SourceError> {
        PagePath::from_bytes(name)
            .map_err(|error| SourceError::Path { source_name: self.repo.display().to_string(), error })
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
            None if header == TOO_LARGE => {
                // The rest of git's output is not read.
                self.git = Batch::start(&self.repo)?;
                Err(self.object(id, "it is larger than any page"))
            }
            Some(_) => Err(self.object(id, &format!("it is a {header}, no {kind}"))),
            None => Err(self.object(id, &format!("it is {header}"))),
        }
    }

    fn object(&self, id: &str, message: &str) -> SourceError {
        SourceError::Object { repo: self.repo.clone(), id: id.to_owned(), message: message.to_owned() }
    }
}

/// The header of an object that is not read.
const TOO_LARGE: &str = "too large";

impl Batch {
    fn start(repo: &Path) -> Result<Self, SourceError> {
        let git = Git { repo };
        let arguments = ["cat-file", "--batch"];
        let failed = |cause: &str| git.failed(&arguments, cause);
        let mut command = git.command(&arguments);
        command.stdin(Stdio::piped()).stderr(Stdio::null());
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
            [_, kind, size] => (kind.to_owned(), size.parse::<u64>().map_err(io::Error::other)?),
            [_, answer] => return Ok((answer.to_owned(), None)),
            _ => return Err(io::ErrorKind::UnexpectedEof.into()),
        };
        if size > MAX_OBJECT {
            return Ok((TOO_LARGE.to_owned(), None));
        }
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

/// The path that a link of a tree leads to; `None` if that is outside of it.
fn target_of(link: &[u8], target: &[u8]) -> Option<String> {
    let (link, target) = (std::str::from_utf8(link).ok()?, std::str::from_utf8(target).ok()?);
    let mut path: Vec<&str> = link.split('/').collect();
    path.pop();
    if target.starts_with('/') {
        return None;
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(path.pop()?),
            name => path.push(name),
        }
    }
    Some(path.join("/"))
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
            b"40000" => ObjectKind::Folder,
            mode if mode.starts_with(b"100") => ObjectKind::File,
            b"120000" => ObjectKind::Link,
            _ => ObjectKind::Other,
        };
        let name = head.get(space + 1..)?.into();
        entries.push(TreeEntry { kind, name, id: ObjectId(hex(id).into()) });
        content = rest;
    }
    Some(entries)
}

fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The path as trees have it.
pub(super) fn clean(path: &str) -> &str {
    let path = path.trim_start_matches("./").trim_matches('/');
    if path == "." { "" } else { path }
}
