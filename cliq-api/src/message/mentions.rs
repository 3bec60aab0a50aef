//! Mentions, links and instant buttons in text.

use super::scan::{TokenKind, Tokens, tokens};
use super::{BotId, ChannelId, TeamId, UserId};
use std::ops::Range;

/// A mention, link or instant button in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mention<'a> {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// The whole mention as written.
    pub text: &'a str,
    /// The kind of mention.
    pub kind: MentionKind<'a>,
}

/// The kind of a [`Mention`]. Names and labels are as written, with markup; use
/// [`unescape`](super::unescape) to remove escapes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MentionKind<'a> {
    /// `{@<digits>}`: a user. The later version of the API also writes teams like this.
    User(UserId),
    /// `{@<e-mail address>}`: a user.
    Email(&'a str),
    /// `{#<id>}`: a channel.
    Channel(ChannelId),
    /// `{@G<digits>}`: a team; the id has no `G`.
    Team(TeamId),
    /// `{@b-<id>}`: a bot; the id includes `b-`.
    Bot(BotId),
    /// `{@participants}`: all participants of the chat.
    Participants,
    /// `{@available}`: all participants who are available.
    Available,
    /// `{@all}`: all participants, as written by the later version of the API.
    All,
    /// `[name](zohoid:<id>)`: a user, without a notification.
    SilentUser {
        /// What is shown.
        name: &'a str,
        /// The user.
        user: UserId,
    },
    /// `[name](mail:<address>)`: a user, without a notification.
    SilentEmail {
        /// What is shown.
        name: &'a str,
        /// The user's e-mail address.
        email: &'a str,
    },
    /// `[label]($key)`: an instant button that the references of the message define.
    Button {
        /// What is shown.
        label: &'a str,
        /// Key in the references, without the `$`.
        key: &'a str,
    },
    /// `[label](system.api|<action>/<id>)`: an instant button for a system action.
    SystemButton {
        /// What is shown.
        label: &'a str,
        /// The action, such as `videocall`.
        action: &'a str,
        /// The target user of the action.
        user: UserId,
    },
    /// `[text](address)`: any other link.
    Link {
        /// What is shown.
        label: &'a str,
        /// The target, unchecked.
        address: &'a str,
    },
    /// `{@…}` with any other content.
    Unknown(&'a str),
}

/// Returns an iterator over the mentions, links and instant buttons in `text`, from left to right.
///
/// It never fails and takes linear time. Code and [escaped](super::escape) text contain no
/// mentions, and bare URLs are not links.
///
/// ```
/// use cliq_api::message::{MentionKind, mentions};
///
/// let found: Vec<_> = mentions("{@42}, see [the log](https://example.com)").collect();
/// assert_eq!(found[0].kind, MentionKind::User("42".into()));
/// assert_eq!(found[1].range, 11..41);
/// ```
#[must_use]
pub fn mentions(text: &str) -> Mentions<'_> {
    Mentions { text, tokens: tokens(text) }
}

/// The iterator of [`mentions`].
pub struct Mentions<'a> {
    text: &'a str,
    tokens: Tokens<'a>,
}

impl<'a> Iterator for Mentions<'a> {
    type Item = Mention<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let source = self.text;
        self.tokens.find_map(|token| {
            let text = source.get(token.range.clone())?;
            let kind = match token.kind {
                TokenKind::Braces => braces(text)?,
                TokenKind::Link { label, target } => link(source.get(label)?, source.get(target)?),
                TokenKind::CodeBlock | TokenKind::Code | TokenKind::Address => return None,
            };
            Some(Mention { range: token.range, text, kind })
        })
    }
}

fn braces(text: &str) -> Option<MentionKind<'_>> {
    let body = text.strip_prefix('{')?.strip_suffix('}')?;
    if let Some(channel) = body.strip_prefix('#') {
        return Some(MentionKind::Channel(channel.into()));
    }
    let body = body.strip_prefix('@')?;
    Some(match body {
        "participants" => MentionKind::Participants,
        "available" => MentionKind::Available,
        "all" => MentionKind::All,
        _ if is_number(body) => MentionKind::User(body.into()),
        _ if body.starts_with("b-") && body.len() > 2 => MentionKind::Bot(body.into()),
        _ if body.contains('@') => MentionKind::Email(body),
        _ => match body.strip_prefix('G') {
            Some(team) if is_number(team) => MentionKind::Team(team.into()),
            _ => MentionKind::Unknown(body),
        },
    })
}

fn link<'a>(label: &'a str, target: &'a str) -> MentionKind<'a> {
    let part = |prefix| target.strip_prefix(prefix).filter(|rest: &&str| !rest.is_empty());
    if let Some(user) = part("zohoid:") {
        return MentionKind::SilentUser { name: label, user: user.into() };
    }
    if let Some(email) = part("mail:") {
        return MentionKind::SilentEmail { name: label, email };
    }
    if let Some(key) = part("$") {
        return MentionKind::Button { label, key };
    }
    match part("system.api|").and_then(|action| action.split_once('/')) {
        Some((action, user)) if !action.is_empty() && !user.is_empty() => {
            MentionKind::SystemButton { label, action, user: user.into() }
        }
        _ => MentionKind::Link { label, address: target },
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<MentionKind<'_>> {
        mentions(text).map(|mention| mention.kind).collect()
    }

    #[test]
    fn every_kind_is_told_apart() {
        let text = "{@1} {@a@b.c} {#C} {@G1} {@b-x} {@participants} {@available} {@all} {@Gx} \
                    [n](zohoid:1) [n](mail:a@b.c) [l]($k) [l](system.api|invite/1) [l](https://x)";
        assert_eq!(
            kinds(text),
            [
                MentionKind::User("1".into()),
                MentionKind::Email("a@b.c"),
                MentionKind::Channel("C".into()),
                MentionKind::Team("1".into()),
                MentionKind::Bot("b-x".into()),
                MentionKind::Participants,
                MentionKind::Available,
                MentionKind::All,
                MentionKind::Unknown("Gx"),
                MentionKind::SilentUser { name: "n", user: "1".into() },
                MentionKind::SilentEmail { name: "n", email: "a@b.c" },
                MentionKind::Button { label: "l", key: "k" },
                MentionKind::SystemButton { label: "l", action: "invite", user: "1".into() },
                MentionKind::Link { label: "l", address: "https://x" },
            ]
        );
    }

    #[test]
    fn what_is_not_closed_or_stands_in_code_is_text() {
        for text in
            ["{@", "{@ }", "{@}", "{@a\n}", "[a](b", "[a] (b)", "[](b)", "[a\n](b)", "`{@1}`"]
        {
            assert_eq!(kinds(text), [], "{text}");
        }
        assert_eq!(kinds("```\n{@1}\n``` {@2}"), [MentionKind::User("2".into())]);
        assert_eq!(kinds("{@{@1} [a[b](c) ` {@2}").len(), 3);
    }

    #[test]
    fn text_made_to_be_slow_is_not() {
        let begun = std::time::Instant::now();
        for piece in ["{@", "[a](", "`", "``` ", "[", "http://", "`\u{2060}", "[a](b`", "]("] {
            assert!(mentions(&piece.repeat(100_000)).count() < 100_000, "{piece}");
        }
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    }
}
