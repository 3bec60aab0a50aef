//! Servers that repeat what they were told, and what a log or a terminal would act upon.

use super::{TOKEN, builder, reply};
use cliq_api::auth::AuthContext;
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use cliq_api::{Cliq, Error, ErrorKind};
use tests::raw::RawServer;
use tests::recorded::Recorded;
use tests::server::Reply;

fn client(url: &str) -> Cliq {
    builder(url).limits(Limits::off()).retry(RetryPolicy::none()).build().unwrap()
}

fn encodings() -> Vec<String> {
    let percent = TOKEN.bytes().map(|byte| format!("%{byte:02x}")).collect::<Vec<_>>().concat();
    vec![
        TOKEN.to_owned(),
        TOKEN.replace('/', "%2F").replace('+', "%2B"),
        TOKEN.replace('/', "%252F").replace('+', "%252B"),
        TOKEN.replace('/', "\\/"),
        TOKEN.replace('/', "\\u002f").replace('+', "\\u002B"),
        TOKEN.replace('/', "&#x2f;").replace('+', "&#43;"),
        percent,
    ]
}

fn shows(error: &Error) -> String {
    let body = error.body().map(String::from_utf8_lossy).unwrap_or_default();
    format!("{error} {error:?} {:?} {:?} {body}", error.details(), error.message())
}

#[tokio::test]
async fn an_echoed_token_shows_nowhere() {
    for (number, echo) in encodings().into_iter().enumerate() {
        for (status, body) in [
            (400, format!(r#"{{"code":"{echo}","message":"sent {echo}"}}"#)),
            (200, format!("not JSON: {echo}")),
            (200, format!(r#"{{"channels":"{echo}"}}"#)),
        ] {
            let header = if number == 0 { TOKEN } else { "none" };
            let server = RawServer::scripted(move |_| {
                let mut answer = Reply::json(status, body.clone());
                answer.headers.push(("x-echo".to_owned(), header.to_owned()));
                reply(&answer)
            })
            .await
            .unwrap();
            let cliq = client(&server.url);
            match cliq.channels().list().response().await {
                Err(error) => {
                    let shown = shows(&error);
                    assert!(!shown.contains("planted") && !shown.contains("4f7c21"), "{shown}");
                    assert!(!shown.contains("%70%6c"), "{shown}");
                }
                Ok(response) => {
                    let shown = format!("{response:?}");
                    assert!(!shown.contains("planted") && !shown.contains("%70%6c"), "{shown}");
                }
            }
        }
    }
}

#[tokio::test]
async fn an_export_that_is_none_shows_no_echoed_token() {
    for echo in encodings() {
        for (media, body) in [
            ("text/csv", format!(r#"{{"code":"{echo}","message":"sent {echo}"}}"#)),
            ("text/csv", format!(r#"{{"rows":"{echo}"}}"#)),
            ("text/html", format!("<html>{echo}</html>")),
        ] {
            let server =
                RawServer::scripted(move |_| reply(&Reply::typed(200, media, body.clone())));
            let server = server.await.unwrap();
            let cliq = client(&server.url);
            let mut chats = cliq.maintenance().export_chats(["title"]).stream();
            let error = chats.try_next().await.unwrap_err();
            let shown = shows(&error);
            assert!(!shown.contains("planted") && !shown.contains("%70%6c"), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_row_that_does_not_fit_shows_no_echoed_token() {
    #[derive(Debug, serde::Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Title {
        Sales,
    }
    #[derive(Debug, serde::Deserialize)]
    struct Chat {
        #[allow(dead_code, reason = "only reading it counts")]
        title: Title,
    }
    for echo in encodings() {
        // A value of another type, a value that the message of the error repeats, a value too many, and
        // a token that the excerpt would cut in half.
        for row in [echo.clone(), format!("{echo},{echo}"), format!("{}{echo}", "x".repeat(100))] {
            let row = format!("{row}\n");
            let server =
                RawServer::scripted(move |_| reply(&Reply::typed(200, "text/csv", row.clone())));
            let server = server.await.unwrap();
            let maintenance = client(&server.url).maintenance();
            let counts = maintenance.export_chats(["participant_count"]).stream();
            let titles = maintenance.export_chats(["title"]).stream();
            let later = titles.rows().try_next().await.unwrap().unwrap();
            let titles = maintenance.export_chats(["title"]).stream();
            for error in [
                counts.rows().typed::<(u32,)>().try_next().await.unwrap_err(),
                titles.typed::<Chat>().try_next().await.unwrap_err(),
                later.typed::<Chat>().unwrap_err(),
            ] {
                let shown = shows(&error);
                assert!(!shown.contains("planted") && !shown.contains("%70%6c"), "{shown}");
                assert!(shown.contains('…'), "{shown}");
            }
            assert!(!format!("{later:?}").contains("planted"), "{later:?}");
        }
    }
}

#[tokio::test]
async fn a_zapikey_of_a_raw_request_shows_in_no_encoding() {
    let echo = |request: &Recorded| {
        let body = serde_json::json!({"message": request.line, "code": "1001.planted/key"});
        reply(&Reply::json(400, body.to_string()))
    };
    let server = RawServer::scripted(echo).await.unwrap();
    let raw = client(&server.url).request(reqwest::Method::GET, "/api/v2/a");
    let error = raw.query("zapikey", "1001.planted/key").send::<serde_json::Value>().await;
    assert!(!shows(&error.unwrap_err()).contains("planted"));
}

#[tokio::test]
async fn no_control_character_reaches_an_error_line() {
    let hostile = r"\r\n2026 ERROR forged\u001b[2J\u0000\u0085\u2028\u202e\u009b";
    for (status, body) in [
        (400, format!(r#"{{"code":"a{hostile}","message":"b{hostile}"}}"#)),
        (401, format!(r#"{{"error":{{"code":"a{hostile}"}}}}"#)),
        (200, format!(r#"{{"channels":"{hostile}"}}"#)),
        (200, format!(r#"{{"channels":[{{"{hostile}":1,"level":"{hostile}","name":[]}}]}}"#)),
        (200, "\u{1b}[2J\r\n\u{202e}".to_owned()),
    ] {
        let server = RawServer::scripted(move |_| reply(&Reply::json(status, body.clone()))).await;
        let server = server.unwrap();
        if let Err(error) = client(&server.url).channels().list().await {
            let line = error.to_string();
            let bad = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{202e}');
            assert!(!line.chars().any(bad), "{line:?}");
        }
    }
}

#[test]
fn an_accounts_server_is_a_host_and_a_path() {
    for bad in [
        "https://user@accounts.zoho.eu",
        "https://user:w0rd9@accounts.zoho.eu",
        "https://accounts.zoho.eu/?a=b",
        "https://accounts.zoho.eu/#a",
    ] {
        let error = AuthContext::new(bad).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(!error.to_string().contains("w0rd9"), "{error}");
    }
}

#[tokio::test]
async fn a_raw_request_stays_below_its_network() {
    let server = RawServer::scripted(|_| reply(&Reply::json(200, "{}"))).await.unwrap();
    let cliq = builder(&server.url).network("partners").build().unwrap();
    for path in [
        "/../api",
        "/%2e%2e/%2E./api",
        "/..%2fapi",
        "/%252e%252e/api",
        "/a/..\\b",
        "/.\t./a",
        "/a/.%2e",
        "/a//b",
        "//127.0.0.1:1/a",
        "http://127.0.0.1:1/a",
    ] {
        let request = cliq.request(reqwest::Method::GET, path);
        let error = request.send::<serde_json::Value>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{path}");
    }
    for id in ["..", "a/../b", "..%2f..", "%252e%252e"] {
        assert_eq!(cliq.teams().get(id).await.unwrap_err().kind(), ErrorKind::Input, "{id}");
    }
    let request = cliq.request(reqwest::Method::GET, "/api/v2/widgets");
    request.send::<serde_json::Value>().await.unwrap();
    assert_eq!(server.requests(), ["GET /network/partners/api/v2/widgets"]);
}

#[tokio::test]
async fn a_file_name_may_be_as_long_as_the_file_system_allows() {
    let server =
        RawServer::scripted(|_| reply(&Reply::typed(200, "text/plain", "content"))).await.unwrap();
    let folder = std::env::temp_dir().join(format!("cliq-attacks-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for length in [1, 230, 254, 255] {
        let path = folder.join("n".repeat(length));
        let file = client(&server.url).files().download("a7fa4f0b40d0").await.unwrap();
        assert_eq!(file.save(&path).await.unwrap(), 7, "{length}");
        assert_eq!(std::fs::read(&path).unwrap(), b"content");
    }
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 4);
    std::fs::remove_dir_all(&folder).unwrap();
}
