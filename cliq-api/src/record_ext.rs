//! Database records as custom types.

use crate::record::ID;
use crate::types::{DatabaseRecord, DatabasesListRecordsResponse};
use crate::{Error, reading};
use serde::de::DeserializeOwned;
use serde_json::Value;

impl DatabaseRecord {
    /// Deserializes the record into your own type, which may have a field `id`. The id is also
    /// available as [`id`](Self::id).
    ///
    /// ```no_run
    /// #[derive(serde::Deserialize)]
    /// struct Product {
    ///     productid: String,
    ///     instock: bool,
    /// }
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut records = cliq.databases().list_records("products").stream();
    /// while let Some(record) = records.try_next().await? {
    ///     let product: Product = record.typed()?;
    ///     println!("{}: {} {}", record.id, product.productid, product.instock);
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Input`](crate::ErrorKind::Input) if the record does not fit the type. The
    /// error names the field and its value.
    pub fn typed<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let mut whole = self.extra.clone();
        let id = serde_json::to_value(&self.id).unwrap_or_else(|_| self.id.as_str().into());
        whole.insert(ID.to_owned(), id);
        let json = Value::Object(whole);
        reading::value(&json).map_err(|mismatch| mismatch.into_misfit("record"))
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.extra.get(field)
    }
}

impl DatabasesListRecordsResponse {
    /// Returns the records of the page, including a single record that some responses contain
    /// instead of the list.
    #[must_use]
    pub fn into_records(self) -> Vec<DatabaseRecord> {
        self.list.unwrap_or_else(|| crate::pagination::lone_item(self.extra))
    }
}
