//! What the bot does.

use cliq_api::Error;
use cliq_api::incoming::answer::{Banner, ButtonAnswer, CommandSuggestion, Reply};
use cliq_api::incoming::server::{Endpoint, Handlers};
use cliq_api::incoming::verify::{SharedSecret, Verifier};
use cliq_api::message::{Button, Message};

/// The header with the secret of scripts.
pub const HEADER: &str = "x-cliq-webhook-secret";

const ENVIRONMENTS: [&str; 3] = ["blue", "green", "staging"];

/// The handlers of a bot, of its command `/deploy`, and of the function `approve` of its button.
pub fn handlers() -> Handlers {
    let approve = Handlers::new().on_button(|event| async move {
        Ok(match event.key() {
            Some(key) => ButtonAnswer::from(Banner::success(format!("Approved {key}"))),
            None => ButtonAnswer::from("That button has no key."),
        })
    });
    Handlers::new()
        .on_welcome(|event| async move {
            let name = event.user.as_ref().and_then(|user| user.first_name.as_deref());
            Ok(format!("Welcome {}. Write `deploy` to begin.", name.unwrap_or("to the team")))
        })
        .on_message(|event| async move {
            let words: Vec<&str> = event.text().unwrap_or_default().split_whitespace().collect();
            Ok(match words.as_slice() {
                ["deploy", environment] => question(environment),
                ["deploy"] => {
                    let reply = Reply::text("Where to?");
                    ENVIRONMENTS
                        .iter()
                        .fold(reply, |reply, name| reply.suggestion(format!("deploy {name}")))
                }
                _ => Reply::text("I know `deploy` only."),
            })
        })
        .on_command(|event| async move {
            let arguments = event.arguments.as_ref().and_then(|arguments| arguments.text());
            Ok(question(arguments.unwrap_or("blue").trim()))
        })
        .on_command_suggest(|event| async move {
            let typed = event.arguments.as_ref().and_then(|arguments| arguments.text());
            let typed = typed.unwrap_or_default().trim().to_owned();
            let fitting = ENVIRONMENTS.iter().filter(|name| name.starts_with(&typed));
            Ok(fitting.map(|name| CommandSuggestion::new(*name)).collect::<Vec<_>>())
        })
        .component("approve", approve)
}

fn question(environment: &str) -> Reply {
    let approve = Button::invoke_function("Go", "approve").key(environment).positive();
    Reply::new(Message::text(format!("Deploy *{environment}*?")).button(approve))
}

/// The endpoint, with the public key of a webhook extension or with the secret of scripts.
pub fn endpoint(variable: impl Fn(&str) -> Option<String>) -> Result<Endpoint, Error> {
    let endpoint = Endpoint::new(handlers()).acknowledgement("I am on it.");
    Ok(match (variable("BOT_PUBLIC_KEY"), variable("BOT_SECRET")) {
        (Some(key), _) => endpoint.verified_by(Verifier::new(key)?),
        (None, Some(secret)) => endpoint.verified_by(SharedSecret::new(HEADER, secret)?),
        // It answers every event with 503.
        (None, None) => endpoint,
    })
}
