//! The JSON of every part, written by hand, and what validation rejects.

mod forms;
mod messages;
mod others;
mod widgets;

use super::{Answer, AnyAnswer, wrap};
use serde_json::Value;

/// The JSON of an answer.
#[track_caller]
fn output(answer: impl Answer) -> Value {
    let output = answer.to_output().unwrap();
    let erased: AnyAnswer = answer.into();
    assert_eq!(erased.to_output().unwrap(), output, "the erased answer is the same");
    output
}

/// The error of an answer, which is one line with a remedy.
#[track_caller]
fn refused(answer: impl Answer, expected: &str) {
    let error = answer.to_output().unwrap_err().to_string();
    assert!(error.contains(expected), "{error}");
    assert!(error.contains("; ") && !error.contains('\n'), "{error}");
}

#[test]
fn nothing_is_an_empty_text_for_a_webhook_and_an_empty_map_for_a_script() {
    let answer = AnyAnswer::nothing();
    assert!(answer.is_nothing());
    assert_eq!(answer.to_output().unwrap(), serde_json::json!({}));
    assert_eq!(wrap(answer.to_output().unwrap()).to_string(), r#"{"output":""}"#);
    assert_eq!(wrap(serde_json::json!([])).to_string(), r#"{"output":[]}"#);
}
