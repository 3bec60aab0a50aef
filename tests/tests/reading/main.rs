//! Responses and errors are read as the service writes them: what deviates from the documents is
//! corrected and reported, nothing is lost silently, and an error says what failed.
//!
//! The evidence is captured and anonymized responses in `tests/captured` with the expected reading
//! beside each, documented examples with one deviation each, a sandbox that deviates like the service,
//! and, where they are present, observed responses in `../shared/answers`.

mod anonymize;
mod captured;
mod deviations;
mod errors;
mod masked_errors;
mod observed;
mod quirks;
mod responses;
