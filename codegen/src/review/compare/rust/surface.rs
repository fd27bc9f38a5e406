//! The public items of a model's crate: one for each thing that code can name, with its types, as `emit` writes them.

use super::names::{Here, Names, enumeration, here, is_of_endpoint};
use crate::api::Endpoint;
use crate::diagnostics::span::PagePath;
use crate::model::{
    Body, Call, Docs, Enumeration, Member, Model, Module, Statement, Structure, Variant, View,
};
use crate::rust::is_exact;
use std::collections::{BTreeMap, HashMap};

/// The public items of a crate.
pub(super) struct Surface<'m> {
    /// Items by name.
    pub(super) items: BTreeMap<String, Public>,
    /// The data of items that belong together: all of one member, one value, or one type.
    pub(super) groups: HashMap<String, Group<'m>>,
    names: Names<'m>,
    /// The statements on members that have the enumeration as their type.
    users: HashMap<String, Vec<&'m [Statement]>>,
}

/// One item.
pub(super) struct Public {
    /// Its types; others are another API.
    pub(super) form: String,
    /// The struct that can't be written out any more without it.
    pub(super) completes: Option<String>,
    /// The group that it belongs to.
    pub(super) group: String,
}

/// The data of a member, a value or a type.
#[derive(Clone, Default)]
pub(super) struct Group<'m> {
    /// The type that it belongs to.
    pub(super) owner: String,
    /// The value, if it is one.
    pub(super) value: Option<&'m str>,
    /// Where it is documented.
    pub(super) statements: Vec<&'m [Statement]>,
    /// The request of its type; `None` for shared objects and set values.
    pub(super) endpoint: Option<&'m Endpoint>,
    /// The page of its type, if that has one.
    pub(super) page: Option<&'m PagePath>,
}

/// A type whose items are told.
struct Type<'m> {
    name: String,
    /// Where it stands.
    here: Here<'m>,
    endpoint: Option<&'m Endpoint>,
    page: Option<&'m PagePath>,
}

impl<'m> Surface<'m> {
    pub(super) fn of(model: &'m Model) -> Self {
        let (items, groups) = (BTreeMap::new(), HashMap::new());
        let mut surface = Self { items, groups, names: Names::of(model), users: HashMap::new() };
        surface.users(model);
        model.modules.iter().for_each(|module| surface.module(module));
        model.calls.iter().for_each(|call| surface.call(call));
        let set = &model.closed_set;
        let of_set = |name: &str| Type {
            name: format!("{}::{name}", set.module),
            here: (&set.module, ""),
            endpoint: None,
            page: None,
        };
        surface.variants(&of_set(&set.name), &set.values);
        for subset in &set.subsets {
            let page = page(&subset.docs);
            surface.variants(&Type { page, ..of_set(&subset.name) }, &subset.variants);
        }
        if let Some(body) = &model.callback {
            let form = surface.names.reference(body, ("", ""));
            surface.add("Notification".to_owned(), form, "Notification");
        }
        surface
    }

    fn users(&mut self, model: &'m Model) {
        let mut add = |member: &'m Member, here| {
            let types = member.narrow.iter().chain(enumeration(&member.ty));
            for of in types {
                let users = self.users.entry(self.names.reference(of, here)).or_default();
                users.push(&member.docs.statements);
            }
        };
        for module in &model.modules {
            let members = module.structures().flat_map(|body| &body.members);
            let members = members.chain(module.all_views().flat_map(|view| &view.members));
            members.for_each(|member| add(member, here(module)));
        }
        for call in &model.calls {
            call.query.iter().for_each(|member| add(member, of_call(call)));
        }
    }

    fn add(&mut self, name: String, form: String, group: &str) {
        self.items.insert(name, Public { form, completes: None, group: group.to_owned() });
    }

    /// A type that there is.
    fn ty(&mut self, of: &Type<'m>) {
        let (endpoint, page, owner) = (of.endpoint, of.page, of.name.clone());
        self.groups.insert(of.name.clone(), Group { owner, endpoint, page, ..Group::default() });
        self.add(of.name.clone(), String::new(), &of.name);
    }

    /// Adds the group of a member or a value of a type.
    fn part(
        &mut self,
        of: &Type<'m>,
        name: &str,
        value: Option<&'m str>,
        statements: Vec<&'m [Statement]>,
    ) -> String {
        let (group, owner) = (format!("{}.{name}", of.name), of.name.clone());
        let known = Group { owner, value, statements, endpoint: of.endpoint, page: of.page };
        self.groups.insert(group.clone(), known);
        group
    }

    fn module(&mut self, module: &'m Module) {
        let main = self.of_module(module, module.type_name(), None);
        if crate::rust::is_open(module) {
            let (area, name) = main.here;
            self.add(format!("mod {area}::{name}"), String::new(), &main.name);
        }
        let (setters, checked) = match &module.body {
            Body::Response(_) => (false, false),
            Body::Request(_) => (true, true),
            _ => (true, false),
        };
        match &module.body {
            Body::Object(body) | Body::Request(body) | Body::Response(body) => {
                self.structure(module, body, setters);
            }
            Body::Precise(view) => self.view(module, view, "Required"),
            Body::Values(of) => self.enumeration(module, of),
        }
        if checked || matches!(module.body, Body::Precise(_)) {
            self.add(format!("{}::check()", main.name), String::new(), &main.name);
        }
        module.own.iter().for_each(|body| self.structure(module, body, setters));
        module.views.iter().for_each(|view| self.view(module, view, &format!("{}Required", view.name)));
        module.enums.iter().for_each(|of| self.enumeration(module, of));
    }

    fn of_module(&self, module: &'m Module, name: &str, docs: Option<&'m Docs>) -> Type<'m> {
        let around = match &module.body {
            Body::Precise(view) => &view.docs,
            Body::Object(body) | Body::Request(body) | Body::Response(body) => &body.docs,
            Body::Values(of) => &of.docs,
        };
        Type {
            name: self.names.at(here(module), name),
            here: here(module),
            endpoint: module.endpoint.as_ref().filter(|_| is_of_endpoint(module)),
            page: docs.and_then(page).or_else(|| page(around)),
        }
    }

    fn structure(&mut self, module: &'m Module, body: &'m Structure, setters: bool) {
        let of = self.of_module(module, &body.name, Some(&body.docs));
        self.ty(&of);
        for member in &body.members {
            let group = self.part(&of, &member.wire, None, vec![&member.docs.statements]);
            let ty = self.names.ty(&member.ty, of.here);
            self.add(format!("{}.{}", of.name, member.ident), ty, &group);
            if setters && !member.is_given() {
                self.setter(&of, member, &group);
            }
        }
        let given = body.members.iter().any(Member::is_given);
        if given {
            self.builder(&of, &body.members, "Required");
        } else {
            self.add(format!("Default for {}", of.name), String::new(), &of.name);
        }
    }

    fn view(&mut self, module: &'m Module, view: &'m View, required: &str) {
        let of = self.of_module(module, &view.name, Some(&view.docs));
        self.ty(&of);
        let general = self.names.reference(&view.of, of.here);
        self.add(format!("{} is a view", of.name), general, &of.name);
        for member in &view.members {
            let group = self.part(&of, &member.wire, None, vec![&member.docs.statements]);
            if !member.is_given() {
                self.setter(&of, member, &group);
            }
        }
        self.builder(&of, &view.members, required);
        if !view.members.iter().any(|member| member.required) {
            self.add(format!("Default for {}", of.name), String::new(), &of.name);
        }
    }

    /// The argument of a setter, or of a required member.
    fn taken(&self, of: &Type<'m>, member: &Member) -> String {
        let narrow = member.narrow.as_ref().map(|narrow| self.names.reference(narrow, of.here));
        narrow.unwrap_or_else(|| self.names.ty(&member.ty, of.here))
    }

    fn setter(&mut self, of: &Type<'m>, member: &Member, group: &str) {
        let into = if is_exact(&member.ty) { "" } else { "impl " };
        let taken = format!("{into}{}", self.taken(of, member));
        self.add(format!("{}::{}()", of.name, member.ident), taken, group);
    }

    /// The function that makes a value, and the struct of what that can't do without.
    fn builder(&mut self, of: &Type<'m>, members: &'m [Member], required: &str) {
        let name = self.names.at(of.here, required);
        let needed: Vec<&Member> = members.iter().filter(|member| member.required).collect();
        let argument = if needed.is_empty() { String::new() } else { name.clone() };
        self.add(format!("{}::new()", of.name), argument, &of.name);
        if !needed.is_empty() {
            self.add(name.clone(), String::new(), &of.name);
        }
        for member in needed {
            let (form, group) = (self.taken(of, member), format!("{}.{}", of.name, member.wire));
            let public = Public { form, completes: Some(name.clone()), group };
            self.items.insert(format!("{name}.{}", member.ident), public);
        }
    }

    fn enumeration(&mut self, module: &'m Module, of: &'m Enumeration) {
        let ty = self.of_module(module, &of.name, None);
        self.variants(&ty, &of.variants);
    }

    fn variants(&mut self, of: &Type<'m>, variants: &'m [Variant]) {
        self.ty(of);
        let users = self.users.get(&of.name).cloned().unwrap_or_default();
        for variant in variants {
            let group = self.part(of, &variant.value, Some(&variant.value), users.clone());
            self.add(format!("{}::{}", of.name, variant.ident), String::new(), &group);
        }
    }

    fn call(&mut self, call: &'m Call) {
        let (area, module) = of_call(call);
        let ty =
            |name| Type { name, here: of_call(call), endpoint: Some(&call.endpoint), page: page(&call.docs) };
        let of = ty(format!("{area}::{}", call.name));
        self.ty(&of);
        self.add(format!("mod {area}::{module}"), String::new(), &of.name);
        let mut needed = vec!["impl Into<String>".to_owned(); call.path.len()];
        for member in &call.path {
            self.part(&of, &member.wire, None, vec![&member.docs.statements]);
        }
        for member in &call.query {
            let group = self.part(&of, &member.wire, None, vec![&member.docs.statements]);
            if member.required {
                needed.push(self.taken(&of, member));
            } else {
                self.setter(&of, member, &group);
            }
        }
        if needed.is_empty() {
            self.add(format!("Default for {}", of.name), String::new(), &of.name);
        }
        self.add(format!("{}::new()", of.name), needed.join(", "), &of.name);
        let request = call.request.as_ref().map(|request| self.names.reference(request, of.here));
        self.add(format!("{}: Request", of.name), request.unwrap_or_default(), &of.name);
        let beside = call.beside.as_ref().map(|beside| self.names.reference(beside, of.here));
        let answer = format!("{}, {}", self.names.ty(&call.data, of.here), beside.unwrap_or_default());
        self.add(format!("{}: Response", of.name), answer, &of.name);
        for values in &call.enums {
            self.variants(&ty(format!("{area}::{module}::{}", values.name)), &values.variants);
        }
    }
}

/// Where endpoints stand.
fn of_call(call: &Call) -> Here<'_> {
    ("endpoints", &call.resource)
}

fn page(docs: &Docs) -> Option<&PagePath> {
    docs.source.as_ref().map(|source| &source.page)
}
