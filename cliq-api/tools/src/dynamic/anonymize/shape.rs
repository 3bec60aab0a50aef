//! Texts of the same form as another one, made from a number.

/// Digits, such as `10000007`; `None` where the number has too many.
pub(super) fn digits(length: usize, number: u64) -> Option<String> {
    let width = length.checked_sub(1)?;
    let tail = format!("{number:0width$}");
    (tail.len() == width).then(|| format!("1{tail}"))
}

/// Another number of as many digits, where there are too few of them to count.
pub(super) fn next_digits(digits: &str) -> String {
    let length = u32::try_from(digits.len()).unwrap_or(1);
    let Ok(number) = digits.parse::<u64>() else { return digits.to_owned() };
    let least = if length == 1 { 1 } else { 10_u64.saturating_pow(length - 1) };
    let most = 10_u64.saturating_pow(length) - 1;
    let next = if number >= most { least } else { number + 1 };
    format!("{next:0width$}", width = digits.len())
}

/// Replaces letters by letters of the same case and digits by digits; other ASCII signs stay, and the
/// first letters up to `prefix` bytes, too.
pub(super) fn scrambled(text: &str, prefix: usize, seed: u64) -> String {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = |count: u8| {
        // Xorshift: even over letters and digits, and the same everywhere.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u8::try_from(state % u64::from(count)).unwrap_or_default()
    };
    text.char_indices()
        .map(|(at, c)| match c {
            c if at < prefix => c,
            'a'..='z' => char::from(b'a' + next(26)),
            'A'..='Z' => char::from(b'A' + next(26)),
            '1'..='9' => char::from(b'1' + next(9)),
            '0' => char::from(b'0' + next(10)),
            c if c.is_ascii() => c,
            _ => char::from(b'a' + next(26)),
        })
        .collect()
}
