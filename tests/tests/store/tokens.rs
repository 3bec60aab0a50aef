//! One access token for several processes. They are real ones: this program starts itself again.

use crate::folder::Folder;
use crate::process::{Process, say};
use crate::test_server::{TestServer, response};
use cliq_api::auth::{AuthContext, RefreshToken, TokenSource};
use cliq_api::clock::{Clock, ManualClock, SystemClock};
use cliq_api::store::{FileStore, Store};
use std::collections::BTreeMap;
use std::io::BufRead as _;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

/// How long a holder that was killed may block the others.
const STATED: Duration = Duration::from_secs(45);

/// What the other tests start: gets a token in many tasks, and tells what they got.
#[test]
#[ignore = "the other tests start it, with what to do in its environment"]
fn a_process_of_its_own() {
    let given = |name: &str| std::env::var(name).unwrap();
    let (place, accounts) = (given("TOKENS_STORE"), given("TOKENS_ACCOUNTS"));
    let tasks: usize = given("TOKENS_TASKS").parse().unwrap();
    say("ready");
    std::io::stdin().lock().read_line(&mut String::new()).unwrap();
    // Waiting moves this clock on, and takes no time.
    let clock = ManualClock::new(SystemClock.now());
    let moves = given("TOKENS_CLOCK") == "moved";
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let got = runtime.block_on(async {
        let (source, context) = if moves {
            source(&place, &accounts, clock.clone())
        } else {
            source(&place, &accounts, SystemClock)
        };
        let source = Arc::new(source);
        let start = clock.now();
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..tasks {
            let (source, context) = (Arc::clone(&source), context.clone());
            calls.spawn(async move {
                let token = source.access_token(&context).await;
                token.map_or_else(|error| error.to_string(), |token| token.expose().to_owned())
            });
        }
        say("asking");
        let mut got = BTreeMap::new();
        for token in calls.join_all().await {
            *got.entry(token).or_insert(0) += 1;
        }
        let waited = clock.now().duration_since(start).unwrap();
        say(&format!("waited {}", waited.as_millis()));
        got
    });
    for (token, tasks) in got {
        say(&format!("got {tasks} {token}"));
    }
}

fn source(place: &str, accounts: &str, clock: impl Clock + Clone) -> (RefreshToken, AuthContext) {
    let store: Arc<dyn Store> = match place.strip_prefix("file:") {
        Some(folder) => Arc::new(FileStore::new(folder).clock(clock.clone())),
        #[cfg(unix)]
        None => Arc::new(cliq_api::store::RedisStore::new(place).unwrap()),
        #[cfg(not(unix))]
        None => panic!("no store at {place}"),
    };
    let mut context = AuthContext::new(accounts).unwrap();
    context.clock = Arc::new(clock);
    let source = RefreshToken::new("1000.ID", "planted-secret", "planted-refresh");
    (source.store(store), context)
}

fn file_in(folder: &Folder) -> String {
    format!("file:{}", folder.store().display())
}

fn start(place: &str, accounts: &str, tasks: usize, clock: &str) -> Process {
    let environment = [
        ("TOKENS_STORE", place),
        ("TOKENS_ACCOUNTS", accounts),
        ("TOKENS_TASKS", &tasks.to_string()),
        ("TOKENS_CLOCK", clock),
    ];
    let mut process = Process::start("tokens::a_process_of_its_own", &environment);
    process.wait_for("ready");
    process
}

/// Answers with tokens `access-0` and so on; those of the numbers in `held` not before they may go.
struct Accounts {
    url: String,
    state: Arc<(Mutex<(usize, bool)>, Condvar)>,
}

impl Accounts {
    fn start(held: std::ops::Range<usize>) -> Self {
        Self::answering(held, |number| {
            response(200, "", &format!(r#"{{"access_token":"access-{number}","expires_in":3600}}"#))
        })
    }

    /// The same with other responses.
    fn answering(held: std::ops::Range<usize>, response: fn(usize) -> String) -> Self {
        let state = Arc::new((Mutex::new((0, false)), Condvar::new()));
        let shared = Arc::clone(&state);
        let server = TestServer::raw(move |number, _| {
            let (state, changed) = &*shared;
            let mut asked = state.lock().unwrap();
            asked.0 += 1;
            changed.notify_all();
            if held.contains(&number) {
                asked = changed.wait_while(asked, |(_, may_go)| !*may_go).unwrap();
            }
            drop(asked);
            response(number)
        });
        Self { url: server.url, state }
    }

    fn count(&self) -> usize {
        self.state.0.lock().unwrap().0
    }

    fn wait_for(&self, requests: usize) {
        let state = self.state.0.lock().unwrap();
        let _asked = self.state.1.wait_while(state, |(count, _)| *count < requests).unwrap();
    }

    fn let_go(&self) {
        self.state.0.lock().unwrap().1 = true;
        self.state.1.notify_all();
    }
}

/// Whatever the endpoint answers, the processes together do not storm it.
#[test]
fn a_thousand_tasks_of_four_processes_leave_a_failing_endpoint_alone() {
    let responses: [fn(usize) -> String; 4] = [
        |_| response(429, "retry-after: 0\r\n", ""),
        |_| response(500, "", ""),
        |_| response(200, "", r#"{"error":"Access Denied","status":"failure"}"#),
        |_| response(200, "", r#"{"error":"general_error"}"#),
    ];
    for answer in responses {
        let (folder, accounts) = (Folder::new(), Accounts::answering(0..0, answer));
        let place = file_in(&folder);
        let mut processes: Vec<_> =
            (0..4).map(|_| start(&place, &accounts.url, 250, "real")).collect();
        for process in &mut processes {
            process.tell("go");
        }
        for mut process in processes {
            process.wait_for("got");
            process.end();
        }
        // The pause after a failure may pass while they ask: 1 s, 2 s, 4 s and so on.
        let most = if answer(0).contains("429") || answer(0).contains("Denied") { 1 } else { 9 };
        let asked = accounts.count();
        assert!((1..=most).contains(&asked), "{asked}: {}", answer(0));
    }
}

#[test]
fn a_thousand_tasks_of_four_processes_on_an_expired_token_send_one_request() {
    let folder = Folder::new();
    a_thousand_tasks_send_one_request(&file_in(&folder));
}

#[cfg(unix)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[test]
fn a_thousand_tasks_of_four_processes_with_redis_send_one_request() {
    let server = crate::server::Server::start(&[]);
    a_thousand_tasks_send_one_request(&server.address());
}

fn a_thousand_tasks_send_one_request(place: &str) {
    let accounts = Accounts::start(1..usize::MAX);
    let long_ago = ManualClock::new(SystemClock.now() - Duration::from_secs(2 * 3600));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (source, context) = source(place, &accounts.url, long_ago);
    let old = runtime.block_on(source.access_token(&context)).unwrap();
    assert_eq!((old.expose(), accounts.count()), ("access-0", 1));

    let start = |_| start(place, &accounts.url, 250, "real");
    let mut processes: Vec<_> = (0..4).map(start).collect();
    for process in &mut processes {
        process.tell("go");
    }
    for process in &mut processes {
        process.wait_for("asking");
    }
    accounts.let_go();
    for mut process in processes {
        assert_eq!(process.wait_for("got"), "250 access-1");
        process.end();
    }
    assert_eq!(accounts.count(), 2, "the expired one, and one more");
}

#[test]
fn a_process_that_is_killed_while_it_asks_blocks_the_others_for_the_stated_time_at_most() {
    let (folder, accounts) = (Folder::new(), Accounts::start(0..1));
    let place = file_in(&folder);
    let mut dying = start(&place, &accounts.url, 1, "real");
    let mut next = start(&place, &accounts.url, 250, "moved");
    dying.tell("go");
    accounts.wait_for(1);
    dying.kill();
    next.tell("go");
    let waited = Duration::from_millis(next.wait_for("waited").parse().unwrap());
    assert_eq!(next.wait_for("got"), "250 access-1");
    next.end();
    assert_eq!(accounts.count(), 2);
    assert!(waited <= STATED, "{waited:?}");
    assert!(waited > STATED / 2, "it was blocked at all: {waited:?}");
    accounts.let_go();
}
