//! One page of objects, and how a page is asked for.

use serde::{Deserialize, Serialize};

use crate::resources::null_as_default;

/// One page of objects.
///
/// Where there are more, the next page starts after the last object's id.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct List<T> {
    /// The objects, newest first.
    #[serde(default = "Vec::new")]
    pub data: Vec<T>,
    /// Whether there are more beyond this page.
    #[serde(default, deserialize_with = "null_as_default")]
    pub has_more: bool,
    /// Where the list is.
    pub url: Option<String>,
}

/// When an object was created, as unix times in seconds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct CreatedRange {
    /// After it.
    pub gt: Option<i64>,
    /// At it or after.
    pub gte: Option<i64>,
    /// Before it.
    pub lt: Option<i64>,
    /// At it or before.
    pub lte: Option<i64>,
}
