//! The words of types, names and links.

use crate::api::{FieldPath, Type};
use crate::profile::{Forms, TypeForms};
use crate::read::facts::FieldFact;

/// A link of a type to what it is.
#[derive(Clone, Debug)]
pub(super) struct TypeLink {
    pub(super) address: String,
    /// The name of the object, instead of a word for the type.
    pub(super) name: Option<String>,
}

/// The types of an entry, one of them with a link; `None` where the profile has no word for one.
pub(super) fn types(fact: &FieldFact, to: Option<&TypeLink>, forms: &Forms) -> Option<String> {
    let words = &forms.types;
    let mut types: Vec<Type> = fact.types.iter().collect();
    // The words of a map take all that follows.
    types.sort_by_key(|ty| *ty == Type::Map);
    let to_object = fact.reference.is_some() || fact.one_of.is_some();
    let is_object = |ty: &Type| matches!(ty, Type::Object | Type::ArrayOfObject);
    let linked = types.iter().position(|ty| is_object(ty) == to_object).unwrap_or(0);
    let format = fact.format.as_deref();
    let formatted = types.iter().position(|ty| phrase(*ty, format, None, words).is_some());
    let mut phrases = Vec::new();
    for (at, ty) in types.iter().enumerate() {
        let format = format.filter(|_| formatted == Some(at));
        phrases.push(phrase(*ty, format, to.filter(|_| linked == at), words)?);
    }
    if phrases.is_empty() {
        phrases.extend(to.map(|to| link(fact.path.leaf(), &to.address)));
    }
    let separator = match words.separators.first() {
        Some(word) if word.starts_with(char::is_alphabetic) => format!(" {word} "),
        Some(sign) => format!("{sign} "),
        None if phrases.len() > 1 => return None,
        None => String::new(),
    };
    Some(nullable(phrases.join(&separator), fact, forms))
}

fn phrase(ty: Type, format: Option<&str>, to: Option<&TypeLink>, words: &TypeForms) -> Option<String> {
    if let Some(item) = ty.item() {
        let of = words.arrays.first()?;
        let item = phrase(item, format, to, words)?;
        return Some(match of.chars().next_back() {
            Some('[') => format!("{of}{item}]"),
            Some('<') => format!("{of}{item}>"),
            _ => format!("{of} {item}"),
        });
    }
    if let Some((name, to)) = to.and_then(|to| Some((to.name.as_ref()?, to))) {
        return Some(link(name, &to.address));
    }
    let word = word(ty, format, words)?;
    Some(to.map_or_else(|| word.clone(), |to| link(&word, &to.address)))
}

/// The first word for a type that has this format.
fn word(ty: Type, format: Option<&str>, words: &TypeForms) -> Option<String> {
    let format_of = |word: &str| {
        let known = words.formats.iter().find(|(known, _)| known.eq_ignore_ascii_case(word));
        known.map(|(_, format)| format.as_str())
    };
    let mut usual = words.usual.iter().filter(|(word, of)| *of == ty && format_of(word) == format);
    if let Some((word, _)) = usual.next() {
        return Some(word.clone());
    }
    match ty {
        _ if format.is_some() => None,
        Type::Object => words.objects.first().or(words.keyed.first()).cloned(),
        Type::Map => words.maps.first().cloned().or_else(|| {
            let (word, keys) = words.keyed.first().zip(words.keys.first())?;
            Some(format!("{word} ({keys} …)"))
        }),
        _ => None,
    }
}

/// A type that may be null, where it is one.
fn nullable(types: String, fact: &FieldFact, forms: &Forms) -> String {
    let marks = &forms.marks;
    if !fact.nullable {
        types
    } else if let Some(mark) = &marks.nullable_prefix {
        format!("{mark}{types}")
    } else if let Some(mark) = marks.nullable.first() {
        format!("{mark} {types}")
    } else if let Some(words) = marks.nullable_words.first() {
        format!("{types} {words}")
    } else {
        types
    }
}

pub(super) fn link(text: &str, address: &str) -> String {
    format!("[{text}]({address})")
}

/// The name of an entry, as the profile has nesting.
pub(super) fn name(path: &FieldPath, forms: &Forms) -> String {
    let mut name = String::new();
    for (at, segment) in path.0.iter().enumerate() {
        match at {
            0 => name.push_str(&segment.name),
            _ if forms.brackets => name.extend(["[", segment.name.as_str(), "]"]),
            _ => name.extend([".", segment.name.as_str()]),
        }
        // Names stand as they are where brackets say nothing.
        if forms.brackets && segment.map {
            name.push_str("[:key]");
        } else if forms.brackets && segment.array {
            name.push_str("[]");
        }
    }
    name
}
