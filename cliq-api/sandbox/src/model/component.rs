//! Slash commands, functions and message actions.

use super::definition::Definition;

/// A slash command, a function or a message action.
#[derive(Clone, Debug)]
pub(crate) struct Component {
    pub(crate) kind: ComponentKind,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) definition: Definition,
}

/// Kind of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ComponentKind {
    SlashCommand,
    Function,
    MessageAction,
}

impl ComponentKind {
    const ALL: [Self; 3] = [Self::SlashCommand, Self::Function, Self::MessageAction];

    /// Its type in responses and events.
    pub(crate) const fn type_name(self) -> &'static str {
        match self {
            Self::SlashCommand => "command",
            Self::Function => "function",
            Self::MessageAction => "messageaction",
        }
    }

    pub(crate) fn named(type_name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.type_name() == type_name)
    }
}

impl Component {
    /// The handler that it has from the beginning and cannot lose.
    pub(crate) fn default_handler(&self) -> &'static str {
        default_handler(self.kind, self.definition.text("function_type"))
    }
}

/// The handler of a new component.
pub(crate) fn default_handler(kind: ComponentKind, function_type: &str) -> &'static str {
    match (kind, function_type) {
        (ComponentKind::Function, "form") => "form_submit_handler",
        (ComponentKind::Function, "widget_button") => "widget_button_handler",
        (ComponentKind::Function, _) => "button_handler",
        _ => "execution_handler",
    }
}
