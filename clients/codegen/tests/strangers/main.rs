//! Documents as people have them, what is written of each, and calls of that.
//!
//! The source beside this is written by `cargo run -p ratelimit-codegen -- documents/petstore.yaml --config
//! documents/petstore.toml --out petstore`, and `documents/library.json --out library`, and the same for the others.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

/// A tool of 2011 with a document of its own: tags, inheritance, uploads, cookies, YAML.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is for others, and here it has one user"
)]
mod petstore;

/// What is new in 3.1.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is for others, and here it has one user"
)]
mod library;

/// Names that are none, schemas of nothing, and what holds itself.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is for others, and here it has one user"
)]
mod messy;

/// Methods, types, headers and bodies that could be taken for those of Rust, the client or HTTP.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is for others, and here it has one user"
)]
mod edges;

/// JSON under other names, words of the newest edition, and what is told only by its fields.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is for others, and here it has one user"
)]
mod vendor;

/// The document of the README.
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is for others, and here it has one user"
)]
mod readme;

mod calls;
mod newcomer;
mod source;
mod wire;
