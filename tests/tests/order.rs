//! Neither the order of pages nor that of what they hold matters to what is generated.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "helpers of a test are test")]

use codegen::read::facts::{Fact, PageFacts, SectionId};
use codegen::rust::files;
use proptest::prelude::*;
use std::sync::LazyLock;
use tests::{Page, model_of, old_pages, rust_of};

static PAGES: LazyLock<Vec<PageFacts>> = LazyLock::new(|| old_pages().iter().map(Page::facts).collect());

/// The page with its facts, its sections and their samples in the order that `keys` give.
fn shuffled(page: &PageFacts, keys: &[u64]) -> PageFacts {
    let mut keys = keys.iter().copied().cycle();
    let mut page = page.clone();
    shuffle(&mut page.facts, &mut keys);
    let mut order: Vec<usize> = (0..page.sections.len()).collect();
    shuffle(&mut order, &mut keys);
    page.sections = order.iter().map(|i| page.sections[*i].clone()).collect();
    for section in &mut page.sections {
        for samples in [&mut section.requests, &mut section.responses] {
            let mut shuffled = samples.to_vec();
            shuffle(&mut shuffled, &mut keys);
            *samples = shuffled.into();
        }
    }
    for fact in &mut page.facts {
        let section = match fact {
            Fact::Endpoint(fact) => &mut fact.section,
            Fact::Field(fact) => &mut fact.section,
            Fact::SetValue(fact) => &mut fact.section,
            Fact::Code(fact) => &mut fact.section,
        };
        *section = SectionId(order.iter().position(|i| *i == section.0).expect("its new index"));
    }
    page
}

fn shuffle<T>(items: &mut [T], keys: &mut impl Iterator<Item = u64>) {
    items.sort_by_cached_key(|_| keys.next());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn order_does_not_matter(
        pages in Just(PAGES.iter().collect::<Vec<_>>()).prop_shuffle(),
        keys in proptest::collection::vec(any::<u64>(), 97),
    ) {
        let pages: Vec<PageFacts> = pages.into_iter().map(|page| shuffled(page, &keys)).collect();
        prop_assert_eq!(files(&model_of(&pages)), files(&model_of(&PAGES)));
    }
}

#[test]
fn two_runs_make_the_same() {
    assert_eq!(rust_of(&old_pages()), rust_of(&old_pages()));
}
