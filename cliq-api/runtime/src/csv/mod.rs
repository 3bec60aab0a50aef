//! Exports in CSV, as streams of rows over all pages.

mod cell;
mod page;
mod parser;
mod reader;
mod row;
mod rows;
mod sniff;

pub use row::CsvRow;
pub use rows::CsvRows;

pub fn whole<T: serde::de::DeserializeOwned>(
    call: &crate::call::Call,
    body: &[u8],
) -> Result<Vec<T>, crate::Error> {
    reader::whole(call, body)?.iter().map(CsvRow::typed).collect()
}
