//! What the tests share.

pub mod decode;
pub mod raw;
pub mod repository;
pub mod server;
