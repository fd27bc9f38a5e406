//! Other vendors' docs, by their profiles: pages of ours in their forms, and facts that people read by hand.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that has nothing to go on with ends")]

use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::source::Source;
use codegen::report::all_facts_jsonl;
use serde_json::Value;
use std::fmt::Write as _;
use std::path::PathBuf;
use tests::{Goldens, root, shared};

const VENDORS: [&str; 2] = ["discord", "mastodon"];

/// The pages of a folder, read by a profile.
fn read(folder: PathBuf, vendor: &str) -> Vec<PageFacts> {
    let profile = Profile::built_in(vendor).expect("a profile");
    let pages = Source::Folder(folder).pages_ending(profile.files()).expect("pages");
    codegen::read::read_pages(&pages, &profile).into_iter().map(|page| page.expect("text").facts).collect()
}

#[test]
fn facts_of_pages_in_their_forms() {
    let mut goldens = Goldens::open("vendors", |path| path.starts_with("vendors/"));
    for vendor in VENDORS {
        let pages = read(root().join("tests/vendors").join(vendor), vendor);
        let mut text = all_facts_jsonl(&pages);
        for problem in pages.iter().flat_map(|page| &page.problems) {
            let _ = writeln!(text, "{problem}");
        }
        goldens.check(&format!("vendors/{vendor}.txt"), &text);
    }
    goldens.finish();
}

/// Keys of a fact, as the truth and as the fact sheet call them.
const KEYS: [(&str, &str); 13] = [
    ("types", "types"),
    ("required", "presence"),
    ("in", "in"),
    ("nullable", "nullable"),
    ("deprecated", "deprecated"),
    ("since", "since"),
    ("options", "options"),
    ("default", "default"),
    ("min_length", "min_length"),
    ("max_length", "max_length"),
    ("refs", "reference"),
    ("values", "values"),
    ("format", "format"),
];

fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn is_graded(truth: &Value, key: &str) -> bool {
    // A key that a vendor's truth does not have is not graded; formats of the other are none.
    truth.get(key).is_some()
        && truth["ambiguous"] != true
        && !list(truth, "ambiguous_fields").iter().any(|field| field == key)
}

fn expected(truth: &Value, key: &str) -> Value {
    match (key, &truth[key]) {
        ("required", Value::Bool(true)) => "required".into(),
        ("required", Value::Bool(false)) => "optional".into(),
        ("required", Value::Null) => "unstated".into(),
        (_, value) => value.clone(),
    }
}

/// Right and wrong of one page. The truth is of a later commit, so lines don't count.
fn grade(truth: &Value, facts: &[Value], wrong: &mut Vec<String>) -> usize {
    let mut right = 0;
    let mut check = |facts: &[&Value], truth: &Value, keys: &[(&str, &str)], what: &str| {
        let graded = keys.iter().filter(|(key, _)| is_graded(truth, key));
        let Some(fact) = facts.first() else {
            if truth["ambiguous"] != true {
                wrong.push(format!("{what} is missing"));
            }
            return;
        };
        for (key, name) in graded {
            let expected = expected(truth, key);
            if facts.iter().any(|fact| fact[*name] == expected) {
                right += 1;
            } else {
                wrong.push(format!("{what} ({key}): read {}, truth {expected}", fact[*name]));
            }
        }
    };
    let of_kind = |kind: &str| facts.iter().filter(move |fact| fact["fact"] == kind).collect::<Vec<_>>();
    let (endpoints, fields) = (of_kind("endpoint"), of_kind("field"));
    for endpoint in list(truth, "endpoints") {
        let name = format!("{} {}", text(endpoint, "method"), text(endpoint, "path"));
        let same = |fact: &&&Value| {
            fact["method"] == endpoint["method"]
                && fact["path"] == endpoint["path"]
                && fact["section"] == endpoint["section_title"]
        };
        let found: Vec<&Value> = endpoints.iter().filter(same).copied().collect();
        let keys = ["returns", "deprecated", "since"].map(|key| (key, key));
        check(&found, endpoint, &keys, &name);
        for direction in ["request", "response"] {
            for field in list(endpoint, direction) {
                let same = |fact: &&&Value| {
                    fact["endpoint"] == name.as_str()
                        && fact["direction"] == direction
                        && fact["path"] == field["path"]
                        && fact["in"] == field["in"]
                };
                let found: Vec<&Value> = fields.iter().filter(same).copied().collect();
                check(&found, field, &KEYS, &format!("{name} {}", text(field, "path")));
            }
        }
    }
    for object in list(truth, "objects") {
        for field in list(object, "members") {
            let same = |fact: &&&Value| fact["object"] == object["title"] && fact["path"] == field["path"];
            let found: Vec<&Value> = fields.iter().filter(same).copied().collect();
            check(&found, field, &KEYS, &format!("{} {}", text(object, "title"), text(field, "path")));
        }
    }
    for code in list(truth, "codes") {
        let keys = ["table", "code", "name"];
        let found = of_kind("code").into_iter().any(|fact| keys.iter().all(|key| fact[*key] == code[*key]));
        right += usize::from(found);
        if !found {
            wrong.push(format!("code {code} is missing"));
        }
    }
    right
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

/// The docs are older than the truth: what was added or changed between the two is wrong here. On the commit of the truth all of
/// it is right.
#[test]
fn pages_read_as_people_read_them() {
    for (vendor, least) in [("discord", 99), ("mastodon", 85)] {
        let Some(folder) = shared(&format!("dialects/{vendor}")) else { return };
        let pages = read(folder.join("docs"), vendor);
        let lines = all_facts_jsonl(&pages);
        let facts: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let (mut right, mut wrong) = (0, Vec::new());
        for file in std::fs::read_dir(folder.join("truth")).expect("a folder") {
            let truth = std::fs::read(file.expect("an entry").path()).expect("a file");
            let truth: Value = serde_json::from_slice(&truth).expect("JSON");
            let own: Vec<Value> =
                facts.iter().filter(|fact| fact["page"] == truth["source"]).cloned().collect();
            right += grade(&truth, &own, &mut wrong);
        }
        println!("{vendor}: {right} facts right, {} wrong", wrong.len());
        let all = right + wrong.len();
        assert!(right * 100 >= all * least, "{vendor}: {right} of {all} right\n{}", wrong.join("\n"));
    }
}
