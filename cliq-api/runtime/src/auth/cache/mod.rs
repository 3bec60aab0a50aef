//! An access token that is kept, renewed early, asked for by one caller at a time, and shared by
//! all who use the same store: by default that of the process.
//!
//! A token that is not due is taken from memory, without a look into the store. Otherwise one caller
//! of the process looks there, and asks the accounts server only under the lease of the record.

mod local;
mod record;
mod renewal;
mod shared;

#[cfg(test)]
mod tests;

use super::credentials::Credentials;
use super::digest::digest;
use super::{AccessToken, AuthContext, Token, token_endpoint};
use crate::Error;
use crate::clock::Clock;
use crate::error::AuthFailure;
use crate::random::Random;
use crate::store::{MemoryStore, Store};
use local::{Have, Held};
use renewal::Renewal;
use shared::Shared;
use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tracing::instrument::{Instrument, WithSubscriber};

/// How long before its end a token is renewed.
const EARLY: Duration = Duration::from_secs(300);
/// By how much of that, at most, a token is renewed earlier still: one part of so many.
const EARLIER_PART: u32 = 6;

/// The token of one grant.
#[derive(Clone)]
pub(super) struct Cache {
    credentials: Credentials,
    early: Duration,
    given: Option<Arc<dyn Store>>,
    is_isolated: bool,
    /// The token to start with.
    first: Option<Held>,
    shared: OnceLock<Arc<Shared>>,
    chance: Arc<Random>,
}

/// The names of what is shared, per grant and accounts server.
#[derive(Clone, Debug)]
struct Keys {
    record: String,
    /// Counts the requests for tokens.
    requests: String,
}

impl Cache {
    pub(super) fn new(credentials: Credentials) -> Self {
        Self::with_chance(credentials, Random::new())
    }

    fn with_chance(credentials: Credentials, chance: Random) -> Self {
        let mut cache = Self {
            credentials,
            early: EARLY,
            given: None,
            is_isolated: false,
            first: None,
            shared: OnceLock::new(),
            chance: Arc::new(chance),
        };
        cache.set_early(EARLY);
        cache
    }

    /// Not all machines find the token due in the same second: each adds a part of its own.
    pub(super) fn set_early(&mut self, early: Duration) {
        self.early = early.saturating_add(self.chance.part_of(early / EARLIER_PART));
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

    /// Starts with a token.
    pub(super) fn put(&mut self, token: &Token) {
        let token = Held::from(token);
        if let Some(shared) = self.shared.get() {
            shared.local().adopt(&token);
        }
        self.first = Some(token);
    }

    pub(super) fn identity(&self) -> &str {
        self.credentials.identity()
    }

    /// The token to use now, asking for one when it is time.
    pub(super) async fn access_token(&self, context: &AuthContext) -> Result<AccessToken, Error> {
        let shared = self.shared(context);
        let flight = || Arc::clone(&shared.flight);
        let flight = match self.have(shared, &*context.clock) {
            Have::Good(token) => return Ok(token),
            Have::Nothing => flight().lock_owned().await,
            Have::Due(old) => match flight().try_lock_owned() {
                Ok(flight) => flight,
                Err(_) => return Ok(old),
            },
        };
        // Another caller may have succeeded while this one waited.
        if let Have::Good(token) = self.have(shared, &*context.clock) {
            return Ok(token);
        }
        let renewal = Renewal::new(self, context);
        // A task of its own: a caller who gives up neither loses the answer nor leaves a lease.
        let renewing = async move {
            let result = renewal.run().await;
            drop(flight);
            result
        };
        match tokio::spawn(renewing.in_current_span().with_current_subscriber()).await {
            Ok(result) => result,
            Err(stopped) if stopped.is_panic() => std::panic::resume_unwind(stopped.into_panic()),
            Err(_) => Err(Error::auth(AuthFailure {
                what: self.credentials.grant.what(),
                code: None,
                message: "the runtime was shut down meanwhile".to_owned(),
                remedy: "let calls end before the runtime does".into(),
                permanent: false,
                retry_at: None,
                source: None,
            })),
        }
    }

    /// The service refused `token`. Returns whether a different one can be had.
    pub(super) async fn refused(&self, context: &AuthContext, token: &AccessToken) -> bool {
        if self.shared(context).local().has_other_than(token) {
            return true;
        }
        let renewal = Renewal::new(self, context);
        renewal.can_replace(token).await.unwrap_or_else(|error| {
            tracing::warn!("whether a refused access token was replaced is unknown: {error}");
            false
        })
    }

    /// What can be had without a look into the store; a token that is due will do for a moment
    /// after each look.
    fn have(&self, shared: &Shared, clock: &dyn Clock) -> Have {
        let now = clock.now();
        let local = shared.local();
        match local.have(self.early, now) {
            Have::Due(old) if local.is_resting(now) => Have::Good(old),
            have => have,
        }
    }

    /// What is shared, and with whom, is settled by the first context.
    fn shared(&self, context: &AuthContext) -> &Arc<Shared> {
        self.shared.get_or_init(|| {
            let own = |store| Arc::new(Shared::new(store, self.chance.name().into()));
            let clock = &context.clock;
            let process = || Shared::of_process(clock, &self.keys(context).record);
            let shared = if let Some(store) = &self.given {
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
        let address = token_endpoint::address(context);
        let name = |owner: &str| digest("token", [owner, address.as_str()]);
        Keys {
            record: format!("token:{}", name(&self.credentials.owner())),
            requests: format!("token-requests:{}", name(self.identity())),
        }
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the store: nobody knows what its `Debug` shows.
        f.debug_struct("Cache")
            .field("credentials", &self.credentials)
            .field("early", &self.early)
            .field("local", &self.shared.get().map(|shared| shared.local()))
            .finish_non_exhaustive()
    }
}
