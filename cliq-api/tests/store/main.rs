//! The stores: one set of rules for all of them, and what each has to bear on its own.

mod conformance;
#[cfg(unix)]
mod file;
mod folder;
mod processes;
#[cfg(all(feature = "redis", unix))]
mod redis;
mod rules;
#[cfg(all(feature = "redis", unix))]
mod server;
