//! A type against the object that it stands for.

use super::documented::{Documented, Key, Member, meant};
use super::matching::held_type;
use super::written::{
    DEEPEST, Extent, Form, ValueShape, Values, ValuesKind, Ways, Written, WrittenMember, WrittenType,
};
use crate::api::{Direction, Presence, Type, Types};
use crate::diagnostics::near::nearest;
use crate::diagnostics::problem::{About, Code, Problem};
use crate::diagnostics::span::Place;
use std::collections::HashSet;

/// Missing values that are listed one by one.
const MANY: usize = 3;

/// How a type is compared with its object.
#[derive(Clone, Copy)]
struct Context<'k> {
    ways: Ways,
    key: &'k Key,
    extent: Extent,
}

pub(super) struct Compare<'a> {
    pub(super) written: &'a Written,
    pub(super) documented: &'a Documented,
    /// Types that stand for an object, by index.
    pub(super) matched: &'a HashSet<usize>,
}

impl Compare<'_> {
    /// Compares a type with the object that it stands for, and adds the problems.
    /// `uses` are the objects as which members of other types hold it.
    pub(super) fn object(
        &self,
        of: &WrittenType,
        key: &Key,
        extent: Extent,
        uses: &[Key],
        problems: &mut Vec<Problem>,
    ) {
        let Form::Object(members) = &of.form else { return };
        let WrittenType { name, place, ways, .. } = of;
        let context = Context { ways: *ways, key, extent };
        let object = self.documented.object(key);
        let documented = |member: &Member| member.place.is_some();
        let only_shown = !object.members.values().any(documented);
        let known: HashSet<&str> =
            members.iter().flat_map(|member| &member.names).map(String::as_str).collect();
        let mut missing: Vec<(&String, &Member)> = object
            .members
            .iter()
            .filter(|(name, member)| documented(member) && !known.contains(name.as_str()))
            .collect();
        for member in members {
            // The type that has it is compared itself.
            if member.part_of.is_some_and(|at| self.matched.contains(&at)) {
                continue;
            }
            let here = member.names.iter().find_map(|name| object.members.get_key_value(name));
            if let Some((wire, of)) = here {
                self.member(&format!("{name}.{wire}"), member, of, context, problems);
                continue;
            }
            // Of other places, the one that it fits best is meant.
            let elsewhere = self.documented.elsewhere(key, name, uses, &member.names);
            let found = elsewhere.into_iter().map(|(wire, of)| {
                let mut found = Vec::new();
                self.member(&format!("{name}.{wire}"), member, of, context, &mut found);
                found
            });
            if let Some(found) = found.min_by_key(Vec::len) {
                problems.extend(found);
                continue;
            }
            let near = meant(member, missing.iter().map(|(name, _)| name.as_str())).map(str::to_owned);
            let at = near.as_ref().and_then(|near| missing.iter().position(|(name, _)| *name == near));
            let found = at.map(|at| missing.remove(at));
            // Samples do not say what there is.
            if only_shown && found.is_none() {
                continue;
            }
            problems.push(Problem {
                code: Code::AuditUnknown,
                place: member.place.clone(),
                about: About::of(format_args!("{name}.{}", member.name())),
                message: format!("`{name}` has `{}`, which `{key}` does not have", member.name()),
                help: match found {
                    Some((near, of)) => format!("did you mean `{near}`{}?", documented_at(of)),
                    None => "remove it, or say in the docs that it exists".to_owned(),
                },
            });
            // Its type is that of the member that was meant.
            if let Some((near, of)) = found {
                self.member(&format!("{name}.{near}"), member, of, context, problems);
            }
        }
        if extent == Extent::Part {
            return;
        }
        // An enum that holds the type may write what tells its variants apart.
        missing.retain(|(name, _)| of.variant_of.is_empty() || !self.documented.tags.contains(*name));
        for (wire, of) in missing {
            problems.push(Problem {
                code: Code::AuditMissing,
                place: place.clone(),
                about: About::of(format_args!("{name}.{wire}")),
                message: format!("`{name}` does not have `{wire}`, which `{key}` has"),
                help: format!("add it: {}{}", words(of.types), documented_at(of)),
            });
        }
    }

    fn member(
        &self,
        path: &str,
        member: &WrittenMember,
        of: &Member,
        context: Context<'_>,
        problems: &mut Vec<Problem>,
    ) {
        let Context { ways, key, extent } = context;
        let mut problem = |code, message: String, help: String| {
            problems.push(Problem {
                code,
                place: member.place.clone(),
                about: About::of(path),
                message,
                help,
            });
        };
        let reads = ways.back && key.direction() != Some(Direction::Request);
        let refused = self.refused(&member.shape, of.types);
        // What is read has to take all of them; what is only written has to be one of them.
        if !refused.is_empty() && (reads || refused == of.types) {
            problem(
                Code::AuditNarrow,
                format!(
                    "`{path}` takes {}, but the docs have {}",
                    self.shown(&member.shape),
                    words(of.types)
                ),
                format!("take {} as well{}", words(refused), documented_at(of)),
            );
        } else if reads
            && extent == Extent::Whole
            && (of.nullable || of.shown_null)
            && of.place.is_some()
            && !member.nullable
            && !matches!(member.shape, ValueShape::Any | ValueShape::Wrapped(_))
        {
            let said = if of.nullable { "the docs say that it may be" } else { "a sample shows it so" };
            problem(
                Code::AuditNarrow,
                format!("`{path}` can't be null, but {said}"),
                format!("let it be optional{}", documented_at(of)),
            );
        }
        let optional = !of.presences.is_empty()
            && of
                .presences
                .iter()
                .all(|presence| matches!(presence, Presence::Optional | Presence::Conditional));
        let is_request = key.direction() == Some(Direction::Request);
        // Who writes a request gives its members; any other body is read.
        let required = if ways.back && !(is_request && ways.out) { member.asked } else { member.given };
        if required && optional && extent == Extent::Whole {
            problem(
                Code::AuditRequired,
                format!("`{path}` has to be there, but the docs say that it is optional"),
                format!("let it be optional{}", documented_at(of)),
            );
        }
        if let Some(values) = self.values(&member.shape) {
            self.compare_values(path, values, &member.place, of, problems);
        }
        // What tells variants apart is as closed as the enum is, whatever the docs list.
        if let Some(values) = member.tag.as_ref().filter(|_| self.documented.values(of).is_some()) {
            self.compare_values(path, values, &member.place, of, problems);
        }
    }

    /// Compares an enum that no known type holds with the lists of all members that are called so.
    pub(super) fn unheld(&self, of: &WrittenType, values: &Values, problems: &mut Vec<Problem>) {
        if let Some(member) = self.documented.called(&of.name) {
            self.compare_values(&of.name, values, &of.place, &member, problems);
        }
    }

    /// The strings that a member takes, if it takes only some.
    fn values(&self, shape: &ValueShape) -> Option<&Values> {
        if matches!(shape, ValueShape::Wrapped(_)) {
            return None;
        }
        let at = held_type(shape, self.written)?;
        match &self.written.types.get(at)?.form {
            Form::Values(values) => Some(values),
            _ => None,
        }
    }

    fn compare_values(
        &self,
        path: &str,
        values: &Values,
        place: &Place,
        of: &Member,
        problems: &mut Vec<Problem>,
    ) {
        let options = if values.kind == ValuesKind::Bits {
            self.documented.bits(of)
        } else {
            self.documented.values(of)
        };
        let Some(options) = options else {
            if !values.open && of.place.is_some() && of.table.is_none() {
                problems.push(Problem {
                    code: Code::AuditClosed,
                    place: place.clone(),
                    about: About::of(path),
                    message: format!("`{path}` takes a closed list of values, but the docs give none"),
                    help: format!("let the enum keep values that it does not know{}", documented_at(of)),
                });
            }
            return;
        };
        let known: HashSet<&str> = values.known.iter().map(|(value, _)| value.as_str()).collect();
        let mut missing: Vec<&str> =
            options.iter().map(String::as_str).filter(|value| !known.contains(value)).collect();
        for (value, at) in values.known.iter().filter(|(value, _)| !options.contains(value)) {
            let near = nearest(value, missing.iter().copied()).filter(|_| values.kind == ValuesKind::Texts);
            if let Some(near) = near {
                missing.retain(|value| *value != near);
            }
            problems.push(Problem {
                code: Code::AuditValueUnknown,
                place: at.clone(),
                about: About::of(format_args!("{path} {value}")),
                message: format!("`{path}` has the value `{value}`, which the docs do not have"),
                help: match near {
                    Some(near) => format!("did you mean `{near}`{}?", documented_at(of)),
                    None => format!("remove it, if the API does not send it any more{}", documented_at(of)),
                },
            });
        }
        if values.part {
            return;
        }
        if missing.len() > MANY {
            let all = missing.len();
            missing.truncate(MANY);
            problems.push(Problem {
                code: Code::AuditValueMissing,
                place: place.clone(),
                about: About::of(path),
                message: format!(
                    "`{path}` does not have {all} of the {} values that the docs have: `{}` and {} more",
                    options.len(),
                    missing.join("`, `"),
                    all - MANY
                ),
                help: format!("add them to the enum{}", documented_at(of)),
            });
            return;
        }
        for value in missing {
            problems.push(Problem {
                code: Code::AuditValueMissing,
                place: place.clone(),
                about: About::of(format_args!("{path} {value}")),
                message: format!("`{path}` does not have the value `{value}`, which the docs have"),
                help: format!("add it to the enum{}", documented_at(of)),
            });
        }
    }

    /// The documented types that a member does not take.
    fn refused(&self, shape: &ValueShape, types: Types) -> Types {
        types.iter().filter(|documented| !self.takes(shape, *documented, 0)).collect()
    }

    fn takes(&self, shape: &ValueShape, documented: Type, depth: usize) -> bool {
        if depth > DEEPEST || documented == Type::Any {
            return true;
        }
        match shape {
            ValueShape::Any | ValueShape::Wrapped(_) => true,
            ValueShape::String => documented == Type::String,
            ValueShape::Integer => documented == Type::Integer,
            ValueShape::Float => matches!(documented, Type::Float | Type::Integer),
            ValueShape::Boolean => documented == Type::Boolean,
            ValueShape::Array(items) => {
                documented.is_array()
                    && documented.item().is_none_or(|item| self.takes(items, item, depth + 1))
            }
            ValueShape::Map | ValueShape::Inline(_) => matches!(documented, Type::Object | Type::Map),
            ValueShape::OneOf(shapes) => shapes.iter().any(|shape| self.takes(shape, documented, depth + 1)),
            ValueShape::Type(at) => match self.written.types.get(*at).map(|of| &of.form) {
                Some(Form::Object(_)) => matches!(documented, Type::Object | Type::Map),
                Some(Form::Values(values)) => match values.kind {
                    ValuesKind::Texts => documented == Type::String,
                    ValuesKind::Numbers => documented == Type::Integer,
                    ValuesKind::Bits => matches!(documented, Type::Integer | Type::String),
                },
                Some(Form::Same(shape)) => self.takes(shape, documented, depth + 1),
                None => true,
            },
        }
    }

    /// Items in a message, if they are of one type.
    fn items(&self, shape: &ValueShape) -> Option<String> {
        Some(match self.written.resolved(shape) {
            ValueShape::String => "strings".to_owned(),
            ValueShape::Integer => "integers".to_owned(),
            ValueShape::Float => "numbers".to_owned(),
            ValueShape::Boolean => "booleans".to_owned(),
            ValueShape::Array(_) => "arrays".to_owned(),
            ValueShape::Map | ValueShape::Inline(_) => "objects".to_owned(),
            ValueShape::Type(at) => format!("`{}`", self.written.types.get(*at)?.name),
            ValueShape::Any | ValueShape::Wrapped(_) | ValueShape::OneOf(_) => return None,
        })
    }

    fn shown(&self, shape: &ValueShape) -> String {
        let shape = self.written.resolved(shape);
        match shape {
            ValueShape::Any | ValueShape::Wrapped(_) => "anything".to_owned(),
            ValueShape::String => "a string".to_owned(),
            ValueShape::Integer => "an integer".to_owned(),
            ValueShape::Float => "a number".to_owned(),
            ValueShape::Boolean => "a boolean".to_owned(),
            ValueShape::Array(items) => match self.items(items) {
                Some(items) => format!("an array of {items}"),
                None => "an array".to_owned(),
            },
            ValueShape::Map | ValueShape::Inline(_) => "an object".to_owned(),
            ValueShape::OneOf(_) => "some of several types".to_owned(),
            ValueShape::Type(at) => match self.written.types.get(*at) {
                Some(of) => format!("`{}`", of.name),
                None => "anything".to_owned(),
            },
        }
    }
}

fn words(types: Types) -> String {
    let words = types.to_string();
    if words.is_empty() { "a value of any type".to_owned() } else { words }
}

/// `, documented at page:line`
pub(super) fn documented_at(member: &Member) -> String {
    member
        .place
        .as_ref()
        .map_or_else(String::new, |place| format!(", documented at {}:{}", place.page, place.line))
}
