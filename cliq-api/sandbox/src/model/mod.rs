//! The state of the sandbox and its rules. Nothing here depends on HTTP.

pub(crate) mod bot;
pub(crate) mod channel;
pub(crate) mod chat;
pub(crate) mod component;
pub(crate) mod data_store;
pub(crate) mod database;
pub(crate) mod definition;
mod denied;
pub(crate) mod department;
pub(crate) mod designation;
pub(crate) mod directory;
pub(crate) mod event;
pub(crate) mod file;
pub(crate) mod ids;
pub(crate) mod message;
pub(crate) mod permissions;
pub(crate) mod pin_category;
pub(crate) mod reminder;
pub(crate) mod scheduled;
mod seed;
pub(crate) mod star;
mod state;
pub(crate) mod status;
pub(crate) mod team;
pub(crate) mod thread;
pub(crate) mod user;
pub(crate) mod user_field;
pub(crate) mod user_fields;

// The rules between things, each as a block of methods of the state.
mod bots;
mod channels;
mod chats;
mod components;
mod data_stores;
mod definitions;
mod deletion;
mod events;
mod people;
mod pinning;
mod posting;
mod reminders;
mod scheduling;
mod statuses;
mod threads;

pub(crate) use denied::Denied;
pub(crate) use state::State;
