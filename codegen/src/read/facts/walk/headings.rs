//! The headings of a page, and which of them are open.

use crate::diagnostics::clip::Clip;
use crate::profile::Profile;
use crate::read::facts::draft::Heading;
use std::ops::Range;

/// Greatest number of bytes of a heading or title: each fact below repeats it.
pub(super) const TITLE: usize = 500;

/// The headings so far.
pub(super) struct Headings {
    /// The first one stands for what comes before any heading.
    all: Vec<Heading>,
    /// Indices of those that are open, the outermost first.
    open: Vec<usize>,
}

impl Headings {
    pub(super) fn new() -> Self {
        Self { all: vec![Heading::default()], open: Vec::new() }
    }

    /// Index of the heading that the next line stands below.
    pub(super) const fn index(&self) -> usize {
        self.all.len() - 1
    }

    /// Text of the heading that the next line stands below.
    pub(super) fn plain(&self) -> String {
        self.all.last().map_or_else(String::new, |heading| heading.plain.clone())
    }

    /// Text of the innermost heading that is open.
    pub(super) fn open_plain(&self) -> String {
        let open = self.open.last().and_then(|i| self.all.get(*i));
        open.map_or_else(String::new, |heading| heading.plain.clone())
    }

    /// Opens a heading. Those of its level and below are left before.
    pub(super) fn push(&mut self, level: u8, text: &str, plain: &str, range: Range<usize>) {
        self.open.push(self.all.len());
        self.all.push(Heading {
            level,
            text: text.clip(..TITLE).to_owned(),
            plain: plain.clip(..TITLE).to_owned(),
            range,
            intro: String::new(),
        });
    }

    /// Closes the headings of this level and below.
    pub(super) fn leave(&mut self, level: u8) {
        let all = &self.all;
        let closed = |i: &mut usize| all.get(*i).is_none_or(|heading| heading.level >= level);
        while self.open.pop_if(closed).is_some() {}
    }

    /// A label written as a heading ends a heading of its own level: its list belongs to the section around both.
    pub(super) fn return_to_section(&mut self, level: u8) {
        let is_within = self.all.last().is_some_and(|last| last.level < level);
        self.leave(level);
        let outer = self.open.last().and_then(|i| self.all.get_mut(*i));
        // The introduction moves along: a copy for every label would grow with both.
        let again = outer.filter(|_| !is_within).map(|outer| {
            let intro = std::mem::take(&mut outer.intro);
            Heading { intro, ..outer.clone() }
        });
        self.all.extend(again);
    }

    /// Adds a line to the introduction below the heading; returns where it begins there.
    pub(super) fn introduce(&mut self, line: &str) -> usize {
        let Some(heading) = self.all.last_mut() else { return 0 };
        let start = heading.intro.len();
        if start > 0 {
            heading.intro.push('\n');
        }
        heading.intro.push_str(line);
        start
    }

    /// Takes back what the introduction says from there on.
    pub(super) fn end_introduction(&mut self, start: usize) {
        if let Some(heading) = self.all.last_mut() {
            heading.intro.truncate(start);
        }
    }

    pub(super) fn into_vec(self) -> Vec<Heading> {
        self.all
    }
}

/// The number and the name in a heading that stands for a row of codes: `1001: Invalid amount`.
pub(super) fn coded<'t>(text: &'t str, profile: &Profile) -> Option<(&'t str, &'t str)> {
    /// Numbers of fewer digits count steps and versions.
    const DIGITS: usize = 3;
    let split = |mark: &String| text.split_once(mark.as_str());
    let (code, name) = profile.tables.code_headings.iter().find_map(split)?;
    let (code, name) = (code.trim(), name.trim());
    let is_code = code.len() >= DIGITS && code.bytes().all(|byte| byte.is_ascii_digit());
    (is_code && !name.is_empty()).then_some((code, name))
}
