//! A user of the sandbox, who uses the bot as a user of the service does.

use crate::support::Result;
use cliq_api::sandbox::incoming::IncomingEvents;

/// Writes to the bot, and presses the button of its answer.
pub async fn act(incoming: &IncomingEvents, log: &dyn Fn(String)) -> Result<()> {
    let answered = incoming.message("deploy blue").await?;
    let card = answered.message()?;
    log(format!("a user wrote `deploy blue`, and the bot answered `{}`", card.text));
    let id = card.message_id.as_deref().ok_or("the answer is no message of the chat")?;
    let pressed = incoming.press(&card.chat_id, id, "Approve").await?;
    log(format!("the user pressed `Approve`, and the message became `{}`", pressed.edited()?.text));
    Ok(())
}
