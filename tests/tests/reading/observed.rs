//! The responses of the service in `../shared/answers` are read without loss.

#[test]
#[cfg_attr(not(observed), ignore = "needs ../shared/answers, which is absent")]
fn observed_responses_are_read_without_loss() {
    let folder = tests::repository::root().join("../shared/answers");
    let found = cliq_tools::decode::all(&folder).unwrap();
    assert!(found.is_whole(), "{}", found.text(false));
}
