//! Files to and from the service, over real HTTP.

use bytes::Bytes;
use cliq_api::auth::{RefreshToken, StaticToken};
use cliq_api::retry::RetryPolicy;
use cliq_api::{Cliq, Error, ErrorKind, Upload, Uploads};
use futures_util::stream;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tests::raw::{RawServer, answer};
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

const LIMIT: u64 = 50 * 1024 * 1024;
const CHAT: &str = "CT_1184653329648523663_62439860";

/// A folder that is removed with its content.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("cliq-api-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// A file of any size that takes no room.
    fn sparse(&self, name: &str, size: u64) -> PathBuf {
        let path = self.file(name, b"");
        std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(size).unwrap();
        path
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn client(url: &str) -> Cliq {
    // One attempt each: what a single answer becomes is the question here.
    Cliq::builder()
        .base_url(url)
        .auth(StaticToken::new("1000.t"))
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

async fn silent() -> Server {
    Server::start(|_| Reply::empty(204)).await.unwrap()
}

fn pieces(
    texts: &[&'static str],
) -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    stream::iter(
        texts.iter().map(|text| Ok(Bytes::from_static(text.as_bytes()))).collect::<Vec<_>>(),
    )
}

/// The parts of a form: their heads and their contents.
fn parts(request: &Recorded) -> Vec<(String, String)> {
    let (_, boundary) = request.header("content-type").unwrap().split_once("boundary=").unwrap();
    let body = String::from_utf8(request.body.clone()).unwrap();
    let end = format!("--{boundary}--");
    let body = body.trim_end().strip_suffix(&end).unwrap().to_owned();
    body.split(&format!("--{boundary}\r\n"))
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (head, content) = part.split_once("\r\n\r\n").unwrap();
            (head.replace("\r\n", "; "), content.strip_suffix("\r\n").unwrap().to_owned())
        })
        .collect()
}

async fn upload(server: &Server, files: impl Into<Uploads>) -> Result<Recorded, Error> {
    client(&server.url).files().share_to_chat(CHAT, files).await?;
    let mut requests = server.take();
    assert_eq!(requests.len(), 1);
    Ok(requests.remove(0))
}

/// Asserts that nothing was sent, and gives the one line of the error.
async fn refused(files: impl Into<Uploads>) -> String {
    let server = silent().await;
    let error = upload(&server, files).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert_eq!(server.take(), []);
    error.to_string()
}

fn length(request: &Recorded) -> Option<usize> {
    request.header("content-length").map(|text| text.parse().unwrap())
}

#[tokio::test]
async fn every_source_is_sent() {
    let folder = Folder::new("sources");
    let path = folder.file("plan.txt", b"from disk");
    let server = silent().await;
    let request = upload(
        &server,
        [
            Upload::bytes("a.txt", "from memory").content_type("text/plain").comment("one, \"1\""),
            Upload::path(&path),
            Upload::path(&path).file_name("naïve \"plan\"\r\n.txt").comment("three"),
            Upload::stream("s.bin", Some(11), pieces(&["from ", "a ", "pipe"])),
        ],
    )
    .await
    .unwrap();
    assert_eq!(request.line, format!("POST /api/v2/chats/{CHAT}/files"));
    let file = |name: &str, kind: &str| {
        format!(
            "Content-Disposition: form-data; name=\"files\"; filename=\"{name}\"; Content-Type: {kind}"
        )
    };
    let unknown = "application/octet-stream";
    assert_eq!(
        parts(&request),
        [
            (file("a.txt", "text/plain"), "from memory".to_owned()),
            (file("plan.txt", unknown), "from disk".to_owned()),
            (file("naïve \\\"plan\\\"__.txt", unknown), "from disk".to_owned()),
            (file("s.bin", unknown), "from a pipe".to_owned()),
            (
                "Content-Disposition: form-data; name=\"comments\"".to_owned(),
                r#"["one, \"1\"","","three",""]"#.to_owned()
            ),
        ]
    );
    // Every length is known, so the service is told the whole.
    assert_eq!(length(&request), Some(request.body.len()));
    assert_eq!(request.header("transfer-encoding"), None);
}

#[tokio::test]
async fn one_unknown_length_makes_the_whole_unknown() {
    let server = silent().await;
    let unknown = Upload::stream("s.bin", None, pieces(&["from ", "a pipe"]));
    let request = upload(&server, [Upload::bytes("a.txt", "a"), unknown]).await.unwrap();
    assert_eq!(parts(&request)[1].1, "from a pipe");
    assert_eq!(length(&request), None);
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
}

#[tokio::test]
async fn fields_are_checked_unless_the_request_is_unchecked() {
    let long = Upload::bytes("a.txt", "a").comment("c".repeat(1001));
    let message = refused([Upload::bytes("b.txt", "b"), long.clone()]).await;
    assert!(
        message.contains("comments[1]: found 1001 characters, allowed at most 1000"),
        "{message}"
    );
    let server = silent().await;
    let files = client(&server.url).files();
    files.share_to_chat(CHAT, long).unchecked().await.unwrap();
    let many: Vec<_> = (0..11).map(|_| Upload::bytes("a.txt", "a")).collect();
    files.share_to_chat(CHAT, many).unchecked().await.unwrap();
    assert_eq!(server.take().len(), 2);
    // Without a file there is no form to send.
    let none = files.share_to_chat(CHAT, Vec::new()).unchecked().await.unwrap_err();
    assert!(none.to_string().contains("the request has no file"), "{none}");
}

#[tokio::test]
async fn number_and_size_are_checked_before_anything_is_sent() {
    let folder = Folder::new("limits");
    let one = |_| Upload::bytes("a.txt", "a");
    let message = refused((0..11).map(one).collect::<Uploads>()).await;
    assert_eq!(
        message,
        "files_share_to_chat: files: found 11 entries, allowed at most 10; fix the request, or send it with \
         `unchecked()`"
    );
    let message = refused(Vec::new()).await;
    assert!(message.contains("files: found 0 entries, allowed at least 1"), "{message}");

    let expected = "has 52428801 bytes, the maximum is 52428800; send a smaller file, or set \
                    `max_file_size` if your administrator raised the limit";
    let large = folder.sparse("large.bin", LIMIT + 1);
    // A good file before the bad one does not go out either.
    let message = refused([Upload::bytes("a.txt", "a"), Upload::path(&large)]).await;
    assert_eq!(message, format!("files_share_to_chat: `large.bin` {expected}"));
    let endless = stream::repeat_with(|| Ok(Bytes::from_static(b"x")));
    let message = refused(Upload::stream("s.bin", Some(LIMIT + 1), endless)).await;
    assert_eq!(message, format!("files_share_to_chat: `s.bin` {expected}"));
    let message = refused(Upload::path(&folder.0)).await;
    assert!(
        message.ends_with("is not a file; pass the path of a file, not of a directory"),
        "{message}"
    );

    let server = silent().await;
    upload(&server, (0..10).map(one).collect::<Uploads>()).await.unwrap();
    let error = upload(&server, Upload::path(folder.0.join("none"))).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn the_limit_can_be_lifted() {
    let folder = Folder::new("lifted");
    let large = folder.sparse("large.bin", LIMIT + 1);
    let server = silent().await;
    let files = client(&server.url).files();
    files.share_to_chat(CHAT, Upload::path(&large)).max_file_size(None).await.unwrap();
    let request = server.take().remove(0);
    assert!(request.body.len() as u64 > LIMIT && length(&request) == Some(request.body.len()));
    let small = files.share_to_chat(CHAT, Upload::bytes("a.txt", "four")).max_file_size(Some(3));
    assert!(small.await.unwrap_err().to_string().contains("`a.txt` has 4 bytes, the maximum is 3"));
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn a_stream_is_held_to_its_word() {
    for (length, message) in [
        (Some(20), "`s.bin` was to have 20 bytes and has only 11"),
        (Some(8), "`s.bin` was to have 8 bytes and has more: 11"),
        (None, "`s.bin` has more than 10 bytes, the most that is allowed"),
    ] {
        let server = silent().await;
        let file = Upload::stream("s.bin", length, pieces(&["from ", "a pipe"]));
        let files = client(&server.url).files();
        let most = if length.is_some() { None } else { Some(10) };
        let error = files.share_to_chat(CHAT, file).max_file_size(most).await.unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(server.take(), [], "the service must not take it for whole");
    }
    let server = silent().await;
    let broken = stream::iter([Ok(Bytes::from("a")), Err(std::io::Error::other("the pipe broke"))]);
    let error = upload(&server, Upload::stream("s.bin", None, broken)).await.unwrap_err();
    assert!(error.to_string().contains("the pipe broke"), "{error}");
}

/// Refuses the first token, and counts the uploads.
async fn with_a_stale_token(file: Upload) -> (Result<(), Error>, usize) {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let server = Server::start(|request| {
        if request.line.starts_with("POST /oauth/v2/token") {
            let count = COUNT.fetch_add(1, Ordering::Relaxed);
            let token = format!(r#"{{"access_token":"1000.{count}","expires_in":3600}}"#);
            return Reply::json(200, token);
        }
        let last = COUNT.load(Ordering::Relaxed);
        if last % 2 == 1 {
            Reply::json(401, r#"{"code":"oauthtoken_invalid","message":"Invalid."}"#)
        } else {
            Reply::empty(204)
        }
    })
    .await
    .unwrap();
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .accounts_url(&server.url)
        .auth(RefreshToken::new("1000.ID", "secret", "1000.refresh"))
        .build()
        .unwrap();
    let result = cliq.files().share_to_chat(CHAT, file).await;
    let is_upload = |request: &Recorded| request.line.starts_with("POST /api/");
    (result, server.take().into_iter().filter(is_upload).count())
}

#[tokio::test]
async fn after_a_refused_token_only_what_can_be_sent_again_is() {
    let (result, uploads) = with_a_stale_token(Upload::bytes("a.txt", "a")).await;
    result.unwrap();
    assert_eq!(uploads, 2);
    let file = Upload::stream("s.bin", Some(11), pieces(&["from a pipe"]));
    let (result, uploads) = with_a_stale_token(file.clone()).await;
    let error = result.unwrap_err();
    assert!(error.is_unauthenticated(), "{error}");
    assert_eq!(uploads, 1);
    // The stream is gone, and says so.
    let message = refused(file).await;
    assert!(message.contains("the upload stream was already sent; create a new one"), "{message}");
}

#[tokio::test]
async fn a_long_upload_is_not_cut() {
    let server = silent().await;
    let slow = stream::unfold(0, |count| async move {
        tokio::time::sleep(Duration::from_millis(50)).await;
        (count < 6).then(|| (Ok(Bytes::from_static(b"x")), count + 1))
    });
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(StaticToken::new("1000.t"))
        .timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let file = Upload::stream("s.bin", Some(6), slow);
    cliq.files().share_to_chat(CHAT, file).await.unwrap();
    assert_eq!(parts(&server.take()[0])[0].1, "xxxxxx");
}

fn file_reply(disposition: &str) -> Reply {
    let mut reply = Reply::typed(200, "application/pdf", "all is well");
    reply.headers.push(("content-disposition".to_owned(), disposition.to_owned()));
    reply
}

#[tokio::test]
async fn a_download_has_a_name_and_arrives_whole() {
    let server = Server::start(|_| {
        file_reply("attachment; filename=\"x.pdf\"; filename*=UTF-8''na%C3%AFve%20plan.pdf")
    })
    .await
    .unwrap();
    let files = client(&server.url).files();
    let mut file = files.download("a7fa/4f 0b40d0").await.unwrap();
    assert_eq!(file.file_name(), Some("naïve plan.pdf"));
    assert_eq!(file.content_type(), Some("application/pdf"));
    assert_eq!(file.content_length(), Some(11));
    assert_eq!(file.headers().get("content-length").unwrap(), "11");
    let mut content = Vec::new();
    while let Some(piece) = file.chunk().await.unwrap() {
        content.extend_from_slice(&piece);
    }
    assert_eq!(content, b"all is well");
    let request = server.take().remove(0);
    assert_eq!(request.line, "GET /api/v2/files/a7fa%2F4f%200b40d0");
    assert_eq!(request.header("accept"), Some("*/*"));
    assert_eq!(files.download("a").await.unwrap().bytes().await.unwrap(), "all is well");
}

async fn save(url: &str, path: &Path) -> Result<u64, Error> {
    client(url).files().download("a7fa4f0b40d0").await?.save(path).await
}

#[tokio::test]
async fn a_saved_file_replaces_another_only_when_it_is_whole() {
    let folder = Folder::new("save");
    let path = folder.file("plan.txt", b"old");
    let cut = RawServer::start(vec![answer("text/plain", &["new and ", "cut"], 5)]).await.unwrap();
    let error = save(&cut.url, &path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error.to_string().contains("HTTP 200, but the response body is truncated: "),
        "{error}"
    );
    assert_eq!(std::fs::read(&path).unwrap(), b"old");
    assert_eq!(folder.names(), ["plan.txt"]);

    let server = Server::start(|_| file_reply("attachment")).await.unwrap();
    let (one, two) = tokio::join!(save(&server.url, &path), save(&server.url, &path));
    assert_eq!((one.unwrap(), two.unwrap()), (11, 11));
    assert_eq!(std::fs::read(&path).unwrap(), b"all is well");
    assert_eq!(folder.names(), ["plan.txt"]);

    let error = save(&server.url, &folder.0.join("no/where.txt")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    let error = save(&server.url, &folder.0).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert!(error.to_string().ends_with("check the path and its permissions"), "{error}");
    assert_eq!(folder.names(), ["plan.txt"]);
}

/// Saves a file with this `Content-Disposition` in the folder and returns its name there.
async fn save_in(folder: &Folder, disposition: &str) -> String {
    let disposition = disposition.to_owned();
    let server = Server::start(move |_| file_reply(&disposition)).await.unwrap();
    let file = client(&server.url).files().download("a7fa4f0b40d0").await.unwrap();
    let path = file.save_in(&folder.0).await.unwrap();
    assert_eq!(path.parent(), Some(&*folder.0), "{} is elsewhere", path.display());
    assert_eq!(std::fs::read(&path).unwrap(), b"all is well");
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

#[tokio::test]
async fn hostile_names_stay_in_the_folder() {
    let folder = Folder::new("hostile-names");
    for (disposition, expected) in [
        ("attachment; filename=\"report.pdf\"", "report.pdf"),
        ("attachment; filename=\"../../etc/passwd\"", "passwd"),
        ("attachment; filename=\"..\\..\\boot.ini\"", "boot.ini"),
        ("attachment; filename*=UTF-8''..%2F..%2F.ssh%2Fid", "id"),
        ("attachment; filename*=UTF-8''a%00%0d%0ab.txt", "ab.txt"),
        ("attachment; filename*=UTF-8''invoice%E2%80%AEfdp.exe", "invoice_fdp.exe"),
        ("attachment; filename=\".bashrc\"", "_.bashrc"),
        ("attachment; filename=\"NUL.txt\"", "_NUL.txt"),
        ("attachment; filename=\"-rf\"", "_-rf"),
        ("attachment; filename=\"12:30 *?.txt\"", "12_30 __.txt"),
        ("attachment; filename=\"..\"", "download"),
        ("attachment", "download (1)"),
    ] {
        assert_eq!(save_in(&folder, disposition).await, expected, "{disposition}");
    }
    let long = format!("attachment; filename=\"{}.pdf\"", "a".repeat(5000));
    let name = save_in(&folder, &long).await;
    assert!(name.len() == 200 && name.ends_with("a.pdf"), "{name}");
    assert_eq!(folder.names().len(), 13, "no temporary file is left");
}

#[tokio::test]
async fn a_file_that_exists_is_never_replaced() {
    let folder = Folder::new("existing");
    folder.file("report.pdf", b"mine");
    let report = "attachment; filename=\"report.pdf\"";
    let (one, two) = tokio::join!(save_in(&folder, report), save_in(&folder, report));
    let mut names = [one, two];
    names.sort();
    assert_eq!(names, ["report (1).pdf", "report (2).pdf"]);
    assert_eq!(std::fs::read(folder.0.join("report.pdf")).unwrap(), b"mine");

    // Replacing is possible, if asked for.
    let server =
        Server::start(|_| file_reply("attachment; filename=\"report.pdf\"")).await.unwrap();
    let file = client(&server.url).files().download("a7fa").await.unwrap();
    let path = folder.0.join(file.safe_file_name());
    file.save(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"all is well");

    let cut = RawServer::start(vec![answer("text/plain", &["cut"], 5)]).await.unwrap();
    let file = client(&cut.url).files().download("a7fa").await.unwrap();
    assert_eq!(file.save_in(&folder.0).await.unwrap_err().kind(), ErrorKind::Transport);
    let file = client(&server.url).files().download("a7fa").await.unwrap();
    let error = file.save_in(folder.0.join("nowhere")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(folder.names().len(), 3, "{:?}", folder.names());
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_is_not_followed() {
    let folder = Folder::new("links");
    let target = folder.0.join("target");
    std::os::unix::fs::symlink(&target, folder.0.join("report.pdf")).unwrap();
    let name = save_in(&folder, "attachment; filename=\"report.pdf\"").await;
    assert_eq!(name, "report (1).pdf");
    assert!(!target.exists());
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_nothing() {
    let folder = Folder::new("given-up");
    let mut pieces = answer("text/plain", &["a"], 100);
    pieces.extend(std::iter::repeat_n(b"b".to_vec(), 50));
    let server = RawServer::start(vec![pieces]).await.unwrap();
    let path = folder.0.join("plan.txt");
    let saving = save(&server.url, &path);
    assert!(tokio::time::timeout(Duration::from_millis(60), saving).await.is_err());
    assert_eq!(folder.names(), Vec::<String>::new());
}

#[tokio::test]
async fn a_refused_download_is_an_error() {
    for (status, body, code) in [
        (400, r#"{"code":"file_not_found","message":"No."}"#, Some("file_not_found")),
        (403, r#"{"code":"operation_not_allowed","message":"No."}"#, Some("operation_not_allowed")),
        (404, "<html>no</html>", None),
        (500, "", None),
    ] {
        let server = Server::start(move |_| Reply::json(status, body)).await.unwrap();
        let error = client(&server.url).files().download("a7fa").await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.code().map(ToString::to_string).as_deref(), code);
        assert!(
            error.to_string().starts_with(&format!("files_download: HTTP {status}")),
            "{error}"
        );
    }
}
