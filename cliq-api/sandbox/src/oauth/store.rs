//! Codes and tokens that were given out.
//!
//! They are counted, not drawn: a sandbox has nothing to protect, and runs should be alike.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::time::{Duration, SystemTime};

/// Life of an access token.
pub(super) const ACCESS_LIFE: Duration = Duration::from_secs(3600);
/// Life of an authorization code.
const CODE_LIFE: Duration = Duration::from_secs(120);
/// Access tokens per refresh token in a period.
const REFRESHES: usize = 10;
/// That period.
const REFRESH_PERIOD: Duration = Duration::from_secs(600);
/// Access tokens of one refresh token that are alive at once; the oldest has to go.
const ALIVE: usize = 10;
/// Refresh tokens of one client and user; the oldest has to go, with its access tokens.
const REFRESH_TOKENS: usize = 20;

/// Whom a token stands for, and what it may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grant {
    pub(crate) user: String,
    pub(crate) scopes: BTreeSet<String>,
    /// Whether it came from `client_credentials`.
    pub(crate) of_client: bool,
}

impl Grant {
    pub(crate) fn of<S: Into<String>>(
        user: &str,
        scopes: impl IntoIterator<Item = S>,
        of_client: bool,
    ) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        Self { user: user.to_owned(), scopes, of_client }
    }
}

#[derive(Debug)]
struct Code {
    client: String,
    redirect_uri: String,
    /// Challenge of PKCE, if one was sent.
    challenge: Option<String>,
    grant: Grant,
    offline: bool,
    expires: SystemTime,
}

#[derive(Debug)]
struct Refresh {
    client: String,
    grant: Grant,
    number: u64,
    times: VecDeque<SystemTime>,
    alive: VecDeque<String>,
}

#[derive(Debug)]
struct Access {
    grant: Grant,
    expires: SystemTime,
}

/// Why there is no token.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The code or refresh token is unknown, used, expired or another client's.
    InvalidCode,
    /// The code was asked for with another redirect address.
    RedirectUri,
    /// Too many access tokens in the period.
    TooMany,
}

/// Access token, refresh token where there is one, and what they may.
pub(super) type Tokens = (String, Option<String>, Grant);

#[derive(Debug, Default)]
pub(super) struct Store {
    count: u64,
    codes: HashMap<String, Code>,
    refresh: HashMap<String, Refresh>,
    access: HashMap<String, Access>,
    /// Clients that were consented to.
    consents: HashSet<String>,
}

impl Store {
    pub(super) fn code(
        &mut self,
        client: &str,
        redirect_uri: &str,
        challenge: Option<String>,
        grant: Grant,
        (offline, prompted): (bool, bool),
        now: SystemTime,
    ) -> String {
        // A refresh token comes with the first consent, or with one that was asked for again.
        let first = self.consents.insert(client.to_owned());
        let code = self.next_token();
        self.codes.insert(
            code.clone(),
            Code {
                client: client.to_owned(),
                redirect_uri: redirect_uri.to_owned(),
                challenge,
                grant,
                offline: offline && (first || prompted),
                expires: now + CODE_LIFE,
            },
        );
        code
    }

    pub(super) fn exchange(
        &mut self,
        client: &str,
        code: &str,
        redirect_uri: &str,
        verifier: &str,
        now: SystemTime,
    ) -> Result<Tokens, Failure> {
        // Taken out whatever comes of it: a code serves once.
        let code = self.codes.remove(code).ok_or(Failure::InvalidCode)?;
        let is_proven = match &code.challenge {
            Some(challenge) => super::pkce::proves(verifier, challenge),
            None => true,
        };
        if code.client != client || now >= code.expires || !is_proven {
            return Err(Failure::InvalidCode);
        }
        if code.redirect_uri != redirect_uri {
            return Err(Failure::RedirectUri);
        }
        self.tokens(client, code.grant, code.offline, now)
    }

    /// The first tokens of a consent.
    pub(super) fn tokens(
        &mut self,
        client: &str,
        grant: Grant,
        offline: bool,
        now: SystemTime,
    ) -> Result<Tokens, Failure> {
        if offline {
            let refresh = self.issue_refresh(client, grant);
            let (access, _, grant) = self.refresh(client, &refresh, now)?;
            Ok((access, Some(refresh), grant))
        } else {
            let access = self.issue_access(grant.clone(), now);
            Ok((access, None, grant))
        }
    }

    pub(super) fn refresh(
        &mut self,
        client: &str,
        token: &str,
        now: SystemTime,
    ) -> Result<Tokens, Failure> {
        let refresh = self
            .refresh
            .get_mut(token)
            .filter(|refresh| refresh.client == client)
            .ok_or(Failure::InvalidCode)?;
        while refresh.times.front().is_some_and(|first| *first + REFRESH_PERIOD <= now) {
            refresh.times.pop_front();
        }
        if refresh.times.len() >= REFRESHES {
            return Err(Failure::TooMany);
        }
        refresh.times.push_back(now);
        let grant = refresh.grant.clone();
        let access = self.issue_access(grant.clone(), now);
        if let Some(refresh) = self.refresh.get_mut(token) {
            refresh.alive.push_back(access.clone());
            if refresh.alive.len() > ALIVE
                && let Some(oldest) = refresh.alive.pop_front()
            {
                self.access.remove(&oldest);
            }
        }
        Ok((access, None, grant))
    }

    pub(super) fn issue_access(&mut self, grant: Grant, now: SystemTime) -> String {
        let token = self.next_token();
        self.access.insert(token.clone(), Access { grant, expires: now + ACCESS_LIFE });
        token
    }

    pub(super) fn issue_refresh(&mut self, client: &str, grant: Grant) -> String {
        let same = |refresh: &Refresh| refresh.client == client && refresh.grant.user == grant.user;
        if self.refresh.values().filter(|refresh| same(refresh)).count() >= REFRESH_TOKENS {
            let oldest = self
                .refresh
                .iter()
                .filter(|(_, refresh)| same(refresh))
                .min_by_key(|(_, refresh)| refresh.number)
                .map(|(token, _)| token.clone());
            if let Some(oldest) = oldest {
                self.revoke(&oldest);
            }
        }
        let token = self.next_token();
        let refresh = Refresh {
            client: client.to_owned(),
            grant,
            number: self.count,
            times: VecDeque::new(),
            alive: VecDeque::new(),
        };
        self.refresh.insert(token.clone(), refresh);
        token
    }

    pub(super) fn check(&self, token: &str, now: SystemTime) -> Option<&Grant> {
        self.access.get(token).filter(|access| now < access.expires).map(|access| &access.grant)
    }

    /// Revokes a token; a refresh token takes its access tokens along.
    pub(super) fn revoke(&mut self, token: &str) -> bool {
        if let Some(refresh) = self.refresh.remove(token) {
            for access in refresh.alive {
                self.access.remove(&access);
            }
            return true;
        }
        self.access.remove(token).is_some()
    }

    pub(super) fn expire_access(&mut self) {
        self.access.clear();
    }

    pub(super) fn next_token(&mut self) -> String {
        self.count += 1;
        let high = scramble(self.count);
        format!("1000.{high:016x}{:016x}.{:032x}", scramble(high), u128::from(self.count))
    }
}

/// Spreads a count over all digits, so that tokens look like tokens.
fn scramble(count: u64) -> u64 {
    let mixed = (count ^ (count >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
