//! What samples show: which members stand where, and of which JSON kinds.

use super::FieldPath;
use crate::grammar::{DEPTH, NAME};
use crate::page::Json;
use indexmap::IndexMap;

/// The union of what samples show at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// Whether an array was seen here; members are then those of its items.
    pub array: bool,
    /// JSON kinds seen here, as [`Json::kind`] names them, sorted, without repeats.
    pub kinds: Vec<&'static str>,
    /// Members, in the order in which they were first seen.
    pub members: IndexMap<String, Shape>,
}

impl Shape {
    /// The shape of several bodies together; `None` without any.
    pub fn of<'j>(bodies: impl IntoIterator<Item = &'j Json>) -> Option<Self> {
        let mut shape: Option<Self> = None;
        for body in bodies {
            shape.get_or_insert_default().add(body);
        }
        shape
    }

    fn add(&mut self, json: &Json) {
        if let Err(at) = self.kinds.binary_search(&json.kind()) {
            self.kinds.insert(at, json.kind());
        }
        match json {
            Json::Object(_) => self.add_members(json),
            Json::Array(items) => {
                self.array = true;
                for item in items {
                    self.add_members(item);
                }
            }
            _ => {}
        }
    }

    fn add_members(&mut self, json: &Json) {
        match json {
            Json::Object(members) => {
                for member in members {
                    self.members.entry(member.name.clone()).or_default().add(&member.value);
                }
            }
            Json::Array(items) => items.iter().for_each(|item| self.add_members(item)),
            _ => {}
        }
    }

    /// What stands at a path; arrays are walked through.
    #[must_use]
    pub fn get<'n>(&self, path: impl IntoIterator<Item = &'n str>) -> Option<&Self> {
        path.into_iter().try_fold(self, |shape, name| shape.members.get(name))
    }

    /// What stands at a field's path.
    #[must_use]
    pub fn at(&self, path: &FieldPath) -> Option<&Self> {
        self.get(path.0.iter().map(|segment| segment.name.as_str()))
    }

    /// Calls `visit` with every place that has members, the root first, as far as entries can name it.
    pub(crate) fn containers<'s>(&'s self, visit: &mut impl FnMut(&[&'s str], &'s Self)) {
        self.walk(&mut Vec::new(), visit);
    }

    fn walk<'s>(&'s self, path: &mut Vec<&'s str>, visit: &mut impl FnMut(&[&'s str], &'s Self)) {
        if !self.members.is_empty() {
            visit(path, self);
        }
        if path.len() + 1 >= DEPTH {
            return;
        }
        for (name, member) in self.members.iter().filter(|(name, _)| (1..=NAME).contains(&name.len())) {
            path.push(name);
            member.walk(path, visit);
            path.pop();
        }
    }
}
