//! What properties read from their input.

use percent_encoding::percent_encode_byte;

/// The first byte, which chooses among variants, and the rest.
pub(super) fn choice(input: &[u8]) -> (usize, &[u8]) {
    input.split_first().map_or((0, input), |(first, rest)| (usize::from(*first), rest))
}

/// Text without what is not UTF-8.
pub(super) fn text_of(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

/// The text with an escape in place of each byte.
pub(super) fn every_byte_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| encoded + percent_encode_byte(byte))
}
