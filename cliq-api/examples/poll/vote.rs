//! A poll: a message whose reactions are votes.

use crate::support::Result;
use cliq_api::Cliq;
use cliq_api::message::{Message, RichText};
use cliq_api::types::{ChatId, MessageId};

/// What can be voted for.
#[derive(Clone, Debug)]
pub struct Choice {
    /// The reaction, such as `:smile:`.
    pub emoji: String,
    /// What it stands for.
    pub text: String,
}

impl Choice {
    /// Reads `EMOJI=TEXT`.
    pub fn parse(argument: &str) -> Option<Self> {
        let (emoji, text) = argument.split_once('=')?;
        let is_whole = !emoji.is_empty() && !text.is_empty();
        is_whole.then(|| Self { emoji: emoji.to_owned(), text: text.to_owned() })
    }
}

/// A poll in a chat.
#[derive(Debug)]
pub struct Poll<'a> {
    /// The client.
    pub cliq: &'a Cliq,
    /// The chat.
    pub chat: ChatId,
    /// What can be voted for.
    pub choices: Vec<Choice>,
}

impl Poll<'_> {
    /// Posts the question, with a reaction for each choice to click on.
    pub async fn ask(&self, question: &str) -> Result<MessageId> {
        let mut text = RichText::new().text(question);
        for Choice { emoji, text: choice } in &self.choices {
            text = text.text(format!("\n{emoji} {choice}"));
        }
        let messages = self.cliq.messages();
        // Without `sync_message` the service answers before there is an id.
        let message = Message::from(text).sync_message(true);
        let posted = messages.post_to_chat(&self.chat, message).await?;
        let id = posted.message_id().cloned().ok_or("the answer has no id of the message")?;
        for Choice { emoji, .. } in &self.choices {
            messages.add_reaction(&self.chat, &id, emoji).await?;
        }
        Ok(id)
    }

    /// Counts the votes of each choice. The reaction of the poll itself is none.
    pub async fn count(&self, message: &MessageId) -> Result<Vec<(Choice, usize)>> {
        let reactions = self.cliq.messages().list_reactions(&self.chat, message).await?;
        let votes = |emoji: &String| reactions.get(emoji).map_or(0, Vec::len);
        let count = |choice: &Choice| (choice.clone(), votes(&choice.emoji).saturating_sub(1));
        Ok(self.choices.iter().map(count).collect())
    }
}
