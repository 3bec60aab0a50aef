//! The function, and the bot behind it.

use cliq_api::Error;
use cliq_api::incoming::server::{Endpoint, Handlers};
use cliq_api::incoming::verify::SharedSecret;
use http::{Request, Response};

/// The header with the secret.
pub const HEADER: &str = "x-cliq-webhook-secret";

/// The bot. Create it once, and keep it between calls, because it remembers repeated events.
pub fn endpoint(secret: &str) -> Result<Endpoint, Error> {
    let handlers = Handlers::new().on_message(|event| async move {
        let name = event.user.as_ref().and_then(|user| user.first_name.as_deref());
        Ok(format!("{}: {}", name.unwrap_or("somebody"), event.text().unwrap_or_default()))
    });
    Ok(Endpoint::new(handlers).verified_by(SharedSecret::new(HEADER, secret)?))
}

/// Answers a request, in the types of the crate `http` that most runtimes use.
pub async fn answer(endpoint: &Endpoint, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    endpoint.handle(request.map(Into::into)).await.map(Into::into)
}
