//! A broken document is refused with file, place, reason and remedy, and nothing is generated.

use cliq_codegen::Source;

const CLEAN: &str = r"
openapi: 3.0.3
info: { title: things, version: '2', description: Things. }
servers: [{ url: https://cliq.zoho.com/api/v2 }]
paths:
  /things/{THING_ID}:
    get:
      operationId: things_get
      summary: Get a thing
      description: Gets a thing.
      x-cliq-source: 'page: a test'
      security: [{ ZohoOAuth: [ZohoCliq.Things.READ] }]
      parameters:
      - { name: THING_ID, in: path, required: true, description: The thing., schema: { type: string } }
      responses:
        '200':
          description: The thing.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Thing' }
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        kind: { $ref: '#/components/schemas/ThingKind' }
    ThingKind:
      type: string
      description: Kind of a thing.
      enum: [large, small]
";

fn refusal(text: &str) -> String {
    match cliq_codegen::generate(&[Source::new("v2/things.yaml", text)]) {
        Ok(_) => panic!("the document was accepted"),
        Err(problems) => problems.to_string(),
    }
}

fn changed(from: &str, to: &str) -> String {
    assert!(CLEAN.contains(from), "{from}");
    refusal(&CLEAN.replacen(from, to, 1))
}

#[test]
fn the_clean_document_is_accepted() {
    cliq_codegen::generate(&[Source::new("v2/things.yaml", CLEAN)]).unwrap();
}

#[test]
fn an_undeclared_path_parameter() {
    assert_eq!(
        changed("/things/{THING_ID}:", "/things/{THING_ID}/parts/{PART_ID}:"),
        "v2/things.yaml: /paths/~1things~1{THING_ID}~1parts~1{PART_ID}/get: the path parameter \
         `PART_ID` is not declared; add it to the parameters of the operation, with `in: path`"
    );
}

#[test]
fn a_surplus_path_parameter() {
    let message = changed("/things/{THING_ID}:", "/things:");
    assert_eq!(
        message,
        "v2/things.yaml: /paths/~1things/get/parameters/0: the path has no placeholder for the \
         parameter `THING_ID`; remove it, or correct the name"
    );
}

#[test]
fn a_duplicate_operation_id() {
    let twice = CLEAN.replace(
        "components:\n",
        "  /things:
    get:
      operationId: things_get
      summary: List things
      description: Lists things.
      x-cliq-source: 'page: a test'
      security: []
      responses: { '204': { description: Nothing. } }
components:
",
    );
    assert_eq!(
        refusal(&twice),
        "v2/things.yaml: /paths/~1things/get/operationId: the operationId `things_get` is already used by \
         v2/things.yaml/paths/~1things~1{THING_ID}/get; use a unique operationId for each operation"
    );
}

#[test]
fn a_dangling_reference() {
    assert_eq!(
        changed("#/components/schemas/ThingKind", "#/components/schemas/Kind"),
        "v2/things.yaml: /components/schemas/Thing/properties/kind: the target of the reference `#/components/schemas/Kind` does not exist; add the component, or correct the name"
    );
}

#[test]
fn an_enum_that_cannot_be_named() {
    assert_eq!(
        changed("enum: [large, small]", "enum: ['+', '-']"),
        "v2/things.yaml: /components/schemas/ThingKind: no name can be derived from the enum value \"+\"; list \
         names for all values of the enum in `x-enum-varnames`\n\
         v2/things.yaml: /components/schemas/ThingKind: no name can be derived from the enum value \"-\"; list \
         names for all values of the enum in `x-enum-varnames`"
    );
    let named = CLEAN
        .replace("enum: [large, small]", "enum: ['+', '-']\n      x-enum-varnames: [Plus, Minus]");
    cliq_codegen::generate(&[Source::new("v2/things.yaml", named)]).unwrap();
}

#[test]
fn yaml_that_does_not_parse() {
    let message = changed("enum: [large, small]", "enum: [large, small");
    assert!(message.starts_with("v2/things.yaml: 3"), "{message}");
    assert!(message.contains("the YAML does not parse"), "{message}");
    assert!(message.contains("correct the line"), "{message}");
}

/// The clean document with another property and what belongs to it.
fn with_property(property: &str) -> String {
    CLEAN.replacen("      properties:\n", &format!("      properties:\n{property}\n"), 1)
}

#[test]
fn constants_of_what_is_no_time() {
    const OF: &str = "
        until:
          allOf: [{ $ref: '#/components/schemas/ThingTime' }]
          description: End.
          x-cliq-constants: [{ name: NEVER, value: -1, meaning: It stays. }]";
    const TIME: &str = "    ThingTime: { type: integer, format: int64, description: A time., x-cliq-scalar: epoch-milliseconds }\n";
    let text = format!("{}{TIME}", with_property(OF));
    cliq_codegen::generate(&[Source::new("v2/things.yaml", text.clone())]).unwrap();
    let at = "v2/things.yaml: /components/schemas/Thing/properties/until/x-cliq-constants";
    for (from, to, expected) in [
        (
            "epoch-milliseconds }",
            "date-time }",
            ": the value is not a time that may be a number; remove it, or reference a schema of such \
             times",
        ),
        (
            "name: NEVER",
            "name: Never",
            "/0: `Never` is not the name of a constant; use capital letters, digits and `_`",
        ),
        (
            "value: -1",
            "value: none",
            "/0: the constant has no whole number as its value; write the `value` that is sent",
        ),
        (
            "meaning: It stays.",
            "meaning: ''",
            "/0: the constant has no `meaning`; say what the value means, in a sentence",
        ),
        (
            "[{ name: NEVER, value: -1, meaning: It stays. }]",
            "{ NEVER: -1 }",
            ": it is not a list of constants; list name, value and meaning of each",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        assert_eq!(refusal(&text.replacen(from, to, 1)), format!("{at}{expected}"));
    }
    let again = OF.replacen("until", "since", 1);
    assert_eq!(
        refusal(&text.replacen(
            "        until:",
            &format!("{}\n        until:", again.trim_start_matches('\n')),
            1
        )),
        format!("{at}: the object has two constants `NEVER`; use a different name")
    );
}

#[test]
fn ids_that_are_not_required_properties() {
    let with = |ids: &str| {
        CLEAN.replacen(
            "description: A thing.\n      properties",
            &format!("description: A thing.\n      x-cliq-ids: {ids}\n      properties"),
            1,
        )
    };
    assert_eq!(
        refusal(&with("[kind]")),
        "v2/things.yaml: /components/schemas/Thing/x-cliq-ids/0: \"kind\" is not a required property; name \
         required properties whose schemas are identifiers\n\
         v2/things.yaml: /components/schemas/Thing/x-cliq-ids/0: `kind` is not an identifier; name required \
         properties whose schemas are identifiers"
    );
    let required = with("[kind]\n      required: [kind]");
    assert_eq!(
        refusal(&required),
        "v2/things.yaml: /components/schemas/Thing/x-cliq-ids/0: `kind` is not an identifier; name required \
         properties whose schemas are identifiers"
    );
    let scalar = "      description: Kind of a thing.\n      x-cliq-scalar: identifier\n";
    let fine = required
        .replace("      description: Kind of a thing.\n      enum: [large, small]\n", scalar);
    cliq_codegen::generate(&[Source::new("v2/things.yaml", fine)]).unwrap();
    assert_eq!(
        refusal(&with("kind")),
        "v2/things.yaml: /components/schemas/Thing/x-cliq-ids: it is not a list; list the names of the \
         properties"
    );
}

#[test]
fn samples_of_another_type() {
    for (from, to, place, sample) in [
        (
            "schema: { type: string } }",
            "x-cliq-sample: 7, schema: { type: string } }",
            "/paths/~1things~1{THING_ID}/get/parameters/0",
            "7",
        ),
        (
            "kind: { $ref: '#/components/schemas/ThingKind' }",
            "kind: { allOf: [{ $ref: '#/components/schemas/ThingKind' }], x-cliq-sample: medium }",
            "/components/schemas/Thing/properties/kind",
            "\"medium\"",
        ),
        (
            "enum: [large, small]",
            "enum: [large, small]\n      x-cliq-sample: [large]",
            "/components/schemas/ThingKind",
            "[\"large\"]",
        ),
    ] {
        assert_eq!(
            changed(from, to),
            format!(
                "v2/things.yaml: {place}/x-cliq-sample: the sample {sample} is not a value of its schema; \
                 write a value of the type, or of the enum"
            )
        );
    }
    let fine = CLEAN.replacen(
        "enum: [large, small]",
        "enum: [large, small]\n      x-cliq-sample: large",
        1,
    );
    cliq_codegen::generate(&[Source::new("v2/things.yaml", fine)]).unwrap();
}

#[test]
fn all_defects_are_told_at_once() {
    let text = CLEAN.replace("in: path, required: true", "in: path").replace("ThingKind'", "Kind'");
    assert_eq!(refusal(&text).lines().count(), 2);
}

#[test]
fn an_object_without_a_shape_and_an_inline_enum() {
    let message =
        changed("kind: { $ref: '#/components/schemas/ThingKind' }", "kind: { type: object }");
    assert!(
        message.contains("/components/schemas/Thing/properties/kind: an object without properties")
    );
    let message = changed(
        "kind: { $ref: '#/components/schemas/ThingKind' }",
        "kind: { type: string, enum: [a, b] }",
    );
    assert!(message.contains("an enum stands inline"), "{message}");
}

#[test]
fn an_idempotency_that_the_verb_tells() {
    let after = "description: Gets a thing.\n";
    assert_eq!(
        changed(after, &format!("{after}      x-cliq-idempotent: true\n")),
        "v2/things.yaml: /paths/~1things~1{THING_ID}/get/x-cliq-idempotent: only `false` is allowed; other operations are classified by their method; write `false`, or remove it"
    );
}

fn with_pagination(facts: &str) -> String {
    let after = "description: Gets a thing.\n";
    changed(after, &format!("{after}      x-cliq-pagination: {facts}\n"))
}

#[test]
fn pagination_that_names_what_is_not_there() {
    let place = "v2/things.yaml: /paths/~1things~1{THING_ID}/get/x-cliq-pagination";
    assert_eq!(
        with_pagination("{ kind: token, request: page, response: kind, items: kind }"),
        format!(
            "{place}/items: `kind` is no list; name a property that is an array\n\
             {place}/request: there is no `page`; declare the query parameter, or correct the name"
        )
    );
    let message =
        with_pagination("{ kind: pages, alternative: { response: other }, colour: green }");
    assert_eq!(
        message.lines().collect::<Vec<_>>(),
        [
            format!(
                "{place}/alternative/response: there is no `other`; add the property to the response, or correct the name"
            ),
            format!(
                "{place}/colour: the key is not known; use one of those documented in specs/README.md"
            ),
            format!("{place}/kind: the kind `pages` is unknown; write `token` or `time-window`"),
        ]
    );
    let message = with_pagination("{ kind: time-window, items: kind }");
    for key in ["request", "item-time", "item-id", "limit"] {
        let line = format!("{place}/{key}: `{key}` is missing; say what it is called");
        assert!(message.lines().any(|known| known == line), "{message}");
    }
}

#[test]
fn an_export_that_does_not_name_its_columns() {
    let export = CLEAN
        .replace("application/json:\n              schema: { $ref: '#/components/schemas/Thing' }", "text/csv:\n              schema: { type: string }")
        .replace(
            "      responses:\n",
            "      - { name: fields, in: query, required: true, description: Columns., schema: { type: array, items: { $ref: '#/components/schemas/ThingKind' } } }\n      responses:\n",
        );
    let place = "v2/things.yaml: /paths/~1things~1{THING_ID}/get/x-cliq-columns";
    let named = |columns: &str| {
        export.replace(
            "      security:",
            &format!("      x-cliq-columns: {columns}\n      security:"),
        )
    };
    assert_eq!(
        refusal(&export),
        format!(
            "{place}: the CSV export does not list its columns; list the name, the type and the description of each column"
        )
    );
    assert_eq!(
        refusal(&named("[{ name: large, type: Size }]")),
        format!(
            "{place}: the columns differ from the values of the parameter `fields`; use the values of its enum\n\
             {place}/0: `Size` is not a column type; write `string`, `integer` or the name of a \
             scalar of common.yaml\n\
             {place}/0: the column has no `description`; give it one, as text"
        )
    );
    let good = named(
        "[{ name: large, type: string, description: A. }, { name: small, type: integer, description: B. }]",
    );
    cliq_codegen::generate(&[Source::new("v2/things.yaml", good)]).unwrap();
}

#[test]
fn a_rule_of_a_body_that_nobody_knows() {
    let kind = "        kind: { $ref: '#/components/schemas/ThingKind' }\n";
    let with = |extension: &str| changed(kind, &format!("{kind}      {extension}\n"));
    let remedy = "see the extensions in specs/README.md";
    let place = "v2/things.yaml: /components/schemas/Thing";
    assert_eq!(
        with("x-cliq-rules: [{ rule: prime, of: kind }]"),
        format!("{place}/x-cliq-rules/0: there is no rule `prime`; {remedy}")
    );
    assert_eq!(
        with("x-cliq-rules: [{ rule: sum, of: kind }]"),
        format!("{place}/x-cliq-rules/0: the rule `sum` requires `is`; {remedy}")
    );
    assert_eq!(
        with("x-cliq-when: [{ property: kind, is: large }]"),
        format!("{place}/x-cliq-when/0: it has no `then`; {remedy}")
    );
    assert_eq!(
        with("x-cliq-stricter: [{ maxLength: 5 }]"),
        format!("{place}/x-cliq-stricter/0: it has no `source`; {remedy}")
    );
}

#[test]
fn a_rule_between_keys_that_is_incomplete() {
    let kind = "        kind: { $ref: '#/components/schemas/ThingKind' }\n";
    let remedy = "see the extensions in specs/README.md";
    let place = "v2/things.yaml: /components/schemas/Thing/x-cliq-rules/0";
    for (rule, reason) in [
        ("rule: any-of", "the rule `any-of` requires `are`"),
        ("rule: exclusive, are: kind", "the rule `exclusive` requires `are`"),
        ("rule: required-if, of: kind", "the rule `required-if` requires `as`"),
        ("rule: forbidden-if, as: kind", "the rule `forbidden-if` requires `of`"),
        ("rule: only-with, of: kind, as: size", "the rule `only-with` requires `values`"),
        ("rule: alone, of: kind", "the rule `alone` requires `are`"),
        ("rule: within-days, of: from, as: to, is: many", "the rule `within-days` requires `is`"),
        ("rule: without, of: kind, are: [1]", "the rule `without` requires `are`"),
        ("rule: required-if, of: kind, as: size, are: large", "`are` is not a list of texts"),
        ("rule: any-of, are: [kind], severity: error", "`severity` must be `warning`, or absent"),
        ("rule: any-of, are: [kind], severity: warning", "it has no `source`"),
    ] {
        assert_eq!(
            changed(kind, &format!("{kind}      x-cliq-rules: [{{ {rule} }}]\n")),
            format!("{place}: {reason}; {remedy}")
        );
    }
}

#[test]
fn a_condition_of_an_operation_that_is_incomplete() {
    let source = "      x-cliq-source: 'page: a test'\n";
    let place = "v2/things.yaml: /paths/~1things~1{THING_ID}/get/x-cliq-when/0";
    let remedy = "see the extensions in specs/README.md";
    for (case, reason) in [
        ("is: large", "it has no `property`"),
        ("property: kind, is: large", "it has no `then`"),
        (
            "property: kind, is: large, then: { size: {} }",
            "`size` has none of `$ref`, `values`, `keys`, `required` and `any`, or another key",
        ),
    ] {
        assert_eq!(
            changed(source, &format!("{source}      x-cliq-when: [{{ {case} }}]\n")),
            format!("{place}: {reason}; {remedy}")
        );
    }
}

#[test]
fn a_source_that_does_not_say_what_it_is() {
    let remedy = "write `page: <title>`, `published: <document>` or `live (<confidence>): <who>`, \
                  with captured, reported, secondhand or inferred as the confidence";
    let page = "'page: a test'";
    let operation = "/paths/~1things~1{THING_ID}/get/x-cliq-source";
    for (source, place, reason) in [
        ("'a test'", operation.to_owned(), "`a test`: the source has no class"),
        (
            "'rumor: a test'",
            operation.to_owned(),
            "`rumor: a test`: the class of the source is unknown",
        ),
        ("'live: a test'", operation.to_owned(), "`live: a test`: the source has no confidence"),
        (
            "['page: a test', 'live (surely): a test']",
            format!("{operation}/1"),
            "`live (surely): a test`: the confidence of the source is unknown",
        ),
        (
            "'page (captured): a test'",
            operation.to_owned(),
            "`page (captured): a test`: only a source of the class `live` has a confidence",
        ),
        ("'page: '", operation.to_owned(), "`page: `: the source has no name"),
        ("[]", operation.to_owned(), "it lists no source"),
        ("[1]", format!("{operation}/0"), "1 is not a text"),
    ] {
        assert_eq!(changed(page, source), format!("v2/things.yaml: {place}: {reason}; {remedy}"));
    }
    // A parameter and a schema are checked too.
    let parameter = "description: The thing.,";
    assert_eq!(
        changed(parameter, &format!("{parameter} x-cliq-source: hearsay,")),
        format!(
            "v2/things.yaml: /paths/~1things~1{{THING_ID}}/get/parameters/0/x-cliq-source: \
             `hearsay`: the source has no class; {remedy}"
        )
    );
    let schema = "      description: Kind of a thing.\n";
    assert_eq!(
        changed(schema, &format!("{schema}      x-cliq-source: ['live: a test']\n")),
        format!(
            "v2/things.yaml: /components/schemas/ThingKind/x-cliq-source/0: `live: a test`: the \
             source has no confidence; {remedy}"
        )
    );
}

#[test]
fn a_union_without_a_rule_that_selects() {
    let union = |rule: &str| {
        let schema = format!(
            "    ThingKind:\n      description: Kind of a thing.\n      anyOf: \
             [{{ type: string }}, {{ type: array, items: {{ type: string }} }}]\n{rule}"
        );
        refusal(&CLEAN.replace(
            "    ThingKind:\n      type: string\n      description: Kind of a thing.\n      enum: [large, small]\n",
            &schema,
        ))
    };
    let place = "v2/things.yaml: /components/schemas/ThingKind";
    for (rule, message) in [
        (
            "",
            "/anyOf: no condition selects the type of a value; add `x-cliq-select`, a condition \
             for each type",
        ),
        (
            "      x-cliq-select: [{ kind: string }]\n",
            "/x-cliq-select: 1 conditions for 2 types; write one condition for each type",
        ),
        (
            "      x-cliq-select: [{ kind: string }, { kind: list }]\n",
            "/x-cliq-select/1/kind: \"list\" is not a kind of JSON value; write `object`, `array`, \
             `string`, `number`, `boolean` or `null`",
        ),
        (
            "      x-cliq-select: [{ kind: string }, { shape: array }]\n",
            "/x-cliq-select/1/shape: the condition is not known; use one of those documented in specs/README.md",
        ),
        (
            "      x-cliq-select: [{ kind: string }, { kind: string }]\n",
            "/x-cliq-select/1: an earlier type has the same condition; state what distinguishes the type from the others",
        ),
        (
            "      x-cliq-select: [{ kind: string }, {}]\n",
            "/x-cliq-select/1: the condition is empty; state what distinguishes the type from the others",
        ),
    ] {
        assert_eq!(union(rule), format!("{place}{message}"), "{rule}");
    }
}

#[test]
fn an_identity_that_is_no_property() {
    assert_eq!(
        changed(
            "      properties:\n        kind",
            "      x-cliq-identity: id\n      properties:\n        kind"
        ),
        "v2/things.yaml: /components/schemas/Thing/x-cliq-identity: there is no `id`; name the \
         property that identifies the object"
    );
}
