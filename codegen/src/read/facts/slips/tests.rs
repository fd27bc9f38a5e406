//! One slip a line: what is reported at its line, or that nothing is lost by it.

use crate::diagnostics::problem::{Code, Severity};
use crate::diagnostics::span::PagePath;
use crate::profile::Profile;
use crate::read::facts::{Fact, FieldFact, PageFacts};
use crate::read::source::Text;

const PAGE: &str = "---
title: Create an order
---
{{< code-block >}}
> POST - /orders/{order_id}/captures

```json
{
  \"amount\": 25,
  \"flow\": \"redirect\",
  \"customer\": {
    \"locale\": \"en_US\",
    \"email\": \"sam@shop.example\"
  }
}
```

{{< /code-block >}}

{{< description >}}
## Captures

Words.

**Parameters**

----------------
`amount` | integer | required

What is captured.

----------------
`flow` | string | required

How it is paid.  
Options: `redirect`, `direct`.

----------------
`customer` | object | required

Who pays.

Contains:

- `locale` | string | optional
- `email` | string | optional

----------------
`code` | string | optional

One of the issuers.  
Options:

- First: `FIRST`
- Second: `SECOND`
- Third: `THIRD`

----------------
`note` | string | optional

Words.  
Format: Maximum 50 characters.

----------------
`manual` | boolean | optional

Whether it waits.  
Value: `true`.

### Banks

| Code | Name |
|------|------|
| 0031 | One |
| 0721 | Two |
| 0801 | Six |

**Response**

----------------
`status` | string

Words.

{{< /description >}}
";

fn read(page: &str) -> PageFacts {
    crate::read::read_page(&Text::new(PagePath::new("capture.md"), page.to_owned()), &Profile::usual())
}

/// Of the page with `from` written as `to`, the code of the problem within three lines of it.
#[track_caller]
fn check(from: &str, to: &str, expected: Code) {
    assert_eq!(PAGE.matches(from).count(), 1, "{from:?} stands once");
    let line = PAGE.split(from).next().map_or(0, |before| before.lines().count()).max(1);
    let page = read(&PAGE.replace(from, to));
    let near = page.problems.iter().filter(|problem| {
        usize::try_from(problem.place.line).is_ok_and(|at| at.abs_diff(line) <= 3)
            && problem.code.severity() >= Severity::Warning
    });
    let codes: Vec<Code> = near.map(|problem| problem.code).collect();
    assert!(codes.contains(&expected), "{from:?} as {to:?}: {codes:?} of {:#?}", page.problems);
}

#[test]
fn the_page_has_no_problem() {
    assert_eq!(read(PAGE).problems, []);
}

/// A path may join words that the page writes apart.
#[test]
fn hyphens_of_a_path_are_no_slip() {
    let page =
        PAGE.replace("/captures\n", "/order-captures\n").replace("## Captures", "## Captures of an order");
    assert_eq!(read(&page).problems, []);
}

#[test]
fn entries() {
    check("`amount` | integer | required", "`amount` integer required", Code::UnreadableEntry);
    check("`amount` | integer | required", "`amount` - integer - required", Code::UnreadableEntry);
    check("`amount` | integer | required", "#### `amount` | integer | required", Code::UnreadableEntry);
    check("`amount` | integer | required", "`amount` | | required", Code::UnknownColumn);
    check("`amount` | integer | required", "`amount` | integr | required", Code::UnknownType);
    check("`amount` | integer | required", "`amount | integer | required", Code::CodeMark);
    check("`amount` | integer | required", "- `amount` | integer | required", Code::EntryPlace);
    check("`amount` | integer | required", "amount integer required", Code::UnreadableEntry);
    check("What is captured.", "\"Requird\" with invoices.", Code::LabelSpelling);
    check("What is captured.", "“Require”d with invoices.", Code::LabelSpelling);
    check("What is captured.", "\"\" with invoices.", Code::LabelSpelling);
}

#[test]
fn bounds_and_labels() {
    check("Options: `redirect`", "Options `redirect`", Code::LabelSpelling);
    check("Options: `redirect`", "Options' `redirect`", Code::LabelSpelling);
    check("Options: `redirect`", "Optins: `redirect`", Code::LabelSpelling);
    check("Options: `redirect`", "`redirect`", Code::UnreadBound);
    check("Value: `true`", "Value `true`", Code::LabelSpelling);
    check("Value: `true`", "Valu: `true`", Code::LabelSpelling);
    check("Value: `true`", " `true`", Code::UnreadBound);
    check("Format: Maximum", "Format:: Maximum", Code::LabelSpelling);
    check("Format: Maximum", "Formt: Maximum", Code::LabelSpelling);
    check("Maximum 50 characters", "Maximun 50 characters", Code::UnreadBound);
    check("Maximum 50 characters", "Maximum fifty characters", Code::UnreadBound);
    check("Maximum 50 characters", "Maximum 50 caracters", Code::UnreadBound);
    check("Maximum 50 characters", "Maximum 50 char,cters", Code::UnreadBound);
    check("Maximum 50 characters", "Max. 50 hcars", Code::UnreadBound);
    check("Maximum 50 characters", "200 characters", Code::UnreadBound);
    check("Format: Maximum 50 characters", "Between 2 and 200", Code::UnreadBound);
    check("Options:\n\n- First", "\n\n- First", Code::UnreadBound);
    check("Maximum 50 characters", "Maximum 50 signs", Code::UnreadBound);
    check("Maximum 50 characters", "As long as fits in 50 letters", Code::UnreadBound);
    check("Maximum 50 characters", "16 digits", Code::UnreadBound);
    check("Maximum 50 characters", "Maximum 0 characters", Code::UnreadBound);
    check("Maximum 50 characters", "Minimum 20, maximum 2 characters", Code::UnreadBound);
    check("Format: Maximum 50 characters", "Length: 50", Code::UnreadBound);
    check("Format: Maximum 50 characters", "Between 2 and 50 letters", Code::UnreadBound);
    check("Value: `true`.", "Value:", Code::UnreadBound);
    check("Options: `redirect`, `direct`.", "Options:", Code::UnreadBound);
    check("Options: `redirect`, `direct`", "Options: `redirect` to `direct`", Code::UnreadBound);
    check("Options: `redirect`, `direct`", "Choices: `redirect`, `direct`", Code::UnreadBound);
    check("Options: `redirect`, `direct`", "Either `redirect` or `direct`", Code::UnreadBound);
    check("Options: `redirect`, `direct`", "Can be `redirect` or `direct`", Code::UnreadBound);
    check("Options: `redirect`, `direct`", "Values are `redirect` and `direct`", Code::UnreadBound);
    check("Value: `true`", "Always `true`", Code::UnreadBound);
    check("Value: `true`", "Must be `true`", Code::UnreadBound);
}

#[test]
fn endpoints() {
    check("> POST - /", "> PSOT - /", Code::UnreadableEndpoint);
    check("> POST - /", "> post - /", Code::UnreadableEndpoint);
    check("> POST - /", "> POST - ;", Code::UnreadableEndpoint);
    check("> POST - /", "> POST - //", Code::UnreadableEndpoint);
    check("> POST - /", "> /", Code::UnreadableEndpoint);
    check("> POST - /", "> POST/", Code::UnreadableEndpoint);
    check(
        "> POST - /orders/{order_id}/captures\n",
        "> POST - /smsauto_card\n\n`auto_card`\n",
        Code::EndpointSpelling,
    );
    check("> POST - /", "POST - /", Code::UnreadableEndpoint);
    check("> POST - /orders/{order_id}/captures\n", "\n", Code::MissingEndpoint);
    check("/orders/{", "/ordres/{", Code::EndpointSpelling);
    check("/captures", "/cpatures", Code::EndpointSpelling);
    check("{order_id}/", "{order_i}d/", Code::EndpointSpelling);
    check("/orders/{", "/orders{", Code::EndpointSpelling);
    check("{order_id}/", "order_id}/", Code::EndpointSpelling);
}

#[test]
fn headings_and_list_labels() {
    check("## Captures", "##Captures", Code::Heading);
    check("## Captures", "; Captures", Code::Heading);
    check("## Captures\n", "\n", Code::Heading);
    check("| Code | Name |", "| Code | Name  o", Code::TableShape);
    check("| 0721 | Two |", "0721 || Two |", Code::TableShape);
    check("**Response**", "*Response**", Code::LabelSpelling);
    check("**Response**", "**Respnse**", Code::LabelSpelling);
}

#[test]
fn samples() {
    check("```json\n{", "```json\n(", Code::RepairedSample);
    for damaged in ["\" amount\"", "\")amount\"", "\"amount.\"", "\"amount \""] {
        check("\"amount\"", damaged, Code::CodeMark);
    }
    check("```json\n{", "```json\n;", Code::RepairedSample);
    check("```json\n{", "```json\n<", Code::RepairedSample);
    check("\"customer\": {", "\"customer\": ", Code::RepairedSample);
    check("  }\n}", "  }}\n}", Code::RepairedSample);
    check("```json", "``json", Code::Fence);
}

#[test]
fn bullets() {
    check("- Second: `SECOND`", "Second: `SECOND`", Code::EntryPlace);
    check("- Third: `THIRD`", "e Third: `THIRD`", Code::EntryPlace);
    check("- `email`", "-`email`", Code::CodeMark);
}

#[test]
fn rows() {
    check("| 0721 | Two |", "| 0721 || Two |", Code::TableShape);
    check("| 0721 | Two |", "| 0721  Two |", Code::TableShape);
    check("| 0721 | Two |", "s 0721 | Two |", Code::UnreadableRow);
    check("| Code | Name |", "| C de | Name |", Code::LabelSpelling);
    check("| Code | Name |", "  Code | Name |", Code::TableShape);
    check("| 0721 | Two |", "b 0721 | Two |", Code::TableShape);
    check("| 0721 | Two |", "| 0721 | Two  (", Code::TableShape);
    let short = PAGE.replace("| 0721 | Two |", "| 0721 |");
    let joined = short.replace("| 0721 |\n", "| 0721 | | 0801 | Six |\n");
    let message = |page: &str| read(page).problems.first().map(|problem| problem.message.clone());
    assert_ne!(message(&short), message(&joined));
}

#[test]
fn front_matter() {
    let page = Text::decode(PagePath::new("a.md"), PAGE.replacen("\n---\n", "\n--\n", 1).into_bytes());
    assert_eq!(page.map_err(|problem| problem.place.line).err(), Some(3));
    for damaged in ["----\n", "\n", "-*--\n", ""] {
        check("---\ntitle", &format!("{damaged}title"), Code::LabelSpelling);
    }
    let title = "title: Create an order";
    for damaged in ["titel: Create an order", "title Create an order", "title:"] {
        check(title, damaged, Code::LabelSpelling);
    }
    check(title, "title: \"Create an order\"\n openapi", Code::LabelSpelling);
    for damaged in [
        "restate: openapi",
        "restates openapi",
        "restates:",
        "restates:: openapi",
        "restates:= openapi",
        "resta:tes: openapi",
        "restates:restates: openapi",
        "optional openapi",
    ] {
        check(title, &format!("{title}\n{damaged}"), Code::LabelSpelling);
    }
}

/// What one entry states in a description.
#[track_caller]
fn check_read(description: &str, expected: &str) {
    let read = read(&PAGE.replace("Format: Maximum 50 characters.", description));
    let note = read.facts.iter().find_map(|fact| match fact {
        Fact::Field(field) if field.path.to_string() == "note" => Some(field),
        _ => None,
    });
    let shown = note.map(|FieldFact { options, min_length, max_length, .. }| {
        let options = options.as_ref().map_or(String::new(), |options| options.join(" "));
        let length = |length: &Option<u32>| length.map_or(String::new(), |length| length.to_string());
        format!("{options}[{}..{}]", length(min_length), length(max_length))
    });
    assert_eq!(shown.as_deref(), Some(expected), "{description}");
}

/// A description that gives no cause for a problem.
#[track_caller]
fn check_quiet(description: &str) {
    assert_eq!(
        read(&PAGE.replace("Format: Maximum 50 characters.", description)).problems,
        [],
        "{description}"
    );
}

#[test]
fn phrases_that_are_read() {
    check_read("Up to 50 characters.", "[..50]");
    check_read("No longer than 40.", "[..40]");
    check_read("Between 2 and 200 characters.", "[2..200]");
    check_read("Maximum 1,000 characters.", "[..1000]");
    check_read("Format: Maximum 50characters.", "[..50]");
    check_read("Format: 1-200 characters.", "[1..200]");
    check_read("Format: Between 2 and 200.", "[2..200]");
    check_read("From 2 to 200 characters.", "[2..200]");
    check_quiet("Format: Between 2 and 200.");
    check_quiet("Format: Maximum 10 decimal places.");
    check_quiet("Format: ab_CD with ISO 639 language codes.");
    check_quiet("Setting of `redirect`.");
    check_read("Options: `0`-`3`.", "0 1 2 3[..]");
    check_read("Options: `0` to `3`.", "0 1 2 3[..]");
    check_read("One of: a, b.", "a b[..]");
    check_read("Options:\n\n- `a`, `b`\n- `c`", "a b c[..]");
}

#[test]
fn a_rule_of_a_page() {
    let presence = |rule: &str| {
        let read =
            read(&PAGE.replacen("Words.", rule, 1).replace("`note` | string | optional", "`note` | string"));
        let note = read.facts.iter().find_map(|fact| match fact {
            Fact::Field(field) if field.path.to_string() == "note" => Some(field.presence.as_str()),
            _ => None,
        });
        (note.map(str::to_owned), read.problems.iter().map(|problem| problem.code).collect::<Vec<_>>())
    };
    assert_eq!(presence("All parameters are required."), (Some("required".into()), vec![]));
    assert_eq!(
        presence("Al lparameters are required."),
        (Some("unstated".into()), vec![Code::LabelSpelling])
    );
}

#[test]
fn headings_joined_with_a_line() {
    check("## Captures\n\nWords.", "## CapturesTakes what is reserved.", Code::Heading);
    check("## Captures\n\n", "## Captures### Partial\n\n", Code::Heading);
    check("## Captures\n\n", "## Captures* All of these are required\n\n", Code::Heading);
}

#[test]
fn marks_of_labels_and_links() {
    check("Options: `redirect`", "Options> `redirect`", Code::LabelSpelling);
    check("Format: Maximum 50", "Format? Maximum 50", Code::LabelSpelling);
    check("How it is paid.", ": ISO currency codes.", Code::UnreadBound);
    check("Options: `redirect`", "Options! `redirect`", Code::LabelSpelling);
    check("Options: `redirect`", "Opt|ons: `redirect`", Code::LabelSpelling);
    check("Options: `redirect`", "Options_: `redirect`", Code::LabelSpelling);
    check("Who pays.", "Who [pays/customer).", Code::LabelSpelling);
    check("Format: Maximum 50", "Default! 50. Maximum 50", Code::LabelSpelling);
    for damaged in ["[customer (object)(/api/#customer-object)", "customer (object)](/api/#customer-object)"]
    {
        check("Who pays.", &format!("See {damaged}."), Code::LabelSpelling);
    }
    for damaged in ["Seee [", "ee [", "Sue [", "See[ ", "Se e["] {
        let damaged = format!("{damaged}customer (object)](/api/#customer-object).");
        check("Who pays.", &damaged, Code::LabelSpelling);
    }
    check("Who pays.", "customer (object)](/api/#customer-object).", Code::LabelSpelling);
    for damaged in ["[ISO codes]https://", "[ISO codeshttps://", "[ISO codes]]("] {
        let damaged = format!("Format: {damaged}https://iso.example/codes).");
        check("Format: Maximum 50 characters.", &damaged, Code::LabelSpelling);
    }
}

#[test]
fn values_whose_marks_or_label_are_lost() {
    check("`redirect`, `direct`", "`redirect``direct`", Code::CodeMark);
    check("`redirect`, `direct`", "`redirect`,*`direct`", Code::UnreadBound);
    check("Value: `true`.", "`true` (for some of them).", Code::UnreadBound);
    check("Options: `redirect`, `direct`.", "VISA, AMERICAN EXPRESS and IDEAL.", Code::UnreadBound);
    check("How it is paid.", "How it is paid.  Redirect.", Code::UnreadBound);
    check("Words.  \nFormat: Maximum 50", "Words.  ab_CD with language codes. Maximum 50", Code::UnreadBound);
    check("Maximum 50 characters", "Maximum 50Scharacters", Code::UnreadBound);
}

#[test]
fn presences_and_defaults_in_words() {
    for damaged in
        ["Requried.", "Requived. (max. 50 chars).", "This parameter is otional.", "T;is is required."]
    {
        check("What is captured.", damaged, Code::LabelSpelling);
    }
    check("What is captured.", "This is reuqired when it is set.", Code::LabelSpelling);
    check("What is captured.", "What is captured.  with some methods.", Code::LabelSpelling);
    check("What is captured.", "Default si 30 days.", Code::LabelSpelling);
    check("`manual` | boolean | optional", "`manual` | boolean () | optional", Code::UnknownColumn);
    for damaged in [
        "* All parameters are field(s)",
        "* All parameters shown are field(s) of direct requests",
        "*  field(s)",
    ] {
        check("## Captures\n\nWords.", &format!("## Captures\n\n{damaged}"), Code::LabelSpelling);
    }
    check("## Captures\n\nWords.", "## Captures\n\n*All parameters are required", Code::EntryPlace);
}

#[test]
fn headings_of_objects() {
    for damaged in ["(obect)", "(objectt)", "(object", "(object);", "o(bject)"] {
        check("## Captures", &format!("## captures {damaged}"), Code::Heading);
    }
    let object = "## customer (object)\n\n**Parameters**\n\n----\n`email` | string | required\n";
    let told = |page: &str| {
        let text = Text::new(PagePath::new("customer-object.md"), page.to_owned());
        crate::read::read_page(&text, &Profile::usual()).problems.len()
    };
    assert_eq!((told(object), told(&object.replace(" (object)", ""))), (0, 1));
}

#[test]
fn headings_of_flows() {
    let list =
        |flow: &str| format!("**Parameters**\n\n----\n`type` | string | required\n\nOptions: `{flow}`.\n\n");
    let page = |heading: &str| {
        let (redirect, direct) = (list("redirect"), list("direct"));
        read(&format!("> POST - /orders\n\n## Pay\n\n{heading}\n\n{redirect}### Pay - direct\n\n{direct}"))
    };
    assert_eq!(page("### Pay - redirect").problems, []);
    let problems = page("").problems;
    assert_eq!(
        problems.iter().map(|problem| (problem.code, problem.place.line)).collect::<Vec<_>>(),
        [(Code::Heading, 7)]
    );
}

/// Two blanks are read as one, and a table goes on below a blank line.
#[test]
fn blanks_that_change_nothing() {
    let facts = |page: &str| read(page).facts.len();
    let see = PAGE.replace("Who pays.", "See [customer (object)](/api/#customer-object).");
    assert_eq!(read(&see.replace("See [", "See  [")).problems, read(&see).problems);
    let open = PAGE.replace("| 0721 | Two |", "\n| 0721 | Two");
    assert_eq!(facts(&open), facts(PAGE));
}

/// What stands twice, and columns of nothing but a sign.
#[test]
fn words_that_stand_twice() {
    check("integer | required", "integer | required required", Code::UnknownColumn);
    check("integer | required", "integer {| required", Code::UnknownColumn);
    check("integer | required", "integer / | required", Code::UnknownColumn);
    check("integer | required", "integer | required | :", Code::UnknownColumn);
    check("integer | required", "integer | required | optional", Code::UnknownColumn);
    check("integer | required", "integer | integer", Code::UnknownColumn);
    check("**Response**", "**Response Response**", Code::LabelSpelling);
    check("**Response**", "**Response****Response**", Code::LabelSpelling);
    check("{order_id}", "{order_idorder_id}", Code::EndpointSpelling);
    check("What is captured.", "\u{201c}Required required\u{201d} with invoices.", Code::LabelSpelling);
    check("What is captured.", ".", Code::UnreadBound);
    check("| Code | Name |", "| Code Code | Name |", Code::LabelSpelling);
    check("## Captures", "## captures (object)(object)", Code::Heading);
    check("## Captures", "## captures, oject", Code::Heading);
    check("> POST - /", "> POST POST - /", Code::UnreadableEndpoint);
}

#[test]
fn parts_of_a_path() {
    check("{order_id}", "{}", Code::EndpointSpelling);
    check("{order_id}", "{order id}", Code::EndpointSpelling);
    check("captures\n", "\n", Code::EndpointSpelling);
    check("> POST - /", "> POST - / /", Code::EndpointSpelling);
    check("> POST - /", "> POST /- /", Code::EndpointSpelling);
    check("> POST - /", ">  - /", Code::UnreadableEndpoint);
    check("/orders/{", "/orders orders/{", Code::EndpointSpelling);
    check("> POST - /", "> POST - .", Code::EndpointSpelling);
    check("> POST - /", "> POST / -", Code::EndpointSpelling);
    check("/orders/{order_id}", "/orders/\n{order_id}", Code::EndpointSpelling);
}

#[test]
fn signs_beside_marks() {
    check("Value: `true`", "Value: (`true`", Code::CodeMark);
    check("`amount` | integer", "}`amount` | integer", Code::CodeMark);
    check("| 0721 | Two |", "| 0721 |( Two |", Code::TableShape);
    check("| 0721 | Two |", "| 0721; | Two |", Code::TableShape);
    check("| 0721 | Two |", "| 0721 |> Two |", Code::TableShape);
    check("| 0721 | Two |", "| 0721 |_ Two |", Code::TableShape);
    check("`amount` | integer", "`]amount` | integer", Code::CodeMark);
    check("`amount` | integer", "`amount[` | integer", Code::CodeMark);
    check("Value: `true`", "Value: `true[`", Code::CodeMark);
    check("Value: `true`", "Value: `=true`", Code::CodeMark);
    check("Value: `true`", "Value: `true#`", Code::CodeMark);
    check("Value: `true`", "Value: `*true`", Code::CodeMark);
    check("Value: `true`", "POST `true`", Code::UnreadBound);
    check("Value: `true`", "Maximum `true`", Code::UnreadBound);
    check("Options: `redirect`, `direct`", "orders `redirect`, `direct`", Code::UnreadBound);
    check("`amount` | integer", "`amount` .| integer", Code::CodeMark);
    check("`amount` | integer", "__amount__\" | integer", Code::CodeMark);
    check("Options: `redirect`, `direct`.", "Options: `redirect`: `direct`.", Code::LabelSpelling);
    check("Options: `redirect`, `direct`.", "Options: `redirect`,( `direct`.", Code::LabelSpelling);
    check("Options:\n\n- First", ">Options:\n\n- First", Code::LabelSpelling);
    check("Value: `true`", ">alue: `true`", Code::LabelSpelling);
    check("Format: Maximum 50", "Format( Maximum 50", Code::LabelSpelling);
    check("Options:\n\n- First", "Options|\n\n- First", Code::LabelSpelling);
    check("- Second: `SECOND`", "## Second: `SECOND`", Code::Heading);
    check("Who pays.", "See .[customer (object)](/api/#customer-object).", Code::LabelSpelling);
    check("What is captured.", " for credit checks.", Code::LabelSpelling);
    check("Value: `true`", "string `true`", Code::UnreadBound);
    check("- Second: `SECOND`", "> Second: `SECOND`", Code::EntryPlace);
    check("- Second: `SECOND`", "# Second: `SECOND`", Code::Heading);
    check("- `email` | string", " `email` | string", Code::EntryPlace);
    check("| 0721 | Two |", "> 0721 | Two |", Code::TableShape);
    check("Options: `redirect`", "Option's: `redirect`", Code::LabelSpelling);
    check("Options: `redirect`", "Options:( `redirect`", Code::LabelSpelling);
    check("Words.\n\n**Parameters**", "# All parameters are required\n\n**Parameters**", Code::LabelSpelling);
}

#[test]
fn lists_of_plain_values() {
    let plain = |list: &str| format!("Options: {list}.");
    check("Options: `redirect`, `direct`.", &plain("redirect, direct redirect"), Code::UnreadBound);
    check("Options: `redirect`, `direct`.", &plain("redirect, direct{, split"), Code::UnreadBound);
    check("Options: `redirect`, `direct`.", &plain("redirect other, direct"), Code::UnreadBound);
    check("Options: `redirect`, `direct`.", &plain("single, split: double, three"), Code::UnreadBound);
    check_quiet("Options: single, split twice.");
}

#[test]
fn links_without_a_target() {
    for address in ["", "string", "/api/customer-object", "/api/customer#-object", "/api/c#ustomer-object"] {
        check("Who pays.", &format!("See [customer (object)]({address})."), Code::LabelSpelling);
    }
    check("Who pays.", "See [customer (object)\n](/api/#customer-object).", Code::LabelSpelling);
    check("Who pays.", "See [customer (object)]\n(/api/#customer-object).", Code::LabelSpelling);
}

#[test]
fn lines_that_are_split() {
    check("`amount` | integer | required", "__amount__\n| integer | required", Code::UnreadableEntry);
    check("`amount` | integer | required", "__amount__\n| integer", Code::UnreadableEntry);
    check("`amount` | integer | required", "`var1` / `var2` / `var3` integer", Code::UnreadableEntry);
    check("Format: Maximum 50 characters.", "Format: Minimum two .", Code::UnreadBound);
    check("Format: Maximum 50 characters.", "Format: Maxinum 10 decimal places.", Code::UnreadBound);
    check("Format: Maximum 50 characters.", "Format: Maximum 50 JSON.", Code::UnreadBound);
    check("What is captured.", "This is  for credit checks.", Code::LabelSpelling);
}
