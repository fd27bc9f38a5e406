//! All statements of one member as one, whatever the order of pages and entries.

use super::entry::{ParameterEntry, Scope};
use super::formats;
use super::types::{FormKind, with_shown};
use crate::api::{Anchor, Presence, Type, Types};
use crate::diagnostics::span::{PagePath, Place};
use crate::model::{Demand, Docs, Format, Source, Statement, TypesRule, WordsRule};
use crate::read::facts::FieldFact;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// All that is said of one member of one type.
#[derive(Clone)]
pub(super) struct Merged<'a> {
    /// The statements.
    pub(super) entries: Vec<&'a ParameterEntry<'a>>,
    /// The passages that the types come from.
    pub(super) rule: TypesRule,
    /// All documented types, with what samples show that these would not take; those of samples where no page documents one.
    pub(super) types: Types,
    /// All values of closed lists and fixed values, by text.
    pub(super) values: Vec<&'a str>,
}

impl<'a> Merged<'a> {
    /// Merges statements; there is at least one.
    pub(super) fn new(entries: &[&'a ParameterEntry<'a>]) -> Self {
        let entries = entries.to_vec();
        let told = |documented| {
            let entries = entries.iter().filter(move |entry| entry.fact.is_some() == documented);
            union(entries.map(|entry| entry.types))
        };
        let (documented, shown) = (told(true), told(false));
        let hints = union(entries.iter().map(|entry| entry.hints));
        let mut types = if documented.is_empty() { shown } else { with_shown(documented, shown) };
        if types.is_empty() {
            // Of what is empty everywhere, nothing is known but that a list is one.
            types = if hints.contains(Type::Array) { Types::from_iter([Type::Array]) } else { hints };
        } else if hints.contains(Type::Array) && !types.contains(Type::Object) && !types.has_array() {
            // An empty list where a text is documented: it can be either.
            types.insert(Type::Object);
        }
        let agree = |entry: &&&ParameterEntry<'_>| entry.types.is_empty() || entry.types == documented;
        let rule = match () {
            () if documented.is_empty() => TypesRule::Shown,
            () if types == documented
                && entries.iter().filter(|entry| entry.fact.is_some()).all(|entry| agree(&entry)) =>
            {
                TypesRule::Documented
            }
            () => TypesRule::Widened,
        };
        let mut values: Vec<&str> = entries.iter().flat_map(|entry| entry.values()).collect();
        values.sort_unstable();
        values.dedup();
        Self { entries, rule, types, values }
    }

    /// The same, where the page of the object that the member refers to shows these types of it.
    pub(super) fn shown_as(mut self, types: Types) -> Self {
        if !types.is_empty() {
            let documented = self.types;
            self.types = with_shown(documented, types);
            if self.types != documented && self.rule == TypesRule::Documented {
                self.rule = TypesRule::Widened;
            }
        }
        self
    }

    /// The demand of the stated formats; nothing where two statements differ.
    pub(super) fn format(&self) -> Option<Demand> {
        let stated = self.entries.iter().filter_map(|entry| entry.fact?.format.as_deref());
        let mut demands: Vec<Demand> = stated.filter_map(formats::demand).collect();
        demands.sort();
        demands.dedup();
        if demands.len() == 1 { demands.pop() } else { None }
    }

    /// Whether it is a currency by ISO 4217: by the format that is stated, else by its name.
    pub(super) fn is_currency(&self, wire: &str, kind: FormKind) -> bool {
        let by_name = || formats::by_name(&self.entries.first()?.profile.values, &[wire], kind);
        self.format().or_else(by_name) == Some(Demand::Format(Format::Currency))
    }

    /// The strongest presence that is stated.
    pub(super) fn presence(&self) -> Presence {
        let stated = self.entries.iter().filter_map(|entry| entry.fact).map(|fact| fact.presence);
        stated.min().unwrap_or(Presence::Unstated)
    }

    /// Whether any statement says that it may be `null`.
    pub(super) fn nullable(&self) -> bool {
        self.entries.iter().filter_map(|entry| entry.fact).any(|fact| fact.nullable)
    }

    /// Least and greatest length: the loosest of what is stated.
    pub(super) fn length(&self) -> (Option<u32>, Option<u32>) {
        let facts = || self.entries.iter().filter_map(|entry| entry.fact);
        (facts().filter_map(|fact| fact.min_length).min(), facts().filter_map(|fact| fact.max_length).max())
    }

    /// The words for it: those of an object's own page, else those that most sections say, of the first page by path and anchor.
    pub(super) fn docs(&self) -> Docs {
        self.docs_by_rule().0
    }

    /// The same, and how the words were chosen where passages differ.
    pub(super) fn docs_by_rule(&self) -> (Docs, Option<WordsRule>) {
        let told = self.entries.iter().filter_map(|entry| entry.fact.map(|fact| (entry, fact)));
        let told = told.filter(|(_, fact)| !is_pointer(fact));
        let told: Vec<_> = told.collect();
        let mut sections: BTreeMap<String, BTreeSet<&Place>> = BTreeMap::new();
        for (entry, fact) in &told {
            sections.entry(letters(without_pointer(fact))).or_default().insert(&entry.section.place);
        }
        let agree = |fact: &FieldFact| sections.get(&letters(without_pointer(fact))).map_or(0, BTreeSet::len);
        let prose: BTreeSet<&Place> =
            told.iter().filter(|(entry, _)| !entry.adds).map(|(entry, _)| &entry.section.place).collect();
        // Words that few sections have say what their uses are, and not what all have in common.
        let is_few = |entry: &ParameterEntry<'_>, fact: &FieldFact| {
            !entry.adds
                && !matches!(entry.scope, Scope::Object(_))
                && prose.len() > 1
                && agree(fact) * 2 <= prose.len()
        };
        let rank = |(entry, fact): &(&&ParameterEntry<'_>, &FieldFact)| {
            let agree = agree(fact);
            (
                is_few(entry, fact),
                entry.adds,
                !matches!(entry.scope, Scope::Object(_)),
                entry.is_shared,
                Reverse(agree),
            )
        };
        let first = told.iter().min_by_key(|(entry, fact)| {
            (rank(&(*entry, *fact)), &entry.place.page, &entry.section.anchor, &fact.text)
        });
        let differs = |(_, fact): &&&(_, &FieldFact)| {
            first
                .is_some_and(|(_, chosen)| letters(without_pointer(fact)) != letters(without_pointer(chosen)))
        };
        let others = told.iter().filter(|told| differs(&told)).map(&rank).min();
        let rule = first.map(&rank).zip(others).map(|(first, other)| match () {
            () if first.0 != other.0 => WordsRule::Most,
            () if first.1 != other.1 => WordsRule::Prose,
            () if first.2 != other.2 => WordsRule::OwnPage,
            () if first.3 != other.3 => WordsRule::OwnEndpoint,
            () if first.4 != other.4 => WordsRule::Most,
            () => WordsRule::First,
        });
        let defaults = self.entries.iter().filter_map(|entry| entry.fact?.default.as_deref());
        let docs = Docs {
            heading: String::new(),
            note: None,
            text: first.map_or_else(String::new, |(_, fact)| without_pointer(fact).to_owned()),
            default: defaults.min().map(str::to_owned),
            length: (None, None),
            source: first.map(|(entry, _)| entry.source()),
            sources: Vec::new(),
            statements: self.statements(),
        };
        (docs, rule)
    }

    /// The words of each section under its heading, by page, and where they stand; `None` where all say the same.
    pub(super) fn each_words(&self) -> Option<(String, Vec<Source>)> {
        let mut words: BTreeMap<(&PagePath, &Anchor), (&ParameterEntry<'_>, &str)> = BTreeMap::new();
        let all_add = self.entries.iter().all(|entry| entry.adds);
        for entry in self.entries.iter().filter(|entry| all_add || !entry.adds) {
            if let Some(fact) = entry.fact.filter(|fact| !is_pointer(fact)) {
                words
                    .entry((&entry.place.page, &entry.section.anchor))
                    .or_insert((entry, without_pointer(fact)));
            }
        }
        let different: BTreeSet<String> = words.values().map(|(_, text)| letters(text)).collect();
        let item = |(entry, text): &(&ParameterEntry<'_>, &str)| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (format!("- {}: {text}", entry.section.heading), entry.source())
        };
        let (items, sources): (Vec<String>, Vec<Source>) = words.values().map(item).unzip();
        (different.len() > 1).then(|| (items.join("\n"), sources))
    }

    /// The statements, by place. What a sample shows several times is one statement.
    fn statements(&self) -> Vec<Statement> {
        let mut all: BTreeMap<(&Place, bool), Types> = BTreeMap::new();
        for entry in &self.entries {
            let types = all.entry((entry.place, entry.fact.is_some())).or_default();
            entry.types.iter().for_each(|ty| types.insert(ty));
        }
        let statement = |((place, documents), types): ((&Place, _), _)| Statement {
            place: place.clone(),
            documents,
            types,
        };
        all.into_iter().map(statement).collect()
    }

    /// The first statement by place, for problems.
    pub(super) fn first(&self) -> Option<&'a ParameterEntry<'a>> {
        self.entries.iter().copied().min_by_key(|entry| entry.place)
    }
}

/// Whether the text only says where to read on, which the type says already.
fn is_pointer(fact: &FieldFact) -> bool {
    let text = fact.text.trim().trim_end_matches('.');
    text.is_empty() || (fact.reference.is_some() && text.starts_with("See ") && !text.contains(". "))
}

/// The text without its last sentence, if that only says where to read on.
fn without_pointer(fact: &FieldFact) -> &str {
    let text = fact.text.trim();
    match text.rsplit_once("See ").map(|(told, rest)| (told.trim_end(), rest)) {
        Some((told, rest)) if fact.reference.is_some() && told.ends_with('.') && !rest.contains(". ") => told,
        _ => text,
    }
}

/// The words without what only sets them: marks, blanks, capitals.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn union(all: impl Iterator<Item = Types>) -> Types {
    all.flat_map(|types| types.iter().collect::<Vec<_>>()).collect()
}
