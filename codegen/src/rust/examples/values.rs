//! Values as Rust writes them, and as JSON has them.

use super::needs::Needs;
use super::words::Words;
use crate::model::{
    Area, Body, ClosedSet, Demand, Enumeration, Home, Member, Model, Rule, Structure, Ty, TypeRef, ValueKind,
    Variant, View,
};
use crate::rust::enums::constant;
use crate::rust::names::{Here, Names, here, of_call, required};
use crate::rust::types::number;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// Objects within each other; deeper ones are no example.
const DEPTH: usize = 8;

/// The types of a model by their names, and the words for values.
pub(super) struct Values<'n, 'm> {
    names: &'n Names<'m>,
    types: HashMap<String, (Here<'m>, Declared<'m>)>,
    words: &'m BTreeMap<String, Vec<String>>,
}

#[derive(Clone, Copy)]
enum Declared<'m> {
    Structure(&'m Structure),
    View(&'m View),
    Enumeration(&'m Enumeration),
    ClosedSet(&'m ClosedSet),
}

/// A value.
pub(super) struct Value {
    pub(super) code: String,
    /// As JSON, where that is simple to tell.
    pub(super) json: Option<String>,
}

/// What takes a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// A member of a struct: just the type.
    Member,
    /// An argument or an item of a list, which may be whatever converts into the type.
    Argument,
}

impl<'n, 'm> Values<'n, 'm> {
    pub(super) fn of(
        model: &'m Model,
        names: &'n Names<'m>,
        words: &'m BTreeMap<String, Vec<String>>,
    ) -> Self {
        let mut types = HashMap::new();
        let mut add = |here: Here<'m>, name: &str, declared| {
            types.insert(names.at(here, name), (here, declared));
        };
        for module in &model.modules {
            let here = here(module);
            module.structures().for_each(|body| add(here, &body.name, Declared::Structure(body)));
            module.views.iter().for_each(|view| add(here, &view.name, Declared::View(view)));
            module.enums.iter().for_each(|of| add(here, &of.name, Declared::Enumeration(of)));
            match &module.body {
                Body::Precise(view) => add(here, &view.name, Declared::View(view)),
                Body::Values(of) => add(here, &of.name, Declared::Enumeration(of)),
                Body::Object(_) | Body::Request(_) | Body::Response(_) => {}
            }
        }
        for call in &model.calls {
            let here = of_call(call);
            call.enums.iter().for_each(|of| add(here, &of.name, Declared::Enumeration(of)));
        }
        let set = &model.closed_set;
        add((&set.module, ""), &set.name, Declared::ClosedSet(set));
        set.subsets.iter().for_each(|of| add((&set.module, ""), &of.name, Declared::Enumeration(of)));
        Self { names, types, words }
    }

    /// An object of a module that keeps to its own rules and shows at least so many members.
    pub(super) fn whole(&self, here: Here<'m>, name: &str, least: usize) -> Option<Value> {
        let path = self.names.at(here, name);
        let (_, module) = here;
        let (_, rules, _) = self.body(&path)?;
        let mut needs = Needs::default();
        needs.add(rules, here);
        self.object(&path, needs, module, least, 0)
    }

    /// The value for a parameter that a function takes.
    pub(super) fn parameter(&self, member: &'m Member, here: Here<'m>, parent: &str) -> Option<Value> {
        self.value(&taken(member), here, &Needs::default(), (parent, &member.wire), Place::Argument, 0)
    }

    /// The words for a member on which there are no demands.
    pub(super) fn words(&self, parent: &str, name: &str) -> Words<'m, 'm> {
        Words::new(self.words, (parent, name), Vec::new())
    }

    /// Members, rules and module of a struct or view.
    fn body(&self, path: &str) -> Option<(&'m [Member], &'m [Rule], Here<'m>)> {
        match self.types.get(path)? {
            (here, Declared::Structure(body)) => Some((&body.members, &body.rules, *here)),
            (here, Declared::View(view)) => Some((&view.members, &view.rules, *here)),
            _ => None,
        }
    }

    fn object(
        &self,
        path: &str,
        mut needs: Needs<'m>,
        name: &str,
        least: usize,
        depth: usize,
    ) -> Option<Value> {
        let (members, _, here) = self.body(path).filter(|_| depth < DEPTH)?;
        for (of_rule, demand) in needs.demands.clone() {
            if let Demand::Within(of) = demand
                && let Some((_, rules, of_object)) = self.body(&self.names.reference(of, of_rule))
            {
                needs.add(rules, of_object);
            }
        }
        needs.decide();
        let value = |member: &'m Member, place| {
            self.value(&taken(member), here, &needs.of(&member.wire), (name, &member.wire), place, depth)
        };
        let (mut fields, mut shown) = (String::new(), 0);
        for member in members.iter().filter(|member| member.required) {
            let Value { code, .. } = value(member, Place::Member)?;
            let code = if member.nullable { format!("Some({code})") } else { code };
            fields.extend([&member.ident, ": ", &code, ", "]);
            shown += 1;
        }
        let is_given = members.iter().any(Member::is_given);
        let mut code = match (fields.is_empty(), is_given) {
            (true, false) => format!("{path}::default()"),
            (true, true) => format!("{path}::new()"),
            (false, _) => format!("{path}::new({} {{ {fields} }})", required(path)),
        };
        let mut set: BTreeMap<&str, Value> = BTreeMap::new();
        let (asked, mut more): (Vec<&'m Member>, Vec<&'m Member>) = members
            .iter()
            .filter(|member| !member.is_given())
            .partition(|member| needs.asks_for(&member.wire));
        for member in asked {
            set.insert(&member.wire, value(member, Place::Argument)?);
            shown += 1;
        }
        more.sort_by_key(|member| self.rank(member, name));
        for member in more {
            // One shows how it is done. Another has to have a value that somebody chose: a new member rarely has.
            if shown >= least || (shown > 0 && !self.words(name, &member.wire).is_listed()) {
                break;
            }
            if let Some(value) = value(member, Place::Argument).filter(|value| value.json.is_some()) {
                set.insert(&member.wire, value);
                shown += 1;
            }
        }
        let mut json = (!is_given).then(Vec::new);
        for member in members {
            let Some(value) = set.remove(member.wire.as_str()) else { continue };
            code.extend([".", &member.ident, "(", &value.code, ")"]);
            json = json.zip(value.json).map(|(mut all, json)| {
                all.push(format!("{}:{json}", quoted(&member.wire)));
                all
            });
        }
        Some(Value { code, json: json.map(|members| format!("{{{}}}", members.join(","))) })
    }

    /// Members that nothing asks for, the best known first: many places document them, and somebody chose a value. A new
    /// member comes late, and changes no example.
    fn rank(&self, member: &'m Member, parent: &str) -> (bool, bool, Reverse<usize>, &'m str) {
        let documented = member.docs.statements.iter().filter(|of| of.documents).count();
        let is_hard = matches!(member.ty, Ty::Struct(_) | Ty::List(_) | Ty::Map(_) | Ty::Any | Ty::Secret);
        let is_listed = self.words(parent, &member.wire).is_listed();
        (is_hard, !is_listed, Reverse(documented), &member.wire)
    }

    fn value(
        &self,
        ty: &Ty,
        here: Here<'m>,
        needs: &Needs<'m>,
        name: (&str, &str),
        place: Place,
        depth: usize,
    ) -> Option<Value> {
        let words = Words::new(self.words, name, needs.demands.iter().map(|(_, demand)| *demand).collect());
        let plain = |code: String, json: String| {
            let code = if place == Place::Member { code + ".into()" } else { code };
            Some(Value { code, json: Some(json) })
        };
        match ty {
            Ty::Text | Ty::Secret | Ty::IntegerOrText => {
                let text = words.text();
                plain(literal(&text), quoted(&text))
            }
            Ty::Integer => plain(number(words.integer()), words.integer().to_string()),
            Ty::Flag => plain(words.flag().to_string(), words.flag().to_string()),
            Ty::Decimal => plain(literal(&words.decimal()), words.decimal()),
            Ty::Currency => {
                let code = words.allowed().find(|text| text.len() == 3).unwrap_or("EUR");
                plain(literal(code), quoted(code))
            }
            Ty::Any => {
                let text = words.text();
                plain(format!("serde_json::json!({})", literal(&text)), quoted(&text))
            }
            Ty::List(item) => {
                let item = self.value(item, here, needs, name, Place::Argument, depth)?;
                let Value { code, json } = item;
                let code = format!("[{code}]");
                let code = if place == Place::Member { code + ".into()" } else { code };
                Some(Value { code, json: json.map(|json| format!("[{json}]")) })
            }
            Ty::Map(item) => {
                let item = self.value(item, here, needs, name, Place::Argument, depth)?;
                // Only where the type is known can it be collected.
                let code = format!("[(\"example\", {})].into_iter().collect()", item.code);
                (place == Place::Member).then_some(Value { code, json: None })
            }
            Ty::Struct(of) => {
                self.object(&self.names.reference(of, here), needs.clone(), name.1, 1, depth + 1)
            }
            Ty::Enum(of) => {
                let path = self.names.reference(of, here);
                match self.types.get(&path)? {
                    (_, Declared::ClosedSet(set)) => known_value(&path, &set.values, &words),
                    (here, Declared::Enumeration(of)) => {
                        self.enumerated(&path, of, here, &words, place, depth)
                    }
                    // A narrower struct.
                    _ => self.object(&path, needs.clone(), name.1, 1, depth + 1),
                }
            }
        }
    }

    fn enumerated(
        &self,
        path: &str,
        of: &'m Enumeration,
        here: &Here<'m>,
        words: &Words<'_, '_>,
        place: Place,
        depth: usize,
    ) -> Option<Value> {
        let into = if place == Place::Member { ".into()" } else { "" };
        match of.kind {
            ValueKind::Text | ValueKind::Integer => {
                let mut value = known_value(path, &of.variants, words)?;
                if of.kind == ValueKind::Integer {
                    value.json = value.json.map(|json| json.replace('"', ""));
                }
                Some(value)
            }
            ValueKind::Bits => {
                let bit = constant(of.variants.first()?);
                Some(Value { code: format!("{path}::{bit}"), json: None })
            }
            ValueKind::Form => {
                let text = words.text();
                Some(Value { code: literal(&text) + into, json: Some(quoted(&text)) })
            }
            ValueKind::Objects => {
                let (home, name) = (Home::Area(Area::Objects), of.variants.first()?.ident.clone());
                let path = self.names.reference(&TypeRef { home, name }, *here);
                let object = self.object(&path, Needs::default(), "", 1, depth + 1)?;
                Some(Value { code: object.code + into, json: None })
            }
        }
    }
}

/// A variant: one that the words allow, else the first.
fn known_value(path: &str, variants: &[Variant], words: &Words<'_, '_>) -> Option<Value> {
    let allowed = words.allowed().find_map(|text| variants.iter().find(|variant| variant.value == text));
    let variant = allowed.or_else(|| variants.first())?;
    Some(Value { code: format!("{path}::{}", variant.ident), json: Some(quoted(&variant.value)) })
}

/// The type that a caller gives for a member.
fn taken(member: &Member) -> Ty {
    member.narrow.as_ref().map_or_else(|| member.ty.clone(), |narrow| Ty::Enum(narrow.clone()))
}

/// A text as Rust writes it; what can't be seen is escaped.
pub(super) fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// A text as JSON has it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
