//! Where a value stands in a body.

/// A JSON path under construction, with and without the places of items.
#[derive(Default)]
pub(super) struct Path {
    text: String,
    general: String,
}

/// A path to return to.
#[derive(Clone, Copy)]
pub(super) struct Mark(usize, usize);

impl Path {
    pub(super) fn mark(&self) -> Mark {
        Mark(self.text.len(), self.general.len())
    }

    pub(super) fn back(&mut self, mark: Mark) {
        self.text.truncate(mark.0);
        self.general.truncate(mark.1);
    }

    pub(super) fn key(&mut self, key: &str) {
        if !self.text.is_empty() {
            self.text.push('.');
        }
        self.text.push_str(key);
        self.general.push('.');
        self.general.push_str(key);
    }

    pub(super) fn item(&mut self, index: usize) {
        self.text.push_str(&format!("[{index}]"));
        self.general.push_str("[]");
    }

    /// A key of a map, whose name means nothing.
    pub(super) fn entry(&mut self, key: &str) {
        let general = self.general.len();
        self.key(key);
        self.general.truncate(general);
        self.general.push_str(".*");
    }

    /// The path of a key of the object.
    pub(super) fn of(&self, key: &str) -> String {
        if self.text.is_empty() { key.to_owned() } else { format!("{}.{key}", self.text) }
    }

    pub(super) fn here(&self) -> String {
        if self.text.is_empty() { ".".to_owned() } else { self.text.clone() }
    }

    /// A number that is the same for all items of a list, by operation and path (FNV-1a).
    pub(super) fn number(&self, operation: &str) -> usize {
        let bytes = operation.bytes().chain(self.general.bytes());
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        usize::try_from(hash >> 33).unwrap_or_default()
    }
}
