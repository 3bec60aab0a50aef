//! Message cards.

use super::Theme;
use crate::types::MessageCard;

/// The header of a message card.
///
/// ```
/// use cliq_api::message::{Card, Message, Theme};
/// let card = Card::new(Theme::Prompt).title("Welcome").thumbnail("https://example.com/w.png");
/// let message = Message::text("Hello").card(card);
/// # message.validate()?;
/// # Ok::<(), cliq_api::validation::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Card(MessageCard);

impl Card {
    /// Creates a card with a theme.
    pub fn new(theme: impl Into<Theme>) -> Self {
        Self(MessageCard::new().theme(theme))
    }

    /// Sets the title, at most 200 characters.
    pub fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.title(title))
    }

    /// Sets the URL of a thumbnail.
    pub fn thumbnail(self, address: impl Into<String>) -> Self {
        Self(self.0.thumbnail(address))
    }

    /// Sets the URL of an icon. Used by a public integration only.
    pub fn icon(self, address: impl Into<String>) -> Self {
        Self(self.0.icon(address))
    }
}

impl From<Card> for MessageCard {
    fn from(card: Card) -> Self {
        card.0
    }
}
