//! Departments.

/// A department of the organization. Its members are the users whose profile names it.
#[derive(Clone, Debug)]
pub(crate) struct Department {
    pub(crate) id: String,
    pub(crate) name: String,
    /// `None` for the default department at the top.
    pub(crate) parent: Option<String>,
    /// User ID of the lead.
    pub(crate) lead: Option<String>,
}

impl Department {
    /// Whether this is the default department, which cannot be deleted.
    pub(crate) fn is_default(&self) -> bool {
        self.parent.is_none()
    }
}
