//! What holds for every text: escaping, markup, mentions, splitting.

use cliq_api::message::{RichText, escape, split};
use proptest::prelude::*;
use tests::properties::text as properties;

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_goes_there_and_back_unchanged(text in text()) {
        properties::comes_back(&text);
    }

    #[test]
    fn escaped_text_means_nothing(text in text()) {
        properties::means_nothing_escaped(&text);
    }

    #[test]
    fn what_is_built_reads_back(a in text(), b in text(), c in text()) {
        properties::reads_back_built(&a, &b, &c);
    }

    #[test]
    fn mentions_stand_where_they_say(text in text()) {
        properties::mentions_stand_where_they_say(&text);
    }

    #[test]
    fn parts_keep_to_the_limit_and_join_again(text in text(), limit in 0_usize..40) {
        let text = text.replace("```", "");
        properties::parts_join(&text, limit);
        properties::parts_join(&escape(&text), limit);
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
        properties::split_or_refused(&text, limit);
    }

    #[test]
    fn markdown_notifies_nobody(text in text()) {
        properties::markdown(&text);
    }
}
