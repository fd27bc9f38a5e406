//! Method and path of a request.

use super::words;
use std::fmt;

/// Method and path of a request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Endpoint {
    /// Method.
    pub method: Method,
    /// Path.
    pub path: PathTemplate,
}

impl Endpoint {
    /// The same without the names of placeholders, which don't matter: two endpoints are one if theirs are equal.
    #[must_use]
    pub fn identity(&self) -> Self {
        Self { method: self.method, path: self.path.identity() }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Path of a request, as written: leading slash, no final slash, placeholders as `{name}`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PathTemplate(String);

/// What stands between two slashes of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathSegment<'p> {
    /// A word of the API, as it is sent.
    Word(&'p str),
    /// A placeholder, by its name.
    Placeholder(&'p str),
}

impl<'p> PathSegment<'p> {
    /// The word, if it is one.
    #[must_use]
    pub const fn word(self) -> Option<&'p str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Placeholder(_) => None,
        }
    }
}

impl PathTemplate {
    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands between slashes; nothing is left out.
    #[must_use]
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = PathSegment<'_>> {
        let of = |segment| match placeholders(segment).next() {
            Some((name, _)) if segment.starts_with('{') => PathSegment::Placeholder(name),
            _ => PathSegment::Word(segment),
        };
        self.0.split('/').filter(|segment| !segment.is_empty()).map(of)
    }

    /// The last segment that is no placeholder.
    #[must_use]
    pub fn last_word(&self) -> Option<&str> {
        self.segments().rev().find_map(PathSegment::word)
    }

    /// Names of its placeholders.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        placeholders(&self.0).map(|(name, _)| name)
    }

    /// The same without the names of placeholders.
    #[must_use]
    pub fn identity(&self) -> Self {
        self.with_names(std::iter::repeat(""))
    }

    /// The same with other names of placeholders.
    #[must_use]
    pub fn with_names<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Self {
        let start = self.0.split('{').next().unwrap_or(&self.0);
        let mut path = String::with_capacity(self.0.len());
        path.push_str(start);
        for ((_, after), name) in placeholders(&self.0).zip(names) {
            path.extend(["{", name, "}", after]);
        }
        Self(path)
    }
}

/// Names of placeholders, each with the text up to the next one. A slash ends one that is not closed.
fn placeholders(path: &str) -> impl Iterator<Item = (&str, &str)> {
    path.split('{').skip(1).map(|rest| {
        let (name, after) = rest.split_at(rest.find(['}', '/']).unwrap_or(rest.len()));
        (name, after.strip_prefix('}').unwrap_or(after))
    })
}

impl<T: Into<String>> From<T> for PathTemplate {
    fn from(path: T) -> Self {
        Self(path.into())
    }
}

impl fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

words! {
    /// Method of a request.
    pub enum Method {
        /// GET
        Get = "GET",
        /// POST
        Post = "POST",
        /// PATCH
        Patch = "PATCH",
        /// PUT
        Put = "PUT",
        /// DELETE
        Delete = "DELETE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities() {
        let check =
            |path: &str, expected: &str| assert_eq!(PathTemplate::from(path).identity().as_str(), expected);
        check("/orders", "/orders");
        check("/orders/{order_id}", "/orders/{}");
        check("/orders/{order_id}/refunds/{id}", "/orders/{}/refunds/{}");
        check("/orders/{order_id/refunds", "/orders/{}/refunds");
        check("/orders/{id}.json", "/orders/{}.json");
        check("/orders{id}", "/orders{}");
        check("/{from}-{to}", "/{}-{}");
        check("/orders/id}", "/orders/id}");
    }

    #[test]
    fn segments_of_a_path() {
        let path = PathTemplate::from("/orders/{order_id}/");
        let segments: Vec<_> = path.segments().collect();
        assert_eq!(segments, [PathSegment::Word("orders"), PathSegment::Placeholder("order_id")]);
    }
}
