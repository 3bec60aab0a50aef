//! What the passes work on.

use super::draft::Draft;
use super::report::Log;

/// The documents of one version on their way through the passes.
pub(super) struct Intake {
    /// Such as `v3`.
    pub(super) api: String,
    pub(super) drafts: Vec<Draft>,
    pub(super) log: Log,
}
