//! Any message the builder makes within the limits is taken by the sandbox and by the JSON Schema;
//! one with one limit broken is refused with that one path. Any text comes back as it was.

use cliq_api::auth::StaticToken;
use cliq_api::message::{
    Button, Card, ChartKind, GraphKind, ListStyle, Message, Slide, SystemAction, Theme, escape,
    unescape,
};
use cliq_api::sandbox::Sandbox;
use cliq_api::{Cliq, types};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

/// The same cases on every machine.
fn runner(cases: u32) -> TestRunner {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha))
}

/// A text that says nothing of buttons.
fn text(most: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<char>(), 1..=most)
        .prop_map(|chars| escape(&chars.into_iter().collect::<String>()).into_owned())
        .prop_map(move |text| text.chars().take(most).collect())
}

fn slide() -> impl Strategy<Value = types::MessageSlide> {
    let figures = || vec((text(20), -1000..1000), 0..5);
    prop_oneof![
        (text(1000), proptest::option::of(text(50))).prop_map(|(text, title)| match title {
            Some(title) => Slide::text(text).title(title).into(),
            None => Slide::text(text).into(),
        }),
        (1..4_usize, vec(text(30), 0..12)).prop_map(|(columns, cells)| {
            let heads = (0..columns).map(|column| format!("Column {column}"));
            let rows = cells.chunks_exact(columns).map(<[String]>::to_vec);
            let widths = (0..columns).map(|column| match column {
                0 => 100 - 10 * (u32::try_from(columns).unwrap() - 1),
                _ => 10,
            });
            let table = Slide::table(heads).rows(rows).widths(widths);
            table.sticky_rows(2).sticky_columns(1).into()
        }),
        vec(text(40), 0..5).prop_map(|items| Slide::list(items).style(ListStyle::Circle).into()),
        vec((text(20), text(40)), 0..4).prop_map(|labels| {
            labels.into_iter().fold(Slide::labels(), |slide, (k, v)| slide.label(k, v)).into()
        }),
        vec("[a-z]{1,9}", 0..3).prop_map(|names| {
            Slide::images(names.iter().map(|name| format!("https://example.com/{name}.png"))).into()
        }),
        figures().prop_map(|shares| {
            let chart = Slide::percentage_chart(ChartKind::SemiDoughnut);
            shares.into_iter().fold(chart, |chart, (label, n)| chart.share(label, n)).into()
        }),
        vec((text(20), figures()), 0..5).prop_map(|categories| {
            let graph = Slide::graph(GraphKind::VerticalBar).x_axis("Month").y_axis("Count");
            categories.into_iter().fold(graph, |graph, (name, v)| graph.category(name, v)).into()
        }),
    ]
}

fn button() -> impl Strategy<Value = Button> {
    (text(20), 0..5).prop_map(|(label, kind)| match kind {
        0 => Button::open_url(label, "https://example.com").positive(),
        1 => Button::system_api(label, SystemAction::video_call("1")).negative(),
        2 => Button::copy(label, "copied").hint("A hint"),
        3 => Button::preview_url(label, "https://example.com").key("key"),
        _ => Button::invoke_function(label, "function"),
    })
}

fn message() -> impl Strategy<Value = Message> {
    let card = proptest::option::of((text(200), 0..3_u8));
    let buttons = (vec(button(), 0..5), vec(0..1_u8, 0..3));
    (text(300), card, vec(slide(), 0..4), buttons, any::<bool>()).prop_map(
        |(text, card, slides, (buttons, instant), sync)| {
            let mut message = Message::text(text).sync_message(sync);
            if let Some((title, theme)) = card {
                let theme =
                    [Theme::Poll, Theme::Prompt, Theme::ModernInline][usize::from(theme)].clone();
                message = message.card(Card::new(theme).title(title));
            }
            message = slides.into_iter().fold(message, Message::slide);
            message = buttons.into_iter().fold(message, Message::button);
            instant.into_iter().fold(message, |message, _| {
                message.instant_button(Button::invoke_function("Yes", "vote"))
            })
        },
    )
}

fn validator() -> jsonschema::Validator {
    let schema = serde_json::to_value(schemars::schema_for!(Message)).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[test]
fn what_the_builder_makes_is_accepted_by_the_sandbox_and_by_the_json_schema() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let sandbox =
        runtime.block_on(Sandbox::builder().stateless(true).enforce_limits(false).start()).unwrap();
    let cliq = Cliq::builder()
        .base_url(sandbox.url())
        .auth(StaticToken::new(sandbox.issue_token(sandbox.scopes())))
        .limits(cliq_api::limit::Limits::off())
        .build()
        .unwrap();
    let validator = validator();
    let result = runner(200).run(&message(), |message| {
        message.validate().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let json = serde_json::to_value(&message).unwrap();
        validator.validate(&json).map_err(|error| TestCaseError::fail(error.to_string()))?;
        let posted = cliq.messages().post_to_chat("CT_1", message);
        runtime
            .block_on(posted.send())
            .map_err(|error| TestCaseError::fail(format!("{error}: {json}")))?;
        Ok(())
    });
    result.unwrap();
}

type Break = fn(Message) -> Message;

/// Ways to break one limit, with the path that is told.
fn breaks() -> Vec<(&'static str, Break)> {
    vec![
        ("text", |mut message| {
            let fill = 5_001_usize.saturating_sub(message.text.chars().count());
            message.text = "x".repeat(fill) + &message.text;
            message
        }),
        ("thread_title", |message| message.thread_title("x".repeat(101))),
        ("buttons", |mut message| {
            message.buttons = Some(vec![Button::copy("Copy", "text").into(); 6]);
            message
        }),
        ("slides", |mut message| {
            message.slides = Some(vec![Slide::text("One").into(); 21]);
            message
        }),
        ("card.title", |message| message.card(Card::new(Theme::Poll).title("x".repeat(201)))),
        ("slides[0].data", |mut message| {
            message.slides = None;
            let chart = Slide::percentage_chart(ChartKind::Pie);
            message.slide((0..6).fold(chart, |chart, n| chart.share(n.to_string(), n)))
        }),
        ("slides[0].data[0].label", |mut message| {
            message.slides = None;
            message.slide(Slide::percentage_chart(ChartKind::Pie).share("x".repeat(21), 1))
        }),
        ("slides[0].data[0].values", |mut message| {
            message.slides = None;
            let values = (0..21).map(|n| (n.to_string(), n));
            message.slide(Slide::graph(GraphKind::Trend).category("One", values))
        }),
        ("slides[0].styles.x_axis", |mut message| {
            message.slides = None;
            message.slide(Slide::graph(GraphKind::Trend).x_axis("x".repeat(21)))
        }),
        ("slides[0].data.styles.sticky.rows", |mut message| {
            message.slides = None;
            message.slide(Slide::table(["A"]).sticky_rows(3))
        }),
        ("buttons[0].label", |mut message| {
            message.buttons = None;
            message.button(Button::copy("x".repeat(31), "text"))
        }),
        ("buttons[0].hint", |mut message| {
            message.buttons = None;
            message.button(Button::copy("Copy", "text").hint("x".repeat(101)))
        }),
        ("buttons[0].action.data.web", |mut message| {
            message.buttons = None;
            message.button(Button::open_url("Open", format!("https://{}", "x".repeat(249))))
        }),
        ("buttons[0].action.data.text", |mut message| {
            message.buttons = None;
            message.button(Button::copy("Copy", "x".repeat(201)))
        }),
    ]
}

#[test]
fn one_broken_limit_is_refused_with_its_path_alone() {
    let validator = validator();
    let breaks = breaks();
    let result = runner(300).run(&(message(), 0..breaks.len()), |(message, which)| {
        let (path, broken) = breaks[which];
        let message = broken(message);
        let violations = message.validate().err();
        let paths: Vec<String> = violations
            .iter()
            .flat_map(cliq_api::validation::Violations::iter)
            .map(|violation| violation.path().to_owned())
            .collect();
        prop_assert_eq!(&paths, &[path.to_owned()]);
        let json: Value = serde_json::to_value(&message).unwrap();
        prop_assert!(!validator.is_valid(&json), "the JSON Schema takes a broken {}", path);
        Ok(())
    });
    result.unwrap();
}

#[test]
fn any_text_comes_back_as_it_was() {
    let result = runner(2000).run(&any::<String>(), |text| {
        let message = Message::text(escape(&text));
        let json = serde_json::to_string(&message).unwrap();
        let read: Message = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(unescape(&read.text).into_owned(), text);
        Ok(())
    });
    result.unwrap();
}
