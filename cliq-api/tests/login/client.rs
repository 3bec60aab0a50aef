//! Clients from environment variables, and the store that outlives them.

use super::profiles::Folder;
use super::received;
use cliq_api::auth::RefreshToken;
use cliq_api::channels::operation;
use cliq_api::limit::SharedLimits;
use cliq_api::sandbox::Sandbox;
use cliq_api::store::{FileStore, MemoryStore};
use cliq_api::webhook::WebhookBuilder;
use cliq_api::{Cliq, CliqBuilder, ErrorKind};
use std::collections::HashMap;

/// A secret, which no error may contain.
const SECRET: &str = "1000.s3cret";

fn variables(sandbox: &Sandbox) -> HashMap<&'static str, String> {
    HashMap::from([
        ("CLIQ_CLIENT_ID", sandbox.client_id().to_owned()),
        ("CLIQ_CLIENT_SECRET", format!("{}\n", sandbox.client_secret())),
        ("CLIQ_REFRESH_TOKEN", sandbox.refresh_token().to_owned()),
        ("CLIQ_BASE_URL", sandbox.url().to_owned()),
        ("CLIQ_ACCOUNTS_URL", sandbox.url().to_owned()),
    ])
}

fn build(variables: &HashMap<&'static str, String>) -> Result<CliqBuilder, cliq_api::Error> {
    CliqBuilder::from_env_with(|name| variables.get(name).cloned())
}

fn error(variables: &[(&str, &str)]) -> String {
    let find = |name: &str| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    };
    let error = CliqBuilder::from_env_with(find).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(SECRET) && !error.to_string().contains('\n'), "{shown}");
    error.to_string()
}

#[tokio::test]
async fn the_environment_configures_a_client() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = build(&variables(&sandbox)).unwrap().build().unwrap();
    cliq.channels().list().await.unwrap();

    let token = sandbox.issue_token(["ZohoCliq.Channels.READ"]);
    let network = HashMap::from([
        ("CLIQ_ACCESS_TOKEN", token),
        ("CLIQ_BASE_URL", sandbox.url().to_owned()),
        ("CLIQ_NETWORK", "zylkerclients".to_owned()),
        ("CLIQ_DATA_CENTER", " EU ".to_owned()),
        ("CLIQ_REFRESH_TOKEN", String::new()),
    ]);
    let cliq = build(&network).unwrap().build().unwrap();
    let root = format!("{}/network/zylkerclients", sandbox.url());
    assert_eq!(format!("{cliq:?}"), format!("Cliq {{ root: {root:?}, .. }}"));
}

/// Each client stands for a process: with a store, clients share nothing else.
#[tokio::test]
async fn a_store_outlives_the_processes_that_use_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = Folder::new();
    let mut variables = variables(&sandbox);
    variables.insert("CLIQ_STORE", folder.path().to_str().unwrap().to_owned());
    for run in 1..=3 {
        let cliq = build(&variables).unwrap().build().unwrap();
        cliq.channels().list().await.unwrap();
        assert_eq!(cliq.limits().of(&operation::LIST).await.unwrap().used, run);
    }
    assert_eq!(received(&sandbox, "oauth_token"), 1, "the later ones found its access token");
}

#[tokio::test]
async fn a_default_store_is_used_if_nothing_else_sets_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let (default, set, named) = (Folder::new(), Folder::new(), Folder::new());
    let files = |folder: &Folder| std::fs::read_dir(folder.path()).map_or(0, Iterator::count);
    let store = |folder: &Folder| FileStore::new(folder.path());
    let mut variables = variables(&sandbox);
    for run in 1..=2 {
        let cliq = build(&variables).unwrap().or_store(store(&default)).build().unwrap();
        cliq.channels().list().await.unwrap();
        assert_eq!(cliq.limits().of(&operation::LIST).await.unwrap().used, run);
    }
    let used = files(&default);
    assert!(used > 0);

    // In any order.
    for first in [true, false] {
        let builder = build(&variables).unwrap();
        let builder = if first {
            builder.or_store(store(&default)).store(store(&set))
        } else {
            builder.store(store(&set)).or_store(store(&default))
        };
        builder.build().unwrap().channels().list().await.unwrap();
    }
    variables.insert("CLIQ_STORE", named.path().to_str().unwrap().to_owned());
    let builder = build(&variables).unwrap().or_store(store(&default));
    builder.build().unwrap().channels().list().await.unwrap();
    assert!(files(&set) > 0 && files(&named) > 0);
    let counted = build(&variables).unwrap().store(store(&default)).build().unwrap();
    assert_eq!(counted.limits().of(&operation::LIST).await.unwrap().used, 2, "no later call");
}

#[tokio::test]
async fn separate_stores_override_the_common_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let (common, tokens, counts) = (Folder::new(), Folder::new(), Folder::new());
    let files = |folder: &Folder| std::fs::read_dir(folder.path()).map_or(0, Iterator::count);
    let (id, secret) = (sandbox.client_id(), sandbox.client_secret());
    let auth = || RefreshToken::new(id, secret, sandbox.refresh_token());
    let builder = || {
        let builder = Cliq::builder().base_url(sandbox.url()).accounts_url(sandbox.url());
        builder.store(FileStore::new(common.path()))
    };
    let cliq = builder()
        .auth(auth().store(FileStore::new(tokens.path())))
        .shared_limits(SharedLimits::in_store(FileStore::new(counts.path())))
        .build()
        .unwrap();
    cliq.channels().list().await.unwrap();
    assert_eq!(files(&common), 0);
    assert!(files(&tokens) > 0 && files(&counts) > 0);

    // An isolated source shares nothing, whatever the client does.
    let cliq = builder().auth(auth().isolated()).shared_limits(SharedLimits::isolated());
    cliq.build().unwrap().channels().list().await.unwrap();
    assert_eq!(files(&common), 0);
    builder().auth(auth()).build().unwrap().channels().list().await.unwrap();
    assert!(files(&common) > 0);
}

#[test]
fn one_error_names_all_that_is_missing_or_invalid() {
    assert_eq!(
        error(&[]),
        "the environment does not configure a client: CLIQ_CLIENT_ID is not set, CLIQ_CLIENT_SECRET is \
         not set, CLIQ_REFRESH_TOKEN is not set; set CLIQ_CLIENT_ID, CLIQ_CLIENT_SECRET and \
         CLIQ_REFRESH_TOKEN, or CLIQ_ACCESS_TOKEN"
    );
    assert_eq!(
        error(&[
            ("CLIQ_CLIENT_ID", "1000.ID"),
            ("CLIQ_CLIENT_SECRET", " "),
            ("CLIQ_REFRESH_TOKEN", SECRET),
            ("CLIQ_DATA_CENTER", SECRET),
            ("CLIQ_NETWORK", "../1000.s3cret"),
            ("CLIQ_BASE_URL", "http://1000.s3cret"),
            ("CLIQ_ACCOUNTS_URL", SECRET),
            ("CLIQ_STORE", "ftp://1000.s3cret"),
        ]),
        "the environment does not configure a client: CLIQ_CLIENT_SECRET is not set, CLIQ_DATA_CENTER is \
         not a data center (us, eu, in, au, jp, cn, ca, sa, uk), CLIQ_NETWORK is not the unique name or \
         id of a network, CLIQ_BASE_URL is not a URL of the form `https://cliq.zoho.eu` (plain http is \
         for loopback addresses), CLIQ_ACCOUNTS_URL is not a URL of the form `https://cliq.zoho.eu` \
         (plain http is for loopback addresses), CLIQ_STORE is neither the path of a folder nor a \
         `redis://` or `rediss://` URL; set CLIQ_CLIENT_ID, CLIQ_CLIENT_SECRET and CLIQ_REFRESH_TOKEN, \
         or CLIQ_ACCESS_TOKEN"
    );
}

#[test]
fn values_that_cannot_be_meant_are_refused() {
    let both = error(&[("CLIQ_ACCESS_TOKEN", SECRET), ("CLIQ_REFRESH_TOKEN", SECRET)]);
    assert!(both.ends_with("and CLIQ_REFRESH_TOKEN too; unset one of the two tokens"), "{both}");
    let two = error(&[("CLIQ_ACCESS_TOKEN", "1000.s3cret and more")]);
    assert!(two.contains("CLIQ_ACCESS_TOKEN contains whitespace; correct or unset"), "{two}");
    let redis = error(&[("CLIQ_ACCESS_TOKEN", SECRET), ("CLIQ_STORE", "redis://:1000.s3cret@[/")]);
    let says = if cfg!(feature = "redis") { "is not a URL of the form" } else { "feature `redis`" };
    assert!(redis.contains("CLIQ_STORE") && redis.contains(says), "{redis}");
}

#[cfg(unix)]
#[test]
fn values_that_are_not_unicode_are_refused() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    let find = |name: &str| (name == "CLIQ_ACCESS_TOKEN").then(|| OsString::from_vec(vec![0xff]));
    let error = CliqBuilder::from_env_with(find).unwrap_err().to_string();
    assert!(error.contains("CLIQ_ACCESS_TOKEN is not valid Unicode"), "{error}");
}

#[tokio::test]
async fn the_environment_configures_a_webhook() {
    let sandbox = Sandbox::start().await.unwrap();
    let folder = Folder::new();
    let url = sandbox.webhook_url("/channelsbyname/general/message");
    let (plain, key) = url.split_once("?zapikey=").unwrap();
    let store = folder.path().to_str().unwrap();
    let find = |name: &str| match name {
        "CLIQ_WEBHOOK" => Some(plain),
        "CLIQ_ZAPIKEY" => Some(key),
        "CLIQ_STORE" => Some(store),
        _ => None,
    };
    for run in 1..=2 {
        let webhook = WebhookBuilder::from_env_with(find).unwrap().build().unwrap();
        webhook.post("Build 12 is green").bot_unique_name("releasebot").await.unwrap();
        assert_eq!(webhook.limits().of(webhook.operation()).await.unwrap().used, run);
    }
    assert_eq!(sandbox.executions("messages_post_to_channel_by_name"), 2);

    let default = Folder::new();
    let find = |name: &str| find(name).filter(|_| name != "CLIQ_STORE");
    for run in 1..=2 {
        let builder = WebhookBuilder::from_env_with(find).unwrap();
        let webhook = builder.or_store(FileStore::new(default.path())).build().unwrap();
        webhook.post("Build 13 is green").bot_unique_name("releasebot").await.unwrap();
        assert_eq!(webhook.limits().of(webhook.operation()).await.unwrap().used, run);
    }
}

#[test]
fn webhooks_name_all_that_is_missing_or_invalid() {
    let error = |variables: &[(&str, &str)]| {
        let find = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        let error = WebhookBuilder::from_env_with(find).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(SECRET), "{shown}");
        error.to_string()
    };
    assert_eq!(
        error(&[]),
        "the environment does not configure a webhook: CLIQ_WEBHOOK is not set; set CLIQ_WEBHOOK to the \
         URL that Cliq shows, with its `zapikey`"
    );
    let keyless = "https://cliq.zoho.eu/api/v2/bots/releasebot/message";
    let shown = error(&[("CLIQ_WEBHOOK", keyless), ("CLIQ_STORE", "ftp://1000.s3cret")]);
    assert!(
        shown.contains("has no `zapikey`, and CLIQ_ZAPIKEY is not set, CLIQ_STORE is"),
        "{shown}"
    );
    let shown = error(&[("CLIQ_WEBHOOK", "https://example.com/1000.s3cret")]);
    assert!(shown.contains("CLIQ_WEBHOOK is not the URL of a webhook"), "{shown}");
}

/// A client takes a shared store, too.
#[test]
fn a_store_is_shared_by_reference() {
    let store = std::sync::Arc::new(MemoryStore::default());
    let builder = Cliq::builder().auth(cliq_api::auth::StaticToken::new(SECRET));
    let builder = builder.base_url("http://127.0.0.1:1").store(store);
    assert!(!format!("{builder:?}").contains(SECRET));
    assert!(builder.build().is_ok());
}
