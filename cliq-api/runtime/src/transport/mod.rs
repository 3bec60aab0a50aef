//! Sends a request, in as many attempts as necessary and allowed.

mod address;
mod attempt;
mod attempts;
mod bounds;
mod connection;
pub(crate) mod crypto;
mod outgoing;
mod progress;
mod redirect;
mod request;
mod spans;

pub use address::address;
pub(crate) use address::{below_root, check_path};
pub use attempts::execute;
pub(crate) use attempts::send;
pub use bounds::Bounds;
pub(crate) use bounds::{BoundedBody, collect, error_body, whole};
pub use connection::{HAS_TLS, http_client};
pub use outgoing::{Outgoing, RawResponse};
