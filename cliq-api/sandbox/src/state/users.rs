//! Members of the organization.

use super::input::ids;
use super::{Input, ORGANIZATION, State, ZOHO_ORGANIZATION, insert, page, teams};
use crate::answer::{Answer, Outcome, Refusal};
use serde_json::{Map, Value, json};

/// Keys of a request that are keys of the user under the same name.
const PROFILE: &[&str] = &[
    "phone",
    "mobile",
    "timezone",
    "language",
    "country",
    "work_location",
    "extension",
    "employee_id",
];
/// Keys of a request that go elsewhere.
const TREATED: &[&str] = &[
    "email_id",
    "display_name",
    "first_name",
    "last_name",
    "designation_id",
    "department_id",
    "reporting_to_zuid",
    "image_data",
    "channel_ids",
    "team_ids",
];

/// A member of the organization.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) display_name: String,
    pub(crate) status: &'static str,
    /// The rest, as it stands in a full answer.
    pub(crate) profile: Map<String, Value>,
    /// Fields that an admin defined.
    pub(crate) custom: Map<String, Value>,
}

impl User {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    fn brief(&self) -> Value {
        json!({
            "email_id": self.email,
            "zuid": self.id,
            "zoid": ZOHO_ORGANIZATION,
            "display_name": self.display_name,
            "name": self.name(),
            "organization_id": ORGANIZATION,
            "id": self.id,
        })
    }

    fn full(&self) -> Value {
        let mut user = json!({
            "first_name": self.first_name,
            "last_name": self.last_name,
            "full_name": self.name(),
            "status": self.status,
            "timeoffset": 0,
        });
        if let (Value::Object(user), Value::Object(brief)) = (&mut user, self.brief()) {
            user.extend(brief);
            user.extend(self.profile.clone());
            if !self.custom.is_empty() {
                user.insert("custom_attributes".to_owned(), Value::Object(self.custom.clone()));
            }
        }
        user
    }

    /// The brief form and what `fields` adds to it.
    fn chosen(&self, fields: &[String]) -> Value {
        if fields.iter().any(|field| field == "all") {
            return self.full();
        }
        let mut user = self.brief();
        for field in fields {
            insert(&mut user, field, self.profile.get(field).cloned());
        }
        user
    }

    /// Takes over what a request says; unknown keys are custom fields.
    fn apply(&mut self, request: &Map<String, Value>) {
        let text = |key: &str| request.get(key).and_then(Value::as_str).map(str::to_owned);
        if let Some(name) = text("first_name") {
            self.first_name = name;
        }
        if let Some(name) = text("last_name") {
            self.last_name = name;
        }
        if let Some(name) = text("display_name") {
            self.display_name = name;
        }
        for (key, name) in [("designation_id", "designation"), ("department_id", "department")] {
            if let Some(id) = request.get(key) {
                let value = json!({ "id": id, "name": format!("{name} {id}").replace('"', "") });
                self.profile.insert(name.to_owned(), value);
            }
        }
        for (key, value) in request {
            if PROFILE.contains(&key.as_str()) {
                self.profile.insert(key.clone(), value.clone());
            } else if !TREATED.contains(&key.as_str()) {
                self.custom.insert(key.clone(), value.clone());
            }
        }
    }
}

impl State {
    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// A user by e-mail address or id.
    pub(crate) fn user_at(&self, address: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == address || user.email == address)
    }

    /// The first user, who owns the sandbox's credentials.
    pub(crate) fn owner(&self) -> &str {
        self.users.first().map_or("", |user| &user.id)
    }

    pub(crate) fn has_user(&self, id: &str) -> bool {
        self.user(id).is_some()
    }

    pub(crate) fn display_name(&self, id: &str) -> String {
        self.user(id).map(|user| user.display_name.clone()).unwrap_or_default()
    }

    /// Ids of the users that a body names by `user_ids` or `email_ids`.
    pub(crate) fn named_users(&self, input: &Input<'_>) -> Result<Vec<String>, Refusal> {
        let addresses = input.ids("user_ids").into_iter().chain(input.ids("email_ids"));
        self.known_users(addresses.collect())
    }

    /// Ids of the users at addresses, all of which must exist.
    pub(crate) fn known_users(&self, addresses: Vec<String>) -> Result<Vec<String>, Refusal> {
        addresses
            .into_iter()
            .map(|address| match self.user_at(&address) {
                Some(user) => Ok(user.id.clone()),
                None => {
                    Err(Refusal::bad("invalid_inputs", format!("There is no user '{address}'.")))
                }
            })
            .collect()
    }
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "users_list" => list(state, input),
        "users_get" => get(state, input),
        "users_add" => Ok(add(state, input)),
        "users_update" => update(state, input),
        "users_list_teams" => list_teams(state, input),
        _ => return None,
    })
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let search = input.query_text("search").map(str::to_lowercase);
    let fields = input.query_ids("fields").unwrap_or_default();
    let users: Vec<_> = state
        .users
        .iter()
        .filter(|user| input.query_text("status").is_none_or(|status| user.status == status))
        .filter(|user| {
            search.as_ref().is_none_or(|text| {
                user.name().to_lowercase().contains(text) || user.email.contains(text)
            })
        })
        .collect();
    let page = page(users, input.query_text("next_token"), input.limit(50))?;
    let data: Vec<_> = page.items.iter().map(|user| user.chosen(&fields)).collect();
    let mut answer = json!({ "data": data, "has_more": page.next.is_some() });
    insert(&mut answer, "next_token", page.next);
    Ok(Answer::Json(answer))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let user = state.user(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let fields = input.query_ids("fields").unwrap_or_else(|| vec!["all".to_owned()]);
    let data = if fields.iter().any(|field| field == "chat_status") {
        json!({ "state": "available", "activity": "web", "text": "Available" })
    } else {
        user.chosen(&fields)
    };
    Ok(Answer::Json(json!({ "data": data })))
}

fn add(state: &mut State, input: &Input<'_>) -> Answer {
    let mut added = Vec::new();
    let mut failed = Map::new();
    let people = input.body.get("users").and_then(Value::as_array).into_iter().flatten();
    for person in people.filter_map(Value::as_object) {
        let email = person.get("email_id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if let Some(user) = state.user_at(&email) {
            let code =
                if user.status == "pending" { "email.pendinguser" } else { "email.activeuser" };
            failed.insert(email, code.into());
            continue;
        }
        let local = email.split('@').next().unwrap_or_default().to_owned();
        let mut user = User {
            id: state.ids.user(),
            display_name: local.clone(),
            first_name: local,
            last_name: String::new(),
            status: "pending",
            profile: Map::new(),
            custom: Map::new(),
            email: email.clone(),
        };
        if let (Some(first), None) = (person.get("first_name"), person.get("display_name")) {
            first.as_str().unwrap_or_default().clone_into(&mut user.display_name);
        }
        user.apply(person);
        for channel in ids(person.get("channel_ids")) {
            state.join_channel(&channel, &user.id);
        }
        for team in ids(person.get("team_ids")) {
            state.join_team(&team, &user.id);
        }
        state.users.push(user);
        added.push(email);
    }
    Answer::Json(json!({ "data": { "success_users": added, "failed_users": failed } }))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = input.id(0);
    let allowed = input.caller == id || input.caller == state.owner();
    let user =
        state.users.iter_mut().find(|user| user.id == id).ok_or_else(Refusal::url_invalid)?;
    if !allowed {
        return Err(Refusal::forbidden("The profile belongs to another user."));
    }
    if let Some(request) = input.body.as_object() {
        user.apply(request);
    }
    Ok(Answer::Json(json!({ "data": user.full() })))
}

fn list_teams(state: &State, input: &Input<'_>) -> Outcome {
    let user = state.user(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let teams: Vec<_> = state
        .teams
        .iter()
        .filter(|team| team.members.contains(&user.id))
        .map(|team| teams::full(team, input.caller))
        .collect();
    Ok(Answer::Json(json!({ "data": teams })))
}
