//! Each rule of an overlay, with documents made up for the purpose.

use super::*;
use crate::Source;
use serde_json::{Value, json};

fn document() -> Value {
    json!({"paths": {"/notes/{ID}": {
        "get": {
            "summary": "Read",
            "tags": ["notes"],
            "parameters": [
                {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 500}},
                {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["up", "down"]}},
            ],
        },
        "put": {"summary": "Write", "tags": []},
    }}})
}

/// An overlay with these actions, in the flow style of YAML.
fn overlay(actions: &str) -> Overlay {
    read(&format!("overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions: [{actions}]\n"))
        .unwrap()
}

fn read(text: &str) -> Result<Overlay, crate::Problem> {
    parse(&Source::new("overlays/v2/notes.yaml", text))
}

/// What becomes of the only action, and of the document.
fn act(action: &str) -> (Status, Value) {
    let mut document = document();
    let status = apply(&overlay(action), &mut document).remove(0).status;
    (status, document)
}

mod applying {
    use super::*;

    const GET: &str = "/paths/~1notes~1{ID}/get";

    #[test]
    fn updates_objects_recursively_appends_to_lists_and_replaces_scalars() {
        let (status, after) =
            act("{target: \"$.paths.*.get\", x-cliq-reason: r, x-cliq-expects: {summary: Read}, \
             update: {summary: New, tags: [more], x: {y: 1}, parameters: {none: true}}}");
        assert_eq!(status, Status::Applied { nodes: 1 });
        let get = after.pointer(GET).unwrap();
        assert_eq!(get["summary"], "New");
        assert_eq!(get["tags"], json!(["notes", "more"]));
        assert_eq!(get["x"], json!({"y": 1}));
        assert_eq!(get["parameters"], json!({"none": true}));

        let entry = "{target: \"$.paths.*.get.tags\", x-cliq-reason: r, x-cliq-expects: [notes], update: one}";
        assert_eq!(act(entry).1.pointer(GET).unwrap()["tags"], json!(["notes", "one"]));
        let scalar = "{target: \"$.paths.*.get.summary\", x-cliq-reason: r, x-cliq-expects: Read, update: Got}";
        assert_eq!(act(scalar).1.pointer(GET).unwrap()["summary"], "Got");
    }

    #[test]
    fn removes_all_targets_even_neighbours_and_nested_ones() {
        let (status, after) = act(
            "{target: \"$..parameters[*]\", x-cliq-reason: r, x-cliq-expects: {in: query}, remove: true}",
        );
        assert_eq!(status, Status::Applied { nodes: 2 });
        assert_eq!(after.pointer(GET).unwrap()["parameters"], json!([]));
        let mut nested = json!({"a": {"k": 1, "a": {"k": 1}}, "b": 2});
        let all =
            overlay("{target: \"$..a\", x-cliq-reason: r, x-cliq-expects: {k: 1}, remove: true}");
        assert!(apply(&all, &mut nested)[0].is_applied());
        assert_eq!(nested, json!({"b": 2}));
    }

    #[test]
    fn removes_the_right_entries_in_whatever_order_they_are_selected() {
        let mut document = json!({"a": (0..12).collect::<Vec<_>>()});
        let remove = overlay(
            "{target: '$.a[2,11,0,2,9]', x-cliq-reason: r, x-cliq-expects: 0, remove: true}",
        );
        assert!(matches!(
            &apply(&remove, &mut document)[0].status,
            Status::Expired { pointer, .. } if pointer == "/a/2"
        ));
        document["a"] = json!(["x", "b", "x", "d", "e", "f", "g", "h", "i", "x", "k", "x"]);
        let remove = overlay(
            "{target: '$.a[2,11,0,2,9]', x-cliq-reason: r, x-cliq-expects: x, remove: true}",
        );
        assert_eq!(apply(&remove, &mut document)[0].status, Status::Applied { nodes: 4 });
        assert_eq!(document["a"], json!(["b", "d", "e", "f", "g", "h", "i", "k"]));
    }

    #[test]
    fn keeps_the_order_of_the_keys_that_stay() {
        let mut document = json!({"c": 1, "a": 2, "b": 3});
        let remove = overlay("{target: $.c, x-cliq-reason: r, x-cliq-expects: 1, remove: true}");
        apply(&remove, &mut document);
        assert_eq!(document.to_string(), r#"{"a":2,"b":3}"#);
    }

    #[test]
    fn sees_what_the_action_before_left() {
        let two = "{target: $.a, x-cliq-reason: r, x-cliq-expects: {b: null}, update: {b: 1}}, \
                   {target: $.a.b, x-cliq-reason: r, x-cliq-expects: 1, remove: true}";
        let mut document = json!({"a": {}});
        // An object without the key is what `null` stands for.
        assert!(apply(&overlay(two), &mut document).iter().all(Outcome::is_applied));
        assert_eq!(document, json!({"a": {}}));
    }

    #[test]
    fn changes_nothing_where_the_kinds_differ() {
        for action in [
            "{target: \"$.paths\", x-cliq-reason: r, x-cliq-expects: {gone: null}, update: text}",
            "{target: \"$..summary\", x-cliq-reason: r, x-cliq-expects: Read, update: {a: 1}}",
            "{target: $, x-cliq-reason: r, x-cliq-expects: {gone: null}, remove: true}",
        ] {
            let (status, after) = act(action);
            assert!(!matches!(status, Status::Applied { .. }), "{action}");
            assert_eq!(after, document(), "{action}");
        }
        let (status, _) =
            act("{target: $, x-cliq-reason: r, x-cliq-expects: {gone: null}, remove: true}");
        assert_eq!(status, Status::Misfit { pointer: String::new() });
    }
}

mod expiry {
    use super::*;

    #[test]
    fn reports_what_is_found_and_changes_nothing() {
        let (status, after) = act(
            "{target: \"$.paths.*.get\", x-cliq-reason: r, x-cliq-expects: {summary: Fetch}, update: {summary: New}}",
        );
        let Status::Expired { pointer, found, expected } = status else { panic!("{status:?}") };
        assert_eq!(pointer, "/paths/~1notes~1{ID}/get");
        assert_eq!(found["summary"], "Read");
        assert_eq!(expected, json!({"summary": "Fetch"}));
        assert_eq!(after, document());
    }

    #[test]
    fn of_one_target_spares_the_others() {
        let (status, after) = act(
            "{target: \"$.paths.*.*\", x-cliq-reason: r, x-cliq-expects: {summary: Read}, remove: true}",
        );
        assert!(matches!(status, Status::Expired { pointer, .. } if pointer.ends_with("/put")));
        assert_eq!(after, document());
    }

    #[test]
    fn comes_when_the_target_is_gone() {
        let (status, after) =
            act("{target: $.paths.nowhere, x-cliq-reason: r, x-cliq-expects: 1, remove: true}");
        assert_eq!((status, after), (Status::NotFound, document()));
    }

    #[test]
    fn comes_once_the_correction_is_in_the_document() {
        let action = "{target: $.a, x-cliq-reason: r, x-cliq-expects: {b: 1}, update: {b: 2}}";
        let mut document = json!({"a": {"b": 1}});
        assert!(apply(&overlay(action), &mut document)[0].is_applied());
        assert!(matches!(apply(&overlay(action), &mut document)[0].status, Status::Expired { .. }));
    }

    #[test]
    fn looks_only_at_the_expected_part() {
        let found =
            json!({"a": {"b": 1, "c": [1, 2, {"d": 3, "e": 4}]}, "f": {}, "g": [], "t": "ab"});
        for part in [
            json!({"a": {"b": 1}}),
            json!({"a": {"c": [1, {"d": 3}]}, "x": null}),
            json!({"f": {}, "g": [], "t": "ab"}),
        ] {
            assert!(expects::holds(&found, &part), "{part}");
        }
        for other in [
            json!({"a": {"b": "1"}}),
            json!({"a": {"c": [2, 1]}}),
            json!({"a": {}}),
            json!({"a": null}),
            json!({"t": "a"}),
            json!({"f": []}),
            json!({"a": {"c": []}}),
            json!({"x": 1}),
        ] {
            assert!(!expects::holds(&found, &other), "{other}");
        }
    }

    #[test]
    fn is_told_on_one_line() {
        let mut document = json!({"a": "long ".repeat(100)});
        let old = overlay("{target: $.a, x-cliq-reason: r, x-cliq-expects: \"x\\ny\", update: z}");
        let line = apply(&old, &mut document).remove(0).to_string();
        assert!(
            line.starts_with("overlays/v2/notes.yaml: /actions/0: expired: /a holds \"long "),
            "{line}"
        );
        assert!(!line.contains('\n') && line.chars().count() < 400, "{line}");
    }
}

mod parsing {
    use super::*;

    const HEAD: &str = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\n";
    const ACTION: &str = "target: $.a, x-cliq-reason: r, x-cliq-expects: 1";

    #[test]
    fn reads_stage_and_extends() {
        let text = format!(
            "{HEAD}extends: ../../v2/notes.yaml\nx-cliq-stage: published\nactions: [{{{ACTION}, remove: true}}]"
        );
        let overlay = read(&text).unwrap();
        assert_eq!((overlay.version.as_str(), overlay.module.as_str()), ("v2", "notes"));
        assert_eq!(overlay.stage, Stage::Published);
        assert_eq!(overlay.extends.as_deref(), Some("../../v2/notes.yaml"));
    }

    #[test]
    fn reads_the_example_that_the_guide_gives() {
        let guide = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/overlays/README.md");
        let guide = std::fs::read_to_string(guide).unwrap();
        let example = guide.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap();
        let overlay = read(example).unwrap();
        assert_eq!(overlay.actions[0].expects, json!({"maximum": 500}));
        assert_eq!(overlay.stage, Stage::Repaired);
    }

    #[test]
    fn refuses_what_is_not_exact() {
        let action = |action: &str| format!("{HEAD}actions: [{{{action}}}]");
        let cases = [
            ("[]".to_owned(), "/", "is not a mapping"),
            (format!("{HEAD}actions: []"), "/actions", "there is no action"),
            (format!("{HEAD}actions: {{}}"), "/actions", "is not a list"),
            (format!("{HEAD}actions: [1]"), "/actions/0", "is not a mapping"),
            (format!("{HEAD}paths: {{}}\nactions: [1]"), "/paths", "is not supported"),
            (HEAD.to_owned(), "", "`actions` is missing"),
            ("overlay: 2.0.0\ninfo: {}".to_owned(), "/overlay", "version `2.0.0` of the Overlay"),
            ("overlay: 1.0.0\ninfo: {title: T}".to_owned(), "/info", "`version` is missing"),
            (
                format!("{HEAD}x-cliq-stage: raw\nactions: [{{{ACTION}, remove: true}}]"),
                "/x-cliq-stage",
                "`raw`",
            ),
            (
                action(&format!("{ACTION}, remove: true, update: 1")),
                "/actions/0/remove",
                "an update and a removal",
            ),
            (action(&format!("{ACTION}, remove: false")), "/actions/0/remove", "has no effect"),
            (action(ACTION), "/actions/0", "has no effect"),
            (
                action(&format!("{ACTION}, remove: true, why: x")),
                "/actions/0/why",
                "the key `why` is not supported",
            ),
            (
                action("target: $.a, x-cliq-expects: 1, remove: true"),
                "/actions/0",
                "`x-cliq-reason` is missing",
            ),
            (
                action("target: $.a, x-cliq-reason: r, remove: true"),
                "/actions/0",
                "`x-cliq-expects` is missing",
            ),
            (
                action("target: $.a, x-cliq-reason: ' ', x-cliq-expects: 1, remove: true"),
                "/actions/0/x-cliq-reason",
                "empty",
            ),
            (
                action("target: a.b, x-cliq-reason: r, x-cliq-expects: 1, remove: true"),
                "/actions/0/target",
                "is not a JSONPath",
            ),
            (
                action("target: 1, x-cliq-reason: r, x-cliq-expects: 1, remove: true"),
                "/actions/0/target",
                "is not a text",
            ),
            ("a: [".to_owned(), "", "does not parse"),
        ];
        for (text, place, reason) in cases {
            let problem = read(&text).unwrap_err();
            let is_place = problem.place == place || reason == "does not parse";
            assert!(is_place && problem.reason.contains(reason), "{text}: {problem}");
            assert!(!problem.remedy.is_empty() && !problem.to_string().contains('\n'), "{problem}");
        }
    }

    #[test]
    fn survives_targets_that_nest_or_break_off() {
        for piece in
            ["(", "[?(", "!", "[?!", "[", "..", "[?@", "['", "é", "[?count(", "&&", "-", "[:"]
        {
            for times in [1, 60, 5000] {
                assert!(Target::parse(&format!("$[?{}", piece.repeat(times))).is_err(), "{piece}");
            }
        }
    }

    #[test]
    fn refuses_a_file_in_another_place() {
        for path in
            ["v2/notes.yaml", "overlays/notes.yaml", "overlays/v2/a/b.yaml", "overlays/v2/a.yml"]
        {
            let problem = parse(&Source::new(path, HEAD)).unwrap_err();
            assert!(problem.remedy.contains("overlays/<version>/<module>.yaml"), "{problem}");
        }
    }
}

mod writing {
    use super::*;

    /// The actions between two documents, after they were written and read again, applied.
    fn turned(old: &Value, new: &Value, pointers: &[&str]) -> Value {
        let mut overlay =
            overlay("{target: $.a, x-cliq-reason: r, x-cliq-expects: 1, remove: true}");
        overlay.actions = between(old, new, pointers, "Because.");
        let mut document = old.clone();
        if overlay.actions.is_empty() {
            return document;
        }
        let written = text(&overlay).unwrap();
        let read = read(&written).unwrap();
        assert_eq!(read.actions, overlay.actions, "{written}");
        for outcome in apply(&read, &mut document) {
            assert!(outcome.is_applied(), "{outcome}\n{written}");
        }
        document
    }

    #[test]
    fn actions_make_the_difference_they_were_made_of() {
        let old = document();
        let mut new = old.clone();
        let get = new.pointer_mut("/paths/~1notes~1{ID}/get").unwrap();
        get["summary"] = json!("Fetch: \"it's\" \\ new");
        get["tags"] = json!(["notes", "more"]);
        get["parameters"][0]["schema"]["maximum"] = json!(50);
        get["parameters"][0]["schema"]["minimum"] = json!(1);
        get["parameters"][1]["schema"] = json!({"$ref": "#/x"});
        get["responses"] = json!({"200": {"description": "yes"}});
        new["paths"]["/notes/{ID}"].as_object_mut().unwrap().shift_remove("put");
        assert_eq!(turned(&old, &new, &[""]), new);
        assert_eq!(turned(&new, &old, &[""]), old);
        assert_eq!(turned(&old, &old, &["", "/paths"]), old);
    }

    /// A value out of a sequence of pseudo-random numbers.
    fn random(state: &mut u64, depth: u32) -> Value {
        let mut below = |limit: u64| {
            *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (*state >> 33) % limit
        };
        let (kind, length) = (below(if depth == 0 { 3 } else { 6 }), below(4));
        match kind {
            0 => Value::Null,
            1 => json!(below(3)),
            2 => json!(format!("text {}", below(2))),
            3 => (0..length).map(|_| random(state, depth - 1)).collect(),
            4 => (0..length)
                .map(|at| json!({"name": format!("n{at}"), "value": random(state, depth - 1)}))
                .collect(),
            _ => Value::Object(
                (0..length).map(|at| (format!("k{at}"), random(state, depth - 1))).collect(),
            ),
        }
    }

    #[test]
    fn any_two_documents_can_be_turned_into_each_other() {
        let mut state = 11;
        for _ in 0..400 {
            let (old, new) = (random(&mut state, 4), random(&mut state, 4));
            let (old, new) = (json!({"root": old, "same": 1}), json!({"root": new, "same": 1}));
            assert_eq!(turned(&old, &new, &[""]), new, "from {old}");
        }
    }

    #[test]
    fn only_the_named_places_are_corrected() {
        let old = json!({"a": {"b": 1, "c": 2}, "d": [1, 2], "e": [{"f": 1}, {"f": 2}]});
        let new = json!({"a": {"b": 3, "c": 4}, "d": [2], "e": [{"f": 1}, {"f": 3}], "g": 5});
        assert_eq!(turned(&old, &new, &["/a/b"])["a"], json!({"b": 3, "c": 2}));
        assert_eq!(turned(&old, &new, &["/d/1"])["d"], json!([2]));
        assert_eq!(turned(&old, &new, &["/e/1/f"])["e"], new["e"]);
        assert_eq!(turned(&old, &new, &["/g", "/nowhere", "/e/7"])["g"], 5);
    }

    #[test]
    fn parameters_are_found_by_name_wherever_they_stand() {
        let old = document();
        let mut new = old.clone();
        new["paths"]["/notes/{ID}"]["get"]["parameters"][0]["schema"]["maximum"] = json!(50);
        let action = between(&old, &new, &["/paths"], "Because.").remove(0);
        let target = "$['paths']['/notes/{ID}']['get']['parameters']\
                      [?@.name == 'limit' && @.in == 'query']['schema']";
        assert_eq!(action.target.as_str(), target);
        assert_eq!(action.expects, json!({"maximum": 500}));
    }

    #[test]
    fn the_text_is_in_one_form() {
        let one = overlay("{x-cliq-reason: r, remove: true, x-cliq-expects: [1], target: $.a}");
        let expected = "overlay: \"1.0.0\"\ninfo:\n  title: T\n  version: \"1.0.0\"\n\
                        x-cliq-stage: repaired\nactions:\n- target: $.a\n  remove: true\n  \
                        x-cliq-expects:\n  - 1\n  x-cliq-reason: r\n";
        assert_eq!(text(&one).unwrap(), expected);
    }

    #[test]
    fn keys_of_any_kind_are_reached() {
        for key in ["it's", "a\\b", "~/", "", "é🦀", "line\nbreak", "a.b[0]", "\"q\""] {
            let (old, new) = (json!({key: {"x": 1}}), json!({key: {"x": 2}}));
            assert_eq!(turned(&old, &new, &[""]), new, "{key:?}");
        }
    }
}
