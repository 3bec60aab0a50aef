// Generated from specs/v2/map_tickers.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::map_tickers::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry { operation: &operation::UPSERT, methods: &[method!([], upsert, json)], response: None },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::UPSERT_FOR_EXTENSION,
        methods: &[method!([], upsert_for_extension, json)],
        response: None,
    },
    Entry {
        operation: &operation::DELETE_FOR_EXTENSION,
        methods: &[method!([], delete_for_extension, json)],
        response: None,
    },
];
fn upsert(cliq: &Cliq, input: &Input) -> Result<request::UpsertMapTickers, Mismatch> {
    Ok(
        cliq
            .map_tickers()
            .upsert(
                input.required::<cliq_api::types::WidgetId>("path", "widget_id")?,
                input.required::<cliq_api::types::MapId>("path", "map_id")?,
                input
                    .required::<
                        std::collections::BTreeMap<String, cliq_api::types::MapTicker>,
                    >("body", "tickers")?,
            ),
    )
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteMapTickers, Mismatch> {
    Ok(
        cliq
            .map_tickers()
            .delete(
                input.required::<cliq_api::types::WidgetId>("path", "widget_id")?,
                input.required::<cliq_api::types::MapId>("path", "map_id")?,
                input.required::<Vec<cliq_api::types::TickerId>>("body", "ids")?,
            ),
    )
}
fn upsert_for_extension(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpsertExtensionMapTickers, Mismatch> {
    Ok(
        cliq
            .map_tickers()
            .upsert_for_extension(
                input.required::<cliq_api::types::MapId>("path", "map_id")?,
                input.required::<String>("query", "appkey")?,
                input
                    .required::<
                        std::collections::BTreeMap<String, cliq_api::types::MapTicker>,
                    >("body", "tickers")?,
            ),
    )
}
fn delete_for_extension(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteExtensionMapTickers, Mismatch> {
    Ok(
        cliq
            .map_tickers()
            .delete_for_extension(
                input.required::<cliq_api::types::MapId>("path", "map_id")?,
                input.required::<String>("query", "appkey")?,
                input.required::<Vec<cliq_api::types::TickerId>>("body", "ids")?,
            ),
    )
}
