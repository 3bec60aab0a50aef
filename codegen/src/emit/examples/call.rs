//! The call of a method with its arguments, and with one or two of its setters.

use super::{Needs, samples, value};
use crate::emit::arguments::{self, Input, Source};
use crate::emit::namespace;
use crate::model::{Body, Module, Operation, Version};
use crate::names;
use serde_json::Value;

/// How many setters an example shows.
const SETTERS: usize = 2;

/// The request, built but not sent.
pub(super) fn of(
    version: &Version,
    module: &Module,
    operation: &Operation,
    needs: &mut Needs,
) -> String {
    let arguments = arguments::arguments(version, operation);
    let setters = arguments::setters(version, operation);
    let body = samples::body(operation, &arguments, &setters);
    let given: Vec<String> = arguments
        .iter()
        .map(|argument| expression(version, operation, argument, body, needs))
        .collect();
    let mut call = format!(
        "{}.{}().{}({})",
        namespace::handles(version),
        names::field(&module.name),
        names::field(&operation.method),
        given.join(", ")
    );
    let shown = setters.iter().filter_map(|setter| {
        let sample = match setter.value {
            Source::Parameter(parameter) => samples::optional(parameter, operation)?,
            Source::Field(field) => {
                let documented = body.and_then(|body| setter.in_body(body)).cloned();
                documented.or_else(|| samples::key(&field.wire))?
            }
            _ => return None,
        };
        if samples::is_placeholder(&sample) {
            return None;
        }
        let mut own = Needs::default();
        let value = value::of(version, setter.kind()?, &sample, &mut own)?;
        needs.extend(own);
        Some(format!(".{}({value})", setter.name))
    });
    call.extend(shown.take(SETTERS));
    call
}

fn expression(
    version: &Version,
    operation: &Operation,
    argument: &Input<'_>,
    body: Option<&Value>,
    needs: &mut Needs,
) -> String {
    let Some(kind) = argument.kind() else {
        needs.import("cliq_api::Upload");
        return upload(version, operation);
    };
    let documented = match argument.value {
        Source::Parameter(parameter) => samples::documented(parameter, operation),
        _ => body.and_then(|body| argument.in_body(body)).cloned(),
    };
    let mut attempt = |sample: &Value| {
        let mut own = Needs::default();
        let value = value::of(version, kind, sample, &mut own)?;
        needs.extend(own);
        Some(value)
    };
    documented
        .filter(|sample| !samples::is_placeholder(sample))
        .and_then(|sample| attempt(&sample))
        .or_else(|| attempt(&samples::of_type(version, kind, &argument.name)))
        .unwrap_or_else(|| "Default::default()".to_owned())
}

fn upload(version: &Version, operation: &Operation) -> String {
    let file = "Upload::path(\"sales-report.pdf\")";
    let Body::Multipart { schema } = &operation.body else { return file.to_owned() };
    let comments = arguments::fields(version, schema).iter().any(|field| field.wire == "comments");
    if comments { format!("{file}.comment(\"Annual sales report\")") } else { file.to_owned() }
}
