//! Lists in pages and by what changed, over real HTTP.

mod changes;
mod chats;
mod coverage;
mod empty;
mod from_time;
mod raw;
mod resume;
mod sandbox;
mod support;
mod time_windows;
mod tokens;
