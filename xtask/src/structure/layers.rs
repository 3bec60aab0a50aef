//! Dependencies between packages: no cycles, and only from a layer to those below it.

use super::graph;
use super::packages::Workspace;
use std::collections::BTreeMap;

/// What breaks the declared layers; empty if nothing does.
pub fn violations(workspace: &Workspace) -> Vec<String> {
    let mut found = Vec::new();
    let mut heights: BTreeMap<&str, usize> = BTreeMap::new();
    for (height, layer) in workspace.layers.iter().enumerate() {
        for name in layer {
            if !workspace.packages.contains_key(name) {
                found.push(format!("layers: `{name}` is not a package of the workspace"));
            }
            if heights.insert(name, height).is_some() {
                found.push(format!("layers: `{name}` is listed twice"));
            }
        }
    }
    for (name, package) in &workspace.packages {
        let Some(height) = heights.get(name.as_str()) else {
            found.push(format!(
                "layers: `{name}` is in no layer; add it to `workspace.metadata.structure.layers` in Cargo.toml"
            ));
            continue;
        };
        for dependency in &package.dependencies {
            if heights.get(dependency.as_str()).is_some_and(|below| below >= height) {
                found.push(format!(
                    "layers: `{name}` depends on `{dependency}`, which is not in a lower layer"
                ));
            }
        }
    }
    found.extend(cycles(workspace));
    found
}

fn cycles(workspace: &Workspace) -> impl Iterator<Item = String> {
    let names: Vec<&String> = workspace.packages.keys().collect();
    let edges: Vec<Vec<usize>> = workspace
        .packages
        .values()
        .map(|package| {
            let known = |name: &String| names.binary_search(&name).ok();
            package.dependencies.iter().filter_map(known).collect()
        })
        .collect();
    let show = move |members: Vec<usize>| -> Vec<String> {
        members
            .into_iter()
            .filter_map(|member| names.get(member))
            .map(ToString::to_string)
            .collect()
    };
    graph::cycles(&edges)
        .into_iter()
        .map(move |members| format!("cycle of packages: {}", show(members).join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::packages::Package;
    use std::path::PathBuf;

    fn workspace(layers: &[&[&str]], packages: &[(&str, &[&str])]) -> Workspace {
        let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        let packages = packages.iter().map(|(name, dependencies)| {
            let dependencies = owned(dependencies).into_iter().collect();
            ((*name).to_owned(), Package { dependencies, ..Package::default() })
        });
        Workspace {
            root: PathBuf::new(),
            packages: packages.collect(),
            layers: layers.iter().map(|layer| owned(layer)).collect(),
        }
    }

    #[test]
    fn dependencies_on_lower_layers_are_fine() {
        let fine =
            workspace(&[&["a"], &["b"], &["c"]], &[("a", &[]), ("b", &["a"]), ("c", &["a"])]);
        assert!(violations(&fine).is_empty());
    }

    #[test]
    fn a_dependency_within_a_layer_or_upwards_is_refused() {
        let bad = workspace(&[&["a", "b"], &["c"]], &[("a", &["c"]), ("b", &["a"]), ("c", &[])]);
        assert_eq!(
            violations(&bad),
            [
                "layers: `a` depends on `c`, which is not in a lower layer",
                "layers: `b` depends on `a`, which is not in a lower layer",
            ]
        );
    }

    #[test]
    fn packages_without_a_layer_layers_without_a_package_and_cycles_are_named() {
        let bad = workspace(&[&["gone"]], &[("a", &["b"]), ("b", &["a"])]);
        let found = violations(&bad);
        assert_eq!(found[0], "layers: `gone` is not a package of the workspace");
        assert!(found[1].starts_with("layers: `a` is in no layer"), "{found:?}");
        assert!(found[2].starts_with("layers: `b` is in no layer"), "{found:?}");
        assert_eq!(found[3..], ["cycle of packages: a, b"]);
    }
}
