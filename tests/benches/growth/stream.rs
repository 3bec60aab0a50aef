//! A long stream.

use crate::{ALLOCATOR, client};
use tokio::runtime::Builder;

pub const USERS: usize = 1_000_000;
pub const PAGE: usize = 100;
/// The beginning of the stream.
const FIRST: usize = 10_000;

/// The highest memory in use over the whole stream divided by that at its beginning.
pub fn ratio(url: &str) -> f64 {
    let runtime = Builder::new_current_thread().enable_all().build().expect("can be built");
    runtime.block_on(async {
        let cliq = client(url);
        let before = in_use();
        let (mut count, mut highest, mut first) = (0, 0, 0);
        let limit = u32::try_from(PAGE).expect("a small number");
        let mut users = cliq.users().list().limit(limit).stream();
        while users.try_next().await.expect("the server answers").is_some() {
            count += 1;
            highest = highest.max(in_use().saturating_sub(before));
            if count == FIRST {
                first = highest;
            }
        }
        assert_eq!(count, USERS);
        println!("a stream of {USERS} users: {highest} bytes at most, at its beginning {first}");
        highest as f64 / first as f64
    })
}

fn in_use() -> usize {
    let stats = ALLOCATOR.stats();
    stats.bytes_allocated.saturating_sub(stats.bytes_deallocated)
}
