//! State of the token within a process.

use crate::auth::{AccessToken, Token};
use std::time::{Duration, SystemTime};

/// How long a token that is due remains in use before the store is read again.
const SUSPENSION: Duration = Duration::from_millis(500);

/// An access token with its times. `Debug` hides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CachedToken {
    pub(super) access: AccessToken,
    pub(super) lifetime: Duration,
    pub(super) expires_at: SystemTime,
}

#[derive(Debug, Default)]
pub(super) struct Local {
    token: Option<CachedToken>,
    /// The token that the service rejected, until it is replaced.
    refused: Option<AccessToken>,
    suspended_until: Option<SystemTime>,
}

/// The token available in memory.
#[derive(Debug)]
pub(super) enum Available {
    /// A token that is not due.
    Good(AccessToken),
    /// A valid token that is due for renewal.
    Due(AccessToken),
    Nothing,
}

impl From<&Token> for CachedToken {
    fn from(token: &Token) -> Self {
        Self {
            access: token.access_token().clone(),
            lifetime: token.lifetime(),
            expires_at: token.expires_at(),
        }
    }
}

impl CachedToken {
    pub(super) fn is_valid(&self, now: SystemTime) -> bool {
        now < self.expires_at
    }

    /// A token with a short lifetime is renewed in the second half of it.
    fn is_due(&self, early: Duration, now: SystemTime) -> bool {
        let early = early.min(self.lifetime / 2);
        self.expires_at.duration_since(now).is_ok_and(|left| left <= early)
    }
}

impl Local {
    pub(super) fn available(&self, early: Duration, now: SystemTime) -> Available {
        match self.token.as_ref().filter(|token| token.is_valid(now)) {
            None => Available::Nothing,
            Some(token) if token.is_due(early, now) => Available::Due(token.access.clone()),
            Some(token) => Available::Good(token.access.clone()),
        }
    }

    pub(super) fn is_suspended(&self, now: SystemTime) -> bool {
        self.suspended_until.is_some_and(|until| now < until)
    }

    /// Suspends renewal until then, or else for a moment.
    pub(super) fn suspend(&mut self, now: SystemTime, until: Option<SystemTime>) {
        self.suspended_until = until.or_else(|| now.checked_add(SUSPENSION));
    }

    /// Stores a token that was just issued.
    pub(super) fn put(&mut self, token: CachedToken) {
        *self = Self { token: Some(token), ..Self::default() };
    }

    /// Adopts the token of the record, unless it was rejected or expires earlier than the current
    /// one.
    pub(super) fn adopt(&mut self, stored: &CachedToken) {
        let is_later = self.token.as_ref().is_none_or(|token| token.expires_at < stored.expires_at);
        if is_later && !self.has_refused(stored) {
            self.put(stored.clone());
        }
    }

    /// Discards a token that the service rejected.
    pub(super) fn refuse(&mut self, token: &AccessToken) {
        *self = Self { refused: Some(token.clone()), ..Self::default() };
    }

    pub(super) fn has_refused(&self, token: &CachedToken) -> bool {
        self.refused.as_ref() == Some(&token.access)
    }

    pub(super) fn is_waiting_for_another(&self) -> bool {
        self.refused.is_some()
    }

    pub(super) fn has(&self, token: &AccessToken) -> bool {
        self.token.as_ref().is_some_and(|own| own.access == *token)
    }

    /// Whether there is a token other than `token`.
    pub(super) fn has_other_than(&self, token: &AccessToken) -> bool {
        self.token.as_ref().is_some_and(|own| own.access != *token)
    }
}
