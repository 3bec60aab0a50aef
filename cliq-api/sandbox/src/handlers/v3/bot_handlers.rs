//! Handlers of bots.

use super::bots::own;
use super::handler;
use super::lists::wrapped;
use super::view;
use crate::handlers::input::{Input, id as id_of};
use crate::model::State;
use crate::model::bot::Bot;
use crate::response::{Outcome, Refusal, Reply};

/// Entries of the menu of a bot.
const MENU: usize = 5;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "bots_create_handler" => create(state, input),
        "bots_get_handler" => get(state, input),
        "bots_update_handler" => update(state, input),
        "bots_delete_handler" => delete(state, input),
        _ => return None,
    })
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = own(state, input)?;
    let new = handler::new(state.ids.handler(), input, bot.definition.is_webhook())?;
    let known = bot.definition.handlers.iter().filter(|known| known.kind == new.kind).count();
    let most = if new.kind == "menu_handler" { MENU } else { 1 };
    if known >= most {
        let message =
            format!("The bot has {known} of the type '{}', and may not have more.", new.kind);
        return Err(Refusal::bad("execution_handler_create_failed", message));
    }
    let data = view::bot_handler(&new, known + 1);
    let path = path(&bot, &new.kind);
    state.add_bot_handler(&bot.id, new);
    Ok(wrapped("execution_handler", &path, data))
}

fn path(bot: &Bot, kind: &str) -> String {
    format!("/bots/{}/handlers/{kind}", bot.id)
}

/// The position of a handler among all of the bot, and among those of its type.
fn find(bot: &Bot, input: &Input<'_>) -> Result<(usize, usize), Refusal> {
    let handlers = bot.definition.handlers.iter().enumerate();
    let of_kind: Vec<_> = handlers.filter(|(_, handler)| handler.kind == input.id(1)).collect();
    let wanted = input.query.get("handler_id").and_then(id_of);
    if wanted.is_none() && of_kind.len() > 1 {
        let message = "The bot has several handlers of the type; name one with 'handler_id'.";
        return Err(Refusal::bad("invalid_inputs", message));
    }
    let is_wanted = |id: &str| wanted.as_deref().is_none_or(|wanted| wanted == id);
    let found = of_kind.iter().position(|(_, handler)| is_wanted(&handler.id));
    let found = found.and_then(|place| Some((of_kind.get(place)?.0, place + 1)));
    found.ok_or_else(handler::not_found)
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let bot = own(state, input)?;
    let (at, _) = find(&bot, input)?;
    let known = bot.definition.handlers.get(at).ok_or_else(handler::not_found)?;
    Ok(wrapped("execution_handler", &path(&bot, &known.kind), view::whole_bot_handler(known)))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut bot = own(state, input)?;
    let (at, position) = find(&bot, input)?;
    let is_webhook = bot.definition.is_webhook();
    let known = bot.definition.handlers.get_mut(at).ok_or_else(handler::not_found)?;
    handler::apply(known, input, is_webhook)?;
    let data = view::bot_handler(known, position);
    let path = path(&bot, input.id(1));
    replace(state, bot);
    Ok(wrapped("execution_handler", &path, data))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut bot = own(state, input)?;
    let (at, _) = find(&bot, input)?;
    bot.definition.handlers.remove(at);
    replace(state, bot);
    Ok(Reply::Empty)
}

fn replace(state: &mut State, mut bot: Bot) {
    bot.definition.changed = state.ids.revise();
    if let Some(known) = state.bots.iter_mut().find(|known| known.id == bot.id) {
        *known = bot;
    }
}
