//! Long messages in several posts.

use super::Message;
use crate::Error;
use std::fmt;

impl Message {
    /// Cuts a text that is too long into several messages, in order. The first answers what the
    /// whole would answer; the last has the card, slides, buttons and references. `most` is the
    /// length of a part in characters; `None` is [`MAX_TEXT`](super::MAX_TEXT), the most that the
    /// service takes.
    ///
    /// A cut is at the end of a paragraph, line, sentence or word, and never inside a mention, a
    /// link, a code block or a visible character.
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

/// Posts messages one after the other: each begins when the one before it is answered. Every post
/// counts against the limit of its operation, and is [tried again](crate::retry) as any other; a part
/// that may have been posted without an answer is the first of the unposted ones.
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
            Ok(answer) => posted.push(answer),
            Err(error) => {
                let unposted = std::iter::once(copy).chain(left).collect();
                return Err(PartsError { error, posted, unposted });
            }
        }
    }
    Ok(posted)
}

/// A post of several parts that stopped on the way.
#[derive(Debug)]
#[non_exhaustive]
pub struct PartsError<T> {
    /// Why the first of the unposted parts failed.
    pub error: Error,
    /// The answers of the parts that were posted.
    pub posted: Vec<T>,
    /// The parts that were not.
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
