//! Messages: building, validating, posting and reading.
//!
//! Message text:
//!
//! - [`RichText`] builds text in the markup of the service and escapes plain text. The feature
//!   `markdown` adds conversion from Markdown.
//! - [`escape`] and [`unescape`] convert a single string.
//! - [`mentions`] finds mentions, links and instant buttons in received text.
//! - [`split`] splits text that is too long for one message; [`Message::parts`] splits a whole
//!   message, and [`post_parts`] posts the parts in order.
//!
//! A [`Message`] is text with an optional card, slides and buttons. Builders exist for every part.
//! [`Message::validate`] reports everything that the service would reject; every posting request
//! validates its message before sending.
//!
//! ```
//! use cliq_api::message::{Button, Card, Message, Slide, Theme};
//!
//! let message = Message::text("cliq-api 0.1 is out {@participants}")
//!     .card(Card::new(Theme::ModernInline).title("Release"))
//!     .slide(Slide::table(["Crate", "Version"]).row(["cliq-api", "0.1"]))
//!     .button(Button::open_url("Notes", "https://example.com/notes"));
//! message.validate()?;
//! # Ok::<(), cliq_api::validation::Violations>(())
//! ```

pub mod rich_text;

mod action;
mod amount;
mod button;
mod card;
mod compose;
mod file;
mod identifiers;
#[cfg(feature = "markdown")]
mod markdown;
mod mentions;
mod parts;
mod posted;
mod reaction;
mod read;
mod scan;
mod slide;
mod split;

pub use crate::types::{
    ButtonConfirm as Confirm, Message, MessageBot as Sender, MessageCardTheme as Theme,
    SlideListStyle as ListStyle,
};
pub use action::{Action, InvokeFunction, OpenUrl, SystemAction};
pub use amount::Amount;
pub use button::Button;
pub use card::Card;
pub use identifiers::{BotId, ChannelId, TeamId, UserId};
pub use mentions::{Mention, MentionKind, Mentions, mentions};
pub use parts::{PartsError, post_parts};
pub use reaction::Reaction;
pub use rich_text::{RichText, escape, unescape};
pub use slide::{
    ChartKind, ChartSlide, GraphKind, GraphSlide, ImagesSlide, LabelSlide, ListSlide, Slide,
    TableSlide,
};
pub use split::{MAX_TEXT, SplitError, split};
