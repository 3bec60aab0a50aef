//! Exports as comma-separated values: typed rows over all pages, over real HTTP.

use cliq_api::auth::StaticToken;
use cliq_api::limit::Limits;
use cliq_api::pagination::Cursor;
use cliq_api::sandbox::Sandbox;
use cliq_api::types::{ChannelExportColumn, ChatExportColumn};
use cliq_api::{Cliq, CsvRow, ErrorKind};
use futures_util::TryStreamExt as _;
use tests::raw::{RawServer, answer};
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

fn client(url: &str) -> Cliq {
    // More exports than fit into a window, to a server of the test's own.
    Cliq::builder()
        .base_url(url)
        .auth(StaticToken::new("1000.t"))
        .limits(Limits::off())
        .build()
        .unwrap()
}

fn csv(body: &str) -> Reply {
    Reply::typed(200, "text/csv", body)
}

/// Three pages of chats, told apart by their cursors.
fn pages(request: &Recorded) -> Reply {
    let (_, query) = request.line.split_once('?').unwrap();
    match query.split_once("&next_token=").map(|(_, token)| token) {
        None => csv("Sales,1,3\n\"Notely, 2.0\",2,\n\n\nnext_token=a%2Bb="),
        Some("a%252Bb%3D") => csv("\"two\nlines\",3,7\n\n\n\nnext_token=last\n"),
        Some("last") => csv("Ops,4,1\n"),
        Some(other) => Reply::json(400, format!(r#"{{"code":"bad","message":"{other}"}}"#)),
    }
}

#[tokio::test]
async fn typed_rows_over_all_pages() {
    let server = Server::start(pages).await.unwrap();
    let columns =
        [ChatExportColumn::Title, ChatExportColumn::ChatId, ChatExportColumn::ParticipantCount];
    let export = client(&server.url).maintenance().export_chats(columns);
    let rows: Vec<_> = export.clone().await.unwrap().try_collect().await.unwrap();
    let found: Vec<_> = rows
        .iter()
        .map(|row| {
            let id = row.chat_id.as_ref().map(cliq_api::types::ChatId::as_str);
            (row.title.as_deref().unwrap(), id.unwrap(), row.participant_count)
        })
        .collect();
    let expected = [
        ("Sales", "1", Some(3)),
        ("Notely, 2.0", "2", None),
        ("two\nlines", "3", Some(7)),
        ("Ops", "4", Some(1)),
    ];
    assert_eq!(found, expected);
    assert!(rows.iter().all(|row| row.creation_time.is_none()));
    let lines: Vec<_> = server.take().into_iter().map(|request| request.line).collect();
    assert_eq!(
        lines,
        [
            "GET /maintenanceapi/v2/chats?fields=title%2Cchat_id%2Cparticipant_count",
            "GET /maintenanceapi/v2/chats?fields=title%2Cchat_id%2Cparticipant_count&next_token=a%252Bb%3D",
            "GET /maintenanceapi/v2/chats?fields=title%2Cchat_id%2Cparticipant_count&next_token=last",
        ]
    );
    // A stream sends nothing before it is polled.
    drop(export.stream());
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn any_choice_of_columns_decodes() {
    let all = [
        ("name", "#devops"),
        ("channel_id", "15928000000032005"),
        ("creation_time", "2017-07-03T14:59:20+05:30"),
        ("last_modified_time", "1573708648341"),
        ("creator_id", "55743301"),
        ("description", ""),
        ("participant_count", "54"),
        ("total_message_count", "123456"),
        ("status", "archived"),
        ("role", "member"),
    ];
    let server = Server::start(move |request| {
        let fields = request.line.split_once("fields=").unwrap().1.split("%2C");
        let value = |field| all.iter().find(|(name, _)| *name == field).unwrap().1;
        let values: Vec<&str> = fields.map(value).collect();
        csv(&format!("{}\n", values.join(",")))
    })
    .await
    .unwrap();
    let maintenance = client(&server.url).maintenance();
    for choice in 1..1_u32 << all.len() {
        let chosen = all.iter().enumerate().filter(|(bit, _)| choice & (1 << bit) != 0);
        let names: Vec<&str> = chosen.map(|(_, (name, _))| *name).collect();
        // An empty value in a single column is an empty answer.
        if names == ["description"] {
            continue;
        }
        let export = maintenance.export_channels(names.clone());
        let row = export.stream().try_next().await.unwrap().unwrap();
        let json = serde_json::to_value(&row).unwrap();
        let set: Vec<&str> = names.iter().filter(|name| **name != "description").copied().collect();
        assert_eq!(json.as_object().unwrap().len(), set.len(), "{names:?}");
        assert_eq!(row.participant_count, names.contains(&"participant_count").then_some(54));
    }
}

#[tokio::test]
async fn rows_as_text_and_as_a_type_of_the_callers_own() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    struct Member {
        name: String,
        #[serde(rename = "email_id")]
        address: Option<String>,
    }

    let server =
        Server::start(|_| csv("Scott Fisher,scott@example.com\nRyan West,\n")).await.unwrap();
    let export = client(&server.url)
        .maintenance()
        .export_chat_members("CT_1184_62439860", ["name", "email_id"]);
    let members: Vec<Member> = export.clone().stream().typed().try_collect().await.unwrap();
    assert_eq!(members[0].address.as_deref(), Some("scott@example.com"));
    assert_eq!(members[1], Member { name: "Ryan West".to_owned(), address: None });
    let rows: Vec<CsvRow> = export.clone().stream().rows().try_collect().await.unwrap();
    assert_eq!(rows[0].get("email_id"), Some("scott@example.com"));
    assert_eq!((rows[0].get("user_id"), rows[1].get("email_id")), (None, Some("")));
    assert_eq!(rows[0].columns().collect::<Vec<_>>(), ["name", "email_id"]);
    assert_eq!(format!("{:?}", rows[1]), r#"{"name": "Ryan West", "email_id": ""}"#);
    let raw = export.download().await.unwrap().bytes().await.unwrap();
    assert_eq!(raw, "Scott Fisher,scott@example.com\nRyan West,\n");
}

#[tokio::test]
async fn a_header_line_is_no_row() {
    let server = Server::start(|_| csv("chat_id,title\n1,Sales\n")).await.unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "chat_id"]);
    let rows: Vec<_> = export.stream().try_collect().await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].title.as_deref(), Some("Sales"));
}

#[tokio::test]
async fn a_header_row_of_a_single_column_is_no_row() {
    let server = Server::start(|request| {
        csv(if request.line.contains("next_token") {
            "Title\nOps\ntitle\n"
        } else {
            "Title\nSales\n\n\nnext_token=b"
        })
    })
    .await
    .unwrap();
    let export = client(&server.url).maintenance().export_chats(["title"]);
    let titles = |rows: Vec<CsvRow>| -> Vec<String> {
        rows.iter().map(|row| row.get("title").unwrap().to_owned()).collect()
    };
    let rows = export.clone().stream().rows().try_collect().await.unwrap();
    assert_eq!(titles(rows), ["Sales", "Ops", "title"]);
    let rows = export.stream().rows().without_header().try_collect().await.unwrap();
    assert_eq!(titles(rows), ["Title", "Sales", "Title", "Ops", "title"]);
}

#[tokio::test]
async fn an_error_is_never_a_row() {
    let object = r#"{"code":"operation_failed","message":"The export failed."}"#;
    for (media_type, body, kind, what) in [
        ("text/csv", object, ErrorKind::Api, "`operation_failed`: The export failed;"),
        ("application/json", object, ErrorKind::Api, "`operation_failed`"),
        ("text/csv", r#"{"data":[]}"#, ErrorKind::Decode, "the response is JSON, not CSV"),
        ("text/csv", "<!DOCTYPE html><h1>Sign in</h1>", ErrorKind::Decode, "<h1>Sign in</h1>"),
        (
            "text/html",
            "Please wait",
            ErrorKind::Decode,
            "`Please wait`: the service sent a web page",
        ),
        ("image/png", "PNG", ErrorKind::Decode, "the media type is not CSV (`image/png`)"),
    ] {
        let server = Server::start(move |_| Reply::typed(200, media_type, body)).await.unwrap();
        for columns in [&["title"][..], &["title", "chat_id"]] {
            let maintenance = client(&server.url).maintenance();
            let export = maintenance.export_chats(columns.iter().copied());
            for error in [
                export.clone().await.unwrap_err(),
                export.clone().stream().try_next().await.unwrap_err(),
                export.stream().rows().try_next().await.unwrap_err(),
            ] {
                let text = error.to_string();
                assert_eq!(error.kind(), kind, "{text}");
                assert!(text.starts_with("maintenance_export_chats: HTTP 200"), "{text}");
                assert!(text.contains(what), "{text}");
                assert_eq!(error.body(), Some(body.as_bytes()));
            }
        }
    }
    // An error on a later page does not become a row of it.
    let server = Server::start(move |request| {
        if request.line.contains("next_token") {
            csv(object)
        } else {
            csv("Sales\n\n\nnext_token=b")
        }
    })
    .await
    .unwrap();
    let mut rows = client(&server.url).maintenance().export_chats(["title"]).stream();
    assert_eq!(rows.try_next().await.unwrap().unwrap().title.as_deref(), Some("Sales"));
    assert_eq!(rows.try_next().await.unwrap_err().kind(), ErrorKind::Api);
    assert_eq!(rows.cursor(), Some(&Cursor::new("b")));
}

#[tokio::test]
async fn rows_under_the_label_of_json_are_rows() {
    let server = Server::start(|_| Reply::json(200, "Sales,1\n{curly},2\n")).await.unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "chat_id"]);
    let rows: Vec<_> = export.await.unwrap().try_collect().await.unwrap();
    assert_eq!(
        rows.iter().filter_map(|row| row.title.as_deref()).collect::<Vec<_>>(),
        ["Sales", "{curly}"]
    );
}

#[tokio::test]
async fn a_row_that_does_not_fit_is_told_and_passed() {
    let server = Server::start(|_| csv("Sales,3\nSales, EMEA,4\nOps,many\nDev,5\n")).await.unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "participant_count"]);
    let mut rows = export.stream();
    assert_eq!(rows.try_next().await.unwrap().unwrap().participant_count, Some(3));
    let error = rows.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "maintenance_export_chats: HTTP 200, but `row 2` is `Sales, EMEA,4`: 3 values for 2 \
         columns; read the raw body, and report it so that the document can be corrected"
    );
    assert_eq!((error.kind(), error.body()), (ErrorKind::Decode, Some(&b"Sales, EMEA,4"[..])));
    let error = rows.try_next().await.unwrap_err();
    assert!(
        error.to_string().starts_with(
            "maintenance_export_chats: HTTP 200, but `row 3, column participant_count` is `many`: "
        ),
        "{error}"
    );
    assert_eq!(rows.try_next().await.unwrap().unwrap().title.as_deref(), Some("Dev"));
    assert!(rows.try_next().await.unwrap().is_none());
    assert!(rows.is_finished());
    assert_eq!(server.take().len(), 1);
}

#[tokio::test]
async fn a_type_that_a_row_does_not_fit_is_the_fault_of_the_type() {
    let server = Server::start(|_| csv("Sales,3\nOps,4\n")).await.unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "participant_count"]);
    let mut rows = export.stream().typed::<(u8, u8)>();
    let error = rows.try_next().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "maintenance_export_chats: the row does not fit the type: `row 1, column title` is `Sales`: \
         invalid type: string \"Sales\", expected u8; change the type"
    );
    assert_eq!(error.kind(), ErrorKind::Input);
}

#[tokio::test]
async fn it_goes_on_at_a_stored_cursor_and_ends_at_a_repeated_one() {
    let server = Server::start(pages).await.unwrap();
    let export =
        client(&server.url).maintenance().export_chats(["title", "chat_id", "participant_count"]);
    let mut rows = export.clone().stream();
    assert_eq!(rows.cursor(), None);
    let mut stored = None;
    for _ in 0..3 {
        rows.try_next().await.unwrap().unwrap();
        stored = rows.cursor().cloned();
    }
    assert_eq!(stored, Some(Cursor::new("a%2Bb=")));
    let rest: Vec<_> = export.clone().stream().resume(stored.unwrap()).try_collect().await.unwrap();
    assert_eq!(rest.len(), 2);
    let rest: Vec<_> = export.next_token("last").stream().try_collect().await.unwrap();
    assert_eq!(rest.len(), 1);

    let server = Server::start(|_| csv("a,1\n\n\nnext_token=same")).await.unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "chat_id"]);
    let rows: Vec<_> = export.clone().stream().try_collect().await.unwrap();
    assert_eq!((rows.len(), server.take().len()), (2, 2));
    let rows: Vec<_> = export.next_token("same").stream().try_collect().await.unwrap();
    assert_eq!((rows.len(), server.take().len()), (1, 1));
}

#[tokio::test]
async fn an_error_loses_no_rows() {
    let server = RawServer::start(vec![
        answer("text/csv", &["a,1\n\"b", "\nb\",2\nc"], 100),
        answer("text/csv", &["a,1\n\"b\nb\",2\n"], 100),
        answer("text/csv", &["a,1\n\"b\nb\",2\nc,3\n\n\nnext", "_token=x"], 0),
        answer("text/csv", &["d,4\n"], 0),
    ])
    .await
    .unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "chat_id"]);
    let mut rows = export.stream();
    let mut titles = Vec::new();
    let mut errors = 0;
    while let Some(row) = rows.next().await {
        match row {
            Ok(row) => titles.push(row.title.unwrap()),
            Err(error) => {
                assert_eq!(error.kind(), ErrorKind::Transport);
                assert!(error.to_string().starts_with("maintenance_export_chats: "), "{error}");
                errors += 1;
            }
        }
    }
    assert_eq!(titles, ["a", "b\nb", "c", "d"]);
    assert_eq!((errors, server.requests().len()), (2, 4));
}

#[tokio::test]
async fn a_refusal_comes_with_the_first_wait() {
    let refusal = r#"{"code":"not_an_organization_admin","message":"No."}"#;
    let server = Server::start(move |_| Reply::json(403, refusal)).await.unwrap();
    let export = client(&server.url).maintenance().export_channels([ChannelExportColumn::Name]);
    let error = export.clone().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    let mut rows = export.stream();
    assert!(rows.try_next().await.is_err());
    // It may be asked again: the caller decides.
    assert!(!rows.is_finished());
}

#[tokio::test]
async fn a_quote_that_never_ends() {
    let server = Server::start(|_| csv("a,1\n\"b,2\n")).await.unwrap();
    let export = client(&server.url).maintenance().export_chats(["title", "chat_id"]);
    let mut rows = export.stream();
    assert!(rows.try_next().await.unwrap().is_some());
    let error = rows.try_next().await.unwrap_err();
    assert!(error.to_string().contains("the text ends within a quoted field"), "{error}");
}

#[tokio::test]
async fn against_the_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.issue_token(sandbox.scopes());
    let cliq =
        Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build().unwrap();
    let known = cliq.channels().list().await.unwrap().into_items().remove(0);
    let users: Vec<_> = cliq.users().list().limit(100).stream().try_collect().await.unwrap();
    let ids: Vec<_> = users.into_iter().map(|user| user.id).collect();
    for some in ids.chunks(50) {
        cliq.channels().add_members(&known.channel_id).user_ids(some).await.unwrap();
    }
    let columns = ["channel_id", "name", "participant_count"];
    let channels: Vec<_> =
        cliq.maintenance().export_channels(columns).stream().try_collect().await.unwrap();
    let exported = channels.iter().find(|one| one.name.as_ref() == Some(&known.name)).unwrap();
    assert!(exported.participant_count > Some(200), "{exported:?}");
    let chat = known.chat_id.unwrap();
    let export = cliq.maintenance().export_chat_members(chat, ["user_id", "email_id"]);
    let members: Vec<_> = export.stream().try_collect().await.unwrap();
    assert_eq!(i64::try_from(members.len()).ok(), exported.participant_count);
    assert!(members.iter().all(|member| member.user_id.is_some() && member.email_id.is_some()));
    assert_eq!(sandbox.executions("maintenance_export_chat_members"), 3);
    let chats: Vec<_> = cliq
        .maintenance()
        .export_chats(["title", "creation_time", "total_message_count"])
        .stream()
        .try_collect()
        .await
        .unwrap();
    assert!(
        chats.iter().all(|chat| chat.creation_time.as_ref().unwrap().to_system_time().is_some())
    );
    sandbox.shutdown().await;
}

#[test]
fn streams_go_to_other_threads() {
    fn check<T: Send + Sync + Unpin>(_: &T) {}
    check(&client("http://127.0.0.1:1").maintenance().export_chats(["title"]).stream());
}

/// A message at a time, in milliseconds.
fn message(time: i64, number: u32) -> serde_json::Value {
    serde_json::json!({
        "sender": { "name": "Scott Fisher", "id": "1234567" }, "ack_key": "",
        "id": format!("{time}_{number}"), "time": time, "type": "text",
        "content": { "text": "Hello" },
    })
}

async fn exported(server: &Server) -> Vec<String> {
    let messages =
        server.client().maintenance().export_chat_messages("CT_1184653_62439860").stream();
    let messages: Vec<_> = messages.try_collect().await.unwrap();
    messages.iter().map(|one| one.id.to_string()).collect()
}

/// Two messages a page, oldest first, from `fromtime` on; several at one time.
#[tokio::test]
async fn a_bare_list_of_messages_is_read_to_its_end_by_time() {
    let times = [10, 20, 20, 30, 40, 40, 50];
    let all: Vec<_> = times.iter().zip(0..).map(|(time, number)| message(*time, number)).collect();
    let expected: Vec<String> =
        all.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect();
    let server = Server::start(move |request| {
        let from = request
            .line
            .split("fromtime=")
            .nth(1)
            .map_or(0, |rest| rest.split([' ', '&']).next().unwrap().parse::<i64>().unwrap());
        let page: Vec<_> =
            all.iter().filter(|one| one["time"].as_i64() >= Some(from)).take(3).cloned().collect();
        Reply::json(200, serde_json::Value::from(page).to_string())
    })
    .await
    .unwrap();
    assert_eq!(exported(&server).await, expected);
    assert!(server.take().len() < 12);
}

#[tokio::test]
async fn messages_in_pages_with_tokens_are_read_to_their_end() {
    let server = Server::start(|request| {
        let page = match request.line.split("next_token=").nth(1) {
            None => {
                serde_json::json!({ "data": [message(1, 1)], "has_more": true, "next_token": "b" })
            }
            Some(rest) if rest.starts_with('b') => {
                serde_json::json!({ "data": [message(2, 2)], "has_more": true, "next_token": "c" })
            }
            // A token that was followed before must not lead round in circles.
            Some(_) => {
                serde_json::json!({ "data": [message(3, 3)], "has_more": true, "next_token": "b" })
            }
        };
        Reply::json(200, page.to_string())
    })
    .await
    .unwrap();
    let (ids, error) = bounded(&server, 3).await;
    assert_eq!(ids, ["1_1", "2_2", "3_3"]);
    assert!(error.unwrap().to_string().contains("returned a token twice"));
    assert_eq!(server.take().len(), 3);
}

#[tokio::test]
async fn all_messages_in_one_response_are_the_documented_form() {
    let page = serde_json::json!({ "data": [message(1, 1), message(2, 2)] }).to_string();
    let server = Server::start(move |_| Reply::json(200, page.clone())).await.unwrap();
    assert_eq!(exported(&server).await, ["1_1", "2_2"]);
    assert_eq!(server.take().len(), 1);
}

/// The export of a chat in the form of a plain list; `count` messages, a millisecond apart.
fn bare(range: std::ops::Range<i64>) -> Reply {
    let message = |time: i64| {
        serde_json::json!({
            "sender": { "name": "Scott Fisher", "id": "1" }, "ack_key": "", "id": format!("{time}_1"),
            "time": time, "type": "text", "content": { "text": "a" },
        })
    };
    Reply::json(200, range.map(message).collect::<serde_json::Value>().to_string())
}

/// All messages up to the end, or up to the first error; more than `most` are too many.
async fn bounded(server: &Server, most: usize) -> (Vec<String>, Option<cliq_api::Error>) {
    let mut stream = client(&server.url).maintenance().export_chat_messages("CT_1_2").stream();
    let mut ids = Vec::new();
    loop {
        assert!(ids.len() <= most, "messages are repeated: {:?}", &ids[most - 2..]);
        match stream.try_next().await {
            Ok(Some(message)) => ids.push(message.id.to_string()),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
    }
}

#[tokio::test]
async fn a_service_that_does_not_heed_the_time_repeats_no_message() {
    // A page with room left had them all.
    let server = Server::start(|_| bare(1000..1003)).await.unwrap();
    let (ids, error) = bounded(&server, 3).await;
    assert_eq!((ids.len(), error.is_none(), server.take().len()), (3, true, 2));
    // Whether a full one had is not known.
    let server = Server::start(|_| bare(1000..1100)).await.unwrap();
    let (ids, error) = bounded(&server, 100).await;
    assert_eq!(ids.len(), 100);
    assert!(error.unwrap().to_string().contains("ignores `fromtime`"));
}

#[tokio::test]
async fn a_page_that_comes_again_under_new_tokens_is_an_error() {
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let number = asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        // Two pages in turns, each time with another token.
        let data = [message(1 + i64::from(number % 2 == 1), 1)];
        let token = format!("t{number}");
        Reply::json(200, serde_json::json!({ "data": data, "next_token": token }).to_string())
    })
    .await
    .unwrap();
    let (ids, error) = bounded(&server, 2).await;
    assert_eq!((ids.len(), server.take().len()), (2, 3));
    let text = error.unwrap().to_string();
    assert!(text.starts_with("maintenance_export_chat_messages: HTTP 200"), "{text}");
    assert!(text.contains("returned a page twice"), "{text}");
}

/// Whether the start is part of the page, and how many messages a page has, is not known.
#[tokio::test]
async fn no_message_is_skipped_where_pages_meet() {
    let times = [10, 10, 10, 11, 12, 13, 13, 13, 20, 21, 21, 30, 30];
    for inclusive in [true, false] {
        for size in 4..=14 {
            let server = Server::start(move |request| {
                let from = request.line.split("fromtime=").nth(1);
                let from = from.map_or(0, |text| text.parse::<i64>().unwrap());
                let later = |time: i64| time > from || inclusive && time == from;
                let all = times.iter().zip(0..).filter(|(time, _)| later(**time));
                let page = all.take(size).map(|(time, number)| message(*time, number));
                Reply::json(200, page.collect::<serde_json::Value>().to_string())
            })
            .await
            .unwrap();
            let (ids, error) = bounded(&server, times.len()).await;
            assert!(error.is_none(), "{error:?}");
            let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
            let what = format!("inclusive: {inclusive}, {size} a page: {ids:?}");
            assert_eq!((ids.len(), unique.len()), (times.len(), times.len()), "{what}");
            assert!(server.take().len() < 20, "{what}");
        }
    }
}

/// Each page has another token and no message.
#[tokio::test]
async fn message_pages_without_messages_are_bounded() {
    let count = std::sync::atomic::AtomicU32::new(0);
    let server = Server::start(move |_| {
        let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let messages = if number == 0 { vec![message(1, 1)] } else { Vec::new() };
        let page = serde_json::json!({ "data": messages, "next_token": format!("t{number}") });
        Reply::json(200, page.to_string())
    })
    .await
    .unwrap();
    let mut stream = server.client().maintenance().export_chat_messages("CT_1_2").stream();
    assert!(stream.try_next().await.unwrap().is_some());
    let error = stream.try_next().await.unwrap_err().to_string();
    assert!(error.starts_with("maintenance_export_chat_messages: HTTP 200"), "{error}");
    assert!(error.contains("100 consecutive pages without items"), "{error}");
    assert!(stream.try_next().await.unwrap().is_none());
    assert_eq!(server.take().len(), 101);
}

/// In both forms of pages, as sent by the service.
#[tokio::test]
async fn messages_with_their_json() {
    let text = |time: i64, number: u32| {
        let json = message(time, number).to_string();
        format!("{{ \"odd\" : 1.0e3,{}", json.strip_prefix('{').unwrap())
    };
    for bare in [true, false] {
        let server = Server::start(move |request| {
            let second = request.line.contains("fromtime=") || request.line.contains("next_token=");
            let (list, rest) = if second {
                (format!("[{} , {}]", text(20, 2), text(30, 3)), "")
            } else {
                (format!("[{} , {}]", text(10, 1), text(20, 2)), ",\"next_token\":\"b\"")
            };
            Reply::json(200, if bare { list } else { format!("{{\"data\":{list}{rest}}}") })
        })
        .await
        .unwrap();
        let stream = server.client().maintenance().export_chat_messages("CT_1_2").stream();
        let all: Vec<_> = stream.with_raw().try_collect().await.unwrap();
        assert!(all.iter().all(|one| one.is_verbatim));
        let raw: Vec<_> = all.iter().map(|one| one.raw.get()).collect();
        let expected = if bare {
            vec![text(10, 1), text(20, 2), text(30, 3)]
        } else {
            vec![text(10, 1), text(20, 2), text(20, 2), text(30, 3)]
        };
        assert_eq!(raw, expected);
    }
}
