//! Messages from files and templates.

use super::Message;
use crate::{Error, reading, validation};
use serde_json::Value;

impl Message {
    /// Reads a message that came as JSON or YAML, and checks it as it stands: a key that the
    /// service does not know, a value of the wrong kind and every broken limit is told.
    ///
    /// ```
    /// use cliq_api::message::Message;
    /// let json = serde_json::json!({ "text": "Hello", "buttons": [{ "labl": "Open" }] });
    /// let error = Message::from_json(json).unwrap_err();
    /// let paths: Vec<_> = error.violations().iter().map(|violation| violation.path()).collect();
    /// assert_eq!(paths, ["buttons[0].label", "buttons[0].action", "buttons[0].labl"]);
    /// ```
    pub fn from_json(json: Value) -> Result<Self, Error> {
        validation::check(&crate::generated::v2::rules::MESSAGE, &json).map_err(Error::invalid)?;
        reading::value(&json).map_err(|mismatch| {
            let (path, reason) = (&mismatch.path, mismatch.reason());
            Error::input(
                format!("the message does not fit at `{path}`: {reason}"),
                "compare it with `cargo xtask schema message`",
            )
        })
    }
}
