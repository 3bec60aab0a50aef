//! Long messages as several posts.

use super::Message;
use crate::Error;
use std::fmt;

impl Message {
    /// Splits a message whose text is too long into several messages, in order. The first one is
    /// the reply if the message is one; the last one has the card, slides, buttons and references.
    /// `most` is the maximum length of a part in characters; `None` is
    /// [`MAX_TEXT`](super::MAX_TEXT), the limit of the service.
    ///
    /// The text is split at the end of a paragraph, line, sentence or word, never inside a mention,
    /// a link, a code block or a grapheme.
    ///
    /// ```
    /// use cliq_api::message::Message;
    /// let parts = Message::text("one two three").parts(8)?;
    /// let texts: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
    /// assert_eq!(texts, ["one two", "three"]);
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn parts(self, most: impl Into<Option<usize>>) -> Result<Vec<Self>, Error> {
        let texts: Vec<String> = super::split(&self.text, most)
            .map_err(|error| Error::input(error.to_string(), "shorten it, or allow longer parts"))?
            .into_iter()
            .map(String::from)
            .collect();
        let count = texts.len();
        let mut whole = Some(self);
        let mut parts = Vec::with_capacity(count);
        for (index, text) in texts.into_iter().enumerate() {
            let mut part = if index + 1 == count {
                whole.take().unwrap_or_else(|| Self::new(""))
            } else {
                let whole = whole.as_ref();
                let mut part = Self::new("");
                part.bot = whole.and_then(|whole| whole.bot.clone());
                part.reply_to = whole.and_then(|whole| whole.reply_to.clone());
                part.sync_message = whole.and_then(|whole| whole.sync_message);
                part.thread_message_id = whole.and_then(|whole| whole.thread_message_id.clone());
                part.thread_title = whole.and_then(|whole| whole.thread_title.clone());
                part.post_in_parent = whole.and_then(|whole| whole.post_in_parent);
                part
            };
            if index > 0 {
                part.reply_to = None;
                part.thread_title = None;
            }
            part.text = text;
            parts.push(part);
        }
        Ok(parts)
    }
}

/// Posts messages sequentially, each after the response to the previous one. Every post counts
/// against the rate limit of its operation and is [retried](crate::retry) like any other. A part
/// whose outcome is unknown is the first of the unposted ones.
///
/// ```no_run
/// # async fn f(cliq: cliq_api::Cliq, report: String) -> Result<(), Box<dyn std::error::Error>> {
/// use cliq_api::message::{Message, post_parts};
/// let parts = Message::text(report).parts(None)?;
/// post_parts(parts, |part| cliq.messages().post_to_chat("CT_1", part)).await?;
/// # Ok(()) }
/// ```
pub async fn post_parts<R, T>(
    parts: Vec<Message>,
    mut post: impl FnMut(Message) -> R,
) -> Result<Vec<T>, PartsError<T>>
where
    R: IntoFuture<Output = Result<T, Error>>,
{
    let mut posted = Vec::with_capacity(parts.len());
    let mut left = parts.into_iter();
    while let Some(part) = left.next() {
        let copy = part.clone();
        match post(part).await {
            Ok(response) => posted.push(response),
            Err(error) => {
                let unposted = std::iter::once(copy).chain(left).collect();
                return Err(PartsError { error, posted, unposted });
            }
        }
    }
    Ok(posted)
}

/// An error while posting several parts.
#[derive(Debug)]
#[non_exhaustive]
pub struct PartsError<T> {
    /// The error of the first unposted part.
    pub error: Error,
    /// The responses of the posted parts.
    pub posted: Vec<T>,
    /// The unposted parts.
    pub unposted: Vec<Message>,
}

impl<T> fmt::Display for PartsError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (done, all) = (self.posted.len(), self.posted.len() + self.unposted.len());
        write!(f, "{done} of {all} parts were posted: {}", self.error)
    }
}

impl<T: fmt::Debug> std::error::Error for PartsError<T> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}
