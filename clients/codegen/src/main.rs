//! `ratelimit-codegen shop.json --out src/shop`: writes a client for an API.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;
use ratelimit_codegen::{Config, Document, Formatter, generate, generate_calls};

/// How every file begins that is written here, in one of its first lines.
const MARK: &str = "//! Written by `ratelimit-codegen`";

/// Writes annotated API clients from OpenAPI documents.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER_HELP)]
struct Arguments {
    /// The documents: OpenAPI 3.0 or 3.1, as JSON or YAML; or a folder of them.
    #[arg(required = true)]
    documents: Vec<PathBuf>,
    /// The folder that the source goes to. Files in it that are no part of the output stay.
    #[arg(long)]
    out: PathBuf,
    /// The overrides, as TOML.
    #[arg(long)]
    config: Option<PathBuf>,
    /// The API's name, which its client has too, instead of that in the overrides or the title of the document.
    #[arg(long)]
    name: Option<String>,
    /// Where the API is, instead of what the overrides or the document say.
    #[arg(long)]
    base_url: Option<String>,
    /// JSON or YAML that is laid over every document, before it is read: what the documents do not say.
    #[arg(long)]
    overlay: Vec<PathBuf>,
    /// A file that a module goes to which calls every operation, for tests.
    #[arg(long)]
    calls: Option<PathBuf>,
    /// Writes nothing, and fails where what is there is something else.
    #[arg(long)]
    check: bool,
    /// Does without rustfmt.
    #[arg(long)]
    plain: bool,
}

const AFTER_HELP: &str = "\
Example:
  ratelimit-codegen petstore.yaml --name petstore --out src/petstore

  `pub mod petstore;` makes it a module of your crate, which depends on ratelimit-runtime, serde (with `derive`)
  and serde_json. Limits, retries, pages and names are said in the overrides:

  attributes = ['#[rate_limited(per = \"1s\", limit = 25)]']
  [operations.listPets]
  name = \"pets\"

  All keys: https://docs.rs/ratelimit-codegen";

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut config = match &arguments.config {
        Some(path) => Config::read(&path.display().to_string(), &read(path)?)?,
        None => Config::default(),
    };
    config.name = arguments.name.clone().unwrap_or(config.name);
    config.base_url = arguments.base_url.clone().unwrap_or(config.base_url);
    let mut documents = Vec::new();
    for path in listed(&arguments.documents)? {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        let mut document = Document::read(name, &read(&path)?)?;
        for overlay in &arguments.overlay {
            document = document.overlay(&overlay.display().to_string(), &read(overlay)?)?;
        }
        documents.push(document);
    }
    let formatter =
        if arguments.plain { Formatter::Plain } else { Formatter::Rustfmt(existing(&arguments.out)) };
    let files = generate(&documents, &config, &formatter)?;
    let mut files: BTreeMap<PathBuf, String> =
        files.into_iter().map(|(path, text)| (arguments.out.join(path), text)).collect();
    if let Some(path) = &arguments.calls {
        files.insert(path.clone(), generate_calls(&documents, &config, &formatter)?);
    }
    let left = left(&arguments.out, &files)?;
    if arguments.check {
        return check(&files, &left);
    }
    write(&files)?;
    println!("{} files in {}", files.len(), arguments.out.display());
    if !left.is_empty() {
        eprintln!("of an older run, and no part of it now: {}; remove them", shown(&left));
    }
    Ok(())
}

/// What is in the folder that was written by an older run, and would not be by this one.
fn left(out: &Path, files: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, String> {
    let mut left = Vec::new();
    let mut folders = vec![out.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| told(&folder, &error))?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !files.contains_key(&path)
            {
                // What cannot be read was not written here.
                let text = fs::read_to_string(&path).unwrap_or_default();
                if text.lines().take(4).any(|line| line.starts_with(MARK)) {
                    left.push(path);
                }
            }
        }
    }
    left.sort();
    Ok(left)
}

fn shown(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
}

/// The documents, those of folders in the order of their names.
fn listed(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut listed = Vec::new();
    for path in paths {
        if !path.is_dir() {
            listed.push(path.clone());
            continue;
        }
        let before = listed.len();
        let entries = fs::read_dir(path).map_err(|error| told(path, &error))?;
        let mut inside = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        inside.retain(|path| {
            path.extension()
                .is_some_and(|extension| ["json", "yaml", "yml"].iter().any(|known| extension == *known))
        });
        inside.sort();
        listed.extend(inside);
        if listed.len() == before {
            return Err(
                format!("{}: holds no document, which ends in .json, .yaml or .yml", path.display()).into()
            );
        }
    }
    Ok(listed)
}

/// The nearest folder that is there, from which rustfmt looks for its settings.
fn existing(out: &Path) -> &Path {
    let above = out.ancestors().find(|path| path.is_dir());
    above.unwrap_or(Path::new("."))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn write(files: &BTreeMap<PathBuf, String>) -> Result<(), Box<dyn Error>> {
    for (path, text) in files {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
        }
        fs::write(path, text).map_err(|error| told(path, &error))?;
    }
    Ok(())
}

fn check(files: &BTreeMap<PathBuf, String>, left: &[PathBuf]) -> Result<(), Box<dyn Error>> {
    let is_other = |(path, text): &(&PathBuf, &String)| fs::read_to_string(path).ok().as_ref() != Some(text);
    let mut others: Vec<_> = files.iter().filter(is_other).map(|(path, _)| path.clone()).collect();
    others.extend_from_slice(left);
    if others.is_empty() {
        return Ok(());
    }
    let others = shown(&others);
    Err(format!("not what the documents and overrides come to: {others}; run it without `--check`").into())
}
