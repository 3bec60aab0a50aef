//! One server over raw sockets, for all that servers do wrong: it reads whole requests, records them, and
//! answers with bytes as it is told, whole responses or not, endlessly, slowly, or not at all.

use crate::recorded::{Recorded, read};
use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpStream};

/// What the server does next with a connection.
#[derive(Clone, Debug)]
pub enum Step {
    /// Sends bytes.
    Send(Vec<u8>),
    /// Sends the bytes so many times, or until the peer hangs up.
    Repeat(Vec<u8>, usize),
    /// Sends byte by byte, with a pause before each.
    Drip(Vec<u8>, Duration),
    /// Waits.
    Pause(Duration),
    /// Sends nothing more, and keeps the connection open for as long as the server lives.
    Hang,
    /// Closes the connection.
    Close,
    /// Resets the connection.
    Reset,
}

/// What a request is answered with.
pub type Handler = Box<dyn FnOnce(&Recorded) -> Vec<Step> + Send>;

type Plan = Arc<dyn Fn() -> Option<Handler> + Send + Sync>;

/// The server; it stops when it is dropped.
#[derive(Debug)]
pub struct RawServer {
    /// Root of its addresses.
    pub url: String,
    recorded: Arc<Mutex<Vec<Recorded>>>,
    task: tokio::task::JoinHandle<()>,
}

impl RawServer {
    /// Answers one request after the other, each with the next of `answers`, in the pieces it is made
    /// of, and closes the connection.
    pub async fn start(answers: Vec<Vec<Vec<u8>>>) -> std::io::Result<Self> {
        let answers = Mutex::new(VecDeque::from(answers));
        Self::scripted(move |_| {
            let answer = answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            // A pause after each lets the piece go out on its own.
            let pause = Duration::from_millis(5);
            let pieces = answer.into_iter().flatten();
            let steps = pieces.flat_map(|piece| [Step::Send(piece), Step::Pause(pause)]);
            steps.chain([Step::Close]).collect()
        })
        .await
    }

    /// Answers each request with the steps of its script.
    pub async fn scripted(
        script: impl Fn(&Recorded) -> Vec<Step> + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Self::scripted_at(&nowhere()?, script).await
    }

    /// As [`scripted`](Self::scripted), at an address from [`nowhere`].
    pub async fn scripted_at(
        url: &str,
        script: impl Fn(&Recorded) -> Vec<Step> + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let script = Arc::new(script);
        let plan: Plan = Arc::new(move || {
            let script = Arc::clone(&script);
            Some(Box::new(move |request| script(request)))
        });
        Self::listen(url, plan).await
    }

    /// Decides about each request when its first bytes are there, before it reads any of them: `None`
    /// resets the connection.
    pub async fn planned(
        plan: impl Fn() -> Option<Handler> + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        Self::listen(&nowhere()?, Arc::new(plan)).await
    }

    async fn listen(url: &str, plan: Plan) -> std::io::Result<Self> {
        let listener = TcpListener::bind(url.trim_start_matches("http://")).await?;
        let recorded = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&recorded);
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, Arc::clone(&log), Arc::clone(&plan)));
            }
        });
        Ok(Self { url: url.to_owned(), recorded, task })
    }

    /// Method and address of the requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.log().iter().map(|request| request.line.clone()).collect()
    }

    /// The requests so far; forgets them.
    #[must_use]
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.log())
    }

    fn log(&self) -> std::sync::MutexGuard<'_, Vec<Recorded>> {
        self.recorded.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A loopback address where no server listens, and none did before in this process: clients with the same
/// credentials count their requests per address, so that an address used twice would join two tests.
pub fn nowhere() -> std::io::Result<String> {
    static KNOWN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    // Known ports stay bound until the system gives another.
    let mut refused = Vec::new();
    loop {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        if KNOWN.lock().unwrap_or_else(PoisonError::into_inner).insert(address.port()) {
            return Ok(format!("http://{address}"));
        }
        refused.push(listener);
    }
}

async fn serve(mut stream: TcpStream, log: Arc<Mutex<Vec<Recorded>>>, plan: Plan) {
    // Head and body are two writes, and waiting for what else may come costs 40 ms each time.
    let _ = stream.set_nodelay(true);
    let mut buffer = Vec::new();
    loop {
        if buffer.is_empty() && !matches!(stream.peek(&mut [0]).await, Ok(1..)) {
            return;
        }
        let Some(handler) = plan() else {
            let _ = stream.set_zero_linger();
            return;
        };
        let Some(request) = read(&mut stream, &mut buffer).await else { return };
        // In the log before the response: whoever has the response finds the request.
        let steps = handler(&request);
        log.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        for step in steps {
            if run(&mut stream, step).await.is_none() {
                return;
            }
        }
    }
}

/// `None` if the connection is not used any more.
async fn run(stream: &mut TcpStream, step: Step) -> Option<()> {
    match step {
        Step::Send(bytes) => stream.write_all(&bytes).await.ok(),
        Step::Repeat(bytes, times) => {
            for _ in 0..times {
                stream.write_all(&bytes).await.ok()?;
            }
            Some(())
        }
        Step::Drip(bytes, pause) => {
            for byte in bytes {
                tokio::time::sleep(pause).await;
                stream.write_all(&[byte]).await.ok()?;
            }
            Some(())
        }
        Step::Pause(pause) => {
            tokio::time::sleep(pause).await;
            Some(())
        }
        Step::Hang => std::future::pending().await,
        Step::Close => None,
        Step::Reset => {
            let _ = stream.set_zero_linger();
            None
        }
    }
}

/// A success with a body of its pieces, of which `missing` bytes more are announced.
#[must_use]
pub fn answer(media_type: &str, pieces: &[&str], missing: usize) -> Vec<Vec<u8>> {
    let length = pieces.iter().map(|piece| piece.len()).sum::<usize>() + missing;
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    );
    let pieces = pieces.iter().map(|piece| piece.as_bytes().to_vec());
    std::iter::once(head.into_bytes()).chain(pieces).collect()
}
