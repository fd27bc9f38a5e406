//! The vocabulary of the docs: every word that the reader knows, as data. Mechanism stands elsewhere.
//!
//! Phrases are in lower case and compared so. To teach the reader a new word, add it here; to teach it a new form,
//! start in `grammar`.

pub(crate) mod samples;

use crate::api::{Direction, Location, Method, Presence, Type};
use crate::read::grammar::Stem;
use crate::read::page::Column;

/// Shortcodes that open a column of the page.
pub(crate) const COLUMNS: &[(&str, Column)] =
    &[("code-block", Column::Code), ("code", Column::Code), ("description", Column::Description)];

/// Shortcodes that come as an opening and a closing half.
pub(crate) const PAIRED_SHORTCODES: &[&str] =
    &["code-block", "code", "description", "alert-notice", "blue-notice", "note"];

/// Labels of the lists, in bold or as a heading, and the direction that they announce.
pub(crate) const LIST_LABELS: &[(&str, Direction)] = &[
    ("parameters", Direction::Request),
    ("parameter", Direction::Request),
    ("request parameters", Direction::Request),
    ("request body parameters", Direction::Request),
    ("body parameters", Direction::Request),
    ("query parameters", Direction::Request),
    ("path parameters", Direction::Request),
    ("response", Direction::Response),
    ("responses", Direction::Response),
    ("response parameters", Direction::Response),
    ("response body parameters", Direction::Response),
];

/// How a sentence before a list begins if the list documents the response.
pub(crate) const RESPONSE_HINTS: &[&str] =
    &["in the json response", "in the response", "the json response contains", "the response contains"];

/// The word of [`RESPONSE_LABELS`] that is spelt right.
pub(crate) const RESPONSE_LABEL: &str = "response";
/// Greatest number of words of a quoted label of samples.
pub(crate) const SAMPLE_LABEL_WORDS: usize = 3;
/// What a quoted line holds that announces a response sample.
pub(crate) const RESPONSE_LABELS: &[Stem] = &[Stem::new("response"), Stem::new("repsonse")];

/// Header cells of parameter tables, by the role of their column.
pub(crate) const NAME_HEADERS: &[&str] = &["parameter", "parameters", "setting", "key"];
/// See [`NAME_HEADERS`].
pub(crate) const TYPE_HEADERS: &[&str] = &["type"];
/// See [`NAME_HEADERS`].
pub(crate) const PRESENCE_HEADERS: &[&str] = &["required", "presence"];
/// Header cells of the tables of codes: the column of the code.
pub(crate) const CODE_HEADERS: &[&str] = &["issuerid", "issuer id", "status", "code", "category"];
/// The column of the name.
pub(crate) const CODE_NAME_HEADERS: &[&str] = &["bank", "name", "type", "description"];
/// A word in a header that makes the table one of gateways.
pub(crate) const GATEWAY_HEADER: &str = "gateway";

/// Words for types.
pub(crate) const TYPES: &[(&str, Type)] = &[
    ("string", Type::String),
    ("text", Type::String),
    ("integer", Type::Integer),
    ("int", Type::Integer),
    ("float", Type::Float),
    ("decimal", Type::Float),
    ("number", Type::Float),
    ("double", Type::Float),
    ("boolean", Type::Boolean),
    ("bool", Type::Boolean),
    ("object", Type::Object),
    ("array", Type::Array),
    ("list", Type::Array),
    ("array of strings", Type::ArrayOfString),
    ("array of string", Type::ArrayOfString),
    ("array of integers", Type::ArrayOfInteger),
    ("array of integer", Type::ArrayOfInteger),
    ("array of objects", Type::ArrayOfObject),
    ("array of object", Type::ArrayOfObject),
    ("array<string>", Type::ArrayOfString),
    ("array<integer>", Type::ArrayOfInteger),
    ("array<object>", Type::ArrayOfObject),
];

/// A remark in a type column: one value, or an array of such values.
pub(crate) const SINGLE_OR_ARRAY: &str = "single value or array of values";

/// Columns that say where a parameter goes.
pub(crate) const LOCATIONS: &[(&str, Location)] = &[
    ("query parameter", Location::Query),
    ("query", Location::Query),
    ("path parameter", Location::Path),
    ("path", Location::Path),
    ("body parameter", Location::Body),
    ("body", Location::Body),
];

/// Words that say, alone in a column, whether a parameter has to be there.
pub(crate) const PRESENCE: &[(&str, Presence)] = &[
    ("required", Presence::Required),
    ("mandatory", Presence::Required),
    ("optional", Presence::Optional),
    ("not required", Presence::Optional),
    ("conditional", Presence::Conditional),
    ("recommended", Presence::Conditional),
    ("unstated", Presence::Unstated),
    ("", Presence::Unstated),
];

/// Words that begin a presence of any length: `required if …`, `optional but recommended`.
pub(crate) const PRESENCE_WORDS: &[&str] = &["required", "mandatory", "optional", "recommended"];

/// How an entry's own sentence about its presence begins, before one of [`PRESENCE_WORDS`].
pub(crate) const PRESENCE_SUBJECTS: &[&str] = &[
    "this parameter is ",
    "this field is ",
    "this value is ",
    "this object is ",
    "parameter is ",
    "field is ",
    "this is ",
    "it is ",
];

/// Words that make the presence before them a condition: `required for …`.
pub(crate) const CONDITIONS: &[&str] =
    &["if", "for", "when", "with", "in", "only", "by", "but", "unless", "to", "and", "or", "–", "/"];

/// Sentences of a page or section that make every parameter of its requests required.
pub(crate) const ALL_REQUIRED: &[&str] = &[
    "all parameters shown are required",
    "all of the following parameters are required",
    "all the following parameters are required",
    "all fields must be completed",
    "requires all fields completed",
];

/// Sentences that make every parameter without a presence of its own optional.
pub(crate) const REST_OPTIONAL: &[&str] = &[
    "the rest of the fields are optional",
    "the following optional parameters",
    "all parameters are optional",
];

/// What ends the list of the spared in a sentence of [`ALL_REQUIRED`].
pub(crate) const EXCEPT: &str = "except";
/// What a sentence says that spares a parameter: `The ip_address parameter is not required`.
pub(crate) const NOT_REQUIRED: &str = "is not required";
/// A word that turns what is spared into a recommendation.
pub(crate) const RECOMMEND: &str = "recommend";

/// What a name begins with that counts from the root of the body, wherever its entry stands.
pub(crate) const ROOT: &str = "$.";
/// A remark in a line of prose: nothing in the line is a fact, whatever it looks like.
pub(crate) const WORDS: &str = "<!-- words -->";

/// What stands in a page where a description is still to be written.
pub(crate) const MARKER: &str = "(to be described)";

/// Words of which one stands in every sentence that is a rule for a page or section.
pub(crate) const RULE_STEMS: &[Stem] = &[Stem::new("require"), Stem::new("complete"), Stem::new("optional")];

/// What a label inside of a description introduces.
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

/// Labels inside of descriptions; a colon follows each.
pub(crate) const LABELS: &[(&str, Label)] = &[
    ("options", Label::Options),
    ("option", Label::Options),
    ("possible values", Label::Options),
    ("allowed values", Label::Options),
    ("accepted values", Label::Options),
    ("valid values", Label::Options),
    ("fixed value", Label::Value),
    ("values", Label::Value),
    ("value", Label::Value),
    ("format", Label::Format),
    ("default value", Label::Default),
    ("default", Label::Default),
    ("may contain", Label::Contains),
    ("contains", Label::Contains),
    ("examples", Label::Example),
    ("example", Label::Example),
    ("e.g.", Label::Example),
];

/// Phrases that a default value follows without a colon.
pub(crate) const DEFAULT_PHRASES: &[&str] =
    &["default is set to ", "default is ", "defaults to ", "default value is "];

/// What all of those hold: a text without it is not searched for them.
pub(crate) const DEFAULT_STEM: Stem = Stem::new("default");

/// Units that a number in a sentence may have, without their plural's ending.
pub(crate) const UNITS: &[&str] =
    &["second", "minute", "hour", "day", "week", "month", "year", "pixel", "cent"];

/// What a full stop does not end a sentence after.
pub(crate) const ABBREVIATIONS: &[&str] = &["max", "min", "e.g", "i.e", "vs"];

/// Words for the least length.
pub(crate) const MIN_WORDS: &[&str] = &["min", "minimum"];
/// Words for the greatest length.
pub(crate) const MAX_WORDS: &[&str] = &["max", "maximum"];
/// How all of those begin: a text without them is not searched for words.
pub(crate) const LENGTH_STEMS: &[Stem] = &[Stem::new("max"), Stem::new("min")];
/// Words between those and the number.
pub(crate) const LENGTH_FILLERS: &[&str] = &["length", "number", "of", "characters", "is"];
/// How words for characters begin.
pub(crate) const CHARACTER: &str = "char";
/// Numbers written as words.
pub(crate) const NUMBERS: &[(&str, u32)] = &[
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
];

/// Where the docs are published.
pub(crate) const SITE: &str = "https://docs.multisafepay.com";
/// Path of the reference on that site, without its final slash, and in links from one of its headings to another.
pub(crate) const REFERENCE_PATHS: &[&str] = &["", "/api"];

/// The sentence that refers to an object begins so.
pub(crate) const SEE: &str = "see ";
/// A sentence about something else ends so, and refers to the object that it is the entry's to name.
pub(crate) const ASIDE: &str = ", see ";
/// The page that links to objects go to.
pub(crate) const REFERENCE: &str = "/api/";
/// How the text of a link to an object ends.
pub(crate) const OBJECT_LINKS: &[&str] = &["object)", "object"];
/// How the anchor of an object ends.
pub(crate) const OBJECT_ANCHOR: &str = "-object";
/// What a heading says beside the object's name.
pub(crate) const OBJECT_HEADINGS: &[&str] = &["(object)", ", object", "object"];

/// Names of parameters whose values are gateway ids; what a list of vouchers allows is gateways, too.
pub(crate) const GATEWAY_PARAMETERS: &[&str] = &["gateway", "gateways", "allow"];

/// Words in a heading that name a flow, as the `type` of a sample writes them.
pub(crate) const FLOWS: &[&str] = &["redirect", "direct"];
/// The parameter that tells the flow of a sample.
pub(crate) const FLOW_PARAMETER: &str = "type";

/// The member that holds the content of a response.
pub(crate) const RESPONSE_DATA: &str = "data";
/// The members of every envelope.
pub(crate) const RESPONSE_ENVELOPE: &[&str] = &[RESPONSE_DATA, "success", "error_code", "error_info"];
/// The member that tells a response from a request.
pub(crate) const RESPONSE_MARK: &str = "success";
/// What stands before the name of a placeholder for no reason of the API's.
pub(crate) const PLACEHOLDER_PREFIX: &str = "your_";

/// What the name of a secret holds, as words in the singular; a member may share them with the object that it is part of.
pub(crate) const SECRET_WORDS: &[&str] = &[
    "account number",
    "apikey",
    "bank account",
    "bankaccount number",
    "card number",
    "cardnumber",
    "credential",
    "cvc",
    "cvv",
    "iban",
    "key",
    "passphrase",
    "password",
    "pin",
    "secret",
    "security code",
    "token",
];

/// Verbs that a heading opens with and that say nothing of the order.
pub(crate) const LEAD_VERBS: &[&str] = &["adjust", "apply", "create", "generate", "make", "place", "specify"];

/// The endpoint that many sections document, each another order: it has one general request, and each section a precise one.
pub(crate) const PRECISE: (Method, &str) = (Method::Post, "/orders");

/// The endpoint whose answer the API also posts, unasked, when an order changes.
pub(crate) const NOTIFIED: (Method, &str) = (Method::Get, "/orders/{}");

/// Two words of a heading before a value that it sets: `Flexible 3D set on true`.
pub(crate) const NAME_SETTINGS: &[(&str, &str)] = &[("set", "on"), ("set", "to")];

/// Segments of a path that only repeat what the method says; what they act on is the placeholder behind them.
pub(crate) const PATH_VERBS: &[&str] = &["delete", "edit", "remove", "update"];

/// What a text says of a parameter whose values stand with commas between them.
pub(crate) const BY_COMMA: &str = "comma";

/// Objects whose members depend on the order, by name: each order has its own type for them.
pub(crate) const PER_ORDER: &[&str] = &["gateway_info"];

#[cfg(test)]
mod tests {
    use super::*;

    /// A phrase without its stem would never be found.
    #[test]
    fn phrases_hold_their_stems() {
        let check = |phrases: &[&str], stems: &[Stem]| {
            for phrase in phrases {
                assert!(stems.iter().any(|stem| phrase.contains(stem.as_str())), "{phrase}");
                assert_eq!(*phrase, phrase.to_ascii_lowercase());
            }
        };
        check(DEFAULT_PHRASES, &[DEFAULT_STEM]);
        check(MIN_WORDS, LENGTH_STEMS);
        check(MAX_WORDS, LENGTH_STEMS);
        check(ALL_REQUIRED, RULE_STEMS);
        check(REST_OPTIONAL, RULE_STEMS);
        check(&[NOT_REQUIRED], RULE_STEMS);
    }
}
