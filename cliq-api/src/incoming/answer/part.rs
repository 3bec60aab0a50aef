//! The parts of which answers are made.

use super::object::Object;
use super::{
    Banner, CallerResponse, CommandSuggestion, Form, FormError, FormModification, Installation,
    LinkAction, LinkPreview, MessageEdit, PreviewUrl, Reply, Section, SelectOption, Widget, check,
    rules,
};
use crate::Error;
use crate::validation::Rules;
use serde_json::Value;

/// What an answer consists of.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    Nothing,
    Reply(Reply),
    MessageEdit(MessageEdit),
    Banner(Banner),
    PreviewUrl(PreviewUrl),
    CallerResponse(CallerResponse),
    Form(Form),
    /// A form whose function is known.
    FormView(Form),
    FormError(FormError),
    FormModification(FormModification),
    SelectOptions(Vec<SelectOption>),
    CommandSuggestions(Vec<CommandSuggestion>),
    Widget(Widget),
    Section(Section),
    Installation(Installation),
    LinkPreview(LinkPreview),
    LinkActions(Vec<LinkAction>),
}

impl Part {
    /// The validated JSON.
    pub(super) fn output(&self) -> Result<Value, Error> {
        let value = check::validated(self.rules(), self.json()?)?;
        match self {
            Self::Reply(_) => check::reply(&value)?,
            Self::Form(_) | Self::FormView(_) => check::form(&value)?,
            Self::FormModification(_) => check::modification(&value)?,
            Self::Widget(_) => check::widget(&value)?,
            _ => {}
        }
        Ok(value)
    }

    fn rules(&self) -> &'static Rules {
        match self {
            Self::Nothing => &rules::NOTHING,
            Self::Reply(_) => &rules::REPLY,
            Self::MessageEdit(_) => &rules::MESSAGE_EDIT,
            Self::Banner(_) => &rules::BANNER,
            Self::PreviewUrl(_) => &rules::PREVIEW_URL,
            Self::CallerResponse(_) => &rules::CALLER_RESPONSE,
            Self::Form(_) => &rules::FORM,
            Self::FormView(_) => &rules::FORM_VIEW,
            Self::FormError(_) => &rules::FORM_ERROR,
            Self::FormModification(_) => &rules::FORM_MODIFICATION,
            Self::SelectOptions(_) => &rules::FORM_OPTIONS,
            Self::CommandSuggestions(_) => &rules::COMMAND_SUGGESTIONS,
            Self::Widget(_) => &rules::WIDGET,
            Self::Section(_) => &rules::SECTION,
            Self::Installation(_) => &rules::INSTALLATION,
            Self::LinkPreview(_) => &rules::LINK_PREVIEW,
            Self::LinkActions(_) => &rules::LINK_ACTIONS,
        }
    }

    fn json(&self) -> Result<Value, Error> {
        Ok(match self {
            Self::Nothing => Object::default().into(),
            Self::Reply(reply) => reply.json()?,
            Self::MessageEdit(edit) => edit.json()?,
            Self::Banner(banner) => banner.0.to_value(),
            Self::PreviewUrl(preview) => preview.0.to_value(),
            Self::CallerResponse(response) => response.0.to_value(),
            Self::Form(form) | Self::FormView(form) => form.0.to_value(),
            Self::FormError(error) => error.0.to_value(),
            Self::FormModification(modification) => modification.0.to_value(),
            Self::SelectOptions(options) => {
                let options: Vec<Value> = options.iter().map(|one| one.0.to_value()).collect();
                Object::default().with("options", options).into()
            }
            Self::CommandSuggestions(list) => list.iter().map(|one| one.0.to_value()).collect(),
            Self::Widget(widget) => widget.0.to_value(),
            Self::Section(section) => section.0.clone().with("type", "section").into(),
            Self::Installation(installation) => installation.0.to_value(),
            Self::LinkPreview(preview) => preview.0.to_value(),
            Self::LinkActions(list) => list.iter().map(|one| one.0.to_value()).collect(),
        })
    }
}
