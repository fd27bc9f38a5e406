//! The lists of a page: the entries so far, and what the next line has to do with the last of them.

use crate::api::Direction;
use crate::profile::Profile;
use crate::read::facts::draft::{EntryDraft, Written};
use crate::read::grammar::{Description, Due, Entry, OptionValue, Prose};
use crate::read::page::Line;

/// The entries so far, and the list that is open.
pub(super) struct Lists<'w> {
    profile: &'w Profile,
    entries: Vec<EntryDraft>,
    /// Number of the list that is open; its entries bear it.
    number: usize,
    direction: Direction,
    /// A sentence since the list began said which direction the next one has.
    announced: Option<Direction>,
    above: Above<'w>,
    /// The entry that further ones are members of, until a line of dashes.
    container: Option<usize>,
    /// Entries of the list that deeper bullets may belong to: their depths, which grow, and indices.
    branch: Vec<(u8, usize)>,
}

/// What stands above the next line.
enum Above<'w> {
    /// Prose of the page.
    Prose,
    /// A line of dashes, a label or a heading: an entry is due. There may be an entry above the line of dashes.
    Due { below: Option<usize> },
    /// An entry and its description, the last line of which may go on with the next one.
    Entry { index: usize, line: Option<Prose<'w>> },
}

impl<'w> Lists<'w> {
    pub(super) fn new(profile: &'w Profile, capacity: usize) -> Self {
        Self {
            profile,
            entries: Vec::with_capacity(capacity),
            number: 0,
            direction: Direction::Request,
            announced: None,
            above: Above::Due { below: None },
            container: None,
            branch: Vec::new(),
        }
    }

    /// Begins a list of this direction.
    pub(super) fn begin(&mut self, direction: Direction) {
        self.stand_below(Above::Due { below: None });
        self.container = None;
        self.branch.clear();
        self.direction = direction;
        self.number += 1;
    }

    /// Begins the list of a section, which documents the request until a line says otherwise.
    pub(super) fn begin_section(&mut self) {
        self.begin(Direction::Request);
        self.announced = None;
    }

    /// Begins a list that no label stands above: of the direction that was announced, or of the last one.
    pub(super) fn begin_unlabelled(&mut self) {
        let direction = self.announced.take().unwrap_or(self.direction);
        self.begin(direction);
    }

    /// Says which direction the next list has, whether or not a label begins it.
    pub(super) const fn announce(&mut self, direction: Direction) {
        self.announced = Some(direction);
    }

    /// Whether an entry is due: a line of dashes, a label or a heading stands right above.
    pub(super) const fn is_due(&self) -> bool {
        matches!(self.above, Above::Due { .. })
    }

    /// The same for the grammar.
    pub(super) const fn due(&self) -> Due {
        if self.is_due() { Due::Yes } else { Due::No }
    }

    fn index(&self) -> Option<usize> {
        match self.above {
            Above::Prose => None,
            Above::Due { below } => below,
            Above::Entry { index, .. } => Some(index),
        }
    }

    /// The entry above.
    pub(super) fn entry(&self) -> Option<&EntryDraft> {
        self.entries.get(self.index()?)
    }

    /// Whether a line of text goes on with the description of the entry above.
    pub(super) fn in_description(&self) -> bool {
        let in_entry = matches!(self.above, Above::Entry { .. });
        in_entry && self.entry().is_some_and(|entry| entry.written == Written::Line)
    }

    /// The last entry of all, wherever it stands.
    pub(super) fn last(&self) -> Option<&EntryDraft> {
        self.entries.last()
    }

    /// Whether `Options:` is the last that the entry above says.
    pub(super) fn awaits_options(&mut self) -> bool {
        self.end_line();
        !self.is_due() && self.entry().is_some_and(|entry| entry.description.awaits_options())
    }

    /// A line of dashes.
    pub(super) fn border(&mut self) {
        let below = self.index();
        self.stand_below(Above::Due { below });
        self.container = None;
    }

    /// What follows is none of the description of the entry above.
    pub(super) fn leave_entry(&mut self) {
        self.stand_below(if self.is_due() { Above::Due { below: None } } else { Above::Prose });
    }

    /// What follows stands below prose of the page.
    pub(super) fn leave(&mut self) {
        self.stand_below(Above::Prose);
    }

    /// The entries that follow are members of the one above.
    pub(super) fn contain(&mut self) {
        self.end_line();
        self.container = self.index();
    }

    /// Adds an entry or a row.
    pub(super) fn push(&mut self, entry: Entry<'_>, line: &Line, heading: usize, written: Written) {
        self.end_line();
        if self.announced.is_some() {
            self.begin_unlabelled();
        }
        let Entry { names, columns, description: on_line } = entry;
        while self.branch.pop_if(|(depth, _)| *depth >= line.depth).is_some() {}
        let parent = if line.depth > 0 { self.outer() } else { self.container };
        let mut description = Description::default();
        if let Some(prose) = on_line {
            description.read(&prose, self.profile);
        }
        let index = self.entries.len();
        self.entries.push(EntryDraft {
            names,
            columns,
            description,
            range: line.range.clone(),
            heading,
            list: self.number,
            direction: self.direction,
            parent,
            written,
        });
        self.above = Above::Entry { index, line: None };
        self.branch.push((line.depth, index));
    }

    /// The last entry of the list that stands further out than the bullet to come.
    fn outer(&self) -> Option<usize> {
        let (_, index) = *self.branch.last()?;
        self.entries.get(index).is_some_and(|entry| entry.written == Written::Line).then_some(index)
    }

    /// Joins a line to the one before, if it goes on with its last sentence.
    pub(super) fn join(&mut self, prose: &Prose<'w>) -> bool {
        let Above::Entry { line: Some(line), .. } = &mut self.above else { return false };
        let starts_low = prose.text.trim_start().starts_with(|c: char| c.is_lowercase());
        let goes_on = starts_low && !line.text.trim_end().ends_with(['.', ':', '!', '?']);
        if goes_on {
            line.append(prose);
        }
        goes_on
    }

    /// Begins a line of the description of the entry above.
    pub(super) fn begin_line(&mut self, prose: Prose<'w>) {
        self.end_line();
        if let Above::Entry { line, .. } = &mut self.above {
            *line = Some(prose);
        }
    }

    /// Ends the last line of a description: nothing goes on with it.
    pub(super) fn end_line(&mut self) {
        if let Above::Entry { line, .. } = &mut self.above
            && let Some(prose) = line.take()
        {
            self.describe(&prose);
        }
    }

    /// Reads a whole line of the description of the entry above.
    pub(super) fn describe(&mut self, prose: &Prose<'_>) {
        if let Some(index) = self.index()
            && let Some(entry) = self.entries.get_mut(index)
        {
            entry.description.read(prose, self.profile);
            if entry.description.contains {
                self.container = Some(index);
            }
        }
    }

    /// Adds a value to the entry above; gives it back if there is none that values stand below.
    pub(super) fn add_option(&mut self, value: OptionValue) -> Option<OptionValue> {
        let above = self.index().and_then(|i| self.entries.get_mut(i));
        let Some(entry) = above.filter(|entry| entry.written == Written::Line) else { return Some(value) };
        entry.description.add_option(value);
        None
    }

    /// Each way from one line to another ends the line before.
    fn stand_below(&mut self, above: Above<'w>) {
        self.end_line();
        self.above = above;
    }

    /// All entries.
    pub(super) fn into_vec(mut self) -> Vec<EntryDraft> {
        self.end_line();
        self.entries
    }
}
