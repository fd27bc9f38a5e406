use super::*;
use crate::diagnostics::span::PagePath;
use crate::profile::Profile;

const DOCS: &str = "## shelf (object)\n\n----\n`label` | string | required\n\n----\n`width` | integer | optional\n\n----\n\
                    `kind` | string | optional\n\nOptions: `wood`, `steel`.\n\n----\n`colour` | string | optional\n";

/// The findings of a struct `Shelf` with these members, and what else stands beside it.
#[track_caller]
fn check(members: &str, beside: &str, expected: &[&str]) {
    let code = format!("#[derive(Serialize, Deserialize)] struct Shelf {{ {members} }}\n{beside}");
    let facts =
        crate::read::read_page(&Text::new(PagePath::new("shelf.md"), DOCS.to_owned()), &Profile::usual());
    let (types, unread) = read_rust(&[Text::new(PagePath::new("a.rs"), code)]);
    assert_eq!(unread, []);
    let report = super::types(&types, &[facts], &Mapping::default());
    let found: Vec<_> =
        report.problems.iter().map(|problem| format!("{}: {}", problem.code, problem.message)).collect();
    assert_eq!(found, expected, "{members}");
}

const REST: &str = "width: Option<u32>, kind: Option<String>, colour: Option<String>";

#[test]
fn members() {
    check(&format!("label: String, {REST}"), "", &[]);
    check(&format!("#[serde(rename = \"label\")] name: String, {REST}"), "", &[]);
    check(&format!("#[serde(alias = \"label\")] name: String, {REST}"), "", &[]);
    check(
        &format!("labels: String, {REST}"),
        "",
        &["audit-unknown: `Shelf` has `labels`, which `shelf` does not have"],
    );
    check(
        "label: String, kind: Option<String>, colour: Option<String>",
        "",
        &["audit-missing: `Shelf` does not have `width`, which `shelf` has"],
    );
    check(
        "label: String, #[serde(flatten)] rest: Rest",
        &format!("#[derive(Serialize, Deserialize)] struct Rest {{ {REST} }}"),
        &[],
    );
}

#[test]
fn types_of_members() {
    let with =
        |width: &str| format!("label: String, width: {width}, kind: Option<String>, colour: Option<String>");
    check(&with("Option<f64>"), "", &[]);
    check(&with("Option<serde_json::Value>"), "", &[]);
    check(&with("Option<Width>"), "type Width = u16;", &[]);
    check(
        &with("Option<String>"),
        "",
        &["audit-narrow: `Shelf.width` takes a string, but the docs have integer"],
    );
    check(
        &with("Option<Width>"),
        "#[derive(Serialize, Deserialize)] struct Width(bool);",
        &["audit-narrow: `Shelf.width` takes a boolean, but the docs have integer"],
    );
    check(
        &with("u32"),
        "",
        &["audit-required: `Shelf.width` has to be there, but the docs say that it is optional"],
    );
    check(&format!("#[serde(default)] {}", with("Option<u32>")), "", &[]);
}

#[test]
fn enums() {
    let members = "label: String, width: Option<u32>, kind: Option<Kind>, colour: Option<String>";
    let kind = |attributes: &str, variants: &str| {
        format!("#[derive(Serialize, Deserialize)] {attributes} enum Kind {{ {variants} }}")
    };
    let lower = "#[serde(rename_all = \"lowercase\")]";
    check(members, &kind(lower, "Wood, Steel"), &[]);
    check(
        members,
        &kind(lower, "Wood"),
        &["audit-value-missing: `Shelf.kind` does not have the value `steel`, which the docs have"],
    );
    check(
        members,
        &kind(lower, "Wood, Stel"),
        &["audit-value-unknown: `Shelf.kind` has the value `stel`, which the docs do not have"],
    );
    check(
        members,
        &kind(lower, "Wood, #[serde(alias = \"steel\")] Metal"),
        &["audit-value-unknown: `Shelf.kind` has the value `metal`, which the docs do not have"],
    );
    let colour = "label: String, width: Option<u32>, kind: Option<String>, colour: Option<Kind>";
    check(
        colour,
        &kind(lower, "Red"),
        &["audit-closed: `Shelf.colour` takes a closed list of values, but the docs give none"],
    );
    check(colour, &kind(lower, "Red, #[serde(other)] Other"), &[]);
    check(colour, &kind(lower, "Red, #[serde(untagged)] Other(String)"), &[]);
}

#[test]
fn a_file_that_is_not_rust() {
    let (types, unread) = read_rust(&[Text::new(PagePath::new("a.rs"), "struct {".to_owned())]);
    assert!(types.types.is_empty());
    assert_eq!(unread.first().unwrap().place.to_string(), "a.rs:1:8");
}
