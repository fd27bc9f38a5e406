//! Targets of links to headings: the first object and the first table of values below each.

use crate::api::Anchor;
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
    pub(super) fn open(&mut self, level: u8, anchor: Anchor) {
        while self.open.pop_if(|(above, _)| *above >= level).is_some() {}
        self.open.push((level, self.all.len()));
        self.all.push(Target { anchor, object: None, values: None });
    }

    /// An object stands here; `page` names it, too, if it is the one that the page is about.
    pub(super) fn object(&mut self, section: SectionId, page: Option<Anchor>) {
        for (_, at) in &self.open {
            if let Some(target) = self.all.get_mut(*at) {
                target.object.get_or_insert(section);
            }
        }
        self.all.extend(page.map(|anchor| Target { anchor, object: Some(section), values: None }));
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
        all.retain(|target| target.object.is_some() || target.values.is_some());
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lead_to_what_stands_first_below_them() {
        let mut targets = Targets::default();
        let anchor = |name: &str| Anchor(name.to_owned());
        targets.open(2, anchor("box"));
        targets.open(6, anchor("box-structure"));
        targets.object(SectionId(0), None);
        targets.open(6, anchor("box-kinds"));
        targets.values(SectionId(1), "Box Kinds");
        targets.open(2, anchor("nothing"));
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
