//! The same event again, and answers after the time-out.

use crate::incoming::answered::Answered;
use crate::incoming::answers::Answer;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use std::time::Duration;

/// How long a late answer is awaited.
const LATE: Duration = Duration::from_secs(15);

impl IncomingEvents {
    /// Delivers an event once more, byte for byte and with the same signature, as the service does when
    /// it does not know whether the event arrived. Its answer is applied too.
    pub async fn redeliver(&self, event: &Answered) -> Result<Answered, IncomingError> {
        let Answered { body, signature, scene, pending, .. } = event.clone();
        self.send_signed(body, signature, scene, pending).await
    }

    /// The next answer that was posted to the `response_url` of an event, after the answer to the event
    /// itself or after its time-out. It is applied when it arrives, whether or not a test waits for it.
    /// Waits at most 15 seconds by the timer of Tokio.
    pub async fn late_answer(&self, event: &Answered) -> Result<Answer, IncomingError> {
        let Some(pending) = &event.pending else {
            return Err(IncomingError::impossible("the event has no response URL"));
        };
        let waited = tokio::time::timeout(LATE, pending.next()).await;
        waited.unwrap_or(Err(IncomingError::NoLateAnswer(LATE)))
    }
}
