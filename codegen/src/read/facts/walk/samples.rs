//! The fences of a page, and which of them are samples.

use crate::api::Direction;
use crate::read::facts::draft::SampleDraft;
use crate::read::page::Fence;

/// The samples so far, and the fences to come.
pub(super) struct Samples<'w> {
    all: Vec<SampleDraft>,
    fences: &'w [Fence],
    /// Direction of the samples that come next.
    direction: Direction,
}

impl<'w> Samples<'w> {
    pub(super) const fn new(fences: &'w [Fence]) -> Self {
        Self { all: Vec::new(), fences, direction: Direction::Request }
    }

    /// Says of which direction the samples are that come next.
    pub(super) const fn announce(&mut self, direction: Direction) {
        self.direction = direction;
    }

    /// The next fence that begins before a byte.
    pub(super) fn next_before(&mut self, at: usize) -> Option<&'w Fence> {
        let (first, rest) = self.fences.split_first()?;
        if first.range.start >= at {
            return None;
        }
        self.fences = rest;
        Some(first)
    }

    /// Takes a fence for a sample of what was announced.
    pub(super) fn push(&mut self, fence: &Fence, heading: usize, endpoint: Option<usize>) {
        let direction = self.direction;
        self.all.push(SampleDraft { fence: fence.clone(), heading, endpoint, direction });
    }

    pub(super) fn into_vec(self) -> Vec<SampleDraft> {
        self.all
    }
}
