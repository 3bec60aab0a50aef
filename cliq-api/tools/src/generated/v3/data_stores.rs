// Generated from specs/v3/data_stores.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::data_stores::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::LIST,
        methods: &[method!([], list, json)],
        response: Some(read::<cliq_api::v3::types::DataStoresListResponse>),
    },
    Entry {
        operation: &operation::CREATE,
        methods: &[method!([], create, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreResponse>),
    },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::EXPORT_RECORDS,
        methods: &[method!([], export_records, json)],
        response: None,
    },
    Entry {
        operation: &operation::ADD_FIELDS,
        methods: &[method!([], add_fields, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreResponse>),
    },
    Entry {
        operation: &operation::UPDATE_FIELDS,
        methods: &[method!([], update_fields, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreResponse>),
    },
    Entry {
        operation: &operation::DELETE_FIELDS,
        methods: &[method!([], delete_fields, json)],
        response: None,
    },
    Entry {
        operation: &operation::LIST_RECORDS,
        methods: &[method!([], list_records, json)],
        response: Some(read::<cliq_api::v3::types::DataStoresListRecordsResponse>),
    },
    Entry {
        operation: &operation::CREATE_RECORD,
        methods: &[method!([], create_record, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreRecordResponse>),
    },
    Entry {
        operation: &operation::UPDATE_RECORDS,
        methods: &[method!([], update_records, json)],
        response: None,
    },
    Entry {
        operation: &operation::DELETE_RECORDS,
        methods: &[method!([], delete_records, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_RECORD,
        methods: &[method!([], get_record, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreRecordResponse>),
    },
    Entry {
        operation: &operation::UPDATE_RECORD,
        methods: &[method!([], update_record, json)],
        response: Some(read::<cliq_api::v3::types::DataStoreRecordResponse>),
    },
    Entry {
        operation: &operation::DELETE_RECORD,
        methods: &[method!([], delete_record, json)],
        response: None,
    },
];
fn list(cliq: &Cliq, input: &Input) -> Result<request::ListDataStores, Mismatch> {
    let mut request = cliq.v3().data_stores().list();
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    Ok(request)
}
fn create(cliq: &Cliq, input: &Input) -> Result<request::CreateDataStore, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .create(
            input.required::<String>("body", "unique_name")?,
            input.required::<String>("body", "name")?,
            input.required::<String>("body", "description")?,
            input
                .required::<
                    Vec<cliq_api::v3::types::NewDataStoreField>,
                >("body", "fields")?,
        );
    if let Some(value) = input.optional::<Vec<Vec<String>>>("body", "unique_keys")? {
        request = request.unique_keys(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetDataStore, Mismatch> {
    Ok(
        cliq
            .v3()
            .data_stores()
            .get(
                input
                    .required::<
                        cliq_api::v3::types::DataStoreId,
                    >("path", "DATA_STORE_ID")?,
            ),
    )
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateDataStore, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .update(
            input.required::<cliq_api::v3::types::DataStoreId>("path", "DATA_STORE_ID")?,
        );
    if let Some(value) = input.optional::<String>("body", "unique_name")? {
        request = request.unique_name(value);
    }
    if let Some(value) = input.optional::<String>("body", "name")? {
        request = request.name(value);
    }
    if let Some(value) = input.optional::<String>("body", "description")? {
        request = request.description(value);
    }
    if let Some(value) = input.optional::<Vec<Vec<String>>>("body", "unique_keys")? {
        request = request.unique_keys(value);
    }
    Ok(request)
}
fn delete(cliq: &Cliq, input: &Input) -> Result<request::DeleteDataStore, Mismatch> {
    Ok(
        cliq
            .v3()
            .data_stores()
            .delete(
                input
                    .required::<
                        cliq_api::v3::types::DataStoreId,
                    >("path", "DATA_STORE_ID")?,
            ),
    )
}
fn export_records(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ExportDataStoreRecords, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .export_records(
            input.required::<cliq_api::v3::types::DataStoreId>("path", "DATA_STORE_ID")?,
            input
                .required::<cliq_api::v3::types::DataStoreFileType>("body", "file_type")?,
        );
    if let Some(value) = input.optional::<bool>("body", "password_protected")? {
        request = request.password_protected(value);
    }
    if let Some(value) = input.optional::<String>("body", "password")? {
        request = request.password(value);
    }
    Ok(request)
}
fn add_fields(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::AddDataStoreFields, Mismatch> {
    Ok(
        cliq
            .v3()
            .data_stores()
            .add_fields(
                input
                    .required::<
                        cliq_api::v3::types::DataStoreId,
                    >("path", "DATA_STORE_ID")?,
                input
                    .required::<
                        Vec<cliq_api::v3::types::NewDataStoreField>,
                    >("body", "fields")?,
            ),
    )
}
fn update_fields(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateDataStoreFields, Mismatch> {
    Ok(
        cliq
            .v3()
            .data_stores()
            .update_fields(
                input
                    .required::<
                        cliq_api::v3::types::DataStoreId,
                    >("path", "DATA_STORE_ID")?,
                input
                    .required::<
                        Vec<cliq_api::v3::types::DataStoreFieldUpdate>,
                    >("body", "fields")?,
            ),
    )
}
fn delete_fields(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteDataStoreFields, Mismatch> {
    Ok(
        cliq
            .v3()
            .data_stores()
            .delete_fields(
                input
                    .required::<
                        cliq_api::v3::types::DataStoreId,
                    >("path", "DATA_STORE_ID")?,
                input
                    .required::<
                        Vec<cliq_api::v3::types::DataStoreFieldId>,
                    >("query", "ids")?,
            ),
    )
}
fn list_records(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::ListDataStoreRecords, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .list_records(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
        );
    if let Some(value) = input.optional::<String>("query", "criteria")? {
        request = request.criteria(value);
    }
    if let Some(value) = input.optional::<u32>("query", "limit")? {
        request = request.limit(value);
    }
    if let Some(value) = input.optional::<Vec<String>>("query", "order_by")? {
        request = request.order_by(value);
    }
    if let Some(value) = input.optional::<String>("query", "sync_token")? {
        request = request.sync_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "next_token")? {
        request = request.next_token(value);
    }
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn create_record(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::CreateDataStoreRecord, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .create_record(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
            input.required::<cliq_api::v3::types::RecordValues>("body", "values")?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn update_records(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateDataStoreRecords, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .update_records(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
            input.required::<String>("body", "criteria")?,
            input.required::<cliq_api::v3::types::RecordValues>("body", "values")?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn delete_records(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteDataStoreRecords, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .delete_records(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
        );
    if let Some(value) = input.optional::<String>("query", "criteria")? {
        request = request.criteria(value);
    }
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::RecordId>>("query", "ids")?
    {
        request = request.ids(value);
    }
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn get_record(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetDataStoreRecord, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .get_record(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
            input.required::<cliq_api::v3::types::RecordId>("path", "RECORD_ID")?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn update_record(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateDataStoreRecord, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .update_record(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
            input.required::<cliq_api::v3::types::RecordId>("path", "RECORD_ID")?,
            input.required::<cliq_api::v3::types::RecordValues>("body", "values")?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
fn delete_record(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteDataStoreRecord, Mismatch> {
    let mut request = cliq
        .v3()
        .data_stores()
        .delete_record(
            input.required::<cliq_api::v3::types::DataStoreName>("path", "NAME")?,
            input.required::<cliq_api::v3::types::RecordId>("path", "RECORD_ID")?,
        );
    if let Some(value) = input.optional::<String>("query", "extension_key")? {
        request = request.extension_key(value);
    }
    Ok(request)
}
