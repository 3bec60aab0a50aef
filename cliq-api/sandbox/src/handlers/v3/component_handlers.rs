//! Handlers of slash commands, functions and message actions.

use super::component_kinds::{Kind, own, store};
use super::handler;
use super::lists::wrapped;
use super::view;
use crate::handlers::input::Input;
use crate::model::State;
use crate::model::component::{Component, ComponentKind};
use crate::model::definition::Handler;
use crate::response::{Outcome, Refusal, Reply};

/// Creates a handler, or gives the handler that the component has from the beginning its script.
pub(crate) fn create(state: &mut State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let mut component = own(state, input, kind)?;
    let new = handler::new(state.ids.handler(), input, component.definition.is_webhook())?;
    let handlers = &mut component.definition.handlers;
    match handlers.iter_mut().find(|known| known.kind == new.kind) {
        None => handlers.push(new.clone()),
        Some(empty) if empty.script.is_none() && empty.permissions.is_none() => {
            empty.clone_from(&new);
        }
        Some(_) => {
            let message = format!("There is a handler of the type '{}' already.", new.kind);
            return Err(Refusal::bad("execution_handler_create_failed", message));
        }
    }
    let (id, path) = (component.id.clone(), path(kind, &component, &new.kind));
    let whole = store(state, kind, component);
    // The service returns the function, and of slash commands the handler.
    match kind.of {
        ComponentKind::Function => Ok(wrapped(kind.of.type_name(), kind.path, whole)),
        _ => Ok(wrapped("execution_handler", &path, view::component_handler(&id, &new))),
    }
}

fn path(kind: &Kind, component: &Component, handler: &str) -> String {
    format!("{}/{}/handlers/{handler}", kind.path, component.id)
}

fn find<'a>(component: &'a mut Component, input: &Input<'_>) -> Result<&'a mut Handler, Refusal> {
    let mut handlers = component.definition.handlers.iter_mut();
    handlers.find(|known| known.kind == input.id(1)).ok_or_else(handler::not_found)
}

pub(crate) fn get(state: &State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let mut component = own(state, input, kind)?;
    let known = find(&mut component, input)?.clone();
    let path = path(kind, &component, &known.kind);
    match kind.of {
        // The type of the response is that of the handler here.
        ComponentKind::Function => {
            Ok(wrapped(&known.kind, &path, view::whole_function_handler(&known)))
        }
        _ => {
            Ok(wrapped("execution_handler", &path, view::component_handler(&component.id, &known)))
        }
    }
}

pub(crate) fn update(state: &mut State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let mut component = own(state, input, kind)?;
    let is_webhook = component.definition.is_webhook();
    let known = find(&mut component, input)?;
    handler::apply(known, input, is_webhook)?;
    let known = known.clone();
    let path = path(kind, &component, &known.kind);
    let data = view::component_handler(&component.id, &known);
    store(state, kind, component);
    Ok(wrapped("execution_handler", &path, data))
}

pub(crate) fn delete(state: &mut State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let mut component = own(state, input, kind)?;
    find(&mut component, input)?;
    if component.default_handler() == input.id(1) {
        let message = "The handler is mandatory and cannot be deleted.";
        return Err(Refusal::bad("default_handler_delete_not_allowed", message));
    }
    component.definition.handlers.retain(|known| known.kind != input.id(1));
    store(state, kind, component);
    Ok(Reply::Empty)
}
