//! What is measured: the cases, their goals, and how each side runs them.

use crate::{baseline, card, client};
use cliq_api::message::Message;
use std::hint::black_box;

/// Text of the message that is posted.
pub const TEXT: &str = "The build of the release train is green.";
/// Path parameters of the calls.
pub const CHANNEL: &str = "T4000000040005";
pub const CHANNEL_NAME: &str = "releasetrain";
pub const CHAT: &str = "CT_1184653329648523663_62439860";
pub const MESSAGE: &str = "1543320941513_23291239955324";
/// Items of the lists.
pub const PAGE: usize = 100;
pub const USERS: usize = 1000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    ListChannels,
    ListMessages,
    StreamUsers,
    GetChannel,
    GetMessage,
    PostText,
    Card,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Client,
    Baseline,
}

impl Side {
    pub fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Baseline => "baseline",
        }
    }
}

impl Case {
    pub const ALL: [Self; 7] = [
        Self::ListChannels,
        Self::ListMessages,
        Self::StreamUsers,
        Self::GetChannel,
        Self::GetMessage,
        Self::PostText,
        Self::Card,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Self::ListChannels => "list-100-channels",
            Self::ListMessages => "list-100-messages",
            Self::StreamUsers => "stream-1000-users",
            Self::GetChannel => "get-channel",
            Self::GetMessage => "get-message",
            Self::PostText => "post-text",
            Self::Card => "card-ten-rows",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|case| case.name() == name)
    }

    /// Highest ratio that is accepted.
    pub fn goal(self) -> f64 {
        match self {
            Self::ListChannels => 1.05,
            Self::ListMessages => 1.20,
            Self::StreamUsers | Self::GetChannel => 1.10,
            Self::GetMessage | Self::PostText => 1.12,
            Self::Card => 2.0,
        }
    }

    /// How many calls a measurement makes, so that each case costs about as much.
    pub fn calls(self) -> u32 {
        match self {
            Self::ListChannels => 20,
            Self::ListMessages => 60,
            Self::StreamUsers => 10,
            Self::GetChannel | Self::GetMessage | Self::PostText => 300,
            Self::Card => 1000,
        }
    }

    /// Who makes the calls of one side. Nothing is sent yet.
    pub fn caller(self, side: Side, url: &str) -> Caller {
        match (self, side) {
            (Self::Card, side) => Caller::Card(side),
            (case, Side::Client) => Caller::Client(case, client::Calls::new(url)),
            (case, Side::Baseline) => Caller::Baseline(case, baseline::Calls::new(url)),
        }
    }
}

/// Makes the calls of one side, one after the other.
#[allow(clippy::large_enum_variant, reason = "there is one per measurement")]
pub enum Caller {
    Client(Case, client::Calls),
    Baseline(Case, baseline::Calls),
    Card(Side),
}

impl Caller {
    pub async fn calls(&self, calls: u32) {
        for _ in 0..calls {
            match self {
                Self::Client(case, calls) => calls.call(*case).await,
                Self::Baseline(case, calls) => calls.call(*case).await,
                Self::Card(Side::Client) => drop(black_box(built_card())),
                Self::Card(Side::Baseline) => drop(black_box(serde_json::to_vec(&card::by_hand()))),
            }
        }
    }
}

/// Builds, validates and serializes.
fn built_card() -> serde_json::Result<Vec<u8>> {
    let message: Message = card::built();
    message.validate().expect("the card is valid");
    serde_json::to_vec(&message)
}
