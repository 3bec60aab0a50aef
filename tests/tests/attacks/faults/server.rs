//! A server that fails as it is told and counts what it executes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tests::raw::{Handler, RawServer, Step};

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
    _raw: RawServer,
}

impl Server {
    /// Decides by `plan` what becomes of each request, by its number from 0.
    pub async fn start(plan: impl Fn(usize) -> Deed + Send + Sync + 'static) -> Self {
        let counts = Arc::new(Mutex::new(Counts::default()));
        let kept = Arc::clone(&counts);
        let raw = RawServer::planned(move || {
            let number = {
                let mut counts = kept.lock().unwrap();
                counts.begun += 1;
                counts.begun - 1
            };
            handler(plan(number), Arc::clone(&kept))
        });
        let raw = raw.await.unwrap();
        Self { url: raw.url.clone(), counts, _raw: raw }
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

/// `None` if nothing is read.
fn handler(deed: Deed, counts: Arc<Mutex<Counts>>) -> Option<Handler> {
    if deed == Deed::ResetFirst {
        return None;
    }
    Some(Box::new(move |request| {
        if !matches!(deed, Deed::Refuse(_) | Deed::ResetUnexecuted) {
            *counts.lock().unwrap().executed.entry(request.line.clone()).or_default() += 1;
        }
        response(deed)
    }))
}

fn response(deed: Deed) -> Vec<Step> {
    let status = match deed {
        Deed::Refuse(status) | Deed::Spoil(status) => status,
        Deed::ResetUnexecuted | Deed::ResetExecuted => return vec![Step::Reset],
        _ => 200,
    };
    let body = if status == 200 { DONE } else { "{}" };
    let head = format!("HTTP/1.1 {status} -\r\ncontent-length: {}\r\n\r\n", body.len());
    let cut = matches!(deed, Deed::Truncate | Deed::Slow);
    let body = if cut { &body[..body.len() / 2] } else { body };
    let mut steps = vec![Step::Send(format!("{head}{body}").into_bytes())];
    match deed {
        Deed::Slow => steps.push(Step::Hang),
        Deed::Truncate | Deed::ExecuteAndLeave => steps.push(Step::Close),
        _ => {}
    }
    steps
}
