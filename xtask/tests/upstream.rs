//! docs-src and the vendor's docs, through the commands: silence where nothing changed, and exactly what did.
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use std::fs;
use std::path::Path;
use std::process::Command;
use tests::{Edit, apply, root, shared};

/// Exit status and standard output.
fn run(arguments: &[&str]) -> (i32, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(root()).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap() + &err)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::write(to, fs::read(entry.path()).unwrap()).unwrap();
        }
    }
}

/// One change of three pages each.
const EDITS: &[(&str, Edit)] = &[
    (
        "orders/adjust-payment-link-lifetime.md",
        Edit::Replace(1, "`days_active` | string | optional", "`days_active` | string | required"),
    ),
    (
        "payment_methods/post-order-dotpay.md",
        Edit::Replace(1, "Maximum 200 characters", "Maximum 250 characters"),
    ),
    (
        "payment_methods/post-order-gift-card.md",
        Edit::Replace(1, "= `VVVGIFTCRD`", "= `VVVGIFTCRD`\n- Mine = `MYGIFTCARD`"),
    ),
];

#[test]
fn docs_src_has_not_drifted_from_what_it_mirrors() {
    let Some(upstream) = shared("upstream/2022-04-05/content/api") else { return };
    let (status, out) = run(&["drift", "--upstream", upstream.to_str().unwrap()]);
    assert!(status == 0 && out.lines().count() == 1 && out.ends_with(": no drift\n"), "{status}: {out}");
}

#[test]
fn three_edits_are_three_changes_and_a_sync_brings_them() {
    let Some(upstream) = shared("upstream/2022-04-05/content/api") else { return };
    let dir = tempfile::tempdir().unwrap();
    let (theirs, ours) = (dir.path().join("theirs"), dir.path().join("ours"));
    copy(&upstream, &theirs);
    copy(&root().join("docs-src"), &ours);
    for (page, edit) in EDITS {
        let page = theirs.join(page);
        fs::write(&page, apply(&fs::read_to_string(&page).unwrap(), &[*edit])).unwrap();
    }
    let (theirs, ours) = (theirs.to_str().unwrap(), ours.to_str().unwrap());
    let drift = || run(&["drift", "--docs", ours, "--upstream", theirs]);
    let sync = || run(&["sync", "--out", ours, "--upstream", theirs]);
    let (status, out) = drift();
    let told = [
        "days_active is required now, was optional",
        "of description is 250 now, was 200",
        "takes MYGIFTCARD",
    ];
    assert!(told.iter().all(|change| out.contains(change)), "{out}");
    assert!(status == 1 && out.contains(" Drifted 1 breaking, 2 compatible\n"), "{status}: {out}");
    let (status, out) = sync();
    // The fourth is upstream.toml: a folder has no commit.
    assert!(status == 0 && out.contains(": 4 changed, 107 unchanged\n"), "{status}: {out}");
    let (status, out) = drift();
    assert!(status == 0 && out.ends_with(": no drift\n"), "{status}: {out}");
    let (status, out) = sync();
    assert!(status == 0 && out.contains(": 0 changed, 110 unchanged\n"), "{status}: {out}");
}
