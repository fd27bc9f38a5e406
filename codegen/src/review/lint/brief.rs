//! Text of the docs, cut to a length that a message can hold.

use std::fmt::{self, Display, Write};

/// Characters of one passage that a message shows at most. One long name that is shown with each of many members would
/// make more text than there are docs.
const MOST: usize = 120;

/// A passage, cut off where it is too long.
pub(super) fn brief(passage: impl Display) -> String {
    let mut cut = Cut { text: String::new(), left: MOST };
    if write!(cut, "{passage}").is_err() {
        cut.text.push('…');
    }
    cut.text
}

/// Names with dots between them.
pub(super) struct Dotted<'n>(pub(super) &'n [&'n str]);

impl Display for Dotted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, name) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_char('.')?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

struct Cut {
    text: String,
    left: usize,
}

impl Write for Cut {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        for c in part.chars() {
            self.left = self.left.checked_sub(1).ok_or(fmt::Error)?;
            self.text.push(c);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(passage: &str, expected: &str) {
        assert_eq!(brief(passage), expected);
    }

    #[test]
    fn passages() {
        check("", "");
        check("customer.name", "customer.name");
        check(&Dotted(&["customer", "name"]).to_string(), "customer.name");
        check(&"ö".repeat(MOST), &"ö".repeat(MOST));
        check(&"ö".repeat(MOST + 1), &format!("{}…", "ö".repeat(MOST)));
    }
}
