//! The scripts that run on the server. Redis executes a script atomically.

use redis::Script;

/// One script per method of the store. The text is constant, so that the server compiles it once.
pub(super) struct Scripts {
    pub(super) acquire: Script,
    pub(super) release: Script,
    pub(super) lock_out: Script,
    pub(super) usage: Script,
    pub(super) read: Script,
    pub(super) acquire_lease: Script,
    pub(super) write: Script,
    pub(super) release_lease: Script,
}

impl Default for Scripts {
    fn default() -> Self {
        Self {
            acquire: Script::new(concat!(include_str!("clock.lua"), include_str!("acquire.lua"))),
            release: Script::new(include_str!("release.lua")),
            lock_out: Script::new(include_str!("lock_out.lua")),
            usage: Script::new(concat!(include_str!("clock.lua"), include_str!("usage.lua"))),
            read: Script::new(include_str!("read.lua")),
            acquire_lease: Script::new(include_str!("acquire_lease.lua")),
            write: Script::new(include_str!("write.lua")),
            release_lease: Script::new(include_str!("release_lease.lua")),
        }
    }
}
