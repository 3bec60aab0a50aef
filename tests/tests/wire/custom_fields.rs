//! Fields of users that an organization defined for itself: kept, reachable, and sent.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::types::{NewUser, User};
use serde_json::{Value, json};
use tests::server::{Reply, Server};

fn client(server: &Server) -> Cliq {
    Cliq::builder().base_url(&server.url).auth(StaticToken::new("1000.t")).build().unwrap()
}

fn user(json: Value) -> User {
    serde_json::from_value(json).unwrap()
}

#[test]
fn what_to_call_a_user() {
    let all = [
        ("display_name", "Olivia"),
        ("full_name", "Olivia Palmer"),
        ("name", "O. Palmer"),
        ("first_name", "Oliv"),
        ("email_id", "olivia@example.com"),
        ("id", "55743301"),
    ];
    for from in 0..all.len() {
        let mut json = json!({ "display_name": "", "id": "" });
        for (key, value) in &all[from..] {
            json[*key] = (*value).into();
        }
        assert_eq!(user(json).display_name(), all[from].1);
    }
    assert_eq!(user(json!({ "id": "" })).display_name(), "");
    let named = |json: Value| user(json).full_name().map(str::to_owned);
    assert_eq!(named(json!({ "id": "7", "full_name": "", "name": "A B" })).as_deref(), Some("A B"));
    assert_eq!(named(json!({ "id": "7", "display_name": "A" })), None);
    assert_eq!(user(json!({ "id": "7", "email_id": "" })).email(), None);
    assert_eq!(user(json!({ "id": "", "zuid": 7 })).display_name(), "7");
}

#[tokio::test]
async fn unknown_keys_are_kept_and_reachable() {
    let body = json!({ "data": {
        "id": "55743301",
        "badge_number": 42,
        "shirt": "-",
        "custom_attributes": { "desk": "4-12", "floor": "-", "team": { "lead": true } },
    }});
    let text = body.to_string();
    let server = Server::start(move |_| Reply::json(200, text.clone())).await.unwrap();
    let user = client(&server).users().get("55743301").await.unwrap();
    assert_eq!(user.custom("badge_number"), Some(&42.into()));
    assert_eq!(user.custom("desk"), Some(&"4-12".into()));
    assert_eq!(user.custom("team"), Some(&json!({ "lead": true })));
    assert_eq!(
        (user.custom("floor"), user.custom("shirt"), user.custom("other")),
        (None, None, None)
    );
    assert_eq!(user.extra["badge_number"], 42);
    // Nothing is lost on the way back.
    assert_eq!(serde_json::to_value(&user).unwrap(), body["data"]);
}

#[tokio::test]
async fn they_can_be_sent() {
    let server = Server::start(|_| Reply::json(200, r#"{"data":{}}"#)).await.unwrap();
    let users = client(&server).users();
    let _ = users.update("55743301").phone("1234").extra("badge_number", 42).await;
    let _ = users.add([NewUser::new("a@example.com").extra("desk", "4-12")]).await;
    let sent: Vec<Value> = server
        .take()
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    assert_eq!(sent[0], json!({ "phone": "1234", "badge_number": 42 }));
    let added = sent[1].pointer("/users/0").unwrap();
    assert_eq!(added, &json!({ "email_id": "a@example.com", "desk": "4-12" }));
}
