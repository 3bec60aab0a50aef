//! Types that read from sources, compared to types with derived implementations.

use crate::scalar::Flag;
use crate::source::object;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt::Debug;

/// Structs with derived implementations.
mod derived {
    use super::{BTreeMap, Deserialize, Flag, Map, Value};

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "shown with `Debug`")]
    pub struct Channel {
        count: i64,
        #[serde(default)]
        flag: Option<Flag>,
        members: Vec<Member>,
        #[serde(default)]
        names: Option<BTreeMap<String, Vec<String>>>,
        #[serde(rename = "type")]
        type_: String,
        value: Value,
        #[serde(flatten)]
        extra: Map<String, Value>,
    }

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "shown with `Debug`")]
    struct Member {
        id: String,
        #[serde(default)]
        open: Option<bool>,
    }
}

/// The same structs, which read from sources.
mod own {
    use super::{BTreeMap, Flag, Map, Value, object};

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown with `Debug`")]
    pub struct Channel {
        count: i64,
        flag: Option<Flag>,
        members: Vec<Member>,
        names: Option<BTreeMap<String, Vec<String>>>,
        type_: String,
        value: Value,
        extra: Map<String, Value>,
    }

    object!(open Channel: count, flag, members, names, "type" = type_, value);

    #[derive(Debug)]
    #[allow(dead_code, reason = "shown with `Debug`")]
    struct Member {
        id: String,
        open: Option<bool>,
    }

    object!(closed Member: id, open);
}

const CASES: &[&str] = &[
    r#"{"count":1,"members":[],"type":"a","value":null}"#,
    r#"{"more":{"a":[1,2.5,"b"]},"count":-1,"members":[{"id":"1","open":null},{"id":"2","x":[{}]}],"type":"\u0061","value":7}"#,
    r#"{"count":1,"flag":"true","members":[["1",true],["2"]],"names":{"b":["1"],"a":[]},"type":"a","value":{}}"#,
    r#"{"more":1,"more":2,"count":1,"members":[],"type":"a","value":null}"#,
    r#"{"type_":1,"extra":2,"count":1,"members":[],"type":"a","value":null}"#,
    r#"{"flag":null,"names":null,"count":1,"members":[],"type":"a","value":[1,{"b":1,"a":2}]}"#,
    "{}",
    "[]",
    "null",
    "\"text\"",
    "7",
    "",
    "{",
    r#"{"count":1"#,
    r#"{"count":1,"count":2,"members":[],"type":"a","value":null}"#,
    r#"{"count":1.5,"members":[],"type":"a","value":null}"#,
    r#"{"count":null,"members":[],"type":"a","value":null}"#,
    r#"{"count":99999999999999999999,"members":[],"type":"a","value":null}"#,
    r#"{"count":1,"members":{},"type":"a","value":null}"#,
    r#"{"count":1,"members":[{}],"type":"a","value":null}"#,
    r#"{"count":1,"members":[[]],"type":"a","value":null}"#,
    r#"{"count":1,"members":[["1",true,3]],"type":"a","value":null}"#,
    r#"{"count":1,"members":["a"],"type":"a","value":null}"#,
    r#"{"count":1,"members":[{"id":"1","id":"2"}],"type":"a","value":null}"#,
    r#"{"count":1,"members":[],"type":["a"],"value":null}"#,
    r#"{"count":1,"members":[],"type":"a"}"#,
    r#"{"count":1,"members":[],"type":"a","value":null} x"#,
    r#"{"count":1,"members":[],"type":"a","value":nul}"#,
    "{\"count\":1,\n\"flag\":7,\"members\":[],\"type\":\"a\",\"value\":null}",
    "{\"count\":1,\n\"names\":{\"a\":[1]},\"members\":[],\"type\":\"a\",\"value\":null}",
    "{\"count\":1,\n\"members\":[{\"id\":\n\"1\",\"open\":1}],\"type\":\"a\",\"value\":null}",
];

/// What was read, or the error with its kind and its position.
fn outcome<T: Debug>(result: serde_json::Result<T>) -> String {
    match result {
        Ok(value) => format!("{value:?}"),
        Err(error) => {
            format!("{error} {:?} {} {}", error.classify(), error.line(), error.column())
        }
    }
}

#[test]
fn bytes_read_as_with_derived_implementations() {
    for json in CASES {
        assert_eq!(
            outcome(serde_json::from_slice::<own::Channel>(json.as_bytes())),
            outcome(serde_json::from_slice::<derived::Channel>(json.as_bytes())),
            "{json}"
        );
    }
}

#[test]
fn values_read_as_with_derived_implementations() {
    let values = CASES.iter().filter_map(|json| serde_json::from_str::<Value>(json).ok());
    for json in values {
        assert_eq!(
            outcome(serde_json::from_value::<own::Channel>(json.clone())),
            outcome(serde_json::from_value::<derived::Channel>(json.clone())),
            "{json}"
        );
    }
}
