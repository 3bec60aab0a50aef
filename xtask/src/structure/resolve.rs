//! Paths → the module that defines what they name, as far as names tell: types are not inferred,
//! and macros are not expanded.

use super::tree::{Module, Tree};
use std::collections::{BTreeMap, BTreeSet};

/// What a path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A module itself.
    Module(usize),
    /// Something that is defined in a module.
    Item(usize),
}

/// Resolves paths of one crate.
pub struct Resolver<'a> {
    tree: &'a Tree,
    macros: BTreeMap<&'a str, usize>,
}

/// Names that are being looked up, so that imports that lead to themselves end.
type Pending = BTreeSet<(usize, String, bool)>;

impl<'a> Resolver<'a> {
    /// Prepares the lookup.
    pub fn new(tree: &'a Tree) -> Self {
        let mut macros = BTreeMap::new();
        for (index, module) in tree.modules.iter().enumerate() {
            for name in &module.content.macros {
                macros.entry(name.as_str()).or_insert(index);
            }
        }
        Self { tree, macros }
    }

    /// What `path` names in the module `from`; nothing for names of other crates, local variables
    /// and generic parameters.
    pub fn resolve(&self, from: usize, path: &[String]) -> Option<Target> {
        self.follow(from, path, &mut Pending::new())
    }

    fn follow(&self, from: usize, path: &[String], pending: &mut Pending) -> Option<Target> {
        let (first, rest) = path.split_first()?;
        let mut current = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(from),
            "super" => Target::Module(self.module(from)?.parent?),
            name => match self.lookup(from, name, !rest.is_empty(), pending) {
                Some(target) => target,
                // Textual scope.
                None => {
                    return self
                        .macros
                        .get(name)
                        .filter(|_| rest.is_empty())
                        .copied()
                        .map(Target::Item);
                }
            },
        };
        for (position, segment) in rest.iter().enumerate() {
            // What follows an item is a variant or an associated item.
            let Target::Module(module) = current else { break };
            let qualifies = position + 1 < rest.len();
            current = match segment.as_str() {
                "super" => Target::Module(self.module(module)?.parent?),
                name => match self.lookup(module, name, qualifies, pending) {
                    Some(target) => target,
                    None => Target::Item(self.undeclared(module, name, pending)?),
                },
            };
        }
        Some(current)
    }

    /// Where a name is defined that a module does not declare: an exported macro is at the root of
    /// the crate, a macro of the module may have made an item; what is imported from another crate
    /// is not of this one.
    fn undeclared(&self, from: usize, name: &str, pending: &mut Pending) -> Option<usize> {
        if let Some(defining) = self.macros.get(name) {
            return Some(*defining);
        }
        (!self.foreign(from, name, &mut BTreeSet::new(), pending)).then_some(from)
    }

    /// Whether a module may import a name from another crate: by the name, or through a glob.
    fn foreign(
        &self,
        from: usize,
        name: &str,
        seen: &mut BTreeSet<usize>,
        pending: &mut Pending,
    ) -> bool {
        let Some(module) = self.module(from).filter(|_| seen.insert(from)) else { return false };
        module.content.imports.iter().any(|import| match &import.name {
            Some(imported) => imported == name,
            None => match self.follow(from, &import.path.segments, pending) {
                Some(Target::Module(other)) => self.foreign(other, name, seen, pending),
                Some(Target::Item(_)) => false,
                None => true,
            },
        })
    }

    /// A name in the scope of a module. A module is preferred if the name qualifies another one,
    /// else an item.
    fn lookup(
        &self,
        from: usize,
        name: &str,
        qualifies: bool,
        pending: &mut Pending,
    ) -> Option<Target> {
        if !pending.insert((from, name.to_owned(), qualifies)) {
            return None;
        }
        let found = self.search(from, name, qualifies, pending);
        pending.remove(&(from, name.to_owned(), qualifies));
        found
    }

    fn search(
        &self,
        from: usize,
        name: &str,
        qualifies: bool,
        pending: &mut Pending,
    ) -> Option<Target> {
        let module = self.module(from)?;
        let child = module.children.get(name.trim_start_matches("r#")).and_then(|all| all.first());
        let child = child.map(|child| Target::Module(*child));
        let item = module.content.items.contains(name).then_some(Target::Item(from));
        let declared = if qualifies { child.clone().or(item) } else { item };
        declared
            .or_else(|| self.imported(from, module, name, qualifies, pending))
            .or_else(|| module.content.presumed.contains(name).then_some(Target::Item(from)))
            .or(child)
            .or_else(|| self.through_globs(from, module, name, qualifies, pending))
    }

    fn imported(
        &self,
        from: usize,
        module: &Module,
        name: &str,
        qualifies: bool,
        pending: &mut Pending,
    ) -> Option<Target> {
        let imports = module.content.imports.iter();
        let named = imports.filter(|import| import.name.as_deref() == Some(name));
        let mut found = None;
        for import in named {
            let target = self.follow(from, &import.path.segments, pending);
            match target {
                Some(Target::Module(_)) if !qualifies => found = found.or(target),
                Some(_) => return target,
                None => {}
            }
        }
        found
    }

    fn through_globs(
        &self,
        from: usize,
        module: &Module,
        name: &str,
        qualifies: bool,
        pending: &mut Pending,
    ) -> Option<Target> {
        let globs = module.content.imports.iter().filter(|import| import.name.is_none());
        for import in globs {
            if let Some(Target::Module(other)) = self.follow(from, &import.path.segments, pending)
                && let Some(target) = self.lookup(other, name, qualifies, pending)
            {
                return Some(target);
            }
        }
        None
    }

    fn module(&self, index: usize) -> Option<&'a Module> {
        self.tree.modules.get(index)
    }
}
