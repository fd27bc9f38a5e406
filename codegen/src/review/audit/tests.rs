use super::*;
use crate::diagnostics::span::PagePath;
use crate::profile::Profile;

mod forms;

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
fn types_without_end() {
    let with = |width: &str| {
        format!("label: String, width: Option<{width}>, kind: Option<String>, colour: Option<String>")
    };
    let derive = "#[derive(Serialize, Deserialize)]";
    let lists = format!("{derive} struct Widths(Vec<Widths>);");
    check(
        &with("Widths"),
        &lists,
        &["audit-narrow: `Shelf.width` takes an array of arrays, but the docs have integer"],
    );
    check(&with("A"), &format!("{derive} struct A(B); {derive} struct B(A);"), &[]);
    check(
        &with("A"),
        &format!("{derive} struct A(Vec<B>); {derive} #[serde(untagged)] enum B {{ One(A) }}"),
        &["audit-narrow: `Shelf.width` takes an array, but the docs have integer"],
    );
}

#[test]
fn types_that_are_taken_in() {
    let derive = "#[derive(Serialize, Deserialize)]";
    // A struct that takes in itself does not compile, but it is read.
    check(
        "label: String, width: Option<u32>, kind: Option<String>, colour: Option<String>, #[serde(flatten)] more: Box<Shelf>",
        "",
        &[],
    );
    // Of two structs of one name, the path says which is meant.
    let rest = format!("mod rest {{ {derive} pub struct Shelf {{ {REST} }} }}");
    check("label: String, #[serde(flatten)] rest: crate::rest::Shelf", &rest, &[]);
}

#[test]
fn the_type_of_a_misspelt_member_is_compared() {
    let with = |width: &str| format!("label: String, {width}, kind: Option<String>, colour: Option<String>");
    check(
        &with("widht: Option<String>"),
        "",
        &[
            "audit-unknown: `Shelf` has `widht`, which `shelf` does not have",
            "audit-narrow: `Shelf.width` takes a string, but the docs have integer",
        ],
    );
    check(
        &with("widht: Option<u32>"),
        "",
        &["audit-unknown: `Shelf` has `widht`, which `shelf` does not have"],
    );
}

#[test]
fn objects_that_are_called_after_another_one() {
    let docs = "## box (object)\n\n----\n`label` | string\n\n----\n`width` | integer\n\n----\n`depth` | integer\n\n\
        ## wooden_box (object)\n\n----\n`nails` | integer\n\n## boxer (object)\n\n----\n`weight` | integer\n";
    let found = |members: &str| {
        let code = format!(
            "#[derive(Deserialize)] struct Box {{ label: String, width: u32, depth: u32, {members} }}"
        );
        let text = Text::new(PagePath::new("box.md"), docs.to_owned());
        let facts = crate::read::read_page(&text, &Profile::usual());
        let (types, _) = read_rust(&[Text::new(PagePath::new("a.rs"), code)]);
        super::types(&types, &[facts], &Mapping::default()).problems.len()
    };
    assert_eq!(found("nails: u32"), 0);
    assert_eq!(found("weight: u32"), 1);
    assert_eq!(found("nails: bool"), 1, "its type is compared");
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
fn enums_that_no_struct_holds() {
    let rest = format!("label: String, {REST}");
    let lower = "#[derive(Serialize, Deserialize)] #[serde(rename_all = \"lowercase\")]";
    check(&rest, &format!("{lower} enum Kind {{ Wood, Steel }}"), &[]);
    check(&rest, &format!("{lower} enum Colour {{ Red }}"), &[]);
    check(
        &rest,
        &format!("{lower} enum Kind {{ Wood, Stel }}"),
        &["audit-value-unknown: `Kind` has the value `stel`, which the docs do not have"],
    );
}

#[test]
fn members_in_another_case() {
    let code =
        "#[serde(rename_all = \"camelCase\")] struct Shelf { first_label: String, back_wall: Option<bool> }";
    let page = "## shelf (object)\n\n----\n`first_label` | string | required\n\n----\n`back_wall` | boolean | optional\n";
    check_pages(
        code,
        &[page],
        &[
            "audit-unknown: `Shelf` has `firstLabel`, which `shelf` does not have",
            "audit-unknown: `Shelf` has `backWall`, which `shelf` does not have",
        ],
    );
}

#[test]
fn types_of_one_name_in_several_modules() {
    let members = |kind: &str| {
        format!("label: String, width: Option<u32>, kind: Option<{kind}>, colour: Option<String>")
    };
    let derive = "#[derive(Serialize, Deserialize)] #[serde(rename_all = \"lowercase\")]";
    let module =
        |name: &str, variants: &str| format!("pub mod {name} {{ {derive} pub enum Kind {{ {variants} }} }}");
    let both = format!("{} {}", module("old", "Wood"), module("new", "Wood, Steel"));
    let missing = "audit-value-missing: `Shelf.kind` does not have the value `steel`, which the docs have";
    check(&members("new::Kind"), &both, &[]);
    check(&members("crate::old::Kind"), &both, &[missing]);
    check(&members("Kind"), &format!("{both} use self::new::Kind;"), &[]);
    check(&members("Kind"), &format!("{both} use {{new::Other, old::Kind}};"), &[missing]);
    check(&members("Of"), &format!("{both} use old::Kind as Of;"), &[missing]);
    // Of the same module, before any other.
    check(&members("Kind"), &format!("{} {derive} enum Kind {{ Wood, Steel }}", module("old", "Wood")), &[]);
}

/// A small type that has the name of an object, beside the one that stands for it.
#[test]
fn a_namesake() {
    let namesake = |members: &str| {
        format!("mod link {{ #[derive(Serialize, Deserialize)] pub struct Shelf {{ {members} }} }}")
    };
    check(&format!("label: String, {REST}"), &namesake("label: String"), &[]);
    // It fits nearly as well: two versions of one.
    check(
        &format!("label: String, {REST}"),
        &namesake("label: String, width: Option<u32>, kind: Option<String>"),
        &["audit-missing: `Shelf` does not have `colour`, which `shelf` has"],
    );
}

#[test]
fn what_is_there_for_tests_only() {
    check(&format!("label: String, {REST}, #[cfg(test)] shade: u8"), "", &[]);
    check(&format!("label: String, {REST}, #[cfg(all(test, unix))] shade: u8"), "", &[]);
    check(
        &format!("label: String, {REST}, #[cfg(not(test))] shade: u8"),
        "",
        &["audit-unknown: `Shelf` has `shade`, which `shelf` does not have"],
    );
    check(
        "label: String, width: Option<u32>, kind: Option<Kind>, colour: Option<String>",
        "#[derive(Serialize, Deserialize)] #[serde(rename_all = \"lowercase\")] enum Kind { Wood, Steel, #[cfg(test)] Glass }",
        &[],
    );
}

/// An answer that a sample shows with `null`.
#[test]
fn what_samples_show_as_null() {
    let page = "> GET - /shelves/{id}\n\n> JSON response\n\n```json\n{\"shelf\": 1, \"label\": null, \"width\": 3}\n```\n\n\
                ## Shelf\n\n**Response**\n\n----\n`shelf` | integer\n\n----\n`label` | string\n\n----\n`width` | integer\n\n----\n";
    let check = |ways: &str, label: &str, expected: &[&str]| {
        let code = format!("#[derive({ways})] struct Shelf {{ shelf: u32, label: {label}, width: u32 }}");
        let facts =
            crate::read::read_page(&Text::new(PagePath::new("shelf.md"), page.to_owned()), &Profile::usual());
        let (types, _) = read_rust(&[Text::new(PagePath::new("a.rs"), code)]);
        let report = super::types(&types, &[facts], &Mapping::default());
        let found: Vec<_> = report.problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(found, expected, "{ways} {label}");
    };
    check("Deserialize", "String", &["`Shelf.label` can't be null, but a sample shows it so"]);
    check("Deserialize", "Option<String>", &[]);
    check("Serialize", "String", &[]);
}

#[test]
fn a_file_that_is_not_rust() {
    let (types, unread) = read_rust(&[Text::new(PagePath::new("a.rs"), "struct {".to_owned())]);
    assert!(types.types.is_empty());
    assert_eq!(unread.first().unwrap().place.to_string(), "a.rs:1:8");
}

/// The findings of types against pages, each with its endpoint or object.
#[track_caller]
fn check_pages(code: &str, pages: &[&str], expected: &[&str]) {
    let read = |(name, page): (&'static str, &&str)| {
        let text = Text::new(PagePath::new(name), (*page).to_owned());
        crate::read::read_page(&text, &Profile::usual())
    };
    let facts: Vec<_> = ["a.md", "b.md"].into_iter().zip(pages).map(read).collect();
    let derive = "#[derive(Serialize, Deserialize)] ";
    let derived = code.replace("struct", &format!("{derive}struct"));
    let (types, unread) = read_rust(&[Text::new(PagePath::new("a.rs"), derived)]);
    assert_eq!(unread, []);
    let found: Vec<_> = super::types(&types, &facts, &Mapping::default())
        .problems
        .iter()
        .map(|problem| format!("{}: {}", problem.code, problem.message))
        .collect();
    assert_eq!(found, expected, "{code}");
}

#[test]
fn members_that_other_places_document() {
    let object = "## shelf (object)\n\n----\n`label` | string | required\n";
    let inline = "## Move\n> POST - /moves\n\n**Parameters**\n\n----\n`shelf` | object | optional\n\nIt has:\n\n\
                  `shelf.label` | string | required\n\n`shelf.floor` | integer | optional\n";
    let of = |members: &str| format!("struct Shelf {{ {members} }}");
    check_pages(&of("label: String, floor: Option<u32>"), &[object, inline], &[]);
    check_pages(
        &of("label: String, flor: Option<u32>"),
        &[object, inline],
        &["audit-unknown: `Shelf` has `flor`, which `shelf` does not have"],
    );
    check_pages(
        &of("label: String, floor: Option<String>"),
        &[object, inline],
        &["audit-narrow: `Shelf.floor` takes a string, but the docs have integer"],
    );
    // An endpoint is the same with another name in its path, and a type the same under another member.
    let first = "## A\n> PATCH - /moves/{id}\n\n**Parameters**\n\n----\n`by` | string | required\n\n----\n`to` | object | required\n\
                 \n----\n`to.label` | string | required\n";
    let second = "## B\n> PATCH - /moves/{move_id}\n\n**Parameters**\n\n----\n`when` | string | optional\n\n----\n`from` | object | required\
                  \n\n----\n`from.floor` | integer | required\n";
    let code = "struct UpdateMove { by: String, when: Option<String>, to: Spot, from: Spot }\n\
                struct Spot { label: Option<String>, floor: Option<u32> }";
    check_pages(code, &[first, second], &[]);
    check_pages(&code.replace("from: Spot", "from: Maybe<Spot>"), &[first, second], &[]);
    // A request does not have what an answer has.
    let both = "## Move\n> POST - /moves\n\n**Parameters**\n\n----\n`by` | string | required\n\n----\n`to` | string | required\n\
                \n**Response**\n\n----\n`number` | integer\n";
    check_pages(
        "struct CreateMove { by: String, to: String, number: u32 }",
        &[both],
        &["audit-unknown: `CreateMove` has `number`, which `POST /moves request` does not have"],
    );
}
