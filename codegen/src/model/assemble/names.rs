//! Names of the docs as Rust identifiers, by rule: no page and no parameter has a rule of its own.

use crate::diagnostics::nouns::singular;
use crate::profile::{ClosedSet, Views};
use crate::profile::{Names, Profile};
use heck::{ToSnakeCase, ToUpperCamelCase};
use std::fmt::Write as _;

/// Suffix of a member or module whose name means something else in Rust.
const MEMBER_SUFFIX: char = '_';

/// Words that are no names of members or modules: keywords of all editions.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Names that a generated struct has already (its functions, those of derived traits, the bag of unknown members), and
/// those that readers of Rust take for an operator.
const TAKEN_MEMBERS: &[&str] = &[
    "add",
    "as_general",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "check",
    "clone",
    "clone_from",
    "cmp",
    "default",
    "deserialize",
    "div",
    "eq",
    "fmt",
    "from",
    "into",
    "mul",
    "ne",
    "neg",
    "new",
    "not",
    "rem",
    "serialize",
    "shl",
    "shr",
    "sub",
    "try_from",
    "try_into",
    "unknown",
    "with",
];

/// Modules that every area has or that no file can be named after on some platform.
const TAKEN_MODULES: &[&str] = &["aux", "con", "nul", "prn"];

/// Type names that generated files use for something else, with that of the closed set.
const TAKEN_TYPES: &[&str] = &[
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Deserialize",
    "Drop",
    "Eq",
    "Err",
    "From",
    "Into",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Unknown",
    "Vec",
];

/// Variants that every enumeration has, and what can't be one.
const TAKEN_VARIANTS: &[&str] = &["Other", "Self", "Unknown"];

/// The runs of ASCII letters and digits in a text.
fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// A text without what no identifier of ours holds: the letters of other alphabets, since modules are files.
pub(super) fn plain(text: &str) -> String {
    words(text).join("_")
}

/// The Rust name of a member; `None` if nothing of the name is left.
///
/// ```text
/// first_name -> first_name    cardOnFile -> card_on_file    type -> type_    3d -> n3d    -- -> None
/// ```
pub(super) fn member(wire: &str) -> Option<String> {
    let name = words(wire).join("_").to_snake_case();
    let name = digit_safe(name, 'n')?;
    Some(suffixed(name, MEMBER_SUFFIX, &[KEYWORDS, TAKEN_MEMBERS]))
}

/// The name of the module of an object.
pub(super) fn module(wire: &str) -> Option<String> {
    let name = digit_safe(words(wire).join("_").to_snake_case(), 'n')?;
    Some(suffixed(name, MEMBER_SUFFIX, &[KEYWORDS, TAKEN_MODULES]))
}

/// The Rust name of a type that is called after a member or an object.
pub(super) fn object_type(wire: &str, set: &ClosedSet) -> Option<String> {
    let name = digit_safe(words(wire).join(" ").to_upper_camel_case(), 'N')?;
    Some(if TAKEN_TYPES.contains(&name.as_str()) || name == set.type_name() { name + "Object" } else { name })
}

/// The Rust name of a value of an enumeration. The empty value is `Empty`.
pub(super) fn variant(value: &str) -> Option<String> {
    if value.is_empty() {
        return Some("Empty".to_owned());
    }
    let name = digit_safe(words(value).join(" ").to_upper_camel_case(), 'N')?;
    Some(if TAKEN_VARIANTS.contains(&name.as_str()) { name + "Value" } else { name })
}

/// A text whose signs are words, so that what differs in them only does not have one name: `+1` -> `plus 1`. What stands
/// between words, as in `a-b`, is none; `None` where that changes nothing.
pub(super) fn signs_spelled(text: &str) -> Option<String> {
    let opens = text.chars().take_while(|c| !c.is_ascii_alphanumeric()).count();
    let mut spelled = String::new();
    for (i, c) in text.chars().enumerate() {
        match sign(c).filter(|_| i < opens || !matches!(c, '-' | '_' | '.' | '/' | ' ')) {
            Some(word) => spelled.extend([" ", word, " "]),
            None if c.is_ascii() => spelled.push(c),
            None => {
                let _ = write!(spelled, " u{:x} ", u32::from(c));
            }
        }
    }
    (spelled != text && !words(&spelled).is_empty()).then_some(spelled)
}

/// The word for a sign.
const fn sign(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '~' => "tilde",
        '^' => "caret",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '_' => "underscore",
        ' ' => "space",
        '\'' | '"' | '`' => "quote",
        '(' | '[' | '{' => "open",
        ')' | ']' | '}' => "close",
        '\\' => "backslash",
        _ => return None,
    })
}

/// An identifier can't open with a digit.
fn digit_safe(name: String, prefix: char) -> Option<String> {
    match name.chars().next()? {
        '0'..='9' => Some(format!("{prefix}{name}")),
        _ => Some(name),
    }
}

fn suffixed(mut name: String, suffix: char, taken: &[&[&str]]) -> String {
    if taken.iter().any(|list| list.contains(&name.as_str())) {
        name.push(suffix);
    }
    name
}

/// Whether a name keeps the verb that its heading begins with (`Specify` of "Specify gift cards").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeadVerb {
    Dropped,
    Kept,
}

/// Name of a precise request: of its type, and of its module. Both end in the noun of the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PreciseName {
    words: Vec<String>,
    /// In lower case.
    noun: String,
}

impl PreciseName {
    /// From a heading: articles, a leading verb (if it is to be dropped), the noun at the end, a value that is set, and words that
    /// were said before are left out; a flow stands last, or else the last word is made singular. `None` if the heading
    /// has neither letter nor digit.
    pub(super) fn of_heading(heading: &str, verb: LeadVerb, profile: &Profile) -> Option<Self> {
        let all = words(heading);
        let is = |word: &String, list: &[&str]| list.contains(&lower(word).as_str());
        let mut rest: Vec<String> = all.iter().map(|word| (*word).to_owned()).collect();
        rest.retain(|word| !is(word, &["a", "an", "the"]));
        if verb == LeadVerb::Dropped
            && rest.len() > 1
            && rest.first().is_some_and(|word| profile.names.lead_verbs.contains(&lower(word)))
        {
            rest.remove(0);
        }
        let noun = profile.views.noun.as_str();
        if rest.last().is_some_and(|word| singular(&lower(word)) == noun) {
            rest.pop();
        }
        drop_settings(&mut rest, &profile.names);
        drop_repeated(&mut rest);
        if let Some(last) = rest.last_mut() {
            *last = singular(last).into_owned();
        }
        if rest.first().is_some_and(|word| profile.flows.has(&lower(word))) {
            rest.rotate_left(1);
        }
        (!all.is_empty()).then(|| Self { words: rest, noun: noun.to_owned() })
    }

    /// From the file name of a page without a heading.
    pub(super) fn of_page(path: &str, profile: &Profile) -> Option<Self> {
        let file = path.rsplit('/').next().unwrap_or(path);
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let Views { endpoint, noun, .. } = &profile.views;
        let is_known = |word: &str| {
            let method = endpoint.as_ref().map(|endpoint| endpoint.method.as_str());
            singular(word) == noun.as_str() || method.is_some_and(|method| method.eq_ignore_ascii_case(word))
        };
        let rest: Vec<&str> = words(stem).into_iter().filter(|word| !is_known(word)).collect();
        Self::of_heading(&rest.join(" "), LeadVerb::Dropped, profile)
    }

    /// `GiftCard`; empty for a heading that says the noun only.
    pub(super) fn stem(&self) -> String {
        digit_safe(self.words.join(" ").to_upper_camel_case(), 'N').unwrap_or_default()
    }

    /// `GiftCardOrder`.
    pub(super) fn type_name(&self) -> String {
        self.stem() + &self.noun.to_upper_camel_case()
    }

    /// `gift_card_order`.
    pub(super) fn module(&self) -> String {
        let words: Vec<String> =
            self.words.iter().map(|word| lower(word)).chain([self.noun.clone()]).collect();
        digit_safe(words.join("_"), 'n').unwrap_or_default()
    }
}

/// Leaves out what is set to which value: `Flexible 3D set on true` is about Flexible 3D.
fn drop_settings(words: &mut Vec<String>, known: &Names) {
    let is_setting = |pair: &[String]| match pair {
        [a, b] => known.settings.contains(&(lower(a), lower(b))),
        _ => false,
    };
    if let Some(at) = words.windows(2).position(is_setting).filter(|at| *at > 0) {
        words.drain(at..words.len().min(at + 3));
    }
}

/// Leaves out words that were said before: `Recurring Payments – initial payment` has one payment.
fn drop_repeated(words: &mut Vec<String>) {
    let mut before = Vec::new();
    words.retain(|word| {
        let word = lower(&singular(word));
        let is_new = !before.contains(&word);
        before.push(word);
        is_new
    });
}

fn lower(word: &str) -> String {
    word.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of_object(wire: &str) -> Option<String> {
        object_type(wire, &Profile::usual().closed_set)
    }

    fn check(make: fn(&str) -> Option<String>, cases: &[(&str, &str)]) {
        for (from, to) in cases {
            assert_eq!(make(from).as_deref().unwrap_or("-"), *to, "{from}");
        }
    }

    #[test]
    fn members() {
        check(
            member,
            &[
                ("first_name", "first_name"),
                ("cardOnFile", "card_on_file"),
                ("flexible_3d", "flexible_3d"),
                ("type", "type_"),
                ("self", "self_"),
                ("Self", "self_"),
                ("crate", "crate_"),
                ("super", "super_"),
                ("gen", "gen_"),
                ("unknown", "unknown_"),
                ("new", "new_"),
                ("3d", "n3d"),
                ("_", "-"),
                ("", "-"),
                ("*/ \"#", "-"),
                ("a`b]]c", "a_b_c"),
                ("größe", "gr_e"),
            ],
        );
    }

    #[test]
    fn types_and_variants() {
        check(
            of_object,
            &[
                ("payment_options", "PaymentOptions"),
                ("option", "OptionObject"),
                ("gateway", "GatewayObject"),
                ("3d", "N3d"),
                ("", "-"),
            ],
        );
        check(
            variant,
            &[
                ("VVVGIFTCRD", "Vvvgiftcrd"),
                ("GOOD4FUN", "Good4fun"),
                ("cardOnFile", "CardOnFile"),
                ("self", "SelfValue"),
                ("unknown", "UnknownValue"),
                ("3", "N3"),
                ("", "Empty"),
                ("*/", "-"),
            ],
        );
    }

    #[test]
    fn orders() {
        let type_name = |heading: &str| {
            PreciseName::of_heading(heading, LeadVerb::Dropped, &Profile::usual())
                .map(|name| name.type_name())
        };
        for (heading, name) in [
            ("Create a redirect order", "RedirectOrder"),
            ("Redirect, Flexible 3D set on _true_", "Flexible3dRedirectOrder"),
            ("Request to Pay - direct", "RequestToPayDirectOrder"),
            ("TrustPay", "TrustPayOrder"),
            ("Gift cards", "GiftCardOrder"),
            ("Specify gift cards", "GiftCardOrder"),
            ("Split Payments orders", "SplitPaymentOrder"),
            ("Recurring Payments – initial payment", "RecurringPaymentsInitialOrder"),
            ("CBC/KBC - redirect ", "CbcKbcRedirectOrder"),
            ("EPS", "EpsOrder"),
            ("American Express", "AmericanExpressOrder"),
            ("in3 - direct", "In3DirectOrder"),
            ("Create an order", "Order"),
            ("3D orders", "N3dOrder"),
        ] {
            assert_eq!(type_name(heading).as_deref(), Some(name), "{heading}");
        }
        assert_eq!(type_name(" – "), None);
        let module = |heading: &str| {
            PreciseName::of_heading(heading, LeadVerb::Dropped, &Profile::usual()).map(|name| name.module())
        };
        assert_eq!(module("Flexible 3D set on _true_").as_deref(), Some("flexible_3d_order"));
        let verb = PreciseName::of_heading("Specify gift cards", LeadVerb::Kept, &Profile::usual())
            .map(|name| name.type_name());
        assert_eq!(verb.as_deref(), Some("SpecifyGiftCardOrder"));
        let page = PreciseName::of_page("payment_methods/post_order_trustpay.md", &Profile::usual())
            .map(|name| name.type_name());
        assert_eq!(page.as_deref(), Some("TrustpayOrder"));
    }

    proptest! {
        #[test]
        fn every_name_is_an_identifier(text in any::<String>()) {
            for name in [member(&text), module(&text), of_object(&text), variant(&text)].into_iter().flatten() {
                prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
            }
            if let Some(name) = PreciseName::of_heading(&text, LeadVerb::Dropped, &Profile::usual()) {
                prop_assert!(syn::parse_str::<syn::Ident>(&name.type_name()).is_ok());
                prop_assert!(syn::parse_str::<syn::Ident>(&name.module()).is_ok());
            }
        }
    }
}
