// Generated from specs/v3/data_stores.yaml by `cargo xtask generate`. Do not edit.

//! Data stores of the organization or of an extension: tables with typed fields in which
//! platform components keep records.
//!
//! Each data store defines its own fields, so the keys of a record differ between data stores.
#![doc = include_str!("operations/data_stores.md")]
/// Handle with a method for each operation of the module [`data_stores`](self#operations).
///
/// [`Api::data_stores`](super::Api::data_stores) returns it.
#[derive(Clone, Debug)]
pub struct DataStores {
    client: crate::Cliq,
}
impl DataStores {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the data stores of the organization, with their fields.
    ///
    /// | Request | `GET /api/v3/datastores` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.READ`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListDataStores::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`DataStore`](crate::v3::types::DataStore): a page of data stores |
    /// | Operation | `data_stores_list` ([sources](crate::v3::sources#data_stores_list)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `bulk_record_update_failed`: A record could not be updated.
    /// - `invalid_record_criteria`: The criteria are malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut stores = cliq.v3().data_stores().list().limit(50).stream();
    /// while let Some(store) = stores.try_next().await? {
    ///     println!("{}", store.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListDataStores {
        request::ListDataStores {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a data store, a table with typed fields whose records the components of the platform
    /// share.
    ///
    /// # Arguments
    ///
    /// - `unique_name`: Unique name of the data store. It has at most 20 lower-case letters, digits
    ///   and underscores, and begins with a letter.
    /// - `name`: Display name of the data store, which need not be unique. It has at most 20
    ///   letters, digits and spaces.
    /// - `description`: Description of the data store.
    /// - `fields`: Fields of the data store. The record ID is a field beside them.
    ///
    /// | Request | `POST /api/v3/datastores` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.CREATE`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStore`](crate::v3::types::DataStore): the created data store |
    /// | Operation | `data_stores_create` ([sources](crate::v3::sources#data_stores_create)) |
    ///
    /// # Errors
    ///
    /// - `datastore_creation_limit_exceeded`: The organization has the maximum number of data
    ///   stores.
    /// - `datastore_name_already_exists`: Another data store of the organization has the name.
    /// - `datastore_invalid_creation_data`: The body is malformed.
    /// - `datastore_fields_required`: The data store has no field.
    /// - `datastore_fields_invalid_value`: The definition of a field has an invalid value.
    /// - `datastore_fields_limit_exceeded`: The data store would have more than 19 fields beside
    ///   the record ID.
    /// - `datastore_fields_duplicate_column`: Two fields have the same name.
    /// - `datastore_access_denied`: The caller may not create data stores.
    /// - `datastore_unique_key_column_not_found`: A unique key names a field that does not exist.
    /// - `datastore_field_name_reserved`: The name of a field is reserved.
    /// - `datastore_field_unique_key_not_supported`: A unique key contains a field of the type
    ///   `encrypted-text` or `large-text`.
    /// - `datastore_field_mask_not_supported`: A field is masked whose type is neither
    ///   `limited-text` nor `number`.
    /// - `datastore_invalid`: The data store is in an invalid state, or its data is malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{DataStoreFieldType, NewDataStoreField};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let store = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .create(
    ///         "empdir",
    ///         "Employee Directory",
    ///         "V3 API test datastore",
    ///         [
    ///             NewDataStoreField::new("notes", "Notes", DataStoreFieldType::LargeText)
    ///                 .mandatory(false),
    ///         ],
    ///     )
    ///     .unique_keys([vec!["empid".to_owned()]])
    ///     .await?;
    /// println!("{}", store.name);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        unique_name: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        fields: impl IntoIterator<Item = impl Into<crate::v3::types::NewDataStoreField>>,
    ) -> request::CreateDataStore {
        request::CreateDataStore {
            call: self.call_of(&operation::CREATE),
            body: types::DataStoresCreateRequest {
                unique_name: unique_name.into(),
                name: name.into(),
                description: description.into(),
                fields: fields.into_iter().map(Into::into).collect(),
                unique_keys: None,
            },
        }
    }
    /// Returns a data store with its fields.
    ///
    /// - `data_store_id`: The data store, by its ID.
    ///
    /// | Request | `GET /api/v3/datastores/{DATA_STORE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.READ`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStore`](crate::v3::types::DataStore): the data store |
    /// | Operation | `data_stores_get` ([sources](crate::v3::sources#data_stores_get)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `record_not_found`: The record does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let store = cliq.v3().data_stores().get("227828000000132001").await?;
    /// println!("{}", store.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
    ) -> request::GetDataStore {
        request::GetDataStore {
            call: self
                .call_of(&operation::GET)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id),
        }
    }
    /// Updates the names, the description or the unique keys of a data store.
    ///
    /// Omitted values remain unchanged.
    ///
    /// - `data_store_id`: The data store, by its ID.
    ///
    /// | Request | `PATCH /api/v3/datastores/{DATA_STORE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.UPDATE`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStore`](crate::v3::types::DataStore): the updated data store |
    /// | Operation | `data_stores_update` ([sources](crate::v3::sources#data_stores_update)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_name_already_exists`: Another data store of the organization has the name.
    /// - `datastore_access_denied`: The caller may not change the data store.
    /// - `datastore_unique_key_column_not_found`: A unique key names a field that does not exist.
    /// - `datastore_field_unique_key_not_supported`: A unique key contains a field of the type
    ///   `encrypted-text` or `large-text`.
    /// - `datastore_invalid`: The data store is in an invalid state, or its data is malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let store = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .update("227828000000132001")
    ///     .unique_name("empdir")
    ///     .name("Employee Directory")
    ///     .await?;
    /// println!("{}", store.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
    ) -> request::UpdateDataStore {
        request::UpdateDataStore {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id),
            body: types::DataStoresUpdateRequest {
                unique_name: None,
                name: None,
                description: None,
                unique_keys: None,
            },
        }
    }
    /// Deletes a data store and all its records, irrevocably.
    ///
    /// No component should use it any more.
    ///
    /// - `data_store_id`: The data store, by its ID.
    ///
    /// | Request | `DELETE /api/v3/datastores/{DATA_STORE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.DELETE`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `data_stores_delete` ([sources](crate::v3::sources#data_stores_delete)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_access_denied`: The caller may not delete the data store.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().data_stores().delete("227828000000132001").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
    ) -> request::DeleteDataStore {
        request::DeleteDataStore {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id),
        }
    }
    /// Starts an export of all records of a data store into a file, with a password if wanted.
    ///
    /// # Arguments
    ///
    /// - `data_store_id`: The data store, by its ID.
    /// - `file_type`: Format of the file.
    ///
    /// | Request | `POST /api/v3/datastores/{DATA_STORE_ID}/export` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.READ`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 5 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `data_stores_export_records` ([sources](crate::v3::sources#data_stores_export_records)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_access_denied`: The caller may not export the data store.
    /// - `datastore_export_password_missing`: `password_protected` is set without a password.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::DataStoreFileType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .data_stores()
    ///     .export_records("227828000000132001", DataStoreFileType::Csv)
    ///     .password_protected(false)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn export_records(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
        file_type: impl Into<crate::v3::types::DataStoreFileType>,
    ) -> request::ExportDataStoreRecords {
        request::ExportDataStoreRecords {
            call: self
                .call_of(&operation::EXPORT_RECORDS)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id),
            body: types::DataStoresExportRecordsRequest {
                file_type: file_type.into(),
                password_protected: None,
                password: None,
            },
        }
    }
    /// Adds up to 10 fields to a data store.
    ///
    /// Existing records have the default value in them, or none.
    ///
    /// # Arguments
    ///
    /// - `data_store_id`: The data store, by its ID.
    /// - `fields`: The fields.
    ///
    /// | Request | `POST /api/v3/datastores/{DATA_STORE_ID}/fields` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.UPDATE`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStore`](crate::v3::types::DataStore): the data store with the new fields |
    /// | Operation | `data_stores_add_fields` ([sources](crate::v3::sources#data_stores_add_fields)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_fields_invalid_value`: The definition of a field has an invalid value.
    /// - `datastore_fields_limit_exceeded`: The data store would have more than 19 fields beside
    ///   the record ID.
    /// - `datastore_fields_duplicate_column`: Two fields of the request have the same name.
    /// - `datastore_access_denied`: The caller may not change the data store.
    /// - `datastore_field_name_already_exists`: The data store has a field with the unique name.
    /// - `datastore_field_name_reserved`: The name of a field is reserved.
    /// - `datastore_field_mask_not_supported`: A field is masked whose type is neither
    ///   `limited-text` nor `number`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{DataStoreFieldType, NewDataStoreField};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let store = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .add_fields(
    ///         "227828000000132001",
    ///         [
    ///             NewDataStoreField::new(
    ///                     "join_date",
    ///                     "Join Date",
    ///                     DataStoreFieldType::LimitedText,
    ///                 )
    ///                 .mandatory(false)
    ///                 .default_value(""),
    ///         ],
    ///     )
    ///     .await?;
    /// println!("{}", store.name);
    /// # Ok(()) }
    /// ```
    pub fn add_fields(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
        fields: impl IntoIterator<Item = impl Into<crate::v3::types::NewDataStoreField>>,
    ) -> request::AddDataStoreFields {
        request::AddDataStoreFields {
            call: self
                .call_of(&operation::ADD_FIELDS)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id),
            body: types::DataStoresAddFieldsRequest {
                fields: fields.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Updates up to 10 fields of a data store: names, default values, and whether they are
    /// mandatory or masked.
    ///
    /// # Arguments
    ///
    /// - `data_store_id`: The data store, by its ID.
    /// - `fields`: The changes.
    ///
    /// | Request | `PATCH /api/v3/datastores/{DATA_STORE_ID}/fields` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.UPDATE`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStore`](crate::v3::types::DataStore): the data store with the changed fields |
    /// | Operation | `data_stores_update_fields` ([sources](crate::v3::sources#data_stores_update_fields)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_access_denied`: The caller may not change the data store.
    /// - `datastore_field_update_failed`: A field could not be updated.
    /// - `datastore_field_not_found`: A field does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::DataStoreFieldUpdate;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let store = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .update_fields(
    ///         "227828000000132001",
    ///         [
    ///             DataStoreFieldUpdate::new("17202020414617773604009000")
    ///                 .name("Employee Notes")
    ///                 .mandatory(false),
    ///         ],
    ///     )
    ///     .await?;
    /// println!("{}", store.name);
    /// # Ok(()) }
    /// ```
    pub fn update_fields(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
        fields: impl IntoIterator<
            Item = impl Into<crate::v3::types::DataStoreFieldUpdate>,
        >,
    ) -> request::UpdateDataStoreFields {
        request::UpdateDataStoreFields {
            call: self
                .call_of(&operation::UPDATE_FIELDS)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id),
            body: types::DataStoresUpdateFieldsRequest {
                fields: fields.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Deletes up to 10 fields of a data store and their values in all records, irrevocably.
    ///
    /// # Arguments
    ///
    /// - `data_store_id`: The data store, by its ID.
    /// - `ids`: IDs of the fields.
    ///
    /// | Request | `DELETE /api/v3/datastores/{DATA_STORE_ID}/fields` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Datastores.UPDATE`, or `ZohoCliq.Datastores.ALL` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `data_stores_delete_fields` ([sources](crate::v3::sources#data_stores_delete_fields)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_column_not_found`: A field does not exist.
    /// - `datastore_access_denied`: The caller may not change the data store.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .data_stores()
    ///     .delete_fields("227828000000132001", ["17202020414617773604009000"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_fields(
        &self,
        data_store_id: impl Into<crate::v3::types::DataStoreId>,
        ids: impl IntoIterator<Item = impl Into<crate::v3::types::DataStoreFieldId>>,
    ) -> request::DeleteDataStoreFields {
        request::DeleteDataStoreFields {
            call: self
                .call_of(&operation::DELETE_FIELDS)
                .id::<crate::v3::types::DataStoreId>("DATA_STORE_ID", data_store_id)
                .query_list(
                    "ids",
                    {
                        let list: Vec<crate::v3::types::DataStoreFieldId> = ids
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Lists the records of a data store: all, or those that match `criteria`, in the order of
    /// `order_by`.
    ///
    /// - `name`: The data store, by its unique name.
    ///
    /// | Request | `GET /api/v3/datastores/{NAME}/records` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.READ`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user, counted together with `databases_list_records` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `next_token`; [`stream`](request::ListDataStoreRecords::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`DataStoreRecord`](crate::v3::types::DataStoreRecord): a page of records |
    /// | Operation | `data_stores_list_records` ([sources](crate::v3::sources#data_stores_list_records)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_invalid_criteria`: `criteria` is malformed.
    /// - `datastore_criteria_invalid_operator`: `criteria` contains an unknown operator.
    /// - `datastore_criteria_limit_exceeded`: `criteria` contains too many conditions.
    /// - `datastore_column_not_found`: `criteria` contains a field that does not exist.
    /// - `datastore_invalid_next_token`: `next_token` is invalid or has expired.
    /// - `datastore_invalid_number_value`: The value of a number field is no number.
    /// - `datastore_in_query_limit_exceeded`: `in` has too many values.
    /// - `datastore_duplicate_sort_field`: `order_by` contains a field twice.
    /// - `datastore_access_denied`: The caller may not read the records.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut records = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .list_records("empdir")
    ///     .criteria("(empname=John) && (isactive=true)")
    ///     .limit(50)
    ///     .stream();
    /// while let Some(record) = records.try_next().await? {
    ///     println!("{}", record.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_records(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
    ) -> request::ListDataStoreRecords {
        request::ListDataStoreRecords {
            call: self
                .call_of(&operation::LIST_RECORDS)
                .id::<crate::v3::types::DataStoreName>("NAME", name),
        }
    }
    /// Adds a record to a data store and returns it with its ID.
    ///
    /// # Arguments
    ///
    /// - `name`: The data store, by its unique name.
    /// - `values`: Values of the record, by unique name of the field: at most 20, each of at most
    ///   1,000 characters, 2,500 bytes in all.
    ///
    /// | Request | `POST /api/v3/datastores/{NAME}/records` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.CREATE`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user, counted together with `databases_create_record` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStoreRecord`](crate::v3::types::DataStoreRecord): the added record |
    /// | Operation | `data_stores_create_record` ([sources](crate::v3::sources#data_stores_create_record)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_data_limit_exceeded`: The record has more than 20 fields, a value of more than
    ///   1,000 characters, or more than 2,500 bytes in all.
    /// - `datastore_column_not_found`: A key of `values` is not the unique name of a field.
    /// - `datastore_invalid_number_value`: The value of a number field is no number.
    /// - `datastore_access_denied`: The caller may not add records.
    /// - `datastore_unique_key_violation`: Another record has the same values in a unique key.
    /// - `datastore_required_field_missing`: A mandatory field is missing.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let record = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .create_record(
    ///         "empdir",
    ///         [("empname", "John Doe"), ("notes", "Senior Engineer in Platform Team")],
    ///     )
    ///     .await?;
    /// println!("{}", record.id);
    /// # Ok(()) }
    /// ```
    pub fn create_record(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
        values: impl Into<crate::v3::types::RecordValues>,
    ) -> request::CreateDataStoreRecord {
        request::CreateDataStoreRecord {
            call: self
                .call_of(&operation::CREATE_RECORD)
                .id::<crate::v3::types::DataStoreName>("NAME", name),
            body: types::DataStoresCreateRecordRequest {
                values: values.into(),
            },
        }
    }
    /// Updates the records of a data store that match `criteria`: each receives the same values.
    ///
    /// Omitted fields remain unchanged.
    ///
    /// # Arguments
    ///
    /// - `name`: The data store, by its unique name.
    /// - `criteria`: Condition of the records to update. Fields are named by their unique names,
    ///   and each condition is in parentheses, such as `(empname=John) && (isactive=true)`. The
    ///   operators are `=` (or `==`), `!=`, `>`, `>=`, `<`, `<=`, `like`, `not like`, `in` and `not
    ///   in`. The latter two take up to 10 values, separated by commas; `like` ignores case and
    ///   compares texts only. At most 10 conditions are combined by `&&`, which binds tighter, and
    ///   `||`.
    /// - `values`: New values of every matching record, by unique name of the field.
    ///
    /// | Request | `PATCH /api/v3/datastores/{NAME}/records` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.UPDATE`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `data_stores_update_records` ([sources](crate::v3::sources#data_stores_update_records)) |
    ///
    /// # Errors
    ///
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_invalid_criteria`: `criteria` is malformed.
    /// - `datastore_criteria_invalid_operator`: `criteria` contains an unknown operator.
    /// - `datastore_criteria_limit_exceeded`: `criteria` contains too many conditions.
    /// - `datastore_column_not_found`: A key of `values` or a field in `criteria` is not the unique
    ///   name of a field.
    /// - `datastore_update_violates_unique_key`: Two records would have the same values in a unique
    ///   key.
    /// - `datastore_access_denied`: The caller may not change records.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .data_stores()
    ///     .update_records(
    ///         "empdir",
    ///         "(department==Engineering) && (isactive==true)",
    ///         [("empname", "John Doe"), ("notes", "Moved to inactive status")],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_records(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
        criteria: impl Into<String>,
        values: impl Into<crate::v3::types::RecordValues>,
    ) -> request::UpdateDataStoreRecords {
        request::UpdateDataStoreRecords {
            call: self
                .call_of(&operation::UPDATE_RECORDS)
                .id::<crate::v3::types::DataStoreName>("NAME", name),
            body: types::DataStoresUpdateRecordsRequest {
                criteria: criteria.into(),
                values: values.into(),
            },
        }
    }
    /// Deletes records of a data store, either by `ids` or by `criteria`, irrevocably.
    ///
    /// - `name`: The data store, by its unique name.
    ///
    /// | Request | `DELETE /api/v3/datastores/{NAME}/records` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.DELETE`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `data_stores_delete_records` ([sources](crate::v3::sources#data_stores_delete_records)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().data_stores().delete_records("empdir").criteria("(isactive=false)").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_records(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
    ) -> request::DeleteDataStoreRecords {
        request::DeleteDataStoreRecords {
            call: self
                .call_of(&operation::DELETE_RECORDS)
                .id::<crate::v3::types::DataStoreName>("NAME", name),
        }
    }
    /// Returns a record by ID.
    ///
    /// # Arguments
    ///
    /// - `name`: The data store, by its unique name.
    /// - `record_id`: The record.
    ///
    /// | Request | `GET /api/v3/datastores/{NAME}/records/{RECORD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.READ`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user, counted together with `databases_get_record` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStoreRecord`](crate::v3::types::DataStoreRecord): the record |
    /// | Operation | `data_stores_get_record` ([sources](crate::v3::sources#data_stores_get_record)) |
    ///
    /// # Errors
    ///
    /// - `datastore_record_not_found`: The record does not exist.
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_access_denied`: The caller may not read the records.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let record = cliq.v3().data_stores().get_record("empdir", "7341000000030071").await?;
    /// println!("{}", record.id);
    /// # Ok(()) }
    /// ```
    pub fn get_record(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
        record_id: impl Into<crate::v3::types::RecordId>,
    ) -> request::GetDataStoreRecord {
        request::GetDataStoreRecord {
            call: self
                .call_of(&operation::GET_RECORD)
                .id::<crate::v3::types::DataStoreName>("NAME", name)
                .id::<crate::v3::types::RecordId>("RECORD_ID", record_id),
        }
    }
    /// Updates fields of a record.
    ///
    /// # Arguments
    ///
    /// - `name`: The data store, by its unique name.
    /// - `record_id`: The record.
    /// - `values`: New values, by unique name of the field; omitted fields remain unchanged.
    ///
    /// | Request | `PATCH /api/v3/datastores/{NAME}/records/{RECORD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.UPDATE`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user, counted together with `databases_update_record` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | [`DataStoreRecord`](crate::v3::types::DataStoreRecord): the updated record |
    /// | Operation | `data_stores_update_record` ([sources](crate::v3::sources#data_stores_update_record)) |
    ///
    /// # Errors
    ///
    /// - `datastore_record_not_found`: The record does not exist.
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_column_not_found`: A key of `values` is not the unique name of a field.
    /// - `datastore_update_violates_unique_key`: Another record has the same values in a unique
    ///   key.
    /// - `datastore_invalid_number_value`: The value of a number field is no number.
    /// - `datastore_access_denied`: The caller may not change records.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let record = cliq
    ///     .v3()
    ///     .data_stores()
    ///     .update_record(
    ///         "empdir",
    ///         "7341000000030071",
    ///         [("department", "Engineering"), ("empid", "1001")],
    ///     )
    ///     .await?;
    /// println!("{}", record.id);
    /// # Ok(()) }
    /// ```
    pub fn update_record(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
        record_id: impl Into<crate::v3::types::RecordId>,
        values: impl Into<crate::v3::types::RecordValues>,
    ) -> request::UpdateDataStoreRecord {
        request::UpdateDataStoreRecord {
            call: self
                .call_of(&operation::UPDATE_RECORD)
                .id::<crate::v3::types::DataStoreName>("NAME", name)
                .id::<crate::v3::types::RecordId>("RECORD_ID", record_id),
            body: types::DataStoresUpdateRecordRequest {
                values: values.into(),
            },
        }
    }
    /// Deletes a record by ID, irrevocably.
    ///
    /// # Arguments
    ///
    /// - `name`: The data store, by its unique name.
    /// - `record_id`: The record.
    ///
    /// | Request | `DELETE /api/v3/datastores/{NAME}/records/{RECORD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.DatastoreRecords.DELETE`, or `ZohoCliq.DatastoreRecords.ALL` |
    /// | Rate limit | 30 requests per minute per user, counted together with `databases_delete_record` of version 2; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `data_stores_delete_record` ([sources](crate::v3::sources#data_stores_delete_record)) |
    ///
    /// # Errors
    ///
    /// - `datastore_record_not_found`: The record does not exist.
    /// - `datastore_not_found`: The data store does not exist.
    /// - `datastore_access_denied`: The caller may not delete records.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().data_stores().delete_record("empdir", "7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_record(
        &self,
        name: impl Into<crate::v3::types::DataStoreName>,
        record_id: impl Into<crate::v3::types::RecordId>,
    ) -> request::DeleteDataStoreRecord {
        request::DeleteDataStoreRecord {
            call: self
                .call_of(&operation::DELETE_RECORD)
                .id::<crate::v3::types::DataStoreName>("NAME", name)
                .id::<crate::v3::types::RecordId>("RECORD_ID", record_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`DataStores::list`](super::DataStores::list).
        #[doc = include_str!("requests/ListDataStores.md")]
        ListDataStores[]: list crate::v3::types::DataStoresListResponse =>
            crate::v3::types::DataStore;
        /// Lists only the data stores that were created or changed after the response that contained
        /// this token.
        query "sync_token" sync_token: into String;
        /// Number of data stores per page; 20 if omitted.
        query "limit" limit: plain u32;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListDataStores => crate::v3::types::DataStore
    }
    impl crate::pagination::ListRequest for ListDataStores {
        type Document = crate::v3::types::DataStoresListResponse;
        type Item = crate::v3::types::DataStore;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["sync_token"])
                .query("next_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.data
        }
    }
    impl ListDataStores {
        /// Streams all items. At the end of the stream, a sync token is available that requests
        /// later changes.
        pub fn changes(self) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, None)
        }
        /// Streams only the items that changed since the sync token was issued.
        pub fn changes_since(
            self,
            token: impl Into<crate::pagination::SyncToken>,
        ) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, Some(token.into()))
        }
    }
    impl crate::pagination::SyncRequest for ListDataStores {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`DataStores::create`](super::DataStores::create).
        #[doc = include_str!("requests/CreateDataStore.md")]
        CreateDataStore[body: super::types::DataStoresCreateRequest]:
            json crate::v3::types::DataStoreResponse => crate::v3::types::DataStore,
            |response| Ok(response.into_value().data);
        /// Unique keys.
        body unique_keys: all Vec<String>;
    }
    crate::call::request! {
        /// Request of [`DataStores::get`](super::DataStores::get).
        #[doc = include_str!("requests/GetDataStore.md")]
        GetDataStore[]: json crate::v3::types::DataStoreResponse => crate::v3::types::DataStore,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`DataStores::update`](super::DataStores::update).
        #[doc = include_str!("requests/UpdateDataStore.md")]
        UpdateDataStore[body: super::types::DataStoresUpdateRequest]:
            json crate::v3::types::DataStoreResponse => crate::v3::types::DataStore,
            |response| Ok(response.into_value().data);
        /// New unique name. It has at most 20 lower-case letters, digits and underscores, and begins
        /// with a letter.
        body unique_name: into String;
        /// New display name. It has at most 20 letters, digits and spaces.
        body name: into String;
        /// New description.
        body description: into String;
        /// New unique keys, which replace all existing ones.
        body unique_keys: all Vec<String>;
    }
    crate::call::request! {
        /// Request of [`DataStores::delete`](super::DataStores::delete).
        #[doc = include_str!("requests/DeleteDataStore.md")]
        DeleteDataStore[]: empty();
    }
    crate::call::request! {
        /// Request of [`DataStores::export_records`](super::DataStores::export_records).
        #[doc = include_str!("requests/ExportDataStoreRecords.md")]
        ExportDataStoreRecords[body: super::types::DataStoresExportRecordsRequest]: empty();
        /// Whether a password protects the file; then, `password` is required.
        body password_protected: plain bool;
        /// Password of the file; a mix of letters, digits and other characters is recommended.
        body password: into String;
    }
    crate::call::request! {
        /// Request of [`DataStores::add_fields`](super::DataStores::add_fields).
        #[doc = include_str!("requests/AddDataStoreFields.md")]
        AddDataStoreFields[body: super::types::DataStoresAddFieldsRequest]:
            json crate::v3::types::DataStoreResponse => crate::v3::types::DataStore,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`DataStores::update_fields`](super::DataStores::update_fields).
        #[doc = include_str!("requests/UpdateDataStoreFields.md")]
        UpdateDataStoreFields[body: super::types::DataStoresUpdateFieldsRequest]:
            json crate::v3::types::DataStoreResponse => crate::v3::types::DataStore,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`DataStores::delete_fields`](super::DataStores::delete_fields).
        #[doc = include_str!("requests/DeleteDataStoreFields.md")]
        DeleteDataStoreFields[]: empty();
    }
    crate::call::request! {
        /// Request of [`DataStores::list_records`](super::DataStores::list_records).
        #[doc = include_str!("requests/ListDataStoreRecords.md")]
        ListDataStoreRecords[]: list crate::v3::types::DataStoresListRecordsResponse =>
            crate::v3::types::DataStoreRecord;
        /// Filter condition. Fields are named by their unique names, and each condition is in
        /// parentheses, such as `(empname=John) && (isactive=true)`. The operators are `=` (or `==`),
        /// `!=`, `>`, `>=`, `<`, `<=`, `like`, `not like`, `in` and `not in`. The latter two take up to
        /// 10 values, separated by commas; `like` ignores case and compares texts only. At most 10
        /// conditions are combined by `&&`, which binds tighter, and `||`.
        query "criteria" criteria: into String;
        /// Number of records per page.
        query "limit" limit: plain u32;
        /// Fields to sort by, each optionally followed by ` asc` or ` desc`; ascending if omitted.
        query "order_by" order_by: each String;
        /// Lists only the records that were changed before the response that contained this token.
        query "sync_token" sync_token: into String;
        /// Cursor of the next page, or the sync token of an earlier response: lists only the records
        /// that were changed after it.
        query "next_token" next_token: into String;
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
    crate::pagination::list! {
        ListDataStoreRecords => crate::v3::types::DataStoreRecord
    }
    impl crate::pagination::ListRequest for ListDataStoreRecords {
        type Document = crate::v3::types::DataStoresListRecordsResponse;
        type Item = crate::v3::types::DataStoreRecord;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["next_token"])
                .query("next_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.list
        }
    }
    impl ListDataStoreRecords {
        /// Streams all items. At the end of the stream, a sync token is available that requests
        /// later changes.
        pub fn changes(self) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, None)
        }
        /// Streams only the items that changed since the sync token was issued.
        pub fn changes_since(
            self,
            token: impl Into<crate::pagination::SyncToken>,
        ) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, Some(token.into()))
        }
    }
    impl crate::pagination::SyncRequest for ListDataStoreRecords {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("next_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`DataStores::create_record`](super::DataStores::create_record).
        #[doc = include_str!("requests/CreateDataStoreRecord.md")]
        CreateDataStoreRecord[body: super::types::DataStoresCreateRecordRequest]:
            json crate::v3::types::DataStoreRecordResponse => crate::v3::types::DataStoreRecord,
            |response| Ok(response.into_value().data);
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
    crate::call::request! {
        /// Request of [`DataStores::update_records`](super::DataStores::update_records).
        #[doc = include_str!("requests/UpdateDataStoreRecords.md")]
        UpdateDataStoreRecords[body: super::types::DataStoresUpdateRecordsRequest]: empty();
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
    crate::call::request! {
        /// Request of [`DataStores::delete_records`](super::DataStores::delete_records).
        #[doc = include_str!("requests/DeleteDataStoreRecords.md")]
        DeleteDataStoreRecords[]: empty();
        /// Condition of the records to delete. Fields are named by their unique names, and each
        /// condition is in parentheses, such as `(empname=John) && (isactive=true)`. The operators are
        /// `=` (or `==`), `!=`, `>`, `>=`, `<`, `<=`, `like`, `not like`, `in` and `not in`. The latter
        /// two take up to 10 values, separated by commas; `like` ignores case and compares texts only.
        /// At most 10 conditions are combined by `&&`, which binds tighter, and `||`.
        query "criteria" criteria: into String;
        /// IDs of the records to delete.
        query "ids" ids: each crate::v3::types::RecordId;
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
    crate::call::request! {
        /// Request of [`DataStores::get_record`](super::DataStores::get_record).
        #[doc = include_str!("requests/GetDataStoreRecord.md")]
        GetDataStoreRecord[]: json crate::v3::types::DataStoreRecordResponse =>
            crate::v3::types::DataStoreRecord, |response| Ok(response.into_value().data);
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
    crate::call::request! {
        /// Request of [`DataStores::update_record`](super::DataStores::update_record).
        #[doc = include_str!("requests/UpdateDataStoreRecord.md")]
        UpdateDataStoreRecord[body: super::types::DataStoresUpdateRecordRequest]:
            json crate::v3::types::DataStoreRecordResponse => crate::v3::types::DataStoreRecord,
            |response| Ok(response.into_value().data);
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
    crate::call::request! {
        /// Request of [`DataStores::delete_record`](super::DataStores::delete_record).
        #[doc = include_str!("requests/DeleteDataStoreRecord.md")]
        DeleteDataStoreRecord[]: empty();
        /// Key of the extension that the data store belongs to. Required for data stores of extensions.
        query "extension_key" extension_key: into String;
    }
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    #[allow(unused_imports, reason = "few responses lack a name")]
    use crate::reading::Shape;
    #[allow(unused_imports, reason = "few modules lack bodies or responses")]
    use super::super::{rules, shapes};
    use http::Method;
    /// `data_stores_list`: List data stores.
    pub static LIST: Operation = Operation::new(
        "data_stores_list", "data_stores", Method::GET, "/api/v3", "/datastores",
        "List data stores",
    )
    .query(&["sync_token", "limit", "next_token"])
    .scopes(&[&["ZohoCliq.Datastores.READ"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::DATA_STORES_LIST_PARAMETERS)
    .shape(&shapes::DATA_STORES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("bulk_record_update_failed", "A record could not be updated."),
        ("invalid_record_criteria", "The criteria are malformed."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_create`: Create a data store.
    pub static CREATE: Operation = Operation::new(
        "data_stores_create", "data_stores", Method::POST, "/api/v3", "/datastores",
        "Create a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.CREATE"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::DATA_STORES_CREATE_REQUEST)
    .shape(&shapes::DATA_STORE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "datastore_creation_limit_exceeded",
            "The organization has the maximum number of data stores.",
        ),
        ("datastore_name_already_exists", "Another data store of the organization has the name."),
        ("datastore_invalid_creation_data", "The body is malformed."),
        ("datastore_fields_required", "The data store has no field."),
        ("datastore_fields_invalid_value", "The definition of a field has an invalid value."),
        (
            "datastore_fields_limit_exceeded",
            "The data store would have more than 19 fields beside the record ID.",
        ),
        ("datastore_fields_duplicate_column", "Two fields have the same name."),
        ("datastore_access_denied", "The caller may not create data stores."),
        (
            "datastore_unique_key_column_not_found",
            "A unique key names a field that does not exist.",
        ),
        ("datastore_field_name_reserved", "The name of a field is reserved."),
        (
            "datastore_field_unique_key_not_supported",
            "A unique key contains a field of the type `encrypted-text` or `large-text`.",
        ),
        (
            "datastore_field_mask_not_supported",
            "A field is masked whose type is neither `limited-text` nor `number`.",
        ),
        ("datastore_invalid", "The data store is in an invalid state, or its data is malformed."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_get`: Get a data store.
    pub static GET: Operation = Operation::new(
        "data_stores_get", "data_stores", Method::GET, "/api/v3", "/datastores/{DATA_STORE_ID}",
        "Get a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.READ"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::DATA_STORES_GET_PARAMETERS)
    .shape(&shapes::DATA_STORE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("record_not_found", "The record does not exist."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_update`: Update a data store.
    pub static UPDATE: Operation = Operation::new(
        "data_stores_update", "data_stores", Method::PATCH, "/api/v3",
        "/datastores/{DATA_STORE_ID}", "Update a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.UPDATE"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_UPDATE_PARAMETERS)
    .rules(&rules::DATA_STORES_UPDATE_REQUEST)
    .shape(&shapes::DATA_STORE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_name_already_exists", "Another data store of the organization has the name."),
        ("datastore_access_denied", "The caller may not change the data store."),
        (
            "datastore_unique_key_column_not_found",
            "A unique key names a field that does not exist.",
        ),
        (
            "datastore_field_unique_key_not_supported",
            "A unique key contains a field of the type `encrypted-text` or `large-text`.",
        ),
        ("datastore_invalid", "The data store is in an invalid state, or its data is malformed."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_delete`: Delete a data store.
    pub static DELETE: Operation = Operation::new(
        "data_stores_delete", "data_stores", Method::DELETE, "/api/v3",
        "/datastores/{DATA_STORE_ID}", "Delete a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.DELETE"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::DATA_STORES_DELETE_PARAMETERS)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_access_denied", "The caller may not delete the data store."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_export_records`: Export the records of a data store.
    pub static EXPORT_RECORDS: Operation = Operation::new(
        "data_stores_export_records", "data_stores", Method::POST, "/api/v3",
        "/datastores/{DATA_STORE_ID}/export", "Export the records of a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.READ"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(5, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_EXPORT_RECORDS_PARAMETERS)
    .rules(&rules::DATA_STORES_EXPORT_RECORDS_REQUEST)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_access_denied", "The caller may not export the data store."),
        ("datastore_export_password_missing", "`password_protected` is set without a password."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_add_fields`: Add fields to a data store.
    pub static ADD_FIELDS: Operation = Operation::new(
        "data_stores_add_fields", "data_stores", Method::POST, "/api/v3",
        "/datastores/{DATA_STORE_ID}/fields", "Add fields to a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.UPDATE"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_ADD_FIELDS_PARAMETERS)
    .rules(&rules::DATA_STORES_ADD_FIELDS_REQUEST)
    .shape(&shapes::DATA_STORE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_fields_invalid_value", "The definition of a field has an invalid value."),
        (
            "datastore_fields_limit_exceeded",
            "The data store would have more than 19 fields beside the record ID.",
        ),
        ("datastore_fields_duplicate_column", "Two fields of the request have the same name."),
        ("datastore_access_denied", "The caller may not change the data store."),
        ("datastore_field_name_already_exists", "The data store has a field with the unique name."),
        ("datastore_field_name_reserved", "The name of a field is reserved."),
        (
            "datastore_field_mask_not_supported",
            "A field is masked whose type is neither `limited-text` nor `number`.",
        ),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_update_fields`: Update fields of a data store.
    pub static UPDATE_FIELDS: Operation = Operation::new(
        "data_stores_update_fields", "data_stores", Method::PATCH, "/api/v3",
        "/datastores/{DATA_STORE_ID}/fields", "Update fields of a data store",
    )
    .scopes(&[&["ZohoCliq.Datastores.UPDATE"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_UPDATE_FIELDS_PARAMETERS)
    .rules(&rules::DATA_STORES_UPDATE_FIELDS_REQUEST)
    .shape(&shapes::DATA_STORE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_access_denied", "The caller may not change the data store."),
        ("datastore_field_update_failed", "A field could not be updated."),
        ("datastore_field_not_found", "A field does not exist."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_delete_fields`: Delete fields of a data store.
    pub static DELETE_FIELDS: Operation = Operation::new(
        "data_stores_delete_fields", "data_stores", Method::DELETE, "/api/v3",
        "/datastores/{DATA_STORE_ID}/fields", "Delete fields of a data store",
    )
    .query(&["ids"])
    .scopes(&[&["ZohoCliq.Datastores.UPDATE"], &["ZohoCliq.Datastores.ALL"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .parameters(&rules::DATA_STORES_DELETE_FIELDS_PARAMETERS)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_column_not_found", "A field does not exist."),
        ("datastore_access_denied", "The caller may not change the data store."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_list_records`: List records.
    pub static LIST_RECORDS: Operation = Operation::new(
        "data_stores_list_records", "data_stores", Method::GET, "/api/v3",
        "/datastores/{NAME}/records", "List records",
    )
    .query(&["criteria", "limit", "order_by", "sync_token", "next_token", "extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.READ"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .same_action("/api/v2", "databases_list_records")
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "list")
            .limit("limit")
            .sync("next_token", "sync_token"),
    )
    .parameters(&rules::DATA_STORES_LIST_RECORDS_PARAMETERS)
    .shape(&shapes::DATA_STORES_LIST_RECORDS_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_invalid_criteria", "`criteria` is malformed."),
        ("datastore_criteria_invalid_operator", "`criteria` contains an unknown operator."),
        ("datastore_criteria_limit_exceeded", "`criteria` contains too many conditions."),
        ("datastore_column_not_found", "`criteria` contains a field that does not exist."),
        ("datastore_invalid_next_token", "`next_token` is invalid or has expired."),
        ("datastore_invalid_number_value", "The value of a number field is no number."),
        ("datastore_in_query_limit_exceeded", "`in` has too many values."),
        ("datastore_duplicate_sort_field", "`order_by` contains a field twice."),
        ("datastore_access_denied", "The caller may not read the records."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_create_record`: Add a record.
    pub static CREATE_RECORD: Operation = Operation::new(
        "data_stores_create_record", "data_stores", Method::POST, "/api/v3",
        "/datastores/{NAME}/records", "Add a record",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.CREATE"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .same_action("/api/v2", "databases_create_record")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_CREATE_RECORD_PARAMETERS)
    .rules(&rules::DATA_STORES_CREATE_RECORD_REQUEST)
    .shape(&shapes::DATA_STORE_RECORD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        (
            "datastore_data_limit_exceeded",
            "The record has more than 20 fields, a value of more than 1,000 characters, or more than 2,500 bytes in all.",
        ),
        ("datastore_column_not_found", "A key of `values` is not the unique name of a field."),
        ("datastore_invalid_number_value", "The value of a number field is no number."),
        ("datastore_access_denied", "The caller may not add records."),
        ("datastore_unique_key_violation", "Another record has the same values in a unique key."),
        ("datastore_required_field_missing", "A mandatory field is missing."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_update_records`: Update several records.
    pub static UPDATE_RECORDS: Operation = Operation::new(
        "data_stores_update_records", "data_stores", Method::PATCH, "/api/v3",
        "/datastores/{NAME}/records", "Update several records",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.UPDATE"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_UPDATE_RECORDS_PARAMETERS)
    .rules(&rules::DATA_STORES_UPDATE_RECORDS_REQUEST)
    .idempotent(true)
    .errors(&[
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_invalid_criteria", "`criteria` is malformed."),
        ("datastore_criteria_invalid_operator", "`criteria` contains an unknown operator."),
        ("datastore_criteria_limit_exceeded", "`criteria` contains too many conditions."),
        (
            "datastore_column_not_found",
            "A key of `values` or a field in `criteria` is not the unique name of a field.",
        ),
        (
            "datastore_update_violates_unique_key",
            "Two records would have the same values in a unique key.",
        ),
        ("datastore_access_denied", "The caller may not change records."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_delete_records`: Delete several records.
    pub static DELETE_RECORDS: Operation = Operation::new(
        "data_stores_delete_records", "data_stores", Method::DELETE, "/api/v3",
        "/datastores/{NAME}/records", "Delete several records",
    )
    .query(&["criteria", "ids", "extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.DELETE"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::DATA_STORES_DELETE_RECORDS_PARAMETERS)
    .sources(&["published: datastores"]);
    /// `data_stores_get_record`: Get a record.
    pub static GET_RECORD: Operation = Operation::new(
        "data_stores_get_record", "data_stores", Method::GET, "/api/v3",
        "/datastores/{NAME}/records/{RECORD_ID}", "Get a record",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.READ"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .same_action("/api/v2", "databases_get_record")
    .parameters(&rules::DATA_STORES_GET_RECORD_PARAMETERS)
    .shape(&shapes::DATA_STORE_RECORD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("datastore_record_not_found", "The record does not exist."),
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_access_denied", "The caller may not read the records."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_update_record`: Update a record.
    pub static UPDATE_RECORD: Operation = Operation::new(
        "data_stores_update_record", "data_stores", Method::PATCH, "/api/v3",
        "/datastores/{NAME}/records/{RECORD_ID}", "Update a record",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.UPDATE"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .same_action("/api/v2", "databases_update_record")
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATA_STORES_UPDATE_RECORD_PARAMETERS)
    .rules(&rules::DATA_STORES_UPDATE_RECORD_REQUEST)
    .shape(&shapes::DATA_STORE_RECORD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .idempotent(true)
    .errors(&[
        ("datastore_record_not_found", "The record does not exist."),
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_column_not_found", "A key of `values` is not the unique name of a field."),
        (
            "datastore_update_violates_unique_key",
            "Another record has the same values in a unique key.",
        ),
        ("datastore_invalid_number_value", "The value of a number field is no number."),
        ("datastore_access_denied", "The caller may not change records."),
    ])
    .sources(&["published: datastores"]);
    /// `data_stores_delete_record`: Delete a record.
    pub static DELETE_RECORD: Operation = Operation::new(
        "data_stores_delete_record", "data_stores", Method::DELETE, "/api/v3",
        "/datastores/{NAME}/records/{RECORD_ID}", "Delete a record",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.DatastoreRecords.DELETE"], &["ZohoCliq.DatastoreRecords.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .same_action("/api/v2", "databases_delete_record")
    .parameters(&rules::DATA_STORES_DELETE_RECORD_PARAMETERS)
    .errors(&[
        ("datastore_record_not_found", "The record does not exist."),
        ("datastore_not_found", "The data store does not exist."),
        ("datastore_access_denied", "The caller may not delete records."),
    ])
    .sources(&["published: datastores"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &GET, &UPDATE, &DELETE, &EXPORT_RECORDS, &ADD_FIELDS, &UPDATE_FIELDS,
        &DELETE_FIELDS, &LIST_RECORDS, &CREATE_RECORD, &UPDATE_RECORDS, &DELETE_RECORDS,
        &GET_RECORD, &UPDATE_RECORD, &DELETE_RECORD,
    ];
}
/// Types of this module.
pub mod types {
    /// A data store.
    ///
    /// Returned by [`DataStores::list`](super::DataStores::list),
    /// [`DataStores::create`](super::DataStores::create),
    /// [`DataStores::get`](super::DataStores::get) and 3 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStore {
        /// Creator of the data store.
        pub creator: crate::v3::types::Creator,
        /// Description of the data store.
        pub description: String,
        /// Fields of the data store.
        pub fields: Vec<DataStoreField>,
        /// ID of the data store.
        pub id: crate::v3::types::DataStoreId,
        /// Display name of the data store.
        pub name: String,
        /// Who has access to the data store, such as `personal`.
        pub scope: String,
        /// State of the data store, such as `enabled`.
        pub status: String,
        /// Kind of data store, such as `custom`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Unique keys.
        pub unique_keys: Vec<Vec<String>>,
        /// Unique name of the data store.
        pub unique_name: crate::v3::types::DataStoreName,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        DataStore : id crate ::v3::types::DataStoreId, unique_name crate
        ::v3::types::DataStoreName
    );
    /// A field of a data store.
    ///
    /// Part of the response of [`DataStores::list`](super::DataStores::list),
    /// [`DataStores::create`](super::DataStores::create),
    /// [`DataStores::get`](super::DataStores::get) and 3 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStoreField {
        /// Default value of new records, as text; may be empty.
        pub default_value: String,
        /// ID of the field.
        pub id: crate::v3::types::DataStoreFieldId,
        /// Whether every record needs a value in the field.
        pub mandatory: bool,
        /// Whether the value is masked when it is displayed.
        pub masked: bool,
        /// Display name of the field.
        pub name: String,
        /// Type of the field.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::DataStoreFieldType,
        /// Unique name of the field, the key of its values in records.
        pub unique_name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        DataStoreField : id crate ::v3::types::DataStoreFieldId
    );
    crate::open_enum::open_enum! {
        /// Type of a field: `boolean`, `number`, `limited-text` (up to 250 characters, without
        /// full-text search), `encrypted-text` (up to 1,000 characters, stored encrypted) or
        /// `large-text` (up to 65,535 characters). The latter two cannot be part of a unique key. The
        /// type of a field cannot change.
        ///
        /// Part of the response of [`DataStores::list`](super::DataStores::list),
        /// [`DataStores::create`](super::DataStores::create),
        /// [`DataStores::get`](super::DataStores::get) and 3 more. Accepted by
        /// [`DataStores::create`](super::DataStores::create) and
        /// [`DataStores::add_fields`](super::DataStores::add_fields).
        DataStoreFieldType;
        Boolean = "boolean";
        Number = "number";
        LimitedText = "limited-text";
        EncryptedText = "encrypted-text";
        LargeText = "large-text";
    }
    /// The changes to a field.
    ///
    /// Accepted by [`DataStores::update_fields`](super::DataStores::update_fields).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::DATA_STORE_FIELD_UPDATE,
        ),
    ))]
    #[non_exhaustive]
    pub struct DataStoreFieldUpdate {
        /// Default value of new records, as text, such as `true` or `123`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_value: Option<String>,
        /// The field.
        pub id: crate::v3::types::DataStoreFieldId,
        /// Whether every record needs a value in the field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mandatory: Option<bool>,
        /// Whether the value is masked when it is displayed; only for the types `limited-text` and
        /// `number`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub masked: Option<bool>,
        /// New display name. It has at most 20 letters, digits and spaces.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Unique name of the field. It has at most 20 lower-case letters, digits and underscores, and
        /// begins with a letter.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unique_name: Option<String>,
    }
    impl DataStoreFieldUpdate {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(id: impl Into<crate::v3::types::DataStoreFieldId>) -> Self {
            Self {
                id: id.into(),
                unique_name: None,
                name: None,
                mandatory: None,
                masked: None,
                default_value: None,
            }
        }
        /// Unique name of the field. It has at most 20 lower-case letters, digits and underscores, and
        /// begins with a letter.
        #[must_use]
        pub fn unique_name(mut self, unique_name: impl Into<String>) -> Self {
            self.unique_name = Some(unique_name.into());
            self
        }
        /// New display name. It has at most 20 letters, digits and spaces.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Whether every record needs a value in the field.
        #[must_use]
        pub fn mandatory(mut self, mandatory: bool) -> Self {
            self.mandatory = Some(mandatory);
            self
        }
        /// Whether the value is masked when it is displayed; only for the types `limited-text` and
        /// `number`.
        #[must_use]
        pub fn masked(mut self, masked: bool) -> Self {
            self.masked = Some(masked);
            self
        }
        /// Default value of new records, as text, such as `true` or `123`.
        #[must_use]
        pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
            self.default_value = Some(default_value.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// Format of an exported file: comma-separated values, a spreadsheet or a document to print.
        ///
        /// Accepted by [`DataStores::export_records`](super::DataStores::export_records).
        DataStoreFileType;
        Csv = "csv";
        Xlsx = "xlsx";
        Pdf = "pdf";
    }
    /// A record of a data store. Its fields appear beside the ID, under their unique names.
    ///
    /// Returned by [`DataStores::list_records`](super::DataStores::list_records),
    /// [`DataStores::create_record`](super::DataStores::create_record),
    /// [`DataStores::get_record`](super::DataStores::get_record) and
    /// [`DataStores::update_record`](super::DataStores::update_record).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStoreRecord {
        /// Time at which the record was added, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub added_time: Option<crate::v3::types::Timestamp>,
        /// ID of the record.
        pub id: crate::v3::types::RecordId,
        /// Time of the last change, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub modified_time: Option<crate::v3::types::Timestamp>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(DataStoreRecord : id crate ::v3::types::RecordId);
    /// A record in an envelope.
    ///
    /// Response body of [`DataStores::create_record`](super::DataStores::create_record),
    /// [`DataStores::get_record`](super::DataStores::get_record) and
    /// [`DataStores::update_record`](super::DataStores::update_record).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStoreRecordResponse {
        /// The record.
        pub data: DataStoreRecord,
        /// Response type, `datastore_record`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DataStoreRecordResponse);
    /// A data store in an envelope.
    ///
    /// Response body of [`DataStores::create`](super::DataStores::create),
    /// [`DataStores::get`](super::DataStores::get),
    /// [`DataStores::update`](super::DataStores::update) and 2 more.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStoreResponse {
        /// The data store.
        pub data: DataStore,
        /// Response type, `datastore`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DataStoreResponse);
    /// Fields to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresAddFieldsRequest {
        pub(crate) fields: Vec<NewDataStoreField>,
    }
    /// The record to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresCreateRecordRequest {
        pub(crate) values: crate::v3::types::RecordValues,
    }
    /// A data store to create.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresCreateRequest {
        pub(crate) description: String,
        pub(crate) fields: Vec<NewDataStoreField>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) unique_keys: Option<Vec<Vec<String>>>,
        pub(crate) unique_name: String,
    }
    /// Format and protection of an export.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresExportRecordsRequest {
        pub(crate) file_type: crate::v3::types::DataStoreFileType,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) password: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) password_protected: Option<bool>,
    }
    /// A page of records.
    ///
    /// Response body of [`DataStores::list_records`](super::DataStores::list_records).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStoresListRecordsResponse {
        /// The records.
        pub list: Vec<DataStoreRecord>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists changes.
        pub sync_token: crate::v3::types::Text,
        /// Response type, `datastore_record`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DataStoresListRecordsResponse);
    /// A page of data stores.
    ///
    /// Response body of [`DataStores::list`](super::DataStores::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DataStoresListResponse {
        /// The data stores.
        pub data: Vec<DataStore>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::v3::types::Text>,
        /// Sync token for a later request that lists changes.
        pub sync_token: crate::v3::types::Text,
        /// Response type, `datastore`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DataStoresListResponse);
    /// Fields to change.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresUpdateFieldsRequest {
        pub(crate) fields: Vec<DataStoreFieldUpdate>,
    }
    /// The changes to a record.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresUpdateRecordRequest {
        pub(crate) values: crate::v3::types::RecordValues,
    }
    /// Changes to several records.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DataStoresUpdateRecordsRequest {
        pub(crate) criteria: String,
        pub(crate) values: crate::v3::types::RecordValues,
    }
    /// The changes to a data store.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct DataStoresUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) unique_keys: Option<Vec<Vec<String>>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) unique_name: Option<String>,
    }
    /// A field to add to a data store.
    ///
    /// Accepted by [`DataStores::create`](super::DataStores::create) and
    /// [`DataStores::add_fields`](super::DataStores::add_fields).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::NEW_DATA_STORE_FIELD,
        ),
    ))]
    #[non_exhaustive]
    pub struct NewDataStoreField {
        /// Default value of new records, as text, such as `true` or `123`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_value: Option<String>,
        /// Whether every record needs a value in the field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mandatory: Option<bool>,
        /// Whether the value is masked when it is displayed; only for the types `limited-text` and
        /// `number`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub masked: Option<bool>,
        /// Display name of the field. It has at most 20 letters, digits and spaces.
        pub name: String,
        /// Type of the field.
        #[serde(rename = "type")]
        pub type_: crate::v3::types::DataStoreFieldType,
        /// Unique name of the field, the key of its values in records. It has at most 20 lower-case
        /// letters, digits and underscores, and begins with a letter.
        pub unique_name: String,
    }
    impl NewDataStoreField {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            unique_name: impl Into<String>,
            name: impl Into<String>,
            type_: impl Into<crate::v3::types::DataStoreFieldType>,
        ) -> Self {
            Self {
                unique_name: unique_name.into(),
                name: name.into(),
                type_: type_.into(),
                mandatory: None,
                masked: None,
                default_value: None,
            }
        }
        /// Whether every record needs a value in the field.
        #[must_use]
        pub fn mandatory(mut self, mandatory: bool) -> Self {
            self.mandatory = Some(mandatory);
            self
        }
        /// Whether the value is masked when it is displayed; only for the types `limited-text` and
        /// `number`.
        #[must_use]
        pub fn masked(mut self, masked: bool) -> Self {
            self.masked = Some(masked);
            self
        }
        /// Default value of new records, as text, such as `true` or `123`.
        #[must_use]
        pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
            self.default_value = Some(default_value.into());
            self
        }
    }
    #[doc(inline)]
    pub use crate::record::RecordValues;
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static DATA_STORE_FIELD_TYPE: Rules = Rules::Open(&[
        "boolean", "number", "limited-text", "encrypted-text", "large-text",
    ]);
    pub(crate) static DATA_STORE_FIELD_UPDATE: Rules = Rules::object(&[
        Key::required("id", &Rules::Identifier),
        Key::optional("unique_name", &Rules::text(&[Limit::most(20)])),
        Key::optional("name", &Rules::text(&[Limit::most(20)])),
        Key::optional("mandatory", &Rules::Boolean),
        Key::optional("masked", &Rules::Boolean),
        Key::optional("default_value", &Rules::text(&[Limit::most(100)])),
    ]).build();
    pub(crate) static DATA_STORE_FILE_TYPE: Rules = Rules::values(&["csv", "xlsx", "pdf"]);
    pub(crate) static DATA_STORES_ADD_FIELDS_REQUEST: Rules = Rules::object(&[
        Key::required("fields", &Rules::list(&NEW_DATA_STORE_FIELD, &[
            Limit::least(1),
            Limit::most(10),
        ])),
    ]).relations(&[
        Relation { of: "fields[].unique_name", kind: RelationKind::Unique, source: None },
    ]).build();
    pub(crate) static DATA_STORES_CREATE_RECORD_REQUEST: Rules = Rules::object(&[
        Key::required("values", &Rules::Any),
    ]).build();
    pub(crate) static DATA_STORES_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("unique_name", &Rules::text(&[Limit::most(20)])),
        Key::required("name", &Rules::text(&[Limit::most(20)])),
        Key::required("description", &Rules::text(&[Limit::most(250)])),
        Key::required("fields", &Rules::list(&NEW_DATA_STORE_FIELD, &[
            Limit::least(1),
            Limit::most(19),
        ])),
        Key::optional("unique_keys", &Rules::list(
            &Rules::list(&Rules::text(&[]), &[Limit::least(1)]),
            &[Limit::most(4)],
        )),
    ]).relations(&[
        Relation { of: "fields[].unique_name", kind: RelationKind::Unique, source: None },
    ]).build();
    pub(crate) static DATA_STORES_EXPORT_RECORDS_REQUEST: Rules = Rules::object(&[
        Key::required("file_type", &DATA_STORE_FILE_TYPE),
        Key::optional("password_protected", &Rules::Boolean),
        Key::optional("password", &Rules::text(&[Limit::least(8), Limit::most(20)])),
    ]).relations(&[
        Relation {
            of: "password_protected",
            kind: RelationKind::RequiredIf { when: "password", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_FIELDS_REQUEST: Rules = Rules::object(&[
        Key::required("fields", &Rules::list(&DATA_STORE_FIELD_UPDATE, &[
            Limit::least(1),
            Limit::most(10),
        ])),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_RECORD_REQUEST: Rules = Rules::object(&[
        Key::required("values", &Rules::Any),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_RECORDS_REQUEST: Rules = Rules::object(&[
        Key::required("criteria", &Rules::text(&[
            Limit::most(500).by("a schema of the published document that no operation uses"),
        ])),
        Key::required("values", &Rules::Any),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("unique_name", &Rules::text(&[Limit::most(20)])),
        Key::optional("name", &Rules::text(&[Limit::most(20)])),
        Key::optional("description", &Rules::text(&[Limit::most(250)])),
        Key::optional("unique_keys", &Rules::list(
            &Rules::list(&Rules::text(&[]), &[Limit::least(1)]),
            &[Limit::most(4)],
        )),
    ]).build();
    pub(crate) static NEW_DATA_STORE_FIELD: Rules = Rules::object(&[
        Key::required("unique_name", &Rules::text(&[Limit::most(20)])),
        Key::required("name", &Rules::text(&[Limit::most(20)])),
        Key::required("type", &DATA_STORE_FIELD_TYPE),
        Key::optional("mandatory", &Rules::Boolean),
        Key::optional("masked", &Rules::Boolean),
        Key::optional("default_value", &Rules::text(&[Limit::most(100)])),
    ]).build();
    pub(crate) static DATA_STORES_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::most(100)])),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATA_STORES_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static DATA_STORES_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static DATA_STORES_EXPORT_RECORDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static DATA_STORES_ADD_FIELDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_FIELDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static DATA_STORES_DELETE_FIELDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("DATA_STORE_ID", &Rules::Identifier),
        Key::optional("ids", &Rules::list(&Rules::Identifier, &[Limit::most(10)])),
    ]).build();
    pub(crate) static DATA_STORES_LIST_RECORDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("criteria", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("order_by", &Rules::list(&Rules::text(&[]), &[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATA_STORES_CREATE_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_RECORDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATA_STORES_DELETE_RECORDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("criteria", &Rules::text(&[])),
        Key::optional("ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["criteria", "ids"]), source: None },
        Relation { of: "", kind: RelationKind::Exclusive(&["criteria", "ids"]), source: None },
    ]).build();
    pub(crate) static DATA_STORES_GET_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("RECORD_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATA_STORES_UPDATE_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("RECORD_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATA_STORES_DELETE_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("NAME", &Rules::Identifier),
        Key::optional("RECORD_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static DATA_STORE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("unique_name", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("description", &Shape::Text),
        Field::required("fields", &Shape::List(&DATA_STORE_FIELD)),
        Field::required("unique_keys", &Shape::List(&Shape::List(&Shape::Text))),
        Field::required("scope", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("creator", &CREATOR),
    ]);
    pub(crate) static DATA_STORE_FIELD: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("unique_name", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("mandatory", &Shape::Boolean),
        Field::required("masked", &Shape::Boolean),
        Field::required("default_value", &Shape::Text),
    ]);
    pub(crate) static DATA_STORE_RECORD: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::optional("added_time", &Shape::Scalar),
        Field::optional("modified_time", &Shape::Scalar),
    ]);
    pub(crate) static DATA_STORE_RECORD_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DATA_STORE_RECORD),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static DATA_STORE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &DATA_STORE),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static DATA_STORES_LIST_RECORDS_RESPONSE: Shape = Shape::object(&[
        Field::required("list", &Shape::List(&DATA_STORE_RECORD)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
    pub(crate) static DATA_STORES_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&DATA_STORE)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("type", &Shape::Text),
        Field::required("url", &Shape::Text),
    ]);
}
