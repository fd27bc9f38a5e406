//! Problems of names: no identifier can be made from one, or two become the same.

use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;

/// Problems found so far.
pub(super) struct Problems {
    found: Vec<Problem>,
    /// Whether names that become one are told apart by the crate: nobody can rename what pages of others say.
    tells_apart: bool,
}

impl Problems {
    pub(super) const fn new(tells_apart: bool) -> Self {
        Self { found: Vec::new(), tells_apart }
    }

    /// Whether names that become one are told apart by the crate.
    pub(super) const fn tells_apart(&self) -> bool {
        self.tells_apart
    }

    /// Nothing of `name` can stand in an identifier. `what` is what it names: "a parameter".
    pub(super) fn unusable(&mut self, name: &str, what: &str, place: &Place) {
        self.found.push(Problem {
            code: Code::UnusableName,
            place: place.clone(),
            about: About::of(name),
            message: format!("{} can't be the Rust name of {what}", quoted(name)),
            help: "a name needs at least one letter or digit from ASCII".to_owned(),
        });
    }

    /// A name that no file can have.
    pub(super) fn too_long(&mut self, name: &str, place: &Place) {
        self.found.push(Problem {
            code: Code::UnusableName,
            place: place.clone(),
            about: About::of(name),
            message: format!("{} is too long for the name of a module", quoted(name.clip(..80))),
            help: "shorten the path or the name, or the entry of `names` in the profile that makes it"
                .to_owned(),
        });
    }

    /// Two names become one; the first stands elsewhere.
    pub(super) fn collision(
        &mut self,
        first: (&str, Option<&Place>),
        second: &str,
        ident: &str,
        place: &Place,
    ) {
        let (first, elsewhere) = first;
        let elsewhere = elsewhere.filter(|other| *other != place);
        let elsewhere =
            elsewhere.map(|other| format!(" ({}:{})", other.page, other.line)).unwrap_or_default();
        self.found.push(Problem {
            code: Code::NameCollision,
            place: place.clone(),
            about: About::of(format_args!("{first} {second}")),
            message: format!(
                "{}{elsewhere} and {} both become `{ident}` in Rust",
                quoted(first),
                quoted(second)
            ),
            help: "rename one of the two, or remove it if it documents the same thing".to_owned(),
        });
    }

    /// All problems, by place.
    pub(super) fn into_sorted(self) -> Vec<Problem> {
        let mut problems = self.found;
        problems.sort_by(|a, b| (&a.place, a.code, &a.message).cmp(&(&b.place, b.code, &b.message)));
        problems.dedup();
        problems
    }
}

/// A name of the docs in a message: in backticks, control characters escaped.
fn quoted(name: &str) -> String {
    if name.is_empty() { "an empty name".to_owned() } else { format!("`{}`", name.escape_debug()) }
}
