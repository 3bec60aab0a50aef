//! Lookups by what people know: an e-mail address or a name.

mod only;

#[cfg(feature = "channels")]
mod channels;
#[cfg(feature = "departments")]
mod departments;
#[cfg(feature = "designations")]
mod designations;
#[cfg(feature = "teams")]
mod teams;
#[cfg(feature = "users")]
mod users;
