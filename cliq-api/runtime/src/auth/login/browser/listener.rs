//! The listener on loopback that waits for the redirect.

use super::connection::{Answer, Served, serve};
use super::redirect_uri::RedirectUri;
use crate::auth::login::failure;
use crate::auth::{Callback, Secret};
use crate::clock::Clock;
use crate::{BoxFuture, Error};
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// Connections during one login. Browsers open a few, for icons and in advance.
const MOST_CONNECTIONS: usize = 64;
/// Connections at a time.
const MOST_AT_A_TIME: usize = 8;

/// A bound listener.
#[derive(Debug)]
pub(super) struct Listener {
    socket: TcpListener,
    redirect_uri: String,
    path: Arc<str>,
}

/// What happens next.
enum Event {
    Connected(TcpStream),
    Served(Served),
    TimedOut,
    /// All connections were used up.
    Exhausted,
    /// A connection failed before it was accepted.
    Failed,
}

impl Listener {
    pub(super) async fn bind(uri: RedirectUri) -> Result<Self, Error> {
        let failed = |error| {
            Error::io_with(
                format!("cannot listen on {} for the redirect", uri.address),
                error,
                "end the program that uses the port, or register another redirect URI",
            )
        };
        let socket = TcpListener::bind(uri.address).await.map_err(failed)?;
        let port = socket.local_addr().map_err(failed)?.port();
        Ok(Self { socket, redirect_uri: uri.with_port(port), path: uri.path.into() })
    }

    pub(super) fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the redirect with this state, and closes the listener. Other connections are cut.
    pub(super) async fn redirect(
        self,
        state: &Secret,
        clock: &Arc<dyn Clock>,
        limit: Duration,
    ) -> Result<(Callback, Answer), Error> {
        let mut connections = JoinSet::new();
        let mut left = MOST_CONNECTIONS;
        let mut of_others = 0_usize;
        let mut timer = clock.sleep(limit);
        loop {
            let next =
                |context: &mut Context<'_>| self.next(&mut connections, left, &mut timer, context);
            match poll_fn(next).await {
                Event::Served(Served::Redirect(callback, answer)) => return Ok((callback, answer)),
                Event::Served(Served::OtherState) => of_others = of_others.saturating_add(1),
                Event::Served(Served::Nothing) => {}
                Event::Connected(stream) => {
                    left = left.saturating_sub(1);
                    let (path, state) = (Arc::clone(&self.path), state.clone());
                    connections.spawn(serve(stream, path, state, Arc::clone(clock)));
                }
                Event::Failed => left = left.saturating_sub(1),
                Event::TimedOut => return Err(timed_out(limit, of_others)),
                Event::Exhausted => {
                    return Err(failure::failed(
                        format!("{MOST_CONNECTIONS} requests came, and none was the redirect"),
                        "find out which program calls the port of the redirect URI, and log in again",
                    ));
                }
            }
        }
    }

    fn next(
        &self,
        connections: &mut JoinSet<Served>,
        left: usize,
        timer: &mut BoxFuture<'static, ()>,
        context: &mut Context<'_>,
    ) -> Poll<Event> {
        match connections.poll_join_next(context) {
            Poll::Ready(Some(Ok(served))) => return Poll::Ready(Event::Served(served)),
            Poll::Ready(Some(Err(_))) => return Poll::Ready(Event::Served(Served::Nothing)),
            Poll::Ready(None) if left == 0 => return Poll::Ready(Event::Exhausted),
            Poll::Ready(None) | Poll::Pending => {}
        }
        if timer.as_mut().poll(context).is_ready() {
            return Poll::Ready(Event::TimedOut);
        }
        if left == 0 || connections.len() >= MOST_AT_A_TIME {
            return Poll::Pending;
        }
        self.socket.poll_accept(context).map(|accepted| match accepted {
            Ok((stream, _)) => Event::Connected(stream),
            Err(_) => Event::Failed,
        })
    }
}

fn timed_out(limit: Duration, of_others: usize) -> Error {
    let mut message = format!("there was no redirect within {} s", limit.as_secs());
    if of_others > 0 {
        message.push_str(&format!(", but {of_others} of another login or without its state"));
    }
    failure::failed(message, "log in again, and consent in the page that opens then")
}
