//! Rules one by one, on made-up values.

use super::{Key, Limit, Relation, RelationKind, Rules, check};
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
    check(&BODY, value).map_or_else(
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
    let warnings = check(&BODY, &value).unwrap();
    let texts: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(texts, ["items[0].name: found 4 characters, allowed at most 3 (by a page)"]);
}

#[test]
fn a_value_of_another_kind_is_told() {
    assert_eq!(broken(&json!({ "items": "none" })), ["items: found \"none\", allowed a list"]);
    assert_eq!(broken(&json!([])), ["the whole: found a list, allowed an object"]);
}
