//! The public items of a model's crate, by name, with what the model knows of each.

use crate::api::Endpoint;
use crate::diagnostics::span::PagePath;
use crate::model::{Member, Model, Statement, Ty, TypeRef};
use crate::review::models::of_both;
use crate::rust::{ItemKind, Names, Part, PublicItem, PublicType, here, of_call, public_types};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// The public items of a crate, but for types that are the same in the one that it is compared with.
#[derive(Default)]
pub(super) struct Surface<'m> {
    pub(super) items: BTreeMap<(ItemKind, String), Public>,
    /// The data of items that belong together: all of one member, one value, or one type.
    pub(super) groups: HashMap<Arc<str>, Group<'m>>,
}

/// One item.
pub(super) struct Public {
    /// Its types; others are another API.
    pub(super) signature: String,
    /// The struct that can't be written out any more without it.
    pub(super) completes: Option<String>,
    /// The group that it belongs to.
    pub(super) group: Arc<str>,
}

/// The data of a member, a value or a type.
#[derive(Clone)]
pub(super) struct Group<'m> {
    /// The type that it belongs to.
    pub(super) owner: Arc<str>,
    /// The value, if it is one.
    pub(super) value: Option<&'m str>,
    /// Where it is documented.
    pub(super) statements: Vec<&'m [Statement]>,
    /// The request of its type; `None` for shared objects and set values.
    pub(super) endpoint: Option<&'m Endpoint>,
    /// The page of its type, if that has one.
    pub(super) page: Option<&'m PagePath>,
}

/// The statements on members that have an enumeration as their type, by its name.
type Users<'m> = HashMap<String, Vec<&'m [Statement]>>;

impl<'m> Surface<'m> {
    /// What differs between the crates of two models.
    pub(super) fn of_both(models: [&'m Model; 2]) -> (Self, Self) {
        let (mut old, mut new) = of_both(models, |model| {
            let names = Names::of(model);
            (public_types(model, &names), names)
        });
        leave_out_same(&mut old.0, &mut new.0);
        let [base, head] = models;
        of_both([(base, old), (head, new)], |(model, (types, names))| Self::of(types, &users(model, &names)))
    }

    fn of(types: Vec<PublicType<'m>>, users: &Users<'m>) -> Self {
        let mut surface = Self::default();
        for of in types {
            let PublicType { path, endpoint, page, items } = of;
            let owner: Arc<str> = path.into();
            for PublicItem { kind, path, signature, completes, part } in items {
                let (name, value, statements) = match part {
                    Part::Whole => (None, None, Vec::new()),
                    Part::Member(member) => {
                        (Some(&member.wire), None, vec![member.docs.statements.as_slice()])
                    }
                    Part::Value(of) => (Some(&of.value), Some(of.value.as_str()), stated(users, &owner)),
                };
                let group = name.map_or_else(|| Arc::clone(&owner), |name| format!("{owner}.{name}").into());
                let known = Group { owner: Arc::clone(&owner), value, statements, endpoint, page };
                surface.groups.insert(Arc::clone(&group), known);
                if kind != ItemKind::Nameless {
                    surface.items.insert((kind, path), Public { signature, completes, group });
                }
            }
        }
        surface
    }

    /// Whether there is such a struct.
    pub(super) fn has_type(&self, name: &str) -> bool {
        self.items.contains_key(&(ItemKind::Type, name.to_owned()))
    }
}

/// Leaves out the types of which two crates have the same items.
fn leave_out_same<'m>(old: &mut Vec<PublicType<'m>>, new: &mut Vec<PublicType<'m>>) {
    let (of_old, of_new) = (by_type(old), by_type(new));
    let same = of_old.iter().filter(|(path, items)| of_new.get(*path) == Some(items));
    let same: HashSet<String> = same.map(|(path, _)| (*path).to_owned()).collect();
    for types in [old, new] {
        types.retain(|of| !same.contains(&of.path));
    }
}

/// Kind, name, signature and completed struct of an item.
type Seen<'t> = (ItemKind, &'t str, &'t str, Option<&'t str>);

/// What tells the items of each type apart from others, by its name: a type is listed part by part.
fn by_type<'t>(types: &'t [PublicType<'_>]) -> HashMap<&'t str, Vec<Seen<'t>>> {
    let mut all: HashMap<&str, Vec<_>> = HashMap::new();
    for of in types {
        let items = of.items.iter();
        let items = items.map(|of| (of.kind, &*of.path, &*of.signature, of.completes.as_deref()));
        all.entry(&of.path).or_default().extend(items);
    }
    all
}

fn stated<'m>(users: &Users<'m>, owner: &str) -> Vec<&'m [Statement]> {
    users.get(owner).into_iter().flatten().copied().collect()
}

fn users<'m>(model: &'m Model, names: &Names<'m>) -> Users<'m> {
    let of_modules = model.modules.iter().flat_map(|module| {
        let members = module.structures().flat_map(|body| &body.members);
        let members = members.chain(module.all_views().flat_map(|view| &view.members));
        members.map(|member| (member, here(module)))
    });
    let of_calls =
        model.calls.iter().flat_map(|call| call.query.iter().map(|member| (member, of_call(call))));
    let mut users = Users::new();
    for (member, here) in of_modules.chain(of_calls) {
        for of in enumerations(member) {
            users.entry(names.reference(of, here)).or_default().push(&member.docs.statements);
        }
    }
    users
}

/// The enumerations that a member is, or is a list of.
fn enumerations(member: &Member) -> impl Iterator<Item = &TypeRef> {
    fn enumeration(ty: &Ty) -> Option<&TypeRef> {
        match ty {
            Ty::Enum(of) => Some(of),
            Ty::List(item) | Ty::Map(item) => enumeration(item),
            _ => None,
        }
    }
    member.narrow.iter().chain(enumeration(&member.ty))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::assemble::assemble;
    use crate::model::assemble::fixture::page;

    /// Checks the types that are left where a page is compared with another version of it.
    #[track_caller]
    fn check(old: &str, new: &str, expected: [&[&str]; 2]) {
        let [old, new] = [old, new].map(|text| assemble(&[page("a.md", text)]).unwrap());
        let left = |surface: &Surface<'_>| {
            let mut types: Vec<String> = surface.groups.values().map(|of| of.owner.to_string()).collect();
            types.sort_unstable();
            types.dedup();
            types
        };
        let (old, new) = Surface::of_both([&old, &new]);
        assert_eq!([left(&old), left(&new)], expected.map(<[&str]>::to_vec));
    }

    #[test]
    fn types_that_differ_are_left() {
        let page = "# One | POST /things\n a | string | required\n b | object\n b.c | string\n";
        check(page, page, [&[], &[]]);
        let changed = page.replace("b.c | string", "b.c | integer");
        check(page, &changed, [&["objects::B"], &["objects::B"]]);
    }
}
