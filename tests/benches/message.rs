//! What a full card costs: run `cargo bench -p tests --bench message`.
//!
//! The baseline is `serde_json` of a struct written by hand with the same content, in the same run.

use cliq_api::message::{Button, Card, Message, Slide, Theme};
use serde::Serialize;
use std::collections::BTreeMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: u32 = 20_000;

#[derive(Serialize)]
struct PlainMessage {
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
const ROWS: usize = 10;
const CELLS: [&str; 3] = ["Paula Rojas", "Zylker-Sales", "Li Jung"];

fn by_hand() -> PlainMessage {
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

fn built() -> Message {
    let table = Slide::table(HEADS).rows(vec![CELLS; ROWS]).title("Details");
    Message::text(TEXT)
        .card(Card::new(Theme::ModernInline).title("ANNOUNCEMENT"))
        .slide(table)
        .button(Button::invoke_function("View", "internlist").positive())
        .button(Button::invoke_function("Cancel", "internlist").negative())
}

fn main() {
    let baseline = time(|| {
        black_box(serde_json::to_string(&by_hand()).unwrap_or_default());
    });
    let message = built();
    println!(
        "a card with a table of {ROWS} rows and two buttons        ns  ratio to a struct by hand"
    );
    for (name, took) in [
        ("struct by hand: build and serialise", baseline),
        ("builder: build", time(|| drop(black_box(built())))),
        ("builder: validate", time(|| drop(black_box(message.validate())))),
        ("builder: serialise", time(|| drop(black_box(serde_json::to_string(&message))))),
        (
            "builder: build, validate and serialise",
            time(|| {
                let message = built();
                drop(black_box(message.validate()));
                drop(black_box(serde_json::to_string(&message)));
            }),
        ),
    ] {
        let ratio = took.as_secs_f64() / baseline.as_secs_f64();
        println!("{name:50} {:8} {ratio:6.2}", took.as_nanos() / u128::from(ROUNDS));
    }
}

/// The best of five.
fn time(mut run: impl FnMut()) -> Duration {
    let mut round = || {
        let start = Instant::now();
        for _ in 0..ROUNDS {
            run();
        }
        start.elapsed()
    };
    (0..5).map(|_| round()).min().unwrap_or_default()
}
