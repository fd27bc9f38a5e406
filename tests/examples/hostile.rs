//! Reads and lints, compares or syncs hostile pages: `hostile lint|diff|sync [NAME [REPEATS]]`. Without repeats a page is read
//! at two sizes, and it prints how many times longer twice the page takes; with `500kB` in their place, pages have some such size.

use codegen::diagnostics::span::PagePath;
use codegen::read::source::Text;
use codegen::review::lint;
use std::time::{Duration, Instant};
use tests::hostile::{EDITS, INPUTS, diff, facts, synced};

/// Work on a page, and on the page that it was before: a number of what came of it.
type Work = fn(&Text, &Text) -> usize;

const WORKS: [(&str, Work); 3] = [("lint", lint), ("diff", diff), ("sync", synced)];

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let arg = |at: usize| args.get(at).map_or("", String::as_str);
    let works = WORKS.iter().filter(|(name, _)| arg(0).is_empty() || arg(0) == *name);
    let size: Option<usize> = arg(2).strip_suffix("kB").and_then(|size| size.parse().ok());
    let repeats: Option<usize> = arg(2).parse().ok();
    for (work, run) in works {
        for (input, make) in INPUTS.iter().filter(|(input, _)| arg(1).is_empty() || arg(1) == *input) {
            let edits = if *work == "lint" { EDITS.get(..1).unwrap_or(EDITS) } else { EDITS };
            for (edit, change) in edits {
                let time = |repeats: usize| {
                    let page = make(repeats);
                    time(*run, &change(&page), page)
                };
                match size.map(|size| size * 1_000_000 / make(1_000).len()).or(repeats) {
                    None => {
                        let ((once, _), (twice, found)) = (time(20_000), time(40_000));
                        let ratio = twice.as_secs_f64() / once.as_secs_f64();
                        println!(
                            "{ratio:>6.1} times  {found:>8} found  {twice:>9.1?}  {work} {input}, {edit}"
                        );
                    }
                    Some(repeats) => {
                        let (took, found) = time(repeats);
                        println!("{found:>8} found  {took:>9.1?}  {work} {input}, {edit}");
                    }
                }
            }
        }
    }
}

/// How long a page takes, and what came of it.
fn time(work: Work, before: &str, page: String) -> (Duration, usize) {
    let start = Instant::now();
    let decode = |page: String| Text::decode(PagePath::new("a.md"), page.into_bytes()).ok();
    let found = decode(before.to_owned())
        .zip(decode(page))
        .map_or(1, |((before, _), (page, _))| work(&before, &page));
    (start.elapsed(), found)
}

fn lint(_: &Text, page: &Text) -> usize {
    let facts = facts(page);
    let lint = lint::page(&facts, page).len() + lint::across(&[facts.clone(), facts.clone()]).len();
    facts.facts.len() + facts.problems.len() + lint
}
