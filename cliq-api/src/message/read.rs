//! What is in a message that was read.

use crate::Cliq;
use crate::types::{ReceivedFile, ReceivedMessage};

impl ReceivedMessage {
    /// Its text, or the comment beside its file.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let content = self.content.as_ref()?;
        content.text.as_deref().or(content.comment.as_deref()).filter(|text| !text.is_empty())
    }

    /// Its text as plain text: without what [`escape`](crate::message::escape) put in.
    #[must_use]
    pub fn plain_text(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.text().map(super::unescape)
    }

    /// The mentions, links and instant buttons of its text.
    pub fn mentions(&self) -> impl Iterator<Item = super::Mention<'_>> {
        self.text().into_iter().flat_map(super::mentions)
    }

    /// The file it carries.
    #[must_use]
    pub fn file(&self) -> Option<&ReceivedFile> {
        self.content.as_ref()?.file.as_ref()
    }
}

#[cfg(feature = "files")]
impl ReceivedFile {
    /// The request that downloads it.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for message in cliq.messages().list("CT_1").await?.data {
    ///     if let Some(file) = message.file() {
    ///         file.download(&cliq).await?.save(&file.name).await?;
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    pub fn download(&self, cliq: &Cliq) -> crate::files::request::Download {
        cliq.files().download(self.id.clone())
    }
}
