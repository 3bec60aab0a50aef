//! What holds for every text of a message: escaping, markup, mentions, splitting.

use super::input::{choice, text_of};
use cliq_api::message::{Mention, MentionKind, RichText, escape, mentions, split, unescape};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation as _;

/// A limit for parts, then the text.
pub fn check(input: &[u8]) {
    let (limit, rest) = choice(input);
    let text = text_of(rest);
    comes_back(&text);
    means_nothing_escaped(&text);
    mentions_stand_where_they_say(&text);
    split_or_refused(&text, limit);
    let plain = text.replace("```", "");
    parts_join(&plain, limit);
    parts_join(&escape(&plain), limit);
    markdown(&text);
    let third = text.char_indices().nth(text.chars().count() / 3).map_or(0, |(at, _)| at);
    let (a, rest) = text.split_at(third);
    let half = rest.char_indices().nth(rest.chars().count() / 2).map_or(0, |(at, _)| at);
    let (b, c) = rest.split_at(half);
    reads_back_built(a, b, c);
}

/// A text goes there and back unchanged.
pub fn comes_back(text: &str) {
    let escaped = escape(text);
    assert!(escaped.len() <= text.len() * 4, "{escaped:?}");
    let sent = serde_json::to_string(&escaped).expect("text");
    let read: String = serde_json::from_str(&sent).expect("text");
    assert_eq!(unescape(&read), text);
    assert_eq!(RichText::from(text).to_string(), escaped);
    let without = text.replace('\u{2060}', "");
    assert!(matches!(unescape(&without), Cow::Borrowed(same) if same == without));
}

/// Escaped text has no mention, no link and no markup.
pub fn means_nothing_escaped(text: &str) {
    let sent = escape(text);
    assert_eq!(mentions(&sent).next(), None, "{sent:?}");
    assert_eq!(marks(&sent), Vec::<String>::new(), "{sent:?}");
}

/// What a service would have to see to take the text for more than text.
fn marks(sent: &str) -> Vec<String> {
    let torn = ["{@", "{#", "]("].into_iter().filter(|mark| sent.contains(mark)).map(str::to_owned);
    let breaks =
        |c| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let lines = sent.split(breaks).filter(|line| line.trim_start().starts_with(['!', '#']));
    let words = sent.split_whitespace().filter(|word| {
        let loose = |at: usize| !word[at + 1..].starts_with('\u{2060}');
        word.match_indices(['*', '_', '~', '`'])
            .any(|(at, mark)| loose(at) && (mark == "`" || !word[..at].contains("://")))
    });
    torn.chain(lines.chain(words).map(str::to_owned)).collect()
}

/// Mentions are in order, apart, and where they say.
pub fn mentions_stand_where_they_say(text: &str) {
    let mut end = 0;
    for mention in mentions(text) {
        assert!(mention.range.start >= end);
        assert_eq!(&text[mention.range.clone()], mention.text);
        end = mention.range.end;
    }
}

/// The parts of any text keep to the limit; an error names something that is longer.
pub fn split_or_refused(text: &str, limit: usize) {
    match split(text, limit) {
        Ok(parts) => {
            let fits = |part: &Cow<'_, str>| part.chars().count() <= limit && !part.is_empty();
            assert!(parts.iter().all(fits), "{parts:?}");
        }
        Err(error) => {
            assert!(text.get(error.range.clone()).is_some(), "{error}");
            assert!(error.length > limit, "{error}");
        }
    }
}

/// The parts of a text without code blocks are all of it but white space between them, and cut no
/// mention and no visible character.
pub fn parts_join(text: &str, limit: usize) {
    let parts = match split(text, limit) {
        Ok(parts) => parts,
        Err(error) => {
            let length = text[error.range.clone()].chars().count();
            return assert!(length == error.length && length > limit, "{error}");
        }
    };
    let borders: Vec<usize> =
        text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let mut end = 0;
    for part in &parts {
        assert!(matches!(part, Cow::Borrowed(_)) && part.chars().count() <= limit);
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        assert!(text[end..start].trim().is_empty(), "{:?} is lost", &text[end..start]);
        end = start + part.len();
        assert!(borders.binary_search(&start).is_ok() && borders.binary_search(&end).is_ok());
        let whole = |mention: Mention<'_>| {
            mention.range.end <= start
                || mention.range.start >= end
                || mention.range.start >= start && mention.range.end <= end
        };
        assert!(mentions(text).all(whole));
    }
    assert!(text[end..].trim().is_empty());
}

/// Markdown notifies nobody, leads only to web and mail addresses, and is not blown up.
pub fn markdown(text: &str) {
    let sent = RichText::from_markdown(text).to_string();
    for mention in mentions(&sent) {
        let MentionKind::Link { address, .. } = mention.kind else {
            panic!("{mention:?} in {sent:?}")
        };
        let address = address.to_ascii_lowercase();
        let known =
            ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
        assert!(known, "{address:?} in {sent:?}");
    }
    assert!(sent.len() <= 64 * text.len() + 64, "{} of {} bytes", sent.len(), text.len());
}

/// What is built of texts has exactly the mentions and links that were put in.
pub fn reads_back_built(a: &str, b: &str, c: &str) {
    let label = RichText::new().italic(b).code(c).code_block(a).quote(b);
    let blank = label.is_blank();
    let sent = RichText::new()
        .bold(RichText::new().text(a).mention_user("1").strike(b))
        .text(c)
        .code(a)
        .link(label, "https://x.y/")
        .code_block(b)
        .quote(RichText::new().underline(c).text("{").bold(a))
        .mention_available()
        .to_string();
    let found: Vec<_> = mentions(&sent).map(|mention| mention.kind).collect();
    assert_eq!(found.len(), 3, "{sent:?}");
    assert_eq!(found[0], MentionKind::User("1".into()));
    let is_link = matches!(&found[1], MentionKind::Link { address: "https://x.y/", label }
        if !blank || *label == "https://x.y/");
    assert!(is_link, "{sent:?}");
    assert_eq!(found[2], MentionKind::Available);
}
