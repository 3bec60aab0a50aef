//! The calls of the client that progenitor generates, with its default settings.

#[path = "../../case.rs"]
mod case;

use case::{CHANNEL, CHANNEL_NAME, CHAT, MESSAGE, PAGE, TEXT};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use std::collections::HashMap;
use std::hint::black_box;
use std::num::NonZeroU64;

progenitor::generate_api!("bundle.json");

fn main() {
    let (case, url, calls) = case::arguments();
    let token = HeaderValue::from_static("Zoho-oauthtoken 1000.access");
    let headers = HeaderMap::from_iter([(AUTHORIZATION, token)]);
    let http = case::http().default_headers(headers).build().expect("the settings are valid");
    let client = Client::new_with_client(&url, http);
    case::block_on(async {
        for _ in 0..calls {
            call(&client, &case).await;
        }
    });
}

async fn call(client: &Client, case: &str) {
    const ANSWERED: &str = "the server answers";
    const VALID: &str = "the value is valid";
    let limit = u64::try_from(PAGE).ok().and_then(NonZeroU64::new);
    match case {
        "list-100-channels" => {
            let page = client.channels_list(
                None, None, None, None, None, None, None, None, None, None, None, None, None, None,
                None, None, None,
            );
            let page = page.await.expect(ANSWERED).into_inner();
            assert_eq!(black_box(page).channels.len(), PAGE);
        }
        "list-100-messages" => {
            let chat = CHAT.parse().expect(VALID);
            let page = client.messages_list(&chat, None, limit, None);
            let page = page.await.expect(ANSWERED).into_inner();
            assert_eq!(black_box(page).data.len(), PAGE);
        }
        "get-channel" => {
            let channel =
                client.channels_get(&CHANNEL.parse().expect(VALID)).await.expect(ANSWERED);
            drop(black_box(channel.into_inner()));
        }
        "get-message" => {
            let (chat, message) = (CHAT.parse().expect(VALID), MESSAGE.parse().expect(VALID));
            let message = client.messages_get(&chat, &message).await.expect(ANSWERED);
            drop(black_box(message.into_inner()));
        }
        "post-text" => {
            let message = types::Message {
                text: TEXT.parse().expect(VALID),
                bot: None,
                card: None,
                slides: Vec::new(),
                buttons: Vec::new(),
                references: HashMap::new(),
                reply_to: None,
                sync_message: None,
                thread_message_id: None,
                thread_title: None,
                post_in_parent: false,
            };
            let channel = CHANNEL_NAME.parse().expect(VALID);
            let posted = client.messages_post_to_channel_by_name(&channel, None, None, &message);
            drop(black_box(posted.await.expect(ANSWERED).into_inner()));
        }
        other => panic!("there is no case `{other}`"),
    }
}
