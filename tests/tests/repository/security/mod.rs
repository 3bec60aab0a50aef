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

/// A duration as a sentence has it.
fn in_words(duration: Duration) -> String {
    const FEW: [&str; 11] =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let seconds = duration.as_secs();
    let (count, unit) = match seconds {
        1800 => return "half an hour".to_owned(),
        _ if seconds.is_multiple_of(60) => (seconds / 60, "minutes"),
        _ => (seconds, "seconds"),
    };
    let word = usize::try_from(count).ok().and_then(|count| FEW.get(count).copied());
    format!("{} {unit}", word.map_or_else(|| count.to_string(), str::to_owned))
}

/// The statements with figures outside the table, from the code.
fn statements() -> Vec<String> {
    let mut all = logins();
    let quota = expression("auth/cache/renewal.rs", "QUOTA: Quota = Quota { requests: ");
    let requests = value(quota.split(',').next().unwrap());
    all.push(format!("Token requests are limited to {requests} in {}", time(seconds(&quota))));
    let folder = expression("runtime/src/owner_only.rs", "DirBuilderExt::mode(&mut builder, 0o");
    let file = expression("runtime/src/owner_only.rs", "OpenOptionsExt::mode(&mut options, 0o");
    let [folder, file] = [folder, file].map(|mode| mode.trim_end_matches(')').to_owned());
    all.push(format!("creates its folder with mode 0{folder} and its files with 0{file}"));
    all.push(format!("Profiles are files with mode 0{file} in a folder with 0{folder}"));
    all
}

fn logins() -> Vec<String> {
    const DEVICE: &str = "login/device/authorization.rs";
    let connections = number("login/browser/listener.rs", "MOST_CONNECTIONS");
    let head = size(number("login/browser/request.rs", "LARGEST_HEAD"));
    let each = in_words(duration("login/browser/connection.rs", "TIMEOUT"));
    let all = in_words(duration("login/browser/mod.rs", "TIMEOUT"));
    let bytes = expression("login/random.rs", "let mut bytes = [0; ");
    let bits = value(bytes.trim_end_matches(']')) * 8;
    let interval = time(duration(DEVICE, "SHORTEST_INTERVAL"));
    let lifetime = in_words(duration(DEVICE, "LONGEST_LIFETIME"));
    vec![
        format!("serves at most {connections} connections of {head} and {each} each"),
        format!("closes after the redirect that has the state of the login, or after {all}"),
        format!("State and PKCE verifier have {bits} random bits"),
        format!("polls at most every {interval}, and for at most {lifetime}"),
    ]
}

#[test]
fn every_figure_outside_the_table_is_that_of_the_code() {
    let page = page();
    let lines = page.lines().filter(|line| !line.starts_with('|'));
    let words: Vec<_> = lines.flat_map(str::split_whitespace).collect();
    let mut rest = words.join(" ");
    for statement in statements() {
        assert!(rest.contains(&statement), "SECURITY.md lacks `{statement}`");
        rest = rest.replace(&statement, "");
    }
    let figures = rest.split(' ').filter(|word| word.contains(|c: char| c.is_ascii_digit()));
    assert_eq!(figures.collect::<Vec<_>>(), ["1.0"], "figures that no statement has");
}
