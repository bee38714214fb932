//! What goes into and comes out of [`Books`](super::Books).
//!
//! Written by `ratelimit-codegen` from `library.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, or_unset, setters, union};

open_enum! {
    /// Genre: one of some texts, or any other.
    Genre {
        Novel = "novel",
        Poem = "poem",
        Roman = "Roman",
    }
}

/// List books published, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBooksPublished {
    /// A day, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// A day, as `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

impl ListBooksPublished {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListBooksPublished {
        from: String,
        to: String,
    }
}

/// List books query, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListBooksQuery {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// A list, each [`Genre`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub genre: Option<Vec<Genre>>,
    /// See [`ListBooksPublished`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<ListBooksPublished>,
}

impl ListBooksQuery {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ListBooksQuery {
        after: String,
        genre: Vec<Genre>,
        published: ListBooksPublished,
    }
}

/// Page, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Page {
    /// A list, each [`Book`].
    pub books: Option<Vec<Book>>,
    /// A text.
    pub next: Option<String>,
    /// See [`PageKind`].
    pub kind: Option<PageKind>,
    /// A whole number, always `2`.
    pub version: Option<i64>,
}

/// Book input, as it is sent.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BookInput {
    /// A text.
    pub title: String,
    /// A number, more than 0.
    #[serde(rename = "Größe")]
    pub größe: f64,
    /// A text, at most 100 characters.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<OrUnset<String>>,
    /// See [`BookInputPrice`].
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub price: Option<OrUnset<BookInputPrice>>,
    /// See [`Genre`].
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub genre: Option<OrUnset<Genre>>,
    /// See [`ShelfInput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shelf: Option<ShelfInput>,
    /// A list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pages: Option<Vec<i64>>,
    /// Values by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<BTreeMap<String, String>>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
    /// Any JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<Value>,
}

impl BookInput {
    /// With what must be there.
    pub fn new(title: impl Into<String>, größe: impl Into<f64>) -> Self {
        Self {
            title: title.into(),
            größe: größe.into(),
            subtitle: None,
            price: None,
            genre: None,
            shelf: None,
            pages: None,
            extra: None,
            cover: None,
            anything: None,
        }
    }
}

setters! {
    BookInput {
        subtitle: OrUnset<String>,
        price: OrUnset<BookInputPrice>,
        genre: OrUnset<Genre>,
        shelf: ShelfInput,
        pages: Vec<i64>,
        extra: BTreeMap<String, String>,
        cover: String,
        anything: Value,
    }
}

/// Book, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Book {
    /// A text.
    pub title: Option<String>,
    /// A number, more than 0.
    #[serde(rename = "Größe")]
    pub größe: Option<f64>,
    /// A text, at most 100 characters.
    pub subtitle: Option<String>,
    /// See [`BookPrice`].
    pub price: Option<BookPrice>,
    /// See [`Genre`].
    pub genre: Option<Genre>,
    /// See [`Shelf`].
    pub shelf: Option<Shelf>,
    /// A list.
    pub pages: Option<Vec<i64>>,
    /// Values by name.
    pub extra: Option<BTreeMap<String, String>>,
    /// A text.
    pub cover: Option<String>,
    /// Any JSON.
    pub anything: Option<Value>,
}

/// Book change, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BookChange {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// A text.
    #[serde(default, deserialize_with = "or_unset", skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<OrUnset<String>>,
}

impl BookChange {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    BookChange {
        title: String,
        subtitle: OrUnset<String>,
    }
}

open_enum! {
    /// Page kind: one of some texts, or any other.
    PageKind {
        Page = "page",
    }
}

union! {
    /// Book input price: one of several things, or any other.
    sent BookInputPrice {
        Integer(i64) if Value::is_i64,
        Text(String) if Value::is_string,
    }
}

/// Shelf input, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ShelfInput {
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// A list, each [`BookInput`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub books: Option<Vec<BookInput>>,
}

impl ShelfInput {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ShelfInput {
        room: String,
        books: Vec<BookInput>,
    }
}

union! {
    /// Book price: one of several things, or any other.
    BookPrice {
        Integer(i64) if Value::is_i64,
        Text(String) if Value::is_string,
    }
}

/// Shelf, as it comes back: anything may be missing.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shelf {
    /// A text.
    pub room: Option<String>,
    /// A list, each [`Book`].
    pub books: Option<Vec<Book>>,
}
