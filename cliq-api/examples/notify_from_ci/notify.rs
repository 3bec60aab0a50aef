//! The message about a build, and the ways to post it.

use cliq_api::message::{Button, Card, Message, Slide, Theme};
use cliq_api::webhook::Webhook;
use cliq_api::{Cliq, Error};

/// The result of a build.
#[derive(Debug)]
pub struct Build {
    /// Whether it passed.
    pub passed: bool,
    /// What was built.
    pub title: String,
    /// The branch, if it is known.
    pub branch: Option<String>,
    /// The address of the log, if there is one.
    pub log: Option<String>,
}

impl Build {
    /// The message: a text, which notifications show, and a card.
    pub fn message(&self) -> Message {
        let outcome = if self.passed { "passed" } else { "failed" };
        let mut labels = Slide::labels().label("Result", outcome);
        if let Some(branch) = &self.branch {
            labels = labels.label("Branch", branch);
        }
        let message = Message::text(format!("{} {outcome}", self.title))
            .card(Card::new(Theme::ModernInline).title("Continuous integration"))
            .slide(labels);
        match &self.log {
            Some(log) => message.button(Button::open_url("Open the log", log.as_str())),
            None => message,
        }
    }
}

/// The way of a message.
#[derive(Debug)]
pub enum Way {
    /// A webhook, which needs no access token.
    Webhook(Box<Webhook>),
    /// A bot by its unique name, with OAuth.
    Bot(Cliq, String),
}

impl Way {
    /// Posts the message. It is not repeated if its outcome is unknown.
    pub async fn post(&self, build: &Build) -> Result<(), Error> {
        match self {
            Self::Webhook(webhook) => webhook.post(build.message()).await.map(drop),
            Self::Bot(cliq, bot) => {
                cliq.messages().post_to_bot(bot, build.message()).await.map(drop)
            }
        }
    }
}
