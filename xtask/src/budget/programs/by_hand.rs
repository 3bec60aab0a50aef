//! Posts one message with the HTTP client alone.

use serde::{Deserialize, Serialize};
use std::time::Duration;

#[derive(Serialize)]
struct Message<'a> {
    text: &'a str,
}

#[derive(Deserialize)]
struct Posted {
    message_id: Option<String>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("CLIQ_URL")?;
    let token = std::env::var("CLIQ_ACCESS_TOKEN")?;
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(60))
        .build()?;
    let message = Message { text: "The build of the release train is green." };
    let response = http
        .post(format!("{url}/api/v2/channelsbyname/releasetrain/message"))
        .header("accept", "application/json")
        .header("authorization", format!("Zoho-oauthtoken {token}"))
        .header("content-type", "application/json")
        .body(serde_json::to_vec(&message)?)
        .send()
        .await?;
    let posted: Posted = serde_json::from_slice(&response.error_for_status()?.bytes().await?)?;
    println!("{:?}", posted.message_id);
    Ok(())
}
