//! Forms in which real crates write types, each with a mistake and without.

use super::*;

const DERIVE: &str = "#[derive(Serialize, Deserialize)]";

fn narrow(found: &str) -> String {
    format!("audit-narrow: `Shelf.width` takes {found}, but the docs have integer")
}

/// A `Shelf` whose `width` is written so.
#[track_caller]
fn check_width(width: &str, beside: &str, expected: &[&str]) {
    let members = format!("label: String, kind: Option<String>, colour: Option<String>, {width}");
    check(&members, beside, expected);
}

#[test]
fn what_is_left_out() {
    let required = "audit-required: `Shelf.width` has to be there, but the docs say that it is optional";
    let missing = "audit-missing: `Shelf` does not have `width`, which `shelf` has";
    check_width("#[serde(default = \"ten\")] width: u32", "", &[]);
    check_width("#[serde(default, deserialize_with = \"read\")] width: Option<u32>", "", &[]);
    // Serde asks for what code of its own reads, `Option` or not.
    check_width("#[serde(deserialize_with = \"read\")] width: Option<u32>", "", &[required]);
    check_width("#[serde(serialize_with = \"write\")] width: Option<u32>", "", &[]);
    check_width("#[serde(skip_serializing_if = \"is_zero\")] width: u32", "", &[required]);
    check_width("#[serde(skip_serializing_if = \"is_zero\", default)] width: u32", "", &[]);
    check_width("#[serde(skip)] width: u32", "", &[missing]);
    check_width("#[serde(skip_serializing, skip_deserializing)] width: u32", "", &[missing]);
    check_width("#[serde(skip_deserializing)] width: u32", "", &[]);
    check_width("width: Lazy<u32>", "type Lazy<T> = Option<T>;", &[]);
}

/// A type that goes one way only.
#[test]
fn one_way() {
    let found = |derive: &str, width: &str| {
        let code = format!(
            "#[derive({derive})] struct Shelf {{ label: String, kind: Option<String>, colour: Option<String>, {width} }}"
        );
        let text = Text::new(PagePath::new("shelf.md"), DOCS.to_owned());
        let facts = crate::read::read_page(&text, &Profile::usual());
        let (types, _) = read_rust(&[Text::new(PagePath::new("a.rs"), code)]);
        super::super::types(&types, &[facts], &Mapping::default()).problems.len()
    };
    assert_eq!(found("Serialize", "#[serde(skip_serializing_if = \"is_zero\")] width: u32"), 0);
    assert_eq!(found("Deserialize", "#[serde(skip_serializing_if = \"is_zero\")] width: u32"), 1);
    assert_eq!(found("Serialize", "#[serde(skip_serializing)] width: u32"), 1, "it is missing");
    assert_eq!(found("Deserialize", "#[serde(skip_serializing, default)] width: u32"), 0);
}

#[test]
fn types_around_types() {
    check_width("width: Option<Box<u32>>", "", &[]);
    check_width("width: Option<std::sync::Arc<str>>", "", &[&narrow("a string")]);
    check_width("width: Option<Vec<u32>>", "", &[&narrow("an array of integers")]);
    check_width(
        "width: Option<Width>",
        &format!("{DERIVE} #[serde(transparent)] struct Width {{ at: u32 }}"),
        &[],
    );
    check_width(
        "width: Option<Width>",
        &format!("{DERIVE} #[serde(transparent)] struct Width {{ at: String }}"),
        &[&narrow("a string")],
    );
    check_width(
        "width: Option<Width>",
        &format!("{DERIVE} #[serde(from = \"Raw\")] struct Width(String);"),
        &[],
    );
    // What it is on the wire is up to the attribute.
    check_width("#[serde_as(as = \"Option<Inches>\")] width: Option<String>", "", &[]);
    check_width(
        "width: Option<Width>",
        &format!("{DERIVE} #[serde(untagged)] enum Width {{ Number(u32), Text(String) }}"),
        &[],
    );
    check_width(
        "width: Option<Width>",
        &format!("{DERIVE} #[serde(untagged)] enum Width {{ Flag(bool), Text(String) }}"),
        &[&narrow("some of several types")],
    );
    let module = format!("mod sizes {{ {DERIVE} pub struct Width(pub u32); }}");
    check_width("width: Option<Width>", &format!("{module} pub use sizes::Width;"), &[]);
    check_width("width: Option<T>", "", &[]);
}

#[test]
fn members_of_other_types() {
    let rest = "label: String, colour: Option<String>";
    let sizes = |ty: &str| format!("{rest}, #[serde(flatten)] sizes: {ty}");
    let both = format!("{DERIVE} struct Sizes {{ width: u32, kind: String }}");
    // What is left out as a whole asks for none of its members.
    check(&sizes("Option<Sizes>"), &both, &[]);
    let required = |name: &str| {
        format!("audit-required: `Shelf.{name}` has to be there, but the docs say that it is optional")
    };
    check(&sizes("Sizes"), &both, &[&required("width"), &required("kind")]);
    let missing = |name: &str| format!("audit-missing: `Shelf` does not have `{name}`, which `shelf` has");
    check(&sizes("HashMap<String, Value>"), "", &[&missing("kind"), &missing("width")]);
    check(&sizes("serde_json::Value"), "", &[&missing("kind"), &missing("width")]);
    // What code of its own or of another crate reads can't be seen.
    check(&sizes("Sizes"), "struct Sizes { width: u32 }", &[]);
    check(&sizes("other::Sizes"), "", &[]);
    let either =
        format!("{DERIVE} #[serde(untagged)] enum Sizes {{ A {{ width: u32 }}, B {{ kind: String }} }}");
    check(&sizes("Sizes"), &either, &[]);
    let tagged =
        format!("{DERIVE} #[serde(tag = \"kind\")] enum Sizes {{ wood {{ width: u32 }}, steel {{}} }}");
    check(&sizes("Sizes"), &tagged, &[]);
    let beside =
        format!("{DERIVE} #[serde(tag = \"kind\", content = \"width\")] enum Sizes {{ wood(u32), steel }}");
    check(&sizes("Sizes"), &beside, &[]);
    // Their values are those of the member that tells them apart.
    let tagged =
        format!("{DERIVE} #[serde(tag = \"kind\")] enum Sizes {{ wood {{ width: u32 }}, stel {{}} }}");
    check(
        &sizes("Sizes"),
        &tagged,
        &["audit-value-unknown: `Shelf.kind` has the value `stel`, which the docs do not have"],
    );
    let tagged = format!(
        "{DERIVE} #[serde(tag = \"kind\")] enum Sizes {{ wood {{ width: u32 }}, #[serde(other)] o }}"
    );
    check(
        &sizes("Sizes"),
        &tagged,
        &["audit-value-missing: `Shelf.kind` does not have the value `steel`, which the docs have"],
    );
}

#[test]
fn behind_conditions_and_macros() {
    let name = "#[cfg_attr(feature = \"serde\", serde(rename = \"width\"))] breadth: Option<u32>";
    check_width(name, "", &[]);
    check_width(
        "width: Option<Width>",
        &format!("cfg_if! {{ {DERIVE} struct Width(String); }}"),
        &[&narrow("a string")],
    );
    check_width("width: Option<Width>", "bitflags! { pub struct Width: u32 { const A = 1; } }", &[]);
}

#[test]
fn enums_of_numbers() {
    let docs =
        "## shelf (object)\n\n----\n`label` | string\n\n----\n`kind` | integer\n\nOptions: `1`, `2`.\n";
    let check = |kind: &str, expected: &[&str]| {
        let code = format!(
            "#[derive(Serialize, Deserialize)] struct Shelf {{ label: String, kind: Kind }}\n#[repr(u8)] {kind}"
        );
        let facts =
            crate::read::read_page(&Text::new(PagePath::new("shelf.md"), docs.to_owned()), &Profile::usual());
        let (types, _) = read_rust(&[Text::new(PagePath::new("a.rs"), code)]);
        let report = super::super::types(&types, &[facts], &Mapping::default());
        let found: Vec<_> = report.problems.iter().map(|problem| problem.message.as_str()).collect();
        assert_eq!(found, expected, "{kind}");
    };
    let derive = "#[derive(Serialize_repr, Deserialize_repr)]";
    check(&format!("{derive} enum Kind {{ Wood = 1, Steel }}"), &[]);
    check(
        &format!("{derive} enum Kind {{ Wood, Steel }}"),
        &[
            "`Shelf.kind` does not have the value `2`, which the docs have",
            "`Shelf.kind` has the value `0`, which the docs do not have",
        ],
    );
    check(
        &format!("{derive} enum Kind {{ Wood = 1, #[serde(other)] Steel }}"),
        &["`Shelf.kind` does not have the value `2`, which the docs have"],
    );
    check(&format!("{derive} enum Kind {{ Wood = ONE, Steel }}"), &[]);
    check(
        "#[derive(Serialize, Deserialize)] enum Kind { #[serde(rename = \"1\")] Wood, #[serde(rename = \"2\")] Steel }",
        &["`Shelf.kind` takes `Kind`, but the docs have integer"],
    );
}

const BOX: &str = "## box (object)\n\n----\n`label` | string\n\n----\n`width` | integer\n\n----\n`depth` | integer\n\n----\n\
    `height` | integer\n\n----\n`owner` | string | required\n";

/// Types that have some members of an object on purpose.
#[test]
fn parts_of_objects() {
    let whole = "struct Box { label: String, width: u32, depth: u32, height: u32, owner: String }";
    let with = |other: &str| format!("{whole}\n{other}");
    check_pages(&with("struct PartialBox { label: String, width: u32 }"), &[BOX], &[]);
    check_pages(&with("struct SmallBox { label: String, width: u32, depth: u32 }"), &[BOX], &[]);
    check_pages(
        &with("struct SmallBox { label: String, width: u32, depth: String }"),
        &[BOX],
        &["audit-narrow: `SmallBox.depth` takes a string, but the docs have integer"],
    );
    // Nobody has the rest.
    check_pages(
        "struct SmallBox { label: String, width: u32, depth: u32, height: u32 }",
        &[BOX],
        &["audit-missing: `SmallBox` does not have `owner`, which `box` has"],
    );
}

/// An object that a type is called after holds it before any member does.
#[test]
fn types_that_members_hold_as_well() {
    let holder = "## Find a shop\n> GET - /shop\n\n**Response**\n\n----\n`name` | string\n\n----\n`town` | string\n\n----\n\
        `box` | object\n\nContains:\n\n- `label` | string\n\n    A label.\n\n- `width` | integer\n\n    A width.\n\n----\n";
    check_pages(
        "struct Shop { name: String, town: String, r#box: Box }\n\
         struct Box { label: String, width: u32, depth: u32, height: u32, owner: String }",
        &[BOX, holder],
        &[],
    );
}

/// The values of the enum that this code declares, `*` behind them if it takes others.
fn values(code: &str) -> String {
    let (written, unread) = read_rust(&[Text::new(PagePath::new("a.rs"), code.to_owned())]);
    assert_eq!(unread, []);
    let Form::Values(values) = &written.types[0].form else { return "-".to_owned() };
    let known: Vec<&str> = values.known.iter().map(|(value, _)| value.as_str()).collect();
    known.join(" ") + if values.open { " *" } else { "" }
}

#[test]
fn flags() {
    let check = |code: &str, expected: &str| assert_eq!(values(code), expected, "{code}");
    check("bitflags! { pub struct A: u8 { const B = 1; const C = 1 << 3; } }", "1 8 *");
    check(
        "bitflags::bitflags! { #[derive(Clone)] struct A: u64 { /// Words\n const B = 0x10; const _ = !0; } }",
        "16 *",
    );
    // What is put together is no value of its own.
    check(
        "bitflags! { struct A: u8 { const B = 1; const ALL = Self::B.bits() | 2; const TWO = 3; } }",
        "1 *",
    );
    check("other! { struct A: u8 { const B = 1; } } enum B {}", "-");
}

#[test]
fn conversions() {
    let check = |from: &str, arms: &str, expected: &str| {
        let name = from.split('<').next().unwrap_or_default();
        let attribute = if name == "TryFrom" { "try_from" } else { "from" };
        let code = format!(
            "#[derive(Serialize, Deserialize)] #[serde({attribute} = \"x\")] enum A {{ B, C, Unknown(u8) }}
             impl {from} for A {{ fn from(value: x) -> Self {{ match value {{ {arms} }} }} }}"
        );
        assert_eq!(values(&code), expected, "{arms}");
    };
    check("From<u8>", "1 => Self::B, 2 | 3 => A::C, other => Self::Unknown(other)", "1 2 3 *");
    check("From<String>", "\"b\" => Self::B, _ => Self::C", "b *");
    check("TryFrom<&str>", "\"b\" => Ok(Self::B), _ => Err(())", "b");
    check("From<Other>", "1 => Self::B", "-");
}

#[test]
fn a_type_that_others_take_in_is_compared_itself() {
    let docs =
        "## shelf (object)\n\n----\n`label` | string | required\n\n----\n`width` | integer | optional\n";
    let code = format!(
        "{DERIVE} struct Shelf {{ label: String, width: Option<String> }}
         {DERIVE} struct Added {{ #[serde(flatten)] shelf: Shelf, room: u8 }}"
    );
    check_pages(&code, &[docs], &["audit-narrow: `Shelf.width` takes a string, but the docs have integer"]);
}

#[test]
fn a_name_without_its_last_word() {
    let rest = "width: Option<u32>, kind: Option<String>";
    let docs = DOCS.replace("colour", "colour_code");
    let found = |members: &str| {
        let code = format!("{DERIVE} struct Shelf {{ label: String, {rest}, {members} }}");
        let facts =
            crate::read::read_page(&Text::new(PagePath::new("a.md"), docs.clone()), &Profile::usual());
        let (types, _) = read_rust(&[Text::new(PagePath::new("a.rs"), code)]);
        let problems = super::super::types(&types, &[facts], &Mapping::default()).problems;
        problems.into_iter().map(|problem| problem.help).collect::<Vec<_>>()
    };
    assert_eq!(found("colour: Option<String>"), ["did you mean `colour_code`, documented at a.md:15?"]);
    assert_eq!(found("shade: Option<String>").len(), 2);
}
