//! Attributes of serde, as far as they decide on the form on the wire.

use super::written::Ways;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

/// The attributes of a type, member or variant.
#[allow(clippy::struct_excessive_bools, reason = "serde's attributes are independent marks")]
#[derive(Clone, Debug, Default)]
pub(super) struct Serde {
    pub(super) rename: Option<String>,
    pub(super) rename_all: Option<Case>,
    pub(super) rename_all_fields: Option<Case>,
    pub(super) aliases: Vec<String>,
    pub(super) tag: Option<String>,
    pub(super) content: Option<String>,
    pub(super) default: bool,
    pub(super) flatten: bool,
    pub(super) skip: bool,
    pub(super) skip_out: bool,
    pub(super) skip_back: bool,
    pub(super) skip_if: bool,
    pub(super) untagged: bool,
    pub(super) transparent: bool,
    pub(super) other: bool,
    /// Code of its own reads or writes it.
    pub(super) with: bool,
    /// A conversion reads it.
    pub(super) from: bool,
    /// Code of its own reads it, so that serde asks for it even where it is an `Option`.
    pub(super) read_with: bool,
}

impl Serde {
    pub(super) fn of(attributes: &[Attribute]) -> Self {
        let mut serde = Self::default();
        for attribute in attributes {
            serde.meta(&attribute.meta);
        }
        serde
    }

    /// Whether it is on the wire in none of these directions.
    pub(super) const fn is_skipped(&self, ways: Ways) -> bool {
        self.skip || (self.skip_out || !ways.out) && (self.skip_back || !ways.back)
    }

    /// `serde(…)`, also behind a condition: `cfg_attr(…, serde(…))`.
    fn meta(&mut self, meta: &Meta) {
        // `serde_with` writes the attribute of serde itself.
        self.with |= meta.path().is_ident("serde_as");
        let Some(list) = list(meta) else { return };
        if meta.path().is_ident("cfg_attr") {
            list.iter().skip(1).for_each(|inner| self.meta(inner));
        } else if meta.path().is_ident("serde") {
            list.iter().for_each(|item| self.item(item));
        }
    }

    fn item(&mut self, item: &Meta) {
        let Some(name) = item.path().get_ident().map(ToString::to_string) else { return };
        let value = value(item);
        match name.as_str() {
            "rename" => self.rename = value,
            "rename_all" => self.rename_all = value.as_deref().and_then(Case::parse),
            "rename_all_fields" => self.rename_all_fields = value.as_deref().and_then(Case::parse),
            "alias" => self.aliases.extend(value),
            "tag" => self.tag = value,
            "content" => self.content = value,
            "default" => self.default = true,
            "flatten" => self.flatten = true,
            "skip" => self.skip = true,
            "skip_serializing" => self.skip_out = true,
            "skip_deserializing" => self.skip_back = true,
            "skip_serializing_if" => self.skip_if = true,
            "untagged" => self.untagged = true,
            "transparent" => self.transparent = true,
            "other" => self.other = true,
            "with" | "deserialize_with" => (self.with, self.read_with) = (true, true),
            "from" | "try_from" => (self.with, self.from) = (true, true),
            "serialize_with" | "into" | "remote" => self.with = true,
            _ => {}
        }
    }
}

/// Whether the attributes derive one of serde's traits.
pub(super) fn derives(attributes: &[Attribute], name: &str) -> bool {
    // `Serialize_repr` derives the same for an enum of numbers.
    any_derived(attributes, |derived| derived.strip_suffix("_repr").unwrap_or(derived) == name)
}

/// Whether an enum is written as its numbers, by `serde_repr`.
pub(super) fn is_numbered(attributes: &[Attribute]) -> bool {
    any_derived(attributes, |derived| derived.ends_with("_repr"))
}

/// Whether one of the derived traits is of this kind, also behind a condition.
fn any_derived(attributes: &[Attribute], is: impl Fn(&str) -> bool) -> bool {
    fn within(meta: &Meta, is: &dyn Fn(&str) -> bool) -> bool {
        let Some(list) = list(meta) else { return false };
        if meta.path().is_ident("cfg_attr") {
            return list.iter().skip(1).any(|inner| within(inner, is));
        }
        let mut derived = list.iter().filter_map(|derived| derived.path().segments.last());
        meta.path().is_ident("derive") && derived.any(|segment| is(&segment.ident.to_string()))
    }
    attributes.iter().any(|attribute| within(&attribute.meta, &is))
}

fn list(meta: &Meta) -> Option<Punctuated<Meta, Token![,]>> {
    let Meta::List(list) = meta else { return None };
    list.parse_args_with(Punctuated::parse_terminated).ok()
}

/// `name = "…"`, or the way back of `name(serialize = "…", deserialize = "…")`, which is what bodies are read with.
fn value(item: &Meta) -> Option<String> {
    match item {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        Meta::List(_) => {
            let items = list(item)?;
            let by_name = |name: &str| items.iter().find(|inner| inner.path().is_ident(name)).and_then(value);
            by_name("deserialize").or_else(|| by_name("serialize"))
        }
        Meta::Path(_) => None,
    }
}

/// How names are written that `rename_all` covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Case {
    fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "lowercase" => Self::Lower,
            "UPPERCASE" => Self::Upper,
            "PascalCase" => Self::Pascal,
            "camelCase" => Self::Camel,
            "snake_case" => Self::Snake,
            "SCREAMING_SNAKE_CASE" => Self::ScreamingSnake,
            "kebab-case" => Self::Kebab,
            "SCREAMING-KEBAB-CASE" => Self::ScreamingKebab,
            _ => return None,
        })
    }

    /// The name of a field, which is in snake case.
    pub(super) fn field(self, name: &str) -> String {
        match self {
            Self::Lower | Self::Snake => name.to_owned(),
            Self::Upper | Self::ScreamingSnake => name.to_ascii_uppercase(),
            Self::Pascal => pascal(name),
            Self::Camel => first_lower(&pascal(name)),
            Self::Kebab => name.replace('_', "-"),
            Self::ScreamingKebab => name.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// The name of a variant, which is in Pascal case.
    pub(super) fn variant(self, name: &str) -> String {
        match self {
            Self::Pascal => name.to_owned(),
            Self::Lower => name.to_ascii_lowercase(),
            Self::Upper => name.to_ascii_uppercase(),
            Self::Camel => first_lower(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Kebab => snake(name).replace('_', "-"),
            Self::ScreamingKebab => snake(name).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn pascal(name: &str) -> String {
    let mut out = String::new();
    let mut upper = true;
    for c in name.chars() {
        if c == '_' {
            upper = true;
        } else {
            out.push(if upper { c.to_ascii_uppercase() } else { c });
            upper = false;
        }
    }
    out
}

fn snake(name: &str) -> String {
    let mut out = String::new();
    for (i, c) in name.char_indices() {
        if i > 0 && c.is_uppercase() {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

fn first_lower(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases() {
        let check = |rule: &str, field: &str, variant: &str| {
            let case = Case::parse(rule).unwrap();
            assert_eq!(
                (case.field("first_name").as_str(), case.variant("FirstName").as_str()),
                (field, variant),
                "{rule}"
            );
        };
        check("lowercase", "first_name", "firstname");
        check("UPPERCASE", "FIRST_NAME", "FIRSTNAME");
        check("PascalCase", "FirstName", "FirstName");
        check("camelCase", "firstName", "firstName");
        check("snake_case", "first_name", "first_name");
        check("SCREAMING_SNAKE_CASE", "FIRST_NAME", "FIRST_NAME");
        check("kebab-case", "first-name", "first-name");
        check("SCREAMING-KEBAB-CASE", "FIRST-NAME", "FIRST-NAME");
        assert_eq!(Case::parse("Title Case"), None);
    }

    #[test]
    fn attributes() {
        let check = |attributes: &str, expected: &str| {
            let item: syn::ItemStruct = syn::parse_str(&format!("{attributes} struct A;")).unwrap();
            let serde = Serde::of(&item.attrs);
            let mut shown = serde.rename.into_iter().collect::<Vec<_>>();
            shown.extend(serde.aliases);
            shown.extend(serde.default.then(|| "default".to_owned()));
            shown.extend(derives(&item.attrs, "Deserialize").then(|| "read".to_owned()));
            assert_eq!(shown.join(" "), expected, "{attributes}");
        };
        check("#[serde(rename = \"a\", alias = \"b\", alias = \"c\", default)]", "a b c default");
        check("#[serde(rename(serialize = \"x\", deserialize = \"y\"))]", "y");
        check("#[serde(default = \"now\")] #[derive(serde::Deserialize)]", "default read");
        check("#[cfg_attr(feature = \"serde\", derive(Deserialize), serde(rename = \"a\"))]", "a read");
        check("#[derive(Debug)] #[doc = \"serde\"]", "");
    }
}
