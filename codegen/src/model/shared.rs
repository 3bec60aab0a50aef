//! Types that versions share: they belong to the main version if it uses them.

use super::version::Version;

/// Tells the main version which of its types others need, and in what way. A shared schema that the
/// main version does not use becomes a type of the version that does.
pub(super) fn link(versions: &mut [Version]) {
    let Some(main) = versions.iter().position(|version| version.is_main) else { return };
    let (before, rest) = versions.split_at_mut(main);
    let Some((main, after)) = rest.split_first_mut() else { return };
    let own = main.used_by.clone();
    for other in before.iter_mut().chain(after) {
        for schema in other.schemas.values_mut() {
            schema.shared &= own.contains_key(&schema.name);
        }
        let shared = |name: &&String| other.schemas.get(*name).is_some_and(|schema| schema.shared);
        for name in other.used_by.keys().filter(shared) {
            // The version is compiled with a feature of its name, like a module of the main one.
            main.used_by.entry(name.clone()).or_default().insert(other.name.clone());
        }
        main.sent.extend(other.sent.iter().filter(shared).cloned());
        main.read.extend(other.read.iter().filter(shared).cloned());
    }
}
