//! Which operations may be repeated.

use cliq_tools::dynamic;
use http::Method;
use std::collections::BTreeSet;

#[test]
fn the_verb_tells_but_for_operations_that_notify_or_count_twice() {
    let unlike_their_verb: BTreeSet<&str> = dynamic::operations()
        .filter(|operation| operation.is_idempotent() == (operation.method == Method::POST))
        .map(|operation| operation.id)
        .collect();
    assert_eq!(
        unlike_their_verb.into_iter().collect::<Vec<_>>(),
        [
            "reminders_remind_all",
            "reminders_remind_user",
            "reminders_snooze",
            "remote_work_check_in",
            "remote_work_check_out",
        ]
    );
    assert!(dynamic::operations().all(|operation| operation.method != Method::PATCH));
}
