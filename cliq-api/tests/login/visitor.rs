//! What a browser does: it visits the consent page, and follows the redirect to the listener.

use std::net::SocketAddr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A client that plays the browser, without following redirects by itself.
pub fn http() -> reqwest::Client {
    let policy = reqwest::redirect::Policy::none();
    reqwest::Client::builder().redirect(policy).no_proxy().build().unwrap()
}

/// Visits the consent page, and returns where it redirects to.
pub async fn consent(url: &str) -> String {
    let response = http().get(url).send().await.unwrap();
    let location = response.headers().get("location").unwrap();
    location.to_str().unwrap().to_owned()
}

/// Visits a page; its status and body.
pub async fn visit(url: &str) -> (u16, String) {
    let response = http().get(url).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

/// An opener that consents in a task. It returns the page after the redirect through the channel.
pub fn opener() -> (
    impl Fn(&str) -> std::io::Result<()> + Send + Sync + 'static,
    tokio::sync::mpsc::UnboundedReceiver<(u16, String)>,
) {
    let (pages, received) = tokio::sync::mpsc::unbounded_channel();
    let runtime = tokio::runtime::Handle::current();
    let open = move |url: &str| {
        let (url, pages) = (url.to_owned(), pages.clone());
        runtime.spawn(async move {
            let page = visit(&consent(&url).await).await;
            let _ = pages.send(page);
        });
        Ok(())
    };
    (open, received)
}

/// The address of the listener behind a redirect URI.
pub fn address(redirect_uri: &str) -> SocketAddr {
    let url: reqwest::Url = redirect_uri.parse().unwrap();
    SocketAddr::from(([127, 0, 0, 1], url.port().unwrap()))
}

/// Sends bytes over a connection, and returns all that comes back.
pub async fn send(address: SocketAddr, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(bytes).await.unwrap();
    let mut response = Vec::new();
    stream.read_to_end(&mut response).await.unwrap();
    String::from_utf8(response).unwrap()
}
