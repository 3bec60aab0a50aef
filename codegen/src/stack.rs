//! Room for recursion.

use std::io;
use std::panic::resume_unwind;
use std::thread::{self, Builder};

/// Enough for the deepest document that is read, also in a program that is not optimized.
const STACK: usize = 16 << 20;

/// Runs work that recurses into a document. The threads of callers may have small stacks: a test has
/// 2 MiB, a program on Windows has 1 MiB.
pub(crate) fn with_room<T: Send>(work: impl FnOnce() -> T + Send) -> io::Result<T> {
    thread::scope(|scope| {
        let thread = Builder::new().stack_size(STACK).spawn_scoped(scope, work)?;
        Ok(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}
