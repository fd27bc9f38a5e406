//! Words that are still taken from here and not from the profile.

use crate::api::Method;

/// What stands in a page where a description is still to be written.
pub(crate) const MARKER: &str = "(to be described)";
/// How the anchor of an object ends.
pub(crate) const OBJECT_ANCHOR: &str = "-object";
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
/// Words for the least length.
pub(crate) const MIN_WORDS: &[&str] = &["min", "minimum"];
/// Words for the greatest length.
pub(crate) const MAX_WORDS: &[&str] = &["max", "maximum"];
/// A word in a header that makes the table one of gateways.
pub(crate) const GATEWAY_HEADER: &str = "gateway";
