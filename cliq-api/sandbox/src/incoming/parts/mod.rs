//! The parts of answers: how each is recognized, and its form.

mod extension;
mod form;
mod message;
mod widget;

use super::expected::{Expected, check, must};
use super::handler::{AnswerPart, Returns};
use crate::endpoint::Endpoint;
use serde_json::Value;

const BANNER: Expected = Expected::Object(&[
    must("type", Expected::Name),
    must("text", Expected::Name),
    must("status", Expected::OneOf(&["success", "failure"])),
]);
const PREVIEW_URL: Expected =
    Expected::Object(&[must("type", Expected::Name), must("url", Expected::Name)]);

/// Whether an answer shows nothing.
pub(super) fn is_nothing(output: &Value) -> bool {
    match output {
        Value::String(text) => text.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

/// The part that an answer is, if the handler may return it and its form is right.
pub(super) fn recognize(
    returns: Returns,
    output: &Value,
    endpoints: &[Endpoint],
) -> Result<Option<AnswerPart>, String> {
    let Returns::Parts(allowed) = returns else { return Ok(None) };
    let part = kind(allowed, output)?;
    if !allowed.contains(&part) {
        let names: Vec<_> = allowed.iter().map(|part| part.name()).collect();
        return Err(format!(
            "the handler cannot return {}; it can return {}",
            part.name(),
            names.join(", ")
        ));
    }
    match part {
        AnswerPart::Message => message::check(output, endpoints, false)?,
        AnswerPart::MessageEdit => message::check(output, endpoints, true)?,
        AnswerPart::Banner => check(&BANNER, output, "")?,
        AnswerPart::PreviewUrl => check(&PREVIEW_URL, output, "")?,
        AnswerPart::Form => check(&form::FORM, output, "")?,
        AnswerPart::FormError => check(&form::ERROR, output, "")?,
        AnswerPart::FormModification => check(&form::MODIFICATION, output, "")?,
        AnswerPart::Options => check(&form::OPTIONS, output, "")?,
        AnswerPart::Widget => check(&widget::WIDGET, output, "")?,
        AnswerPart::Section => check(&widget::SECTION, output, "")?,
        AnswerPart::Suggestions => check(&extension::SUGGESTIONS, output, "")?,
        AnswerPart::Installation => check(&extension::INSTALLATION, output, "")?,
        AnswerPart::LinkPreview => check(&extension::LINK_PREVIEW, output, "")?,
        AnswerPart::LinkActions => check(&extension::LINK_ACTIONS, output, "")?,
        AnswerPart::CallerResponse => check(&Expected::Map(&Expected::Any), output, "")?,
    }
    Ok(Some(part))
}

/// What an answer looks like. Parts without a `type` are told apart by the handler.
fn kind(allowed: &[AnswerPart], output: &Value) -> Result<AnswerPart, String> {
    const UNTYPED: &[AnswerPart] =
        &[AnswerPart::Options, AnswerPart::Installation, AnswerPart::LinkPreview];
    let first = |parts: &[AnswerPart]| allowed.iter().find(|part| parts.contains(part)).copied();
    match output {
        Value::Array(_) => Ok(first(&[AnswerPart::LinkActions]).unwrap_or(AnswerPart::Suggestions)),
        Value::Object(map) => {
            if let Some(part) = first(UNTYPED) {
                return Ok(part);
            }
            Ok(match map.get("type").and_then(Value::as_str) {
                Some("banner") => AnswerPart::Banner,
                Some("form") => AnswerPart::Form,
                Some("form_error") => AnswerPart::FormError,
                Some("form_modification") => AnswerPart::FormModification,
                Some("preview_url") => AnswerPart::PreviewUrl,
                Some("applet") => AnswerPart::Widget,
                Some("section") => AnswerPart::Section,
                Some("message_edit") => AnswerPart::MessageEdit,
                _ if allowed.contains(&AnswerPart::CallerResponse) && !map.contains_key("text") => {
                    AnswerPart::CallerResponse
                }
                _ => AnswerPart::Message,
            })
        }
        _ => Err("it is neither a map nor a list".to_owned()),
    }
}
