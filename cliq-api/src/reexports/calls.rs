//! Calls: what they take, return and report.

#[doc(inline)]
pub use cliq_runtime::{
    BoxFuture, Correction, CorrectionKind, Download, Error, ErrorCode, ErrorKind, MissingScope,
    Operation, RawRequest, Response, ResponseFuture, TransferProgress, identifier, open_enum,
    operation, scalar, text_maps, time,
};
#[cfg(feature = "csv")]
#[doc(inline)]
pub use cliq_runtime::{CsvRow, CsvRows};
#[cfg(feature = "upload")]
#[doc(inline)]
pub use cliq_runtime::{Upload, Uploads};
/// The version of `http` whose methods, status codes and headers are in the API of this crate.
pub use http;
/// The version of `reqwest` whose client [`CliqBuilder::http_client`](crate::CliqBuilder::http_client)
/// takes. With it, a program needs no dependency of its own that has to have the same version.
pub use reqwest;

/// Validation of requests against the documented limits, before they are sent.
///
/// ```
/// # #[cfg(feature = "messages")] {
/// use cliq_api::message::{Message, Slide};
///
/// let message = Message::text("New interns")
///     .slide(Slide::table(["Name", "Team"]).row(["Paula"]));
/// let violations = message.validate().unwrap_err();
/// assert_eq!(violations.iter().next().unwrap().path(), "slides[0].data.rows[0]");
/// # }
/// ```
#[doc(inline)]
pub use cliq_runtime::validation;
