use super::{RAVI, act_as, each, unlimited};
use crate::{Fixture, text};
use serde_json::{Value, json};

const STORES: &str = "/api/v3/datastores";
const RECORDS: &str = "/api/v3/datastores/staff/records";

/// A data store of people, with its ID.
async fn staff(fixture: &Fixture) -> String {
    let body = json!({
        "unique_name": "staff", "name": "Staff", "description": "People",
        "unique_keys": [["number"]],
        "fields": [
            { "unique_name": "number", "name": "Number", "type": "number", "mandatory": true },
            { "unique_name": "name", "name": "Name", "type": "limited-text" },
            { "unique_name": "active", "name": "Active", "type": "boolean",
              "default_value": "true" },
        ],
    });
    let made = fixture.ok("POST", STORES, body).await;
    text(&made["data"], "id").to_owned()
}

#[tokio::test]
async fn data_stores_have_fields() {
    let mut fixture = unlimited().await;
    let path = format!("{STORES}/{}", staff(&fixture).await);
    let field = |name: &str, kind: &str| json!({ "unique_name": name, "name": name, "type": kind });
    let store = |field: Value, keys: Value| {
        json!({ "unique_name": "other", "name": "Other", "description": "x", "fields": [field],
                "unique_keys": keys })
    };
    let mut masked = field("secret", "boolean");
    masked["masked"] = true.into();
    for (body, code) in [
        (store(field("id", "number"), json!([])), "datastore_field_name_reserved"),
        (store(masked, json!([])), "datastore_field_mask_not_supported"),
        (store(field("a", "number"), json!([["b"]])), "datastore_unique_key_column_not_found"),
        (
            store(field("a", "large-text"), json!([["a"]])),
            "datastore_field_unique_key_not_supported",
        ),
    ] {
        fixture.refused("POST", STORES, body, 400, code).await;
    }
    let mut taken = store(field("a", "number"), json!([]));
    taken["unique_name"] = "staff".into();
    fixture.refused("POST", STORES, taken, 400, "datastore_name_already_exists").await;

    let fields = format!("{path}/fields");
    fixture.ok("POST", RECORDS, json!({ "values": { "number": 7 } })).await;
    let mut city = field("city", "limited-text");
    city["default_value"] = "Lyon".into();
    let changed = fixture.ok("POST", &fields, json!({ "fields": [city.clone()] })).await;
    let id = text(&changed["data"]["fields"][3], "id").to_owned();
    assert_eq!(text(&fixture.get(RECORDS).await["list"][0], "city"), "Lyon");
    let code = "datastore_field_name_already_exists";
    fixture.refused("POST", &fields, json!({ "fields": [city] }), 400, code).await;
    let rename = json!({ "fields": [{ "id": id, "name": "Town", "mandatory": true }] });
    let changed = fixture.ok("PATCH", &fields, rename).await;
    assert_eq!(text(&changed["data"]["fields"][3], "name"), "Town");
    let unknown = json!({ "fields": [{ "id": "1", "name": "Town" }] });
    fixture.refused("PATCH", &fields, unknown, 404, "datastore_field_not_found").await;
    fixture.ok("DELETE", &format!("{fields}?ids={id}"), Value::Null).await;
    assert_eq!(fixture.get(RECORDS).await["list"][0]["city"], Value::Null);
    let gone = format!("{fields}?ids={id}");
    fixture.refused("DELETE", &gone, Value::Null, 404, "datastore_column_not_found").await;

    act_as(&mut fixture, RAVI);
    let denied = "datastore_access_denied";
    fixture.refused("DELETE", &path, Value::Null, 403, denied).await;
    act_as(&mut fixture, super::OLIVIA);
    let export = format!("{path}/export");
    let body = json!({ "file_type": "csv", "password_protected": true });
    fixture.refused("POST", &export, body, 400, "datastore_export_password_missing").await;
    fixture.ok("POST", &export, json!({ "file_type": "csv" })).await;
    fixture.ok("PATCH", &path, json!({ "unique_name": "people" })).await;
    assert_eq!(fixture.get("/storages/people/records").await["list"][0]["number"], "7");
    fixture.ok("DELETE", &path, Value::Null).await;
    fixture.refused("GET", &path, Value::Null, 404, "datastore_not_found").await;
    fixture.refused("GET", RECORDS, Value::Null, 404, "datastore_not_found").await;
}

#[tokio::test]
async fn records_follow_their_fields_in_both_versions() {
    let fixture = unlimited().await;
    staff(&fixture).await;
    let long = "x".repeat(1001);
    for (values, code) in [
        (json!({ "name": "Nobody" }), "datastore_required_field_missing"),
        (json!({ "number": "one" }), "datastore_invalid_number_value"),
        (json!({ "number": 1, "age": 3 }), "datastore_column_not_found"),
        (json!({ "number": 1, "name": long }), "datastore_data_limit_exceeded"),
    ] {
        fixture.refused("POST", RECORDS, json!({ "values": values }), 400, code).await;
    }
    for (number, name) in [(1, "Ann"), (2, "Bo"), (10, "Cy")] {
        let body = json!({ "values": { "number": number, "name": name } });
        let made = fixture.ok("POST", RECORDS, body).await;
        assert_eq!(made["data"]["active"], true);
        assert_eq!(made["data"]["number"], number.to_string());
    }
    let double = json!({ "values": { "number": 2 } });
    let code = "datastore_unique_key_violation";
    fixture.refused("POST", RECORDS, double.clone(), 400, code).await;

    // Version 2 writes to the same records, and the fields bind it too.
    let database = "/storages/staff/records";
    fixture.refused("POST", database, double, 400, "invalid_inputs").await;
    let made = fixture.ok("POST", database, json!({ "values": { "number": 3 } })).await;
    let id = text(&made, "id").to_owned();
    let record = format!("{RECORDS}/{id}");
    let changed = fixture.ok("PATCH", &record, json!({ "values": { "name": "Di" } })).await;
    assert_eq!(text(&changed["data"], "name"), "Di");
    assert_eq!(text(&fixture.get(&format!("{database}/{id}")).await, "name"), "Di");
    let body = json!({ "values": { "number": 10 } });
    let code = "datastore_update_violates_unique_key";
    fixture.refused("PATCH", &record, body, 400, code).await;

    let list = |query: &str| format!("{RECORDS}?{query}");
    let sorted = fixture.get(&list("order_by=number%20desc&limit=2")).await;
    assert_eq!(each(&sorted["list"], "number"), ["10", "3"]);
    let next = format!("order_by=number%20desc&limit=2&next_token={}", text(&sorted, "next_token"));
    let rest = fixture.get(&list(&next)).await;
    assert_eq!(each(&rest["list"], "number"), ["2", "1"]);
    assert_eq!(rest["next_token"], Value::Null);
    let filtered = list("criteria=(name%20like%20b)%20||%20(number%3E3)");
    assert_eq!(each(&fixture.get(&filtered).await["list"], "name"), ["Bo", "Cy"]);
    for (query, code) in [
        ("criteria=(age=1)", "datastore_column_not_found"),
        ("criteria=(name", "datastore_invalid_criteria"),
        ("criteria=(name~1)", "datastore_criteria_invalid_operator"),
        ("order_by=name,name", "datastore_duplicate_sort_field"),
        ("next_token=made-up", "datastore_invalid_next_token"),
    ] {
        fixture.refused("GET", &list(query), Value::Null, 400, code).await;
    }

    // The sync token of a list brings what changed after it.
    let token = text(&fixture.get(RECORDS).await, "sync_token").to_owned();
    fixture.clock.advance(std::time::Duration::from_secs(1));
    let body = json!({ "criteria": "(number>=3)", "values": { "active": false } });
    fixture.ok("PATCH", RECORDS, body).await;
    let later = fixture.get(&list(&format!("next_token={token}"))).await;
    assert_eq!(each(&later["list"], "number"), ["10", "3"]);
    fixture.ok("DELETE", &list("criteria=(active=false)"), Value::Null).await;
    fixture.refused("GET", &record, Value::Null, 404, "datastore_record_not_found").await;
    assert_eq!(each(&fixture.get(RECORDS).await["list"], "name"), ["Ann", "Bo"]);
    let first = text(&fixture.get(RECORDS).await["list"][0], "id").to_owned();
    fixture.ok("DELETE", &format!("{RECORDS}/{first}"), Value::Null).await;
    fixture
        .refused("GET", "/api/v3/datastores/none/records", Value::Null, 404, "datastore_not_found")
        .await;
}
