//! The fullest bodies: every member that the crate knows, whether a sample shows it or not.

use crate::{Direction, Documented};
use codegen::model::{Area, Home, Model, Module, Structure, Ty, TypeRef};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// How often an object stands inside its like: what holds itself several times grows too fast with more.
const LIKE: usize = 1;

/// For each endpoint and direction a body with all members of its type, and the names of all structs in them.
///
/// # Panics
/// If the model names a type that it lacks.
#[must_use]
pub fn fullest(model: &Model) -> (Vec<Documented>, BTreeSet<String>) {
    let mut walk = Walk { model, seen: BTreeSet::new(), open: Vec::new() };
    let mut bodies = Vec::new();
    for call in &model.calls {
        let method = call.endpoint.method.as_str().parse();
        let method = method.unwrap_or_else(|error| panic!("{}: {error}", call.endpoint));
        let mut add = |direction, body| {
            let (section, path) = ("the fullest".to_owned(), call.endpoint.path.to_string());
            bodies.push(Documented { section, method, path, direction, body });
        };
        if let Some(request) = &call.request {
            add(Direction::Request, walk.value(request, None));
        }
        let mut answer = call.beside.as_ref().map_or_else(|| json!({}), |it| walk.object(it, None));
        if let Some(answer) = answer.as_object_mut() {
            answer.insert("success".to_owned(), json!(true));
            answer.insert("data".to_owned(), walk.value(&call.data, None));
        }
        add(Direction::Response, answer);
    }
    (bodies, walk.seen)
}

struct Walk<'m> {
    model: &'m Model,
    /// Names of the structs met, each below its module.
    seen: BTreeSet<String>,
    /// Those that the value at hand stands in.
    open: Vec<String>,
}

impl<'m> Walk<'m> {
    fn value(&mut self, ty: &Ty, here: Option<&'m Module>) -> Value {
        match ty {
            Ty::Text | Ty::Secret | Ty::Enum(_) => json!("x"),
            Ty::Integer | Ty::IntegerOrText => json!(7),
            Ty::Decimal => json!(0.25),
            Ty::Flag => json!(true),
            Ty::Currency => json!("EUR"),
            Ty::Any => json!({"deep": [{"deeper": 1}]}),
            Ty::List(item) => json!([self.value(item, here)]),
            Ty::Map(item) => json!({"key": self.value(item, here)}),
            Ty::Struct(ty) => self.object(ty, here),
        }
    }

    fn object(&mut self, ty: &TypeRef, here: Option<&'m Module>) -> Value {
        let Some((module, structure)) = self.find(ty, here) else { panic!("no such type: {ty:?}") };
        let name = format!("{}::{}", module.name, structure.name);
        if self.open.iter().filter(|open| **open == name).count() > LIKE {
            return json!({});
        }
        self.seen.insert(name.clone());
        self.open.push(name);
        let members = structure.members.iter();
        let member =
            |member: &codegen::model::Member| (member.wire.clone(), self.value(&member.ty, Some(module)));
        let members = members.map(member).collect::<Map<_, _>>();
        self.open.pop();
        Value::from(members)
    }

    fn find(&self, ty: &TypeRef, here: Option<&'m Module>) -> Option<(&'m Module, &'m Structure)> {
        let within = |module: &'m Module| {
            Some((module, module.structures().find(|structure| structure.name == ty.name)?))
        };
        let in_area = |area: &Area| {
            let mut modules = self.model.modules.iter().filter(|module| module.area == *area);
            modules.find(|module| module.type_name() == ty.name).and_then(within)
        };
        match &ty.home {
            Home::ClosedSet(_) => None,
            Home::Here => within(here?),
            Home::Area(area) => in_area(area),
            Home::Module(area, name) => {
                let mut modules = self.model.modules.iter();
                modules.find(|module| module.area == *area && module.name == *name).and_then(within)
            }
        }
    }
}

/// All structs of the model by name, each below its module.
#[must_use]
pub fn structures(model: &Model) -> BTreeMap<String, &Structure> {
    let mut found = BTreeMap::new();
    for module in &model.modules {
        for structure in module.structures() {
            found.insert(format!("{}::{}", module.name, structure.name), structure);
        }
    }
    found
}
