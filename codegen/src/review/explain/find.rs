//! Lookup of types, members and values by name.

use crate::api::{Endpoint, Method};
use crate::diagnostics::near::nearest;
use crate::diagnostics::nouns::first_of;
use crate::model::{
    Body, Call, ClosedSet, Docs, Enumeration, Home, Member, Model, Module, Rule, Structure, Ty, TypeRef,
    Variant, View,
};
use crate::read::facts::PageFacts;
use crate::rust::is_open;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// How many names an error lists.
const MOST: usize = 10;

/// Nothing is called so, or several things are.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{message}")]
pub struct NotFound {
    /// Message without a full stop.
    pub message: String,
    /// Advice without a full stop.
    pub help: String,
}

/// All types of a model, by name.
pub(super) struct Index<'m> {
    types: Vec<NamedItem<'m>>,
}

/// A type.
#[derive(Clone, Copy)]
pub(super) struct NamedItem<'m> {
    /// Its module; `None` for what belongs to the closed set.
    pub(super) module: Option<&'m Module>,
    /// The closed set.
    pub(super) set: &'m ClosedSet,
    /// Whether it is the main type of its module, which the area shows as its own.
    pub(super) is_main: bool,
    /// Its kind.
    pub(super) is: ItemKind<'m>,
}

/// Kind of a type.
#[derive(Clone, Copy)]
pub(super) enum ItemKind<'m> {
    /// The closed set.
    ClosedSet(&'m ClosedSet),
    /// A struct.
    Struct(&'m Structure),
    /// A view of a struct.
    View(&'m View),
    /// An enumeration.
    Values(&'m Enumeration),
    /// An endpoint as a value.
    Call(&'m Call),
}

/// Result of a lookup.
pub(super) enum Lookup<'m> {
    /// A type.
    Type(NamedItem<'m>),
    /// A member of a struct.
    Member(NamedItem<'m>, &'m Member),
    /// A value of an enumeration.
    Value(NamedItem<'m>, &'m Variant),
    /// An endpoint, as documented.
    Endpoint(Endpoint),
}

impl<'m> NamedItem<'m> {
    /// Rust name.
    pub(super) fn name(&self) -> &'m str {
        match self.is {
            ItemKind::ClosedSet(set) => &set.name,
            ItemKind::Struct(body) => &body.name,
            ItemKind::View(view) => &view.name,
            ItemKind::Values(values) => &values.name,
            ItemKind::Call(call) => &call.name,
        }
    }

    /// Path below the generated code: `objects::Customer`, `orders::create_order::GatewayInfo`.
    pub(super) fn path(&self) -> String {
        let name = self.name();
        match (self.module, self.is) {
            (_, ItemKind::Call(call)) => format!("endpoints::{}::{name}", call.resource),
            (None, _) => format!("{}::{name}", self.set.module),
            (Some(module), _) if self.is_main || !is_open(module) => {
                format!("{}::{name}", module.area.name())
            }
            (Some(module), _) => format!("{}::{}::{name}", module.area.name(), module.name),
        }
    }

    /// Members, of a call its parameters.
    pub(super) fn members(&self) -> Vec<&'m Member> {
        match self.is {
            ItemKind::ClosedSet(_) | ItemKind::Values(_) => Vec::new(),
            ItemKind::Struct(body) => body.members.iter().collect(),
            ItemKind::View(view) => view.members.iter().collect(),
            ItemKind::Call(call) => call.path.iter().chain(&call.query).collect(),
        }
    }

    /// Known values of an enumeration.
    pub(super) fn values(&self) -> &'m [Variant] {
        match self.is {
            ItemKind::ClosedSet(set) => &set.values,
            ItemKind::Values(values) => &values.variants,
            ItemKind::Struct(_) | ItemKind::View(_) | ItemKind::Call(_) => &[],
        }
    }

    pub(super) fn is_enumeration(&self) -> bool {
        matches!(self.is, ItemKind::ClosedSet(_) | ItemKind::Values(_))
    }

    /// Rules that stand in the code for it.
    pub(super) fn rules(&self) -> &'m [Rule] {
        match self.is {
            ItemKind::Struct(body) => &body.rules,
            ItemKind::View(view) => &view.rules,
            ItemKind::ClosedSet(_) | ItemKind::Values(_) | ItemKind::Call(_) => &[],
        }
    }

    /// Its description as a whole.
    pub(super) fn docs(&self) -> Option<&'m Docs> {
        match self.is {
            ItemKind::ClosedSet(_) => None,
            ItemKind::Struct(body) => Some(&body.docs),
            ItemKind::View(view) => Some(&view.docs),
            ItemKind::Values(values) => Some(&values.docs),
            ItemKind::Call(call) => Some(&call.docs),
        }
    }

    /// The endpoint that it belongs to.
    pub(super) fn endpoint(&self) -> Option<&'m Endpoint> {
        match self.is {
            ItemKind::Call(call) => Some(&call.endpoint),
            _ => self.module?.endpoint.as_ref(),
        }
    }
}

impl<'m> Index<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        let beside = |is| NamedItem { module: None, set: &model.closed_set, is_main: false, is };
        let mut types = vec![beside(ItemKind::ClosedSet(&model.closed_set))];
        types.extend(model.closed_set.subsets.iter().map(|subset| beside(ItemKind::Values(subset))));
        for module in &model.modules {
            let of = |is_main, is| NamedItem { module: Some(module), set: &model.closed_set, is_main, is };
            types.push(of(true, main(module)));
            types.extend(module.own.iter().map(|body| of(false, ItemKind::Struct(body))));
            types.extend(module.views.iter().map(|view| of(false, ItemKind::View(view))));
            types.extend(module.enums.iter().map(|values| of(false, ItemKind::Values(values))));
        }
        types.extend(model.calls.iter().map(|call| beside(ItemKind::Call(call))));
        Self { types }
    }

    /// The members that hold a type, each with the type that it is a member of.
    pub(super) fn holders(&self, of: NamedItem<'m>) -> Vec<(NamedItem<'m>, &'m Member)> {
        let path = of.path();
        let members = self.types.iter().flat_map(|by| by.members().into_iter().map(|member| (*by, member)));
        let holds = |by: NamedItem<'m>, member: &'m Member| {
            let held = [self.held(by, &member.ty), self.narrow(by, member)];
            held.into_iter().flatten().any(|held| held.path() == path)
        };
        members.filter(|(by, member)| holds(*by, member)).collect()
    }

    /// The types of an endpoint.
    pub(super) fn of_endpoint(&self, endpoint: &Endpoint) -> impl Iterator<Item = NamedItem<'m>> {
        let of = |named: &&NamedItem<'_>| {
            (named.is_main || matches!(named.is, ItemKind::Call(_)))
                && named.endpoint().is_some_and(|known| known.identity() == endpoint.identity())
        };
        self.types.iter().filter(of).copied()
    }

    /// The item that a query names.
    pub(super) fn find(&self, query: &str, pages: &[PageFacts]) -> Result<Lookup<'m>, NotFound> {
        if let Some((method, path)) = query.split_once(' ') {
            return self.endpoint(query, method, path.trim(), pages);
        }
        let (head, rest) = query.split_once('.').map_or((query, None), |(head, rest)| (head, Some(rest)));
        let named = self.named(head)?;
        match rest {
            None => Ok(Lookup::Type(named)),
            Some(rest) => self.inside(named, rest),
        }
    }

    fn endpoint(
        &self,
        query: &str,
        method: &str,
        path: &str,
        pages: &[PageFacts],
    ) -> Result<Lookup<'m>, NotFound> {
        let documented = pages.iter().flat_map(PageFacts::requests).map(|fact| &fact.endpoint);
        let known: Vec<&Endpoint> =
            self.types.iter().filter_map(NamedItem::endpoint).chain(documented).collect();
        let asked = Method::parse(&method.to_ascii_uppercase());
        let asked =
            asked.map(|method| Endpoint { method, path: path.trim_end_matches('/').into() }.identity());
        let same = |endpoint: &&&Endpoint| asked.as_ref().is_some_and(|asked| endpoint.identity() == *asked);
        if let Some(endpoint) = known.iter().find(same) {
            return Ok(Lookup::Endpoint((*endpoint).clone()));
        }
        // Names of placeholders make no difference.
        let names: BTreeMap<String, String> =
            known.iter().map(|endpoint| (endpoint.identity().to_string(), endpoint.to_string())).collect();
        let wanted = asked.map_or_else(|| query.to_owned(), |asked| asked.to_string());
        let meant = nearest(&wanted, names.keys().map(String::as_str)).and_then(|meant| names.get(meant));
        Err(not_found(&format!("no page documents `{query}`"), meant.map(String::as_str)))
    }

    /// A type by its name: in Rust, with or without its module, or on the wire.
    fn named(&self, name: &str) -> Result<NamedItem<'m>, NotFound> {
        let by =
            |is: &dyn Fn(&NamedItem<'m>) -> bool| self.types.iter().copied().filter(is).collect::<Vec<_>>();
        let suffix = format!("::{name}");
        let mut found =
            by(&|named| named.path() == name || (name.contains("::") && named.path().ends_with(&suffix)));
        if found.is_empty() {
            found = by(&|named| named.name() == name);
        }
        if found.is_empty() {
            found = by(&|named| named.is_main && named.module.is_some_and(|module| module.name == name));
        }
        if found.is_empty() {
            found = self.objects(name);
        }
        if found.is_empty() {
            found = by(&|named| named.name().eq_ignore_ascii_case(name));
        }
        // A body and the endpoint that takes it have one name: whoever leaves out the module means the body.
        if found.iter().any(|named| !matches!(named.is, ItemKind::Call(_))) {
            found.retain(|named| !matches!(named.is, ItemKind::Call(_)));
        }
        match found.as_slice() {
            [one] => Ok(*one),
            [] => Err(self.no_type(name)),
            several => Err(NotFound {
                message: format!("{} types are called `{name}`", several.len()),
                help: format!("say which: {}", listed(several.iter().map(NamedItem::path))),
            }),
        }
    }

    /// The types of the objects that members of this name hold.
    fn objects(&self, wire: &str) -> Vec<NamedItem<'m>> {
        let members = self.types.iter().flat_map(|by| by.members().into_iter().map(|member| (*by, member)));
        let held = members.filter(|(_, member)| member.wire == wire).filter_map(|(by, member)| {
            self.narrow(by, member)
                .or_else(|| self.held(by, &member.ty))
                .filter(|held| !held.is_enumeration())
        });
        let by_path: BTreeMap<String, NamedItem<'m>> = held.map(|held| (held.path(), held)).collect();
        by_path.into_values().collect()
    }

    /// No type is called so, but members may be.
    fn no_type(&self, name: &str) -> NotFound {
        let message = format!("no type is called `{name}`");
        let has = |named: &NamedItem<'m>| {
            named.members().iter().any(|member| member.wire == name || member.ident == name)
        };
        let of: BTreeSet<String> = self
            .types
            .iter()
            .filter(|named| has(named))
            .map(|named| format!("{}.{name}", named.path()))
            .collect();
        if !of.is_empty() {
            return NotFound { message, help: format!("members are called so: {}", listed(of.into_iter())) };
        }
        let modules = self.types.iter().filter_map(|named| Some(named.module?.name.as_str()));
        unknown(&message, name, self.types.iter().map(NamedItem::name).chain(modules))
    }

    /// A member or a value, by the names that lead there.
    fn inside(&self, named: NamedItem<'m>, rest: &str) -> Result<Lookup<'m>, NotFound> {
        if named.is_enumeration() {
            return value(named, rest);
        }
        let (name, rest) = rest.split_once('.').map_or((rest, None), |(name, rest)| (name, Some(rest)));
        let name = name.strip_suffix("[]").unwrap_or(name);
        let members = named.members();
        let member = members.iter().find(|member| member.wire == name || member.ident == name);
        let Some(member) = member else {
            let known = members.iter().flat_map(|member| [member.wire.as_str(), member.ident.as_str()]);
            return Err(unknown(&format!("`{}` has no member `{name}`", named.path()), name, known));
        };
        let Some(rest) = rest else { return Ok(Lookup::Member(named, member)) };
        match self.narrow(named, member).or_else(|| self.held(named, &member.ty)) {
            Some(held) => self.inside(held, rest),
            None => Err(NotFound {
                message: format!("`{}.{name}` has no members", named.path()),
                help: format!("ask for `{}.{name}` itself", named.path()),
            }),
        }
    }

    /// The generated type that a member of a type holds.
    fn held(&self, by: NamedItem<'m>, ty: &Ty) -> Option<NamedItem<'m>> {
        match ty {
            Ty::List(item) | Ty::Map(item) => self.held(by, item),
            Ty::Struct(of) | Ty::Enum(of) => self.referred(by, of),
            _ => None,
        }
    }

    /// The narrower type that a view asks for.
    fn narrow(&self, by: NamedItem<'m>, member: &Member) -> Option<NamedItem<'m>> {
        member.narrow.as_ref().and_then(|of| self.referred(by, of))
    }

    fn referred(&self, by: NamedItem<'m>, TypeRef { home, name }: &TypeRef) -> Option<NamedItem<'m>> {
        let path = match home {
            Home::ClosedSet(module) => format!("{module}::{name}"),
            Home::Area(area) => format!("{}::{name}", area.name()),
            Home::Module(area, module) => format!("{}::{module}::{name}", area.name()),
            Home::Here => {
                let module = by.module?;
                let of_module =
                    |named: &&NamedItem<'m>| named.module.is_some_and(|m| std::ptr::eq(m, module));
                return self.types.iter().filter(of_module).find(|named| named.name() == name).copied();
            }
        };
        self.types.iter().find(|named| named.path() == path).copied()
    }
}

fn main(module: &Module) -> ItemKind<'_> {
    match &module.body {
        Body::Object(body) | Body::Request(body) | Body::Response(body) => ItemKind::Struct(body),
        Body::Precise(view) => ItemKind::View(view),
        Body::Values(values) => ItemKind::Values(values),
    }
}

/// A value by its text or its Rust name.
fn value<'m>(named: NamedItem<'m>, name: &str) -> Result<Lookup<'m>, NotFound> {
    let values = named.values();
    let is = |known: &str| known.eq_ignore_ascii_case(name);
    let exact = values.iter().find(|value| value.value == name || value.ident == name);
    let found = exact.or_else(|| values.iter().find(|value| is(&value.value) || is(&value.ident)));
    let known = values.iter().flat_map(|value| [value.value.as_str(), value.ident.as_str()]);
    found
        .map(|value| Lookup::Value(named, value))
        .ok_or_else(|| unknown(&format!("`{}` has no value `{name}`", named.path()), name, known))
}

/// Names in backticks; of many, the first.
fn listed(names: impl Iterator<Item = String>) -> String {
    first_of(names.map(|name| format!("`{name}`")), MOST)
}

fn unknown<'n>(message: &str, asked: &str, known: impl Iterator<Item = &'n str>) -> NotFound {
    not_found(message, nearest(asked, known))
}

fn not_found(message: &str, meant: Option<&str>) -> NotFound {
    let help = meant.map_or_else(
        || "give a type, `Type.member`, `Enumeration.value` or `'METHOD /path'`".to_owned(),
        |meant| format!("did you mean `{meant}`?"),
    );
    NotFound { message: message.to_owned(), help }
}
