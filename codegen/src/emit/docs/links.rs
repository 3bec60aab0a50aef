//! Links to generated methods and types, in texts of the documents and elsewhere.

use crate::emit::namespace;
use crate::model::{MethodName, Version};
use crate::names;

/// Where a text stands, which decides how a link names its target.
#[derive(Clone, Copy)]
pub(in crate::emit) struct Place<'a> {
    version: &'a Version,
    /// The module that the text is about.
    module: &'a str,
    /// The path to that module.
    up: &'static str,
}

impl<'a> Place<'a> {
    /// In the module, as its handle.
    pub(in crate::emit) fn module(version: &'a Version, module: &'a str) -> Self {
        Self { version, module, up: "" }
    }

    /// In a module below it, as its requests and types.
    pub(in crate::emit) fn below(version: &'a Version, module: &'a str) -> Self {
        Self { version, module, up: "super::" }
    }

    /// In none of the modules.
    pub(in crate::emit) fn outside(version: &'a Version) -> Self {
        Self { version, module: "", up: "" }
    }

    /// The path of a method from here.
    pub(in crate::emit) fn method(self, module: &str, method: &str) -> String {
        let handle = names::type_name(module);
        if module == self.module {
            return format!("{}{handle}::{method}", self.up);
        }
        let module = names::field(module);
        format!("{}::{module}::{handle}::{method}", namespace::root(self.version))
    }

    /// A link to a method that is shown with its handle.
    pub(super) fn link(self, name: &MethodName) -> String {
        let MethodName { module, method } = name;
        let path = self.method(module, method);
        let text = format!("{}::{method}", names::type_name(module));
        if path == text { format!("[`{text}`]") } else { format!("[`{text}`]({path})") }
    }

    /// Turns the ids of operations into links to their methods.
    pub(super) fn link_methods(self, paragraph: &str) -> String {
        let mut linked = paragraph.to_owned();
        for module in &self.version.modules {
            // Ids start with the name of their module.
            if !linked.contains(&format!("`{}_", module.name)) {
                continue;
            }
            for operation in module.methods() {
                let name = MethodName {
                    module: module.name.clone(),
                    method: names::field(&operation.method),
                };
                let id = format!("`{}_{}`", module.name, operation.method);
                linked = linked.replace(&id, &self.link(&name));
            }
        }
        linked
    }
}
