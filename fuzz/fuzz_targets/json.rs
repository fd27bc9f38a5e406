//! Any text as a sample.
#![no_main]

libfuzzer_sys::fuzz_target!(|text: &str| tests::sound::check_json(text));
