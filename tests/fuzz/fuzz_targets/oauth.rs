#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| tests::properties::oauth::check(input));
