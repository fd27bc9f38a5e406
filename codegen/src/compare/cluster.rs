//! Compares what sections of one cluster state in both versions.

use super::change::{Side, Sided};
use super::fields::{self, Entry, Identity, Outcome, Parameters};
use super::item::Item;
use super::references::{Moved, Objects, moved};
use super::unread::{Lines, hides_endpoint, hiding, uncompared};
use super::view::{Unit, View, names};
use super::{attributes, endpoints, values};
use crate::facts::Presence;

/// The sections of a cluster, both sides present.
pub(super) struct Sections<'u, 'a> {
    pub(super) base: Vec<&'u Unit<'a>>,
    pub(super) head: Vec<&'u Unit<'a>>,
}

/// What came of comparing.
#[derive(Default)]
pub(super) struct Found {
    pub(super) items: Vec<Item>,
    pub(super) problems: Vec<Sided>,
}

/// Compares the two sides of a cluster.
pub(super) fn compare(
    sections: &Sections<'_, '_>,
    objects: &Objects,
    views: (&View<'_>, &View<'_>),
) -> Found {
    let Sections { base, head } = sections;
    let mut found = Found::default();
    if !hides_endpoint(base) && !hides_endpoint(head) {
        found.items.extend(endpoints::compare(base, head));
    }
    // Where only one side knows its endpoint, what the other lists counts as the request's.
    let directed = base.iter().chain(head).any(|unit| unit.endpoint().is_some());
    let (old, new) = (fields::parameters(base, directed), fields::parameters(head, directed));
    let outcome = fields::matched(&old, &new);
    for kept in &outcome.kept {
        found.items.extend(kept.relocated());
        found.items.extend(attributes::differences(kept));
    }
    found.items.extend(objects.changed(views, &outcome.kept));
    found.rows(values::compare(&outcome.kept, base, head), sections);
    found.only(Side::Base, &outcome, (&old, &new), head, views.1);
    found.only(Side::Head, &outcome, (&new, &old), base, views.0);
    found
}

impl Found {
    /// Parameters that only one side has.
    fn only<'a>(
        &mut self,
        side: Side,
        outcome: &Outcome<'_, 'a>,
        (own, other): (&Parameters<'_, 'a>, &Parameters<'_, 'a>),
        others: &[&Unit<'_>],
        view: &View<'_>,
    ) {
        let keys = match side {
            Side::Base => &outcome.gone,
            Side::Head => &outcome.new,
        };
        for key in keys {
            let Some(entry) = own.get(key).and_then(|entries| entries.first()) else { continue };
            let name = &entry.field.path;
            match moved(entry, own, other, view) {
                Some(Moved::Followed) => continue,
                Some(Moved::Lost(anchor)) => {
                    let message = format!(
                        "`{name}` can't be compared: its object is behind `#{anchor}` in the other version, which leads nowhere"
                    );
                    self.problems.push(uncompared(
                        side,
                        &entry.field.place,
                        message,
                        "compare sources that hold the page of the object",
                    ));
                    continue;
                }
                None => {}
            }
            if let Some(passage) = hiding(&identity(entry), entry.unit, others, lines) {
                let message = format!(
                    "`{name}` can't be compared: where it may stand in the other version, {} can't be read",
                    passage.place
                );
                self.problems.push(uncompared(side, &entry.field.place, message, "mend that passage"));
                continue;
            }
            self.items.push(fields::added_or_removed(side, entry, is_spared(key, keys, own)));
        }
    }

    /// Rows of lists and tables, and options.
    fn rows(&mut self, items: Vec<Item>, sections: &Sections<'_, '_>) {
        for item in items {
            let (mine, others) = match item.spot.side {
                Side::Base => (&sections.base, &sections.head),
                Side::Head => (&sections.head, &sections.base),
            };
            let is_row = item.spot.path.is_none();
            let value = item.before.clone().or_else(|| item.after.clone()).unwrap_or_default();
            let passage =
                mine.iter().filter(|_| is_row).find_map(|unit| hiding(&value, unit, others, row_lines));
            match passage {
                Some(passage) => {
                    let message = format!(
                        "`{value}` can't be compared: where it may stand in the other version, {} can't be read",
                        passage.place
                    );
                    self.problems.push(uncompared(
                        item.spot.side,
                        &item.spot.place,
                        message,
                        "mend that passage",
                    ));
                }
                None => self.items.push(item),
            }
        }
    }
}

/// Whether a body can do without an object that is as new as its member.
fn is_spared(key: &Identity<'_>, new: &[Identity<'_>], all: &Parameters<'_, '_>) -> bool {
    (1..key.2.len()).any(|end| {
        let above: Identity<'_> = (key.0, key.1, key.2.iter().take(end).copied().collect());
        let required = |entry: &Entry<'_, '_>| entry.field.presence == Presence::Required;
        new.contains(&above) && all.get(&above).is_some_and(|entries| !entries.iter().any(required))
    })
}

type Name = Vec<String>;

fn identity(entry: &Entry<'_, '_>) -> Name {
    names(&entry.field.path).into_iter().map(str::to_owned).collect()
}

fn lines(unit: &Unit<'_>) -> Lines<Name> {
    let line = |field: &&crate::facts::FieldFact| {
        (names(&field.path).into_iter().map(str::to_owned).collect(), field.place.line)
    };
    unit.fields.iter().map(line).collect()
}

fn row_lines(unit: &Unit<'_>) -> Lines<String> {
    let gateways = unit.gateways.iter().map(|fact| (fact.id.as_str().to_owned(), fact.place.line));
    let codes = unit.codes.iter().map(|fact| (fact.code.as_str().to_owned(), fact.place.line));
    gateways.chain(codes).collect()
}
