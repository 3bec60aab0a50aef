//! Received messages.

use super::Reaction;
use crate::Cliq;
use crate::types::{ReceivedFile, ReceivedMessage, UserId};

impl ReceivedMessage {
    /// Returns the text, or the comment of the file.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let content = self.content.as_ref()?;
        content.text.as_deref().or(content.comment.as_deref()).filter(|text| !text.is_empty())
    }

    /// Returns the text without the escapes of [`escape`](crate::message::escape).
    #[must_use]
    pub fn plain_text(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.text().map(super::unescape)
    }

    /// Returns the mentions, links and instant buttons of the text.
    pub fn mentions(&self) -> impl Iterator<Item = super::Mention<'_>> {
        self.text().into_iter().flat_map(super::mentions)
    }

    /// Returns the file of the message.
    #[must_use]
    pub fn file(&self) -> Option<&ReceivedFile> {
        self.content.as_ref()?.file.as_ref()
    }
}

impl Reaction {
    /// Returns the user who reacted; `None` if the received text has another form.
    #[must_use]
    pub fn user_id(&self) -> Option<UserId> {
        self.parts().map(|(_, id, _)| UserId::from(id))
    }
}

#[cfg(feature = "files")]
impl ReceivedFile {
    /// Returns the request that downloads the file.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for message in cliq.messages().list("CT_1").await? {
    ///     if let Some(file) = message.file() {
    ///         file.download(&cliq).await?.save(&file.name).await?;
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn download(&self, cliq: &Cliq) -> crate::files::request::DownloadFile {
        cliq.files().download(self.id.clone())
    }
}
