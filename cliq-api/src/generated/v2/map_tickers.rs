// Generated from specs/v2/map_tickers.yaml by `cargo xtask generate`. Do not edit.

//! Tickers: markers on the map of a widget.
#![doc = include_str!("operations/map_tickers.md")]
/// Handle with a method for each operation of the module [`map_tickers`](self#operations).
///
/// [`Cliq::map_tickers`](crate::Cliq::map_tickers) returns it.
#[derive(Clone, Debug)]
pub struct MapTickers {
    client: crate::Cliq,
}
impl MapTickers {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Adds tickers to the map of a widget, or updates the tickers with existing keys.
    ///
    /// # Arguments
    ///
    /// - `widget_id`: ID of the widget, as in the URL of its preview.
    /// - `map_id`: The map of the widget.
    /// - `tickers`: The tickers by key. An existing key updates its ticker.
    ///
    /// | Request | `PUT /api/v2/widgets/{widget_id}/maps/{map_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Applications.update` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `map_tickers_upsert` ([sources](crate::sources#map_tickers_upsert)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::{MapTicker, MapTickerType};
    /// use std::collections::BTreeMap;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let entry = MapTicker::new(
    ///         "Chennai",
    ///         MapTickerType::Person,
    ///         1_675_559_450_620_i64,
    ///         12.8310776,
    ///         80.0493569,
    ///     )
    ///     .info("Zoho corporation - Chennai");
    /// cliq.map_tickers()
    ///     .upsert(
    ///         "7341000000030071",
    ///         "7341000000030071",
    ///         BTreeMap::from([("chennai".to_owned(), entry)]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upsert(
        &self,
        widget_id: impl Into<crate::types::WidgetId>,
        map_id: impl Into<crate::types::MapId>,
        tickers: std::collections::BTreeMap<String, crate::types::MapTicker>,
    ) -> request::UpsertMapTickers {
        request::UpsertMapTickers {
            call: self
                .call_of(&operation::UPSERT)
                .id::<crate::types::WidgetId>("widget_id", widget_id)
                .id::<crate::types::MapId>("map_id", map_id),
            body: types::MapTickersUpsertRequest {
                tickers,
            },
        }
    }
    /// Deletes tickers from the map of a widget.
    ///
    /// The keys are sent in the body of a `DELETE` request.
    ///
    /// # Arguments
    ///
    /// - `widget_id`: ID of the widget, as in the URL of its preview.
    /// - `map_id`: The map of the widget.
    /// - `ids`: Keys of the tickers to delete.
    ///
    /// | Request | `DELETE /api/v2/widgets/{widget_id}/maps/{map_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Applications.update` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `map_tickers_delete` ([sources](crate::sources#map_tickers_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.map_tickers()
    ///     .delete("7341000000030071", "7341000000030071", ["chennai"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        widget_id: impl Into<crate::types::WidgetId>,
        map_id: impl Into<crate::types::MapId>,
        ids: impl IntoIterator<Item = impl Into<crate::types::TickerId>>,
    ) -> request::DeleteMapTickers {
        request::DeleteMapTickers {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::WidgetId>("widget_id", widget_id)
                .id::<crate::types::MapId>("map_id", map_id),
            body: types::MapTickersDeleteRequest {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Adds tickers to the map of a widget of an extension, or updates the tickers with existing
    /// keys.
    ///
    /// # Arguments
    ///
    /// - `map_id`: The map of the widget.
    /// - `appkey`: Key of the extension.
    /// - `tickers`: The tickers by key. An existing key updates its ticker.
    ///
    /// | Request | `PUT /api/v2/extensions/widgets/maps/{map_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Applications.update` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `map_tickers_upsert_for_extension` ([sources](crate::sources#map_tickers_upsert_for_extension)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::{MapTicker, MapTickerType};
    /// use std::collections::BTreeMap;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let entry = MapTicker::new(
    ///         "Chennai",
    ///         MapTickerType::Person,
    ///         1_675_559_450_620_i64,
    ///         12.8310776,
    ///         80.0493569,
    ///     )
    ///     .info("Zoho corporation - Chennai");
    /// cliq.map_tickers()
    ///     .upsert_for_extension(
    ///         "7341000000030071",
    ///         "sbx-5f2c4d1e",
    ///         BTreeMap::from([("chennai".to_owned(), entry)]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upsert_for_extension(
        &self,
        map_id: impl Into<crate::types::MapId>,
        appkey: impl Into<String>,
        tickers: std::collections::BTreeMap<String, crate::types::MapTicker>,
    ) -> request::UpsertExtensionMapTickers {
        request::UpsertExtensionMapTickers {
            call: self
                .call_of(&operation::UPSERT_FOR_EXTENSION)
                .id::<crate::types::MapId>("map_id", map_id)
                .query("appkey", Into::<String>::into(appkey)),
            body: types::MapTickersUpsertForExtensionRequest {
                tickers,
            },
        }
    }
    /// Deletes tickers from the map of a widget of an extension.
    ///
    /// The keys are sent in the body of a `DELETE` request.
    ///
    /// # Arguments
    ///
    /// - `map_id`: The map of the widget.
    /// - `appkey`: Key of the extension.
    /// - `ids`: Keys of the tickers to delete.
    ///
    /// | Request | `DELETE /api/v2/extensions/widgets/maps/{map_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Applications.update` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `map_tickers_delete_for_extension` ([sources](crate::sources#map_tickers_delete_for_extension)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.map_tickers()
    ///     .delete_for_extension("7341000000030071", "sbx-5f2c4d1e", ["chennai"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_for_extension(
        &self,
        map_id: impl Into<crate::types::MapId>,
        appkey: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<crate::types::TickerId>>,
    ) -> request::DeleteExtensionMapTickers {
        request::DeleteExtensionMapTickers {
            call: self
                .call_of(&operation::DELETE_FOR_EXTENSION)
                .id::<crate::types::MapId>("map_id", map_id)
                .query("appkey", Into::<String>::into(appkey)),
            body: types::MapTickersDeleteForExtensionRequest {
                ids: ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`MapTickers::upsert`](super::MapTickers::upsert).
        #[doc = include_str!("requests/UpsertMapTickers.md")]
        UpsertMapTickers[body: super::types::MapTickersUpsertRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`MapTickers::delete`](super::MapTickers::delete).
        #[doc = include_str!("requests/DeleteMapTickers.md")]
        DeleteMapTickers[body: super::types::MapTickersDeleteRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`MapTickers::upsert_for_extension`](super::MapTickers::upsert_for_extension).
        #[doc = include_str!("requests/UpsertExtensionMapTickers.md")]
        UpsertExtensionMapTickers[body: super::types::MapTickersUpsertForExtensionRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`MapTickers::delete_for_extension`](super::MapTickers::delete_for_extension).
        #[doc = include_str!("requests/DeleteExtensionMapTickers.md")]
        DeleteExtensionMapTickers[body: super::types::MapTickersDeleteForExtensionRequest]: empty();
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
    /// `map_tickers_upsert`: Add or update tickers.
    pub static UPSERT: Operation = Operation::new(
        "map_tickers_upsert", "map_tickers", Method::PUT, "/api/v2",
        "/widgets/{widget_id}/maps/{map_id}", "Add or update tickers",
    )
    .scopes(&[&["ZohoCliq.Applications.update"]])
    .rate_limit(RateLimit::new(100, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MAP_TICKERS_UPSERT_PARAMETERS)
    .rules(&rules::MAP_TICKERS_UPSERT_REQUEST)
    .sources(&["page: one-page edition, Add/Update a ticker", "published: maptickers"]);
    /// `map_tickers_delete`: Delete tickers.
    pub static DELETE: Operation = Operation::new(
        "map_tickers_delete", "map_tickers", Method::DELETE, "/api/v2",
        "/widgets/{widget_id}/maps/{map_id}", "Delete tickers",
    )
    .scopes(&[&["ZohoCliq.Applications.update"]])
    .rate_limit(RateLimit::new(100, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MAP_TICKERS_DELETE_PARAMETERS)
    .rules(&rules::MAP_TICKERS_DELETE_REQUEST)
    .sources(&["page: one-page edition, Delete a ticker", "published: maptickers"]);
    /// `map_tickers_upsert_for_extension`: Add or update tickers of an extension.
    pub static UPSERT_FOR_EXTENSION: Operation = Operation::new(
        "map_tickers_upsert_for_extension", "map_tickers", Method::PUT, "/api/v2",
        "/extensions/widgets/maps/{map_id}", "Add or update tickers of an extension",
    )
    .query(&["appkey"])
    .scopes(&[&["ZohoCliq.Applications.update"]])
    .rate_limit(RateLimit::new(100, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MAP_TICKERS_UPSERT_FOR_EXTENSION_PARAMETERS)
    .rules(&rules::MAP_TICKERS_UPSERT_FOR_EXTENSION_REQUEST)
    .sources(&["page: one-page edition, Add/Update a ticker"]);
    /// `map_tickers_delete_for_extension`: Delete tickers of an extension.
    pub static DELETE_FOR_EXTENSION: Operation = Operation::new(
        "map_tickers_delete_for_extension", "map_tickers", Method::DELETE, "/api/v2",
        "/extensions/widgets/maps/{map_id}", "Delete tickers of an extension",
    )
    .query(&["appkey"])
    .scopes(&[&["ZohoCliq.Applications.update"]])
    .rate_limit(RateLimit::new(100, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .parameters(&rules::MAP_TICKERS_DELETE_FOR_EXTENSION_PARAMETERS)
    .rules(&rules::MAP_TICKERS_DELETE_FOR_EXTENSION_REQUEST)
    .sources(&["page: one-page edition, Delete a ticker"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &UPSERT, &DELETE, &UPSERT_FOR_EXTENSION, &DELETE_FOR_EXTENSION,
    ];
}
/// Types of this module.
pub mod types {
    /// A marker on a map.
    ///
    /// Accepted by [`MapTickers::upsert`](super::MapTickers::upsert) and
    /// [`MapTickers::upsert_for_extension`](super::MapTickers::upsert_for_extension).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::MAP_TICKER,
        ),
    ))]
    #[non_exhaustive]
    pub struct MapTicker {
        /// Color of the ticker; `green` if omitted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub color: Option<crate::types::MapTickerColor>,
        /// Destination of the ticker.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub destination: Option<MapTickerDestination>,
        /// Additional text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub info: Option<String>,
        /// Time of the last change of the ticker data.
        pub last_modified_time: crate::time::Timestamp,
        /// Latitude in degrees.
        pub latitude: crate::scalar::Number,
        /// Longitude in degrees.
        pub longitude: crate::scalar::Number,
        /// Title of the ticker.
        pub title: String,
        /// Icon of the ticker.
        #[serde(rename = "type")]
        pub type_: crate::types::MapTickerType,
    }
    impl MapTicker {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            title: impl Into<String>,
            type_: impl Into<crate::types::MapTickerType>,
            last_modified_time: impl Into<crate::time::Timestamp>,
            latitude: impl Into<crate::scalar::Number>,
            longitude: impl Into<crate::scalar::Number>,
        ) -> Self {
            Self {
                title: title.into(),
                type_: type_.into(),
                last_modified_time: last_modified_time.into(),
                color: None,
                latitude: latitude.into(),
                longitude: longitude.into(),
                info: None,
                destination: None,
            }
        }
        /// Color of the ticker; `green` if omitted.
        #[must_use]
        pub fn color(mut self, color: impl Into<crate::types::MapTickerColor>) -> Self {
            self.color = Some(color.into());
            self
        }
        /// Additional text.
        #[must_use]
        pub fn info(mut self, info: impl Into<String>) -> Self {
            self.info = Some(info.into());
            self
        }
        /// Destination of the ticker.
        #[must_use]
        pub fn destination(
            mut self,
            destination: impl Into<crate::types::MapTickerDestination>,
        ) -> Self {
            self.destination = Some(destination.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// Color of a ticker.
        ///
        /// Accepted by [`MapTickers::upsert`](super::MapTickers::upsert) and
        /// [`MapTickers::upsert_for_extension`](super::MapTickers::upsert_for_extension).
        MapTickerColor;
        Green = "green";
        Yellow = "yellow";
        Red = "red";
    }
    /// Destination of a ticker.
    ///
    /// Accepted by [`MapTickers::upsert`](super::MapTickers::upsert) and
    /// [`MapTickers::upsert_for_extension`](super::MapTickers::upsert_for_extension).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::MAP_TICKER_DESTINATION,
        ),
    ))]
    #[non_exhaustive]
    pub struct MapTickerDestination {
        /// Latitude in degrees.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub latitude: Option<crate::scalar::Number>,
        /// Longitude in degrees.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub longitude: Option<crate::scalar::Number>,
    }
    impl MapTickerDestination {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                latitude: None,
                longitude: None,
            }
        }
        /// Latitude in degrees.
        #[must_use]
        pub fn latitude(mut self, latitude: impl Into<crate::scalar::Number>) -> Self {
            self.latitude = Some(latitude.into());
            self
        }
        /// Longitude in degrees.
        #[must_use]
        pub fn longitude(mut self, longitude: impl Into<crate::scalar::Number>) -> Self {
            self.longitude = Some(longitude.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// Icon of a ticker.
        ///
        /// Accepted by [`MapTickers::upsert`](super::MapTickers::upsert) and
        /// [`MapTickers::upsert_for_extension`](super::MapTickers::upsert_for_extension).
        MapTickerType;
        Person = "person";
        Bicycle = "bicycle";
        Motorcycle = "motorcycle";
        Car = "car";
        Van = "van";
        Bus = "bus";
        Plane = "plane";
        Office = "office";
        Home = "home";
    }
    /// Tickers to delete.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MapTickersDeleteForExtensionRequest {
        pub(crate) ids: Vec<crate::types::TickerId>,
    }
    /// Tickers to delete.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MapTickersDeleteRequest {
        pub(crate) ids: Vec<crate::types::TickerId>,
    }
    /// Tickers to add or update.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MapTickersUpsertForExtensionRequest {
        pub(crate) tickers: std::collections::BTreeMap<String, MapTicker>,
    }
    /// Tickers to add or update.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct MapTickersUpsertRequest {
        pub(crate) tickers: std::collections::BTreeMap<String, MapTicker>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static MAP_TICKER: Rules = Rules::object(&[
        Key::required("title", &Rules::text(&[Limit::most(20)])),
        Key::required("type", &MAP_TICKER_TYPE),
        Key::required("last_modified_time", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("color", &MAP_TICKER_COLOR),
        Key::required("latitude", &Rules::number(&[])),
        Key::required("longitude", &Rules::number(&[])),
        Key::optional("info", &Rules::text(&[Limit::most(30)])),
        Key::optional("destination", &MAP_TICKER_DESTINATION),
    ]).build();
    pub(crate) static MAP_TICKER_COLOR: Rules = Rules::values(&["green", "yellow", "red"]);
    pub(crate) static MAP_TICKER_DESTINATION: Rules = Rules::object(&[
        Key::optional("latitude", &Rules::number(&[])),
        Key::optional("longitude", &Rules::number(&[])),
    ]).build();
    pub(crate) static MAP_TICKER_TYPE: Rules = Rules::values(&[
        "person", "bicycle", "motorcycle", "car", "van", "bus", "plane", "office", "home",
    ]);
    pub(crate) static MAP_TICKERS_DELETE_FOR_EXTENSION_REQUEST: Rules = Rules::object(&[
        Key::required("ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static MAP_TICKERS_DELETE_REQUEST: Rules = Rules::object(&[
        Key::required("ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static MAP_TICKERS_UPSERT_FOR_EXTENSION_REQUEST: Rules = Rules::object(&[
        Key::required("tickers", &Rules::map(&MAP_TICKER, &[])),
    ]).build();
    pub(crate) static MAP_TICKERS_UPSERT_REQUEST: Rules = Rules::object(&[
        Key::required("tickers", &Rules::map(&MAP_TICKER, &[])),
    ]).build();
    pub(crate) static MAP_TICKERS_UPSERT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("widget_id", &Rules::Identifier),
        Key::optional("map_id", &Rules::Identifier),
    ]).build();
    pub(crate) static MAP_TICKERS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("widget_id", &Rules::Identifier),
        Key::optional("map_id", &Rules::Identifier),
    ]).build();
    pub(crate) static MAP_TICKERS_UPSERT_FOR_EXTENSION_PARAMETERS: Rules = Rules::object(&[
        Key::optional("map_id", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
    ]).build();
    pub(crate) static MAP_TICKERS_DELETE_FOR_EXTENSION_PARAMETERS: Rules = Rules::object(&[
        Key::optional("map_id", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
}
