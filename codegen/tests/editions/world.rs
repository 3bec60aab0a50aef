//! A published document of its own, taken in as a first edition.

use cliq_codegen::Source;
use cliq_codegen::intake::Published;
use cliq_codegen::refresh::{Input, Refreshed, refresh};

pub const SHELVES: &str = include_str!("shelves.yml");

pub fn published(text: &str) -> Published {
    Published { file: "shelves.yml".to_owned(), text: text.to_owned() }
}

/// What a refresh left behind.
pub struct World {
    pub committed: Vec<Source>,
    pub remembered: Vec<Source>,
}

impl World {
    /// The first edition, taken in.
    pub fn new() -> Self {
        let mut world = Self { committed: Vec::new(), remembered: Vec::new() };
        let first = world.refresh(SHELVES);
        assert_eq!(first.report.refused, []);
        assert_eq!(first.report.published_changes, [], "there is nothing to compare with");
        world.take_in(first);
        world
    }

    pub fn refresh(&self, text: &str) -> Refreshed {
        self.refresh_module(text, None)
    }

    pub fn refresh_module(&self, text: &str, module: Option<&str>) -> Refreshed {
        let refreshed = refresh(Input {
            api: "v9",
            committed: &self.committed,
            published: &[published(text)],
            overlays: &[],
            remembered: &self.remembered,
            module,
        });
        refreshed.unwrap_or_else(|problems| panic!("{problems}"))
    }

    /// Writes what is to be written.
    pub fn take_in(&mut self, refreshed: Refreshed) {
        put(&mut self.committed, refreshed.changed);
        put(&mut self.remembered, refreshed.remembered);
    }
}

fn put(sources: &mut Vec<Source>, new: Vec<Source>) {
    sources.retain(|source| new.iter().all(|other| other.path != source.path));
    sources.extend(new);
}
