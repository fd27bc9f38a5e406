//! How a vendor writes docs whose headings say what stands below them: endpoints, lists of parameters, objects, tables.
//!
//! All of it is data, read from `codegen/profiles/NAME.toml`; `docs/profile.md` describes the keys.

use super::pattern::Pattern;
use crate::api::{Direction, Location, Presence, Type};

/// The forms of one vendor's docs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Forms {
    /// Endings of the files that are pages.
    pub(crate) files: Vec<String>,
    /// Key of the front matter that names what a page documents.
    pub(crate) title: Option<String>,
    pub(crate) ignore: Ignore,
    pub(crate) endpoint: EndpointForm,
    pub(crate) headings: Vec<HeadingForm>,
    /// Whether lines that are bold, quoted or end in a colon may be headings.
    pub(crate) heading_lines: bool,
    pub(crate) entries: EntryForms,
    pub(crate) brackets: bool,
    pub(crate) anchor: Option<String>,
    pub(crate) tables: Vec<TableForm>,
    /// Headers of columns that link to the objects of which one stands at a place.
    pub(crate) unions: Vec<String>,
    /// Members whose value tells those objects apart.
    pub(crate) tags: Vec<String>,
    pub(crate) columns: Columns,
    pub(crate) labels: LabelForms,
    pub(crate) marks: Marks,
    pub(crate) presence: Presences,
    pub(crate) types: TypeForms,
    pub(crate) options: OptionForms,
    pub(crate) defaults: DefaultForms,
    pub(crate) lengths: LengthForms,
    pub(crate) links: Links,
    pub(crate) returns: ReturnForms,
    pub(crate) samples: SampleForms,
}

/// Forms of an entry outside of tables.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct EntryForms {
    /// Whether a heading below one of an object is a member.
    pub(crate) members: bool,
    /// Whether definition lists are entries.
    pub(crate) definitions: bool,
    /// Whether bullets that begin with a name in backticks are entries.
    pub(crate) bullets: bool,
}

/// What tells the samples of an endpoint apart: those that nothing does are of the answer.
#[derive(Clone, Debug, Default)]
pub(crate) struct SampleForms {
    /// Headings above samples of the request.
    pub(crate) request: Vec<Pattern>,
    /// Headings above samples of answers that are errors.
    pub(crate) error: Vec<Pattern>,
    /// The object that such answers hold, as links refer to it.
    pub(crate) error_object: Option<String>,
    /// Marks before comments, which go to the end of their line.
    pub(crate) comments: Vec<String>,
}

/// The parts of a page that are not read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ignore {
    /// Marks that open and close a comment.
    pub(crate) comments: Vec<(String, String)>,
    /// HTML elements whose content is none of the page's.
    pub(crate) elements: Vec<String>,
    /// How lines begin that are components or shortcodes and hold no text.
    pub(crate) lines: Vec<String>,
}

/// Where endpoints stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct EndpointForm {
    /// Language of the fences whose first line is a request.
    pub(crate) fence: Option<String>,
    /// Component that holds the path.
    pub(crate) component: Option<String>,
    /// Attribute of the component that holds the method.
    pub(crate) method: String,
    /// What stands around a request that is a line of its own.
    pub(crate) lines: Vec<Pattern>,
    /// Whether headings may be requests.
    pub(crate) heading: bool,
    /// Headers of the columns of method and path.
    pub(crate) table: Option<(Pattern, Pattern)>,
    /// Whether an address that names its host is a path.
    pub(crate) addresses: bool,
    /// The character before a placeholder that has no braces.
    pub(crate) placeholder: Option<char>,
    /// Levels of the headings that an endpoint may belong to.
    pub(crate) levels: (u8, u8),
    /// Header of a column: a table below an endpoint that has it, and no heading that says what it is, lists parameters, and one that has
    /// it not lists members of the answer.
    pub(crate) parameters: Option<String>,
    /// Phrases that say that the body of a request is a list.
    pub(crate) takes_list: Vec<String>,
    /// A heading of this level or above ends an endpoint, whatever the level of the endpoint's own.
    pub(crate) ends: u8,
}

impl EndpointForm {
    /// The rest of a line behind the name of the component that holds a path.
    pub(crate) fn component<'t>(&self, line: &'t str) -> Option<&'t str> {
        line.strip_prefix('<')?.strip_prefix(self.component.as_ref()?.as_str())
    }
}

/// A form of headings, and what stands below them.
#[derive(Clone, Debug)]
pub(crate) struct HeadingForm {
    pub(crate) pattern: Pattern,
    pub(crate) role: Role,
}

/// The content below a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The members of an object.
    Object,
    /// The parameters of the endpoint around it.
    List(Direction, Location),
    /// The parameters of the endpoint around it: each goes where its name and the method say.
    Parameters,
    /// A part of the section around it that states nothing.
    Part,
    /// A part about what an endpoint answers: no list below it is one of the request.
    Answer,
}

/// A kind of table, known by its first columns.
#[derive(Clone, Debug)]
pub(crate) struct TableForm {
    /// The headers of its first two columns.
    pub(crate) first: Pattern,
    pub(crate) second: Pattern,
    pub(crate) kind: TableKind,
}

/// The meaning of a table's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TableKind {
    /// Parameters or members: the name, then the type.
    Fields,
    /// Values: the value, then its name.
    Values,
    /// Values: the name, then the value.
    NamedValues,
    /// Values, then what is said of each.
    Listed,
}

/// Headers of further columns of a table of parameters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    pub(crate) presence: Vec<String>,
    pub(crate) default: Vec<String>,
    pub(crate) description: Vec<String>,
    pub(crate) constraints: Vec<String>,
}

/// Bold labels at the start of a line.
#[derive(Clone, Debug, Default)]
pub(crate) struct LabelForms {
    pub(crate) types: Option<String>,
    pub(crate) returns: Option<String>,
    pub(crate) history: Vec<String>,
    pub(crate) description: Option<String>,
    /// Labels that state nothing.
    pub(crate) other: Vec<String>,
    /// The text behind the version that added an entry.
    pub(crate) added: Option<String>,
}

impl LabelForms {
    /// The labels that state something.
    pub(crate) fn stating(&self) -> impl Iterator<Item = &String> {
        self.types.iter().chain(&self.returns).chain(&self.description).chain(&self.history)
    }

    /// All labels.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        self.stating().chain(&self.other)
    }

    /// Whether this is one of the labels, in letters of either case.
    pub(crate) fn has(&self, label: &str) -> bool {
        self.all().any(|known| known.eq_ignore_ascii_case(label))
    }
}

/// Marks beside a name or a type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    pub(crate) required: Vec<String>,
    pub(crate) optional: Vec<String>,
    pub(crate) nullable: Vec<String>,
    pub(crate) deprecated: Vec<String>,
    /// Words of a type that say that it may be null.
    pub(crate) nullable_words: Vec<String>,
    /// Beginnings of a description that make its entry deprecated.
    pub(crate) deprecated_words: Vec<String>,
    /// Behind a name: it is optional.
    pub(crate) optional_suffix: Option<String>,
    /// Before a type: it may be null.
    pub(crate) nullable_prefix: Option<String>,
    /// Whether stars and numbers in brackets behind a name or a type lead to footnotes.
    pub(crate) footnotes: bool,
}

/// Presence where an entry has no mark.
#[derive(Clone, Debug)]
pub(crate) struct Presences {
    pub(crate) request: Presence,
    pub(crate) response: Presence,
    pub(crate) object: Presence,
    /// Words of the column of presence.
    pub(crate) words: Vec<(String, Presence)>,
    /// How sentences begin that speak of all parameters of an endpoint.
    pub(crate) all: Vec<String>,
    /// Words of such a sentence for optional parameters, and for those that may be null.
    pub(crate) all_optional: Option<String>,
    pub(crate) all_nullable: Option<String>,
}

impl Default for Presences {
    fn default() -> Self {
        let unstated = Presence::Unstated;
        Self {
            request: unstated,
            response: unstated,
            object: unstated,
            words: Vec::new(),
            all: Vec::new(),
            all_optional: None,
            all_nullable: None,
        }
    }
}

/// The words of types.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeForms {
    /// Types by their words, the longest phrase first.
    pub(crate) scalars: Vec<(String, Type)>,
    /// The same as the profile writes them, in its order: of those for a type, the first is the usual one.
    pub(crate) usual: Vec<(String, Type)>,
    /// Formats by the words of their types.
    pub(crate) formats: Vec<(String, String)>,
    pub(crate) arrays: Vec<String>,
    pub(crate) maps: Vec<String>,
    /// An object, or a map where no members are documented and the text speaks of keys.
    pub(crate) keyed: Vec<String>,
    pub(crate) keys: Vec<String>,
    pub(crate) objects: Vec<String>,
    /// Words behind the name of an object for what tells it from others, and the words of their type.
    pub(crate) identifiers: Vec<(String, String)>,
    pub(crate) nothing: Vec<String>,
    pub(crate) skipped: Vec<String>,
    pub(crate) separators: Vec<String>,
}

/// How closed lists are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct OptionForms {
    /// Word of a type whose values are the lines below it.
    pub(crate) lines: Option<String>,
    /// Words in a type's brackets before its values.
    pub(crate) in_type: Vec<String>,
    /// In how many sentences after the type a run of values is a list.
    pub(crate) sentences: usize,
    /// The text before a list of values in a description.
    pub(crate) after: Vec<String>,
}

/// How default values are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct DefaultForms {
    /// The text before the value.
    pub(crate) before: Vec<String>,
    /// The text before the value in brackets.
    pub(crate) bracketed: Vec<String>,
    /// The text behind the value.
    pub(crate) behind: Vec<String>,
    /// Words of the column that say that there is none.
    pub(crate) none: Vec<String>,
}

/// How lengths of texts are written.
#[derive(Clone, Debug, Default)]
pub(crate) struct LengthForms {
    /// Names of characters: `1-100 characters`.
    pub(crate) units: Vec<String>,
    /// The text before the greatest length.
    pub(crate) most: Vec<String>,
}

/// Forms of links to objects and to values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Links {
    /// How addresses of objects begin.
    pub(crate) objects: Vec<String>,
    /// How anchors of objects end.
    pub(crate) object_anchors: Vec<String>,
    /// How anchors of tables of values end.
    pub(crate) value_anchors: Vec<String>,
    /// Anchors of descriptions of types.
    pub(crate) never: Vec<String>,
    /// Whether the last segment of an address, or its anchor, in lower case is the object's anchor.
    pub(crate) by_page: bool,
}

/// How an endpoint says what it answers with.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReturnForms {
    /// Verbs of the sentence.
    pub(crate) verbs: Vec<String>,
    /// Words before the object that make it an array.
    pub(crate) arrays: Vec<String>,
    /// Words before the object that put it into another one.
    pub(crate) within: Vec<String>,
    /// How an object's anchor ends without being part of its name.
    pub(crate) endings: Vec<String>,
}
