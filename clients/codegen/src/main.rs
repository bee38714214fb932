//! `ratelimit-codegen shop.json --out src/shop`: writes a client for an API.

mod files;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use ratelimit_codegen::{Config, Document, Formatter, generate, generate_calls};

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
    /// Writes over files that were not written by this command.
    #[arg(long)]
    force: bool,
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
        Some(path) => Config::read(&path.display().to_string(), &files::read(path)?)?,
        None => Config::default(),
    };
    config.name = arguments.name.clone().unwrap_or(config.name);
    config.base_url = arguments.base_url.clone().unwrap_or(config.base_url);
    let mut documents = Vec::new();
    let paths = files::listed(&arguments.documents)?;
    for (path, name) in paths.iter().zip(files::named(&paths)?) {
        let mut document = Document::read(name, &files::read(path)?)?;
        for overlay in &arguments.overlay {
            document = document.overlay(&overlay.display().to_string(), &files::read(overlay)?)?;
        }
        documents.push(document);
    }
    let formatter =
        if arguments.plain { Formatter::Plain } else { Formatter::Rustfmt(files::existing(&arguments.out)) };
    let files = generate(&documents, &config, &formatter)?;
    let mut files: BTreeMap<PathBuf, String> =
        files.into_iter().map(|(path, text)| (arguments.out.join(path), text)).collect();
    if let Some(path) = &arguments.calls {
        files.insert(path.clone(), generate_calls(&documents, &config, &formatter)?);
    }
    let left = files::left(&arguments.out, &files)?;
    if arguments.check {
        return files::check(&files, &left);
    }
    if !arguments.force {
        files::spare(&files)?;
    }
    files::write(&files)?;
    println!("{} files in {}", files.len(), arguments.out.display());
    if !left.is_empty() {
        eprintln!("of an older run, and no part of it now: {}; remove them", files::shown(&left));
    }
    Ok(())
}
