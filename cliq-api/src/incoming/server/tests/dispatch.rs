//! Which handler answers, and in which form.

use super::super::{HandlerError, Handlers, Incoming};
use super::{event, message, open, output, request, send};
use crate::incoming::answer::{
    AnyAnswer, Banner, CommandSuggestion, Form, FormInput, FormModification, Installation,
    MessageAnswer, NoAnswer, SuggestionsAnswer,
};
use crate::incoming::event::{Event, MentionEvent};
use http::HeaderValue;
use serde_json::{Value, json};

async fn mentioned(event: Incoming<MentionEvent>) -> Result<MessageAnswer, HandlerError> {
    let number: u32 = event.text().unwrap_or_default().parse()?;
    Ok(MessageAnswer::from(format!("{}", number + 1)))
}

#[tokio::test]
async fn each_handler_has_its_closure() {
    let handlers = Handlers::new()
        .on_message(|event| async move { Ok(format!("{:?}", event.text())) })
        .on_mention(mentioned)
        .on_command(|event| async move {
            assert_eq!(event.envelope.name.as_deref(), Some("Nina"));
            Ok(Banner::success("Saved"))
        })
        .on_message_action(|_| async { Ok("action") })
        .on_command_suggest(|_| async {
            let list = vec![CommandSuggestion::new("blue")];
            Ok(SuggestionsAnswer::from(list))
        })
        .on_call(|_| async { Ok(NoAnswer::nothing()) })
        .on_installation_check(|_| async { Ok(Installation::accepted()) });
    let endpoint = open(handlers);
    let answers = [
        (message("hi"), json!({"text": "Some(\"hi\")"})),
        (event("bot", "mention_handler", json!({"message": "41"})), json!({"text": "42"})),
        (
            event("command", "execution_handler", json!({"arguments": "a"})),
            json!({"type": "banner", "text": "Saved", "status": "success"}),
        ),
        (
            event("messageaction", "execution_handler", json!({"message": {"text": "a"}})),
            json!({"text": "action"}),
        ),
        (event("command", "suggestion_handler", json!({})), json!([{"title": "blue"}])),
        (event("bot", "alert_handler", json!({})), json!("")),
        (event("extension", "installation_validator", json!({})), json!({"status": 200})),
    ];
    for (body, expected) in answers {
        assert_eq!(send(&endpoint, &body).await, expected, "{body}");
    }
}

#[tokio::test]
async fn what_has_no_handler_is_answered_with_nothing() {
    let endpoint = open(Handlers::new().on_welcome(|_| async { Ok("Welcome") }));
    for body in [message("hi"), event("robot", "new_handler", json!({})), json!({})] {
        assert_eq!(send(&endpoint, &body).await, json!(""), "{body}");
    }
    let other = Handlers::new().on_other(|event: Event| async move {
        Ok(AnyAnswer::from(MessageAnswer::from(format!("not {}", event.handler_name))))
    });
    let other = open(other.on_message(|_| async { Ok("a message") }));
    let unknown = event("robot", "new_handler", json!({}));
    assert_eq!(send(&other, &unknown).await, json!({"text": "not new_handler"}));
    assert_eq!(send(&other, &message("hi")).await, json!({"text": "a message"}));
}

#[tokio::test]
async fn components_have_handlers_of_their_own() {
    let handlers = Handlers::new()
        .on_message(|_| async { Ok("any bot") })
        .on_button(|_| async { Ok("any button") })
        .component("approve", Handlers::new().on_button(|_| async { Ok("approved") }))
        .component("nina", Handlers::new().on_message(|_| async { Ok("by unique name") }))
        .component("Nina", Handlers::new().on_message(|_| async { Ok("by name") }));
    let endpoint = open(handlers);
    let named = |mut body: Value, key: &str, name: &str| {
        body[key] = name.into();
        body
    };
    let button = || event("function", "button_handler", json!({}));
    for (body, expected) in [
        (message("hi"), "by name"),
        (named(message("hi"), "unique_name", "nina"), "by unique name"),
        (named(message("hi"), "name", "Otto"), "any bot"),
        (named(button(), "name", "approve"), "approved"),
        (named(button(), "name", "reject"), "any button"),
        (named(message("hi"), "name", "approve"), "any bot"),
    ] {
        assert_eq!(send(&endpoint, &body).await, json!({"text": expected}), "{body}");
    }
}

#[tokio::test]
async fn a_script_gets_the_bare_answer() {
    let handlers = Handlers::new()
        .on_message(|_| async { Ok("hi") })
        .on_call(|_| async { Ok(NoAnswer::nothing()) })
        .on_command_suggest(|_| async { Ok(SuggestionsAnswer::from(Vec::new())) });
    let endpoint = open(handlers);
    for (body, expected) in [
        (message("a"), r#"{"text":"hi"}"#),
        (event("bot", "alert_handler", json!({})), "{}"),
        (event("bot", "welcome_handler", json!({})), "{}"),
        (event("command", "suggestion_handler", json!({})), "[]"),
    ] {
        let mut request = request(&body);
        request.headers_mut().insert("x-cliq-answer", HeaderValue::from_static("bare"));
        let response = endpoint.handle(request).await;
        assert_eq!(response.status(), 200);
        assert_eq!(&response.body()[..], expected.as_bytes(), "{body}");
    }
}

#[tokio::test]
async fn forms_of_any_server_are_read() {
    use http_body::{Body, Frame, SizeHint};
    use std::convert::Infallible;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    /// A body that arrives byte by byte, and whose size nobody announced.
    struct Drops(std::vec::IntoIter<u8>);

    impl Body for Drops {
        type Data = std::io::Cursor<Vec<u8>>;
        type Error = Infallible;

        fn poll_frame(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<Frame<Self::Data>, Infallible>>> {
            let next = self.0.next();
            Poll::Ready(next.map(|byte| Ok(Frame::data(std::io::Cursor::new(vec![byte])))))
        }

        fn size_hint(&self) -> SizeHint {
            SizeHint::default()
        }
    }

    let handlers = Handlers::new()
        .on_message(|event| async move { Ok(event.text().unwrap_or_default().to_owned()) });
    let endpoint = open(handlers).max_body_size(200);
    let post = |text: &str| {
        let body = message(text).to_string().into_bytes();
        http::Request::post("/").body(Drops(body.into_iter())).unwrap()
    };
    assert_eq!(output(&endpoint.serve(post("drops")).await), json!({"text": "drops"}));
    assert_eq!(endpoint.serve(post(&"x".repeat(200))).await.status(), 413);
}

#[tokio::test]
async fn answers_are_those_of_the_handler() {
    let handlers = Handlers::new()
        .on_form_view(|_| async {
            Ok(Form::new("trip", "Trip").input(FormInput::text("city", "City")))
        })
        .on_form_change(|_| async { Ok(FormModification::new().remove("city")) });
    assert!(format!("{handlers:?}").contains("[FormChange, FormView]"), "{handlers:?}");
    let endpoint = open(handlers);
    let form = send(&endpoint, &event("function", "form_view_handler", json!({}))).await;
    assert_eq!((&form["type"], &form["name"]), (&json!("form"), &json!("trip")));
    let change = send(&endpoint, &event("function", "form_change_handler", json!({}))).await;
    assert_eq!(change["type"], "form_modification");
}
