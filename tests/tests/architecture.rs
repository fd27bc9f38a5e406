//! `ARCHITECTURE.md` names files and functions that there are.
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]
#![allow(
    clippy::case_sensitive_file_extension_comparisons,
    reason = "files of this project end in small letters"
)]

use std::fs;
use tests::root;

/// The texts in backticks on a line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

#[test]
fn each_step_of_the_way_is_a_function() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let steps = page.lines().filter_map(|line| {
        let mut cells = line.rsplit(" | ");
        let function = cells.next()?.trim_end_matches(" |").trim_matches('`');
        let file = cells.next()?.trim_matches('`');
        file.contains('/').then_some((file, function))
    });
    let steps: Vec<_> = steps.filter(|(file, _)| file.ends_with(".rs")).collect();
    assert!(steps.len() > 15, "{steps:?}");
    for (file, function) in steps {
        let code = fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(code.contains(&format!("fn {function}")), "{file} has no function {function}");
    }
}

#[test]
fn each_path_is_there() {
    for page in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let is_path = |word: &&str| {
            word.contains('/')
                && ["codegen/", "xtask/", "docs/", "docs-src/", "tests/", "generated/", ".github/"]
                    .iter()
                    .any(|folder| word.starts_with(folder))
                && !word.contains([' ', '*', '…'])
                && !word.contains("NAME")
        };
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let paths = text.lines().flat_map(quoted).chain(links).filter(is_path);
        for path in paths.map(str::to_owned) {
            assert!(root().join(&path).exists(), "{page}: no {path}");
        }
    }
}
