//! Writing and comparing, on real folders.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{Changes, GeneratedFile, HEADER, WriteError, compare, write};
use expect_test::{Expect, expect};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn generated(path: &str, text: &str) -> GeneratedFile {
    GeneratedFile { path: path.to_owned(), contents: format!("{HEADER}\n{text}\n") }
}

/// A folder that holds two generated files, and nothing beside it.
fn written() -> (TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let out = home.path().join("api");
    write(&[generated("a.rs", "a"), generated("sub/b.rs", "b")], &out).unwrap();
    (home, out)
}

/// All files below a folder, by path.
fn on_disk(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let path = entry.path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if entry.file_type().unwrap().is_dir() {
            files.push(format!("{name}/"));
            files.extend(on_disk(&path).into_iter().map(|file| format!("{name}/{file}")));
        } else {
            files.push(name);
        }
    }
    files.sort();
    files
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn only_what_differs_is_written() {
    let (home, out) = written();
    let before = fs::metadata(out.join("a.rs")).unwrap().modified().unwrap();
    let files = [generated("a.rs", "a"), generated("new/c.rs", "c"), generated("sub/d.rs", "d")];
    let changes = write(&files, &out).unwrap();
    let expected = Changes {
        added: names(&["new/c.rs", "sub/d.rs"]),
        changed: Vec::new(),
        removed: names(&["sub/b.rs"]),
        unchanged: 1,
    };
    assert_eq!(changes, expected);
    assert_eq!(
        on_disk(home.path()),
        ["api/", "api/a.rs", "api/new/", "api/new/c.rs", "api/sub/", "api/sub/d.rs"]
    );
    assert_eq!(fs::metadata(out.join("a.rs")).unwrap().modified().unwrap(), before);
    assert!(write(&files, &out).unwrap().is_empty());
}

#[test]
fn folders_that_are_left_empty_go() {
    let (home, out) = written();
    let changes = write(&[generated("a.rs", "changed")], &out).unwrap();
    assert_eq!((changes.changed, changes.removed), (names(&["a.rs"]), names(&["sub/b.rs"])));
    assert_eq!(on_disk(home.path()), ["api/", "api/a.rs"]);
}

/// Checks that writing fails with a message, in which `OUT` stands for the output, and touches nothing.
#[track_caller]
fn check_refused(prepare: impl Fn(&Path), below: &str, expected: &Expect) {
    let (home, out) = written();
    prepare(&out);
    let before = on_disk(home.path());
    let files = [generated("a.rs", "changed")];
    let error = write(&files, &if below.is_empty() { out.clone() } else { out.join(below) }).unwrap_err();
    expected.assert_eq(&error.to_string().replace(out.to_str().unwrap(), "OUT").replace(HEADER, "HEADER"));
    assert_eq!(on_disk(home.path()), before);
    assert!(fs::read_to_string(out.join("a.rs")).unwrap().ends_with("\na\n"));
    if below.is_empty() {
        assert_eq!(compare(&files, &out).unwrap_err().to_string(), error.to_string());
    }
}

#[test]
fn files_of_others_are_left_alone() {
    check_refused(
        |out| fs::write(out.join("sub/mine.rs"), "// mine").unwrap(),
        "",
        &expect![
            "OUT holds files that are not generated: sub/mine.rs; give another folder with --out, or move them away (generated files start with `HEADER`)"
        ],
    );
    check_refused(
        |out| fs::write(out.join("binary"), [0xff]).unwrap(),
        "",
        &expect![
            "OUT holds files that are not generated: binary; give another folder with --out, or move them away (generated files start with `HEADER`)"
        ],
    );
    let many = |out: &Path| (0..7).for_each(|i| fs::write(out.join(format!("{i}")), "").unwrap());
    check_refused(
        many,
        "",
        &expect![
            "OUT holds files that are not generated: 0, 1, 2, 3, 4 and 2 more; give another folder with --out, or move them away (generated files start with `HEADER`)"
        ],
    );
}

#[cfg(unix)]
#[test]
fn an_output_that_is_no_folder_is_refused() {
    check_refused(|_| {}, "a.rs", &expect!["OUT/a.rs is not a folder; give another one with --out"]);
    check_refused(|_| {}, "a.rs/api", &expect!["can't read OUT/a.rs/api: Not a directory (os error 20)"]);
}

#[cfg(unix)]
#[test]
fn links_are_not_ours() {
    check_refused(
        |out| std::os::unix::fs::symlink("/", out.join("root")).unwrap(),
        "",
        &expect![
            "OUT holds files that are not generated: root; give another folder with --out, or move them away (generated files start with `HEADER`)"
        ],
    );
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_written_is_untouched() {
    use std::os::unix::fs::PermissionsExt;
    let (_home, out) = written();
    let sub = out.join("sub");
    fs::set_permissions(&sub, fs::Permissions::from_mode(0o555)).unwrap();
    let writable = fs::write(sub.join("probe"), "").is_ok();
    let result = write(&[generated("a.rs", "changed"), generated("sub/b.rs", "changed")], &out);
    fs::set_permissions(&sub, fs::Permissions::from_mode(0o755)).unwrap();
    // Whoever may write everywhere (root) can't see this.
    if !writable {
        assert!(matches!(result, Err(WriteError::Io { action: "write to", .. })), "{result:?}");
        assert!(fs::read_to_string(out.join("a.rs")).unwrap().ends_with("\na\n"));
    }
}

#[test]
fn a_comparison_is_a_diff_and_writes_nothing() {
    let (home, out) = written();
    let before = on_disk(home.path());
    assert!(compare(&[generated("a.rs", "a"), generated("sub/b.rs", "b")], &out).unwrap().paths.is_empty());
    let difference = compare(&[generated("a.rs", "changed"), generated("c.rs", "c")], &out).unwrap();
    assert_eq!(difference.paths, ["a.rs", "c.rs", "sub/b.rs"]);
    expect![[r#"
        --- a/a.rs
        +++ b/a.rs
        @@ -1,2 +1,2 @@
         // @generated by codegen (cargo xtask regen). Do not edit.
        -a
        +changed
        --- /dev/null
        +++ b/c.rs
        @@ -0,0 +1,2 @@
        +// @generated by codegen (cargo xtask regen). Do not edit.
        +c
        --- a/sub/b.rs
        +++ /dev/null
        @@ -1,2 +0,0 @@
        -// @generated by codegen (cargo xtask regen). Do not edit.
        -b
    "#]]
    .assert_eq(&difference.diff);
    assert_eq!(on_disk(home.path()), before);
    let nowhere = home.path().join("nowhere");
    assert_eq!(compare(&[generated("a.rs", "a")], &nowhere).unwrap().paths, ["a.rs"]);
    assert!(!nowhere.exists());
}
