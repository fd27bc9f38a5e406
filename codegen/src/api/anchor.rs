//! Anchors of headings.

/// Anchor of a heading: `customer-object`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Anchor(pub String);

impl Anchor {
    /// The anchor that Hugo gives a heading: lower case, letters, digits, `-` and `_` only, a blank becomes `-`.
    ///
    /// ```
    /// use codegen::api::Anchor;
    /// assert_eq!(Anchor::of_heading("payment_options (object)").0, "payment_options-object");
    /// ```
    #[must_use]
    pub fn of_heading(heading: &str) -> Self {
        let mut anchor = String::with_capacity(heading.len());
        for c in heading.trim().chars() {
            match c {
                ' ' | '-' => anchor.push(if c == ' ' { '-' } else { c }),
                '_' => anchor.push('_'),
                c if c.is_ascii_alphanumeric() => anchor.push(c.to_ascii_lowercase()),
                c if c.is_alphanumeric() => anchor.extend(c.to_lowercase()),
                _ => {}
            }
        }
        Self(anchor)
    }
}
