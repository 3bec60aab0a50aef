//! Callers, and processes that share a store, ask for one token together, whoever gives up when.
//!
//! The accounts server is real and on the same thread, so its responses come when they come: orders
//! are sampled, not enumerated.

use super::choices::{Choices, sample};
use super::model::{Executor, Stepping, http};
use cliq_api::auth::{AuthContext, RefreshToken, TokenSource as _};
use cliq_api::store::Store;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use tests::server::{Reply, Server};

static CONTEXT: LazyLock<AuthContext> =
    LazyLock::new(|| AuthContext::new("http://127.0.0.1").expect("a local address"));

/// One kind of run.
#[derive(Clone, Copy)]
struct Scenario {
    /// Token sources that share the store, as processes do.
    sources: usize,
    callers: usize,
    /// How many of the callers may give up.
    give_up: usize,
}

/// A server that gives a new token for each request, and counts them.
async fn accounts(requests: &Arc<AtomicUsize>) -> Server {
    let requests = Arc::clone(requests);
    Server::start(move |_| {
        let number = requests.fetch_add(1, Ordering::SeqCst) + 1;
        let body = format!(
            r#"{{"access_token":"token-{number}","expires_in":3600,"token_type":"Bearer"}}"#
        );
        let mut reply = Reply::json(200, body);
        reply.headers.push(("connection".to_owned(), "close".to_owned()));
        reply
    })
    .await
    .expect("a port of the loopback address")
}

fn source(store: &Arc<Stepping>) -> RefreshToken {
    let store = Arc::clone(store) as Arc<dyn Store>;
    RefreshToken::new("1000.ID", "planted-secret", "1000.refresh").store(store)
}

fn run(scenario: Scenario, choices: &mut Choices) {
    let Scenario { sources, callers, give_up } = scenario;
    let mut executor = Executor::new(true);
    let requests = Arc::new(AtomicUsize::new(0));
    let server = executor.runtime().block_on(accounts(&requests));
    executor.settle();
    let mut context = CONTEXT.clone();
    context.accounts = server.url.parse().expect("a local address");
    context.http = http();
    context.clock = Arc::new(executor.time.clone());
    let store = Stepping::new(&executor.time, Some(&executor.gate));
    let sources: Vec<Rc<RefreshToken>> = (0..sources).map(|_| Rc::new(source(&store))).collect();
    let tokens = Rc::new(RefCell::new(Vec::new()));
    for caller in 0..callers {
        let (source, context) = (Rc::clone(&sources[caller % sources.len()]), context.clone());
        let tokens = Rc::clone(&tokens);
        executor.spawn(caller < give_up, async move {
            let token = source.access_token(&context).await.expect("a token");
            tokens.borrow_mut().push(token.expose().to_owned());
        });
    }
    let gave_up = executor.run(choices);
    let tokens = tokens.borrow();
    assert_eq!(tokens.len() + gave_up, callers, "after {}", choices.shown());
    let asked = requests.load(Ordering::SeqCst);
    assert!(asked <= 1, "{asked} tokens were asked for after {}", choices.shown());
    assert!(tokens.iter().all(|token| token == "token-1"), "{tokens:?} after {}", choices.shown());
    // Nothing is left behind that keeps another process from a token.
    let late = source(&store);
    executor.spawn(false, async move {
        let token = late.access_token(&context).await.expect("a token");
        assert_eq!(token.expose(), "token-1");
    });
    executor.run(choices);
    assert_eq!(requests.load(Ordering::SeqCst), 1, "after {}", choices.shown());
}

#[test]
fn one_token_is_asked_for_whoever_gives_up() {
    for (sources, callers, give_up) in
        [(1, 2, 1), (1, 4, 2), (2, 2, 0), (2, 4, 2), (3, 6, 4), (2, 2, 2)]
    {
        sample(60, |choices| run(Scenario { sources, callers, give_up }, choices));
    }
}
