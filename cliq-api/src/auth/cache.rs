//! An access token that is kept, renewed early, and asked for by one caller at a time.

use super::form::Fields;
use super::token_endpoint::{self, Grant};
use super::{AccessToken, AuthContext, Token};
use crate::Error;
use crate::error::AuthFailure;
use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// How long before its end a token is renewed.
const EARLY: Duration = Duration::from_secs(300);
/// Tokens that are asked for in any [`WINDOW`]: one less than the service allows.
const MOST: usize = 9;
/// The window in which the service counts.
const WINDOW: Duration = Duration::from_secs(600);
/// How long after a refused token was replaced the next one is replaced too. A new token that is
/// refused at once shows that a new token does not help.
const BETWEEN_REFUSALS: Duration = Duration::from_secs(120);
/// Pause after a failure that may pass; it doubles with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// The longest such pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The token of one grant.
#[derive(Debug)]
pub(super) struct Cache {
    grant: Grant,
    early: Duration,
    state: Mutex<State>,
    /// Held by the caller that asks for a token.
    flight: tokio::sync::Mutex<()>,
}

#[derive(Debug, Default)]
struct State {
    token: Option<Token>,
    /// When tokens were asked for.
    asked: VecDeque<SystemTime>,
    /// When a refused token was dropped last.
    dropped_at: Option<SystemTime>,
    failure: Option<Remembered>,
    /// Failures since the last token.
    failures: u32,
}

/// A failure that is given again, without asking, for a while or for good.
#[derive(Debug)]
struct Remembered {
    failure: AuthFailure,
    until: Option<SystemTime>,
}

/// What to do about a call.
#[derive(Debug)]
enum Step {
    /// Use the token that is there.
    Use(AccessToken),
    /// Ask for a new one; the old one will do in the meantime.
    Renew(Option<AccessToken>),
    /// Nothing can be had now.
    Fail(AuthFailure),
}

impl Cache {
    pub(super) fn new(grant: Grant) -> Self {
        Self { grant, early: EARLY, state: Mutex::default(), flight: tokio::sync::Mutex::default() }
    }

    pub(super) fn set_early(&mut self, early: Duration) {
        self.early = early;
    }

    pub(super) fn put(&self, token: Token) {
        self.state().token = Some(token);
    }

    /// The token to use now, asking for one with `fields` when it is time.
    pub(super) async fn access_token(
        &self,
        context: &AuthContext,
        fields: &Fields<'_>,
    ) -> Result<AccessToken, Error> {
        let _flight = match self.step(context) {
            Step::Use(token) => return Ok(token),
            Step::Fail(failure) => return Err(Error::auth(failure)),
            Step::Renew(None) => self.flight.lock().await,
            Step::Renew(Some(old)) => match self.flight.try_lock() {
                Ok(flight) => flight,
                Err(_) => return Ok(old),
            },
        };
        // Another caller may have succeeded, or failed, while this one waited.
        match self.step(context) {
            Step::Use(token) => return Ok(token),
            Step::Fail(failure) => return Err(Error::auth(failure)),
            Step::Renew(_) => {}
        }
        let asked_at = context.clock.now();
        // Counted before it is sent: a caller may give up waiting at any time.
        self.state().asked.push_back(asked_at);
        let result = token_endpoint::request(context, self.grant, fields).await;
        let now = context.clock.now();
        let mut state = self.state();
        let failed = match result {
            Ok(token) => {
                let access_token = token.access_token().clone();
                state.token = Some(token);
                state.failure = None;
                state.failures = 0;
                return Ok(access_token);
            }
            Err(failed) => failed,
        };
        if !failed.counts {
            state.asked.pop_back();
        }
        state.remember(&failed.failure, now);
        match state.usable(now) {
            Some(old) => Ok(old.access_token().clone()),
            None => Err(failed.into()),
        }
    }

    /// The service refused `token`. Returns whether a different one can be had.
    pub(super) fn refused(&self, now: SystemTime, token: &AccessToken) -> bool {
        let mut state = self.state();
        match &state.token {
            Some(other) if other.access_token() != token => true,
            None => state.hindrance(now, self.grant).is_none(),
            Some(_) => {
                let too_soon =
                    state.dropped_at.is_some_and(|at| is_within(at, BETWEEN_REFUSALS, now));
                if too_soon || state.hindrance(now, self.grant).is_some() {
                    return false;
                }
                state.dropped_at = Some(now);
                state.token = None;
                true
            }
        }
    }

    fn step(&self, context: &AuthContext) -> Step {
        let now = context.clock.now();
        let mut state = self.state();
        let old = match state.usable(now) {
            Some(token) if !is_due(token, self.early, now) => {
                return Step::Use(token.access_token().clone());
            }
            old => old.map(|token| token.access_token().clone()),
        };
        match (state.hindrance(now, self.grant), old) {
            (None, old) => Step::Renew(old),
            (Some(_), Some(old)) => Step::Use(old),
            (Some(failure), None) => Step::Fail(failure),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn usable(&self, now: SystemTime) -> Option<&Token> {
        self.token.as_ref().filter(|token| now < token.expires_at())
    }

    /// Why no token may be asked for now.
    fn hindrance(&mut self, now: SystemTime, grant: Grant) -> Option<AuthFailure> {
        if let Some(Remembered { failure, until }) = &self.failure
            && until.is_none_or(|until| now < until)
        {
            return Some(again(failure));
        }
        self.asked.retain(|at| is_within(*at, WINDOW, now));
        let oldest = self.asked.front().filter(|_| self.asked.len() >= MOST)?;
        Some(AuthFailure {
            what: grant.what(),
            code: None,
            message: format!(
                "{MOST} access tokens were asked for in {} minutes, and one more could lock out \
                 all users of these credentials",
                WINDOW.as_secs() / 60
            ),
            remedy: "wait, share one token source between clients, and find out why tokens do not last",
            permanent: false,
            retry_at: oldest.checked_add(WINDOW),
            source: None,
        })
    }

    fn remember(&mut self, failure: &AuthFailure, now: SystemTime) {
        let pause =
            FIRST_PAUSE.saturating_mul(2_u32.saturating_pow(self.failures)).min(LONGEST_PAUSE);
        self.failures = self.failures.saturating_add(1);
        let until = match (failure.permanent, failure.retry_at) {
            (true, _) => None,
            (false, Some(retry_at)) => Some(retry_at),
            (false, None) => Some(now.checked_add(pause).unwrap_or(now)),
        };
        self.failure = Some(Remembered { failure: again(failure), until });
    }
}

/// The same failure, but for its cause, which its message tells.
fn again(failure: &AuthFailure) -> AuthFailure {
    AuthFailure {
        what: failure.what,
        code: failure.code.clone(),
        message: failure.message.clone(),
        remedy: failure.remedy,
        permanent: failure.permanent,
        retry_at: failure.retry_at,
        source: None,
    }
}

/// A token that lives shortly is renewed in the second half of its life.
fn is_due(token: &Token, early: Duration, now: SystemTime) -> bool {
    let early = early.min(token.lifetime() / 2);
    token.expires_at().duration_since(now).is_ok_and(|left| left <= early)
}

/// Whether `at` is less than `period` ago. A time to come is not: the clock was set back.
fn is_within(at: SystemTime, period: Duration, now: SystemTime) -> bool {
    now.duration_since(at).is_ok_and(|passed| passed < period)
}
