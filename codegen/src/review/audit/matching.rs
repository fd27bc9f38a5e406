//! The documented object that a type stands for.

use super::documented::{Documented, Key, Object};
use super::mapping::Mapping;
use super::written::{DEEPEST, Extent, Form, ValueShape, Ways, Written, WrittenType};
use crate::api::Direction;
use crate::diagnostics::nouns;
use heck::ToSnakeCase as _;
use std::collections::{HashMap, HashSet};

/// The least score of a type and an object that stand for the same.
const LEAST: f64 = 0.75;

/// Endings of type names that say nothing of what the type is.
const SUFFIXES: &[&str] = &[
    "_request",
    "_response",
    "_object",
    "_params",
    "_parameters",
    "_payload",
    "_dto",
    "_body",
    "_model",
    "_data",
    "_input",
    "_output",
];
/// The same for their beginnings.
const PREFIXES: &[&str] = &["create_", "new_", "get_", "update_", "raw_", "api_"];

/// Rounds in which a type gets its object from the members that hold it.
const ROUNDS: usize = 4;

/// For each type, the object that it stands for.
pub(super) fn matches(written: &Written, documented: &Documented, mapping: &Mapping) -> Vec<Option<Key>> {
    let matcher = Matcher::of(documented);
    let mut best: Vec<Option<(f64, Key)>> = Vec::with_capacity(written.types.len());
    for of in &written.types {
        best.push(match mapping.of(&of.name) {
            Some(name) => {
                documented.keys().find(|key| key.to_string() == name).map(|key| (f64::INFINITY, key.clone()))
            }
            None => matcher.best(of).filter(|(_, key)| !of.part || stands_alone(of, key, documented)),
        });
    }
    for _ in 0..ROUNDS {
        let mut held: HashMap<usize, (f64, Key)> = HashMap::new();
        for (of, known) in written.types.iter().zip(&best) {
            let (Form::Object(members), Some((known, key))) = (&of.form, known) else { continue };
            if *known < LEAST {
                continue;
            }
            for member in members {
                let (Some(at), Some(inside)) =
                    (held_type(&member.shape, written), documented.held(key, member, members))
                else {
                    continue;
                };
                let Some(inner) = written.types.get(at).filter(|inner| {
                    (!inner.part || stands_alone(inner, &inside, documented))
                        && mapping.of(&inner.name).is_none()
                }) else {
                    continue;
                };
                let object = documented.object(&inside);
                if best.get(at).is_some_and(|own| is_own(inner, own.as_ref(), &object, documented)) {
                    continue;
                }
                let name = singular(&documented.name_of(&inside));
                let score = score(inner, &inside, &object, &name) + exactly(inner, &object) + HELD;
                if held.get(&at).is_none_or(|(most, _)| score > *most) {
                    held.insert(at, (score, inside));
                }
            }
        }
        let mut changed = false;
        for (at, (score, key)) in held {
            let Some(known) = best.get_mut(at) else { continue };
            if known.as_ref().is_none_or(|(most, _)| score > *most) {
                *known = Some((score, key));
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    pass_over_namesakes(written, documented, &mut best);
    let found = best.into_iter().map(|best| best.filter(|(score, _)| *score >= LEAST).map(|(_, key)| key));
    found.collect()
}

/// How much of an object a type has that others take in, if it stands for the object all the same.
const MOST: f64 = 0.8;

/// Whether a type that others take in is called after an object and has nearly all of it: members of theirs come on top.
fn stands_alone(of: &WrittenType, key: &Key, documented: &Documented) -> bool {
    let object = documented.object(key);
    alike(of, &singular(&documented.name_of(key))) > 0.0
        && ratio(common(of, &object), object.members.len()) >= MOST
}

/// Whether an object that a type is called after has as many of its members as another one.
fn is_own(of: &WrittenType, own: Option<&(f64, Key)>, other: &Object, documented: &Documented) -> bool {
    let Some((_, key)) = own.filter(|(_, key)| key.path.is_empty()) else { return false };
    alike(of, &singular(&documented.name_of(key))) >= 1.0
        && common(of, &documented.object(key)) >= common(of, other)
}

/// What a type is called that has some members of an object only.
const PARTIAL: &str = "partial";
/// How much more of an object a type has than another one that has part of it.
const MORE: f64 = 0.2;

/// A type that is called otherwise and has less than this of an object has part of it.
const SMALL: f64 = 0.5;

/// For each type, whether it stands for its whole object. It is a part where its name says so, where it is called otherwise and has
/// little of the object or much less than another type, and where not all of its members can be seen.
pub(super) fn extents(
    written: &Written,
    documented: &Documented,
    mapping: &Mapping,
    matched: &[Option<Key>],
) -> Vec<Extent> {
    let mut most: HashMap<&Key, f64> = HashMap::new();
    let share = |of: &WrittenType, key: &Key| {
        let object = documented.object(key);
        ratio(common(of, &object), object.members.len())
    };
    for (of, key) in written.types.iter().zip(matched) {
        if let Some(key) = key {
            let most = most.entry(key).or_default();
            *most = most.max(share(of, key));
        }
    }
    let extent = |(of, key): (&WrittenType, &Option<Key>)| {
        let Some(key) = key.as_ref().filter(|_| mapping.of(&of.name).is_none()) else { return Extent::Whole };
        let name = of.name.to_snake_case();
        let less = most.get(key).is_some_and(|most| share(of, key) + MORE < *most);
        let named = alike(of, &singular(&documented.name_of(key))) >= 1.0;
        let is_part = of.hidden
            || name.split('_').any(|word| word == PARTIAL)
            || !named && (less || share(of, key) < SMALL);
        if is_part { Extent::Part } else { Extent::Whole }
    };
    written.types.iter().zip(matched).map(extent).collect()
}

/// For each type, the documented objects that members of known types hold it as.
pub(super) fn uses(written: &Written, documented: &Documented, matched: &[Option<Key>]) -> Vec<Vec<Key>> {
    let mut uses = vec![Vec::new(); written.types.len()];
    for (of, key) in written.types.iter().zip(matched) {
        let (Form::Object(members), Some(key)) = (&of.form, key) else { continue };
        for member in members {
            let at = held_type(&member.shape, written).and_then(|at| uses.get_mut(at));
            if let (Some(at), Some(inside)) = (at, documented.held(key, member, members)) {
                at.push(inside);
            }
        }
    }
    uses
}

/// The names of the types that members of known types hold.
pub(super) fn held_names<'w>(written: &'w Written, matched: &[Option<Key>]) -> HashSet<&'w str> {
    let known = written.types.iter().zip(matched).filter(|(_, key)| key.is_some());
    let members = known.filter_map(|(of, _)| match &of.form {
        Form::Object(members) => Some(members),
        _ => None,
    });
    let held = members.flatten().filter_map(|member| held_type(&member.shape, written));
    held.filter_map(|at| written.types.get(at)).map(|of| of.name.as_str()).collect()
}

/// How much worse a namesake fits that stands for something else.
const WORSE: f64 = 0.1;

/// Of types of one name that stand for one object, those that fit it much worse than the best stand for something else.
fn pass_over_namesakes(written: &Written, documented: &Documented, best: &mut [Option<(f64, Key)>]) {
    let mut fits: HashMap<(&str, Key), Vec<(usize, f64)>> = HashMap::new();
    for (at, (of, known)) in written.types.iter().zip(best.iter()).enumerate() {
        // What a mapping says, holds.
        let Some((_, key)) = known.as_ref().filter(|(score, _)| score.is_finite()) else { continue };
        let fit = score(of, key, &documented.object(key), &singular(&documented.name_of(key)));
        fits.entry((&of.name, key.clone())).or_default().push((at, fit));
    }
    for namesakes in fits.into_values().filter(|namesakes| namesakes.len() > 1) {
        let most = namesakes.iter().map(|(_, fit)| *fit).fold(0.0, f64::max);
        for (at, _) in namesakes.into_iter().filter(|(_, fit)| fit + WORSE < most) {
            if let Some(known) = best.get_mut(at) {
                *known = None;
            }
        }
    }
}

/// The weight of the fact that a member of a known object holds the type.
const HELD: f64 = 0.4;

/// The type that a member holds, as itself, as items or in a wrapper.
pub(super) fn held_type(shape: &ValueShape, written: &Written) -> Option<usize> {
    let mut shape = shape;
    // A type that is a list of itself has no end.
    for _ in 0..DEEPEST {
        shape = match written.resolved(shape) {
            ValueShape::Type(at) => return Some(*at),
            ValueShape::Array(inner) | ValueShape::Wrapped(inner) => inner,
            _ => return None,
        };
    }
    None
}

struct Matcher {
    objects: Vec<(Key, Object, String)>,
}

impl Matcher {
    fn of(documented: &Documented) -> Self {
        let objects = documented.keys().map(|key| {
            let name = singular(&documented.name_of(key));
            (key.clone(), documented.object(key), name)
        });
        Self { objects: objects.collect() }
    }

    fn best(&self, of: &WrittenType) -> Option<(f64, Key)> {
        let mut best: Option<(f64, &Key)> = None;
        for (key, object, name) in &self.objects {
            let score = score(of, key, object, name) + exactly(of, object);
            if best.is_none_or(|(most, _)| score > most) {
                best = Some((score, key));
            }
        }
        best.map(|(score, key)| (score, key.clone()))
    }
}

/// How well a type and an object fit: by name, by what share of its members the object has, and a little by what share of
/// the object's members the type has. 0 without a member in common.
fn score(of: &WrittenType, key: &Key, object: &Object, name: &str) -> f64 {
    let Form::Object(members) = &of.form else { return 0.0 };
    let common = common(of, object);
    if common == 0 {
        return 0.0;
    }
    let alike = alike(of, name);
    // Samples show what there may be, and do not say what there is.
    let only_shown = object.members.values().all(|member| member.place.is_none());
    let shown = if only_shown { 0.2 } else { 0.0 };
    let (precision, recall) = (ratio(common, members.len()), ratio(common, object.members.len()));
    // One or two names in common are chance, unless the type has the object's name; so is a small part of an object that is called otherwise.
    let chance = if common < 3 && alike < 0.9 { 0.3 } else { 0.0 };
    // All of a small object that is called alike is more than part of another one.
    let all = common == members.len() && common == object.members.len();
    let whole = if alike >= 0.9 && common < 3 && all { 0.1 } else { 0.0 };
    let small = if alike == 0.0 && recall < SMALL { 0.15 } else { 0.0 };
    0.7 * precision + 0.2 * recall + 0.4 * alike + whole - chance - small - shown
        + fits_direction(of.ways, key)
}

/// How much better an object fits that has all members of a type and no other, whatever the two are called.
fn exactly(of: &WrittenType, object: &Object) -> f64 {
    let Form::Object(members) = &of.form else { return 0.0 };
    let common = common(of, object);
    if common >= 3 && common == members.len() && common == object.members.len() { 0.4 } else { 0.0 }
}

/// How many members of a type an object has.
fn common(of: &WrittenType, object: &Object) -> usize {
    let Form::Object(members) = &of.form else { return 0 };
    let names: HashSet<&str> = object.members.keys().map(String::as_str).collect();
    // A name in another case is the member's, too, if a wrong one.
    let known =
        |name: &String| names.contains(name.as_str()) || names.contains(name.to_snake_case().as_str());
    members.iter().filter(|member| member.names.iter().any(known)).count()
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |of| f64::from(u32::try_from(of).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

fn fits_direction(ways: Ways, key: &Key) -> f64 {
    match (ways, key.direction()) {
        // What is only written is a request's, if one fits.
        (Ways { out: true, back: false }, None)
        | (Ways { out: false, back: true }, Some(Direction::Response)) => 0.05,
        (Ways { out: true, back: false }, Some(Direction::Request)) | (_, None) => 0.1,
        (Ways { out: true, back: true }, _) => 0.0,
        _ => -0.15,
    }
}

/// How alike the names are, from 0 to 1; a little more where the module says as much: `admin::Tag` is the `admin_tag`.
fn alike(of: &WrittenType, documented: &str) -> f64 {
    let name = of.name.to_snake_case();
    let qualified = of.modules.iter().any(|module| singular(&format!("{module}_{name}")) == documented);
    if qualified { 1.1 } else { likeness(&of.name, documented) }
}

/// How alike the names are, from 0 to 1.
fn likeness(written: &str, documented: &str) -> f64 {
    let snake = written.to_snake_case();
    let mut name = snake.as_str();
    while let Some(rest) = SUFFIXES.iter().find_map(|suffix| name.strip_suffix(suffix)) {
        name = rest;
    }
    let short = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name);
    let names = [singular(&snake), singular(name), singular(short)];
    if names.iter().any(|name| name == documented) {
        return 1.0;
    }
    let ends = names
        .iter()
        .any(|name| name.ends_with(&format!("_{documented}")) || documented.ends_with(&format!("_{name}")));
    if ends { 0.7 } else { 0.0 }
}

fn singular(name: &str) -> String {
    nouns::singular(&name.to_snake_case()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let check = |written: &str, documented: &str, expected: f64| {
            assert!(
                (likeness(written, &singular(documented)) - expected).abs() < 0.01,
                "{written} {documented}"
            );
        };
        check("PaymentOptions", "payment_options", 1.0);
        check("CreateOrderRequest", "orders", 1.0);
        check("CartItem", "items", 0.7);
        check("Category", "categories", 1.0);
        check("Address", "address", 1.0);
        check("Visa", "customer", 0.0);
    }
}
