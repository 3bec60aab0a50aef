//! A bot as a server, from end to end: the sandbox plays the service and its users, the bot is served by
//! axum on loopback.

#![allow(clippy::unwrap_used, reason = "tests may panic")]

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::routing::any;
use cliq_api::Cliq;
use cliq_api::incoming::answer::{
    Banner, ButtonAnswer, CommandSuggestion, Form, FormError, FormInput, FormSubmitAnswer,
    LateAnswers, MessageEdit, Reply,
};
use cliq_api::incoming::event::FormValue;
use cliq_api::incoming::server::{Endpoint, Handlers};
use cliq_api::incoming::verify::Verifier;
use cliq_api::message::{Button, Message};
use cliq_api::sandbox::incoming::{IncomingError, IncomingEvents, Signature};
use cliq_api::sandbox::{Sandbox, SandboxExt};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

/// Serves a bot that trusts events of the sandbox, and returns what sends them.
async fn serve(sandbox: &Sandbox, handlers: Handlers, deadline: Duration) -> IncomingEvents {
    let verifier = Verifier::new(sandbox.public_key().unwrap().base64()).unwrap();
    // In production, late answers go to the servers of Cliq only.
    let late = LateAnswers::from_builder(Cliq::builder().base_url(sandbox.url())).unwrap();
    let endpoint = Endpoint::new(handlers)
        .verified_by(verifier)
        .deadline(deadline)
        .acknowledgement("I am on it.")
        .late_answers(late);
    let answer = async move |request: Request| endpoint.serve(request).await.map(Body::from);
    let router = Router::new().route("/cliq", any(answer));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/cliq", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, router).await });
    sandbox.incoming(&url).unwrap()
}

const DEADLINE: Duration = Duration::from_secs(12);

#[tokio::test]
async fn a_message_is_answered() {
    let sandbox = Sandbox::start().await.unwrap();
    let handlers = Handlers::new().on_message(|event| async move {
        Ok(format!("You said {}", event.text().unwrap_or("nothing")))
    });
    let incoming = serve(&sandbox, handlers, DEADLINE).await;

    let answered = incoming.message("hello </b> \"you\"").await.unwrap();

    let shown = answered.message().unwrap();
    assert_eq!(shown.text, "You said hello </b> \"you\"");
    // It is in the chat, where any client sees it.
    let cliq = sandbox.client().unwrap();
    let newest = cliq.messages().list(shown.chat_id.as_str()).first().await.unwrap().unwrap();
    assert_eq!(newest.plain_text().unwrap_or_default(), shown.text);
}

#[tokio::test]
async fn a_mention_is_answered_in_the_channel() {
    let sandbox = Sandbox::start().await.unwrap();
    let handlers = Handlers::new().on_mention(|event| async move {
        let channel = event.chat.as_ref().and_then(|chat| chat.channel_unique_name.as_ref());
        Ok(format!("All is well in {}", channel.map_or("this chat", |name| name.as_str())))
    });
    let incoming = serve(&sandbox, handlers, DEADLINE).await;

    let answered = incoming.in_channel("general").mention("status").await.unwrap();

    assert_eq!(answered.message().unwrap().text, "All is well in general");
}

#[tokio::test]
async fn a_button_edits_its_card() {
    let sandbox = Sandbox::start().await.unwrap();
    let approve = Handlers::new().on_button(|event| async move {
        Ok(match event.key() {
            Some(build) => {
                ButtonAnswer::from(MessageEdit::new(Message::text(format!("Approved {build}"))))
            }
            None => ButtonAnswer::from(Banner::failure("Which build?")),
        })
    });
    let handlers = Handlers::new().component("approve", approve);
    let incoming = serve(&sandbox, handlers, DEADLINE).await.in_channel("general");
    let chat_id = incoming.mention("hi").await.unwrap().event()["params"]["chat"]["id"].clone();
    let chat_id = chat_id.as_str().unwrap();

    // The program posts a card as the bot, and a user presses its button.
    let cliq = sandbox.client().unwrap();
    let card = Message::text("Approve build 12?")
        .button(Button::invoke_function("Approve", "approve").key("12"))
        .sync_message(true);
    let posted =
        cliq.messages().post_to_channel_by_name("general", card).bot_unique_name("releasebot");
    let posted = posted.await.unwrap();
    let message_id = posted.id.or(posted.message_id).unwrap();
    let pressed = incoming.press(chat_id, message_id.as_ref(), "Approve").await.unwrap();

    assert_eq!(pressed.edited().unwrap().text, "Approved 12");
    let newest = cliq.messages().list(chat_id).first().await.unwrap().unwrap();
    assert_eq!(
        (newest.id, newest.revision),
        (message_id.as_ref().replace("%20", "_").into(), Some(1))
    );
}

#[tokio::test]
async fn a_form_is_submitted() {
    let sandbox = Sandbox::start().await.unwrap();
    let book = Handlers::new().on_form_submit(|event| async move {
        let days = event.value("days").and_then(FormValue::number).unwrap_or_default();
        Ok(if days > 20.0 {
            FormSubmitAnswer::from(FormError::new("Correct the form").input("days", "at most 20"))
        } else {
            FormSubmitAnswer::from(Banner::success(format!("Booked {days} days")))
        })
    });
    let handlers = Handlers::new()
        .on_command(|_| async {
            Ok(Form::new("leave", "Take a leave")
                .input(FormInput::number("days", "Days").mandatory(true))
                .input(FormInput::select("kind", "Kind").option("Paid", "p").option("Unpaid", "u"))
                .submit("book"))
        })
        .component("book", book);
    let incoming = serve(&sandbox, handlers, DEADLINE).await;

    let opened = incoming.command("leave", "").await.unwrap();
    let form = opened.form().unwrap();
    assert_eq!(form.title(), "Take a leave");

    let wrong = incoming.submit_form(form, json!({ "days": 30 })).await.unwrap();
    assert_eq!(wrong.form_error().unwrap().text, "Correct the form");

    let booked = incoming.submit_form(form, json!({ "days": 3, "kind": "Paid" })).await.unwrap();
    assert_eq!(booked.banner().unwrap().text, "Booked 3 days");
}

#[tokio::test]
async fn a_command_suggests_and_runs() {
    let sandbox = Sandbox::start().await.unwrap();
    let handlers = Handlers::new()
        .on_command_suggest(|event| async move {
            let typed = event.arguments.as_ref().and_then(|arguments| arguments.text());
            let typed = typed.unwrap_or_default().to_owned();
            let sets = ["blue", "black", "green"].into_iter();
            let fitting = sets.filter(|name| name.starts_with(&typed)).map(CommandSuggestion::new);
            Ok(fitting.collect::<Vec<_>>())
        })
        .on_command(|event| async move {
            let arguments = event.arguments.as_ref().and_then(|arguments| arguments.text());
            Ok(Reply::text(format!("Deploying {}", arguments.unwrap_or("nothing"))))
        });
    let incoming = serve(&sandbox, handlers, DEADLINE).await;

    let typed = incoming.type_command("deploy", "bl").await.unwrap();
    let titles: Vec<_> = typed.suggestions().unwrap().iter().map(|one| &one["title"]).collect();
    assert_eq!(titles, ["blue", "black"]);

    let run = incoming.command("deploy", "blue").await.unwrap();
    assert_eq!(run.message().unwrap().text, "Deploying blue");
}

#[tokio::test]
async fn a_slow_handler_acknowledges_and_answers_late() {
    let sandbox = Sandbox::start().await.unwrap();
    let done = Arc::new(Notify::new());
    let handlers = {
        let done = Arc::clone(&done);
        Handlers::new().on_message(move |_| {
            let done = Arc::clone(&done);
            async move {
                done.notified().await;
                Ok("The deployment is done.")
            }
        })
    };
    let incoming = serve(&sandbox, handlers, Duration::from_millis(50)).await;

    let answered = incoming.message("deploy").await.unwrap();
    assert_eq!(answered.message().unwrap().text, "I am on it.");

    done.notify_one();
    let late = incoming.late_answer(&answered).await.unwrap();
    assert_eq!(late.message().unwrap().text, "The deployment is done.");
}

#[tokio::test]
async fn an_event_that_is_delivered_again_runs_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let runs = Arc::new(AtomicUsize::new(0));
    let handlers = {
        let runs = Arc::clone(&runs);
        Handlers::new().on_message(move |_| {
            let run = runs.fetch_add(1, Ordering::Relaxed);
            async move { Ok(format!("Run {run}")) }
        })
    };
    let incoming = serve(&sandbox, handlers, DEADLINE).await;

    let first = incoming.message("once").await.unwrap();
    let second = incoming.redeliver(&first).await.unwrap();

    assert_eq!(second.message().unwrap().text, "Run 0");
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn an_event_that_is_not_genuine_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let handlers = Handlers::new().on_message(|_| async { Ok("Hello") });
    let incoming = serve(&sandbox, handlers, DEADLINE).await;

    for signature in [Signature::Wrong, Signature::Missing] {
        let refused = incoming.clone().signature(signature).message("hi").await.unwrap_err();
        assert!(matches!(refused, IncomingError::Status { status: 401, .. }), "{refused}");
    }
    assert_eq!(incoming.message("hi").await.unwrap().message().unwrap().text, "Hello");
}
