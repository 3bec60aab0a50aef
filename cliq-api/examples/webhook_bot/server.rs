//! The server that receives the events.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use cliq_api::incoming::server::Endpoint;
use tokio::net::TcpListener;

/// Serves the events until the program ends.
pub async fn serve(listener: TcpListener, endpoint: Endpoint) -> std::io::Result<()> {
    axum::serve(listener, Router::new().route("/cliq", any(answer)).with_state(endpoint)).await
}

async fn answer(State(endpoint): State<Endpoint>, request: Request) -> Response {
    endpoint.serve(request).await.map(Body::from)
}
