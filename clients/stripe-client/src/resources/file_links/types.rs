//! What goes into and comes out of [`FileLinks`](super::FileLinks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// File link, as it comes back: anything may be missing.
    answer FileLink(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Yes or no.
        get expired: bool,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get file: Expandable<objects::File>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A text.
        get url: &str,
    }
}

any_of! {
    /// List file links created: one of several things.
    ListFileLinksCreated {
        Integer(i64),
        Object(ListFileLinksCreatedValue),
    }
}

params! {
    /// List file links query, as it is sent.
    options ListFileLinksQuery {
        /// See [`ListFileLinksCreated`].
        set created: ListFileLinksCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// Yes or no.
        set expired: bool,
        /// A text.
        set file: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create file link, as it is sent.
    required CreateFileLink {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expires_at: i64,
        /// A text.
        set file: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

impl CreateFileLink {
    /// With what must be there.
    #[must_use]
    pub fn new(file: impl Into<String>) -> Self {
        Self(Fields::new()).file(file)
    }
}

params! {
    /// Update file link, as it is sent.
    options UpdateFileLink {
        /// A list.
        list expand: String,
        /// See [`UpdateFileLinkExpiresAt`].
        set expires_at or unset_expires_at: UpdateFileLinkExpiresAt,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// List file links created value, as it is sent.
    group ListFileLinksCreatedValue {
        /// A whole number.
        set gt: i64,
        /// A whole number.
        set gte: i64,
        /// A whole number.
        set lt: i64,
        /// A whole number.
        set lte: i64,
    }
}

any_of! {
    /// Update file link expires at: one of several things.
    UpdateFileLinkExpiresAt {
        Word(UpdateFileLinkExpiresAtValue),
        Integer(i64),
    }
}

texts! {
    /// Update file link expires at value: one of some texts, or any other.
    UpdateFileLinkExpiresAtValue {
        Now = "now",
    }
}
