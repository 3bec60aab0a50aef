use super::*;

fn read(markdown: &str) -> String {
    RichText::from_markdown(markdown).to_string()
}

#[test]
fn inline_markup_is_translated() {
    assert_eq!(
        read("*a* **b** ***c*** ~~d~~ `e` [f](https://x.y \"t\") ![g](https://x.y/z.png)"),
        "_a_ *b* _*c*_ ~d~ `e` [f](https://x.y) [g](https://x.y/z.png)"
    );
    assert_eq!(read("a\nb  \nc\\\nd"), "a b\nc\nd");
    assert_eq!(read("<https://x.y/a_b>"), "[https:\u{2f}/x.y/a_b](https://x.y/a_b)");
}

#[test]
fn blocks_are_translated() {
    assert_eq!(read("# A **b**\n\nc\n\n---\n\nd"), "*A b*\n\nc\n\n———\n\nd");
    assert_eq!(read("a\n\n> b\n> c\n>\n> > d\n\ne"), "a\n\n!b c\n\n!d\n\ne");
    assert_eq!(read("a\n\n```rust\nb\n\n c\n```\n\nd"), "a\n\n```\nb\n\n c\n```\n\nd");
    assert_eq!(
        read("<div>\n*x*\n</div>\n\na <b>c</b>"),
        "<div>\n*\u{2060}x*\u{2060}\n</div>\n\na <b>c</b>"
    );
}

#[test]
fn lists_keep_their_order_and_depth() {
    let markdown = "x\n\n- a\n- b\n  1. c\n  2. d\n     - e\n- f\n\ny";
    assert_eq!(read(markdown), "x\n\n• a\n• b\n  1. c\n  2. d\n    • e\n• f\n\ny");
    assert_eq!(read("3. a\n\n   b\n4. c"), "3. a\n  b\n4. c");
    assert_eq!(read("- a\n  ```\n  b\n  ```\n- c\n- > d"), "• a\n```\nb\n```\n• c\n• \n!d");
}

#[test]
fn a_table_becomes_code() {
    assert_eq!(
        read("| a | long |\n|---|---|\n| *b* | `c` |"),
        "```\na | long\n--|-----\nb | c\n```"
    );
}

#[test]
fn a_long_cell_does_not_lengthen_every_row() {
    let markdown =
        format!("| a | {} |\n|---|---|\n{}", "x".repeat(10_000), "| 1 | 2 |\n".repeat(1000));
    let sent = read(&markdown);
    assert!(sent.len() < 3 * markdown.len(), "{} of {} bytes", sent.len(), markdown.len());
    assert!(sent.contains("\n--|-----"), "{sent:.40}");
}

#[test]
fn what_notifies_or_runs_is_plain_text() {
    for markdown in
        ["{@all}", "[x]($1)", "[x](zohoid:1)", "[x](javascript:y)", "[x](../y)", "\\[x](mail:a)"]
    {
        let sent = read(markdown);
        assert_eq!(super::super::mentions(&sent).count(), 0, "{sent}");
    }
    assert_eq!(read("[x](../y)"), "x (../y)");
}

#[test]
fn deep_nesting_is_survived() {
    for piece in ["> ", "- ", "*a **b ", "[", "![", "1. > "] {
        let text = format!("{}x{}", piece.repeat(20_000), "**".repeat(20_000));
        assert!(read(&text).contains('x'));
    }
}
