//! What is sent to an accounts server: always in the body, never in the address, which gets logged.

use super::accounts;
use crate::Error;
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use reqwest::{Body, Url};
use std::time::Duration;

/// How long an accounts server may take.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// The fields that no message may show.
const SECRET: [&str; 4] = ["client_secret", "refresh_token", "code", "token"];

/// The fields of a form.
pub(super) type Fields<'a> = [(&'static str, &'a str)];

/// An answer, whatever it says.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// Posts a form. Secrets in it go to this server only: a redirect is not followed with them.
pub(super) async fn post(
    http: &reqwest::Client,
    url: Url,
    fields: &Fields<'_>,
) -> Result<Answer, Error> {
    accounts::check(&url)?;
    // A body that cannot be repeated is not sent on to where a 307 or 308 points.
    let body = Body::wrap(Body::from(encode(&url, fields)));
    let response = http
        .post(url)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT, "application/json")
        .timeout(TIMEOUT)
        .body(body)
        .send()
        .await
        .map_err(Error::transport)?;
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await.map_err(Error::transport)?;
    Ok(Answer { status, headers, body })
}

/// `application/x-www-form-urlencoded`, with any URL to borrow its encoder from.
fn encode(any: &Url, fields: &Fields<'_>) -> String {
    let mut url = any.clone();
    url.query_pairs_mut().clear().extend_pairs(fields);
    url.query().unwrap_or_default().to_owned()
}

/// Text of a server, for one line of a message: without line breaks, not too long, and without any
/// secret that it may have repeated.
pub(super) fn presentable(text: &str, fields: &Fields<'_>) -> String {
    const LONGEST: usize = 200;
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for (_, secret) in
        fields.iter().filter(|(name, value)| SECRET.contains(name) && !value.is_empty())
    {
        line = line.replace(secret, "…");
    }
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{encode, presentable};

    #[test]
    fn forms_are_encoded() {
        let url = "http://localhost/?old=1".parse().unwrap();
        let form = encode(&url, &[("client_secret", "a&b=c d"), ("scope", "A.READ,B.ALL")]);
        assert_eq!(form, "client_secret=a%26b%3Dc+d&scope=A.READ%2CB.ALL");
    }

    #[test]
    fn texts_of_servers_show_no_secret() {
        let fields = [("client_secret", "s3cret"), ("client_id", "1000.ID"), ("code", "")];
        let text = presentable("bad\n secret s3cret\tfor 1000.ID", &fields);
        assert_eq!(text, "bad secret … for 1000.ID");
        assert_eq!(presentable(&"é".repeat(300), &fields).chars().count(), 201);
    }
}
