//! Events with invented data, one for each handler, as Cliq sends them.

use cliq_api::incoming::event::Handler;
use serde_json::{Value, json};

/// An event.
pub struct Payload {
    /// The handler that it is for.
    pub handler: Handler,
    /// The name that version 3 of the API has for the handler, if it is another one.
    pub other_name: Option<&'static str>,
    /// The body.
    pub body: Value,
}

/// The events.
#[must_use]
pub fn payloads() -> Vec<Payload> {
    let mut all = bots();
    all.extend(commands());
    all.extend(functions());
    all.extend(extensions());
    all
}

/// The event of a handler.
#[must_use]
pub fn payload(handler: Handler) -> Value {
    let found = payloads().into_iter().find(|payload| payload.handler == handler);
    found.unwrap_or_else(|| panic!("{handler:?} has no event")).body
}

fn user() -> Value {
    json!({
        "id": "660001", "zoho_user_id": "660001", "first_name": "Mira", "last_name": "Okafor",
        "email": "mira@example.org", "admin": true, "organization_id": "880001",
        "timezone": "Africa/Lagos", "country": "ng", "language": "en"
    })
}

fn chat() -> Value {
    json!({
        "id": "CT_3300000000000000007_880001-B4", "type": "bot", "title": "Harbour", "owner": "660001",
        "members": [{ "id": "660001", "first_name": "Mira", "email": "", "status": "1" }],
        "recent_messages": [{
            "id": "1795000000000_210000000001", "sender": { "id": "b-77000001", "name": "Harbour" },
            "time": "1795000000000", "text": "Berth 4 is free", "type": "text"
        }]
    })
}

fn channel() -> Value {
    json!({
        "id": "CT_3300000000000000009_880001-T-2", "type": "thread", "chat_type": "thread",
        "title": "Night shift", "owner": 660_001, "channel_unique_name": "pier", "entity_id": 12,
        "channel_id": "P3300000000000000010",
        "parent_resource": {
            "id": "CT_3300000000000000008_880001", "type": "channel", "title": "#Pier",
            "channel_id": "P3300000000000000010", "channel_unique_name": "pier"
        }
    })
}

fn location() -> Value {
    json!({ "latitude": 6.45, "longitude": 3.39, "accuracy": 12, "altitude": 4.5, "status": "granted" })
}

fn file() -> Value {
    json!({
        "name": "manifest.png", "id": "9911", "type": "image/png",
        "url": "https://cliq.example.org/company/880001/v2/attachments/k3y?type=transient",
        "dimensions": { "size": "2048", "width": 640, "height": "480" }
    })
}

/// Text that is hard to escape.
pub const HARD: &str = "say \"go\"\nthen \\ </b> \u{2028} \u{1F6A2}";

/// An event with envelope: `component`, name of the handler, and arguments.
fn event(component: &str, handler: &str, arguments: Value) -> Value {
    let mut params = json!({
        "environment": {
            "tld": ".eu", "data_center": "EU", "base_url": "https://cliq.zoho.eu/company/880001",
            "extension": { "version": 3 }
        },
        "access": {
            "user_id": "660001", "zoho_user_id": 660_001,
            "organization": { "type": "company", "id": "880001" },
            "user_agent": "Harbour/2", "chat_id": "CT_3300000000000000007_880001-B4",
            "message_id": "1795000000100%20210000000002", "platform_version": 2
        }
    });
    if let (Value::Object(params), Value::Object(arguments)) = (&mut params, arguments) {
        params.extend(arguments);
    }
    json!({
        "type": component, "name": "Harbour", "unique_name": "harbour",
        "handler": { "type": handler }, "timestamp": 1_795_000_000_123_i64,
        "response_url": "https://cliq.zoho.eu/v2/extensions/42/responses/4200",
        "params": params
    })
}

fn payload_of(
    handler: Handler,
    component: &str,
    [name, other]: [&'static str; 2],
    arguments: Value,
) -> Payload {
    let other_name = (other != name).then_some(other);
    Payload { handler, other_name, body: event(component, name, arguments) }
}

fn bots() -> Vec<Payload> {
    let bot =
        |handler, name, other, arguments| payload_of(handler, "bot", [name, other], arguments);
    let mention =
        json!([{ "name": "Harbour", "dname": "@Harbour", "id": "b-77000001", "type": "bot" }]);
    let mut menu = bot(
        Handler::BotMenuAction,
        "action_handler",
        "menu_handler",
        json!({ "user": user(), "chat": chat(), "location": location() }),
    );
    menu.body["handler"]["name"] = json!("Ships");
    menu.body["sub_action"] = json!("Arrivals");
    vec![
        bot(
            Handler::BotWelcome,
            "welcome_handler",
            "welcome_handler",
            json!({ "newuser": "true", "user": user() }),
        ),
        bot(
            Handler::BotMessage,
            "message_handler",
            "message_handler",
            json!({
                "message": HARD, "raw_message": HARD,
                "message_details": {
                    "time": 1_795_000_000_100_i64,
                    "message": { "type": "text", "text": HARD, "mentions": [] }
                },
                "mentions": mention, "attachments": [file(), "crew.csv"],
                "links": ["https://example.org/berths"], "options": { "berth": "4" },
                "selections": [{ "title": "Berth 4", "description": "north", "imageurl": "https://example.org/4.png" }],
                "arguments": "4 north", "user": user(), "chat": chat(), "location": location()
            }),
        ),
        bot(
            Handler::BotMention,
            "mention_handler",
            "mention_handler",
            json!({
                "message": { "text": "{@b-77000001} status", "type": "text", "mentions": mention },
                "mentions": mention,
                "message_details": [{
                    "time": "1795000000100",
                    "message": {
                        "type": "text", "text": "{@b-77000001} status",
                        "replied_message": {
                            "id": "1794999999000 210000000009", "sender": { "id": 660_002, "name": "Tomi" },
                            "time": 1_794_999_999_000_i64, "text": "anyone?", "type": "text", "mentions": []
                        }
                    }
                }],
                "user": user(), "chat": channel()
            }),
        ),
        bot(
            Handler::BotContext,
            "context_handler",
            "context_handler",
            json!({
                "context_id": "cargo", "answers": { "ship": { "text": "Lagos Star" }, "weight": { "text": "12" } },
                "context_summary": { "answered": 2 }, "attachments": ["list.pdf"], "user": user(), "chat": chat()
            }),
        ),
        menu,
        bot(
            Handler::BotParticipation,
            "participation_handler",
            "participation_handler",
            json!({
                "operation": "message_sent",
                "data": {
                    "time": 1_795_000_000_456_i64,
                    "message": {
                        "id": "1795000000456 210000000003", "type": "attachment", "comment": "dock plan",
                        "file": file()
                    }
                },
                "user": user(), "chat": channel()
            }),
        ),
        bot(
            Handler::BotIncomingWebhook,
            "incomingwebhook_handler",
            "incoming_webhook_handler",
            json!({
                "headers": { "X-Crane": "7", "accept": ["text/plain", "*/*"] }, "params": { "berth": "4" },
                "body": "{\"tons\":17}", "http_method": "POST", "user": user()
            }),
        ),
        bot(
            Handler::BotCall,
            "alert_handler",
            "call_handler",
            json!({
                "operation": "answered", "data": { "call_id": "c0ffee00-1111", "time": 1_795_000_000_789_i64 },
                "user": user()
            }),
        ),
        bot(
            Handler::StatusChanged,
            "statuschange_handler",
            "status_change_handler",
            json!({
                "existing_status": { "text": "Ashore", "state": "available" },
                "current_status": { "text": "At sea", "state": 2 }, "user": user()
            }),
        ),
    ]
}

fn commands() -> Vec<Payload> {
    let command = json!({
        "arguments": "berth 4 -for tug", "options": { "for": "tug" },
        "selections": [{ "title": "Berth 4", "description": "north" }],
        "mentions": [{ "id": "660002", "name": "Tomi", "type": "user", "email": "tomi@example.org" }],
        "user": user(), "chat": channel(), "location": location()
    });
    let mut run = command.clone();
    run["attachments"] = json!([{ "name": "tug.csv", "id": 9912, "url": "https://example.org/f", "contenttype": "text/csv" }]);
    let message = json!({
        "id": "1795000000000_210000000001", "sender": { "id": "660002", "first_name": "Tomi" },
        "time": "1795000000000", "content": { "text": "Crane 2 is stuck" }, "type": "text", "is_read": "false"
    });
    vec![
        payload_of(Handler::CommandRun, "command", ["execution_handler"; 2], run),
        payload_of(Handler::CommandSuggest, "command", ["suggestion_handler"; 2], command),
        payload_of(
            Handler::MessageAction,
            "messageaction",
            ["execution_handler"; 2],
            json!({
                "message": message, "messages": { "count": 1, "list": [message] },
                "attachments": [file()], "mentions": [], "user": user(), "chat": channel(), "location": {}
            }),
        ),
    ]
}

fn functions() -> Vec<Payload> {
    let function =
        |handler, name, other, arguments| payload_of(handler, "function", [name, other], arguments);
    let values = json!({
        "ship": "Lagos Star", "tons": 12.5, "cold": true, "note": {}, "empty": null,
        "kind": { "label": "Bulk", "value": "bulk" }, "crew": [{ "label": "Tomi", "value": 660_002 }, {}],
        "at": { "date_time": "2027-01-02T07:30", "time_zone_id": "Africa/Lagos" },
        "place": { "latitude": 6.45, "longitude": "3.39" }, "papers": file()
    });
    vec![
        function(
            Handler::Button,
            "button_handler",
            "button_handler",
            json!({
                "event": "click", "target": { "name": "Release", "hint": "" },
                "arguments": { "key": "berth-4", "page": "2" },
                "message": {
                    "id": "1795000000000_210000000001", "is_read": false, "time": "1795000000000",
                    "text": "Release?", "type": "text", "ack_key": "a1"
                },
                "user": user(), "chat": chat(), "location": location()
            }),
        ),
        function(
            Handler::FormSubmit,
            "form_handler",
            "form_submit_handler",
            json!({
                "form": { "name": "cargo", "action": "submit", "values": values }, "message": {},
                "messgaes": { "count": 0, "list": [] }, "user": user(), "chat": chat()
            }),
        ),
        function(
            Handler::FormChange,
            "form_change_handler",
            "form_change_handler",
            json!({
                "form": { "name": "cargo", "action": "change", "values": values },
                "target": { "name": "kind", "value": { "label": "Bulk", "value": "bulk" } }, "user": user()
            }),
        ),
        function(
            Handler::FormOptions,
            "form_values_handler",
            "form_dynamic_select_handler",
            json!({
                "form": { "name": "cargo", "action": "input", "values": { "ship": {} } },
                "target": { "name": "ship", "query": "la" }, "user": user(), "chat": {}
            }),
        ),
        function(
            Handler::FormView,
            "form_view_handler",
            "form_view_handler",
            json!({ "params": { "berth": "4" }, "user": user() }),
        ),
        payload_of(
            Handler::WidgetView,
            "widget",
            ["view_handler"; 2],
            json!({ "event": "tab_click", "target": { "id": "berths" }, "chat": {}, "user": user(), "location": {} }),
        ),
        function(
            Handler::WidgetButton,
            "applet_button_handler",
            "widget_button_handler",
            json!({
                "target": { "label": "Free", "id": "{\"berth\":4}", "tab_id": "berths", "section_id": 1 },
                "arguments": {}, "user": user()
            }),
        ),
    ]
}

fn extensions() -> Vec<Payload> {
    let app = |kind: &str| {
        json!({
            "app_info": { "current_version": "2.1", "existing_version": "2.0", "type": kind },
            "form": {}, "authtoken": "", "user": user()
        })
    };
    let link = |target: Value| {
        json!({
            "url": "https://example.org/ships/9", "domain": "example.org", "target": target,
            "user": user(), "chat": channel()
        })
    };
    let extension = |handler, name, kind| payload_of(handler, "extension", [name; 2], app(kind));
    let preview =
        |handler, name, target| payload_of(handler, "link_preview", [name; 2], link(target));
    let target = json!({ "label": "Track", "hint": "", "params": { "ship": "9" } });
    vec![
        extension(Handler::InstallationCheck, "installation_validator", "install"),
        extension(Handler::Installed, "installation_handler", "upgrade"),
        extension(Handler::Uninstalled, "uninstallation_handler", "uninstall"),
        preview(Handler::LinkPreview, "unfurl_handler", json!({})),
        preview(Handler::LinkPreviewButton, "unfurl_button_action_handler", target.clone()),
        preview(Handler::LinkPreviewMenu, "unfurl_dynamic_action_handler", target),
        preview(Handler::LinkPreviewSent, "unfurl_post_message_handler", json!({})),
    ]
}
