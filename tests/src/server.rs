//! A server that records each request as it came over the wire and answers what it is told.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Method and address.
    pub line: String,
    /// Headers in the order they came, names in small letters.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Recorded {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// An answer: status, headers and body.
#[derive(Clone, Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Reply {
    /// JSON.
    #[must_use]
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::typed(status, "application/json", body)
    }

    /// Any media type.
    #[must_use]
    pub fn typed(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let headers = vec![("content-type".to_owned(), media_type.to_owned())];
        Self { status, headers, body: body.into() }
    }

    /// No body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }
}

type Answer = Arc<dyn Fn(&Recorded) -> Reply + Send + Sync>;

/// The server; it stops when it is dropped.
pub struct Server {
    /// Root of its addresses.
    pub url: String,
    recorded: Arc<Mutex<Vec<Recorded>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    /// A client of its own, as another process would have it, for what a single answer becomes: it makes
    /// one attempt each, waits for no lock, and sends more than a minute's threshold.
    ///
    /// # Panics
    /// Never: the address is that of this machine.
    #[must_use]
    pub fn client(&self) -> Cliq {
        Cliq::builder()
            .base_url(&self.url)
            .auth(StaticToken::new("1000.t"))
            .limits(Limits::off())
            .retry(RetryPolicy::none())
            .build()
            .expect("the address is a local one")
    }

    /// Starts on a free port of the loopback address.
    pub async fn start(
        answer: impl Fn(&Recorded) -> Reply + Send + Sync + 'static,
    ) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let recorded = Arc::new(Mutex::new(Vec::new()));
        let answer: Answer = Arc::new(answer);
        let log = Arc::clone(&recorded);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&log), Arc::clone(&answer)));
            }
        });
        Ok(Self { url, recorded, task })
    }

    /// The requests so far; forgets them.
    #[must_use]
    pub fn take(&self) -> Vec<Recorded> {
        std::mem::take(&mut *self.recorded.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, log: Arc<Mutex<Vec<Recorded>>>, answer: Answer) {
    // Head and body are two writes, and waiting for what else may come costs 40 ms each time.
    let _ = stream.set_nodelay(true);
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        let reply = answer(&request);
        log.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        let mut head = format!("HTTP/1.1 {} -\r\n", reply.status);
        for (name, value) in &reply.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if reply.status != 204 {
            head.push_str(&format!("content-length: {}\r\n", reply.body.len()));
        }
        head.push_str("\r\n");
        let sent = stream.write_all(head.as_bytes()).await.is_ok()
            && stream.write_all(&reply.body).await.is_ok();
        if !sent {
            return;
        }
    }
}

/// The next request of a connection; `buffer` holds what was read too far.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    let head_end = loop {
        if let Some(at) = find(buffer, b"\r\n\r\n") {
            break at;
        }
        fill(stream, buffer).await?;
    };
    let head = String::from_utf8_lossy(buffer.get(..head_end)?).into_owned();
    buffer.drain(..head_end + 4);
    let mut lines = head.split("\r\n");
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let mut request = Recorded { line, headers, body: Vec::new() };
    if let Some(length) = request.header("content-length").and_then(|text| text.parse().ok()) {
        while buffer.len() < length {
            fill(stream, buffer).await?;
        }
        request.body = buffer.drain(..length).collect();
    } else if request.header("transfer-encoding") == Some("chunked") {
        loop {
            let at = loop {
                match find(buffer, b"\r\n") {
                    Some(at) => break at,
                    None => fill(stream, buffer).await?,
                }
            };
            let size = String::from_utf8_lossy(buffer.get(..at)?).into_owned();
            let size = usize::from_str_radix(size.trim(), 16).ok()?;
            while buffer.len() < at + 2 + size + 2 {
                fill(stream, buffer).await?;
            }
            request.body.extend_from_slice(buffer.get(at + 2..at + 2 + size)?);
            buffer.drain(..at + 2 + size + 2);
            if size == 0 {
                break;
            }
        }
    }
    Some(request)
}

async fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut chunk = [0; 8192];
    let size = stream.read(&mut chunk).await.ok().filter(|size| *size > 0)?;
    buffer.extend_from_slice(chunk.get(..size)?);
    Some(())
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}
