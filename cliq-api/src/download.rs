//! A file that arrives piece by piece.

use crate::Error;
use crate::operation::Operation;
use bytes::Bytes;
use http::header;

/// A file being downloaded. Nothing is held in memory but the piece at hand.
///
/// ```no_run
/// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// # #[cfg(feature = "files")] {
/// let mut file = cliq.files().download("a7fa4f0b40d0").await?;
/// println!("{}", file.file_name().unwrap_or("unnamed"));
/// while let Some(piece) = file.chunk().await? {
///     println!("{} bytes", piece.len());
/// }
/// # }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Download {
    response: reqwest::Response,
    operation: &'static Operation,
    file_name: Option<String>,
}

impl Download {
    pub(crate) fn new(response: reqwest::Response, operation: &'static Operation) -> Self {
        let file_name = response
            .headers()
            .get(header::CONTENT_DISPOSITION)
            .and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
            .and_then(file_name);
        Self { response, operation, file_name }
    }

    /// Name of the file, as the service states it. It is a bare name, never a path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Media type, as the service states it.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())
    }

    /// Size in bytes, where the service states it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// Headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &http::HeaderMap {
        self.response.headers()
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        self.response.chunk().await.map_err(|error| Error::transport(error).of(self.operation))
    }

    /// The rest of the file, in memory.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        let operation = self.operation;
        self.response.bytes().await.map_err(|error| Error::transport(error).of(operation))
    }

    /// Writes the file to `path` and returns its size. The file appears under its name only when it
    /// is whole.
    #[cfg(feature = "upload")]
    pub async fn save(mut self, path: impl AsRef<std::path::Path>) -> Result<u64, Error> {
        use tokio::io::AsyncWriteExt as _;
        let path = path.as_ref();
        let operation = self.operation;
        let failed =
            |error| Error::io(format!("cannot write {}", path.display()), error).of(operation);
        let mut partial = path.as_os_str().to_owned();
        partial.push(".part");
        let mut file = tokio::fs::File::create(&partial).await.map_err(failed)?;
        let mut size = 0;
        while let Some(piece) = self.chunk().await? {
            file.write_all(&piece).await.map_err(failed)?;
            size += piece.len() as u64;
        }
        file.sync_all().await.map_err(failed)?;
        tokio::fs::rename(&partial, path).await.map_err(failed)?;
        Ok(size)
    }
}

/// The file name of a `Content-Disposition` header, without any folder.
fn file_name(disposition: &str) -> Option<String> {
    let mut plain = None;
    for part in disposition.split(';').map(str::trim) {
        let Some((key, value)) = part.split_once('=') else { continue };
        let value = value.trim().trim_matches('"');
        match key.trim().to_ascii_lowercase().as_str() {
            "filename*" => {
                let encoded = value.splitn(3, '\'').nth(2).unwrap_or(value);
                let name = percent_encoding::percent_decode_str(encoded).decode_utf8_lossy();
                return bare(&name);
            }
            "filename" => plain = bare(value),
            _ => {}
        }
    }
    plain
}

fn bare(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?.trim();
    (!name.is_empty() && name != "." && name != "..").then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn the_name_is_bare_and_decoded() {
        for (header, expected) in [
            ("attachment; filename=\"report.pdf\"", Some("report.pdf")),
            (
                "attachment; filename=x; filename*=UTF-8''na%C3%AFve%20plan.txt",
                Some("naïve plan.txt"),
            ),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment", None),
        ] {
            assert_eq!(file_name(header).as_deref(), expected, "{header}");
        }
    }
}
