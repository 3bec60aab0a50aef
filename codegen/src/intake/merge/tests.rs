use super::{Decision, Difference, Kind, Merged, merge};
use crate::Source;
use crate::document::Document;
use crate::load::documents;

const COMMON: &str = "
openapi: 3.0.3
paths: {}
x-cliq-errors: [{code: known_code, meaning: Known.}]
components:
  securitySchemes:
    ZohoOAuth: {type: oauth2, flows: {authorizationCode: {scopes: {Things.READ: Read., Things.ALL: All.}}}}
  schemas:
    ThingId: {type: string, description: An id., x-cliq-scalar: identifier}
    Timestamp: {description: A time., x-cliq-scalar: timestamp, anyOf: [{type: string}, {type: integer}]}
    Flag: {description: A flag., x-cliq-scalar: flag, anyOf: [{type: boolean}, {type: string}]}
";

const THINGS: &str = "
openapi: 3.0.3
servers: [{url: https://cliq.zoho.com/api/v2}]
paths:
  /things/{id}:
    get:
      operationId: things_get
      summary: Get a thing
      description: Our own words.
      x-cliq-note: [Decided so.]
      x-cliq-rate-limit: {requests: 20, per-seconds: 60, lock-seconds: 600, assumed: [lock-seconds]}
      security: [{ZohoOAuth: [Things.READ]}, {ZohoOAuth: [Things.ALL]}]
      parameters:
      - {name: id, in: path, required: true, schema: {$ref: 'common.yaml#/components/schemas/ThingId'}}
      - {name: limit, in: query, required: false, schema: {type: integer, maximum: 100}}
      - {name: ids, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}
      responses:
        '200':
          description: A thing.
          content: {application/json: {schema: {$ref: '#/components/schemas/ThingsGetResponse'}}}
    delete:
      operationId: things_delete
      x-cliq-rate-limit: {requests: 5, per-seconds: 60}
      responses: {'204': {description: Gone.}}
  /things:
    post:
      operationId: things_create
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ThingsCreateRequest'}}}
      responses: {'204': {description: Made.}}
components:
  securitySchemes:
    ZohoOAuth: {type: oauth2, flows: {authorizationCode: {scopes: {Things.READ: Read., Things.ALL: All.}}}}
  schemas:
    ThingsGetResponse:
      type: object
      description: An response.
      properties:
        data: {description: The thing., allOf: [{$ref: '#/components/schemas/Thing'}]}
        parts: {type: array, items: {$ref: '#/components/schemas/Thing'}}
      required: [data]
    Thing:
      type: object
      description: A thing.
      properties:
        id: {description: Its id., allOf: [{$ref: 'common.yaml#/components/schemas/ThingId'}]}
        time: {description: Its time., allOf: [{$ref: 'common.yaml#/components/schemas/Timestamp'}]}
        shown: {description: Whether., allOf: [{$ref: 'common.yaml#/components/schemas/Flag'}]}
        level: {description: Its level., allOf: [{$ref: '#/components/schemas/ThingLevel'}]}
        size: {type: number, description: Its size.}
        extra: {type: object, description: Free keys., additionalProperties: {type: string}}
    ThingLevel: {type: string, description: A level., enum: [low, high]}
    ThingsCreateRequest:
      type: object
      description: What to make.
      properties:
        name: {type: string, description: Its name., maxLength: 50}
        note: {type: string, description: A note.}
      required: [name]
";

/// What was published, repaired: the same operations, with the shapes of the response and the body.
fn published(response: &str, body: &str) -> String {
    format!(
        "
openapi: 3.0.3
servers: [{{url: https://cliq.zoho.com/api/v2}}]
paths:
  /things/{{THING_ID}}:
    get:
      operationId: things_retrieve
      x-cliq-rate-limit: {{requests: 20, per-seconds: 60}}
      security: [{{Zoho_Auth: [Things.ALL]}}, {{Zoho_Auth: [Things.READ]}}]
      parameters:
      - {{name: THING_ID, in: path, required: true, schema: {{type: string}}}}
      - {{name: limit, in: query, schema: {{type: string}}}}
      - {{name: ids, in: query, schema: {{type: string}}}}
      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {response}}}}}}}}}
    delete:
      operationId: things_remove
      responses: {{'200': {{description: OK}}}}
  /things:
    post:
      operationId: things_add
      requestBody: {{content: {{application/json: {{schema: {body}}}}}}}
      responses: {{'204': {{description: OK}}}}
components:
  schemas:
    Level: {{type: string, description: Theirs., enum: [high, top]}}
    Owner: {{type: object, description: Theirs., properties: {{boss: {{$ref: '#/components/schemas/Owner'}}}}}}
"
    )
}

const SAME: &str = "{type: object, properties: {data: {type: object, properties: {id: {type: integer}, \
    time: {type: integer}, shown: {type: string}, level: {type: string}, size: {type: integer}, \
    extra: {type: object, properties: {any: {type: string}}}}}, parts: {type: array, items: {type: object}}}, \
    required: [parts]}";
const BODY: &str = "{type: object, properties: {name: {type: string, maxLength: 50}}}";

fn committed() -> Vec<Document> {
    documents(&[Source::new("v2/common.yaml", COMMON), Source::new("v2/things.yaml", THINGS)])
        .unwrap()
}

fn repaired(texts: &[(&str, &str)]) -> Vec<Document> {
    let sources: Vec<Source> =
        texts.iter().map(|(file, text)| Source::new(format!("v2/{file}.yaml"), *text)).collect();
    documents(&sources).unwrap()
}

fn run(text: &str) -> Merged {
    merge(&committed(), &repaired(&[("thingapi", text)]))
}

/// Kind, committed pointer below the operation or schema, old and new value.
fn short(difference: &Difference) -> (Kind, &str, Option<&serde_json::Value>, &serde_json::Value) {
    let Difference { kind, committed, old, new, .. } = difference;
    let tail = committed.pointer.rsplit_once('/').unwrap().1;
    (*kind, tail, old.as_ref(), new)
}

fn roots(documents: &[Document]) -> Vec<serde_json::Value> {
    documents.iter().map(|document| document.root.clone().into()).collect()
}

#[test]
fn what_reads_the_published_form_is_no_difference() {
    let merged = run(&published(SAME, BODY));
    assert_eq!(merged.differences, []);
    assert_eq!(roots(&merged.documents), roots(&committed()));
    assert_eq!(merged.new_operations, []);
    assert_eq!(merged.not_published, [""; 0]);
    assert_eq!(merged.modules["v2/thingapi.yaml"].iter().collect::<Vec<_>>(), ["things"]);
}

/// Name, published text, kind, last part of the committed place, old and new value.
type Case<'a> = (&'a str, String, Kind, &'a str, Option<&'a str>, &'a str);

#[test]
fn each_statement_is_found_taken_in_and_then_no_difference() {
    let level = "level: {type: string}";
    let cases: &[Case<'_>] = &[
        ("threshold", published(SAME, BODY).replace("requests: 20", "requests: 30"), Kind::RateLimit, "requests", Some("20"), "30"),
        ("lock", published(SAME, BODY).replace("per-seconds: 60", "per-seconds: 60, lock-seconds: 300"), Kind::RateLimit, "lock-seconds", Some("600"), "300"),
        ("scope", published(SAME, BODY).replace("Things.ALL", "Things.SEE"), Kind::Scope, "security", Some("*"), "*"),
        ("parameter", published(SAME, BODY).replace("      - {name: ids", "      - {name: extra, in: query, schema: {type: string}}\n      - {name: ids"), Kind::Parameter, "parameters", None, "*"),
        ("required parameter", published(SAME, BODY).replace("name: limit, in: query", "name: limit, in: query, required: true"), Kind::Required, "required", Some("false"), "true"),
        ("code", published(SAME, BODY).replace("operationId: things_add", "operationId: things_add\n      x-cliq-errors: [{code: new_code, meaning: New.}, {code: known_code, meaning: Old.}]"), Kind::ErrorCode, "x-cliq-errors", None, "*"),
        ("deprecated", published(SAME, BODY).replace("operationId: things_add", "deprecated: true\n      operationId: things_add"), Kind::Deprecated, "deprecated", None, "true"),
        ("limit", published(SAME, &BODY.replace("50", "40")), Kind::Limit, "maxLength", Some("50"), "40"),
        ("new limit", published(SAME, &BODY.replace("}}}", "}, note: {type: string, maxLength: 9}}}")), Kind::Limit, "maxLength", None, "9"),
        ("required key", published(SAME, &BODY.replace("}}}", "}, note: {type: string}}, required: [note, name]}")), Kind::Required, "required", None, "\"note\""),
        ("property", published(&SAME.replace(level, "owner: {$ref: '#/components/schemas/Owner'}"), BODY), Kind::Property, "owner", None, "*"),
        ("enum value", published(&SAME.replace(level, "level: {$ref: '#/components/schemas/Level'}"), BODY), Kind::Enum, "enum", None, "\"top\""),
        ("type", published(&SAME.replace(level, "level: {type: boolean}"), BODY), Kind::Type, "level", Some("*"), "*"),
        ("content type", published(SAME, BODY).replace("{content: {application/json", "{content: {application/xml"), Kind::ContentType, "application~1json", Some("\"application/json\""), "*"),
        ("status", published(SAME, BODY).replace("responses: {'204': {description: OK}}", "responses: {'201': {description: OK, content: {application/json: {schema: {type: string}}}}}"), Kind::Status, "204", Some("\"204\""), "*"),
    ];
    for (name, text, kind, tail, old, new) in cases {
        let merged = run(text);
        let found: Vec<_> = merged.differences.iter().map(short).collect();
        let [(found_kind, found_tail, found_old, found_new)] = found.as_slice() else {
            panic!("{name}: {found:?}")
        };
        assert_eq!((found_kind, found_tail), (kind, tail), "{name}");
        assert_eq!(found_old.is_some(), old.is_some(), "{name}");
        for (value, expected) in
            [(found_old.cloned(), *old), (Some((*found_new).clone()), Some(*new))]
        {
            if let (Some(value), Some(expected)) = (value, expected.filter(|text| *text != "*")) {
                assert_eq!(value.to_string(), expected, "{name}");
            }
        }
        assert_eq!(merged.differences[0].decision, Decision::Taken, "{name}");
        assert_ne!(roots(&merged.documents), roots(&committed()), "{name}");
        let again = merge(&merged.documents, &repaired(&[("thingapi", text)]));
        assert_eq!(again.differences, [], "{name}: a second merge finds nothing");
        assert_eq!(roots(&again.documents), roots(&merged.documents), "{name}");
    }
}

#[test]
fn what_was_assumed_is_no_statement_and_yields_to_one() {
    let assumed = "per-seconds: 60, lock-seconds: 60, assumed: [lock-seconds]";
    let text = published(SAME, BODY).replace("per-seconds: 60", assumed);
    assert_eq!(run(&text).differences, []);
    let stated =
        published(SAME, BODY).replace("per-seconds: 60", "per-seconds: 60, lock-seconds: 60");
    let merged = run(&stated);
    let things = merged.documents.iter().find(|document| document.module == "things").unwrap();
    let limit = things.pointer("/paths/~1things~1{id}/get/x-cliq-rate-limit").unwrap();
    assert_eq!(limit, &serde_json::json!({"requests": 20, "per-seconds": 60, "lock-seconds": 60}));
}

#[test]
fn a_new_key_that_has_to_be_sent_comes_as_such_at_once() {
    let body = "{type: object, properties: {owner: {type: string}}, required: [owner]}";
    let text = published(SAME, body);
    let merged = run(&text);
    let kinds: Vec<_> = merged.differences.iter().map(|found| found.kind).collect();
    assert_eq!(kinds, [Kind::Property]);
    let things = merged.documents.iter().find(|document| document.module == "things").unwrap();
    let required = things.pointer("/components/schemas/ThingsCreateRequest/required").unwrap();
    assert_eq!(required, &serde_json::json!(["name", "owner"]));
    assert_eq!(merge(&merged.documents, &repaired(&[("thingapi", &text)])).differences, []);
}

#[test]
fn a_limit_that_is_known_as_the_stricter_of_two_is_no_difference() {
    let known = "maxLength: 50, x-cliq-stricter: [{maxLength: 40, source: a published document}]";
    let committed = THINGS.replace("maxLength: 50", known);
    assert_ne!(committed, THINGS);
    let committed = documents(&[
        Source::new("v2/common.yaml", COMMON),
        Source::new("v2/things.yaml", committed),
    ])
    .unwrap();
    let says = |limit: &str| {
        let text = published(SAME, &BODY.replace("50", limit));
        merge(&committed, &repaired(&[("thingapi", &text)])).differences
    };
    assert_eq!(says("40"), []);
    assert_eq!(says("39").len(), 1);
}

#[test]
fn ids_texts_notes_and_extra_parts_stay() {
    let merged = run(&published(SAME, BODY).replace("requests: 20", "requests: 30"));
    let things = merged.documents.iter().find(|document| document.module == "things").unwrap();
    let get = things.pointer("/paths/~1things~1{id}/get").unwrap();
    assert_eq!(get["operationId"], "things_get");
    assert_eq!(get["description"], "Our own words.");
    assert_eq!(get["x-cliq-note"][0], "Decided so.");
    assert_eq!(get["x-cliq-rate-limit"]["requests"], 30);
    assert_eq!(get["x-cliq-rate-limit"]["lock-seconds"], 600);
}

#[test]
fn what_a_new_part_refers_to_comes_with_it() {
    let response =
        SAME.replace("level: {type: string}", "owner: {$ref: '#/components/schemas/Owner'}");
    let merged = run(&published(&response, BODY));
    let things = merged.documents.iter().find(|document| document.module == "things").unwrap();
    let schema = |name: &str| things.pointer(&format!("/components/schemas/{name}")).unwrap();
    assert_eq!(schema("Thing")["properties"]["owner"]["$ref"], "#/components/schemas/Owner");
    assert_eq!(schema("Owner")["properties"]["boss"]["$ref"], "#/components/schemas/Owner");
}

#[test]
fn a_scope_that_comes_new_is_described_in_both_places() {
    let merged = run(&published(SAME, BODY).replace("Things.ALL", "Things.ABLE"));
    for document in &merged.documents {
        let scopes = "/components/securitySchemes/ZohoOAuth/flows/authorizationCode/scopes";
        let names: Vec<_> = document.pointer(scopes).unwrap().as_object().unwrap().keys().collect();
        assert_eq!(names, ["Things.ABLE", "Things.ALL", "Things.READ"], "{}", document.file);
    }
}

#[test]
fn a_new_operation_joins_the_module_of_its_neighbours() {
    let text = published(SAME, BODY).replace(
        "paths:\n",
        "paths:\n  /things/{X}/copy:\n    post: {operationId: thingapi_copy, responses: {'204': {description: OK}}}\n",
    ).replace("    delete:", "    put: {operationId: thingapi_set, parameters: [{name: THING_ID, in: path, required: true, schema: {type: string}}]}\n    delete:");
    let merged = run(&text);
    let added: Vec<_> =
        merged.new_operations.iter().map(|new| (new.id.as_str(), new.path.as_str())).collect();
    assert_eq!(added, [("things_copy", "/things/{X}/copy"), ("things_set", "/things/{id}")]);
    let things = merged.documents.iter().find(|document| document.module == "things").unwrap();
    let set = things.pointer("/paths/~1things~1{id}/put").unwrap();
    assert_eq!(
        (&set["operationId"], &set["parameters"][0]["name"]),
        (&"things_set".into(), &"id".into())
    );
    assert_eq!(set["tags"][0], "things");
    assert_eq!(merge(&merged.documents, &repaired(&[("thingapi", &text)])).new_operations, []);
}

#[test]
fn a_document_that_nobody_knows_makes_a_module() {
    let text = "openapi: 3.0.3\nservers: [{url: https://cliq.zoho.com/api/v2}]\npaths:\n  /pins:\n    get: {operationId: pins_list}";
    let merged = merge(&committed(), &repaired(&[("pins", text)]));
    let files: Vec<_> = merged.documents.iter().map(|document| document.file.as_str()).collect();
    assert_eq!(files, ["v2/common.yaml", "v2/pins.yaml", "v2/things.yaml"]);
    assert_eq!(merged.new_operations[0].id, "pins_list");
    assert_eq!(merged.not_published, [""; 0], "no document speaks of things");
}

#[test]
fn an_operation_that_is_no_longer_published_is_named() {
    let text = published(SAME, BODY);
    let cut = text.find("    delete:").unwrap()..text.find("  /things:").unwrap();
    let merged = run(&text.replace(&text[cut], ""));
    assert_eq!(merged.not_published, ["things_delete"]);
}

#[test]
fn a_doubled_segment_is_the_operation_without_it_and_a_doubt() {
    let text = published(SAME, BODY).replace("/things/{THING_ID}:", "/things/{THING_ID}/things:");
    let merged = run(&text);
    let kinds: Vec<_> =
        merged.differences.iter().map(|found| (found.kind, found.decision)).collect();
    assert_eq!(kinds, [(Kind::Path, Decision::Kept); 2]);
    assert_eq!(merged.new_operations, []);
}

#[test]
fn where_published_documents_disagree_the_committed_one_stays() {
    let (one, other) = (published(SAME, BODY), published(SAME, &BODY.replace("50", "40")));
    let merged = merge(&committed(), &repaired(&[("a", &one), ("b", &other)]));
    assert_eq!(merged.differences.len(), 1);
    assert_eq!(merged.differences[0].decision, Decision::Kept);
    assert_eq!(roots(&merged.documents), roots(&committed()));
    let third = published(SAME, &BODY.replace("50", "30"));
    let merged = merge(&committed(), &repaired(&[("b", &other), ("c", &third)]));
    let decisions: Vec<_> = merged.differences.iter().map(|found| found.decision).collect();
    assert_eq!(decisions, [Decision::Taken, Decision::Kept]);
}

#[test]
fn the_order_of_documents_does_not_matter() {
    let (one, other) =
        (published(SAME, &BODY.replace("50", "30")), published(SAME, &BODY.replace("50", "40")));
    let mut documents = repaired(&[("a", &one), ("b", &other)]);
    let forward = merge(&committed(), &documents);
    documents.reverse();
    let mut ours = committed();
    ours.reverse();
    let backward = merge(&ours, &documents);
    assert_eq!(forward.differences, backward.differences);
    assert_eq!(roots(&forward.documents), roots(&backward.documents));
}

#[test]
fn without_committed_documents_the_repaired_ones_are_the_result() {
    let documents = repaired(&[("thingapi", &published(SAME, BODY))]);
    let merged = merge(&[], &documents);
    assert_eq!(roots(&merged.documents), roots(&documents));
    assert_eq!(merged.new_operations.len(), 3);
}

#[test]
fn a_difference_says_both_and_knows_the_overlay_that_keeps_ours() {
    let merged = run(&published(SAME, &BODY.replace("50", "40")));
    let found = &merged.differences[0];
    assert_eq!(
        found.to_string(),
        "things_create: limit at v2/things.yaml#/components/schemas/ThingsCreateRequest/properties/name/maxLength: \
         published 40 at v2/thingapi.yaml#/paths/~1things/post/requestBody/content/application~1json/schema/properties/name/maxLength, \
         committed 50; taken"
    );
    let actions = found.keeping();
    let target =
        "$.paths['/things'].post.requestBody.content['application/json'].schema.properties.name";
    assert_eq!(actions.len(), 1);
    assert_eq!(actions[0]["target"], target);
    assert_eq!(actions[0]["update"]["maxLength"], 50);
}
