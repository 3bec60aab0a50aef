//! Codes for logins on other devices.

use super::store::Grant;
use std::collections::HashMap;
use std::time::{Duration, SystemTime};

/// Path of the page where the user enters a code.
pub(super) const PAGE: &str = "/oauth/v3/device";
/// Life of a code.
pub(super) const LIFE: Duration = Duration::from_secs(300);
/// The shortest time between two polls.
pub(super) const INTERVAL: Duration = Duration::from_secs(30);

/// The issued device codes.
#[derive(Debug, Default)]
pub(super) struct Devices {
    count: u32,
    /// By device code.
    codes: HashMap<String, Device>,
}

#[derive(Debug)]
struct Device {
    client: String,
    user_code: String,
    grant: Grant,
    offline: bool,
    /// `None` until the user has decided.
    accepted: Option<bool>,
    expires: SystemTime,
    /// The last poll, or the request for the code.
    polled: SystemTime,
}

impl Devices {
    /// Issues a device code. Returns the code that the user enters.
    pub(super) fn issue(
        &mut self,
        device_code: &str,
        client: &str,
        grant: Grant,
        offline: bool,
        now: SystemTime,
    ) -> String {
        self.count += 1;
        let user_code = format!("{:06}", self.count);
        let device = Device {
            client: client.to_owned(),
            user_code: user_code.clone(),
            grant,
            offline,
            accepted: None,
            expires: now + LIFE,
            polled: now,
        };
        self.codes.insert(device_code.to_owned(), device);
        user_code
    }

    /// The user enters a code. Returns whether there is one.
    pub(super) fn decide(&mut self, user_code: &str, accept: bool) -> bool {
        let device = self.codes.values_mut().find(|device| device.user_code == user_code);
        if let Some(device) = device {
            device.accepted = Some(accept);
            return true;
        }
        false
    }

    /// What the user accepted, and whether a refresh token was asked for; or an error code.
    pub(super) fn poll(
        &mut self,
        device_code: &str,
        client: &str,
        now: SystemTime,
    ) -> Result<(Grant, bool), &'static str> {
        let device = self.codes.get_mut(device_code).filter(|device| device.client == client);
        let device = device.ok_or("invalid_code")?;
        let is_early = now < device.polled + INTERVAL;
        device.polled = now;
        if now >= device.expires {
            self.codes.remove(device_code);
            return Err("expired");
        }
        if is_early {
            return Err("slow_down");
        }
        match device.accepted {
            None => Err("authorization_pending"),
            Some(false) => Err("access_denied"),
            Some(true) => {
                // A code serves once.
                let device = self.codes.remove(device_code).ok_or("invalid_code")?;
                Ok((device.grant, device.offline))
            }
        }
    }
}
