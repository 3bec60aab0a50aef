//! Operations of two versions that do the same.

use super::operation::SameAction;
use super::version::Version;
use crate::document::SAME_ACTION;
use serde_json::Value;

/// Tells each operation of another version which one of the main version does the same: the one that
/// it names, or else the one of the same id. `false` means none.
pub(super) fn link(versions: &mut [Version]) {
    let main = versions.iter().filter(|version| version.is_main);
    let known: Vec<SameAction> = main
        .flat_map(|version| &version.modules)
        .flat_map(|module| &module.operations)
        .map(|one| SameAction { base: one.base.clone(), id: one.id.clone() })
        .collect();
    let others = versions.iter_mut().filter(|version| !version.is_main);
    for operation in
        others.flat_map(|version| &mut version.modules).flat_map(|module| &mut module.operations)
    {
        let id = match operation.raw.get(SAME_ACTION) {
            Some(Value::String(id)) => id,
            Some(_) => continue,
            None => &operation.id,
        };
        operation.same_action = known.iter().find(|action| action.id == *id).cloned();
    }
}
