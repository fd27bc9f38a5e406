//! Crates of other vendors' docs, made from pages of ours in their forms: they compile without a warning, read what APIs
//! send, and their examples hold.

#![allow(clippy::expect_used, reason = "a test that has nothing to go on with ends")]

use codegen::diagnostics::span::PagePath;
use codegen::model::Model;
use codegen::model::assemble::assemble;
use codegen::profile::Profile;
use codegen::read::source::{Source, Text};
use codegen::rust::{files, wire_files};
use codegen::write::store::write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tests::{Goldens, root};

/// Folder of a vendor's pages below `tests/vendors`.
const VENDORS: [&str; 4] = ["discord", "gitlab", "mastodon", "openapi"];

/// Name of the crate that each gets.
const CRATE: &str = "example";

fn folder(vendor: &str) -> PathBuf {
    root().join("tests/vendors").join(vendor)
}

/// The profile in the folder, or else the one that comes with the program.
fn profile(vendor: &str) -> Arc<Profile> {
    match fs::read_to_string(folder(vendor).join("profile.toml")) {
        Ok(text) => {
            Profile::read(&Text::new(PagePath::new("profile.toml"), text)).map(Arc::new).expect("a profile")
        }
        Err(_) => Profile::built_in(vendor).expect("a profile"),
    }
}

fn model(vendor: &str) -> Model {
    let profile = profile(vendor);
    let pages = Source::Folder(folder(vendor)).pages_ending(profile.files()).expect("pages");
    let pages: Vec<_> = codegen::read::read_pages(&pages, &profile)
        .into_iter()
        .map(|page| page.expect("text").facts)
        .collect();
    assemble(&pages).expect("a model")
}

#[test]
fn models_of_pages_in_their_forms() {
    let mut goldens = Goldens::open("vendors", |path| path.starts_with("vendor_models/"));
    for vendor in VENDORS {
        goldens.check(&format!("vendor_models/{vendor}.txt"), &model(vendor).to_string());
    }
    goldens.finish();
}

/// A crate as `regen --wire` makes it, with the tests of its folder.
fn lay_out(folder: &Path, vendor: &str) {
    let to = folder.join(vendor);
    write(&wire_files(CRATE), &to.join("src/wire")).expect("written");
    let lib = "//! Types of an API.\n\nmod api;\npub mod wire;\n\npub use api::*;\npub use wire::{Endpoint, decode};\n";
    fs::write(to.join("src/lib.rs"), lib).expect("written");
    fs::create_dir_all(to.join("tests")).expect("a folder");
    let bodies = root().join("tests/vendors").join(vendor).join("bodies.rs");
    fs::copy(bodies, to.join("tests/bodies.rs")).expect("copied");
    let manifest = format!(
        "[package]\nname = \"{vendor}\"\nversion = \"0.0.0\"\nedition = \"2024\"\nrust-version = \"1.85\"\n\n\
         [lib]\nname = \"{CRATE}\"\n\n\
         [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
         serde_json = {{ version = \"1\", features = [\"float_roundtrip\"] }}\n\n\
         [lints.rust]\nmissing_docs = \"warn\"\n"
    );
    fs::write(to.join("Cargo.toml"), manifest).expect("written");
    let mut model = model(vendor);
    model.show_examples(CRATE.to_owned(), &profile(vendor));
    write(&files(&model), &to.join("src/api")).expect("written");
}

#[test]
fn crates_compile_read_bodies_and_show_examples() {
    let folder = tempfile::tempdir().expect("a folder");
    for vendor in VENDORS {
        lay_out(folder.path(), vendor);
    }
    fs::write(
        folder.path().join("Cargo.toml"),
        "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\nexclude = [\"target\"]\n",
    )
    .expect("written");
    fs::copy(root().join("Cargo.lock"), folder.path().join("Cargo.lock")).expect("copied");
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("vendor_crates");
    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--quiet", "--workspace"])
        .arg("--target-dir")
        .arg(target)
        .current_dir(folder.path())
        .env("RUSTFLAGS", "-D warnings")
        .output()
        .expect("cargo");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", said(&output.stderr), said(&output.stdout));
}
