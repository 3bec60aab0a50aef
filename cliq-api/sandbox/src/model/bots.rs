//! Bots by their IDs and names.

use super::bot::Bot;
use super::channel::unique_name;
use super::definition::Handler;
use super::state::State;

impl State {
    /// A bot by its unique name; an id is not taken.
    pub(crate) fn bot(&self, name: &str) -> Option<&Bot> {
        self.bots.iter().find(|bot| bot.name == name)
    }

    /// A bot by its ID, with or without `b-`.
    pub(crate) fn bot_of_id(&self, id: &str) -> Option<&Bot> {
        self.bots.iter().find(|bot| bot.has_id(id))
    }

    pub(crate) fn bot_of_id_mut(&mut self, id: &str) -> Option<&mut Bot> {
        self.bots.iter_mut().find(|bot| bot.has_id(id))
    }

    /// Whether another bot has a display name, in any case.
    pub(crate) fn is_bot_name_taken(&self, title: &str, except: &str) -> bool {
        self.bots.iter().any(|bot| bot.id != except && bot.title.eq_ignore_ascii_case(title))
    }

    /// A free unique name made of a display name. That of a renamed bot stays taken.
    pub(crate) fn free_bot_name(&self, title: &str) -> String {
        let plain = match unique_name(title) {
            name if name.is_empty() => "bot".to_owned(),
            name => name,
        };
        let numbered = (1_u32..).map(|number| format!("{plain}{number}"));
        let mut names = std::iter::once(plain.clone()).chain(numbered);
        names.find(|name| self.bot(name).is_none()).unwrap_or_default()
    }

    /// Removes a bot. It leaves its channels; what it said stays.
    pub(crate) fn remove_bot(&mut self, bot: &Bot) {
        self.bots.retain(|other| other.id != bot.id);
        for channel in &mut self.channels {
            channel.bots.remove(&bot.name);
        }
        self.note_deletion("bot", bot.short_id());
    }

    /// Whether a message is a user's own: sent by the user, or by a bot that the user created.
    pub(crate) fn speaks_for(&self, user: &str, sender: &str) -> bool {
        let is_of_bot = |bot: &Bot| bot.id == sender && bot.definition.creator == user;
        user == sender || self.bots.iter().any(is_of_bot)
    }

    /// Adds a handler to a bot.
    pub(crate) fn add_bot_handler(&mut self, id: &str, handler: Handler) {
        let changed = self.ids.revise();
        if let Some(bot) = self.bot_of_id_mut(id) {
            bot.definition.handlers.push(handler);
            bot.definition.changed = changed;
        }
    }
}
