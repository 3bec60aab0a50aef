//! The client has every operation of the documentation, and none that is invented.

use cliq_api::Operation;
use cliq_tools::dynamic;
use std::collections::BTreeSet;
use tests::repository;

/// Verb and address, with placeholders that have no names: `GET /api/v2/channels/{}`.
fn line(operation: &Operation) -> String {
    let path = repository::without_names(operation.path);
    format!("{} {}{path}", operation.method.as_str(), operation.base)
}

/// Compares the operations of a version with the list of those that are documented.
fn compare(version: &str, file: &str, listed: &str, count: usize) {
    let lines: Vec<&str> = listed.lines().collect();
    assert!(lines.is_sorted(), "sort {file}");
    let listed: BTreeSet<String> = lines.iter().map(ToString::to_string).collect();
    assert_eq!(listed.len(), lines.len(), "{file} has a line twice");
    let operations = || dynamic::operations_of(version);
    let found: BTreeSet<String> = operations().map(line).collect();
    assert_eq!(found.len(), operations().count(), "two operations share verb and path");
    let missing: Vec<&String> = listed.difference(&found).collect();
    let invented: Vec<&String> = found.difference(&listed).collect();
    assert!(
        missing.is_empty() && invented.is_empty(),
        "{version}: missing: {missing:#?}\ninvented: {invented:#?}"
    );
    assert_eq!(found.len(), count, "{version}");
}

#[test]
fn every_documented_operation_is_there_and_no_other() {
    compare("v2", "tests/operations.txt", include_str!("../../operations.txt"), 156);
    compare("v3", "tests/operations-v3.txt", include_str!("../../operations-v3.txt"), 126);
}

#[test]
fn every_operation_has_its_facts() {
    for operation in dynamic::operations() {
        let id = operation.id;
        assert!(!operation.summary.is_empty(), "{id} has no summary");
        assert!(!operation.scopes.is_empty(), "{id} has no scope");
        for scopes in operation.scopes {
            assert!(!scopes.is_empty(), "{id} needs no scope at all");
            assert!(scopes.iter().all(|scope| scope.starts_with("Zoho")), "{id}: {scopes:?}");
        }
        assert!(!operation.sources.is_empty(), "{id} has no source");
        let limit = operation.rate_limit.unwrap_or_else(|| panic!("{id} has no rate limit"));
        // No page names a limit for exports.
        assert!(limit.limit_stated || operation.module != "events", "{id}");
        assert!(!limit.limit_stated || operation.module != "maintenance", "{id}");
    }
}

#[test]
fn limits_are_counted() {
    let limits: Vec<_> =
        dynamic::operations().filter_map(|operation| operation.rate_limit).collect();
    let assumed = |stated: fn(&cliq_api::operation::RateLimit) -> bool| {
        limits.iter().filter(|limit| !stated(limit)).count()
    };
    let thresholds = assumed(|limit| limit.limit_stated);
    let locks = assumed(|limit| limit.lockout_stated);
    println!(
        "{} operations, {} with a limit ({thresholds} assumed), {} with a lock ({locks} assumed)",
        dynamic::operations().count(),
        limits.len(),
        limits.iter().filter(|limit| !limit.lockout.is_zero()).count(),
    );
    for limit in &limits {
        assert!(
            limit.requests > 0 && !limit.per.is_zero() && !limit.lockout.is_zero(),
            "{limit:?}"
        );
    }
    // What is assumed is the exception, and marked.
    assert!(thresholds * 10 < limits.len(), "{thresholds} thresholds are assumed");
    assert!(locks * 4 < limits.len(), "{locks} locks are assumed");
}
