//! Tables of widgets.

use super::super::object::{Object, words};
use super::kind::element;
use serde_json::{Map, Value};

element! {
    /// A table.
    TableElement
}

words! {
    /// The alignment of a column.
    TableAlignment {
        /// To the left.
        Left = "left",
        /// Centered.
        Center = "center",
        /// To the right.
        Right = "right",
    }
}

impl TableElement {
    pub(super) fn new(headers: Vec<String>) -> Self {
        Self(Object::of("table").with("headers", headers))
    }

    /// Adds a row, with a value for each header.
    pub fn row(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut values = values.into_iter().map(|value| Value::String(value.into()));
        let headers = self.0.get("headers").and_then(Value::as_array).into_iter().flatten();
        let names = headers.filter_map(Value::as_str).map(str::to_owned);
        let mut row: Map<String, Value> = names.zip(values.by_ref()).collect();
        // Validation reports a value without a header.
        row.extend(values.map(|value| (String::new(), value)));
        Self(self.0.push("rows", row))
    }

    /// Sets the widths of the columns, in percent.
    pub fn widths(self, widths: impl IntoIterator<Item = u8>) -> Self {
        let widths: Vec<Value> = widths.into_iter().map(|width| width.to_string().into()).collect();
        Self(self.0.with_in("style", "widths", widths))
    }

    /// Sets the alignments of the columns.
    pub fn alignments(self, alignments: impl IntoIterator<Item = TableAlignment>) -> Self {
        let alignments: Vec<Value> = alignments.into_iter().map(Into::into).collect();
        Self(self.0.with_in("style", "alignments", alignments))
    }
}
