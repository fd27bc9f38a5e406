//! JSON bodies, such as fixtures of tests: only their names are compared.

use super::compare::documented_at;
use super::documented::{Documented, Key};
use crate::diagnostics::near::nearest;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Span;
use crate::read::page::{Json, Reading, read_json};
use crate::read::source::Text;
use heck::ToSnakeCase as _;
use std::collections::HashSet;

/// The least share of a body's members that an object has which it is a body of.
const LEAST: f64 = 0.6;

/// How much better an object fits that the file is called after.
const NAMED: f64 = 0.1;

/// Compares a file with the documented body that fits it best. `None` if none does.
pub(super) fn compare(text: &Text, documented: &Documented) -> Option<Vec<Problem>> {
    let json = match read_json(text.as_str()) {
        Reading::Clean(json) | Reading::Repaired(json, _) => json,
        Reading::NotJson(_) | Reading::Unreadable(..) => {
            let problem =
                text.problem(Code::AuditUnread, 0..0, "the file is not JSON", "mend it, or leave it out");
            return Some(vec![problem.about(text.path())]);
        }
    };
    let mut best: Option<(f64, Vec<Unknown>, &Key)> = None;
    let path = text.path().as_str();
    let file = path.rsplit_once('/').map_or(path, |(_, file)| file);
    let file_name = &file.split('.').next().unwrap_or(file).to_snake_case();
    for key in documented.keys() {
        let mut search = Search { documented, known: 0, unknown: Vec::new() };
        search.body(&json, key, &mut Vec::new());
        let all = search.known + search.unknown.len();
        if search.known == 0 {
            continue;
        }
        let count = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        // Of objects that have all members, the one that the body says most of.
        let named = if *file_name == documented.name_of(key) { NAMED } else { 0.0 };
        let score = count(search.known) / count(all) + count(search.known) / 10_000.0 + named;
        if best.as_ref().is_none_or(|(most, ..)| score > *most) {
            best = Some((score, search.unknown, key));
        }
    }
    let (_, unknown, key) = best.filter(|(score, ..)| *score >= LEAST)?;
    let problem = |unknown: Unknown| Problem {
        code: Code::AuditUnknown,
        place: text.place(unknown.span.start..unknown.span.end),
        about: About::of(&unknown.path),
        message: format!("the body has `{}`, which `{key}` does not have", unknown.path),
        help: match &unknown.near {
            Some((near, place)) => format!("did you mean `{near}`{place}?"),
            None => "remove it, or say in the docs that it exists".to_owned(),
        },
    };
    Some(unknown.into_iter().map(problem).collect())
}

struct Unknown {
    path: String,
    span: Span,
    /// The name that is probably meant, and where it is documented.
    near: Option<(String, String)>,
}

struct Search<'d> {
    documented: &'d Documented,
    known: usize,
    unknown: Vec<Unknown>,
}

impl Search<'_> {
    fn body<'j>(&mut self, json: &'j Json, key: &Key, path: &mut Vec<&'j str>) {
        let members = match json {
            Json::Array(items) => {
                for item in items {
                    self.body(item, key, path);
                }
                return;
            }
            Json::Object(members) => members,
            _ => return,
        };
        let object = self.documented.object(key);
        let present: HashSet<&str> = members.iter().map(|member| member.name.as_str()).collect();
        for member in members {
            path.push(&member.name);
            if object.members.contains_key(member.name.as_str()) {
                self.known += 1;
                if let Some(inside) = self.documented.inside(key, &member.name) {
                    self.body(&member.value, &inside, path);
                }
            } else {
                let missing =
                    object.members.keys().map(String::as_str).filter(|name| !present.contains(name));
                let near = nearest(&member.name, missing).map(|near| {
                    (near.to_owned(), object.members.get(near).map(documented_at).unwrap_or_default())
                });
                self.unknown.push(Unknown { path: path.join("."), span: member.span, near });
            }
            path.pop();
        }
    }
}
