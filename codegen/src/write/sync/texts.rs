//! Our words for upstream's fields and sections.

use super::MARKER;
use crate::api::{Direction, Location};
use crate::read::facts::{Fact, FieldFact, PageFacts};
use std::collections::{HashMap, HashSet};

/// Puts our words, or the marker, in the place of upstream's.
pub(super) fn fill(page: &mut PageFacts, ours: Option<&PageFacts>, matched: &[Option<usize>]) {
    let mut words = Words::of(ours, matched);
    for (section, matched) in page.sections.iter_mut().zip(matched) {
        let own = matched.and_then(|i| ours?.sections.get(i)).map(|section| section.intro.trim());
        // Only a heading can have an introduction.
        section.intro = match own {
            _ if section.heading.is_empty() => String::new(),
            Some(own) if !own.is_empty() => own.to_owned(),
            _ => MARKER.to_owned(),
        };
    }
    for fact in &mut page.facts {
        if let Fact::Field(field) = fact {
            let section = matched.get(field.section.0).copied().flatten();
            field.text = words.take(section, field).unwrap_or(MARKER).to_owned();
        }
    }
}

/// Direction, location and path of a field.
type Name = (Option<Direction>, Location, String);

fn name(field: &FieldFact) -> Name {
    (field.direction, field.location, field.path.to_string())
}

/// Our descriptions, by section and name. A name that stands several times has several, in page order.
struct Words<'o> {
    of_section: HashMap<(usize, Name), Vec<&'o str>>,
    /// Of sections that are no longer there: their fields may have moved.
    of_others: HashMap<Name, &'o str>,
    /// How many were taken.
    taken: HashMap<(usize, Name), usize>,
}

impl<'o> Words<'o> {
    fn of(ours: Option<&'o PageFacts>, matched: &[Option<usize>]) -> Self {
        let paired: HashSet<usize> = matched.iter().flatten().copied().collect();
        let mut words = Self { of_section: HashMap::new(), of_others: HashMap::new(), taken: HashMap::new() };
        for field in ours.iter().flat_map(|ours| ours.fields()) {
            let text = field.text.trim();
            let section = field.section.0;
            words.of_section.entry((section, name(field))).or_default().push(text);
            if !text.is_empty() && text != MARKER && !paired.contains(&section) {
                words.of_others.entry(name(field)).or_insert(text);
            }
        }
        words
    }

    /// The description of the next field of that name.
    fn take(&mut self, section: Option<usize>, field: &FieldFact) -> Option<&'o str> {
        let name = name(field);
        let own = section.and_then(|section| {
            let key = (section, name.clone());
            let at = self.taken.entry(key.clone()).or_default();
            let texts = self.of_section.get(&key)?;
            let text = texts.get(*at).or(texts.last()).copied();
            *at += 1;
            text
        });
        own.filter(|text| !text.is_empty()).or_else(|| self.of_others.get(&name).copied())
    }
}
