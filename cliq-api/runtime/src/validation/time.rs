//! Checks times, and converts them to the form of the operation.

use super::describe::describe;
use super::path::Path;
use super::tree::{JsonKind, JsonNode};
use super::violation::{Findings, Rule, Violation};
use crate::time::TimeForm;
use std::borrow::Cow;

/// Whether the text is one of the constants that stand for no time.
fn is_constant(constants: &[i64], text: &str) -> bool {
    text.parse().is_ok_and(|number| constants.contains(&number))
}

/// The text in the form of the operation; `None` if it is not a time.
pub(super) fn written<'a>(
    form: TimeForm,
    constants: &[i64],
    text: &'a str,
) -> Option<Cow<'a, str>> {
    if is_constant(constants, text) { Some(text.into()) } else { form.of(text) }
}

/// Checks a number or a text.
pub(super) fn check(
    form: TimeForm,
    constants: &[i64],
    node: JsonNode<'_>,
    at: &Path<'_>,
    found: &mut Findings,
) {
    let text = node.text();
    let Some(written) = written(form, constants, &text) else {
        let allowed = allowed(constants);
        return found.push(Violation::new(at, Rule::Format, describe(node), allowed));
    };
    let is_text = matches!(node.json(), JsonKind::String(_));
    let becomes_text = match form {
        TimeForm::Iso => true,
        TimeForm::Milliseconds => false,
        TimeForm::MillisecondsOrText => is_text && matches!(written, Cow::Borrowed(_)),
    };
    // Neither form has characters that JSON escapes.
    match (is_text, becomes_text) {
        (true, true) => {
            if let Cow::Owned(written) = written {
                found.rewrite(node.range(), written);
            }
        }
        (false, false) => {}
        (false, true) => found.rewrite(node.range(), format!("\"{written}\"")),
        (true, false) => found.rewrite(node.quoted_range(), written.into_owned()),
    }
}

/// What is allowed.
fn allowed(constants: &[i64]) -> String {
    let times = "a time: ISO 8601, such as 2017-07-03T14:59:20+05:30, or epoch milliseconds";
    constants.iter().fold(times.to_owned(), |text, constant| format!("{text}, or {constant}"))
}
