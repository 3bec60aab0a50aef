//! An index of the values in JSON text, so that text is validated as it is sent.

use std::borrow::Cow;
use std::ops::Range;

/// JSON text with the places of its values.
#[derive(Debug)]
pub(super) struct JsonTree<'a> {
    text: &'a str,
    /// In the order of the text. The entries of an object alternate between keys and values.
    places: Vec<Place>,
}

#[derive(Debug)]
struct Place {
    kind: PlaceKind,
    /// Whether it is the key of an entry.
    is_key: bool,
    /// A string without its quotes.
    range: Range<usize>,
    /// The number of the first place behind this value. While a list or an object is open, the number of
    /// the one around it.
    next: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PlaceKind {
    /// A number, a boolean or `null`.
    Literal,
    String,
    /// A string with escapes.
    Escaped,
    List,
    Object,
}

/// A value of a [`JsonTree`].
#[derive(Clone, Copy, Debug)]
pub(super) struct JsonNode<'a> {
    tree: &'a JsonTree<'a>,
    number: usize,
}

/// The value of a [`JsonNode`].
#[derive(Clone, Debug)]
pub(super) enum JsonKind<'a> {
    Null,
    Bool(bool),
    /// As it is written.
    Number(&'a str),
    String(Cow<'a, str>),
    List,
    Object,
}

/// Bytes of text per value in typical bodies, to allocate once.
const PER_VALUE: usize = 12;

impl<'a> JsonTree<'a> {
    /// The text must be valid JSON; other text gives an unspecified tree.
    pub(super) fn new(text: &'a str) -> Self {
        let mut tree = Self { text, places: Vec::with_capacity(text.len() / PER_VALUE + 2) };
        tree.read();
        tree
    }

    pub(super) fn root(&self) -> Option<JsonNode<'_>> {
        self.node(0)
    }

    fn node(&self, number: usize) -> Option<JsonNode<'_>> {
        (number < self.places.len()).then_some(JsonNode { tree: self, number })
    }

    fn read(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        // The innermost open list or object.
        let mut open = usize::MAX;
        while let Some(byte) = bytes.get(at) {
            let number = self.places.len();
            at = match byte {
                b'{' | b'[' => {
                    let kind = if *byte == b'{' { PlaceKind::Object } else { PlaceKind::List };
                    self.places.push(Place { kind, is_key: false, range: at..at, next: open });
                    open = number;
                    at + 1
                }
                b'}' | b']' => {
                    if let Some(place) = self.places.get_mut(open) {
                        open = std::mem::replace(&mut place.next, number);
                        place.range.end = at + 1;
                    }
                    at + 1
                }
                b'"' => {
                    let (end, kind) = end_of_string(bytes, at + 1);
                    self.places.push(Place {
                        kind,
                        is_key: false,
                        range: at + 1..end,
                        next: number + 1,
                    });
                    end + 1
                }
                b':' => {
                    if let Some(key) = self.places.last_mut() {
                        key.is_key = true;
                    }
                    at + 1
                }
                b',' | b' ' | b'\n' | b'\r' | b'\t' => at + 1,
                _ => {
                    let rest = bytes.get(at..).unwrap_or_default();
                    let length = rest.iter().take_while(|byte| is_literal(**byte)).count().max(1);
                    let (range, kind) = (at..at + length, PlaceKind::Literal);
                    self.places.push(Place { kind, is_key: false, range, next: number + 1 });
                    at + length
                }
            };
        }
    }
}

fn is_literal(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// The end of a string that begins at `at`, and its kind.
fn end_of_string(bytes: &[u8], mut at: usize) -> (usize, PlaceKind) {
    let mut kind = PlaceKind::String;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        match memchr::memchr2(b'"', b'\\', rest) {
            Some(found) if rest.get(found) == Some(&b'\\') => {
                kind = PlaceKind::Escaped;
                at += found + 2;
            }
            Some(found) => return (at + found, kind),
            None => return (bytes.len(), kind),
        }
    }
}

impl<'a> JsonNode<'a> {
    fn place(self) -> Option<&'a Place> {
        self.tree.places.get(self.number)
    }

    fn kind(self) -> PlaceKind {
        self.place().map_or(PlaceKind::Literal, |place| place.kind)
    }

    /// The text; of a string, without its quotes.
    pub(super) fn raw(self) -> &'a str {
        self.place().and_then(|place| self.tree.text.get(place.range.clone())).unwrap_or_default()
    }

    /// Where the text is; of a string, without its quotes.
    pub(super) fn range(self) -> Range<usize> {
        self.place().map(|place| place.range.clone()).unwrap_or_default()
    }

    /// Where the text of a string is, with its quotes.
    pub(super) fn quoted_range(self) -> Range<usize> {
        let range = self.range();
        range.start.saturating_sub(1)..range.end.saturating_add(1)
    }

    pub(super) fn json(self) -> JsonKind<'a> {
        match self.kind() {
            PlaceKind::String | PlaceKind::Escaped => JsonKind::String(self.text()),
            PlaceKind::List => JsonKind::List,
            PlaceKind::Object => JsonKind::Object,
            PlaceKind::Literal => match self.raw() {
                "null" => JsonKind::Null,
                "true" => JsonKind::Bool(true),
                "false" => JsonKind::Bool(false),
                number => JsonKind::Number(number),
            },
        }
    }

    /// The value of a string, or the text of another value.
    pub(super) fn text(self) -> Cow<'a, str> {
        let raw = self.raw();
        if self.kind() == PlaceKind::Escaped {
            let unescaped = serde_json::from_str(&format!("\"{raw}\""));
            return unescaped.map_or(Cow::Borrowed(raw), Cow::Owned);
        }
        Cow::Borrowed(raw)
    }

    pub(super) fn as_str(self) -> Option<Cow<'a, str>> {
        self.is_string().then(|| self.text())
    }

    fn is_string(self) -> bool {
        matches!(self.kind(), PlaceKind::String | PlaceKind::Escaped)
    }

    pub(super) fn is_list(self) -> bool {
        self.kind() == PlaceKind::List
    }

    pub(super) fn is_object(self) -> bool {
        self.kind() == PlaceKind::Object
    }

    /// Whether it is this string.
    pub(super) fn is(self, text: &str) -> bool {
        match self.kind() {
            PlaceKind::String => self.raw() == text,
            PlaceKind::Escaped => self.text() == text,
            _ => false,
        }
    }

    /// Whether both are the same string.
    pub(super) fn is_same_string(self, other: Self) -> bool {
        match (self.kind(), other.kind()) {
            (PlaceKind::String, PlaceKind::String) => self.raw() == other.raw(),
            _ => self.is_string() && other.is_string() && self.text() == other.text(),
        }
    }

    /// Whether it is one of these strings.
    pub(super) fn is_one_of(self, texts: &[&str]) -> bool {
        texts.iter().any(|text| self.is(text))
    }

    pub(super) fn as_f64(self) -> Option<f64> {
        match self.json() {
            JsonKind::Number(number) => number.parse().ok(),
            _ => None,
        }
    }

    /// The entries of a list; none of another value.
    pub(super) fn items(self) -> impl Iterator<Item = JsonNode<'a>> + Clone {
        let list = self.is_list();
        self.children().filter(move |_| list)
    }

    /// The keys and values of an object; none of another value.
    pub(super) fn entries(self) -> impl Iterator<Item = (JsonNode<'a>, JsonNode<'a>)> + Clone {
        let object = self.is_object();
        let mut children = self.children();
        std::iter::from_fn(move || {
            object.then_some(())?;
            Some((children.next()?, children.next()?))
        })
    }

    pub(super) fn get(self, key: &str) -> Option<JsonNode<'a>> {
        self.entries().find(|(name, _)| name.is(key)).map(|(_, value)| value)
    }

    /// The string, or the strings within, but no keys.
    pub(super) fn strings(self) -> impl Iterator<Item = JsonNode<'a>> {
        let end = self.place().map_or(0, |place| place.next.min(self.tree.places.len()));
        let all = (self.number..end).map(move |number| JsonNode { tree: self.tree, number });
        all.filter(|node| node.is_string() && node.place().is_some_and(|place| !place.is_key))
    }

    fn children(self) -> impl Iterator<Item = JsonNode<'a>> + Clone {
        let end = match self.kind() {
            PlaceKind::List | PlaceKind::Object => self.place().map_or(0, |place| place.next),
            _ => 0,
        };
        let (tree, mut number) = (self.tree, self.number + 1);
        std::iter::from_fn(move || {
            let node = (number < end).then_some(JsonNode { tree, number })?;
            number = node.place()?.next.max(number + 1);
            Some(node)
        })
    }
}

/// Equality as of JSON: the order of keys is irrelevant, and numbers are compared as they are written.
impl PartialEq for JsonNode<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.json(), other.json()) {
            (JsonKind::String(own), JsonKind::String(other)) => own == other,
            (JsonKind::List, JsonKind::List) => self.items().eq(other.items()),
            (JsonKind::Object, JsonKind::Object) => {
                let same = |(key, value): (JsonNode<'_>, JsonNode<'_>)| {
                    key.as_str().and_then(|key| other.get(&key)).is_some_and(|it| it == value)
                };
                self.entries().count() == other.entries().count() && self.entries().all(same)
            }
            (JsonKind::Null, JsonKind::Null) => true,
            (JsonKind::Bool(own), JsonKind::Bool(other)) => own == other,
            (JsonKind::Number(own), JsonKind::Number(other)) => own == other,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{JsonKind, JsonNode, JsonTree};
    use serde_json::{Map, Value, json};

    /// The value that a tree shows.
    fn value(node: JsonNode<'_>) -> Value {
        match node.json() {
            JsonKind::Null => Value::Null,
            JsonKind::Bool(value) => value.into(),
            JsonKind::Number(number) => serde_json::from_str(number).unwrap(),
            JsonKind::String(text) => text.into_owned().into(),
            JsonKind::List => node.items().map(value).collect(),
            JsonKind::Object => {
                let entry = |(key, item): (JsonNode<'_>, JsonNode<'_>)| {
                    (key.as_str().unwrap().into_owned(), value(item))
                };
                node.entries().map(entry).collect::<Map<_, _>>().into()
            }
        }
    }

    #[test]
    fn a_tree_shows_what_the_text_contains() {
        let whole = json!({
            "text": "a \"quoted\" \\ line\n and {[ \u{1f600}", "empty": "", "": {}, "\"": [[], [1]],
            "numbers": [0, -1, 1.5, 1e300, u64::MAX], "flags": [true, false, null],
            "deep": { "a": { "b": [{ "c": 1 }, { "d": "e" }] }, "f": "g" },
        });
        for text in [whole.to_string(), serde_json::to_string_pretty(&whole).unwrap()] {
            let tree = JsonTree::new(&text);
            assert_eq!(value(tree.root().unwrap()), whole, "{text}");
        }
        for scalar in [json!(null), json!("a"), json!(5), json!([]), json!({})] {
            let text = scalar.to_string();
            assert_eq!(value(JsonTree::new(&text).root().unwrap()), scalar);
        }
    }

    #[test]
    fn strings_are_visited_in_order_without_keys() {
        let text = json!(["a", { "key": "b", "more": ["c", 1, ["d"]] }, "e"]).to_string();
        let tree = JsonTree::new(&text);
        let strings: Vec<_> = tree.root().unwrap().strings().filter_map(JsonNode::as_str).collect();
        assert_eq!(strings, ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn text_that_is_not_json_ends() {
        for text in ["", "\"", "\"a\\", "[[", "]]", "{\"a\"", "{\"a\":}", "[1,,2}", "\u{1f600}"] {
            let tree = JsonTree::new(text);
            let _ = tree.root().map(|root| (root.entries().count(), root.strings().count()));
        }
    }
}
