use crate::{answering, messages};
use serde_json::json;

#[tokio::test]
async fn a_command_suggests_and_runs() {
    let (sandbox, _server, incoming) = answering(|event| {
        let typed = event["params"]["arguments"].as_str().unwrap_or_default();
        if event["handler"]["type"] == "suggestion_handler" {
            let all = ["blue", "black", "green"];
            let fitting = all.iter().filter(|name| name.starts_with(typed));
            return fitting.map(|name| json!({ "title": name, "description": "a set" })).collect();
        }
        json!({ "text": format!("{} to {}", typed, event["params"]["options"]["env"]) })
    })
    .await;
    let general = incoming.in_channel("general");
    let typed = general.type_command("deploy", "bl").await.expect("answers");
    let suggestions = typed.suggestions().expect("are suggestions").clone();
    assert_eq!(suggestions.len(), 2);
    assert_eq!(suggestions[0]["title"], "blue");
    let run =
        general.command_with("deploy", "blue -env prod", &suggestions[..1]).await.expect("answers");
    assert_eq!(run.event()["name"], "deploy");
    assert_eq!(run.event()["params"]["selections"][0]["title"], "blue");
    let message = run.message().expect("is a message");
    assert_eq!(message.text, "blue -env prod to \"prod\"");
    assert_eq!(messages(&sandbox, &message.chat_id).await[0]["content"]["text"], message.text);
}

#[tokio::test]
async fn a_message_action_gets_the_messages() {
    let (sandbox, _server, incoming) = answering(|event| {
        let list = event["params"]["messages"]["list"].as_array().map_or(0, Vec::len);
        json!({ "text": format!("{list}: {}", event["params"]["message"]["text"]) })
    })
    .await;
    let general = incoming.in_channel("general");
    let said = general.say("one").await.expect("answers");
    let chat = said.message().expect("is a message").chat_id.clone();
    let list = messages(&sandbox, &chat).await;
    let id = |index: usize| list[index]["id"].as_str().expect("has an ID");
    let acted = general.message_action("Log", &[id(1), id(0)]).await.expect("answers");
    assert_eq!(acted.message().expect("is a message").text, "2: \"one\"");
    general.message_action("Log", &["1_2"]).await.expect_err("is no message");
}
