//! What goes into and comes out of [`Sigma`](super::Sigma).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{record, setters};

record! {
    /// Scheduled query run, as it comes back: anything may be missing.
    answer ScheduledQueryRun {
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub data_load_time: Option<i64>,
        /// See [`ScheduledQueryRunError`].
        pub error: Option<ScheduledQueryRunError>,
        /// See [`File`](objects::File).
        pub file: Option<Box<objects::File>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A whole number.
        pub result_available_until: Option<i64>,
        /// A text.
        pub sql: Option<String>,
        /// A text.
        pub status: Option<String>,
        /// A text.
        pub title: Option<String>,
    }
}

record! {
    /// List sigma scheduled query runs query, as it is sent.
    options ListSigmaScheduledQueryRunsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListSigmaScheduledQueryRunsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Scheduled query run error, as it comes back: anything may be missing.
    answer ScheduledQueryRunError {
        /// A text.
        pub message: Option<String>,
    }
}
