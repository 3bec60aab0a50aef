// Generated from specs/v3/pins.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::pins::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::REMOVE,
        methods: &[method!([], remove, json)],
        response: Some(read::<cliq_api::v3::types::PinsRemoveResponse>),
    },
    Entry {
        operation: &operation::ADD,
        methods: &[method!([], add, json)],
        response: Some(read::<cliq_api::v3::types::PinsAddResponse>),
    },
    Entry {
        operation: &operation::REMOVE_MANY,
        methods: &[method!([], remove_many, json)],
        response: None,
    },
    Entry {
        operation: &operation::LIST_CATEGORIES,
        methods: &[method!([], list_categories, json)],
        response: Some(read::<cliq_api::v3::types::PinsListCategoriesResponse>),
    },
    Entry {
        operation: &operation::CREATE_CATEGORY,
        methods: &[method!([], create_category, json)],
        response: Some(read::<cliq_api::v3::types::PinsCreateCategoryResponse>),
    },
    Entry {
        operation: &operation::DELETE_CATEGORY,
        methods: &[method!([], delete_category, json)],
        response: None,
    },
    Entry {
        operation: &operation::UPDATE_CATEGORY,
        methods: &[method!([], update_category, json)],
        response: None,
    },
];
fn remove(cliq: &Cliq, input: &Input) -> Result<request::RemovePin, Mismatch> {
    Ok(
        cliq
            .v3()
            .pins()
            .remove(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?),
    )
}
fn add(cliq: &Cliq, input: &Input) -> Result<request::AddPin, Mismatch> {
    let mut request = cliq
        .v3()
        .pins()
        .add(input.required::<cliq_api::v3::types::ChatId>("path", "CHAT_ID")?);
    if let Some(value) = input
        .optional::<cliq_api::v3::types::PinCategoryId>("body", "category_id")?
    {
        request = request.category_id(value);
    }
    Ok(request)
}
fn remove_many(cliq: &Cliq, input: &Input) -> Result<request::RemovePins, Mismatch> {
    Ok(
        cliq
            .v3()
            .pins()
            .remove_many(
                input.required::<Vec<cliq_api::v3::types::ChatId>>("query", "chat_ids")?,
            ),
    )
}
fn list_categories(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListPinCategories, Mismatch> {
    let mut request = cliq.v3().pins().list_categories();
    if let Some(value) = input
        .optional::<
            Vec<cliq_api::v3::types::PinCategoryInclusion>,
        >("query", "include_fields")?
    {
        request = request.include_fields(value);
    }
    Ok(request)
}
fn create_category(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::CreatePinCategory, Mismatch> {
    let mut request = cliq
        .v3()
        .pins()
        .create_category(input.required::<String>("body", "title")?);
    if let Some(value) = input.optional::<String>("body", "symbol")? {
        request = request.symbol(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatId>>("body", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    Ok(request)
}
fn delete_category(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeletePinCategory, Mismatch> {
    let mut request = cliq
        .v3()
        .pins()
        .delete_category(
            input.required::<cliq_api::v3::types::PinCategoryId>("path", "CATEGORY_ID")?,
        );
    if let Some(value) = input.optional::<bool>("query", "unpin_all")? {
        request = request.unpin_all(value);
    }
    Ok(request)
}
fn update_category(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdatePinCategory, Mismatch> {
    let mut request = cliq
        .v3()
        .pins()
        .update_category(
            input.required::<cliq_api::v3::types::PinCategoryId>("path", "CATEGORY_ID")?,
        );
    if let Some(value) = input.optional::<String>("body", "title")? {
        request = request.title(value);
    }
    if let Some(value) = input.optional::<String>("body", "symbol")? {
        request = request.symbol(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::PinCategoryState>("body", "state")?
    {
        request = request.state(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ChatId>("body", "chat_id")?
    {
        request = request.chat_id(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::ChatId>>("body", "chat_ids")?
    {
        request = request.chat_ids(value);
    }
    if let Some(value) = input.optional::<String>("body", "pin_above")? {
        request = request.pin_above(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::Timestamp>("body", "last_sync_time")?
    {
        request = request.last_sync_time(value);
    }
    Ok(request)
}
