//! Scheduled messages.

use super::message::{Draft, Speaker};
use super::state::State;
use serde_json::json;

/// A message to send later.
#[derive(Clone, Debug)]
pub(crate) struct Scheduled {
    pub(crate) chat: String,
    pub(crate) creator: String,
    pub(crate) speaker: Speaker,
    pub(crate) text: String,
    pub(crate) trigger: Trigger,
}

/// What sends a scheduled message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// The clock, in epoch milliseconds.
    Time(i64),
    /// A status of the creator, such as `user_available`.
    Status(String),
}

impl State {
    /// Sends the messages whose time has come, in the order of their times.
    pub(crate) fn send_due(&mut self, now: i64) {
        let mut due = Vec::new();
        self.scheduled.retain(|scheduled| match scheduled.trigger {
            Trigger::Time(time) if time <= now => {
                due.push((time, scheduled.clone()));
                false
            }
            _ => true,
        });
        due.sort_by_key(|(time, _)| *time);
        for (time, scheduled) in due {
            self.send_scheduled(scheduled, time);
        }
    }

    /// Sends the messages that wait for a status of a user.
    pub(crate) fn send_on_status(&mut self, user: &str, reached: &str, now: i64) {
        let (due, later) = std::mem::take(&mut self.scheduled).into_iter().partition(|scheduled| {
            scheduled.creator == user && scheduled.trigger == Trigger::Status(reached.to_owned())
        });
        self.scheduled = later;
        let due: Vec<Scheduled> = due;
        for scheduled in due {
            self.send_scheduled(scheduled, now);
        }
    }

    fn send_scheduled(&mut self, scheduled: Scheduled, at: i64) {
        let content = json!({ "text": scheduled.text });
        let draft = Draft { kind: "text", text: scheduled.text, content };
        self.push(&scheduled.chat, &scheduled.speaker, draft, at);
    }
}
