//! What plainly conforms has no violations and no warnings; what is typical conforms plainly.

use super::super::rules::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
use super::super::{check, check_value};
use super::conforms;
use serde::Serialize;
use std::collections::BTreeMap;

const SOURCE: Option<&str> = Some("a page");

static TABLE: Rules = Rules::object(&[
    Key::required("heads", &Rules::list(&Rules::text(&[]), &[Limit::most(3)])),
    Key::required("rows", &Rules::list(&Rules::map(&Rules::text(&[]), &[]), &[])),
])
.relations(&[
    Relation { of: "heads", kind: RelationKind::Unique, source: None },
    Relation { of: "rows[]", kind: RelationKind::Keys("heads"), source: None },
])
.build();
static ACTION: Rules = Rules::object(&[
    Key::optional("name", &Rules::text(&[Limit::most(4), Limit::most(3).by("a page")])),
    Key::optional("web", &Rules::text(&[])),
    Key::optional("api", &Rules::text(&[])),
])
.relations(&[
    Relation { of: "web", kind: RelationKind::Protocols(&["https"]), source: SOURCE },
    Relation { of: "api", kind: RelationKind::SystemAction(&["call"]), source: SOURCE },
])
.build();
static WHOLE: Rules = Rules::object(&[
    Key::required("kind", &Rules::values(&["table", "action"])),
    Key::optional("text", &Rules::text(&[Limit::least(1), Limit::most(5)])),
    Key::optional("id", &Rules::MessageId),
    Key::optional("count", &Rules::number(&[Limit::least(0), Limit::most(2)])),
    Key::optional("flag", &Rules::Boolean),
    Key::optional("table", &TABLE),
    Key::optional("action", &ACTION),
    Key::optional("references", &Rules::map(&Rules::text(&[]), &[Limit::most(1)])),
])
.cases(&[
    Case {
        property: "kind",
        is: "action",
        then: &[(
            "action",
            Refinement::Keys { keys: &["name", "web"], required: &["name"], any: &[] },
        )],
    },
    Case {
        property: "kind",
        is: "table",
        then: &[(
            "action",
            Refinement::Keys { keys: &["web", "api"], required: &[], any: &["web", "api"] },
        )],
    },
])
.relations(&[
    Relation { of: "text", kind: RelationKind::References("references"), source: None },
    Relation { of: "table", kind: RelationKind::Without(&["{@"]), source: SOURCE },
    Relation { of: "", kind: RelationKind::Payload(150), source: SOURCE },
])
.build();

type Texts = BTreeMap<&'static str, &'static str>;

#[derive(Clone, Default, Serialize)]
struct Table {
    heads: Vec<&'static str>,
    rows: Vec<Texts>,
}

#[derive(Clone, Default, Serialize)]
struct Action {
    #[serde(skip_serializing_if = "Option::is_none")]
    api: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    web: Option<&'static str>,
}

#[derive(Clone, Default, Serialize)]
struct Whole {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<Action>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flag: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    references: Option<Texts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<Table>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'static str>,
}

/// Whether the value plainly conforms. If so, the full check finds nothing.
fn is_plain(value: &Whole) -> bool {
    let json = serde_json::to_string(value).unwrap();
    let (plain, full) = (conforms(&WHOLE, value), check(&WHOLE, &json));
    assert!(!plain || full == Ok(Vec::new()), "{json}: {full:?}");
    assert_eq!(check_value(&WHOLE, value), full, "{json}");
    plain
}

fn table(heads: &[&'static str], rows: &[&[(&'static str, &'static str)]]) -> Table {
    let rows = rows.iter().map(|row| row.iter().copied().collect()).collect();
    Table { heads: heads.to_vec(), rows }
}

#[test]
fn typical_values_plainly_conform() {
    let whole = Whole { kind: Some("table"), ..Whole::default() };
    assert!(is_plain(&whole));
    let row: &[_] = &[("a", "1"), ("b", "\u{e9}"), ("c", "a { b")];
    for heads in [["a", "b", "c"], ["c", "b", "a"], ["b", "a", "c"], ["a", "c", "b"]] {
        let table = Some(table(&heads, &[row, row]));
        assert!(is_plain(&Whole { table, ..whole.clone() }), "{heads:?}");
    }
    let scalars =
        Whole { count: Some(2), flag: Some(true), id: Some("1_2"), text: Some("12345"), ..whole };
    assert!(is_plain(&scalars));
    let action = Some(Action { name: Some("abc"), web: Some("https://a"), api: None });
    assert!(is_plain(&Whole { kind: Some("action"), action, ..scalars.clone() }));
    let action = Some(Action { api: Some("call/1"), ..Action::default() });
    assert!(is_plain(&Whole { action, ..scalars }));
}

#[test]
fn a_value_that_is_close_to_the_limit_is_counted() {
    let table = |text| table(&["a"], &[&[("a", text)]]);
    let of = |text| Whole { kind: Some("table"), table: Some(table(text)), ..Whole::default() };
    let rest = serde_json::to_string(&of("")).unwrap().len();
    for count in 0..200_usize {
        for character in ["x", "\u{e9}", "\"", "\u{1}"] {
            let text: &'static str = character.repeat(count).leak();
            let plain = is_plain(&of(text));
            if character == "x" && rest + count < 140 {
                assert!(plain, "{count}");
            }
        }
    }
}

#[test]
fn what_may_break_a_rule_does_not_plainly_conform() {
    let whole = Whole { kind: Some("table"), ..Whole::default() };
    let action = |api, name, web| Some(Action { api, name, web });
    let row: &[_] = &[("a", "1"), ("b", "2")];
    for broken in [
        Whole::default(),
        Whole { kind: Some("other"), ..whole.clone() },
        Whole { text: Some(""), ..whole.clone() },
        Whole { text: Some("123456"), ..whole.clone() },
        Whole { text: Some("($1)"), ..whole.clone() },
        Whole { id: Some(" "), ..whole.clone() },
        Whole { count: Some(3), ..whole.clone() },
        Whole { count: Some(-1), ..whole.clone() },
        Whole { references: Some(Texts::new()), ..whole.clone() },
        Whole { table: Some(table(&["a", "a"], &[])), ..whole.clone() },
        Whole { table: Some(table(&["a"], &[row])), ..whole.clone() },
        Whole { table: Some(table(&["b"], &[row])), ..whole.clone() },
        Whole { table: Some(table(&["a", "b", "c"], &[row])), ..whole.clone() },
        Whole { table: Some(table(&["c", "b", "a"], &[row])), ..whole.clone() },
        Whole { table: Some(table(&["a", "b", "c", "d"], &[])), ..whole.clone() },
        Whole { table: Some(table(&["a"], &[&[("a", "x {@b}")]])), ..whole.clone() },
        Whole { table: Some(table(&["{@b}"], &[])), ..whole.clone() },
        Whole { action: action(None, None, None), ..whole.clone() },
        Whole { action: action(None, Some("abc"), None), ..whole.clone() },
        Whole { action: action(Some("other/1"), None, None), ..whole.clone() },
        Whole { action: action(None, None, Some("http://a")), ..whole.clone() },
        Whole {
            kind: Some("action"),
            action: action(None, None, Some("https://a")),
            ..whole.clone()
        },
        Whole { kind: Some("action"), action: action(None, Some("abcd"), None), ..whole },
    ] {
        assert!(!is_plain(&broken), "{}", serde_json::to_string(&broken).unwrap());
    }
}
