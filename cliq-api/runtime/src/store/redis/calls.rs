//! The methods of the store, each as one script.

use super::{Again, Lease, Place, RedisStore, Store, StoreError, Threshold, Ticket, Usage};
use crate::BoxFuture;
use std::time::Duration;

impl Store for RedisStore {
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>> {
        Box::pin(async move {
            let ticket = self.tickets.next().to_string();
            let mut call = self.scripts.take.key(self.key(key, "sent"));
            call.key(self.key(key, "lock"));
            call.arg(&ticket).arg(threshold.requests).arg(microseconds(threshold.window));
            let is_granted = |(place, _): &(u8, u64)| *place == 0;
            let (place, left) = self.call(key, &call, Again::Yes, is_granted).await?;
            let left = Duration::from_micros(left);
            Ok(match place {
                0 => Place::Granted(Ticket::new(ticket)),
                1 => Place::Full(left),
                _ => Place::Locked(left),
            })
        })
    }

    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            // Other members of the set are no tickets.
            if ticket.as_str().parse::<u64>().is_err() {
                return Ok(());
            }
            let mut call = self.scripts.give_back.key(self.key(key, "sent"));
            // If it is lost, the place stays counted.
            self.call(key, call.arg(ticket.as_str()), Again::Yes, |()| false).await
        })
    }

    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if period.is_zero() {
                return Ok(());
            }
            let mut call = self.scripts.lock.key(self.key(key, "lock"));
            self.call(key, call.arg(milliseconds(period)), Again::Yes, |()| true).await
        })
    }

    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.usage.key(self.key(key, "sent"));
            call.key(self.key(key, "lock")).arg(microseconds(threshold.window));
            let (used, frees_in, locked_for): (u32, i64, i64) =
                self.call(key, &call, Again::Yes, |_| false).await?;
            let duration = |micros| u64::try_from(micros).ok().map(Duration::from_micros);
            Ok(Usage { used, frees_in: duration(frees_in), locked_for: duration(locked_for) })
        })
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(async move {
            let call = self.scripts.read.key(self.key(key, "value"));
            self.call(key, &call, Again::Yes, |_| false).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.lease.key(self.key(key, "lease"));
            call.arg(holder).arg(milliseconds(period));
            let busy = self.call(key, &call, Again::Yes, |busy: &i64| *busy < 0).await?;
            let busy = u64::try_from(busy).ok().map(Duration::from_millis);
            Ok(busy.map_or(Lease::Held, Lease::Busy))
        })
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.write.key(self.key(key, "lease"));
            call.key(self.key(key, "value")).arg(holder).arg(value).arg(milliseconds(keep));
            // The first time ends the lease, so the second one could not tell what became of it.
            self.call(key, &call, Again::No, |is_written| *is_written).await
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.release.key(self.key(key, "lease"));
            // If it is lost, the lease ends by itself.
            self.call(key, call.arg(holder), Again::Yes, |()| false).await
        })
    }
}

/// Rounded up: a window is never shorter than asked for. At most 30 years, which a number of Lua
/// holds exactly even when the time of day is added.
fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos().div_ceil(1_000)).map_or(LONGEST, |micros| micros.min(LONGEST))
}

/// Rounded up, and at least one: Redis knows no expiry of nothing.
fn milliseconds(duration: Duration) -> u64 {
    microseconds(duration).div_ceil(1_000).max(1)
}

const LONGEST: u64 = 30 * 365 * 24 * 3_600 * 1_000_000;
