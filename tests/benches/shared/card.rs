//! A full card: as a struct written by hand, and as the client builds it.

use cliq_api::message::{Button, Card, Message, Slide, Theme};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct PlainMessage {
    text: &'static str,
    card: PlainCard,
    slides: Vec<PlainSlide>,
    buttons: Vec<PlainButton>,
}

#[derive(Serialize)]
struct PlainCard {
    theme: &'static str,
    title: &'static str,
}

#[derive(Serialize)]
struct PlainSlide {
    r#type: &'static str,
    title: &'static str,
    data: PlainTable,
}

#[derive(Serialize)]
struct PlainTable {
    headers: Vec<&'static str>,
    rows: Vec<BTreeMap<&'static str, &'static str>>,
}

#[derive(Serialize)]
struct PlainButton {
    label: &'static str,
    r#type: &'static str,
    action: PlainAction,
}

#[derive(Serialize)]
struct PlainAction {
    r#type: &'static str,
    data: BTreeMap<&'static str, &'static str>,
}

const TEXT: &str = "New interns will be joining these teams from July.";
const HEADS: [&str; 3] = ["Name", "Team", "Reporting To"];
pub const ROWS: usize = 10;
const CELLS: [&str; 3] = ["Paula Rojas", "Zylker-Sales", "Li Jung"];

/// The struct written by hand.
pub fn by_hand() -> PlainMessage {
    let button = |label, kind| PlainButton {
        label,
        r#type: kind,
        action: PlainAction {
            r#type: "invoke.function",
            data: BTreeMap::from([("name", "internlist")]),
        },
    };
    PlainMessage {
        text: TEXT,
        card: PlainCard { theme: "modern-inline", title: "ANNOUNCEMENT" },
        slides: vec![PlainSlide {
            r#type: "table",
            title: "Details",
            data: PlainTable {
                headers: HEADS.to_vec(),
                rows: vec![HEADS.into_iter().zip(CELLS).collect(); ROWS],
            },
        }],
        buttons: vec![button("View", "+"), button("Cancel", "-")],
    }
}

/// The message of the client.
pub fn built() -> Message {
    let table = Slide::table(HEADS).rows(vec![CELLS; ROWS]).title("Details");
    Message::text(TEXT)
        .card(Card::new(Theme::ModernInline).title("ANNOUNCEMENT"))
        .slide(table)
        .button(Button::invoke_function("View", "internlist").positive())
        .button(Button::invoke_function("Cancel", "internlist").negative())
}
