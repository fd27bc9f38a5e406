//! Targets of links to headings: the first object and the first table of values below each.

use crate::api::Anchor;
use crate::diagnostics::span::Place;
use crate::read::facts::{SectionId, Target};

/// The headings of a page so far.
#[derive(Debug, Default)]
pub(super) struct Targets {
    all: Vec<Target>,
    /// Level and index of the headings that are open.
    open: Vec<(u8, usize)>,
}

impl Targets {
    /// Opens a heading.
    pub(super) fn open(&mut self, level: u8, anchor: Anchor, place: Place) {
        while self.open.pop_if(|(above, _)| *above >= level).is_some() {}
        self.open.push((level, self.all.len()));
        self.all.push(Target { anchor, place, object: None, values: None, one_of: Vec::new() });
    }

    /// An object stands here; `page` names it, too, if it is the one that the page is about.
    pub(super) fn object(&mut self, section: SectionId, page: Option<Anchor>) {
        for (_, at) in &self.open {
            if let Some(target) = self.all.get_mut(*at) {
                target.object.get_or_insert(section);
            }
        }
        let place = self.all.last().map(|target| target.place.clone());
        self.all.extend(page.zip(place).map(|(anchor, place)| Target {
            anchor,
            place,
            object: Some(section),
            values: None,
            one_of: Vec::new(),
        }));
    }

    /// A list of objects stands here.
    pub(super) fn one_of(&mut self, objects: &[(Option<String>, Anchor)]) {
        for (_, at) in &self.open {
            if let Some(target) = self.all.get_mut(*at).filter(|target| target.one_of.is_empty()) {
                target.one_of = objects.to_vec();
            }
        }
    }

    /// A table of values stands here.
    pub(super) fn values(&mut self, section: SectionId, table: &str) {
        for (_, at) in &self.open {
            if let Some(target) = self.all.get_mut(*at) {
                target.values.get_or_insert_with(|| (section, table.to_owned()));
            }
        }
    }

    /// The headings that lead to anything.
    pub(super) fn into_found(self) -> Vec<Target> {
        let mut all = self.all;
        all.retain(|target| target.object.is_some() || target.values.is_some() || !target.one_of.is_empty());
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::span::PagePath;
    use crate::read::source::Text;

    #[test]
    fn headings_lead_to_what_stands_first_below_them() {
        let mut targets = Targets::default();
        let anchor = |name: &str| Anchor(name.to_owned());
        let place = Text::new(PagePath::new("page.md"), String::new()).place(0..0);
        targets.open(2, anchor("box"), place.clone());
        targets.open(6, anchor("box-structure"), place.clone());
        targets.object(SectionId(0), None);
        targets.open(6, anchor("box-kinds"), place.clone());
        targets.values(SectionId(1), "Box Kinds");
        targets.open(2, anchor("nothing"), place.clone());
        let found: Vec<(String, Option<SectionId>, bool)> = targets
            .into_found()
            .into_iter()
            .map(|target| (target.anchor.0, target.object, target.values.is_some()))
            .collect();
        let first = Some(SectionId(0));
        assert_eq!(
            found,
            [
                ("box".to_owned(), first, true),
                ("box-structure".to_owned(), first, false),
                ("box-kinds".to_owned(), None, true),
            ]
        );
    }
}
