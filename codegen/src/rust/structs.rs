//! Structs: members, the functions on them, and the tables that the macros of `wire` read.

use super::docs;
use super::print::Piece;
use super::types::{fixed, ident, is_exact, lines, reference, rule, text, ty};
use crate::model::{Docs, Member, Rule, Source, Structure, View};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Item, parse_quote};

/// What a struct is for, which decides on the functions that it has.
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
    if body.members.iter().any(Member::is_given) {
        items.extend(required("Required", &body.name, &body.members, around).map(Piece::item));
        let given = given(&body.members);
        let new =
            new("A request", "Required", &body.members, &quote!(Self { #given ..wire::Object::empty() }));
        items.push(Piece::item(parse_quote!(impl #name { #new })));
    }
    items.push(table("object", &body.name, &members_table(&body.members), &body.rules));
    if role != Role::Response {
        items.extend(setters(body));
    }
    if role == Role::Request {
        items.push(checked(&body.name));
    }
    items
}

/// The items of a view. The one of a request is checked before it is sent; its required members are `Required`.
pub(super) fn view(view: &View, is_request: bool) -> Vec<Piece> {
    let name = ident(&view.name);
    let of = reference(&view.of);
    let required_name = if is_request { "Required".to_owned() } else { format!("{}Required", view.name) };
    let around = view.docs.source.as_ref();
    let docs = docs::attributes(&docs::of_type(&of_view(view)));
    let mut items = vec![Piece::item(parse_quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(#of);
    })];
    items.extend(required(&required_name, &view.name, &view.members, around).map(Piece::item));
    let given = given(&view.members);
    let what = if is_request { "An order" } else { "An object" };
    let new = new(what, &required_name, &view.members, &quote!(Self(#of { #given ..wire::Object::empty() })));
    let setters =
        view.members.iter().filter(|member| !member.is_given()).map(|member| setter(member, around));
    items.push(Piece::item(parse_quote!(impl #name { #new #(#setters)* })));
    if !view.members.iter().any(|member| member.required) {
        items.push(Piece::item(default(&view.name)));
    }
    items.push(table("view", &view.name, &format!("({})", text(&of)), &view.rules));
    if is_request {
        items.push(checked(&view.name));
    }
    items
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
    let docs = docs::attributes(&docs::of_type(&body.docs));
    let default = (!body.members.iter().any(Member::is_given)).then(|| quote!(Default,));
    let members = body.members.iter().map(|member| {
        let (name, ty) = (ident(&member.ident), ty(&member.ty));
        let docs = member_docs(member, body.docs.source.as_ref());
        quote!(#docs pub #name: Option<#ty>,)
    });
    parse_quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
            /// Members that the docs do not name.
            pub unknown: wire::Unknown,
        }
    }
}

fn member_docs(member: &Member, around: Option<&Source>) -> TokenStream {
    docs::attributes(&docs::of_member(member, around))
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
    let docs = docs::attributes(&[format!("The members that a [`{of}`] can't do without.")]);
    let members = members.iter().filter(|member| member.required).map(|member| {
        let (name, ty, docs) = (ident(&member.ident), taken(member), member_docs(member, around));
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
        (format!(" {what} to set members on: none is required of you."), None)
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
                quote!(#name: #value,)
            }
            None if member.narrow.is_some() => quote!(#name: Some(required.#name.into()),),
            None => quote!(#name: Some(required.#name),),
        }
    });
    quote!(#(#values)*)
}

/// What has no required members is made from nothing.
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

/// The setter of a view: what the general struct says of the member may be more than holds here.
fn setter(member: &Member, around: Option<&Source>) -> TokenStream {
    let (name, ty) = (ident(&member.ident), taken(member));
    let docs = member_docs(member, around);
    let exact = is_exact(&member.ty);
    let argument = if exact { quote!(#ty) } else { quote!(impl Into<#ty>) };
    let value = match (exact, member.narrow.is_some()) {
        (true, false) => quote!(#name),
        (true, true) | (false, false) => quote!(#name.into()),
        (false, true) => quote!(#name.into().into()),
    };
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: #argument) -> Self {
            self.0.#name = Some(#value);
            self
        }
    }
}

fn members_table(members: &[Member]) -> String {
    let lines = lines(members.iter().map(|member| format!("{:?} => {},", member.wire, member.ident)));
    if members.is_empty() { " {}".to_owned() } else { format!(" {{\n{lines}}}") }
}

/// A call of one of the macros that make an object of a struct.
fn table(macro_name: &str, name: &str, what: &str, rules: &[Rule]) -> Piece {
    let lines = lines(rules.iter().map(|of| format!("{},", rule(of))));
    let rules = if rules.is_empty() { String::new() } else { format!(" rules [\n{lines}]") };
    Piece::Table(format!("wire::{macro_name}!({name}{what}{rules});\n"))
}

fn setters(body: &Structure) -> Option<Piece> {
    let lines = body.members.iter().filter(|member| !member.is_given()).map(|member| {
        let into = if is_exact(&member.ty) { "" } else { "impl " };
        format!("{}({into}{});", member.ident, text(&ty(&member.ty)))
    });
    let lines = self::lines(lines);
    (!lines.is_empty()).then(|| Piece::Table(format!("wire::setters!({} {{\n{lines}}});\n", body.name)))
}

fn checked(name: &str) -> Piece {
    Piece::Table(format!("wire::checked!({name});\n"))
}
