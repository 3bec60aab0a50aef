//! How much memory a large upload and a large download take, beside a plain reqwest program:
//! `cargo run --release --example transfer [BYTES]`, 1 GiB if no size is given.
//!
//! Each measurement is a process of its own, and so is the server, which throws away what it gets
//! and sends zeros. The peak is that of the kernel (`VmHWM`), so this runs on Linux.

use cliq_api::auth::StaticToken;
use cliq_api::{Cliq, Upload};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Instant;
use tokio::io::AsyncWriteExt as _;

type Failure = Box<dyn std::error::Error>;

const GIB: u64 = 1 << 30;
const CHAT: &str = "CT_1184653329648523663_62439860";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["serve", bytes] => serve(bytes),
        ["measure", program, direction, url, path] => measure(program, direction, url, path),
        [] => compare(GIB),
        [bytes] => bytes.parse().map_err(Failure::from).and_then(compare),
        _ => Err("usage: transfer [BYTES]".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs everything and prints a table.
fn compare(bytes: u64) -> Result<(), Failure> {
    let (mut server, url) = start_server(bytes)?;
    let folder = std::env::temp_dir().join(format!("cliq-api-transfer-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let result = table(bytes, &url, &folder);
    std::fs::remove_dir_all(&folder)?;
    server.kill()?;
    server.wait()?;
    result
}

fn table(bytes: u64, url: &str, folder: &Path) -> Result<(), Failure> {
    let source = folder.join("source.bin");
    std::fs::File::create(&source)?.set_len(bytes)?;
    println!("{bytes} bytes\n{:10} {:10} {:>12} {:>10}", "", "", "peak memory", "time");
    for direction in ["nothing", "upload", "download"] {
        for program in ["cliq-api", "reqwest"] {
            let target = folder.join("target.bin");
            let path = if direction == "upload" { &source } else { &target };
            let output = Command::new(std::env::current_exe()?)
                .args(["measure", program, direction, url])
                .arg(path)
                .stderr(Stdio::inherit())
                .output()?;
            if !output.status.success() {
                return Err(format!("the {direction} with {program} failed").into());
            }
            if direction == "download" && std::fs::metadata(&target)?.len() != bytes {
                return Err(format!("the download with {program} is not whole").into());
            }
            let figures = String::from_utf8(output.stdout)?;
            println!("{direction:10} {program:10} {}", figures.trim_end());
        }
    }
    Ok(())
}

/// One transfer, and what it took.
#[tokio::main]
async fn measure(program: &str, direction: &str, url: &str, path: &str) -> Result<(), Failure> {
    let begin = Instant::now();
    match (program, direction) {
        ("cliq-api", _) => with_cliq_api(direction, url, path).await?,
        (_, "upload") => {
            let form = reqwest::multipart::Form::new().file("file", path).await?;
            let url = format!("{url}/api/v2/chats/{CHAT}/files");
            reqwest::Client::new().post(url).multipart(form).send().await?.error_for_status()?;
        }
        (_, "download") => {
            let url = format!("{url}/api/v2/files/a7fa4f0b40d0");
            let mut answer = reqwest::Client::new().get(url).send().await?.error_for_status()?;
            let mut file = tokio::fs::File::create(path).await?;
            while let Some(piece) = answer.chunk().await? {
                file.write_all(&piece).await?;
            }
            file.sync_all().await?;
        }
        _ => drop(reqwest::Client::new()),
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!("{:>8} KiB {seconds:>8.2} s", peak()?);
    Ok(())
}

async fn with_cliq_api(direction: &str, url: &str, path: &str) -> Result<(), Failure> {
    let cliq = Cliq::builder().base_url(url).auth(StaticToken::new("1000.token")).build()?;
    match direction {
        // The usual limit is 50 MiB; an administrator can raise it.
        "upload" => {
            let file = Upload::path(path);
            cliq.files().share_to_chat(CHAT, file).max_file_size(None).await?;
        }
        "download" => {
            cliq.files().download("a7fa4f0b40d0").await?.save(path).await?;
        }
        _ => {}
    }
    Ok(())
}

/// The largest resident set of this process so far, in KiB.
fn peak() -> Result<u64, Failure> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("the kernel does not tell the peak")?.parse()?)
}

fn start_server(bytes: u64) -> Result<(Child, String), Failure> {
    let mut server = Command::new(std::env::current_exe()?)
        .args(["serve", &bytes.to_string()])
        .stdout(Stdio::piped())
        .spawn()?;
    let mut url = String::new();
    let output = server.stdout.take().ok_or("the server has no output")?;
    BufReader::new(output).read_line(&mut url)?;
    Ok((server, url.trim_end().to_owned()))
}

/// Sends `bytes` zeros for every GET, and swallows the body of everything else.
fn serve(bytes: &str) -> Result<(), Failure> {
    let bytes: u64 = bytes.parse()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;
    println!("http://{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let stream = stream?;
        std::thread::spawn(move || {
            // A client that hangs up is its own affair.
            let _ = answer(stream, bytes);
        });
    }
    Ok(())
}

fn answer(mut stream: TcpStream, bytes: u64) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(1 << 16, stream.try_clone()?);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.split_once(':') else { break };
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().unwrap_or_default();
        }
    }
    if request.starts_with("GET ") {
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-length: {bytes}\r\nconnection: close\r\n\r\n");
        stream.write_all(head.as_bytes())?;
        std::io::copy(&mut std::io::repeat(0).take(bytes), &mut stream)?;
    } else {
        std::io::copy(&mut reader.take(length), &mut std::io::sink())?;
        stream.write_all(b"HTTP/1.1 204 -\r\nconnection: close\r\n\r\n")?;
    }
    Ok(())
}
