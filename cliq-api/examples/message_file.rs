//! Checks a message from a JSON or YAML file, and posts it.
//!
//! ```text
//! cargo run --example message_file                            a message of its own, to the sandbox
//! cargo run --example message_file -- message.yaml            checks and posts to the sandbox
//! CLIQ_WEBHOOK=https://… cargo run --example message_file -- message.yaml
//! ```

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::message::Message;
use cliq_api::sandbox::Sandbox;
use cliq_api::types::ChannelLevel;
use cliq_api::webhook::Webhook;
use std::error::Error;

const EXAMPLE: &str = "\
text: New interns will be joining these teams from July.
card: { title: ANNOUNCEMENT, theme: modern-inline }
slides:
- type: table
  title: Details
  data:
    headers: [Name, Team]
    rows:
    - { Name: Paula Rojas, Team: Zylker-Sales }
buttons:
- label: View
  type: +
  action: { type: invoke.function, data: { name: internlist } }
";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(&path)
            .map_err(|error| format!("{path}: {error}; pass a JSON or YAML file"))?,
        None => EXAMPLE.to_owned(),
    };
    // JSON is YAML too.
    let message = match Message::from_json(serde_saphyr::from_str(&text)?) {
        Ok(message) => message,
        Err(error) => {
            for violation in error.violations() {
                eprintln!("{violation}");
            }
            return Err(error.into());
        }
    };
    for warning in message.validate()? {
        eprintln!("warning: {warning}");
    }
    if std::env::var_os("CLIQ_WEBHOOK").is_some() {
        Webhook::from_env()?.post(message).await?;
        println!("posted by the webhook");
    } else {
        let sandbox = Sandbox::start().await?;
        let cliq = Cliq::builder()
            .base_url(sandbox.url())
            .auth(StaticToken::new(sandbox.issue_token(sandbox.scopes())))
            .build()?;
        let channel = cliq.channels().create("from-a-file", ChannelLevel::Organization).await?;
        let chat = channel.chat_id.ok_or("the channel has no chat")?;
        let posted = cliq.messages().post_to_chat(chat, message.sync_message(true));
        println!("posted to the sandbox: {:?}", posted.await?.message_id());
    }
    Ok(())
}
