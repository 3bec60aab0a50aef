//! What the fields of each event hold.

use cliq_api::incoming::event::{
    Attachment, CallState, ChatKind, Event, EventKind, EventMentionKind, FormAction, FormValue,
    Handler, IncomingMessageType, InstallationKind, LocationStatus, ParticipationOperation,
    Trigger,
};
use serde_json::json;
use std::borrow::Cow;
use tests::incoming::{HARD, payload};
use tests::properties::events::check_json;

/// The arguments of a handler's event.
macro_rules! read {
    ($variant:ident) => {{
        let event: Event = check_json(&payload(Handler::$variant));
        let EventKind::$variant(arguments) = event.kind else { panic!("{event:?}") };
        arguments
    }};
}

#[test]
fn a_subscription() {
    let event = read!(BotWelcome);
    assert!(event.new_user.as_ref().unwrap().get());
    let user = event.user.as_ref().unwrap();
    assert_eq!(user.display_name().as_deref(), Some("Mira Okafor"));
    assert!(
        user.id.as_ref().is_some_and(|id| id == "660001") && user.admin.as_ref().unwrap().get()
    );
}

#[test]
fn a_message() {
    let event = read!(BotMessage);
    assert_eq!(event.text(), Some(HARD));
    let details = event.details().unwrap();
    assert_eq!(details.kind, Some(IncomingMessageType::Text));
    assert_eq!(
        event.message_details[0].time.as_ref().unwrap().epoch_milliseconds(),
        Some(1_795_000_000_100)
    );
    let names: Vec<_> = event.attachments.iter().filter_map(Attachment::name).collect();
    assert_eq!(names, ["manifest.png", "crew.csv"]);
    let file = event.attachments[0].file().unwrap();
    assert_eq!(file.media_type.as_deref(), Some("image/png"));
    assert_eq!(file.dimensions.as_ref().unwrap().size.as_ref().unwrap().get(), Some(2048));
    assert!(file.url.as_ref().unwrap().expose().ends_with("type=transient"));
    assert_eq!(event.mentions[0].kind, Some(EventMentionKind::Bot));
    assert!(event.mentions[0].bot_id().is_some_and(|id| id == "b-77000001"));
    assert_eq!(event.mentions[0].user_id(), None);
    assert_eq!(event.links, ["https://example.org/berths"]);
    assert_eq!(event.options["berth"], FormValue::Text("4".to_owned()));
    assert_eq!(event.selections[0].title.as_deref(), Some("Berth 4"));
    assert_eq!(event.arguments.as_ref().unwrap().text(), Some("4 north"));
    let chat = event.chat.as_ref().unwrap();
    assert_eq!(chat.kind, Some(ChatKind::Bot));
    assert_eq!(chat.recent_messages[0].text(), Some("Berth 4 is free"));
    assert_eq!(chat.recent_messages[0].sender.as_ref().unwrap().name.as_deref(), Some("Harbour"));
    let place = event.location.as_ref().unwrap();
    assert_eq!(place.status, Some(LocationStatus::Granted));
    assert!((place.latitude.as_ref().unwrap().get() - 6.45).abs() < 1e-9);
}

#[test]
fn a_mention() {
    let event = read!(BotMention);
    assert_eq!(event.text(), Some("{@b-77000001} status"));
    let reply = event.details().unwrap().replied_message.as_ref().unwrap();
    assert!(reply.id.as_ref().is_some_and(|id| id == "1794999999000_210000000009"));
    assert_eq!(reply.text(), Some("anyone?"));
    let chat = event.chat.as_ref().unwrap();
    assert_eq!(chat.any_kind(), Some(&ChatKind::Thread));
    assert!(chat.other.is_empty(), "{chat:?}");
    let parent = chat.parent_resource.as_ref().unwrap();
    assert_eq!(parent.kind, Some(ChatKind::Channel));
    assert_eq!(parent.channel_id, chat.channel_id);
}

#[test]
fn a_context_and_a_menu() {
    let event = read!(BotContext);
    assert_eq!(event.context_id.as_deref(), Some("cargo"));
    assert_eq!(event.answers["weight"].text.as_deref(), Some("12"));
    assert_eq!(event.context_summary.as_ref().unwrap()["answered"], 2);
    assert_eq!(event.attachments[0], Attachment::Name("list.pdf".to_owned()));
    assert!(read!(BotMenuAction).location.is_some());
}

#[test]
fn what_happens_in_a_channel() {
    let event = read!(BotParticipation);
    assert_eq!(event.operation, Some(ParticipationOperation::MessageSent));
    let message = event.message().unwrap();
    assert_eq!(
        (message.kind.clone(), message.text()),
        (Some(IncomingMessageType::Attachment), Some("dock plan"))
    );
    assert!(message.id.as_ref().is_some_and(|id| id == "1795000000456_210000000003"));
    assert_eq!(message.file().unwrap().name.as_deref(), Some("manifest.png"));
    // Membership has no details.
    for data in [json!({}), json!(null), json!("")] {
        let mut body = payload(Handler::BotParticipation);
        body["params"]["operation"] = json!("added");
        body["params"]["data"] = data;
        let EventKind::BotParticipation(event) = check_json(&body).kind else { panic!() };
        assert_eq!((event.operation, event.data), (Some(ParticipationOperation::Added), None));
    }
}

#[test]
fn a_request_to_a_webhook() {
    let event = read!(BotIncomingWebhook);
    let headers = event.headers.as_ref().unwrap();
    assert_eq!((headers.get("x-crane"), headers.get("Accept")), (Some("7"), Some("text/plain")));
    assert_eq!(event.parameters.as_ref().unwrap().get("berth"), Some("4"));
    assert_eq!(event.http_method.as_deref(), Some("POST"));
    let body = event.body.as_ref().unwrap();
    assert_eq!((body.text(), body.to_json()), (Some("{\"tons\":17}"), Some(json!({ "tons": 17 }))));
    for name in ["parameters", "param"] {
        let mut payload = payload(Handler::BotIncomingWebhook);
        let params = payload["params"].as_object_mut().unwrap();
        let parameters = params.remove("params").unwrap();
        params.insert(name.to_owned(), parameters);
        params["body"] = json!({ "tons": 18 });
        let EventKind::BotIncomingWebhook(event) = check_json(&payload).kind else { panic!() };
        assert_eq!(event.parameters.as_ref().unwrap().get("berth"), Some("4"), "{name}");
        let body = event.body.as_ref().unwrap();
        assert_eq!((body.text(), body.to_json()), (None, Some(json!({ "tons": 18 }))));
    }
}

#[test]
fn a_call_and_a_status() {
    let event = read!(BotCall);
    assert_eq!(event.operation, Some(CallState::Answered));
    assert!(event.data.as_ref().unwrap().call_id.as_ref().is_some_and(|id| id == "c0ffee00-1111"));
    let event = read!(StatusChanged);
    assert_eq!(event.existing_status.as_ref().unwrap().text.as_deref(), Some("Ashore"));
    assert_eq!(event.current_status.as_ref().unwrap().state.as_ref().unwrap().as_str(), "2");
}

#[test]
fn a_command() {
    let event = read!(CommandRun);
    assert_eq!(event.arguments.as_ref().unwrap().text(), Some("berth 4 -for tug"));
    assert_eq!(event.options["for"].text().as_deref(), Some("tug"));
    assert_eq!(event.attachments[0].file().unwrap().media_type.as_deref(), Some("text/csv"));
    assert!(event.mentions[0].user_id().is_some_and(|id| id == "660002"));
    let event = read!(CommandSuggest);
    assert_eq!(event.selections[0].description.as_deref(), Some("north"));
}

#[test]
fn an_action_of_messages() {
    let event = read!(MessageAction);
    let texts: Vec<_> = event.messages().filter_map(|message| message.text()).collect();
    assert_eq!(texts, ["Crane 2 is stuck"]);
    assert_eq!(event.messages.as_ref().unwrap().count.as_ref().unwrap().get(), Some(1));
    let mut body = payload(Handler::MessageAction);
    for messages in [json!([{ "text": "a" }, { "text": "b" }, null]), json!(null)] {
        body["params"]["messages"] = messages.clone();
        let EventKind::MessageAction(event) = check_json(&body).kind else { panic!() };
        let texts: Vec<_> = event.messages().filter_map(|message| message.text()).collect();
        let expected = if messages.is_null() { vec!["Crane 2 is stuck"] } else { vec!["a", "b"] };
        assert_eq!(texts, expected);
    }
}

#[test]
fn a_button() {
    let event = read!(Button);
    assert_eq!((event.key(), event.event.clone()), (Some("berth-4"), Some(Trigger::Click)));
    assert_eq!(event.arguments.as_ref().unwrap().text_of("page"), Some("2"));
    assert_eq!(event.target.as_ref().unwrap().name.as_deref(), Some("Release"));
    let message = event.message.as_ref().unwrap().message().unwrap();
    assert!(!message.is_read.as_ref().unwrap().get());
}

#[test]
fn forms() {
    let event = read!(FormSubmit);
    let form = event.form.as_ref().unwrap();
    assert_eq!(
        (form.name.as_deref(), form.action.clone()),
        (Some("cargo"), Some(FormAction::Submit))
    );
    let text = |name: &str| event.value(name).and_then(FormValue::text).map(Cow::into_owned);
    assert_eq!(text("ship").as_deref(), Some("Lagos Star"));
    assert_eq!(text("kind").as_deref(), Some("bulk"));
    assert_eq!(text("at").as_deref(), Some("2027-01-02T07:30"));
    assert_eq!(text("papers").as_deref(), Some("manifest.png"));
    assert_eq!(event.value("tons").unwrap().number(), Some(12.5));
    assert_eq!(event.value("cold").unwrap().flag(), Some(true));
    assert_eq!(
        (event.value("note"), event.value("empty"), event.value("more")),
        (None, None, None)
    );
    let crew: Vec<_> = event.value("crew").unwrap().choices().collect();
    assert_eq!(crew.len(), 1);
    assert_eq!(crew[0].value.as_ref().unwrap().as_str(), "660002");
    let FormValue::Location(place) = event.value("place").unwrap() else { panic!() };
    assert!((place.longitude.as_ref().unwrap().get() - 3.39).abs() < 1e-9);

    let event = read!(FormChange);
    let target = event.target.as_ref().unwrap();
    assert_eq!(target.name.as_deref(), Some("kind"));
    assert_eq!(target.value.as_ref().unwrap().choices().count(), 1);
    let event = read!(FormOptions);
    assert_eq!(event.target.as_ref().unwrap().query.as_deref(), Some("la"));
    let event = read!(FormView);
    assert_eq!(event.params.as_ref().unwrap().get("berth"), Some("4"));
}

#[test]
fn widgets() {
    let event = read!(WidgetView);
    assert_eq!(event.event, Some(Trigger::TabClick));
    assert_eq!(event.target.as_ref().unwrap().id.as_ref().unwrap().as_str(), "berths");
    let event = read!(WidgetButton);
    let target = event.target.as_ref().unwrap();
    assert_eq!(target.id.as_ref().unwrap().as_str(), "{\"berth\":4}");
    assert_eq!(target.section_id.as_ref().unwrap().as_str(), "1");
}

#[test]
fn extensions_and_previews() {
    let event = read!(Installed);
    let app = event.app_info.as_ref().unwrap();
    assert_eq!(
        (app.kind.clone(), app.existing_version.as_deref()),
        (Some(InstallationKind::Upgrade), Some("2.0"))
    );
    let event = read!(InstallationCheck);
    assert_eq!(event.app_info.as_ref().unwrap().current_version.as_deref(), Some("2.1"));
    assert_eq!(read!(Uninstalled).authtoken, None);
    let event = read!(LinkPreviewButton);
    assert_eq!(event.domain.as_deref(), Some("example.org"));
    assert_eq!(event.target.as_ref().unwrap().params.as_ref().unwrap().get("ship"), Some("9"));
    assert_eq!(read!(LinkPreview).target, None);
    assert!(read!(LinkPreviewMenu).target.is_some() && read!(LinkPreviewSent).url.is_some());
}

#[test]
fn every_event_names_its_user() {
    for handler in Handler::ALL {
        let event = check_json(&payload(*handler));
        let user = event.kind.user().and_then(|user| user.email.as_deref());
        assert_eq!(user, Some("mira@example.org"), "{handler:?}");
    }
}
