//! A server that answers with bytes as they are told, whole answers or not, and hangs up.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The server; it stops when it is dropped.
pub struct RawServer {
    /// Root of its addresses.
    pub url: String,
    requests: Arc<Mutex<Vec<String>>>,
    task: tokio::task::JoinHandle<()>,
}

impl RawServer {
    /// Answers one connection after the other, each with the next of `answers`, in the pieces it is
    /// made of.
    pub async fn start(answers: Vec<Vec<Vec<u8>>>) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let task = tokio::spawn(async move {
            let mut answers = VecDeque::from(answers);
            while let Ok((stream, _)) = listener.accept().await {
                let Some(answer) = answers.pop_front() else { return };
                serve(stream, answer, &log).await;
            }
        });
        Ok(Self { url, requests, task })
    }

    /// Method and address of the requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for RawServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, answer: Vec<Vec<u8>>, log: &Mutex<Vec<String>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) => return,
        }
    }
    let text = String::from_utf8_lossy(&head);
    let line = text.lines().next().unwrap_or_default().trim_end_matches(" HTTP/1.1").to_owned();
    log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    for piece in answer {
        if stream.write_all(&piece).await.is_err() || stream.flush().await.is_err() {
            return;
        }
        // Lets the piece go out on its own.
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
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
