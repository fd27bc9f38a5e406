//! Sources of every kind, in directories of their own.

use super::{Source, SourceError};
use std::fs;
use std::path::Path;
use std::process::Command;

fn write(root: &Path, name: &str, content: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

fn git(root: &Path, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null");
    for (name, value) in [("GIT_AUTHOR_NAME", "a"), ("GIT_AUTHOR_EMAIL", "a@example.com")] {
        command.env(name, value).env(name.replace("AUTHOR", "COMMITTER"), value);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Paths and contents of the pages, or the message; `{}` in `spec` is the directory.
fn pages(root: &Path, spec: &str) -> String {
    let root = root.to_str().unwrap();
    let pages = Source::parse(&spec.replace("{}", root)).and_then(|source| source.pages());
    let shown = match pages {
        Ok(pages) => {
            let page = |p: &super::RawPage| format!("{}={}", p.path, String::from_utf8_lossy(&p.bytes));
            pages.iter().map(page).collect::<Vec<_>>().join(" ")
        }
        Err(error) => format!("{error}; {}", error.help()),
    };
    shown.replace(root, "{}")
}

#[track_caller]
fn check(root: &Path, spec: &str, expected: &str) {
    assert_eq!(pages(root, spec), expected);
}

#[test]
fn folders_and_files() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    for (name, content) in [("b.md", "1"), ("b/c.txt", "2"), ("b/a/é.md", "3"), ("b-.md", "4"), ("x.rs", "5")]
    {
        write(root, name, content);
    }
    write(root, ".git/x.md", "not a page");
    write(root, "rs/x.rs", "");
    check(root, "{}", "b-.md=4 b.md=1 b/a/é.md=3 b/c.txt=2");
    check(root, "{}/", "b-.md=4 b.md=1 b/a/é.md=3 b/c.txt=2");
    check(root, "{}/b/a/é.md", "é.md=3");
    check(root, "{}/x.rs", "x.rs=5");
    check(
        root,
        "{}/rs",
        "no pages in `{}/rs`; pages are the files *.md and *.txt, at any depth; give their directory or one file",
    );
    check(
        root,
        "{}/none",
        "no such file or directory: `{}/none`; give a directory, a file, or REPO@REV[:PATH] with a directory for REPO",
    );
}

#[test]
fn files_of_pages() {
    let file = |spec: &str, page: &str| {
        Source::parse(spec).unwrap().file(&crate::diagnostics::span::PagePath::parse(page).unwrap())
    };
    assert_eq!(file("src", "a/b.md"), "src/a/b.md");
    assert_eq!(file("src/lib.rs", "lib.rs"), "src/lib.rs");
    assert_eq!(file("src@HEAD", "a/b.md"), "src@HEAD:a/b.md");
    assert_eq!(file("src@HEAD:x/", "a/b.md"), "src@HEAD:x/a/b.md");
    assert_eq!(file("src@HEAD:x/b.md", "b.md"), "src@HEAD:x/b.md");
    assert_eq!(file("@HEAD~1:./", "b.md"), ".@HEAD~1:b.md");
}

#[test]
fn repositories() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    let work = root.join("work@home");
    fs::create_dir(&work).unwrap();
    git(&work, &["init", "-q", "-b", "main"]);
    write(&work, "docs/a.md", "old");
    write(&work, "docs/sub/b.txt", "b");
    write(&work, "x.rs", "x");
    git(&work, &["add", "."]);
    git(&work, &["commit", "-qm", "one"]);
    git(&work, &["tag", "v1"]);
    write(&work, "docs/a.md", "new");
    git(&work, &["commit", "-qam", "two"]);
    write(&work, "docs/a.md", "not committed");
    git(root, &["clone", "-q", "--bare", "work@home", "bare.git"]);

    check(root, "{}/work@home@HEAD", "docs/a.md=new docs/sub/b.txt=b");
    check(root, "{}/work@home@HEAD~1:docs", "a.md=old sub/b.txt=b");
    check(root, "{}/work@home@main@{0}:docs/sub/", "b.txt=b");
    check(root, "{}/work@home/docs@v1:docs", "a.md=old sub/b.txt=b");
    check(root, "{}/bare.git@v1:docs", "a.md=old sub/b.txt=b");
    check(root, "{}/bare.git@v1:x.rs", "x.rs=x");
    check(
        root,
        "{}/bare.git@v2",
        "no revision `v2` in `{}/bare.git`; give a branch, tag or commit; `git fetch` if it is upstream only",
    );
    check(
        root,
        "{}/bare.git@--help",
        "no revision `--help` in `{}/bare.git`; give a branch, tag or commit; `git fetch` if it is upstream only",
    );
    check(
        root,
        "{}/bare.git@v1:none",
        "no `none` at revision `v1` of `{}/bare.git`; give a path from the root of the repository, as `git ls-tree -r REV` lists it",
    );
    assert!(matches!(
        Source::parse(&format!("{}@HEAD", root.display())).unwrap().pages(),
        Err(SourceError::NotARepository { .. })
    ));
}
