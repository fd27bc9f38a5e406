//! Rules for the facts of any page, however broken: used by tests and by the fuzz targets.

use codegen::diagnostics::span::{PagePath, Place, Span};
use codegen::model::secrets::Secrets;
use codegen::read::facts::{Fact, PageFacts};
use codegen::read::page::{Reading, read_json};
use codegen::read::read_page;
use codegen::read::source::Text;
use codegen::review::lint;

/// Reads the bytes of a page and checks what came of it; `None` if it is no page.
///
/// # Panics
/// If a place lies outside of the page, facts are out of order, or a fact names a section that is not there.
#[must_use]
pub fn check_page(bytes: Vec<u8>) -> Option<PageFacts> {
    let len = bytes.len();
    match Text::decode(PagePath::new("a.md"), bytes) {
        Ok((text, problems)) => {
            let page = read_page(&text, &codegen::profile::Profile::usual());
            for problem in problems.iter().chain(&page.problems) {
                check_place(text.original(), &problem.place);
            }
            for problem in lint::page(&page, &text) {
                check_place(text.original(), &problem.place);
            }
            for problem in lint::secrets(&page, &text, &Secrets::new(&codegen::profile::Profile::usual())) {
                check_place(text.original(), &problem.place);
            }
            for problem in lint::across(&[page.clone(), page.clone()]) {
                check_place(text.original(), &problem.place);
            }
            check_facts(text.original(), &page);
            Some(page)
        }
        Err(problem) => {
            let Span { start, end } = problem.place.span;
            assert!(start <= end && end <= len, "{problem}");
            None
        }
    }
}

fn check_facts(file: &str, page: &PageFacts) {
    for section in &page.sections {
        check_place(file, &section.place);
        for sample in section.requests.iter().chain(section.responses.iter()) {
            check_place(file, &sample.place);
        }
    }
    for fact in &page.facts {
        check_place(file, fact.place());
        assert!(page.section(fact.section()).is_some(), "{fact:?}");
        if let Fact::Field(field) = fact {
            assert!(!field.path.0.is_empty(), "{fact:?}");
            assert!(field.path.0.iter().all(|segment| !segment.name.is_empty()), "{fact:?}");
        }
    }
    let order: Vec<_> = page.facts.iter().map(|fact| (fact.place().line, fact.place().span)).collect();
    assert!(order.is_sorted(), "{order:?}");
    let order: Vec<_> =
        page.problems.iter().map(|problem| (problem.place.line, problem.place.span)).collect();
    assert!(order.is_sorted(), "{order:?}");
}

/// Whether a place is one of the file's: its bytes whole characters, its line the one that they begin on.
fn check_place(file: &str, place: &Place) {
    let Span { start, end } = place.span;
    assert!(file.get(start..end).is_some(), "{place} {start}..{end} of {}", file.len());
    assert!(place.line >= 1 && place.column >= 1, "{place}");
    // Counting lines for each place of a large file would take longer than reading it.
    if file.len() < 10_000 {
        let before = file.get(..start).unwrap_or_default();
        assert_eq!(place.line as usize, before.matches('\n').count() + 1, "{place}");
    }
}

/// Reads a sample and checks that its places lie inside of it.
///
/// # Panics
/// If one does not, or if a reading of a repaired sample names no repair.
pub fn check_json(text: &str) {
    let reading = read_json(text);
    let inside = |span: Span| assert!(text.get(span.start..span.end).is_some(), "{span:?} of {}", text.len());
    for repair in reading.repairs() {
        inside(repair.span);
    }
    match &reading {
        Reading::Unreadable(span, _) => inside(*span),
        Reading::Repaired(_, repairs) => assert!(!repairs.is_empty()),
        Reading::Clean(_) | Reading::NotJson(_) => {}
    }
    let mut left: Vec<_> = reading.json().into_iter().collect();
    while let Some(json) = left.pop() {
        match json {
            codegen::read::page::Json::Array(items) => left.extend(items),
            codegen::read::page::Json::Object(members) => {
                for member in members {
                    inside(member.span);
                    left.push(&member.value);
                }
            }
            _ => {}
        }
    }
}
