//! Components by their IDs and names.

use super::component::{Component, ComponentKind};
use super::state::State;

impl State {
    /// The components of one kind.
    pub(crate) fn components_of(&self, kind: ComponentKind) -> impl Iterator<Item = &Component> {
        self.components.iter().filter(move |component| component.kind == kind)
    }

    pub(crate) fn component(&self, kind: ComponentKind, id: &str) -> Option<&Component> {
        self.components_of(kind).find(|component| component.id == id)
    }

    pub(crate) fn component_mut(
        &mut self,
        kind: ComponentKind,
        id: &str,
    ) -> Option<&mut Component> {
        let mut components = self.components.iter_mut();
        components.find(|component| component.kind == kind && component.id == id)
    }

    /// The URL of the server that runs a component, by its name in any case.
    pub(crate) fn component_url(&self, kind: ComponentKind, name: &str) -> Option<&str> {
        let mut components = self.components_of(kind);
        let named = components.find(|component| component.name.eq_ignore_ascii_case(name))?;
        named.definition.is_webhook().then(|| named.definition.text("execution_url"))
    }

    /// Whether another component of the kind has a name, in any case.
    pub(crate) fn is_component_name_taken(
        &self,
        kind: ComponentKind,
        name: &str,
        except: &str,
    ) -> bool {
        self.components_of(kind)
            .any(|other| other.id != except && other.name.eq_ignore_ascii_case(name))
    }
}
