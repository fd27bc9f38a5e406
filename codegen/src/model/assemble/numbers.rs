//! Numbers that tell apart what would have one name.

use std::collections::BTreeMap;

/// The last number that each name got.
pub(super) struct Numbers<N>(BTreeMap<N, u32>);

impl<N> Default for Numbers<N> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<N: Ord> Numbers<N> {
    /// The first number above all that the name got, and from `first` on, whose thing is free; with that thing. What was taken
    /// once stays so: thousands of one name take no square of tries.
    pub(super) fn next_free<T>(
        &mut self,
        name: N,
        first: u32,
        mut free: impl FnMut(u32) -> Option<T>,
    ) -> Option<(u32, T)> {
        let last = self.0.entry(name).or_insert(first.saturating_sub(1));
        let found = (last.saturating_add(1)..=u32::MAX).find_map(|number| Some((number, free(number)?)))?;
        *last = found.0;
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_on_from_the_last_one() {
        let (mut numbers, mut tries) = (Numbers::default(), 0);
        let mut check = |name: &str, taken: &[u32], expected: u32| {
            let found = numbers.next_free(name.to_owned(), 2, |number| {
                tries += 1;
                (!taken.contains(&number)).then_some(())
            });
            assert_eq!(found, Some((expected, ())), "{name}");
        };
        check("a", &[], 2);
        check("a", &[2], 3);
        check("b", &[2, 3], 4);
        check("a", &[2, 3], 4);
        check("b", &[2, 3, 4], 5);
        assert_eq!(tries, 7, "one a name, and one more for each that another took");
    }
}
