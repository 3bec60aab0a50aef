//! A server on loopback that answers as it is told, and keeps what it was asked.

use super::AuthContext;
use crate::clock::ManualClock;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

pub(super) struct TestServer {
    pub(super) url: String,
    requests: Arc<Mutex<Vec<String>>>,
}

impl TestServer {
    /// Answers each request with the status, extra header lines and body that `answer` gives for its
    /// number, from 0.
    pub(super) fn start<F>(answer: F) -> Self
    where
        F: Fn(usize) -> (u16, &'static str, String) + Send + Sync + 'static,
    {
        Self::reading(move |number, _| answer(number))
    }

    /// Answers each request by its number, from 0, and its text. Requests do not wait for each other.
    pub(super) fn reading<F>(answer: F) -> Self
    where
        F: Fn(usize, &str) -> (u16, &'static str, String) + Send + Sync + 'static,
    {
        let answer = Arc::new(answer);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&requests);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, kept) = (stream.unwrap(), Arc::clone(&kept));
                let answer = Arc::clone(&answer);
                std::thread::spawn(move || serve(stream, &kept, &*answer));
            }
        });
        Self { url, requests }
    }

    /// Always the same answer.
    pub(super) fn always(status: u16, body: &'static str) -> Self {
        Self::start(move |_| (status, "", body.to_owned()))
    }

    /// Tokens `access-0`, `access-1` and so on, that live for an hour.
    pub(super) fn tokens() -> Self {
        Self::start(|number| (200, "", token(number)))
    }

    /// A context that asks this server, at a time that stands still.
    pub(super) fn context(&self) -> (AuthContext, ManualClock) {
        let clock = ManualClock::default();
        let mut context = AuthContext::new(&self.url).unwrap();
        context.clock = Arc::new(clock.clone());
        (context, clock)
    }

    /// What was asked, head and body.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(super) fn count(&self) -> usize {
        self.requests().len()
    }
}

fn serve(
    mut stream: TcpStream,
    kept: &Mutex<Vec<String>>,
    answer: &dyn Fn(usize, &str) -> (u16, &'static str, String),
) {
    let request = read(&mut stream);
    let number = {
        let mut kept = kept.lock().unwrap();
        kept.push(request.clone());
        kept.len() - 1
    };
    let (status, headers, body) = answer(number, &request);
    if status == 0 {
        return;
    }
    let length = body.len();
    let _ = write!(
        stream,
        "HTTP/1.1 {status} Any\r\ncontent-length: {length}\r\nconnection: close\r\n\
         {headers}\r\n{body}"
    );
}

pub(super) fn token(number: usize) -> String {
    format!(r#"{{"access_token":"access-{number}","expires_in":3600,"token_type":"Bearer"}}"#)
}

fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .to_ascii_lowercase()
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ").map(str::to_owned))
                .map_or(0, |length| length.parse().unwrap());
            if body.len() >= length {
                return text;
            }
        }
        match stream.read(&mut buffer).unwrap() {
            0 => return text,
            count => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}
