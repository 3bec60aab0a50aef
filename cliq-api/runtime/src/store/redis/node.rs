//! One server, and one connection to it for all calls, which is opened on demand.

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, ConnectionInfo, RedisError};
use std::fmt;
use tokio::sync::Mutex;

pub(super) struct Node {
    client: Client,
    name: String,
    /// With a sequence number, which distinguishes it from later connections.
    open: Mutex<(u64, Option<MultiplexedConnection>)>,
}

/// A connection with its sequence number.
#[derive(Clone)]
pub(super) struct Connected {
    pub(super) number: u64,
    pub(super) connection: MultiplexedConnection,
}

impl Node {
    pub(super) fn new(server: ConnectionInfo) -> Result<Self, RedisError> {
        let name = server.addr().to_string();
        Ok(Self { client: Client::open(server)?, name, open: Mutex::default() })
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn server(&self) -> &ConnectionInfo {
        self.client.get_connection_info()
    }

    pub(super) async fn connect(&self) -> Result<Connected, RedisError> {
        let mut open = self.open.lock().await;
        if let (number, Some(connection)) = &*open {
            return Ok(Connected { number: *number, connection: connection.clone() });
        }
        // The timeout of the call applies.
        let config =
            AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        let number = open.0 + 1;
        *open = (number, Some(connection.clone()));
        Ok(Connected { number, connection })
    }

    pub(super) async fn close(&self, number: u64) {
        let mut open = self.open.lock().await;
        if open.0 == number {
            open.1 = None;
        }
    }
}

/// Without the client, which contains the password.
impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
