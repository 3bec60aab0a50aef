//! Words of a line of facts: what is in them never ends a word or a line.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// Longest name or value that is kept; beyond it there are texts.
const LONGEST: usize = 100;
/// Most words of a name or value that is kept.
const WORDS: usize = 4;
/// A word without characters.
const EMPTY: &str = "%";

/// What is kept of a name or value: itself, or a digest where it is a text.
pub(super) fn kept(text: &str) -> String {
    let text = text.trim();
    if text.len() <= LONGEST && text.split_whitespace().nth(WORDS).is_none() {
        return text.to_owned();
    }
    let digest = Sha256::digest(text);
    digest.iter().take(8).fold("sha256-".to_owned(), |mut name, byte| {
        let _ = write!(name, "{byte:02x}");
        name
    })
}

/// A word: white space, `%` and what a terminal acts upon are written as `%` and two digits.
pub(super) fn encode(text: &str) -> String {
    escape(text, |c| c.is_alphanumeric() || "-_.~!*'();:@&=+$,/?#[]{}<>^|\"`\\".contains(c))
}

/// A word that is part of a path: dots and brackets are written in digits too.
pub(super) fn segment(text: &str) -> String {
    escape(text, |c| c.is_alphanumeric() || "-_~!*'();:@&=+$,/?#<>^|\"`\\".contains(c))
}

/// A word that is one of several with `|` between them.
pub(super) fn alternative(text: &str) -> String {
    escape(text, |c| c.is_alphanumeric() || "-_.~:/+".contains(c))
}

fn escape(text: &str, is_plain: impl Fn(char) -> bool) -> String {
    if text.is_empty() {
        return EMPTY.to_owned();
    }
    text.chars().fold(String::new(), |mut word, c| {
        if is_plain(c) {
            word.push(c);
        } else {
            for byte in c.to_string().bytes() {
                let _ = write!(word, "%{byte:02X}");
            }
        }
        word
    })
}

/// The text that a word stands for; nothing where no text is written so.
pub(super) fn decode(word: &str) -> Option<String> {
    if word == EMPTY {
        return Some(String::new());
    }
    let mut parts = word.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        let is_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        bytes.push(u8::from_str_radix(digits, 16).ok().filter(|_| is_digits)?);
        bytes.extend(rest.bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_from_its_word() {
        for text in ["", "%", "a b", "a\nb", "Response Code", "data[].x", "{ID}", "\u{202e}é", "|"]
        {
            for word in [encode(text), segment(text), alternative(text)] {
                assert!(!word.is_empty() && !word.contains(char::is_whitespace), "{word}");
                assert_eq!(decode(&word).as_deref(), Some(text));
            }
        }
        assert_eq!(encode("/chats/{CHAT_ID}?a=b"), "/chats/{CHAT_ID}?a=b");
        assert_eq!(segment("a.b"), "a%2Eb");
    }

    #[test]
    fn words_that_stand_for_nothing_are_refused() {
        for word in ["%2", "%zz", "a%", "%+1", "%FF"] {
            assert_eq!(decode(word), None, "{word}");
        }
    }

    #[test]
    fn texts_are_not_kept() {
        assert_eq!(kept(" last modified time "), "last modified time");
        let text = "A sentence of more than a few words.";
        assert_eq!(kept(text), kept(text));
        assert!(kept(text).starts_with("sha256-") && kept(text).len() == 23, "{}", kept(text));
        assert!(kept(&"x".repeat(101)).starts_with("sha256-"));
    }
}
