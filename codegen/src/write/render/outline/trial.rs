//! A part of a page, read to see what it would state there.

use crate::profile::Forms;
use crate::read::facts::{EndpointFact, Fact, FieldFact, PageFacts};
use crate::read::outline::{LinkTargets, read_part};
use crate::read::source::Text;
use std::cmp::Reverse;

/// The page that a part is for.
pub(super) struct Trial<'p> {
    pub(super) page: &'p PageFacts,
    pub(super) forms: &'p Forms,
    pub(super) site: &'p LinkTargets,
}

impl Trial<'_> {
    /// The last entry of a part, as one of the first request that has it.
    pub(super) fn field(&self, part: String) -> Option<FieldFact> {
        let fields = self.read(part).into_iter().filter_map(|fact| match fact {
            Fact::Field(fact) => Some(fact),
            _ => None,
        });
        fields.max_by_key(|fact| (fact.place.span, Reverse(fact.section)))
    }

    /// The first request of a part.
    pub(super) fn endpoint(&self, part: String) -> Option<EndpointFact> {
        self.read(part).into_iter().find_map(|fact| match fact {
            Fact::Endpoint(fact) => Some(fact),
            _ => None,
        })
    }

    fn read(&self, part: String) -> Vec<Fact> {
        let text = Text::new(self.page.page.clone(), part);
        read_part(&text, &self.page.profile, self.forms, self.site).facts
    }

    /// Addresses that lead to an anchor, the plainest first.
    pub(super) fn addresses(&self, anchor: &str) -> Vec<String> {
        let links = &self.forms.links;
        if links.by_page {
            return links.objects.iter().map(|start| format!("{start}{anchor}")).collect();
        }
        let (here, pages): (Vec<&String>, Vec<&String>) =
            links.objects.iter().partition(|start| start.ends_with('#'));
        let mut all: Vec<String> = here.iter().map(|start| format!("{start}{anchor}")).collect();
        // Pages that are not at hand are as good as any.
        for page in self.site.pages_with(anchor).chain([anchor]) {
            all.extend(pages.first().map(|start| format!("{start}{page}#{anchor}")));
        }
        all
    }
}
