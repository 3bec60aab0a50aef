//! Messages from files and templates.

use super::Message;
use crate::{Error, reading, validation};
use serde_json::Value;

impl Message {
    /// Parses a message from JSON (or YAML, parsed to JSON) and validates it as given: unknown
    /// keys, wrong types and all violated limits are reported.
    ///
    /// ```
    /// use cliq_api::message::Message;
    /// let json = serde_json::json!({ "text": "Hello", "buttons": [{ "labl": "Open" }] });
    /// let error = Message::from_json(json).unwrap_err();
    /// let paths: Vec<_> = error.violations().iter().map(|violation| violation.path()).collect();
    /// assert_eq!(paths, ["buttons[0].label", "buttons[0].action", "buttons[0].labl"]);
    /// ```
    pub fn from_json(json: Value) -> Result<Self, Error> {
        validation::check(&crate::generated::v2::rules::MESSAGE, &json.to_string())
            .map_err(Error::invalid)?;
        reading::value(&json).map_err(|mismatch| {
            let (path, reason) = (&mismatch.path, mismatch.reason());
            Error::input(
                format!("invalid message at `{path}`: {reason}"),
                "compare it with `cargo xtask schema message`",
            )
        })
    }
}
