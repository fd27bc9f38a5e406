//! Which heading stands below which.

use super::draft::Heading;

/// For each heading the nearest one before it that is of a higher rank.
#[derive(Debug)]
pub(crate) struct Outline(Vec<Option<usize>>);

impl Outline {
    pub(crate) fn of(headings: &[Heading]) -> Self {
        let mut open: Vec<(u8, usize)> = Vec::new();
        let above = |(index, heading): (usize, &Heading)| {
            while open.pop_if(|(level, _)| *level >= heading.level).is_some() {}
            let above = open.last().map(|(_, index)| *index);
            open.push((heading.level, index));
            above
        };
        Self(headings.iter().enumerate().map(above).collect())
    }

    /// The heading that a heading stands below.
    pub(crate) fn above(&self, heading: usize) -> Option<usize> {
        self.0.get(heading).copied().flatten()
    }

    /// A heading and those that it stands below, from the innermost to the page itself: seven at most.
    pub(crate) fn chain(&self, heading: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(heading), |heading| self.above(*heading))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(levels: &[u8], above: &[Option<usize>]) {
        let headings: Vec<Heading> =
            levels.iter().map(|level| Heading { level: *level, ..Heading::default() }).collect();
        assert_eq!(Outline::of(&headings).0, above);
    }

    #[test]
    fn headings_stand_below_others() {
        check(&[0], &[None]);
        check(&[0, 1, 2, 2, 3, 1], &[None, Some(0), Some(1), Some(1), Some(3), Some(0)]);
        check(&[0, 3, 2, 6, 4], &[None, Some(0), Some(0), Some(2), Some(2)]);
    }
}
