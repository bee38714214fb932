#![doc = include_str!("../README.md")]
//! ## As a library
//!
//! ```
//! use ratelimit_codegen::{Config, Document, Formatter, generate};
//!
//! let shop = Document::read("shop.json", r#"{
//!     "openapi": "3.1.0",
//!     "servers": [{"url": "https://api.example.com/v1"}],
//!     "paths": {"/orders/{id}": {"get": {
//!         "operationId": "getOrder",
//!         "tags": ["orders"],
//!         "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
//!         "responses": {"200": {"content": {"application/json": {"schema": {
//!             "type": "object", "properties": {"total": {"type": "integer"}}
//!         }}}}}
//!     }}}
//! }"#)?;
//! let files = generate(&[shop], &Config::default(), &Formatter::Plain)?;
//! let names: Vec<_> = files.iter().map(|(path, _)| path).collect();
//! assert_eq!(names, ["mod.rs", "orders/mod.rs", "orders/types.rs"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod circles;
mod config;
mod document;
mod error;
mod format;
mod json;
mod model;
mod names;
mod read;
mod write;
mod yaml;

use std::collections::BTreeMap;

pub use crate::config::{Config, ModuleConfig, OperationConfig, PagesConfig};
pub use crate::document::Document;
pub use crate::error::{Fault, Faults};
pub use crate::format::Formatter;

/// The files of the client for `documents`, by their path below the folder they go to.
///
/// # Errors
/// Everything that is wrong with the documents and the overrides.
pub fn generate(
    documents: &[Document],
    config: &Config,
    formatter: &Formatter<'_>,
) -> Result<BTreeMap<String, String>, Faults> {
    let api = read::api(documents, config)?;
    let mut files = write::files(&api, config);
    for (path, text) in &mut files {
        *text = formatter.format(path, text)?;
    }
    Ok(files)
}

/// The source of a module that calls every operation with values that are given as JSON, for tests of the
/// output.
///
/// # Errors
/// As [`generate`].
pub fn generate_calls(
    documents: &[Document],
    config: &Config,
    formatter: &Formatter<'_>,
) -> Result<String, Faults> {
    let api = read::api(documents, config)?;
    Ok(formatter.format("calls.rs", &write::calls(&api, config))?)
}
