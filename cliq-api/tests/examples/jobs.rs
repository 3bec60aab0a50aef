//! The other examples do what they say, once.

use crate::due::Bot;
use crate::notify::{Build, Way};
use crate::provision::Provision;
use crate::vote::{Choice, Poll};
use crate::{directory, start};
use cliq_api::auth::StaticToken;
use cliq_api::clock::{Clock, ManualClock};
use cliq_api::sandbox::Fault;
use cliq_api::types::{ChannelLevel, ReceivedMessage};
use cliq_api::webhook::Webhook;
use cliq_api::{BoxFuture, Cliq};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

#[tokio::test]
async fn a_build_is_posted_by_webhook_and_by_bot_and_fails_if_the_post_fails() {
    let (sandbox, cliq) = start(&ManualClock::default()).await;
    let log = Some("https://ci.example.com/12".to_owned());
    let build = Build { passed: false, title: "Build 12".into(), branch: None, log };
    let webhook = Webhook::new(sandbox.webhook_url("/bots/cibot/message")).unwrap();
    let webhook = Way::Webhook(Box::new(webhook));
    webhook.post(&build).await.unwrap();
    Way::Bot(cliq, "cibot".into()).post(&build).await.unwrap();
    assert_eq!(sandbox.executions("messages_post_to_bot"), 2);
    sandbox.fail_next(Fault::Status(403));
    webhook.post(&build).await.unwrap_err();
    assert_eq!(sandbox.executions("messages_post_to_bot"), 2);
}

#[tokio::test]
async fn the_directory_has_all_users_of_all_pages() {
    let (sandbox, cliq) = start(&ManualClock::default()).await;
    let mut out = Vec::new();
    let count = directory::export(&cliq, 3, &mut out).await.unwrap();
    let mut table = csv::Reader::from_reader(out.as_slice());
    let rows: Vec<_> = table.records().map(Result::unwrap).collect();
    let users = cliq.users().list().all().await.unwrap();
    assert_eq!((rows.len(), count), (users.len(), users.len() as u64));
    for (row, user) in rows.iter().zip(&users) {
        assert_eq!(&row[0], user.id.as_str());
        assert_eq!(Some(&row[2]), user.email_id.as_deref());
    }
    assert!(sandbox.executions("users_list") > 3);
}

#[tokio::test]
async fn provisioning_plans_continues_after_failures_and_repeats_nothing() {
    let (sandbox, cliq) = start(&ManualClock::default()).await;
    let users = cliq.users().list().all().await.unwrap();
    let address = |index: usize| users[index].email_id.clone().unwrap();
    let table = format!(
        "kind,name,members\nchannel,Ops,{0}; {1}\nteam,Core,{0}\nchannel,Lost,nobody@example.org\nroom,X,\nchannel,After,\n",
        address(1),
        address(2)
    );
    let run = async |dry_run| {
        let mut texts = Vec::new();
        let provision = Provision { cliq: &cliq, dry_run };
        let failures = provision.run(table.as_bytes(), |line| texts.push(line)).await.unwrap();
        (failures, texts)
    };
    let writes = || {
        ["channels_create", "channels_add_members", "teams_create", "teams_add_members"]
            .map(|operation| sandbox.executions(operation))
    };
    let (failures, plan) = run(true).await;
    assert_eq!((failures, writes()), (2, [0; 4]), "{plan:?}");
    assert_eq!(plan[0], "row 1, channel `Ops`: would create it and add members: 2");
    let (failures, done) = run(false).await;
    assert_eq!((failures, writes()), (2, [2, 1, 1, 1]), "{done:?}");
    assert_eq!(done[0], "row 1, channel `Ops`: created it and added members: 2");
    assert!(done[2].contains("no user has the address"), "{}", done[2]);
    assert_eq!(done[4], "row 5, channel `After`: created it and added members: 0");
    let (failures, again) = run(false).await;
    assert_eq!((failures, writes()), (2, [2, 1, 1, 1]), "{again:?}");
    assert_eq!(again[1], "row 2, team `Core`: nothing to do");
}

#[tokio::test]
async fn reminders_are_posted_when_they_are_due() {
    let clock = ManualClock::default();
    let (sandbox, cliq) = start(&clock).await;
    let channel = cliq.channels().create("Due", ChannelLevel::Organization).await.unwrap();
    let minutes = |count: u64| Duration::from_secs(count * 60);
    for (text, after) in [("*later*", 50), ("soon", 20), ("next week", 10_000)] {
        let time = clock.now() + minutes(after);
        cliq.reminders().create().content(text).time(time).await.unwrap();
    }
    let bot = Bot { cliq: &cliq, clock: &clock, channel: channel.channel_id };
    assert_eq!(bot.post_once(minutes(30)).await.unwrap(), 0);
    clock.advance(minutes(25));
    assert_eq!(bot.post_once(minutes(30)).await.unwrap(), 1);
    assert_eq!(sandbox.executions("messages_post_to_channel"), 1);
    // The other one is 25 minutes away: it is posted then, by the clock of the sandbox.
    let slept = Skipping(clock.clone(), Mutex::default());
    let bot = Bot { cliq: &cliq, clock: &slept, channel: bot.channel };
    assert_eq!(bot.post_when_due(minutes(24 * 60)).await.unwrap(), 1);
    assert_eq!(*slept.1.lock().unwrap(), [minutes(25)]);
    let texts = cliq.messages().list(channel.chat_id.unwrap()).all().await.unwrap();
    let texts: Vec<_> = texts.iter().filter_map(ReceivedMessage::plain_text).collect();
    assert!(texts.iter().any(|text| text.contains("Reminder: *later*")), "{texts:?}");
}

/// A clock that whoever waits sets forward; the waits.
#[derive(Debug)]
struct Skipping(ManualClock, Mutex<Vec<Duration>>);

impl Clock for Skipping {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.1.lock().unwrap().push(duration);
        self.0.advance(duration);
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_poll_counts_the_votes_of_others() {
    let (sandbox, cliq) = start(&ManualClock::default()).await;
    let channel = cliq.channels().create("Poll", ChannelLevel::Organization).await.unwrap();
    let users = cliq.users().list().all().await.unwrap();
    let other = users[1].id.clone();
    cliq.channels().add_members(&channel.channel_id).user_ids([other.clone()]).await.unwrap();
    let choices = [":smile:=Yes", ":sad:=No"].map(|text| Choice::parse(text).unwrap()).to_vec();
    let poll = Poll { cliq: &cliq, chat: channel.chat_id.unwrap(), choices };
    let message = poll.ask("Ship it?").await.unwrap();
    let votes = async || -> Vec<usize> {
        poll.count(&message).await.unwrap().into_iter().map(|(_, votes)| votes).collect()
    };
    assert_eq!(votes().await, [0, 0]);
    let token = sandbox.issue_token_of(other.as_str(), sandbox.scopes());
    let other = Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build();
    other.unwrap().messages().add_reaction(&poll.chat, &message, ":smile:").await.unwrap();
    assert_eq!(votes().await, [1, 0]);
    assert!(Choice::parse("=Yes").is_none() && Choice::parse(":smile:").is_none());
}
