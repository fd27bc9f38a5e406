//! The description of a type as a whole, from the docs.

use super::build::Build;
use super::entry::{ParameterEntry, Scope};
use super::merge::Merged;
use super::owners::Owner;
use crate::api::Endpoint;
use crate::diagnostics::span::Place;
use crate::model::{Docs, Source};
use crate::read::facts::Section;
use std::cmp::Reverse;
use std::collections::BTreeMap;

impl Build<'_, '_> {
    pub(super) fn docs(&self, owner: &Owner) -> Docs {
        let spelled = |endpoint: &Endpoint| self.named(endpoint).to_string();
        let of = |heading: String| Docs { heading, source: self.first_source(owner), ..Docs::default() };
        match owner {
            Owner::Root(Scope::Precise(key)) => self.precise.get(key).map_or_else(Docs::default, |precise| Docs {
                heading: format!("`{}`: {}", spelled(&precise.endpoint), precise.section.heading),
                text: precise.section.intro.clone(),
                source: Some(section_source(precise.section)),
                ..Docs::default()
            }),
            Owner::Root(Scope::Request(endpoint)) if super::endpoints::is_precise(endpoint, self.profile) => Docs {
                heading: format!("The body of `{}` in general", spelled(endpoint)),
                text: "Every member that any section about the endpoint documents. The types beside it are views of this one: they know what \
                    one section asks for."
                    .to_owned(),
                ..Docs::default()
            },
            Owner::Root(Scope::Request(endpoint)) if self.takes(endpoint).is_some() => {
                of(format!("One item of the body of `{}`", spelled(endpoint)))
            }
            Owner::Root(Scope::Request(endpoint)) => of(format!("The body of `{}`", spelled(endpoint))),
            Owner::Root(Scope::Response(endpoint)) if self.lists.contains(endpoint) => {
                of(format!("One item of what `{}` answers", spelled(endpoint)))
            }
            Owner::Root(Scope::Response(endpoint)) => of(format!("What `{}` answers", spelled(endpoint))),
            Owner::Root(Scope::Beside(endpoint)) => {
                of(format!("What the answer to `{}` holds beside its data", spelled(endpoint)))
            }
            Owner::Root(Scope::Object(name)) | Owner::Shared(name) => {
                let held = self.held_docs(owner);
                let section = self.objects.get(name.as_str());
                let intro =
                    section.map(|section| section.intro.clone()).filter(|text| !text.trim().is_empty());
                let source = section.map(|section| section_source(section));
                Docs {
                    heading: format!("The `{name}` object"),
                    text: intro.unwrap_or(held.text),
                    source: source.or(held.source).or_else(|| self.first_source(owner)),
                    ..Docs::default()
                }
            }
            Owner::Local(scope, path) => Docs {
                heading: format!("The `{}` object in {}", path.join("."), self.around(scope)),
                text: self.held_docs(owner).text,
                ..Docs::default()
            },
        }
    }

    /// The scope of an object that is not shared, in words.
    fn around(&self, scope: &Scope) -> String {
        let spelled = |endpoint: &Endpoint| self.named(endpoint).to_string();
        match scope {
            Scope::Object(name) => format!("the `{name}` object"),
            Scope::Request(endpoint) => format!("the body of `{}`", spelled(endpoint)),
            Scope::Response(endpoint) | Scope::Beside(endpoint) => {
                format!("the answer to `{}`", spelled(endpoint))
            }
            Scope::Precise(_) => "a precise request".to_owned(),
        }
    }

    /// The description of the members that hold the object.
    fn held_docs(&self, owner: &Owner) -> Docs {
        self.holders.get(owner).map(|entries| Merged::new(entries).docs()).unwrap_or_default()
    }

    /// Where the first member is documented, by page and anchor; what only second sources have, where most members are.
    fn first_source(&self, owner: &Owner) -> Option<Source> {
        let members = || self.said(owner);
        let mut added: BTreeMap<&Place, usize> = BTreeMap::new();
        for entry in members().filter(|entry| entry.adds) {
            *added.entry(&entry.section.place).or_default() += 1;
        }
        members()
            .min_by_key(|entry| {
                let most = Reverse(added.get(&entry.section.place).copied().unwrap_or_default());
                (entry.adds, entry.is_shared, most, &entry.place.page, &entry.section.anchor)
            })
            .map(ParameterEntry::source)
    }
}

/// A section as a source.
pub(super) fn section_source(section: &Section) -> Source {
    Source {
        page: section.place.page.clone(),
        anchor: section.anchor.clone(),
        place: section.place.clone(),
        address: None,
    }
}
