//! What must not compile: each file of `tests/compile_fail` is one mistake, with what the compiler says of it.
//!
//! The words are those of the compiler named below; others say the same in other words, and skip the test.
//! `TRYBUILD=overwrite cargo test -p stranger --test compile_fail` takes new words: read them before you accept them.

use std::io::Write as _;
use std::process::Command;

const COMPILER: &str = "rustc 1.95.";

#[test]
fn mistakes_do_not_compile() {
    let version = Command::new("rustc").arg("--version").output().expect("a compiler").stdout;
    let version = String::from_utf8_lossy(&version);
    if version.starts_with(COMPILER) {
        trybuild::TestCases::new().compile_fail("../compile_fail/*.rs");
    } else {
        // Not `eprintln`, which a passing test keeps to itself.
        let _ = writeln!(std::io::stderr(), "skipped: this is {version}, not {COMPILER}");
    }
}
