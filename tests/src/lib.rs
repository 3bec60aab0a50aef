//! What the tests share.

pub mod decode;
pub mod inventory;
pub mod raw;
pub mod repository;
pub mod server;
