//! Generated facts, with whatever people may write into a name, a value or a text.

use super::{RenderError, render};
use crate::api::{Anchor, Direction, Endpoint, FieldPath, Location, Method, Presence, Segment, Type, Types};
use crate::diagnostics::span::{PagePath, Place, Span};
use crate::profile::Profile;
use crate::read::facts::{
    CodeFact, EndpointFact, Fact, FieldFact, PageFacts, Section, SectionId, SetValueFact, Subject,
};
use crate::read::read_page;
use crate::read::source::Text;
use indexmap::IndexSet;
use proptest::prelude::*;

fn place() -> Place {
    Place { page: PagePath::new("p.md"), line: 1, column: 1, span: Span::default() }
}

fn field(path: &str) -> FieldFact {
    let segment =
        |part: &str| Segment { array: part.ends_with("[]"), ..Segment::named(part.trim_end_matches("[]")) };
    let path = FieldPath(path.split('.').map(segment).collect());
    FieldFact {
        types: [Type::String].into_iter().collect(),
        presence: Presence::Required,
        ..FieldFact::new(place(), SectionId(0), Some(Direction::Request), Location::Body, path)
    }
}

fn page(fields: Vec<FieldFact>) -> PageFacts {
    let endpoint = Endpoint { method: Method::Post, path: "/orders".into() };
    let section = Section {
        heading: "Order".into(),
        anchor: Anchor("order".into()),
        subject: Subject::Endpoint(endpoint.clone()),
        requests: Vec::new().into(),
        responses: Vec::new().into(),
        errors: Vec::new().into(),
        intro: String::new(),
        place: place(),
    };
    let first = Fact::Endpoint(EndpointFact::new(place(), SectionId(0), endpoint));
    PageFacts {
        page: PagePath::new("p.md"),
        profile: Profile::usual(),
        restates: None,
        sections: vec![section],
        facts: std::iter::once(first).chain(fields.into_iter().map(Fact::Field)).collect(),
        anchors: Vec::new(),
        targets: Vec::new(),
        links: Vec::new(),
        outer_links: Vec::new(),
        readings: Vec::new(),
        ledger: crate::read::facts::Ledger::default(),
        problems: Vec::new(),
    }
}

fn reread(written: &str) -> PageFacts {
    read_page(&Text::new(PagePath::new("p.md"), written.to_owned()), &Profile::usual())
}

fn fields(page: &PageFacts) -> Vec<&FieldFact> {
    let fields = page.facts.iter().map(|fact| if let Fact::Field(fact) = fact { Some(fact) } else { None });
    fields.flatten().collect()
}

/// The text below the label of the one list.
#[track_caller]
fn check(fields: Vec<FieldFact>, expected: &str) {
    let written = render(&page(fields), "").unwrap();
    let list = written.split_once("**Parameters**\n\n").unwrap().1;
    let list = list.split_once("\n\n{{< /description >}}").unwrap().0;
    let list = list.replace("----------------\n", "--\n").replace("\n----------------", "\n--");
    assert_eq!(list, expected, "\n{written}");
}

#[test]
fn members_nest() {
    let object = |path: &str| FieldFact { types: [Type::Object].into_iter().collect(), ..field(path) };
    check(
        vec![object("a"), object("a.b"), object("a.b.c"), field("a.b.c.d"), field("a.e"), field("f")],
        "--\n`a` | object | required\n\nContains:\n\n`b` | object | required\n\n- `c` | object | required\n\n  \
         - `d` | string | required\n\n`e` | string | required\n\n--\n`f` | string | required\n\n--",
    );
    check(
        vec![field("a.b"), object("a")],
        "--\n`a.b` | string | required\n\n--\n`a` | object | required\n\n--",
    );
}

#[test]
fn everything_has_its_line() {
    let full = FieldFact {
        types: [Type::String, Type::ArrayOfString].into_iter().collect(),
        presence: Presence::Conditional,
        options: Some(vec!["a,b".into(), "c`d".into(), "e f".into()]),
        default: Some("x y".into()),
        min_length: Some(2),
        max_length: Some(35),
        format: Some("Options: none".into()),
        text: "Words of it.\n- One\n- Default: 3".into(),
        ..field("a")
    };
    check(
        vec![full],
        "--\n`a` | array of strings / string | conditional\n\nWords of it.\n\n- One\n- Default: 3 <!-- words -->\n\n\
         Options: `a,b`, ``c`d``, `e f`.  \nFormat: `Options: none`. Minimum 2 characters. Maximum 35 characters.  \n\
         Default: `x y`.\n\n--",
    );
}

#[test]
fn references_are_links_in_the_text() {
    let object = |text: &str| FieldFact {
        types: [Type::Object].into_iter().collect(),
        reference: Some(Anchor("a_b-object".into())),
        text: text.into(),
        ..field("a")
    };
    let line = |text: &str| format!("--\n`a` | object | required\n\n{text}\n\n--");
    check(vec![object("")], &line("See [a_b (object)](/api/#a_b-object)."));
    check(
        vec![object("An a. See `a_b` (object). More.")],
        &line("An a. See [`a_b` (object)](/api/#a_b-object). More."),
    );
    // A link in passing is to the object that is called like the parameter.
    let more = "For more, see a_b (object).";
    let linked = "For more, see [a_b (object)](/api/#a_b-object).";
    check(vec![object(more)], &line(&format!("{more}  \nSee [a_b (object)](/api/#a_b-object).")));
    let own = FieldFact { path: field("a_b").path, ..object(more) };
    check(vec![own], &line(linked).replace("`a`", "`a_b`"));
}

#[track_caller]
fn check_err(fact: FieldFact, expected: &str) {
    assert_eq!(render(&page(vec![fact]), "").unwrap_err().to_string(), expected);
}

#[test]
fn what_cannot_be_said_is_an_error() {
    let name = "a name is of letters, digits, `_` and `-`, and parameters outside of the body have one part";
    check_err(field("a b"), &format!("the name `a b` can't be written: {name}"));
    check_err(field(""), &format!("the name `` can't be written: {name}"));
    let value = "a value is one line without blanks around it and without shortcodes";
    check_err(
        FieldFact { fixed: Some("a\nb".into()), ..field("a") },
        &format!("the value `a\\nb` can't be written: {value}"),
    );
    check_err(
        FieldFact { options: Some(vec!["{{< x >}}".into()]), ..field("a") },
        &format!("the value `{{{{< x >}}}}` can't be written: {value}"),
    );
    check_err(
        FieldFact { types: [Type::Object].into_iter().collect(), max_length: Some(3), ..field("a") },
        "the length `a` can't be written: a length that an object states is one of its members",
    );
    check_err(
        FieldFact { reference: Some(Anchor("b-object".into())), ..field("a") },
        "the reference `b-object` can't be written: only what may have members refers to an object",
    );
    check_err(
        FieldFact { format: Some("a. ".into()), ..field("a") },
        "the format `a. ` can't be written: it is not read back as it is",
    );
}

/// Text of the kind that breaks things, one line.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{1,20}",
        "(Options|Value|Format|Default|Contains|Example): `?[a-c]{1,3}`?\\.?",
        "(See |Required|Max\\. 3 characters|default is 3|\\*/|\\{\\{< x >\\}\\}|---|> POST - /a|# a|\\| a \\| b \\||`|1\\.|- |\"#|<!-- words -->|\\*\\*Response\\*\\*|In the response|A= BCD|–|ü|\u{1F600}| ){1,4}",
        "\\PC{1,12}",
    ]
    .prop_map(|text| text.trim().to_owned())
}

fn lines() -> impl Strategy<Value = String> {
    let line = (any::<bool>(), hostile())
        .prop_map(|(bullet, line)| if bullet { format!("- {line}") } else { line })
        .prop_map(|line| line.trim().to_owned());
    proptest::collection::vec(line, 0..4)
        .prop_map(|lines| lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"))
}

/// A value that a code span can hold.
fn value() -> impl Strategy<Value = String> {
    hostile().prop_filter("a code span", |text| {
        !text.is_empty() && !text.contains("{{") && !text.contains(char::is_control)
    })
}

/// Types that this form of docs has words for.
fn types() -> impl Strategy<Value = Types> {
    let profile = Profile::usual();
    let worded = Type::ALL.into_iter().filter(|ty| profile.types.words.values().any(|known| known == ty));
    proptest::collection::vec(proptest::sample::select(worded.collect::<Vec<_>>()), 0..3)
        .prop_map(|types| types.into_iter().collect())
}

fn presence() -> impl Strategy<Value = Presence> {
    proptest::sample::select(vec![
        Presence::Required,
        Presence::Optional,
        Presence::Conditional,
        Presence::Unstated,
    ])
}

fn path() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        proptest::sample::select(vec!["a", "b", "c", "data", "gateway", "type", "a_1", "x-y", "b[]", "ü"]),
        1..5,
    )
    .prop_map(|parts| parts.join(".").trim_end_matches("[]").to_owned())
}

/// Each value once, as lists are read.
fn distinct(values: Vec<String>) -> Vec<String> {
    values.into_iter().collect::<IndexSet<_>>().into_iter().collect()
}

prop_compose! {
    fn any_field()(
        path in path(),
        direction in proptest::sample::select(vec![Direction::Request, Direction::Response]),
        location in proptest::sample::select(vec![Location::Body, Location::Body, Location::Body, Location::Query, Location::Path]),
        types in types(),
        presence in presence(),
        options in proptest::option::of(proptest::collection::vec(value(), 1..4).prop_map(distinct)),
        fixed in proptest::option::of(value()),
        default in proptest::option::of(value()),
        lengths in (proptest::option::of(0..u32::MAX), proptest::option::of(0..u32::MAX)),
        reference in proptest::option::of("[a-z-]{1,9}"),
        text in lines(),
    ) -> FieldFact {
        let query = location != Location::Body && direction == Direction::Request;
        let members = types.is_empty() || types.iter().any(|t| matches!(t, Type::Object | Type::Array | Type::ArrayOfObject));
        let scalar = !types.iter().any(|t| matches!(t, Type::Object | Type::Array | Type::ArrayOfObject));
        let leaf = path.rsplit('.').next().unwrap_or_default().trim_end_matches("[]").to_owned();
        // Values of a set value name set values, which are facts of their own.
        let plain = leaf != "gateway";
        FieldFact {
            direction: Some(direction),
            location: if query { location } else { Location::Body },
            types,
            presence,
            options: options.filter(|_| plain),
            fixed: fixed.filter(|_| plain),
            default,
            min_length: lengths.0.filter(|_| scalar),
            max_length: lengths.1.filter(|_| scalar),
            reference: reference.filter(|_| members).map(|anchor| Anchor(anchor + "-object")),
            text,
            ..field(if query { &leaf } else { &path })
        }
    }
}

/// A page that says what it was made from, and the same when it is written again.
fn holds(page: &PageFacts, written: &str) -> Result<(), TestCaseError> {
    let again = reread(written);
    let (before, after) = (fields(page), fields(&again));
    prop_assert_eq!(before.len(), after.len());
    for (before, after) in before.iter().zip(&after) {
        prop_assert_eq!(before.path.to_string(), after.path.to_string());
        let place = before.place.clone();
        let mut same = FieldFact { place, path: before.path.clone(), ..(*after).clone() };
        if before.reference.is_some() {
            // A sentence may have come on top.
            prop_assert!(same.text.starts_with(&before.text), "{:?} {:?}", before.text, same.text);
            same.text.clone_from(&before.text);
        }
        prop_assert_eq!(*before, &same);
    }
    prop_assert_eq!(render(&again, ""), Ok(written.to_owned()));
    Ok(())
}

proptest! {
    #[test]
    fn facts_come_back(fields in proptest::collection::vec(any_field(), 1..8)) {
        let page = page(fields);
        match render(&page, "") {
            Ok(written) => holds(&page, &written)?,
            Err(error) => prop_assert!(matches!(error, RenderError::Unsayable { .. }), "{error}"),
        }
    }

    #[test]
    fn texts_come_back(text in lines(), intro in hostile(), types in types(), presence in presence()) {
        let mut page = page(vec![FieldFact { types, presence, text, ..field("a") }]);
        if let Some(section) = page.sections.first_mut() {
            section.intro.clone_from(&intro);
        }
        let written = render(&page, "");
        let mended = matches!(&written, Err(RenderError::Unsayable { why, .. }) if why.contains("mis-decoded"));
        prop_assume!(!mended);
        prop_assert!(written.is_ok(), "{:?}", written);
        let written = written.unwrap();
        holds(&page, &written)?;
        prop_assert_eq!(&reread(&written).sections[0].intro, &intro);
    }

    #[test]
    fn gateways_and_codes_come_back(
        ids in proptest::collection::hash_map("[A-Z]{1,5}", proptest::option::of("[a-zA-Z|&*_`ü-]{1,6}"), 1..5),
        codes in proptest::collection::vec(("[0-9A-Za-z|_*]{1,5}", hostile()), 0..4),
        (title, listed) in ("[A-Z][a-z*_|` ]{0,6}[a-z]", 0..3_u8),
    ) {
        let mut page = page(Vec::new());
        let set_values = ids.iter().map(|(id, name)| {
            Fact::SetValue(SetValueFact { place: place(), section: SectionId(0), id: id.clone(), name: name.clone() })
        });
        let known = || ids.keys().cloned();
        page.facts.push(Fact::Field(match listed {
            0 => FieldFact { options: Some(known().collect()), ..field("gateway") },
            1 => FieldFact { fixed: known().next(), ..field("gateway") },
            _ => field("a"),
        }));
        page.facts.extend(set_values);
        page.facts.extend(codes.into_iter().map(|(code, name)| {
            let (place, section, table) = (place(), SectionId(0), title.clone());
            Fact::Code(CodeFact { place, section, table, code, name })
        }));
        match render(&page, "") {
            Ok(written) => {
                let again = reread(&written);
                prop_assert_eq!(page.facts.len(), again.facts.len());
                prop_assert_eq!(render(&again, ""), Ok(written));
            }
            Err(error) => prop_assert!(matches!(error, RenderError::Unsayable { .. }), "{error}"),
        }
    }

    #[test]
    fn nothing_breaks(
        name in "\\PC{0,6}", heading in "\\PC{0,8}", path in "\\PC{0,8}", value in "[\\PC\n\r\0]{0,6}", front in "\\PC{0,6}",
    ) {
        let fact = FieldFact { default: Some(value.clone()), format: Some(value.clone()), text: value, ..field(&name) };
        let mut page = page(vec![fact]);
        if let Some(section) = page.sections.first_mut() {
            section.heading = heading;
            let endpoint = Endpoint { method: Method::Get, path: path.into() };
            section.subject = Subject::Endpoint(endpoint.clone());
            page.facts[0] = Fact::Endpoint(EndpointFact::new(place(), SectionId(0), endpoint));
        }
        if let Ok(written) = render(&page, &front) {
            prop_assert_eq!(reread(&written).facts.len(), 2);
        }
    }
}
