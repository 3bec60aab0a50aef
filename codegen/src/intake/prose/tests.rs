//! Each family of statements, with prose made up for the purpose.

use super::*;

fn threshold(requests: u64, seconds: u64, per_user: bool) -> Threshold {
    Threshold { variant: None, requests, seconds, per_user }
}

fn limit(amount: u64, counted: Counted) -> StatedLimit {
    StatedLimit { bound: Bound::Maximum, amount, counted, each: false }
}

fn things(name: &str) -> Counted {
    Counted::Things(name.to_owned())
}

mod thresholds {
    use super::*;

    #[test]
    fn are_read_in_every_spelling() {
        let spellings = [
            ("<b>Threshold limit</b>: 12 requests per min per user", threshold(12, 60, true)),
            ("<b>Threshold limits</b> :\n 12 requests\n per min", threshold(12, 60, false)),
            ("<b>Threshold</b>: 1 request per second per user", threshold(1, 1, true)),
            ("<b>Threshold:</b> 12 requests per 5 min per user", threshold(12, 300, true)),
            ("Threshold limit: 12 calls for five minutes per user", threshold(12, 300, true)),
            ("**Threshold limit**: 12 req/min", threshold(12, 60, false)),
            ("Threshold: 1,200 requests can be made per hour.", threshold(1200, 3600, false)),
            ("threshold limit: 7 API calls within 2 hours", threshold(7, 7200, false)),
        ];
        for (html, expected) in spellings {
            assert_eq!(facts(html).thresholds, [expected], "{html}");
            assert_eq!(distill(html), "", "{html}");
        }
    }

    #[test]
    fn and_locks_of_variants_are_told_apart() {
        let html = "Changes a thing.<br><b>Threshold limits</b>:<br><code>rename</code>: 10 req/min\
                    <br><code>archive</code>: 3 req/min<br><b>Lock periods</b>:<br>\
                    <code>rename</code>: 5 minutes<br><code>archive</code>: 30 seconds<br>Done.";
        let facts = facts(html);
        let of = |name: &str, requests| Threshold {
            variant: Some(name.to_owned()),
            ..threshold(requests, 60, false)
        };
        assert_eq!(facts.thresholds, [of("rename", 10), of("archive", 3)]);
        let lock = |name: &str, seconds| Lock { variant: Some(name.to_owned()), seconds };
        assert_eq!(facts.locks, [lock("rename", 300), lock("archive", 30)]);
        assert_eq!(distill(html), "Changes a thing.\nDone.");
    }

    #[test]
    fn that_cannot_be_read_stay_in_the_text_and_out_of_the_facts() {
        let html = "<b>Threshold limit</b>: depends on your plan";
        assert!(facts(html).thresholds.is_empty());
        assert_eq!(distill(html), "Threshold limit: depends on your plan");
        assert_eq!(facts("Sends a note."), Facts::default());
    }

    #[test]
    fn keep_what_else_their_line_says() {
        let html = "**Threshold limit**: 8 requests per min Number of API calls allowed at once. \
                    **Lock period**: 2 minutes. Ask support for more.";
        let facts = facts(html);
        assert_eq!(facts.thresholds, [threshold(8, 60, false)]);
        assert_eq!(facts.locks, [Lock { variant: None, seconds: 120 }]);
        assert_eq!(distill(html), "Ask support for more.");
        let counted = "Threshold: 30 guests per request can be added. 4 requests per minute.";
        assert_eq!(super::facts(counted).thresholds, [threshold(4, 60, false)]);
        assert_eq!(super::facts(counted).limits, [limit(30, things("guests"))]);
    }

    #[test]
    fn leave_the_lines_after_them_alone() {
        let html = "<b>Threshold</b>: 5 requests per min. Number of API calls in it. All users count.\
                    <br><b>Note</b>: Ask first.<br>Lock period: 5 minutes<br>Wait time before the \
                    next. Then go on.<br><code>id</code>: the note.";
        let text = "All users count.\nNote: Ask first.\nThen go on.\n`id`: the note.";
        assert_eq!(distill(html), text);
        let unread = "Threshold limit: as agreed. Ask for it.";
        assert_eq!(distill(unread), unread);
    }

    #[test]
    fn that_look_mistyped_are_kept_and_doubted() {
        let odd = facts("Threshold: 100 requests per min<br>Lock period: 50 minutes");
        assert_eq!(odd.locks[0].seconds, 3000);
        assert_eq!(odd.doubts, ["a lockout of 3000 seconds is longer than any other"]);
        let short = facts("<b>Lock period</b>: 10 seconds");
        assert_eq!(short.locks[0].seconds, 10);
        assert_eq!(short.doubts.len(), 1);
        let twice = facts("Threshold: 5 requests per min<br>Threshold: 6 requests per min");
        assert_eq!(twice.thresholds.len(), 2);
        assert_eq!(twice.doubts, ["two thresholds are stated for the same thing"]);
        assert!(facts("Threshold: 5 requests per min<br>Lock period: 5 minutes").doubts.is_empty());
    }
}

#[test]
fn scopes_are_named_as_written() {
    assert_eq!(facts("<b>OAuth Scope</b>: App.Notes.READ, App.Notes.ALL").scopes.len(), 2);
    assert_eq!(
        facts("<b>OAuth Scope for notes</b>: <code>App.Notes.READ</code>").scopes,
        ["App.Notes.READ"]
    );
    let partial = facts("<b>OAuth Scope</b>: Notes<br>Text.");
    assert_eq!(partial.scopes, ["Notes"]);
    assert_eq!(partial.doubts, ["`Notes` is not a complete scope"]);
}

#[test]
fn rows_of_error_tables_are_facts_and_other_tables_are_text() {
    let html = "<p>Sends.</p><details ontoggle=\"x='<b>'\"><summary>! Possible Error Codes - Rename \
                (<code>rename</code>)</summary><table><thead><tr><th>Error Code</th><th>Description</th>\
                </tr></thead><tbody><tr><td><span>note_gone</span></td><td>It is\n <i>gone</i>.</td></tr>\
                <tr><td><span>note_gone</span></td><td></td></tr></tbody></table>\
                <code>{\"message\": \"…\"}</code></details>\
                <table><tr><th>Kind</th><th>read</th><th>write</th></tr>\
                <tr><td>draft</td><td>yes</td><td>no</td></tr></table>";
    let row = |meaning: &str| ErrorRow {
        variant: Some("rename".to_owned()),
        code: "note_gone".to_owned(),
        meaning: meaning.to_owned(),
    };
    assert_eq!(facts(html).errors, [row("It is gone."), row("")]);
    assert_eq!(distill(html), "Sends.\n\n- Kind: draft; read: yes; write: no");
    let open = "<b>Error codes</b><table><tr><td>a_b</td><td>Why</td></tr></table>After.";
    assert_eq!(facts(open).errors[0].code, "a_b");
    assert_eq!(distill(open), "After.");
}

#[test]
fn limits_name_what_they_count() {
    let cases = [
        ("<b>Maximum length</b>: 10,000 characters.", vec![limit(10_000, Counted::Characters)]),
        ("<b>Maximum Length</b> : 50", vec![limit(50, Counted::Characters)]),
        ("Maximum number of characters allowed : 20", vec![limit(20, Counted::Characters)]),
        ("<b>Limit:</b> 7 entries.", vec![limit(7, things("entries"))]),
        ("Give up to 9 note IDs at once", vec![limit(9, things("note ids"))]),
        ("<b>Maximum Attempts:</b> 3", vec![limit(3, things("attempts"))]),
        ("Default is 20 and maximum allowed value is <b>50</b>.", vec![limit(50, Counted::Value)]),
        ("<b>Maximum limit</b>: 4.", vec![limit(4, Counted::Unstated)]),
        ("Maximum size is 250KB.", vec![limit(256_000, Counted::Bytes)]),
        ("File size limit: 2 MB", vec![limit(2_097_152, Counted::Bytes)]),
        ("Retries after up to 2 minutes", vec![]),
        ("Use limit to have fewer. 10 is enough.", vec![]),
    ];
    for (html, expected) in cases {
        assert_eq!(facts(html).limits, expected, "{html}");
    }
    assert!(facts("Each text can be up to 50 characters long.").limits[0].each);
    assert_eq!(facts("Give at least 2 names").limits[0].bound, Bound::Minimum);
}

#[test]
fn allowed_values_come_from_lists_of_any_form() {
    let names = |html: &str| -> Vec<String> {
        facts(html).values.into_iter().map(|one| one.value).collect()
    };
    let list = "<b>Allowed values</b>:<br> <ul><li><code>red</code>: Like fire.<ul><li>deep</li></ul></li>\
                <li><b>+blue<b> – Like sea.</li><li>green</li></ul><p>All <code>of</code> them.</p>";
    assert_eq!(names(list), ["red", "+blue", "green"]);
    assert_eq!(facts(list).values[0].meaning.as_deref(), Some("Like fire."));
    assert_eq!(facts(list).values[1].meaning.as_deref(), Some("Like sea."));
    assert_eq!(
        names("Allowed values: <code>a</code> | <code>b.c</code>. Not <code>d</code>."),
        ["a", "b.c"]
    );
    assert_eq!(names("Supported values are a-b, c or d."), ["a-b", "c", "d"]);
    assert_eq!(names("Allowed Values : true | false When set, it holds."), ["true", "false"]);
    assert!(names("Maximum allowed value is 50. Accepted values depend on the plan.").is_empty());
}

#[test]
fn conditions_name_what_they_depend_on() {
    let only = |html: &str| facts(html).conditions.remove(0);
    let required =
        only("<code>url</code> is required when <code>mode</code> is set to <code>web</code>.");
    assert_eq!(required.demand, Demand::Required);
    assert_eq!(required.subject.as_deref(), Some("url"));
    assert_eq!(required.equals, Some(("mode".to_owned(), "web".to_owned())));
    let applicable = only("A colour. Applicable only for <b>paper</b> notes.");
    assert_eq!((applicable.demand, applicable.equals), (Demand::Applicable, None));
    assert_eq!(applicable.when, "paper notes");
    assert!(facts("It is not required when alone. All fields are required.").conditions.is_empty());
}

#[test]
fn notes_defaults_and_hints_are_found() {
    let html = "Text.<br><b>Note:</b><ul><li>One.</li><li>Two.</li></ul><b>Tip</b>: Three.";
    assert_eq!(facts(html).notes, ["One.", "Two.", "Three."]);
    assert_eq!(facts("Without it, it defaults to <code>slow</code>.").defaults, ["slow"]);
    assert_eq!(facts("<b>Default</b>: 50<br>").defaults, ["50"]);
    assert!(facts("The default is taken from the profile.").defaults.is_empty());
    let upload = facts("The file is sent as <code>multipart/form-data</code>.");
    assert!(upload.multipart && upload.file);
    assert!(!facts("It fills a profile.").file);
}

mod text {
    use super::*;

    #[test]
    fn is_folded_and_keeps_lists_links_and_code() {
        let html = "<p>Reads\n   a &lt;note&gt;&nbsp;&amp; <a href=\"/help#x\">its parts</a>.</p>\
                    <ul><li>Use <code>`id`</code>.</li><li>Or <b>name</b>.<br>Both work.</li></ul>Then&#8230;";
        let text = "Reads a <note> & its parts.\n\n- Use `id`.\n- Or name. Both work.\n\nThen…";
        assert_eq!(distill(html), text);
    }

    #[test]
    fn keeps_placeholders_and_comparisons() {
        assert_eq!(distill("Use <CHAT_ID> if a < b"), "Use <CHAT_ID> if a < b");
        assert_eq!(distill("<script>alert('x')</script>a<style>b{}</style>"), "a");
        assert_eq!(distill("He said \"no\" and left.\""), "He said \"no\" and left.");
    }

    #[test]
    fn survives_unbalanced_markup() {
        assert_eq!(distill("</p></ul></td>a<li>b<li>c</b></code>"), "a\n\n- b\n- c");
        assert_eq!(distill("<code>open<br>code"), "`open`\n`code`");
        assert_eq!(distill("<table><tr><td>a<td>b"), "- a: b");
        assert_eq!(distill("a <b"), "a");
        assert_eq!(distill(""), "");
    }
}

mod hostile {
    use super::*;
    use std::time::{Duration, Instant};

    /// Stretches that open, repeat or confuse what the readers look for.
    const PIECES: [&str; 25] = [
        "<",
        ">",
        "&",
        "&lt;",
        "<b>",
        "</b>",
        "<code>",
        "</code>",
        "`",
        "<li>",
        "<ul>",
        "<table><tr><td>",
        "</table>",
        "<details>",
        "threshold: 1 call per s ",
        "lock period:",
        "oauth scope for ",
        "max 5 each ",
        "Allowed values: ",
        "required when `a` is ",
        "note:",
        "é🦀\u{0}",
        "İ",
        "threshold: 18446744073709551615 requests per s, 9 calls per 99999999999999999999 days ",
        ". ",
    ];

    #[test]
    fn random_markup_never_panics() {
        let mut state = 7_u64;
        for _ in 0..3000 {
            let mut html = String::new();
            for _ in 0..30 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                html.push_str(PIECES[usize::try_from(state >> 33).unwrap() % PIECES.len()]);
            }
            let _ = (distill(&html), facts(&html));
        }
    }

    #[test]
    fn time_grows_with_the_length() {
        for piece in PIECES {
            let html = piece.repeat(100_000 / piece.len());
            let start = Instant::now();
            let _ = (distill(&html), facts(&html));
            assert!(start.elapsed() < Duration::from_secs(3), "{piece}: {:?}", start.elapsed());
        }
    }
}
