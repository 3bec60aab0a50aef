//! What the bot answers.

use cliq_api::incoming::answer::{Banner, ButtonAnswer, MessageEdit, Reply};
use cliq_api::incoming::server::Handlers;
use cliq_api::message::{Button, Message};
use tokio::sync::mpsc::Sender;

/// Name of the function that the button calls.
pub const FUNCTION: &str = "approveDeployment";

/// The handlers of the bot and of its button. `approved` receives the environment that a user approves.
pub fn handlers(approved: Sender<String>) -> Handlers {
    let approve = Handlers::new().on_button(move |event| {
        let approved = approved.clone();
        async move {
            let Some(environment) = event.key() else {
                return Ok(ButtonAnswer::from(Banner::failure("The button names no environment")));
            };
            // If the program is about to end, nobody waits for it.
            let _ = approved.try_send(environment.to_owned());
            let text = format!("The deployment to {environment} is approved.");
            Ok(ButtonAnswer::from(MessageEdit::new(Message::text(text))))
        }
    });
    let handlers = Handlers::new().on_message(|event| async move {
        let words: Vec<&str> = event.text().unwrap_or_default().split_whitespace().collect();
        let ["deploy", environment] = words.as_slice() else {
            return Ok(Reply::text("Write `deploy blue`, or another environment."));
        };
        let button = Button::invoke_function("Approve", FUNCTION).key(*environment).positive();
        Ok(Reply::new(Message::text(format!("Deploy to {environment}?")).button(button)))
    });
    handlers.component(FUNCTION, approve)
}
