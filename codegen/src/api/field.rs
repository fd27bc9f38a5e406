//! Where a parameter stands: direction, location, path; and whether it has to be there.

use super::words;
use compact_str::CompactString;
use smallvec::{SmallVec, smallvec};
use std::fmt;

words! {
    /// Which way a body goes.
    pub enum Direction {
        /// From the shop to the API.
        Request = "request",
        /// From the API to the shop.
        Response = "response",
    }
}

words! {
    /// Where a parameter goes.
    pub enum Location {
        /// In the JSON body.
        Body = "body",
        /// In the query string.
        Query = "query",
        /// In the path.
        Path = "path",
        /// In a header.
        Header = "header",
        /// In a cookie.
        Cookie = "cookie",
    }
}

words! {
    /// Whether a parameter has to be there.
    pub enum Presence {
        /// Always.
        Required = "required",
        /// Never.
        Optional = "optional",
        /// In some cases, or it is recommended.
        Conditional = "conditional",
        /// The page does not say.
        Unstated = "unstated",
    }
}

/// A path of a body, as segments. Most paths are short, and so are names: both are kept in place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldPath(pub SmallVec<[Segment; 2]>);

/// One segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Segment {
    /// Name of the member.
    pub name: CompactString,
    /// Whether it holds an array whose items the path goes on in: `[]` stands after it unless it is the last.
    pub array: bool,
    /// Whether it holds a map, an object whose keys are data, in whose values the path goes on: `{}` stands after it.
    pub map: bool,
}

impl Segment {
    /// A member that is neither an array nor a map.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { name: name.into(), array: false, map: false }
    }
}

impl FieldPath {
    /// The path of one member at the top.
    #[must_use]
    pub fn root(name: &str) -> Self {
        Self(smallvec![Segment::named(name)])
    }

    /// Names of its segments.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|segment| segment.name.as_str())
    }

    /// Whether it is the other or below it, by names.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        other.0.len() <= self.0.len() && self.names().zip(other.names()).all(|(own, other)| own == other)
    }

    /// Last segment's name; empty for the empty path.
    #[must_use]
    pub fn leaf(&self) -> &str {
        self.0.last().map_or("", |segment| &segment.name)
    }

    /// The path without its last segment.
    #[must_use]
    pub fn parent(&self) -> Self {
        let len = self.0.len().saturating_sub(1);
        Self(self.0.iter().take(len).cloned().collect())
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, segment) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str(".")?;
            }
            f.write_str(&segment.name)?;
            if i + 1 < self.0.len() {
                f.write_str(if segment.array {
                    "[]"
                } else if segment.map {
                    "{}"
                } else {
                    ""
                })?;
            }
        }
        Ok(())
    }
}
