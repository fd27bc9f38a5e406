//! Docs whose headings say what stands below them.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes its expectations with hashes")]

use super::{Pages, Profile, compared_by, summary};
use expect_test::{Expect, expect};

#[track_caller]
fn check(base: Pages<'_>, head: Pages<'_>, expected: &Expect) {
    let profile = Profile::built_in("mastodon").unwrap();
    expected.assert_eq(&summary(&compared_by(&profile, base, head)));
}

/// The page of an object with these lines.
fn entity(name: &str, members: &str) -> String {
    let members = members.split_whitespace().map(|member| match member.strip_prefix('#') {
        Some(heading) => format!("## {heading} attributes\n\n"),
        None => format!("### `{member}` {{#{member}}}\n\n**Description:** Words.\\\n**Type:** String\n\n"),
    });
    format!("---\ntitle: {name}\n---\n\n## Attributes\n\n{}", members.collect::<String>())
}

/// Pages of two objects, and of a request that answers with something.
fn check_answer(before: &str, after: &str, expected: &Expect) {
    let [status, account] = ["Status", "Account"].map(|name| entity(name, "id"));
    let method = |answer: &str| {
        format!(
            "# Things\n\n## Get it {{#get}}\n\n```http\nGET /api/v1/things HTTP/1.1\n```\n\n**Returns:** {answer}\\\n**OAuth:** Public\n"
        )
    };
    let (before, after) = (method(before), method(after));
    let pages = |method| {
        [
            ("entities/Status.md", status.as_str()),
            ("entities/Account.md", &account),
            ("methods/things.md", method),
        ]
    };
    check(&pages(&before), &pages(&after), expected);
}

#[test]
fn what_a_request_answers_with() {
    let link = |name: &str| format!("[{name}]({{{{< relref \"entities/{name}\" >}}}})");
    check_answer(
        &link("Status"),
        &link("Account"),
        &expect![[r#"
        breaking, major: reference_changed response GET /api/v1/things: status -> account @ methods/things.md:6
    "#]],
    );
    check_answer(
        &link("Status"),
        &format!("Array of {}", link("Status")),
        &expect![[r#"
        breaking, major: reference_changed response GET /api/v1/things: status -> array<status> @ methods/things.md:6
    "#]],
    );
    check_answer(&link("Status"), &format!("{}, but without a link", link("Status")), &expect![[r#""#]]);
    check_answer(
        &link("Status"),
        "Empty",
        &expect![[r#"
        none, major: reference_changed response GET /api/v1/things: status -> - @ methods/things.md:6
    "#]],
    );
}

#[test]
fn headings_that_divide_the_members_of_an_object() {
    let (whole, parts) =
        (entity("Status", "id text url"), entity("Status", "id #Deprecated text #Optional url"));
    check(&[("entities/Status.md", &whole)], &[("entities/Status.md", &parts)], &expect![[r#""#]]);
}
