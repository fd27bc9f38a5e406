//! A source that adds to prose: what `drift` says of it, and what `sync` makes of that.
#![allow(clippy::unwrap_used, reason = "a test has nothing to go on with")]

use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use tests::{root, shared};

const PROSE: &str = "> POST - /orders\n\n```json\n{\n  \"amount\": 1,\n  \"customer\": {\n    \"name\": \"x\"\n  }\n}\n```\n\n## Order\n\nOne.\n\n\
    **Parameters**\n\n----------------\n`amount` | integer | required\n\nIn cents.\n\n----------------\n`note` | string | optional\n\nAnything.\n\n\
    ----------------\n`customer` | object | required\n\nWho pays.\n\nContains:\n\n`name` | string | required\n\nName.\n\n----------------\n";

const MIRROR: &str = "[upstream]\npath = \"../prose\"\npages = [\"orders.md\"]\n\n[[source]]\nname = \"openapi\"\nadds = [\"endpoints\", \"members\", \"limits\"]\n\
    folder = \"added\"\nwithout = [\"/partners/{id}\"]\n\n[source.upstream]\npath = \"../spec\"\n";

const SPEC: &str = "openapi: 3.0.0\ninfo: {title: Toy}\npaths:\n  /orders:\n    post:\n      summary: Order\n      requestBody:\n        content:\n          application/json:\n\
    \x20           schema:\n              required: [amount, customer]\n              properties:\n                amount: {type: integer}\n\
    \x20               note: {type: string}\n                customer: {$ref: '#/components/schemas/Customer'}\n\
    \x20     responses: {'200': {description: Fine}}\n  /partners/{your_id}/fees:\n    get:\n      responses: {'200': {description: Fine}}\n\
    components:\n  schemas:\n    Customer:\n      required: [name]\n      properties:\n        name: {type: string}\n";

const ERRATUM: &str = "[[types]]\npage = \"api.yaml\"\nendpoint = \"POST /orders\"\ndirection = \"request\"\npath = \"amount\"\n\
    upstream = \"string\"\nours = \"integer\"\nbecause = \"Prose is right.\"\n";

/// Docs of ours, the prose that they mirror, and a specification with some parts replaced.
fn docs(edits: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (path, text) in
        [("ours/orders.md", PROSE), ("prose/orders.md", PROSE), ("ours/upstream.toml", MIRROR)]
    {
        fs::create_dir_all(dir.path().join(path).parent().unwrap()).unwrap();
        fs::write(dir.path().join(path), text).unwrap();
    }
    fs::create_dir(dir.path().join("spec")).unwrap();
    specify(dir.path(), edits);
    run(dir.path(), &["sync", "--out", "ours", "--upstream", "prose", "--force"]);
    dir
}

fn specify(dir: &Path, edits: &[(&str, &str)]) {
    let spec = edits.iter().fold(SPEC.to_owned(), |text, (find, with)| {
        assert!(text.contains(find), "{find:?} is not in {text}");
        text.replacen(find, with, 1)
    });
    fs::write(dir.join("spec/api.yaml"), spec).unwrap();
}

fn run(dir: &Path, arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(dir).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout) + &text(output.stderr))
}

/// The changes of a drift, one a line, then its problems.
fn drift(dir: &Path) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["drift", "--docs", "ours", "--format", "json"])
        .current_dir(dir)
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap_or("nothing").to_owned();
    let change = |change: &Value| {
        format!(
            "{} {}: {} -> {}",
            text(change.get("change")),
            text(change.get("subject")),
            text(change.get("before")),
            text(change.get("after"))
        )
    };
    let changes = report.get("changes").and_then(Value::as_array).unwrap().iter().map(change);
    changes
        .chain(
            report
                .get("problems")
                .and_then(Value::as_array)
                .unwrap()
                .iter()
                .map(|problem| text(problem.get("message"))),
        )
        .collect()
}

/// What a specification with these parts replaced says that prose does not; a sync adds it, where it can.
#[track_caller]
fn check(edits: &[(&str, &str)], expected: &[&str], left: &[&str]) {
    let dir = docs(edits);
    assert_eq!(drift(dir.path()), expected);
    let (_, out) = run(dir.path(), &["sync", "--out", "ours", "--force"]);
    assert_eq!(drift(dir.path()), left, "{out}");
    let (status, out) = run(dir.path(), &["sync", "--out", "ours", "--force", "--dry-run"]);
    assert!(status == 0 && out.contains("openapi: 0 changed"), "{status}: {out}");
}

#[test]
fn what_only_the_specification_has_is_added() {
    check(&[], &[], &[]);
    check(
        &[("note: {type: string}", "note: {type: string}\n                vat: {type: string}")],
        &["field_added vat: nothing -> string"],
        &[],
    );
    check(
        &[("name: {type: string}", "name: {type: string}\n        vat: {type: integer}")],
        &["field_added vat: nothing -> integer"],
        &[],
    );
    check(
        &[("note: {type: string}", "note: {type: string, maxLength: 9}")],
        &["constraint_changed note: nothing -> 9"],
        &[],
    );
    check(
        &[(
            "components:",
            "  /refunds/{id}:\n    get:\n      responses: {'200': {description: Fine}}\ncomponents:",
        )],
        &[
            "endpoint_added GET /refunds/{id}: nothing -> GET /refunds/{id}",
            "section_added GET /refunds/{id}, GET /refunds/{id}: nothing -> GET /refunds/{id}, GET /refunds/{id}",
        ],
        &[],
    );
}

#[test]
fn prose_wins() {
    // Presence is for prose to say.
    check(&[("required: [amount, customer]", "required: [note]")], &[], &[]);
    let conflict = "`amount` is string here, and integer in our docs";
    check(&[("amount: {type: integer}", "amount: {type: string}")], &[conflict], &[conflict]);
}

#[test]
fn a_conflict_is_a_problem_until_an_erratum_says_who_is_right() {
    let dir = docs(&[("amount: {type: integer}", "amount: {type: string}")]);
    let lint = || run(dir.path(), &["lint", "ours", "--code", "source-conflict"]);
    let (status, text) = lint();
    let problem = "warning[source-conflict]: `amount` is integer here, and string in openapi at api.yaml:";
    assert!(status == 1 && text.contains(problem) && text.contains("`amount` | integer"), "{status}: {text}");
    let (_, text) = run(dir.path(), &["drift", "--docs", "ours"]);
    assert!(text.contains("Conflict `amount` is string here, and integer in our docs"), "{text}");
    assert!(text.contains("1 page against prose and spec"), "{text}");
    fs::write(dir.path().join("ours/errata.openapi.toml"), ERRATUM).unwrap();
    let (status, text) = lint();
    assert_eq!(status, 0, "{text}");
    fs::remove_dir_all(dir.path().join("spec")).unwrap();
    let (status, text) = lint();
    assert_eq!(status, 0, "docs are checked without it, too: {text}");
}

/// Each change of the source with its effect on the crate.
#[track_caller]
fn check_rust(edits: &[(&str, &str)], expected: &[&str]) {
    let dir = docs(&[]);
    specify(
        dir.path(),
        &[("note: {type: string}", "note: {type: string}\n                vat: {type: string}")],
    );
    run(dir.path(), &["sync", "--out", "ours", "--force"]);
    specify(dir.path(), edits);
    let (_, out) = run(dir.path(), &["drift", "--docs", "ours", "--format", "json"]);
    let report: Value = serde_json::from_str(&out).unwrap();
    let changes = report.get("changes").and_then(Value::as_array).unwrap();
    let of = |change: &Value, key: &str| change.get(key).and_then(Value::as_str).unwrap().to_owned();
    let effects = changes.iter().map(|change| format!("{} {}", of(change, "subject"), of(change, "rust")));
    assert_eq!(effects.collect::<Vec<_>>(), expected, "{out}");
}

#[test]
fn what_the_source_changes_has_the_effect_of_a_sync_on_the_crate() {
    let note = "note: {type: string}";
    let vat = |of: &str| format!("{note}\n                vat: {of}");
    check_rust(&[(note, &vat("{type: string}\n                tax: {type: string}"))], &["tax minor"]);
    check_rust(&[(note, &vat("{type: integer}"))], &["vat major"]);
    check_rust(&[], &["vat major"]);
    check_rust(&[(note, &vat("{type: string, maxLength: 3}"))], &["vat none"]);
    let refunds = "  /refunds:\n    get:\n      responses: {'200': {description: Fine}}\ncomponents:";
    check_rust(
        &[(note, &vat("{type: string}")), ("components:", refunds)],
        &["GET /refunds minor", "GET /refunds, GET /refunds minor"],
    );
}

#[test]
fn a_sync_leaves_what_nobody_changed_and_shows_what_somebody_did() {
    let vat = |of: &str| format!("{{$ref: '#/components/schemas/Customer'}}\n                vat: {of}");
    let customer = "{$ref: '#/components/schemas/Customer'}";
    let dir = docs(&[(customer, &vat("{type: string, maxLength: 9}"))]);
    run(dir.path(), &["sync", "--out", "ours", "--force"]);
    let path = dir.path().join("ours/added/orders.md");
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.contains("`vat` | string | optional"), "{page}");
    // Prose of ours need not say whether it is required.
    fs::write(
        &path,
        page.replace("`vat` | string | optional", "`vat` | string")
            .replace("\"vat\": \"text\"", "\"vat\": \"x\""),
    )
    .unwrap();
    specify(dir.path(), &[(customer, &vat("{type: integer, maxLength: 9}"))]);
    run(dir.path(), &["sync", "--out", "ours", "--force"]);
    let page = fs::read_to_string(&path).unwrap();
    assert!(page.contains("`vat` | integer\n") && page.contains("\"vat\": 1"), "{page}");
}

#[test]
fn a_source_that_is_not_at_hand_is_said_to_be_missing() {
    let dir = docs(&[]);
    fs::remove_dir_all(dir.path().join("spec")).unwrap();
    let (status, text) = run(dir.path(), &["drift", "--docs", "ours"]);
    assert_eq!(
        (status, text.as_str()),
        (
            2,
            "error: upstream.toml says that upstream is spec, but there is no spec\n help: give --upstream SOURCE\n"
        )
    );
}

#[test]
fn an_erratum_of_the_source_settles_a_conflict() {
    let dir = docs(&[("amount: {type: integer}", "amount: {type: string}")]);
    fs::write(dir.path().join("ours/errata.openapi.toml"), ERRATUM).unwrap();
    assert_eq!(drift(dir.path()), Vec::<String>::new());
    specify(dir.path(), &[]);
    assert_eq!(drift(dir.path()).len(), 1, "an erratum without a reason is told of");
    fs::write(dir.path().join("ours/errata.openapi.toml"), "\n[[typos]]\n").unwrap();
    let (status, _) = run(dir.path(), &["sync", "--out", "ours", "--force"]);
    assert_eq!(status, 2, "errata that can't be read are an error");
}

#[test]
fn what_was_restated_is_compared_again() {
    let added = "note: {type: string}\n                vat: {type: string, enum: [a, b]}";
    let dir = docs(&[("note: {type: string}", added)]);
    run(dir.path(), &["sync", "--out", "ours", "--force"]);
    let again = |with: &str, expected: &[&str]| {
        specify(dir.path(), &[("note: {type: string}", &format!("note: {{type: string}}{with}"))]);
        assert_eq!(drift(dir.path()), expected, "{with}");
    };
    let vat = |of: &str| format!("\n                vat: {of}");
    again(&vat("{type: string, enum: [a, b]}"), &[]);
    again(&vat("{type: integer, enum: [a, b]}"), &["type_changed vat: string -> integer"]);
    again(&vat("{type: string, enum: [a, b, c]}"), &["option_added vat: nothing -> c"]);
    again(&vat("{type: string, enum: [a]}"), &["option_removed vat: b -> nothing"]);
    again("", &["field_removed vat: string -> nothing"]);
    // It is kept until somebody says otherwise.
    let (_, out) = run(dir.path(), &["sync", "--out", "ours", "--force"]);
    assert!(out.contains(": openapi no longer has `vat`"), "{out}");
    assert_eq!(drift(dir.path()).len(), 1);
    run(dir.path(), &["sync", "--out", "ours", "--force", "--remove"]);
    assert_eq!(drift(dir.path()), Vec::<String>::new());
}

/// A repository in which a folder of docs is committed with what they mirror.
fn committed(dir: &Path) {
    for arguments in [&["init", "-q", "."][..], &["add", "."], &["commit", "-qm", "All"]] {
        let who = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
        let done = Command::new("git").args(who).args(arguments).current_dir(dir).status().unwrap();
        assert!(done.success(), "{arguments:?}");
    }
}

const REFUNDS: &str = "  /refunds/{id}:\n    get:\n      summary: Refund\n      responses: {'200': {description: Fine, content: {application/json: \
    {schema: {properties: {sum: {type: integer}}}}}}}\ncomponents:";

#[test]
fn a_sync_from_a_second_source_tells_what_it_does() {
    let dir = docs(&[("components:", REFUNDS)]);
    committed(dir.path());
    let sync = |arguments: &[&str]| run(dir.path(), &[&["sync", "--out", "ours"], arguments].concat());
    let (status, out) = sync(&["--dry-run"]);
    assert!(status == 1 && out.contains("   Would add ours/added/refunds.md\n"), "{status}: {out}");
    assert!(out.contains("  Would sync ours/upstream.toml\n") && !out.contains("Synced"), "{out}");
    let (_, out) = sync(&[]);
    let undo = "        Undo git -C ours checkout . && git -C ours clean --force -d .\n";
    assert!(out.contains("       Added ours/added/refunds.md\n") && out.ends_with(undo), "{out}");
}

#[test]
fn a_sync_from_a_second_source_writes_over_nothing_that_is_not_committed() {
    let dir = docs(&[]);
    committed(dir.path());
    fs::write(dir.path().join("ours/own.md"), "## Own\n").unwrap();
    specify(dir.path(), &[("components:", REFUNDS)]);
    for from in [&["sync", "--out", "ours"][..], &["sync", "--out", "ours", "--upstream", "spec"]] {
        let (status, out) = run(dir.path(), from);
        assert!(status == 2 && out.contains("error: ours has changes that are not committed"), "{out}");
    }
    assert!(!dir.path().join("ours/added").exists());
}

#[test]
fn what_a_second_source_no_longer_has_is_named_and_goes_only_where_that_is_asked_for() {
    let added = "note: {type: string}\n                vat: {type: string}";
    let dir = docs(&[("components:", REFUNDS), ("note: {type: string}", added)]);
    let sync =
        |arguments: &[&str]| run(dir.path(), &[&["sync", "--out", "ours", "--force"], arguments].concat());
    sync(&[]);
    let there = |page: &str| dir.path().join("ours/added").join(page).exists();
    assert!(there("refunds.md") && there("orders.md"));
    specify(
        dir.path(),
        &[("note: {type: string}", "note: {type: string}\n                tax: {type: string}")],
    );
    let (_, out) = run(dir.path(), &["drift", "--docs", "ours"]);
    assert!(out.ends_with("        Mend cargo xtask sync --out ours --remove\n"), "{out}");
    assert!(!out.contains("--reject"), "errata reject what upstream says, and no second source: {out}");
    let (_, out) = sync(&[]);
    assert!(
        out.contains("        Gone ours/added/refunds.md:6: openapi no longer has GET /refunds/{id}\n"),
        "{out}"
    );
    assert!(out.contains(": openapi no longer has `vat`\n"), "{out}");
    assert!(out.contains("from openapi: 2 gone and kept (--remove takes them away), "), "{out}");
    assert!(there("refunds.md"));
    let (_, out) = sync(&["--remove", "--dry-run"]);
    assert!(out.contains("Would remove ours/added/refunds.md\n") && there("refunds.md"), "{out}");
    let (_, out) = sync(&["--remove"]);
    assert!(
        out.contains("     Removed ours/added/refunds.md\n") && out.contains("openapi: 2 removed, "),
        "{out}"
    );
    assert!(!there("refunds.md"));
    let page = fs::read_to_string(dir.path().join("ours/added/orders.md")).unwrap();
    assert!(!page.contains("vat") && page.contains("\"tax\": "), "samples of the rest stay: {page}");
    assert_eq!(drift(dir.path()), Vec::<String>::new());
}

#[test]
fn pages_that_restate_nothing_keep_their_place() {
    let dir = docs(&[("components:", REFUNDS)]);
    let own = dir.path().join("ours/added/refunds.md");
    fs::create_dir(own.parent().unwrap()).unwrap();
    let sync = || run(dir.path(), &["sync", "--out", "ours", "--force"]);
    fs::write(&own, b"\xff\x9b").unwrap();
    let (status, out) = sync();
    assert!(status == 2 && out.contains("ours/added/refunds.md can't be read, and its words"), "{out}");
    fs::write(&own, "## Refunds\n\nOur own words.\n").unwrap();
    let (_, out) = sync();
    assert!(out.contains("       Added ours/added/refunds-2.md\n"), "{out}");
    assert_eq!(fs::read_to_string(&own).unwrap(), "## Refunds\n\nOur own words.\n");
    assert_eq!(drift(dir.path()), Vec::<String>::new());
}

#[test]
fn changes_of_a_second_source_are_not_rejected() {
    let dir = docs(&[("note: {type: string}", "note: {type: string}\n                vat: {type: string}")]);
    let (_, out) = run(dir.path(), &["drift", "--docs", "ours", "--format", "json"]);
    let report: Value = serde_json::from_str(&out).unwrap();
    let print = report.pointer("/changes/0/fingerprint").and_then(Value::as_str).unwrap();
    let reject = ["sync", "--out", "ours", "--force", "--reject", print, "--because", "No."];
    let (status, out) = run(dir.path(), &reject);
    let why = format!("error: change {print} is not of the docs that ours mirror, and can't be rejected\n");
    assert!(status == 2 && out.starts_with(&why), "{out}");
    let (status, out) = run(dir.path(), &[&reject[..], &["--upstream", "spec"]].concat());
    assert!(status == 2 && out.starts_with("error: spec is openapi, which is synced as a whole\n"), "{out}");
}

#[test]
fn docs_src_has_not_drifted_from_the_specification() {
    let Some(specification) = shared("upstream/2025-08-29/openapi") else { return };
    let (status, out) = run(&root(), &["drift", "--upstream", specification.to_str().unwrap()]);
    assert!(status == 0 && out.ends_with(": no drift\n"), "{status}: {out}");
}

#[test]
fn the_specification_makes_a_crate_by_itself() {
    let Some(specification) = shared("upstream/2025-08-29/openapi") else { return };
    let out = tempfile::tempdir().unwrap();
    let arguments =
        ["regen", "--docs", specification.to_str().unwrap(), "--out", out.path().to_str().unwrap()];
    let (status, said) = run(&root(), &arguments);
    assert!(status == 0 && said.contains("Problems 0 errors"), "{status}: {said}");
    assert!(out.path().join("orders/create_order.rs").exists(), "{said}");
}
