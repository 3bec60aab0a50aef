//! Operations of incoming webhooks, which the API documents omit.

use crate::operation::{Operation, RateLimit, RequestKind, ResponseKind};
use http::Method;

/// The operations of this module.
pub(crate) static OPERATIONS: &[&Operation] = &[&operation::TO_BOT, &operation::TO_APPLICATION];

/// Descriptors of incoming webhooks. The operations that post messages are in
/// [`messages`](crate::messages::operation).
pub mod operation {
    use super::{Operation, incoming};

    /// `webhook_to_bot`: Call the incoming webhook of a bot.
    pub static TO_BOT: Operation = incoming(
        "webhook_to_bot",
        "Call the incoming webhook of a bot",
        "/bots/{BOT_UNIQUE_NAME}/incoming",
    );
    /// `webhook_to_application`: Call the incoming webhook of an extension.
    pub static TO_APPLICATION: Operation = incoming(
        "webhook_to_application",
        "Call the incoming webhook of an extension",
        "/applications/{APPLICATION_ID}/incoming",
    );
}

/// The common part of the descriptors.
const fn incoming(id: &'static str, summary: &'static str, path: &'static str) -> Operation {
    Operation::new(id, "webhooks", Method::POST, "/api/v2", path, summary)
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        // The rate limit of posting to a bot, because none is documented.
        .rate_limit(RateLimit::new(50, 60, 600).limit_assumed().lockout_assumed())
        .request(RequestKind::Json { required: false })
        .response(ResponseKind::JsonOrEmpty)
        .sources(&["live (reported): public integrations"])
}
