//! Failed invitations with their error codes.

use crate::ErrorCode;
use crate::types::UserInvitations;
use serde_json::Value;

impl UserInvitations {
    /// Returns the e-mail addresses that were not invited, each with its error code. The code is `None`
    /// if the service states the reason in a form that is not documented; `failed_users` has it as
    /// received.
    ///
    /// ```
    /// use cliq_api::ErrorCode;
    /// use cliq_api::types::UserInvitations;
    ///
    /// let invitations = r#"{
    ///     "success_users": ["amy@example.com"],
    ///     "failed_users": { "olivia@example.com": "email.activeuser" }
    /// }"#;
    /// let invitations: UserInvitations = serde_json::from_str(invitations)?;
    /// let failures: Vec<_> = invitations.failures().collect();
    /// assert_eq!(failures, [("olivia@example.com", Some(ErrorCode::EmailActiveUser))]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn failures(&self) -> impl Iterator<Item = (&str, Option<ErrorCode>)> {
        self.failed_users.iter().map(|(email, reason)| {
            let code = match reason {
                Value::Object(reason) => reason.get("code").and_then(Value::as_str),
                reason => reason.as_str(),
            };
            (email.as_str(), code.map(ErrorCode::from))
        })
    }
}
