//! The anonymizer, on values of every form.

use super::anonymize;
use serde_json::{Value, json};

fn messages(entry: &Value) -> Value {
    anonymize("messages_list", &json!({ "data": [entry] })).unwrap()["data"][0].clone()
}

#[test]
fn ids_keep_their_form_and_stay_equal() {
    let body = json!({ "data": [
        { "id": "1751130204417_61907334120", "sender": { "id": "b-726514830", "name": "A B" } },
        { "id": "1751130204417%2061907334120", "sender": { "id": "o-CT-726514830-80", "name": "A B" } },
        { "id": "1751130204417 61907334121", "sender": { "id": 726_514_830, "name": "C" } },
    ] });
    let public = anonymize("messages_list", &body).unwrap();
    let ids: Vec<&Value> =
        public["data"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(ids[0], format!("{}_10000000001", day_one(&body)).as_str());
    assert_eq!(ids[1], format!("{}%2010000000001", day_one(&body)).as_str());
    assert_eq!(ids[2], format!("{} 10000000003", day_one(&body)).as_str());
    let senders: Vec<&Value> =
        public["data"].as_array().unwrap().iter().map(|one| &one["sender"]["id"]).collect();
    assert_eq!(senders, [&json!("b-100000002"), &json!("o-CT-100000002-80"), &json!(100_000_002)]);
    assert_eq!(public["data"][0]["sender"]["name"], public["data"][1]["sender"]["name"]);
}

/// The time of the only day in a body, moved to 2024-01-01.
fn day_one(body: &Value) -> String {
    let text = body["data"][0]["id"].as_str().unwrap();
    let milliseconds: i64 = text[..13].parse().unwrap();
    (1_704_067_200_000 + milliseconds % 86_400_000).to_string()
}

#[test]
fn times_keep_their_forms_and_distances() {
    let body = json!({
        "creation_time": "2025-05-26T12:00:00-05:00",
        "last_modified_time": "2025-05-28T12:00:00.250Z",
        "unread_time": "1748078140315",
        "last_message_info": { "time": "20250524T011220", "message_id": "1748078140315%20718830226410" },
        "new_time": "2025-05-26",
        "clock": "10:30 AM",
    });
    let public = anonymize("channels_get", &body).unwrap();
    assert_eq!(public["creation_time"], "2024-01-03T12:00:00-05:00");
    assert_eq!(public["last_modified_time"], "2024-01-05T12:00:00.250Z");
    assert_eq!(public["unread_time"], "1704100540315");
    assert_eq!(public["last_message_info"]["time"], "20240101T011220");
    assert_eq!(public["last_message_info"]["message_id"], "1704100540315%20100000000001");
    assert_eq!(public["new_time"], "2024-01-03");
    assert_eq!(public["clock"], "10:30 AM");
    // A time that lies on that day already is moved all the same.
    let moved = anonymize("channels_get", &json!({ "creation_time": "2024-01-01" })).unwrap();
    assert_eq!(moved["creation_time"], "2024-01-02");
}

#[test]
fn words_of_the_service_stay_where_they_are_declared() {
    let body = json!({
        "level": "organization", "status": "created", "joined": "true", "participant_count": "12",
        "invite_only": "enabled", "current_user_role": "brand_new_role",
        "unheard_of": "organization", "more": { "type": "secret" },
    });
    let public = anonymize("channels_get", &body).unwrap();
    for key in
        ["level", "status", "joined", "participant_count", "invite_only", "current_user_role"]
    {
        assert_eq!(public[key], body[key], "{key}");
    }
    assert_ne!(public["unheard_of"], "organization");
    assert_ne!(public["more"]["type"], "secret");
}

#[test]
fn a_response_that_says_there_is_none_stays() {
    let body = json!({ "Response Code": "204 No response" });
    assert_eq!(anonymize("messages_post_to_bot", &body).unwrap(), body);
}

#[test]
fn what_stands_for_nothing_stays() {
    let body = json!({
        "unread_message_count": "0", "unread_time": "", "last_message_info": {}, "image_url": "",
        "description": null, "new": "", "newer": [], "creator_id": "0",
    });
    assert_eq!(anonymize("channels_get", &body).unwrap(), body);
}

#[test]
fn addresses_texts_and_tokens() {
    let public = messages(&json!({
        "content": { "text": "Ask Olivia at +1 555 0100 300", "comment": "🎉" },
        "mail": "olivia@zylker.com", "again": "olivia@zylker.com",
        "link": "https://zylker.com/private/plan.pdf?token=abc", "phone": "+1 (555) 010-0300",
        "api": "/api/v2/chats/CT_22334455_66/messages", "new_token": "aBc123|defG",
        "file_name": "Plan of Olivia.pdf", "size": 17, "zuid": 62_439_860, "flag": true,
    }));
    assert_eq!(public["content"]["text"], "Text 1");
    assert_eq!(public["content"]["comment"], "🎉");
    assert_eq!(public["mail"], "user1@example.com");
    assert_eq!(public["again"], "user1@example.com");
    assert_eq!(public["link"], "https://example.com/1");
    let phone = public["phone"].as_str().unwrap();
    assert!(phone.starts_with("+1 (000) 000-000") && phone.len() == 17, "{phone}");
    let api = public["api"].as_str().unwrap();
    assert!(api.starts_with("/api/v2/chats/CT_1000000") && api.ends_with("_66/messages"), "{api}");
    let token = public["new_token"].as_str().unwrap();
    assert!(token != "aBc123|defG" && token.len() == 11 && &token[6..7] == "|", "{token}");
    assert_eq!(public["file_name"], "Name 1.pdf");
    assert_eq!((&public["size"], &public["flag"]), (&json!(17), &json!(true)));
    let zuid = public["zuid"].as_u64().unwrap();
    assert!((10_000_001..10_000_010).contains(&zuid), "{zuid}");
}

#[test]
fn keys_that_are_data_are_replaced() {
    let body = json!({
        "user_ids": ["55743307"],
        "message_details": {
            "55743307": { "message_id": "1749112730126%206170293384410" },
            "olivia@zylker.com": { "message_id": "1749112730126%206170293384411" },
        },
    });
    let public = anonymize("messages_post_to_bot", &body).unwrap();
    let id = public["user_ids"][0].as_str().unwrap();
    assert_ne!(id, "55743307");
    let details = public["message_details"].as_object().unwrap();
    assert!(details.contains_key(id) && details.contains_key("user1@example.com"), "{details:?}");
}

#[test]
fn reactions_keep_their_emoji_and_their_form() {
    let body = json!({ "data": { "😃": ["1749190533871:726514830:A B"], ":thumbsup:": [] } });
    let public = anonymize("messages_list_reactions", &body).unwrap();
    let text = public["data"]["😃"][0].as_str().unwrap();
    let parts: Vec<&str> = text.split(':').collect();
    assert_eq!((parts[0].len(), parts[1], parts[2]), (13, "100000001", "Name 1"));
    assert_eq!(public["data"][":thumbsup:"], json!([]));
}

#[test]
fn a_replacement_is_never_a_value_of_the_body() {
    let body = json!({ "creator_name": "Name 2", "name": "Name 1", "creator_id": "10000001" });
    let public = anonymize("channels_get", &body).unwrap();
    assert_eq!(
        public,
        json!({ "creator_name": "Name 3", "name": "Name 4", "creator_id": "10000002" })
    );
}

#[test]
fn of_a_hexadecimal_id_nothing_stays() {
    let original = "47f78d99-049f-4e31-08ef-6b4711abb4c4";
    let public = messages(&json!({ "message_id": original }));
    let public = public["message_id"].as_str().unwrap();
    let same = public.chars().zip(original.chars()).filter(|(a, b)| a == b && *a != '-').count();
    assert!(public.len() == original.len() && same < 10, "{public}");
}

#[test]
fn an_operation_that_does_not_exist() {
    assert_eq!(anonymize("channels_sing", &json!({})), None);
}
