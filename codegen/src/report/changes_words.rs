//! A change in words: what, where, and what it does. All reports for people use them.

use super::one_line;
use crate::diagnostics::nouns::first_of;
use crate::diagnostics::span::PagePath;
use crate::read::facts::Attribute;
use crate::review::compare::{Change, Comparison, CrateItem, Kind, Occurrence, Rust, Side, Wire};

/// A comparison, and what it takes to show it.
#[derive(Clone, Copy)]
pub struct Compared<'a> {
    /// The first version, as the user names it.
    pub base: &'a str,
    /// The second one.
    pub head: &'a str,
    /// The result.
    pub comparison: &'a Comparison,
    /// A page as people open it from where they are.
    pub file: &'a dyn Fn(Side, &PagePath) -> String,
    /// Address of a page on the web, if it has one; `#L12` is added.
    pub link: &'a dyn Fn(Side, &PagePath) -> Option<String>,
    /// Pages that differ, and none of whose facts do.
    pub words_only: usize,
    /// Number of changes that somebody accepted, and that are not shown.
    pub accepted: usize,
}

impl std::fmt::Debug for Compared<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compared").field("base", &self.base).field("head", &self.head).finish_non_exhaustive()
    }
}

/// The change on one line, without a full stop. `mark` sets off what comes from the docs.
pub(super) fn headline(change: &Change, mark: &dyn Fn(&str) -> String) -> String {
    let subject = mark(&change.subject);
    let before = change.before.as_deref().map_or_else(|| "nothing".to_owned(), mark);
    let after = change.after.as_deref().map_or_else(|| "nothing".to_owned(), mark);
    let plain = |text: &Option<String>| one_line(text.as_deref().unwrap_or("unstated"));
    let of_set = change.of_set.as_deref().unwrap_or("value");
    let words = match change.kind {
        Kind::EndpointAdded => format!("{subject} is documented now"),
        Kind::EndpointRemoved => format!("{subject} is no longer documented"),
        Kind::EndpointChanged => format!("{after} stands where {before} stood"),
        Kind::FieldAdded if change.wire == Wire::Breaking => format!("{subject} added, and needed"),
        Kind::FieldAdded => format!("{subject} added"),
        Kind::FieldRemoved => format!("{subject} removed"),
        Kind::TypeChanged | Kind::RequiredChanged => {
            format!("{subject} is {} now, was {}", plain(&change.after), plain(&change.before))
        }
        Kind::NullableChanged if change.after.as_deref() == Some("true") => {
            format!("{subject} may be null now")
        }
        Kind::NullableChanged => format!("{subject} may no longer be null"),
        Kind::DeprecatedChanged if change.after.as_deref() == Some("true") => {
            format!("{subject} is deprecated now")
        }
        Kind::DeprecatedChanged => format!("{subject} is no longer deprecated"),
        Kind::LocationChanged => {
            format!(
                "{subject} goes into the {} now, was in the {}",
                plain(&change.after),
                plain(&change.before)
            )
        }
        Kind::OptionAdded => format!("{subject} takes {after}"),
        Kind::OptionRemoved => format!("{subject} no longer takes {before}"),
        Kind::ConstraintChanged => {
            format!("{} of {subject} is {after} now, was {before}", constraint(change.key))
        }
        Kind::ReferenceChanged => format!("{subject} refers to {after} now, was {before}"),
        Kind::SectionAdded => format!("section {subject} added"),
        Kind::SectionRemoved => format!("section {subject} removed"),
        Kind::SetValueAdded => format!("{of_set} {subject} added"),
        Kind::SetValueRemoved => format!("{of_set} {subject} removed"),
        Kind::CodeAdded => format!("code {subject} added"),
        Kind::CodeRemoved => format!("code {subject} removed"),
    };
    match change.details.len() {
        0 => words,
        1 => words + ", with 1 statement",
        count => format!("{words}, with {count} statements"),
    }
}

fn constraint(key: Option<Attribute>) -> &'static str {
    match key {
        Some(Attribute::MinLength) => "least length",
        Some(Attribute::MaxLength) => "greatest length",
        Some(Attribute::Minimum) => "least value",
        Some(Attribute::Maximum) => "greatest value",
        Some(Attribute::MinItems) => "least number of items",
        Some(Attribute::MaxItems) => "greatest number of items",
        Some(Attribute::Format) => "format",
        Some(Attribute::Default) => "default",
        _ => "constraint",
    }
}

/// The scope of the change: `request POST /orders`, `object customer`; with several endpoints only how many; and what
/// it does to the crate, if that is known and anything.
pub(super) fn scope(change: &Change) -> String {
    let mut endpoints: Vec<String> = change.places.iter().map(owner).collect();
    endpoints.sort_unstable();
    endpoints.dedup();
    let direction = change.direction.map(|direction| format!("{} ", direction.as_str())).unwrap_or_default();
    let rust = match change.rust {
        Rust::Major => ", major in Rust",
        Rust::Minor => ", minor in Rust",
        Rust::None | Rust::Unknown => "",
    };
    match endpoints.as_slice() {
        [one] => format!("{direction}{one}{rust}"),
        many => format!("{direction}of {} endpoints or objects{rust}", many.len()),
    }
}

/// `POST /orders`, or `object customer`.
pub(super) fn owner(occurrence: &Occurrence) -> String {
    let object = || format!("object {}", one_line(occurrence.object.as_deref().unwrap_or_default()));
    occurrence.endpoint.as_ref().map_or_else(object, |endpoint| one_line(&endpoint.to_string()))
}

/// What stands above items of the crate that differ though no fact does.
pub(super) const UNSTATED: &str =
    "The crate differs where no fact does: its names come of headings, some types of samples";

/// `orders::Order is gone (major)`.
pub(super) fn unstated(item: &CrateItem, mark: &dyn Fn(&str) -> String) -> String {
    let how = match item.side {
        Some(Side::Base) => "is gone",
        Some(Side::Head) => "is new",
        None => "has another form",
    };
    format!("{} {how} ({})", mark(&item.name), item.rust.as_str())
}

/// The effect in one word, as a heading.
pub(super) const fn effect(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "Breaking",
        Wire::Compatible => "Compatible",
        Wire::None => "No effect",
    }
}

/// The note on changes that somebody accepted: nothing, if there are none.
pub(super) fn accepted(count: usize) -> String {
    if count == 0 { String::new() } else { format!(", {count} accepted") }
}

/// The note on pages that differ, and none of whose facts do: nothing, if there are none.
pub(super) fn words_only(pages: usize) -> String {
    match pages {
        0 => String::new(),
        1 => "; 1 page differs in words only".to_owned(),
        _ => format!("; {pages} pages differ in words only"),
    }
}

/// That no crate can be made of one version, and the first reason.
pub(super) fn partial(comparison: &Comparison, side: Side) -> Option<(String, String)> {
    let mut reasons =
        comparison.partial.iter().filter(|sided| sided.side == side).map(|sided| &sided.problem);
    let first = reasons.next()?;
    let version = side.pick("the older version", "the newer version");
    let more = match reasons.count() {
        0 => String::new(),
        1 => " (1 more reason)".to_owned(),
        more => format!(" ({more} more reasons)"),
    };
    let line = format!("no crate can be made of {version}, which is compared as far as it goes");
    Some((line, format!("{}:{}: {}{more}", first.place.page, first.place.line, first.message)))
}

/// Values that are named in one line.
const VALUES: usize = 6;

/// `a, b and 12 more`.
pub(super) fn values(all: &[&str], mark: &dyn Fn(&str) -> String) -> String {
    first_of(all.iter().map(|value| mark(value)), VALUES)
}

/// `this value`, or `these 30 values`.
pub(super) fn one_of(count: usize, one: &str, many: &str) -> String {
    if count == 1 { one.to_owned() } else { format!("these {count} {many}") }
}

/// The effect of a change on the crate, if that is known and anything.
pub(super) const fn in_rust(rust: Rust) -> &'static str {
    match rust {
        Rust::Major => "major in Rust",
        Rust::Minor => "minor in Rust",
        Rust::None | Rust::Unknown => "",
    }
}

/// The words before a witness.
pub(super) const fn right(side: Side) -> &'static str {
    side.pick("right before, not now", "right now, not before")
}
