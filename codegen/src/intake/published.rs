//! What is taken in.

/// A document as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Name of the file, such as `bots.yml`; the module is called by it.
    pub file: String,
    /// Content.
    pub text: String,
}
