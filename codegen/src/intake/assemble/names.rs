//! Names of schemas that an operation uses as a whole.

use crate::intake::nodes::Role;
use crate::intake::words::pascal;

/// Name of a body or an response as a whole.
pub(super) fn root(role: Role, id: &str, pointer: &str) -> String {
    match role {
        Role::Parameter => String::new(),
        Role::Request => format!("{}Request", pascal(id)),
        // A second success of another shape is told apart by its status.
        Role::Response if pointer.contains("/responses/200/") => format!("{}Response", pascal(id)),
        Role::Response => {
            let status = pointer.rsplit("/responses/").next().unwrap_or_default();
            let status = status.split('/').next().unwrap_or_default();
            format!("{}Response{status}", pascal(id))
        }
    }
}
