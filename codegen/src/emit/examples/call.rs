//! The call of a method with its arguments, and with one or two of its setters.

use super::needs::Needs;
use super::{samples, value};
use crate::emit::namespace;
use crate::model::{
    Content, MethodInput, Module, Operation, Parameter, RequestPlan, Slot, Version,
};
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
    let RequestPlan { arguments, setters, .. } = &operation.request;
    let body = samples::body(operation);
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
        let sample = match parameter(operation, setter) {
            Some(parameter) => samples::optional(parameter, operation)?,
            None if setter.slot == Slot::Property => {
                let documented = body.and_then(|body| samples::in_body(setter, body)).cloned();
                documented.or_else(|| samples::key(&setter.wire))?
            }
            None => return None,
        };
        if samples::is_placeholder(&sample) {
            return None;
        }
        let mut own = Needs::default();
        let value = value::of(version, &setter.kind, &sample, &mut own)?;
        needs.extend(own);
        Some(format!(".{}({value})", setter.name))
    });
    call.extend(shown.take(SETTERS));
    call
}

fn expression(
    version: &Version,
    operation: &Operation,
    argument: &MethodInput,
    body: Option<&Value>,
    needs: &mut Needs,
) -> String {
    if argument.slot == Slot::Files {
        needs.import("cliq_api::Upload");
        return upload(operation);
    }
    let kind = &argument.kind;
    let documented = match parameter(operation, argument) {
        Some(parameter) => parameter.example.clone(),
        None => body.and_then(|body| samples::in_body(argument, body)).cloned(),
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

/// The parameter that an input is.
fn parameter<'a>(operation: &'a Operation, input: &MethodInput) -> Option<&'a Parameter> {
    let named = |parameter: &&Parameter| input.is_parameter() && parameter.wire == input.wire;
    operation.parameters.iter().find(named)
}

fn upload(operation: &Operation) -> String {
    let file = "Upload::path(\"sales-report.pdf\")";
    if let Content::Form { comments: Some(_), .. } = &operation.request.content {
        format!("{file}.comment(\"Annual sales report\")")
    } else {
        file.to_owned()
    }
}
