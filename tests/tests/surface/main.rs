//! The public surface of the client is complete and stable: every documented operation is there, none
//! is invented, no public item changes unnoticed, and every public type can cross threads.
//!
//! The evidence is independent of the generator: `tests/operations.txt` and
//! `tests/operations-v3.txt`, which list the operations of the documentation; the reviewed snapshots in `tests/snapshots/surface`; and, where they are present,
//! the facts in `../shared/api`, which were extracted from the documentation by other means.

mod coverage;
mod inventory;
mod inventory_examples;
mod operations;
mod snapshots;
mod static_assertions;
