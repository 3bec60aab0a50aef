use super::{CHANNEL, KEY, KEY_ENCODED, answering};
use cliq_api::webhook::{Target, Webhook};
use cliq_api::{DataCenter, Error, ErrorKind};
use tests::server::Reply;

fn shown(error: &Error) -> String {
    assert_eq!(error.kind(), ErrorKind::Input);
    let text = error.to_string();
    assert!(!text.contains('\n'), "{text}");
    for part in ["planted", "4f7c21", "1001."] {
        assert!(
            !text.contains(part) && !format!("{error:?} {:?}", error.details()).contains(part),
            "{error:?}"
        );
    }
    text
}

#[tokio::test]
async fn each_form_is_sent_as_it_was_copied() {
    let server = answering(Reply::empty(204)).await;
    for (path, id) in [
        ("/api/v2/channelsbyname/builds/message?", "messages_post_to_channel_by_name"),
        (
            "/api/v2/channelsbyname/builds/message?bot_unique_name=releasebot&",
            "messages_post_to_channel_by_name",
        ),
        (
            "/company/60001234/api/v2/channelsbyname/caf%C3%A9%20one/message?mark_as_read=true&",
            "messages_post_to_channel_by_name",
        ),
        (
            "/network/clients/api/v2/channels/O1864232000000076001/message?",
            "messages_post_to_channel",
        ),
        (
            "/company/60001234/network/clients/api/v2/bots/releasebot/message?",
            "messages_post_to_bot",
        ),
        ("/api/v2/bots/releasebot/message?appkey=an+app%2Fkey&", "messages_post_to_bot"),
        ("/api/v2/chats/CT_1_2/message?bot_unique_name=releasebot&", "messages_post_to_chat"),
        ("/api/v2/buddies/li.jung%40example.com/message?", "messages_post_to_user"),
        ("/api/v2/bots/releasebot/incoming?", "webhook_to_bot"),
        ("/company/60001234/api/v2/bots/releasebot/incoming?environment=prod&", "webhook_to_bot"),
        ("/api/v2/applications/40123/incoming?appkey=an+app%2Fkey&", "webhook_to_application"),
    ] {
        // Before and behind the other parameters, and with a fragment, which is not sent.
        for text in [
            format!("{}{path}zapikey={KEY_ENCODED}#top", server.url),
            format!(
                " {}{}\n",
                server.url,
                path.replacen('?', &format!("?zapikey={KEY_ENCODED}&"), 1)
            ),
        ] {
            let webhook = Webhook::new(text.clone()).unwrap();
            assert_eq!(webhook.operation().id, id, "{text}");
            webhook.post("green").await.unwrap();
            let requests = server.take();
            assert_eq!(requests.len(), 1);
            let (sent, query) = requests[0].line.split_once('?').unwrap();
            let (expected, parameters) = path.split_once('?').unwrap();
            assert_eq!(sent, format!("POST {expected}"));
            let mut sent: Vec<&str> = query.split('&').collect();
            let key = format!("zapikey={KEY_ENCODED}");
            let mut expected: Vec<&str> =
                parameters.split('&').chain([&*key]).filter(|pair| !pair.is_empty()).collect();
            sent.sort_unstable();
            expected.sort_unstable();
            assert_eq!(sent, expected, "{text}");
            assert_eq!(requests[0].header("authorization"), None);
            assert_eq!(requests[0].header("referer"), None);
        }
    }
}

#[test]
fn every_data_center_is_reached_by_its_url_and_by_its_parts() {
    for data_center in DataCenter::ALL {
        let text =
            format!("{}/company/1/api/v2{CHANNEL}?zapikey={KEY_ENCODED}", data_center.cliq());
        let copied = Webhook::new(text).unwrap();
        let built = Webhook::builder()
            .data_center(*data_center)
            .company("1")
            .target(Target::ChannelByName("builds".into()))
            .zapikey(KEY)
            .build()
            .unwrap();
        assert_eq!(copied.target(), built.target());
        assert_eq!(format!("{copied:?}"), format!("{built:?}"));
        let host = data_center.cliq().strip_prefix("https://").unwrap();
        assert!(format!("{copied:?}").contains(host) && !format!("{copied:?}").contains("planted"));
    }
}

#[tokio::test]
async fn parts_make_the_same_request_as_a_url() {
    let server = answering(Reply::empty(204)).await;
    let webhook = Webhook::builder()
        .base_url(&server.url)
        .company("60001234")
        .network("clients")
        .target(Target::Application("40123".into()))
        .zapikey(format!("{KEY}\n"))
        .appkey("an app/key")
        .build()
        .unwrap();
    webhook.deliver(&serde_json::json!({ "a": 1 })).parameter("b c", "d&e").await.unwrap();
    let line = &server.take()[0].line;
    assert_eq!(
        *line,
        format!(
            "POST /company/60001234/network/clients/api/v2/applications/40123/incoming?zapikey={KEY_ENCODED}\
             &appkey=an+app%2Fkey&b+c=d%26e"
        )
    );
    // A URL in the configuration, and its key elsewhere.
    let url = format!("{}/api/v2{CHANNEL}?zapikey=1001.another", server.url);
    let webhook = Webhook::builder().url(url).zapikey(KEY).bot_unique_name("releasebot").build();
    webhook.unwrap().post("green").await.unwrap();
    let sent = server.take().remove(0).line;
    assert!(sent.contains(KEY_ENCODED) && sent.contains("bot_unique_name=releasebot"), "{sent}");
}

#[test]
fn what_is_wrong_with_a_url_is_named_and_nothing_of_it_repeated() {
    const HOST: &str = "https://cliq.zoho.com";
    let key = format!("zapikey={KEY_ENCODED}");
    for (url, expected) in [
        (String::new(), "is not a URL; copy it from Cliq"),
        (format!("{KEY} is no URL"), "is not a URL"),
        (format!("cliq.zoho.com/api/v2{CHANNEL}?{key}"), "is not a URL"),
        (format!("data:{KEY}"), "is not a URL"),
        (format!("ftp://cliq.zoho.com/api/v2{CHANNEL}?{key}"), "is not a URL of https"),
        (format!("http://cliq.zoho.com/api/v2{CHANNEL}?{key}"), "would send the key unencrypted"),
        (format!("https://a:{KEY_ENCODED}@cliq.zoho.com/api/v2{CHANNEL}"), "a user or a password"),
        (format!("{HOST}/{KEY_ENCODED}?{key}"), "has no known target; its path must end"),
        (format!("{HOST}/api/v2/channelsbyname/{KEY_ENCODED}?{key}"), "has no known target"),
        (format!("{HOST}/api/v2/bots/b/calls?{key}"), "has no known target"),
        (format!("{HOST}/api/v2/channelsbyname//message?{key}"), "has no known target"),
        (format!("{HOST}/api/v2/channelsbyname/%20/message?{key}"), "it is empty"),
        (format!("{HOST}/api/v2/channelsbyname/<name>/message?{key}"), "is a placeholder"),
        (format!("{HOST}/api/v2/channelsbyname/%23general/message?{key}"), "`unique_name`"),
        (format!("{HOST}/api/v2{CHANNEL}"), "has no `zapikey`; copy the URL with its `zapikey`"),
        (format!("{HOST}/api/v2{CHANNEL}#{key}"), "has no `zapikey`"),
        (format!("{HOST}/api/v2{CHANNEL}?zapikey="), "`zapikey` of the webhook is empty"),
        (format!("{HOST}/api/v2{CHANNEL}?zapikey={{key}}"), "is a placeholder"),
        (format!("{HOST}/api/v2{CHANNEL}?{key}&{key}"), "has `zapikey` more than once; keep one"),
        (
            format!("{HOST}/api/v2{CHANNEL}?{KEY_ENCODED}"),
            "has a query parameter that a channel does not",
        ),
        (format!("{HOST}/api/v2{CHANNEL}?{key}&appkey=a"), "has a query parameter that a channel"),
        (format!("{HOST}/api/v2{CHANNEL}?{key}&mark_as_read=1"), "than `true` or `false`"),
        (
            format!("{HOST}/api/v2/bots/b/message?{key}&bot_unique_name=b"),
            "that a bot does not accept",
        ),
        (format!("{HOST}/api/v2/applications/4/incoming?{key}"), "has no `appkey`; copy the URL"),
        (
            format!("{HOST}/api/v2/bots/b/incoming?{key}&a={}", "x".repeat(10_001)),
            "has 10001 characters; pass at most 10000",
        ),
        (format!("{HOST}/api/v2/bots/b/incoming?{key}{}", "&a=1".repeat(51)), "are 51 parameters"),
    ] {
        let text = shown(&Webhook::new(url.clone()).unwrap_err());
        assert!(text.contains(expected), "{url}: {text}");
    }
}

#[test]
fn parts_that_are_missing_or_too_many_are_named() {
    let target = || Target::ChannelByName("builds".into());
    let url = format!("https://cliq.zoho.com/api/v2{CHANNEL}?zapikey={KEY_ENCODED}");
    for (builder, expected) in [
        (Webhook::builder(), "neither a `url` nor a `target`"),
        (Webhook::builder().zapikey(KEY), "neither a `url` nor a `target`"),
        (Webhook::builder().target(target()), "has no `zapikey`"),
        (Webhook::builder().url(&url).target(target()), "both a `url` and parts of one"),
        (Webhook::builder().url(&url).data_center(DataCenter::Eu), "both a `url` and parts"),
        (
            Webhook::builder().url(&url).appkey(KEY),
            "`appkey` is set, which a channel does not accept",
        ),
        (Webhook::builder().url(&url).zapikey(&*url), "pass the key alone, without the URL"),
        (
            Webhook::builder().target(Target::Bot("b".into())).zapikey(KEY).bot_unique_name("b"),
            "`bot_unique_name` is set, which a bot does not accept",
        ),
        (Webhook::builder().target(target()).zapikey(KEY).company("a/../b"), "`company`"),
        (Webhook::builder().target(target()).zapikey(KEY).network(""), "`network`"),
        (Webhook::builder().target(target()).zapikey(KEY).base_url(KEY), "is not a URL"),
        (Webhook::builder().target(target()).zapikey(KEY).base_url(&url), "pass the whole URL"),
        (
            Webhook::builder().target(target()).zapikey(KEY).base_url("http://a.example"),
            "unencrypted",
        ),
    ] {
        let debug = format!("{builder:?}");
        assert!(!debug.contains("planted"), "{debug}");
        let text = shown(&builder.build().unwrap_err());
        assert!(text.contains(expected), "{expected}: {text}");
    }
}
