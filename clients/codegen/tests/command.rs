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
fn what_somebody_else_wrote_is_not_written_over_unless_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("mine");
    let calls = folder.path().join("calls.rs");
    fs::create_dir_all(out.join("books")).unwrap();
    let own = [out.join("mod.rs"), out.join("books/mod.rs"), calls.clone()];
    for path in &own {
        fs::write(path, "//! Mine.\n").unwrap();
    }
    let arguments = ["library.json", "--calls", calls.to_str().unwrap()];
    let refused = run(&out, &arguments);
    assert!(!refused.status.success());
    for path in &own {
        assert!(told(&refused).contains(path.to_str().unwrap()), "{}", told(&refused));
        assert_eq!(fs::read_to_string(path).unwrap(), "//! Mine.\n");
    }
    assert!(told(&refused).contains("give another folder, or `--force`"), "{}", told(&refused));
    assert!(!out.join("support.rs").exists(), "nothing else is written either");
    let forced = run(&out, &[arguments.as_slice(), &["--force"]].concat());
    assert!(forced.status.success(), "{}", told(&forced));
    // What it wrote itself is written again without a word.
    assert!(run(&out, &arguments).status.success());
    let hidden = fs::read_dir(&out)
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with('.'));
    assert_eq!(hidden.count(), 0);
}

#[test]
fn where_one_file_cannot_be_written_none_is() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    fs::create_dir_all(out.join("support.rs")).unwrap();
    let written = run(&out, &["library.json", "--force"]);
    assert!(
        !written.status.success() && told(&written).contains("support.rs: is a folder"),
        "{}",
        told(&written)
    );
    let files = |path: &Path| {
        fs::read_dir(path).unwrap().filter(|entry| !entry.as_ref().unwrap().path().is_dir()).count()
    };
    assert_eq!((files(&out), files(&out.join("books"))), (0, 0));
}

/// A document with one operation that answers with a `User` who has a field of the name `field`.
fn of_user(id: &str, path: &str, field: &str) -> String {
    format!(
        r##"{{"openapi": "3.1.0", "servers": [{{"url": "https://u.example"}}], "paths": {{"{path}": {{"get": {{
            "operationId": "{id}", "tags": ["users"], "responses": {{"200": {{"content": {{"application/json":
            {{"schema": {{"$ref": "#/components/schemas/User"}}}}}}}}}}}}}}}},
            "components": {{"schemas": {{"User": {{"type": "object", "properties": {{"{field}": {{"type": "string"}}}}}}}}}}}}"##
    )
}

#[test]
fn documents_with_one_file_name_are_told_apart_by_their_folders() {
    let folder = tempfile::tempdir().unwrap();
    let mut paths = Vec::new();
    for (version, id, field) in [("v1", "users", "name"), ("v2", "users2", "nick")] {
        let path = folder.path().join(version).join("openapi.json");
        fs::create_dir(path.parent().unwrap()).unwrap();
        fs::write(&path, of_user(id, &format!("/{version}/users"), field)).unwrap();
        paths.push(path.to_str().unwrap().to_owned());
    }
    let [one, two] = [paths[0].as_str(), paths[1].as_str()];
    let out = folder.path().join("out");
    let written = run(&out, &[one, two]);
    assert!(written.status.success(), "{}", told(&written));
    let users = fs::read_to_string(out.join("users/mod.rs")).unwrap();
    assert!(users.contains("`v1/openapi.json`, `v2/openapi.json`"), "{users}");
    let types = fs::read_to_string(out.join("users/types.rs")).unwrap();
    assert!(types.contains("pub name: ") && types.contains("pub nick: "), "{types}");
    let again = folder.path().join("v1/../v1/openapi.json");
    for again in [one, again.to_str().unwrap()] {
        let twice = run(&folder.path().join("twice"), &[one, again]);
        assert!(
            !twice.status.success() && told(&twice).contains("openapi.json: is given twice"),
            "{}",
            told(&twice)
        );
    }
    let twice = run(&folder.path().join("twice"), &["library.json", "./library.json"]);
    assert!(
        !twice.status.success() && told(&twice).contains("library.json: is given twice"),
        "{}",
        told(&twice)
    );
    let same = [
        Document::read("a", &of_user("a", "/a", "a")).unwrap(),
        Document::read("a", &of_user("b", "/b", "b")).unwrap(),
    ];
    let fault = generate(&same, &Config::default(), &Formatter::Plain).unwrap_err().to_string();
    assert!(fault.starts_with("a#: is the name of two documents"), "{fault}");
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
    let toml = readme.split("```toml\n").nth(2).unwrap().split("```").next().unwrap();
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
