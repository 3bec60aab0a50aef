//! Login with a code that the API console created.

use super::outcome::AccountsServer;
use super::{LoggedIn, Login};
use crate::Error;
use crate::auth::CodeExchange;

/// The longest code that is sent: codes of the service have about a hundred characters.
const LONGEST_CODE: usize = 1024;

impl Login {
    /// Exchanges a code that the API console created for a self client. It is valid once, for three to
    /// ten minutes, in the data center where it was created. Its scopes were chosen in the console; the
    /// [`scopes`](Self::scopes) of this login are noted in the profile if the response states none.
    pub async fn redeem_code(&self, code: &str) -> Result<LoggedIn, Error> {
        let code = code.trim();
        let is_code = |c: char| c.is_ascii_graphic();
        if code.is_empty() || code.len() > LONGEST_CODE || !code.chars().all(is_code) {
            return Err(Error::input(
                "the authorization code is empty or not one word",
                "copy the code of the self client as the API console shows it",
            ));
        }
        let context = self.context()?;
        let exchange = CodeExchange::new(&self.client_id, self.client_secret.expose());
        let token = exchange.redeem_code(&context, code).await?;
        Ok(LoggedIn::new(self, AccountsServer::at(context.accounts), token))
    }
}
