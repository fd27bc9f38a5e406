//! The public API of the crate, so that a change of it is seen in review: `tests/goldens/public_api`, a file a module.

use tests::{Goldens, public_api, root};

#[test]
fn the_public_api_is_what_was_reviewed() {
    let mut goldens = Goldens::open("public_api", |path| path.starts_with("public_api/"));
    for (module, text) in public_api(&root().join("generated/src/lib.rs")) {
        goldens.check(&format!("public_api/{module}.rs"), &text);
    }
    goldens.finish();
}

#[test]
fn a_changed_signature_shows() {
    let folder = tempfile::tempdir().unwrap();
    let check = |lib: &str, expected: &str| {
        let file = folder.path().join("lib.rs");
        std::fs::write(&file, lib).unwrap();
        assert_eq!(public_api(&file)["lib"], expected);
    };
    check("/// Docs.\npub fn a(b: u8) -> u8 { b + 1 }\nfn c() {}", "pub fn a(b: u8) -> u8 {}\n");
    check(
        "#[derive(Clone)] pub struct A { pub a: u8, b: u8 }",
        "#[derive(Clone)]\npub struct A {\n    pub a: u8,\n}\n",
    );
    check(
        "pub struct A(u8); impl A { pub fn a(&self) {} fn b() {} }",
        "pub struct A;\nimpl A {\n    pub fn a(&self) {}\n}\n",
    );
    check(
        "impl B for A { type C = u8; const D: u8 = 1; fn e() {} }",
        "impl B for A {\n    type C = u8;\n    const D: u8 = 1;\n}\n",
    );
    check("#[cfg(test)] mod tests {} use a::b; pub use c::d;", "pub use c::d;\n");
    check("pub enum A { /// Docs.\n B, C(u8) }", "pub enum A {\n    B,\n    C(u8),\n}\n");
}
