//! Names of entries: marks, footnotes, nesting.

use crate::api::{FieldPath, Segment};
use crate::diagnostics::clip::Clip;
use crate::profile::Forms;

/// The path that a name stands for, with the nesting that the forms have.
pub(super) fn path(name: &str, forms: &Forms) -> Option<FieldPath> {
    if forms.brackets { in_brackets(name) } else { whole(name) }
}

/// The path of a name without nesting; `None` where it is no name.
pub(super) fn whole(name: &str) -> Option<FieldPath> {
    is_name(name).then(|| FieldPath::root(name))
}

/// The path that a name in brackets stands for: `poll[options][]`, `a[][b]`, `fields[:index][name]`; `None` where it is no name.
pub(super) fn in_brackets(name: &str) -> Option<FieldPath> {
    let (first, mut rest) =
        name.split_once('[').map_or((name, ""), |(first, _)| (first, name.clip(first.len()..)));
    let mut segments = Vec::new();
    if let Some(behind) = name.strip_prefix("[]") {
        // The body is an array itself.
        segments.push(Segment { array: true, ..Segment::named("") });
        rest = behind;
    } else {
        // Dots stand between names, too; in brackets they belong to the key.
        for part in first.split('.') {
            segments.push(segment(part)?);
        }
    }
    while !rest.is_empty() {
        if let Some(dotted) = rest.strip_prefix('.') {
            let len = dotted.find(['[', '.']).unwrap_or(dotted.len());
            segments.push(segment(dotted.get(..len)?)?);
            rest = dotted.get(len..)?;
            continue;
        }
        let inner = rest.strip_prefix('[')?;
        let end = closing(inner)?;
        let key = inner.get(..end)?.trim_matches('"');
        rest = inner.get(end + 1..)?;
        let last = segments.last_mut()?;
        if key.is_empty() {
            last.array = true;
        } else if key.starts_with(':') {
            last.map = true;
        } else if let Some(name) = key.strip_suffix("[]") {
            segments.push(Segment { array: true, ..segment(name)? });
        } else {
            segments.push(segment(key)?);
        }
    }
    Some(FieldPath(segments.into_iter().collect()))
}

/// Where the bracket closes that is open.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_u32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' if depth == 0 => return Some(at),
            b']' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn segment(name: &str) -> Option<Segment> {
    is_name(name).then(|| Segment::named(name))
}

/// Whether a text can be the name of a parameter: one word without marks of sentences.
fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name.chars().any(char::is_alphanumeric)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '@' | '$' | ':' | '[' | ']'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nested_names() {
        let check = |name: &str, expected: Option<&str>| {
            assert_eq!(in_brackets(name).map(|path| path.to_string()).as_deref(), expected, "{name}");
        };
        check("size", Some("size"));
        check("ids[]", Some("ids"));
        check("box[items][]", Some("box.items"));
        check("box[][item]", Some("box[].item"));
        check("boxes[:index][name]", Some("boxes{}.name"));
        check("box[items[]]", Some("box.items"));
        check("data[alerts][lid.open]", Some("data.alerts.lid.open"));
        check("data[\"lid.open\"]", Some("data.lid.open"));
        check("box.items[].size", Some("box.items[].size"));
        check("[].size", Some("[].size"));
        check("[][size]", Some("[].size"));
        check("box[", None);
        check("two words", None);
        check("", None);
    }
}
