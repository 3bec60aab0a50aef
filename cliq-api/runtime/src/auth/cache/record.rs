//! The record that sources share: JSON in the store.

use super::local::CachedToken;
use crate::auth::AccessToken;
use crate::auth::token_endpoint::Grant;
use crate::error::AuthFailure;
use crate::store::StoreError;
use serde::{Deserialize, Serialize};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Version of the record. A record with a later version is not modified.
const VERSION: u32 = 1;
/// Minimum interval between replacements of rejected tokens. A new token that is rejected at once
/// shows that replacing it does not help.
const BETWEEN_REFUSALS: Duration = Duration::from_secs(120);
/// Initial backoff after a transient failure; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// Maximum backoff.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);
/// Backoff after an error that can be fixed in the API console, with the same credentials.
const CONSOLE_PAUSE: Duration = Duration::from_secs(3600);
/// How long a permanent error, or any record, is kept at most.
const LONGEST: Duration = Duration::from_secs(30 * 24 * 3600);
/// How long a record is kept after everything in it has expired: clocks differ, and the failure
/// count determines the next backoff.
const AFTERWARDS: Duration = Duration::from_secs(3600);

/// The record. It has no `Debug` because it contains the token.
#[derive(Serialize, Deserialize)]
pub(super) struct TokenRecord {
    version: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    token: Option<StoredToken>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    failure: Option<StoredFailure>,
    /// Failures since the last token.
    #[serde(default)]
    failures: u32,
    /// When a rejected token was last dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dropped_at: Option<Milliseconds>,
}

#[derive(Serialize, Deserialize)]
struct StoredToken {
    access_token: String,
    expires_at: Milliseconds,
    lifetime: u64,
}

/// A failure that is returned again without a request, for a while or permanently.
#[derive(Serialize, Deserialize)]
struct StoredFailure {
    code: Option<String>,
    message: String,
    remedy: String,
    permanent: bool,
    retry_at: Option<Milliseconds>,
    /// Until when no token is requested; `None`: permanently.
    until: Option<Milliseconds>,
    /// Fingerprint of the credentials that failed.
    credentials: String,
}

/// A time, in milliseconds since the Unix epoch.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(transparent)]
struct Milliseconds(u64);

impl Milliseconds {
    fn time(self) -> SystemTime {
        UNIX_EPOCH.checked_add(Duration::from_millis(self.0)).unwrap_or(UNIX_EPOCH)
    }
}

impl From<SystemTime> for Milliseconds {
    fn from(time: SystemTime) -> Self {
        Self(milliseconds(time.duration_since(UNIX_EPOCH).unwrap_or_default()))
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl Default for TokenRecord {
    fn default() -> Self {
        Self { version: VERSION, token: None, failure: None, failures: 0, dropped_at: None }
    }
}

impl TokenRecord {
    /// Parses the value of `key`. An unreadable record counts as absent.
    pub(super) fn parse(key: &str, bytes: Option<&[u8]>) -> Result<Self, StoreError> {
        /// The field that every version has.
        #[derive(Deserialize)]
        struct AnyForm {
            version: u32,
        }

        let Some(bytes) = bytes else { return Ok(Self::default()) };
        if let Ok(AnyForm { version }) = serde_json::from_slice(bytes)
            && version > VERSION
        {
            return Err(StoreError::new(format!(
                "the token record `{key}` has version {version}, and this client supports versions up to \
                 {VERSION}; update the client, or use another store"
            )));
        }
        Ok(serde_json::from_slice(bytes).unwrap_or_else(|_| {
            tracing::warn!(key, "token record in the store is unreadable, replacing it");
            Self::default()
        }))
    }

    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, StoreError> {
        serde_json::to_vec(self).map_err(|error| {
            StoreError::new("the token record cannot be written as JSON").with_source(error)
        })
    }

    /// How long the record must be kept.
    pub(super) fn lasts(&self, now: SystemTime) -> Duration {
        let token = self.token.as_ref().map(|token| token.expires_at.time());
        let dropped = self.dropped_at.and_then(|at| at.time().checked_add(BETWEEN_REFUSALS));
        let failure = self.failure.as_ref().and_then(|failure| match failure.until {
            Some(until) => Some(until.time()),
            None => now.checked_add(LONGEST),
        });
        let end = [token, dropped, failure].into_iter().flatten().max();
        let left = end.and_then(|end| end.duration_since(now).ok()).unwrap_or_default();
        left.saturating_add(AFTERWARDS).min(LONGEST)
    }

    pub(super) fn token(&self) -> Option<CachedToken> {
        self.token.as_ref().map(|token| CachedToken {
            access: AccessToken::new(token.access_token.as_str()),
            lifetime: Duration::from_millis(token.lifetime),
            expires_at: token.expires_at.time(),
        })
    }

    /// Stores a new token, and clears earlier failures.
    pub(super) fn put(&mut self, token: &CachedToken) {
        self.token = Some(StoredToken {
            access_token: token.access.expose().to_owned(),
            expires_at: token.expires_at.into(),
            lifetime: milliseconds(token.lifetime),
        });
        self.failure = None;
        self.failures = 0;
    }

    /// Records that a rejected token is being replaced.
    pub(super) fn drop_token(&mut self, now: SystemTime) {
        self.token = None;
        self.dropped_at = Some(now.into());
    }

    /// Whether a rejected token was replaced recently.
    pub(super) fn dropped_recently(&self, now: SystemTime) -> bool {
        // A time in the future does not count: the clock was set back.
        self.dropped_at.is_some_and(|at| {
            now.duration_since(at.time()).is_ok_and(|passed| passed < BETWEEN_REFUSALS)
        })
    }

    /// The failure that currently prevents requests.
    pub(super) fn failure(
        &self,
        grant: Grant,
        fingerprint: &str,
        now: SystemTime,
    ) -> Option<AuthFailure> {
        let failure = self.failure.as_ref()?;
        let is_over = failure.until.is_some_and(|until| until.time() <= now);
        // A permanent failure applies only to the same client secret.
        if is_over || (failure.permanent && failure.credentials != fingerprint) {
            return None;
        }
        Some(AuthFailure {
            what: grant.what(),
            code: failure.code.clone(),
            message: failure.message.clone(),
            remedy: failure.remedy.clone().into(),
            permanent: failure.permanent,
            retry_at: failure.retry_at.map(Milliseconds::time),
            source: None,
        })
    }

    /// Stores a failure without its source, which the message includes. A wait that the server
    /// states is extended to the backoff.
    pub(super) fn remember(
        &mut self,
        failure: &mut AuthFailure,
        grant: Grant,
        fingerprint: String,
        now: SystemTime,
    ) {
        let pause =
            FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(self.failures)).min(LONGEST_PAUSE);
        self.failures = self.failures.saturating_add(1);
        let after = |pause| now.checked_add(pause).unwrap_or(now);
        failure.retry_at = failure.retry_at.map(|retry_at| retry_at.max(after(pause)));
        let until = match (failure.permanent, failure.retry_at) {
            (true, _) if failure.code.as_deref().is_some_and(|code| grant.is_over(code)) => None,
            (true, _) => Some(after(CONSOLE_PAUSE)),
            (false, Some(retry_at)) => Some(retry_at),
            (false, None) => Some(after(pause)),
        };
        self.failure = Some(StoredFailure {
            code: failure.code.clone(),
            message: failure.message.clone(),
            remedy: failure.remedy.clone().into_owned(),
            permanent: failure.permanent,
            retry_at: failure.retry_at.map(Into::into),
            until: until.map(Into::into),
            credentials: fingerprint,
        });
    }
}
