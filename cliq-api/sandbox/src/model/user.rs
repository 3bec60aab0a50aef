//! Members of the organization.

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
    /// The remaining keys of a full response.
    pub(crate) profile: Map<String, Value>,
    /// Fields that an admin defined.
    pub(crate) custom: Map<String, Value>,
}

impl User {
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    /// Takes over what a request says; unknown keys are custom fields.
    pub(crate) fn apply(&mut self, request: &Map<String, Value>) {
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
                let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
                let value = json!({ "name": format!("{name} {id}"), "id": id });
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
