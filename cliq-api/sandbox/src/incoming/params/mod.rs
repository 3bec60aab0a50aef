//! Objects in the arguments of events.

mod access;
mod chat;
mod message;
mod user;

pub(super) use access::{access, environment};
pub(super) use chat::chat;
pub(super) use message::{details, message};
pub(super) use user::user;
