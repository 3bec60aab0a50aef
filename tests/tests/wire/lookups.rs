//! Lookups by e-mail address and by name: what they send, and that only exact matches count.

use cliq_api::auth::StaticToken;
use cliq_api::sandbox::Sandbox;
use cliq_api::types::ChannelLevel;
use cliq_api::{Cliq, ErrorKind};
use tests::server::{Reply, Server};

async fn start() -> (Sandbox, Cliq) {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.issue_token(sandbox.scopes());
    let cliq =
        Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build().unwrap();
    (sandbox, cliq)
}

#[tokio::test]
async fn users_by_address() {
    let (sandbox, cliq) = start().await;
    let known = cliq.users().list().first().await.unwrap().unwrap();
    let email = known.email_id.clone().unwrap();
    let sent = sandbox.executions("users_list");
    let found = cliq.users().find_by_email(email.to_uppercase()).await.unwrap().unwrap();
    assert_eq!(found.id, known.id);
    assert_eq!(sandbox.executions("users_list"), sent + 1);
    // A part of an address is no address, although the search finds it.
    let part = email.get(1..).unwrap();
    assert!(cliq.users().find_by_email(part).await.unwrap().is_none());
    assert!(cliq.users().find_by_email("nobody@example.com").await.unwrap().is_none());
    sandbox.shutdown().await;
}

#[tokio::test]
async fn channels_by_name() {
    let (sandbox, cliq) = start().await;
    let channels = cliq.channels();
    let made = channels.create("Release train", ChannelLevel::Organization).await.unwrap();
    channels.create("Release train two", ChannelLevel::Organization).await.unwrap();
    for name in ["Release train", "#Release train"] {
        let found = channels.find_by_name(name).await.unwrap().unwrap();
        assert_eq!(found.channel_id, made.channel_id);
    }
    for name in ["Release", "release train", "Nowhere"] {
        assert!(channels.find_by_name(name).await.unwrap().is_none(), "{name}");
    }
    let found = channels.find_by_unique_name(&made.unique_name).await.unwrap().unwrap();
    assert_eq!(found.channel_id, made.channel_id);
    assert!(channels.find_by_unique_name("nowhere").await.unwrap().is_none());
    sandbox.shutdown().await;
}

#[tokio::test]
async fn teams_by_name() {
    let (sandbox, cliq) = start().await;
    let made = cliq.teams().create("Night shift").await.unwrap();
    let found = cliq.teams().find_by_name("Night shift").await.unwrap().unwrap();
    assert_eq!(found.team_id, made.team_id);
    assert!(cliq.teams().find_by_name("night shift").await.unwrap().is_none());
    sandbox.shutdown().await;
}

#[tokio::test]
async fn departments_and_designations_by_name() {
    let (sandbox, cliq) = start().await;
    let known = cliq.departments().list().first().await.unwrap().unwrap();
    let found = cliq.departments().find_by_name(&known.name).await.unwrap().unwrap();
    assert_eq!(found.id, known.id);
    assert!(cliq.departments().find_by_name("Nowhere").await.unwrap().is_none());
    let known = cliq.designations().list().first().await.unwrap().unwrap();
    let found = cliq.designations().find_by_name(&known.name).await.unwrap().unwrap();
    assert_eq!(found.id, known.id);
    assert!(cliq.designations().find_by_name("Nobody").await.unwrap().is_none());
    sandbox.shutdown().await;
}

#[tokio::test]
async fn a_name_of_two_teams_is_ambiguous_but_a_repeated_team_is_not() {
    let body = r#"{"teams":[{"team_id":"1","name":"A"},{"team_id":"2","name":"B"},
        {"team_id":"3","name":"A"},{"team_id":"2","name":"B"}]}"#;
    let server = Server::start(move |_| Reply::json(200, body)).await.unwrap();
    let teams = server.client().teams();
    let error = teams.find_by_name("A").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    let told = "teams_list: several teams match `A` exactly; use the id of one of them";
    assert_eq!(error.to_string(), told);
    assert_eq!(teams.find_by_name("B").await.unwrap().unwrap().team_id.as_str(), "2");
}

#[tokio::test]
async fn a_lookup_searches_and_is_bounded() {
    let server = Server::start(|request| {
        let next = request.line.rsplit_once("next_token=").map_or(1, |(_, page)| {
            page.split('&').next().unwrap_or_default().parse::<u32>().unwrap_or(0) + 1
        });
        let body = format!(r#"{{"data":[{{"id":"1"}}],"next_token":"{next}","has_more":true}}"#);
        Reply::json(200, body)
    });
    let server = server.await.unwrap();
    let error = server.client().users().find_by_email("a@example.com").await.unwrap_err();
    let told = "users_list: more than 20 pages of users contain it; read the list and choose";
    assert_eq!(error.to_string(), told);
    let requests = server.take();
    assert_eq!(requests.len(), 20);
    let line = "GET /api/v2/users?search=a%40example.com&limit=100";
    assert_eq!(requests[0].line, line);
}
