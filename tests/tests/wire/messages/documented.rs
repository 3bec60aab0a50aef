//! Every documented message, built with the builder.

use cliq_api::message::{
    Button, Card, ChartKind, GraphKind, Message, RichText, Slide, SystemAction, Theme,
};
use cliq_tools::dynamic;
use serde_json::{Value, json};

fn interns() -> Message {
    Message::text("New interns will be joining these teams from July.")
        .card(
            Card::new(Theme::ModernInline)
                .title("ANNOUNCEMENT")
                .thumbnail("/cliq/help/restapi/images/announce_icon.png"),
        )
        .slide(
            Slide::table(["Name", "Team", "Reporting To"])
                .title("Details")
                .row(["Paula Rojas", "Zylker-Sales", "Li Jung"])
                .row(["Quinn Rivers", "Zylker-Marketing", "Patricia James"]),
        )
        .button(Button::invoke_function("View", "internlist").positive())
        .button(Button::invoke_function("Cancel", "internlist").negative())
}

const PICTURE: &str = "/cliq/help/restapi/images/bot-custom.png";

/// The messages of the page, by the names of their examples.
#[allow(clippy::too_many_lines, reason = "one entry for each example")]
fn built() -> Vec<(&'static str, Message)> {
    let modern = |title: &str| Card::new(Theme::ModernInline).title(title);
    let icon = "/cliq/help/restapi/images/cliqicon.png";
    vec![
        ("plain_text", Message::text("Hey!")),
        (
            "custom_sender",
            Message::text("Get your team updates here.")
                .sender("Zylker-Sales", Some(PICTURE))
                .card(Card::new(Theme::Prompt).title("Welcome to Zylker-Sales!")),
        ),
        ("table", interns()),
        (
            "list",
            Message::text(
                "Welcome to Agile Bot! I'm here to give you a brief on what Agile is all about.",
            )
            .sender("Agile Bot", Some(PICTURE))
            .card(Card::new(Theme::ModernInline))
            .slide(
                Slide::list([
                    "Time - Tracking for Tasks",
                    "Prioritize requirements effectively",
                    "Identify and work on a fix for bugs instantly",
                    "Collaborate actively",
                ])
                .item("Most important - Keep it simple")
                .title("Key points "),
            ),
        ),
        (
            "label",
            Message::text("Hi Team! Take a look at the monthly financial reports attached.")
                .sender("Zylker Bot", Some(PICTURE))
                .card(modern("Quarterly Revenue Growth"))
                .slide(
                    Slide::labels()
                        .label("Q1 - FY2017", "[Revenue Report for Q1FY2017](/cliq/)")
                        .label("Q2 - FY2017", "[Revenue Report for Q2FY2017](/cliq/)")
                        .label("Q3 - FY2017", "[Revenue Report for Q3FY2017](/cliq/)")
                        .title("Report for FY2017"),
                ),
        ),
        (
            "images",
            Message::text("Report analysing the tourist visit trend (10 - 16 Sept 2017)")
                .sender("Zylker Tourism", None)
                .card(modern("Weekly Report"))
                .button(Button::open_url("View Report", "/cliq/").positive())
                .slide(
                    Slide::images(["/cliq/help/restapi/images/WeeklyReport.png"]).title(
                        "Analysing the average number of days spent with the day of arrival.",
                    ),
                ),
        ),
        (
            "percentage_chart",
            Message::text("Analysis Report of Marketing Expenditure for the Past Month")
                .sender("Zylker Marketing", None)
                .card(modern("Report"))
                .slide(
                    Slide::percentage_chart(ChartKind::Doughnut)
                        .share("Social Media", 40)
                        .share("SEO Vendors", 15)
                        .share("Print Media", 35),
                ),
        ),
        (
            "graph",
            Message::text(
                "Exploring how our customers have been leveraging integrations in the past week!",
            )
            .sender("Zylker Apptics", None)
            .card(modern("Usage Analysis"))
            .slide(
                Slide::graph(GraphKind::Trend)
                    .category("Asana", [("Jan", 9), ("Feb", 6), ("Mar", 3)])
                    .category("BitBucket", [("Jan", 12), ("Feb", 18), ("Mar", 14)])
                    .category("Zendesk", [("Jan", 4), ("Feb", 3), ("Mar", 7)]),
            ),
        ),
        (
            "mention_user_by_id",
            Message::text(RichText::new().text("Hey there ").mention_user("userid")),
        ),
        (
            "mention_user_by_email",
            Message::text(
                RichText::new().text("Hey there ").mention_email("scott.fisher@zylker.com"),
            ),
        ),
        (
            "silent_mention_in_text_slide",
            Message::text("Meetup Alert").card(modern("Lake View Project")).slide(
                Slide::text(
                    RichText::new()
                        .text("Hey ")
                        .name_user("Mike", "667356693")
                        .text(", make sure we have the venue ready for meetup"),
                )
                .title("Venue"),
            ),
        ),
        (
            "mention_channel",
            Message::text(RichText::new().text("Hey there ").mention_channel("CHANNEL_ID")),
        ),
        ("mention_all", Message::text(RichText::new().text("Hey there ").mention_participants())),
        (
            "mention_available",
            Message::text(RichText::new().text("Hey there ").mention_available()),
        ),
        ("mention_team", Message::text(RichText::new().text("Hey there ").markup("{@Gteam_id}"))),
        (
            "instant_buttons_invoke_function",
            Message::text("Who's up for lunch after the match on Friday?")
                .instant_button(Button::invoke_function("Yes", "teammatch").positive())
                .instant_button(Button::invoke_function("No", "teammatch").positive())
                .instant_button(Button::invoke_function("Maybe", "teammatch")),
        ),
        (
            "instant_button_system_api",
            Message::text("Hey!Let's have a quick call! [Join](system.api|videocall/123456789)"),
        ),
        (
            "button_invoke_function",
            Message::text("Sales campaign results are ready!")
                .card(Card::new(Theme::Prompt).thumbnail(icon))
                .button(Button::invoke_function("Update Campaigns", "update_campaigns").positive()),
        ),
        (
            "button_open_url",
            Message::text("You are invited to the Sales Annual Meet!Click to view the invitation.")
                .card(
                    Card::new(Theme::ModernInline)
                        .thumbnail("/cliq/help/restapi/images/cliq_icon.png"),
                )
                .button(Button::open_url("View Invite", "/cliq/").positive()),
        ),
        (
            "button_system_api",
            Message::text("You are invited to the Sales Annual Meet!Click to view the invitation.")
                .card(Card::new(Theme::Prompt).thumbnail(icon))
                .button(
                    Button::system_api("View Invite", SystemAction::start_chat("1234567890"))
                        .positive(),
                ),
        ),
        (
            "card_poll",
            Message::text("Would you be able to attend the Zylker-Sales meet up?")
                .card(
                    Card::new(Theme::Poll)
                        .title("POLL")
                        .thumbnail("/cliq/help/restapi/images/poll_icon.png"),
                )
                .button(Button::invoke_function("Yes", "pollbuttons").positive())
                .button(Button::invoke_function("No", "pollbuttons").negative())
                .button(Button::invoke_function("View Results", "pollbuttons").positive()),
        ),
        ("card_modern_inline", interns()),
        (
            "card_prompt",
            Message::text(
                "Patricia James is inviting you to discuss about- Lead Marketing Strategies",
            )
            .card(
                Card::new(Theme::Prompt)
                    .title("Zylker-Marketing")
                    .thumbnail("/cliq/help/restapi/images/prompt_icon.png"),
            )
            .button(Button::system_api("Accept", SystemAction::start_chat("1234567890")).positive())
            .button(
                Button::system_api("Decline", SystemAction::start_chat("1234567890")).negative(),
            ),
        ),
    ]
}

#[test]
fn the_builder_makes_every_message_of_the_page() {
    let examples = dynamic::examples("messages_post_to_chat");
    let built = built();
    for (name, message) in &built {
        let documented =
            examples.iter().find(|example| example.name == *name && example.status.is_none());
        let documented = documented.unwrap_or_else(|| panic!("there is no example {name}"));
        assert_eq!(serde_json::to_value(message).unwrap(), documented.value, "{name}");
        message.validate().unwrap_or_else(|violations| panic!("{name}: {violations}"));
    }
    // Only the posts that need no builder are left.
    let others: Vec<&str> = examples
        .iter()
        .filter(|example| example.status.is_none())
        .map(|example| example.name.as_str())
        .filter(|name| built.iter().all(|(built, _)| built != name))
        .collect();
    assert_eq!(others, ["in_chat", "with_sync_message", "reply", "start_thread"]);
}

#[test]
fn threads_and_replies_are_made_by_setters() {
    let examples = dynamic::examples("messages_post_to_chat");
    for example in examples.iter().filter(|example| example.status.is_none()) {
        let message = Message::from_json(example.value.clone())
            .unwrap_or_else(|error| panic!("{}: {error}", example.name));
        assert_eq!(serde_json::to_value(&message).unwrap(), example.value, "{}", example.name);
    }
    let message = Message::text("Here").start_thread("1_2", "A thread").post_in_parent(true);
    assert_eq!(
        serde_json::to_value(message.sync_message(true).reply_to("3_4")).unwrap(),
        json!({
            "text": "Here", "thread_message_id": "1_2", "thread_title": "A thread",
            "post_in_parent": true, "sync_message": true, "reply_to": "3_4",
        })
    );
}

/// The facts beside the repository have the same messages: none is missing here.
#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn no_message_of_the_facts_is_missing() {
    let facts = tests::repository::facts("message_object.json");
    let built: Vec<Value> =
        built().iter().map(|(_, message)| serde_json::to_value(message).unwrap()).collect();
    let examples = facts["examples"].as_array().unwrap();
    assert_eq!(examples.len(), 23);
    for example in examples {
        assert!(built.contains(&example["value"]), "{}", example["label"]);
    }
}
