//! Reads and lints one kind of hostile page: `hostile NAME REPEATS`. Without a name it reads all kinds, at two sizes each, and
//! prints how many times longer twice the page takes.

use codegen::diagnostics::span::PagePath;
use codegen::read::read_page;
use codegen::read::source::Text;
use codegen::review::lint;
use std::time::{Duration, Instant};
use tests::hostile::INPUTS;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let name = args.first().map_or("", String::as_str);
    let repeats = args.get(1).and_then(|n| n.parse().ok()).unwrap_or(20_000);
    for (input, make) in INPUTS.iter().filter(|(input, _)| name.is_empty() || *input == name) {
        if args.len() > 1 && !name.is_empty() {
            let (took, found) = time(make(repeats));
            println!("{found:>8} found  {took:>9.1?}  {input}");
            continue;
        }
        let ((once, _), (twice, found)) = (time(make(repeats)), time(make(repeats * 2)));
        let ratio = twice.as_secs_f64() / once.as_secs_f64();
        println!("{ratio:>6.1} times  {found:>8} found  {twice:>9.1?}  {input}");
    }
}

/// How long a page takes, and how many facts and problems it has.
fn time(page: String) -> (Duration, usize) {
    let start = Instant::now();
    let found = match Text::decode(PagePath::new("a.md"), page.into_bytes()) {
        Ok((text, problems)) => {
            let facts = read_page(&text, &codegen::profile::Profile::usual());
            let lint = lint::page(&facts, &text).len() + lint::across(&[facts.clone(), facts.clone()]).len();
            problems.len() + facts.facts.len() + facts.problems.len() + lint
        }
        Err(_) => 1,
    };
    (start.elapsed(), found)
}
