//! A `multipart/form-data` body with documented limits.

use super::opened::Opened;
use super::{Upload, Uploads};
use crate::validation::{self, Rules};
use crate::{BoxFuture, Error};
use reqwest::multipart::Form;
use serde_json::{Map, Value};

/// The parts of a form. The form is built anew for each attempt.
#[derive(Clone, Debug)]
pub struct Multipart {
    field: &'static str,
    files: Vec<Upload>,
    texts: Vec<(&'static str, String)>,
    comments: Option<&'static str>,
    max_bytes: Option<u64>,
}

impl Multipart {
    #[must_use]
    pub fn new(field: &'static str, files: Uploads, max_bytes: Option<u64>) -> Self {
        Self { field, files: files.0, texts: Vec::new(), comments: None, max_bytes }
    }

    /// Sends the comments of the files in the part `field`, as a JSON array.
    #[must_use]
    pub fn with_comments(mut self, field: &'static str) -> Self {
        self.comments = Some(field);
        self
    }

    /// Sets a text part.
    pub fn text(&mut self, field: &'static str, value: String) {
        self.texts.retain(|(known, _)| *known != field);
        self.texts.push((field, value));
    }

    /// Raises the size limit, which an administrator can configure.
    pub fn max_bytes(&mut self, bytes: Option<u64>) {
        self.max_bytes = bytes;
    }

    /// Whether it can be sent again: a stream cannot.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.files.iter().all(Upload::is_repeatable)
    }

    /// The fields as a value for validation: a list with an entry per file, the comments as a list,
    /// and texts in their types.
    pub(crate) fn to_value(&self, rules: &Rules) -> Value {
        let texts = self.texts.iter().map(|(name, value)| (*name, value.as_str()));
        let mut fields = match validation::read_parameters(rules, texts) {
            Value::Object(fields) => fields,
            _ => Map::new(),
        };
        fields.insert(self.field.to_owned(), vec![Value::Null; self.files.len()].into());
        if let Some((field, comments)) = self.comments() {
            fields.insert(field.to_owned(), comments.into());
        }
        Value::Object(fields)
    }

    /// The comments of the files and their part, if a file has one.
    fn comments(&self) -> Option<(&'static str, Vec<&str>)> {
        let field = self.comments?;
        self.files.iter().any(|file| file.comment.is_some()).then(|| {
            let texts = self.files.iter().map(|file| file.comment.as_deref().unwrap_or_default());
            (field, texts.collect())
        })
    }

    /// Checks the sizes and builds the form.
    pub(crate) fn to_form(&self) -> BoxFuture<'_, Result<Form, Error>> {
        Box::pin(async move {
            if self.files.is_empty() {
                return Err(Error::input("the request has no file", "add at least one"));
            }
            // All files are checked before the first stream is taken.
            let mut ready = Vec::with_capacity(self.files.len());
            for file in &self.files {
                ready.push(Opened::new(file, self.max_bytes).await?);
            }
            let mut form = Form::new();
            for file in ready {
                form = form.part(self.field, file.into_part()?);
            }
            if let Some((field, comments)) = self.comments() {
                form = form.text(field, Value::from(comments).to_string());
            }
            for (field, value) in &self.texts {
                form = form.text(*field, value.clone());
            }
            Ok(form)
        })
    }
}
