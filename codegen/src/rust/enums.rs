//! Open enumerations.

use super::docs;
use super::print::Piece;
use super::public::{Emission, ItemKind, Listing, Part};
use super::types::{ident, literal, number};
use crate::model::{ClosedSet, Enumeration, Ty, ValueKind, Variant};
use heck::ToShoutySnakeCase;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Item, parse_quote};

/// The items of an enumeration of the model.
pub(super) fn of_model<'m>(of: &'m Enumeration, mut public: Listing<'_, 'm>) -> Emission<'m> {
    match of.kind {
        ValueKind::Text | ValueKind::Integer | ValueKind::Objects => values(&of.variants, &mut public),
        ValueKind::Bits => known_bits(&of.variants).for_each(|bit| {
            public.within(ItemKind::Value, &bit.constant, String::new(), Part::Value(bit.variant));
        }),
        ValueKind::Form => {}
    }
    public.whole(ItemKind::Type, format!("{:?}", of.kind));
    public.with(vec![Piece::items(move || {
        let docs = docs::of_type(&of.docs);
        match of.kind {
            ValueKind::Text => texts(&of.name, &docs, &of.variants),
            ValueKind::Integer => integers(&of.name, &docs, &of.variants),
            ValueKind::Bits => bits(&of.name, &docs, &of.variants),
            ValueKind::Form => form(&of.name, &docs),
            ValueKind::Objects => objects(of, &docs),
        }
    })])
}

/// The items of the closed set.
pub(super) fn closed_set<'m>(set: &'m ClosedSet, mut public: Listing<'_, 'm>) -> Emission<'m> {
    values(&set.values, &mut public);
    public.whole(ItemKind::Type, String::new());
    let docs = move || docs::attributes(std::slice::from_ref(&set.description));
    public.with(vec![Piece::items(move || texts(&set.name, &docs(), &set.values))])
}

/// Some values of the closed set: they convert into the whole.
pub(super) fn subset<'m>(
    set: &'m ClosedSet,
    of: &'m Enumeration,
    mut public: Listing<'_, 'm>,
) -> Emission<'m> {
    public.whole(ItemKind::General, public.ty(&Ty::Enum(set.all())));
    let mut subset = of_model(of, public);
    subset.pieces.push(Piece::item(move || {
        let (of, whole) = (ident(&of.name), ident(&set.name));
        parse_quote!(wire::subset_enum!(#of, #whole);)
    }));
    subset
}

fn values<'m>(variants: &'m [Variant], public: &mut Listing<'_, 'm>) {
    for variant in variants {
        public.within(ItemKind::Value, &variant.ident, String::new(), Part::Value(variant));
    }
}

/// An enumeration whose values are strings.
fn texts(name: &str, docs: &TokenStream, variants: &[Variant]) -> Vec<Item> {
    let name = ident(name);
    let declared = variants.iter().map(declared);
    vec![
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
            #[serde(expecting = "a string")]
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// A value that the docs do not name.
                #[serde(untagged)]
                Unknown(wire::Other),
            }
        },
        parse_quote!(wire::open_enum!(#name);),
    ]
}

/// An enumeration whose values are whole numbers.
fn integers(name: &str, docs: &TokenStream, variants: &[Variant]) -> Vec<Item> {
    let name = ident(name);
    let declared = variants.iter().map(|variant| {
        let docs = docs::attributes(&docs::of_variant(&variant.value, variant.label.as_deref()));
        let name = ident(&variant.ident);
        quote!(#docs #name,)
    });
    let values = variants.iter().filter_map(|variant| {
        let (name, value) = (ident(&variant.ident), literal(variant.value.parse().ok()?));
        Some(quote!(#name = #value,))
    });
    vec![
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
            #[serde(from = "wire::Integer", into = "wire::Integer")]
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// A value that the docs do not name.
                Unknown(wire::OtherInteger),
            }
        },
        parse_quote!(wire::integer_enum!(#name { #(#values)* });),
    ]
}

/// Bits of a number, a constant for each that the docs name.
fn bits(name: &str, docs: &TokenStream, variants: &[Variant]) -> Vec<Item> {
    let name = ident(name);
    let known = known_bits(variants).map(|Bit { variant, constant, written }| {
        let docs = docs::attributes(&docs::of_variant(&written, variant.label.as_deref()));
        let (constant, value) = (ident(&constant), written.parse::<TokenStream>().ok()?);
        Some((quote!(#docs pub const #constant: Self = Self(wire::Bits::new(#value));), constant))
    });
    let (constants, names): (Vec<TokenStream>, Vec<Ident>) = known.flatten().unzip();
    vec![
        parse_quote! {
            #docs
            #[derive(Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
            #[serde(transparent)]
            pub struct #name(wire::Bits);
        },
        parse_quote!(impl #name { #(#constants)* }),
        parse_quote!(wire::bits!(#name { #(#names),* });),
    ]
}

/// One of them: `IsCrosspost` becomes `IS_CROSSPOST`, and 8 `1 << 3`.
struct Bit<'m> {
    variant: &'m Variant,
    constant: String,
    written: String,
}

fn known_bits(variants: &[Variant]) -> impl Iterator<Item = Bit<'_>> {
    variants.iter().filter_map(|variant| {
        let bits: u64 = variant.value.parse().ok()?;
        let written = if bits.is_power_of_two() {
            format!("1 << {}", bits.trailing_zeros())
        } else {
            number(i64::try_from(bits).ok()?)
        };
        Some(Bit { variant, constant: constant(variant), written })
    })
}

/// The name of a bit's constant.
pub(super) fn constant(variant: &Variant) -> String {
    variant.ident.to_shouty_snake_case()
}

/// A text whose form has a name.
fn form(name: &str, docs: &TokenStream) -> Vec<Item> {
    let name = ident(name);
    vec![
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
            #[serde(transparent)]
            pub struct #name(wire::Text);
        },
        parse_quote!(wire::text!(#name);),
    ]
}

/// Objects that the value of a member tells apart, on the heap, since they may hold each other.
fn objects(of: &Enumeration, docs: &TokenStream) -> Vec<Item> {
    let name = ident(&of.name);
    let (tags, known) =
        (&of.tags, || of.variants.iter().map(|variant| (ident(&variant.ident), &variant.value)));
    let declared = known().map(|(object, value)| {
        let docs = docs::attributes(&docs::of_variant(value, None));
        quote!(#docs #object(Box<objects::#object>),)
    });
    let values = known().map(|(object, value)| quote!(#object(objects::#object) = #value,));
    vec![
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[serde(try_from = "wire::Unknown", untagged)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// An object of a kind that the docs do not name.
                Unknown(wire::Unknown),
            }
        },
        parse_quote!(wire::tagged!(#name { #(#tags),* } { #(#values)* });),
    ]
}

fn declared(variant: &Variant) -> TokenStream {
    let docs = docs::attributes(&docs::of_variant(&variant.value, variant.label.as_deref()));
    let name = ident(&variant.ident);
    let rename = (variant.ident != variant.value).then(|| {
        let value = &variant.value;
        quote!(#[serde(rename = #value)])
    });
    let alias = variant.label.as_deref().and_then(|label| alias(label, &variant.ident));
    let alias = alias.map(|alias| quote!(#[doc(alias = #alias)]));
    quote!(#docs #alias #rename #name,)
}

/// What people who search for a name for people type, if it is another than that of the variant. rustdoc takes no quotes.
fn alias(label: &str, ident: &str) -> Option<String> {
    let known = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '&' | '.' | '+');
    let alias = label.chars().filter(known).collect::<String>();
    let alias = alias.split_whitespace().collect::<Vec<_>>().join(" ");
    (!alias.is_empty() && !alias.eq_ignore_ascii_case(ident)).then_some(alias)
}

/// The function that gives the names for people.
pub(super) fn labels(name: &str, variants: &[Variant]) -> Option<Item> {
    let name = ident(name);
    let labelled: Vec<TokenStream> = variants
        .iter()
        .filter_map(|variant| {
            let (ident, label) =
                (ident(&variant.ident), variant.label.as_deref().filter(|label| !label.is_empty())?);
            Some(quote!(Self::#ident => #label,))
        })
        .collect();
    if labelled.is_empty() {
        return None;
    }
    Some(parse_quote! {
        impl #name {
            /// The name for people, where the docs give one.
            #[must_use]
            pub fn label(&self) -> Option<&'static str> {
                Some(match self {
                    #(#labelled)*
                    _ => return None,
                })
            }
        }
    })
}
