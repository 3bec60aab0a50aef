//! The server, in a process of its own.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;

/// Writes the body of the response to a request line.
pub type Respond = dyn Fn(&str, &mut Vec<u8>) + Send + Sync;

/// Prints the address, and answers until the input ends.
pub fn serve(respond: impl Fn(&str, &mut Vec<u8>) + Send + Sync + 'static) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    println!("http://{}", listener.local_addr().expect("it is bound"));
    let respond: Arc<Respond> = Arc::new(respond);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let respond = Arc::clone(&respond);
            thread::spawn(move || answer(&stream, &*respond));
        }
    });
    let _ = std::io::stdin().lines().count();
}

/// Answers the requests of one connection until it is closed.
fn answer(mut stream: &TcpStream, respond: &Respond) -> Option<()> {
    let _ = stream.set_nodelay(true);
    let mut reader = BufReader::new(stream);
    let (mut first, mut line) = (String::new(), String::new());
    let (mut answer, mut body) = (Vec::new(), Vec::new());
    loop {
        first.clear();
        (reader.read_line(&mut first).ok()? > 0).then_some(())?;
        let mut length = 0;
        loop {
            line.clear();
            (reader.read_line(&mut line).ok()? > 0).then_some(())?;
            let Some((name, value)) = line.trim_end().split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().ok()?;
            }
        }
        body.resize(length, 0);
        reader.read_exact(&mut body).ok()?;
        body.clear();
        respond(&first, &mut body);
        answer.clear();
        write!(
            answer,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json;charset=utf-8\r\n\
             content-length: {}\r\n\r\n",
            body.len()
        )
        .ok()?;
        answer.extend_from_slice(&body);
        stream.write_all(&answer).ok()?;
    }
}

/// A running server; it ends when it is dropped.
pub struct Process {
    process: Child,
    pub url: String,
}

impl Process {
    pub fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().expect("it runs"))
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the benchmark can be started");
        let output = process.stdout.take().expect("is piped");
        let mut url = String::new();
        BufReader::new(output).read_line(&mut url).expect("it says where it is");
        Self { process, url: url.trim().to_owned() }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
