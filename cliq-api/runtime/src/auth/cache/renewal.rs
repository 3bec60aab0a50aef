//! One look into the store, and, if it is time, one request for a token under the record's lease.

use super::local::{Have, Held};
use super::record::Record;
use super::shared::Shared;
use super::{Cache, Keys};
use crate::Error;
use crate::auth::token_endpoint::{self, Failed};
use crate::auth::{AccessToken, AuthContext, form};
use crate::error::AuthFailure;
use crate::store::{Acquisition, Lease, Quota, StoreError};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// How long the right to ask lasts. A request takes 30 s at most, so that a live holder keeps it; one
/// that was killed blocks the others for no longer.
pub(super) const LEASE: Duration = form::TIMEOUT.saturating_add(Duration::from_secs(15));
/// Tokens that are asked for in any window: one less than the service allows.
const QUOTA: Quota = Quota { requests: 9, window: Duration::from_secs(600) };
/// The longest pause between two looks for the token that another holder of the store asks for.
const PAUSE: Duration = Duration::from_millis(150);
/// A look at the shared token, with what it takes to renew it.
pub(super) struct Renewal {
    cache: Cache,
    context: AuthContext,
    shared: Arc<Shared>,
    keys: Keys,
    fingerprint: String,
}

impl Renewal {
    pub(super) fn new(cache: &Cache, context: &AuthContext) -> Self {
        let (shared, keys) = (Arc::clone(cache.shared(context)), cache.keys(context));
        let fingerprint = cache.credentials.fingerprint();
        Self { cache: cache.clone(), context: context.clone(), shared, keys, fingerprint }
    }

    /// The token of the record, or else a new one. Whatever fails, a token that is still valid
    /// serves on.
    pub(super) async fn run(&self) -> Result<AccessToken, Error> {
        let result = self.shared_token().await;
        let now = self.now();
        let mut local = self.shared.local();
        match (local.have(self.cache.early, now), result) {
            (Have::Good(token), _) => Ok(token),
            (Have::Due(old), result) => {
                let locked_until = result.as_ref().err().and_then(Error::locked_until);
                local.rest(now, locked_until);
                if let Err(error) = result {
                    tracing::warn!(
                        "the access token is not renewed yet, the old one serves: {error}"
                    );
                }
                Ok(old)
            }
            (Have::Nothing, result) => result,
        }
    }

    /// Whether another token than the one that the service refused can be had.
    pub(super) async fn can_replace(&self, refused: &AccessToken) -> Result<bool, StoreError> {
        let record = self.read().await?;
        let usage = self.shared.store.usage(&self.keys.requests, QUOTA).await?;
        let now = self.now();
        let mut local = self.shared.local();
        if local.has_other_than(refused) {
            return Ok(true);
        }
        let is_other = |token: &Held| token.access != *refused && !local.has_refused(token);
        if let Some(other) = record.token().filter(|token| token.is_valid(now) && is_other(token)) {
            local.put(other);
            return Ok(true);
        }
        let held_back = usage.used >= QUOTA.requests || usage.locked_for.is_some();
        if held_back || self.failure(&record, now).is_some() {
            return Ok(false);
        }
        if local.has(refused) {
            if record.dropped_lately(now) {
                return Ok(false);
            }
            local.refuse(refused);
        }
        Ok(true)
    }

    /// Looks until the record has a token that is good, or the right to ask for one is had.
    async fn shared_token(&self) -> Result<AccessToken, Error> {
        loop {
            if let Some(token) = self.look(&self.read().await.map_err(Error::store)?)? {
                return Ok(token);
            }
            let lease =
                self.shared.store.acquire_lease(&self.keys.record, &self.shared.holder, LEASE);
            match (lease.await.map_err(Error::store)?, self.have()) {
                (Lease::Held, _) => return self.token_under_lease().await,
                (Lease::Busy(_), Have::Good(old) | Have::Due(old)) => return Ok(old),
                (Lease::Busy(left), Have::Nothing) => {
                    let pause = self.cache.chance.part_of(PAUSE).min(left);
                    self.context.clock.sleep(pause).await;
                    // A clock that does not wait must not keep the holder from going on.
                    tokio::task::yield_now().await;
                }
            }
        }
    }

    async fn token_under_lease(&self) -> Result<AccessToken, Error> {
        let result = async {
            // The last holder may have written after the first look.
            let record = self.read().await.map_err(Error::store)?;
            match self.look(&record)? {
                Some(token) => Ok(token),
                None => self.ask(record).await,
            }
        };
        let result = result.await;
        // After a record was written, there is nothing left to release.
        if let Err(error) =
            self.shared.store.release_lease(&self.keys.record, &self.shared.holder).await
        {
            tracing::warn!("the lease of the token record ends by itself: {error}");
        }
        result
    }

    /// Takes over the record's token. `None`: one should be asked for.
    fn look(&self, record: &Record) -> Result<Option<AccessToken>, Error> {
        let now = self.now();
        let mut local = self.shared.local();
        if let Some(stored) = record.token().filter(|token| token.is_valid(now)) {
            local.adopt(&stored);
        }
        match (local.have(self.cache.early, now), self.failure(record, now)) {
            (Have::Good(token), _) | (Have::Due(token), Some(_)) => Ok(Some(token)),
            (Have::Nothing, Some(failure)) => Err(Error::auth(failure)),
            (Have::Due(_) | Have::Nothing, None) => Ok(None),
        }
    }

    /// Asks for a token, and tells all sharers what came of it.
    async fn ask(&self, mut record: Record) -> Result<AccessToken, Error> {
        let requests = self.keys.requests.as_str();
        // Counted before it is sent: a process may die at any time.
        let permit = match self.shared.store.acquire(requests, QUOTA).await.map_err(Error::store)? {
            Acquisition::Granted(permit) => permit,
            Acquisition::Exhausted(left) => return Err(Error::auth(self.held_back(false, left))),
            Acquisition::LockedOut(left) => return Err(Error::auth(self.held_back(true, left))),
        };
        let credentials = &self.cache.credentials;
        let fields = credentials.fields();
        let result = token_endpoint::request(&self.context, credentials.grant, &fields).await;
        let now = self.now();
        if self.shared.local().is_waiting_for_another() {
            record.drop_token(now);
        }
        let result = match result {
            Ok(token) => {
                let token = Held::from(&token);
                record.put(&token);
                self.shared.local().put(token.clone());
                Ok(token.access)
            }
            Err(Failed { mut failure, counts }) => {
                record.remember(&mut failure, credentials.grant, self.fingerprint.clone(), now);
                if !counts {
                    let given_back = self.shared.store.release(requests, &permit).await;
                    note(given_back, "a request too many is counted");
                }
                if let Some(until) = failure.retry_at {
                    let period = until.duration_since(now).unwrap_or_default();
                    let locked = self.shared.store.lock_out(requests, period).await;
                    note(locked, "others may run into the lock of the token endpoint");
                }
                Err(Error::auth(*failure))
            }
        };
        match self.write(&record).await {
            Ok(true) => {}
            Ok(false) => tracing::warn!(
                "another holder took over while the token was asked for; its record stays"
            ),
            Err(error) => note(Err(error), "the token, or its failure, is not shared"),
        }
        result
    }

    fn held_back(&self, locked: bool, left: Duration) -> AuthFailure {
        let most = QUOTA.requests;
        let minutes = QUOTA.window.as_secs() / 60;
        let (message, remedy) = if locked {
            let message = "the accounts server locked these credentials for asking too often";
            (message.to_owned(), "wait, and let all programs share one store")
        } else {
            let message = format!(
                "{most} access tokens were asked for in {minutes} minutes, and one more could lock \
                 out all users of these credentials"
            );
            (message, "wait, share one store between programs, and find out why tokens do not last")
        };
        AuthFailure {
            what: self.cache.credentials.grant.what(),
            code: None,
            message,
            remedy: remedy.into(),
            permanent: false,
            retry_at: self.now().checked_add(left),
            source: None,
        }
    }

    fn failure(&self, record: &Record, now: SystemTime) -> Option<AuthFailure> {
        record.failure(self.cache.credentials.grant, &self.fingerprint, now)
    }

    fn have(&self) -> Have {
        self.shared.local().have(self.cache.early, self.now())
    }

    fn now(&self) -> SystemTime {
        self.context.clock.now()
    }

    async fn read(&self) -> Result<Record, StoreError> {
        let bytes = self.shared.store.read(&self.keys.record).await?;
        Record::parse(&self.keys.record, bytes.as_deref())
    }

    async fn write(&self, record: &Record) -> Result<bool, StoreError> {
        let bytes = record.to_bytes()?;
        self.shared
            .store
            .write(&self.keys.record, &self.shared.holder, bytes, record.lasts(self.now()))
            .await
    }
}

/// The store failed where nothing can be done about it.
fn note(result: Result<(), StoreError>, consequence: &str) {
    if let Err(error) = result {
        tracing::warn!("{consequence}: {error}");
    }
}
