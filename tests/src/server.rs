//! A server that records each request as it came over the wire and answers what it is told.

use crate::raw::{RawServer, Step};
use crate::recorded::Recorded;
use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;

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
