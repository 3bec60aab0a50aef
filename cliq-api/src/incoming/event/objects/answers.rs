//! What users answer, and what happens in channels and calls.

use super::super::identifiers::BotCallId;
use super::super::reading::{object, open_enums};
use super::IncomingMessage;
use crate::open_enum::{OpenEnum, open_enum};
use crate::scalar::Text;
use crate::time::Timestamp;

object! {
    /// The answer to a question of a context.
    ContextAnswer {
        /// The text.
        text: Option<String> = "text";
    }
}

open_enum! {
    /// What happened in a channel.
    ParticipationOperation;
    Added = "added";
    Removed = "removed";
    MessageSent = "message_sent";
    MessageEdited = "message_edited";
    MessageDeleted = "message_deleted";
    AutoFollowedThread = "auto_followed_thread";
    AddedInThread = "added_in_thread";
    RemovedFromThread = "removed_from_thread";
    ThreadClosed = "thread_closed";
    ThreadReopened = "thread_reopened";
}

impl ParticipationOperation {
    pub(in super::super) fn is_known(name: &str) -> bool {
        <Self as OpenEnum>::known().contains(&name)
    }
}

object! {
    /// The details of what happened in a channel.
    ParticipationData {
        /// When it happened.
        time: Option<Timestamp> = "time";
        /// The message.
        message: Option<IncomingMessage> = "message";
    }
}

open_enum! {
    /// The state of a call.
    CallState;
    DefaultState = "default_state";
    Busy = "busy";
    Ringing = "ringing";
    Answered = "answered";
    Ended = "ended";
    Declined = "declined";
    Missed = "missed";
    Offline = "offline";
}

object! {
    /// The details of a call.
    CallData {
        /// The id of the call.
        call_id: Option<BotCallId> = "call_id";
        /// When the state changed.
        time: Option<Timestamp> = "time";
    }
}

object! {
    /// A custom status.
    BotStatus {
        /// The text.
        text: Option<String> = "text";
        /// The state.
        state: Option<Text> = "state";
    }
}

open_enums!(CallState, ParticipationOperation);
