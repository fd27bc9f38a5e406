//! The grammar of types: `array of X`, `map of X`, `X or Y`, `partial X object`, a link that stands for its target.

use super::inline::{self, Link};
use crate::api::{Type, Types};
use crate::diagnostics::clip::Clip;
use crate::diagnostics::spelling::is_slip;
use crate::profile::{Forms, TypeForms};
use std::ops::Range;

/// A type expression.
#[derive(Debug, Default)]
pub(super) struct Expression<'t> {
    pub(super) types: Types,
    pub(super) format: Option<String>,
    /// The first link of the expression.
    pub(super) link: Option<Link<'t>>,
    /// In how many arrays what the link leads to stands, if the type is that of it.
    pub(super) linked: Option<usize>,
    /// Whether the expression calls it an object.
    pub(super) object: bool,
    /// Whether it is an object or a map, as its members tell.
    pub(super) keyed: bool,
    /// A word that is none of a type's.
    pub(super) unknown: Option<String>,
    /// A word that is a type's but for a letter.
    pub(super) slip: Option<(String, String)>,
}

/// The meaning of one alternative of an expression.
enum One {
    Type(Type),
    /// A type, and another one behind a sign that stands for nothing.
    Joined(Type),
    Keyed,
    /// The target of a link.
    Link,
    /// What tells objects of a kind apart. Behind another alternative it says what those values are.
    Identifier(Type),
    Nothing,
    /// An array whose items can't be made out.
    ArrayOfUnknown,
    Unknown,
}

/// Reads a type expression; remarks in brackets are left out before.
pub(super) fn read<'t>(text: &'t str, forms: &Forms) -> Expression<'t> {
    let words = &forms.types;
    let flat = Flat::of(text);
    let mut read =
        Expression { link: flat.links.first().map(|(_, link)| link.clone()), ..Expression::default() };
    let all = 0..flat.text.len();
    let alternatives = match starts(&flat, all.start, &words.maps) {
        Some(_) => vec![all],
        None => alternatives(&flat, words),
    };
    for (at, range) in alternatives.into_iter().enumerate() {
        let part = flat.text.clip(range.clone()).trim();
        let start =
            range.start + flat.text.get(range.clone()).map_or(0, |part| part.len() - part.trim_start().len());
        let (one, depth) = one(&flat, start..start + part.len(), words);
        let array = depth > 0;
        match one {
            One::Type(ty) | One::Joined(ty) => {
                if matches!(one, One::Joined(_)) {
                    read.unknown.get_or_insert(part.to_owned());
                }
                // An array of something that can't be made out.
                if ty == Type::Array && depth == 0 && part.contains(' ') {
                    read.unknown.get_or_insert(part.to_owned());
                    read.slip = part.split(' ').skip(1).find_map(|word| slip(word, words));
                }
                let ty = (0..depth).fold(ty, |ty, _| ty.array_of());
                read.types.insert(ty);
                read.object |= words.objects.iter().any(|word| inline::find(part, word).is_some());
            }
            One::Keyed if array => read.types.insert(Type::ArrayOfObject),
            One::Keyed => read.keyed = true,
            One::Link => {
                read.linked.get_or_insert(depth);
                read.object |= words.objects.iter().any(|word| inline::find(part, word).is_some());
            }
            One::ArrayOfUnknown => {
                read.types.insert(Type::Array);
                read.unknown.get_or_insert(part.to_owned());
            }
            One::Identifier(_) if at > 0 => {}
            One::Identifier(ty) => read.types.insert((0..depth).fold(ty, |ty, _| ty.array_of())),
            One::Unknown if at == 0 => {
                read.unknown.get_or_insert(part.to_owned());
                read.slip = slip(part, words);
                break;
            }
            One::Unknown | One::Nothing => {}
        }
        if read.format.is_none() {
            read.format =
                format(part, words).or_else(|| identifier(part, words).and_then(|(_, ty)| format(ty, words)));
        }
    }
    if read.slip.is_none() && (!read.types.is_empty() || read.keyed || read.linked.is_some()) {
        if let Some((written, meant)) = flat.words().find_map(|word| slip(word, words)) {
            read.unknown.get_or_insert(written.clone());
            read.slip = Some((written, meant));
        } else if is_headless(&flat, words) {
            read.unknown.get_or_insert(flat.text.trim().to_owned());
        }
    }
    // The words of a map's type are those of its keys and values.
    read.format.take_if(|_| read.types.contains(Type::Map));
    read
}

/// A text with its links flattened, and where they stand in it.
struct Flat<'t> {
    text: String,
    links: Vec<(Range<usize>, Link<'t>)>,
}

impl<'t> Flat<'t> {
    fn of(text: &'t str) -> Self {
        let remarks = inline::brackets(text);
        let (mut flat, mut links) = (String::with_capacity(text.len()), Vec::new());
        let mut found = inline::links(text).into_iter().peekable();
        let mut at = 0;
        for (i, c) in text.char_indices() {
            if i < at || remarks.iter().any(|remark| remark.contains(&i)) {
                if let Some(link) = found.next_if(|link| link.range.start == i) {
                    at = link.range.end.max(at);
                }
                continue;
            }
            if let Some(link) = found.next_if(|link| link.range.start == i) {
                let start = flat.len();
                flat.push_str(link.text);
                at = link.range.end;
                links.push((start..flat.len(), link));
            } else if !matches!(c, '`' | '\\') {
                flat.push(c);
            }
        }
        Self { text: flat, links }
    }

    /// The words outside of links.
    fn words(&self) -> impl Iterator<Item = &str> {
        let words = self.text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.filter(|word| {
            let at = word.as_ptr() as usize - self.text.as_ptr() as usize;
            !self.links.iter().any(|(link, _)| link.contains(&at))
        })
    }

    fn link_at(&self, range: &Range<usize>) -> bool {
        self.links.iter().any(|(at, _)| at.start >= range.start && at.end <= range.end)
    }
}

/// Where a phrase of the list ends that stands at `at`; the longest one counts.
fn starts(flat: &Flat<'_>, at: usize, phrases: &[String]) -> Option<usize> {
    let rest = flat.text.get(at..)?;
    let ends = phrases.iter().filter_map(|phrase| inline::after(rest, phrase));
    ends.map(|behind| flat.text.len() - behind.len()).max()
}

/// The parts between `or` and commas; what follows a semicolon is a remark.
fn alternatives(flat: &Flat<'_>, words: &TypeForms) -> Vec<Range<usize>> {
    let text = flat.text.split(';').next().unwrap_or(&flat.text);
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = text.clip(at..);
        let linked = flat.links.iter().any(|(range, _)| range.contains(&at));
        let separator = words.separators.iter().find(|word| {
            let starts = !word.starts_with(char::is_alphanumeric)
                || text.get(..at).is_some_and(|before| before.ends_with(' '));
            starts && inline::after(rest, word).is_some()
        });
        match separator.filter(|_| !linked) {
            Some(word) => {
                parts.push(start..at);
                at += word.len();
                start = at;
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    parts.push(start..text.len());
    parts.retain(|range| text.get(range.clone()).is_some_and(|part| !part.trim().is_empty()));
    parts
}

/// One alternative, and in how many arrays it stands.
fn one(flat: &Flat<'_>, range: Range<usize>, words: &TypeForms) -> (One, usize) {
    let text = flat.text.clip(..range.end);
    let trimmed = |at: usize| {
        let rest = text.clip(at..);
        text.len() - rest.trim_start_matches([' ', ':']).len()
    };
    let (mut at, mut depth) = (trimmed(range.start), 0_usize);
    loop {
        let scalar = scalar(text.clip(at..), words);
        let array = starts(flat, at, &words.arrays).filter(|end| *end <= text.len());
        let skipped = starts(flat, at, &words.skipped).filter(|end| *end <= text.len());
        match (array, skipped) {
            (Some(end), _) => {
                depth += 1;
                at = trimmed(end);
            }
            (None, Some(end)) if scalar.is_none() => at = trimmed(end),
            _ => break,
        }
    }
    let rest = text.clip(at..);
    let found = if starts(flat, at, &words.maps).is_some() {
        One::Type(Type::Map)
    } else if starts(flat, at, &words.keyed).is_some() {
        One::Keyed
    } else if starts(flat, at, &words.nothing).is_some() {
        One::Nothing
    } else if let Some((ty, behind)) = scalar_and_rest(rest, words) {
        if is_joined(behind, words) { One::Joined(ty) } else { One::Type(ty) }
    } else if let Some(ty) = last(flat, at..range.end, words) {
        One::Type(ty)
    } else if let Some(ty) = identifier(rest, words).and_then(|(_, ty)| scalar(ty, words)) {
        One::Identifier(ty)
    } else if flat.link_at(&(at..range.end)) {
        One::Link
    } else if words.objects.iter().any(|word| inline::find(rest, word).is_some()) {
        One::Type(Type::Object)
    } else if depth > 0 {
        return (One::ArrayOfUnknown, 0);
    } else {
        One::Unknown
    };
    (found, depth)
}

/// The type whose words stand at the start of a text.
fn scalar(text: &str, words: &TypeForms) -> Option<Type> {
    scalar_and_rest(text, words).map(|(ty, _)| ty)
}

/// The same, with what stands behind the words.
fn scalar_and_rest<'t>(text: &'t str, words: &TypeForms) -> Option<(Type, &'t str)> {
    words.scalars.iter().find_map(|(word, ty)| Some((*ty, inline::after(text, word)?)))
}

/// Whether a sign and the words of a type stand behind a type: `integer/string`, `array<string>`.
fn is_joined(behind: &str, words: &TypeForms) -> bool {
    let sign = behind.trim_start();
    let rest = sign.trim_start_matches(['/', '|', '&', '+', '<', '[', ' ']);
    rest.len() < sign.len() && scalar(rest, words).is_some()
}

/// The type whose words stand behind a link: `[feature](…) strings`.
fn last(flat: &Flat<'_>, range: Range<usize>, words: &TypeForms) -> Option<Type> {
    let (link, _) = flat.links.iter().find(|(at, _)| at.start >= range.start && at.end <= range.end)?;
    let rest = flat.text.get(link.end..range.end)?.trim();
    words.scalars.iter().find(|(word, _)| rest.eq_ignore_ascii_case(word)).map(|(_, ty)| *ty)
}

/// The words at the end of a text that make it what tells objects apart, and their type.
fn identifier<'w>(text: &str, words: &'w TypeForms) -> Option<&'w (String, String)> {
    let last = text.trim_end().rsplit(' ').next()?;
    words.identifiers.iter().find(|(word, _)| word.eq_ignore_ascii_case(last))
}

/// The format that the words of a type carry.
fn format(part: &str, words: &TypeForms) -> Option<String> {
    let found = words.formats.iter().filter(|(word, _)| inline::find(part, word).is_some());
    found.max_by_key(|(word, _)| word.len()).map(|(_, format)| format.clone())
}

/// The words of types: of each phrase all.
fn phrases(words: &TypeForms) -> impl Iterator<Item = &str> {
    let lists = [&words.arrays, &words.maps, &words.keyed, &words.objects, &words.nothing, &words.skipped];
    let scalars = words.scalars.iter().map(|(word, _)| word.as_str());
    let named = words.formats.iter().chain(&words.identifiers).map(|(word, _)| word.as_str());
    scalars.chain(named).chain(lists.into_iter().flatten().map(String::as_str))
}

/// The first word, and the word of a type that it is but for a letter.
fn slip(part: &str, words: &TypeForms) -> Option<(String, String)> {
    // `St|ring`
    let token =
        part.split([' ', ',', '(']).next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    let letters: String = token.chars().filter(|c| c.is_alphanumeric()).collect();
    let split = words
        .scalars
        .iter()
        .find(|(word, _)| letters.len() < token.len() && word.eq_ignore_ascii_case(&letters));
    if let Some((meant, _)) = split {
        return Some((token.to_owned(), meant.clone()));
    }
    let first = part.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty())?;
    let known = || phrases(words).flat_map(|phrase| phrase.split(' '));
    let lower = first.to_lowercase();
    if known().any(|word| word.eq_ignore_ascii_case(&lower)) {
        return None;
    }
    let long = |word: &str| word.len() > 3;
    let meant = known().find(|word| long(word) && long(first) && is_slip(&lower, &word.to_lowercase()))?;
    Some((first.to_owned(), meant.to_owned()))
}

/// `of [link](…)`: a type begins in the midst of a phrase for arrays.
fn is_headless(flat: &Flat<'_>, words: &TypeForms) -> bool {
    let Some(first) = flat.words().next().filter(|word| flat.text.trim_start().starts_with(word)) else {
        return false;
    };
    let begins = phrases(words).any(|phrase| inline::after(phrase, first).is_some());
    let within = |phrase: &String| phrase.split(' ').skip(1).any(|word| word.eq_ignore_ascii_case(first));
    !begins && words.arrays.iter().any(within)
}
