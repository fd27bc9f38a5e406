//! Problems of the docs: a code, a message, a place and advice.

use crate::api::words;
use crate::diagnostics::span::{PagePath, Place};
use std::fmt;

words! {
    /// How much a problem weighs.
    pub enum Severity {
        /// Read, but worth a look.
        Note = "note",
        /// Read with a repair, or contradictory.
        Warning = "warning",
        /// Could not be read, or no crate can be made from it.
        Error = "error",
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $text:literal, $severity:ident;)+) => {
        words! {
            /// The stable code of a kind of problem.
            pub enum Code { $($(#[doc = $doc])+ $name = $text,)+ }
        }

        impl Code {
            /// How much problems of this kind weigh.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            /// Meaning of the code, in a paragraph.
            #[must_use]
            pub const fn explanation(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc, "\n"),+)),+ }
            }
        }
    };
}

codes! {
    /// The file is not UTF-8 text. Nothing of it is read: a guess at its encoding would turn up as garbage in names and
    /// descriptions. Save it as UTF-8.
    NotUtf8 = "not-utf8", Error;
    /// The front matter opens with `---` but never closes. Where it ends can't be told, so nothing of the page is read.
    FrontMatter = "front-matter", Error;
    /// Text that was decoded with the wrong encoding (`â€“` for `–`). It is read as what it was. Readers of the docs see
    /// the garbage until the page is mended.
    Misdecoded = "mis-decoded", Warning;
    /// A shortcode without its partner, or one whose two halves use different delimiters (`{{< … >}}` and `{{% … %}}`). The
    /// page is read as if it were right; the site generator may not be as kind.
    Shortcode = "shortcode", Note;
    /// A code fence that is not closed, closed twice, or closed on a line with other text. Markdown takes what follows for
    /// part of the sample; the page is read as its author meant it, as far as that can be told.
    Fence = "fence", Warning;
    /// An entry line that names no parameter or that the reader can't make out. The parameter would be missing in the
    /// crate, so none is made from such docs.
    UnreadableEntry = "unreadable-entry", Error;
    /// A table row that the reader can't make out: it has no name or code where the header wants one. What it documents
    /// would be missing in the crate, so none is made from such docs.
    UnreadableRow = "unreadable-row", Error;
    /// A row of a table of codes or values that says in words why it has none, such as that it will come. It documents
    /// nothing yet.
    RowWithoutCode = "row-without-code", Warning;
    /// A row of a table of members whose name is a title or a mark. The table documents something else, such as the bytes of
    /// a packet, or any member that there may be. Nothing of the row is in the facts or in the crate.
    RowWithoutName = "row-without-name", Warning;
    /// A line that is neither an entry nor a row nor anything else that the reader knows.
    UnreadLine = "unread-line", Warning;
    /// A quoted line that looks like an endpoint but lacks the method or the path.
    UnreadableEndpoint = "unreadable-endpoint", Error;
    /// A sample that looks like JSON but stays unreadable after every repair.
    UnreadableSample = "unreadable-sample", Error;
    /// A sample that is JSON only after repairs: people who copy it get an error. Each repair is a problem of its own.
    RepairedSample = "repaired-sample", Warning;
    /// A word where the type stands that no other page uses for a type. The parameter is read without one.
    UnknownType = "unknown-type", Warning;
    /// A column of an entry that is neither type nor presence nor location. It is not read.
    UnknownColumn = "unknown-column", Warning;
    /// Two entries of one list that document the same parameter. Often the second one is a member of an object, and neither
    /// its name nor a sample says of which.
    DuplicateEntry = "duplicate-entry", Note;
    /// The type that an entry gives is not what the sample of its section shows. `integer` stands beside `"100"`, or `object`
    /// beside `[…]`: one of the two is wrong, or the type has to name both. `null` fits every type. Where docs say what a request
    /// returns, one object beside a sample that is a list is told as well.
    SampleType = "sample-type", Warning;
    /// A documented member that no sample of its section shows. Members of a missing object count with it, and a sample that
    /// leaves something out with `...` is not searched.
    SampleMissing = "sample-missing", Note;
    /// A member of a sample that no list beside it documents. Members of an object that is documented elsewhere are passed
    /// over, and so is the `success` of responses.
    SampleUndocumented = "sample-undocumented", Note;
    /// A value of a sample that is not among the documented options, or not the documented fixed value. Empty strings and
    /// placeholders such as `<type>` and `{type}` stand for any value.
    SampleValue = "sample-value", Warning;
    /// A default that is not among the documented values, or that no documented type has (`none` of an integer). What is read
    /// as the default may be prose, or the type or list beside it is wrong.
    DefaultValue = "default-value", Warning;
    /// A documented value that is another one but for a letter (`DIREB` for `DIRDEB`), where no list has both. One of the two
    /// is a slip of the pen; an erratum says which holds.
    ValueSpelling = "value-spelling", Warning;
    /// A documented member that its sample shows under a name that differs by one letter (`amount` beside `"amonut"`). One of
    /// the two is a slip of the pen; the list gives the member its name in the crate.
    NameSpelling = "name-spelling", Warning;
    /// One parameter that two places of the docs document differently: its presence, its types or its greatest length. The
    /// same parameter is the same path in the same direction of the same endpoint or object; what fewer places say is
    /// reported.
    PageAgainstPage = "page-against-page", Note;
    /// A type that contradicts dozens of pages. One page that calls a parameter a string where all others say integer would
    /// change the type for everybody; an erratum settles which of the two holds.
    Contradiction = "contradiction", Error;
    /// A second source that says something else than prose: another type, or another greatest length. Prose holds until an
    /// erratum of the source says who is right.
    SourceConflict = "source-conflict", Warning;
    /// A link to a heading of the reference that no page of it has. Only links between its own pages are looked at, and only
    /// if there are several pages.
    DeadReference = "dead-reference", Warning;
    /// Two names of the docs that become one Rust name.
    NameCollision = "name-collision", Error;
    /// A name that can't become a Rust identifier.
    UnusableName = "unusable-name", Error;
    /// An endpoint that more places of the docs write otherwise. A letter differs (`/order` for `/orders`), a slash or braces
    /// are lost, or a placeholder has another name.
    EndpointSpelling = "endpoint-spelling", Warning;
    /// A label or a header that is a known one but for a letter or its colon: `Repsonse`, `Optons:`. What follows it may not
    /// be read as what it is.
    LabelSpelling = "label-spelling", Warning;
    /// Lengths or values in a form that is not read: `Maximun 50 characters`, or values without a label. `diff` does not take
    /// them for dropped.
    UnreadBound = "unread-bound", Warning;
    /// A heading whose marks are damaged, or a list of parameters that no heading stands above. What stands below belongs to
    /// another section, or to none.
    Heading = "heading", Warning;
    /// A backtick without a partner, one inside of a word, or a sign at the edge of a name or value, in samples too. The name or value between such marks is read wrong.
    CodeMark = "code-mark", Warning;
    /// A character that looks like another one, and stands in the place of that. A letter is one of another alphabet, a dash
    /// stands for a hyphen, a quotation mark for a backtick. To people the line is right, but it is not read as they read it.
    LookAlike = "look-alike", Warning;
    /// A line that repeats the one above it, or a value that one list names twice. One of the two may stand in the place of
    /// something else; a value named twice is one value.
    Repeated = "repeated", Warning;
    /// A row with another number of cells than its table, or a row that stands in no table. Its cells are read as others, or
    /// not at all.
    TableShape = "table-shape", Warning;
    /// A parameter or value that stands in its list otherwise than its neighbours. It is below a line of dashes and has a
    /// bullet, or it has neither, and may be read as a member of another one.
    EntryPlace = "entry-place", Warning;
    /// A request sample that no endpoint line stands above: it comes before the first one of its page, or after a response.
    /// What it is a request to can only be guessed.
    MissingEndpoint = "missing-endpoint", Warning;
    /// A parameter or section that `sync` found to be new: it has the marker `(to be described)` in the place of words. What
    /// is generated from it says as little.
    Undescribed = "undescribed", Warning;
    /// An entry of `errata.toml` that can't be read. A key is unknown or missing, a value is none of those that the key can
    /// have, the reason is empty, or `upstream` and `ours` are the same, so that it changes nothing.
    ErratumUnreadable = "erratum-unreadable", Error;
    /// An erratum about a page, a section or a fact that the docs don't have. It would correct nothing.
    ErratumUnknown = "erratum-unknown", Error;
    /// An erratum whose `upstream` is not what the docs say. They changed, and what we hold may be wrong now, or not needed
    /// any more.
    ErratumStale = "erratum-stale", Error;
    /// Two errata that correct the same at one place. Which of the two counts can't be told.
    ErratumTwice = "erratum-twice", Error;
    /// An entry of `secrets.toml` that can't be read or means nothing. A key is unknown or missing, the reason is empty, a
    /// name is listed twice, or nothing makes a secret of what it calls harmless.
    SecretsUnreadable = "secrets-unreadable", Error;
    /// A key of a vendor's profile that can't be read or means nothing. It is unknown or missing, a value has another kind, or
    /// one word has two meanings.
    ProfileUnreadable = "profile-unreadable", Error;
    /// A member or parameter that looks like a secret, and that `secrets.toml` does not mention. It is not printed, until the
    /// list says that it is harmless; either way somebody has to decide.
    UnlistedSecret = "unlisted-secret", Error;
    /// A member or parameter that looks like a secret, of docs that have no `secrets.toml` yet. That of `docs-src` counts for
    /// other docs of its vendor. It is not printed; write the file to say which are secrets and which are harmless.
    UndecidedSecret = "undecided-secret", Warning;
    /// Something that one version of the docs says and the other can't be asked about. The passage or page where it may stand
    /// can't be read, a link to it leads out of these docs, or a section has lost its request. `diff` never takes it for removed.
    Uncompared = "uncompared", Warning;
    /// A sample of upstream's that has other members, or values of other kinds, than ours. `drift` tells of it; no fact changed,
    /// and `sync` makes our sample like it.
    SampleShape = "sample-shape", Note;
    /// A file of a specification that is neither YAML nor JSON, or that is nested or repeats itself without end. Nothing of it is
    /// read.
    SpecSyntax = "spec-syntax", Error;
    /// A specification of another version than OpenAPI 3.0 or 3.1. Nothing of it is read.
    SpecVersion = "spec-version", Error;
    /// A `$ref` that leads to nothing: its file is not in the source, or has no such part, or it leads to the web. What it
    /// stands for would be missing in the crate, so none is made from such docs.
    SpecRef = "spec-ref", Error;
    /// A `$ref` that leads back to itself, or a schema that is composed of itself. What it says has no end. A schema with a
    /// member that holds the same schema again is none.
    SpecRefCycle = "spec-ref-cycle", Error;
    /// Keywords beside a `$ref`. OpenAPI 3.0 lets them count for nothing, though whoever wrote them meant them.
    SpecRefSiblings = "spec-ref-siblings", Warning;
    /// A `$ref` whose path counts from another folder than the one of its file. It is read as it is meant; other tools take it
    /// for broken.
    SpecRefBase = "spec-ref-base", Note;
    /// A name in `required` that no property of the schema has. Nothing can be checked by it.
    SpecRequired = "spec-required", Warning;
    /// A required member that an example leaves out. The example is no body that the API takes or sends, or the member is not
    /// required.
    SpecExample = "spec-example", Warning;
    /// A file to audit that is not what its name says: no Rust, or no JSON. Its types are not compared.
    AuditUnread = "audit-unread", Error;
    /// A documented member that a type does not have. What it carries is lost, or can't be sent.
    AuditMissing = "audit-missing", Note;
    /// A member of a type that the docs don't have: misspelt, or gone from the API, or never documented.
    AuditUnknown = "audit-unknown", Warning;
    /// A member whose type does not take all that bodies carry. It is a string where there are numbers, an integer where there
    /// are fractions, or never `null` where it may be: such a body can't be read.
    AuditNarrow = "audit-narrow", Warning;
    /// A member that has to be there, though the docs say that it is optional. A body without it can't be read, or whoever
    /// writes one has to make up a value.
    AuditRequired = "audit-required", Warning;
    /// An enum without a way to keep values that it does not know, where the docs give no closed list. A new value can't be
    /// read.
    AuditClosed = "audit-closed", Warning;
    /// A documented value that an enum does not have.
    AuditValueMissing = "audit-value-missing", Warning;
    /// A value of an enum that the docs don't have: misspelt, or gone from the API.
    AuditValueUnknown = "audit-value-unknown", Warning;
}

/// What a problem is about: a member, a value, a word, a path, or the passage itself.
///
/// Together with its page and code it tells a problem from others, in another version of the docs, too: there its place may be
/// another one, and its message may speak of other places and numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct About(String);

impl About {
    /// Something that has a name.
    #[must_use]
    pub fn of(name: impl fmt::Display) -> Self {
        Self(name.to_string())
    }

    /// What it is called.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One thing that is wrong with the docs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its kind.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What it is about.
    pub about: About,
    /// Message, one sentence without a full stop.
    pub message: String,
    /// Advice, one sentence without a full stop.
    pub help: String,
}

impl Problem {
    /// What is the same in another version of the docs that has the same problem.
    #[must_use]
    pub const fn identity(&self) -> (&PagePath, Code, &About) {
        (&self.place.page, self.code, &self.about)
    }

    /// The same problem, about something that has a name.
    #[must_use]
    pub fn about(self, name: impl fmt::Display) -> Self {
        Self { about: About::of(name), ..self }
    }
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
