//! The call of a method with its arguments, and with one or two of its setters.

use super::needs::Needs;
use super::{samples, value};
use crate::emit::namespace;
use crate::model::{Content, MethodInput, Module, Operation, RequestPlan, Slot, Version};
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
        let sample = if setter.is_parameter() {
            samples::optional(setter, operation)?
        } else if setter.slot == Slot::Property {
            let documented = body.and_then(|body| samples::in_body(setter, body));
            documented.or(setter.example.as_ref())?
        } else {
            return None;
        };
        if samples::is_placeholder(sample) {
            return None;
        }
        let mut own = Needs::default();
        let value = value::of(version, &setter.kind, sample, &mut own)?;
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
    let documented = body
        .and_then(|body| samples::in_body(argument, body))
        .into_iter()
        .chain(&argument.example)
        .find(|sample| !samples::is_placeholder(sample));
    let mut attempt = |sample: &Value| {
        let mut own = Needs::default();
        let value = value::of(version, kind, sample, &mut own)?;
        needs.extend(own);
        Some(value)
    };
    documented
        .and_then(&mut attempt)
        .or_else(|| attempt(&samples::of_type(version, kind)))
        .unwrap_or_else(|| "Default::default()".to_owned())
}

fn upload(operation: &Operation) -> String {
    let file = "Upload::path(\"sales-report.pdf\")";
    if let Content::Form { comments: Some(_), .. } = &operation.request.content {
        format!("{file}.comment(\"Annual sales report\")")
    } else {
        file.to_owned()
    }
}
