//! The call of a method with its arguments, and with one or two of its setters.

use super::{Imports, samples, value};
use crate::emit::arguments::{self, Input, Source};
use crate::emit::namespace;
use crate::model::{Module, Operation, Version};
use crate::names;
use serde_json::Value;

/// How many setters an example shows.
const SETTERS: usize = 2;

/// The request, built but not sent.
pub(super) fn of(
    version: &Version,
    module: &Module,
    operation: &Operation,
    imports: &mut Imports,
) -> String {
    let arguments = arguments::arguments(version, operation);
    let setters = arguments::setters(version, operation);
    let body = samples::body(operation, &arguments, &setters);
    let given: Vec<String> = arguments
        .iter()
        .map(|argument| expression(version, operation, argument, body, imports))
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
            _ => setter.in_body(body?)?.clone(),
        };
        let mut own = Imports::new();
        let value = value::of(version, setter.kind()?, &sample, &mut own)?;
        imports.extend(own);
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
    imports: &mut Imports,
) -> String {
    let Some(kind) = argument.kind() else {
        imports.insert("cliq_api::Upload".to_owned());
        return "Upload::path(\"sales-report.pdf\")".to_owned();
    };
    let documented = match argument.value {
        Source::Parameter(parameter) => samples::parameter(parameter, operation),
        _ => body.and_then(|body| argument.in_body(body)).cloned(),
    };
    let mut attempt = |sample: &Value| {
        let mut own = Imports::new();
        let value = value::of(version, kind, sample, &mut own)?;
        imports.extend(own);
        Some(value)
    };
    documented
        .and_then(|sample| attempt(&sample))
        .or_else(|| attempt(&samples::of_type(version, kind, &argument.name)))
        .unwrap_or_else(|| "Default::default()".to_owned())
}
