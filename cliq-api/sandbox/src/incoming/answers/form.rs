//! Forms that are open.

use crate::incoming::scene_message::MessageAt;
use serde_json::{Map, Value};

/// A form that is open, with what the user entered so far.
///
/// [`submit_form`](crate::incoming::IncomingEvents::submit_form) submits it.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownForm {
    /// The form as it came.
    pub(in crate::incoming) form: Value,
    /// What was entered, by name.
    pub(in crate::incoming) values: Map<String, Value>,
    /// ID of the chat it was opened in.
    pub(in crate::incoming) chat: Option<String>,
    /// The message whose button opened it.
    pub(in crate::incoming) message: Option<MessageAt>,
}

impl ShownForm {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.text("name")
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> &str {
        self.text("title")
    }

    /// Its inputs, as they came or were modified.
    #[must_use]
    pub fn inputs(&self) -> &[Value] {
        self.form.get("inputs").and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// An input by its name.
    #[must_use]
    pub fn input(&self, name: &str) -> Option<&Value> {
        self.inputs().iter().find(|input| input.get("name").and_then(Value::as_str) == Some(name))
    }

    /// The whole form.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.form
    }

    fn text(&self, key: &str) -> &str {
        self.form.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// The function that is called when the form is submitted or cancelled.
    pub(in crate::incoming) fn function(&self, action: &str) -> Option<&str> {
        let of_action = self.form.get("actions").and_then(|actions| actions.get(action));
        let function = of_action.or_else(|| self.form.get("action"))?;
        function.get("name").and_then(Value::as_str)
    }
}

/// What is wrong with a form that was submitted or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShownFormError {
    /// Text for the whole form.
    pub text: String,
    /// Texts for inputs, by name.
    pub inputs: Vec<(String, String)>,
}
