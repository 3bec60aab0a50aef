//! What is known of a message after posting it.

use crate::types::{MessageId, PostedMessage};

impl PostedMessage {
    /// Returns the id of the message, which the service writes under different keys. `None` if the
    /// response has no id, or if a bot posted to several users: `message_details` has an id for each.
    ///
    /// ```
    /// use cliq_api::types::PostedMessage;
    ///
    /// let by_user: PostedMessage = serde_json::from_str(r#"{ "message_id": "1_2" }"#)?;
    /// let by_bot: PostedMessage = serde_json::from_str(r#"{ "id": "1_2" }"#)?;
    /// assert_eq!(by_user.message_id(), by_bot.message_id());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn message_id(&self) -> Option<&MessageId> {
        let of_one_user = || {
            let mut details = self.message_details.as_ref()?.values();
            let only = details.next()?;
            details.next().is_none().then_some(&only.message_id)
        };
        let of_card = || self.data.as_ref().map(|posted| &posted.id);
        self.message_id.as_ref().or(self.id.as_ref()).or_else(of_one_user).or_else(of_card)
    }
}

#[cfg(test)]
mod tests {
    use crate::types::PostedMessage;
    use serde_json::json;

    fn id(json: serde_json::Value) -> Option<String> {
        let posted: PostedMessage = serde_json::from_value(json).unwrap();
        posted.message_id().map(ToString::to_string)
    }

    #[test]
    fn the_id_is_found_under_each_key() {
        assert_eq!(id(json!({ "message_id": "1_2" })).as_deref(), Some("1_2"));
        assert_eq!(id(json!({ "id": "3_4" })).as_deref(), Some("3_4"));
        let to = |number: u32| json!({ "chat_id": "CT_1", "message_id": format!("{number}_0") });
        assert_eq!(id(json!({ "message_details": { "7": to(5) } })).as_deref(), Some("5_0"));
        assert_eq!(id(json!({ "message_details": { "7": to(5), "8": to(6) } })), None);
        let card = json!({ "data": { "id": "9_0", "card": { "theme": "modern-inline", "title": "Release" } } });
        assert_eq!(id(card).as_deref(), Some("9_0"));
        assert_eq!(id(json!({})), None);
    }
}
