//! Slash commands, functions and message actions: how they come, change and go.

use super::bots::check_teams;
use super::component_handlers;
use super::component_kinds::{KINDS, Kind, own, store, usable};
use super::lists::{page_of, since, wrapped};
use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::component::{Component, ComponentKind, default_handler};
use crate::model::definition::{Definition, Handler};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    let of = |kind: &'static Kind| {
        input.operation.strip_prefix(kind.operations).map(|operation| (kind, operation))
    };
    let (kind, operation) = KINDS.iter().find_map(of)?;
    Some(match operation {
        "list" => list(state, input, kind),
        "create" => create(state, input, kind),
        "get" => get(state, input, kind),
        "update" => update(state, input, kind),
        "delete" => delete(state, input, kind),
        "create_handler" => component_handlers::create(state, input, kind),
        "get_handler" => component_handlers::get(state, input, kind),
        "update_handler" => component_handlers::update(state, input, kind),
        "delete_handler" => component_handlers::delete(state, input, kind),
        _ => return None,
    })
}

fn list(state: &State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let components = state
        .components_of(kind.of)
        .filter(|component| state.can_use(&component.definition, input.caller))
        .map(|component| (component.definition.changed, view::component(state, component)))
        .collect();
    let mut body = page_of(state, input, (kind.of.type_name(), kind.path), components, 20)?;
    // Only functions list what was deleted.
    if let (ComponentKind::Function, Some(since)) = (kind.of, since(input)?) {
        insert(&mut body, "deleted", Some(state.deleted_since(kind.of.type_name(), since)));
    }
    Ok(Reply::Json(body))
}

fn check_name(state: &State, kind: &Kind, name: &str, except: &str) -> Result<(), Refusal> {
    if state.is_component_name_taken(kind.of, name, except) {
        return Err(Refusal::bad(kind.name_taken, format!("The name '{name}' is taken.")));
    }
    Ok(())
}

/// The settings of a request, without name and picture.
fn settings(input: &Input<'_>) -> Map<String, Value> {
    let mut settings = input.body.as_object().cloned().unwrap_or_default();
    settings.retain(|key, _| key != "name" && key != "image");
    settings
}

/// Settings that responses always have.
fn defaults(kind: ComponentKind) -> Map<String, Value> {
    let mut defaults = Map::new();
    defaults.insert("scope".to_owned(), "personal".into());
    defaults.insert("execution_type".to_owned(), "deluge".into());
    let more = match kind {
        ComponentKind::SlashCommand => vec![("description", Value::from(""))],
        ComponentKind::Function => Vec::new(),
        ComponentKind::MessageAction => vec![
            ("message_types", json!(["text", "link", "attachment"])),
            ("multi_selectable", Value::Bool(false)),
        ],
    };
    defaults.extend(more.into_iter().map(|(key, value)| (key.to_owned(), value)));
    defaults
}

fn create(state: &mut State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let name = input.text("name").unwrap_or_default().to_owned();
    check_name(state, kind, &name, "")?;
    let mut definition = Definition {
        creator: input.caller.to_owned(),
        settings: defaults(kind.of),
        ..Definition::default()
    };
    definition.settings.extend(settings(input));
    check_teams(state, &definition)?;
    definition.handlers.push(Handler {
        id: state.ids.handler(),
        kind: default_handler(kind.of, definition.text("function_type")).to_owned(),
        ..Handler::default()
    });
    let id = state.ids.component();
    let data = store(state, kind, Component { kind: kind.of, id, name, definition });
    Ok(wrapped(kind.of.type_name(), kind.path, data))
}

fn get(state: &State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let component = usable(state, input, kind)?;
    let path = format!("{}/{}", kind.path, component.id);
    Ok(wrapped(kind.of.type_name(), &path, view::component(state, component)))
}

fn update(state: &mut State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let mut component = own(state, input, kind)?;
    if let Some(name) = input.text("name") {
        check_name(state, kind, name, &component.id)?;
        name.clone_into(&mut component.name);
    }
    component.definition.settings.extend(settings(input));
    check_teams(state, &component.definition)?;
    let path = format!("{}/{}", kind.path, component.id);
    let data = store(state, kind, component);
    Ok(wrapped(kind.of.type_name(), &path, data))
}

fn delete(state: &mut State, input: &Input<'_>, kind: &Kind) -> Outcome {
    let component = own(state, input, kind)?;
    state.components.retain(|other| other.kind != kind.of || other.id != component.id);
    state.note_deletion(kind.of.type_name(), &component.id);
    Ok(Reply::Empty)
}
