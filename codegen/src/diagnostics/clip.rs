//! Parts of texts and lists.

use std::ops::{Bound, RangeBounds};

/// A part of a text or list: what of a range lies within it.
///
/// A place that is not in the text counts as the next one before it that is, so that a wrong number shows as a passage that is
/// too long or too short, and never makes one vanish.
pub(crate) trait Clip {
    fn clip(&self, range: impl RangeBounds<usize>) -> &Self;
}

impl Clip for str {
    fn clip(&self, range: impl RangeBounds<usize>) -> &Self {
        let (start, end) = bounds(&range, self.len());
        let within = |at| (0..=at).rev().find(|at| self.is_char_boundary(*at)).unwrap_or(0);
        self.get(within(start)..within(end)).unwrap_or(self)
    }
}

impl<T> Clip for [T] {
    fn clip(&self, range: impl RangeBounds<usize>) -> &Self {
        let (start, end) = bounds(&range, self.len());
        self.get(start..end).unwrap_or(self)
    }
}

fn bounds(range: &impl RangeBounds<usize>, len: usize) -> (usize, usize) {
    let start = match range.start_bound() {
        Bound::Included(at) => *at,
        Bound::Excluded(at) => at.saturating_add(1),
        Bound::Unbounded => 0,
    };
    let end = match range.end_bound() {
        Bound::Included(at) => at.saturating_add(1),
        Bound::Excluded(at) => *at,
        Bound::Unbounded => len,
    };
    let end = end.min(len);
    (start.min(end), end)
}

#[cfg(test)]
mod tests {
    use super::Clip;

    #[test]
    fn parts() {
        let check = |part: &str, expected: &str| assert_eq!(part, expected);
        check("naïve".clip(..), "naïve");
        check("naïve".clip(2..4), "ï");
        check("naïve".clip(4..=4), "v");
        check("naïve".clip(..3), "na");
        check("naïve".clip(3..), "ïve");
        check("naïve".clip(..99), "naïve");
        check("naïve".clip(99..), "");
        let (start, end) = (4, 2);
        check("naïve".clip(start..end), "");
        check("".clip(1..), "");
    }

    #[test]
    fn parts_of_lists() {
        assert_eq!([1, 2, 3].clip(1..), [2, 3]);
        assert_eq!([1, 2, 3].clip(1..9), [2, 3]);
        assert_eq!([1, 2, 3].clip(9..), [0; 0]);
    }
}
