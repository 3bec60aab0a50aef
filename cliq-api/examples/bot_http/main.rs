//! A bot as a function from request to response, for runtimes of functions and servers of one's own.
//!
//! ```text
//! cargo run --example bot_http                     answers an event of its own
//! cargo run --example bot_http -- event.json       answers the event in the file
//! ```

mod function;

use std::error::Error;

const EVENT: &str = r#"{
    "type": "bot",
    "name": "Nina",
    "handler": { "type": "message_handler" },
    "params": { "message": "hello", "user": { "first_name": "Ada" } }
}"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let event = match std::env::args().nth(1) {
        Some(path) => std::fs::read(&path)
            .map_err(|error| format!("{path}: {error}; pass a file with the JSON of an event"))?,
        None => EVENT.into(),
    };
    // A runtime creates the request; its secret is that of the script that forwards the event.
    let secret = "an example of a secret";
    let endpoint = function::endpoint(secret)?;
    let request = http::Request::post("/").header(function::HEADER, secret).body(event)?;
    let response = function::answer(&endpoint, request).await;
    println!("{}", response.status());
    println!("{}", String::from_utf8_lossy(response.body()));
    Ok(())
}
