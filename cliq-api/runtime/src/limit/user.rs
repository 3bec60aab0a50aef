//! The user whose requests the service counts.

use super::unit::Unit;
use crate::operation::Operation;
use crate::sync::Mutex;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError};

/// A user of the service, by the name of the credentials and the origin of the API.
#[derive(Debug)]
pub(super) struct User {
    /// Unique within the registry.
    pub(super) number: u64,
    pub(super) name: Arc<str>,
    called: Mutex<BTreeMap<Unit, &'static Operation>>,
}

impl User {
    pub(super) fn new(number: u64, name: Arc<str>) -> Self {
        Self { number, name, called: Mutex::default() }
    }

    /// Records that an operation was called.
    pub(super) fn note(&self, operation: &'static Operation) {
        self.called
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(Unit::of(operation))
            .or_insert(operation);
    }

    /// The operations called so far, by id.
    pub(super) fn called(&self) -> Vec<&'static Operation> {
        self.called.lock().unwrap_or_else(PoisonError::into_inner).values().copied().collect()
    }
}
