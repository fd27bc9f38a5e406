//! A page of docs-src or tests/pages that loses a part anywhere, with any bytes in its place.
#![no_main]

use std::sync::LazyLock;

static PAGES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    tests::page_files().into_iter().map(|page| page.bytes).collect()
});

libfuzzer_sys::fuzz_target!(|input: (u8, u16, u16, &[u8])| {
    let (page, start, len, instead) = input;
    let Some(page) = PAGES.get(usize::from(page) % PAGES.len().max(1)) else { return };
    let start = usize::from(start) % (page.len() + 1);
    let end = (start + usize::from(len)).min(page.len());
    let _ = tests::sound::check_page([&page[..start], instead, &page[end..]].concat());
});
