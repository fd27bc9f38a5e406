//! Structs that serde's derive reads and writes: members, the functions on them, and their rules.

use super::print::{Later, Piece, implementation};
use super::public::{Emission, ItemKind, Listing, Part, argument, taken_type};
use super::types::{fixed, general_rules, held, ident, reference, rule};
use super::{docs, names};
use crate::model::{Demand, Docs, Member, Rule, Source, Structure, Ty, TypeRef, View};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
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
pub(super) fn items<'m>(body: &'m Structure, role: Role, mut of: Listing<'_, 'm>) -> Emission<'m> {
    let around = body.docs.source.as_ref();
    let mut items = vec![structure(body, &mut of)];
    let mut functions = Vec::new();
    if body.members.iter().any(Member::is_given) {
        items.extend(required(names::required(&body.name), &body.name, &body.members, around, &mut of));
        let value = move || {
            let given = given(&body.members);
            let absent = body.members.iter().filter(|member| !member.is_given()).map(|member| {
                let (name, absent) = (ident(&member.ident), absent(member));
                quote!(#name: #absent,)
            });
            quote!(Self { #given #(#absent)* unknown: wire::Unknown::default() })
        };
        functions.push(new("A request", names::required(&body.name), &body.members, &mut of, value));
    }
    if role == Role::Request {
        functions.push(check(&mut of));
    }
    if !functions.is_empty() {
        items.push(implementation(&body.name, functions));
    }
    let gives_all = body.members.iter().any(Member::is_given) && !body.members.iter().any(|m| m.required);
    if gives_all {
        items.push(default(&body.name, &mut of));
    }
    items.push(object(&body.name, &body.rules, None));
    of.with(items)
}

/// The items of a view. The one of a request is checked before it is sent.
pub(super) fn view<'m>(view: &'m View, role: Role, mut of: Listing<'_, 'm>) -> Emission<'m> {
    let general = move || reference(&view.of);
    let is_request = role == Role::Request;
    let required_name = names::required(&view.name);
    let around = view.docs.source.as_ref();
    of.whole(ItemKind::Type, String::new());
    let example = of.example();
    let mut items = vec![Piece::item(move || {
        let docs = docs::with_example(&of_view(view), &example);
        let (name, general) = (ident(&view.name), general());
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
            #[serde(transparent)]
            pub struct #name(#general);
        }
    })];
    items.extend(required(required_name.clone(), &view.name, &view.members, around, &mut of));
    let what = if is_request { "A request" } else { "An object" };
    let mut functions = vec![new(what, required_name, &view.members, &mut of, move || {
        let (given, general) = (given(&view.members), general());
        quote!(Self(#general { #given ..#general::default() }))
    })];
    functions.extend(view.members.iter().filter_map(|member| {
        if member.is_given() {
            of.within(ItemKind::Nameless, &member.wire, String::new(), Part::Member(member));
            return None;
        }
        Some(setter(member, move || docs::of_member(member, around), quote!(.0), &mut of))
    }));
    functions.push(Later::new(move || of_general(view, &general())));
    functions.extend(is_request.then(|| check(&mut of)));
    items.push(implementation(&view.name, functions));
    if !view.members.iter().any(|member| member.required) {
        items.push(default(&view.name, &mut of));
    }
    of.whole(ItemKind::General, of.reference(&view.of));
    items.push(Piece::items(move || conversions(&ident(&view.name), &general(), role)));
    // What its page does not name can be set, too, and is what the general request says of it.
    items.push(object(&view.name, &view.rules, is_request.then_some(&view.of)));
    of.with(items)
}

/// A view is read and sent as the general struct, and takes what that takes.
fn conversions(name: &Ident, of: &TokenStream, role: Role) -> Vec<Item> {
    let mut all = vec![
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
    ];
    if role != Role::Request {
        all.push(parse_quote! {
            impl From<#name> for wire::Nested<#of> {
                fn from(view: #name) -> Self {
                    view.0.into()
                }
            }
        });
    }
    all
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
        " Sets what any [`{name}`]({}) has: `.with(|general| general.…)`. The rules of this one stay.",
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
    note.push_str(". [`with`](Self::with) sets what its page does not name.");
    Docs { note: Some(note), ..view.docs.clone() }
}

fn structure<'m>(body: &'m Structure, of: &mut Listing<'_, 'm>) -> Piece<'m> {
    of.whole(ItemKind::Type, String::new());
    let has_default = !body.members.iter().any(Member::is_given);
    if has_default {
        of.whole(ItemKind::Default, String::new());
    }
    let field = |member: &'m Member| {
        let ty = of.ty(&member.ty);
        let ty = if member.nullable { format!("wire::Nullable<{ty}>") } else { ty };
        of.within(ItemKind::Field, &member.ident, ty, Part::Member(member));
        Later::new(move || field(member, body.docs.source.as_ref()))
    };
    let members: Vec<Later<'_>> = body.members.iter().map(field).collect();
    let example = of.example();
    Piece::item(move || {
        let (name, docs) = (ident(&body.name), docs::with_example(&body.docs, &example));
        let default = has_default.then(|| quote!(Default,));
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
    })
}

fn field(member: &Member, around: Option<&Source>) -> TokenStream {
    let (name, ty) = (ident(&member.ident), held(&member.ty));
    let docs = docs::of_member(member, around);
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
        #[serde(#rename default, skip_serializing_if = "Option::is_none")]
        pub #name: Option<#ty>,
    }
}

/// The value of a member that nobody gave.
fn absent(member: &Member) -> TokenStream {
    if member.nullable { quote!(wire::Nullable::Absent) } else { quote!(None) }
}

/// The members that a type can't do without, if there are such.
fn required<'m>(
    name: String,
    of_name: &'m str,
    members: &'m [Member],
    around: Option<&'m Source>,
    of: &mut Listing<'_, 'm>,
) -> Option<Piece<'m>> {
    let members: Vec<&Member> = members.iter().filter(|member| member.required).collect();
    if members.is_empty() {
        return None;
    }
    of.required(&name, &members);
    Some(Piece::item(move || {
        let docs = format!("The members that {} [`{of_name}`] can't do without.", docs::article(of_name));
        let (name, docs) = (ident(&name), docs::attributes(&[docs]));
        let members = members.iter().map(|member| {
            let (name, ty, docs) =
                (ident(&member.ident), taken_type(member), docs::of_member(member, around));
            let ty = if member.nullable { quote!(Option<#ty>) } else { ty };
            quote!(#docs pub #name: #ty,)
        });
        parse_quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name {
                #(#members)*
            }
        }
    }))
}

fn new<'m>(
    what: &'static str,
    required: String,
    members: &[Member],
    of: &mut Listing<'_, 'm>,
    value: impl Fn() -> TokenStream + 'm,
) -> Later<'m> {
    let required = members.iter().any(|member| member.required).then_some(required);
    let taken = required.as_ref().map(|name| of.at(name)).into_iter().collect();
    of.within(ItemKind::Function, "new", taken, Part::Whole);
    Later::new(move || {
        let (docs, argument) = match required.as_deref().map(ident) {
            Some(required) => (
                format!(" {what} with its required members; the rest is set on it."),
                Some(quote!(required: #required)),
            ),
            None => (format!(" {what} without required members; all of it is set on it."), None),
        };
        let value = value();
        quote! {
            #[doc = #docs]
            #[must_use]
            pub fn new(#argument) -> Self {
                #value
            }
        }
    })
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
fn default<'m>(name: &'m str, of: &mut Listing<'_, 'm>) -> Piece<'m> {
    of.whole(ItemKind::Default, String::new());
    Piece::item(move || {
        let name = ident(name);
        parse_quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    })
}

/// A function that sets a member, of a struct or, `.0`, of what a view is a view of.
fn setter<'m>(
    member: &'m Member,
    docs: impl Fn() -> TokenStream + 'm,
    within: TokenStream,
    of: &mut Listing<'_, 'm>,
) -> Later<'m> {
    of.within(ItemKind::Function, &member.ident, of.argument(member), Part::Member(member));
    if member.nullable {
        of.within(ItemKind::Function, &null_setter(member), String::new(), Part::Member(member));
    }
    Later::new(move || setter_tokens(member, &docs(), &within))
}

/// The function that sets a member to `null`.
fn null_setter(member: &Member) -> String {
    format!("{}_null", member.ident.trim_end_matches('_'))
}

fn setter_tokens(member: &Member, docs: &TokenStream, within: &TokenStream) -> TokenStream {
    let (name, argument) = (ident(&member.ident), argument(member));
    let is_object = matches!(member.ty, Ty::Struct(_));
    let value = if member.narrow.is_some() && !is_object {
        quote!(#name.into().into())
    } else {
        quote!(#name.into())
    };
    if member.nullable {
        let null = ident(&null_setter(member));
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
pub(super) fn setters<'m>(body: &'m Structure, mut of: Listing<'_, 'm>) -> Option<Emission<'m>> {
    let members = body.members.iter().filter(|member| !member.is_given());
    let setters: Vec<Later<'_>> = members
        .map(|member| {
            let docs =
                move || docs::attributes(&[format!("Sets [`{0}`]({1}::{0}).", member.ident, body.name)]);
            setter(member, docs, TokenStream::new(), &mut of)
        })
        .collect();
    (!setters.is_empty()).then(|| of.with(vec![implementation(&body.name, setters)]))
}

/// The rules of an object, and those of what a request is a view of. A line each, whatever their number.
fn object<'m>(name: &'m str, rules: &'m [Rule], general: Option<&'m TypeRef>) -> Piece<'m> {
    Piece::table(move || {
        if rules.is_empty() && general.is_none() {
            return format!("impl wire::Object for {name} {{}}\n");
        }
        let filled = |path: &str| rules.iter().any(|of| of.path == path && of.demand == Demand::Filled);
        let needed = rules.iter().filter(|of| of.demand != Demand::Required || !filled(&of.path));
        let lines = needed.map(rule).chain(general.map(general_rules));
        let lines = lines.fold(String::new(), |lines, of| lines + "        " + &of + ",\n");
        format!(
            "impl wire::Object for {name} {{\n    const RULES: &'static [wire::Rule] = &[\n{lines}    ];\n}}\n"
        )
    })
}

/// The function that says whether a request can be sent.
fn check<'m>(of: &mut Listing<'_, 'm>) -> Later<'m> {
    of.within(ItemKind::Function, "check", String::new(), Part::Whole);
    Later::new(|| {
        quote! {
            /// The request itself, if it says what the docs ask for.
            ///
            /// # Errors
            /// Every violation at once, each by its JSON path.
            pub fn check(self) -> Result<Self, wire::Violations> {
                wire::check(self)
            }
        }
    })
}
