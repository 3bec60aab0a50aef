//! Requests, as bytes on a socket: method, address, headers and body of every operation, uploads,
//! messages, records and webhooks; and what is refused before it is sent.
//!
//! The evidence is what a server that shares no code with the client records, compared with the reviewed
//! snapshots in `tests/snapshots/wire` and with values written into the tests by hand. Messages are also
//! checked by an independent JSON Schema validator.

mod custom_fields;
mod files;
mod late_answers;
mod lookups;
mod messages;
mod records;
mod reminders;
mod runtime_rows;
mod snapshots;
mod validation;
mod version_3;
mod webhooks;
