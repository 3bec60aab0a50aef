//! What a fresh sandbox holds. All names are made up.

use super::bot::Bot;
use super::channel::{Channel, unique_name};
use super::chat::{Chat, ChatKind};
use super::definition::{Definition, Handler};
use super::department::Department;
use super::designation::Designation;
use super::message::Draft;
use super::permissions::default_permissions;
use super::state::State;
use super::status::Status;
use super::team::Team;
use super::user::User;
use super::user_field::{Origin, UserField};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const FIRST_NAMES: &[&str] = &[
    "Olivia", "Ravi", "Hannah", "Mateo", "Yuki", "Amara", "Lukas", "Priya", "Noah", "Ines",
    "Tariq", "Freya", "Diego", "Mei", "Samuel", "Zainab", "Elias", "Nora", "Kofi", "Clara",
    "Arjun", "Leila", "Oscar", "Talia", "Felix",
];
const LAST_NAMES: &[&str] = &[
    "Palmer",
    "Okafor",
    "Lindqvist",
    "Moreno",
    "Tanaka",
    "Haddad",
    "Novak",
    "Iyer",
    "Brandt",
    "Castell",
];
const DEPARTMENTS: &[&str] = &["Engineering", "Support", "Marketing", "Finance", "People"];
const DESIGNATIONS: &[&str] = &["Manager", "Engineer", "Analyst", "Writer", "Designer"];
/// ID of the default department.
const DEFAULT_DEPARTMENT: &str = "1901318000001071001";
/// ID of the first department below the default one; the others follow.
const FIRST_DEPARTMENT: u64 = 1_901_318_000_001_424_001;
/// ID of the first designation; the others follow.
const FIRST_DESIGNATION: u64 = 1_901_318_000_001_072_003;
/// Built-in fields of profiles, and a custom one.
const FIELDS: &[(&str, &str, Origin)] = &[
    ("employee_id", "Employee ID", Origin::BuiltIn),
    ("mobile", "Mobile", Origin::BuiltIn),
    ("extension", "Extension", Origin::BuiltIn),
    ("work_location", "Work Location", Origin::BuiltIn),
    ("workshift", "Work Shift", Origin::Custom),
];
/// ID of the first field; the others follow.
const FIRST_FIELD: u64 = 1_901_318_000_001_264_017;
const DAY: i64 = 86_400_000;

impl State {
    /// An organization with some life in it.
    pub(crate) fn seeded(users: usize, bots: &[String], now: i64) -> Self {
        let mut state = Self::default();
        for index in 0..users.max(1) {
            let user = user(&mut state, index);
            state.users.push(user);
        }
        let everyone: Vec<_> = state.users.iter().map(|user| user.id.clone()).collect();
        let some = |count: usize| everyone.iter().take(count).cloned().collect::<Vec<_>>();
        for (index, name) in bots.iter().enumerate() {
            let definition = bot_definition(state.owner());
            state.bots.push(Bot {
                id: format!("b-{}", 1_901_318_000_000_082_001 + index),
                name: name.clone(),
                title: name.clone(),
                subscribers: some(5),
                definition,
            });
        }
        for (name, description, count) in
            [("Support", "Answers customers", 4), ("Marketing", "Tells the world", 3)]
        {
            let team = Team {
                id: state.ids.team(),
                name: name.to_owned(),
                description: description.to_owned(),
                created: now - 90 * DAY,
                members: some(count),
            };
            state.teams.push(team);
        }
        seed_directory(&mut state, &everyone);
        seed_fields(&mut state, now);
        seed_statuses(&mut state);
        seed_channels(&mut state, now);
        seed_chats(&mut state, &some(4), now);
        state
    }
}

/// A bot of the whole organization that may call, with handlers of messages and of webhooks.
fn bot_definition(creator: &str) -> Definition {
    let settings = [
        ("description", Value::from("A bot of the demo organization")),
        ("scope", "organization".into()),
        ("execution_type", "deluge".into()),
        ("calls", "enabled".into()),
        ("channel_participation", json!(["send_message"])),
    ];
    let handlers = [
        (1_901_318_000_000_083_001_u64, "message_handler"),
        (1_901_318_000_000_083_002, "incoming_webhook_handler"),
    ];
    Definition {
        creator: creator.to_owned(),
        settings: settings.map(|(key, value)| (key.to_owned(), value)).into_iter().collect(),
        handlers: handlers
            .map(|(id, kind)| Handler {
                id: id.to_string(),
                kind: kind.to_owned(),
                script: Some("return Map();".to_owned()),
                ..Handler::default()
            })
            .into(),
        changed: 0,
    }
}

fn user(state: &mut State, index: usize) -> User {
    let pick = |list: &[&'static str], at: usize| list.get(at % list.len()).copied().unwrap_or("");
    let first_name = pick(FIRST_NAMES, index).to_owned();
    // Each first name meets each last name once; after that the last name gets a number.
    let round = index / FIRST_NAMES.len();
    let mut last_name = pick(LAST_NAMES, index % FIRST_NAMES.len() + round).to_owned();
    if round >= LAST_NAMES.len() {
        last_name.push_str(&(round / LAST_NAMES.len() + 1).to_string());
    }
    let reference = |names: &[&'static str], start: u64| {
        let at = index % names.len();
        json!({ "id": (start + at as u64).to_string(), "name": pick(names, at) })
    };
    let mut profile = Map::new();
    for (key, value) in [
        ("employee_id", Value::from(format!("E{:04}", index + 1))),
        ("mobile", Value::from(format!("555 010 {:04}", index % 10_000))),
        ("extension", Value::from((3000 + index).to_string())),
        ("work_location", Value::from("Block C")),
        ("timezone", Value::from("Etc/UTC")),
        ("language", Value::from("English")),
        ("country", Value::from("United States")),
        ("department", reference(DEPARTMENTS, FIRST_DEPARTMENT)),
        ("designation", reference(DESIGNATIONS, FIRST_DESIGNATION)),
    ] {
        profile.insert(key.to_owned(), value);
    }
    if let Some(manager) = state.users.first() {
        let manager = json!({ "id": manager.id, "name": manager.name() });
        profile.insert("reportingto".to_owned(), manager);
    }
    User {
        id: state.ids.user(),
        email: format!("{first_name}.{last_name}@example.com").to_lowercase(),
        display_name: format!("{first_name} {last_name}"),
        first_name,
        last_name,
        status: "active",
        profile,
        custom: Map::new(),
    }
}

/// The default department, and below it those that the profiles name; the designations.
fn seed_directory(state: &mut State, users: &[String]) {
    state.departments.push(Department {
        id: DEFAULT_DEPARTMENT.to_owned(),
        name: "Demo organization".to_owned(),
        parent: None,
        lead: None,
    });
    for ((name, id), lead) in DEPARTMENTS.iter().zip(FIRST_DEPARTMENT..).zip(users.iter().cycle()) {
        state.departments.push(Department {
            id: id.to_string(),
            name: (*name).to_owned(),
            parent: Some(DEFAULT_DEPARTMENT.to_owned()),
            lead: Some(lead.clone()),
        });
    }
    for (name, id) in DESIGNATIONS.iter().zip(FIRST_DESIGNATION..) {
        state.designations.push(Designation { id: id.to_string(), name: (*name).to_owned() });
    }
}

fn seed_fields(state: &mut State, now: i64) {
    for ((unique_name, name, origin), id) in FIELDS.iter().zip(FIRST_FIELD..) {
        state.user_fields.push(UserField {
            id: id.to_string(),
            unique_name: (*unique_name).to_owned(),
            name: (*name).to_owned(),
            kind: "text_field".to_owned(),
            origin: *origin,
            mandatory: false,
            encrypted: false,
            edit_permission: false,
            options: Vec::new(),
            created: now - 90 * DAY,
            modified: now - 90 * DAY,
        });
    }
}

/// Each user stores one status, which is the current one.
fn seed_statuses(state: &mut State) {
    for (user, id) in state.users.iter().zip(1_775_998_000_000_001..) {
        state.statuses.push(Status {
            id,
            owner: user.id.clone(),
            code: "available".to_owned(),
            message: "Available".to_owned(),
        });
        state.current_statuses.insert(user.id.clone(), id);
    }
}

fn seed_channels(state: &mut State, now: i64) {
    let team = state.teams.first().map(|team| team.id.clone());
    for (name, level, status, members, age) in [
        ("General", "organization", "created", 12, 90),
        ("Support Desk", "team", "created", 4, 60),
        ("Leads", "private", "created", 3, 30),
        ("Quarter Review", "organization", "pending", 1, 2),
    ] {
        let mut channel = Channel {
            id: String::new(),
            name: format!("#{name}"),
            unique_name: unique_name(name),
            chat_id: String::new(),
            description: format!("{name} of the demo organization"),
            level: level.to_owned(),
            status,
            invite_only: level == "private",
            creator: state.owner().to_owned(),
            created: now - age * DAY,
            members: Vec::new(),
            teams: team.iter().filter(|_| level == "team").cloned().collect(),
            permissions: default_permissions(),
            bots: BTreeSet::new(),
        };
        for user in state.users.iter().take(members) {
            channel.add(&user.id, "member");
        }
        channel.add(state.owner(), "super_admin");
        if name == "General" {
            channel.bots.extend(state.bots.first().map(|bot| bot.name.clone()));
        }
        let chat = state.add_channel(channel).chat_id;
        if status == "created" {
            say(state, &chat, 0, &format!("Welcome to {name}."), now - age * DAY);
            say(state, &chat, 1, "Glad to be here!", now - DAY);
        }
    }
}

fn seed_chats(state: &mut State, members: &[String], now: i64) {
    let id = state.ids.chat();
    let group =
        Chat::new(ChatKind::Group, "Lunch", state.owner(), members.to_vec(), now - 10 * DAY);
    state.chats.insert(id.clone(), group);
    say(state, &id, 2, "Noon, as always?", now - DAY);
    let owner = state.owner().to_owned();
    if let Some(other) = members.get(1) {
        let id = state.direct_chat(&owner, other, now - 5 * DAY);
        say(state, &id, 1, "Did you see the numbers?", now - DAY);
    }
}

/// Posts a message of one of the users.
fn say(state: &mut State, chat: &str, user: usize, text: &str, at: i64) {
    let user = state.users.get(user).or(state.users.first()).map(|user| user.id.clone());
    let speaker = state.speaker(&user.unwrap_or_default());
    let content = json!({ "text": text });
    let draft = Draft { kind: "text", text: text.to_owned(), content, reply_to: None };
    state.push(chat, &speaker, draft, at);
}
