//! Puts messages together.

use super::{Button, Message};
use crate::types::{
    MessageBot, MessageButton, MessageReference, MessageReferenceType, MessageSlide,
};
use crate::validation::{self, Violation, Violations};

/// A message of this text.
impl From<&str> for Message {
    fn from(text: &str) -> Self {
        Self::text(text)
    }
}

/// A message of this text.
impl From<String> for Message {
    fn from(text: String) -> Self {
        Self::text(text)
    }
}

impl Message {
    /// A message of a text: at most 5000 characters by the published document, 10000 by a later
    /// one. It may hold mentions and markup.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(text)
    }

    /// Adds a block of content.
    #[must_use]
    pub fn slide(mut self, slide: impl Into<MessageSlide>) -> Self {
        self.slides.get_or_insert_default().push(slide.into());
        self
    }

    /// Adds a button to the card; there may be five.
    #[must_use]
    pub fn button(mut self, button: impl Into<MessageButton>) -> Self {
        self.buttons.get_or_insert_default().push(button.into());
        self
    }

    /// Adds a button to the end of the text.
    ///
    /// ```
    /// use cliq_api::message::{Button, Message};
    /// let message = Message::text("Lunch?")
    ///     .instant_button(Button::invoke_function("Yes", "lunch").positive());
    /// assert_eq!(message.text, "Lunch? [Yes]($1)");
    /// # message.validate()?;
    /// # Ok::<(), cliq_api::validation::Violations>(())
    /// ```
    #[must_use]
    pub fn instant_button(mut self, button: Button) -> Self {
        let references = self.references.get_or_insert_default();
        let free = (1..).map(|number: u32| number.to_string());
        let key = free.into_iter().find(|key| !references.contains_key(key)).unwrap_or_default();
        if !self.text.is_empty() && !self.text.ends_with(char::is_whitespace) {
            self.text.push(' ');
        }
        self.text.push_str(&format!("[{}](${key})", button.label()));
        let reference = MessageReference::new(MessageReferenceType::Button, button);
        references.insert(key, reference);
        self
    }

    /// Shows another sender, with a picture where an address is given.
    #[must_use]
    pub fn sender(mut self, name: impl Into<String>, image: Option<&str>) -> Self {
        let sender = MessageBot::new().name(name);
        self.bot = Some(match image {
            Some(image) => sender.image(image),
            None => sender,
        });
        self
    }

    /// Starts a thread from a message, with a title of at most 100 characters.
    #[must_use]
    pub fn start_thread(
        self,
        message: impl Into<crate::types::MessageId>,
        title: impl Into<String>,
    ) -> Self {
        self.thread_message_id(message).thread_title(title)
    }

    /// Checks the message against the limits of the documents: all violations at once, or the
    /// warnings where nothing is broken. Posting does the same before it sends.
    ///
    /// ```
    /// use cliq_api::message::{Button, Message};
    /// let message = Message::text("").button(Button::open_url("Open", "https://example.com"));
    /// let violations = message.validate().unwrap_err();
    /// assert_eq!(violations.to_string(), "text: found 0 characters, allowed at least 1");
    /// ```
    pub fn validate(&self) -> Result<Vec<Violation>, Violations> {
        // A message is text, numbers and lists: it can always be written.
        let value = serde_json::to_value(self).unwrap_or_default();
        validation::check(&crate::generated::v2::rules::MESSAGE, &value)
    }
}
