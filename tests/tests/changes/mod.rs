//! Reports on a comparison of two versions of docs, in every format: goldens in `tests/goldens/changes`.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "helpers of a test are test")]

mod docs;

use anstream::adapter::strip_str;
use codegen::diagnostics::problem::Problem;
use codegen::diagnostics::span::PagePath;
use codegen::model::assemble::assemble;
use codegen::read::facts::PageFacts;
use codegen::read::read_page;
use codegen::read::source::Text;
use codegen::report::{
    Compared, changes_github, changes_json, changes_markdown, changes_sarif, changes_text,
};
use codegen::review::compare::{Comparison, Docs, Side, facts};
use docs::Version;
use serde_json::Value;
use tests::Goldens;

struct Read {
    pages: Vec<PageFacts>,
    unread: Vec<Problem>,
}

impl Read {
    fn new(version: Version) -> Self {
        let mut read_ = Self { pages: Vec::new(), unread: Vec::new() };
        for (path, text) in version {
            match Text::decode(PagePath::parse(&path).unwrap(), text.into_bytes()) {
                Ok((text, _)) => read_.pages.push(read_page(&text, &codegen::profile::Profile::usual())),
                Err(problem) => read_.unread.push(problem),
            }
        }
        read_.pages.sort_by(|a, b| a.page.cmp(&b.page));
        read_
    }
}

fn compared(base: &Read, head: &Read) -> Comparison {
    let (old, new) = (assemble(&base.pages).ok(), assemble(&head.pages).ok());
    facts(
        Docs { pages: &base.pages, unread: &base.unread, model: old.as_ref() },
        Docs { pages: &head.pages, unread: &head.unread, model: new.as_ref() },
    )
}

/// All reports of one comparison, by the name of their golden.
fn reports(comparison: &Comparison) -> Vec<(&'static str, String)> {
    let compared = Compared {
        base: "docs-src",
        head: "../docs@HEAD:api",
        comparison,
        file: &|side, page: &PagePath| format!("{}/{page}", side.as_str()),
        link: &|side, page: &PagePath| {
            (side == Side::Head).then(|| format!("https://git.example/docs/blob/main/{page}"))
        },
        words_only: 2,
        accepted: 0,
    };
    vec![
        ("plain.txt", strip_str(&changes_text(&compared)).to_string()),
        ("coloured.txt", changes_text(&compared).replace('\u{1b}', "\\e")),
        ("comment.md", changes_markdown(&compared)),
        ("changes.json", changes_json(&compared)),
        ("annotations.txt", changes_github(&compared)),
        ("changes.sarif", changes_sarif(&compared)),
    ]
}

#[test]
fn reports_of_changes() {
    let mut goldens = Goldens::open("changes", |path| path.starts_with("changes/"));
    let (base, head) = (Read::new(docs::base()), Read::new(docs::head()));
    for (file, text) in reports(&compared(&base, &head)) {
        goldens.check(&format!("changes/{file}"), &text);
    }
    for (file, text) in reports(&compared(&base, &base)).into_iter().take(3) {
        goldens.check(&format!("changes/none/{file}"), &text);
    }
    goldens.finish();
}

/// Checks the demands of SARIF 2.1.0 on the parts that the report has.
#[test]
fn sarif_holds_together() {
    let (base, head) = (Read::new(docs::base()), Read::new(docs::head()));
    let all = reports(&compared(&base, &head));
    let (_, log) = all.iter().find(|(file, _)| *file == "changes.sarif").expect("the log");
    let log: Value = serde_json::from_str(log).expect("JSON");
    assert_eq!(log.pointer("/version"), Some(&Value::from("2.1.0")));
    let rules = log.pointer("/runs/0/tool/driver/rules").and_then(Value::as_array).expect("rules");
    let results = log.pointer("/runs/0/results").and_then(Value::as_array).expect("results");
    assert!(!results.is_empty());
    for result in results {
        let at = result.get("ruleIndex").and_then(Value::as_u64).and_then(|at| usize::try_from(at).ok());
        let rule = at.and_then(|at| rules.get(at)).and_then(|rule| rule.get("id"));
        assert!(rule.is_some() && rule == result.get("ruleId"), "{result}");
        assert!(
            ["error", "warning", "note"]
                .iter()
                .any(|level| result.get("level") == Some(&Value::from(*level)))
        );
        assert!(result.pointer("/message/text").is_some_and(Value::is_string), "{result}");
        let location = result.pointer("/locations/0/physicalLocation").expect("a location");
        assert!(location.pointer("/region/startLine").and_then(Value::as_u64) >= Some(1), "{result}");
        let uri = location.pointer("/artifactLocation/uri").and_then(Value::as_str).expect("a URI");
        assert!(!uri.contains([' ', '`', '|', '@', ':']), "{uri}");
    }
}

/// The schema wants related locations to differ. Sections that share an endpoint line are several places on one line.
#[test]
fn places_on_one_line_are_one_location() {
    let page = |path: &str| {
        let lists =
            ["Redirect", "Direct", "Later"].map(|flow| format!("### {flow}\n\n----\n`a` | string\n\n"));
        Read::new(vec![("a.md".to_owned(), format!("> POST - {path}\n\n{}", lists.concat()))])
    };
    let all = reports(&compared(&page("/orders"), &page("/payments")));
    let (_, log) = all.iter().find(|(file, _)| *file == "changes.sarif").expect("the log");
    let log: Value = serde_json::from_str(log).expect("JSON");
    let results = log.pointer("/runs/0/results").and_then(Value::as_array).expect("results");
    assert!(!results.is_empty());
    for result in results {
        assert_eq!(result.get("relatedLocations"), Some(&Value::Array(Vec::new())), "{result:#}");
    }
}

/// The report of one format, of pages of which each documents a request.
fn report(file: &str, base: &[String], head: &[String]) -> String {
    let version = |pages: &[String]| {
        let pages = pages.iter().enumerate();
        Read::new(pages.map(|(at, text)| (format!("p{at}.md"), text.clone())).collect())
    };
    let all = reports(&compared(&version(base), &version(head)));
    all.into_iter().find(|(of, _)| *of == file).expect("a report").1
}

fn request(endpoint: &str, entry: &str) -> String {
    format!(
        "> {endpoint}\n\n## Thing\n\n**Parameters**\n\n----------------\n{entry}\n\nWords.\n\n----------------\n"
    )
}

/// A comment on GitHub has at most 65,536 characters.
#[test]
fn a_comment_stays_below_what_github_takes() {
    let pages = |entry: fn(usize) -> String| {
        (0..1500).map(|at| request(&format!("POST - /things{at}/{{id}}"), &entry(at))).collect::<Vec<_>>()
    };
    let one = pages(|_| "`amount` | integer | required".to_owned());
    for head in [pages(|at| format!("`amount{at}` | integer | required")), one[..1].to_vec()] {
        let text = report("comment.md", &one, &head);
        assert!(text.chars().count() < 65_536, "{}", text.chars().count());
        assert!(text.contains("A comment holds no more: "), "{text}");
        let mut lines = text.lines().filter(|line| !line.is_empty()).peekable();
        while let Some(line) = lines.next().filter(|_| lines.peek().is_some()) {
            let has_items = lines.peek().is_some_and(|next| next.starts_with("- "));
            assert!(!line.starts_with("`POST") || has_items, "{line}");
        }
    }
}

/// What is done to several requests stands below their names.
#[test]
fn a_group_names_its_requests() {
    let pages = |types: [&str; 5]| {
        let paths = ["/a", "/b", "/c", "/d", "/e"];
        let of = |(path, entry): (&str, &str)| request(&format!("POST - {path}"), &format!("`x` | {entry}"));
        paths.into_iter().zip(types).map(of).collect::<Vec<_>>()
    };
    let titles = |base: [&str; 5], head: [&str; 5]| {
        let text = report("plain.txt", &pages(base), &pages(head));
        let is_title = |line: &&str| line.starts_with("POST");
        text.lines().filter(is_title).map(str::to_owned).collect::<Vec<_>>()
    };
    let one = ["string"; 5];
    assert_eq!(titles(one, ["integer", "integer", "string", "string", "string"]), ["POST /a, POST /b"]);
    assert_eq!(
        titles(one, ["integer", "integer", "float", "float", "string"]),
        ["POST /a, POST /b", "POST /c, POST /d"]
    );
    assert_eq!(titles(one, ["integer"; 5]), ["POST /a, POST /b, POST /c and 2 more"]);
}

/// One parameter goes and one with a name like it comes, at most of the places of both.
#[test]
fn what_may_be_a_rename() {
    let pages = |names: [&str; 3]| {
        let of = |(path, name)| request(&format!("POST - /{path}"), &format!("`{name}` | string"));
        ["a", "b", "c"].into_iter().zip(names).map(of).collect::<Vec<_>>()
    };
    let check = |before: [&str; 3], after: [&str; 3], suggested: bool| {
        let text = report("plain.txt", &pages(before), &pages(after));
        let has = text.contains("perhaps renamed: payer_name comes in its place");
        assert_eq!(has, suggested, "{before:?} -> {after:?}: {text}");
    };
    let before = ["payer_nam"; 3];
    check(before, ["payer_name"; 3], true);
    check(before, ["payer_name", "payer_name", "vat"], true);
    check(["payer_nam", "payer_nam", "vat"], ["payer_name"; 3], true);
    check(before, ["payer_name", "vat", "vat"], false);
    check(["payer_nam", "vat", "vat"], ["payer_name"; 3], false);
    check(["vat"; 3], ["payer_name"; 3], false);
}

/// Markdown without its code spans: a run of backticks ends at the next one of the same length.
fn outside_of_code(text: &str) -> String {
    let mut parts = text.split_inclusive('`').peekable();
    let (mut outside, mut open) = (String::new(), None);
    while let Some(part) = parts.next() {
        if open.is_none() {
            outside.push_str(part);
        }
        let mut run = usize::from(part.ends_with('`'));
        while parts.next_if_eq(&"`").is_some() {
            run += 1;
        }
        open = match open {
            None if run > 0 => Some(run),
            Some(length) if length == run => None,
            same => same,
        };
    }
    outside
}

/// The words of a page can't leave their place in a report.
#[test]
fn hostile_words_stay_where_they_are() {
    let page = |options: &str| {
        let heading = "Pay | `now` <script>alert(1)</script> ]( @everyone";
        format!(
            "> POST - /orders\n\n## {heading}\n\n**Parameters**\n\n----------------\n`a` | string\n\nOptions: {options}.\n"
        )
    };
    let version = |options: &str| Read::new(vec![("a.md".to_owned(), page(options))]);
    let (base, head) = (version("`x`"), version("`x`, `::error::y</details>`"));
    for (file, text) in reports(&compared(&base, &head)) {
        assert!(!text.is_empty(), "{file}");
        match file {
            "comment.md" => {
                let outside = outside_of_code(&text);
                assert!(!outside.contains("script") && !outside.contains("everyone"), "{outside}");
            }
            "annotations.txt" => assert!(text.lines().all(|line| line.starts_with("::notice ")), "{text}"),
            _ => {}
        }
    }
}
