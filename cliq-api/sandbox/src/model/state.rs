//! Everything the sandbox remembers.

use super::bot::Bot;
use super::channel::Channel;
use super::chat::Chat;
use super::database::Database;
use super::file::File;
use super::ids::Ids;
use super::reminder::Reminder;
use super::team::Team;
use super::thread::Thread;
use super::user::User;
use std::collections::BTreeMap;

/// Everything the sandbox remembers.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    pub(crate) users: Vec<User>,
    pub(crate) bots: Vec<Bot>,
    pub(crate) teams: Vec<Team>,
    pub(crate) channels: Vec<Channel>,
    /// By id.
    pub(crate) chats: BTreeMap<String, Chat>,
    pub(crate) threads: Vec<Thread>,
    /// By id.
    pub(crate) files: BTreeMap<String, File>,
    pub(crate) reminders: Vec<Reminder>,
    /// By name.
    pub(crate) databases: BTreeMap<String, Database>,
}
