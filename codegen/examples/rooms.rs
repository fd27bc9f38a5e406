//! Takes the pages of a source through one room, for profilers: `rooms ROOM SOURCE [TIMES]`.
//!
//! ROOM is `nothing` (only reads the files), `decode`, `events` (what the Markdown reader takes by itself), `lines`,
//! `facts`, `pages` (facts, on all cores), or `keep` (the same, all facts in memory at the end). TIMES takes the pages through as often.

use codegen::facts;
use codegen::source::{Source, Text};
use pulldown_cmark::{Options, Parser};
use std::hint::black_box;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [room, source, times @ ..] = args.as_slice() else { return Err("rooms ROOM SOURCE [TIMES]".into()) };
    let times: usize = times.first().map_or(Ok(1), |times| times.parse())?;
    let pages = Source::parse(source)?.pages()?;
    if room == "pages" {
        for _ in 0..times {
            black_box(facts::read_pages(&pages));
        }
        return Ok(());
    }
    let mut kept = Vec::new();
    for page in (0..times).flat_map(|_| &pages) {
        if room == "nothing" {
            black_box(page.bytes.clone());
            continue;
        }
        let (text, _) =
            Text::decode(page.path.clone(), page.bytes.clone()).map_err(|problem| problem.to_string())?;
        match room.as_str() {
            "decode" => drop(black_box(text)),
            "events" => {
                Parser::new_ext(text.as_str(), Options::ENABLE_TABLES).into_offset_iter().for_each(|event| {
                    black_box(event);
                });
            }
            "lines" => drop(black_box(codegen::page::count_lines(&text))),
            "facts" => drop(black_box(facts::read(&text))),
            "keep" => kept.push(facts::read(&text)),
            _ => return Err("no such room".into()),
        }
    }
    println!(
        "{} pages, {} facts",
        pages.len() * times,
        kept.iter().map(|page| page.facts.len()).sum::<usize>()
    );
    Ok(())
}
