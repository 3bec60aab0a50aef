// Generated from specs/v2/databases.yaml by `cargo xtask generate`. Do not edit.

//! Records of the databases that bots and other platform components store in Cliq.
//!
//! Each database defines its own fields, so the keys of a record differ between databases.
#![doc = include_str!("operations/databases.md")]
/// Handle with a method for each operation of the module [`databases`](self#operations).
///
/// [`Cliq::databases`](crate::Cliq::databases) returns it.
#[derive(Clone, Debug)]
pub struct Databases {
    client: crate::Cliq,
}
impl Databases {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Adds a record to a database and returns it with its ID.
    ///
    /// # Arguments
    ///
    /// - `name`: The database, by its unique name.
    /// - `values`: Values of the record, by field name.
    ///
    /// | Request | `POST /api/v2/storages/{name}/records` |
    /// |---|---|
    /// | Scope | `ZohoCliq.StorageData.CREATE`, or `ZohoCliq.StorageData.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`DatabaseRecord`](crate::types::DatabaseRecord): the added record |
    /// | Operation | `databases_create_record` ([sources](crate::sources#databases_create_record)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let record = cliq
    ///     .databases()
    ///     .create_record(
    ///         "products",
    ///         [("productid", "1001"), ("productcategory", "zylker")],
    ///     )
    ///     .await?;
    /// println!("{}", record.id);
    /// # Ok(()) }
    /// ```
    pub fn create_record(
        &self,
        name: impl Into<crate::types::DatabaseName>,
        values: impl Into<crate::types::RecordValues>,
    ) -> request::CreateRecord {
        request::CreateRecord {
            call: self
                .call_of(&operation::CREATE_RECORD)
                .id::<crate::types::DatabaseName>("name", name),
            body: types::DatabasesCreateRecordRequest {
                values: values.into(),
            },
        }
    }
    /// Lists the records of a database: all records, those that match `criteria`, or a range given
    /// by `from_index` and `limit`.
    ///
    /// The response to a range contains a `next_token`. Sent once as `start_token`, this token
    /// returns all remaining records.
    ///
    /// - `name`: The database, by its unique name.
    ///
    /// | Request | `GET /api/v2/storages/{name}/records` |
    /// |---|---|
    /// | Scope | `ZohoCliq.StorageData.READ`, or `ZohoCliq.StorageData.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `start_token`, or offset in `from_index`; [`stream`](request::ListRecords::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`DatabaseRecord`](crate::types::DatabaseRecord): a page of records |
    /// | Operation | `databases_list_records` ([sources](crate::sources#databases_list_records)) |
    ///
    /// # Errors
    ///
    /// - `invalid start token`: The `start_token` was already used or has expired.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut records = cliq
    ///     .databases()
    ///     .list_records("products")
    ///     .criteria("(productid==1001)")
    ///     .limit(2)
    ///     .stream();
    /// while let Some(record) = records.try_next().await? {
    ///     println!("{}", record.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_records(
        &self,
        name: impl Into<crate::types::DatabaseName>,
    ) -> request::ListRecords {
        request::ListRecords {
            call: self
                .call_of(&operation::LIST_RECORDS)
                .id::<crate::types::DatabaseName>("name", name),
        }
    }
    /// Returns a record by ID.
    ///
    /// # Arguments
    ///
    /// - `name`: The database, by its unique name.
    /// - `id`: The record.
    ///
    /// | Request | `GET /api/v2/storages/{name}/records/{id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.StorageData.READ`, or `ZohoCliq.StorageData.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`DatabaseRecord`](crate::types::DatabaseRecord): the record |
    /// | Operation | `databases_get_record` ([sources](crate::sources#databases_get_record)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let record = cliq.databases().get_record("products", "7341000000030071").await?;
    /// println!("{}", record.id);
    /// # Ok(()) }
    /// ```
    pub fn get_record(
        &self,
        name: impl Into<crate::types::DatabaseName>,
        id: impl Into<crate::types::RecordId>,
    ) -> request::GetRecord {
        request::GetRecord {
            call: self
                .call_of(&operation::GET_RECORD)
                .id::<crate::types::DatabaseName>("name", name)
                .id::<crate::types::RecordId>("id", id),
        }
    }
    /// Updates fields of a record.
    ///
    /// The response may omit fields.
    ///
    /// # Arguments
    ///
    /// - `name`: The database, by its unique name.
    /// - `id`: The record.
    /// - `values`: New values, by field name; omitted fields remain unchanged.
    ///
    /// | Request | `PUT /api/v2/storages/{name}/records/{id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.StorageData.UPDATE`, or `ZohoCliq.StorageData.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`DatabaseRecord`](crate::types::DatabaseRecord): the updated record |
    /// | Operation | `databases_update_record` ([sources](crate::sources#databases_update_record)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let record = cliq
    ///     .databases()
    ///     .update_record("products", "7341000000030071", [("instock", "false")])
    ///     .await?;
    /// println!("{}", record.id);
    /// # Ok(()) }
    /// ```
    pub fn update_record(
        &self,
        name: impl Into<crate::types::DatabaseName>,
        id: impl Into<crate::types::RecordId>,
        values: impl Into<crate::types::RecordValues>,
    ) -> request::UpdateRecord {
        request::UpdateRecord {
            call: self
                .call_of(&operation::UPDATE_RECORD)
                .id::<crate::types::DatabaseName>("name", name)
                .id::<crate::types::RecordId>("id", id),
            body: types::DatabasesUpdateRecordRequest {
                values: values.into(),
            },
        }
    }
    /// Deletes a record by ID.
    ///
    /// # Arguments
    ///
    /// - `name`: The database, by its unique name.
    /// - `id`: The record.
    ///
    /// | Request | `DELETE /api/v2/storages/{name}/records/{id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.StorageData.DELETE`, or `ZohoCliq.StorageData.ALL` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `databases_delete_record` ([sources](crate::sources#databases_delete_record)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.databases().delete_record("products", "7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_record(
        &self,
        name: impl Into<crate::types::DatabaseName>,
        id: impl Into<crate::types::RecordId>,
    ) -> request::DeleteRecord {
        request::DeleteRecord {
            call: self
                .call_of(&operation::DELETE_RECORD)
                .id::<crate::types::DatabaseName>("name", name)
                .id::<crate::types::RecordId>("id", id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Databases::create_record`](super::Databases::create_record).
        #[doc = include_str!("requests/CreateRecord.md")]
        CreateRecord[body: super::types::DatabasesCreateRecordRequest]:
            json crate::types::DatabaseRecord;
    }
    crate::call::request! {
        /// Request of [`Databases::list_records`](super::Databases::list_records).
        #[doc = include_str!("requests/ListRecords.md")]
        ListRecords[]: list crate::types::DatabasesListRecordsResponse =>
            crate::types::DatabaseRecord;
        /// Filter condition on the fields, such as `(productid==1001)`.
        query "criteria" criteria: into String;
        /// Index of the first record, starting at 1.
        query "from_index" from_index: plain u32;
        /// Maximum number of records, counted from `from_index`.
        query "limit" limit: plain u32;
        /// Sort field, prefixed with `+` for ascending or `-` for descending order.
        query "order_by" order_by: into String;
        /// Token of the previous response. Returns all remaining records; it can be used only once.
        query "start_token" start_token: into String;
    }
    crate::pagination::list! {
        ListRecords => crate::types::DatabaseRecord
    }
    impl crate::pagination::ListRequest for ListRecords {
        type Document = crate::types::DatabasesListRecordsResponse;
        type Item = crate::types::DatabaseRecord;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(mut self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.call = self.call.query_beside("from_index", 1, "limit");
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["from_index", "limit"])
                .query("start_token", cursor.as_str());
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
            page.list.unwrap_or_else(|| crate::pagination::lone_item(page.extra))
        }
    }
    impl ListRecords {
        /// Reads the list by offset instead of by cursor.
        pub fn by_offset(self) -> crate::pagination::ByOffset<Self> {
            crate::pagination::ByOffset::new(self)
        }
    }
    impl crate::pagination::OffsetRequest for ListRecords {
        const FIRST: u64 = 1;
        fn begin_at(mut self, number: u64) -> Self {
            self.call = self.call.query("from_index", number);
            self
        }
        fn begins_with(&self) -> Option<u64> {
            self.call.query_value("from_index")?.parse().ok()
        }
        fn page_size(&self) -> Option<usize> {
            self.call.query_value("limit")?.parse().ok()
        }
        fn extent(page: &Self::Document) -> crate::pagination::Extent<'_> {
            let items = page.list.as_deref().unwrap_or_default();
            crate::pagination::Extent::new(
                items.len(),
                items.first().map(|item| item.id.as_str()),
                page.next_token.as_ref().is_some(),
            )
        }
    }
    crate::call::request! {
        /// Request of [`Databases::get_record`](super::Databases::get_record).
        #[doc = include_str!("requests/GetRecord.md")]
        GetRecord[]: json crate::types::DatabaseRecord;
    }
    crate::call::request! {
        /// Request of [`Databases::update_record`](super::Databases::update_record).
        #[doc = include_str!("requests/UpdateRecord.md")]
        UpdateRecord[body: super::types::DatabasesUpdateRecordRequest]:
            json crate::types::DatabaseRecord;
    }
    crate::call::request! {
        /// Request of [`Databases::delete_record`](super::Databases::delete_record).
        #[doc = include_str!("requests/DeleteRecord.md")]
        DeleteRecord[]: empty();
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
    /// `databases_create_record`: Add a record.
    pub static CREATE_RECORD: Operation = Operation::new(
        "databases_create_record", "databases", Method::POST, "/api/v2", "/storages/{name}/records",
        "Add a record",
    )
    .scopes(&[&["ZohoCliq.StorageData.CREATE"], &["ZohoCliq.StorageData.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATABASES_CREATE_RECORD_PARAMETERS)
    .rules(&rules::DATABASES_CREATE_RECORD_REQUEST)
    .shape(&shapes::DATABASE_RECORD)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Add a record", "published: databases"]);
    /// `databases_list_records`: List records.
    pub static LIST_RECORDS: Operation = Operation::new(
        "databases_list_records", "databases", Method::GET, "/api/v2", "/storages/{name}/records",
        "List records",
    )
    .query(&["criteria", "from_index", "limit", "order_by", "start_token"])
    .scopes(&[&["ZohoCliq.StorageData.READ"], &["ZohoCliq.StorageData.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "start_token", "next_token", "list")
            .limit("limit")
            .offset("from_index"),
    )
    .parameters(&rules::DATABASES_LIST_RECORDS_PARAMETERS)
    .shape(&shapes::DATABASES_LIST_RECORDS_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[("invalid start token", "The `start_token` was already used or has expired.")])
    .sources(&[
        "page: one-page edition, List records", "published: databases",
        "live (secondhand): a workflow node",
    ]);
    /// `databases_get_record`: Get a record.
    pub static GET_RECORD: Operation = Operation::new(
        "databases_get_record", "databases", Method::GET, "/api/v2",
        "/storages/{name}/records/{id}", "Get a record",
    )
    .scopes(&[&["ZohoCliq.StorageData.READ"], &["ZohoCliq.StorageData.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DATABASES_GET_RECORD_PARAMETERS)
    .shape(&shapes::DATABASE_RECORD)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Retrieve a record", "published: databases",
        "live (secondhand): a workflow node",
    ]);
    /// `databases_update_record`: Update a record.
    pub static UPDATE_RECORD: Operation = Operation::new(
        "databases_update_record", "databases", Method::PUT, "/api/v2",
        "/storages/{name}/records/{id}", "Update a record",
    )
    .scopes(&[&["ZohoCliq.StorageData.UPDATE"], &["ZohoCliq.StorageData.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::DATABASES_UPDATE_RECORD_PARAMETERS)
    .rules(&rules::DATABASES_UPDATE_RECORD_REQUEST)
    .shape(&shapes::DATABASE_RECORD)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Update a record", "published: databases"]);
    /// `databases_delete_record`: Delete a record.
    pub static DELETE_RECORD: Operation = Operation::new(
        "databases_delete_record", "databases", Method::DELETE, "/api/v2",
        "/storages/{name}/records/{id}", "Delete a record",
    )
    .scopes(&[&["ZohoCliq.StorageData.DELETE"], &["ZohoCliq.StorageData.ALL"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::DATABASES_DELETE_RECORD_PARAMETERS)
    .sources(&["page: one-page edition, Delete a record", "published: databases"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE_RECORD, &LIST_RECORDS, &GET_RECORD, &UPDATE_RECORD, &DELETE_RECORD,
    ];
}
/// Types of this module.
pub mod types {
    /// A record of a database. Its fields appear beside the ID, under their names.
    ///
    /// Returned by [`Databases::create_record`](super::Databases::create_record),
    /// [`Databases::list_records`](super::Databases::list_records),
    /// [`Databases::get_record`](super::Databases::get_record) and
    /// [`Databases::update_record`](super::Databases::update_record).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DatabaseRecord {
        /// ID of the record.
        pub id: crate::types::RecordId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DatabaseRecord);
    crate::identifier::identifies!(DatabaseRecord : id crate ::types::RecordId);
    /// The record to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DatabasesCreateRecordRequest {
        pub(crate) values: crate::types::RecordValues,
    }
    /// A page of records.
    ///
    /// Response body of [`Databases::list_records`](super::Databases::list_records).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DatabasesListRecordsResponse {
        /// A page of records.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub list: Option<Vec<DatabaseRecord>>,
        /// Token that returns the remaining records in one further request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(DatabasesListRecordsResponse);
    /// The changes.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct DatabasesUpdateRecordRequest {
        pub(crate) values: crate::types::RecordValues,
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
    pub(crate) static DATABASES_CREATE_RECORD_REQUEST: Rules = Rules::object(&[
        Key::required("values", &Rules::Any),
    ]).build();
    pub(crate) static DATABASES_UPDATE_RECORD_REQUEST: Rules = Rules::object(&[
        Key::required("values", &Rules::Any),
    ]).build();
    pub(crate) static DATABASES_CREATE_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::Identifier),
    ]).build();
    pub(crate) static DATABASES_LIST_RECORDS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::Identifier),
        Key::optional("criteria", &Rules::text(&[])),
        Key::optional("from_index", &Rules::number(&[Limit::least(0)])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("order_by", &Rules::text(&[])),
        Key::optional("start_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static DATABASES_GET_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::Identifier),
        Key::optional("id", &Rules::Identifier),
    ]).build();
    pub(crate) static DATABASES_UPDATE_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::Identifier),
        Key::optional("id", &Rules::Identifier),
    ]).build();
    pub(crate) static DATABASES_DELETE_RECORD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("name", &Rules::Identifier),
        Key::optional("id", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static DATABASE_RECORD: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
    ]);
    pub(crate) static DATABASES_LIST_RECORDS_RESPONSE: Shape = Shape::object(&[
        Field::optional("list", &Shape::List(&DATABASE_RECORD)),
        Field::optional("next_token", &Shape::AnyScalar),
    ]);
}
