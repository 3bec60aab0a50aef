//! Data stores by their IDs and names, and their records.

use super::data_store::{Broken, DataStore};
use super::database::Database;
use super::state::State;
use serde_json::{Map, Value};

impl State {
    pub(crate) fn data_store(&self, id: &str) -> Option<&DataStore> {
        self.data_stores.iter().find(|store| store.id == id)
    }

    pub(crate) fn data_store_named(&self, unique_name: &str) -> Option<&DataStore> {
        self.data_stores.iter().find(|store| store.unique_name == unique_name)
    }

    /// Replaces the data store of the same ID.
    pub(crate) fn replace_data_store(&mut self, mut changed: DataStore) {
        changed.changed = self.ids.revise();
        if let Some(store) = self.data_stores.iter_mut().find(|store| store.id == changed.id) {
            *store = changed;
        }
    }

    /// Adds a record, as the data store of the database permits it, if there is one.
    pub(crate) fn add_record(
        &mut self,
        name: &str,
        values: Map<String, Value>,
    ) -> Result<Map<String, Value>, Broken> {
        let store = self.data_store_named(name).cloned();
        let mut record = match &store {
            Some(store) => store.complete(&values)?,
            None => values,
        };
        record.insert("id".to_owned(), self.ids.record().into());
        let mut database = self.databases.get(name).cloned().unwrap_or_default();
        database.records.push(record.clone());
        if let Some(store) = &store {
            store.check_unique(&database)?;
        }
        self.databases.insert(name.to_owned(), database);
        Ok(record)
    }

    /// Changes the records that match, as the data store of the database permits it.
    pub(crate) fn change_records(
        &mut self,
        name: &str,
        values: &Map<String, Value>,
        matches: impl Fn(&Map<String, Value>) -> bool,
    ) -> Result<(), Broken> {
        let store = self.data_store_named(name);
        let values = match store {
            Some(store) => store.typed(values)?,
            None => values.clone(),
        };
        let mut database: Database = self.databases.get(name).cloned().unwrap_or_default();
        for record in database.records.iter_mut().filter(|record| matches(record)) {
            record.extend(values.clone());
        }
        if let Some(store) = store {
            store.check_unique(&database)?;
        }
        self.databases.insert(name.to_owned(), database);
        Ok(())
    }
}
