//! How a list is read in pages.

use super::kind::Type;
use super::schema::Field;
use crate::document::extension::PagingKind;
use crate::texts;
use serde_json::{Map, Value};

/// The size of a page where neither caller nor document states one.
const USUAL_SIZE: u64 = 100;

/// How the next page is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What a page says of the next.
    pub kind: PagingKind,
    /// Query parameter for the cursor.
    pub request: String,
    /// Property of the response with the next cursor.
    pub response: String,
    /// Properties of an item with its time, the one that decides first.
    pub item_times: Vec<String>,
    /// Property of the response with the items.
    pub items: String,
    /// Property of an item that tells it from others.
    pub item_id: Option<String>,
    /// Query parameter for the size of a page.
    pub limit: Option<String>,
    /// The size of a page where no caller states one.
    pub usual_size: u64,
    /// The largest size of a page.
    pub largest_size: u64,
    /// Query parameter and property for incremental reading.
    pub sync: Option<(String, String)>,
    /// Query parameter and property of a second kind of cursor.
    pub alternative: Option<(String, String)>,
    /// Whether the cursor excludes all other parameters.
    pub exclusive: bool,
    /// Parameters that the cursor excludes.
    pub excludes: Vec<String>,
    /// Whether the response may be the item itself.
    pub lone_item: bool,
    /// Query parameter for the number of the first item, and that of the very first.
    pub offset: Option<(String, u64)>,
    /// Query parameter from which on the list may run to newer items.
    pub ascending_from: Option<String>,
    /// Query parameter for the start of the window.
    pub from: Option<String>,
    /// How exact the times of items are, in milliseconds.
    pub resolution: u64,
}

/// A list that an operation responds with, in pages or as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Type of a page.
    pub page: Type,
    /// Where the page has the items.
    pub items: ListItems,
    /// Type of an item.
    pub item: Type,
}

/// Where a page has its items.
#[derive(Clone, Debug, PartialEq)]
pub enum ListItems {
    /// In a property.
    Property(Box<Field>),
    /// Wherever it has values of a schema.
    Gathered(String),
}

impl Paging {
    /// Reads `x-cliq-pagination` of an operation.
    #[must_use]
    pub fn of(operation: &Map<String, Value>) -> Option<Self> {
        let paging = operation.get("x-cliq-pagination")?.as_object()?;
        let optional = |key: &str| paging.get(key).and_then(Value::as_str).map(str::to_owned);
        let is_true = |key: &str| paging.get(key) == Some(&Value::Bool(true));
        let part = |key: &str| paging.get(key).and_then(Value::as_object);
        let limit = optional("limit");
        let (usual_size, largest_size) = sizes(operation, limit.as_deref());
        Some(Self {
            usual_size,
            largest_size,
            kind: PagingKind::named(&texts::one(paging, "kind"))?,
            request: texts::one(paging, "request"),
            response: optional("response")
                .or_else(|| texts::owned(paging, "item-time").into_iter().next())
                .unwrap_or_default(),
            item_times: texts::owned(paging, "item-time"),
            items: texts::one(paging, "items"),
            item_id: optional("item-id"),
            limit,
            sync: optional("sync-request").zip(optional("sync-response")),
            alternative: part("alternative")
                .map(|other| (texts::one(other, "request"), texts::one(other, "response"))),
            exclusive: is_true("exclusive"),
            excludes: texts::owned(paging, "excludes"),
            lone_item: is_true("lone-item"),
            offset: part("offset").map(|offset| {
                let first = offset.get("first").and_then(Value::as_u64).unwrap_or_default();
                (texts::one(offset, "request"), first)
            }),
            ascending_from: optional("ascending-from"),
            from: optional("from"),
            resolution: paging.get("resolution-milliseconds").and_then(Value::as_u64).unwrap_or(1),
        })
    }
}

/// The usual and the largest size of a page, by the parameter for it.
fn sizes(operation: &Map<String, Value>, limit: Option<&str>) -> (u64, u64) {
    let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let named = |one: &&Value| limit.is_some() && one.get("name").and_then(Value::as_str) == limit;
    let schema = parameters.into_iter().find(named).and_then(|one| one.get("schema"));
    let fact = |key: &str| schema?.get(key)?.as_u64();
    let largest = fact("maximum").or_else(|| fact("default")).unwrap_or(USUAL_SIZE);
    (fact("default").unwrap_or(largest), largest)
}
