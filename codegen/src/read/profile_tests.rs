use crate::diagnostics::span::PagePath;
use crate::profile::Profile;
use crate::read::source::Text;

fn check(profile: &str, expected: &[&str]) {
    let read = Profile::read(&Text::new(PagePath::new("toy.toml"), profile.to_owned()));
    let shown = |problems: Vec<crate::diagnostics::problem::Problem>| {
        let line = |problem: &crate::diagnostics::problem::Problem| {
            format!("{}: {} ({})", problem.place, problem.message, problem.help)
        };
        problems.iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(read.map_or_else(shown, |_| Vec::new()), expected, "{profile}");
}

#[test]
fn built_in_profiles_are_read() {
    for (name, text) in super::BUILT_IN {
        check(text, &[]);
        assert!(Profile::built_in(name).is_some(), "{name}");
    }
}

#[test]
fn problems() {
    check("name = 'Toy'", &[]);
    check("name = 'Toy'\n[typs]\n", &["toy.toml:2:2: nothing is called `typs` here (did you mean `types`?)"]);
    check(
        "name = 'Toy'\n[types]\nsting = ['text']\n",
        &["toy.toml:3:1: nothing is called `sting` here (did you mean `string`?)"],
    );
    check(
        "name = 'Toy'\n[types]\nstring = ['a']\ninteger = ['A']\n",
        &["toy.toml:4:12: `a` stands twice in `[types]` (remove one of the two)"],
    );
    check(
        "name = 'Toy'\n[types]\nstring = 'a'\n",
        &["toy.toml:3:10: `string` is a list of texts (write `[\"…\", \"…\"]`)"],
    );
    check("name = 'Toy'\ntypes = 1\n", &["toy.toml:2:9: `types` is a table (open it with `[types]`)"]);
    check(
        "name = 'Toy'\n[samples]\nlabel_words = '3'\n",
        &["toy.toml:3:15: `label_words` is a number (write it without quotes)"],
    );
    check(
        "name = 'Toy'\n[views]\nendpoint = '/orders'\n",
        &["toy.toml:3:12: `endpoint` is no endpoint (write `METHOD /path`)"],
    );
    check(
        "name = 'Toy'\n[page_rules]\nstems = ['must']\nall_required = ['all are needed']\n",
        &[
            "toy.toml:4:17: none of `stems` is in `all are needed` (add a part of it to `stems`, or leave that key out)",
        ],
    );
    check(
        "name = 'Toy'\n[envelope]\nmark = 'ok'\n",
        &["toy.toml:2:1: `data` is missing (name the member that holds the content of a response)"],
    );
    check(
        "name = 'Toy'\n[sample_values]\nid = []\n",
        &["toy.toml:3:6: `id` has no value (list at least one)"],
    );
    check(
        "name = 'Toy'\n[names]\nsettings = ['set']\n",
        &["toy.toml:3:13: a setting is two words (write `set to`)"],
    );
    check(
        "name = 'Toy'\n[outline.endpoints]\nends = 300\n",
        &["toy.toml:3:8: `ends` is a small number (write digits, without quotes)"],
    );
    check("", &["toy.toml:1:1: `name` is missing (give the product's name, as people write it)"]);
}
