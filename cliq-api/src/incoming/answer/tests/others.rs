use super::super::{
    CallerResponse, CommandSuggestion, Installation, InstallationAnswer, LinkAction, LinkKind,
    LinkPreview, LinkPreviewAnswer, LinkPreviewMenuAnswer, NoAnswer, SuggestionsAnswer,
    WebhookAnswer,
};
use super::{output, refused};
use crate::message::SystemAction;
use crate::types::ButtonConfirm;
use serde_json::{Value, json};

#[test]
fn suggestions_are_a_list() {
    let blue = CommandSuggestion::new("blue");
    let blue = blue.description("second set").image("https://example.com/b.png");
    assert_eq!(
        output([blue, "green".into()].into_iter().collect::<SuggestionsAnswer>()),
        json!([
            {"title": "blue", "description": "second set", "imageurl": "https://example.com/b.png"},
            {"title": "green"},
        ])
    );
    let none: [&str; 0] = [];
    assert_eq!(output(none.into_iter().collect::<SuggestionsAnswer>()), json!([]));
    refused([""].into_iter().collect::<SuggestionsAnswer>(), "[0].title: found 0 characters");
}

#[test]
fn installations_are_accepted_or_refused() {
    let ready =
        Installation::accepted().title("Ready").note("Subscribe").note("Invite").footer("v1");
    assert_eq!(
        output(InstallationAnswer::from(ready)),
        json!({"status": 200, "title": "Ready", "note": ["Subscribe", "Invite"], "footer": "v1"})
    );
    let refusal = Installation::refused("Not allowed", "Ask an administrator.");
    assert_eq!(
        output(InstallationAnswer::from(refusal)),
        json!({"status": 400, "title": "Not allowed", "message": "Ask an administrator."})
    );
    let silent = Installation::refused("", "Ask an administrator.");
    refused(InstallationAnswer::from(silent), "title: found 0 characters");
    let note = Installation::accepted().note("");
    refused(InstallationAnswer::from(note), "note[0]: found 0 characters");
}

#[test]
fn link_previews_have_fields_and_actions() {
    let preview = LinkPreview::new(LinkKind::Link, "Checklist")
        .description("What is left")
        .url("https://example.com/n/1")
        .provider_name("Notes")
        .provider_url("https://example.com")
        .author_name("Ada")
        .author_url("https://example.com/ada")
        .thumbnail_url("https://example.com/t.png")
        .favicon_url("https://example.com/f.ico")
        .iframe_url("https://example.com/e")
        .dynamic_actions(true)
        .field("Owner", "Ada")
        .short_fields(true)
        .action(LinkAction::button("Done").parameter("action", "done").positive().hint("Close it"));
    assert_eq!(
        output(LinkPreviewAnswer::from(preview)),
        json!({
            "type": "link", "title": "Checklist", "description": "What is left",
            "url": "https://example.com/n/1", "provider_name": "Notes",
            "provider_url": "https://example.com", "author_name": "Ada",
            "author_url": "https://example.com/ada", "thumbnail_url": "https://example.com/t.png",
            "favicon_url": "https://example.com/f.ico", "iframe_url": "https://example.com/e",
            "dynamic_actions": true,
            "fields": {"data": [{"label": "Owner", "value": "Ada"}], "styles": {"short": true}},
            "actions": [{"type": "button", "label": "Done", "params": {"action": "done"},
                         "style": "+", "hint": "Close it"}],
        })
    );
    assert_eq!(output(LinkPreviewAnswer::nothing()), json!({}));
    refused(
        LinkPreviewAnswer::from(LinkPreview::new(LinkKind::Rich, "")),
        "title: found 0 characters",
    );
    let field = LinkPreview::new(LinkKind::Image, "A").field("", "B");
    refused(LinkPreviewAnswer::from(field), "fields.data[0].label: found 0 characters");
}

#[test]
fn a_link_preview_menu_is_a_list() {
    let confirm = ButtonConfirm::new("Yes", "Why?", "Sure?");
    let actions = [
        LinkAction::button("Delete").negative().confirm(confirm.clone()),
        LinkAction::open_url("Open", "https://example.com"),
        LinkAction::system_api("Chat", SystemAction::start_chat("700000002")),
    ];
    assert_eq!(
        output(actions.into_iter().collect::<LinkPreviewMenuAnswer>()),
        json!([
            {"type": "button", "label": "Delete", "style": "-",
             "confirm": serde_json::to_value(confirm).unwrap()},
            {"type": "open.url", "label": "Open", "url": "https://example.com"},
            {"type": "system.api", "label": "Chat", "action": "startchat/700000002"},
        ])
    );
    let action = LinkAction::button("A").parameter("id", Value::Null);
    refused(LinkPreviewMenuAnswer::from(vec![action]), "`[0].params.id` is null");
    let action = LinkAction::button("");
    refused(LinkPreviewMenuAnswer::from(vec![action]), "[0].label: found 0 characters");
}

#[test]
fn the_caller_of_a_webhook_gets_json() {
    let echo = CallerResponse::new([("challenge_key", "3f9a")]);
    assert_eq!(output(WebhookAnswer::from(echo)), json!({"challenge_key": "3f9a"}));
    let nothing: [(&str, &str); 0] = [];
    refused(WebhookAnswer::from(CallerResponse::new(nothing)), "the value: found 0 keys");
    let null = CallerResponse::new([("a", Value::Null)]);
    refused(WebhookAnswer::from(null), "`a` is null");
    assert_eq!(output(NoAnswer::nothing()), json!({}));
}
