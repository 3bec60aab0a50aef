//! The reference data beside the repository are those that the tests were built for.

use tests::repository::root;

#[test]
fn no_test_is_ignored_that_could_run() {
    for (known, folder) in
        [(cfg!(facts), "api"), (cfg!(observed), "answers"), (cfg!(published), "published")]
    {
        let path = root().join("../shared").join(folder);
        let place = path.display();
        assert_eq!(path.is_dir(), known, "{place} appeared or is gone; `touch tests/build.rs`");
    }
}
