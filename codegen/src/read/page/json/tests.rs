//! Samples, one line a case: what is read, and what had to be repaired.

use super::{Json, Reading, read};
use proptest::prelude::*;
use std::fmt::Write as _;

/// JSON without blanks, numbers as written.
fn compact(json: &Json) -> String {
    fn list<T>(items: &[T], each: impl Fn(&T) -> String) -> String {
        items.iter().map(each).collect::<Vec<_>>().join(",")
    }
    match json {
        Json::Null => "null".into(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => serde_json::Value::from(text.as_str()).to_string(),
        Json::Array(items) => format!("[{}]", list(items, compact)),
        Json::Object(members) => {
            let member = |m: &super::Member| {
                format!("{}:{}", serde_json::Value::from(m.name.as_str()), compact(&m.value))
            };
            format!("{{{}}}", list(members, member))
        }
    }
}

/// The value, then each repair with its line and column where the text has several lines, else its column.
fn show(text: &str) -> String {
    let mut out = match read(text) {
        Reading::Clean(json) => return compact(&json),
        Reading::Repaired(ref json, _) => compact(json),
        Reading::NotJson(foreign) => return format!("not JSON: {foreign}"),
        Reading::Unreadable(span, why) => return format!("unreadable at {}: {why}", span.start),
    };
    for repair in read(text).repairs() {
        let _ = write!(out, " {}@{}", repair.kind, repair.span.start);
    }
    out
}

#[track_caller]
fn check(text: &str, expected: &str) {
    assert_eq!(show(text), expected, "{text}");
}

#[test]
fn clean() {
    check(
        r#"{"a": [1, -2.50e+3, "x\n\u00e9\ud83d\ude00", true, null, {}]}"#,
        "{\"a\":[1,-2.50e+3,\"x\\né😀\",true,null,{}]}",
    );
    check(" [ ] \r\n", "[]");
    check("\"...\"", "\"...\"");
    check("12.0", "12.0");
    check("null", "null");
    check(r#"{"items": ["..."], "id": "{order_id}"}"#, r#"{"items":["..."],"id":"{order_id}"}"#);
}

#[test]
fn fragments() {
    check(r#""locale": "nl_NL","#, r#"{"locale":"nl_NL"} fragment@0 trailing-comma@17"#);
    check("\"a\": {\"b\": 1},\n\"c\": 2", r#"{"a":{"b":1},"c":2} fragment@0"#);
    check("\"a\": {\n\"b\": 1", r#"{"a":{"b":1}} fragment@0 missing-close@5"#);
    check("\"a\": {}\n}", r#"{"a":{}} fragment@0 extra-close@8"#);
    check("amount: 1", "not JSON: other");
}

#[test]
fn prose_and_text_after() {
    check("Two cards\n\n{\"a\": 1}", r#"{"a":1} prose@0"#);
    check("{\"a\": 1,\nand so on, for all\n\"b\": 2}", r#"{"a":1,"b":2} prose@9"#);
    check("{\"a\": 1}```", r#"{"a":1} text-after@8"#);
    check("{\"a\": 1}\n{\"b\": 1}", r#"{"a":1} text-after@9"#);
    check("POST /orders\n{\"a\": 1}", r#"{"a":1} prose@0"#);
}

#[test]
fn ellipses() {
    check("{\"a\": 1,\n...\n}", r#"{"a":1} ellipsis@9"#);
    check("{\"a\": 1\n...\n\"b\": 2}", r#"{"a":1,"b":2} ellipsis@8"#);
    check("{\"a\": 1,\n…,\n\"b\": 2}", r#"{"a":1,"b":2} ellipsis@9"#);
    check(r#"{"a": 1, "..."}"#, r#"{"a":1} ellipsis@9"#);
    check(
        r#"{"a": {...}, "b": [...], "c": ...}"#,
        r#"{"a":{},"b":[],"c":null} ellipsis@7 ellipsis@19 ellipsis@30"#,
    );
    check("{ ... }", "{} ellipsis@2");
    check("{\n  \"a\": 1,\n  ...\n  },\n  \"b\": 2\n}", r#"{"a":1,"b":2} ellipsis@14 extra-close@20"#);
    check("{\n  \"a\": {\n  ...\n  \"b\": 2\n}", r#"{"a":{},"b":2} missing-close@9 ellipsis@13"#);
}

#[test]
fn commas_and_colons() {
    check(r#"{"a": [1, 2,], "b": 3,}"#, r#"{"a":[1,2],"b":3} trailing-comma@11 trailing-comma@21"#);
    check(
        r#"{"a": 1 "b": [1 2 "c" {}]}"#,
        r#"{"a":1,"b":["1 2","c",{}]} missing-comma@7 unquoted-string@14 missing-comma@17 missing-comma@21"#,
    );
    check(r#"{,"a": 1,, "b": 2}"#, r#"{"a":1,"b":2} extra-comma@1 extra-comma@9"#);
    check(
        r#"{"a" 1, "b" "c", "d" {}}"#,
        r#"{"a":1,"b":"c","d":{}} missing-colon@4 missing-colon@11 missing-colon@20"#,
    );
    check(r#"{"a":: 1}"#, r#"{"a":1} junk@5"#);
}

#[test]
fn values() {
    check(r#"{"a": , "b":}"#, r#"{"a":null,"b":null} empty-value@1 empty-value@8"#);
    check("{\"a\":\n\"b\": 1}", r#"{"a":null,"b":1} empty-value@1 missing-comma@5"#);
    check(r#"{"a", "b": 1}"#, r#"{"a":null,"b":1} empty-value@1"#);
    check(
        r#"{"a": 00002, "b": .5, "c": +1}"#,
        r#"{"a":00002,"b":.5,"c":+1} odd-number@6 odd-number@18 odd-number@27"#,
    );
    check(
        r#"{"a": 39C, "b": nl_BE", "c": 'x'}"#,
        r#"{"a":"39C","b":"nl_BE","c":"x"} unquoted-string@6 unquoted-string@16 unquoted-string@29"#,
    );
    check(r#"{"a": "NL";, "b": 1}"#, r#"{"a":"NL","b":1} junk@10"#);
    check(
        r#"{"a": false | true, "b": "x" | "y", "c": 1}"#,
        r#"{"a":false,"b":"x","c":1} alternatives@6 alternatives@29"#,
    );
    check(r#"{"a": True, "b": NULL}"#, r#"{"a":true,"b":null} odd-literal@6 odd-literal@17"#);
    check(
        r#"{"a": {order_id}, "b": https://x.example/y}"#,
        r#"{"a":"{order_id}","b":"https://x.example/y"} unquoted-string@6 unquoted-string@23"#,
    );
    check(
        r#"{a: 1, 'b': 2, c": 3}"#,
        r#"{"a":1,"b":2,"c":3} unquoted-name@1 unquoted-name@7 unquoted-name@15"#,
    );
    check(r#"{"a": 1, "b": 2, "a": 3}"#, r#"{"a":1,"b":2,"a":3} duplicate-name@17"#);
}

#[test]
fn strings() {
    check("{\"a\": \"null\n}", r#"{"a":"null"} unterminated-string@6"#);
    check("{\"a\": \"x,\n\"b\": 1}", r#"{"a":"x","b":1} unterminated-string@6"#);
    check("{\"a\": \"x\ny\", \"b\": 1\n}", r#"{"a":"x\ny","b":1} unterminated-string@8"#);
    check(
        r#"{"a": "\d \u12 \ud800 x"}"#,
        "{\"a\":\"\\\\d \u{fffd}12 \u{fffd} x\"} bad-escape@7 bad-escape@10 bad-escape@15",
    );
    check("{\"a\": \"x\ty\"}", r#"{"a":"x\ty"} control-character@8"#);
    check("{\u{a0}\"a\": 1}", r#"{"a":1} odd-blank@1"#);
}

#[test]
fn nesting() {
    check("{\"a\": 1", r#"{"a":1} missing-close@0"#);
    check("{\n  \"a\": {\n    \"b\": 1\n}", r#"{"a":{"b":1}} missing-close@9"#);
    check("{ {\"a\": 1}", r#"{"a":1} extra-open@2"#);
    check("{ {\"a\": 1} }", r#"{"a":1} extra-open@2"#);
    check("{\"a\": 1}}]", r#"{"a":1} extra-close@8 extra-close@9"#);
    check(r#"{"a": [{"b": 1], "c": 2}"#, r#"{"a":[{"b":1}],"c":2} missing-close@7"#);
    check(r#"{"a": [1}"#, r#"{"a":[1]} missing-close@6"#);
    check(r#"{"a": {"b": 1]}"#, r#"{"a":{"b":1}} mismatched-close@13"#);
    check(r#"{"a": ["b": 1}], "c": 2}"#, r#"{"a":[{"b":1}],"c":2} missing-open@7"#);
    check(r#"{"a": [{"b": 1}, "c": 2}"#, r#"{"a":[{"b":1}],"c":2} missing-close@6"#);
}

#[test]
fn not_json() {
    check("", "not JSON: empty");
    check(" \n\t", "not JSON: empty");
    check("curl -X POST \\\n-d '{\n\"a\": 1\n}'", "not JSON: curl");
    check("https://testapi.example/v1/json", "not JSON: url");
    check("GET /orders/{id}", "not JSON: url");
    check("try {\n  if (a) {\n  }\n}", "not JSON: javascript");
    check("fetch(url, {\n\"a\": 1\n});", "not JSON: javascript");
    check("a=1&b=2", "not JSON: form");
    check("<form action=\"/\">", "not JSON: html");
    check("some words", "not JSON: other");
}

#[test]
fn unreadable() {
    check("{ some words }", "unreadable at 2: no member can be made out");
    check(&"[".repeat(1_000_000), "unreadable at 128: it is nested deeper than 128 levels");
    check(&"{\"a\":".repeat(200), "unreadable at 640: it is nested deeper than 128 levels");
}

#[test]
fn the_deepest_nesting_is_readable() {
    let text = format!("{}{}", "[".repeat(128), "]".repeat(128));
    assert!(matches!(read(&text), Reading::Clean(_)));
}

#[test]
fn time_is_linear() {
    let size = 200_000;
    for part in [
        "{},\"a\":1}",
        "{\"a\":{",
        "{{",
        "[\"a\":1",
        "\"a\"\n",
        "\"a\" ",
        ",",
        ":",
        "}",
        "x ",
        "x:",
        "\\u",
        "\"\\",
        "...",
        "…\n",
        "{\"a\":1},\n",
        "\u{a0}",
        "a=1&",
        "http://",
        "{a}",
        "[[{",
        "{\"a\": \"x\n",
        "| ",
        "]",
        "1\n",
        "\"...\" ",
    ] {
        for start in ["", "{", "[", "{\"a\":", "{\"b\": 1},", "prose\n\"a\": "] {
            let text = format!("{start}{}", part.repeat(size / part.len()));
            let begun = std::time::Instant::now();
            let _ = read(&text);
            let took = begun.elapsed();
            assert!(took.as_millis() < 2_000, "{start:?} {part:?} took {took:?}");
        }
    }
}

/// Tokens that make damaged JSON more often than random characters do.
fn tokens() -> impl Strategy<Value = String> {
    let token = prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"b\": ",
        "1",
        "007",
        "true",
        "...",
        "\n",
        "  ",
        "\\",
        "\\u",
        "null",
        "|",
        "x y",
        "\r\n",
        "é",
        "\u{a0}",
        "...\n",
        "{\"a\": 1}",
        "\"..\"",
        ";",
        "'",
        "\0",
    ]);
    prop::collection::vec(token, 0..60).prop_map(|tokens| tokens.concat())
}

/// JSON with some bytes cut out or doubled.
fn mutated() -> impl Strategy<Value = String> {
    let text =
        "{\n  \"a\": {\n    \"b\": [1, \"x\\n\", {\"c\": null}],\n    \"d\": false\n  },\n  \"e\": -1.5\n}\n";
    prop::collection::vec((0..text.len(), 0..4usize, any::<bool>()), 1..6).prop_map(move |edits| {
        let mut text = text.to_owned();
        for (at, len, double) in edits {
            let range = at.min(text.len())..(at + len).min(text.len());
            let part = text.get(range.clone()).unwrap_or_default().to_owned();
            text.replace_range(range, &if double { part.repeat(2) } else { String::new() });
        }
        text
    })
}

/// Spans lie in the text and on characters; what is clean is what `serde_json` reads, and the same.
fn holds(text: &str) -> Result<(), TestCaseError> {
    fn spans(json: &Json, text: &str) -> bool {
        match json {
            Json::Array(items) => items.iter().all(|item| spans(item, text)),
            Json::Object(members) => {
                members.iter().all(|m| text.get(m.span.start..m.span.end).is_some() && spans(&m.value, text))
            }
            _ => true,
        }
    }
    let reading = read(text);
    prop_assert!(reading.json().is_none_or(|json| spans(json, text)));
    for repair in reading.repairs() {
        prop_assert!(text.get(repair.span.start..repair.span.end).is_some(), "{:?}", repair);
    }
    prop_assert!(!matches!(&reading, Reading::Repaired(_, repairs) if repairs.is_empty()));
    let strict = serde_json::from_str::<serde_json::Value>(text);
    match (&reading, strict) {
        (Reading::Clean(json), strict) => {
            prop_assert_eq!(
                strict.unwrap(),
                serde_json::from_str::<serde_json::Value>(&compact(json)).unwrap()
            );
        }
        (reading, Ok(_)) => {
            prop_assert!(
                reading.repairs().iter().any(|r| r.kind == super::RepairKind::DuplicateName),
                "{:?}",
                reading
            );
        }
        (_, Err(_)) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]
    #[test]
    fn any_text_holds(text in any::<String>()) { holds(&text)?; }
    #[test]
    fn any_text_in_braces_holds(text in "[{\\[\"]\\PC*") { holds(&text)?; }
    #[test]
    fn any_tokens_hold(text in tokens()) { holds(&text)?; }
    #[test]
    fn any_damage_holds(text in mutated()) { holds(&text)?; }
}
