//! Pages that nobody would write, made to be slow, deep or large: a reader must survive them.
//!
//! Each is made of about `n` repeats of something small, so that twice the repeats are twice the page.
//! `cargo run --release -p tests --example hostile` reads one of them, for profilers and timers.

use codegen::model::errata::Errata;
use codegen::model::secrets::Secrets;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::read_page;
use codegen::read::source::Text;
use codegen::report::{Compared, changes_text};
use codegen::review::compare::{self, Docs};
use codegen::review::models;
use codegen::write::sync::{Ours, sync};
use std::fmt::Write as _;

/// A kind of hostile page: its name and how to make one.
pub type Input = (&'static str, fn(usize) -> String);

/// An edit of a page: its name, and what a page becomes.
pub type Edit = (&'static str, fn(&str) -> String);

/// Edits that change much of a page.
pub const EDITS: &[Edit] = &[
    ("as it is", str::to_owned),
    ("of other types", |page| page.replace("string", "integer")),
    ("with an entry more", |page| format!("{page}\n\n`new` | string\n")),
    ("renamed", |page| page.replace("`a", "`z").replace("`m", "`z").replace("`b", "`z")),
    ("of other values", |page| page.replace("`A", "`Z").replace("`x", "`y")),
    ("backwards", |page| {
        page.split("\n\n").collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join("\n\n")
    }),
    ("every second part of it", |page| page.split("\n\n").step_by(2).collect::<Vec<_>>().join("\n\n")),
];

/// All kinds.
pub const INPUTS: &[Input] = &[
    ("json objects in objects", |n| sample(&"{\"a\":".repeat(n))),
    ("json arrays in arrays", |n| sample(&"[".repeat(n))),
    ("json closed too often", |n| sample(&format!("{{}}{}", "}]".repeat(n)))),
    ("json closed too early", |n| sample(&format!("{{{}", "\"a\":1},".repeat(n)))),
    ("json strings never closed", |n| sample(&"{\"a\n".repeat(n))),
    ("json escapes", |n| sample(&format!("{{\"a\":\"{}\"}}", "\\u12".repeat(n)))),
    ("json repairs on one line", |n| sample(&format!("{{{}}}", "\"a\":,".repeat(n)))),
    ("json words", |n| sample(&format!("{{{}", "a b ".repeat(n)))),
    ("json names", |n| entries(&list(n, |i| format!("`m{i}` | string")), &object(n))),
    ("one name in many places of a sample", |n| entries(&list(n, |_| "`a` | string".into()), &places(n))),
    ("dotted names and many places of a sample", |n| {
        entries(&list(n, |i| format!("`a.b{i}` | string")), &places(n))
    }),
    ("long names of a sample", |n| {
        let json = format!("{{\"{}\":{{{}}}}}", "x".repeat(n), members(n));
        entries(&list(n, |i| format!("`m{i}` | string")), &json)
    }),
    ("quotes in quotes", |n| ">".repeat(n)),
    ("quotes in quotes, and lines", |n| ">".repeat(n) + "\n" + &"> a\n".repeat(n)),
    ("lists in lists", |n| "- ".repeat(n)),
    ("lists in lists, and lines", |n| "- ".repeat(n) + "a\n" + &"\n".repeat(n) + &"b\n\n".repeat(n)),
    ("lists in lists, by indentation", |n| list(n.isqrt() * 4, |i| " ".repeat(2 * i) + "- a")),
    ("entries as bullets", |n| entries(&list(n, |_| "- `a` | string".into()), "{}")),
    ("entries as bullets, deep", |n| {
        entries(&format!("- `a` | object\n{}", list(n, |_| "  - `b` | string".into())), "{}")
    }),
    ("emphasis in emphasis", |n| "*a _b ".repeat(n)),
    ("emphasis closed", |n| "*a **b ".repeat(n) + &"c** d* ".repeat(n)),
    ("emphasis and labels", |n| entry(&"Value: *x* ".repeat(n))),
    ("links in links", |n| "[".repeat(n) + &"](x)".repeat(n)),
    ("backticks of all lengths", |n| list(n.isqrt() * 2, |i| "`".repeat(i) + "a")),
    ("a line", |n| "words on a line ".repeat(n)),
    ("a line of bars", |n| "a | ".repeat(n)),
    ("a line of sentences", |n| entry(&"Max. 5 characters. This is required. ".repeat(n))),
    ("a line of labels", |n| entry(&"Options: ".repeat(n))),
    ("a line of labels with words", |n| entry(&"Value: a b c d ".repeat(n))),
    ("a line of defaults", |n| entry(&"Default: a b c d ".repeat(n))),
    ("a line of formats", |n| entry(&"Format: max ".repeat(n))),
    ("a line of codes", |n| entry(&format!("Options: {}", "`A` ".repeat(n)))),
    ("labels and codes", |n| entry(&"Options: `A`, `B` Default: `C` ".repeat(n))),
    ("a line of references", |n| entry(&"See [a](#b). ".repeat(n))),
    ("an entry of many names and options", |n| {
        entries(&format!("{}`a` | string\n\nOptions: {}", "`a` / ".repeat(n), "`A` ".repeat(n)), "{}")
    }),
    ("a long name above many", |n| {
        let names = list(n, |i| format!("`m{i}` | string"));
        entries(&format!("`{}` | object\n\n{names}", "x".repeat(n)), "{}")
    }),
    ("a dotted name above many", |n| {
        let names = list(n, |i| format!("`m{i}` | string"));
        entries(&format!("`{}a` | object\n\n{names}", "a.".repeat(n)), "{}")
    }),
    ("members of members", |n| entries(&list(n, |_| "`a` | object | required\n\nContains:".into()), "{}")),
    ("rows", |n| table("Parameter", &"| `a` | string | Words. |\n".repeat(n))),
    ("rows without bars", |n| table("Parameter", &"a\n".repeat(n))),
    ("rows of codes below a long title", |n| {
        format!(
            "# {}\n\n{}",
            "x".repeat(n),
            table("Code", &list(n, |i| format!("| {i} | x | |")).replace("\n\n", "\n"))
        )
    }),
    ("a wide table", |n| format!("{}\n{}\n{}", "|a".repeat(n), "|-".repeat(n), "|\n".repeat(n))),
    ("entries", |n| entries(&list(n, |i| format!("----\n`a{i}` | string | required\n\nWords.")), "{}")),
    ("values with signs on a line", |n| entry(&format!("Options: {}b.", "a{, ".repeat(n)))),
    ("entries that continue a sentence", |n| entry(&"words\n".repeat(n))),
    ("headings", |n| "# a\n".repeat(n)),
    ("headings with entries", |n| list(n, |i| format!("## a{i}\n\n`a` | string"))),
    ("headings, entries and one endpoint", |n| {
        format!("> POST - /a\n\n{}", list(n, |i| format!("## a{i}\n\n`a` | string")))
    }),
    ("headings, entries and samples", |n| {
        format!("{}{}", list(n, |i| format!("## a{i}\n\n`a` | string")), "\n```\n{}\n```\n".repeat(n))
    }),
    ("headings, entries, samples and one endpoint", |n| {
        let samples = "\n```\n{\"a\": 1}\n```\n".repeat(n);
        format!("> POST - /a\n{samples}{}", list(n, |i| format!("## a{i}\n\n`a` | string")))
    }),
    ("headings, entries, samples and endpoints", |n| {
        let samples = "> POST - /a\n\n```\n{\"type\": \"direct\"}\n```\n\n".repeat(n);
        format!("{samples}{}", list(n, |i| format!("## Direct {i}\n\n`a` | string")))
    }),
    ("endpoints below headings", |n| list(n, |i| format!("## a{i}\n\n> GET - /a/{i}\n\n`a` | string"))),
    ("a long path and many sections", |n| {
        format!("> GET - /{}\n\n{}", "x".repeat(n), list(n, |i| format!("## a{i}\n\n`a` | string")))
    }),
    ("a path of placeholders and many entries", |n| {
        format!("> GET - /{}\n\n{}", "{a}/".repeat(n), list(n, |i| format!("`b{i}` | string")))
    }),
    ("rules and entries", |n| {
        let rules = list(n, |i| format!("The a_{i} parameter is not required.\n"));
        format!("All parameters shown are required.\n\n{rules}\n{}", list(n, |i| format!("`a_{i}` | string")))
    }),
    ("rules and headings", |n| {
        list(n, |i| format!("## a{i}\n\nThe a_{i} parameter is not required.\n\n`a` | string"))
    }),
    ("rules above headings", |n| {
        let rules = list(n, |i| format!("The a_{i} parameter is not required.\n"));
        format!("{rules}\n{}", list(n, |i| format!("## a{i}\n\n`a` | string")))
    }),
    ("object members under headings", |n| list(n, |_| "## a\n\n`a` | string".into())),
    ("labels as headings", |n| "## a\n\n### Response\n\n`a` | string\n\n".repeat(n)),
    ("labels as headings of one level", |n| "## a\n\n## Response\n\n`a` | string\n\n".repeat(n)),
    ("shortcodes never closed", |n| "{{< description >}}\n".repeat(n)),
    ("shortcodes never opened", |n| "{{< /description >}}\n".repeat(n)),
    ("shortcodes closed by others", |n| {
        let (codes, notes) = ("{{< code >}}".repeat(n), "{{< note >}}".repeat(n));
        format!("{codes}\n{notes}\n{}", "{{< /code >}}".repeat(n))
    }),
    ("shortcodes half open", |n| "{{< ".repeat(n)),
    ("fences never closed", |n| "```json\n{\n".repeat(n)),
    ("fences closed on lines of text", |n| "```\n{}```\n".repeat(n)),
    ("fence marks", |n| "a ```\n```x\n".repeat(n)),
    ("tags", |n| "<div>\n".repeat(n)),
    ("tags on a line", |n| "<a ".repeat(n)),
    ("comments", |n| "<!-- ".repeat(n)),
    ("processing instructions", |n| "a <? ".repeat(n)),
    ("indented lines", |n| "    `a` | string\n".repeat(n)),
    ("links to nowhere", |n| list(n, |i| format!("[a](#a{i})\n\n# b{i}"))),
    ("endpoints of nearly one name", |n| list(n, |i| format!("> GET - /aaaaaaaaaaaaaaaaaaaa{i}"))),
    ("a long endpoint with contradictions", |n| {
        let sections =
            list(n, |i| format!("## a{i}\n\n`a` | {}", if i % 2 == 0 { "string" } else { "integer" }));
        format!("> POST - /{}\n\n{sections}", "x".repeat(n))
    }),
    ("undocumented members and many sections", |n| {
        let sections = list(n, |i| format!("## a{i}\n\n`a` | string"));
        format!("> POST - /a\n\n{}\n{sections}", sample(&object(n)))
    }),
    ("places of a sample and many sections", |n| {
        let sections = list(n, |i| format!("## a{i}\n\n**Response**\n\n`a` | string"));
        format!("> GET - /a\n\n> JSON Response\n\n{}\n{sections}", sample(&places(n)))
    }),
    ("places of a sample and many objects", |n| {
        format!(
            "{}\n{}",
            sample(&places(n)),
            list(n, |i| format!("## a{i}\n\n`a` | object\n\n`b1` | string"))
        )
    }),
    ("undocumented members of an object", |n| {
        format!(
            "{}\n{}",
            sample(&format!("{{\"a\":{}}}", object(n))),
            list(n, |i| format!("## a{i}\n\n`m1` | string"))
        )
    }),
    ("many values and many sections", |n| {
        let items = vec!["{\"a\":1}"; n].join(",");
        let sections = list(n, |i| format!("## a{i}\n\n`b` | array\n\nContains:\n\n`a` | integer"));
        format!("> POST - /a\n\n{}\n{sections}", sample(&format!("{{\"b\":[{items}]}}")))
    }),
    ("labels that are misspelt", |n| "Optons: `a`\n\n**Paramters**\n\n".repeat(n)),
    ("definitions of links", |n| list(n, |i| format!("[a{i}]: x")) + &"[a1]".repeat(n)),
    ("underlined headings", |n| "a\n---\n".repeat(n)),
    ("one heading of many lines", |n| "a\n".repeat(n + 1) + "---\n"),
    ("NUL bytes", |n| entries(&"\0`a\0`\0|\0string\n\n\0".repeat(n), &"\0".repeat(n))),
    ("mis-decoded text on a line", |n| "aâ€“".repeat(n)),
    ("sections of the same words", |n| {
        let words = "The same words as in each other section, which say what is below, and how.";
        list(n, |i| {
            format!(
                "## Section {i}\n\n> POST - /orders\n\n{words}\n\n**Parameters**\n\n----\n`amount` | integer | required\n\n{words}\n\n----\n`b` | string\n\n{words}"
            )
        })
    }),
    ("sections of the same words, without requests", |n| {
        let words = "The same words as in each other section, which say what is below, and how.";
        list(n, |i| {
            format!(
                "## Section {i}\n\n{words}\n\n----\n`amount` | integer | required\n\n{words}\n\n----\n`b` | string\n\n{words}"
            )
        })
    }),
    ("options", |n| entry(&format!("Options: {}", list(n, |i| format!("`A{i}`,")).replace("\n\n", " ")))),
    ("values of a table", |n| {
        table("Gateway", &list(n, |i| format!("| a{i} | `A{i}` |")).replace("\n\n", "\n"))
    }),
    ("defaults of one parameter", |n| {
        entries(&list(n, |i| format!("`a` | string\n\nDefault: `x{i}`")), "{}")
    }),
    ("formats of one parameter", |n| {
        entries(&list(n, |i| format!("`a` | string\n\nFormat: ISO-4217 code x{i}")), "{}")
    }),
    ("objects that hold each other", |n| {
        list(n, |i| format!("## a{i}\n\n`a{}` | object\n\n`b` | string | required", i + 1))
    }),
    ("required members of one object", |n| {
        let members = list(n, |i| format!("`a.m{i}` | string | required"));
        entries(&format!("`a` | object | required\n\n{members}"), &format!("{{\"a\":{}}}", object(n)))
    }),
    ("required members that every section shows", |n| {
        let sections = list(n, |i| format!("## a{i}\n\n`m{i}` | string | required"));
        format!("> POST - /a\n\n{}\n{sections}", sample(&object(n)))
    }),
    ("demands of one request", |n| {
        let sections = list(n, |i| format!("## a{i}\n\n`m{i}` | string | required"));
        format!("> POST - /a\n\n{sections}")
    }),
    ("samples of objects", |n| {
        list(n, |i| format!("## a{i}\n\n```\n{{\"a{i}\":{{\"b\":1}}}}\n```\n\n`b` | string"))
    }),
    ("objects of all samples", |n| {
        let samples = list(n, |i| sample(&format!("{{\"a{i}\":{{\"b\":1}}}}")));
        format!("{samples}\n{}", list(n, |i| format!("## a{i}\n\n`b` | string")))
    }),
    ("tables of codes", |n| {
        list(n, |i| format!("## a{i}\n\n{}", table("Code", &format!("| {i} | `A{i}` | |"))))
    }),
    ("everything unclosed", |n| "{{< code >}} **a _b `c [d](e <f ```\n\n> \"g {h [i | j\n".repeat(n)),
];

/// The facts of a page.
#[must_use]
pub fn facts(text: &Text) -> PageFacts {
    read_page(text, &Profile::usual())
}

/// Compares two versions of a page as `diff` does; gives back how long the report is.
#[must_use]
pub fn diff(before: &Text, page: &Text) -> usize {
    let (old, new) = ([facts(before)], [facts(page)]);
    let (errata, secrets) = (Errata::default(), Secrets::new(&Profile::usual()));
    let version = |pages| models::Version { pages, unread: &[], errata: &errata, secrets: &secrets };
    let made = models::pair(version(&old), version(&new));
    let comparison = compare::facts(
        Docs { pages: &old, unread: &[], model: Some(&made.0) },
        Docs { pages: &new, unread: &[], model: Some(&made.1) },
    );
    let compared = Compared {
        base: "old",
        head: "new",
        comparison: &comparison,
        file: &|_, page| page.to_string(),
        link: &|_, _| None,
        words_only: 0,
        accepted: 0,
    };
    changes_text(&compared).len()
}

/// Syncs a page with the version of it that we have; gives back how long it is then.
#[must_use]
pub fn synced(before: &Text, page: &Text) -> usize {
    let ours = facts(before);
    sync(&facts(page), Some(Ours { facts: &ours, front_matter: "" })).map_or(0, |page| page.text.len())
}

fn sample(json: &str) -> String {
    format!("```\n{json}\n```\n")
}

fn entries(list: &str, json: &str) -> String {
    format!("> POST - /a\n\n```\n{json}\n```\n\n**Parameters**\n\n{list}\n")
}

fn entry(description: &str) -> String {
    format!("**Parameters**\n\n`a` | string\n\n{description}\n")
}

fn table(name: &str, rows: &str) -> String {
    format!("| {name} | Type | Description |\n|---|---|---|\n{rows}")
}

/// `n` passages with blank lines between them.
fn list(n: usize, passage: impl Fn(usize) -> String) -> String {
    (0..n).fold(String::new(), |mut list, i| {
        let _ = write!(list, "{}\n\n", passage(i));
        list
    })
}

fn members(n: usize) -> String {
    let members: Vec<String> = (0..n).map(|i| format!("\"m{i}\":1")).collect();
    members.join(",")
}

fn object(n: usize) -> String {
    format!("{{{}}}", members(n))
}

/// An object of `n` objects that all have the members `a` and `b`.
fn places(n: usize) -> String {
    let members: Vec<String> = (0..n).map(|i| format!("\"m{i}\":{{\"a\":{{\"b1\":1}}}}")).collect();
    format!("{{{}}}", members.join(","))
}
