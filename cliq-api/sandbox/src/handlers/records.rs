//! Records of databases.

use super::criteria::{Criteria, as_text};
use super::input::Input;
use super::json::insert;
use super::page::{page_from, position};
use crate::model::State;
use crate::model::data_store::Broken;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "databases_create_record" => create(state, input),
        "databases_list_records" => list(state, input),
        "databases_get_record" => with_record(state, input, |records, at| {
            records.get(at).map(|record| Reply::Json(Value::Object(record.clone())))
        }),
        "databases_update_record" => update(state, input),
        "databases_delete_record" => with_record(state, input, |records, at| {
            records.remove(at);
            Some(Reply::Empty)
        }),
        _ => return None,
    })
}

fn values(input: &Input<'_>) -> Map<String, Value> {
    let mut values =
        input.body.get("values").and_then(Value::as_object).cloned().unwrap_or_default();
    values.remove("id");
    values
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let record = state.add_record(input.id(0), values(input)).map_err(refuse)?;
    Ok(Reply::Json(Value::Object(record)))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    with_record(state, input, |_, _| Some(Reply::Empty))?;
    let id = input.id(1);
    let is_named = |record: &Map<String, Value>| record.get("id").is_some_and(|known| known == id);
    state.change_records(input.id(0), &values(input), is_named).map_err(refuse)?;
    with_record(state, input, |records, at| {
        records.get(at).map(|record| Reply::Json(Value::Object(record.clone())))
    })
}

/// Values that the data store of the same name does not take. It is defined with version 3.
fn refuse(_: Broken) -> Refusal {
    Refusal::bad("invalid_inputs", "The values do not fit the fields of the data store.")
}

fn with_record(
    state: &mut State,
    input: &Input<'_>,
    act: impl FnOnce(&mut Vec<Map<String, Value>>, usize) -> Option<Reply>,
) -> Outcome {
    let database = state.databases.get_mut(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let at = database.at(input.id(1)).ok_or_else(Refusal::url_invalid)?;
    act(&mut database.records, at).ok_or_else(Refusal::url_invalid)
}

/// Records in order of their making, or sorted by a column.
fn list(state: &State, input: &Input<'_>) -> Outcome {
    let mut records: Vec<_> = state
        .databases
        .get(input.id(0))
        .map(|database| &database.records)
        .into_iter()
        .flatten()
        .collect();
    if let Some(criteria) = input.query_text("criteria") {
        let criteria = Criteria::parse(criteria)?;
        records.retain(|record| criteria.matches(record));
    }
    if let Some(order) = input.query_text("order_by") {
        let (column, descending) = match order.strip_prefix('-') {
            Some(column) => (column, true),
            None => (order.trim_start_matches(['+', ' ']), false),
        };
        records.sort_by_key(|record| record.get(column).map(as_text));
        if descending {
            records.reverse();
        }
    }
    // A token brings all that is left; an index begins at 1.
    let page = if let Some(token) = input.query_text("start_token") {
        page_from(records, position(token)?, usize::MAX)
    } else {
        let from = input.query.get("from_index").and_then(Value::as_u64).unwrap_or(1);
        let from = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
        page_from(records, from, input.limit(50))
    };
    let mut body = json!({ "list": page.items });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}
