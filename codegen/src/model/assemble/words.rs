//! Words for members that are only shown: those of the nearest place that describes a member of the same name.

use super::merge::letters;
use crate::api::Endpoint;
use crate::model::{Area, Body, Docs, Member, Module, Structure, Ty};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// How far a place is from the member that lacks words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Distance {
    /// Another body of its endpoint.
    Endpoint,
    /// Another body of its resource, or another object of the same page.
    Near,
    /// Another body or shared object.
    Far,
}

/// A struct's place in the API.
#[derive(Clone, PartialEq, Eq)]
struct StructHome {
    area: Area,
    module: String,
    endpoint: Option<Endpoint>,
    /// Whether it is a body or a shared object itself, and none that only that holds.
    is_main: bool,
}

/// A description of a member.
struct Described {
    at: StructHome,
    ty: Ty,
    docs: Docs,
}

/// What a type is like, as far as words depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum TypeClass {
    Scalar,
    List,
    Object,
    Any,
}

/// The modules, where members without words have those of others.
pub(super) fn lent(mut modules: Vec<Module>) -> Vec<Module> {
    let mut described: BTreeMap<String, Vec<Described>> = BTreeMap::new();
    for (at, body) in modules.iter().flat_map(structures) {
        for member in body.members.iter().filter(|member| !member.docs.text.is_empty()) {
            let of = Described { at: at.clone(), ty: member.ty.clone(), docs: member.docs.clone() };
            described.entry(member.wire.clone()).or_default().push(of);
        }
    }
    for module in &mut modules {
        let at = home(module);
        let main = match &mut module.body {
            Body::Object(body) | Body::Request(body) | Body::Response(body) => Some(body),
            Body::Precise(_) | Body::Values(_) => None,
        };
        let own = StructHome { is_main: false, ..at.clone() };
        let all =
            main.into_iter().map(|body| (&at, body)).chain(module.own.iter_mut().map(|body| (&own, body)));
        for (at, body) in all {
            for member in body.members.iter_mut().filter(|member| member.docs.text.is_empty()) {
                if let Some(of) = described.get(&member.wire).and_then(|all| nearest(member, at, all)) {
                    member.docs.text.clone_from(&of.text);
                    member.docs.source.clone_from(&of.source);
                }
            }
        }
    }
    modules
}

/// The words of the nearest places: those that most of them say; far away, only words that all say.
fn nearest<'d>(member: &Member, at: &StructHome, all: &'d [Described]) -> Option<&'d Docs> {
    let far = |of: &Described| distance(&of.at, at);
    let is_alike = |of: &Described| match (shape(&member.ty), far(of)) {
        (TypeClass::Object, _) | (_, None) => false,
        (_, Some(Distance::Far)) => of.ty == member.ty,
        (TypeClass::Any, _) => true,
        (shape, _) => self::shape(&of.ty) == shape,
    };
    if all.len() > DESCRIBED {
        return None;
    }
    let least = all.iter().filter(|of| is_alike(of)).filter_map(far).min()?;
    let near: Vec<&Docs> =
        all.iter().filter(|of| is_alike(of) && far(of) == Some(least)).map(|of| &of.docs).collect();
    let mut counts: HashMap<String, usize> = HashMap::new();
    for docs in &near {
        *counts.entry(letters(&docs.text)).or_default() += 1;
    }
    let agree = |docs: &Docs| counts.get(&letters(&docs.text)).copied().unwrap_or_default();
    let chosen = near.iter().copied().min_by_key(|docs| (Reverse(agree(docs)), &docs.source))?;
    (least < Distance::Far || agree(chosen) == near.len()).then_some(chosen)
}

/// A name that more places describe says nothing by itself.
const DESCRIBED: usize = 1_000;

fn distance(from: &StructHome, to: &StructHome) -> Option<Distance> {
    let are_main = from.is_main && to.is_main;
    match to.area {
        _ if (&from.area, &from.module) == (&to.area, &to.module) => Some(Distance::Near),
        _ if !are_main => None,
        _ if from.endpoint.is_some() && from.endpoint == to.endpoint => Some(Distance::Endpoint),
        Area::Resource(_) if from.area == to.area => Some(Distance::Near),
        _ => Some(Distance::Far),
    }
}

fn structures(module: &Module) -> impl Iterator<Item = (StructHome, &Structure)> {
    let name = module.type_name();
    module.structures().map(move |body| (StructHome { is_main: body.name == name, ..home(module) }, body))
}

fn home(module: &Module) -> StructHome {
    StructHome {
        area: module.area.clone(),
        module: module.name.clone(),
        endpoint: module.endpoint.clone(),
        is_main: true,
    }
}

fn shape(ty: &Ty) -> TypeClass {
    match ty {
        Ty::List(_) => TypeClass::List,
        Ty::Map(_) | Ty::Struct(_) => TypeClass::Object,
        Ty::Any => TypeClass::Any,
        _ => TypeClass::Scalar,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::Module;
    use crate::model::assemble::assemble;
    use crate::model::assemble::fixture::page;

    /// Checks the words of the member `a` of a type.
    #[track_caller]
    fn check(of: &str, text: &str, expected: &str) {
        let model = assemble(&[page("a.md", text)]).unwrap();
        let body = model.modules.iter().flat_map(Module::structures).find(|body| body.name == of);
        let members = body.into_iter().flat_map(|body| &body.members);
        let words: Vec<&str> =
            members.filter(|member| member.wire == "a").map(|member| member.docs.text.as_str()).collect();
        assert_eq!(words, [expected], "{text}");
    }

    #[test]
    fn what_only_a_sample_shows_has_the_words_of_the_nearest_place() {
        let near = "# One | GET /things/{id}\n < a | string | text: Of one.\n";
        let far = "# Other | GET /others\n < a | string | text: Of others.\n";
        let shown = "# All | GET /things\n ~ {\"data\": [{\"a\": \"x\"}]}\n";
        check("ThingListed", &format!("{near}{far}{shown}"), "Of one.");
        check("ThingListed", &format!("{far}{shown}"), "Of others.");
        check("ThingListed", &format!("{far}# More | GET /more\n < a | string | text: More.\n{shown}"), "");
        check("ThingListed", &format!("{shown}# Other | GET /others\n < a | boolean | text: Whether.\n"), "");
    }

    #[test]
    fn an_answer_has_the_words_of_its_request() {
        let sent = "# Make | POST /things\n a | string | text: Yours.\n ~ {\"data\": {\"a\": \"x\"}}\n";
        check(
            "ThingCreated",
            &format!("{sent}# All | GET /things\n < a | string | text: Listed.\n"),
            "Yours.",
        );
    }

    #[test]
    fn objects_within_objects_speak_of_their_own() {
        let within = "# One | GET /things\n ~ {\"data\": {\"outer\": {\"kind\": {\"a\": \"x\"}}}}\n";
        check("Kind", &format!("{within}# Other | GET /others\n < a | string | text: Of others.\n"), "");
    }
}
