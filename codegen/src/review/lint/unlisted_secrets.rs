//! Members and parameters that look like secrets, and that nobody has decided on.

use super::brief::brief;
use super::lists::Tree;
use crate::api::{Endpoint, Location, Type};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use crate::model::secrets::Secrets;
use crate::read::facts::{Fact, FieldFact, PageFacts, SamplePlace, SampleTree};
use crate::read::source::Text;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};

/// The first place of each on this page: documented, in the path of an endpoint, or in a sample only.
pub(super) fn check(page: &PageFacts, text: &Text, secrets: &Secrets) -> Vec<Problem> {
    let mut found = Found { secrets, places: BTreeMap::new() };
    for fact in &page.facts {
        match fact {
            Fact::Field(fact) => found.field(page, fact),
            Fact::Endpoint(fact) => found.placeholders(page, &fact.endpoint, &fact.place),
            Fact::SetValue(_) | Fact::Code(_) => {}
        }
    }
    // Sections share samples: each is looked at once.
    let mut seen = HashSet::new();
    for section in &page.sections {
        let samples = section.requests.iter().chain(section.responses.iter());
        let samples = samples.filter(|sample| seen.insert(sample.place.span));
        let mut path: Vec<&str> = section.subject.object().into_iter().collect();
        found.shown(&Tree::of(samples), SampleTree::ROOT, &mut path, text);
    }
    found.places.into_iter().map(|(path, place)| problem(&path, place, secrets)).collect()
}

struct Found<'s> {
    secrets: &'s Secrets,
    places: BTreeMap<String, Place>,
}

impl Found<'_> {
    fn field(&mut self, page: &PageFacts, fact: &FieldFact) {
        if fact.types.contains(Type::Object) || fact.types.contains(Type::ArrayOfObject) {
            return; // Its members have names of their own.
        }
        if fact.location == Location::Path {
            let name = page.profile.names.of_placeholder(fact.path.leaf());
            return self.check_member(&[name], || Some(fact.place.clone()));
        }
        let object = page.section(fact.section).and_then(|section| section.subject.object());
        self.check_member(&object.into_iter().chain(fact.path.names()).collect::<Vec<_>>(), || {
            Some(fact.place.clone())
        });
    }

    fn placeholders(&mut self, page: &PageFacts, endpoint: &Endpoint, place: &Place) {
        for name in endpoint.path.placeholders() {
            self.check_member(&[page.profile.names.of_placeholder(name)], || Some(place.clone()));
        }
    }

    fn shown<'s>(&mut self, tree: &Tree<'s>, at: SamplePlace, path: &mut Vec<&'s str>, text: &Text) {
        for (name, member) in tree.shape.members(at) {
            path.push(name);
            if tree.shape.members(member).next().is_none()
                && let Some(value) = tree.shape.values(member).next()
            {
                self.check_member(path, || tree.place(value, text));
            }
            self.shown(tree, member, path, text);
            path.pop();
        }
    }

    fn check_member(&mut self, path: &[&str], place: impl Fn() -> Option<Place>) {
        if self.secrets.looks_secret(path) && self.secrets.listed(path).is_none() {
            // The same member is one problem, documented or shown, whatever it is part of.
            let end = path.clip(path.len().saturating_sub(2)..).join(".");
            if let (Entry::Vacant(entry), Some(place)) = (self.places.entry(end), place()) {
                entry.insert(place);
            }
        }
    }
}

fn problem(path: &str, place: Place, secrets: &Secrets) -> Problem {
    let path = brief(path);
    if !secrets.is_written() {
        return Problem {
            code: Code::UndecidedSecret,
            place,
            about: About::of(&path),
            message: format!(
                "`{path}` looks like a secret, and no secrets.toml of these docs says whether it is one"
            ),
            help: "write secrets.toml beside the docs: `secret = [\"…\"]`, or `[[harmless]]` with a reason"
                .to_owned(),
        };
    }
    Problem {
        code: Code::UnlistedSecret,
        place,
        about: About::of(&path),
        message: format!("`{path}` looks like a secret, and secrets.toml does not say whether it is one"),
        help: "add it to `secret` there, or to `[[harmless]]` with a reason".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::list;
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::profile::Profile;
    use crate::read::read_page;

    #[track_caller]
    fn check(page: &str, secrets: &str, expected: &[&str]) {
        let text = |path: &str, text: &str| Text::new(PagePath::parse(path).unwrap(), text.to_owned());
        let secrets = Secrets::read(&text("secrets.toml", secrets), &Profile::usual()).unwrap();
        let page = text("a.md", page);
        let problems = super::check(&read_page(&page, &Profile::usual()), &page, &secrets);
        let (lines, tail) = (
            problems.iter().map(|p| format!("{}:{}: {}", p.place.line, p.place.column, p.message)),
            " looks like a secret,",
        );
        let lines: Vec<String> =
            lines.map(|line| line.split(tail).next().unwrap_or(&line).to_owned()).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn documented_and_shown() {
        let page = format!(
            "> POST - /orders/{{your_token}}\n\n```json\n{{\"card\": {{\"number\": \"4\", \"name\": \"\"}},\n\"key\": 1}}\n```\n\n{}",
            list("Parameters", "gateway_info|object; gateway_info.iban|string; key|string; card|object")
        );
        let all = ["4:11: `card.number`", "16:1: `gateway_info.iban`", "21:1: `key`", "1:3: `token`"];
        check(&page, "", &all);
        check(&page, "secret = ['key', 'iban', 'number', 'token']", &[]);
        let harmless = "[[harmless]]\nname = 'gateway_info.iban'\nbecause = 'x'\n";
        check(&page, harmless, &["4:11: `card.number`", "21:1: `key`", "1:3: `token`"]);
    }

    #[test]
    fn parameters_of_a_path_are_its_placeholders() {
        let page = format!(
            "> DELETE - /tokens/{{your_token}}\n\n{}",
            list("Parameters", "your_token|string|path parameter")
        );
        check(&page, "secret = ['token']", &[]);
    }

    #[test]
    fn of_what_a_list_of_other_docs_leaves_out_nobody_has_decided() {
        let text = |path: &str, text: &str| Text::new(PagePath::parse(path).unwrap(), text.to_owned());
        let lent =
            Secrets::read(&text("secrets.toml", "secret = ['iban']"), &Profile::usual()).unwrap().lent();
        let page =
            text("a.md", &format!("> POST - /orders\n\n{}", list("Parameters", "iban|string; token|string")));
        let problems = super::check(&read_page(&page, &Profile::usual()), &page, &lent);
        let codes: Vec<_> = problems.iter().map(|problem| (problem.code, problem.place.line)).collect();
        assert_eq!(codes, [(Code::UndecidedSecret, 11)]);
        assert!(lent.hides(&["iban"]) && lent.hides(&["token"]));
    }

    #[test]
    fn objects() {
        let page = format!("# token (object)\n\n{}", list("Parameters", "value|string; number|string"));
        check(&page, "", &[]);
    }
}
