//! Who triggers an event, and where.

use super::super::identifiers::OrganizationId;
use super::super::reading::object;
use crate::DataCenter;
use crate::types::{ChatId, MessageId, UserId};

object! {
    /// Who triggered an event, and where.
    Access {
        /// The user.
        user_id: Option<UserId> = "user_id";
        /// The id of the user in all Zoho products.
        zoho_user_id: Option<UserId> = "zoho_user_id";
        /// The organization or network.
        organization: Option<Organization> = "organization";
        /// The client of the user.
        user_agent: Option<String> = "user_agent";
        /// The chat.
        chat_id: Option<ChatId> = "chat_id";
        /// The message.
        message_id: Option<MessageId> = "message_id";
        /// The chat that the thread belongs to.
        parent_chat_id: Option<ChatId> = "parent_chat_id";
        /// The version of the platform.
        platform_version: Option<String> = "platform_version";
    }
}

object! {
    /// An organization or a network.
    Organization {
        /// The id.
        id: Option<OrganizationId> = "id";
        /// `company` or `network`.
        kind: Option<String> = "type";
    }
}

object! {
    /// The data center and the organization that an event comes from.
    Environment {
        /// The data center as the service names it, such as `US`.
        data_center: Option<String> = "data_center";
        /// The top-level domain, such as `.com` or `cloud.ca`.
        tld: Option<String> = "tld";
        /// The address of Cliq for the organization. It comes from the body: use it only after the body
        /// was verified.
        base_url: Option<String> = "base_url";
        /// The extension.
        extension: Option<EnvironmentExtension> = "extension";
    }
}

object! {
    /// The extension that an event belongs to.
    EnvironmentExtension {
        /// The version.
        version: Option<String> = "version";
    }
}

impl Environment {
    /// Returns the data center, if it is known.
    #[must_use]
    pub fn known_data_center(&self) -> Option<DataCenter> {
        let by_name = self.data_center.as_deref().and_then(|name| name.parse().ok());
        by_name.or_else(|| {
            let tld = self.tld.as_deref()?.trim_start_matches('.');
            let domain = if tld.starts_with("cloud.") { "zoho" } else { "zoho." };
            format!("{domain}{tld}").parse().ok()
        })
    }
}
