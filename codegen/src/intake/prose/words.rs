//! Words and numbers of a sentence.

/// A word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// In small letters, without punctuation around it.
    pub text: String,
    /// Its value, if it is a number.
    pub number: Option<u64>,
    /// A sentence ends with it.
    pub ends: bool,
    /// A comma, a closing bracket or a sentence ends with it.
    pub pauses: bool,
}

/// The words of a text. `250KB` and `5min` are two words each, and the slash of `req/min` is
/// `per`.
pub(super) fn of(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for raw in text.split_whitespace() {
        for (index, part) in raw.split('/').enumerate() {
            if index > 0 {
                push(&mut words, "per");
            }
            // A sign of grouping is not a boundary: `10,000`.
            let digits = part.trim_start_matches(|c: char| !c.is_alphanumeric());
            let length = digits.find(|c: char| !c.is_ascii_digit() && c != ',').unwrap_or(0);
            match digits.split_at_checked(length) {
                Some((number, unit))
                    if number.ends_with(|c: char| c.is_ascii_digit())
                        && unit.starts_with(|c: char| c.is_ascii_alphabetic()) =>
                {
                    push(&mut words, number);
                    push(&mut words, unit);
                }
                _ => push(&mut words, part),
            }
        }
    }
    words
}

fn push(words: &mut Vec<Word>, raw: &str) {
    let text = raw.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let tail = raw.rsplit(char::is_alphanumeric).next().unwrap_or_default();
    let ends = tail.contains(['.', '!', '?']);
    let pauses = ends || tail.contains([',', ';', ')', ':']);
    if text.is_empty() {
        if let Some(last) = words.last_mut() {
            last.ends |= ends;
            last.pauses |= pauses;
        }
        return;
    }
    words.push(Word { number: number(&text), text, ends, pauses });
}

fn number(text: &str) -> Option<u64> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.replace(',', "").parse().ok();
    }
    let names = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    (1..).zip(names).find_map(|(value, name)| (name == text).then_some(value))
}

/// Seconds of a unit of time, in any of its spellings.
pub(super) fn unit_seconds(unit: &str) -> Option<u64> {
    match unit.strip_suffix('s').filter(|bare| !bare.is_empty()).unwrap_or(unit) {
        "second" | "sec" | "s" => Some(1),
        "minute" | "min" | "m" => Some(60),
        "hour" | "hr" | "h" => Some(3600),
        "day" => Some(86_400),
        _ => None,
    }
}

/// Bytes of a unit of size.
pub(super) fn unit_bytes(unit: &str) -> Option<u64> {
    match unit {
        "byte" | "bytes" | "b" => Some(1),
        "kb" | "kib" => Some(1 << 10),
        "mb" | "mib" => Some(1 << 20),
        "gb" | "gib" => Some(1 << 30),
        _ => None,
    }
}

/// Seconds of the duration that words begin with: `5 minutes`, `an hour`, `min`.
pub(super) fn duration(words: &[Word]) -> Option<u64> {
    let (first, rest) = words.split_first()?;
    let is_article = matches!(first.text.as_str(), "a" | "an" | "every");
    let (amount, unit) = match first.number {
        Some(amount) => (amount, rest.first()?),
        None if is_article => (1, rest.first()?),
        None => (1, first),
    };
    amount.checked_mul(unit_seconds(&unit.text)?)
}
