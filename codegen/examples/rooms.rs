//! Takes the pages of a source through one room, for profilers: `rooms ROOM SOURCE [TIMES]`.
//!
//! ROOM is `nothing` (only reads the files), `decode`, `events` (what the Markdown reader takes by itself), `lines`,
//! `facts`, `pages` (facts, on all cores), or `keep` (the same, all facts in memory at the end). TIMES takes the pages through as often.
//!
//! `rooms ratio SOURCE [TIMES]` tells how much longer the facts take than the events, both measured in turns, so that
//! whatever else the machine does slows both.

use codegen::profile::Profile;
use codegen::read::source::{RawPage, Source, Text};
use pulldown_cmark::{Options, Parser};
use std::hint::black_box;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [room, source, times @ ..] = args.as_slice() else { return Err("rooms ROOM SOURCE [TIMES]".into()) };
    let times: usize = times.first().map_or(Ok(1), |times| times.parse())?;
    let pages = Source::parse(source)?.pages()?;
    if room == "pages" {
        for _ in 0..times {
            black_box(codegen::read::read_pages(&pages, &Profile::usual()));
        }
        return Ok(());
    }
    if room == "ratio" {
        return ratio(&pages, times);
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
            "events" => events(&text),
            "lines" => drop(black_box(codegen::read::page::count_lines(&text, &Profile::usual()))),
            "facts" => drop(black_box(codegen::read::read_page(&text, &Profile::usual()))),
            "keep" => kept.push(codegen::read::read_page(&text, &Profile::usual())),
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

/// What the Markdown reader takes by itself: the measure for the rest.
fn events(text: &Text) {
    Parser::new_ext(text.as_str(), Options::ENABLE_TABLES).into_offset_iter().for_each(|event| {
        black_box(event);
    });
}

fn ratio(pages: &[RawPage], times: usize) -> Result<(), Box<dyn std::error::Error>> {
    let decode = |page: &RawPage| Text::decode(page.path.clone(), page.bytes.clone()).ok();
    let texts: Vec<Text> = pages.iter().filter_map(decode).map(|(text, _)| text).collect();
    let (mut one, mut all) = (Vec::new(), Vec::new());
    for _ in 0..times {
        let unit = time(|| texts.iter().for_each(events));
        let each =
            |page| decode(page).map(|(text, _)| (codegen::read::read_page(&text, &Profile::usual()), text));
        one.push(time(|| pages.iter().map(each).collect::<Vec<_>>()) / unit);
        all.push(time(|| codegen::read::read_pages(pages, &Profile::usual())) / unit);
    }
    println!(
        "Facts take {:.2} times the events on one core, {:.2} times on all (medians of {times} rounds)",
        median(one).ok_or("no rounds")?,
        median(all).ok_or("no rounds")?
    );
    Ok(())
}

/// Seconds that work takes, ten times in a row, once it is warm; dropping what it made is not counted.
fn time<T>(work: impl Fn() -> T) -> f64 {
    let once = || {
        let start = Instant::now();
        let made = black_box(work());
        let seconds = start.elapsed().as_secs_f64();
        drop(made);
        seconds
    };
    once();
    (0..10).map(|_| once()).sum()
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}
