//! Whether the source is what the documents and the overrides come to, to the byte.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use ratelimit_codegen::{Config, Document, Formatter, generate, generate_calls};
use ratelimit_tests::openapi;

use crate::documents::documents;

#[test]
fn the_source_is_what_the_documents_come_to() {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fields = crate_folder.join("../codegen/overlays/sendgrid_fields.json");
    let fields = fs::read_to_string(fields).unwrap();
    let read = |document: &openapi::Document| {
        let document = Document::read(&document.name, &document.text).unwrap();
        document.overlay("sendgrid_fields.json", &fields).unwrap()
    };
    let documents: Vec<_> = documents().iter().map(read).collect();
    if documents.is_empty() {
        return;
    }
    let overrides = fs::read_to_string(crate_folder.join("codegen.toml")).unwrap();
    let config = Config::read("codegen.toml", &overrides).unwrap();
    let out = crate_folder.join("src/resources");
    let formatter = Formatter::Rustfmt(crate_folder);
    let files = generate(&documents, &config, &formatter).unwrap();
    for (path, text) in &files {
        assert_eq!(fs::read_to_string(out.join(path)).unwrap(), *text, "{path} is something else");
    }
    let wanted: BTreeSet<_> = files.keys().map(|path| out.join(path)).collect();
    assert_eq!(below(&out), wanted);
    let calls = generate_calls(&documents, &config, &formatter).unwrap();
    assert_eq!(fs::read_to_string(crate_folder.join("tests/operations/calls.rs")).unwrap(), calls);
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
