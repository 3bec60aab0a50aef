//! Lists of what Cliq knows.

use super::super::object::words;
use super::choice::multiple;
use super::kind::input;

input! {
    /// A list of channels, conversations, contacts or teams.
    NativeSelectInput = "native_select"
}

multiple! { NativeSelectInput }

words! {
    /// What a [`NativeSelectInput`] lists.
    DataSource {
        /// Channels.
        Channels = "channels",
        /// Conversations.
        Conversations = "conversations",
        /// Contacts.
        Contacts = "contacts",
        /// Teams.
        Teams = "teams",
    }

    /// Limits what a [`NativeSelectInput`] lists.
    NativeFilter {
        /// Channels of the organization.
        Organization = "organization",
        /// Channels of teams.
        Team = "team",
        /// Private channels.
        Private = "private",
        /// External channels.
        External = "external",
        /// Direct chats.
        Dm = "dm",
        /// Chats of channels.
        Channels = "channels",
        /// Group chats without a channel.
        Adhoc = "adhoc",
        /// People of the organization.
        Colleagues = "colleagues",
        /// Other people.
        Contacts = "contacts",
        /// Bots.
        Bots = "bots",
        /// Everyone but the user.
        SkipCurrentUser = "skip_current_user",
    }
}

impl NativeSelectInput {
    pub(super) fn from_source(
        name: impl Into<String>,
        label: impl Into<String>,
        source: DataSource,
    ) -> Self {
        Self(Self::new(name, label).0.with("data_source", source))
    }

    /// Adds a filter.
    pub fn filter(self, filter: NativeFilter) -> Self {
        Self(self.0.push("filter", filter))
    }
}
