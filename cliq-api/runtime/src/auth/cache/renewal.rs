//! One renewal: reads the store and, if necessary, requests a token under the lease of the record.

use super::keys::Keys;
use super::local::{Available, CachedToken};
use super::record::TokenRecord;
use super::shared::Shared;
use crate::Error;
use crate::auth::credentials::GrantCredentials;
use crate::auth::token_endpoint::{self, RequestFailed};
use crate::auth::{AccessToken, AuthContext, form};
use crate::error::AuthFailure;
use crate::random::Random;
use crate::store::{Acquisition, Lease, Quota, StoreError};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Duration of a lease. A request takes at most 30 s, so a live owner keeps the lease; an owner
/// that was killed blocks the others no longer than this.
pub(super) const LEASE: Duration = form::TIMEOUT.saturating_add(Duration::from_secs(15));
/// Rate limit of token requests: one below the limit of the service.
const QUOTA: Quota = Quota { requests: 9, window: Duration::from_secs(600) };
/// Maximum interval between reads while another owner of the lease requests a token.
const PAUSE: Duration = Duration::from_millis(150);

/// A renewal of the shared token.
pub(super) struct Renewal {
    pub(super) credentials: GrantCredentials,
    /// The fingerprint of the credentials.
    pub(super) fingerprint: String,
    /// How long before its expiry a token is renewed.
    pub(super) early: Duration,
    pub(super) random: Arc<Random>,
    pub(super) context: AuthContext,
    pub(super) shared: Arc<Shared>,
    pub(super) keys: Keys,
}

impl Renewal {
    /// Returns the token of the record, or a new one. If that fails, a valid token remains in use.
    pub(super) async fn run(&self) -> Result<AccessToken, Error> {
        let result = self.shared_token().await;
        let now = self.now();
        let mut local = self.shared.local();
        match (local.available(self.early, now), result) {
            (Available::Good(token), _) => Ok(token),
            (Available::Due(old), result) => {
                let locked_until = result.as_ref().err().and_then(Error::locked_until);
                local.suspend(now, locked_until);
                if let Err(error) = result {
                    tracing::warn!("access token not renewed, the old one remains in use: {error}");
                }
                Ok(old)
            }
            (Available::Nothing, result) => result,
        }
    }

    /// Whether a token other than the rejected one is available.
    pub(super) async fn can_replace(&self, refused: &AccessToken) -> Result<bool, StoreError> {
        let record = self.read().await?;
        let usage = self.shared.store.usage(&self.keys.requests, QUOTA).await?;
        let now = self.now();
        let mut local = self.shared.local();
        if local.has_other_than(refused) {
            return Ok(true);
        }
        let is_other = |token: &CachedToken| token.access != *refused && !local.has_refused(token);
        if let Some(other) = record.token().filter(|token| token.is_valid(now) && is_other(token)) {
            local.put(other);
            return Ok(true);
        }
        let rate_limited = usage.used >= QUOTA.requests || usage.locked_for.is_some();
        if rate_limited || self.failure(&record, now).is_some() {
            return Ok(false);
        }
        if local.has(refused) {
            if record.dropped_recently(now) {
                return Ok(false);
            }
            local.refuse(refused);
        }
        Ok(true)
    }

    /// Waits until the record has a good token or the lease is acquired.
    async fn shared_token(&self) -> Result<AccessToken, Error> {
        loop {
            if let Some(token) = self.look(&self.read().await.map_err(Error::store)?)? {
                return Ok(token);
            }
            let lease =
                self.shared.store.acquire_lease(&self.keys.record, &self.shared.holder, LEASE);
            match (lease.await.map_err(Error::store)?, self.available()) {
                (Lease::Held, _) => return self.token_under_lease().await,
                (Lease::Busy(_), Available::Good(old) | Available::Due(old)) => return Ok(old),
                (Lease::Busy(left), Available::Nothing) => {
                    let pause = self.random.part_of(PAUSE).min(left);
                    self.context.clock.sleep(pause).await;
                    // A manual clock must not starve the owner of the lease.
                    tokio::task::yield_now().await;
                }
            }
        }
    }

    async fn token_under_lease(&self) -> Result<AccessToken, Error> {
        let result = async {
            // The previous owner may have written after the first read.
            let record = self.read().await.map_err(Error::store)?;
            match self.look(&record)? {
                Some(token) => Ok(token),
                None => self.ask(record).await,
            }
        };
        let result = result.await;
        // After a successful write, the lease is already released.
        if let Err(error) =
            self.shared.store.release_lease(&self.keys.record, &self.shared.holder).await
        {
            tracing::warn!("lease of the token record not released, it expires by itself: {error}");
        }
        result
    }

    /// Adopts the token of the record. `None` means that one must be requested.
    fn look(&self, record: &TokenRecord) -> Result<Option<AccessToken>, Error> {
        let now = self.now();
        let mut local = self.shared.local();
        if let Some(stored) = record.token().filter(|token| token.is_valid(now)) {
            local.adopt(&stored);
        }
        match (local.available(self.early, now), self.failure(record, now)) {
            (Available::Good(token), _) | (Available::Due(token), Some(_)) => Ok(Some(token)),
            (Available::Nothing, Some(failure)) => Err(Error::auth(failure)),
            (Available::Due(_) | Available::Nothing, None) => Ok(None),
        }
    }

    /// Requests a token, and shares the result.
    async fn ask(&self, mut record: TokenRecord) -> Result<AccessToken, Error> {
        let requests = self.keys.requests.as_str();
        // Counted before sending, because the process may be killed at any time.
        let permit = match self.shared.store.acquire(requests, QUOTA).await.map_err(Error::store)? {
            Acquisition::Granted(permit) => permit,
            Acquisition::Exhausted(left) => {
                return Err(Error::auth(self.rate_limited(false, left)));
            }
            Acquisition::LockedOut(left) => return Err(Error::auth(self.rate_limited(true, left))),
        };
        let credentials = &self.credentials;
        let fields = credentials.fields();
        let result = token_endpoint::request(&self.context, credentials.grant, &fields).await;
        let now = self.now();
        if self.shared.local().is_waiting_for_another() {
            record.drop_token(now);
        }
        let result = match result {
            Ok(token) => {
                let token = CachedToken::from(&token);
                record.put(&token);
                self.shared.local().put(token.clone());
                Ok(token.access)
            }
            Err(RequestFailed { mut failure, counts }) => {
                record.remember(&mut failure, credentials.grant, self.fingerprint.clone(), now);
                if !counts {
                    let released = self.shared.store.release(requests, &permit).await;
                    note(released, "unsent token request remains counted");
                }
                if let Some(until) = failure.retry_at {
                    let period = until.duration_since(now).unwrap_or_default();
                    let locked = self.shared.store.lock_out(requests, period).await;
                    note(locked, "lockout of the token endpoint not shared");
                }
                Err(Error::auth(*failure))
            }
        };
        match self.write(&record).await {
            Ok(true) => {}
            Ok(false) => tracing::warn!(
                "another owner acquired the lease during the token request; its record is kept"
            ),
            Err(error) => note(Err(error), "result of the token request not shared"),
        }
        result
    }

    fn rate_limited(&self, locked: bool, left: Duration) -> AuthFailure {
        let most = QUOTA.requests;
        let minutes = QUOTA.window.as_secs() / 60;
        let (message, remedy) = if locked {
            let message = "the accounts server locked these credentials after too many requests";
            (message.to_owned(), "wait, and share one store between all programs")
        } else {
            let message = format!(
                "{most} access tokens were requested in {minutes} minutes, and one more could lock \
                 out all users of these credentials"
            );
            (
                message,
                "wait, share one store between programs, and check why tokens are requested so often",
            )
        };
        AuthFailure {
            what: self.credentials.grant.what(),
            code: None,
            message,
            remedy: remedy.into(),
            permanent: false,
            retry_at: self.now().checked_add(left),
            source: None,
        }
    }

    fn failure(&self, record: &TokenRecord, now: SystemTime) -> Option<AuthFailure> {
        record.failure(self.credentials.grant, &self.fingerprint, now)
    }

    fn available(&self) -> Available {
        self.shared.local().available(self.early, self.now())
    }

    fn now(&self) -> SystemTime {
        self.context.clock.now()
    }

    async fn read(&self) -> Result<TokenRecord, StoreError> {
        let bytes = self.shared.store.read(&self.keys.record).await?;
        TokenRecord::parse(&self.keys.record, bytes.as_deref())
    }

    async fn write(&self, record: &TokenRecord) -> Result<bool, StoreError> {
        let bytes = record.to_bytes()?;
        self.shared
            .store
            .write(&self.keys.record, &self.shared.holder, bytes, record.lasts(self.now()))
            .await
    }
}

/// Logs a failure of the store that has no other handler.
fn note(result: Result<(), StoreError>, consequence: &str) {
    if let Err(error) = result {
        tracing::warn!("{consequence}: {error}");
    }
}
