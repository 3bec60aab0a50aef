//! The reference data beside the repository are those that the tests were built for.

use tests::repository::root;

#[test]
fn no_test_of_redis_is_ignored_that_could_run() {
    for (known, program) in
        [(cfg!(redis_server), "redis-server"), (cfg!(redis_sentinel), "redis-sentinel")]
    {
        let is_installed = std::process::Command::new(program).arg("--version").output().is_ok();
        assert_eq!(
            is_installed, known,
            "{program} was installed or removed; `touch tests/build.rs`"
        );
    }
}

#[test]
fn no_test_is_ignored_that_could_run() {
    for (known, folder) in [
        (cfg!(facts), "api"),
        (cfg!(notes), "notes"),
        (cfg!(observed), "answers"),
        (cfg!(published), "published"),
    ] {
        let path = root().join("../shared").join(folder);
        let place = path.display();
        assert_eq!(path.is_dir(), known, "{place} appeared or is gone; `touch tests/build.rs`");
    }
}
