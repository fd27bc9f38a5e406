//! One entry: the facts in its name, type and description.

use super::describe;
use super::headings::PresenceMarks;
use super::inline::{self, without};
use super::places::{LinkTarget, LinkTargets, PageTargets};
use super::types::{self, Expression};
use crate::api::{Anchor, Presence, Type, Types};
use crate::profile::Forms;
use crate::read::facts::FieldFact;

/// The forms and anchors that an entry is read with.
#[derive(Clone, Copy)]
pub(super) struct Context<'c> {
    pub(super) forms: &'c Forms,
    pub(super) site: &'c LinkTargets,
    pub(super) own: &'c PageTargets,
    pub(super) page: &'c str,
    /// Beginnings of paths that are no words of the API.
    pub(super) prefixes: &'c [String],
}

/// The facts in a type beside the types that it names.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) types: Types,
    pub(super) format: Option<String>,
    pub(super) nullable: bool,
    pub(super) presence: Option<Presence>,
    pub(super) reference: Option<Anchor>,
    pub(super) values: Option<Anchor>,
    pub(super) one_of: Option<Anchor>,
    pub(super) keyed: bool,
    /// The text without marks.
    pub(super) text: String,
    pub(super) unknown: Option<String>,
    pub(super) slip: Option<(String, String)>,
}

impl Context<'_> {
    /// Reads a type with its marks.
    pub(super) fn typed(&self, text: &str) -> Typed {
        let marks = &self.forms.marks;
        let (text, nullable) = without(text, &marks.nullable);
        let (text, optional) = without(&text, &marks.optional);
        let (text, required) = without(&text, &marks.required);
        let mut typed =
            Typed { nullable, presence: PresenceMarks { required, optional }.presence(), ..Typed::default() };
        typed.nullable |= marks.nullable_words.iter().any(|words| inline::find(&text, words).is_some());
        let mut rest = text.trim();
        if marks.footnotes {
            rest = inline::without_footnotes(rest);
        }
        if let Some(mark) = &marks.nullable_prefix {
            if let Some(behind) = rest.strip_prefix(mark.as_str()) {
                typed.nullable = true;
                rest = behind;
            } else if let Some(before) = rest.strip_suffix(mark.as_str()) {
                typed.nullable = true;
                rest = before;
            }
        }
        let expression = types::read(rest, self.forms);
        self.resolve(&mut typed, expression);
        rest.clone_into(&mut typed.text);
        typed
    }

    /// Reads a type whose words may be a link in the description: `array of kinds`.
    pub(super) fn typed_beside(&self, text: &str, description: &str) -> Typed {
        let typed = self.typed(text);
        if typed.unknown.is_none() || typed.slip.is_some() || !inline::links(text).is_empty() {
            return typed;
        }
        let linked = inline::links(description).into_iter().find_map(|link| {
            let mut text = text.to_owned();
            text.replace_range(inline::find(&text, link.text)?, description.get(link.range)?);
            Some(self.typed(&text))
        });
        linked.unwrap_or(typed)
    }

    /// Fills in what the link of a type leads to.
    fn resolve(&self, typed: &mut Typed, expression: Expression<'_>) {
        let Expression { types, format, link, linked, object, keyed, unknown, slip } = expression;
        typed.types = types;
        typed.format = format;
        typed.keyed = keyed;
        typed.unknown = unknown;
        typed.slip = slip;
        let Some(link) = link else { return };
        let mut place = self.site.follow(&link, self.page, self.own, self.forms);
        let is_never =
            link.anchor().is_some_and(|anchor| self.forms.links.never.iter().any(|it| it == anchor));
        if place == LinkTarget::Around || place == LinkTarget::Other && object && !is_never {
            place = LinkTarget::Object;
        }
        let mut insert =
            |ty: Type, depth: usize| typed.types.insert((0..depth).fold(ty, |ty, _| ty.array_of()));
        match (place, linked) {
            (LinkTarget::Object | LinkTarget::Union, Some(depth)) => insert(Type::Object, depth),
            (LinkTarget::Values(Some(ty)), Some(depth)) => insert(ty, depth),
            (LinkTarget::Values(None) | LinkTarget::Other, Some(depth)) if depth > 0 => {
                insert(Type::Array, depth - 1);
            }
            (LinkTarget::Values(None) | LinkTarget::Other | LinkTarget::Around, Some(_)) | (_, None) => {}
        }
        if place == LinkTarget::Other && linked.is_some() {
            typed.unknown.get_or_insert_with(|| link.text.to_owned());
        }
        let anchor = self.anchor(&link);
        match place {
            LinkTarget::Object => typed.reference = anchor,
            LinkTarget::Values(_) => {
                typed.values = anchor.filter(|_| has_values(typed.types, typed.format.as_ref()));
            }
            LinkTarget::Union => typed.one_of = anchor,
            LinkTarget::Around | LinkTarget::Other => {}
        }
    }

    /// The anchor of the object that a link leads to, as facts name it.
    pub(super) fn anchor(&self, link: &inline::Link<'_>) -> Option<Anchor> {
        if !self.forms.links.by_page {
            return link.anchor().map(|anchor| Anchor(anchor.to_owned()));
        }
        if link.address() == "#" {
            return self.reference_to_page();
        }
        let name = link.anchor().or_else(|| link.address().trim_end_matches('/').rsplit('/').next())?;
        Some(self.reference(name))
    }

    /// How facts name what the anchor of a heading leads to.
    pub(super) fn reference(&self, anchor: &str) -> Anchor {
        Anchor(if self.forms.links.by_page { anchor.to_lowercase() } else { anchor.to_owned() })
    }

    /// How facts name the object that the page is about.
    pub(super) fn reference_to_page(&self) -> Option<Anchor> {
        self.forms.links.by_page.then(|| self.reference(super::places::stem(self.page)))
    }

    /// The table of values that a description links to, for an entry of these types.
    pub(super) fn values_in(&self, text: &str, types: Types, format: Option<&String>) -> Option<Anchor> {
        if !has_values(types, format) {
            return None;
        }
        let links = inline::links(text);
        let mut places =
            links.iter().map(|link| (link, self.site.follow(link, self.page, self.own, self.forms)));
        let (link, _) = places.find(|(_, place)| matches!(place, LinkTarget::Values(_)))?;
        self.anchor(link)
    }

    /// Adds the facts in the description of an entry, where its own forms state none.
    pub(super) fn described(&self, fact: &mut FieldFact, text: &str) {
        let forms = self.forms;
        if fact.default.is_none() {
            fact.default = describe::default(text, &forms.defaults);
        }
        if fact.types.contains(Type::String) && fact.format.is_none() {
            let (min, max) = describe::lengths(text, &forms.lengths);
            fact.min_length = fact.min_length.or(min);
            fact.max_length = fact.max_length.or(max);
        }
        if fact.options.is_none() {
            fact.options = describe::options_after(text, &forms.options);
        }
        if fact.values.is_none() && !forms.links.by_page {
            fact.values = self.values_in(text, fact.types, fact.format.as_ref()).map(Box::new);
        }
        let marks = &forms.marks;
        fact.deprecated |= describe::is_deprecated(text, marks)
            || !marks.deprecated_words.is_empty() && without(text, &marks.deprecated).1;
    }
}

/// Whether an entry of these types takes values of a table.
fn has_values(types: Types, format: Option<&String>) -> bool {
    let takes = |ty: Type| {
        types.is_empty()
            || matches!(
                ty,
                Type::Integer | Type::String | Type::ArrayOfInteger | Type::ArrayOfString | Type::Array
            )
    };
    format.is_none() && (types.is_empty() || types.iter().any(takes))
}
