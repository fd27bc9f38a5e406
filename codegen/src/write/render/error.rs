//! Why facts can't be written as a page.

use std::fmt;

/// Why facts can't be written as a page.
///
/// A page is never written that says something else: what the canonical form has no way to say is one of these.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RenderError {
    /// The form has no way to say this.
    #[error("{part} `{}` can't be written: {why}", value.escape_debug())]
    Unsayable {
        /// Its kind.
        part: Part,
        /// Its statement.
        value: String,
        /// Why not; a clause without a full stop.
        why: &'static str,
    },
    /// The page was written, but does not say this fact, or says another one in its place.
    #[error("the page would say {} instead of {}", read.as_deref().unwrap_or("nothing"), stated.as_deref().unwrap_or("nothing"))]
    Changed {
        /// The fact that was to be said; `None` if the page says one too many.
        stated: Option<String>,
        /// The statement that is read in its place; `None` if nothing is.
        read: Option<String>,
    },
}

impl RenderError {
    pub(super) fn unsayable(part: Part, value: &str, why: &'static str) -> Self {
        Self::Unsayable { part, value: value.to_owned(), why }
    }
}

/// A part of a page that has its own form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// The lines between the two `---`.
    FrontMatter,
    /// A section's heading.
    Heading,
    /// Method and path.
    Endpoint,
    /// The name of a parameter.
    Name,
    /// The types of a parameter.
    Type,
    /// One of a closed list of values, or the one value.
    Value,
    /// The default.
    Default,
    /// A format.
    Format,
    /// A least or greatest length.
    Length,
    /// An object that is referred to.
    Reference,
    /// A line of a description or of an introduction.
    Text,
    /// The id or name of a set value.
    SetValue,
    /// A code, its name, or the title of its table.
    Code,
    /// A sample.
    Sample,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::FrontMatter => "the front matter",
            Self::Heading => "the heading",
            Self::Endpoint => "the endpoint",
            Self::Name => "the name",
            Self::Type => "the type",
            Self::Value => "the value",
            Self::Default => "the default",
            Self::Format => "the format",
            Self::Length => "the length",
            Self::Reference => "the reference",
            Self::Text => "the text",
            Self::SetValue => "the value of the closed set",
            Self::Code => "the code",
            Self::Sample => "the sample",
        })
    }
}
