//! The body of a call under construction.

use crate::body::Body;
#[cfg(feature = "upload")]
use crate::upload::Multipart;
use serde_json::{Map, Value};

#[derive(Clone, Debug)]
pub(super) enum Content {
    Empty,
    /// JSON text.
    Json(String),
    #[cfg(feature = "upload")]
    Multipart(Multipart),
}

impl Content {
    /// Adds the keys of an object to those of the object that is there, or replaces other content.
    pub(super) fn merge(&mut self, json: String) {
        let mut merged_json = None;
        if let Self::Json(whole) = self {
            if json == "{}" && whole.starts_with('{') {
                return;
            }
            merged_json = merged(whole, &json);
        }
        *self = Self::Json(merged_json.unwrap_or(json));
    }

    pub(super) fn as_json(&self) -> Option<&str> {
        if let Self::Json(json) = self { Some(json) } else { None }
    }

    pub(super) fn is_empty_object(&self) -> bool {
        self.as_json() == Some("{}")
    }
}

/// The keys of two objects; the second one takes precedence. `None` if one of them is no object.
fn merged(one: &str, other: &str) -> Option<String> {
    let object = |json| serde_json::from_str::<Map<String, Value>>(json).ok();
    let mut whole = object(one)?;
    whole.extend(object(other)?);
    Some(Value::Object(whole).to_string())
}

impl From<Content> for Body {
    fn from(content: Content) -> Self {
        match content {
            Content::Empty => Self::Empty,
            Content::Json(json) => Self::Json(json.into()),
            #[cfg(feature = "upload")]
            Content::Multipart(form) => Self::Multipart(form),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Content;

    fn merged(parts: &[&str]) -> String {
        let mut content = Content::Empty;
        for part in parts {
            content.merge((*part).to_owned());
        }
        match content {
            Content::Json(json) => json,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn objects_are_merged_and_other_values_replaced() {
        assert_eq!(merged(&[r#"{"a":1}"#, "{}"]), r#"{"a":1}"#);
        assert_eq!(merged(&["{}", r#"{"a":1}"#]), r#"{"a":1}"#);
        assert_eq!(merged(&[r#"{"a":1}"#, r#"{"a":2,"b":[]}"#]), r#"{"a":2,"b":[]}"#);
        assert_eq!(merged(&["[1]", r#"{"a":1}"#]), r#"{"a":1}"#);
        assert_eq!(merged(&[r#"{"a":1}"#, "[1]"]), "[1]");
    }
}
