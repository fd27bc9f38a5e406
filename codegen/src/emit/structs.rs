//! Structs: members, the functions on them, and the rules that the engine in `wire` walks.

use super::docs;
use crate::model::{Demand, Fixed, Format, Home, Member, Rule, Structure, Ty, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

/// What a struct is for, which decides on the functions that it has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Built with setters.
    Object,
    /// Built from its required members, checked before it is sent.
    Order,
    /// Only read.
    Response,
}

/// The items of a struct.
pub(super) fn items(body: &Structure, role: Role) -> Vec<Item> {
    let mut items = vec![structure(body, role)];
    if role == Role::Order && has_required(body) {
        items.push(required(body));
    }
    items.push(object(body));
    items.extend(functions(body, role));
    if role == Role::Order && !has_required(body) {
        items.push(default(body));
    }
    items
}

fn has_required(body: &Structure) -> bool {
    body.members.iter().any(|member| member.required)
}

fn structure(body: &Structure, role: Role) -> Item {
    let name = ident(&body.name);
    let docs = docs::attributes(&docs::of_type(&body.docs));
    let default = (role != Role::Order).then(|| quote!(Default,));
    let members = body.members.iter().map(|member| self::member(member, body));
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

fn member(member: &Member, body: &Structure) -> TokenStream {
    let name = ident(&member.ident);
    let ty = ty(&member.ty);
    let rename = (member.ident != member.wire).then(|| {
        let wire = &member.wire;
        quote!(, rename = #wire)
    });
    let with = matches!(member.ty, Ty::Struct(_)).then(|| quote!(, with = "wire::object"));
    let serde = quote!(#[serde(default, skip_serializing_if = "Option::is_none" #rename #with)]);
    if member.fixed.is_some() {
        return quote!(#serde #name: Option<#ty>,);
    }
    let docs = member_docs(member, body);
    quote!(#docs #serde pub #name: Option<#ty>,)
}

fn member_docs(member: &Member, body: &Structure) -> TokenStream {
    docs::attributes(&docs::of_member(member, body.docs.source.as_ref()))
}

/// The members that an order can't be made without.
fn required(body: &Structure) -> Item {
    let docs = docs::attributes(&[format!("The members that a [`{}`] can't do without.", body.name)]);
    let members = body.members.iter().filter(|member| member.required).map(|member| {
        let (name, ty, docs) = (ident(&member.ident), ty(&member.ty), member_docs(member, body));
        quote!(#docs pub #name: #ty,)
    });
    parse_quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub struct Required {
            #(#members)*
        }
    }
}

fn object(body: &Structure) -> Item {
    let name = ident(&body.name);
    let rules = body.rules.iter().map(rule);
    let rules =
        (!body.rules.is_empty()).then(|| quote!(const RULES: &'static [wire::Rule] = &[#(#rules),*];));
    parse_quote! {
        impl wire::Object for #name {
            #rules
            fn unknown(&self) -> &wire::Unknown {
                &self.unknown
            }
            fn unknown_mut(&mut self) -> &mut wire::Unknown {
                &mut self.unknown
            }
        }
    }
}

fn rule(rule: &Rule) -> TokenStream {
    let path = &rule.path;
    match &rule.demand {
        Demand::Required => quote!(wire::Rule::required(#path)),
        Demand::OneOf(values) => quote!(wire::Rule::one_of(#path, &[#(#values),*])),
        Demand::MinLength(n) => length("min_length", path, *n),
        Demand::MaxLength(n) => length("max_length", path, *n),
        Demand::MaxDecimals(n) => length("max_decimals", path, *n),
        Demand::Format(format) => {
            let format = ident(match format {
                Format::Currency => "Currency",
                Format::Country => "Country",
                Format::Locale => "Locale",
                Format::Date => "Date",
                Format::YearMonth => "YearMonth",
            });
            quote!(wire::Rule::format(#path, wire::Format::#format))
        }
        Demand::Within(object) => {
            let object = reference(object);
            quote!(wire::Rule::within(#path, <#object as wire::Object>::RULES))
        }
    }
}

fn length(rule: &str, path: &str, n: u32) -> TokenStream {
    let (rule, n) = (ident(rule), number(i64::from(n), ""));
    quote!(wire::Rule::#rule(#path, #n))
}

/// `new`, getters of fixed members, setters, `check`.
fn functions(body: &Structure, role: Role) -> Option<Item> {
    let name = ident(&body.name);
    let new = (role == Role::Order).then(|| new(body));
    let getters = body.members.iter().filter_map(getter);
    let setters =
        body.members.iter().filter(|member| role != Role::Response && !member.is_given()).map(setter);
    let check = (role == Role::Order).then(check);
    let functions: Vec<TokenStream> = new.into_iter().chain(getters).chain(setters).chain(check).collect();
    (!functions.is_empty()).then(|| parse_quote!(impl #name { #(#functions)* }))
}

fn new(body: &Structure) -> TokenStream {
    let values = body.members.iter().map(|member| {
        let name = ident(&member.ident);
        match &member.fixed {
            Some(fixed) => {
                let value = self::fixed(fixed);
                quote!(#name: Some(#value),)
            }
            None if member.required => quote!(#name: Some(required.#name),),
            None => quote!(#name: None,),
        }
    });
    let (docs, argument) = if has_required(body) {
        (" An order with its required members; the rest is set on it.", Some(quote!(required: Required)))
    } else {
        (" An order with nothing but its fixed members; the rest is set on it.", None)
    };
    quote! {
        #[doc = #docs]
        #[must_use]
        pub fn new(#argument) -> Self {
            Self { #(#values)* unknown: wire::Unknown::default() }
        }
    }
}

/// An order without required members is made from nothing.
fn default(body: &Structure) -> Item {
    let name = ident(&body.name);
    parse_quote! {
        impl Default for #name {
            fn default() -> Self {
                Self::new()
            }
        }
    }
}

fn getter(member: &Member) -> Option<TokenStream> {
    let value = match member.fixed.as_ref()? {
        Fixed::Text(text) => text.clone(),
        Fixed::Integer(n) => n.to_string(),
        Fixed::Flag(flag) => flag.to_string(),
        Fixed::Gateway(variant) => format!("Gateway::{variant}"),
    };
    let (name, ty) = (ident(&member.ident), ty(&member.ty));
    let (wire, value) = (super::prose::code(&member.wire), super::prose::code(&value));
    let docs =
        docs::attributes(&[format!("{wire}: always {value}, unless it was decoded from something else.")]);
    Some(quote! {
        #docs
        #[must_use]
        pub fn #name(&self) -> Option<&#ty> {
            self.#name.as_ref()
        }
    })
}

/// A setter takes whatever becomes its type. Where that is parsed or an object, it takes just the type: `"EUR".parse()?`
/// could not tell otherwise what to become.
fn setter(member: &Member) -> TokenStream {
    let (name, ty) = (ident(&member.ident), ty(&member.ty));
    let exact = matches!(member.ty, Ty::Currency | Ty::Decimal | Ty::Struct(_));
    let (taken, value) =
        if exact { (quote!(#ty), quote!(#name)) } else { (quote!(impl Into<#ty>), quote!(#name.into())) };
    let docs = docs::attributes(&[format!("Sets {}", docs::named(&member.wire))]);
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: #taken) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

fn check() -> TokenStream {
    quote! {
        /// The order itself, if it says what the docs ask for.
        ///
        /// # Errors
        /// Every violation at once, each by its JSON path.
        pub fn check(self) -> Result<Self, wire::Violations> {
            wire::check(self)
        }
    }
}

fn fixed(fixed: &Fixed) -> TokenStream {
    match fixed {
        Fixed::Text(text) => quote!(wire::Text::from(#text)),
        Fixed::Integer(n) => {
            let n = number(*n, "_i64");
            quote!(wire::Integer::from(#n))
        }
        Fixed::Flag(flag) => quote!(wire::Flag::from(#flag)),
        Fixed::Gateway(variant) => {
            let variant = ident(variant);
            quote!(gateway::Gateway::#variant)
        }
    }
}

/// A number as people write it: `1_000`.
fn number(n: i64, suffix: &str) -> TokenStream {
    let digits = n.unsigned_abs().to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    let sign = if n < 0 { "-" } else { "" };
    format!("{sign}{text}{suffix}").parse().unwrap_or_default()
}

/// The Rust type of a member.
fn ty(ty: &Ty) -> TokenStream {
    let name = match ty {
        Ty::Text => "Text",
        Ty::Integer => "Integer",
        Ty::Decimal => "Decimal",
        Ty::Flag => "Flag",
        Ty::IntegerOrText => "IntegerOrText",
        Ty::Currency => "Currency",
        Ty::Any => "Any",
        Ty::Secret => return quote!(wire::Secret<wire::Text>),
        Ty::List(item) => {
            let item = self::ty(item);
            return quote!(wire::List<#item>);
        }
        Ty::Struct(of) | Ty::Enum(of) => return reference(of),
    };
    let name = ident(name);
    quote!(wire::#name)
}

fn reference(of: &TypeRef) -> TokenStream {
    let name = ident(&of.name);
    match &of.home {
        Home::Gateway => quote!(gateway::#name),
        Home::Area(area) => {
            let area = ident(area.name());
            quote!(#area::#name)
        }
        Home::Here => quote!(#name),
    }
}

/// An identifier of the model: `assemble` made it one.
pub(super) fn ident(name: &str) -> Ident {
    format_ident!("{name}")
}
