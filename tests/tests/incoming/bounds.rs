//! What a body may cost is bounded, and what is no event is an error that does not quote it.

use cliq_api::ErrorKind;
use cliq_api::incoming::event::{Event, MAX_SIZE};
use tests::properties::events::check;

#[test]
fn what_is_no_event_is_an_error() {
    for (body, reason) in [
        ("", "is empty"),
        (" \n", "is empty"),
        ("\u{feff}", "is empty"),
        ("[]", "is no JSON object"),
        ("[{}]", "is no JSON object"),
        ("\"planted-4f7c21\"", "is not JSON"),
        ("7", "is no JSON object"),
        ("null", "is no JSON object"),
        ("planted-4f7c21", "is no JSON object"),
        ("<p>planted-4f7c21</p>", "is no JSON object"),
        ("{\"a\":", "is not JSON"),
        ("{\"message\":\"he said \"planted-4f7c21\"\"}", "is not JSON"),
        ("{\"a\":1e999}", "is not JSON"),
    ] {
        check(body.as_bytes());
        let error = Event::parse(body.as_bytes()).unwrap_err();
        assert!(error.to_string().contains(reason), "{body}: {error}");
        assert!(error.to_string().contains("; "), "{body} has no remedy: {error}");
        assert_eq!(error.kind(), ErrorKind::Input);
    }
    assert!(Event::parse(b"{\"a\":\"\xff\"}").is_err());
}

#[test]
fn depth_is_bounded() {
    const DEPTH: usize = 200_000;
    let lists = format!("{}{}", "[".repeat(DEPTH), "]".repeat(DEPTH));
    let objects = format!("{}1{}", "{\"a\":".repeat(DEPTH), "}".repeat(DEPTH));
    for deep in [&lists, &objects] {
        for body in [
            deep.clone(),
            format!("{{\"handler\":\"message\",\"message\":{deep}}}"),
            format!(
                "{{\"type\":\"function\",\"handler\":{{\"type\":\"form_handler\"}},\"params\":{{\"form\":{{\"values\":{{\"a\":{deep}}}}}}}}}"
            ),
        ] {
            let error = Event::parse(body.as_bytes()).unwrap_err();
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        }
        // Text stays text if it cannot be read.
        let form = format!("handler=message&message={deep}");
        assert!(Event::parse(form.as_bytes()).is_ok());
        let text = serde_json::json!({ "handler": "message", "params": deep }).to_string();
        assert!(Event::parse(text.as_bytes()).is_ok());
    }
    // As deep as it may be.
    let values = format!("{}{}", "[".repeat(120), "]".repeat(120));
    check(
        format!("{{\"handler\":\"form\",\"form\":{{\"values\":{{\"a\":{values}}}}}}}").as_bytes(),
    );
}

#[test]
fn replies_to_replies_are_read_to_a_depth_and_kept_beyond() {
    for key in ["replied_message", "reply_to"] {
        for depth in [1, 8, 9, 100] {
            let mut message = serde_json::json!({ "text": "end" });
            for _ in 0..depth {
                message = serde_json::json!({ key: message });
            }
            tests::properties::events::check_json(&serde_json::json!({
                "type": "bot", "handler": { "type": "mention_handler" }, "params": { "message": message }
            }));
        }
    }
}

#[test]
fn size_is_bounded() {
    let body = format!("{{\"handler\":\"message\",\"message\":\"{}\"}}", "a".repeat(MAX_SIZE));
    let error = Event::parse(body.as_bytes()).unwrap_err();
    assert!(error.to_string().contains("4194304"), "{error}");
    // Bodies that would take a time beyond all measure if they were read twice per byte.
    for body in [
        "-".repeat(MAX_SIZE),
        format!("--{}", "-\n".repeat(MAX_SIZE / 2 - 1)),
        "a=%7B&".repeat(MAX_SIZE / 6),
        format!("{{\"handler\":\"{}\"}}", "_".repeat(MAX_SIZE - 20)),
        format!("{{\"handler\":\"{}\"}}", "\\ud83d".repeat(MAX_SIZE / 6 - 20)),
        format!(
            "{{\"handler\":\"message\",\"attachments\":[{}1]}}",
            "[],".repeat(MAX_SIZE / 3 - 20)
        ),
    ] {
        assert!(body.len() <= MAX_SIZE);
        let begin = std::time::Instant::now();
        let _ = Event::parse(body.as_bytes());
        assert!(begin.elapsed().as_secs() < 20, "{}", &body[..20]);
    }
}
