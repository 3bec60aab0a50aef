//! Channels by name.

use super::only::Lookup;
use crate::Error;
use crate::channels::Channels;
use crate::types::{Channel, ChannelName};

/// Maximum page size.
const LIMIT: u32 = 100;

impl Channels {
    /// Finds the channel with this display name, with or without the leading `#`. Case counts. `None` if
    /// the user sees no such channel.
    ///
    /// The service may refuse to create a channel whose name differs from another only in case, although
    /// this search does not find the other one. Before you create one, compare the names of
    /// [`list`](Self::list) without regard to case.
    ///
    /// It searches the list of channels, so it costs one request of [`list`](Self::list) (its scope and
    /// its rate limit apply) per 100 channels whose names contain the text; usually that is one request.
    ///
    /// # Errors
    ///
    /// Fails as `list` does, if several channels have the name, or if more than 20 pages contain it.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(channel) = cliq.channels().find_by_name("#Release train").await? {
    ///     println!("{}", channel.channel_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn find_by_name(&self, name: impl AsRef<str>) -> Result<Option<Channel>, Error> {
        let name = without_sign(name.as_ref());
        let lookup = Lookup {
            items: "channels",
            text: name,
            is_match: |channel: &Channel, name| without_sign(&channel.name) == name,
            is_same: |a, b| a.channel_id == b.channel_id,
        };
        lookup.only(self.list().name(name).limit(LIMIT)).await
    }

    /// Finds the channel with this unique name, as [`get_by_name`](Self::get_by_name) does, but returns
    /// `None` if there is no such channel. It costs one request of that method.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let exists = cliq.channels().find_by_unique_name("releasetrain").await?.is_some();
    /// # Ok(()) }
    /// ```
    pub async fn find_by_unique_name(
        &self,
        unique_name: impl Into<ChannelName>,
    ) -> Result<Option<Channel>, Error> {
        match self.get_by_name(unique_name).await {
            Ok(channel) => Ok(Some(channel)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn without_sign(name: &str) -> &str {
    name.strip_prefix('#').unwrap_or(name)
}
