//! The name of the type of a request: what it does, to what. It is unique within a version.

use super::version::Module;
use crate::names;
use crate::problem::{Problem, Problems};
use std::collections::{BTreeMap, BTreeSet};

/// Methods that stand alone and are about all things of the module.
const OF_ALL: [&str; 2] = ["list", "export"];

/// `channels` and `list_members` → `ListChannelMembers`: the verb, the thing that the module is
/// about, and the rest.
pub(crate) fn derive(module: &str, method: &str) -> String {
    let (verb, rest) = method.split_once('_').unwrap_or((method, ""));
    let (thing, rest) = match rest {
        "" if OF_ALL.contains(&verb) => (module.to_owned(), ""),
        "many" => (module.to_owned(), ""),
        rest => (singular(module), rest),
    };
    names::type_name(&format!("{verb}_{thing}_{rest}"))
}

/// One of the things that a module is named after.
fn singular(module: &str) -> String {
    let cut = |end: &str| module.strip_suffix(end);
    if let Some(stem) = cut("ies") {
        return format!("{stem}y");
    }
    cut("ses")
        .map(|stem| format!("{stem}s"))
        .or(cut("s").map(str::to_owned))
        .unwrap_or_else(|| module.to_owned())
}

/// Refuses names that two requests, or a request and a schema, have.
pub(super) fn check(
    version: &str,
    modules: &[Module],
    schemas: impl Fn(&str) -> bool,
) -> Result<(), Problems> {
    let mut taken: BTreeMap<&str, &str> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for module in modules {
        for operation in module.methods() {
            let name = &operation.request_name;
            let other =
                taken.insert(name, &operation.id).map(|id| format!("the request of `{id}`"));
            let schema = || schemas(name).then(|| "a schema".to_owned());
            if let Some(other) = other.or_else(schema) {
                found.insert(Problem::new(
                    format!("{version}/{}.yaml", module.name),
                    &operation.id,
                    format!(
                        "the request of `{}` would have the name `{name}`, which {other} has",
                        operation.method
                    ),
                    "name it with `x-cliq-request`",
                ));
            }
        }
    }
    Problems::check(found.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::derive;

    #[test]
    fn a_name_tells_what_is_done_to_what() {
        for (module, method, name) in [
            ("channels", "list", "ListChannels"),
            ("channels", "get", "GetChannel"),
            ("channels", "get_by_name", "GetChannelByName"),
            ("channels", "list_members", "ListChannelMembers"),
            ("messages", "post_to_channel", "PostMessageToChannel"),
            ("reminders", "delete_many", "DeleteReminders"),
            ("statuses", "create", "CreateStatus"),
            ("custom_domain", "verify", "VerifyCustomDomain"),
            ("policies", "get", "GetPolicy"),
            ("policies", "list", "ListPolicies"),
        ] {
            assert_eq!(derive(module, method), name);
        }
    }
}
