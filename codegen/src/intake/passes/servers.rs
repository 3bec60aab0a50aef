//! Addresses: one server per document, below the root that the client replaces by data center.

use crate::intake::Intake;
use crate::intake::draft::Draft;

/// The United States data center, which stands for all of them.
const ROOT: &str = "https://cliq.zoho.com";

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { api, drafts, log } = intake;
    let default = format!("{ROOT}/api/{api}");
    for draft in drafts {
        let file = draft.file.clone();
        let published = draft.server.trim_end_matches('/').to_owned();
        let below =
            published.strip_prefix(ROOT).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        draft.server = match below {
            Some("") => match shared_root(draft) {
                Some(prefix) => {
                    for operation in &mut draft.operations {
                        if let Some(rest) = operation.path.strip_prefix(&prefix) {
                            operation.path = rest.to_owned();
                        }
                    }
                    let what = format!("`{prefix}` moves from every path to the server");
                    log.repaired(&file, "/servers/0/url", what);
                    format!("{ROOT}{prefix}")
                }
                None => default.clone(),
            },
            Some(_) => published.clone(),
            None => default.clone(),
        };
        if below.is_none_or(str::is_empty) && draft.server == default {
            let what = format!("`{published}` is not a base URL of the API; {default} is used");
            log.repaired(&file, "/servers/0/url", what);
        }
        for operation in &mut draft.operations {
            if let Some(own) = operation.raw.shift_remove("servers") {
                let url = own.get(0).and_then(|server| server.get("url")?.as_str()).unwrap_or("?");
                let what = format!(
                    "the server `{url}` of the operation is removed; the server of the document is used"
                );
                log.repaired(&file, &format!("{}/servers", operation.origin), what);
            }
        }
    }
}

/// The two first segments, where every path begins with them: `/maintenanceapi/v2`.
fn shared_root(draft: &Draft) -> Option<String> {
    let mut roots = draft.operations.iter().map(|operation| {
        let segments: Vec<&str> = operation.path.split('/').skip(1).take(3).collect();
        match segments.as_slice() {
            [one, two, _] if !one.contains('{') && is_version(two) => Some(format!("/{one}/{two}")),
            _ => None,
        }
    });
    let first = roots.next()??;
    roots.all(|root| root.as_deref() == Some(&first)).then_some(first)
}

fn is_version(segment: &str) -> bool {
    segment.strip_prefix('v').is_some_and(|digits| digits.parse::<u32>().is_ok())
}
