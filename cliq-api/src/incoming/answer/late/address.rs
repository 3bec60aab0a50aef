//! Checks of response URLs, which come from the body of an event.

use crate::{DataCenter, Error};
use percent_encoding::percent_decode_str;
use reqwest::Url;
use std::sync::Arc;

/// Errors never quote the URL, because whoever knows it can answer.
fn refuse(what: impl std::fmt::Display, remedy: &str) -> Error {
    Error::input(format!("the response URL {what}"), remedy)
}

/// The URL and its secrets, if an answer may be sent there. `allowed` is the root of one more server.
pub(super) fn checked(text: &str, allowed: &Url) -> Result<(Url, Vec<Arc<str>>), Error> {
    const FROM_CLIQ: &str = "use the `response_url` of an event that was verified";
    let url = Url::parse(text.trim()).map_err(|_| refuse("is not a URL", FROM_CLIQ))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("has a user or a password", FROM_CLIQ));
    }
    if url.fragment().is_some() {
        return Err(refuse("has a fragment", FROM_CLIQ));
    }
    if !is_cliq(&url) && url.origin() != allowed.origin() {
        let origin = url.origin().ascii_serialization();
        return Err(refuse(
            format_args!("is at `{origin}`, which is no https server of Cliq that is known"),
            "do not answer; if it is a server of Cliq, allow it with `base_url`",
        ));
    }
    // In a response, a secret is found in any encoding.
    let token = url.path_segments().and_then(|mut all| all.rfind(|segment| !segment.is_empty()));
    let token = token.map(|segment| Arc::from(percent_decode_str(segment).decode_utf8_lossy()));
    let values = url.query_pairs().map(|(_, value)| Arc::from(&*value));
    let secrets = token.into_iter().chain(values).collect();
    Ok((url, secrets))
}

/// Whether the URL is that of a known data center.
fn is_cliq(url: &Url) -> bool {
    let roots = DataCenter::ALL.iter().filter_map(|known| Url::parse(known.cliq()).ok());
    roots.map(|root| root.origin()).any(|origin| origin == url.origin())
}

#[cfg(test)]
mod tests {
    use super::checked;
    use reqwest::Url;

    const PATH: &str = "/v2/extensions/4711/responses/17000000000000000000000001";

    fn allowed(root: &str, text: &str) -> Result<Vec<String>, String> {
        let root = Url::parse(root).unwrap();
        match checked(text, &root) {
            Ok((_, secrets)) => Ok(secrets.iter().map(ToString::to_string).collect()),
            Err(error) => Err(error.to_string()),
        }
    }

    #[test]
    fn servers_of_cliq_are_allowed() {
        for root in
            ["https://cliq.zoho.com", "https://cliq.zoho.com.au", "https://cliq.zohocloud.ca"]
        {
            let secrets = allowed("https://cliq.zoho.com", &format!("{root}{PATH}")).unwrap();
            assert_eq!(secrets, ["17000000000000000000000001"]);
        }
        let secrets = allowed("https://cliq.zoho.com", "https://cliq.zoho.eu/a/b%2Fc/?key=s3cret");
        assert_eq!(secrets.unwrap(), ["b/c", "s3cret"]);
    }

    #[test]
    fn other_servers_are_not() {
        for root in [
            "http://cliq.zoho.com",
            "https://cliq.zoho.com:8443",
            "https://user@cliq.zoho.com",
            "https://:word@cliq.zoho.com",
            "https://cliq.zoho.com.example.com",
            "https://xcliq.zoho.com",
            "https://accounts.zoho.com",
            "https://cliq.zoho.ae",
            "https://127.0.0.1",
            "http://127.0.0.1:8080",
            "http://localhost:8080",
            "https://169.254.169.254",
            "ftp://cliq.zoho.com",
            "cliq.zoho.com",
            "",
        ] {
            let error = allowed("https://cliq.zoho.com", &format!("{root}{PATH}")).unwrap_err();
            assert!(error.starts_with("the response URL "), "{root}: {error}");
            assert!(!error.contains("responses") && !error.contains("1700"), "{root}: {error}");
        }
        assert!(
            allowed("https://cliq.zoho.com", &format!("https://cliq.zoho.com{PATH}#a")).is_err()
        );
    }

    #[test]
    fn one_more_server_can_be_allowed() {
        let text = format!("http://127.0.0.1:8080{PATH}");
        assert!(allowed("http://127.0.0.1:8080", &text).is_ok());
        assert!(allowed("http://127.0.0.1:8081", &text).is_err());
        assert!(allowed("http://127.0.0.1:8080", &format!("http://localhost:8080{PATH}")).is_err());
        assert!(allowed("http://127.0.0.1:8080", &format!("https://cliq.zoho.eu{PATH}")).is_ok());
    }
}
