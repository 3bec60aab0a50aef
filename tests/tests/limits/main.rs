//! Zero lockouts: a simulated day in front of every kind of server, and real calls of the sandbox.
#![allow(
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::unchecked_time_subtraction,
    clippy::unwrap_used
)]

mod days;
#[path = "../store/folder.rs"]
#[allow(dead_code, reason = "the tests of the stores use all of it")]
mod folder;
mod http;
#[path = "../store/process.rs"]
mod process;
mod processes;
#[cfg(unix)]
#[path = "../store/server.rs"]
#[allow(dead_code, reason = "the tests of the stores use all of it")]
mod server;
mod simulation;

/// A folder in memory, where the machine has such: else these would be tests of how busy its disk
/// is.
fn quick_folder() -> folder::Folder {
    let memory = std::path::Path::new("/dev/shm");
    if memory.is_dir() { folder::Folder::below(memory) } else { folder::Folder::new() }
}
