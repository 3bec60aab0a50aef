//! The progress of uploads and downloads.

use std::fmt;
use std::sync::Arc;

/// The progress of an upload or a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransferProgress {
    /// Number of bytes so far: received, or handed to the connection.
    pub transferred: u64,
    /// Size of the file in bytes, if it is known.
    pub total: Option<u64>,
}

/// Receives the progress of one file.
#[derive(Clone)]
pub(crate) struct OnProgress(Arc<dyn Fn(TransferProgress) + Send + Sync>);

impl OnProgress {
    pub(crate) fn new(report: impl Fn(TransferProgress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(report))
    }

    pub(crate) fn report(&self, transferred: u64, total: Option<u64>) {
        (self.0)(TransferProgress { transferred, total });
    }
}

impl fmt::Debug for OnProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OnProgress(..)")
    }
}

#[cfg(test)]
#[cfg(feature = "upload")]
mod tests {
    use super::TransferProgress;
    use crate::Upload;
    use crate::call::{Call, Received};
    use crate::operation::{Operation, ResponseKind};
    use crate::test_client::TestClient;
    use crate::test_server::{TestServer, response};
    use crate::upload::Multipart;
    use http::Method;
    use std::sync::{Arc, Mutex};

    const SIZE: usize = 300_000;

    static FILE: Operation = Operation::new("file", "tests", Method::GET, "/api/v2", "/file", "")
        .response(ResponseKind::Binary);
    static SHARE: Operation =
        Operation::new("share", "tests", Method::POST, "/api/v2", "/file", "");

    type Seen = Arc<Mutex<Vec<TransferProgress>>>;

    fn seen() -> (Seen, impl Fn(TransferProgress) + Send + Sync + 'static) {
        let seen = Seen::default();
        let kept = Arc::clone(&seen);
        (seen, move |progress| kept.lock().unwrap().push(progress))
    }

    fn check(seen: &Seen, total: Option<u64>) {
        let seen = seen.lock().unwrap();
        assert!(seen.len() > 1, "{seen:?}");
        assert!(seen.is_sorted_by_key(|progress| progress.transferred), "{seen:?}");
        assert!(seen.iter().all(|progress| progress.total == total), "{seen:?}");
        assert_eq!(seen.last().unwrap().transferred, SIZE as u64);
    }

    #[tokio::test]
    async fn a_download_reports_its_progress_with_the_stated_size() {
        let server = TestServer::raw(|number, _| match number {
            0 | 1 => response(200, "", &"a".repeat(SIZE)),
            _ => format!("HTTP/1.1 200 -\r\nconnection: close\r\n\r\n{}", "a".repeat(SIZE)),
        });
        let client = TestClient::builder().base_url(&server.url).build();
        for number in 0..3 {
            let (seen, report) = seen();
            let file = Call::new(&client.0, &FILE).send_download().await.unwrap().progress(report);
            if number == 0 {
                assert_eq!(file.bytes().await.unwrap().len(), SIZE);
            } else {
                let mut file = file;
                while file.chunk().await.unwrap().is_some() {}
            }
            check(&seen, (number < 2).then_some(SIZE as u64));
        }
    }

    #[tokio::test]
    async fn an_upload_reports_its_progress_with_its_size() {
        let server = TestServer::raw(|_, _| response(200, "", "{}"));
        let client = TestClient::builder().base_url(&server.url).build();
        let pieces = || futures_util::stream::iter(["b".repeat(SIZE / 2), "b".repeat(SIZE / 2)]);
        let pieces = || futures_util::StreamExt::map(pieces(), |piece| Ok(piece.into()));
        let total = Some(SIZE as u64);
        for (upload, total) in [
            (Upload::bytes("a.txt", "b".repeat(SIZE)), total),
            (Upload::stream("a.txt", total, pieces()), total),
        ] {
            let (seen, report) = seen();
            let form = Multipart::new("files", upload.progress(report).into(), None);
            let call = Call::new(&client.0, &SHARE).multipart(form);
            call.send(Received::empty).await.unwrap();
            check(&seen, total);
            assert!(server.requests().last().unwrap().contains(&"b".repeat(SIZE)));
        }
    }
}
