//! What the tests share.

pub mod decode;
pub mod repository;
pub mod server;
