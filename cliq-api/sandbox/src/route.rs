//! From method and path to the operation.

use crate::endpoint::Endpoint;
use percent_encoding::percent_decode_str;
use std::cmp::Reverse;

/// The addresses of all operations.
#[derive(Debug)]
pub(super) struct Router {
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    endpoint: &'static Endpoint,
    segments: Vec<Segment>,
}

#[derive(Debug)]
enum Segment {
    Fixed(&'static str),
    Placeholder,
}

/// What a request line leads to.
#[derive(Debug)]
pub(super) enum Found {
    /// An operation, and the decoded values of its placeholders in order.
    Operation(&'static Endpoint, Vec<String>),
    /// An address that takes other methods.
    OtherMethod,
    /// No address.
    Nothing,
}

impl Router {
    pub(super) fn new(endpoints: &'static [Endpoint]) -> Self {
        let routes = endpoints
            .iter()
            .map(|endpoint| Route {
                endpoint,
                segments: segments(&endpoint.base)
                    .chain(segments(&endpoint.path))
                    .map(|part| {
                        if part.starts_with('{') {
                            Segment::Placeholder
                        } else {
                            Segment::Fixed(part)
                        }
                    })
                    .collect(),
            })
            .collect();
        Self { routes }
    }

    /// Finds the operation. Fixed segments win over placeholders, from left to right, so that
    /// `/users/layout` is not a user. A company and a network in front of the path are passed over.
    pub(super) fn find(&self, method: &str, path: &str) -> Found {
        let Some(parts) = decode(path) else { return Found::Nothing };
        let mut parts = parts.as_slice();
        for front in ["company", "network"] {
            if parts.first().is_some_and(|first| first == front) {
                parts = parts.get(2..).unwrap_or_default();
            }
        }
        let matching: Vec<_> = self
            .routes
            .iter()
            .filter_map(|route| route.values(parts).map(|values| (route, values)))
            .collect();
        let other = if matching.is_empty() { Found::Nothing } else { Found::OtherMethod };
        matching
            .into_iter()
            .filter(|(route, _)| route.endpoint.method == method)
            .min_by_key(|(route, _)| Reverse(route.rank()))
            .map_or(other, |(route, values)| Found::Operation(route.endpoint, values))
    }
}

impl Route {
    fn values(&self, parts: &[String]) -> Option<Vec<String>> {
        if parts.len() != self.segments.len() {
            return None;
        }
        let mut values = Vec::new();
        for (segment, part) in self.segments.iter().zip(parts) {
            match segment {
                Segment::Fixed(text) if text == part => {}
                Segment::Placeholder if !part.is_empty() => values.push(part.clone()),
                _ => return None,
            }
        }
        Some(values)
    }

    fn rank(&self) -> Vec<bool> {
        self.segments.iter().map(|segment| matches!(segment, Segment::Fixed(_))).collect()
    }
}

fn segments(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// Splits first and decodes then, so that an encoded slash stays inside its segment.
fn decode(path: &str) -> Option<Vec<String>> {
    path.trim_start_matches('/')
        .split('/')
        .map(|part| percent_decode_str(part).decode_utf8().ok().map(std::borrow::Cow::into_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Found, Router};
    use crate::documents::endpoints;

    fn router() -> Router {
        Router::new(endpoints().expect("the documents can be read"))
    }

    fn find(method: &str, path: &str) -> (Option<&'static str>, Vec<String>) {
        match router().find(method, path) {
            Found::Operation(endpoint, values) => (Some(endpoint.id.as_str()), values),
            _ => (None, Vec::new()),
        }
    }

    #[test]
    fn placeholders_are_decoded_once() {
        assert_eq!(
            find("GET", "/api/v2/chats/CT_1_2/messages/17%2029"),
            (Some("messages_get"), vec!["CT_1_2".to_owned(), "17 29".to_owned()])
        );
        assert_eq!(find("GET", "/api/v2/users/a%2Fb").1, ["a/b"]);
    }

    #[test]
    fn fixed_segments_win() {
        assert_eq!(find("GET", "/api/v2/users/layout").0, Some("users_list_layouts"));
        assert_eq!(find("GET", "/api/v2/users/55743301").0, Some("users_get"));
    }

    #[test]
    fn a_company_and_a_network_in_front_are_passed_over() {
        for front in ["/network/clients", "/company/60001", "/company/60001/network/clients"] {
            let path = format!("{front}/api/v2/users");
            assert_eq!(find("GET", &path).0, Some("users_list"), "{front}");
        }
    }

    #[test]
    fn other_methods_and_other_paths_differ() {
        let router = router();
        assert!(matches!(router.find("PATCH", "/api/v2/users"), Found::OtherMethod));
        for path in ["/api/v2/nowhere", "/api/v2/channels//members", "/network"] {
            assert!(matches!(router.find("GET", path), Found::Nothing), "{path}");
        }
    }
}
