//! A cached access token, renewed early by one caller at a time, and shared through a store.
//!
//! A token that is not due is returned from memory. Otherwise one caller of the process reads the
//! store, and requests a token only under the lease of the record.

mod keys;
mod local;
#[cfg(test)]
#[cfg(shuttle)]
mod model;
mod record;
mod renewal;
mod shared;

#[cfg(test)]
mod tests;

use super::credentials::GrantCredentials;
use super::{AccessToken, AuthContext, Secret, Token};
use crate::clock::Clock;
use crate::error::AuthFailure;
use crate::random::Random;
use crate::store::{MemoryStore, Store};
use crate::sync::in_task;
use crate::{BoxFuture, Error};
use keys::Keys;
use local::{Available, CachedToken};
use renewal::Renewal;
use shared::Shared;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tracing::instrument::{Instrument, WithSubscriber};

/// How long before its expiry a token is renewed.
const EARLY: Duration = Duration::from_secs(300);
/// The random part by which a token is renewed earlier: at most one part of so many.
const EARLIER_PART: u32 = 6;

/// The token of one grant.
#[derive(Clone)]
pub(super) struct Cache {
    credentials: GrantCredentials,
    early: Duration,
    given: Option<Arc<dyn Store>>,
    is_isolated: bool,
    /// The initial token.
    first: Option<CachedToken>,
    shared: OnceLock<Arc<Shared>>,
    random: Arc<Random>,
}

impl Cache {
    pub(super) fn new(credentials: GrantCredentials) -> Self {
        Self::with_random(credentials, Random::new())
    }

    fn with_random(credentials: GrantCredentials, random: Random) -> Self {
        let mut cache = Self {
            credentials,
            early: EARLY,
            given: None,
            is_isolated: false,
            first: None,
            shared: OnceLock::new(),
            random: Arc::new(random),
        };
        cache.set_early(EARLY);
        cache
    }

    /// A random part spreads the renewals of several machines.
    pub(super) fn set_early(&mut self, early: Duration) {
        self.early = early.saturating_add(self.random.part_of(early / EARLIER_PART));
    }

    pub(super) fn set_store(&mut self, store: Arc<dyn Store>) {
        self.given = Some(store);
        self.shared = OnceLock::new();
    }

    pub(super) fn isolate(&mut self) {
        self.is_isolated = true;
        self.shared = OnceLock::new();
    }

    pub(super) fn set_field(&mut self, name: &'static str, value: String) {
        self.credentials.set(name, value);
        self.shared = OnceLock::new();
    }

    /// Sets the initial token.
    pub(super) fn put(&mut self, token: &Token) {
        let token = CachedToken::from(token);
        if let Some(shared) = self.shared.get() {
            shared.local().adopt(&token);
        }
        self.first = Some(token);
    }

    pub(super) fn secrets(&self) -> Vec<Secret> {
        self.credentials.secrets()
    }

    pub(super) fn identity(&self) -> &str {
        self.credentials.identity()
    }

    /// Returns a valid token, requesting one if necessary.
    pub(super) fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>> {
        match self.available(self.shared(context), &*context.clock) {
            // The usual case needs no large future.
            Available::Good(token) => Box::pin(std::future::ready(Ok(token))),
            _ => Box::pin(self.renewed(context)),
        }
    }

    async fn renewed(&self, context: &AuthContext) -> Result<AccessToken, Error> {
        let shared = self.shared(context);
        let flight = || Arc::clone(&shared.flight);
        let flight = match self.available(shared, &*context.clock) {
            Available::Good(token) => return Ok(token),
            Available::Nothing => flight().lock_owned().await,
            Available::Due(old) => match flight().try_lock_owned() {
                Ok(flight) => flight,
                Err(_) => return Ok(old),
            },
        };
        // Another caller may have succeeded while this one waited.
        if let Available::Good(token) = self.available(shared, &*context.clock) {
            return Ok(token);
        }
        let renewal = self.renewal(context);
        // A separate task: cancelling the caller neither loses the response nor leaves a lease
        // behind.
        let renewing = async move {
            let result = renewal.run().await;
            drop(flight);
            result
        };
        let result = in_task(renewing.in_current_span().with_current_subscriber()).await;
        result.unwrap_or_else(|| {
            Err(Error::auth(AuthFailure {
                what: self.credentials.grant.what(),
                code: None,
                message: "the async runtime was shut down".to_owned(),
                remedy: "wait for calls before shutting down the runtime".into(),
                permanent: false,
                retry_at: None,
                source: None,
            }))
        })
    }

    /// The service rejected `token`. Returns whether a different one is available.
    pub(super) async fn refused(&self, context: &AuthContext, token: &AccessToken) -> bool {
        if self.shared(context).local().has_other_than(token) {
            return true;
        }
        let renewal = self.renewal(context);
        renewal.can_replace(token).await.unwrap_or_else(|error| {
            tracing::warn!(
                "cannot determine whether a rejected access token was replaced: {error}"
            );
            false
        })
    }

    /// The local token state. For a moment after each read of the store, a token that is due counts
    /// as good.
    fn available(&self, shared: &Shared, clock: &dyn Clock) -> Available {
        let now = clock.now();
        let local = shared.local();
        match local.available(self.early, now) {
            Available::Due(old) if local.is_suspended(now) => Available::Good(old),
            have => have,
        }
    }

    /// The shared state, determined by the first context.
    fn shared(&self, context: &AuthContext) -> &Arc<Shared> {
        self.shared.get_or_init(|| {
            let own = |store| Arc::new(Shared::new(store, self.random.name().into()));
            let clock = &context.clock;
            let process = || Shared::of_process(clock, &self.keys(context).record);
            let shared = if let Some(store) = &self.given {
                own(Arc::clone(store))
            } else if let Some(store) = context.store.as_ref().filter(|_| !self.is_isolated) {
                own(Arc::clone(store))
            } else if let Some(shared) = (!self.is_isolated).then(process).flatten() {
                shared
            } else {
                own(Arc::new(MemoryStore::with_clock(Arc::clone(clock))))
            };
            if let Some(first) = &self.first {
                shared.local().adopt(first);
            }
            shared
        })
    }

    fn keys(&self, context: &AuthContext) -> Keys {
        Keys::new(&self.credentials, context)
    }

    fn renewal(&self, context: &AuthContext) -> Renewal {
        Renewal {
            credentials: self.credentials.clone(),
            fingerprint: self.credentials.fingerprint(),
            early: self.early,
            random: Arc::clone(&self.random),
            context: context.clone(),
            shared: Arc::clone(self.shared(context)),
            keys: self.keys(context),
        }
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The store is omitted because its `Debug` output is unknown.
        f.debug_struct("Cache")
            .field("credentials", &self.credentials)
            .field("early", &self.early)
            .field("local", &self.shared.get().map(|shared| shared.local()))
            .finish_non_exhaustive()
    }
}
