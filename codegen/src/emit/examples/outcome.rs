//! What an example does with the result of a call.

use crate::emit::requests;
use crate::model::{Field, Operation, Response, Scalar, Shape, Type, Version};

/// What a method returns when it is awaited.
enum Output<'a> {
    Nothing,
    Value(&'a Type),
    /// Where the response may lack it.
    Optional(&'a Type),
    List(&'a Type),
}

/// The statements: sends the call and uses what it returns.
pub(super) fn of(version: &Version, operation: &Operation, call: &str) -> String {
    let response = &operation.returns;
    match response {
        Response::Binary => {
            return format!(
                "let size = {call}.await?.save(\"report.pdf\").await?;\nprintln!(\"{{size}} bytes\");"
            );
        }
        Response::Csv(row) => return stream(version, call, row, "row"),
        _ => {}
    }
    let paged = operation.list.as_ref().filter(|_| operation.paging.is_some());
    if let Some(item) = paged.map(|list| &list.item) {
        return stream(version, call, item, &variable(item));
    }
    let gathered = operation
        .gathered
        .as_ref()
        .map(|gathered| (Type::Named(gathered.schema.clone()), gathered.list));
    let output = match (&gathered, response) {
        (Some((kind, true)), Response::Json(_)) => Output::List(kind),
        (Some((kind, false)), Response::Json(_)) => Output::Value(kind),
        _ => output(version, operation, response),
    };
    match output {
        Output::Nothing => format!("{call}.await?;"),
        Output::Value(kind) => {
            let name = variable(kind);
            format!("let {name} = {call}.await?;\n{}", print(version, kind, &name))
        }
        Output::Optional(kind) => {
            let name = variable(kind);
            let print = print(version, kind, &name);
            format!("if let Some({name}) = {call}.await? {{ {print} }}")
        }
        Output::List(kind) => {
            let name = variable(kind);
            let print = print(version, kind, &name);
            format!("for {name} in {call}.await? {{ {print} }}")
        }
    }
}

fn stream(version: &Version, call: &str, item: &Type, name: &str) -> String {
    let print = print(version, item, name);
    format!(
        "let mut {name}s = {call}.stream();\n\
         while let Some({name}) = {name}s.try_next().await? {{ {print} }}"
    )
}

/// What is left of a response once its envelope is off.
fn output<'a>(version: &'a Version, operation: &Operation, response: &'a Response) -> Output<'a> {
    let (kind, optional) = match response {
        Response::Json(kind) => (kind, false),
        Response::JsonOrEmpty(kind) => (kind, !requests::is_default(version, kind)),
        _ => return Output::Nothing,
    };
    let payload = operation.payload.as_ref();
    let payload =
        payload.and_then(|wire| version.fields(kind).iter().find(|field| field.wire == *wire));
    let (kind, optional) =
        payload.map_or((kind, optional), |field| (&field.kind, optional || !field.required));
    match version.resolve(kind) {
        Type::List(inner) if !optional => Output::List(inner),
        _ if optional => Output::Optional(kind),
        _ => Output::Value(kind),
    }
}

/// `ChannelMember` → `member`; what has no name of its own is a `response`.
fn variable(kind: &Type) -> String {
    let Type::Named(name) = kind else { return "value".to_owned() };
    let last = name.rfind(|c: char| c.is_ascii_uppercase()).unwrap_or_default();
    match name.get(last..).unwrap_or_default().to_lowercase().as_str() {
        "row" | "id" | "info" | "type" | "data" | "list" => "value".to_owned(),
        word => word.to_owned(),
    }
}

/// Prints what tells a value from others.
fn print(version: &Version, kind: &Type, name: &str) -> String {
    match telling(version, kind) {
        Some((field, true)) => format!("println!(\"{{}}\", {name}.{});", field.name()),
        Some((field, false)) => format!("println!(\"{{:?}}\", {name}.{});", field.name()),
        None => format!("println!(\"{{{name}:?}}\");"),
    }
}

/// The field that says most of an object, and whether it can be displayed.
fn telling<'a>(version: &'a Version, kind: &Type) -> Option<(&'a Field, bool)> {
    const NAMES: [&str; 10] = [
        "name",
        "display_name",
        "title",
        "subject",
        "text",
        "content",
        "message",
        "url",
        "status",
        "id",
    ];
    let fields = version.fields(version.resolve(kind));
    let plain: Vec<&Field> = fields.iter().filter(|field| is_plain(version, &field.kind)).collect();
    let named = NAMES.iter().find_map(|name| plain.iter().find(|field| field.wire == *name));
    let id = || plain.iter().find(|field| field.wire.ends_with("_id"));
    let field = *named.or_else(id)?;
    Some((field, field.required))
}

fn is_plain(version: &Version, kind: &Type) -> bool {
    let kind = version.resolve(kind);
    let shape = version.shape(kind);
    matches!(kind, Type::String | Type::Integer | Type::Boolean)
        || matches!(shape, Some(Shape::Enum(_)))
        || matches!(shape, Some(Shape::Scalar(Scalar::Identifier | Scalar::MessageIdentifier)))
}
