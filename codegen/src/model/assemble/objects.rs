//! Names of objects and of tables of values, and the one that a reference leads to.

use super::entry::SectionKey;
use super::names;
use super::targets::{Found, Targets, key, singular_last, without_ending};
use super::unions::{Union, Unions};
use crate::api::Anchor;
use crate::diagnostics::span::PagePath;
use crate::profile::Forms;
use crate::read::facts::{CodeFact, Fact, PageFacts, SectionId, Subject, Target};
use crate::read::outline::object_name;
use crate::read::source::is_specification_file;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The names of objects, whichever way the docs refer to them.
pub(super) enum Objects<'a> {
    /// By name: pages that call an object alike document one. Some objects stand for a parameter of another name.
    Named(BTreeMap<String, String>),
    /// By links to headings: each heading documents an object of its own.
    Linked(Box<Linked<'a>>),
    /// By references to the schemas of a specification.
    Schemas,
}

/// Objects and tables of values below headings that links lead to, with a name for each.
pub(super) struct Linked<'a> {
    /// Headings of objects by anchor.
    by_anchor: Targets<'a>,
    /// The same by the name of the object.
    by_name: Targets<'a>,
    /// Headings of tables by anchor.
    by_values: Targets<'a>,
    objects: BTreeMap<SectionKey, String>,
    tables: BTreeMap<TableKey<'a>, Table<'a>>,
    /// Lists of objects, with a name for each.
    unions: Unions<'a>,
    union_names: BTreeMap<usize, String>,
}

/// Page, section and title of a table of values.
type TableKey<'a> = (SectionKey, &'a str);

/// A table of values.
pub(super) struct Table<'a> {
    /// Name of its type, as words.
    pub(super) name: String,
    /// Its rows.
    pub(super) codes: Vec<&'a CodeFact>,
}

impl<'a> Objects<'a> {
    /// The objects of docs that refer to them by links or references; `None` for others.
    pub(super) fn by_references(pages: &'a [PageFacts]) -> Option<Self> {
        let first = pages.first()?;
        if is_specification_file(first.page.as_str()) {
            return Some(Self::Schemas);
        }
        let forms = first.profile.outline.as_ref()?;
        Some(Self::Linked(Box::new(Linked::new(pages, forms))))
    }

    /// Whether an object is what a reference leads to, whatever the member is called that holds it.
    pub(super) const fn by_reference(&self) -> bool {
        !matches!(self, Self::Named(_))
    }

    /// The name of an object that a section documents.
    pub(super) fn name<'n>(&'n self, page: &PagePath, section: SectionId, written: &'n str) -> &'n str {
        match self {
            Self::Linked(linked) => linked.objects.get(&key(page, section)).map_or(written, String::as_str),
            Self::Named(_) | Self::Schemas => self.parameter(written),
        }
    }

    /// The parameter that an object stands for, or else its own name.
    pub(super) fn parameter<'n>(&'n self, written: &'n str) -> &'n str {
        match self {
            Self::Named(parameters) => parameters.get(written).map_or(written, String::as_str),
            Self::Linked(_) | Self::Schemas => written,
        }
    }

    /// Whether the object stands for a parameter of another name.
    pub(super) fn is_parameter(&self, written: &str) -> bool {
        matches!(self, Self::Named(parameters) if parameters.contains_key(written))
    }

    pub(super) const fn linked(&self) -> Option<&Linked<'a>> {
        match self {
            Self::Named(_) | Self::Schemas => None,
            Self::Linked(linked) => Some(linked),
        }
    }
}

impl<'a> Linked<'a> {
    fn new(pages: &'a [PageFacts], forms: &'a Forms) -> Self {
        let mut tables: BTreeMap<TableKey<'a>, Vec<&'a CodeFact>> = BTreeMap::new();
        let mut titles: Vec<(Named<'a>, &'a PagePath, String)> = Vec::new();
        // Headings may divide the members of one object.
        let mut divided: Vec<(SectionKey, SectionKey)> = Vec::new();
        for page in pages {
            let documenting: BTreeSet<usize> = page.fields().map(|field| field.section.0).collect();
            let mut known: BTreeMap<&str, SectionKey> = BTreeMap::new();
            for (index, section) in page.sections.iter().enumerate() {
                let key = key(&page.page, SectionId(index));
                if let Subject::Object(name) = &section.subject
                    && documenting.contains(&index)
                {
                    if let Some(first) = known.get(name.as_str()) {
                        divided.push((key, first.clone()));
                        continue;
                    }
                    known.insert(name, key.clone());
                    titles.push((Named::Object(key), &page.page, without_ending(name, forms).to_owned()));
                }
            }
            for fact in &page.facts {
                if let Fact::Code(code) = fact {
                    tables.entry((key(&page.page, code.section), &code.table)).or_default().push(code);
                }
            }
        }
        for (table, codes) in &tables {
            let Some(first) = codes.first() else { continue };
            // Several bits may be set at once: their type keeps the plural.
            let is_bits = codes.iter().any(|code| code.code.contains("<<") || code.code.starts_with("0x"));
            let title = if is_bits { table.1.to_owned() } else { singular_last(table.1) };
            titles.push((Named::Table(table.clone()), &first.place.page, title));
        }
        let anchor = |target: &Target| target.anchor.0.clone();
        let by_anchor = Targets::new(pages.iter(), |target| target.object.is_some().then(|| anchor(target)));
        let unions = Unions::new(pages, &by_anchor, forms);
        titles.extend(unions.titles(forms).map(|(at, page, title)| (Named::Union(at), page, title)));
        let (mut objects, mut made, mut union_names) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (place, name) in unique(&titles) {
            match place {
                Named::Object(key) => drop(objects.insert(key, name)),
                Named::Union(at) => drop(union_names.insert(at, name)),
                Named::Table(key) => {
                    let codes = tables.remove(&key).unwrap_or_default();
                    made.insert(key, Table { name, codes });
                }
            }
        }
        for (part, first) in divided {
            if let Some(name) = objects.get(&first).cloned() {
                objects.insert(part, name);
            }
        }
        let name = |target: &Target| object_name(&target.anchor.0.to_lowercase(), &forms.returns.endings);
        Self {
            by_name: Targets::new(pages.iter(), |target| target.object.is_some().then(|| name(target))),
            by_values: Targets::new(pages.iter(), |target| target.values.is_some().then(|| anchor(target))),
            by_anchor,
            objects,
            tables: made,
            unions,
            union_names,
        }
    }

    /// The object that a reference on a page leads to.
    pub(super) fn referred(&self, page: &PagePath, anchor: &Anchor) -> Option<&str> {
        self.object(self.by_anchor.find(page, &anchor.0)?)
    }

    /// The object that an endpoint on a page says it returns.
    pub(super) fn returned(&self, page: &PagePath, name: &str) -> Option<&str> {
        self.object(self.by_name.find(page, name)?)
    }

    fn object(&self, (page, target): Found<'a>) -> Option<&str> {
        self.objects.get(&key(page, target.object?)).map(String::as_str)
    }

    /// The table of values that a reference on a page leads to.
    pub(super) fn values(&self, page: &PagePath, anchor: &Anchor) -> Option<&Table<'a>> {
        let (page, target) = self.by_values.find(page, &anchor.0)?;
        let (section, title) = target.values.as_ref()?;
        self.tables.get(&(key(page, *section), title.as_str()))
    }

    /// The name of the union of the list of objects that a link on a page leads to.
    pub(super) fn union(&self, page: &PagePath, anchor: &Anchor) -> Option<&str> {
        self.union_names.get(&self.unions.of(page, anchor)?).map(String::as_str)
    }

    /// All unions, by name.
    pub(super) fn unions(&self) -> impl Iterator<Item = (&str, &Union<'a>)> {
        self.union_names.iter().filter_map(|(at, name)| Some((name.as_str(), self.unions.all.get(*at)?)))
    }

    /// The name of the object that a section documents.
    pub(super) fn documented(&self, section: &SectionKey) -> Option<&str> {
        self.objects.get(section).map(String::as_str)
    }

    /// All tables of values.
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table<'a>> {
        self.tables.values()
    }
}

/// An object or table that gets a name.
#[derive(Clone)]
enum Named<'a> {
    Object(SectionKey),
    Table(TableKey<'a>),
    Union(usize),
}

/// A name for each title: the title itself where no other has it, else with the file of its page before it, else with the whole path.
fn unique<'a>(titles: &[(Named<'a>, &PagePath, String)]) -> Vec<(Named<'a>, String)> {
    let longer = |page: &PagePath, title: &str, parts: usize| {
        let path = page.as_str();
        let path = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
        let mut segments: Vec<&str> = path.rsplit('/').take(parts).collect();
        segments.reverse();
        segments.push(title);
        segments.join(" ")
    };
    let same = names::module;
    // How many titles with so many parts of their paths are one name.
    let mut counts: Vec<HashMap<Option<String>, usize>> = Vec::new();
    let mut chosen: Vec<(Named<'a>, String)> = Vec::new();
    for (place, page, title) in titles {
        let mut is_free = |parts: usize| {
            while counts.len() <= parts {
                let mut count: HashMap<Option<String>, usize> = HashMap::new();
                for (_, page, title) in titles {
                    *count.entry(same(&longer(page, title, counts.len()))).or_default() += 1;
                }
                counts.push(count);
            }
            counts.get(parts).and_then(|count| count.get(&same(&longer(page, title, parts)))) == Some(&1)
        };
        let depth = page.as_str().split('/').count();
        let parts = (0..depth).find(|parts| is_free(*parts)).unwrap_or(depth);
        chosen.push((place.clone(), longer(page, title, parts)));
    }
    chosen
}
