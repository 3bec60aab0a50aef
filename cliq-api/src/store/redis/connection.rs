//! One connection for all calls, made when it is needed and again when it broke.

use super::{StoreError, failure};
use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, ScriptInvocation};
use std::fmt;
use std::time::Duration;
use tokio::sync::Mutex;

pub(super) struct Connection {
    client: Client,
    place: String,
    timeout: Duration,
    /// With the number of the attempt that made it, to tell it from a later one.
    open: Mutex<(u64, Option<MultiplexedConnection>)>,
}

/// Whether a call may be sent again if it is unknown what became of it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Again {
    Yes,
    No,
}

impl Connection {
    pub(super) fn new(address: &str) -> Result<Self, StoreError> {
        let client = Client::open(address).map_err(|_| failure::address())?;
        let place = client.get_connection_info().addr().to_string();
        Ok(Self { client, place, timeout: Duration::from_secs(2), open: Mutex::default() })
    }

    pub(super) fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// The answer of the server, within the time for all of it. What the server was sent when the
    /// time was over, it may still do.
    pub(super) async fn call<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
        again: Again,
    ) -> Result<T, StoreError> {
        let mut used = None;
        let answer = tokio::time::timeout(self.timeout, async {
            loop {
                let (number, mut connection) = self.open().await?;
                let is_second = used.replace(number).is_some();
                match call.invoke_async(&mut connection).await {
                    // The server was restarted, or something between closed an idle connection.
                    Err(error) if is_broken(&error) && again == Again::Yes && !is_second => {
                        self.close(number).await;
                    }
                    answer => return answer,
                }
            }
        });
        let answer = answer.await;
        let is_usable = match &answer {
            Ok(Err(error)) => !is_broken(error),
            Ok(Ok(_)) => true,
            // It may be one on which nothing will ever come.
            Err(_) => false,
        };
        if let (false, Some(number)) = (is_usable, used) {
            self.close(number).await;
        }
        match answer {
            Ok(answer) => answer.map_err(|error| failure::of(&self.place, &error)),
            Err(_) => Err(failure::late(&self.place, self.timeout)),
        }
    }

    async fn open(&self) -> Result<(u64, MultiplexedConnection), RedisError> {
        let mut open = self.open.lock().await;
        if let (number, Some(connection)) = &*open {
            return Ok((*number, connection.clone()));
        }
        // The time for all of the call is the only one.
        let config =
            AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        let number = open.0 + 1;
        *open = (number, Some(connection.clone()));
        Ok((number, connection))
    }

    async fn close(&self, number: u64) {
        let mut open = self.open.lock().await;
        if open.0 == number {
            open.1 = None;
        }
    }
}

/// Without the client, which knows the password.
impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Connection");
        debug.field("place", &self.place).field("timeout", &self.timeout).finish_non_exhaustive()
    }
}

fn is_broken(error: &RedisError) -> bool {
    error.is_io_error() || error.is_unrecoverable_error()
}
