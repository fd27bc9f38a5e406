//! Open enumerations.

use super::docs;
use super::types::ident;
use crate::model::{Enumeration, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

/// The items of an enumeration.
pub(super) fn items(name: &str, docs: &[String], variants: &[Variant]) -> Vec<Item> {
    let docs = docs::attributes(docs);
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

/// The items of an enumeration of the model.
pub(super) fn of_model(of: &Enumeration) -> Vec<Item> {
    items(&of.name, &docs::of_type(&of.docs), &of.variants)
}

/// The line that makes a subset convert into the whole.
pub(super) fn subset(of: &str, whole: &str) -> Item {
    let (of, whole) = (ident(of), ident(whole));
    parse_quote!(wire::subset_enum!(#of, #whole);)
}

fn declared(variant: &Variant) -> TokenStream {
    let docs = docs::attributes(&docs::of_variant(&variant.value, variant.label.as_deref()));
    let name = ident(&variant.ident);
    let rename = (variant.ident != variant.value).then(|| {
        let value = &variant.value;
        quote!(#[serde(rename = #value)])
    });
    quote!(#docs #rename #name,)
}
