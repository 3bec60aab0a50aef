//! Checks an answer and applies it to the state, as the service does.

use super::answers::{Answer, ShownBanner, ShownForm, ShownFormError, ShownWidget};
use super::error::IncomingError;
use super::handler::{AnswerPart, Returns};
use super::modification::modified;
use super::parts;
use super::scene::Scene;
use super::show;
use crate::endpoint::Endpoint;
use crate::model::State;
use serde_json::{Map, Value};

/// Takes the answer out of the body of a response.
pub(super) fn unwrap(body: &[u8]) -> Result<Value, IncomingError> {
    let not_wrapped = |why: String| IncomingError::NotWrapped(why);
    let value: Value = serde_json::from_slice(body)
        .map_err(|error| not_wrapped(format!("is not JSON: {error}")))?;
    let Value::Object(mut map) = value else {
        return Err(not_wrapped("is not a map".to_owned()));
    };
    let output =
        map.remove("output").ok_or_else(|| not_wrapped("has no key `output`".to_owned()))?;
    match map.keys().next() {
        Some(key) => Err(not_wrapped(format!("has the key `{key}` beside `output`"))),
        None => Ok(output),
    }
}

/// Checks an answer and shows it.
pub(super) fn apply(
    state: &mut State,
    endpoints: &[Endpoint],
    scene: &Scene,
    output: Value,
    now: i64,
) -> Result<Answer, IncomingError> {
    if parts::is_nothing(&output) {
        return Ok(Answer::Nothing);
    }
    let part = match parts::recognize(scene.handler.returns, &output, endpoints) {
        Ok(part) => part,
        Err(why) => return Err(IncomingError::NotShown { output, why }),
    };
    let text = |key: &str| output.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list = |key: &str| output.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let refuse = |why: String| IncomingError::NotShown { output: output.clone(), why };
    Ok(match part {
        None if matches!(scene.handler.returns, Returns::Ignored) => Answer::Nothing,
        Some(AnswerPart::Message) => {
            Answer::Message(show::message(state, scene, &output, now).map_err(refuse)?)
        }
        Some(AnswerPart::MessageEdit) => {
            Answer::Edited(show::edit(state, scene, &output).map_err(refuse)?)
        }
        Some(AnswerPart::Banner) => {
            let success = text("status") == "success";
            Answer::Banner(ShownBanner { text: text("text"), success })
        }
        Some(AnswerPart::Form) => Answer::Form(ShownForm {
            form: output,
            values: Map::new(),
            chat: scene.chat.clone(),
            message: scene.message.clone(),
        }),
        Some(AnswerPart::FormError) => {
            let inputs = output.get("inputs").and_then(Value::as_object);
            let inputs = inputs
                .into_iter()
                .flatten()
                .map(|(name, text)| (name.clone(), text.as_str().unwrap_or_default().to_owned()));
            Answer::FormError(ShownFormError { text: text("text"), inputs: inputs.collect() })
        }
        Some(AnswerPart::FormModification) => match &scene.form {
            Some(form) => Answer::Form(modified(form, &output).map_err(refuse)?),
            None => Answer::Other(output),
        },
        Some(AnswerPart::Options) => Answer::Options(list("options")),
        Some(AnswerPart::Suggestions) => match output {
            Value::Array(list) => Answer::Suggestions(list),
            other => Answer::Other(other),
        },
        Some(AnswerPart::Widget) => {
            let name = scene.widget.as_ref().map(|widget| widget.name.clone());
            Answer::Widget(ShownWidget { name: name.unwrap_or_default(), widget: output })
        }
        Some(AnswerPart::Section) => match &scene.widget {
            Some(widget) => Answer::Widget(widget.clone().with_section(&output)),
            None => Answer::Other(output),
        },
        Some(AnswerPart::PreviewUrl) => Answer::PreviewUrl(text("url")),
        None
        | Some(
            AnswerPart::Installation
            | AnswerPart::LinkPreview
            | AnswerPart::LinkActions
            | AnswerPart::CallerResponse,
        ) => Answer::Other(output),
    })
}
