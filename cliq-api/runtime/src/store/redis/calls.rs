//! The methods of the store, one script each.

use super::{Acquisition, Again, Lease, PermitId, Quota, RedisStore, Store, StoreError, Usage};
use crate::BoxFuture;
use std::time::Duration;

impl Store for RedisStore {
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>> {
        Box::pin(async move {
            let permit = self.permit_ids.next().to_string();
            let mut call = self.scripts.acquire.key(self.key(key, "sent"));
            call.key(self.key(key, "lock"));
            call.arg(&permit).arg(quota.requests).arg(microseconds(quota.window));
            let is_granted = |(outcome, _): &(u8, u64)| *outcome == 0;
            let (outcome, left) = self.call(key, &call, Again::Yes, is_granted).await?;
            let left = Duration::from_micros(left);
            Ok(match outcome {
                0 => Acquisition::Granted(PermitId::new(permit)),
                1 => Acquisition::Exhausted(left),
                _ => Acquisition::LockedOut(left),
            })
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            // Other members of the set are not permits.
            if permit.as_str().parse::<u64>().is_err() {
                return Ok(());
            }
            let mut call = self.scripts.release.key(self.key(key, "sent"));
            // If it is lost, the permit stays counted.
            self.call(key, call.arg(permit.as_str()), Again::Yes, |()| false).await
        })
    }

    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if period.is_zero() {
                return Ok(());
            }
            let mut call = self.scripts.lock_out.key(self.key(key, "lock"));
            self.call(key, call.arg(milliseconds(period)), Again::Yes, |()| true).await
        })
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.usage.key(self.key(key, "sent"));
            call.key(self.key(key, "lock")).arg(microseconds(quota.window));
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

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.acquire_lease.key(self.key(key, "lease"));
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
            // The first attempt releases the lease, so a second one could not tell whether it succeeded.
            self.call(key, &call, Again::No, |is_written| *is_written).await
        })
    }

    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.release_lease.key(self.key(key, "lease"));
            // If it is lost, the lease expires by itself.
            self.call(key, call.arg(holder), Again::Yes, |()| false).await
        })
    }
}

/// Rounded up, so that a window is never shortened. At most 30 years, which a Lua number represents
/// exactly even when the current time is added.
fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos().div_ceil(1_000)).map_or(LONGEST, |micros| micros.min(LONGEST))
}

/// Rounded up, and at least one: Redis rejects an expiry of zero.
fn milliseconds(duration: Duration) -> u64 {
    microseconds(duration).div_ceil(1_000).max(1)
}

const LONGEST: u64 = 30 * 365 * 24 * 3_600 * 1_000_000;
