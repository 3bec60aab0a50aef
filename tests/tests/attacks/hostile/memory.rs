//! The memory that responses take: a process of its own that measures its peak.

use super::builder;
use cliq_api::ErrorKind;
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use std::time::Instant;
use tests::raw::{RawServer, Step};

/// Runs in a process of its own, as the peak is that of all that a process did.
const CHILD: &str = "ATTACKS_MEMORY_CHILD";

/// Peak of resident memory in MiB, where the system tells it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok().map(|kib| kib / 1024)
}

fn attack(name: &str) -> Vec<Step> {
    let chunked =
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let item = br#"{"a":0},"#.repeat(8192);
    let mut chunk = format!("{:x}\r\n", item.len()).into_bytes();
    chunk.extend_from_slice(&item);
    chunk.extend_from_slice(b"\r\n");
    let size = 100 << 20;
    match name {
        "100 MB" => {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n\r\n");
            vec![Step::Send(head.into_bytes()), Step::Repeat(item, size / 65536)]
        }
        "endless body" => vec![Step::Send(chunked.to_vec()), Step::Repeat(chunk, usize::MAX)],
        "endless error body" => {
            let head = b"HTTP/1.1 500 -\r\ntransfer-encoding: chunked\r\n\r\n";
            vec![Step::Send(head.to_vec()), Step::Repeat(chunk, usize::MAX)]
        }
        _ => vec![
            Step::Send(b"HTTP/1.1 200 OK\r\n".to_vec()),
            Step::Repeat(b"x-header: value\r\n".repeat(1000), usize::MAX),
        ],
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_single_attack() {
    let Ok(name) = std::env::var(CHILD) else { return };
    let server = RawServer::scripted(move |_| attack(&name)).await.unwrap();
    let builder = builder(&server.url).limits(Limits::off()).retry(RetryPolicy::none());
    let cliq = builder.build().unwrap();
    let (before, began) = (peak(), Instant::now());
    let error = cliq.channels().list().await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport | ErrorKind::Api), "{error}");
    if let (Some(before), Some(after)) = (before, peak()) {
        println!("peak {after} MiB, {} more than before, in {:?}", after - before, began.elapsed());
        assert!(after - before < 100, "{after} MiB, {before} before");
    }
}

#[test]
fn no_response_exhausts_the_memory() {
    for name in ["100 MB", "endless body", "endless error body", "endless headers"] {
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "hostile::memory::a_single_attack", "--nocapture"])
            .env(CHILD, name)
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        let figures = text.lines().find(|line| line.contains("peak")).unwrap_or_default();
        println!("{name}: {figures}");
        // A name that is no test of this binary would succeed too.
        assert!(output.status.success() && text.contains("1 passed"), "{name}: {text}");
    }
}
