//! The one form of a document: its keys in a fixed order, its YAML in one style. A refresh that
//! changes a line shows that line and no other.
//!
//! Keys of the format (`operationId`, `type`, …) have a fixed order. Names (paths, schemas,
//! properties, parameters, scopes) and payloads keep the order of the document: it is what readers
//! are used to, and it decides nothing.

mod order;
mod scalar;
mod yaml;

use crate::document::Document;

/// The text of a document. It reads back as the same values.
///
/// ```
/// use cliq_codegen::{Source, intake::canonical, load};
///
/// let source = Source::new("v2/bots.yaml", "info: {version: '2', title: Bots}\nopenapi: 3.0.3");
/// let documents = load::documents(&[source]).unwrap();
/// let text = canonical::text(&documents[0]);
/// assert_eq!(text, "openapi: 3.0.3\ninfo:\n  title: Bots\n  version: '2'\n");
/// ```
#[must_use]
pub fn text(document: &Document) -> String {
    yaml::text(&order::document(&document.root))
}

/// The text of any value in the same style, its keys in the order they have.
#[must_use]
pub fn yaml(value: &serde_json::Value) -> String {
    yaml::text(value)
}

#[cfg(test)]
mod tests {
    use super::text;
    use crate::document::Document;
    use crate::load::documents;
    use crate::{Source, folder};
    use std::path::Path;

    fn parse(text: &str) -> Document {
        documents(&[Source::new("v2/bots.yaml", text)]).unwrap().remove(0)
    }

    #[test]
    fn the_committed_documents_are_canonical() {
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
        let sources = folder::read(&specs).unwrap();
        assert!(sources.len() > 20);
        for source in &sources {
            let document = documents(std::slice::from_ref(source)).unwrap().remove(0);
            let canonical = text(&document);
            let differs = canonical.lines().zip(source.text.lines()).position(|(a, b)| a != b);
            let line = differs.map(|line| line + 1);
            assert!(canonical == source.text, "{} is not canonical at {line:?}", source.path);
        }
    }

    #[test]
    fn the_order_of_keys_in_the_input_does_not_matter() {
        let one = parse("openapi: 3.0.3\npaths:\n  /a:\n    get: {tags: [x], operationId: a_b}");
        let other = parse("paths:\n  /a:\n    get: {operationId: a_b, tags: [x]}\nopenapi: 3.0.3");
        assert_eq!(text(&one), text(&other));
        assert!(text(&one).ends_with("operationId: a_b\n      tags:\n      - x\n"));
    }

    #[test]
    fn payloads_keep_their_order_and_unknown_keys_come_last() {
        let document = parse(
            "x-other: 1\ncomponents:\n  schemas:\n    A:\n      x-new: 1\n      a: 2\n      \
             description: d\n      type: object\n      example: {type: 1, openapi: 2}",
        );
        assert_eq!(
            text(&document),
            "components:\n  schemas:\n    A:\n      type: object\n      description: d\n      \
             example:\n        type: 1\n        openapi: 2\n      a: 2\n      x-new: 1\nx-other: 1\n"
        );
    }

    #[test]
    fn every_text_reads_back_as_itself() {
        let long = "word ".repeat(60);
        let texts = [
            "",
            " ",
            "~",
            "no",
            "Yes",
            "12",
            "1_000",
            "1e5",
            "-1.5e+3",
            "0x1F",
            ".5",
            "1:30",
            "=",
            "2024-01-31",
            "2024-1-3 10:00:00",
            "3.0.3",
            "a: b",
            "a:",
            "a #b",
            "#a",
            "- a",
            "-a",
            "? a",
            ":a",
            "@a",
            "'a'",
            "\"a\"",
            "a'b: c",
            "a\tb",
            "a\r\nb",
            "a\nb",
            "a\n",
            "a\n\n",
            "\na",
            " a",
            "a ",
            "a \nb",
            "a\n b",
            "[a]",
            "{a}",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "`a`",
            "---",
            "... a",
            "é",
            "😀",
            "\u{85}",
            "\u{feff}a",
            "null",
            "NaN",
            ".nan",
            "+.inf",
            "0b1",
            long.trim(),
            &long,
            &long.replace("word", "it's: "),
            &format!("\"{long}\n"),
            &format!("'{}", long.trim()),
            &long.replace("word", "a\\b\u{1}"),
            &"x".repeat(300),
        ];
        let map: serde_json::Map<String, serde_json::Value> = texts
            .iter()
            .enumerate()
            .map(|(index, text)| (format!("{text}{index}"), serde_json::json!([text, {"a": text}])))
            .chain([("12".to_owned(), serde_json::json!([1.5, 1e30, -0.25, [], {}, [[1]], null]))])
            .collect();
        let root = serde_json::json!({"x-all": map});
        let document = Document { root: root.as_object().unwrap().clone(), ..parse("a: 1") };
        assert_eq!(serde_json::Value::Object(parse(&text(&document)).root), root);
    }
}
