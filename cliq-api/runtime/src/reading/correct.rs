//! Corrects a body by its shape.

use super::align;
use super::convert;
use super::correction::{Correction, CorrectionKind, WHOLE};
use super::neutral;
use super::shape::{Object, Shape};
use super::unreadable::Unreadable;
use crate::operation::Operation;
use serde_json::{Map, Value};

/// Maximum number of corrections of a body. A body that deviates more is not the documented one,
/// and its corrections would take many times its memory.
const MOST: usize = 200_000;

/// A corrected body.
pub(crate) struct Corrected {
    pub(crate) json: Value,
    /// The body in the documented arrangement, with its received values.
    pub(crate) arranged: Value,
    pub(crate) corrections: Vec<Correction>,
}

/// Corrects a response body.
pub(crate) fn response(
    json: Value,
    shape: &'static Shape,
    operation: &Operation,
) -> Result<(Value, Vec<Correction>), Unreadable> {
    let mut corrector = Corrector::default();
    let json = align::whole(json, shape, operation, &mut corrector.corrections)?;
    let json = corrector.body(json, shape)?;
    Ok((json, corrector.corrections))
}

/// Corrects a response body, and returns it also before its values were corrected.
pub(crate) fn with_arrangement(
    json: Value,
    shape: &'static Shape,
    operation: &Operation,
) -> Result<Corrected, Unreadable> {
    let mut corrector = Corrector::default();
    let arranged = align::whole(json, shape, operation, &mut corrector.corrections)?;
    let json = corrector.body(arranged.clone(), shape)?;
    let mut arranged = arranged;
    drop_nulls(&mut arranged, shape);
    Ok(Corrected { json, arranged, corrections: corrector.corrections })
}

/// Drops the list entries that the correction drops, so that the others keep the same index.
fn drop_nulls(value: &mut Value, shape: &'static Shape) {
    match (shape, value) {
        (Shape::List(items), Value::Array(list)) => {
            if !matches!(items, Shape::Any) {
                list.retain(|item| !item.is_null());
            }
            for item in list {
                drop_nulls(item, items);
            }
        }
        (Shape::Map(values), Value::Object(map)) => {
            for value in map.values_mut() {
                drop_nulls(value, values);
            }
        }
        (Shape::Object(object), Value::Object(map)) => {
            for field in object.fields {
                if let Some(value) = map.get_mut(field.name) {
                    drop_nulls(value, field.shape);
                }
            }
        }
        (Shape::Union(union), value) => {
            if let Some(form) = union.form(value) {
                drop_nulls(value, form);
            }
        }
        _ => {}
    }
}

/// The result for a value.
#[derive(PartialEq)]
enum Fit {
    Keep,
    /// The value means that there is none, and its key is optional.
    Drop,
}

/// Traverses a body and its shape in parallel.
#[derive(Default)]
struct Corrector {
    path: String,
    corrections: Vec<Correction>,
}

impl Corrector {
    fn body(&mut self, mut json: Value, shape: &'static Shape) -> Result<Value, Unreadable> {
        self.fit(&mut json, shape, true);
        if self.corrections.len() >= MOST {
            let reason = "the body deviates from its document too often";
            return Err(Unreadable::value(WHOLE, &Value::Null, reason));
        }
        Ok(json)
    }

    fn note(&mut self, found: Option<Value>, kind: CorrectionKind, shape: &Shape) {
        if self.corrections.len() < MOST {
            let read_as = neutral::name(shape);
            self.corrections.push(Correction::new(&self.path, found, kind, read_as));
        }
    }

    /// Corrects a value to fit its shape.
    fn fit(&mut self, value: &mut Value, shape: &'static Shape, required: bool) -> Fit {
        if let Shape::Union(union) = shape {
            return match union.form(value) {
                Some(form) => self.fit(value, form, required),
                None if value.is_null() && !required => self.replace(value, shape, required),
                // A value that selects no variant is kept.
                None => Fit::Keep,
            };
        }
        match (shape, &mut *value) {
            (Shape::Any, Value::Null) if !required => self.replace(value, shape, required),
            (Shape::Any, _)
            | (Shape::Text, Value::String(_))
            | (Shape::Scalar, Value::String(_) | Value::Number(_))
            | (Shape::AnyScalar, Value::String(_) | Value::Number(_) | Value::Bool(_))
            | (Shape::Boolean | Shape::Flag, Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => Fit::Keep,
            (Shape::Integer, Value::Number(number)) if number.as_i64().is_some() => Fit::Keep,
            (Shape::Flag, Value::String(text))
                if ["true", "false"].iter().any(|word| word.eq_ignore_ascii_case(text)) =>
            {
                Fit::Keep
            }
            (Shape::List(items), Value::Array(list)) => {
                self.items(list, items);
                Fit::Keep
            }
            (Shape::Map(values), Value::Object(map)) => {
                self.values(map, values);
                Fit::Keep
            }
            // An empty object means that there is none, if more is documented.
            (Shape::Object(object), Value::Object(map))
                if !required && map.is_empty() && object.fields.iter().any(|key| key.required) =>
            {
                self.note(Some(value.take()), CorrectionKind::Empty, shape);
                Fit::Drop
            }
            (Shape::Object(object), Value::Object(map)) => {
                self.keys(map, object);
                Fit::Keep
            }
            _ => self.replace(value, shape, required),
        }
    }

    /// Replaces a value that does not fit: by conversion, rearrangement, or the neutral value of
    /// the type.
    fn replace(&mut self, value: &mut Value, shape: &'static Shape, required: bool) -> Fit {
        if let Some(converted) = convert::scalar(value, shape) {
            let found = std::mem::replace(value, converted);
            self.note(Some(found), CorrectionKind::Converted, shape);
            return Fit::Keep;
        }
        if let Some(arranged) = align::inner(value, shape) {
            *value = arranged;
            self.note(None, CorrectionKind::Rearranged, shape);
            return self.fit(value, shape, required);
        }
        let none = convert::is_empty(value) || says_none(value, shape);
        let kind = if none { CorrectionKind::Empty } else { CorrectionKind::Replaced };
        if !required {
            self.note(Some(value.take()), kind, shape);
            return Fit::Drop;
        }
        let found = std::mem::replace(value, neutral::value(shape));
        self.note(Some(found), kind, shape);
        Fit::Keep
    }

    fn keys(&mut self, map: &mut Map<String, Value>, object: &Object) {
        let length = self.path.len();
        for field in object.fields {
            self.path.push('.');
            self.path.push_str(field.name);
            if let Some(value) = map.get_mut(field.name) {
                if self.fit(value, field.shape, field.required) == Fit::Drop {
                    map.remove(field.name);
                }
            } else if field.required {
                map.insert(field.name.to_owned(), neutral::value(field.shape));
                self.note(None, CorrectionKind::Missing, field.shape);
            }
            self.path.truncate(length);
        }
    }

    fn values(&mut self, map: &mut Map<String, Value>, shape: &'static Shape) {
        let length = self.path.len();
        for (key, value) in map {
            self.path.push('.');
            self.path.push_str(key);
            self.fit(value, shape, true);
            self.path.truncate(length);
        }
    }

    /// Drops `null` entries, which hold nothing.
    fn items(&mut self, list: &mut Vec<Value>, shape: &'static Shape) {
        let length = self.path.len();
        let mut index = 0_usize;
        list.retain_mut(|value| {
            self.path.push_str(&format!("[{index}]"));
            index += 1;
            let required = !value.is_null();
            let keep = self.fit(value, shape, required) == Fit::Keep;
            self.path.truncate(length);
            keep
        });
    }
}

/// Whether text in place of an object means that there is none, such as `"-"`.
fn says_none(value: &Value, shape: &Shape) -> bool {
    matches!((value, shape), (Value::String(_), Shape::Object(_) | Shape::Map(_) | Shape::List(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Field;
    use serde_json::json;

    static INNER: Shape = Shape::object(&[Field::optional("text", &Shape::Text)]);
    static CHANNEL: Shape = Shape::identified(
        "id",
        &[
            Field::required("id", &Shape::Scalar),
            Field::required("count", &Shape::Integer),
            Field::required("open", &Shape::Boolean),
            Field::optional("last", &INNER),
            Field::required("parent", &INNER),
            Field::required("tags", &Shape::List(&Shape::Text)),
            Field::optional("names", &Shape::Map(&Shape::Text)),
        ],
    );

    fn correct(json: Value) -> (Value, Vec<String>) {
        let mut corrector = Corrector::default();
        let json = corrector.body(json, &CHANNEL).unwrap();
        (json, corrector.corrections.iter().map(ToString::to_string).collect())
    }

    fn conforming() -> Value {
        json!({ "id": 7, "count": 1, "open": true, "last": {}, "parent": {}, "tags": ["a"] })
    }

    #[test]
    fn a_conforming_value_is_left_alone() {
        assert_eq!(correct(conforming()), (conforming(), Vec::new()));
    }

    #[test]
    fn missing_keys_get_neutral_values() {
        let (json, corrections) = correct(json!({}));
        let neutral = json!({ "id": "", "count": 0, "open": false, "parent": {}, "tags": [] });
        assert_eq!(json, neutral);
        assert_eq!(corrections.len(), 5);
        assert_eq!(corrections[1], "`count` is missing; read as an integer");
    }

    #[test]
    fn values_are_converted_emptied_or_replaced() {
        let json = json!({
            "id": "7", "count": "12", "open": "enabled", "last": "-", "parent": null,
            "tags": "one", "names": { "a": 1, "b": null }, "more": 1,
        });
        let (json, corrections) = correct(json);
        assert_eq!(
            json,
            json!({
                "id": "7", "count": 12, "open": true, "parent": {}, "tags": ["one"],
                "names": { "a": "1", "b": "" }, "more": 1,
            })
        );
        assert_eq!(
            corrections,
            [
                "`count` is `\"12\"`; read as an integer",
                "`open` is `\"enabled\"`; read as a boolean",
                "`last` is `\"-\"`; read as an object",
                "`parent` is `null`; read as an object",
                "`tags` is arranged differently; read as a list",
                "`names.a` is `1`; read as text",
                "`names.b` is `null`; read as text",
            ]
        );
    }

    #[test]
    fn entries_of_lists_keep_their_places() {
        let mut value = conforming();
        value["tags"] = json!([null, 1, {}, "a"]);
        let (json, corrections) = correct(value);
        assert_eq!(json["tags"], json!(["1", "", "a"]));
        assert_eq!(
            corrections,
            [
                "`tags[0]` is `null`; read as text",
                "`tags[1]` is `1`; read as text",
                "`tags[2]` is `{}`; read as text",
            ]
        );
    }

    #[test]
    fn a_body_that_deviates_everywhere_is_refused() {
        static LIST: Shape = Shape::List(&CHANNEL);
        let json = Value::Array(vec![json!({}); MOST / 5 + 1]);
        assert!(Corrector::default().body(json, &LIST).is_err());
    }
}
