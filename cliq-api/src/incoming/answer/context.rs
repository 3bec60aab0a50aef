//! Contexts: questions that a bot asks one after the other.

use super::Suggestion;
use super::object::Object;
use std::time::Duration;

/// Questions that Cliq asks the user after the message. The context handler gets all answers at once,
/// and no other handler gets what the user writes until then.
///
/// ```
/// use cliq_api::incoming::answer::{Context, Question, Reply};
/// use std::time::Duration;
///
/// let context = Context::new("survey")
///     .timeout(Duration::from_secs(300))
///     .question(Question::new("name", "What is your name?"))
///     .question(Question::new("dept", "Which team?").suggestion("IT").suggestion("HR"));
/// let reply = Reply::text("Welcome to the survey").context(context);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Context(pub(super) Object);

impl Context {
    /// Creates a context without questions. The context handler gets the id.
    pub fn new(id: impl Into<String>) -> Self {
        Self(Object::default().with("id", id.into()))
    }

    /// Sets the time after which the questions expire, in whole seconds.
    pub fn timeout(self, after: Duration) -> Self {
        Self(self.0.with("timeout", after.as_secs()))
    }

    /// Adds a question.
    pub fn question(self, question: Question) -> Self {
        Self(self.0.push("params", question.0))
    }
}

/// A question of a [`Context`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Question(Object);

impl Question {
    /// Creates a question. The answer has the name.
    pub fn new(name: impl Into<String>, question: impl Into<String>) -> Self {
        Self(Object::default().with("name", name.into()).with("question", question.into()))
    }

    /// Adds a suggestion.
    pub fn suggestion(self, suggestion: impl Into<Suggestion>) -> Self {
        Self(self.0.push_in("suggestions", "list", suggestion.into().0))
    }

    /// Sets the answer in advance.
    pub fn value(self, text: impl Into<String>) -> Self {
        Self(self.0.with_in("value", "text", text.into()))
    }
}
