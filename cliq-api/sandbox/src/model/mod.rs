//! What the sandbox remembers, and the rules that hold in it. Nothing here knows of HTTP.

pub(crate) mod bot;
pub(crate) mod channel;
pub(crate) mod chat;
pub(crate) mod database;
mod denied;
pub(crate) mod file;
pub(crate) mod ids;
pub(crate) mod message;
pub(crate) mod permissions;
pub(crate) mod reminder;
mod seed;
mod state;
pub(crate) mod team;
pub(crate) mod thread;
pub(crate) mod user;

// The rules between things, each as a block of methods of the state.
mod channels;
mod chats;
mod people;
mod posting;
mod reminders;
mod threads;

pub(crate) use denied::Denied;
pub(crate) use state::State;
