//! Makes slips of the pen on pages and prints what the reader says of them: `slips COUNT SEED SOURCE…`, and each case
//! that was not reported at its line. Without a source it takes `docs-src`; a count of 0 prints the problems of the pages as
//! they are.

use codegen::profile::Profile;
use tests::slips::{Docs, MULTISAFEPAY, Numbers, Outcome, Shares, slip, tokens};

fn main() {
    let mut args = std::env::args().skip(1);
    let mut number = |default| args.next().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (count, seed) = (number(2_000), number(1));
    let mut sources: Vec<String> = args.collect();
    if sources.is_empty() {
        sources.push(tests::root().join("docs-src").display().to_string());
    }
    for source in sources {
        let mut docs = Docs::new(tests::page_texts(&source), Profile::usual());
        if count == 0 {
            docs.problems().for_each(|problem| println!("{problem}"));
        }
        let mut numbers = Numbers::new(seed);
        let mut shares = Shares::default();
        for _ in 0..count {
            let index = numbers.below(docs.len());
            let Some((path, text)) = docs.page(index).cloned() else { break };
            let Some(slipped) = slip(&text, &tokens(&text, &MULTISAFEPAY), &mut numbers) else { continue };
            let (outcome, news) = docs.judge(index, &slipped);
            shares.add(slipped.kind, outcome);
            if matches!(outcome, Outcome::Elsewhere | Outcome::Silent) {
                let (before, after) = &slipped.lines;
                println!("{outcome:?} {} {:?} {path}:{}", slipped.kind, slipped.slip, slipped.line);
                println!("  - {before}\n  + {after}");
                news.iter().take(2).for_each(|problem| println!("    {problem}"));
            }
        }
        println!("{source}\n{shares}\n");
    }
}
