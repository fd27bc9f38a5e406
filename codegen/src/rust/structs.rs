//! Structs that serde's derive reads and writes: members, the functions on them, and their rules.

use super::docs;
use super::print::Piece;
use super::types::{fixed, held, ident, is_exact, reference, rule, ty};
use crate::model::{Demand, Docs, Member, Rule, Source, Structure, Ty, View};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

/// The purpose of a struct, which decides on the functions that it has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Built with setters.
    Object,
    /// Built from its required members, if it has any, and checked before it is sent.
    Request,
    /// Only read.
    Response,
}

/// The items of a struct.
pub(super) fn items(body: &Structure, role: Role) -> Vec<Piece> {
    let name = ident(&body.name);
    let around = body.docs.source.as_ref();
    let mut items = vec![Piece::item(structure(body))];
    let mut functions = TokenStream::new();
    if body.members.iter().any(Member::is_given) {
        items.extend(required("Required", &body.name, &body.members, around).map(Piece::item));
        let given = given(&body.members);
        let absent = body.members.iter().filter(|member| !member.is_given()).map(|member| {
            let (name, absent) = (ident(&member.ident), absent(member));
            quote!(#name: #absent,)
        });
        let value = quote!(Self { #given #(#absent)* unknown: wire::Unknown::default() });
        functions.extend(new("A request", "Required", &body.members, &value));
    }
    if role == Role::Request {
        functions.extend(check());
    }
    if !functions.is_empty() {
        items.push(Piece::item(parse_quote!(impl #name { #functions })));
    }
    items.push(object(&body.name, &body.rules));
    items
}

/// The items of a view. The one of a request is checked before it is sent; its required members are `Required`.
pub(super) fn view(view: &View, is_request: bool) -> Vec<Piece> {
    let name = ident(&view.name);
    let of = reference(&view.of);
    let required_name = if is_request { "Required".to_owned() } else { format!("{}Required", view.name) };
    let around = view.docs.source.as_ref();
    let docs = docs::of_type(&of_view(view));
    let mut items = vec![Piece::item(parse_quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct #name(#of);
    })];
    items.extend(required(&required_name, &view.name, &view.members, around).map(Piece::item));
    let given = given(&view.members);
    let what = if is_request { "A request" } else { "An object" };
    let new = new(what, &required_name, &view.members, &quote!(Self(#of { #given ..#of::default() })));
    let setters = view
        .members
        .iter()
        .filter(|member| !member.is_given())
        .map(|member| setter(member, &docs::of_member(member, around), &quote!(.0)));
    let (general, check) = (of_general(view, &of), is_request.then(check));
    items.push(Piece::item(parse_quote!(impl #name { #new #(#setters)* #general #check })));
    if !view.members.iter().any(|member| member.required) {
        items.push(Piece::item(default(&view.name)));
    }
    items.extend(conversions(&name, &of).map(Piece::item));
    if !is_request {
        items.push(Piece::item(parse_quote! {
            impl From<#name> for wire::Nested<#of> {
                fn from(view: #name) -> Self {
                    view.0.into()
                }
            }
        }));
    }
    items.push(object(&view.name, &view.rules));
    items
}

/// A view is read and sent as the general struct, and takes what that takes.
fn conversions(name: &Ident, of: &TokenStream) -> [Item; 2] {
    [
        parse_quote! {
            impl AsRef<#of> for #name {
                fn as_ref(&self) -> &#of {
                    &self.0
                }
            }
        },
        parse_quote! {
            impl From<#name> for #of {
                fn from(view: #name) -> Self {
                    view.0
                }
            }
        },
    ]
}

/// The functions of a view that concern the general struct.
fn of_general(view: &View, of: &TokenStream) -> TokenStream {
    let name = &view.of.name;
    let read = format!(
        " The same as {} [`{name}`]({}), with all members.",
        docs::article(name),
        docs::path(&view.of)
    );
    let set = format!(
        " Sets what any [`{name}`]({}) has: `.with(|general| general.…)`. The rules stay those of this one.",
        docs::path(&view.of)
    );
    quote! {
        #[doc = #read]
        #[must_use]
        pub fn as_general(&self) -> &#of {
            &self.0
        }

        #[doc = #set]
        #[must_use]
        pub fn with(self, set: impl FnOnce(#of) -> #of) -> Self {
            Self(set(self.0))
        }
    }
}

/// The docs of a view, with a link to what it is a view of, and what it fills in by itself.
fn of_view(view: &View) -> Docs {
    let fixed = view.members.iter().filter_map(|member| {
        let value = super::prose::code(&member.fixed.as_ref()?.to_string());
        Some(format!("{} is {value}", super::prose::code(&member.wire)))
    });
    let fixed: Vec<String> = fixed.collect();
    let mut note = format!("A view of {}", docs::link(&view.of));
    if !fixed.is_empty() {
        note.push_str(": ");
        note.push_str(&fixed.join(", "));
    }
    Docs { note: Some(note + "."), ..view.docs.clone() }
}

fn structure(body: &Structure) -> Item {
    let name = ident(&body.name);
    let docs = docs::of_type(&body.docs);
    let default = (!body.members.iter().any(Member::is_given)).then(|| quote!(Default,));
    let members = body.members.iter().map(|member| {
        let (name, ty) = (ident(&member.ident), held(&member.ty));
        let docs = docs::of_member(member, body.docs.source.as_ref());
        let rename = (member.ident != member.wire).then(|| {
            let wire = &member.wire;
            quote!(rename = #wire,)
        });
        if member.nullable {
            return quote! {
                #docs
                #[serde(#rename default, skip_serializing_if = "wire::Nullable::is_absent")]
                pub #name: wire::Nullable<#ty>,
            };
        }
        quote! {
            #docs
            #[serde(#rename skip_serializing_if = "Option::is_none")]
            pub #name: Option<#ty>,
        }
    });
    parse_quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq, Serialize, Deserialize)]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
            /// Members that the docs do not name.
            #[serde(flatten)]
            pub unknown: wire::Unknown,
        }
    }
}

/// The value of a member that nobody gave.
fn absent(member: &Member) -> TokenStream {
    if member.nullable { quote!(wire::Nullable::Absent) } else { quote!(None) }
}

/// The type that a caller gives for a member.
fn taken(member: &Member) -> TokenStream {
    member.narrow.as_ref().map_or_else(|| ty(&member.ty), reference)
}

/// The members that a request can't be made without.
fn required(name: &str, of: &str, members: &[Member], around: Option<&Source>) -> Option<Item> {
    if !members.iter().any(|member| member.required) {
        return None;
    }
    let name = ident(name);
    let docs =
        docs::attributes(&[format!("The members that {} [`{of}`] can't do without.", docs::article(of))]);
    let members = members.iter().filter(|member| member.required).map(|member| {
        let (name, ty, docs) = (ident(&member.ident), taken(member), docs::of_member(member, around));
        let ty = if member.nullable { quote!(Option<#ty>) } else { ty };
        quote!(#docs pub #name: #ty,)
    });
    Some(parse_quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#members)*
        }
    })
}

fn new(what: &str, required: &str, members: &[Member], value: &TokenStream) -> TokenStream {
    let (docs, argument) = if members.iter().any(|member| member.required) {
        let required = ident(required);
        (
            format!(" {what} with its required members; the rest is set on it."),
            Some(quote!(required: #required)),
        )
    } else {
        (format!(" {what} without required members; all of it is set on it."), None)
    };
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn new(#argument) -> Self {
            #value
        }
    }
}

/// The members that a request has from the start.
fn given(members: &[Member]) -> TokenStream {
    let values = members.iter().filter(|member| member.is_given()).map(|member| {
        let name = ident(&member.ident);
        match &member.fixed {
            Some(value) => {
                let value = fixed(member, value);
                let value = if member.nullable { quote!(#value.into()) } else { value };
                quote!(#name: #value,)
            }
            None if member.nullable && matches!(member.ty, Ty::Struct(_)) => {
                quote!(#name: required.#name.map(Into::into).into(),)
            }
            None if member.nullable => quote!(#name: required.#name.into(),),
            None if member.narrow.is_some() || matches!(member.ty, Ty::Struct(_)) => {
                quote!(#name: Some(required.#name.into()),)
            }
            None => quote!(#name: Some(required.#name),),
        }
    });
    quote!(#(#values)*)
}

/// The default of a struct without required members.
fn default(name: &str) -> Item {
    let name = ident(name);
    parse_quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

/// A function that sets a member, of a struct or, `.0`, of what a view is a view of.
fn setter(member: &Member, docs: &TokenStream, within: &TokenStream) -> TokenStream {
    let (name, taken) = (ident(&member.ident), taken(member));
    let argument = if is_exact(&member.ty) { quote!(#taken) } else { quote!(impl Into<#taken>) };
    let value = match (&member.ty, member.narrow.is_some()) {
        (ty, false) if is_exact(ty) && !matches!(ty, Ty::Struct(_)) => quote!(#name),
        (ty, narrow) if narrow && !is_exact(ty) => quote!(#name.into().into()),
        _ => quote!(#name.into()),
    };
    if member.nullable {
        let null = format_ident!("{}_null", member.ident.trim_end_matches('_'));
        let of_null = docs::attributes(&[format!("Sets `{}` to `null`.", member.ident)]);
        return quote! {
            #docs
            #[must_use]
            pub fn #name(mut self, #name: #argument) -> Self {
                self #within.#name = wire::Nullable::Value(#value);
                self
            }

            #of_null
            #[must_use]
            pub fn #null(mut self) -> Self {
                self #within.#name = wire::Nullable::Null;
                self
            }
        };
    }
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: #argument) -> Self {
            self #within.#name = Some(#value);
            self
        }
    }
}

/// The setters of a struct, which stand in a file of their own.
pub(super) fn setters(body: &Structure) -> Option<Piece> {
    let members: Vec<&Member> = body.members.iter().filter(|member| !member.is_given()).collect();
    if members.is_empty() {
        return None;
    }
    let name = ident(&body.name);
    let setters = members.into_iter().map(|member| {
        let docs = docs::attributes(&[format!("Sets [`{0}`]({1}::{0}).", member.ident, body.name)]);
        setter(member, &docs, &TokenStream::new())
    });
    Some(Piece::item(parse_quote!(impl #name { #(#setters)* })))
}

/// The rules of an object. A line each, whatever their number.
fn object(name: &str, rules: &[Rule]) -> Piece {
    if rules.is_empty() {
        return Piece::Table(format!("impl wire::Object for {name} {{}}\n"));
    }
    let filled = |path: &str| rules.iter().any(|of| of.path == path && of.demand == Demand::Filled);
    let needed = rules.iter().filter(|of| of.demand != Demand::Required || !filled(&of.path));
    let lines = needed.fold(String::new(), |lines, of| lines + "        " + &rule(of) + ",\n");
    Piece::Table(format!(
        "impl wire::Object for {name} {{\n    const RULES: &'static [wire::Rule] = &[\n{lines}    ];\n}}\n"
    ))
}

/// The function that says whether a request can be sent.
fn check() -> TokenStream {
    quote! {
        /// The request itself, if it says what the docs ask for.
        ///
        /// # Errors
        /// Every violation at once, each by its JSON path.
        pub fn check(self) -> Result<Self, wire::Violations> {
            wire::check(self)
        }
    }
}
