//! The tool as it is called.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ratelimit_codegen::{Config, Document, Formatter, generate};

fn documents() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strangers/documents")
}

fn run(out: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ratelimit-codegen"));
    command.current_dir(documents()).args(arguments).arg("--out").arg(out).arg("--plain").output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn what_was_written_is_checked_and_what_was_changed_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("src/petstore");
    let arguments = ["petstore.yaml", "--config", "petstore.toml"];
    let written = run(&out, &arguments);
    assert!(written.status.success(), "{}", told(&written));
    assert!(String::from_utf8_lossy(&written.stdout).starts_with("6 files in "));
    let checked = [arguments.as_slice(), &["--check"]].concat();
    assert!(run(&out, &checked).status.success());
    fs::write(out.join("mod.rs"), "// changed").unwrap();
    let changed = run(&out, &checked);
    assert!(!changed.status.success() && told(&changed).contains("mod.rs; run it without `--check`"));
    assert_eq!(fs::read_to_string(out.join("mod.rs")).unwrap(), "// changed", "a check writes nothing");
}

#[test]
fn files_of_an_older_run_are_named_and_those_of_others_are_let_be() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("old");
    fs::create_dir(&old).unwrap();
    fs::write(old.join("mod.rs"), "//! Old.\n//!\n//! Written by `ratelimit-codegen` from `x.json`.\n")
        .unwrap();
    fs::write(folder.path().join("mine.rs"), "//! Mine.\n").unwrap();
    let again = run(folder.path(), &["library.json"]);
    assert!(again.status.success(), "{}", told(&again));
    let told = told(&again);
    assert!(told.contains("old/mod.rs; remove them") && !told.contains("mine.rs"), "{told}");
    assert!(!run(folder.path(), &["library.json", "--check"]).status.success());
}

#[test]
fn what_is_wrong_with_the_arguments_is_told_by_the_file() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, wrong) in [
        (vec!["nowhere.json"], "nowhere.json: No such file"),
        (vec!["petstore.toml"], "petstore.toml#/openapi: is missing; give a document of OpenAPI 3.0 or 3.1"),
        (vec!["library.json", "--config", "library.json"], "library.json#: line 1: "),
        (vec![folder.path().to_str().unwrap()], ": holds no document, which ends in .json, .yaml or .yml"),
    ] {
        let output = run(&folder.path().join("out"), &arguments);
        assert!(!output.status.success() && told(&output).contains(wrong), "{wrong}: {}", told(&output));
    }
}

#[test]
fn a_name_and_a_place_may_be_said_on_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let written = run(folder.path(), &["messy.json", "--name", "tidy", "--base-url", "http://127.0.0.1:1/x"]);
    assert!(written.status.success(), "{}", told(&written));
    let root = fs::read_to_string(folder.path().join("mod.rs")).unwrap();
    assert!(
        root.contains("base_url = \"http://127.0.0.1:1/x\", name = \"tidy\", client = TidyClient"),
        "{root}"
    );
}

#[test]
fn the_overrides_of_the_readme_are_as_it_says() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let toml = readme.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let config = Config::read("README.md", toml).unwrap();
    let petstore = fs::read_to_string(documents().join("petstore.yaml")).unwrap();
    let document = Document::read("petstore.yaml", &petstore).unwrap();
    let files = generate(&[document], &config, &Formatter::Plain).unwrap();
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["mod.rs", "shop/mod.rs", "shop/types.rs", "support.rs"]);
    let shop: String = files["shop/mod.rs"].split_whitespace().collect();
    for line in [
        "pub trait Shop {",
        "#[rate_limited(per = \"1s\", limit = 5)] async fn order(&self, #[json] body: &OrderInput)",
        "Result<Response<ByteStream>, Error>",
        "#[paginate(offset = \"offset\", items = \"orders\")]",
        "Response<Animal>",
        "#[post(\"/pet\", idempotent = \"Idempotency-Key\")]",
    ] {
        let flat: String = line.split_whitespace().collect();
        assert!(shop.contains(&flat), "{line}: {shop}");
    }
    assert!(!shop.contains("delete_pet"));
}
