//! Reactions to messages.

use crate::scalar::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A reaction of a user, which the service writes as
/// `<epoch milliseconds>:<user id>:<name>`. The received text is kept.
///
/// ```
/// use cliq_api::message::Reaction;
///
/// let reaction = Reaction::from("1710152648241:802515329:Diana: Sales");
/// assert_eq!(reaction.time().and_then(|time| time.epoch_milliseconds()), Some(1_710_152_648_241));
/// assert!(reaction.user_id().is_some_and(|user| user == "802515329"));
/// assert_eq!(reaction.user_name(), Some("Diana: Sales"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Reaction(Text);

impl Reaction {
    /// Returns the reaction as received.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the time of the reaction; `None` if the received text has another form.
    #[must_use]
    pub fn time(&self) -> Option<Timestamp> {
        self.parts().map(|(time, _, _)| Timestamp::from(time))
    }

    /// Returns the name of the user; `None` if the received text has another form.
    #[must_use]
    pub fn user_name(&self) -> Option<&str> {
        self.parts().map(|(_, _, name)| name)
    }

    /// Time, id and name. Names may contain colons.
    pub(super) fn parts(&self) -> Option<(&str, &str, &str)> {
        let (time, rest) = self.as_str().split_once(':')?;
        let (id, name) = rest.split_once(':')?;
        let digits = !time.is_empty() && time.bytes().all(|byte| byte.is_ascii_digit());
        (digits && !id.is_empty()).then_some((time, id, name))
    }
}

impl From<&str> for Reaction {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Display for Reaction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Reaction;

    #[test]
    fn a_reaction_of_another_form_has_no_parts_and_is_kept() {
        for text in ["", "Diana", "1710152648241:Diana", "soon:802515329:Diana", "17::Diana"] {
            let json = serde_json::to_string(text).unwrap();
            let reaction: Reaction = serde_json::from_str(&json).unwrap();
            assert!(reaction.time().is_none(), "{text}");
            assert!(reaction.user_id().is_none() && reaction.user_name().is_none(), "{text}");
            assert_eq!(serde_json::to_string(&reaction).unwrap(), json);
        }
    }

    #[test]
    fn a_name_may_be_empty() {
        assert_eq!(Reaction::from("1:2:").user_name(), Some(""));
    }
}
