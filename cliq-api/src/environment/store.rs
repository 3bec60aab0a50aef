//! The store that a variable names.

use super::Variables;
use crate::store::{FileStore, Store};
use std::sync::Arc;

/// Name of the variable.
const STORE: &str = "CLIQ_STORE";

impl Variables<'_> {
    /// The store in `CLIQ_STORE`: a path, or the URL of a Redis server.
    pub(crate) fn store(&mut self) -> Option<Arc<dyn Store>> {
        let value = self.raw(STORE)?;
        let url = value.to_str().map(str::trim).filter(|text| text.contains("://"));
        let Some(url) = url.map(str::to_owned) else {
            return Some(Arc::new(FileStore::new(value)));
        };
        if !["redis://", "rediss://"].iter().any(|scheme| url.starts_with(scheme)) {
            self.invalid(
                STORE,
                "is neither the path of a folder nor a `redis://` or `rediss://` URL",
            );
            return None;
        }
        self.redis(&url)
    }

    #[cfg(feature = "redis")]
    fn redis(&mut self, url: &str) -> Option<Arc<dyn Store>> {
        let Ok(store) = crate::store::RedisStore::new(url) else {
            self.invalid(STORE, "is not a URL of the form `redis://user:password@host:6379/0`");
            return None;
        };
        Some(Arc::new(store))
    }

    #[cfg(not(feature = "redis"))]
    fn redis(&mut self, _: &str) -> Option<Arc<dyn Store>> {
        self.invalid(STORE, "names a Redis server, which needs the feature `redis` of `cliq-api`");
        None
    }
}
