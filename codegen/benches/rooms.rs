//! How long each room takes for all pages of a source, and the whole; `docs/performance.md` has the ratios that matter.
//!
//! The source is the reference in `../shared` if it is there, and always docs-src, the only one that a crate is made of.

use codegen::model::assemble::assemble;
use codegen::profile::Profile;
use codegen::read::facts::PageFacts;
use codegen::read::page::{count_lines, read_json};
use codegen::read::source::{RawPage, Source, Text};
use codegen::rust::files;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use pulldown_cmark::{Options, Parser};
use std::hint::black_box;
use std::path::Path;

fn pages(folder: &str) -> Vec<RawPage> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    Source::parse(&path.display().to_string()).and_then(|source| source.pages()).unwrap_or_default()
}

fn decoded(pages: &[RawPage]) -> Vec<Text> {
    let decoded = pages.iter().map(|page| Text::decode(page.path.clone(), page.bytes.clone()));
    decoded.filter_map(|page| page.ok().map(|(text, _)| text)).collect()
}

/// What stands in fences.
fn samples(text: &Text) -> Vec<&str> {
    text.as_str()
        .split("```")
        .skip(1)
        .step_by(2)
        .map(|sample| sample.trim_start_matches(char::is_alphabetic))
        .collect()
}

fn read_all(pages: &[RawPage]) -> Vec<PageFacts> {
    codegen::read::read_pages(pages, &Profile::usual())
        .into_iter()
        .filter_map(|page| Some(page.ok()?.facts))
        .collect()
}

/// What [`codegen::read::read_pages`] does, on one core.
fn read_each(pages: &[RawPage]) -> Vec<(PageFacts, Text)> {
    decoded(pages)
        .into_iter()
        .map(|text| (codegen::read::read_page(&text, &Profile::usual()), text))
        .collect()
}

fn rooms(criterion: &mut Criterion) {
    for (name, folder) in
        [("docs-src", "docs-src"), ("reference", "../shared/upstream/2022-04-05/content/api")]
    {
        let pages = pages(folder);
        if pages.is_empty() {
            continue;
        }
        let texts = decoded(&pages);
        let read = read_all(&pages);
        let mut group = criterion.benchmark_group(name);
        group.sample_size(50);
        group.throughput(Throughput::Bytes(pages.iter().map(|page| page.bytes.len() as u64).sum()));
        group.bench_function("decode", |bench| bench.iter_with_large_drop(|| decoded(&pages)));
        // What the Markdown reader takes alone: the measure for the rest.
        group.bench_function("events", |bench| {
            bench.iter(|| {
                for text in &texts {
                    for event in Parser::new_ext(text.as_str(), Options::ENABLE_TABLES).into_offset_iter() {
                        black_box(event);
                    }
                }
            });
        });
        group.bench_function("lines", |bench| {
            bench.iter(|| texts.iter().map(|text| count_lines(text, &Profile::usual())).sum::<usize>());
        });
        group.bench_function("json", |bench| {
            let samples: Vec<&str> = texts.iter().flat_map(samples).collect();
            bench.iter_with_large_drop(|| samples.iter().map(|sample| read_json(sample)).collect::<Vec<_>>());
        });
        // One result at a time: hundreds of them would have their memory from the system, page by page.
        let each = BatchSize::PerIteration;
        group.bench_function("facts", |bench| {
            bench.iter_batched(|| (), |()| codegen::read::read_pages(&pages, &Profile::usual()), each);
        });
        group.bench_function("facts, on one core", |bench| {
            bench.iter_batched(|| (), |()| read_each(&pages), each);
        });
        if let Ok(model) = assemble(&read) {
            group.bench_function("assemble", |bench| bench.iter_with_large_drop(|| assemble(&read)));
            group.bench_function("emit", |bench| bench.iter_with_large_drop(|| files(&model)));
            group.bench_function("whole", |bench| {
                bench.iter_with_large_drop(|| assemble(&read_all(&pages)).map(|model| files(&model)));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, rooms);
criterion_main!(benches);
