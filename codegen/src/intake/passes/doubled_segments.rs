//! A suspicion, not a repair: the last segment of a path stands twice in it.
//!
//! Whether `/chats/{}/messages/{}/messages` is a mistake cannot be seen from the document.

use crate::intake::Intake;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &draft.operations {
            let segments: Vec<&str> =
                operation.path.split('/').filter(|part| !part.is_empty()).collect();
            let Some((last, before)) = segments.split_last() else { continue };
            if !last.contains('{') && before.contains(last) {
                let what = format!(
                    "`{last}` stands twice in `{}`; kept, but look whether the last one belongs \
                     there, and add an overlay action if it does not",
                    operation.path
                );
                log.repaired(&draft.file, &operation.origin, what);
            }
        }
    }
}
