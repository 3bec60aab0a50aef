//! Where the documentation contradicts itself about a type, every documented form is taken, comes
//! back as it was, and means the same. One test a conflict, named after an operation that has it.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::scalar::{Flag, Integer};
use cliq_api::time::Timestamp;
use cliq_api::types::{StatusId, TeamId, UserId};
use cliq_tools::dynamic::{self, Amount};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};
use tests::server::{Reply, Server};

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Body,
    Answer,
}

/// Puts each form at its place in a documented payload, and expects that payload back.
fn takes(side: Side, id: &str, pointer: &str, forms: &[Value]) {
    let payload = dynamic::examples(id)
        .into_iter()
        .filter(|example| (side == Side::Body) == example.status.is_none())
        .map(|example| example.value)
        .find(|value| value.pointer(pointer).is_some())
        .unwrap_or_else(|| panic!("{id} has no example with {pointer}"));
    for form in forms {
        let mut payload = payload.clone();
        *payload.pointer_mut(pointer).unwrap() = form.clone();
        let back = match side {
            Side::Body => dynamic::request(id, &payload),
            Side::Answer => dynamic::response(id, &payload).map(|read| read.map(|read| read.value)),
        };
        let back = back.unwrap().unwrap_or_else(|mismatch| panic!("{id}: {mismatch}"));
        let losses: Vec<String> =
            dynamic::compare(&payload, &back).iter().map(ToString::to_string).collect();
        assert!(losses.is_empty(), "{id}: {losses:?}");
    }
}

fn read<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

macro_rules! conflicts {
    ($($name:ident: $side:ident of $id:literal at $pointer:literal: $($form:expr),+;)*) => {$(
        #[test]
        fn $name() {
            takes(Side::$side, $id, $pointer, &[$(json!($form)),+]);
        }
    )*};
}

/// Ids as numbers and as text.
mod ids {
    use super::*;

    conflicts! {
        teams_list: Answer of "teams_list" at "/teams/0/team_id": 53_797_404, "53797404";
        teams_get: Answer of "teams_get" at "/team_id": 54_342_319, "53797404";
        teams_create: Answer of "teams_create" at "/team_id": 54_342_319, "54342319";
        teams_update: Answer of "teams_update" at "/team_id": 53_786_870, "54342319";
        users_list_teams: Answer of "users_list_teams" at "/data/0/team_id": 655_249_742, "655249742";
        statuses_create: Answer of "statuses_create" at "/data/id":
            1_775_998_000_034_476_000_u64, "45874000000147003";
        statuses_list: Answer of "statuses_list" at "/data/0/id":
            1_775_998_000_028_408_800_u64, "45874000000147003";
        statuses_get_current: Answer of "statuses_get_current" at "/data/id":
            1_775_998_000_034_475_976_u64, "45874000000147003";
        statuses_set_current: Answer of "statuses_set_current" at "/data/id":
            "45874000000147003", 1_775_998_000_034_476_000_u64;
        remote_work_check_in: Answer of "remote_work_check_in"
            at "/user_status_preference/check_in/status/status_id":
            "1775998001162118795", 1_775_998_001_162_118_795_u64;
        remote_work_get_status: Answer of "remote_work_get_status" at "/iamuid": 12_345_678, "12345678";
        remote_work_manager: Answer of "remote_work_get_status" at "/reportingto/iamuid":
            123_456, "123456";
        users_get_manager: Answer of "users_get" at "/data/reportingto/organization_id":
            "631836344", "null";
        reminders_create_creator: Answer of "reminders_create" at "/creator/id": 12_345_678, "2343536";
        reminders_list_creator: Answer of "reminders_list" at "/list/0/creator/id": "2343536", 2_343_536;
        reminders_create_message: Answer of "reminders_create" at "/message/message_id":
            1_536_662_288_710_u64, "1536662288710";
        reminders_create_from_message: Body of "reminders_create" at "/message_id":
            "1536662288710", "1536662288710_5";
        reminders_delete_many: Body of "reminders_delete_many" at "/reminder_ids/0":
            11_360_000_000_204_011_u64, "11360000000204011";
        reminders_assign_users: Body of "reminders_assign_users" at "/user_ids/0": 2_343_536, "2343536";
        events_create_attachments: Body of "events_create" at "/attachment_ids/0":
            284_148_000_000_107_000_u64, "284148000000107002";
        events_delete_edit_tag: Body of "events_delete" at "/edit_tag":
            1_738_933_200_000_u64, "1738835150914";
    }

    #[test]
    fn both_forms_are_the_same_id() {
        assert_eq!(read::<TeamId>(json!(53_797_404)), read::<TeamId>(json!("53797404")));
        assert_eq!(read::<UserId>(json!(2_343_536)), UserId::new("2343536"));
        // More digits than a double holds.
        let long = read::<StatusId>(json!(1_775_998_000_034_475_977_u64));
        assert_eq!(long.as_str(), "1775998000034475977");
        assert_eq!(serde_json::to_string(&long).unwrap(), "1775998000034475977");
    }
}

/// Ids of messages in three spellings.
mod messages {
    use super::*;

    conflicts! {
        messages_post_to_channel: Answer of "messages_post_to_channel" at "/message_id":
            "1599387839188_229293271789", "1599387839188%20229293271789", "1599387839188 229293271789";
        messages_post_to_bot: Answer of "messages_post_to_bot" at "/message_details/55622727/message_id":
            "1709038327622%2029706114886", "1709038327622_29706114886";
        chats_pin_message: Body of "chats_pin_message" at "/id":
            "1573708648341_375412769224", "1573708648341_375412769224";
    }

    #[tokio::test]
    async fn messages_get_sends_every_spelling_alike() {
        let server = Server::start(|_| Reply::json(200, "{}")).await.unwrap();
        let token = StaticToken::new("1000.token");
        let cliq = Cliq::builder().base_url(&server.url).auth(token).build().unwrap();
        let mut lines = BTreeSet::new();
        for join in ["_", "%20", " "] {
            let mut input = dynamic::input("messages_get", Amount::Required).unwrap();
            let id = format!("1599387839188{join}229293271789");
            input.path.insert("MESSAGE_ID".to_owned(), id.into());
            // What comes back does not matter here.
            let _ = dynamic::call(&cliq, "messages_get", input).unwrap().await;
            lines.extend(server.take().into_iter().map(|request| request.line));
        }
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(
            lines.iter().all(|line| line.ends_with("/messages/1599387839188_229293271789")),
            "{lines:?}"
        );
    }
}

/// Flags as text.
mod flags {
    use super::*;

    conflicts! {
        teams_get: Answer of "teams_get" at "/is_active": "true", true;
        teams_list: Answer of "teams_list" at "/teams/0/is_active": true, "true";
        teams_create: Answer of "teams_create" at "/is_active": true, "true";
        teams_update: Answer of "teams_update" at "/is_active": true, "true";
        databases_create_record: Body of "databases_create_record" at "/values/instock": true, "false";
    }

    #[test]
    fn both_forms_mean_the_same() {
        for (flag, expected) in
            [(json!("true"), true), (json!(true), true), (json!("false"), false)]
        {
            assert_eq!(read::<Flag>(flag.clone()).get(), expected);
            assert_eq!(serde_json::to_value(read::<Flag>(flag.clone())).unwrap(), flag);
        }
    }
}

/// Times as ISO 8601, as epoch milliseconds in numbers and in text, and as what is no time.
mod times {
    use super::*;

    conflicts! {
        channels_list: Answer of "channels_list" at "/channels/0/creation_time":
            "2019-08-24T14:15:22Z", "2020-01-07T23:10:26-08:00";
        channels_list_muted: Answer of "channels_list" at "/channels/0/muted_interval":
            "292278994-08-16T23:12:55-08:00", "2019-08-24T14:15:22Z";
        channels_list_last_message: Answer of "channels_list" at "/channels/0/last_message_info/time":
            "2020-01-07T23:10:26-08:00", "2019-08-24T14:15:22Z";
        chats_pin_message: Answer of "chats_pin_message" at "/data/message/time":
            "1573708648341", 1_573_708_648_341_u64;
        chats_get_pinned_message: Answer of "chats_get_pinned_message" at "/data/created_time":
            1_573_641_961_788_u64, "1573641961788";
        chats_get_pinned_message_last: Answer of "chats_get_pinned_message" at "/data/message/lmsgtime":
            "1573641920572", 1_573_641_920_572_u64;
        chats_get_pinned_message_expiry: Answer of "chats_get_pinned_message" at "/data/expiry_time":
            -1, 1_748_946_453_794_u64;
        chats_pin_message_expiry: Body of "chats_pin_message" at "/expiry_time":
            -1, 1_748_946_453_794_u64;
        messages_list: Answer of "messages_list" at "/data/0/time": 1_542_711_601_585_u64, "1542711601585";
        threads_get_main_message: Answer of "threads_get_main_message" at "/time":
            1_629_426_730_589_u64, "1629426730589";
        threads_get_main_message_thread: Answer of "threads_get_main_message" at "/thread_message/time":
            "1629465328414", 1_629_465_328_414_u64;
        threads_list: Answer of "threads_list" at "/data/0/last_message_information/time":
            "2021-09-17T16:15:56+05:30", 1_629_465_328_414_u64;
        maintenance_export_chat_messages: Answer of "maintenance_export_chat_messages" at "/data/0/time":
            1_528_182_303_637_u64, "1528182303637";
        reminders_create: Body of "reminders_create" at "/time": "1506571200000", 1_506_571_200_000_u64;
        reminders_create_answer: Answer of "reminders_create" at "/time":
            1_506_571_200_000_u64, "1506571200000";
        reminders_snooze: Body of "reminders_snooze" at "/time": "900000";
        events_list_calendars: Answer of "events_list_calendars" at "/data/0/lastmodifiedtime":
            "20240828T100335Z", "2023-03-16T09:29:45Z";
        events_create: Body of "events_create" at "/start_time": 1_615_482_000_000_u64;
        events_update: Body of "events_update" at "/start_time": "1738828560000", 1_615_482_000_000_u64;
        events_get: Answer of "events_get" at "/data/0/start_time": 1_738_938_600_000_u64, "$start_time";
        calls_list: Answer of "calls_list" at "/data/0/start_time": 1_643_361_407_614_u64, "1643361407614";
    }

    #[test]
    fn all_forms_are_the_same_time() {
        let expected = SystemTime::UNIX_EPOCH + Duration::from_secs(1_693_217_015);
        for form in [
            json!(1_693_217_015_000_u64),
            json!("1693217015000"),
            json!("2023-08-28T10:03:35Z"),
            json!("2023-08-28T15:33:35+05:30"),
            json!("20230828T100335Z"),
        ] {
            let time = read::<Timestamp>(form.clone());
            assert_eq!(time.to_system_time(), Some(expected), "{form}");
            assert_eq!(serde_json::to_value(&time).unwrap(), form);
        }
    }

    #[test]
    fn what_is_no_time_is_kept() {
        for form in [json!(-1), json!("$start_time"), json!("string"), json!("")] {
            let time = read::<Timestamp>(form.clone());
            assert_eq!(time.to_system_time(), None, "{form}");
            assert_eq!(serde_json::to_value(&time).unwrap(), form);
        }
    }

    #[test]
    fn a_year_of_nine_digits_is_the_last_millisecond_there_is() {
        let form = json!("292278994-08-16T23:12:55-08:00");
        let time = read::<Timestamp>(form.clone());
        assert_eq!(time.epoch_milliseconds(), Some(i64::MAX / 1000 * 1000));
        assert_eq!(serde_json::to_value(&time).unwrap(), form);
    }
}

/// Numbers as text.
mod numbers {
    use super::*;

    conflicts! {
        channels_get: Answer of "channels_get" at "/total_message_count": "100", 100;
        channels_list: Answer of "channels_list" at "/channels/0/unread_message_count": 0;
        messages_list_thumbnail: Answer of "messages_list" at "/data/3/content/thumbnail/height":
            "230", 230;
        messages_list_picture: Answer of "messages_list" at "/data/3/content/file/dimensions/height": 3510;
        departments_get: Answer of "departments_get" at "/data/members_count": "7", 7;
        events_list_calendars: Answer of "events_list_calendars" at "/data/0/reminders/0/minutes":
            "-15", -15;
        databases_create_record: Body of "databases_create_record" at "/values/productid": "1001", 1001;
    }

    #[test]
    fn both_forms_are_the_same_number() {
        assert_eq!(read::<Integer>(json!("1349")).get(), Some(1349));
        assert_eq!(read::<Integer>(json!(1349)).get(), Some(1349));
        assert_eq!(read::<Integer>(json!("string")).get(), None);
    }
}

/// Things alone and in lists, as text and as objects.
mod shapes {
    use super::*;

    fn event() -> Value {
        let examples = dynamic::examples("events_get").into_iter();
        let mut events = examples.filter(|example| example.status == Some(200));
        events.find_map(|example| example.value.pointer("/data/0").cloned()).unwrap()
    }

    #[test]
    fn events_come_alone_in_lists_and_in_groups() {
        for id in ["events_create", "events_get", "events_update"] {
            takes(Side::Answer, id, "/data", &[json!([event()]), event()]);
        }
        let group = json!({ "events": [event()] });
        takes(Side::Answer, "events_list", "/data", &[json!([event()]), group]);
    }

    #[test]
    fn reminders_of_events_stand_in_a_list_or_in_an_object_with_one() {
        let reminder = json!({ "type": "popup", "minutes": 30 });
        let wrapped = json!({ "reminders": [reminder] });
        takes(Side::Body, "events_create", "/reminders", &[wrapped]);
        takes(Side::Body, "events_update", "/reminders", &[json!([reminder])]);
    }

    conflicts! {
        events_create_attendees: Body of "events_create" at "/attendees": json!(["ryan.west@zylker.com"]);
        events_update_attendees: Body of "events_update" at "/attendees":
            json!([{ "email": "ryan.west@zylker.com", "status": "accepted" }]);
        events_get_attendees: Answer of "events_get" at "/data/0/attendees":
            json!([{ "id": "12345678", "name": "Ryan", "email": "ryan.west@zylker.com", "status": "accepted" }]);
        reminders_remind_all: Answer of "reminders_remind_all" at "":
            json!([{ "deleted": false, "name": "Ryan West", "completed": false, "id": "2343536" }]);
        threads_get_main_message: Answer of "threads_get_main_message" at "/sender":
            json!({ "name": "Zylker", "id": "15067889" });
        threads_get_main_message_thread: Answer of "threads_get_main_message"
            at "/thread_message/sender": "15066855";
        users_add: Answer of "users_add" at "/data/failed_users": json!({});
        users_get: Answer of "users_get" at "/data/status": "active", "inactive";
        remote_work_get_status: Answer of "remote_work_get_status" at "/status/code": "3", "away";
    }

    #[test]
    fn slides_and_their_data_are_lists_maps_and_texts() {
        for (kind, data) in [
            ("text", json!("All is well.")),
            ("table", json!({ "headers": ["Name"], "rows": [{ "Name": "Scott" }] })),
            ("list", json!(["one", "two"])),
            ("label", json!([{ "Name": "Scott" }, { "Team": "Zylker" }])),
            ("images", json!(["https://example.com/one.png"])),
            ("percentage_chart", json!([{ "label": "Done", "value": 60.0 }])),
            (
                "graph",
                json!([{ "category": "May", "values": [{ "label": "Done", "value": 6.0 }] }]),
            ),
        ] {
            let body =
                json!({ "text": "Hi", "slides": [{ "type": kind, "title": "It", "data": data }] });
            let back = dynamic::request("messages_post_to_chat", &body).unwrap().unwrap();
            assert_eq!(dynamic::compare(&body, &back), [], "{kind}");
        }
    }
}

/// Words in several spellings, and words that nobody documented.
mod words {
    use super::*;

    conflicts! {
        events_update_status: Answer of "events_update_status" at "/data/attendees/0/status":
            "ACCEPTED", "accepted";
        channels_get_caller: Answer of "channels_get" at "/current_user_role":
            "super_admin", "admin", "moderator", "member", "members", "allowed_users", "unheard_of";
        channels_get_level: Answer of "channels_get" at "/level":
            "organization", "team", "private", "external", "personal";
        channels_list_status: Answer of "channels_list" at "/channels/0/status":
            "created", "archived", "unheard_of";
    }
}
