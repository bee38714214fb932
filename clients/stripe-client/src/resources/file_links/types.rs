//! What goes into and comes out of [`FileLinks`](super::FileLinks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// File link, as it comes back: anything may be missing.
    answer FileLink {
        /// A whole number.
        pub created: Option<i64>,
        /// Yes or no.
        pub expired: Option<bool>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub file: Option<Expandable<objects::File>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

choice! {
    /// List file links created: one of several things, or any other.
    ListFileLinksCreated {
        Integer(i64) if Value::is_i64,
        ListFileLinksCreatedValue(ListFileLinksCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListFileLinksCreated {
        Integer(i64),
        ListFileLinksCreatedValue(ListFileLinksCreatedValue),
    }
}

record! {
    /// List file links query, as it is sent.
    options ListFileLinksQuery {
        /// See [`ListFileLinksCreated`].
        pub created: Option<ListFileLinksCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub expired: Option<bool>,
        /// A text.
        pub file: Option<String>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListFileLinksQuery {
        set created: ListFileLinksCreated,
        set ending_before: String,
        list expand: String,
        set expired: bool,
        set file: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create file link, as it is sent.
    request CreateFileLink {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub file: String,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

impl CreateFileLink {
    /// With what must be there.
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self { file: file.into(), ..Slot::blank() }
    }
}

setters! {
    CreateFileLink {
        list expand: String,
        set expires_at: i64,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Update file link, as it is sent.
    options UpdateFileLink {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateFileLinkExpiresAt`].
        pub expires_at: Option<OrUnset<UpdateFileLinkExpiresAt>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateFileLink {
        list expand: String,
        set expires_at or unset_expires_at: UpdateFileLinkExpiresAt,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// List file links created value, as it is sent.
    options ListFileLinksCreatedValue {
        /// A whole number.
        pub gt: Option<i64>,
        /// A whole number.
        pub gte: Option<i64>,
        /// A whole number.
        pub lt: Option<i64>,
        /// A whole number.
        pub lte: Option<i64>,
    }
}

setters! {
    ListFileLinksCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

choice! {
    /// Update file link expires at: one of several things, or any other.
    UpdateFileLinkExpiresAt {
        UpdateFileLinkExpiresAtValue(UpdateFileLinkExpiresAtValue) if Value::is_string,
        Integer(i64) if Value::is_i64,
    }
}

choice_from! {
    UpdateFileLinkExpiresAt {
        UpdateFileLinkExpiresAtValue(UpdateFileLinkExpiresAtValue),
        Integer(i64),
    }
}

texts! {
    /// Update file link expires at value: one of some texts, or any other.
    UpdateFileLinkExpiresAtValue {
        Now = "now",
    }
}
