//! What the tests share.

pub mod incoming;
pub mod inventory;
pub mod properties;
pub mod raw;
pub mod recorded;
pub mod repository;
pub mod server;
pub mod trace;
