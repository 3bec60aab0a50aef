//! What awaiting the request of an operation gives.

use super::kind::Type;
use super::operation::{Operation, Response};
use super::schema::{Field, Schemas, Shape};

/// What awaiting the request of an operation gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// Its form.
    pub form: OutputForm,
    /// Type of the value, or of each of several; `None` if there is none.
    pub kind: Option<Type>,
}

/// How many values there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutputForm {
    /// None.
    Nothing,
    /// One, or those that its type holds.
    Value,
    /// One, unless the response lacks it.
    Optional,
    /// All of a response.
    List,
    /// One page of a list.
    Page,
    /// Rows as they arrive.
    Rows,
    /// The bytes of a file.
    Download,
}

impl Output {
    /// The output of an operation whose list and response are resolved.
    pub(crate) fn of(schemas: &Schemas, operation: &Operation) -> Self {
        let made = |form, kind: &Type| Self { form, kind: Some(kind.clone()) };
        let (kind, may_be_empty) = match &operation.returns {
            Response::Empty => return Self { form: OutputForm::Nothing, kind: None },
            Response::Binary => return Self { form: OutputForm::Download, kind: None },
            Response::Csv(row) => return made(OutputForm::Rows, row),
            Response::Json(kind) => (kind, false),
            // An envelope without required keys is there even if the response is empty.
            Response::JsonOrEmpty(kind) => {
                let fields = fields(schemas, kind);
                (kind, fields.is_empty() || fields.iter().any(|field| field.required))
            }
        };
        if let Some(list) = &operation.list {
            return made(OutputForm::Page, &list.item);
        }
        if let (Some(gathered), Response::Json(_)) = (&operation.gathered, &operation.returns) {
            let form = if gathered.list { OutputForm::List } else { OutputForm::Value };
            return made(form, &Type::Named(gathered.schema.clone()));
        }
        let payload = operation.payload.as_ref();
        let payload =
            payload.and_then(|wire| fields(schemas, kind).iter().find(|field| field.wire == *wire));
        let (kind, optional) = payload
            .map_or((kind, may_be_empty), |field| (&field.kind, may_be_empty || !field.required));
        made(if optional { OutputForm::Optional } else { OutputForm::Value }, kind)
    }
}

fn fields<'a>(schemas: &'a Schemas, kind: &Type) -> &'a [Field] {
    let Type::Named(name) = kind else { return &[] };
    match schemas.get(name).map(|schema| &schema.shape) {
        Some(Shape::Object { fields, .. }) => fields,
        _ => &[],
    }
}
