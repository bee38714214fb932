//! Whether the source is what the documents come to, to the byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ratelimit_codegen::{Config, Document, Formatter, generate};

fn strangers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strangers")
}

fn check(document: &str, config: &str) {
    let folder = strangers();
    let text = fs::read_to_string(folder.join("documents").join(document)).unwrap();
    let config = Config::read("overrides.toml", config).unwrap();
    let files =
        generate(&[Document::read(document, &text).unwrap()], &config, &Formatter::Rustfmt(&folder)).unwrap();
    let out = folder.join(document.split('.').next().unwrap());
    for (path, text) in &files {
        assert!(fs::read_to_string(out.join(path)).unwrap() == *text, "{document}: {path} is something else");
    }
    let wanted: BTreeSet<_> = files.keys().map(|path| out.join(path)).collect();
    assert_eq!(below(&out), wanted, "{document}");
}

/// Every file below `folder`.
fn below(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        found.extend(if path.is_dir() { below(&path) } else { BTreeSet::from([path]) });
    }
    found
}

#[test]
fn the_source_is_what_the_documents_come_to() {
    let overrides = fs::read_to_string(strangers().join("documents/petstore.toml")).unwrap();
    check("petstore.yaml", &overrides);
    check("library.json", "");
    check("messy.json", "");
    check("edges.json", "");
    check("readme.yaml", "");
    let overrides = fs::read_to_string(strangers().join("documents/vendor.toml")).unwrap();
    check("vendor.json", &overrides);
}
