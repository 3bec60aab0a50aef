//! The packages of a workspace, as `cargo metadata` describes them.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The workspace.
pub struct Workspace {
    /// The folder of the workspace.
    pub root: PathBuf,
    /// Its packages, by name.
    pub packages: BTreeMap<String, Package>,
    /// Names of packages, from the bottom layer to the top one: `workspace.metadata.structure.layers`.
    pub layers: Vec<Vec<String>>,
}

/// A package.
#[derive(Default)]
pub struct Package {
    /// Root files of its libraries and programs.
    pub targets: Vec<PathBuf>,
    /// Packages of the workspace that it depends on, dev-dependencies apart.
    pub dependencies: BTreeSet<String>,
    /// Settings of the check: `package.metadata.structure`.
    pub settings: Settings,
}

/// What a package declares about its own structure.
#[derive(Default)]
pub struct Settings {
    /// Folders of generated code, each one node of the graph.
    pub generated: Vec<PathBuf>,
    /// Type names that may be defined more than once, with the reason.
    pub duplicates: BTreeMap<String, String>,
}

impl Workspace {
    /// Asks cargo.
    pub fn read(root: &Path) -> Result<Self, String> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--format-version", "1", "--no-deps"])
            .current_dir(root)
            .output()
            .map_err(|error| format!("cannot start cargo: {error}"))?;
        if !output.status.success() {
            return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
        }
        let metadata = serde_json::from_slice(&output.stdout)
            .map_err(|error| format!("cannot parse the output of cargo metadata: {error}"))?;
        Ok(Self::parse(&metadata))
    }

    fn parse(metadata: &Value) -> Self {
        let packages = array(&metadata["packages"]).map(|value| (text(&value["name"]), value));
        let packages: BTreeMap<_, _> = packages.collect();
        let names: BTreeSet<&String> = packages.keys().collect();
        let packages = packages
            .iter()
            .map(|(name, value)| (name.clone(), Package::parse(value, &names)))
            .collect();
        let layers = metadata.pointer("/metadata/structure/layers").into_iter().flat_map(array);
        let layers = layers.map(|layer| array(layer).map(text).collect()).collect();
        Self { root: PathBuf::from(text(&metadata["workspace_root"])), packages, layers }
    }
}

impl Package {
    fn parse(value: &Value, members: &BTreeSet<&String>) -> Self {
        let manifest = PathBuf::from(text(&value["manifest_path"]));
        let folder = manifest.parent().unwrap_or(&manifest);
        let targets = array(&value["targets"])
            .filter(|target| array(&target["kind"]).any(|kind| kind == "lib" || kind == "bin"))
            .map(|target| PathBuf::from(text(&target["src_path"])))
            .collect();
        let dependencies = array(&value["dependencies"])
            .filter(|dependency| dependency["kind"] != "dev")
            .map(|dependency| text(&dependency["name"]))
            .filter(|name| members.contains(name))
            .collect();
        let settings = value.pointer("/metadata/structure");
        let settings = settings.map(|own| Settings::parse(own, folder)).unwrap_or_default();
        Self { targets, dependencies, settings }
    }
}

impl Settings {
    fn parse(value: &Value, folder: &Path) -> Self {
        let duplicates = value["duplicates"].as_object().into_iter().flatten();
        Self {
            generated: array(&value["generated"]).map(|path| folder.join(text(path))).collect(),
            duplicates: duplicates.map(|(name, reason)| (name.clone(), text(reason))).collect(),
        }
    }
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_targets_layers_and_settings_are_read() {
        let workspace = Workspace::parse(&json!({
            "workspace_root": "/w",
            "metadata": { "structure": { "layers": [["low"], ["high"]] } },
            "packages": [
                {
                    "name": "high",
                    "manifest_path": "/w/high/Cargo.toml",
                    "targets": [
                        { "kind": ["lib"], "src_path": "/w/high/src/lib.rs" },
                        { "kind": ["test"], "src_path": "/w/high/tests/all.rs" },
                    ],
                    "dependencies": [
                        { "name": "low", "kind": null },
                        { "name": "syn", "kind": null },
                        { "name": "high", "kind": "dev" },
                    ],
                    "metadata": { "structure": {
                        "generated": ["src/generated"],
                        "duplicates": { "Error": "one per protocol" },
                    } },
                },
                { "name": "low", "manifest_path": "/w/low/Cargo.toml", "metadata": null },
            ],
        }));
        assert_eq!(workspace.layers, [["low"], ["high"]]);
        let high = &workspace.packages["high"];
        assert_eq!(high.targets, [PathBuf::from("/w/high/src/lib.rs")]);
        assert_eq!(high.dependencies, BTreeSet::from(["low".to_owned()]));
        assert_eq!(high.settings.generated, [PathBuf::from("/w/high/src/generated")]);
        assert_eq!(high.settings.duplicates["Error"], "one per protocol");
        assert!(workspace.packages["low"].dependencies.is_empty());
    }
}
