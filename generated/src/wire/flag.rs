//! Booleans.

use serde::{Serialize, Serializer};

use super::scalar::{Scalar, by_meaning, scalar_type};
use super::walk::{BOOLEAN, write_odd};

/// A member documented as boolean. Two are equal if they mean the same: `true`, `"true"` and `1` do.
///
/// ```
/// use multisafepay_types::wire::Flag;
///
/// assert_eq!(serde_json::to_string(&Flag::from(true))?, "true");
///
/// let odd: Flag = serde_json::from_str("\"1\"")?;
/// assert_eq!(odd.get(), Some(true));
/// assert_eq!(serde_json::to_string(&odd)?, "\"1\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Flag(Scalar);

impl Flag {
    /// The value, also of `1`, `"1"`, `"true"` and their opposites; `None` if what came says neither.
    #[must_use]
    pub fn get(&self) -> Option<bool> {
        let text = self.0.as_str();
        if text == "1" || text.eq_ignore_ascii_case("true") {
            Some(true)
        } else if text == "0" || text.eq_ignore_ascii_case("false") {
            Some(false)
        } else {
            None
        }
    }

    /// The part that counts in a comparison: the value, and else the text.
    fn meaning(&self) -> Result<bool, &str> {
        self.get().ok_or_else(|| self.0.as_str())
    }
}

/// `false`.
impl Default for Flag {
    fn default() -> Self {
        false.into()
    }
}

by_meaning!(Flag);

impl PartialEq<bool> for Flag {
    fn eq(&self, flag: &bool) -> bool {
        self.get() == Some(*flag)
    }
}

impl PartialEq<Flag> for bool {
    fn eq(&self, flag: &Flag) -> bool {
        flag == self
    }
}

impl Serialize for Flag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.get().is_none() {
            write_odd(serializer, &self.0, BOOLEAN)
        } else {
            self.0.serialize(serializer)
        }
    }
}

scalar_type!(Flag, BOOLEAN, read);

impl From<bool> for Flag {
    fn from(flag: bool) -> Self {
        Self(Scalar::Bool(flag))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, value: Option<bool>) {
        let flag: Flag = serde_json::from_str(json).unwrap();
        assert_eq!(flag.get(), value);
        assert_eq!(serde_json::to_string(&flag).unwrap(), json);
    }

    #[test]
    fn every_scalar_is_kept_and_flags_are_understood() {
        check("true", Some(true));
        check("\"True\"", Some(true));
        check("1", Some(true));
        check("false", Some(false));
        check("\"0\"", Some(false));
        check("\"\"", None);
        check("\"NO\"", None);
        check("2", None);
        check("null", None);
    }

    #[test]
    fn flags_are_equal_by_what_they_mean() {
        let read = |json: &str| serde_json::from_str::<Flag>(json).unwrap();
        assert!(read("\"1\"") == read("true") && read("1") == true && false == read("\"False\""));
        assert!(read("\"\"") != read("false") && read("\"\"") != false && read("\"\"") == read("null"));
    }
}
