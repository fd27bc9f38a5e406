//! Flags by the macro of the `bitflags` crate, as enums of numbers.

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, Ident, ItemEnum, Token, Type, Variant, Visibility, braced, parse_quote_spanned};

/// The name of the macro.
const MACRO: &str = "bitflags";

/// The types that a macro declares, if it is the one for flags.
pub(super) fn declared(item: &syn::ItemMacro) -> Option<Vec<ItemEnum>> {
    let is_flags = item.mac.path.segments.last().is_some_and(|last| last.ident == MACRO);
    if !is_flags {
        return None;
    }
    let all: All = syn::parse2(item.mac.tokens.clone()).ok()?;
    Some(all.0)
}

/// Whether an enum was made of flags.
pub(super) fn are_flags(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(MACRO))
}

struct All(Vec<ItemEnum>);

impl Parse for All {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut all = Vec::new();
        while !input.is_empty() {
            if let Some(of) = one(input)? {
                all.push(of);
            }
        }
        Ok(Self(all))
    }
}

/// `struct Name: u32 { const A = 1; }`; `impl Name: u32 { … }` declares the flags of a type that stands elsewhere.
fn one(input: ParseStream<'_>) -> syn::Result<Option<ItemEnum>> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis: Visibility = input.parse()?;
    let is_type = input.peek(Token![struct]);
    if is_type {
        input.parse::<Token![struct]>()?;
    } else {
        input.parse::<Token![impl]>()?;
    }
    let ident: Ident = input.parse()?;
    input.parse::<Token![:]>()?;
    input.parse::<Type>()?;
    let content;
    braced!(content in input);
    let mut variants: Vec<Variant> = Vec::new();
    while !content.is_empty() {
        let attrs = content.call(Attribute::parse_outer)?;
        content.parse::<Token![const]>()?;
        // `const _ = !0` says that other bits are kept.
        let name: Option<Ident> = if content.peek(Token![_]) {
            content.parse::<Token![_]>()?;
            None
        } else {
            Some(content.parse()?)
        };
        content.parse::<Token![=]>()?;
        let value: Expr = content.parse()?;
        content.parse::<Option<Token![;]>>()?;
        if let Some(name) = name {
            variants.push(parse_quote_spanned!(name.span()=> #(#attrs)* #name = #value));
        }
    }
    let mark = Ident::new(MACRO, ident.span());
    Ok(is_type.then(
        || parse_quote_spanned!(ident.span()=> #(#attrs)* #[#mark] #vis enum #ident { #(#variants),* }),
    ))
}
