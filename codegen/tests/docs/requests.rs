//! Requests: the page of each states what it takes and gives, and shows how it is sent.

use crate::generated::{client, modules};

/// Methods of requests that set no parameter.
const OTHERS: [&str; 13] = [
    "all",
    "by_offset",
    "changes",
    "changes_since",
    "download",
    "extra",
    "first",
    "max_file_size",
    "pages",
    "response",
    "send",
    "stream",
    "unchecked",
];

#[test]
fn every_request_has_a_page_with_arguments_setters_and_facts() {
    let mut found = 0;
    for (module, code) in modules() {
        let surface = cliq_codegen::surface::lines(code).unwrap();
        for line in &surface {
            if let Some((signature, request)) = line.split_once(") -> request::") {
                found += 1;
                let page = page(request);
                let method = signature.split(" fn ").nth(1).unwrap();
                let method = method.split('(').next().unwrap();
                for row in ["Request", "Scope", "Rate limit", "Result", "Operation"] {
                    assert!(page.contains(&format!("| {row} | ")), "{module}: {request}: {row}");
                }
                assert!(page.contains("\n# Examples\n"), "{module}: {request}");
                assert!(page.contains(&format!(".{method}(")), "{module}: {request}");
                for argument in arguments(signature) {
                    assert!(page.contains(&format!("`{argument}`: ")), "{request}: {argument}");
                }
            }
            if let Some((request, method)) =
                line.strip_prefix("impl request::").and_then(|line| line.split_once("fn "))
            {
                let request = request.trim_end_matches("async ").trim();
                let setter = method.split('(').next().unwrap();
                let listed = page(request).contains(&format!("[`{setter}`](Self::{setter})"));
                assert!(listed || OTHERS.contains(&setter), "{request}: {setter}");
            }
        }
    }
    assert!(found > 100, "{found} requests");
}

fn page(request: &str) -> &'static str {
    client(&format!("requests/{request}.md"))
}

/// The names of the arguments in `impl Handle fn method(&self, name: Type, …`.
fn arguments(signature: &str) -> impl Iterator<Item = &str> {
    let inputs = signature.split_once("&self, ").map_or("", |(_, inputs)| inputs);
    inputs.split(", ").filter_map(|input| Some(input.split_once(": ")?.0))
}
