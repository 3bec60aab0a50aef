//! Clients from profiles.

use super::{Cliq, CliqBuilder};
use crate::Error;
use crate::auth::login::{Profile, Profiles};

impl Cliq {
    /// Builds a client from a profile that was saved after a
    /// [login](crate::auth::login), in the [folder of the user](Profiles::of_user).
    ///
    /// Rate limits and access tokens are kept in the [store](Profiles::store) beside the profiles, since
    /// programs with profiles start often.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// let cliq = cliq_api::Cliq::from_profile("work")?;
    /// # let _ = cliq;
    /// # Ok(()) }
    /// ```
    pub fn from_profile(name: &str) -> Result<Self, Error> {
        let profiles = Profiles::of_user()?;
        CliqBuilder::from_profile(&profiles.load(name)?)?.store(profiles.store()).build()
    }
}

impl CliqBuilder {
    /// Creates a builder with the credentials, the data center, the servers and the network of a
    /// profile. Set a [`store`](Self::store), unless the program runs for long.
    ///
    /// ```
    /// use cliq_api::CliqBuilder;
    /// use cliq_api::auth::login::Profile;
    ///
    /// let profile = Profile::new("1000.CLIENT", "client secret", "1000.refresh");
    /// let cliq = CliqBuilder::from_profile(&profile)?.build()?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn from_profile(profile: &Profile) -> Result<Self, Error> {
        let mut builder =
            Self::default().data_center(profile.data_center()).auth(profile.token_source()?);
        match (profile.base_url(), profile.accounts_url()) {
            (None, Some(_)) => {
                return Err(Error::input(
                    "the profile has an accounts URL and no base URL",
                    "set the root URL of Cliq in the profile, which receives the access tokens",
                ));
            }
            (base, accounts) => {
                if let Some(url) = base {
                    builder = builder.base_url(url);
                }
                if let Some(url) = accounts {
                    builder = builder.accounts_url(url);
                }
            }
        }
        if let Some(network) = profile.network() {
            builder = builder.network(network);
        }
        Ok(builder)
    }
}
