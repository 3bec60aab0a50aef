//! The calls of the client.

use crate::case::{CHANNEL, CHANNEL_NAME, CHAT, Case, MESSAGE, PAGE, TEXT, USERS};
use cliq_api::Cliq;
use cliq_api::auth::RefreshToken;
use cliq_api::limit::Limits;
use cliq_api::message::Message;
use std::hint::black_box;
use std::time::Duration;

#[derive(Clone)]
pub struct Calls(Cliq);

impl Calls {
    pub fn new(url: &str) -> Self {
        // Counted as by default, but so many that no call waits.
        let operations = [
            "channels_list",
            "channels_get",
            "messages_list",
            "messages_get",
            "messages_post_to_channel_by_name",
            "users_list",
        ];
        let second = Duration::from_secs(1);
        let limits =
            operations.iter().fold(Limits::new(), |limits, id| limits.allow(*id, u32::MAX, second));
        let cliq = Cliq::builder()
            .base_url(url)
            .accounts_url(url)
            .auth(RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh"))
            .limits(limits)
            .build();
        Self(cliq.expect("the settings are valid"))
    }

    pub async fn call(&self, case: Case) {
        const ANSWERED: &str = "the server answers";
        let limit = u32::try_from(PAGE).expect("a small number");
        let (channels, messages) = (self.0.channels(), self.0.messages());
        match case {
            Case::ListChannels => {
                let page = channels.list().await.expect(ANSWERED);
                assert_eq!(black_box(page).len(), PAGE);
            }
            Case::ListMessages => {
                let page = messages.list(CHAT).limit(limit).await.expect(ANSWERED);
                assert_eq!(black_box(page).len(), PAGE);
            }
            Case::StreamUsers => {
                let mut users = self.0.users().list().limit(limit).stream();
                let mut count = 0;
                while let Some(user) = users.try_next().await.expect(ANSWERED) {
                    black_box(user);
                    count += 1;
                }
                assert_eq!(count, USERS);
            }
            Case::GetChannel => drop(black_box(channels.get(CHANNEL).await.expect(ANSWERED))),
            Case::GetMessage => drop(black_box(messages.get(CHAT, MESSAGE).await.expect(ANSWERED))),
            Case::PostText => {
                let post = messages.post_to_channel_by_name(CHANNEL_NAME, Message::text(TEXT));
                drop(black_box(post.await.expect(ANSWERED)));
            }
            Case::Card => unreachable!("a card makes no call"),
        }
    }
}
