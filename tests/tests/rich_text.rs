//! What holds for every text: escaping, markup, mentions, splitting.

use cliq_api::message::{MentionKind, RichText, escape, mentions, split, unescape};
use proptest::prelude::*;
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// Pieces that mean something, in any order, among any text.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "*",
        "_",
        "~",
        "`",
        "```",
        "{",
        "{@",
        "{#",
        "}",
        "@",
        "#",
        "!",
        "[",
        "]",
        "](",
        "(",
        ")",
        "$1",
        "zohoid:1",
        "system.api|invite/1",
        "{@1}",
        "{@all}",
        "[a](b)",
        "`x`",
        "\u{2060}",
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "  ",
        "\u{2028}",
        "http://",
        "https://x.y/a_b",
        "word",
        "Two words. ",
        "。",
        "/",
        "\u{301}",
        "\u{200d}",
        "\u{1F468}\u{200D}\u{1F469}",
        "\u{1F1E9}\u{1F1EA}",
        "\u{600}",
        "é",
    ]);
    let piece =
        prop_oneof![8 => pieces.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)];
    prop_oneof![
        4 => prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat()),
        1 => ".{0,60}",
        1 => any::<String>(),
    ]
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_goes_there_and_back_unchanged(text in text()) {
        let sent = serde_json::to_string(&escape(&text)).unwrap();
        let read: String = serde_json::from_str(&sent).unwrap();
        prop_assert_eq!(unescape(&read), text.as_str());
        prop_assert_eq!(RichText::from(&text).to_string(), escape(&text));
    }

    #[test]
    fn escaped_text_means_nothing(text in text()) {
        let sent = escape(&text);
        prop_assert_eq!(mentions(&sent).next(), None);
        prop_assert_eq!(marks(&sent), Vec::<String>::new());
    }

    #[test]
    fn text_without_joiners_is_not_unescaped(text in text()) {
        let text = text.replace('\u{2060}', "");
        prop_assert!(matches!(unescape(&text), Cow::Borrowed(same) if same == text));
    }

    #[test]
    fn what_is_built_reads_back(a in text(), b in text(), c in text()) {
        let label = RichText::new().italic(&b).code(&c).code_block(&a).quote(&b);
        let blank = label.is_blank();
        let sent = RichText::new()
            .bold(RichText::new().text(&a).mention_user("1").strike(&b))
            .text(&c)
            .code(&a)
            .link(label, "https://x.y/")
            .code_block(&b)
            .quote(RichText::new().underline(&c).text("{").bold(&a))
            .mention_available()
            .to_string();
        let found: Vec<_> = mentions(&sent).map(|mention| mention.kind).collect();
        prop_assert_eq!(found.len(), 3, "{}", &sent);
        prop_assert_eq!(&found[0], &MentionKind::User("1".into()));
        let is_link = matches!(&found[1], MentionKind::Link { address: "https://x.y/", label }
            if !blank || *label == "https://x.y/");
        prop_assert!(is_link, "{}", &sent);
        prop_assert_eq!(&found[2], &MentionKind::Available);
    }

    #[test]
    fn mentions_stand_where_they_say(text in text()) {
        let mut end = 0;
        for mention in mentions(&text) {
            prop_assert!(mention.range.start >= end);
            prop_assert_eq!(&text[mention.range.clone()], mention.text);
            end = mention.range.end;
        }
    }

    #[test]
    fn parts_keep_to_the_limit_and_join_again(text in text(), limit in 0_usize..40) {
        let text = text.replace("```", "");
        check_parts(&text, limit)?;
        check_parts(&escape(&text), limit)?;
    }

    #[test]
    fn code_that_is_cut_keeps_its_lines(lines in prop::collection::vec("[a-z {@}*]{1,12}", 1..30), limit in 26_usize..60) {
        let text = RichText::new().text("Before.").code_block(lines.join("\n")).text("After.").to_string();
        let parts = split(&text, limit).unwrap();
        let mut read = Vec::new();
        for part in &parts {
            prop_assert!(part.chars().count() <= limit);
            prop_assert_eq!(part.matches("```").count() % 2, 0, "{}", part);
            read.extend(part.lines().filter(|line| !line.starts_with("```")).map(str::to_owned));
        }
        let blank = |line: &String| line.trim().is_empty();
        let sent: Vec<_> = text.lines().filter(|line| !line.starts_with("```")).map(str::to_owned).collect();
        read.retain(|line| !blank(line));
        prop_assert_eq!(read, sent.into_iter().filter(|line| !blank(line)).collect::<Vec<_>>());
    }

    #[test]
    fn any_text_with_fences_is_split_or_refused(text in text(), limit in 0_usize..40) {
        match split(&text, limit) {
            Ok(parts) => for part in parts {
                prop_assert!(part.chars().count() <= limit && !part.is_empty());
            },
            Err(error) => {
                prop_assert!(text.get(error.range.clone()).is_some());
                prop_assert!(error.length > limit, "{}", error);
            }
        }
    }

    #[test]
    fn markdown_notifies_nobody(text in text()) {
        let sent = RichText::from_markdown(&text).to_string();
        let links = |kind: &MentionKind<'_>| matches!(kind, MentionKind::Link { .. });
        prop_assert!(mentions(&sent).all(|mention| links(&mention.kind)), "{}", &sent);
    }
}

/// Checks the parts of a text without code blocks.
fn check_parts(text: &str, limit: usize) -> Result<(), TestCaseError> {
    let parts = match split(text, limit) {
        Ok(parts) => parts,
        Err(error) => {
            let length = text[error.range.clone()].chars().count();
            prop_assert!(length == error.length && length > limit, "{}", error);
            return Ok(());
        }
    };
    let borders: Vec<usize> =
        text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
    let mut end = 0;
    for part in &parts {
        prop_assert!(matches!(part, Cow::Borrowed(_)) && part.chars().count() <= limit);
        let start = part.as_ptr() as usize - text.as_ptr() as usize;
        prop_assert!(text[end..start].trim().is_empty(), "{:?} is lost", &text[end..start]);
        end = start + part.len();
        prop_assert!(borders.contains(&start) && borders.contains(&end));
        let whole = |mention: cliq_api::message::Mention<'_>| {
            mention.range.end <= start
                || mention.range.start >= end
                || mention.range.start >= start && mention.range.end <= end
        };
        prop_assert!(mentions(text).all(whole));
    }
    prop_assert!(text[end..].trim().is_empty());
    Ok(())
}
