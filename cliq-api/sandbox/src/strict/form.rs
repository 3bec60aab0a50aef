//! Bodies sent as `multipart/form-data`.

use super::content::{Content, Part};
use super::schema::{Mismatch, kind};
use crate::response::Refusal;
use crate::schemas::Schemas;
use bytes::Bytes;
use futures_util::stream;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::convert::Infallible;

/// Size of a file where the document states none.
const MOST_BYTES: u64 = 50 << 20;

/// Takes a form apart; `None` if the body is none.
pub(crate) async fn read(content_type: &str, body: &Bytes) -> Option<Result<Vec<Part>, Refusal>> {
    let boundary = multer::parse_boundary(content_type).ok()?;
    Some(parts(body.clone(), boundary).await.map_err(|error| {
        Refusal::bad("invalid_inputs", format!("The form cannot be read: {error}."))
    }))
}

async fn parts(body: Bytes, boundary: String) -> Result<Vec<Part>, multer::Error> {
    let whole = stream::iter([Ok::<_, Infallible>(body)]);
    let mut form = multer::Multipart::new(whole, boundary);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await? {
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content_type: field.content_type().map(ToString::to_string),
            bytes: field.bytes().await?,
        });
    }
    Ok(parts)
}

/// Checks a form, and gives its text fields as JSON, and its files.
pub(super) fn check(
    schemas: Schemas<'_>,
    schema: &Value,
    parts: &[Part],
) -> Result<Content, Mismatch> {
    let (mut fields, mut files) = (Map::new(), Vec::new());
    for part in parts {
        let Some((_, property)) = field(schemas, schema, &part.name) else {
            return Err(Mismatch::Extra(part.name.clone()));
        };
        if let Some(most) = file_limit(property) {
            if part.bytes.len() as u64 > most {
                return Err(form(&part.name, format!("is a file of more than {most} bytes")));
            }
            files.push(part.clone());
            continue;
        }
        let text = std::str::from_utf8(&part.bytes)
            .map_err(|_| form(&part.name, "is not text in UTF-8"))?;
        // Lists travel as JSON inside one part.
        let value = match kind(property) {
            Some("array" | "object") => {
                serde_json::from_str(text).map_err(|_| form(&part.name, "is not JSON"))?
            }
            _ => schemas.coerce(property, text),
        };
        schemas.check(property, &value, &part.name)?;
        if fields.insert(part.name.clone(), value).is_some() {
            return Err(form(&part.name, "stands in the form more than once"));
        }
    }
    for name in schemas.required(schema) {
        let is_named = |part: &Part| {
            field(schemas, schema, &part.name).is_some_and(|(field, _)| field == name)
        };
        if !parts.iter().any(is_named) {
            return Err(Mismatch::Missing(name.to_owned()));
        }
    }
    check_counts(schemas, schema, &files)?;
    Ok(Content { json: Value::Object(fields), files })
}

fn check_counts(schemas: Schemas<'_>, schema: &Value, files: &[Part]) -> Result<(), Mismatch> {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for file in files {
        let Some((name, property)) = field(schemas, schema, &file.name) else { continue };
        let most = match kind(property) {
            Some("array") => property.get("maxItems").and_then(Value::as_u64).unwrap_or(u64::MAX),
            _ => 1,
        };
        let count = counts.entry(name).or_default();
        *count += 1;
        if *count > most {
            return Err(form(&file.name, format!("has more than {most} files")));
        }
    }
    Ok(())
}

/// The property that a part is for, and its name. The service takes some under another name too:
/// `x-cliq-also`.
fn field<'a>(schemas: Schemas<'a>, schema: &'a Value, part: &str) -> Option<(&'a str, &'a Value)> {
    let also = |property: &Value| property.get("x-cliq-also").and_then(Value::as_str) == Some(part);
    let named = |(name, _): &(&str, &Value)| *name == part;
    let properties = schemas.properties(schema);
    let field = properties.iter().find(|field| named(field));
    field.or_else(|| properties.iter().find(|(_, property)| also(property))).copied()
}

/// The size limit of a file; `None` if the field is no file.
fn file_limit(property: &Value) -> Option<u64> {
    let format = |schema: &Value| schema.get("format").and_then(Value::as_str) == Some("binary");
    (format(property) || property.get("items").is_some_and(format))
        .then(|| property.get("x-cliq-max-bytes").and_then(Value::as_u64).unwrap_or(MOST_BYTES))
}

fn form(at: &str, why: impl Into<String>) -> Mismatch {
    Mismatch::Form { at: at.to_owned(), why: why.into() }
}

#[cfg(test)]
mod tests {
    use super::{Mismatch, Part, check, read};
    use crate::schemas::Schemas;
    use bytes::Bytes;
    use serde_json::{Map, Value, json};

    fn part(name: &str, text: &str) -> Part {
        Part {
            name: name.to_owned(),
            file_name: None,
            content_type: None,
            bytes: Bytes::copy_from_slice(text.as_bytes()),
        }
    }

    fn schema() -> Value {
        json!({ "type": "object", "required": ["files"], "properties": {
            "files": { "type": "array", "maxItems": 2, "x-cliq-also": "file", "x-cliq-max-bytes": 9,
                       "items": { "type": "string", "format": "binary" } },
            "comments": { "type": "array", "items": { "type": "string" } },
            "mark_as_read": { "type": "boolean" },
        } })
    }

    #[test]
    fn forms_are_checked() {
        let none = Map::new();
        let (schemas, schema) = (Schemas(&none), schema());
        let good =
            [part("files", "a"), part("comments", "[\"one\"]"), part("mark_as_read", "true")];
        let content = check(schemas, &schema, &good).expect("is a good form");
        assert_eq!(content.json, json!({ "comments": ["one"], "mark_as_read": true }));
        assert_eq!(content.files, [part("files", "a")]);
        let content = check(schemas, &schema, &[part("file", "a")]).expect("has another name");
        assert_eq!(content.files, [part("file", "a")]);
        assert!(check(schemas, &schema, &[part("files", "ten bytes!")]).is_err());
        assert_eq!(
            check(schemas, &schema, &[part("attachments", "a")]),
            Err(Mismatch::Extra("attachments".to_owned()))
        );
        assert_eq!(
            check(schemas, &schema, &[part("comments", "[]")]),
            Err(Mismatch::Missing("files".to_owned()))
        );
        let three = [part("files", "a"), part("file", "b"), part("files", "c")];
        assert!(check(schemas, &schema, &three).is_err());
    }

    #[tokio::test]
    async fn parts_are_read() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\
                    Content-Type: text/plain\r\n\r\nhello\r\n--x--\r\n";
        let parts = read("multipart/form-data; boundary=x", &Bytes::from(body))
            .await
            .expect("is a form")
            .expect("can be read");
        assert_eq!(parts.len(), 1);
        assert_eq!(parts[0].file_name.as_deref(), Some("a.txt"));
        assert_eq!(parts[0].bytes, "hello");
        assert!(read("application/json", &Bytes::new()).await.is_none());
    }
}
