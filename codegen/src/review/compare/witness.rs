//! Witnesses that a change breaks something: a body or a request line that is right in one version only.

use super::change::{Kind, Side, Witness};
use super::item::{Item, Member};
use super::value::{literal, long, of_types, only, text_but};
use crate::api::{Location, Type, Types};
use crate::profile::Profile;
use crate::read::facts::Attribute;

/// A witness of a change that breaks, right on one side only.
pub(super) fn of(item: &Item, right: Side, profile: &Profile) -> Option<Witness> {
    let line = match &item.member {
        Some(member) => of_member(item, member, right),
        None => of_other(item, profile),
    }?;
    Some(Witness { right, line })
}

fn of_member(item: &Item, member: &Member, right: Side) -> Option<String> {
    let (said, other) = match right {
        Side::Base => (item.before.as_deref(), item.after.as_deref()),
        Side::Head => (item.after.as_deref(), item.before.as_deref()),
    };
    let value = match (item.kind, item.key) {
        (Kind::FieldAdded | Kind::RequiredChanged, _) => None,
        (Kind::FieldRemoved, _) if right == Side::Head => None,
        (Kind::NullableChanged, _) => Some("null".to_owned()),
        (Kind::TypeChanged, _) => Some(of_types(only(said.unwrap_or_default(), other.unwrap_or_default()))),
        (Kind::OptionRemoved, _) => Some(literal(said?, member.types)),
        (Kind::ConstraintChanged, Some(Attribute::MaxLength)) => {
            Some(long(other?.parse::<u32>().ok()?.checked_add(1)?))
        }
        (Kind::ConstraintChanged, Some(Attribute::MinLength)) => {
            Some(long(other?.parse::<u32>().ok()?.checked_sub(1)?))
        }
        (Kind::ConstraintChanged, Some(key)) if key.is_bound() => Some(out_of_bounds(key, other?)?),
        // It has to be right on one side only.
        (Kind::ConstraintChanged, Some(Attribute::Format)) if member.types.contains(Type::String) => {
            Some(other.map_or_else(|| of_types(member.types), |format| text_but(&format!("not {format}"))))
        }
        (Kind::OptionAdded, _) if member.types.contains(Type::String) => Some(text_but("another value")),
        (Kind::OptionAdded | Kind::ConstraintChanged | Kind::ReferenceChanged, _) => {
            Some(of_types(member.types))
        }
        _ => Some(member.value.clone()),
    };
    let location = match (item.kind, said) {
        (Kind::LocationChanged, Some("body")) => Location::Body,
        (Kind::LocationChanged, Some("query")) => Location::Query,
        _ => member.location,
    };
    match location {
        Location::Body => Some(body(member, value)),
        Location::Query => {
            let endpoint = item.occurrence.endpoint.as_ref()?;
            let value = value.map(|value| format!("?{}={}", member.path.leaf(), value.trim_matches('"')));
            Some(format!("{endpoint}{}", value.unwrap_or_default()))
        }
        Location::Path => item.occurrence.endpoint.as_ref().map(ToString::to_string),
        Location::Header | Location::Cookie => {
            let endpoint = item.occurrence.endpoint.as_ref()?;
            let kind = if location == Location::Cookie { "cookie " } else { "" };
            let value =
                value.map(|value| format!(" with {kind}{}: {}", member.path.leaf(), value.trim_matches('"')));
            Some(format!("{endpoint}{}", value.unwrap_or_default()))
        }
    }
}

/// A value that is just out of a bound.
fn out_of_bounds(key: Attribute, bound: &str) -> Option<String> {
    let step: i64 = if matches!(key, Attribute::Minimum | Attribute::MinItems) { -1 } else { 1 };
    if matches!(key, Attribute::MinItems | Attribute::MaxItems) {
        return Some(format!("[\"…{} items…\"]", bound.parse::<i64>().ok()?.checked_add(step)?));
    }
    match bound.split_once(' ') {
        Some((_, number)) => Some(number.to_owned()),
        None => match bound.parse::<i64>() {
            Ok(number) => Some(number.checked_add(step)?.to_string()),
            Err(_) => Some((bound.parse::<f64>().ok()? + if step < 0 { -1.0 } else { 1.0 }).to_string()),
        },
    }
}

fn of_other(item: &Item, profile: &Profile) -> Option<String> {
    match item.kind {
        Kind::EndpointRemoved | Kind::EndpointChanged => item.before.clone(),
        Kind::SetValueRemoved => {
            let name = literal(profile.closed_set.parameters.first()?, Types::default());
            Some(format!("{{{name}:{}}}", literal(item.before.as_deref()?, Types::default())))
        }
        Kind::CodeRemoved => Some(literal(item.before.as_deref()?, Types::default())),
        Kind::SectionRemoved => {
            let endpoint = item.occurrence.endpoint.as_ref()?;
            let names = std::iter::once(&profile.flows.parameter).chain(&profile.closed_set.parameters);
            let members = names.filter_map(|name| {
                let mut values =
                    item.details.iter().filter(|of| of.kind == Kind::OptionRemoved && of.subject == *name);
                Some(format!("\"{name}\":{}", literal(values.next()?.before.as_deref()?, Types::default())))
            });
            let members = members.collect::<Vec<_>>().join(",");
            Some(if members.is_empty() { endpoint.to_string() } else { format!("{endpoint} {{{members}}}") })
        }
        _ => None,
    }
}

/// A body with the member, or only with those beside it.
fn body(member: &Member, value: Option<String>) -> String {
    let mut members: Vec<String> = member
        .beside
        .iter()
        .map(|(name, value)| format!("{}:{value}", literal(name, Types::default())))
        .collect();
    if let Some(value) = value {
        members.push(format!("{}:{value}", literal(member.path.leaf(), Types::default())));
    }
    let mut body = format!("{{{}}}", members.join(","));
    for segment in member.path.parent().0.iter().rev() {
        let (open, close) = if segment.array { ("[", "]") } else { ("", "") };
        body = format!("{{{}:{open}{body}{close}}}", literal(&segment.name, Types::default()));
    }
    body
}
