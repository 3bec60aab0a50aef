//! Messages: put together, checked, posted, read.
//!
//! The text of a message:
//!
//! - [`RichText`] builds text in the service's own markup; what is put into it as plain text
//!   stays plain text. With the feature `markdown` it is also made from Markdown.
//! - [`escape`] and [`unescape`] do the same for a single string.
//! - [`mentions`] finds mentions, links and instant buttons in a text that came in.
//! - [`split`] cuts a text that is too long for one message; [`Message::parts`] does so with a
//!   whole message, and [`post_parts`] posts them in order.
//!
//! A [`Message`] is a text, with a card, slides and buttons if you like. The builders here make
//! every part of it; [`Message::validate`] tells everything that the service would refuse, and
//! each posting request does the same before it sends.
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
pub use rich_text::{RichText, escape, unescape};
pub use slide::{
    ChartKind, ChartSlide, GraphKind, GraphSlide, ImagesSlide, LabelSlide, ListSlide, Slide,
    TableSlide,
};
pub use split::{MAX_TEXT, SplitError, split};
