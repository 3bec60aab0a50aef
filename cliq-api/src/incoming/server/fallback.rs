//! Answers that the endpoint gives in place of a handler.

use crate::incoming::answer::{
    Answer as _, AnyAnswer, Banner, FormChangeAnswer, FormError, FormOptionsAnswer,
    FormSubmitAnswer, Installation, InstallationAnswer, LinkPreviewMenuAnswer, MessageAnswer,
    SuggestionsAnswer, WidgetButtonAnswer,
};
use crate::incoming::event::Handler;
use serde_json::{Map, Value};

/// Why the endpoint answers itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    /// The handler takes longer.
    Late,
    /// The handler failed.
    Failed,
}

/// Shows a text where people wait for an answer, and nothing elsewhere.
pub(super) fn output(handler: Option<Handler>, occasion: Occasion, text: Option<&str>) -> Value {
    let text = text.filter(|text| !text.trim().is_empty());
    let answer = text.and_then(|text| notice(handler?, occasion, text)).or_else(|| empty(handler?));
    let output = answer.unwrap_or_else(AnyAnswer::nothing).to_output();
    output.unwrap_or_else(|_| Value::Object(Map::new()))
}

/// What people see. Handlers that run without anyone waiting, such as participation, show nothing.
fn notice(handler: Handler, occasion: Occasion, text: &str) -> Option<AnyAnswer> {
    let failed = occasion == Occasion::Failed;
    Some(match handler {
        Handler::FormSubmit if failed => FormSubmitAnswer::from(FormError::new(text)).into(),
        Handler::BotMessage
        | Handler::BotMention
        | Handler::BotContext
        | Handler::BotMenuAction
        | Handler::CommandRun
        | Handler::MessageAction
        | Handler::Button
        | Handler::FormSubmit
        | Handler::LinkPreviewButton => MessageAnswer::from(text).into(),
        Handler::FormChange if failed => FormChangeAnswer::from(FormError::new(text)).into(),
        Handler::WidgetButton if failed => WidgetButtonAnswer::from(Banner::failure(text)).into(),
        Handler::WidgetButton => WidgetButtonAnswer::from(Banner::success(text)).into(),
        Handler::InstallationCheck | Handler::Installed if failed => {
            InstallationAnswer::from(Installation::refused(text, text)).into()
        }
        _ => return None,
    })
}

/// Nothing, where nothing is a list.
fn empty(handler: Handler) -> Option<AnyAnswer> {
    Some(match handler {
        Handler::CommandSuggest => SuggestionsAnswer::from(Vec::new()).into(),
        Handler::FormOptions => FormOptionsAnswer::from(Vec::new()).into(),
        Handler::LinkPreviewMenu => LinkPreviewMenuAnswer::from(Vec::new()).into(),
        _ => return None,
    })
}
