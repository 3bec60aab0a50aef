//! Where the committed documents say what a published fact is about.

use super::difference::Location;
use super::node::{Documents, Node, OperationNode, operations, stated};
use super::pairing::without_doubled;
use crate::document::Document;
use crate::document::path::anonymous;
use crate::intake::edition::{OperationKey, Step, Topic, Track};
use std::collections::BTreeMap;
use std::fmt;

/// Alternatives of a schema are followed this far.
const DEPTH: usize = 6;

/// The part of a committed document that a published fact concerns.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CommittedItem {
    /// Id of the operation.
    pub operation: String,
    /// Where it is, or the innermost part that holds it.
    pub place: Location,
    /// Whether the part is there; otherwise `place` is what would hold it.
    pub is_there: bool,
}

/// The operation and the place: `bots_get at v2/bots.yaml#/paths/~1bots/get`.
impl fmt::Display for CommittedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let below = if self.is_there { "at" } else { "not in" };
        write!(f, "{} {below} {}", self.operation, self.place)
    }
}

/// The operations of the committed documents of one version, ready to be searched.
pub struct CommittedItems<'a> {
    documents: Documents<'a>,
    by_key: BTreeMap<String, OperationNode<'a>>,
}

impl<'a> CommittedItems<'a> {
    /// Prepares the search.
    #[must_use]
    pub fn new(documents: &'a [Document]) -> Self {
        let all = documents.iter().flat_map(operations);
        let by_key = all.map(|operation| (operation.key.clone(), operation)).collect();
        Self { documents: Documents(documents), by_key }
    }

    /// The part that a fact concerns; nothing where the operation is not committed.
    #[must_use]
    pub fn find(
        &self,
        key: &OperationKey,
        track: &Track,
        topic: Option<&Topic>,
    ) -> Option<CommittedItem> {
        let operation = self.operation(key)?;
        let mut at = operation.node.clone();
        let mut is_there = true;
        for step in &track.0 {
            let Some(next) = self.step(&at, step) else {
                is_there = false;
                break;
            };
            at = next;
        }
        if let Some(topic) = topic.filter(|_| is_there) {
            match self.stated(&at, topic) {
                Some(fact) => at = fact,
                None => is_there = matches!(topic, Topic::Required | Topic::Type),
            }
        }
        Some(CommittedItem { operation: operation.id(), place: at.place(), is_there })
    }

    /// The operation of a published path, which may have a query string, repeat its last segment, or
    /// stand below another server.
    fn operation(&self, key: &OperationKey) -> Option<&OperationNode<'a>> {
        let path = key.path.split(['?', '#']).next().unwrap_or_default();
        let exact = format!("{} {}", key.verb, anonymous(path));
        let found = self.by_key.get(&exact).or_else(|| self.by_key.get(without_doubled(&exact)?));
        found.or_else(|| {
            let below_root = exact.replacen(" /", " /api/", 1);
            self.by_key.get(&below_root)
        })
    }

    fn step(&self, at: &Node<'a>, step: &Step) -> Option<Node<'a>> {
        match step {
            Step::Body => Some(self.documents.resolve(at.get("requestBody")?)),
            Step::Parameter(place, name) => {
                let all = at.get("parameters")?.items();
                // A publication numbers the placeholders of paths that it lists more than once.
                let plain = |name: &str| match place.as_str() {
                    "path" => name.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase(),
                    _ => name.to_owned(),
                };
                let is_it = |node: &Node<'a>| {
                    let own = node.text("name").map(plain);
                    node.text("in") == Some(place) && own == Some(plain(name))
                };
                all.into_iter().map(|one| self.documents.resolve(one)).find(is_it)
            }
            Step::Response(status) => {
                let responses = at.get("responses")?;
                let is_success = |status: &str| status.starts_with(['2', '3']);
                let same = || responses.get(status);
                // A document has one success, whatever status a publication gives it.
                let success = || {
                    let all = responses.entries().into_iter();
                    all.filter(|(own, _)| is_success(status) && is_success(own))
                        .map(|found| found.1)
                        .next()
                };
                Some(self.documents.resolve(same().or_else(success)?))
            }
            Step::Media(media) => {
                let content = at.get("content")?;
                let lone = || match content.entries().as_slice() {
                    [(_, lone)] => Some(lone.clone()),
                    _ => None,
                };
                content.get(media).or_else(lone)
            }
            Step::Key(name) => self.inner(&schema(at), &["properties", name], 0),
            Step::Items => self.inner(&schema(at), &["items"], 0),
            Step::Entries => self.inner(&schema(at), &["additionalProperties"], 0),
        }
    }

    /// What a schema, the ones it refers to, or its alternatives have below these keys.
    fn inner(&self, schema: &Node<'a>, keys: &[&str], depth: usize) -> Option<Node<'a>> {
        let layers = self.documents.layers(schema.clone());
        let below =
            |layer: &Node<'a>| keys.iter().try_fold(layer.clone(), |node, key| node.get(key));
        if let Some(found) = layers.iter().find_map(below) {
            return Some(found);
        }
        let alternatives = |layer: &Node<'a>| {
            let lists = ["anyOf", "oneOf"].into_iter().filter_map(|key| layer.get(key));
            lists.flat_map(|list| list.items()).collect::<Vec<_>>()
        };
        let mut alternatives = layers.iter().flat_map(alternatives);
        alternatives.find_map(|schema| {
            (depth < DEPTH).then(|| self.inner(&schema, keys, depth + 1)).flatten()
        })
    }

    /// Where the fact is stated of an operation or value.
    fn stated(&self, at: &Node<'a>, topic: &Topic) -> Option<Node<'a>> {
        let of_schema = |key: &str| stated(&self.documents.layers(schema(at)), key);
        match topic {
            Topic::Deprecated => at.get("deprecated"),
            Topic::Error(_) => at.get("x-cliq-errors"),
            Topic::Limit(key) => of_schema(key),
            Topic::Lockout(_) => at.get("x-cliq-rate-limit")?.get("lock-seconds"),
            Topic::RateLimit(_) => at.get("x-cliq-rate-limit"),
            Topic::Scope(_) => at.get("security"),
            Topic::Value(_) => of_schema("enum"),
            Topic::Required | Topic::Type => None,
        }
    }
}

/// The schema of a parameter or content, or the schema itself.
fn schema<'a>(at: &Node<'a>) -> Node<'a> {
    at.get("schema").filter(|schema| schema.value.is_object()).unwrap_or_else(|| at.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Source, load};

    const TEXT: &str = "\
servers: [{url: 'https://cliq.zoho.com/api/v9'}]
paths:
  /shelves/{SHELF_ID}:
    get:
      operationId: shelves_get
      x-cliq-rate-limit: {requests: 10, lock-seconds: 60}
      parameters:
      - {name: sort, in: query, schema: {$ref: '#/components/schemas/Sort'}}
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}}}
components:
  schemas:
    Sort: {type: string, enum: [a, b]}
    Book: {type: object, properties: {title: {type: string}}}
    Shelf:
      allOf:
      - type: object
        properties: {books: {type: array, items: {anyOf: [{type: string}, {$ref: '#/components/schemas/Book'}]}}}
";

    fn find(path: &str, track: &[Step], topic: Option<&Topic>) -> Option<String> {
        let documents = load::documents(&[Source::new("v9/shelves.yaml", TEXT)]).unwrap();
        let items = CommittedItems::new(&documents);
        let key = OperationKey { path: path.to_owned(), verb: "get".to_owned() };
        items.find(&key, &Track(track.to_vec()), topic).map(|item| item.to_string())
    }

    #[test]
    fn every_part_is_found_where_it_is_written() {
        let path = "/api/v9/shelves/{ID}";
        let operation = "v9/shelves.yaml#/paths/~1shelves~1{SHELF_ID}/get";
        let at = |place: &str| Some(format!("shelves_get at {place}"));
        assert_eq!(find(path, &[], None), at(operation));
        for other in ["/api/v9/shelves/{ID}?full=true", "/v9/shelves/{ID}"] {
            assert_eq!(find(other, &[], None), at(operation), "{other}");
        }
        let lockout = Topic::Lockout(String::new());
        let expected = at(&format!("{operation}/x-cliq-rate-limit/lock-seconds"));
        assert_eq!(find(path, &[], Some(&lockout)), expected);
        let sort = [Step::Parameter("query".to_owned(), "sort".to_owned())];
        assert_eq!(find(path, &sort, None), at(&format!("{operation}/parameters/0")));
        let value = Topic::Value("a".to_owned());
        assert_eq!(
            find(path, &sort, Some(&value)),
            at("v9/shelves.yaml#/components/schemas/Sort/enum")
        );
        let key = |name: &str| Step::Key(name.to_owned());
        let json = [Step::Response("300".to_owned()), Step::Media("text/json".to_owned())];
        let title = [&json[..], &[key("books"), Step::Items, key("title")]].concat();
        let book = "v9/shelves.yaml#/components/schemas/Book/properties/title";
        assert_eq!(find(path, &title, Some(&Topic::Type)), at(book));
    }

    #[test]
    fn of_what_is_not_there_the_holder_is_named() {
        let path = "/api/v9/shelves/{ID}";
        let gone = [Step::Parameter("query".to_owned(), "gone".to_owned())];
        let operation = "v9/shelves.yaml#/paths/~1shelves~1{SHELF_ID}/get";
        assert_eq!(find(path, &gone, None), Some(format!("shelves_get not in {operation}")));
        let scope = Topic::Scope("A.READ".to_owned());
        assert_eq!(find(path, &[], Some(&scope)), Some(format!("shelves_get not in {operation}")));
        assert_eq!(find("/api/v9/rooms", &[], None), None);
    }
}
