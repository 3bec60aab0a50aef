//! The calls of the client that openapi-generator generates, with its default settings.

#[path = "../../case.rs"]
mod case;

use case::{CHANNEL, CHANNEL_NAME, CHAT, MESSAGE, PAGE, TEXT};
use openapi::apis::configuration::Configuration;
use openapi::apis::{channels_api as channels, messages_api as messages};
use openapi::models::Message;
use std::hint::black_box;

fn main() {
    let (case, url, calls) = case::arguments();
    let client = Configuration {
        base_path: url,
        client: case::http().build().expect("the settings are valid"),
        oauth_access_token: Some("1000.access".to_owned()),
        ..Configuration::default()
    };
    case::block_on(async {
        for _ in 0..calls {
            call(&client, &case).await;
        }
    });
}

async fn call(client: &Configuration, case: &str) {
    const ANSWERED: &str = "the server answers";
    let limit = i64::try_from(PAGE).expect("a small number");
    match case {
        "list-100-channels" => {
            let page = channels::channels_list(
                client, None, None, None, None, None, None, None, None, None, None, None, None,
                None, None, None, None, None,
            );
            assert_eq!(black_box(page.await.expect(ANSWERED)).channels.len(), PAGE);
        }
        "list-100-messages" => {
            let page = messages::messages_list(client, CHAT, None, None, Some(limit));
            assert_eq!(black_box(page.await.expect(ANSWERED)).data.len(), PAGE);
        }
        "get-channel" => {
            let channel = channels::channels_get(client, CHANNEL).await;
            drop(black_box(channel.expect(ANSWERED)));
        }
        "get-message" => {
            let message = messages::messages_get(client, CHAT, MESSAGE).await;
            drop(black_box(message.expect(ANSWERED)));
        }
        "post-text" => {
            let message = Message::new(TEXT.to_owned());
            let posted = messages::messages_post_to_channel_by_name(
                client,
                CHANNEL_NAME,
                message,
                None,
                None,
            );
            drop(black_box(posted.await.expect(ANSWERED)));
        }
        other => panic!("there is no case `{other}`"),
    }
}
