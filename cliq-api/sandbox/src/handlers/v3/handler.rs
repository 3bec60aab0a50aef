//! Handlers of bots and components: how a request defines one.

use crate::handlers::input::Input;
use crate::model::definition::Handler;
use crate::response::Refusal;
use serde_json::Value;

/// Keys of an entry of a menu.
const DISPLAY: [&str; 3] = ["name", "icon", "sub_actions"];

/// Takes over the script or the permissions of a request, and what a menu shows.
pub(crate) fn apply(
    handler: &mut Handler,
    input: &Input<'_>,
    is_webhook: bool,
) -> Result<(), Refusal> {
    if is_webhook && input.text("script").is_some() {
        let message = "A handler of the execution type `webhook` has no 'script'.";
        return Err(Refusal::bad("execution_handler_data_invalid", message));
    }
    let permissions = input.body.get("permissions").and_then(Value::as_array);
    if !is_webhook && permissions.is_some() {
        let message = "Only handlers of the execution type `webhook` have 'permissions'.";
        return Err(Refusal::bad("execution_handler_data_invalid", message));
    }
    if let Some(script) = input.text("script") {
        handler.script = Some(script.to_owned());
    }
    if let Some(permissions) = permissions {
        handler.permissions = Some(permissions.clone());
    }
    for key in DISPLAY {
        if let Some(value) = input.body.get(key) {
            handler.display.insert(key.to_owned(), value.clone());
        }
    }
    Ok(())
}

/// A new handler of a request, which has to have a script or permissions.
pub(crate) fn new(id: String, input: &Input<'_>, is_webhook: bool) -> Result<Handler, Refusal> {
    let kind = input.text("type").unwrap_or_default().to_owned();
    let mut handler = Handler { id, kind, ..Handler::default() };
    apply(&mut handler, input, is_webhook)?;
    let needed = if is_webhook { "permissions" } else { "script" };
    if input.body.get(needed).is_none() {
        let message = format!("'{needed}' is missing.");
        return Err(Refusal::bad("execution_handler_data_required", message));
    }
    Ok(handler)
}

pub(crate) fn not_found() -> Refusal {
    Refusal::not_found("execution_handler_not_found", "There is no such handler.")
}
