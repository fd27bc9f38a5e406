//! Every line of the reference, and of every page of its history, is accounted for.
//!
//! The finder below knows nothing of the reader: it takes a line for an entry or a row by a handful of characters. Each
//! line that it finds has a fact or a problem, and no field has a line that it does not find.

use codegen::diagnostics::problem::Code;
use codegen::read::facts::{Fact, LineUse, PageFacts, ReadPage};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Numbers of the lines that look like entries or rows of parameters.
fn find(text: &str) -> BTreeSet<u32> {
    let mut found = BTreeSet::new();
    let (mut fence, mut table, mut cut) = (false, false, false);
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_border = |line: &str| line.chars().all(|c| "|-: \t".contains(c));
    for (at, (line, number)) in lines.iter().copied().zip(1..).enumerate() {
        if line.strip_prefix("```").is_some_and(|info| !info.contains('`')) {
            fence = !fence;
            continue;
        }
        if fence {
            fence = !line.ends_with("```");
            continue;
        }
        let header = line.trim_start_matches('|').trim_start().to_lowercase();
        let of_parameters = ["parameter ", "setting "].iter().any(|word| header.starts_with(word));
        if of_parameters && header.contains('|') {
            (table, cut) = (true, false);
            continue;
        }
        if line.is_empty() {
            cut = true;
            continue;
        }
        // After an empty line a table goes on with a row that has its outer bars, and is no header.
        let framed = line.starts_with('|') && line.ends_with('|') && line.matches('|').count() > 2;
        let below = lines.get(at + 1).copied().unwrap_or_default();
        let goes_on = framed && (below.is_empty() || !is_border(below));
        table &= (!std::mem::take(&mut cut) || goes_on) && !line.starts_with("{{");
        let border = is_border(line);
        if looks_like_entry(line) || (table && line.contains('|') && !border) {
            found.insert(number);
        }
    }
    found
}

/// `` `name` … | ``, `__name__ … |`, `**name** … |`, behind a bullet or "Contains:" perhaps.
fn looks_like_entry(line: &str) -> bool {
    let line = line.strip_prefix("Contains:").unwrap_or(line).trim_start();
    let line = line.strip_prefix("- ").or(line.strip_prefix("* ")).unwrap_or(line).trim_start();
    let marked = ["`", "__", "**"].iter().any(|mark| line.starts_with(mark)) && !line.starts_with("```");
    marked && line.contains('|') && !line.starts_with('|')
}

/// Lines that the reader and the finder disagree about.
fn disagreements(page: &PageFacts, text: &str) -> Vec<String> {
    let found = find(text);
    let fields: BTreeSet<u32> = page
        .facts
        .iter()
        .filter(|fact| matches!(fact, Fact::Field(_)))
        .map(|fact| fact.place().line)
        .collect();
    let mut read: BTreeSet<u32> = page.facts.iter().map(|fact| fact.place().line).collect();
    let unreadable = [Code::UnreadableEntry, Code::UnreadableRow, Code::RowWithoutCode];
    read.extend(page.problems.iter().filter(|p| unreadable.contains(&p.code)).map(|p| p.place.line));
    let line = |number: &u32| text.lines().nth(*number as usize - 1).unwrap_or_default().to_owned();
    let lost = found.difference(&read).map(|number| format!("lost: {number}: {}", line(number)));
    let more = fields.difference(&found).map(|number| format!("invented: {number}: {}", line(number)));
    let unread = page.ledger.uses().iter().zip(1..).filter(|(taken, _)| **taken == LineUse::Unread);
    let unread = unread.map(|(_, number): (_, u32)| format!("unread: {number}: {}", line(&number)));
    lost.chain(more).chain(unread).collect()
}

fn check(pages: &[ReadPage]) {
    assert!(!pages.is_empty(), "no pages");
    let mut failures = String::new();
    for page in pages {
        for line in disagreements(&page.facts, page.text.as_str()) {
            let _ = writeln!(failures, "{}: {line}", page.facts.page);
        }
        assert_eq!(page.facts.ledger.uses().len(), page.text.as_str().split_inclusive('\n').count());
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn docs_src() {
    check(&tests::read_all(&tests::root().join("docs-src").display().to_string()));
}

#[test]
fn old_pages() {
    check(&tests::read_all(&tests::old_pages_folder().display().to_string()));
}

#[test]
fn the_reference() {
    let Some(folder) = tests::shared("upstream/2022-04-05/content/api") else { return };
    check(&tests::read_all(&folder.display().to_string()));
}

#[test]
fn every_commit_of_the_history() {
    let Some(history) = tests::history() else { return };
    check(&history.distinct_pages());
}
