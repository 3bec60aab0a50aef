//! Finds the path of the value at a position of a JSON text; `serde_json` reports line and column
//! only.

use std::ops::Range;

/// A value with its path.
#[derive(Debug, PartialEq)]
pub(super) struct Found {
    /// Path, such as `channels[3].name`; `.` for the whole.
    pub(super) path: String,
    /// Byte range.
    pub(super) span: Range<usize>,
}

/// An open list or object.
struct Level {
    start: usize,
    /// Length of the path prefix of its entries.
    path: usize,
    /// Index of the entry in a list; `None` in an object.
    index: Option<usize>,
}

/// Returns the innermost value that ends at or after `column` of `line`, both counted from 1.
pub fn at(json: &[u8], line: usize, column: usize) -> Found {
    let before: usize = json
        .split(|byte| *byte == b'\n')
        .take(line.saturating_sub(1))
        .map(|line| line.len() + 1)
        .sum();
    Scanner { json, at: 0, path: String::new(), levels: Vec::new() }.find(before + column)
}

struct Scanner<'a> {
    json: &'a [u8],
    at: usize,
    path: String,
    levels: Vec<Level>,
}

impl Scanner<'_> {
    fn find(mut self, end: usize) -> Found {
        let mut key = None;
        while let Some(&byte) = self.json.get(self.at) {
            let start = self.at;
            match byte {
                b'{' | b'[' => {
                    self.enter(key.take());
                    if start >= end {
                        let stop = self.container();
                        return self.found(start, stop);
                    }
                    let index = (byte == b'[').then_some(0);
                    self.levels.push(Level { start, path: self.path.len(), index });
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.at += 1;
                    let Some(level) = self.levels.pop() else { break };
                    self.path.truncate(level.path);
                    if self.at >= end {
                        return self.found(level.start, self.at);
                    }
                    self.leave();
                }
                b',' => {
                    self.at += 1;
                    if let Some(index) =
                        self.levels.last_mut().and_then(|level| level.index.as_mut())
                    {
                        *index += 1;
                    }
                }
                b'"' => {
                    self.string();
                    let in_object = self.levels.last().is_some_and(|level| level.index.is_none());
                    if in_object && key.is_none() {
                        key = Some(start + 1..self.at.saturating_sub(1));
                        continue;
                    }
                    self.enter(key.take());
                    if self.at >= end {
                        return self.found(start, self.at);
                    }
                    self.leave();
                }
                b':' | b' ' | b'\t' | b'\r' | b'\n' => self.at += 1,
                _ => {
                    let rest = self.json.get(start..).unwrap_or_default();
                    let ends = |byte: &u8| b",]} \t\r\n".contains(byte);
                    self.at += rest.iter().position(ends).unwrap_or(rest.len()).max(1);
                    self.enter(key.take());
                    if self.at >= end {
                        return self.found(start, self.at);
                    }
                    self.leave();
                }
            }
        }
        self.path.clear();
        self.found(0, self.json.len())
    }

    /// Adds the segment of the value that begins.
    fn enter(&mut self, key: Option<Range<usize>>) {
        if let Some(index) = self.levels.last().and_then(|level| level.index) {
            self.path.push_str(&format!("[{index}]"));
        } else if let Some(key) = key {
            let name = self.json.get(key).map(String::from_utf8_lossy).unwrap_or_default();
            if !self.path.is_empty() {
                self.path.push('.');
            }
            self.path.push_str(&name);
        }
    }

    /// Removes the segment of the value that ended.
    fn leave(&mut self) {
        let length = self.levels.last().map_or(0, |level| level.path);
        self.path.truncate(length);
    }

    /// The end of the list or object that begins here.
    fn container(&mut self) -> usize {
        let mut depth = 0_usize;
        while let Some(&byte) = self.json.get(self.at) {
            match byte {
                b'"' => {
                    self.string();
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                break;
            }
        }
        self.at
    }

    /// Skips a string.
    fn string(&mut self) {
        self.at += 1;
        while let Some(&byte) = self.json.get(self.at) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                break;
            }
        }
        self.at = self.at.min(self.json.len());
    }

    fn found(&mut self, start: usize, end: usize) -> Found {
        let path = std::mem::take(&mut self.path);
        let path = if path.is_empty() { ".".to_owned() } else { path };
        Found { path, span: start..end }
    }
}

#[cfg(test)]
mod tests {
    use super::at;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[allow(dead_code, reason = "only its type counts")]
    struct Item {
        name: String,
        #[serde(default)]
        size: Option<i64>,
        #[serde(default)]
        inner: Vec<Item>,
    }

    #[test]
    fn failures_are_located() {
        for (json, path, found) in [
            (r#"[{"name":7}]"#, "[0].name", "7"),
            (r#"[{"name":"a"},{"name":"b","size":"x"}]"#, "[1].size", "\"x\""),
            ("[\n {\"name\": \"a\",\n  \"size\": true }]", "[0].size", "true"),
            (r#"[{"name":"a","inner":[{"name":"b"},{"size":1}]}]"#, "[0].inner[1]", "{\"size\":1}"),
            (r#"[{"na\"me":1,"name":"a","size":1.5}]"#, "[0].size", "1.5"),
            (r#"[{"name":"a","inner":{"name":"]"}}]"#, "[0].inner", r#"{"name":"]"}"#),
            (r#"{"name":"a"}"#, ".", "{\"name\":\"a\"}"),
        ] {
            let error = serde_json::from_str::<Vec<Item>>(json).unwrap_err();
            let located = at(json.as_bytes(), error.line(), error.column());
            let text = &json[located.span.clone()];
            assert_eq!((located.path.as_str(), text), (path, found), "{json}: {error}");
        }
    }
}
