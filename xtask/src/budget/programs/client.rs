//! Posts one message with the client.

use cliq_api::{Cliq, auth::StaticToken, message::Message};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("CLIQ_URL")?;
    let token = std::env::var("CLIQ_ACCESS_TOKEN")?;
    let cliq = Cliq::builder().base_url(&url).auth(StaticToken::new(token)).build()?;
    let text = Message::text("The build of the release train is green.");
    let posted = cliq.messages().post_to_channel_by_name("releasetrain", text).await?;
    println!("{:?}", posted.message_id);
    Ok(())
}
