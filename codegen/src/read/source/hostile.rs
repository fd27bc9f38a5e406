//! Hostile sources: each of these attacks worked once.

use super::{Log, Objects, Source, SourceError, uncommitted};
use crate::diagnostics::span::PagePath;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// Runs git in a folder, with its own settings only, and gives what it prints.
fn git(root: &Path, arguments: &[&str], input: &[u8]) -> String {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["-c", "user.name=a", "-c", "user.email=a@example.com"]).args(arguments);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// An empty repository.
fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    git(folder.path(), &["init", "-q", "-b", "main"], b"");
    folder
}

/// A tree with these entries, which git itself would not make: mode, name, id.
fn tree(root: &Path, entries: &[(&str, &[u8], &str)]) -> String {
    let mut content = Vec::new();
    for (mode, name, id) in entries {
        content.extend([mode.as_bytes(), b" ", name, b"\0"].concat());
        let digits = id.as_bytes().chunks(2);
        content
            .extend(digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()));
    }
    git(root, &["hash-object", "-t", "tree", "--literally", "-w", "--stdin"], &content)
}

fn blob(root: &Path, content: &[u8]) -> String {
    git(root, &["hash-object", "-w", "--stdin"], content)
}

/// Commits a tree to main.
fn commit(root: &Path, tree: &str) -> String {
    let id = git(root, &["commit-tree", "-m", "one", tree], b"");
    git(root, &["update-ref", "refs/heads/main", &id], b"");
    id
}

/// The pages of a repository at main, or why there are none; the replay's reader says the same.
fn pages(root: &Path) -> String {
    let spec = format!("{}@main", root.display());
    let found = Source::parse(&spec).unwrap().pages();
    let commit = git(root, &["rev-parse", "main"], b"");
    let listed = Objects::open(root).unwrap().pages(&commit, "");
    match (found, listed) {
        (Ok(pages), Ok(listed)) => {
            let paths: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
            assert_eq!(paths, listed.iter().map(|page| page.path.as_str()).collect::<Vec<_>>());
            paths.join(" ")
        }
        (Err(error), listed) => {
            if !matches!(error, SourceError::Object { ref message, .. } if message.contains("larger")) {
                assert_eq!(listed.unwrap_err().to_string(), error.to_string());
            }
            error.to_string().replace(&root.display().to_string(), "{}")
        }
        (found, listed) => panic!("{found:?} {listed:?}"),
    }
}

/// A tree with one page of this name is refused.
#[track_caller]
fn check_name(name: &[u8], shown: &str, reason: &str) {
    let root = repository();
    let page = blob(root.path(), b"# A\n");
    commit(root.path(), &tree(root.path(), &[("100644", b"good.md", &page), ("100644", name, &page)]));
    assert_eq!(pages(root.path()), format!("`{shown}` can't be the path of a page: {reason} (in `{{}}`)"));
}

#[test]
fn names_of_a_tree_can_not_leave_it() {
    check_name(b"../x.md", r"../x.md", "it has an empty part, `.` or `..`");
    check_name(b"sub/../../x.md", r"sub/../../x.md", "it has an empty part, `.` or `..`");
    check_name(b"/abs.md", r"/abs.md", "it is absolute");
    check_name(b".git/hooks.md", r".git/hooks.md", "it is in a folder of git's own");
    check_name(b"C:/x.md", r"C:/x.md", "it is absolute");
    check_name(b"..\\x.md", r"..\\x.md", "it holds a backslash");
    check_name(b"\x1b[31m.md", r"\u{1b}[31m.md", "it holds a character that can't be seen");
    check_name(b"a\xff.md", r"a\xff.md", "it is not UTF-8");
}

#[test]
fn folders_of_a_tree_can_not_leave_it() {
    let root = repository();
    let page = blob(root.path(), b"# A\n");
    let inner = tree(root.path(), &[("100644", b"x.md", &page)]);
    commit(root.path(), &tree(root.path(), &[("40000", b"..", &inner)]));
    assert_eq!(
        pages(root.path()),
        "`../x.md` can't be the path of a page: it has an empty part, `.` or `..` (in `{}`)"
    );
}

#[test]
fn a_page_is_in_a_tree_once() {
    let root = repository();
    let (one, other) = (blob(root.path(), b"# A\n"), blob(root.path(), b"# B\n"));
    commit(root.path(), &tree(root.path(), &[("100644", b"x.md", &one), ("100644", b"x.md", &other)]));
    assert!(pages(root.path()).ends_with(": x.md is there twice"), "{}", pages(root.path()));
}

#[test]
fn submodules_of_a_tree_are_no_pages_and_links_only_within_it() {
    let check = |target: &str, expected: &str| {
        let root = repository();
        let (page, link) = (blob(root.path(), b"# A\n"), blob(root.path(), target.as_bytes()));
        let folder = tree(root.path(), &[("120000", b"link.md", &link)]);
        let entries: [(&str, &[u8], &str); 3] =
            [("100644", b"a.md", &page), ("160000", b"module.md", &page), ("40000", b"sub", &folder)];
        commit(root.path(), &tree(root.path(), &entries));
        assert!(pages(root.path()).ends_with(expected), "{target}: {}", pages(root.path()));
    };
    check("../a.md", "a.md sub/link.md");
    check(".././a.md", "a.md sub/link.md");
    check("/etc/passwd", "`sub/link.md` is a link out of the source");
    check("../../a.md", "`sub/link.md` is a link out of the source");
    check("none.md", "`sub/link.md` is a link out of the source");
    check("link.md", "`sub/link.md` is a link out of the source");
}

/// A few objects that are many pages, or a folder deeper than a stack.
#[test]
fn trees_are_read_to_an_end() {
    let check = |levels: usize, width: usize| {
        let root = repository();
        let page = blob(root.path(), b"# A\n");
        let mut at = tree(root.path(), &[("100644", b"x.md", &page)]);
        for _ in 0..levels {
            let names: Vec<String> = (0..width).map(|i| format!("d{i}")).collect();
            let entries: Vec<_> = names.iter().map(|name| ("40000", name.as_bytes(), at.as_str())).collect();
            at = tree(root.path(), &entries);
        }
        commit(root.path(), &at);
        let found = pages(root.path());
        assert!(found.ends_with("it is in more folders than any docs have"), "{found}");
    };
    check(10, 10);
    check(150, 1);
}

#[test]
fn a_blob_that_is_no_page_is_not_read() {
    let root = repository();
    let page = blob(root.path(), &vec![b' '; super::MAX_PAGE + 1]);
    commit(root.path(), &tree(root.path(), &[("100644", b"x.md", &page)]));
    assert!(pages(root.path()).ends_with("it is larger than any page"));
}

#[test]
fn objects_are_what_their_ids_say() {
    let root = repository();
    let (page, other) = (blob(root.path(), b"# A\n"), blob(root.path(), b"# Other\n"));
    let listed = tree(root.path(), &[("100644", b"x.md", &page)]);
    commit(root.path(), &listed);
    git(root.path(), &["replace", &page, &other], b"");
    git(root.path(), &["replace", &listed, &tree(root.path(), &[("100644", b"y.md", &other)])], b"");
    let found = Source::parse(&format!("{}@main", root.path().display())).unwrap().pages().unwrap();
    assert_eq!((found[0].path.as_str(), found[0].bytes.as_slice()), ("x.md", b"# A\n".as_slice()));
}

/// Settings through which git starts programs, each with `{}` for one that leaves a mark.
const PROGRAMS: &[&str] = &[
    "[log]\nshowSignature = true\n[gpg]\nprogram = {}",
    "[core]\nfsmonitor = {}",
    "[core]\npager = {}\n[pager]\nrev-parse = {}\nrev-list = {}\nstatus = {}\ncat-file = {}",
    "[core]\nsshCommand = {}\ngitProxy = {}\naskPass = {}\neditor = {}\nalternateRefsCommand = {}",
    "[core]\nhooksPath = HOOKS",
    "[filter \"x\"]\nclean = {}\nsmudge = {}\nprocess = {}\nrequired = true",
    "[filter \"x=y\"]\nclean = {}",
    "[diff]\nexternal = {}\n[diff \"x\"]\ncommand = {}\ntextconv = {}",
    "[alias]\nrev-parse = !{}\nrev-list = !{}\nstatus = !{}\ncat-file = !{}\nconfig = !{}",
    "[remote \"o\"]\nurl = .\npromisor = true\nuploadpack = {}\n[extensions]\npartialClone = o\n[core]\nrepositoryformatversion = 1",
    "[remote \"o\"]\nurl = ssh://h/x\npromisor = true\n[core]\nsshCommand = {}\n[extensions]\npartialClone = o\n[core]\nrepositoryformatversion = 1",
    "[remote \"o\"]\nurl = ext::{}\npromisor = true\n[protocol]\nallow = always\n[protocol \"ext\"]\nallow = always\n[extensions]\npartialClone = o\n[core]\nrepositoryformatversion = 1",
    "[credential]\nhelper = !{}\n[uploadpack]\npackObjectsHook = {}\n[receive]\nprocReceiveRefs = refs\n[gc]\nauto = 1",
];

/// A signed commit with pages, of which one was never fetched.
fn bait(root: &Path) {
    let page = blob(root, b"# A\n");
    let listed = tree(root, &[("100644", b"a.md", &page), ("100644", b"gone.md", &"12".repeat(20))]);
    let signed = format!(
        "tree {listed}\nauthor a <a@example.com> 0 +0000\ncommitter a <a@example.com> 0 +0000\n\
         gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nSigned\n"
    );
    let id = git(root, &["hash-object", "-t", "commit", "-w", "--stdin"], signed.as_bytes());
    git(root, &["update-ref", "refs/heads/main", &id], b"");
    fs::write(root.join("a.md"), "# A, changed\n").unwrap();
    fs::write(root.join(".gitattributes"), "*.md filter=x diff=x\nb.md filter=x=y\n").unwrap();
    git(root, &["read-tree", "--empty"], b"");
    git(root, &["update-index", "--add", "--cacheinfo", &format!("100644,{page},a.md")], b"");
    git(root, &["update-index", "--add", "--cacheinfo", &format!("100644,{page},b.md")], b"");
    fs::write(root.join("b.md"), "# B\n").unwrap();
}

/// Everything that is asked of a repository; what it answers is none of this test's business.
fn ask_everything(root: &Path) {
    let source = Source::parse(&format!("{}@main", root.display())).unwrap();
    let _ = source.pages();
    assert!(source.commit().unwrap().is_some_and(|commit| commit.date == "1970-01-01"));
    let _ = Log { repo: root.to_owned(), ..Log::default() }.revisions();
    let _ = Log { repo: root.to_owned(), path: "a.md".into(), ..Log::default() }.revisions();
    let commit = git(root, &["rev-parse", "main"], b"");
    let mut objects = Objects::open(root).unwrap();
    for page in objects.pages(&commit, "").unwrap() {
        let _ = objects.blob(&page.blob);
    }
    uncommitted(root).unwrap();
}

#[cfg(unix)]
#[test]
fn no_setting_of_a_repository_starts_a_program() {
    use std::os::unix::fs::PermissionsExt as _;
    for settings in PROGRAMS {
        let root = repository();
        let root = root.path();
        bait(root);
        let (mark, program) = (root.join(".git/started"), root.join(".git/program"));
        fs::create_dir(root.join(".git/mine")).unwrap();
        let hooks = ["post-index-change", "reference-transaction", "post-checkout", "fsmonitor-watchman"];
        for program in
            [program.clone()].into_iter().chain(hooks.map(|hook| root.join(".git/mine").join(hook)))
        {
            fs::write(&program, format!("#!/bin/sh\necho \"$0 $@\" >> '{}'\n", mark.display())).unwrap();
            fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        }
        let settings = settings
            .replace("{}", &program.display().to_string())
            .replace("HOOKS", &root.join(".git/mine").display().to_string());
        let mut config = fs::read_to_string(root.join(".git/config")).unwrap();
        let _ = writeln!(config, "{settings}");
        fs::write(root.join(".git/config"), config).unwrap();
        ask_everything(root);
        let started = fs::read_to_string(&mark).unwrap_or_default();
        assert_eq!(started, "", "{settings}");
    }
}

/// That the test above can fail: what is asked there without care starts the program.
#[cfg(unix)]
#[test]
fn the_bait_is_taken_by_plain_git() {
    use std::os::unix::fs::PermissionsExt as _;
    let check = |setting: &str, arguments: &[&str]| {
        let root = repository();
        let root = root.path();
        bait(root);
        let (mark, program) = (root.join(".git/started"), root.join(".git/program"));
        fs::write(&program, format!("#!/bin/sh\necho > '{}'\n", mark.display())).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        let config = fs::read_to_string(root.join(".git/config")).unwrap();
        let setting = setting.replace("{}", &program.display().to_string());
        fs::write(root.join(".git/config"), format!("{config}\n{setting}\n")).unwrap();
        let _ = Command::new("git").arg("-C").arg(root).args(arguments).output().unwrap();
        assert!(mark.exists(), "{setting} {arguments:?}");
    };
    check(PROGRAMS[0], &["show", "--no-patch", "main"]);
    check(PROGRAMS[1], &["status"]);
    check(PROGRAMS[5], &["status"]);
    check(PROGRAMS[9], &["cat-file", "-p", "main:gone.md"]);
}

/// Checks that a folder, which `make` puts a page into, is refused.
#[cfg(unix)]
#[track_caller]
fn check_folder(make: impl Fn(&Path), expected: &str) {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("docs");
    fs::create_dir(&root).unwrap();
    fs::write(root.join("good.md"), "# A\n").unwrap();
    fs::write(home.path().join("secret"), "of somebody else").unwrap();
    make(&root);
    let found = Source::Folder(root.clone()).pages().map(|pages| pages.len());
    let found = found.map_or_else(|error| error.to_string(), |count| format!("{count} pages"));
    assert_eq!(found.replace(&root.display().to_string(), "{}"), expected);
}

#[cfg(unix)]
#[test]
fn folders_hold_what_is_read_of_them() {
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::symlink;
    let page =
        |root: &Path, name: &[u8]| fs::write(root.join(std::ffi::OsStr::from_bytes(name)), "# B\n").unwrap();
    check_folder(|root| symlink("good.md", root.join("link.md")).unwrap(), "2 pages");
    check_folder(
        |root| symlink("../secret", root.join("link.md")).unwrap(),
        "`{}/link.md` is a link out of the source",
    );
    check_folder(|root| symlink(".", root.join("again")).unwrap(), "1 pages");
    check_folder(|root| symlink("..", root.join("out")).unwrap(), "`{}/out` is a link out of the source");
    check_folder(
        |root| symlink("/dev/zero", root.join("x.md")).unwrap(),
        "`{}/x.md` is a link out of the source",
    );
    check_folder(
        |root| assert!(Command::new("mkfifo").arg(root.join("x.md")).status().unwrap().success()),
        "`{}/x.md` is no regular file",
    );
    check_folder(
        |root| {
            page(root, b"a\xfe.md");
            page(root, b"a\xff.md");
        },
        "`a\\xfe.md` can't be the path of a page: it is not UTF-8 (in `{}`)",
    );
    check_folder(
        |root| page(root, b"a\x1b[2J.md"),
        "`a\\u{1b}[2J.md` can't be the path of a page: it holds a character that can't be seen (in `{}`)",
    );
    check_folder(
        |root| fs::File::create(root.join("x.md")).unwrap().set_len(1 << 40).unwrap(),
        "`{}/x.md` is too large: pages have up to 64 MiB, all of a source 1 GiB",
    );
}

/// A file beside the pages is a file of the folder, too: `errata.toml` once hung as a pipe, and once showed another
/// file.
#[cfg(unix)]
#[test]
fn files_beside_the_pages_are_files_of_the_folder() {
    use std::os::unix::fs::symlink;
    let check = |make: &dyn Fn(&Path), expected: &str| {
        let home = tempfile::tempdir().unwrap();
        let root = home.path().join("docs");
        fs::create_dir(&root).unwrap();
        fs::write(home.path().join("secret"), "of somebody else").unwrap();
        make(&root.join("errata.toml"));
        let found = Source::Folder(root.clone()).beside(&PagePath::new("errata.toml"));
        let found = found.map_or_else(
            |error| error.to_string(),
            |file| file.map_or_else(|| "none".to_owned(), |file| String::from_utf8(file.bytes).unwrap()),
        );
        assert_eq!(found.replace(&root.display().to_string(), "{}"), expected);
    };
    check(&|_| (), "none");
    check(&|file| fs::write(file, "a").unwrap(), "a");
    check(&|file| fs::create_dir(file).unwrap(), "`{}/errata.toml` is no regular file");
    check(&|file| symlink("../secret", file).unwrap(), "`{}/errata.toml` is a link out of the source");
    check(&|file| symlink("/dev/zero", file).unwrap(), "`{}/errata.toml` is a link out of the source");
    check(
        &|file| assert!(Command::new("mkfifo").arg(file).status().unwrap().success()),
        "`{}/errata.toml` is no regular file",
    );
}

/// A specification leads to the files of its folder, and no further.
#[cfg(unix)]
#[test]
fn references_of_a_specification_stay_in_its_folder() {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("docs");
    fs::create_dir(&root).unwrap();
    fs::write(home.path().join("secret.yaml"), "a: 1\n").unwrap();
    std::os::unix::fs::symlink("../secret.yaml", root.join("link.yaml")).unwrap();
    let check = |reference: &str, expected: &str| {
        fs::write(root.join("api.yaml"), format!("openapi: 3.0.0\na:\n  $ref: {reference}\n")).unwrap();
        let found = Source::File(root.join("api.yaml")).pages().map(|pages| pages.len().to_string());
        let found = found.unwrap_or_else(|error| error.to_string());
        assert_eq!(found.replace(&root.display().to_string(), "{}"), expected, "{reference}");
    };
    check("../secret.yaml", "1");
    check("/etc/hostname", "1");
    check("link.yaml", "`{}/link.yaml` is a link out of the source");
    fs::write(root.join("own.yaml"), "a: 1\n").unwrap();
    check("own.yaml", "2");
}
