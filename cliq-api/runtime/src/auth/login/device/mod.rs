//! Login on another device: the user enters a code there, and this program polls for the tokens.
//!
//! The documentation gives two endpoints below `/oauth/v3/device`, and at most one poll in 30 s.

mod authorization;
mod poll;

pub use authorization::DeviceAuthorization;
