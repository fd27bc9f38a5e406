//! Front matter whose lines of dashes are damaged, and keys of it that are nearly known ones.

use super::{Page, Slip, slip};
use crate::diagnostics::problem::Code;
use crate::diagnostics::spelling::is_slip;
use crate::read::source::{Text, is_front_matter};

/// Keys whose values are read: another name of the page, and the source that it restates.
const KEYS: [&str; 2] = ["title", "restates"];

/// Bytes of a line that may stand in the place of dashes.
const SIGN: usize = 8;

/// Front matter of more lines is none that a page begins with.
const LINES: usize = 24;

pub(super) fn check(page: &Page<'_, '_>) -> Option<Slip> {
    match page.text.front_matter() {
        Some(_) => odd_key(page.text),
        None => unread(page.text),
    }
}

/// `restate: openapi`, `restates openapi`, `restates:: openapi`
fn odd_key(text: &Text) -> Option<Slip> {
    let mut within = lines(text).skip(1).take_while(|(_, line)| *line != "---");
    let mut closed = false;
    within.find_map(|(at, line)| {
        // Nothing goes on with a value between quotation marks: ` openapi`.
        let hangs = closed && line.starts_with(' ') && !line.contains([':', '-', '#']);
        closed = line.ends_with(['"', '\'']) && is_front_matter(line);
        let (key, value) = line.split_once(": ").or_else(|| line.split_once(':')).unwrap_or((line, ""));
        let word = key.trim().split(' ').next().unwrap_or_default().to_lowercase();
        let near = |known: &&str| {
            let rest = word.strip_prefix(*known);
            is_slip(&word, known) || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        };
        let known = KEYS.into_iter().find(near);
        let is_read = known.is_none_or(|known| {
            key == known
                && value.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '\'' | '<' | '['))
        });
        let message = match known {
            Some(known) if !is_read => {
                format!("this line of the front matter is not read, but `{known}: …` is")
            }
            _ if hangs || !is_front_matter(line) => {
                "this line of the front matter is none of its keys".to_owned()
            }
            _ => return None,
        };
        Some(slip(Code::LabelSpelling, at..at + line.len(), message, "write the key, a colon and its value"))
    })
}

/// Keys and a line of dashes at the beginning of a page, without one above them.
fn unread(text: &Text) -> Option<Slip> {
    let mut lines = lines(text).take(LINES);
    let (at, first) = lines.next()?;
    let dashes = |line: &str| line.matches('-').count() >= 2 && !line.contains(char::is_alphanumeric);
    let sign = |line: &str| line.len() <= SIGN && !line.contains(char::is_alphanumeric);
    let begins = dashes(first) || sign(first) || is_front_matter(first);
    let mut keys = usize::from(is_known_key(first));
    let ends = begins
        && lines
            .find(|(_, line)| {
                keys += usize::from(is_known_key(line));
                !is_front_matter(line)
            })
            .is_some_and(|(_, line)| dashes(line));
    (ends && keys > 0).then(|| {
        slip(
            Code::LabelSpelling,
            at..at + first.len(),
            "the front matter is not read: no line of three dashes stands above it",
            "write three dashes above it, as the first line of the page",
        )
    })
}

fn lines(text: &Text) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.as_str().split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end())
    })
}

fn is_known_key(line: &str) -> bool {
    KEYS.into_iter().any(|key| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')))
}
