//! One connection of a browser.

use super::page::ClosingPage;
use super::request::{self, Head, LARGEST_HEAD};
use crate::auth::digest::is_same_secret;
use crate::auth::login::timing::within;
use crate::auth::{Callback, Secret};
use crate::clock::Clock;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// How long a connection may take to send a request, and to take the response.
const TIMEOUT: Duration = Duration::from_secs(10);
/// The most that is read of a refused request after the response, in bytes.
const LARGEST_REST: usize = 64 << 10;

/// What came of a connection.
#[derive(Debug)]
pub(super) enum Served {
    /// The redirect of the login. The browser waits for its page.
    Redirect(Callback, Answer),
    /// A redirect with another state, which was refused.
    OtherState,
    /// Anything else, which was answered or ended.
    Nothing,
}

/// A browser that waits for its page.
#[derive(Debug)]
pub(super) struct Answer(TcpStream);

impl Answer {
    /// Sends the page. A browser that is gone does not matter to the login.
    pub(super) async fn send(mut self, page: &ClosingPage, clock: &dyn Clock) {
        let _ = within(clock, TIMEOUT, self.write(page)).await;
    }

    async fn write(&mut self, page: &ClosingPage) -> io::Result<()> {
        self.0.write_all(page.response().as_bytes()).await?;
        self.0.shutdown().await
    }

    /// Reads on for a moment: closing a connection with unread data discards the response.
    async fn refuse(&mut self, page: &ClosingPage) -> io::Result<()> {
        self.write(page).await?;
        let mut rest = [0; 4096];
        let mut left = LARGEST_REST;
        loop {
            let count = self.0.read(&mut rest).await?;
            left = left.saturating_sub(count);
            if count == 0 || left == 0 {
                return Ok(());
            }
        }
    }
}

/// Reads one request, and answers it unless it is the redirect of the login.
pub(super) async fn serve(
    stream: TcpStream,
    path: Arc<str>,
    state: Secret,
    clock: Arc<dyn Clock>,
) -> Served {
    let mut answer = Answer(stream);
    let head = within(&*clock, TIMEOUT, read(&mut answer.0, &path, &state)).await;
    let (page, served) = match head {
        Some(Ok(Request::Redirect(callback))) => return Served::Redirect(callback, answer),
        Some(Ok(Request::OtherState)) => (ClosingPage::of_another_login(), Served::OtherState),
        Some(Ok(Request::Refused(status, reason))) => {
            (ClosingPage::refused(status, reason), Served::Nothing)
        }
        Some(Ok(Request::Ended) | Err(_)) => return Served::Nothing,
        None => (ClosingPage::refused(408, "Request Timeout"), Served::Nothing),
    };
    let _ = within(&*clock, TIMEOUT, answer.refuse(&page)).await;
    served
}

/// What was asked.
enum Request {
    Redirect(Callback),
    OtherState,
    Refused(u16, &'static str),
    /// The browser closed the connection.
    Ended,
}

async fn read(stream: &mut TcpStream, path: &str, state: &Secret) -> io::Result<Request> {
    let mut bytes = Vec::with_capacity(1024);
    loop {
        match request::parse(&bytes) {
            Head::Incomplete => {}
            Head::Refused(status, reason) => return Ok(Request::Refused(status, reason)),
            Head::Get { path: found, query } => return Ok(classify(found, query, path, state)),
        }
        let room = LARGEST_HEAD.saturating_sub(bytes.len()) as u64;
        if (&mut *stream).take(room).read_buf(&mut bytes).await? == 0 {
            return Ok(Request::Ended);
        }
    }
}

fn classify(found: &str, query: &str, path: &str, state: &Secret) -> Request {
    if found != path {
        return Request::Refused(404, "Not Found");
    }
    let Ok(callback) = Callback::parse(&format!("?{query}")) else {
        return Request::Refused(400, "Bad Request");
    };
    if callback.state().is_some_and(|found| is_same_secret(found, state.expose())) {
        Request::Redirect(callback)
    } else {
        Request::OtherState
    }
}
