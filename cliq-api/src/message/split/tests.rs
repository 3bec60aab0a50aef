use super::*;

fn parts(text: &str, limit: usize) -> Vec<Cow<'_, str>> {
    split(text, limit).unwrap()
}

#[test]
fn the_best_border_within_the_limit_wins() {
    assert_eq!(parts("a b.\n\nc d.\ne f", 10), ["a b.", "c d.\ne f"]);
    assert_eq!(parts("a b. c\nd e f", 9), ["a b. c", "d e f"]);
    assert_eq!(parts("One is. Two is not", 12), ["One is.", "Two is not"]);
    assert_eq!(parts("cf. this and that", 8), ["cf. this", "and that"]);
    assert_eq!(parts("one two", 6), ["one", "two"]);
    assert_eq!(parts("well-known", 7), ["well-", "known"]);
    assert_eq!(parts("abcdef", 4), ["abcd", "ef"]);
    assert_eq!(parts("我来。你去。", 4), ["我来。", "你去。"]);
}

#[test]
fn a_text_within_the_limit_stays_whole() {
    assert_eq!(parts(" a \n\n b ", 8), [" a \n\n b "]);
    assert_eq!(parts("\u{1F600}\u{1F600}", 2).len(), 1);
    assert!(parts("", 0).is_empty());
}

#[test]
fn white_space_at_a_cut_is_dropped_but_not_the_indent() {
    assert_eq!(parts("aaa  \n\n  bbb   ", 5), ["aaa", "  bbb"]);
    assert_eq!(parts("      aa", 4), ["aa"]);
    assert!(parts(&" ".repeat(9), 4).is_empty());
}

#[test]
fn tokens_and_graphemes_are_not_cut() {
    let flag = "\u{1F1E9}\u{1F1EA}";
    assert_eq!(parts(&format!("{flag}{flag}"), 3), [flag, flag]);
    assert_eq!(parts("hi [a b c](https://x.y) so", 22), ["hi", "[a b c](https://x.y)", "so"]);
    assert_eq!(parts("x `a b c d` {@participants}", 16), ["x `a b c d`", "{@participants}"]);
    assert_eq!(parts("see https://x.y/a-b-c", 18), ["see", "https://x.y/a-b-c"]);
    assert_eq!(parts("ab*\u{2060}cd", 3), ["ab", "*\u{2060}c", "d"]);
}

#[test]
fn no_part_becomes_a_quotation() {
    assert_eq!(parts("aaa bbb !c ddd", 8), ["aaa", "bbb !c", "ddd"]);
    assert_eq!(parts("!!!!", 2), ["!!", "!!"]);
}

#[test]
fn a_long_code_block_is_closed_and_opened_anew() {
    let text = "Log:\n```rust\none\n  two\nthree\n```\nDone.";
    assert_eq!(
        parts(text, 19),
        ["Log:", "```rust\none\n```", "```rust\n  two\n```", "```rust\nthree\n```", "Done."]
    );
    assert_eq!(parts("```a b\nc d\ne\n\n```", 14), ["```a b\nc d\n```", "```\ne\n\n```"]);
    assert_eq!(parts("a\n```\nb\n``` c", 9), ["a", "```\nb\n```", "c"].map(str::to_owned).to_vec());
}

#[test]
fn what_is_too_long_is_reported_with_its_range() {
    let error = split("hi {@participants} you", 10).unwrap_err();
    assert_eq!((error.range.clone(), error.length, error.limit), (3..18, 15, 10));
    assert!(error.to_string().contains("bytes 3..18 need 15 characters"), "{error}");
    let line = split("```\nab\nabcdefgh\n```", 12).unwrap_err();
    assert_eq!((line.range, line.length), (7..15, 16));
    assert_eq!(split("ab", 0).unwrap_err().range, 0..1);
}

#[test]
fn text_made_to_be_slow_is_not() {
    let begun = std::time::Instant::now();
    let pieces = [
        "Words, more. ",
        ". ",
        " ",
        "a",
        "\n",
        "a\u{301}",
        "`a`",
        "{@1}",
        "!",
        "# ",
        "*\u{2060}",
        "\u{1F468}\u{200D}\u{1F469}",
        "\u{1F1E9}",
        "1.",
        "'a",
        "\u{5d0}\"",
        ".\u{ad}",
        "a\n\n",
    ];
    for piece in pieces {
        assert!(split(&piece.repeat(100_000 / piece.len()), 5000).is_ok(), "{piece:?}");
    }
    let code = format!("```\n{}```", "line\n".repeat(20_000));
    assert_eq!(split(&code, 5000).unwrap().len(), 21);
    assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
}
