//! Message builders.

use super::{Button, Message, RichText};
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

/// A message of this text.
impl From<RichText> for Message {
    fn from(text: RichText) -> Self {
        Self::text(text)
    }
}

impl Message {
    /// Creates a message from text, at most 5000 characters according to the published document,
    /// 10000 according to a later one. The text may contain mentions and markup.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(text)
    }

    /// Adds a slide.
    #[must_use]
    pub fn slide(mut self, slide: impl Into<MessageSlide>) -> Self {
        self.slides.get_or_insert_default().push(slide.into());
        self
    }

    /// Adds a button to the card, at most five.
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

    /// Sets the displayed sender, with the URL of an optional image.
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

    /// Validates the message against the documented limits. Returns all violations together, or the
    /// warnings if there are none. Posting validates the message too.
    ///
    /// ```
    /// use cliq_api::message::{Button, Message};
    /// let message = Message::text("").button(Button::open_url("Open", "https://example.com"));
    /// let violations = message.validate().unwrap_err();
    /// assert_eq!(violations.to_string(), "text: found 0 characters, allowed at least 1");
    /// ```
    pub fn validate(&self) -> Result<Vec<Violation>, Violations> {
        validation::check_value(&crate::generated::v2::rules::MESSAGE, self)
    }
}
