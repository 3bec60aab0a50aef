use super::super::{MentionKind, mentions};
use super::*;

fn written(text: RichText) -> String {
    text.into()
}

#[test]
fn styles_stand_next_to_the_words_and_within_a_line() {
    let text = RichText::new().bold(" a \n\n b ").italic("c");
    assert_eq!(written(text), " *a* \n\n *b* _c_");
    let nested = RichText::new().bold(RichText::new().text("a ").strike("b").text(" c"));
    assert_eq!(written(nested), "*a ~b~ c*");
    let twice = RichText::new().underline(RichText::new().underline("a")).bold("").bold("  ");
    assert_eq!(written(twice), "__a__  ");
    assert_eq!(written(RichText::new().bold("a").bold("b")), "*ab*");
}

#[test]
fn plain_text_stays_plain() {
    let sent =
        escape("*a* `b` {@all} {#C1} [x](y)\n!q\n # h \u{2060}! ok #1").replace('\u{2060}', "⁀");
    assert_eq!(sent, "*⁀a*⁀ `⁀b`⁀ {⁀@all} {⁀#C1} [x]⁀(y)\n⁀!q\n ⁀# h ⁀⁀! ok #1");
}

#[test]
fn an_address_in_plain_text_still_leads_where_it_led() {
    let text = "see https://example.com/a_b/_c*d, _e_ http://x_";
    let sent = escape(text);
    assert_eq!(sent, "see https://example.com/a_b/_c*d, _\u{2060}e_\u{2060} http://x_\u{2060}");
    assert_eq!(unescape(&sent), text);
}

#[test]
fn text_without_marks_is_borrowed() {
    for text in ["", "Done! 1 # 2 {x} [y] (z)", "ä\u{1F600}\n"] {
        assert!(matches!(escape(text), std::borrow::Cow::Borrowed(_)), "{text}");
        assert!(matches!(unescape(text), std::borrow::Cow::Borrowed(_)), "{text}");
    }
}

#[test]
fn pieces_together_make_no_mention() {
    let pieces = RichText::new().text("{").bold("").text("@all} [x]").append("(y)");
    assert_eq!(mentions(&written(pieces)).count(), 0);
    let styled = RichText::new().bold("{").bold("@all}");
    assert_eq!(mentions(&written(styled)).count(), 0);
}

#[test]
fn mentions_are_written_as_documented() {
    let text = RichText::new()
        .mention_user("1")
        .mention_email("a@example.com")
        .mention_channel("O12345678")
        .mention_team("7")
        .mention_bot("b-9")
        .mention_bot("9")
        .mention_participants()
        .mention_available()
        .mention_all()
        .name_user("Mike", "3")
        .name_email("Mia", "m@example.com")
        .button("Yes", "1")
        .system_button("Join", "videocall", "5");
    assert_eq!(
        written(text),
        "{@1}{@a@example.com}{#O12345678}{@G7}{@b-9}{@b-9}{@participants}{@available}{@all}\
         [Mike](zohoid:3)[Mia](mail:m@example.com)[Yes]($1)[Join](system.api|videocall/5)"
    );
}

#[test]
fn an_id_that_means_something_else_is_plain_text() {
    for id in ["all", "G12", "b-3", "1} {@all", "", "a@b"] {
        let sent = written(RichText::new().mention_user(id));
        assert_eq!(mentions(&sent).count(), 0, "{sent}");
    }
    assert_eq!(written(RichText::new().button("Yes", "1) {@all}")), "Yes");
}

#[test]
fn a_link_holds_any_label_and_any_address() {
    let label =
        RichText::new().bold("a[0](b)").text("\n]").code("x](y)").link("in", "https://i.nn");
    let sent =
        written(RichText::new().italic(RichText::new().link(label, "https://x.y/a (b)_{@all}")));
    let found: Vec<_> = mentions(&sent).collect();
    assert_eq!(found.len(), 1, "{sent}");
    let MentionKind::Link { label, address } = found[0].kind else { panic!("{found:?}") };
    assert_eq!(address, "https://x.y/a%20%28b%29_%7B@all%7D");
    assert_eq!(unescape(label), "*a[0](b)* ]`x](y)`in");
    assert_eq!(written(RichText::new().link("", "https://x.y")), "[https://x.y](https://x.y)");
}

#[test]
fn an_address_of_another_kind_is_no_link() {
    for address in ["javascript:alert(1)", "/relative", "zohoid:1", "$1", "system.api|invite/1"] {
        let sent = written(RichText::new().link("x", address));
        assert_eq!(mentions(&sent).count(), 0, "{sent}");
        assert_eq!(unescape(&sent), format!("x ({address})"));
    }
}

#[test]
fn code_holds_everything_but_mentions() {
    let text = RichText::new().code("a*b_`c`\n{@all}").code_block("\n```\n!x `\n{#1}\n").text("y");
    assert_eq!(
        written(text).replace('\u{2060}', "⁀"),
        "`a*b_`⁀c`⁀ {⁀@all}`\n```\n\n`⁀`⁀`\n!x `\n{⁀#1}\n```\ny"
    );
}

#[test]
fn a_quotation_has_lines_of_its_own() {
    let inner = RichText::new().text("a\n\n  !b ").quote("c").bold("d");
    let text = RichText::new().text("x").quote(inner).text("y").quote(" ");
    assert_eq!(written(text), "x\n!a\n\n!  !b c*d*\ny");
}
