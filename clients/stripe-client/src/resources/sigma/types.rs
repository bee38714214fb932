//! What goes into and comes out of [`Sigma`](super::Sigma).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{object, params};

object! {
    /// Scheduled query run, as it comes back: anything may be missing.
    answer ScheduledQueryRun(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get data_load_time: i64,
        /// See [`ScheduledQueryRunError`].
        get error: ScheduledQueryRunError,
        /// See [`File`](objects::File).
        get file: objects::File,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get result_available_until: i64,
        /// A text.
        get sql: &str,
        /// A text.
        get status: &str,
        /// A text.
        get title: &str,
    }
}

object! {
    /// Sigma sigma API query, as it comes back: anything may be missing.
    answer SigmaSigmaApiQuery(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get created_via: &str,
        /// Any JSON.
        get error: &Value,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// Any JSON.
        get result: &Value,
        /// A text.
        get sql: &str,
        /// A text.
        get status: &str,
    }
}

params! {
    /// List sigma scheduled query runs query, as it is sent.
    options ListSigmaScheduledQueryRunsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

object! {
    /// Scheduled query run error, as it comes back: anything may be missing.
    part ScheduledQueryRunError(false) {
        /// A text.
        get message: &str,
    }
}
