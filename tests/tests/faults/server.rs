//! A server that fails as it is told and counts what it executes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Executes it and answers.
    Execute,
    /// Executes it, answers, and closes the connection without having said so.
    ExecuteAndLeave,
    /// Resets the connection before it reads anything.
    ResetFirst,
    /// Reads it, and resets the connection without executing it.
    ResetUnexecuted,
    /// Executes it and resets the connection.
    ResetExecuted,
    /// Executes it and sends half of the answer.
    Truncate,
    /// Executes it and sends half of the answer, and no more for a long time.
    Slow,
    /// Refuses it with this status, without executing it.
    Refuse(u16),
    /// Executes it, and answers with this status.
    Spoil(u16),
}

/// The answer to everything.
pub const DONE: &str = r#"{"channels":[],"has_more":false}"#;

/// Decides what becomes of a request, by its number from 0.
type Plan = Arc<dyn Fn(usize) -> Deed + Send + Sync>;

#[derive(Default)]
struct Counts {
    begun: usize,
    /// How often each request line was executed.
    executed: HashMap<String, usize>,
}

/// The server; it stops when it is dropped.
pub struct Server {
    pub url: String,
    counts: Arc<Mutex<Counts>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    pub async fn start(plan: impl Fn(usize) -> Deed + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let counts = Arc::new(Mutex::new(Counts::default()));
        let kept = Arc::clone(&counts);
        let plan: Plan = Arc::new(plan);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (counts, plan) = (Arc::clone(&kept), Arc::clone(&plan));
                tokio::spawn(async move { serve(stream, &counts, &plan).await });
            }
        });
        Self { url, counts, task }
    }

    /// Requests that came, or connections that were reset before one could.
    pub fn begun(&self) -> usize {
        self.counts.lock().unwrap().begun
    }

    /// How often each request line was executed.
    pub fn executed(&self) -> HashMap<String, usize> {
        self.counts.lock().unwrap().executed.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Serves a connection until it is broken.
async fn serve(mut stream: TcpStream, counts: &Mutex<Counts>, plan: &Plan) -> Option<()> {
    stream.set_nodelay(true).ok()?;
    let mut buffer = Vec::new();
    loop {
        // The deed of a connection that is used again is decided when there is something to read.
        stream.peek(&mut [0]).await.ok().filter(|size| *size > 0)?;
        let number = {
            let mut counts = counts.lock().unwrap();
            counts.begun += 1;
            counts.begun - 1
        };
        let deed = plan(number);
        if deed == Deed::ResetFirst {
            stream.set_zero_linger().ok()?;
            return None;
        }
        let line = read(&mut stream, &mut buffer).await?;
        if !matches!(deed, Deed::Refuse(_) | Deed::ResetUnexecuted) {
            *counts.lock().unwrap().executed.entry(line).or_default() += 1;
        }
        let status = match deed {
            Deed::Refuse(status) | Deed::Spoil(status) => status,
            Deed::ResetUnexecuted | Deed::ResetExecuted => {
                stream.set_zero_linger().ok()?;
                return None;
            }
            _ => 200,
        };
        let body = if status == 200 { DONE } else { "{}" };
        let head = format!("HTTP/1.1 {status} -\r\ncontent-length: {}\r\n\r\n", body.len());
        let cut = matches!(deed, Deed::Truncate | Deed::Slow);
        let body = if cut { &body[..body.len() / 2] } else { body };
        stream.write_all(format!("{head}{body}").as_bytes()).await.ok()?;
        match deed {
            Deed::Slow => tokio::time::sleep(Duration::from_secs(60)).await,
            Deed::Truncate | Deed::ExecuteAndLeave => return None,
            _ => {}
        }
    }
}

/// Reads a request, and gives its first line.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        let text = String::from_utf8_lossy(buffer).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                let line = head.lines().next().unwrap_or_default().to_owned();
                let end = head.len() + 4 + length;
                buffer.drain(..end);
                return Some(line);
            }
        }
        let mut piece = [0; 4096];
        let size = stream.read(&mut piece).await.ok().filter(|size| *size > 0)?;
        buffer.extend_from_slice(&piece[..size]);
    }
}
