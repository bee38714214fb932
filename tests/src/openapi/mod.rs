//! An `OpenAPI` document from the side of a test: what it asks of a request, and whether one does.
//!
//! A client is called with generated [`Given`] values, and what it sends is decoded again ([`Sent::faults`]): the path
//! by its template, the query and the body by what the document says of them. What comes out must fit the document's
//! own schemas, by a validator of JSON Schema that is not ours, and must be what was given, all of it and no more.

mod decode;
mod document;
mod given;
mod schemas;
mod sent;
#[cfg(test)]
mod tests;
mod values;

pub use document::{Document, Operation, specs};
pub use given::Given;
pub use schemas::plain;
pub use sent::Sent;
pub use values::{Extent, Turn, turns, value};
