//! Reminders that are due, and messages about them.

use crate::support::Result;
use cliq_api::Cliq;
use cliq_api::clock::Clock;
use cliq_api::message::{Message, RichText};
use cliq_api::types::{ChannelId, Reminder, Timestamp};
use std::time::{Duration, SystemTime};

/// Where to post, and by which clock.
#[derive(Debug)]
pub struct Bot<'a, C> {
    /// The client.
    pub cliq: &'a Cliq,
    /// The clock.
    pub clock: &'a C,
    /// The channel of the messages.
    pub channel: ChannelId,
}

impl<C: Clock> Bot<'_, C> {
    /// The caller's open reminders between two times, the earliest first.
    pub async fn due(
        &self,
        from: SystemTime,
        until: SystemTime,
    ) -> Result<Vec<(SystemTime, Reminder)>> {
        let mut due = Vec::new();
        let mut reminders = self.cliq.reminders().list().stream();
        while let Some(reminder) = reminders.next().await {
            let reminder = reminder?;
            let time = reminder.time.as_ref().and_then(Timestamp::to_system_time);
            match time {
                Some(time) if from < time && time <= until && reminder.completed != Some(true) => {
                    due.push((time, reminder));
                }
                _ => {}
            }
        }
        due.sort_by_key(|(time, _)| *time);
        Ok(due)
    }

    /// Posts those that became due within a period that ends now; for a job that runs once per
    /// period. Gives their number.
    pub async fn post_once(&self, period: Duration) -> Result<usize> {
        let now = self.clock.now();
        let due = self.due(now.checked_sub(period).unwrap_or(now), now).await?;
        for (_, reminder) in &due {
            self.post(reminder).await?;
        }
        Ok(due.len())
    }

    /// Waits for each that becomes due within a period that begins now, and posts it. Gives their
    /// number.
    pub async fn post_when_due(&self, period: Duration) -> Result<usize> {
        let now = self.clock.now();
        let due = self.due(now, now.checked_add(period).unwrap_or(now)).await?;
        for (time, reminder) in &due {
            if let Ok(wait) = time.duration_since(self.clock.now()) {
                self.clock.sleep(wait).await;
            }
            self.post(reminder).await?;
        }
        Ok(due.len())
    }

    async fn post(&self, reminder: &Reminder) -> Result<()> {
        // The content is somebody's text, so it is not read as markup.
        let text = RichText::new().text("Reminder: ").text(&reminder.content);
        self.cliq.messages().post_to_channel(&self.channel, Message::from(text)).await?;
        Ok(())
    }
}
