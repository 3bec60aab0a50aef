//! The figures in `SECURITY.md` are those of the code.

mod constants;
mod inherited;

use self::constants::{duration, expression, number, seconds, value};
use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;
use tests::repository;

/// Each bound as the table has it: what it bounds, and its default.
type Bounds = BTreeMap<String, String>;

fn page() -> String {
    fs::read_to_string(repository::root().join("SECURITY.md")).unwrap()
}

fn table() -> Bounds {
    let page = page();
    let (_, rows) = page.split_once("| Bound | Default | Setting |\n|---|---|---|\n").unwrap();
    let rows = rows.lines().take_while(|line| line.starts_with('|'));
    let cells = |row: &str| {
        let cells: Vec<_> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{row}");
        (cells[0].to_owned(), cells[1].to_owned())
    };
    rows.map(cells).collect()
}

fn size(bytes: u64) -> String {
    let units = [(30, "GiB"), (20, "MiB"), (10, "KiB")];
    let (shift, unit) = units.into_iter().find(|(shift, _)| bytes >> shift > 0).unwrap();
    assert_eq!(bytes % (1 << shift), 0, "{bytes} bytes");
    format!("{} {unit}", bytes >> shift)
}

fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds.is_multiple_of(3600) {
        format!("{} h", seconds / 3600)
    } else {
        format!("{seconds} s")
    }
}

fn grouped(number: u64) -> String {
    assert!((1000..1_000_000).contains(&number), "{number}");
    format!("{},{:03}", number / 1000, number % 1000)
}

/// The bounds that are constants of the client.
fn own() -> Bounds {
    const BOUNDS: &str = "transport/bounds.rs";
    const TOKENS: &str = "auth/form.rs";
    let policy = |field: &str| expression("retry/policy.rs", &format!("            {field}: "));
    let attempts = value(policy("attempts").split(',').next().unwrap());
    let bounds = [
        ("connecting", time(duration("client/builder.rs", "CONNECT_TIMEOUT"))),
        (
            "one attempt, from sending to the last byte; not for uploads, downloads and exports",
            time(duration("client/builder.rs", "TIMEOUT")),
        ),
        (
            &format!(
                "no progress; progress is {} of a response, or a piece of an upload",
                size(number(BOUNDS, "STEP"))
            ),
            time(duration(BOUNDS, "IDLE")),
        ),
        (
            "one request to the token endpoint, and its response",
            format!("{}, {}", time(duration(TOKENS, "TIMEOUT")), size(number(TOKENS, "LARGEST"))),
        ),
        ("JSON response", size(number(BOUNDS, "RESPONSE"))),
        ("download, or one page of an export", size(number(BOUNDS, "DOWNLOAD"))),
        ("one record of an export", size(number("csv/parser.rs", "LONGEST"))),
        (
            "body of an error",
            format!(
                "the first {}, within {}",
                size(number(BOUNDS, "ERROR_BODY")),
                time(duration(BOUNDS, "ERROR_BODY_TIME"))
            ),
        ),
        ("corrections of one response", grouped(number("reading/correct.rs", "MOST"))),
        ("redirects of one attempt", number("transport/redirect.rs", "MOST").to_string()),
        (
            "attempts of one call",
            format!("{attempts}, and none after {}", time(seconds(&policy("total")))),
        ),
        ("wait for a rate limit", time(duration("limit/settings.rs", "MAX_WAIT"))),
        (
            "wait that a server may ask for",
            format!(
                "{}, which the policies above cut short",
                time(duration("error/retry_after.rs", "LONGEST"))
            ),
        ),
        ("the whole call", "none".to_owned()),
    ];
    bounds.into_iter().map(|(bound, default)| (bound.to_owned(), default)).collect()
}

#[test]
fn every_bound_of_the_table_is_that_of_the_code() {
    let mut expected = own();
    expected.extend(inherited::bounds());
    assert_eq!(table(), expected);
}

#[test]
fn the_limit_of_token_requests_is_that_of_the_code() {
    let quota = expression("auth/cache/renewal.rs", "QUOTA: Quota = Quota { requests: ");
    let requests = value(quota.split(',').next().unwrap());
    let limit = format!("Token requests are limited to {requests} in {}", time(seconds(&quota)));
    assert!(page().replace('\n', " ").contains(&limit), "SECURITY.md lacks `{limit}`");
}

#[test]
fn the_modes_of_stored_files_are_those_of_the_code() {
    let folder = expression("runtime/src/owner_only.rs", "DirBuilderExt::mode(&mut builder, 0o");
    let file = expression("runtime/src/owner_only.rs", "OpenOptionsExt::mode(&mut options, 0o");
    let [folder, file] = [folder, file].map(|mode| mode.trim_end_matches(')').to_owned());
    let modes = format!("creates its folder with mode 0{folder} and its files with 0{file}");
    assert!(page().replace('\n', " ").contains(&modes), "SECURITY.md lacks `{modes}`");
}
