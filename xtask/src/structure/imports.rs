//! Cycles of imports between the files of a crate.

use super::graph;
use super::resolve::{Resolver, Target};
use super::syntax::Mention;
use super::tree::Tree;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Why a file depends on another one: an item it names, and the line.
struct Use {
    line: usize,
    item: String,
}

/// The graph of files. Generated code counts as one node per folder.
pub struct Imports {
    nodes: Vec<PathBuf>,
    edges: BTreeMap<(usize, usize), Use>,
}

impl Imports {
    /// Draws the graph.
    pub fn of(tree: &Tree, generated: &[PathBuf]) -> Self {
        let mut nodes: Vec<PathBuf> = Vec::new();
        let node_of: Vec<usize> = tree
            .files
            .iter()
            .map(|file| {
                let folder = generated.iter().find(|folder| file.starts_with(folder));
                let node = folder.unwrap_or(file);
                nodes.iter().position(|known| known == node).unwrap_or_else(|| {
                    nodes.push(node.clone());
                    nodes.len() - 1
                })
            })
            .collect();
        let mut imports = Self { nodes, edges: BTreeMap::new() };
        let resolver = Resolver::new(tree);
        for (from, module) in tree.modules.iter().enumerate() {
            let reexports = module.content.imports.iter().map(|one| (&one.path, one.reexport));
            let mentions = module.content.mentions.iter().map(|one| (one, false));
            for (mention, reexport) in reexports.chain(mentions) {
                let Some(Target::Item(defining)) = resolver.resolve(from, &mention.segments) else {
                    continue;
                };
                // What a module re-exports from the modules in it is theirs.
                if reexport && tree.is_within(defining, from) {
                    continue;
                }
                let file = tree.modules.get(defining).map_or(module.file, |module| module.file);
                if let (Some(&from), Some(&to)) = (node_of.get(module.file), node_of.get(file)) {
                    imports.add(from, to, mention);
                }
            }
        }
        imports
    }

    fn add(&mut self, from: usize, to: usize, mention: &Mention) {
        if from == to {
            return;
        }
        let item = || mention.segments.last().cloned().unwrap_or_default();
        let found = || Use { line: mention.line, item: item() };
        let first = self.edges.entry((from, to)).or_insert_with(found);
        if mention.line < first.line {
            *first = found();
        }
    }

    /// Each cycle with its files and their uses of each other; paths are shown below `root`.
    pub fn cycles(&self, root: &Path) -> Vec<String> {
        let mut successors = vec![Vec::new(); self.nodes.len()];
        for &(from, to) in self.edges.keys() {
            if let Some(targets) = successors.get_mut(from) {
                targets.push(to);
            }
        }
        let mut all: Vec<String> =
            graph::cycles(&successors).iter().map(|members| self.describe(members, root)).collect();
        all.sort();
        all
    }

    fn describe(&self, members: &[usize], root: &Path) -> String {
        let name = |node: usize| {
            let path = self.nodes.get(node).map(|path| path.strip_prefix(root).unwrap_or(path));
            path.map(|path| path.display().to_string()).unwrap_or_default()
        };
        let mut names: Vec<String> = members.iter().map(|node| name(*node)).collect();
        names.sort();
        let mut uses: Vec<(String, usize, String)> = self
            .edges
            .iter()
            .filter(|((from, to), _)| members.contains(from) && members.contains(to))
            .map(|((from, to), found)| {
                (name(*from), found.line, format!("uses `{}` of {}", found.item, name(*to)))
            })
            .collect();
        uses.sort();
        let uses = uses.iter().map(|(file, line, text)| format!("\n  {file}:{line} {text}"));
        format!("cycle of {} files: {}{}", names.len(), names.join(", "), uses.collect::<String>())
    }
}
