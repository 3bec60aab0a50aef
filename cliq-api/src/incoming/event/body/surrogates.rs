//! Halves of characters, which a sender leaves when it cuts text.

/// Replaces escapes of lone surrogates; `None` if there are none.
pub fn without_lone_surrogates(text: &[u8]) -> Option<Vec<u8>> {
    let mut output = Vec::with_capacity(text.len());
    let mut rest = text;
    let mut changed = false;
    while let Some((&byte, after)) = rest.split_first() {
        let length = match (byte, unit(rest)) {
            (b'\\', Some(0xD800..=0xDBFF)) => match rest.get(6..).and_then(unit) {
                Some(0xDC00..=0xDFFF) => 12,
                _ => 0,
            },
            (b'\\', Some(0xDC00..=0xDFFF)) => 0,
            (b'\\', None) if !after.is_empty() => 2,
            (b'\\', Some(_)) => 6,
            _ => 1,
        };
        if length == 0 {
            output.extend_from_slice(b"\\ufffd");
            changed = true;
        } else {
            output.extend_from_slice(rest.get(..length)?);
        }
        rest = rest.get(length.max(if length == 0 { 6 } else { 1 })..)?;
    }
    changed.then_some(output)
}

/// The code unit of an escape at the beginning.
fn unit(text: &[u8]) -> Option<u32> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::without_lone_surrogates;

    #[test]
    fn only_halves_are_replaced() {
        for (text, expected) in [
            (r#""\ud83d""#, Some(r#""\ufffd""#)),
            (r#""\ude00a""#, Some(r#""\ufffda""#)),
            (r#""\ud83d\ud83d\ude00""#, Some(r#""\ufffd\ud83d\ude00""#)),
            (r#""\ud83d\u0041""#, Some(r#""\ufffd\u0041""#)),
            (r#""\ud83d\ude00""#, None),
            (r#""\\ud83d""#, None),
            (r#""\u00e9\n\"\u12""#, None),
            (r"\", None),
            ("", None),
        ] {
            let found = without_lone_surrogates(text.as_bytes());
            assert_eq!(found.as_deref(), expected.map(str::as_bytes), "{text}");
        }
    }
}
