//! What runs on the server. A script is atomic there: nothing comes between its reads and writes.

use redis::Script;

/// One script per method of the store; text that is always the same, so that the server compiles it
/// once.
pub(super) struct Scripts {
    pub(super) take: Script,
    pub(super) give_back: Script,
    pub(super) lock: Script,
    pub(super) usage: Script,
    pub(super) read: Script,
    pub(super) lease: Script,
    pub(super) write: Script,
    pub(super) release: Script,
}

impl Default for Scripts {
    fn default() -> Self {
        Self {
            take: Script::new(concat!(include_str!("clock.lua"), include_str!("take.lua"))),
            give_back: Script::new(include_str!("give_back.lua")),
            lock: Script::new(include_str!("lock.lua")),
            usage: Script::new(concat!(include_str!("clock.lua"), include_str!("usage.lua"))),
            read: Script::new(include_str!("read.lua")),
            lease: Script::new(include_str!("lease.lua")),
            write: Script::new(include_str!("write.lua")),
            release: Script::new(include_str!("release.lua")),
        }
    }
}
