//! Sending of scheduled messages.

use super::message::Draft;
use super::scheduled::{Scheduled, Trigger};
use super::state::State;
use serde_json::json;

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

    pub(crate) fn send_scheduled(&mut self, scheduled: Scheduled, at: i64) {
        let content = json!({ "text": scheduled.text });
        let draft = Draft { kind: "text", text: scheduled.text, content, reply_to: None };
        self.push(&scheduled.chat, &scheduled.speaker, draft, at);
    }
}
