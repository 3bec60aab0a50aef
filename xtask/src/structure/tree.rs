//! The modules of a crate, and the files they are in.

use super::attributes;
use super::source::Content;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use syn::ext::IdentExt as _;
use syn::{Item, ItemMod};

/// A module.
#[derive(Debug)]
pub struct Module {
    /// The module it is in; nothing for the root of the crate.
    pub parent: Option<usize>,
    /// Its path, without the crate.
    pub path: Vec<String>,
    /// Modules in it. Several may have one name if each has a `cfg`.
    pub children: BTreeMap<String, Vec<usize>>,
    /// The file it is in, by its index.
    pub file: usize,
    /// What it contains.
    pub content: Content,
}

/// A crate: its modules, the root first, and their files.
#[derive(Debug, Default)]
pub struct Tree {
    /// Modules.
    pub modules: Vec<Module>,
    /// Files.
    pub files: Vec<PathBuf>,
}

/// Gives the text of a file, or nothing if there is no such file.
pub type Read<'a> = &'a dyn Fn(&Path) -> Option<String>;

/// Where a module stands, and where the files of its children are.
struct Position {
    parent: Option<usize>,
    path: Vec<String>,
    file: usize,
    /// The folder of the files of its children.
    children: PathBuf,
    /// The folder that `#[path]` of a child starts from.
    base: PathBuf,
}

impl Tree {
    /// Reads a crate from its root file.
    pub fn read(root: &Path, read: Read<'_>) -> Result<Self, String> {
        let mut tree = Self::default();
        tree.file(root, true, None, Vec::new(), read)?;
        Ok(tree)
    }

    /// Whether a module is within another one.
    pub fn is_within(&self, mut inner: usize, outer: usize) -> bool {
        while let Some(parent) = self.modules.get(inner).and_then(|module| module.parent) {
            if parent == outer {
                return true;
            }
            inner = parent;
        }
        false
    }

    fn file(
        &mut self,
        file: &Path,
        owns_folder: bool,
        parent: Option<usize>,
        path: Vec<String>,
        read: Read<'_>,
    ) -> Result<usize, String> {
        let text = read(file).ok_or_else(|| format!("cannot read {}", file.display()))?;
        let parsed = syn::parse_file(&text).map_err(|error| {
            format!("{}:{}: {error}", file.display(), error.span().start().line)
        })?;
        let base = file.parent().unwrap_or(file).to_path_buf();
        let children = if owns_folder { base.clone() } else { file.with_extension("") };
        let known = self.files.iter().position(|known| known == file);
        let index = known.unwrap_or_else(|| {
            self.files.push(file.to_path_buf());
            self.files.len() - 1
        });
        let position = Position { parent, path, file: index, children, base };
        self.module(position, &parsed.attrs, &parsed.items, read)
    }

    fn module(
        &mut self,
        position: Position,
        attributes: &[syn::Attribute],
        items: &[Item],
        read: Read<'_>,
    ) -> Result<usize, String> {
        let own = self.modules.len();
        self.modules.push(Module {
            parent: position.parent,
            path: position.path.clone(),
            children: BTreeMap::new(),
            file: position.file,
            content: Content::of(attributes, items),
        });
        for item in items {
            let Item::Mod(declared) = item else { continue };
            let name = declared.ident.unraw().to_string();
            if name == "tests" || attributes::test_only(&declared.attrs) {
                continue;
            }
            if let Some(child) = self.child(own, &position, declared, &name, read)?
                && let Some(module) = self.modules.get_mut(own)
            {
                module.children.entry(name).or_default().push(child);
            }
        }
        Ok(own)
    }

    fn child(
        &mut self,
        own: usize,
        position: &Position,
        declared: &ItemMod,
        name: &str,
        read: Read<'_>,
    ) -> Result<Option<usize>, String> {
        let path: Vec<String> = position.path.iter().cloned().chain([name.to_owned()]).collect();
        if let Some((_, items)) = &declared.content {
            let folder = position.children.join(name);
            let inner = Position {
                parent: Some(own),
                path,
                file: position.file,
                children: folder.clone(),
                base: folder,
            };
            return self.module(inner, &[], items, read).map(Some);
        }
        let (file, owns_folder) = if let Some(other) = attributes::path(&declared.attrs) {
            (position.base.join(other), true)
        } else {
            let flat = position.children.join(format!("{name}.rs"));
            match read(&flat) {
                Some(_) => (flat, false),
                None => (position.children.join(name).join("mod.rs"), true),
            }
        };
        // A file behind a `cfg` may be made while building.
        if attributes::conditional(&declared.attrs) && read(&file).is_none() {
            return Ok(None);
        }
        self.file(&file, owns_folder, Some(own), path, read).map(Some)
    }
}
