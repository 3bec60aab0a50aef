//! Designations by name.

use super::only::Lookup;
use crate::Error;
use crate::designations::Designations;
use crate::types::Designation;

impl Designations {
    /// Finds the designation with exactly this name. Case counts. `None` if there is none.
    ///
    /// The service may refuse to create a designation whose name differs from another only in case, although
    /// this search does not find the other one. Before you create one, compare the names of
    /// [`list`](Self::list) without regard to case.
    ///
    /// It searches the list of designations, so it costs one request of [`list`](Self::list) (its scope and its rate
    /// limit apply) per page of designations whose names contain the text; usually that is one request.
    ///
    /// # Errors
    ///
    /// Fails as `list` does, or if several designations have the name.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(designation) = cliq.designations().find_by_name("Support").await? {
    ///     println!("{}", designation.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn find_by_name(&self, name: impl AsRef<str>) -> Result<Option<Designation>, Error> {
        let name = name.as_ref();
        let lookup = Lookup {
            items: "designations",
            text: name,
            is_match: |designation: &Designation, name| designation.name == name,
            is_same: |a, b| a.id == b.id,
        };
        lookup.only(self.list().search(name)).await
    }
}
