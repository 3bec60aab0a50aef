//! The kinds of components, and access to them.

use super::view;
use crate::handlers::input::Input;
use crate::model::State;
use crate::model::component::{Component, ComponentKind};
use crate::response::Refusal;
use serde_json::Value;

/// What the kinds of components differ in.
pub(crate) struct Kind {
    pub(crate) of: ComponentKind,
    /// Front of the names of operations.
    pub(crate) operations: &'static str,
    /// Path below `/api/v3`.
    pub(crate) path: &'static str,
    pub(crate) not_found: &'static str,
    pub(crate) name_taken: &'static str,
}

pub(crate) const KINDS: [Kind; 3] = [
    Kind {
        of: ComponentKind::SlashCommand,
        operations: "slash_commands_",
        path: "/commands",
        not_found: "command_not_found",
        name_taken: "command_name_already_exists",
    },
    Kind {
        of: ComponentKind::Function,
        operations: "functions_",
        path: "/functions",
        not_found: "function_not_found",
        name_taken: "function_name_already_exists",
    },
    Kind {
        of: ComponentKind::MessageAction,
        operations: "message_actions_",
        path: "/messageactions",
        not_found: "msgaction_not_found",
        name_taken: "msgaction_name_already_exists",
    },
];

/// A component that the caller can use.
pub(crate) fn usable<'a>(
    state: &'a State,
    input: &Input<'_>,
    kind: &Kind,
) -> Result<&'a Component, Refusal> {
    state
        .component(kind.of, input.id(0))
        .filter(|component| state.can_use(&component.definition, input.caller))
        .ok_or_else(|| Refusal::not_found(kind.not_found, "There is nothing of this ID."))
}

/// A component that the caller may change.
pub(crate) fn own(state: &State, input: &Input<'_>, kind: &Kind) -> Result<Component, Refusal> {
    let component = usable(state, input, kind)?;
    if state.can_change(&component.definition, input.caller) {
        return Ok(component.clone());
    }
    Err(Refusal::forbidden("Only its creator and administrators may change it."))
}

/// Stores a changed component, and gives what a response says of it.
pub(crate) fn store(state: &mut State, kind: &Kind, mut component: Component) -> Value {
    component.definition.changed = state.ids.revise();
    let data = view::component(state, &component);
    match state.component_mut(kind.of, &component.id) {
        Some(known) => *known = component,
        None => state.components.push(component),
    }
    data
}
