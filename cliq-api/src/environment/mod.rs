//! Settings from environment variables.
//!
//! All variables are read before anything fails, so that one error names everything that is missing
//! or invalid. Errors never quote a value: it may be a secret that was assigned to the wrong variable.

mod store;

use crate::Error;
use cliq_runtime::server;
use std::ffi::OsString;

/// Reads variables, and collects what is wrong with them.
pub(crate) struct Variables<'a> {
    lookup: &'a dyn Fn(&str) -> Option<OsString>,
    prefix: &'a str,
    problems: Vec<String>,
    remedies: Vec<String>,
}

impl<'a> Variables<'a> {
    /// Variables whose names begin with `prefix`, which precedes `CLIQ_`.
    pub(crate) fn new(lookup: &'a dyn Fn(&str) -> Option<OsString>, prefix: &'a str) -> Self {
        Self { lookup, prefix, problems: Vec::new(), remedies: Vec::new() }
    }

    /// The value of a variable without surrounding whitespace; `None` if it is not set or empty.
    pub(crate) fn text(&mut self, name: &str) -> Option<String> {
        let value = self.raw(name)?;
        let Ok(text) = value.into_string() else {
            self.invalid(name, "is not valid Unicode");
            return None;
        };
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A value without whitespace in it, such as a token.
    pub(crate) fn word(&mut self, name: &str) -> Option<String> {
        let text = self.text(name)?;
        if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            self.invalid(name, "contains whitespace");
        }
        Some(text)
    }

    /// The root URL of a server.
    pub(crate) fn url(&mut self, name: &str) -> Option<String> {
        let text = self.text(name)?;
        if server::root(name, &text, "").is_err() {
            self.invalid(
                name,
                "is not a URL of the form `https://cliq.zoho.eu` (plain http is for loopback addresses)",
            );
        }
        Some(text)
    }

    /// Reads a value, if it is set; `form` describes valid values.
    pub(crate) fn parsed<T>(
        &mut self,
        name: &str,
        form: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let value = parse(&text);
        if value.is_none() {
            self.invalid(name, form);
        }
        value
    }

    /// Records that a variable is not set.
    pub(crate) fn missing(&mut self, name: &str) {
        self.problems.push(format!("{name} is not set"));
    }

    /// Records what is wrong with a variable, as the rest of a sentence.
    pub(crate) fn invalid(&mut self, name: &str, what: &str) {
        self.problems.push(format!("{name} {what}"));
    }

    /// Records what to do.
    pub(crate) fn remedy(&mut self, remedy: impl Into<String>) {
        self.remedies.push(remedy.into());
    }

    /// Returns one error for all that was recorded.
    pub(crate) fn finish(self, of: &str) -> Result<(), Error> {
        if self.problems.is_empty() {
            return Ok(());
        }
        let remedy = if self.remedies.is_empty() {
            "correct or unset these variables".to_owned()
        } else {
            self.remedies.join(", and ")
        };
        let problems = self.problems.join(", ");
        let prefixed = |text: &str| text.replace("CLIQ_", &format!("{}CLIQ_", self.prefix));
        Err(Error::input(
            format!("the environment does not configure {of}: {}", prefixed(&problems)),
            prefixed(&remedy),
        ))
    }

    fn raw(&self, name: &str) -> Option<OsString> {
        let is_blank = |value: &OsString| value.to_str().is_some_and(|text| text.trim().is_empty());
        (self.lookup)(&format!("{}{name}", self.prefix)).filter(|value| !is_blank(value))
    }
}
