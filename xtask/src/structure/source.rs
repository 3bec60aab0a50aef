//! What a module contains: definitions, imports, and the paths it mentions. Code that is compiled
//! for tests only is left out.

use super::syntax::{Definition, Import, Mention};
use super::{attributes, tokens};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use syn::visit::{self, Visit};
use syn::{Attribute, Item, Meta, UseTree, Visibility};

/// The content of a module, without that of the modules in it.
#[derive(Debug, Default)]
pub struct Content {
    /// Names of items.
    pub items: BTreeSet<String>,
    /// Names that macros at the level of items seem to define.
    pub presumed: BTreeSet<String>,
    /// Names of `macro_rules!` macros.
    pub macros: BTreeSet<String>,
    /// Structs, enums, traits, unions and aliases that other modules see.
    pub types: Vec<Definition>,
    /// Imports, those in functions included.
    pub imports: Vec<Import>,
    /// Paths, those in macros included.
    pub mentions: Vec<Mention>,
    /// Lines that allow `dead_code` without a reason.
    pub unexplained: Vec<usize>,
}

impl Content {
    /// Collects.
    pub fn of(attributes: &[Attribute], items: &[Item]) -> Self {
        let mut content = Self::default();
        for attribute in attributes {
            content.visit_attribute(attribute);
        }
        for item in items.iter().filter(|item| !attributes::test_only(attributes::of(item))) {
            content.define(item);
            content.visit_item(item);
        }
        content
    }

    fn define(&mut self, item: &Item) {
        let mut visible = |visibility: &Visibility, name: &syn::Ident| {
            if exported(visibility) {
                let line = name.span().start().line;
                self.types.push(Definition { name: name.to_string(), line });
            }
            name.to_string()
        };
        let name = match item {
            Item::Struct(item) => visible(&item.vis, &item.ident),
            Item::Enum(item) => visible(&item.vis, &item.ident),
            Item::Union(item) => visible(&item.vis, &item.ident),
            Item::Trait(item) => visible(&item.vis, &item.ident),
            Item::Type(item) => visible(&item.vis, &item.ident),
            Item::Fn(item) => item.sig.ident.to_string(),
            Item::Const(item) => item.ident.to_string(),
            Item::Static(item) => item.ident.to_string(),
            Item::Macro(item) => return self.define_macro(item),
            _ => return,
        };
        self.items.insert(name);
    }

    fn define_macro(&mut self, item: &syn::ItemMacro) {
        if let Some(name) = &item.ident {
            self.macros.insert(name.to_string());
            self.items.insert(name.to_string());
            return;
        }
        let first = self.types.len();
        tokens::definitions(&item.mac.tokens, &mut self.types);
        let defined = self.types.iter().skip(first).map(|one| one.name.clone());
        self.items.extend(defined);
        let words = item.mac.tokens.clone().into_iter().filter_map(|tree| match tree {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        });
        self.presumed.extend(words.filter(|word| word.starts_with(char::is_uppercase)));
    }

    fn import(&mut self, tree: &UseTree, prefix: &[String], reexport: bool) {
        let mut leaf = |ident: &syn::Ident, name: Option<&syn::Ident>| {
            let mut segments = prefix.to_vec();
            // `{self}` imports the prefix itself.
            if ident != "self" || prefix.is_empty() {
                segments.push(ident.to_string());
            }
            let name = name.map(ToString::to_string).or_else(|| segments.last().cloned());
            let path = Mention { segments, line: ident.span().start().line };
            self.imports.push(Import { path, name, reexport });
        };
        match tree {
            UseTree::Name(one) => leaf(&one.ident, None),
            UseTree::Rename(one) => leaf(&one.ident, Some(&one.rename)),
            UseTree::Glob(one) => {
                let line = one.star_token.spans.first().map_or(0, |span| span.start().line);
                let path = Mention { segments: prefix.to_vec(), line };
                self.imports.push(Import { path, name: None, reexport });
            }
            UseTree::Path(one) => {
                let prefix: Vec<String> =
                    prefix.iter().cloned().chain([one.ident.to_string()]).collect();
                self.import(&one.tree, &prefix, reexport);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, prefix, reexport);
                }
            }
        }
    }

    /// Paths in strings such as `#[serde(with = "crate::time::seconds")]`.
    fn quoted(&mut self, tokens: &TokenStream) {
        for tree in tokens.clone() {
            let TokenTree::Literal(literal) = tree else { continue };
            let line = literal.span().start().line;
            let text = literal.to_string();
            let text = text.trim_matches('"');
            if text.contains("::") && syn::parse_str::<syn::Path>(text).is_ok() {
                let segments = text.split("::").map(str::to_owned).collect();
                self.mentions.push(Mention { segments, line });
            }
        }
    }
}

/// Whether an item is visible beyond its module.
fn exported(visibility: &Visibility) -> bool {
    match visibility {
        Visibility::Public(_) => true,
        Visibility::Restricted(restricted) => !restricted.path.is_ident("self"),
        Visibility::Inherited => false,
    }
}

/// Whether a macro quotes code: its paths are those of the crate that the code is generated for.
fn quotes(path: &syn::Path) -> bool {
    const MACROS: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"];
    path.segments.last().is_some_and(|name| MACROS.iter().any(|known| name.ident == known))
}

impl<'ast> Visit<'ast> for Content {
    fn visit_item(&mut self, item: &'ast Item) {
        if !attributes::test_only(attributes::of(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // Its content is a module of its own.
        for attribute in &item.attrs {
            self.visit_attribute(attribute);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if item.leading_colon.is_none() {
            self.import(&item.tree, &[], exported(&item.vis));
        }
    }

    fn visit_impl_item(&mut self, item: &'ast syn::ImplItem) {
        let attributes = match item {
            syn::ImplItem::Fn(item) => item.attrs.as_slice(),
            syn::ImplItem::Const(item) => item.attrs.as_slice(),
            _ => &[],
        };
        if !attributes::test_only(attributes) {
            visit::visit_impl_item(self, item);
        }
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        self.unexplained.extend(attributes::unexplained_dead_code(attribute));
        if let Meta::List(list) = &attribute.meta
            && !list.path.is_ident("doc")
        {
            self.quoted(&list.tokens);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none()
            && let Some(first) = path.segments.first()
        {
            let line = first.ident.span().start().line;
            let segments = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.mentions.push(Mention { segments, line });
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        visit::visit_macro(self, invocation);
        if !quotes(&invocation.path) {
            tokens::mentions(&invocation.tokens, &mut self.mentions);
        }
    }
}
