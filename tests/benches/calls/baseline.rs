//! The same calls, written by hand.

use crate::case::{CHANNEL, CHANNEL_NAME, CHAT, Case, MESSAGE, PAGE, TEXT, USERS};
use crate::plain::{
    PlainChannel, PlainChannels, PlainMessage, PlainMessages, PlainPosted, PlainUsers,
};
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::hint::black_box;
use std::time::Duration;

/// What the server gives for the refresh token of the client.
pub const TOKEN: &str = "1000.access";
const ANSWERED: &str = "the server answers";

#[derive(Clone)]
pub struct Calls {
    http: Client,
    root: String,
    token: String,
}

#[derive(Serialize)]
struct Text<'a> {
    text: &'a str,
}

impl Calls {
    pub fn new(url: &str) -> Self {
        let http = Client::builder()
            .redirect(Policy::none())
            .referer(false)
            .no_proxy()
            .user_agent(concat!("cliq-api/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(Duration::from_secs(15))
            .timeout(Duration::from_secs(60));
        let http = http.build().expect("the settings are valid");
        Self { http, root: format!("{url}/api/v2"), token: TOKEN.to_owned() }
    }

    pub async fn call(&self, case: Case) {
        match case {
            Case::ListChannels => {
                let page: PlainChannels = self.get("/channels").await;
                assert_eq!(black_box(page).channels.len(), PAGE);
            }
            Case::ListMessages => {
                let page: PlainMessages =
                    self.get(&format!("/chats/{CHAT}/messages?limit={PAGE}")).await;
                assert_eq!(black_box(page).data.len(), PAGE);
            }
            Case::StreamUsers => self.users().await,
            Case::GetChannel => {
                drop(black_box(self.get::<PlainChannel>(&format!("/channels/{CHANNEL}")).await));
            }
            Case::GetMessage => {
                let path = format!("/chats/{CHAT}/messages/{MESSAGE}");
                drop(black_box(self.get::<PlainMessage>(&path).await));
            }
            Case::PostText => {
                let url = format!("{}/channelsbyname/{CHANNEL_NAME}/message", self.root);
                let body = serde_json::to_vec(&Text { text: TEXT }).expect("a text is JSON");
                let request = self.http.post(url).header(CONTENT_TYPE, "application/json");
                drop(black_box(self.send::<PlainPosted>(request.body(body)).await));
            }
            Case::Card => unreachable!("a card makes no call"),
        }
    }

    /// Page after page.
    async fn users(&self) {
        let mut path = format!("/users?limit={PAGE}");
        let mut count = 0;
        loop {
            let page: PlainUsers = self.get(&path).await;
            for user in page.data {
                black_box(user);
                count += 1;
            }
            match page.next_token {
                Some(token) if page.has_more != Some(false) => {
                    path = format!("/users?limit={PAGE}&next_token={token}");
                }
                _ => break,
            }
        }
        assert_eq!(count, USERS);
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> T {
        self.send(self.http.get(format!("{}{path}", self.root))).await
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> T {
        let request = request
            .header(ACCEPT, "application/json")
            .header(AUTHORIZATION, format!("Zoho-oauthtoken {}", self.token));
        let response = request.send().await.expect(ANSWERED);
        let body = response.error_for_status().expect(ANSWERED).bytes().await.expect(ANSWERED);
        serde_json::from_slice(&body).expect("the body fits")
    }
}
