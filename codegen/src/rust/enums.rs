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
    let idents: Vec<_> = variants.iter().map(|variant| ident(&variant.ident)).collect();
    let values = variants.iter().map(|variant| &variant.value);
    let declared = variants.iter().map(declared);
    vec![
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared)*
                /// A value that the docs do not name.
                Unknown(wire::Other),
            }
        },
        parse_quote! {
            impl wire::OpenEnum for #name {
                const KNOWN: &'static [Self] = &[#(Self::#idents),*];

                fn as_str(&self) -> &str {
                    match self {
                        #(Self::#idents => #values,)*
                        Self::Unknown(other) => other.as_str(),
                    }
                }

                fn unknown(other: wire::Other) -> Self {
                    Self::Unknown(other)
                }
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
    quote!(#docs #name,)
}
