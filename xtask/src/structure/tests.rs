//! The check on small crates in memory.

use super::packages::{Package, Settings};
use super::{Report, check};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The problems of a crate with these files below `/w`.
fn problems_with(settings: Settings, files: &[(&str, &str)]) -> Vec<String> {
    let files: BTreeMap<PathBuf, &str> =
        files.iter().map(|(path, text)| (Path::new("/w").join(path), *text)).collect();
    let read = |path: &Path| files.get(path).map(ToString::to_string);
    let package = Package { targets: vec!["/w/lib.rs".into()], settings, ..Package::default() };
    let mut report = Report::default();
    check("one", &package, Path::new("/w"), &read, &mut report).unwrap();
    report.problems
}

fn problems(files: &[(&str, &str)]) -> Vec<String> {
    problems_with(Settings::default(), files)
}

#[test]
fn a_cycle_is_reported_with_one_use_per_edge() {
    let found = problems(&[
        ("lib.rs", "mod a;\nmod b;"),
        ("a.rs", "use crate::b::B;\npub struct A(B);"),
        ("b.rs", "pub struct B;\npub fn make() -> super::a::A { super::a::A(B) }"),
    ]);
    assert_eq!(
        found,
        ["one: cycle of 2 files: a.rs, b.rs\n  a.rs:1 uses `B` of b.rs\n  b.rs:2 uses `A` of a.rs"]
    );
}

#[test]
fn longer_cycles_and_those_through_macros_strings_and_functions_are_found() {
    let found = problems(&[
        ("lib.rs", "#[macro_use]\nmod a; mod b; mod c; mod d;"),
        ("a.rs", "macro_rules! make { () => { $crate::b::B } }"),
        ("b.rs", "pub struct B;\nfn f() { use crate::c::C; }"),
        (
            "c.rs",
            "pub struct C { #[serde(with = \"crate::d\")] one: u8, #[serde(with = \"crate::d::text\")] two: u8 }",
        ),
        ("d.rs", "pub fn text() { format!(\"{}\", make!()); }"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("one: cycle of 4 files: a.rs, b.rs, c.rs, d.rs\n"), "{found:?}");
}

#[test]
fn declaring_and_reexporting_children_is_no_cycle() {
    let found = problems(&[
        ("lib.rs", "mod a;\npub use a::{A, B};\npub fn shared() {}"),
        ("a/mod.rs", "mod one; mod two;\npub use one::A;\npub use two::*;"),
        // Through the re-export of the parent: the file that defines it counts.
        ("a/one.rs", "use super::B;\npub struct A(B);\nfn f() { crate::shared() }"),
        ("a/two.rs", "pub struct B;"),
    ]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_parent_that_uses_a_child_that_uses_it_is_a_cycle() {
    let found = problems(&[
        ("lib.rs", "mod a;\npub fn f() { a::g() }\npub struct S;"),
        ("a.rs", "use super::*;\npub fn g() { let _ = S; }"),
    ]);
    assert_eq!(
        found,
        [
            "one: cycle of 2 files: a.rs, lib.rs\n  a.rs:2 uses `S` of lib.rs\n  lib.rs:2 uses `g` of a.rs"
        ]
    );
}

#[test]
fn paths_in_quoted_code_are_those_of_another_crate() {
    let with = |body: &str| {
        let child = format!("pub fn g() {{ {body} }}");
        problems(&[("lib.rs", "mod a;\npub fn f() { a::g() }\npub struct S;"), ("a.rs", &child)])
    };
    for quoted in [
        "quote!(crate::S)",
        "syn::parse_quote!(#a crate::S)",
        "quote::quote_spanned!(b=> crate::S)",
    ] {
        assert_eq!(with(quoted), Vec::<String>::new(), "{quoted}");
    }
    assert_eq!(with("format!(\"{}\", crate::S)").len(), 1);
}

#[test]
fn a_use_of_what_is_reexported_counts() {
    let found = problems(&[
        ("lib.rs", "mod a;\npub use a::A;\npub fn f(_: A) {}"),
        ("a.rs", "pub struct A;\nfn g() { crate::f(A) }"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
}

#[test]
fn what_is_reexported_from_another_crate_is_no_use_of_the_file_that_does() {
    let found = problems(&[
        ("lib.rs", "mod a;\npub use other::{One, two::*};\npub fn f() { a::g() }"),
        ("a.rs", "use crate::One;\npub fn g() -> crate::Two {}"),
    ]);
    assert_eq!(found, Vec::<String>::new());
    let found = problems(&[
        ("lib.rs", "mod a; mod reexports;\npub use reexports::*;\npub fn f() { a::g() }"),
        ("reexports.rs", "pub use other::One;"),
        ("a.rs", "use crate::One;\npub fn g() -> One {}"),
    ]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn tests_and_generated_code_are_left_out() {
    let files = [
        ("lib.rs", "mod a; mod b; mod generated; #[cfg(test)] mod tests;"),
        (
            "a.rs",
            "pub struct A;\n#[cfg(test)]\nmod tests { use crate::b::B; }\n#[cfg(test)] use crate::b::B;",
        ),
        ("b.rs", "use crate::a::A;\npub struct B;"),
        ("generated/mod.rs", "pub mod one; pub mod two;"),
        ("generated/one.rs", "use super::two::List as Two;\npub struct List;"),
        ("generated/two.rs", "use super::one::List as One;\npub struct List;"),
    ];
    let generated = || vec![PathBuf::from("/w/generated")];
    let settings = Settings { generated: generated(), ..Settings::default() };
    assert_eq!(problems_with(settings, &files), Vec::<String>::new());
    // Code that uses generated code that uses it is a cycle with the folder.
    let mut files = files.to_vec();
    files[1].1 = "use crate::generated::one::List;\npub struct A;";
    files[4].1 = "use crate::a::A;\npub struct List;";
    let settings = Settings { generated: generated(), ..Settings::default() };
    let found = problems_with(settings, &files);
    assert!(found[0].starts_with("one: cycle of 2 files: a.rs, generated\n"), "{found:?}");
}

#[test]
fn modules_are_found_by_path_and_inline_and_behind_cfg() {
    let found = problems(&[
        (
            "lib.rs",
            "#[path = \"unix.rs\"] #[cfg(unix)] mod os; #[cfg(made)] mod missing; mod a { pub mod b; }",
        ),
        ("unix.rs", "use crate::a::b::B;\npub struct O;"),
        ("a/b.rs", "use crate::os::O;\npub struct B;"),
    ]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("one: cycle of 2 files: a/b.rs, unix.rs\n"), "{found:?}");
}

#[test]
fn a_duplicate_name_is_found_unless_it_is_allowed_with_a_reason() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nstruct Private;"),
        ("a.rs", "pub struct Place;\nstruct Private;"),
        ("b.rs", "\ndefine! { pub(crate) enum Place {} }"),
    ];
    assert_eq!(problems(&files), ["one: `Place` is defined more than once: a.rs:1, b.rs:2"]);
    let allow = |name: &str, reason: &str| Settings {
        duplicates: BTreeMap::from([(name.to_owned(), reason.to_owned())]),
        ..Settings::default()
    };
    assert_eq!(problems_with(allow("Place", "one per map"), &files), Vec::<String>::new());
    let blank = problems_with(allow("Place", " "), &files);
    assert_eq!(blank, ["one: `package.metadata.structure.duplicates` gives no reason for `Place`"]);
    let unused = problems_with(allow("Other", "gone"), &files);
    assert!(unused[1].starts_with("one: `Other` is defined once"), "{unused:?}");
}

#[test]
fn alternatives_of_one_module_are_no_duplicates() {
    let found = problems(&[
        ("lib.rs", "#[cfg(unix)] mod a;\n#[cfg(not(unix))] #[path = \"b.rs\"] mod a;"),
        ("a.rs", "pub struct Process;"),
        ("b.rs", "pub struct Process;"),
    ]);
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn dead_code_needs_a_reason() {
    let found = problems(&[(
        "lib.rs",
        "#![allow(dead_code)]\n\nstruct A {\n  #[allow(dead_code, reason = \"kept for its drop\")] one: u8,\n  #[allow(dead_code)] two: u8,\n}",
    )]);
    let text = "allows `dead_code` without a reason; add `reason = \"…\"`";
    assert_eq!(found, [format!("lib.rs:1 {text}"), format!("lib.rs:5 {text}")]);
}

#[test]
fn what_cannot_be_read_is_named() {
    let package = Package { targets: vec!["/w/lib.rs".into()], ..Package::default() };
    let with = |text: &'static str| {
        let read = move |path: &Path| path.ends_with("lib.rs").then(|| text.to_owned());
        check("one", &package, Path::new("/w"), &read, &mut Report::default()).unwrap_err()
    };
    assert_eq!(with("mod a;"), "cannot read /w/a/mod.rs");
    assert!(with("fn f() {}\nfn {").starts_with("/w/lib.rs:2: "), "{}", with("fn {"));
}
