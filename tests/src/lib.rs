//! What the tests share.

pub mod repository;
pub mod server;
