//! Lists and exports in pages, over real HTTP: no item is lost, none is delivered twice, every page is
//! requested as documented, and a list can be resumed.
//!
//! The evidence is the list of items that a server in the test holds, and the queries that it records.

mod changes;
mod chats;
mod coverage;
mod empty;
mod exports;
mod from_time;
mod raw;
mod resume;
mod sandbox;
mod support;
mod time_windows;
mod tokens;
mod uniform;
mod whole;
