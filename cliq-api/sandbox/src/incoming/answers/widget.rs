//! Widgets that are open.

use serde_json::Value;

/// A widget that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownWidget {
    /// Name of the widget.
    pub(in crate::incoming) name: String,
    /// The widget as it came or was updated.
    pub(in crate::incoming) widget: Value,
}

impl ShownWidget {
    /// The name of the widget.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole widget, with sections that were updated.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.widget
    }

    /// The ID of the tab that is open.
    #[must_use]
    pub fn active_tab(&self) -> Option<&str> {
        self.widget.get("active_tab").and_then(Value::as_str)
    }

    /// A button by its label, with the ID of its section.
    pub(in crate::incoming) fn button(&self, label: &str) -> Option<(Value, Option<Value>)> {
        let sections = self.widget.get("sections").and_then(Value::as_array);
        for section in sections.into_iter().flatten() {
            if let Some(button) = button_within(section, label) {
                return Some((button.clone(), section.get("id").cloned()));
            }
        }
        ["header", "footer", "info"]
            .iter()
            .filter_map(|place| self.widget.get(*place))
            .find_map(|place| button_within(place, label))
            .map(|button| (button.clone(), None))
    }

    /// Replaces a section, or adds it.
    pub(in crate::incoming) fn with_section(mut self, section: &Value) -> Self {
        let id = section.get("id");
        let sections = self.widget.get_mut("sections").and_then(Value::as_array_mut);
        if let Some(sections) = sections {
            match sections.iter_mut().find(|known| known.get("id") == id) {
                Some(known) => known.clone_from(section),
                None => sections.push(section.clone()),
            }
        }
        self
    }
}

/// A button at any depth: a map with this label that names its type.
fn button_within<'a>(value: &'a Value, label: &str) -> Option<&'a Value> {
    match value {
        Value::Object(map) => {
            let is_button =
                map.get("label").and_then(Value::as_str) == Some(label) && map.contains_key("type");
            if is_button {
                return Some(value);
            }
            map.values().find_map(|value| button_within(value, label))
        }
        Value::Array(values) => values.iter().find_map(|value| button_within(value, label)),
        _ => None,
    }
}
