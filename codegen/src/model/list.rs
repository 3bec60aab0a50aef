//! What an operation that is read in pages holds.

use super::Schemas;
use super::conversion::resolve;
use super::operation::{Answer, Operation};
use super::schema::{Field, Shape, Type};

/// A list that is read in pages.
#[derive(Clone, Debug, PartialEq)]
pub struct PagedList {
    /// Type of a page.
    pub page: Type,
    /// Property of the page with the items.
    pub items: Field,
    /// Type of an item.
    pub item: Type,
}

impl PagedList {
    /// The list that an operation reads.
    pub(super) fn of(schemas: &Schemas, operation: &Operation) -> Option<Self> {
        let paging = operation.paging.as_ref()?;
        let Answer::Json(page @ Type::Named(name)) = &operation.answer else { return None };
        let Shape::Object { fields, .. } = &schemas.get(name)?.shape else { return None };
        let items = fields.iter().find(|field| field.wire == paging.items)?;
        let Type::List(item) = resolve(schemas, &items.kind) else { return None };
        Some(Self { page: page.clone(), items: items.clone(), item: (**item).clone() })
    }
}
