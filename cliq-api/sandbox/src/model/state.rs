//! The state of the sandbox.

use super::bot::Bot;
use super::channel::Channel;
use super::chat::Chat;
use super::component::Component;
use super::data_store::DataStore;
use super::database::Database;
use super::deletion::Deletion;
use super::department::Department;
use super::designation::Designation;
use super::event::Event;
use super::file::File;
use super::ids::Ids;
use super::pin_category::PinBoard;
use super::reminder::Reminder;
use super::scheduled::Scheduled;
use super::star::Star;
use super::status::{Status, TransientStatus};
use super::team::Team;
use super::thread::Thread;
use super::user::User;
use super::user_field::UserField;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The state of the sandbox.
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
    pub(crate) departments: Vec<Department>,
    pub(crate) designations: Vec<Designation>,
    pub(crate) user_fields: Vec<UserField>,
    pub(crate) events: Vec<Event>,
    pub(crate) scheduled: Vec<Scheduled>,
    pub(crate) statuses: Vec<Status>,
    /// ID of the status that a user set, by user.
    pub(crate) current_statuses: BTreeMap<String, u64>,
    /// By user.
    pub(crate) transient_statuses: BTreeMap<String, TransientStatus>,
    pub(crate) components: Vec<Component>,
    pub(crate) data_stores: Vec<DataStore>,
    pub(crate) deletions: Vec<Deletion>,
    /// Oldest first.
    pub(crate) stars: Vec<Star>,
    /// Categories of pinned chats, by user.
    pub(crate) pin_boards: BTreeMap<String, PinBoard>,
    /// Changed settings, by user and group.
    pub(crate) settings: BTreeMap<(String, &'static str), Map<String, Value>>,
}
