//! Message cards.

use super::Theme;
use crate::types::{
    MessageButton, MessageCard, MessageCardField, MessageCardSection, MessagePollOption,
};

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

    /// Adds a group of labeled values; version 3 only.
    ///
    /// ```
    /// use cliq_api::message::{Card, Theme};
    ///
    /// let card = Card::new(Theme::ModernInline)
    ///     .title("Build 514")
    ///     .section("Result", [("Branch", "main"), ("Tests", "1,626 passed")]);
    /// ```
    pub fn section<N: Into<String>, V: Into<String>>(
        mut self,
        title: impl Into<String>,
        fields: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        let fields = fields.into_iter().map(|(name, value)| MessageCardField::new(name, value));
        let section = MessageCardSection::new().title(title).fields(fields);
        self.0.sections.get_or_insert_default().push(section);
        self
    }

    /// Sets the choices of a poll; version 3 only. In version 2, they are the buttons of the message.
    pub fn options<T: Into<String>>(self, options: impl IntoIterator<Item = T>) -> Self {
        Self(self.0.options(options.into_iter().map(MessagePollOption::new)))
    }

    /// Sets the buttons inside the card; version 3 only. Buttons of the message itself work in both
    /// versions.
    pub fn buttons<B: Into<MessageButton>>(self, buttons: impl IntoIterator<Item = B>) -> Self {
        Self(self.0.buttons(buttons))
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
