//! The columns of an entry: type, presence and location, in any order.

use super::prose::lower;
use crate::api::{Location, Presence, Type, Types};
use crate::profile::Profile;

/// The facts in the columns of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    pub(crate) types: Types,
    pub(crate) presence: Option<Presence>,
    pub(crate) location: Option<Location>,
    /// Whether a `?` before the types says that it may be null.
    pub(crate) nullable: bool,
    /// Columns that say nothing that the dialect knows.
    pub(crate) unknown: Vec<String>,
}

impl Columns {
    /// Takes in one column's plain text.
    pub(crate) fn read(&mut self, cell: &str, profile: &Profile) {
        let cell = cell.trim().trim_end_matches('?').trim_end();
        let marked =
            cell.strip_prefix('?').filter(|types| self::types(&lower(types.trim()), profile).is_some());
        self.nullable |= marked.is_some();
        let cell = marked.unwrap_or(cell).trim();
        if cell.is_empty() {
            return;
        }
        let lower = lower(cell);
        // Most columns are one word.
        if let Some(known) = profile.types.words.get(&*lower) {
            if self.types.is_empty() {
                self.types = Types::from_iter([*known]);
            } else {
                self.unknown.push(cell.to_owned());
            }
        } else if let Some(known) = profile.presence.words.get(&*lower) {
            if self.presence.is_none() {
                self.presence = Some(*known);
            } else {
                self.unknown.push(cell.to_owned());
            }
        } else if let Some(location) = profile.locations.get(&*lower) {
            self.location = Some(*location);
        } else if let Some((types, marker)) = types(&lower, profile) {
            self.types = types;
            self.presence = self.presence.or(marker);
        } else if let Some((types, rest)) = leading_types(&lower, profile) {
            // The bar between the two is lost, or another mark stands in its place.
            self.types = types;
            let signs = is_sign(rest);
            let rest = rest.trim_matches(|c: char| !c.is_alphanumeric());
            match (profile.presence.words.get(rest), profile.locations.get(rest)) {
                _ if signs => self.unknown.push(cell.to_owned()),
                (Some(known), _) => self.presence = Some(*known),
                (None, Some(known)) => self.location = Some(*known),
                (None, None) => self.unknown.push(cell.to_owned()),
            }
        } else if let Some(presence) = presence(&lower, profile).filter(|_| !is_sign(&lower)) {
            self.presence = Some(presence);
            // A condition says what for; anything else beside the word is a slip.
            if presence == Presence::Conditional && !states_condition(&lower, profile) {
                self.unknown.push(cell.to_owned());
            }
        } else {
            self.unknown.push(cell.to_owned());
        }
    }
}

/// Whether a text is nothing but signs, other than the dashes that stand for nothing.
fn is_sign(text: &str) -> bool {
    let mut all = text.chars().filter(|c| !c.is_whitespace());
    let dashes = |c: char| matches!(c, '-' | '–' | '—');
    !text.contains(char::is_alphanumeric) && all.any(|c| !dashes(c))
}

/// Types, and behind them what belongs into the next column: `integer  required`.
fn leading_types<'c>(cell: &'c str, profile: &Profile) -> Option<(Types, &'c str)> {
    let ends = cell.match_indices(' ').map(|(at, _)| at).rev();
    let mut cuts = ends.filter_map(|at| cell.split_at_checked(at));
    let (read, rest) = cuts.find_map(|(head, rest)| Some((types(head.trim_end(), profile)?.0, rest)))?;
    Some((read, rest.trim_start()))
}

/// Whether a column holds a word of conditions, or two words of presence, neither of which stands there twice.
fn states_condition(cell: &str, profile: &Profile) -> bool {
    let words: Vec<&str> =
        cell.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is = |known: &[String], word: &str| known.iter().any(|known| known == word);
    let known = &profile.presence;
    let conditions = words.iter().any(|word| is(&known.conditions, word));
    let presences = words.iter().filter(|word| is(&known.openings, word)).count();
    let repeats = words.windows(2).any(|pair| pair.first() == pair.last());
    !repeats && (conditions || presences > 1 || words.iter().all(|word| known.words.contains_key(*word)))
}

/// The presence that a column states; `None` if it is about something else.
pub(crate) fn presence(cell: &str, profile: &Profile) -> Option<Presence> {
    let cell = cell.trim().trim_matches(|c: char| c.is_ascii_punctuation() || c == ' ');
    if let Some(presence) = profile.presence.words.get(cell) {
        return Some(*presence);
    }
    let mut words = cell.split(|c: char| !c.is_alphanumeric());
    words
        .any(|word| profile.presence.openings.iter().any(|opening| opening == word))
        .then_some(Presence::Conditional)
}

/// The types of a type expression and the presence that it may carry: `bool (optional)`, `integer / string`.
fn types(cell: &str, profile: &Profile) -> Option<(Types, Option<Presence>)> {
    let (expression, remark) = match cell.split_once('(') {
        Some((expression, remark)) => (expression, remark.trim().trim_end_matches(')').trim()),
        None => (cell, ""),
    };
    let marker = profile.presence.words.get(remark).filter(|_| !remark.is_empty());
    let or_array = profile.types.or_array.iter().any(|words| words == remark);
    if !remark.is_empty() && marker.is_none() && !or_array {
        return None;
    }
    let mut types = Types::default();
    for part in expression.split(['/', '|', ',']).flat_map(|part| part.split(" or ")) {
        let part = part.trim().trim_end_matches('?');
        let known = *profile.types.words.get(part)?;
        types.insert(known);
        if or_array {
            types.insert(match known {
                Type::Integer => Type::ArrayOfInteger,
                Type::Object => Type::ArrayOfObject,
                _ => Type::ArrayOfString,
            });
        }
    }
    Some((types, marker.copied()))
}
