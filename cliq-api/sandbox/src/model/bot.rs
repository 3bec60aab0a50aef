//! Bots.

/// A bot.
#[derive(Clone, Debug)]
pub(crate) struct Bot {
    /// `b-…`.
    pub(crate) id: String,
    /// Unique name.
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) subscribers: Vec<String>,
}
