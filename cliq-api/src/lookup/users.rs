//! Users by e-mail address.

use super::only::Lookup;
use crate::Error;
use crate::types::User;
use crate::users::Users;

/// Maximum page size.
const LIMIT: u32 = 100;

impl Users {
    /// Finds the user with this e-mail address, without regard to case. `None` if no user has it.
    ///
    /// It searches the list of users, so it costs one request of [`list`](Self::list) (its scope and its
    /// rate limit apply) per 100 users whose names or addresses contain the text; usually that is one
    /// request.
    ///
    /// # Errors
    ///
    /// Fails as `list` does, if several users have the address, or if more than 20 pages contain it.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(user) = cliq.users().find_by_email("olivia@example.com").await? {
    ///     println!("{}", user.display_name());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn find_by_email(&self, email: impl AsRef<str>) -> Result<Option<User>, Error> {
        let text = email.as_ref().trim();
        let lookup = Lookup {
            items: "users",
            text,
            is_match: |user: &User, text| {
                user.email_id.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(text))
            },
            is_same: |a, b| !a.id.as_str().is_empty() && a.id == b.id,
        };
        lookup.only(self.list().search(text).limit(LIMIT)).await
    }
}
