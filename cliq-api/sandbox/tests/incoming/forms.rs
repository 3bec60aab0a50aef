use crate::{answering, messages};
use cliq_sandbox::incoming::ShownForm;
use serde_json::{Value, json};

fn trip() -> Value {
    json!({
        "type": "form", "name": "trip", "title": "Trip", "button_label": "Book",
        "actions": { "submit": { "type": "invoke.function", "name": "book" } },
        "inputs": [
            { "type": "select", "name": "land", "label": "Country", "trigger_on_change": true,
              "mandatory": true,
              "options": [{ "label": "Italy", "value": "it" }, { "label": "France", "value": "fr" }] },
            { "type": "number", "name": "days", "label": "Days" },
            { "type": "hidden", "name": "token", "value": "t-1" },
            { "type": "text", "name": "note", "label": "Note" },
        ],
    })
}

fn answer(event: &Value) -> Value {
    let params = &event["params"];
    match event["handler"]["type"].as_str() {
        Some("form_change_handler") => json!({ "type": "form_modification", "actions": [
            { "type": "add_after", "name": "land", "input":
                { "type": "dynamic_select", "name": "city", "label": "City" } },
            { "type": "remove", "name": "note" },
            { "type": "disable", "name": "days" },
        ] }),
        Some("form_values_handler") => {
            json!({ "options": [{ "label": params["target"]["query"], "value": "rome" }] })
        }
        Some("form_handler") if params["form"]["values"]["days"] == "0" => {
            json!({ "type": "form_error", "text": "Check", "inputs": { "days": "at least one" } })
        }
        Some("form_handler") => {
            json!({ "text": format!("{}", params["form"]["values"]) })
        }
        _ => trip(),
    }
}

#[tokio::test]
async fn a_form_is_filled_in_and_submitted() {
    let (sandbox, _server, incoming) = answering(answer).await;
    let opened = incoming.command("trip", "").await.expect("answers");
    let form = opened.form().expect("is a form");
    assert_eq!((form.name(), form.title(), form.inputs().len()), ("trip", "Trip", 4));

    let refused = async |values: Value| {
        incoming.submit_form(form, values).await.expect_err("cannot be entered").to_string()
    };
    assert_eq!(refused(json!({})).await, "the input `land` is mandatory; enter a value");
    assert!(refused(json!({ "colour": 1 })).await.contains("has no input `colour`"));
    assert!(refused(json!({ "land": "es" })).await.contains("has no option `es`"));

    let wrong = incoming.submit_form(form, json!({ "land": "it", "days": 0 })).await;
    let wrong = wrong.expect("answers");
    let problem = wrong.form_error().expect("is an error");
    assert_eq!(problem.inputs, [("days".to_owned(), "at least one".to_owned())]);

    let done = incoming.submit_form(form, json!({ "land": "Italy", "days": 3 })).await;
    let done = done.expect("answers");
    assert_eq!(done.event()["name"], "book");
    let data = &done.event()["params"]["form"];
    assert_eq!((&data["name"], &data["action"]), (&json!("trip"), &json!("submit")));
    let values = json!({ "land": { "label": "Italy", "value": "it" }, "days": "3",
                         "token": "t-1", "note": {} });
    assert_eq!(data["values"], values);
    let message = done.message().expect("is a message");
    assert_eq!(messages(&sandbox, &message.chat_id).await[0]["content"]["text"], message.text);
}

#[tokio::test]
async fn a_form_changes_while_it_is_filled_in() {
    let (_sandbox, _server, incoming) = answering(answer).await;
    let opened = incoming.open_form("trip", [("from", "mail")]).await.expect("answers");
    assert_eq!(opened.event()["params"]["params"], json!({ "from": "mail" }));
    let form = opened.form().expect("is a form");
    let silent = incoming.change_input(form, "days", 1).await.expect_err("sends no event");
    assert!(silent.to_string().contains("has no `trigger_on_change`"), "{silent}");
    let changed = incoming.change_input(form, "land", "it").await.expect("answers");
    let target = changed.event()["params"]["target"].clone();
    assert_eq!(target, json!({ "name": "land", "value": { "label": "Italy", "value": "it" } }));
    assert!(changed.event().get("response_url").is_none());
    let form = changed.form().expect("is a form");
    let names: Vec<_> = form.inputs().iter().map(|input| &input["name"]).collect();
    assert_eq!(names, ["land", "city", "days", "token"]);
    assert_eq!(form.input("days").expect("is there")["disabled"], true);

    let found = incoming.search_options(form, "city", "ro").await.expect("answers");
    assert_eq!(found.options().expect("are options")[0], json!({ "label": "ro", "value": "rome" }));
    // The country stays.
    let done = incoming.submit_form(form, json!({ "city": "rome" })).await.expect("answers");
    let values = &done.event()["params"]["form"]["values"];
    assert_eq!(values["land"]["value"], "it");
    assert_eq!(values["city"]["value"], "rome");
}

#[tokio::test]
async fn a_form_needs_a_function() {
    let (_sandbox, _server, incoming) =
        answering(|_| json!({ "type": "form", "name": "a", "title": "A" })).await;
    let opened = incoming.command("a", "").await.expect("answers");
    let form: &ShownForm = opened.form().expect("is a form");
    let error = incoming.submit_form(form, json!({})).await.expect_err("has no function");
    assert!(error.to_string().contains("names no function"), "{error}");
    incoming.cancel_form(form).await.expect_err("sends nothing");
}
