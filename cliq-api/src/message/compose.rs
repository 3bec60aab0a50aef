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
        // A slide is large, and most messages have one.
        self.slides.get_or_insert_with(|| Vec::with_capacity(1)).push(slide.into());
        self
    }

    /// Adds a button to the card, at most five.
    #[must_use]
    pub fn button(mut self, button: impl Into<MessageButton>) -> Self {
        // A button is large, and most messages have two at most.
        self.buttons.get_or_insert_with(|| Vec::with_capacity(2)).push(button.into());
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

#[cfg(test)]
mod tests {
    use crate::message::{
        Button, Card, ChartKind, GraphKind, ListStyle, Message, OpenUrl, Slide, SystemAction, Theme,
    };
    use crate::validation;

    #[test]
    fn a_message_is_validated_as_its_json_is() {
        let text = || Message::text("Report");
        let table = || Slide::table(["Name", "Team"]).row(["Paula", "Sales"]);
        let card = |theme| text().card(Card::new(theme).title("Title").thumbnail("https://a"));
        let messages = [
            text(),
            Message::text(""),
            Message::text("[Yes]($1)"),
            Message::text("x".repeat(5001)),
            Message::text("x".repeat(4000)).slide(Slide::text("\"".repeat(3000))),
            text().instant_button(Button::invoke_function("Yes", "lunch")),
            text().sender("Bot", Some("http://a")),
            text().start_thread("1 2", "x".repeat(101)),
            card(Theme::Poll),
            card(Theme::from("other")),
            text().card(Card::new(Theme::ModernInline).section("Title", [("a", "b")])),
            text().slide(table().title("Details").button(Button::copy("Copy", "text"))),
            text().slide(table().row(["Paula"])),
            text().slide(table().row(["Paula", "Sales", "more"])),
            text().slide(table().row(["Paula", "{@all}"])),
            text().slide(table().widths([60, 40]).sticky_rows(3)),
            text().slide(Slide::table(["Name", "Name"]).row(["Paula", "Lin"])),
            text().slide(Slide::list(["a", "b"]).style(ListStyle::Disc)),
            text().slide(Slide::labels().label("a", "b").label("c", "d")),
            text().slide(Slide::images(["https://a"])),
            text().slide(Slide::text("{@all}")),
            text().slide(Slide::percentage_chart(ChartKind::Pie).share("a", 60)),
            text().slide(Slide::graph(GraphKind::Trend).category("a", [("b", f64::NAN)])),
            text().button(Button::open_url("Open", OpenUrl::new("ftp://a").ios("app://a"))),
            text().button(Button::system_api("Call", SystemAction::audio_call(1)).hint("hint")),
            text().button(Button::system_api("Call", SystemAction::other("other/1"))),
            text().button(Button::invoke_function("x".repeat(25), "f").positive()),
            (0..6).fold(text(), |message, _| message.button(Button::copy("Copy", "text"))),
            (0..21).fold(text(), |message, _| message.slide(Slide::text("text"))),
        ];
        for message in messages {
            let json = serde_json::to_string(&message).unwrap();
            let expected = validation::check(&crate::generated::v2::rules::MESSAGE, &json);
            assert_eq!(message.validate(), expected, "{json}");
        }
    }
}
