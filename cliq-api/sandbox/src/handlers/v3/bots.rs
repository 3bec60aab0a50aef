//! Bots: how they come, change and go.

use super::lists::{page_of, since, wrapped};
use super::view;
use crate::handlers::bots::list_subscribers;
use crate::handlers::channels::members::add_bot;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::bot::Bot;
use crate::model::definition::Definition;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "bots_list" => list(state, input),
        "bots_create" => create(state, input),
        "bots_get" => get(state, input),
        "bots_update" => update(state, input),
        "bots_delete" => delete(state, input),
        "bots_list_subscribers" => subscribers(state, input),
        "bots_add_to_channel" => add_to_channel(state, input),
        _ => return None,
    })
}

/// A bot that the caller can use.
fn usable<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a Bot, Refusal> {
    // The unique name is another kind of ID.
    if !is_bot_id(input.id(0)) {
        return Err(Refusal::url_invalid());
    }
    let bot = state.bot_of_id(input.id(0));
    bot.filter(|bot| state.can_use(&bot.definition, input.caller)).ok_or_else(not_found)
}

/// Whether an ID has the form of a bot's: digits, with or without `b-`.
fn is_bot_id(id: &str) -> bool {
    id.strip_prefix("b-").unwrap_or(id).bytes().all(|byte| byte.is_ascii_digit())
}

/// A bot by its unique name. The ID is refused as an address of another kind.
pub(crate) fn named<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a Bot, Refusal> {
    let missing = if input.id(0).starts_with("b-") { Refusal::url_invalid } else { not_found };
    state.bot(input.id(0)).ok_or_else(missing)
}

/// A bot that the caller may change.
pub(crate) fn own(state: &State, input: &Input<'_>) -> Result<Bot, Refusal> {
    let bot = usable(state, input)?;
    if state.can_change(&bot.definition, input.caller) {
        return Ok(bot.clone());
    }
    let message = "Only the creator of a bot and administrators may change it.";
    Err(Refusal::denied("bot_permission_denied", message))
}

fn not_found() -> Refusal {
    Refusal::not_found("bot_not_found", "There is no such bot.")
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let bots = state.bots.iter().filter(|bot| state.can_use(&bot.definition, input.caller));
    let bots = bots.map(|bot| (bot.definition.changed, view::bot(state, bot))).collect();
    let mut body = page_of(state, input, ("bot", "/bots"), bots, 20)?;
    if let Some(since) = since(input)? {
        insert(&mut body, "deleted", Some(state.deleted_since("bot", since)));
    }
    Ok(Reply::Json(body))
}

/// The settings of a request, without name and picture.
fn settings(input: &Input<'_>) -> Map<String, Value> {
    let mut settings = input.body.as_object().cloned().unwrap_or_default();
    settings.retain(|key, _| key != "name" && key != "image");
    settings
}

/// Refuses a name that another bot has.
fn check_name(state: &State, name: &str, except: &str) -> Result<(), Refusal> {
    if state.is_bot_name_taken(name, except) {
        let message = format!("There is a bot named '{name}' already.");
        return Err(Refusal::bad("bot_name_already_exists", message));
    }
    Ok(())
}

/// Refuses teams that do not exist.
pub(crate) fn check_teams(state: &State, definition: &Definition) -> Result<(), Refusal> {
    match state.missing_team(definition) {
        Some(team) => Err(Refusal::bad("invalid_inputs", format!("There is no team '{team}'."))),
        None => Ok(()),
    }
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let title = input.text("name").unwrap_or_default().trim().to_owned();
    for key in ["name", "description"] {
        if input.text(key).unwrap_or_default().trim().is_empty() {
            return Err(Refusal::bad("invalid_inputs", format!("'{key}' is empty.")));
        }
    }
    check_name(state, &title, "")?;
    let mut definition = Definition {
        creator: input.caller.to_owned(),
        changed: state.ids.revise(),
        ..Definition::default()
    };
    for (key, value) in [
        ("scope", Value::from("personal")),
        ("execution_type", "deluge".into()),
        ("calls", "disabled".into()),
        ("channel_participation", json!([])),
    ] {
        definition.settings.insert(key.to_owned(), value);
    }
    definition.settings.extend(settings(input));
    check_teams(state, &definition)?;
    let bot = Bot {
        id: state.ids.bot(),
        name: state.free_bot_name(&title),
        title,
        // Whoever creates a bot subscribes to it.
        subscribers: vec![input.caller.to_owned()],
        definition,
    };
    let data = view::bot(state, &bot);
    state.bots.push(bot);
    Ok(wrapped("bot", "/bots", data))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let bot = usable(state, input)?;
    Ok(wrapped("bot", &format!("/bots/{}", bot.id), view::bot(state, bot)))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut bot = own(state, input)?;
    if let Some(name) = input.text("name") {
        check_name(state, name, &bot.id)?;
        name.clone_into(&mut bot.title);
    }
    let settings = settings(input);
    if settings.contains_key("execution_url") && !bot.definition.is_webhook() {
        let message = "Only bots of the execution type `webhook` have an 'execution_url'.";
        return Err(Refusal::bad("execution_url_not_allowed", message));
    }
    bot.definition.settings.extend(settings);
    check_teams(state, &bot.definition)?;
    bot.definition.changed = state.ids.revise();
    let data = view::bot(state, &bot);
    let path = format!("/bots/{}", bot.id);
    if let Some(known) = state.bot_of_id_mut(input.id(0)) {
        *known = bot;
    }
    Ok(wrapped("bot", &path, data))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = own(state, input)?;
    state.remove_bot(&bot);
    Ok(Reply::Empty)
}

/// Subscribers, for the creator and for administrators. The bot comes by ID or by name.
fn subscribers(state: &State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).or_else(|| state.bot_of_id(input.id(0)));
    let bot = bot.ok_or_else(not_found)?;
    if !state.can_change(&bot.definition, input.caller) {
        let message = "Only the creator of a bot and administrators see its subscribers.";
        return Err(Refusal::forbidden(message));
    }
    list_subscribers(state, input, bot, "v3")
}

fn add_to_channel(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = named(state, input)?;
    let channel = state.channel_named(input.text("channel_unique_name").unwrap_or_default())?;
    if channel.bots.contains(&bot.name) {
        return Err(Refusal::bad("bot_already_member", "The bot is in the channel already."));
    }
    add_bot(state, input)
}
