//! The logic of the examples of bots, over HTTP and as a function.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may panic")]

#[path = "../../examples/bot_axum/bot.rs"]
mod bot;
#[path = "../../examples/bot_http/function.rs"]
mod function;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use cliq_api::incoming::server::Endpoint;
use serde_json::{Value, json};

const SECRET: &str = "8f1d7c52b0e94a63";

/// The bot on loopback, and its URL.
async fn serve() -> String {
    async fn answer(State(endpoint): State<Endpoint>, request: Request) -> Response {
        endpoint.serve(request).await.map(Body::from)
    }
    let endpoint = bot::endpoint(|name| (name == "BOT_SECRET").then(|| SECRET.to_owned()));
    let router = Router::new().route("/cliq", any(answer)).with_state(endpoint.unwrap());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/cliq", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await });
    url
}

async fn post(url: &str, secret: &str, body: String) -> (u16, Value) {
    let request = reqwest::Client::new().post(url).header(bot::HEADER, secret).body(body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap())
}

fn event(component: &str, name: &str, handler: &str, params: Value) -> String {
    json!({"type": component, "name": name, "handler": {"type": handler}, "params": params})
        .to_string()
}

#[tokio::test]
async fn the_bot_answers_over_http() {
    let url = serve().await;
    let answer = async |body| {
        let (status, body) = post(&url, SECRET, body).await;
        assert_eq!(status, 200);
        body["output"].clone()
    };
    let user = json!({"user": {"first_name": "Ada"}});
    let welcome = answer(event("bot", "Nina", "welcome_handler", user)).await;
    assert_eq!(welcome, json!({"text": "Welcome Ada. Write `deploy` to begin."}));
    let message = |text: &str| event("bot", "Nina", "message_handler", json!({"message": text}));
    let asked = answer(message("deploy")).await;
    let suggestions = json!({"list": [
        {"text": "deploy blue"}, {"text": "deploy green"}, {"text": "deploy staging"},
    ]});
    assert_eq!(asked, json!({"text": "Where to?", "suggestions": suggestions}));
    let confirm = answer(message("deploy blue")).await;
    assert_eq!(confirm["text"], "Deploy *blue*?");
    assert_eq!(confirm["buttons"][0]["key"], "blue");
    let command = json!({"arguments": "green"});
    let run = answer(event("command", "deploy", "execution_handler", command)).await;
    assert_eq!(run["text"], "Deploy *green*?");
    let typed = json!({"arguments": "s"});
    let suggested = answer(event("command", "deploy", "suggestion_handler", typed)).await;
    assert_eq!(suggested, json!([{"title": "staging"}]));
    let pressed = json!({"arguments": {"key": "blue"}});
    let approved = answer(event("function", "approve", "button_handler", pressed)).await;
    assert_eq!(approved, json!({"type": "banner", "text": "Approved blue", "status": "success"}));
}

#[tokio::test]
async fn the_bot_refuses_what_is_not_verified() {
    let url = serve().await;
    let body = || event("bot", "Nina", "message_handler", json!({"message": "deploy"}));
    assert_eq!(post(&url, "another secret text", body()).await.0, 401);
    assert_eq!(post(&url, SECRET, "x".repeat(2 << 20)).await.0, 413);
    let probe = reqwest::get(&url).await.unwrap();
    assert_eq!((probe.status().as_u16(), probe.bytes().await.unwrap().len()), (200, 0));
    let unset = bot::endpoint(|_| None).unwrap();
    let response = unset.handle(http::Request::post("/").body(body().into()).unwrap()).await;
    assert_eq!(response.status(), 503);
    bot::endpoint(|_| Some("no key".to_owned())).unwrap_err();
}

#[tokio::test]
async fn the_function_answers_a_request() {
    let endpoint = function::endpoint(SECRET).unwrap();
    let params = json!({"message": "hello", "user": {"first_name": "Ada"}});
    let body = event("bot", "Nina", "message_handler", params).into_bytes();
    let request = http::Request::post("/").header(function::HEADER, SECRET);
    let response = function::answer(&endpoint, request.body(body).unwrap()).await;
    assert_eq!(response.status(), 200);
    let text = String::from_utf8(response.into_body()).unwrap();
    assert_eq!(text, r#"{"output":{"text":"Ada: hello"}}"#);
}
