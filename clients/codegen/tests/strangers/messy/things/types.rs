//! What goes into and comes out of [`Things`](super::Things).
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::super::support::{open_enum, setters};

/// Post things, as it is sent.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PostThings {
    /// See [`PostThingsType`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PostThingsType>,
    /// A whole number, one of `1`, `2` or `3`.
    #[serde(rename = "2nd", skip_serializing_if = "Option::is_none")]
    pub n2nd: Option<i64>,
    /// Yes or no.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<bool>,
    /// A text.
    #[serde(rename = "new", skip_serializing_if = "Option::is_none")]
    pub new_field: Option<String>,
    /// A text.
    #[serde(rename = "with space", skip_serializing_if = "Option::is_none")]
    pub with_space: Option<String>,
    /// A text.
    #[serde(rename = "with-space", skip_serializing_if = "Option::is_none")]
    pub with_space_field: Option<String>,
    /// A text.
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
    /// A text.
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub unnamed: Option<String>,
    /// A text.
    #[serde(rename = "\"quoted\\", skip_serializing_if = "Option::is_none")]
    pub quoted: Option<String>,
    /// Any JSON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed: Option<Value>,
    /// See [`PostThings`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tree: Option<Box<PostThings>>,
    /// A text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub 名前: Option<String>,
    /// A text.
    #[serde(rename = "$ref", skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
}

impl PostThings {
    /// With nothing that is set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PostThings {
        r#type: PostThingsType,
        n2nd: i64,
        self_: bool,
        new_field: String,
        with_space: String,
        with_space_field: String,
        crate_: String,
        unnamed: String,
        quoted: String,
        mixed: Value,
        tree: Box<PostThings>,
        名前: String,
        r#ref: String,
    }
}

open_enum! {
    /// Post things type: one of some texts, or any other.
    PostThingsType {
        On = "On",
        OnValue = "on",
        On2 = "ON",
        ON = "o-n",
        Empty = "",
        N2 = "2",
        SelfValue = "self",
        日本 = "日本",
        AB = "a b",
    }
}
