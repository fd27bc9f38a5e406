//! Makes slips of the pen on pages and prints what the reader says of them: `slips [lapses] COUNT SEED SOURCE…`, and each case
//! that was not reported at its line. Without a source it takes `docs-src`; a count of 0 prints the problems of the pages as
//! they are. `VENDOR=FOLDER` is a source in the words of another vendor; `lapses` makes slips of more than a token.

#![allow(clippy::expect_used, reason = "who gives a wrong vendor is told")]

use codegen::profile::Profile;
use std::path::Path;
use tests::lapses::{lapse, look_alike};
use tests::slips::{
    DISCORD, Docs, MASTODON, MULTISAFEPAY, Numbers, Outcome, Shares, Vocabulary, pages_of, slip, tokens,
};

fn main() {
    let mut args = std::env::args().skip(1).peekable();
    let lapses = args.next_if(|arg| arg == "lapses").is_some();
    let mut number = |default| args.next().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (count, seed) = (number(2_000), number(1));
    let mut sources: Vec<String> = args.collect();
    if sources.is_empty() {
        sources.push(tests::root().join("docs-src").display().to_string());
    }
    for source in sources {
        let (mut docs, words) = docs(&source);
        if count == 0 {
            docs.problems().for_each(|problem| println!("{problem}"));
        }
        let mut numbers = Numbers::new(seed);
        let mut shares = Shares::default();
        for _ in 0..count {
            let index = numbers.below(docs.len());
            let Some((path, text)) = docs.page(index).cloned() else { break };
            let made = if lapses && numbers.below(5) == 0 {
                look_alike(&text, words, &mut numbers)
            } else if lapses {
                lapse(&text, words, &mut numbers)
            } else {
                slip(&text, &tokens(&text, words), &mut numbers)
            };
            let Some(slipped) = made else { continue };
            let (outcome, news) = docs.judge(index, &slipped);
            shares.add(slipped.kind, outcome);
            if matches!(outcome, Outcome::Elsewhere | Outcome::Silent) {
                let (before, after) = &slipped.lines;
                let slip = slipped.slip.map(|slip| format!(" {slip:?}")).unwrap_or_default();
                println!("{outcome:?} {}{slip} {path}:{}", slipped.kind, slipped.line);
                println!("  - {before}\n  + {after}");
                news.iter().take(2).for_each(|problem| println!("    {problem}"));
            }
        }
        println!("{source}\n{shares}\n");
    }
}

/// The pages of a source, and the words of their vendor.
fn docs(source: &str) -> (Docs, &'static Vocabulary) {
    let Some((vendor, folder)) = source.split_once('=') else {
        return (Docs::new(tests::page_texts(source), Profile::usual()), &MULTISAFEPAY);
    };
    let profile = Profile::built_in(vendor).expect("a profile");
    let words = if vendor == "mastodon" { &MASTODON } else { &DISCORD };
    (Docs::new(pages_of(Path::new(folder), &profile), profile), words)
}
