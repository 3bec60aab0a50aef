//! Mentions and instant buttons. They are written only if they parse as intended.

use super::super::mentions::{MentionKind, mentions};
use super::super::{BotId, ChannelId, TeamId, UserId};
use super::{Node, RichText};
use std::fmt;

impl RichText {
    /// Mentions a user by id, with a notification in channels of teams and the organization.
    #[must_use]
    pub fn mention_user(self, user: impl Into<UserId>) -> Self {
        self.mention(format_args!("@{}", user.into()), |kind| {
            matches!(kind, MentionKind::User(_) | MentionKind::Unknown(_))
        })
    }

    /// Mentions a user by e-mail address.
    #[must_use]
    pub fn mention_email(self, email: impl AsRef<str>) -> Self {
        let email = email.as_ref();
        self.mention(format_args!("@{email}"), |kind| matches!(kind, MentionKind::Email(_)))
    }

    /// Mentions a channel: all of its participants are notified, and it gets an info message.
    #[must_use]
    pub fn mention_channel(self, channel: impl Into<ChannelId>) -> Self {
        let channel = channel.into();
        self.mention(format_args!("#{channel}"), |kind| matches!(kind, MentionKind::Channel(_)))
    }

    /// Mentions a team, in channels of teams and the organization only.
    #[must_use]
    pub fn mention_team(self, team: impl Into<TeamId>) -> Self {
        let team = team.into();
        self.mention(format_args!("@G{team}"), |kind| matches!(kind, MentionKind::Team(_)))
    }

    /// Mentions a bot, by its id with or without the leading `b-`.
    #[must_use]
    pub fn mention_bot(self, bot: impl Into<BotId>) -> Self {
        let bot = bot.into();
        let number = bot.as_str().strip_prefix("b-").unwrap_or(bot.as_str());
        self.mention(format_args!("@b-{number}"), |kind| matches!(kind, MentionKind::Bot(_)))
    }

    /// Mentions all participants of the chat. Posting fails for users who are not permitted to do
    /// so.
    #[must_use]
    pub fn mention_participants(self) -> Self {
        self.with(Node::Token("{@participants}".to_owned()))
    }

    /// Mentions all participants whose status is available. Posting fails for users who are not
    /// permitted to do so.
    #[must_use]
    pub fn mention_available(self) -> Self {
        self.with(Node::Token("{@available}".to_owned()))
    }

    /// Mentions all participants in the syntax of the later version of the API; in this version,
    /// use [`mention_participants`](Self::mention_participants).
    #[must_use]
    pub fn mention_all(self) -> Self {
        self.with(Node::Token("{@all}".to_owned()))
    }

    /// Names a user by id, without a notification. Valid in every text of a message.
    #[must_use]
    pub fn name_user(self, name: impl Into<Self>, user: impl Into<UserId>) -> Self {
        self.reference(name.into(), format!("zohoid:{}", user.into()))
    }

    /// Names a user by e-mail address, without a notification. Documented for the later version of
    /// the API only.
    #[must_use]
    pub fn name_email(self, name: impl Into<Self>, email: impl AsRef<str>) -> Self {
        self.reference(name.into(), format!("mail:{}", email.as_ref()))
    }

    /// Adds an instant button. `key` is its key in the message's references, such as `1`.
    #[must_use]
    pub fn button(self, label: impl Into<Self>, key: impl AsRef<str>) -> Self {
        self.reference(label.into(), format!("${}", key.as_ref()))
    }

    /// Adds an instant button for a system action, such as `audiocall`, `videocall` or `startchat`,
    /// with a target user.
    #[must_use]
    pub fn system_button(
        self,
        label: impl Into<Self>,
        action: impl AsRef<str>,
        user: impl Into<UserId>,
    ) -> Self {
        let target = format!("system.api|{}/{}", action.as_ref(), user.into());
        self.reference(label.into(), target)
    }

    /// Adds `{body}` if it parses as a mention that `is_meant` accepts, else the body as plain
    /// text.
    fn mention(self, body: fmt::Arguments<'_>, is_meant: fn(&MentionKind<'_>) -> bool) -> Self {
        let token = format!("{{{body}}}");
        if reads_whole(&token, is_meant) {
            self.with(Node::Token(token))
        } else {
            self.text(body.to_string())
        }
    }

    /// Adds `[label](target)` if it parses as anything other than a link.
    fn reference(self, label: Self, target: String) -> Self {
        let is_meant = |kind: &MentionKind<'_>| !matches!(kind, MentionKind::Link { .. });
        if reads_whole(&format!("[x]({target})"), is_meant) {
            self.with(Node::Link { label, target })
        } else {
            self.append(label)
        }
    }
}

/// Whether `token` parses as a single, intended mention.
fn reads_whole(token: &str, is_meant: impl Fn(&MentionKind<'_>) -> bool) -> bool {
    let first = mentions(token).next();
    first.is_some_and(|found| found.range == (0..token.len()) && is_meant(&found.kind))
}
