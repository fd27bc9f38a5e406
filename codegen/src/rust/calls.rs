//! Endpoints as values.

use super::docs;
use super::print::{Later, Piece, implementation};
use super::public::{Emission, ItemKind, Listing, Part, argument};
use super::types::{ident, reference, ty};
use crate::api::Method;
use crate::model::{Call, Member, Ty};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

/// The items of an endpoint.
pub(super) fn items<'m>(call: &'m Call, mut of: Listing<'_, 'm>) -> Emission<'m> {
    of.whole(ItemKind::Type, String::new());
    if has_default(call) {
        of.whole(ItemKind::Default, String::new());
    }
    let mut functions = vec![new(call, &mut of)];
    functions
        .extend(call.query.iter().filter(|member| !member.required).map(|member| setter(member, &mut of)));
    let request = call.request.as_ref().map_or_else(|| "wire::NoBody".to_owned(), |body| of.ty(body));
    of.whole(ItemKind::Request, request);
    let beside = call.beside.iter().map(|beside| of.reference(beside));
    let response: Vec<String> = std::iter::once(of.ty(&call.data)).chain(beside).collect();
    let response = response.join(", ");
    let response = if call.enveloped { format!("wire::Response<{response}>") } else { response };
    of.whole(ItemKind::Response, response);
    let example = of.example();
    of.with(vec![
        Piece::item(move || structure(call, &example)),
        implementation(&call.name, functions),
        Piece::item(|| endpoint(call)),
    ])
}

/// Whether it can be called with nothing given.
fn has_default(call: &Call) -> bool {
    call.path.is_empty() && !call.query.iter().any(|member| member.required)
}

fn structure(call: &Call, example: &[String]) -> Item {
    let name = ident(&call.name);
    let docs = docs::with_example(&call.docs, example);
    let default = has_default(call).then(|| quote!(Default,));
    if call.path.is_empty() && call.query.is_empty() {
        return parse_quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name {}
        };
    }
    let path = call.path.iter().map(|member| {
        let (name, ty) = (ident(&member.ident), segment_ty(member));
        quote!(#name: #ty,)
    });
    let query = call.query.iter().map(|member| {
        let (name, ty) = (ident(&member.ident), ty(&member.ty));
        quote!(#name: Option<#ty>,)
    });
    let alike = end_alike(call)
        .then(|| quote!(#[allow(clippy::struct_field_names, reason = "the names are those of the path")]));
    parse_quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #alike
        pub struct #name {
            #(#path)*
            #(#query)*
        }
    }
}

/// Whether all parameters end, or begin, in the same word, of which clippy would say that it says nothing.
fn end_alike(call: &Call) -> bool {
    let names = || call.path.iter().chain(&call.query).map(|member| member.ident.as_str());
    let same = |word: fn(&str) -> Option<&str>| {
        let mut words = names().map(word);
        words.next().flatten().is_some_and(|first| words.all(|word| word == Some(first)))
    };
    names().count() > 2 && (same(|name| name.rsplit('_').next()) || same(|name| name.split('_').next()))
}

fn segment_ty(member: &Member) -> TokenStream {
    if member.ty == Ty::Secret { quote!(wire::Secret<wire::Segment>) } else { quote!(wire::Segment) }
}

fn new<'m>(call: &'m Call, of: &mut Listing<'_, 'm>) -> Later<'m> {
    let mut taken = Vec::new();
    for member in &call.path {
        of.within(ItemKind::Nameless, &member.wire, String::new(), Part::Member(member));
        taken.push("impl std::fmt::Display".to_owned());
    }
    for member in call.query.iter().filter(|member| member.required) {
        of.within(ItemKind::Nameless, &member.wire, String::new(), Part::Member(member));
        taken.push(of.argument(member));
    }
    of.within(ItemKind::Function, "new", taken.join(", "), Part::Whole);
    Later::new(|| new_tokens(call))
}

fn new_tokens(call: &Call) -> TokenStream {
    let required: Vec<&Member> = call.query.iter().filter(|member| member.required).collect();
    let path_arguments = call.path.iter().map(|member| {
        let name = ident(&member.ident);
        quote!(#name: impl std::fmt::Display)
    });
    let query_arguments = required.iter().map(|member| {
        let (name, argument) = (ident(&member.ident), argument(member));
        quote!(#name: #argument)
    });
    let values = call.path.iter().map(|member| {
        let (name, wire) = (ident(&member.ident), &member.wire);
        let secret = (member.ty == Ty::Secret).then(|| quote!(.into()));
        quote!(#name: wire::Segment::new(#wire, #name)? #secret,)
    });
    let values = values.chain(call.query.iter().map(|member| {
        let (name, given) = (ident(&member.ident), given(member));
        if member.required { quote!(#name: Some(#given),) } else { quote!(#name: None,) }
    }));
    let value = quote!(Self { #(#values)* });
    let mut lines = vec!["The call, with what it can't do without.".to_owned()];
    let given: Vec<&Member> = call.path.iter().chain(required.iter().copied()).collect();
    if given.is_empty() {
        lines = vec!["The call.".to_owned()];
    } else {
        lines.push(String::new());
        lines.extend(given.into_iter().filter_map(docs::of_parameter));
    }
    if call.path.is_empty() {
        let docs = docs::attributes(&lines);
        return quote! {
            #docs
            #[must_use]
            pub fn new(#(#query_arguments),*) -> Self {
                #value
            }
        };
    }
    lines.extend(["", "# Errors", "A parameter of the path is empty, `.` or `..`."].map(str::to_owned));
    let docs = docs::attributes(&lines);
    let arguments = path_arguments.chain(query_arguments);
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Result<Self, wire::PathError> {
            Ok(#value)
        }
    }
}

/// The value that a caller gives for a parameter.
fn given(member: &Member) -> TokenStream {
    let name = ident(&member.ident);
    if matches!(member.ty, Ty::Struct(_)) { quote!(#name) } else { quote!(#name.into()) }
}

fn setter<'m>(member: &'m Member, of: &mut Listing<'_, 'm>) -> Later<'m> {
    of.within(ItemKind::Function, &member.ident, of.argument(member), Part::Member(member));
    Later::new(|| {
        let (name, argument, value) = (ident(&member.ident), argument(member), given(member));
        let docs = docs::of_member(member, None);
        quote! {
            #docs
            #[must_use]
            pub fn #name(mut self, #name: #argument) -> Self {
                self.#name = Some(#value);
                self
            }
        }
    })
}

fn endpoint(call: &Call) -> Item {
    let name = ident(&call.name);
    let method = ident(match call.endpoint.method {
        Method::Get => "Get",
        Method::Post => "Post",
        Method::Patch => "Patch",
        Method::Put => "Put",
        Method::Delete => "Delete",
    });
    let template = call.endpoint.path.as_str();
    let request = call.request.as_ref().map_or_else(|| quote!(wire::NoBody), ty);
    let data = ty(&call.data);
    let beside = call.beside.as_ref().map(|beside| {
        let beside = reference(beside);
        quote!(, #beside)
    });
    let response = if call.enveloped { quote!(wire::Response<#data #beside>) } else { data };
    let segments = call.path.iter().map(|member| {
        let name = ident(&member.ident);
        let exposed = (member.ty == Ty::Secret).then(|| quote!(.expose()));
        if member.ty == Ty::Secret {
            quote!(.segment(self.#name #exposed))
        } else {
            quote!(.segment(&self.#name))
        }
    });
    let pairs = call.query.iter().map(|member| {
        let (name, wire) = (ident(&member.ident), &member.wire);
        let add = ident(if call.by_comma.contains(wire) { "query_by_comma" } else { "query" });
        quote!(.#add(#wire, self.#name.as_ref()))
    });
    parse_quote! {
        impl wire::Endpoint for #name {
            type Request = #request;
            type Response = #response;

            const METHOD: wire::Method = wire::Method::#method;
            const TEMPLATE: &'static str = #template;

            fn target(&self) -> String {
                wire::Target::new(Self::TEMPLATE) #(#segments)* #(#pairs)* .into_string()
            }
        }
    }
}

/// Endpoints that one function looks through.
const AT_ONCE: usize = 30;

/// The functions that find an endpoint by method and path; one, if there are not many endpoints.
pub(super) fn route(calls: &[&Call]) -> Vec<Item> {
    if calls.len() <= AT_ONCE {
        return vec![route_of(&arms(calls, &|visit| quote!(Some(#visit))), &quote!(None))];
    }
    let (mut arms_of_all, mut parts): (Vec<TokenStream>, Vec<Item>) = (Vec::new(), Vec::new());
    for (index, chunk) in calls.chunks(AT_ONCE).enumerate() {
        let name = format_ident!("route_{}", index + 1);
        let arms = arms(chunk, &|visit| quote!(Ok(#visit)));
        arms_of_all.push(quote! {
            let visitor = match #name(method, path, visitor) {
                Ok(output) => return Some(output),
                Err(visitor) => visitor,
            };
        });
        parts.push(parse_quote! {
            fn #name<V: wire::Visit>(method: wire::Method, path: &str, visitor: V) -> Result<V::Output, V> {
                #(#arms)*
                Err(visitor)
            }
        });
    }
    arms_of_all.push(quote!(drop(visitor);));
    let mut items = vec![route_of(&arms_of_all, &quote!(None))];
    items.extend(parts);
    items
}

fn arms(calls: &[&Call], found: &dyn Fn(TokenStream) -> TokenStream) -> Vec<TokenStream> {
    let arm = |call: &&Call| {
        let name = ident(&call.name);
        let found = found(quote!(visitor.visit::<#name>()));
        quote! {
            if wire::serves::<#name>(method, path) {
                return #found;
            }
        }
    };
    calls.iter().map(arm).collect()
}

fn route_of(arms: &[TokenStream], otherwise: &TokenStream) -> Item {
    parse_quote! {
        /// Visits the endpoint of this method and path; `None` if the docs name none.
        ///
        /// The path is a template or a concrete one. Names of placeholders, a final slash and a query make no difference.
        pub fn route<V: wire::Visit>(method: wire::Method, path: &str, visitor: V) -> Option<V::Output> {
            #(#arms)*
            #otherwise
        }
    }
}
