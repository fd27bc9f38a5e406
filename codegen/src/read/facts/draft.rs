//! The content of a page, line by line: output of the walk.

use super::LineUse;
use crate::api::Direction;
use crate::api::Endpoint;
use crate::diagnostics::problem::Code;
use crate::read::grammar::{Columns, Description, Names, OptionValue, PageRule};
use crate::read::page::Fence;
use std::ops::Range;

/// The content of a page, line by line, before anything is related to anything else.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) headings: Vec<Heading>,
    pub(crate) endpoints: Vec<EndpointDraft>,
    pub(crate) samples: Vec<SampleDraft>,
    pub(crate) entries: Vec<EntryDraft>,
    pub(crate) rows: Vec<RowDraft>,
    /// Rules of presence, with the heading that they stand under.
    pub(crate) rules: Vec<(usize, PageRule)>,
    pub(crate) unreadable: Vec<(Code, Range<usize>)>,
    /// Use of each line.
    pub(crate) uses: Vec<(Range<usize>, LineUse)>,
}

/// A heading. The first one stands for what comes before any heading.
#[derive(Clone, Debug, Default)]
pub(crate) struct Heading {
    pub(crate) level: u8,
    pub(crate) text: String,
    pub(crate) plain: String,
    pub(crate) range: Range<usize>,
    pub(crate) intro: String,
}

/// An endpoint line.
#[derive(Debug)]
pub(crate) struct EndpointDraft {
    pub(crate) endpoint: Endpoint,
    pub(crate) range: Range<usize>,
    pub(crate) heading: usize,
    /// Whether it stands in a column of samples, away from its heading.
    pub(crate) aside: bool,
    /// Whether the page has no columns, so that its outline alone tells what belongs together.
    pub(crate) in_outline: bool,
}

/// A fence and what it belongs to.
#[derive(Debug)]
pub(crate) struct SampleDraft {
    pub(crate) fence: Fence,
    pub(crate) heading: usize,
    pub(crate) endpoint: Option<usize>,
    pub(crate) direction: Direction,
}

/// An entry or a row of a parameter table.
#[derive(Debug)]
pub(crate) struct EntryDraft {
    pub(crate) names: Names,
    pub(crate) columns: Columns,
    pub(crate) description: Description,
    pub(crate) range: Range<usize>,
    pub(crate) heading: usize,
    pub(crate) list: usize,
    pub(crate) direction: Direction,
    pub(crate) parent: Option<usize>,
    pub(crate) written: Written,
}

/// Where an entry is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// On a line of a list.
    Line,
    /// In a row of a table.
    Row,
}

/// A row of a table of set values or codes, or a `Name= CODE` line.
#[derive(Debug)]
pub(crate) struct RowDraft {
    pub(crate) value: OptionValue,
    pub(crate) heading: usize,
    /// Title of a table of codes; `None` for set values.
    pub(crate) table: Option<String>,
}
