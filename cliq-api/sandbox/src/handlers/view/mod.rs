//! JSON forms of the objects of the model.

mod channel;
mod chat;
mod directory;
mod event;
mod message;
mod reminder;
pub(crate) mod team;
mod thread;
pub(crate) mod user;
mod user_field;

pub(crate) use channel::channel;
pub(crate) use chat::{chat, pin};
pub(crate) use directory::{department, designation};
pub(crate) use event::{event, event_status};
pub(crate) use message::message;
pub(crate) use reminder::{reminder, reminder_users};
pub(crate) use thread::{people, thread};
pub(crate) use user_field::user_field;
