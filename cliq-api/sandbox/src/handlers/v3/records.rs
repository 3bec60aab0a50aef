//! Records of data stores, which version 2 reads and writes too.

use super::data_stores::not_found;
use super::lists::wrapped;
use super::record_criteria::RecordCriteria;
use crate::handlers::criteria::{as_text, compare};
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::page::{page_from, position};
use crate::model::State;
use crate::model::data_store::{Broken, RESERVED};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Front of a token that stands for a time.
const TIME: &str = "MTB8";

type Record = Map<String, Value>;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "data_stores_list_records" => list(state, input),
        "data_stores_create_record" => create(state, input),
        "data_stores_update_records" => update_many(state, input),
        "data_stores_delete_records" => delete_many(state, input),
        "data_stores_get_record" => get(state, input),
        "data_stores_update_record" => update(state, input),
        "data_stores_delete_record" => delete(state, input),
        _ => return None,
    })
}

/// The records of the address.
fn records<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a Vec<Record>, Refusal> {
    Ok(&state.databases.get(input.id(0)).ok_or_else(not_found)?.records)
}

fn record<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a Record, Refusal> {
    let mut records = records(state, input)?.iter();
    records
        .find(|record| has_id(record, input.id(1)))
        .ok_or_else(|| Refusal::not_found("datastore_record_not_found", "There is no such record."))
}

fn has_id(record: &Record, id: &str) -> bool {
    record.get("id").and_then(Value::as_str) == Some(id)
}

fn values(input: &Input<'_>) -> Record {
    input.body.get("values").and_then(Value::as_object).cloned().unwrap_or_default()
}

/// Refuses values that break a rule; `not_unique` is the code for those that others have.
fn refuse(not_unique: &'static str) -> impl Fn(Broken) -> Refusal {
    move |broken| match broken {
        Broken::UnknownField(name) => no_field(&name),
        Broken::MissingField(name) => Refusal::bad(
            "datastore_required_field_missing",
            format!("The mandatory field '{name}' is missing."),
        ),
        Broken::NotANumber(name) => Refusal::bad(
            "datastore_invalid_number_value",
            format!("The value of '{name}' is not a number."),
        ),
        Broken::TooLarge => {
            Refusal::bad("datastore_data_limit_exceeded", "The record or a value is too long.")
        }
        Broken::NotUnique => {
            Refusal::bad(not_unique, "Another record has the same values in a unique key.")
        }
    }
}

fn no_field(name: &str) -> Refusal {
    Refusal::bad("datastore_column_not_found", format!("There is no field '{name}'."))
}

/// Refuses a field that the data store does not have. A database without definition has any.
fn check_field(state: &State, input: &Input<'_>, name: &str) -> Result<(), Refusal> {
    let store = state.data_store_named(input.id(0));
    if RESERVED.contains(&name) || store.is_none_or(|store| store.field(name).is_some()) {
        return Ok(());
    }
    Err(no_field(name))
}

fn criteria(
    state: &State,
    input: &Input<'_>,
    text: Option<&str>,
) -> Result<Option<RecordCriteria>, Refusal> {
    let Some(text) = text else { return Ok(None) };
    let criteria = RecordCriteria::parse(text)?;
    criteria.fields().try_for_each(|name| check_field(state, input, name))?;
    Ok(Some(criteria))
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let criteria = criteria(state, input, input.query_text("criteria"))?;
    let mut list: Vec<&Record> = records(state, input)?.iter().collect();
    list.retain(|record| criteria.as_ref().is_none_or(|criteria| criteria.matches(record)));
    // A sync token of an earlier response stands for its time.
    if let Some(before) = input.query_text("sync_token").and_then(time_of) {
        list.retain(|record| modified(record) <= before);
    }
    let mut start = 0;
    if let Some(token) = input.query_text("next_token") {
        match time_of(token) {
            Some(after) => list.retain(|record| modified(record) > after),
            None => {
                start = position(token).map_err(|refusal| {
                    Refusal::bad("datastore_invalid_next_token", refusal.message)
                })?;
            }
        }
    }
    sort(state, input, &mut list)?;
    let page = page_from(list, start, input.limit(50));
    let mut body = json!({
        "url": format!("/api/v3/datastores/{}/records", input.id(0)),
        "type": "datastore_record",
        "list": page.items,
        "sync_token": format!("{TIME}{:x}", input.now),
    });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

fn time_of(token: &str) -> Option<i64> {
    i64::from_str_radix(token.strip_prefix(TIME)?, 16).ok()
}

fn modified(record: &Record) -> i64 {
    let time = record.get("modified_time").map(as_text);
    time.and_then(|time| time.parse().ok()).unwrap_or_default()
}

/// Sorts by the fields of the query, the first one first.
fn sort(state: &State, input: &Input<'_>, list: &mut [&Record]) -> Result<(), Refusal> {
    let orders = input.query_ids("order_by").unwrap_or_default();
    let mut fields = Vec::new();
    for order in &orders {
        let (field, direction) = order.trim().rsplit_once(' ').unwrap_or((order.trim(), "asc"));
        check_field(state, input, field)?;
        fields.push((field, direction.eq_ignore_ascii_case("desc")));
    }
    let names: BTreeSet<_> = fields.iter().map(|(field, _)| field).collect();
    if names.len() < fields.len() {
        let message = "'order_by' has a field twice.";
        return Err(Refusal::bad("datastore_duplicate_sort_field", message));
    }
    for (field, descending) in fields.iter().rev() {
        let text = |record: &Record| record.get(*field).map(as_text).unwrap_or_default();
        list.sort_by(|left, right| {
            let order = compare(&text(left), &text(right));
            if *descending { order.reverse() } else { order }
        });
    }
    Ok(())
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    records(state, input)?;
    let refuse = refuse("datastore_unique_key_violation");
    let mut values = values(input);
    values.remove("id");
    let added = state.add_record(input.id(0), values).map_err(refuse)?;
    let id = added.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    stamp(state, input, &["added_time", "modified_time"], |record| has_id(record, &id));
    let records = records(state, input)?.iter();
    let record = records.rev().find(|record| has_id(record, &id)).cloned().unwrap_or_default();
    Ok(respond(input, "", record))
}

fn respond(input: &Input<'_>, more: &str, record: Record) -> Reply {
    let path = format!("/datastores/{}/records{more}", input.id(0));
    wrapped("datastore_record", &path, Value::Object(record))
}

/// Notes the time in records.
fn stamp(state: &mut State, input: &Input<'_>, keys: &[&str], matches: impl Fn(&Record) -> bool) {
    let database = state.databases.get_mut(input.id(0));
    let records = database.into_iter().flat_map(|database| &mut database.records);
    for record in records.filter(|record| matches(record)) {
        for key in keys {
            record.insert((*key).to_owned(), input.now.to_string().into());
        }
    }
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let record = record(state, input)?.clone();
    Ok(respond(input, &format!("/{}", input.id(1)), record))
}

/// Changes the records that match.
fn change(
    state: &mut State,
    input: &Input<'_>,
    matches: impl Fn(&Record) -> bool,
) -> Result<(), Refusal> {
    let ids: BTreeSet<String> = records(state, input)?
        .iter()
        .filter(|record| matches(record))
        .filter_map(|record| record.get("id").map(as_text))
        .collect();
    let is_named =
        |record: &Record| record.get("id").map(as_text).is_some_and(|id| ids.contains(&id));
    let refuse = refuse("datastore_update_violates_unique_key");
    state.change_records(input.id(0), &values(input), is_named).map_err(refuse)?;
    stamp(state, input, &["modified_time"], is_named);
    Ok(())
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    record(state, input)?;
    change(state, input, |record| has_id(record, input.id(1)))?;
    get(state, input)
}

fn update_many(state: &mut State, input: &Input<'_>) -> Outcome {
    let criteria = criteria(state, input, input.text("criteria"))?;
    let matches =
        |record: &Record| criteria.as_ref().is_some_and(|criteria| criteria.matches(record));
    change(state, input, matches)?;
    Ok(Reply::Empty)
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    record(state, input)?;
    retain(state, input, |record| !has_id(record, input.id(1)));
    Ok(Reply::Empty)
}

fn delete_many(state: &mut State, input: &Input<'_>) -> Outcome {
    records(state, input)?;
    let criteria = criteria(state, input, input.query_text("criteria"))?;
    let ids = input.query_ids("ids").unwrap_or_default();
    retain(state, input, |record| {
        let is_named = record.get("id").map(as_text).is_some_and(|id| ids.contains(&id));
        !is_named && !criteria.as_ref().is_some_and(|criteria| criteria.matches(record))
    });
    Ok(Reply::Empty)
}

fn retain(state: &mut State, input: &Input<'_>, keep: impl Fn(&Record) -> bool) {
    if let Some(database) = state.databases.get_mut(input.id(0)) {
        database.records.retain(|record| keep(record));
    }
}
