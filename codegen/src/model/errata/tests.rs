//! Entries against pages in short form.

use super::*;
use crate::api::{Direction, Endpoint};
use crate::diagnostics::span::PagePath;
use crate::model::assemble::fixture::page;
use crate::read::facts::{Attribute, Fact, FieldFact, Subject};
use crate::read::page::{Json, Member};

/// Three pages of one endpoint in two spellings, a response, an object and set values.
fn pages() -> Vec<PageFacts> {
    vec![
        page(
            "a.md",
            "# Visa | POST /orders
             manual | string | required
             amount | integer | max: 10
             gateway | string | options: VISA, AMEX
             < data.costs | object
             < data.payment_details.type | string | options: AMEX
             @ VISA = Visa
             @ AMEX",
        ),
        page(
            "b.md",
            "# Amex | POST /order
             manual | string | required
             # Other | POST /orders/{your_id}
             amount | integer / string",
        ),
        page("c.md", "# customer (object) | customer\n email | string | optional"),
    ]
}

fn read(errata: &str) -> Result<Errata, Vec<Problem>> {
    Errata::read(&Text::new(PagePath::new("errata.toml"), errata.to_owned()))
}

fn lines(problems: &[Problem]) -> Vec<String> {
    let line = |problem: &Problem| {
        format!("{} {}: {}; {}", problem.place, problem.code, problem.message, problem.help)
    };
    problems.iter().map(line).collect()
}

/// `endpoint direction path: types, presence, …` of all fields, as corrected, and the set values.
fn shown(pages: &[PageFacts]) -> Vec<String> {
    let field = |page: &PageFacts, fact: &FieldFact| {
        let subject = page.section(fact.section).map(|section| match &section.subject {
            Subject::Endpoint(endpoint) => endpoint.to_string(),
            Subject::Object(name) => name.clone(),
        });
        let values = Attribute::ALL
            .into_iter()
            .map(|key| (key, key.of(fact)))
            .filter(|(key, value)| Some(value) != key.nothing().as_ref() && value.to_string() != "body");
        let values: Vec<String> = values.map(|(key, value)| format!("{key} {value}")).collect();
        let direction = fact.direction.map_or("", Direction::as_str);
        format!("{} {direction} {}: {}", subject.unwrap(), fact.path, values.join(", "))
    };
    let facts = pages.iter().flat_map(|page| page.facts.iter().map(move |fact| (page, fact)));
    facts
        .map(|(page, fact)| match fact {
            Fact::Field(fact) => field(page, fact),
            Fact::SetValue(fact) => format!("{} = {}", fact.id, fact.name.as_deref().unwrap_or("-")),
            other => format!("{other:?}"),
        })
        .collect()
}

/// The lines that one entry changes: before and after.
#[track_caller]
fn check(entry: &str, expected: &[(&str, &str)]) {
    let pages = pages();
    let corrected =
        read(&format!("{entry}\nbecause = 'x'")).unwrap().apply(&pages).map_err(|problems| lines(&problems));
    let (before, after) = (shown(&pages), shown(&corrected.unwrap().pages));
    let gone = before.iter().filter(|line| !after.contains(line)).map(String::as_str);
    let new = after.iter().filter(|line| !before.contains(line)).map(String::as_str);
    let mut changes: Vec<(&str, &str)> = Vec::new();
    let (gone, new): (Vec<_>, Vec<_>) = (gone.collect(), new.collect());
    for i in 0..gone.len().max(new.len()) {
        changes.push((gone.get(i).copied().unwrap_or(""), new.get(i).copied().unwrap_or("")));
    }
    assert_eq!(changes, expected, "{entry}");
}

const MANUAL: &str = "pages = '*'\nendpoint = 'POST /orders'\ndirection = 'request'\npath = 'manual'\n";

#[test]
fn one_fact() {
    check(
        &format!("[[types]]\n{MANUAL}upstream = 'string'\nours = 'boolean / string'"),
        &[(
            "POST /orders request manual: types string, presence required",
            "POST /orders request manual: types boolean / string, presence required",
        )],
    );
    check(
        &format!("[[presence]]\n{MANUAL}upstream = 'required'"),
        &[(
            "POST /orders request manual: types string, presence required",
            "POST /orders request manual: types string",
        )],
    );
    check(
        &format!("[[default]]\n{MANUAL}ours = 'false'"),
        &[(
            "POST /orders request manual: types string, presence required",
            "POST /orders request manual: types string, presence required, default false",
        )],
    );
    check(
        &format!("[[nullable]]\n{MANUAL}ours = true"),
        &[(
            "POST /orders request manual: types string, presence required",
            "POST /orders request manual: types string, presence required, nullable true",
        )],
    );
    check(
        &format!("[[since]]\n{MANUAL}ours = '2.0'"),
        &[(
            "POST /orders request manual: types string, presence required",
            "POST /orders request manual: types string, presence required, since 2.0",
        )],
    );
    check(
        "[[max_length]]\npage = 'a.md'\nendpoint = 'POST /orders'\ndirection = 'request'\npath = 'amount'\nupstream = 10\nours = 12",
        &[(
            "POST /orders request amount: types integer, max_length 10",
            "POST /orders request amount: types integer, max_length 12",
        )],
    );
    check(
        "[[format]]\npages = ['c.md']\nobject = 'customer'\npath = 'email'\nours = 'An address.'",
        &[(
            " customer  email: types string, presence optional",
            " customer  email: types string, presence optional, format An address.",
        )]
        .map(|(a, b)| (a.trim_start(), b.trim_start())),
    );
    check(
        "[[reference]]\npages = '*'\nendpoint = 'POST /orders'\ndirection = 'response'\npath = 'data.costs'\nours = 'costs-object'",
        &[(
            "POST /orders response data.costs: types object",
            "POST /orders response data.costs: types object, reference costs-object",
        )],
    );
    check(
        "[[options]]\npages = '*'\nendpoint = 'POST /orders'\ndirection = 'request'\npath = 'gateway'\nupstream = ['AMEX', 'VISA']\nours = ['VISA']",
        &[(
            "POST /orders request gateway: types string, options VISA, AMEX",
            "POST /orders request gateway: types string, options VISA",
        )],
    );
    check(
        "[[in]]\npages = '*'\nendpoint = 'POST /orders/{id}'\ndirection = 'request'\npath = 'amount'\nupstream = 'body'\nours = 'query'",
        &[(
            "POST /orders/{your_id} request amount: types integer / string",
            "POST /orders/{your_id} request amount: types integer / string, in query",
        )],
    );
}

#[test]
fn fields_endpoints_gateways() {
    check(
        "[[field]]\npages = '*'\nsection = 'Visa'\nendpoint = 'POST /orders'\ndirection = 'request'\npath = 'a.b[].c'\n\
         ours = { types = 'string', options = ['x', 'y'], text = 'A text.' }",
        &[("", "POST /orders request a.b[].c: types string, options x, y")],
    );
    check(
        "[[field]]\npages = '*'\nobject = 'customer'\npath = 'email'\nupstream = { types = 'string', presence = 'optional' }",
        &[("customer  email: types string, presence optional", "")],
    );
    check(
        "[[endpoint]]\npages = '*'\nupstream = 'POST /order'\nours = 'POST /orders'",
        // The other page says the same already.
        &[("POST /order request manual: types string, presence required", "")],
    );
    check(
        "[[gateway]]\npages = '*'\nupstream = 'AMEX'\nours = 'AMERICAN'",
        &[
            (
                "POST /orders request gateway: types string, options VISA, AMEX",
                "POST /orders request gateway: types string, options VISA, AMERICAN",
            ),
            (
                "POST /orders response data.payment_details.type: types string, options AMEX",
                "POST /orders response data.payment_details.type: types string, options AMERICAN",
            ),
            ("AMEX = -", "AMERICAN = -"),
        ],
    );
    check(
        "[[gateway]]\npages = '*'\nupstream = 'AMEX'",
        &[
            (
                "POST /orders request gateway: types string, options VISA, AMEX",
                "POST /orders request gateway: types string, options VISA",
            ),
            (
                "POST /orders response data.payment_details.type: types string, options AMEX",
                "POST /orders response data.payment_details.type: types string",
            ),
            ("AMEX = -", ""),
        ],
    );
    check("[[gateway]]\npage = 'c.md'\nours = 'MAESTRO'", &[("", "MAESTRO = -")]);
    check(
        "[[gateway_name]]\npages = '*'\nid = 'VISA'\nupstream = 'Visa'\nours = 'VISA'",
        &[("VISA = Visa", "VISA = VISA")],
    );
    check("[[gateway_name]]\npages = '*'\nid = 'AMEX'\nours = 'Amex'", &[("AMEX = -", "AMEX = Amex")]);
}

/// JSON without blanks.
fn text(json: &Json) -> String {
    let list = |items: Vec<String>| items.join(",");
    match json {
        Json::Array(items) => format!("[{}]", list(items.iter().map(text).collect())),
        Json::Object(members) => {
            let member = |member: &Member| format!("\"{}\":{}", member.name, text(&member.value));
            format!("{{{}}}", list(members.iter().map(member).collect()))
        }
        Json::Number(number) => number.to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn members_of_samples() {
    let pages = [page(
        "a.md",
        "# Visa | POST /orders
         < data.id | string
         ~ {\"data\": {\"list\": [{\"isser\": 1}, {\"isser\": 2, \"issuer\": 3}]}, \"isser\": 4}
         > {\"isser\": 5}",
    )];
    let check = |entry: &str, response: &str, request: &str| {
        let errata = read(&format!("[[sample]]\npages = '*'\n{entry}\nbecause = 'x'")).unwrap();
        let corrected = errata.apply(&pages).map_err(|problems| lines(&problems)).unwrap();
        let section = &corrected.pages[0].sections[0];
        let shown = [&section.responses[0], &section.requests[0]].map(|sample| text(&sample.json));
        assert_eq!(shown, [response, request], "{entry}");
    };
    check(
        "path = 'data.list[]'\nupstream = 'isser'\nours = 'issuer'",
        r#"{"data":{"list":[{"issuer":1},{"issuer":3}]},"isser":4}"#,
        r#"{"isser":5}"#,
    );
    check(
        "upstream = 'isser'\nours = 'issuer'",
        r#"{"data":{"list":[{"isser":1},{"isser":2,"issuer":3}]},"issuer":4}"#,
        r#"{"issuer":5}"#,
    );
    check(
        "section = 'Visa'\npath = 'data.list'\nupstream = 'isser'",
        r#"{"data":{"list":[{},{"issuer":3}]},"isser":4}"#,
        r#"{"isser":5}"#,
    );
    let unfit = |entry: &str, expected: &str| {
        let errata = read(&format!("[[sample]]\npages = '*'\n{entry}\nbecause = 'x'")).unwrap();
        assert_eq!(lines(&errata.check(&pages)), [expected], "{entry}");
    };
    unfit(
        "path = 'data.list'\nupstream = 'iser'\nours = 'issuer'",
        "errata.toml:1:1 erratum-stale: `data.list.iser` of samples is what we hold already: issuer at a.md:3; \
         remove the entry: it is not needed any more",
    );
    unfit(
        "path = 'list'\nupstream = 'isser'",
        "errata.toml:1:1 erratum-unknown: `list.isser` of samples is not shown on `a.md`; `cargo xtask facts` lists \
         what there is; remove the entry if it is gone for good",
    );
}

#[test]
fn fields_are_found_by_the_endpoint_that_we_hold() {
    let pages = pages();
    let errata = format!(
        "[[types]]\n{MANUAL}upstream = 'string'\nours = 'boolean'\nbecause = 'x'\n\
         [[endpoint]]\npages = '*'\nupstream = 'POST /order'\nours = 'POST /orders'\nbecause = 'x'"
    );
    let errata = read(&errata).unwrap();
    let corrected = errata.apply(&pages).unwrap();
    let places = |i: usize| corrected.applied[i].places.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(places(0), ["a.md:2:1", "b.md:2:1"]);
    assert_eq!(places(1), ["b.md:1:1"]);
    let endpoint = |page: &PageFacts| page.sections[0].subject.clone();
    let orders = Endpoint { method: crate::api::Method::Post, path: "/orders".into() };
    assert_eq!(endpoint(&corrected.pages[1]), Subject::Endpoint(orders));
    assert_ne!(endpoint(&pages[1]), endpoint(&corrected.pages[1]));
}

#[track_caller]
fn check_unfit(errata: &str, expected: &[&str]) {
    assert_eq!(lines(&read(errata).unwrap().check(&pages())), expected, "{errata}");
}

#[test]
fn stale() {
    check_unfit(
        &format!("[[types]]\n{MANUAL}upstream = 'integer'\nours = 'boolean'\nbecause = 'x'"),
        &[
            "errata.toml:1:1 erratum-stale: `types` of `manual` of POST /orders (request) is not integer, but string at a.md:2; look at what changed, then mend the entry or remove it",
        ],
    );
    check_unfit(
        &format!("[[types]]\n{MANUAL}upstream = 'integer'\nours = 'string'\nbecause = 'x'"),
        &[
            "errata.toml:1:1 erratum-stale: `types` of `manual` of POST /orders (request) is what we hold already: \
           string at a.md:2; remove the entry: it is not needed any more",
        ],
    );
    check_unfit(
        "[[field]]\npages = '*'\nobject = 'customer'\npath = 'email'\nours = {}\nbecause = 'x'",
        &[
            "errata.toml:1:1 erratum-stale: `email` of the customer object is what we hold already: documented at \
           c.md:1; remove the entry: it is not needed any more",
        ],
    );
    check_unfit(
        "[[gateway_name]]\npages = ['a.md']\nid = 'AMEX'\nupstream = 'A'\nours = 'B'\nbecause = 'x'",
        &["errata.toml:2:10 erratum-stale: the name of gateway `AMEX` is not A, but nothing at \
           a.md:8; look at what changed, then mend the entry or remove it"],
    );
}

#[test]
fn unknown() {
    let help = "`cargo xtask facts` lists what there is; remove the entry if it is gone for good";
    check_unfit(
        "[[endpoint]]\npages = ['a.md', 'bb.md', 'zzz']\nupstream = 'POST /order'\nours = 'POST /orders'\nbecause = 'x'",
        &[
            "errata.toml:2:10 erratum-stale: `POST /order` is what we hold already: POST /orders at a.md:1; remove the \
             entry: it is not needed any more",
            "errata.toml:2:18 erratum-unknown: no page is called `bb.md`; did you mean `b.md`?",
            &format!("errata.toml:2:27 erratum-unknown: no page is called `zzz`; {help}"),
        ],
    );
    check_unfit(
        &format!("[[types]]\n{}upstream = 'string'\nbecause = 'x'", MANUAL.replace("manual", "manuel")),
        &[
            "errata.toml:1:1 erratum-unknown: `manuel` of POST /orders (request) is not documented on any page; did you mean \
           `manual`?",
        ],
    );
    check_unfit(
        &format!("[[types]]\n{}upstream = 'string'\nbecause = 'x'", MANUAL.replace("/orders", "/ordres")),
        &[
            "errata.toml:1:1 erratum-unknown: POST /ordres is not documented on any page; did you mean `POST /orders`?",
        ],
    );
    check_unfit(
        &format!("[[types]]\nsection = 'visa'\n{MANUAL}upstream = 'string'\nbecause = 'x'"),
        &["errata.toml:1:1 erratum-unknown: no section of any page is headed `visa`; did you mean `Visa`?"],
    );
    check_unfit(
        "[[gateway]]\npage = 'a.md'\nupstream = 'VISSA'\nbecause = 'x'",
        &[
            "errata.toml:2:8 erratum-unknown: gateway `VISSA` is not documented on `a.md`; did you mean `VISA`?",
        ],
    );
}

#[test]
fn twice() {
    let types = |page: &str, ours: &str| {
        let manual = MANUAL.replace("'*'", page);
        format!("[[types]]\n{manual}upstream = 'string'\nours = '{ours}'\nbecause = 'x'\n")
    };
    let help = "make one entry of the two, or say which pages each is about";
    check_unfit(
        &(types("'*'", "boolean") + &types("['a.md']", "integer")),
        &[&format!(
            "errata.toml:9:1 erratum-twice: the entry in line 1 corrects the same at a.md:2:1; {help}"
        )],
    );
    check_unfit(
        &(types("'*'", "boolean")
            + &format!(
                "[[field]]\n{MANUAL}upstream = {{ types = 'string' }}\nbecause = 'x'\n[[presence]]\n{MANUAL}upstream = 'required'\nbecause = 'x'\n"
            )),
        &[&format!(
            "errata.toml:9:1 erratum-twice: the entry in line 1 corrects the same at a.md:2:1; {help}"
        )],
    );
    check_unfit(
        &(types("'*'", "boolean") + &format!("[[presence]]\n{MANUAL}upstream = 'required'\nbecause = 'x'\n")),
        &[],
    );
}

#[track_caller]
fn check_unreadable(errata: &str, expected: &[&str]) {
    let problems = read(errata).unwrap_err();
    let line = |problem: &Problem| format!("{}: {}", problem.place, problem.message);
    assert_eq!(problems.iter().map(line).collect::<Vec<_>>(), expected, "{errata}");
}

#[test]
fn unreadable() {
    check_unreadable("[[types]", &["errata.toml:1:9: this is no TOML: unclosed array table, expected `]`"]);
    check_unreadable("[[typs]]", &["errata.toml:1:3: nothing is called `typs` here"]);
    check_unreadable("types = 1", &["errata.toml:1:9: `types` is a list of tables"]);
    check_unreadable(
        "[[types]]",
        &[
            "errata.toml:1:1: `because` is missing",
            "errata.toml:1:1: the pages that it is about are missing",
            "errata.toml:1:1: what the field belongs to is missing",
            "errata.toml:1:1: `path` is missing",
            "errata.toml:1:1: `upstream` and `ours` are the same: the entry changes nothing",
        ],
    );
    let entry = |lines: &str| format!("[[types]]\n{MANUAL}upstream = 'string'\nours = 'integer'\n{lines}");
    check_unreadable(&entry("because = ''"), &["errata.toml:8:11: `because` is empty"]);
    check_unreadable(
        &entry("because = 'x'\nbecuase = 'x'"),
        &["errata.toml:9:1: nothing is called `becuase` here"],
    );
    check_unreadable(&entry("because = 1"), &["errata.toml:8:11: `because` is text"]);
    check_unreadable(
        &entry("because = 'x'").replace("'integer'", "'number'"),
        &["errata.toml:7:8: `number` is nothing that `types` can be"],
    );
    check_unreadable(
        &entry("because = 'x'").replace("'integer'", "' string'"),
        &["errata.toml:1:1: `upstream` and `ours` are the same: the entry changes nothing"],
    );
    check_unreadable(
        &entry("because = 'x'").replace("'request'", "'upwards'"),
        &["errata.toml:4:13: `upwards` is no `direction`"],
    );
    check_unreadable(
        &entry("because = 'x'").replace("'POST /orders'", "'orders'"),
        &["errata.toml:3:12: `orders` is no endpoint"],
    );
    check_unreadable(
        &entry("because = 'x'").replace("endpoint = 'POST /orders'", "object = 'customer'"),
        &["errata.toml:4:13: an object has no direction"],
    );
    check_unreadable(
        "[[max_length]]\npages = '*'\nobject = 'a'\npath = 'b'\nours = '3'\nbecause = 'x'",
        &["errata.toml:5:8: `ours` is a number of characters"],
    );
    check_unreadable(
        "[[field]]\npages = '*'\nobject = 'a'\npath = 'b'\nupstream = {}\nbecause = 'x'",
        &["errata.toml:1:1: `upstream` does not say what the docs say"],
    );
    check_unreadable(
        "[[field]]\npages = '*'\nobject = 'a'\npath = 'b'\nupstream = { text = 'x' }\nbecause = 'x'",
        &[
            "errata.toml:1:1: `upstream` does not say what the docs say",
            "errata.toml:5:14: nothing is called `text` here",
        ],
    );
    check_unreadable(
        "[[field]]\npages = '*'\nobject = 'a'\npath = 'b'\nbecause = 'x'",
        &["errata.toml:1:1: a field is either added or removed"],
    );
    check_unreadable(
        "[[in]]\npages = '*'\nobject = 'a'\npath = 'b'\nin = 'body'\nupstream = 'body'\nours = 'query'\nbecause = 'x'",
        &["errata.toml:5:1: nothing is called `in` here"],
    );
    check_unreadable(
        "[[in]]\npages = '*'\nobject = 'a'\npath = 'b'\nours = 'query'\nbecause = 'x'",
        &["errata.toml:1:1: `upstream` is missing"],
    );
}
