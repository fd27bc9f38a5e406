//! What is wrong with the docs, and where: a code, a message, a place and what would mend it.

use crate::span::Place;
use std::fmt;

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Read, but worth a look.
    Note,
    /// Read with a repair, or contradictory.
    Warning,
    /// Could not be read, or no crate can be made from it.
    Error,
}

impl Severity {
    /// `note`, `warning` or `error`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident;)+) => {
        /// The stable code of a kind of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Code {
            /// All codes, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code as it is printed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }

            /// How much problems of this kind weigh.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            /// What the code means, in a paragraph.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n"),+)),+ }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8 text.
    NotUtf8 = "not-utf8", Error;
    /// The front matter opens with `---` but never closes.
    FrontMatter = "front-matter", Error;
    /// Text that was decoded with the wrong encoding (`â€“` for `–`). It is read as what it was.
    Misdecoded = "mis-decoded", Warning;
    /// A shortcode without its partner, or one whose two halves use different delimiters.
    Shortcode = "shortcode", Note;
    /// A code fence that is not closed, closed twice, or closed on a line with other text.
    Fence = "fence", Warning;
    /// An entry line that names no parameter or that the reader can't make out.
    UnreadableEntry = "unreadable-entry", Error;
    /// A table row that the reader can't make out.
    UnreadableRow = "unreadable-row", Error;
    /// A line that is neither an entry nor a row nor anything else that the reader knows.
    UnreadLine = "unread-line", Warning;
    /// A quoted line that looks like an endpoint but is not one.
    UnreadableEndpoint = "unreadable-endpoint", Error;
    /// A sample that looks like JSON but stays unreadable after every repair.
    UnreadableSample = "unreadable-sample", Error;
    /// A sample that is JSON only after repairs.
    RepairedSample = "repaired-sample", Warning;
    /// A type that the dialect does not know.
    UnknownType = "unknown-type", Warning;
    /// A column that is neither type nor presence nor location.
    UnknownColumn = "unknown-column", Warning;
    /// Two entries of one list that document the same parameter.
    DuplicateEntry = "duplicate-entry", Note;
    /// The type that the list gives is not what the sample shows.
    SampleType = "sample-type", Warning;
    /// A documented member that the sample does not show.
    SampleMissing = "sample-missing", Note;
    /// A member of the sample that the page does not document.
    SampleUndocumented = "sample-undocumented", Note;
    /// A value of the sample that is not among the documented options.
    SampleValue = "sample-value", Warning;
    /// One parameter that two pages document differently.
    PageAgainstPage = "page-against-page", Note;
    /// A link to an object that no page documents.
    DeadReference = "dead-reference", Warning;
    /// Two names of the docs that become one Rust name.
    NameCollision = "name-collision", Error;
    /// A name that can't become a Rust identifier.
    UnusableName = "unusable-name", Error;
    /// A known endpoint in another spelling (`/order` for `/orders`).
    EndpointSpelling = "endpoint-spelling", Warning;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One thing that is wrong with the docs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What is wrong, one sentence without a full stop.
    pub message: String,
    /// What would mend it, one sentence without a full stop.
    pub help: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}[{}]: {}; {}",
            self.place,
            self.code.severity().as_str(),
            self.code,
            self.message,
            self.help
        )
    }
}
