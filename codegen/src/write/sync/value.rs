//! One value of a sample: ours, what the facts say it may be, or one made up that looks like upstream's.

use crate::api::Direction;
use crate::diagnostics::clip::Clip;
use crate::profile::{Profile, Samples};
use crate::read::facts::{Fact, FieldFact, PageFacts};
use crate::read::page::Json;
use indexmap::IndexSet;
use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Statements of a page that tell of the values of samples.
pub(super) struct Statements<'f> {
    profile: &'f Profile,
    /// Parameters by section.
    fields: HashMap<usize, Vec<&'f FieldFact>>,
    /// Values that the page states anywhere: ids, codes, options.
    words: HashSet<&'f str>,
}

impl<'f> Statements<'f> {
    pub(super) fn of(page: &'f PageFacts) -> Self {
        let mut all = Self { profile: &page.profile, fields: HashMap::new(), words: HashSet::new() };
        for fact in &page.facts {
            match fact {
                Fact::Field(field) => {
                    all.words.extend(values(field));
                    all.fields.entry(field.section.0).or_default().push(field);
                }
                Fact::SetValue(fact) => drop(all.words.insert(&fact.id)),
                Fact::Code(fact) => drop(all.words.insert(&fact.code)),
                Fact::Endpoint(_) => {}
            }
        }
        all
    }

    /// Those of some sections, about their samples of a direction.
    pub(super) fn about(
        &self,
        direction: Direction,
        sections: impl Iterator<Item = usize>,
    ) -> Stated<'_, 'f> {
        let mut stated =
            Stated { profile: self.profile, fields: HashMap::new(), object: false, words: &self.words };
        let sections: BTreeSet<usize> = sections.collect();
        let fields = sections.iter().filter_map(|section| self.fields.get(section)).flatten();
        for field in fields.filter(|field| field.direction.unwrap_or(direction) == direction) {
            let names: Vec<&str> = field.path.0.iter().map(|segment| segment.name.as_str()).collect();
            stated.fields.entry(names.join(BETWEEN)).or_default().add(field);
            stated.object |= field.direction.is_none();
        }
        stated
    }
}

/// Statements about the values of a sample.
pub(super) struct Stated<'k, 'f> {
    profile: &'f Profile,
    /// What the sections that show the sample say of its parameters, by path.
    fields: HashMap<String, Range<'f>>,
    /// Whether the paths count from an object, which the sample may show inside of something.
    object: bool,
    words: &'k HashSet<&'f str>,
}

impl<'f> Stated<'_, 'f> {
    /// The statement about the value at a path of the sample.
    pub(super) fn at<'s>(&'s self, path: &[&str]) -> Facts<'s, 'f> {
        let deepest = if self.object { path.len() } else { 1 };
        let inner = |start: usize| path.clip(start..).join(BETWEEN);
        let range = (0..deepest).find_map(|start| self.fields.get(&inner(start)));
        Facts { profile: self.profile, range, words: self.words }
    }
}

/// Stands between the names of a path; none holds it.
const BETWEEN: &str = "\n";

/// Closed list or fixed value of a parameter.
fn values(field: &FieldFact) -> impl Iterator<Item = &str> {
    field.fixed.iter().chain(field.options.iter().flatten()).map(String::as_str)
}

/// The values that a parameter may have.
#[derive(Default)]
struct Range<'f> {
    /// Closed lists and fixed values; if there are none, any.
    values: IndexSet<&'f str>,
    /// The first of them that is a number.
    number: OnceCell<Option<&'f str>>,
    longest: Option<usize>,
}

impl<'f> Range<'f> {
    fn add(&mut self, field: &'f FieldFact) {
        self.values.extend(values(field));
        let longest = field.max_length.and_then(|length| usize::try_from(length).ok());
        self.longest = self.longest.into_iter().chain(longest).min();
    }

    fn number(&self, samples: &Samples) -> Option<&'f str> {
        let is_number =
            |value: &&str| matches!(ValueForm::of(value, samples), ValueForm::Integer | ValueForm::Decimal);
        *self.number.get_or_init(|| self.values.iter().copied().find(is_number))
    }
}

/// Statement about one value.
pub(super) struct Facts<'s, 'f> {
    profile: &'s Profile,
    range: Option<&'s Range<'f>>,
    words: &'s HashSet<&'f str>,
}

impl Facts<'_, '_> {
    fn states(&self, value: &str) -> bool {
        self.range.is_some_and(|range| range.values.contains(value))
    }

    /// Whether a value may stand here.
    fn allows(&self, value: &str) -> bool {
        value.is_empty() || self.range.is_none_or(|range| range.values.is_empty()) || self.states(value)
    }

    /// The first value that is stated, of a number's place the first number.
    fn first(&self, is_number: bool) -> Option<&str> {
        let range = self.range?;
        if is_number { range.number(&self.profile.samples) } else { range.values.first().copied() }
    }

    fn longest(&self) -> usize {
        self.range.and_then(|range| range.longest).unwrap_or(usize::MAX)
    }
}

/// Upstream's own value where it tells which flow the sample shows.
pub(super) fn flow(theirs: &Json, path: &[&str], facts: &Facts<'_, '_>) -> Option<Json> {
    let shown = text(theirs)?;
    let flows = &facts.profile.flows;
    let flow = path == [flows.parameter.as_str()] && flows.has(shown) && facts.allows(shown);
    flow.then(|| theirs.clone())
}

/// Whether our value may stay: it is of the same kind, as empty, and not ruled out.
pub(super) fn keeps(theirs: &Json, own: &Json, facts: &Facts<'_, '_>) -> bool {
    if theirs.kind() != own.kind() {
        return false;
    }
    match (text(theirs), text(own)) {
        (Some(theirs), Some(own)) => theirs.is_empty() == own.is_empty() && facts.allows(own),
        _ => true,
    }
}

/// A value for a member that we have none for.
pub(super) fn invent(theirs: &Json, path: &[&str], facts: &Facts<'_, '_>) -> Json {
    let Some(shown) = text(theirs) else { return theirs.clone() };
    let number = matches!(theirs, Json::Number(_));
    let chosen = if shown.is_empty() { String::new() } else { choose(shown, theirs, path, facts) };
    if number {
        Json::Number(chosen.into())
    } else {
        Json::String(chosen.chars().take(facts.longest()).collect())
    }
}

/// The text of a string or number.
fn text(json: &Json) -> Option<&str> {
    match json {
        Json::String(text) | Json::Number(text) => Some(text),
        _ => None,
    }
}

fn choose(shown: &str, theirs: &Json, path: &[&str], facts: &Facts<'_, '_>) -> String {
    let number = matches!(theirs, Json::Number(_));
    let samples = &facts.profile.samples;
    if facts.states(shown) {
        return shown.to_owned();
    }
    if let Some(stated) = facts.first(number) {
        return stated.to_owned();
    }
    if is_switch(shown) || samples.words.iter().any(|word| word == shown) || facts.words.contains(shown) {
        return shown.to_owned();
    }
    let mut look = if number { ValueForm::of_number(shown) } else { ValueForm::of(shown, samples) };
    if look == ValueForm::Code && has_codes(path, samples) {
        return shown.to_owned();
    }
    if look == ValueForm::Code {
        look = ValueForm::Text;
    }
    let sign = if shown.starts_with('-') && matches!(look, ValueForm::Integer | ValueForm::Decimal) {
        "-"
    } else {
        ""
    };
    let value = named(path, look, samples).unwrap_or_else(|| look.value());
    format!("{sign}{value}")
}

/// The value for members of that name that looks like that.
fn named<'p>(path: &[&str], look: ValueForm, samples: &'p Samples) -> Option<&'p str> {
    let mut values = listed(path, samples).into_iter().flatten();
    values.find(|value| look.takes(value, samples)).map(String::as_str)
}

/// Whether codes may be values of that name: they are unless other values are listed.
fn has_codes(path: &[&str], samples: &Samples) -> bool {
    let mut listed = listed(path, samples).into_iter().flatten().peekable();
    listed.peek().is_none() || listed.any(|value| ValueForm::of(value, samples) == ValueForm::Code)
}

/// The values for members of that name, those for it in its parent first.
fn listed<'p>(path: &[&str], samples: &'p Samples) -> [&'p [String]; 2] {
    let leaf = path.last().copied().unwrap_or_default();
    let parent = path.iter().rev().nth(1).copied().unwrap_or_default();
    let values = |name: &str| samples.values.get(name).map(Vec::as_slice).unwrap_or_default();
    [values(&format!("{parent}.{leaf}")), values(leaf)]
}

/// Whether a value switches something on or off, or says that there is none.
fn is_switch(value: &str) -> bool {
    let digits = value.strip_prefix('-').unwrap_or(value);
    digits == "1" || digits.bytes().all(|b| matches!(b, b'0' | b'.'))
}

/// Whether a value is the same for everybody: an id of a set value, an ISO code, a locale.
fn is_code(value: &str) -> bool {
    let capitals = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_uppercase() || b == b'_');
    let locale = |(language, country): (&str, &str)| {
        language.len() == 2 && language.bytes().all(|b| b.is_ascii_lowercase()) && capitals(country)
    };
    capitals(value) || value.split_once('_').is_some_and(locale)
}

/// Form of a value: a replacement has the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ValueForm {
    Switch,
    Integer,
    Decimal,
    Date,
    DayFirst,
    Time,
    Url,
    Email,
    Address,
    Colour,
    Code,
    /// Stands for a text of any look.
    Placeholder,
    Text,
}

impl ValueForm {
    pub(super) fn of(value: &str, samples: &Samples) -> Self {
        let value = value.trim();
        let digits = value.strip_prefix('-').unwrap_or(value);
        let lower = value.to_ascii_lowercase();
        if is(digits, "9+") {
            Self::Integer
        } else if digits.split_once('.').is_some_and(|(whole, part)| is(whole, "9+") && is(part, "9+")) {
            Self::Decimal
        } else if is(value, "9999-99-99") {
            Self::Date
        } else if is(value, "99-99-9999") {
            Self::DayFirst
        } else if value.get(..10).is_some_and(|date| is(date, "9999-99-99")) {
            Self::Time
        } else if lower
            .split_once("://")
            .is_some_and(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphabetic()))
        {
            Self::Url
        } else if value.contains('@') && !value.contains(' ') {
            Self::Email
        } else if value.split('.').count() == 4 && value.split('.').all(|part| is(part, "9+")) {
            Self::Address
        } else if value.strip_prefix('#').is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit())) {
            Self::Colour
        } else if matches!(lower.as_str(), "true" | "false") {
            Self::Switch
        } else if is_code(value) {
            Self::Code
        } else if value.starts_with('<') && value.ends_with('>')
            || samples.placeholders.iter().any(|known| known == value)
        {
            Self::Placeholder
        } else {
            Self::Text
        }
    }

    /// Whether a value of ours may replace one that looks like this.
    fn takes(self, value: &str, samples: &Samples) -> bool {
        let own = Self::of(value, samples);
        own == self || self == Self::Placeholder || (self == Self::Text && own == Self::Code)
    }

    /// The look of a number, however it is written.
    fn of_number(value: &str) -> Self {
        if value.contains(['.', 'e', 'E']) { Self::Decimal } else { Self::Integer }
    }

    /// A value that looks like this, for members of any name.
    const fn value(self) -> &'static str {
        match self {
            Self::Switch => "true",
            Self::Integer => "12",
            Self::Decimal => "12.50",
            Self::Date => "2026-03-14",
            Self::DayFirst => "14-03-2026",
            Self::Time => "2026-03-14T10:15:00",
            Self::Url => "https://shop.example/",
            Self::Email => "sam@shop.example",
            Self::Address => "192.0.2.44",
            Self::Colour => "#336699",
            Self::Code | Self::Placeholder | Self::Text => "example",
        }
    }
}

/// Whether a text is written like a pattern, in which `9` is a digit and `9+` any number of them.
fn is(text: &str, pattern: &str) -> bool {
    let digit = |b: u8| b.is_ascii_digit();
    if pattern == "9+" {
        return !text.is_empty() && text.bytes().all(digit);
    }
    let same = |(b, p): (u8, u8)| if p == b'9' { digit(b) } else { b == p };
    text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(same)
}
