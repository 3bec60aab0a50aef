//! A bot as a server, with axum.
//!
//! ```text
//! BOT_SECRET=… cargo run --example bot_axum                  serves http://127.0.0.1:8080/cliq
//! BOT_PUBLIC_KEY=… BOT_ADDRESS=0.0.0.0:80 cargo run --example bot_axum
//! BOT_SECRET=… BOT_URL=https://… cargo run --example bot_axum -- script
//! ```
//!
//! The last one prints the script for the message handler of a Deluge bot, which forwards to the server.

mod bot;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use cliq_api::incoming::event::Handler;
use cliq_api::incoming::scripts::Forwarder;
use cliq_api::incoming::server::Endpoint;
use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if std::env::args().nth(1).is_some_and(|argument| argument == "script") {
        let url =
            variable("BOT_URL").ok_or("BOT_URL is not set; set it to the URL of the server")?;
        let secret =
            variable("BOT_SECRET").ok_or("BOT_SECRET is not set; try `openssl rand -hex 32`")?;
        let forwarder = Forwarder::new(url, bot::HEADER, secret)?;
        print!("{}", forwarder.script(Handler::BotMessage)?);
        return Ok(());
    }
    let address = variable("BOT_ADDRESS").unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let listener = TcpListener::bind(&address).await?;
    println!("serving http://{}/cliq", listener.local_addr()?);
    let router = Router::new().route("/cliq", any(answer)).with_state(bot::endpoint(variable)?);
    axum::serve(listener, router).await?;
    Ok(())
}

async fn answer(State(endpoint): State<Endpoint>, request: Request) -> Response {
    endpoint.serve(request).await.map(Body::from)
}
