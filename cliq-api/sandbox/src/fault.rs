//! Fault injection.

use crate::response::{json_response, typed};
use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::json;
use std::collections::VecDeque;
use std::time::Duration;

/// A fault to inject.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// Closes the connection without a response; the request is not executed.
    DropConnection,
    /// Executes the request, then closes the connection without a response.
    DropAfterExecuting,
    /// Executes the request, announces the whole response, sends half of it and closes the connection.
    Truncate,
    /// Responds with this status and a matching JSON error; the request is not executed.
    Status(u16),
    /// Responds with this status and a page of HTML; the request is not executed.
    Html(u16),
    /// Executes the request immediately and responds after this delay, measured by the system clock.
    Slow(Duration),
    /// Responds with this status and JSON body; the request is not executed.
    Body(u16, String),
}

impl Fault {
    /// The response that replaces executing the request.
    pub(super) fn response(&self) -> Option<Response<Bytes>> {
        match self {
            Self::Status(status) => {
                let (code, message) = words(*status);
                let body = json!({ "code": code, "message": message });
                Some(json_response(status_code(*status), &body))
            }
            Self::Html(status) => {
                let page = format!("<html><body><h1>{status}</h1></body></html>");
                Some(typed(status_code(*status), "text/html;charset=UTF-8", Bytes::from(page)))
            }
            Self::Body(status, body) => {
                Some(typed(status_code(*status), "application/json", Bytes::from(body.clone())))
            }
            _ => None,
        }
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn words(status: u16) -> (&'static str, &'static str) {
    match status {
        400 => ("invalid_inputs", "The request is invalid."),
        401 => ("oauthtoken_invalid", "The access token is invalid or expired."),
        403 => ("operation_not_allowed", "You are not permitted to do this."),
        404 => ("request_url_invalid", "The request URL is invalid. Please check the URL pattern."),
        429 => ("rate_limit_exceeded", "Too many requests within a certain time frame."),
        _ => ("operation_failed", "The sandbox injects this failure."),
    }
}

/// The faults that are still to be injected.
#[derive(Debug, Default)]
pub(super) struct Faults {
    next: VecDeque<Fault>,
    planned: Vec<Planned>,
}

#[derive(Debug)]
struct Planned {
    operation: String,
    fault: Fault,
    times: usize,
}

impl Faults {
    pub(super) fn push_next(&mut self, fault: Fault) {
        self.next.push_back(fault);
    }

    pub(super) fn plan(&mut self, operation: &str, fault: Fault, times: usize) {
        self.planned.push(Planned { operation: operation.to_owned(), fault, times });
    }

    /// The failure of a request to `operation`, if one is due. A fault planned for the operation
    /// comes first.
    pub(super) fn take(&mut self, operation: &str) -> Option<Fault> {
        let planned =
            self.planned.iter_mut().find(|plan| plan.operation == operation && plan.times > 0);
        if let Some(plan) = planned {
            plan.times -= 1;
            return Some(plan.fault.clone());
        }
        // Clients send token requests by themselves; only a fault planned for them applies.
        if operation.starts_with("oauth_") { None } else { self.next.pop_front() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Fault, Faults};

    #[test]
    fn faults_strike_as_often_as_they_were_planned() {
        let mut faults = Faults::default();
        faults.plan("users_list", Fault::Status(500), 2);
        faults.push_next(Fault::Truncate);
        assert_eq!(faults.take("oauth_token"), None);
        assert_eq!(faults.take("users_list"), Some(Fault::Status(500)));
        assert_eq!(faults.take("users_get"), Some(Fault::Truncate));
        assert_eq!(faults.take("users_list"), Some(Fault::Status(500)));
        assert_eq!(faults.take("users_list"), None);
    }
}
