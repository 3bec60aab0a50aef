//! Departments, designations, user fields, events, statuses and scheduled messages. The tests of `cliq-tools` include this file too.

use super::{Fixture, text};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};
use std::time::Duration;

const SUPPORT: &str = "1901318000001424002";
const DEFAULT: &str = "1901318000001071001";

/// The time of the sandbox.
fn milliseconds(fixture: &Fixture) -> i64 {
    Timestamp::from(fixture.now()).epoch_milliseconds().expect("the clock has a time")
}

#[tokio::test]
async fn departments_form_a_tree() {
    let fixture = Fixture::new().await;
    let page = fixture.get("/departments?limit=4").await;
    assert_eq!(page["data"].as_array().map(Vec::len), Some(4));
    let next = format!("/departments?limit=4&next_token={}", text(&page, "next_token"));
    assert_eq!(fixture.get(&next).await["data"].as_array().map(Vec::len), Some(2));

    let create = |parent: &str, lead: &str| {
        json!({ "name": "Field Support", "lead_zuid": lead, "parent_department_id": parent,
                "user_ids": ["55743303"] })
    };
    let lead = "55743302";
    let codes = [
        (create("1", lead), "department_not_exist"),
        (create(SUPPORT, "1"), "department_lead_invalid"),
    ];
    for (body, code) in codes {
        fixture.refused("POST", "/departments", body, 400, code).await;
    }
    let made = fixture.ok("POST", "/departments", create(SUPPORT, lead)).await;
    let id = text(&made["data"], "id").to_owned();
    assert_eq!(made["data"]["lead"]["id"], lead);
    let path = format!("/departments/{id}");
    assert_eq!(fixture.get(&path).await["data"]["members_count"], "1");
    let user = fixture.get("/users/55743303").await;
    assert_eq!(user["data"]["department"], json!({ "id": id, "name": "Field Support" }));

    let members = format!("{path}/members");
    let body = json!({ "email_ids": ["ravi.okafor@example.com"] });
    fixture.ok("POST", &members, body).await;
    assert_eq!(fixture.get(&members).await["data"].as_array().map(Vec::len), Some(2));
    fixture.ok("DELETE", &members, json!({ "user_ids": ["55743303"] })).await;
    assert_eq!(fixture.get(&members).await["data"][0]["id"], "55743302");

    let cyclic = json!({ "name": "Support", "parent_department_id": id });
    let support = format!("/departments/{SUPPORT}");
    fixture.refused("PUT", &support, cyclic, 400, "department_cyclic_loop").await;
    let taken = json!({ "name": "Marketing" });
    fixture.refused("PUT", &path, taken, 400, "department_already_exist").await;
    fixture.ok("PUT", &path, json!({ "name": "Travel" })).await;
    assert_eq!(fixture.get("/users/55743302").await["data"]["department"]["name"], "Travel");

    fixture.ok("DELETE", &support, Value::Null).await;
    assert_eq!(fixture.get(&path).await["data"]["parent_department_id"], DEFAULT);
    let base = format!("/departments/{DEFAULT}");
    let code = "department_base_dept_delete_not_allowed";
    fixture.refused("DELETE", &base, Value::Null, 400, code).await;
    fixture.refused("GET", &support, Value::Null, 400, "department_not_exist").await;
}

#[tokio::test]
async fn designations_are_assigned() {
    let mut fixture = Fixture::new().await;
    let body = json!({ "name": "Pilot", "user_ids": ["55743303"] });
    let made = fixture.ok("POST", "/designations", body.clone()).await;
    let path = format!("/designations/{}", text(&made["data"], "id"));
    let members = format!("{path}/members");
    fixture.refused("POST", "/designations", body, 400, "designation_already_exist").await;
    let nobody = json!({ "user_ids": ["1"] });
    fixture.refused("POST", &members, nobody, 400, "not_zoho_organization_user").await;
    fixture.ok("POST", &members, json!({ "user_ids": ["55743304"] })).await;
    let page = fixture.get(&format!("{members}?limit=1")).await;
    let next = format!("{members}?limit=1&next_token={}", text(&page, "next_token"));
    assert_eq!(fixture.get(&next).await["data"][0]["id"], "55743304");
    fixture.ok("DELETE", &members, json!({ "user_ids": ["55743303"] })).await;
    fixture.ok("PUT", &path, json!({ "name": "Captain" })).await;
    assert_eq!(fixture.get("/designations?search=capt").await["data"][0]["name"], "Captain");
    assert_eq!(fixture.get("/users/55743304").await["data"]["designation"]["name"], "Captain");
    assert!(fixture.get("/users/55743303").await["data"].get("designation").is_none());

    let sandbox = &fixture.sandbox;
    fixture.token = sandbox.issue_token_of("55743302", sandbox.scopes());
    fixture.refused("DELETE", &path, Value::Null, 403, "not_an_organization_admin").await;
    let sandbox = &fixture.sandbox;
    fixture.token = sandbox.issue_token(sandbox.scopes());
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 400, "designation_not_exist").await;
}

#[tokio::test]
async fn user_fields_are_created_changed_and_deleted() {
    let mut fixture = Fixture::with(|builder| builder.enforce_limits(false)).await;
    let before = fixture.get("/userfields").await;
    assert_eq!(before["list"].as_array().map(Vec::len), Some(5));
    let body = json!({ "name": "Vaccinated", "type": "drop_down", "mandatory": true,
                       "edit_permission": true, "options": ["Yes", "No"] });
    let made = fixture.ok("POST", "/userfields", body.clone()).await;
    let field = &made["data"];
    assert_eq!((text(field, "unique_name"), &field["encrypted"]), ("vaccinated", &json!(false)));
    assert_eq!((&field["mandatory"], &field["edit_permission"]), (&json!(true), &json!(true)));
    let path = format!("/userfields/{}", text(field, "id"));
    let options = field["options"].as_array().expect("has options").clone();
    let names: Vec<_> = options.iter().map(|option| text(option, "name")).collect();
    assert_eq!(names, ["No", "Yes"], "in reverse order, as the service returns them");
    let again = fixture.ok("POST", "/userfields", body).await;
    assert_eq!(text(&again["data"], "unique_name"), "vaccinated1");

    // A value of the field goes with the field.
    fixture.ok("PUT", "/users/55743303", json!({ "vaccinated": "Yes" })).await;
    let user = fixture.get("/users/55743303").await;
    assert_eq!(user["data"]["custom_attributes"]["vaccinated"], "Yes");

    fixture.clock.advance(Duration::from_secs(60));
    let kept = json!({ "name": "Vaccination", "mandatory": false,
                       "options": [{ "id": options[1]["id"], "name": "Done" }, { "name": "Exempt" }] });
    fixture.ok("PUT", &path, kept).await;
    let field = fixture.get(&path).await["data"].clone();
    assert_eq!((text(&field, "name"), text(&field, "unique_name")), ("Vaccination", "vaccinated"));
    assert_eq!((&field["mandatory"], &field["edit_permission"]), (&json!(false), &json!(true)));
    assert_ne!(field["creation_time"], field["last_modified_time"]);
    assert_eq!(
        (&field["options"][0]["name"], &field["options"][1]["id"]),
        (&json!("Exempt"), &options[1]["id"])
    );
    let gone = json!({ "options": [{ "id": options[0]["id"], "name": "No" }] });
    fixture.refused("PUT", &path, gone, 400, "FIELDS_OPTIONS_NOT_EXIST").await;

    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 404, "request_url_invalid").await;
    let user = fixture.get("/users/55743303").await;
    assert!(user["data"].get("custom_attributes").is_none());

    let empty = json!({ "name": "Size", "type": "drop_down" });
    fixture.refused("POST", "/userfields", empty, 400, "param_missing").await;
    let built_in = format!("/userfields/{}", text(&before["list"][0], "id"));
    for (method, body, code) in [
        ("PUT", json!({ "name": "Number" }), "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED"),
        ("PUT", json!({ "options": [] }), "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED"),
        ("DELETE", Value::Null, "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED"),
    ] {
        fixture.refused(method, &built_in, body, 400, code).await;
    }
    // Two custom fields exist, of ten.
    for number in 0..8 {
        fixture.ok("POST", "/userfields", json!({ "name": format!("Field {number}") })).await;
    }
    let more = json!({ "name": "More" });
    let code = "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED";
    fixture.refused("POST", "/userfields", more.clone(), 400, code).await;

    let sandbox = &fixture.sandbox;
    fixture.token = sandbox.issue_token_of("55743302", sandbox.scopes());
    assert_eq!(fixture.get("/userfields").await["list"].as_array().map(Vec::len), Some(14));
    fixture.refused("POST", "/userfields", more, 403, "FIELD_EDIT_NOT_ALLOWED").await;
}

#[tokio::test]
async fn statuses_are_stored_set_and_expire() {
    let fixture = Fixture::with(|builder| builder.enforce_limits(false)).await;
    assert_eq!(fixture.get("/statuses/current").await["data"]["code"], "available");
    let body = json!({ "code": "busy", "message": "In a meeting" });
    let made = fixture.ok("POST", "/statuses", body).await;
    let id = made["data"]["id"].to_string();
    assert_eq!(fixture.get("/statuses").await["data"].as_array().map(Vec::len), Some(2));
    let set = fixture.ok("PUT", &format!("/statuses/{id}/set"), Value::Null).await;
    assert_eq!(text(&set["data"], "id"), id);
    assert_eq!(fixture.get("/statuses/current").await["data"]["message"], "In a meeting");

    let expiry = milliseconds(&fixture) + 60_000;
    let body = json!({ "code": "invisible", "message": "Focus", "expiry": expiry });
    fixture.ok("PUT", "/statuses/ephemeral", body.clone()).await;
    assert_eq!(fixture.get("/statuses/current").await["data"]["message"], "Focus");
    fixture.clock.advance(Duration::from_secs(61));
    assert_eq!(fixture.get("/statuses/current").await["data"]["message"], "In a meeting");

    let path = format!("/statuses/{id}");
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("DELETE", &path, Value::Null, 404, "request_url_invalid").await;
}

#[tokio::test]
async fn scheduled_messages_are_sent_when_due() {
    let fixture = Fixture::with(|builder| builder.enforce_limits(false)).await;
    let chat =
        text(&fixture.get("/channels?name=general").await["channels"][0], "chat_id").to_owned();
    let path = format!("/chats/{chat}/scheduledmessages");
    let texts = |page: Value| -> Vec<String> {
        let data = page["data"].as_array().cloned().unwrap_or_default();
        data.iter()
            .filter_map(|message| message["content"]["text"].as_str().map(str::to_owned))
            .collect()
    };
    let messages = format!("/chats/{chat}/messages?limit=50");

    fixture.refused("POST", &path, json!({ "text": "Later" }), 400, "param_missing").await;
    let zone = json!({ "text": "Later", "schedule_time": "20260302T093000",
                       "schedule_timezone": "Mars/Base" });
    fixture.refused("POST", &path, zone, 400, "invalid_inputs").await;

    let due = fixture.now() + Duration::from_secs(120);
    let due = Timestamp::from(due).to_iso_8601().unwrap();
    let time: String = due.chars().take(19).filter(|c| !"-:".contains(*c)).collect();
    let body = json!({ "text": "Later", "schedule_time": time, "schedule_timezone": "UTC" });
    let made = fixture.ok("POST", &path, body).await;
    assert!(!text(&made["data"], "id").is_empty());
    let waiting = json!({ "text": "Back", "schedule_status": "user_available" });
    fixture.ok("POST", &path, waiting).await;
    assert!(!texts(fixture.get(&messages).await).contains(&"Later".to_owned()));

    fixture.clock.advance(Duration::from_secs(121));
    let sent = texts(fixture.get(&messages).await);
    assert!(sent.contains(&"Later".to_owned()) && !sent.contains(&"Back".to_owned()), "{sent:?}");

    let status = fixture.get("/statuses").await["data"][0]["id"].to_string();
    fixture.ok("PUT", &format!("/statuses/{status}/set"), Value::Null).await;
    assert!(texts(fixture.get(&messages).await).contains(&"Back".to_owned()));
}

#[tokio::test]
async fn events_have_attendees_and_versions() {
    let mut fixture = Fixture::with(|builder| builder.enforce_limits(false)).await;
    let now = milliseconds(&fixture);
    let at = |start: i64| {
        json!({ "title": "Forum", "start_time": start, "end_time": start + 3_600_000,
                "timezone": "Etc/UTC" })
    };
    fixture.refused("POST", "/events", at(now - 1), 400, "invalid_inputs").await;
    let mut body = at(now + 60_000);
    body["attendees"] = json!(["ravi.okafor@example.com", "guest@example.org"]);
    let made = fixture.ok("POST", "/events", body).await["data"][0].clone();
    assert_eq!(made["attendees"][0]["id"], "55743302");
    let path = format!("/events/{}", text(&made, "id"));
    let calendar = text(&made, "calendar_id").to_owned();
    let read = format!("{path}?calendar_id={calendar}");
    assert_eq!(fixture.get(&read).await["data"][0]["role"], "organizer");
    let updated = fixture.ok("PUT", &path, at(now + 120_000)).await["data"][0].clone();
    assert_eq!(updated["start_time"], now + 120_000);
    assert_eq!(updated["attendees"][1]["status"], "yet_to_respond");
    let accept = format!("{path}/statuses/accepted");
    fixture.refused("PUT", &accept, Value::Null, 403, "operation_not_allowed").await;

    let sandbox = &fixture.sandbox;
    let owner =
        std::mem::replace(&mut fixture.token, sandbox.issue_token_of("55743302", sandbox.scopes()));
    let accepted = fixture.ok("PUT", &accept, Value::Null).await;
    assert_eq!(accepted["data"]["attendees"][0]["status"], "ACCEPTED");
    let tag = text(&accepted["data"], "etag").to_owned();
    let listed = fixture.get("/events").await["data"][0].clone();
    assert_eq!(
        (text(&listed, "role"), &listed["attendees"][0]["status"]),
        ("attendee", &json!("accepted"))
    );
    fixture.ok("PUT", &format!("{path}/statuses/declined"), Value::Null).await;
    assert_eq!(fixture.get("/events?ignore_declined_events=true").await["data"], json!([]));

    fixture.token = owner;
    let stale = json!({ "calendar_id": calendar, "edit_tag": tag });
    fixture.refused("DELETE", &path, stale, 400, "invalid_inputs").await;
    let tag = fixture.get(&read).await["data"][0]["edit_tag"].clone();
    fixture.ok("DELETE", &path, json!({ "calendar_id": calendar, "edit_tag": tag })).await;
    fixture.refused("GET", &read, Value::Null, 404, "request_url_invalid").await;
}
