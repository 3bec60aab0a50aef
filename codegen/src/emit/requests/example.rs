//! The example of a handle.

use crate::emit::namespace;
use crate::model::{Answer, Module, Scalar, Shape, Type, Version};
use crate::names;

/// Lines of an example for the handle: the first operation whose arguments are plain.
pub(in crate::emit) fn example(version: &Version, module: &Module) -> Option<Vec<String>> {
    let literal = |kind: &Type| -> Option<String> {
        match (kind, version.shape(kind)) {
            (Type::String, _) => Some("\"example\"".to_owned()),
            (Type::Integer, _) => Some("1".to_owned()),
            (Type::Boolean, _) => Some("true".to_owned()),
            (Type::Named(name), Some(Shape::Scalar(Scalar::Identifier))) => {
                Some(match name.as_str() {
                    "UserId" => "\"55743301\"".to_owned(),
                    "ChannelId" => "\"O1864232000000076001\"".to_owned(),
                    "ChatId" | "ThreadId" => "\"CT_1184653329648523663_62439860\"".to_owned(),
                    _ => "\"7341000000030071\"".to_owned(),
                })
            }
            (Type::Named(_), Some(Shape::Scalar(Scalar::MessageIdentifier))) => {
                Some("\"1573708648341_375412769224\"".to_owned())
            }
            (Type::Named(_), Some(Shape::Enum(variants))) => {
                variants.first().map(|(wire, _)| format!("\"{wire}\""))
            }
            _ => None,
        }
    };
    let (operation, arguments) = module
        .methods()
        .filter_map(|operation| {
            let arguments = operation.request.arguments.iter();
            let arguments: Option<Vec<String>> = arguments.map(|one| literal(&one.kind)).collect();
            Some((operation, arguments?))
        })
        .min_by_key(|(operation, arguments)| {
            (operation.verb != "get", arguments.is_empty(), arguments.len())
        })?;
    let silent = matches!(operation.answer, Answer::Empty | Answer::Csv(_) | Answer::Binary);
    let call = format!(
        "{}.{}().{}({}).await?;",
        namespace::handles(version),
        names::field(&module.name),
        names::field(&operation.method),
        arguments.join(", ")
    );
    Some(vec![
        "```no_run".to_owned(),
        "# async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {".to_owned(),
        if silent { call } else { format!("let answer = {call}") },
        if silent { "# Ok(()) }".to_owned() } else { "println!(\"{answer:?}\");".to_owned() },
        if silent { "```".to_owned() } else { "# Ok(()) }".to_owned() },
        if silent { String::new() } else { "```".to_owned() },
    ])
}
