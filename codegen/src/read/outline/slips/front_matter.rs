//! Front matter whose lines of dashes are damaged.

use super::Slip;
use crate::diagnostics::clip::Clip;
use crate::diagnostics::problem::Code;
use crate::profile::{Forms, Role};
use crate::read::outline::headings::Heading;
use crate::read::outline::lines::{Line, LineForm, Lines};

/// What is wrong with the front matter.
pub(super) fn check_all(lines: &Lines, title: Option<&str>, forms: &Forms) -> Option<Slip> {
    let damaged = check(lines, title.is_some()).filter(|_| forms.title.is_some());
    damaged.or_else(|| check_title(lines, title, forms))
}

/// Front matter that is not read as such: one of its two lines of dashes is damaged.
fn check(lines: &Lines, titled: bool) -> Option<Slip> {
    let is_rule = |text: &str| text.len() < 6 && text.contains("--");
    let ends = |line: &&Line| {
        let text = lines.text(line);
        is_rule(text) || text.is_empty()
    };
    let first = lines.all.first()?;
    if first.form == LineForm::FrontMatter {
        // It goes on to the next line of dashes: headings and fences are none of it.
        let own = lines.all.iter().take_while(|line| line.form == LineForm::FrontMatter).count();
        let mut own = lines.all.clip(1..own.saturating_sub(1)).iter();
        let at = own.clone().find(ends).unwrap_or(first);
        let is_body = |line: &Line| lines.text(line).starts_with("##") || lines.text(line).starts_with("```");
        return own.any(is_body).then(|| unread(at));
    }
    if titled {
        return None;
    }
    let begins = lines.text(first);
    let is_key = |(key, rest): (&str, &str)| {
        let word = |c: char| c.is_ascii_lowercase() || c == '_';
        !key.is_empty() && key.chars().all(word) && (rest.is_empty() || rest.starts_with(' '))
    };
    let at = if begins == "---" {
        lines.all.clip(1..).iter().find(ends).unwrap_or(first)
    } else if is_rule(begins) || begins.split_once(':').is_some_and(is_key) {
        first
    } else {
        return None;
    };
    Some(unread(at))
}

/// A page about an object whose name the front matter does not give: `titel: Boat`.
fn check_title(lines: &Lines, title: Option<&str>, forms: &Forms) -> Option<Slip> {
    let (key, first) = forms.title.as_ref().zip(lines.all.first())?;
    if title.is_some_and(|title| title.starts_with(char::is_alphanumeric)) {
        return None;
    }
    let is_of_page = |line: &&Line| {
        let heading = Heading::read(lines.text(line), line.range.clone(), forms);
        matches!(line.form, LineForm::Heading(_))
            && matches!(heading.role(forms), Some((Role::Object, name)) if name.is_empty())
    };
    lines.all.iter().find(is_of_page)?;
    let message = format!("no `{key}` in the front matter names the object of this page");
    Some((Code::LabelSpelling, first.range.clone(), message, "write it between the lines of dashes"))
}

fn unread(at: &Line) -> Slip {
    let message = "the front matter is not read: a line of dashes above or below it is damaged".to_owned();
    (Code::LabelSpelling, at.range.clone(), message, "write three dashes above it and below it")
}
