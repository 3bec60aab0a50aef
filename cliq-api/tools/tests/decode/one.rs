//! `cargo xtask decode`: what fits, what is lost, what is refused and where.

use cliq_tools::decode::{Side, report};
use serde_json::{Value, json};
use std::process::{Command, Output};

fn answer(id: &str, payload: &Value) -> String {
    report(id, Side::Response, payload.to_string().as_bytes()).unwrap().to_string()
}

fn error(id: &str, side: Side, payload: &str) -> String {
    report(id, side, payload.as_bytes()).unwrap_err()
}

/// A list of teams, as the documentation has them.
fn teams() -> Value {
    let examples = cliq_tools::dynamic::examples("teams_list");
    examples.into_iter().find(|example| example.status == Some(200)).unwrap().value
}

#[test]
fn a_payload_that_fits() {
    let report = report("teams_list", Side::Response, teams().to_string().as_bytes()).unwrap();
    assert!(report.is_whole());
    assert!(report.fitting > 5, "{report}");
    let start = "teams_list response: 0 refused, 0 lost, 0 corrected, ";
    assert!(report.to_string().starts_with(start), "{report}");
}

#[test]
fn what_is_corrected_is_named_with_its_place() {
    let mut payload = teams();
    let team = payload["teams"][0].clone();
    let entries = payload["teams"].as_array_mut().unwrap();
    entries.clear();
    for name in [json!("one"), json!(["two"]), json!("three"), json!({})] {
        let mut team = team.clone();
        team["name"] = name;
        team["unheard_of"] = json!(1);
        entries.push(team);
    }
    let text = answer("teams_list", &payload);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("corrected: `teams[1].name` is `[\"two\"]`; "), "{text}");
    assert!(lines[1].starts_with("corrected: `teams[3].name` is `{}`; "), "{text}");
    assert!(
        lines[2].starts_with("teams_list response: 0 refused, 0 lost, 2 corrected, "),
        "{text}"
    );
}

#[test]
fn what_is_refused_is_named_with_its_place_and_the_rest_is_still_compared() {
    let body = json!({
        "name": "Launch", "level": "organization", "unheard_of": 1,
        "user_ids": ["55743301", {}, "55743302", []],
    });
    let text = report("channels_create", Side::Request, body.to_string().as_bytes()).unwrap();
    let text = text.to_string();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("refused: `user_ids[1]` is `{}`: "), "{text}");
    assert!(lines[1].starts_with("refused: `user_ids[3]` is `[]`: "), "{text}");
    assert_eq!(lines[2], "lost: `unheard_of` is lost; it was `1`");
    assert!(
        lines[3].starts_with("channels_create request: 2 refused, 1 lost, 0 corrected, "),
        "{text}"
    );
}

#[test]
fn a_payload_that_is_refused_as_a_whole() {
    let text = answer("teams_list", &json!("maintenance"));
    assert!(text.starts_with("refused: `.` is `\"maintenance\"`: "), "{text}");
    assert!(
        text.ends_with("1 refused, nothing else can be compared before that is fixed"),
        "{text}"
    );
}

#[test]
fn a_body() {
    let body = json!({ "name": "Launch", "level": "organization" });
    let text = report("channels_create", Side::Request, body.to_string().as_bytes()).unwrap();
    assert_eq!(
        text.to_string(),
        "channels_create request: 0 refused, 0 lost, 0 corrected, 2 values fit"
    );
}

#[test]
fn what_cannot_be_tried() {
    assert_eq!(
        error("chanels_list", Side::Response, "{}"),
        "there is no operation `chanels_list`; did you mean `channels_list`, `calls_list`, `chats_list`?"
    );
    assert_eq!(
        error("xyzzy", Side::Response, "{}"),
        "there is no operation `xyzzy`; its id is `<module>_<method>`, such as `channels_list`"
    );
    assert_eq!(
        error("channels_delete", Side::Response, "{}"),
        "the response of `channels_delete` is not JSON; there is nothing to decode, or try it with `--request`"
    );
    assert_eq!(
        error("channels_list", Side::Request, "{}"),
        "the request of `channels_list` is not JSON; there is nothing to decode, or try it without `--request`"
    );
    let text = error("channels_list", Side::Response, "HTTP/1.1 200 OK");
    assert!(
        text.starts_with("the payload is not JSON: expected value at line 1 column 1; "),
        "{text}"
    );
}

#[test]
fn exit_codes() {
    let folder = std::env::temp_dir().join(format!("decode-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, payload: &Value| {
        let path = folder.join(name);
        std::fs::write(&path, payload.to_string()).unwrap();
        path.to_string_lossy().into_owned()
    };
    let whole = file("whole.json", &teams());
    let refused =
        file("refused.json", &json!({ "code": "operation_failed", "message": "Not now" }));
    let run = |arguments: &[&str]| -> Output {
        Command::new(env!("CARGO_BIN_EXE_decode")).args(arguments).output().unwrap()
    };
    for (arguments, code) in [
        (vec!["teams_list", &whole], 0),
        (vec!["teams_list", &refused], 1),
        (vec!["--request", "teams_list", &whole], 2),
        (vec!["teams_lists", &whole], 2),
        (vec!["teams_list", "no such file"], 2),
        (vec!["teams_list"], 2),
        (vec!["--response", "teams_list", &whole], 2),
        (vec!["--request", "--adopt", "teams_list", &whole], 2),
        (vec!["--verbose", "teams_list", &whole], 2),
        (vec!["--all", "no such folder"], 2),
        (vec!["--all"], 2),
    ] {
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {output:?}");
        assert_eq!(output.stdout.is_empty(), code == 2, "{arguments:?}: {output:?}");
        assert_eq!(output.stderr.is_empty(), code != 2, "{arguments:?}: {output:?}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
