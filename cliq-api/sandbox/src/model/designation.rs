//! Designations.

/// A position in the organization. Its members are the users whose profile names it.
#[derive(Clone, Debug)]
pub(crate) struct Designation {
    pub(crate) id: String,
    pub(crate) name: String,
}
