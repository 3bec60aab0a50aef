//! A server that records each request as it came over the wire and answers what it is told.

use crate::raw::{RawServer, Step};
use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;

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

impl Reply {
    /// The bytes of the response.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut head = format!("HTTP/1.1 {} -\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.status != 204 {
            head.push_str(&format!("content-length: {}\r\n", self.body.len()));
        }
        head.push_str("\r\n");
        let mut bytes = head.into_bytes();
        bytes.extend_from_slice(&self.body);
        bytes
    }
}

/// The server; it stops when it is dropped.
pub struct Server {
    /// Root of its addresses.
    pub url: String,
    raw: RawServer,
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
        let raw = RawServer::scripted(move |request| vec![Step::Send(answer(request).to_bytes())])
            .await?;
        Ok(Self { url: raw.url.clone(), raw })
    }

    /// The requests so far; forgets them.
    #[must_use]
    pub fn take(&self) -> Vec<Recorded> {
        self.raw.take()
    }
}

/// The next request of a connection; `buffer` holds what was read too far.
pub(crate) async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
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
