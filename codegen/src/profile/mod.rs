//! How a vendor writes its docs and what its API calls things, as data: a file of `profiles/`, read and checked.
//!
//! Mechanism knows no word of any vendor: it takes them from a [`Profile`]. Phrases are in lower case and compared so.
//! `docs/profile.md` documents each key.
//!
//! To add a table: a struct of its words here, a function that reads it in `read::profile`, a paragraph in
//! `docs/profile.md`.

mod forms;
mod pattern;
pub(crate) mod stem;

pub(crate) use forms::{
    Columns, DefaultForms, EndpointForm, EntryForms, Forms, HeadingForm, Ignore, LabelForms, LengthForms,
    Links, Marks, OptionForms, Presences, ReturnForms, Role, SampleForms, TableForm, TableKind, TypeForms,
};
pub(crate) use pattern::Pattern;

use crate::api::{Direction, Endpoint, Location, PathTemplate, Presence, Type};
use heck::{ToSnakeCase, ToUpperCamelCase};
use indexmap::IndexMap;
use stem::Stem;

/// Words, and what each means. They keep the order in which the profile lists them.
pub(crate) type Words<T> = IndexMap<String, T, foldhash::fast::RandomState>;

/// The words of one vendor. The one without words is [`Profile::default`].
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Name of the product, as people write it.
    pub name: String,
    pub(crate) site: Site,
    pub(crate) page: Page,
    pub(crate) lists: Lists,
    pub(crate) samples: Samples,
    pub(crate) tables: TableHeaders,
    pub(crate) types: TypeWords,
    /// Columns that say where a parameter goes.
    pub(crate) locations: Words<Location>,
    pub(crate) presence: PresenceWords,
    pub(crate) page_rules: PageRules,
    /// Labels inside of descriptions; a colon follows each.
    pub(crate) labels: Words<Label>,
    pub(crate) sentences: Sentences,
    pub(crate) lengths: LengthWords,
    pub(crate) references: References,
    pub(crate) closed_set: ClosedSet,
    /// Enumerations that several members share, each with the ends of paths that lead to one of its values.
    pub(crate) shared_values: Words<Vec<String>>,
    pub(crate) flows: Flows,
    /// The members around the content of each response, if there are any.
    pub(crate) envelope: Option<Envelope>,
    pub(crate) views: Views,
    /// The endpoint whose answer the API also posts, unasked, when something changes.
    pub(crate) callback: Option<Endpoint>,
    pub(crate) names: Names,
    pub(crate) values: ValueNames,
    /// The words in the name of a secret, in the singular; a member may share them with the object that it is part of.
    pub(crate) secrets: Vec<String>,
    /// The forms of docs whose headings say what stands below them; `None` for docs of lists and labels.
    pub(crate) outline: Option<Forms>,
}

impl Profile {
    /// Endings of the files that are pages; none where they are the usual ones.
    #[must_use]
    pub fn files(&self) -> &[String] {
        self.outline.as_ref().map_or(&[], |forms| &forms.files)
    }

    /// The shared enumeration of what stands at a path: by the longest end that fits.
    pub(crate) fn shared_value(&self, path: &[&str]) -> Option<&str> {
        let ends = self.shared_values.iter().flat_map(|(name, ends)| ends.iter().map(move |end| (name, end)));
        let fitting = ends.filter(|(_, end)| is_end(end, path));
        fitting.max_by_key(|(_, end)| end.len()).map(|(name, _)| name.as_str())
    }

    /// The shared enumeration of this name.
    pub(crate) fn shared_value_set(&self, name: &str) -> Option<&str> {
        self.shared_values.keys().find(|known| *known == name).map(String::as_str)
    }

    /// Whether facts say more than lists of parameters do: `nullable`, `deprecated`, versions, what is returned.
    #[must_use]
    pub const fn states_more(&self) -> bool {
        self.outline.is_some()
    }

    /// Whether a label says what an endpoint answers with.
    pub(crate) fn labels_answers(&self) -> bool {
        self.outline.as_ref().is_some_and(|forms| forms.labels.returns.is_some())
    }

    /// The docs' noun for a value of the closed set, if they have one.
    #[must_use]
    pub fn set_value_noun(&self) -> Option<&str> {
        Some(self.closed_set.name.as_str()).filter(|name| !name.is_empty())
    }
}

/// Whether a path ends in these names.
pub(crate) fn is_end(end: &str, path: &[&str]) -> bool {
    let mut names = path.iter().rev();
    end.rsplit('.').all(|name| names.next() == Some(&name))
}

/// Where the docs are published.
#[derive(Clone, Debug, Default)]
pub(crate) struct Site {
    /// Address, without a final slash.
    pub(crate) address: Option<String>,
    /// Paths of the reference there, without their final slash; empty in links from one of its headings to another.
    pub(crate) paths: Vec<String>,
    /// The page that links to objects go to.
    pub(crate) reference: String,
}

/// The column of the page that text is printed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Column {
    /// No column: pages of before the shortcodes.
    Single,
    /// Endpoints and samples.
    Code,
    /// Prose, lists and tables.
    Description,
}

/// Shortcodes of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// Those that open a column.
    pub(crate) columns: Words<Column>,
    /// Those that come as an opening and a closing half.
    pub(crate) paired: Vec<String>,
}

impl Page {
    /// The shortcode that opens a column.
    pub(crate) fn shortcode(&self, column: Column) -> Option<&str> {
        self.columns.iter().find(|(_, known)| **known == column).map(|(name, _)| name.as_str())
    }
}

/// Words before a list of parameters.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lists {
    /// In bold or as a heading, with the direction that it announces.
    pub(crate) labels: Words<Direction>,
    /// How a sentence before a list begins if the list documents the response.
    pub(crate) before_response: Vec<String>,
}

/// Words before a sample, and words of samples.
#[derive(Clone, Debug, Default)]
pub(crate) struct Samples {
    /// Words of a quoted line before a response; the first is spelt right.
    pub(crate) response: Vec<Stem>,
    /// Greatest number of words of such a line.
    pub(crate) label_words: usize,
    /// Texts that samples show in the place of any text.
    pub(crate) placeholders: Vec<String>,
    /// Words of the API that samples show as they are: states, kinds and models that no list of options names everywhere.
    pub(crate) words: Vec<String>,
    /// Values for samples of ours by the name of the member, or by `parent.name`: the first one that looks like upstream's
    /// is taken.
    pub(crate) values: Words<Vec<String>>,
}

/// Header cells of tables, by the role of their column.
#[derive(Clone, Debug, Default)]
pub(crate) struct TableHeaders {
    pub(crate) name: Vec<String>,
    pub(crate) types: Vec<String>,
    pub(crate) presence: Vec<String>,
    /// Of tables of codes: the column of the code, and that of the name.
    pub(crate) code: Vec<String>,
    pub(crate) code_name: Vec<String>,
    /// Answers in the column of presence.
    pub(crate) yes: Vec<String>,
    pub(crate) no: Vec<String>,
    /// Marks between a code and its name in a heading that is a row of such a table.
    pub(crate) code_headings: Vec<String>,
}

/// Words for types.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypeWords {
    pub(crate) words: Words<Type>,
    /// A remark in a type column: one value, or an array of such values.
    pub(crate) or_array: Vec<String>,
}

/// Words that say whether a parameter has to be there.
#[derive(Clone, Debug, Default)]
pub(crate) struct PresenceWords {
    /// Alone in a column.
    pub(crate) words: Words<Presence>,
    /// Words that begin a presence of any length: `required if …`, `optional but recommended`.
    pub(crate) openings: Vec<String>,
    /// How an entry's own sentence about its presence begins, before one of the openings.
    pub(crate) subjects: Vec<String>,
    /// Words that make the presence before them a condition: `required for …`.
    pub(crate) conditions: Vec<String>,
}

/// Sentences of a page or section about the presence of all its parameters.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageRules {
    /// One of them stands in every such sentence.
    pub(crate) stems: Vec<Stem>,
    /// Every parameter of its requests is required.
    pub(crate) all_required: Vec<String>,
    /// Every parameter without a presence of its own is optional.
    pub(crate) rest_optional: Vec<String>,
    /// Words before those that are not required after all.
    pub(crate) except: Vec<String>,
    /// Words of a sentence about one parameter: `The ip_address parameter is not required`.
    pub(crate) not_required: Vec<String>,
    /// A word that turns what is not required into a recommendation.
    pub(crate) recommended: Vec<String>,
}

/// The meaning of a label inside of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// A closed list of values.
    Options,
    /// The value, or the values.
    Value,
    /// Format, lengths included.
    Format,
    /// The value that holds when there is none.
    Default,
    /// Members of the entry.
    Contains,
    /// An example: nothing in it is a fact.
    Example,
}

/// Phrases in the sentences of descriptions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sentences {
    /// A default value follows them without a colon.
    pub(crate) default: Vec<String>,
    /// The common beginnings of those.
    pub(crate) default_stems: Vec<Stem>,
    /// What stands before marked values that no label announces.
    pub(crate) values: Vec<String>,
    /// Units that a number in a sentence may have, without their plural's ending.
    pub(crate) units: Vec<String>,
    /// Abbreviations whose full stop does not end a sentence.
    pub(crate) abbreviations: Vec<String>,
    /// Words about a parameter whose values stand with commas between them.
    pub(crate) comma_list: Vec<String>,
}

/// Words of lengths.
#[derive(Clone, Debug, Default)]
pub(crate) struct LengthWords {
    pub(crate) min: Vec<String>,
    pub(crate) max: Vec<String>,
    /// Words before the greatest length that need no unit: `no longer than 40`.
    pub(crate) longest: Vec<String>,
    /// Words before both lengths: `between 2 and 200 characters`.
    pub(crate) range: Vec<String>,
    /// How all of those begin: a text without them is not searched for words.
    pub(crate) stems: Vec<Stem>,
    /// Words between those and the number.
    pub(crate) between: Vec<String>,
    /// How words for characters begin.
    pub(crate) characters: Vec<String>,
    /// How words for what else formats bound begin; such a bound is a format.
    pub(crate) others: Vec<String>,
    /// Numbers written as words.
    pub(crate) numbers: Words<u32>,
}

/// How docs refer to objects.
#[derive(Clone, Debug, Default)]
pub(crate) struct References {
    /// A sentence that refers to an object begins so.
    pub(crate) see: Option<String>,
    /// A sentence about something else refers to an object so.
    pub(crate) aside: Option<String>,
    /// How the text of a link to an object ends.
    pub(crate) link_ends: Vec<String>,
    /// How the anchor of an object ends.
    pub(crate) anchor_end: String,
    /// Ends of a heading, which are not part of the object's name.
    pub(crate) heading_ends: Vec<String>,
}

impl References {
    /// The name in an anchor of an object: `customer` of `customer-object`.
    pub(crate) fn object_of<'a>(&self, anchor: &'a str) -> Option<&'a str> {
        if self.anchor_end.is_empty() { None } else { anchor.strip_suffix(self.anchor_end.as_str()) }
    }
}

/// A set of values that the whole API shares and that many pages list parts of, such as payment methods.
#[derive(Clone, Debug, Default)]
pub(crate) struct ClosedSet {
    /// The noun for one of them; empty if there is no such set.
    pub(crate) name: String,
    /// Description of one of them in the crate.
    pub(crate) description: String,
    /// Parameters that hold one of them.
    pub(crate) parameters: Vec<String>,
    /// Ends of paths that hold one of them, where the docs list none.
    pub(crate) places: Vec<String>,
    /// Parameters that hold several.
    pub(crate) lists: Vec<String>,
    /// A word in a header that makes the table one of them.
    pub(crate) header: Option<String>,
    /// Which values of such a parameter are values of the set; others are words.
    pub(crate) form: ValueForm,
}

/// How values of the closed set are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ValueForm {
    /// In any way.
    #[default]
    Any,
    /// In one word of letters, digits and underscores with a capital.
    Capital,
}

impl ClosedSet {
    /// Whether a parameter of that name, or of a path that ends in it, holds values of the set.
    pub(crate) fn is_held_by(&self, parameter: &str) -> bool {
        let name = parameter.rsplit('.').next().unwrap_or(parameter);
        self.is_one(name) || self.lists.iter().any(|known| known == name)
    }

    /// Whether a value is one of the set.
    pub(crate) fn is_value(&self, value: &str) -> bool {
        match self.form {
            ValueForm::Any => true,
            ValueForm::Capital => {
                value.chars().any(|c| c.is_ascii_uppercase())
                    && value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            }
        }
    }

    /// Name of its module in the crate.
    pub(crate) fn module(&self) -> String {
        self.name.to_snake_case()
    }

    /// Name of its enumeration in the crate.
    pub(crate) fn type_name(&self) -> String {
        self.name.to_upper_camel_case()
    }

    /// Whether a parameter of that name holds one value of the set.
    pub(crate) fn is_one(&self, parameter: &str) -> bool {
        self.parameters.iter().any(|known| known == parameter)
    }
}

/// Variants of one request that a parameter tells apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flows {
    pub(crate) parameter: String,
    /// Values of the parameter, which headings name, too.
    pub(crate) values: Vec<String>,
}

impl Flows {
    /// Whether a word names a flow.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.values.iter().any(|flow| flow == word)
    }
}

/// The members around the content of a response.
#[derive(Clone, Debug, Default)]
pub(crate) struct Envelope {
    /// The member that holds the content.
    pub(crate) data: String,
    /// All members, that one included.
    pub(crate) members: Vec<String>,
    /// The member that tells a response from a request.
    pub(crate) mark: Option<String>,
}

impl Envelope {
    /// Whether a member is one of the envelope.
    pub(crate) fn has(&self, member: &str) -> bool {
        self.members.iter().any(|known| known == member)
    }
}

/// Precise views of one endpoint's request: many sections document it, each another use.
#[derive(Clone, Debug, Default)]
pub(crate) struct Views {
    pub(crate) endpoint: Option<Endpoint>,
    /// The noun for such a request, in the singular and in lower case.
    pub(crate) noun: String,
    /// Objects whose members depend on the view: each has its own type for them.
    pub(crate) own_objects: Vec<String>,
}

/// Words for the rules of names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// A prefix of placeholder names that says nothing about the API.
    pub(crate) placeholder_prefix: String,
    /// Verbs that a heading opens with and that say nothing of what it is about.
    pub(crate) lead_verbs: Vec<String>,
    /// Two words of a heading before a value that it sets: `Flexible 3D set on true`.
    pub(crate) settings: Vec<(String, String)>,
    /// Segments of a path that only repeat what the method says; what they act on is the placeholder behind them.
    pub(crate) path_verbs: Vec<String>,
    /// Beginnings of paths that are no words of the API, such as its version; of two, the first has the shorter names.
    pub(crate) prefixes: Vec<String>,
}

/// Kinds of values by the last words of their names, where the docs say nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct ValueNames {
    pub(crate) url: Vec<String>,
    pub(crate) email: Vec<String>,
    pub(crate) ip_address: Vec<String>,
    pub(crate) currency: Vec<String>,
    /// Numbers of a request itself that are never below zero.
    pub(crate) not_negative: Vec<String>,
}

impl Names {
    /// The index of the prefix that a path begins with, and what follows it. The longest counts; a path without one comes last.
    pub(crate) fn without_prefix(&self, path: &PathTemplate) -> (usize, PathTemplate) {
        let rest = |prefix: &String| {
            path.as_str()
                .strip_prefix(prefix.as_str())
                .filter(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let found = self
            .prefixes
            .iter()
            .enumerate()
            .filter_map(|(at, prefix)| Some((prefix.len(), at, rest(prefix)?)));
        let longest = found.max_by_key(|(len, ..)| *len);
        longest.map_or_else(|| (self.prefixes.len(), path.clone()), |(_, at, rest)| (at, rest.into()))
    }

    /// The last segment of a prefix, which tells it from the others.
    pub(crate) fn version(&self, index: usize) -> &str {
        self.prefixes.get(index).and_then(|prefix| prefix.rsplit('/').next()).unwrap_or("root")
    }

    /// The name of a placeholder without what stands before it for no reason.
    pub(crate) fn of_placeholder<'n>(&self, name: &'n str) -> &'n str {
        name.strip_prefix(self.placeholder_prefix.as_str()).unwrap_or(name)
    }
}

impl Profile {
    /// The member that tells a response from a request.
    pub(crate) fn response_mark(&self) -> Option<&str> {
        self.envelope.as_ref()?.mark.as_deref()
    }

    /// The member that holds the content of a response.
    pub(crate) fn response_data(&self) -> Option<&str> {
        Some(self.envelope.as_ref()?.data.as_str())
    }
}
