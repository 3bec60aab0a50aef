use crate::answering;
use serde_json::{Value, json};

fn answer(event: &Value) -> Value {
    let target = &event["params"]["target"];
    if event["handler"]["type"] == "applet_button_handler" {
        return json!({ "type": "section", "id": target["section_id"], "elements": [
            { "type": "text", "text": format!("Done: {}", target["id"]) },
        ] });
    }
    let tab = target["id"].as_str().unwrap_or("mine");
    json!({
        "type": "applet", "data_type": "sections", "active_tab": tab,
        "tabs": [{ "id": "mine", "label": "Mine" }, { "id": "all", "label": "All" }],
        "header": { "title": "Board" },
        "sections": [{ "id": "1", "elements": [
            { "type": "text", "text": "Task 7" },
            { "type": "buttons", "buttons": [
                { "label": "Done", "type": "invoke.function", "name": "boardbtn", "id": "7" },
                { "label": "Site", "type": "open.url", "url": "https://example.com" },
            ] },
        ] }],
    })
}

#[tokio::test]
async fn a_widget_opens_and_its_button_changes_a_section() {
    let (_sandbox, _server, incoming) = answering(answer).await;
    let opened = incoming.open_widget("Board").await.expect("answers");
    assert_eq!(opened.event()["params"]["event"], "load");
    assert_eq!(opened.event()["params"]["target"], json!({}));
    let widget = opened.widget().expect("is a widget");
    let tab = incoming.open_tab(widget, "all").await.expect("answers");
    let widget = tab.widget().expect("is a widget");
    assert_eq!((widget.name(), widget.active_tab()), ("Board", Some("all")));
    let pressed = incoming.press_in_widget(widget, "Done").await.expect("answers");
    assert_eq!(pressed.event()["name"], "boardbtn");
    let target = json!({ "label": "Done", "id": "7", "tab_id": "all", "section_id": "1" });
    assert_eq!(pressed.event()["params"]["target"], target);
    let widget = pressed.widget().expect("is a widget");
    assert_eq!(widget.json()["sections"][0]["elements"][0]["text"], "Done: \"7\"");
    let refreshed = incoming.refresh_widget(widget).await.expect("answers");
    assert_eq!(refreshed.event()["params"]["event"], "refresh");
    incoming.open_tab(widget, "none").await.expect_err("is no tab");
    incoming.press_in_widget(widget, "Site").await.expect_err("calls no function");
}
