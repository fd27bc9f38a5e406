//! What code outside the crate can name: listed in the same place where it is written.

use super::names::{Here, Names};
use super::print::Piece;
use super::types::{Taken, taken_as, ty};
use crate::api::Endpoint;
use crate::diagnostics::span::PagePath;
use crate::model::{Docs, Member, Ty, TypeRef, Variant};
use proc_macro2::TokenStream;
use quote::quote;
use std::borrow::Cow;

/// A type of the crate, with the items that belong to it.
pub(crate) struct PublicType<'m> {
    /// Its name as seen from outside.
    pub(crate) path: String,
    /// The request that it belongs to; `None` for shared objects and set values.
    pub(crate) endpoint: Option<&'m Endpoint>,
    /// Its page, if it has one.
    pub(crate) page: Option<&'m PagePath>,
    pub(crate) items: Vec<PublicItem<'m>>,
}

/// One item.
pub(crate) struct PublicItem<'m> {
    pub(crate) kind: ItemKind,
    /// Its name as seen from outside: `objects::Customer::email`.
    pub(crate) path: String,
    /// Its types; others are another API.
    pub(crate) signature: String,
    /// The struct that can't be written out any more without it.
    pub(crate) completes: Option<String>,
    /// The part of the type that it is about.
    pub(crate) part: Part<'m>,
}

/// The kinds of items. Of one kind, each has another path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ItemKind {
    Module,
    Type,
    Field,
    Function,
    Value,
    /// That there is a `Default`.
    Default,
    /// The conversions into the struct that it is a view of.
    General,
    /// The body to send.
    Request,
    /// The body that comes back.
    Response,
    /// A member that has no name in code: it is filled in, or an argument.
    Nameless,
}

/// A part of a type.
#[derive(Clone, Copy)]
pub(crate) enum Part<'m> {
    Whole,
    Member(&'m Member),
    Value(&'m Variant),
}

/// The list of one type's items, while they are written.
pub(super) struct Listing<'n, 'm> {
    names: &'n Names<'n>,
    here: Here<'n>,
    of: PublicType<'m>,
}

impl<'n, 'm> Listing<'n, 'm> {
    /// A type that is declared in a module.
    pub(super) fn new(names: &'n Names<'n>, here: Here<'n>, name: &str) -> Self {
        let path = names.at(here, name);
        Self { names, here, of: PublicType { path, endpoint: None, page: None, items: Vec::new() } }
    }

    /// The first of these docs that have a page tell it.
    pub(super) fn documented(self, docs: impl IntoIterator<Item = &'m Docs>) -> Self {
        let page = docs.into_iter().find_map(|docs| Some(&docs.source.as_ref()?.page));
        Self { of: PublicType { page, ..self.of }, ..self }
    }

    pub(super) fn of_endpoint(self, endpoint: Option<&'m Endpoint>) -> Self {
        Self { of: PublicType { endpoint, ..self.of }, ..self }
    }

    fn add(&mut self, kind: ItemKind, path: String, signature: String, part: Part<'m>) {
        self.of.items.push(PublicItem { kind, path, signature, completes: None, part });
    }

    /// The type itself, or something about all of it.
    pub(super) fn whole(&mut self, kind: ItemKind, signature: String) {
        self.add(kind, self.of.path.clone(), signature, Part::Whole);
    }

    /// A module that goes by the name of the type.
    pub(super) fn module(&mut self) {
        let (area, module) = self.here;
        self.add(ItemKind::Module, format!("{area}::{module}"), String::new(), Part::Whole);
    }

    /// Something within the type.
    pub(super) fn within(&mut self, kind: ItemKind, name: &str, signature: String, part: Part<'m>) {
        self.add(kind, format!("{}::{name}", self.of.path), signature, part);
    }

    /// A struct of the members that the type can't do without: all of them are written out.
    pub(super) fn required(&mut self, name: &str, members: &[&'m Member]) {
        let required = self.at(name);
        for &member in members {
            let ty = self.ty(&taken(member));
            self.of.items.push(PublicItem {
                kind: ItemKind::Field,
                path: format!("{required}::{}", member.ident),
                signature: if member.nullable { format!("Option<{ty}>") } else { ty },
                completes: Some(required.clone()),
                part: Part::Member(member),
            });
        }
        self.add(ItemKind::Type, required, String::new(), Part::Whole);
    }

    /// The name of another type of the module.
    pub(super) fn at(&self, name: &str) -> String {
        self.names.at(self.here, name)
    }

    /// The name of a type that is used here.
    pub(super) fn ty(&self, ty: &Ty) -> String {
        self.names.ty(ty, self.here)
    }

    pub(super) fn reference(&self, of: &TypeRef) -> String {
        self.names.reference(of, self.here)
    }

    /// What a function takes for a member.
    pub(super) fn argument(&self, member: &Member) -> String {
        let taken = self.ty(&taken(member));
        match taken_as(&member.ty) {
            Taken::Itself => taken,
            Taken::IntoDecimal => "impl wire::IntoDecimal".to_owned(),
            Taken::Into => format!("impl Into<{taken}>"),
        }
    }

    /// The lines of the example of the type, if it has one.
    pub(super) fn example(&self) -> Vec<String> {
        self.names.examples.get(&self.of.path).cloned().unwrap_or_default()
    }

    pub(super) fn with(self, pieces: Vec<Piece<'m>>) -> Emission<'m> {
        Emission { types: vec![self.of], pieces }
    }
}

/// Parts of a file, and what they make public.
#[derive(Default)]
pub(super) struct Emission<'m> {
    pub(super) types: Vec<PublicType<'m>>,
    pub(super) pieces: Vec<Piece<'m>>,
}

impl FromIterator<Self> for Emission<'_> {
    fn from_iter<I: IntoIterator<Item = Self>>(all: I) -> Self {
        all.into_iter().fold(Self::default(), |mut all, one| {
            all.types.extend(one.types);
            all.pieces.extend(one.pieces);
            all
        })
    }
}

/// The type that a caller gives for a member.
fn taken(member: &Member) -> Cow<'_, Ty> {
    member.narrow.as_ref().map_or(Cow::Borrowed(&member.ty), |narrow| Cow::Owned(Ty::Enum(narrow.clone())))
}

/// The tokens of the type that a caller gives for a member.
pub(super) fn taken_type(member: &Member) -> TokenStream {
    ty(&taken(member))
}

/// The tokens of what a function takes for a member.
pub(super) fn argument(member: &Member) -> TokenStream {
    let taken = taken_type(member);
    match taken_as(&member.ty) {
        Taken::Itself => taken,
        Taken::IntoDecimal => quote!(impl wire::IntoDecimal),
        Taken::Into => quote!(impl Into<#taken>),
    }
}
