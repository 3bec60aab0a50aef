//! One difference, and how it is named.

use super::kind::Kind;
use sha2::{Digest as _, Sha256};

/// What a change means for those who use the crate. The gravest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A program that worked no longer compiles, or is refused when it runs.
    Breaking,
    /// Something more is there.
    Additive,
    /// Nothing that a program can tell.
    None,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Self; 3] = [Self::Breaking, Self::Additive, Self::None];

    /// Name in reports: `breaking`, `additive`, `none`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::None => "none",
        }
    }
}

/// Which way a thing travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Neither sent nor part of a successful response.
    Neither,
    /// Requests send it.
    Request,
    /// In responses.
    Response,
    /// Both.
    Both,
}

impl Direction {
    /// Name in reports: `neither`, `request`, `response`, `both`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Neither => "neither",
            Self::Request => "request",
            Self::Response => "response",
            Self::Both => "both",
        }
    }

    pub(super) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Neither, one) | (one, Self::Neither) => one,
            (Self::Request, Self::Request) => Self::Request,
            (Self::Response, Self::Response) => Self::Response,
            _ => Self::Both,
        }
    }

    pub(super) const fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Both)
    }
}

/// One difference between two folders of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Version of the API, such as `v2`.
    pub version: String,
    /// What kind of difference it is.
    pub kind: Kind,
    /// What changed, in the terms of the API: `channels_create` (an operation),
    /// `users_list.query.limit` (a parameter), `channels_create.request.level` (a key of a body),
    /// `Channel.name` (a key of a shared schema). A keyword follows a `#`:
    /// `channels_create.request.name#maxLength`. Items of a list are `[]`, values of a map `{}`.
    pub place: String,
    /// File and JSON pointer, in the new documents where it is there, else in the old ones.
    pub location: String,
    /// Which way the thing travels.
    pub direction: Direction,
    /// What it was; nothing where it is new.
    pub old: Option<String>,
    /// What it is; nothing where it is gone.
    pub new: Option<String>,
    /// What it means for users of the crate.
    pub severity: Severity,
    /// Why, in a sentence.
    pub reason: String,
    /// Ids of the operations that it reaches, sorted; those of the new documents where they are
    /// there.
    pub operations: Vec<String>,
    /// Public items of the client that it touches, such as `channels::Channels::create` or
    /// `types::Channel::name`; sorted.
    pub items: Vec<String>,
    /// What users call the thing that has changed: `channels().create` or `Channel`.
    pub subject: String,
    /// Name on the wire of the part that has changed; empty where it is the whole.
    pub part: String,
    /// Twelve hexadecimal digits that name this change, made of version, kind, place, old and new
    /// value: neither the order of files nor other changes alter it.
    pub fingerprint: String,
}

/// The digits that name a change.
pub(super) fn fingerprint(
    version: &str,
    kind: Kind,
    place: &str,
    old: Option<&str>,
    new: Option<&str>,
) -> String {
    let mut hash = Sha256::new();
    for part in [Some(version), Some(kind.name()), Some(place), old, new] {
        // A length before each part: two different lists of parts never run into the same bytes.
        let length = part.map_or(u64::MAX, |part| part.len() as u64);
        hash.update(length.to_be_bytes());
        hash.update(part.unwrap_or_default());
    }
    let digits =
        hash.finalize().iter().take(6).fold(0_u64, |all, byte| all << 8 | u64::from(*byte));
    format!("{digits:012x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_depends_on_each_of_its_parts_and_on_nothing_else() {
        let all = [
            fingerprint("v2", Kind::FieldAdded, "Channel.topic", None, Some("string")),
            fingerprint("v3", Kind::FieldAdded, "Channel.topic", None, Some("string")),
            fingerprint("v2", Kind::FieldRemoved, "Channel.topic", None, Some("string")),
            fingerprint("v2", Kind::FieldAdded, "Channel.topics", None, Some("string")),
            fingerprint("v2", Kind::FieldAdded, "Channel.topic", Some(""), Some("string")),
            fingerprint("v2", Kind::FieldAdded, "Channel.topic", Some("string"), None),
        ];
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
        assert_eq!(
            all[0],
            fingerprint("v2", Kind::FieldAdded, "Channel.topic", None, Some("string"))
        );
        assert!(all.iter().all(|one| one.len() == 12));
    }

    #[test]
    fn two_ways_are_both_ways() {
        use Direction::{Both, Neither, Request, Response};
        assert_eq!(Neither.and(Request), Request);
        assert_eq!(Response.and(Neither), Response);
        assert_eq!(Request.and(Response), Both);
        assert_eq!(Both.and(Request), Both);
    }
}
