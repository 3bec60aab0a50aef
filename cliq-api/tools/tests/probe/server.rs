//! A server that answers by path with what it is told, and with 404 otherwise.

#[path = "../../../runtime/src/test_server.rs"]
#[allow(dead_code, reason = "nobody asks here what was requested")]
mod test_server;

use test_server::{TestServer, response};

type Routes = Vec<(&'static str, &'static str, String)>;

/// The server's address.
pub fn start(routes: Routes) -> String {
    let server = TestServer::raw(move |_, request| {
        let target = request.split(' ').nth(1).unwrap_or_default();
        let path = target.split('?').next().unwrap_or_default();
        let not_found = r#"{"code":"request_url_invalid","message":"No such address"}"#;
        let (status, kind, body) = routes
            .iter()
            .find(|(known, _, _)| *known == path)
            .map_or((404, "application/json", not_found), |(_, kind, body)| (200, *kind, body));
        response(status, &format!("content-type: {kind}\r\n"), body)
    });
    server.url
}
