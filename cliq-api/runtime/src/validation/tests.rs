//! Rules one by one, on made-up values.

use super::{Key, Limit, Relation, RelationKind, Rules, check};
use crate::time::TimeForm;
use serde_json::{Value, json};

static ITEM: Rules = Rules::object(&[
    Key::required("name", &Rules::text(&[Limit::most(5), Limit::most(3).by("a page")])),
    Key::optional("count", &Rules::number(&[Limit::least(0), Limit::most(2)])),
])
.build();
static BODY: Rules = Rules::object(&[
    Key::required("items", &Rules::list(&ITEM, &[Limit::most(2)])),
    Key::optional("heads", &Rules::list(&Rules::text(&[]), &[])),
    Key::optional("widths", &Rules::list(&Rules::number(&[]), &[])),
])
.relations(&[
    Relation { of: "widths[]", kind: RelationKind::Sum(100), source: None },
    Relation { of: "widths", kind: RelationKind::Count("heads"), source: None },
    Relation { of: "heads", kind: RelationKind::Unique, source: None },
])
.build();

fn broken(value: &Value) -> Vec<String> {
    check(&BODY, &value.to_string()).map_or_else(
        |violations| violations.iter().map(ToString::to_string).collect(),
        |_| Vec::new(),
    )
}

#[test]
fn every_broken_limit_is_told_with_its_path() {
    let value = json!({
        "items": [{ "name": "toolong" }, { "count": 3 }, { "name": "ok", "colour": "red" }],
        "heads": ["a", "a"],
        "widths": [10, 20, 30],
    });
    assert_eq!(
        broken(&value),
        [
            "items: found 3 entries, allowed at most 2",
            "items[0].name: found 7 characters, allowed at most 5",
            "items[1].name: found nothing, allowed a value",
            "items[1].count: found 3, allowed at most 2",
            "items[2].colour: found an unknown key, allowed the keys name, count",
            "widths: found the sum 60, allowed 100",
            "widths: found 3 entries, allowed 2, one for each of `heads`",
            "heads: found \"a\" twice, allowed each once",
        ]
    );
}

#[test]
fn a_stricter_limit_warns_and_lets_pass() {
    let value = json!({ "items": [{ "name": "four" }] });
    let warnings = check(&BODY, &value.to_string()).unwrap();
    let texts: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        ["items[0].name: found 4 characters, allowed at most 3 (according to a page)"]
    );
}

#[test]
fn a_value_of_another_kind_is_told() {
    assert_eq!(broken(&json!({ "items": "none" })), ["items: found \"none\", allowed a list"]);
    assert_eq!(broken(&json!([])), ["the value: found a list, allowed an object"]);
}

static PARAMETERS: Rules = Rules::object(&[
    Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
    Key::optional("from", &Rules::time(TimeForm::Iso)),
    Key::optional("to", &Rules::time(TimeForm::Iso)),
    Key::optional("type", &Rules::list(&Rules::values(&["all", "direct_call", "live"]), &[])),
    Key::optional("filter", &Rules::values(&["missed", "viewed"])),
    Key::optional("state", &Rules::Open(&["active"])),
    Key::optional("ids", &Rules::list(&Rules::Identifier, &[])),
    Key::optional("message", &Rules::MessageId),
    Key::optional("pinned", &Rules::Boolean),
])
.relations(&[
    Relation { of: "type", kind: RelationKind::Alone(&["all", "direct_call"]), source: None },
    Relation {
        of: "filter",
        kind: RelationKind::ForbiddenIf { when: "type", are: &["all"] },
        source: None,
    },
    Relation {
        of: "filter",
        kind: RelationKind::OnlyWith { values: &["missed"], when: "type", are: &["direct_call"] },
        source: None,
    },
    Relation { of: "from", kind: RelationKind::WithinDays { to: "to", days: 31 }, source: None },
    Relation { of: "", kind: RelationKind::Exclusive(&["ids", "message"]), source: None },
    Relation {
        of: "limit",
        kind: RelationKind::RequiredIf { when: "pinned", are: &[] },
        source: None,
    },
])
.build();

fn parameters(pairs: &[(&str, &str)]) -> Vec<String> {
    let value = super::read_parameters(&PARAMETERS, pairs.iter().copied());
    match check(&PARAMETERS, &value.to_string()) {
        Ok(warnings) => warnings.iter().map(|one| format!("warning: {one}")).collect(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn parameters_are_checked_in_their_types() {
    const TIME: &str = "2026-01-01T00:00:00Z";
    for fine in [
        &[("limit", "100"), ("pinned", "true")][..],
        &[("type", "direct_call"), ("filter", "missed")],
        &[("type", "live"), ("filter", "viewed")],
        &[("from", TIME), ("to", "2026-02-01T00:00:00Z")],
        &[("ids", "1,b")],
        &[("next_token", "anything")],
    ] {
        assert_eq!(parameters(fine), [""; 0], "{fine:?}");
    }
    for (broken, expected) in [
        (&[("limit", "-5")][..], "limit: found -5, allowed at least 1"),
        (&[("limit", "5000")], "limit: found 5000, allowed at most 100"),
        (&[("limit", "many")], "limit: found \"many\", allowed a number"),
        (
            &[("from", "tomorrow")],
            "from: found \"tomorrow\", allowed a time: ISO 8601, such as 2017-07-03T14:59:20+05:30, or \
             epoch milliseconds",
        ),
        (
            &[("from", TIME), ("to", "2026-02-01T00:00:01Z")],
            "to: found a time more than 31 days after `from`, allowed a time within 31 days after \
             `from`",
        ),
        (
            &[("from", TIME), ("to", "2025-12-31T00:00:00Z")],
            "to: found a time before `from`, allowed a time within 31 days after `from`",
        ),
        (&[("type", "all,live")], "type: found \"all\" beside others, allowed \"all\" alone"),
        (
            &[("type", "all"), ("filter", "viewed")],
            "filter: found a value, allowed nothing with `type` all",
        ),
        (
            &[("type", "live"), ("filter", "missed")],
            "filter: found \"missed\", allowed this value only with `type` direct_call",
        ),
        (&[("filter", "new")], "filter: found \"new\", allowed one of missed, viewed"),
        (&[("ids", "1,")], "ids[1]: found \"\", allowed a nonempty identifier"),
        (&[("message", " ")], "message: found \" \", allowed a nonempty identifier"),
        (
            &[("ids", "1"), ("message", "1_2")],
            "the value: found ids and message, allowed only one of ids, message",
        ),
        (&[("pinned", "true")], "limit: found nothing, allowed a value, required with `pinned`"),
        (
            &[("state", "new")],
            "warning: state: found \"new\", allowed one of active (according to the documents, which may be \
             older)",
        ),
    ] {
        assert_eq!(parameters(broken), [expected], "{broken:?}");
    }
}

#[test]
fn message_ids_are_sent_in_one_spelling() {
    let mut query = [("message", "1%202".to_owned()), ("ids", "a%20b".to_owned())];
    super::normalize_parameters(&PARAMETERS, &mut query);
    assert_eq!(query, [("message", "1_2".to_owned()), ("ids", "a%20b".to_owned())]);

    let mut body = json!({ "message": "1 2", "filter": "a b" }).to_string();
    assert!(super::finish(&PARAMETERS, &mut body, true).is_ok());
    assert_eq!(body, json!({ "message": "1_2", "filter": "a b" }).to_string());
}

static TIMES: Rules = Rules::object(&[
    Key::optional("iso", &Rules::time(TimeForm::Iso)),
    Key::optional("number", &Rules::time(TimeForm::Milliseconds)),
    Key::optional("either", &Rules::time(TimeForm::MillisecondsOrText)),
    Key::optional("pin", &Rules::Time { form: TimeForm::Milliseconds, constants: &[-1] }),
])
.build();

#[test]
fn times_are_sent_in_the_form_of_the_operation() {
    const ISO: &str = "2017-07-03T09:29:20+00:00";
    const MILLISECONDS: i64 = 1_499_074_160_000;
    for (time, either) in [
        (json!(ISO), json!(MILLISECONDS)),
        (json!(MILLISECONDS), json!(MILLISECONDS)),
        (json!(MILLISECONDS.to_string()), json!(MILLISECONDS.to_string())),
    ] {
        for unchecked in [false, true] {
            let mut body =
                json!({ "iso": time, "number": time, "either": time, "pin": time }).to_string();
            assert_eq!(super::finish(&TIMES, &mut body, unchecked), Ok(Vec::new()));
            let sent = json!({
                "iso": ISO, "number": MILLISECONDS, "either": either, "pin": MILLISECONDS
            });
            assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), sent, "{time}");
        }
        let text = time.as_str().map_or_else(|| time.to_string(), str::to_owned);
        let mut query = [("iso", text.clone()), ("number", text.clone()), ("pin", text.clone())];
        let given = query.iter().map(|(name, value)| (*name, value.as_str()));
        assert!(super::plainly_conform(&TIMES, given));
        super::normalize_parameters(&TIMES, &mut query);
        let number = MILLISECONDS.to_string();
        assert_eq!(
            query,
            [("iso", ISO.to_owned()), ("number", number.clone()), ("pin", number)],
            "{text}"
        );
    }
}

#[test]
fn what_is_no_time_is_refused_unless_it_is_a_constant() {
    let finish = |key: &str, value: Value| {
        let mut body = Value::Object([(key.to_owned(), value)].into_iter().collect()).to_string();
        super::finish(&TIMES, &mut body, false).map(|_| body).map_err(|broken| broken.to_string())
    };
    assert_eq!(finish("pin", json!(-1)), Ok(r#"{"pin":-1}"#.to_owned()));
    assert_eq!(finish("pin", json!("-1")), Ok(r#"{"pin":-1}"#.to_owned()));
    for key in ["iso", "number", "either"] {
        for value in [json!(-1), json!("-1"), json!("soon"), json!(1.5)] {
            let kind = if value.is_number() { "the number " } else { "" };
            let refused = format!(
                "{key}: found {kind}{value}, allowed a time: ISO 8601, such as 2017-07-03T14:59:20+05:30, \
                 or epoch milliseconds"
            );
            assert_eq!(finish(key, value), Err(refused));
        }
    }
    let refused = finish("pin", json!("soon")).unwrap_err();
    assert!(refused.ends_with("or epoch milliseconds, or -1"), "{refused}");
    assert!(!super::plainly_conform(&TIMES, [("iso", "-1")]));
    assert!(super::plainly_conform(&TIMES, [("pin", "-1")]));
}

#[test]
fn the_last_of_repeated_keys_is_sent() {
    static OPEN: Rules =
        Rules::object(&[Key::required("name", &Rules::text(&[Limit::most(3)]))]).open().build();
    let mut body = r#"{"name":"too long","more":1,"name":"ok"}"#.to_owned();
    assert_eq!(super::finish(&OPEN, &mut body, false), Ok(Vec::new()));
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), json!({ "name": "ok", "more": 1 }));
    assert_eq!(body.matches("name").count(), 1);
}

#[test]
fn without_a_check_an_empty_identifier_is_still_refused() {
    let finish = |value: Value| super::finish(&PARAMETERS, &mut value.to_string(), true);
    let violations = finish(json!({ "limit": 5000, "message": "" })).unwrap_err();
    let paths: Vec<_> = violations.iter().map(super::Violation::path).collect();
    assert_eq!(paths, ["message"]);
    assert_eq!(finish(json!({ "limit": 5000 })), Ok(Vec::new()));
}

#[test]
fn parameters_that_plainly_conform_need_no_full_check() {
    static ALONE: Rules = Rules::object(&[
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("state", &Rules::Open(&["active"])),
        Key::optional("filter", &Rules::values(&["missed", "viewed"])),
        Key::optional("name", &Rules::text(&[Limit::most(3)])),
        Key::optional("id", &Rules::Identifier),
        Key::optional("message", &Rules::MessageId),
        Key::optional("pinned", &Rules::Boolean),
        Key::optional("ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("any", &Rules::Scalar),
    ])
    .build();
    let texts =
        ["", " ", "0", "1", "100", "101", "1.5", "active", "missed", "true", "1,2", "a%20b"];
    let mut plain = 0;
    for name in
        ["limit", "state", "filter", "name", "id", "message", "pinned", "ids", "any", "other"]
    {
        for text in texts {
            if super::plainly_conform(&ALONE, [(name, text)]) {
                let value = super::read_parameters(&ALONE, [(name, text)]);
                assert_eq!(check(&ALONE, &value.to_string()), Ok(Vec::new()), "{name}={text}");
                plain += 1;
            }
        }
    }
    assert_eq!(plain, 49);
    let fine = [("limit", "100")];
    assert!(!super::plainly_conform(&PARAMETERS, fine), "its rules depend on each other");
}

#[test]
fn keys_and_values_of_another_version_are_told() {
    static SHARED: Rules = Rules::object(&[Key::optional(
        "type",
        &Rules::Versioned { values: &["text"], elsewhere: &[("poll", "v3")] },
    )])
    .elsewhere(&[("sections", "v3")])
    .build();
    let told = |json: &str| match check(&SHARED, json) {
        Ok(warnings) => warnings.iter().map(|one| format!("warning: {one}")).collect::<Vec<_>>(),
        Err(violations) => violations.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(
        told(r#"{ "type": "poll", "sections": [] }"#),
        [
            "type: found \"poll\", which only v3 of the API has, allowed one of text",
            "sections: found a key that only v3 of the API has, allowed the keys type",
        ]
    );
    assert_eq!(told(r#"{ "type": "text" }"#), [""; 0]);
    assert!(told(r#"{ "type": "new" }"#)[0].starts_with("warning: type: found \"new\""));
}
