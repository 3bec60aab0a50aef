//! What the service sends to bots, commands and widgets.

pub mod scripts;
pub mod verify;
