//! The facts of all operations in one table, one line an operation, for review side by side.

use cliq_api::Operation;
use cliq_api::operation::{RequestKind, ResponseKind};
use cliq_tools::dynamic;
use std::time::Duration;

#[test]
fn of_version_2() {
    insta::with_settings!({ snapshot_path => "../../snapshots/surface", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("operations", table("v2"));
    });
}

#[test]
fn of_version_3() {
    insta::with_settings!({ snapshot_path => "../../snapshots/surface/v3", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("operations", table("v3"));
    });
}

/// A star marks what no source states.
fn table(version: &str) -> String {
    let head = "id | request | body | response | scopes | rate limit | lockout | cursor | same action | error codes";
    let rows = dynamic::operations_of(version).map(row);
    std::iter::once(head.to_owned()).chain(rows).collect::<Vec<_>>().join("\n")
}

fn row(operation: &Operation) -> String {
    let query = match operation.query {
        [] => String::new(),
        names => format!("?{}", names.join("&")),
    };
    let scopes: Vec<String> = operation.scopes.iter().map(|all| all.join(" + ")).collect();
    let star = |stated: bool| if stated { "" } else { "*" };
    let limit = operation.rate_limit.map_or(("-".to_owned(), "-".to_owned()), |limit| {
        (
            format!("{} in {}{}", limit.requests, period(limit.per), star(limit.limit_stated)),
            format!("{}{}", period(limit.lockout), star(limit.lockout_stated)),
        )
    });
    let body = match operation.request {
        RequestKind::Empty => "-",
        RequestKind::Json { required: true } => "JSON",
        RequestKind::Json { required: false } => "JSON, optional",
        _ => "multipart",
    };
    let response = match operation.response {
        ResponseKind::Empty => "-".to_owned(),
        ResponseKind::Json => operation.payload.map_or("JSON".to_owned(), |key| format!("`{key}`")),
        other => format!("{other:?}"),
    };
    let cursor = operation.pagination.map_or("-", |pagination| pagination.request);
    let same = operation.same_action.map_or("-", |action| action.id);
    format!(
        "{} | {} {}{}{query} | {body} | {response} | {} | {} | {} | {cursor} | {same} | {}",
        operation.id,
        operation.method,
        operation.base,
        operation.path,
        scopes.join(" or "),
        limit.0,
        limit.1,
        operation.errors.len(),
    )
}

fn period(of: Duration) -> String {
    match (of.as_secs() / 60, of.as_secs() % 60) {
        (minutes @ 1.., 0) => format!("{minutes} min"),
        _ => format!("{} s", of.as_secs()),
    }
}
