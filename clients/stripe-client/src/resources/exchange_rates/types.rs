//! What goes into and comes out of [`ExchangeRates`](super::ExchangeRates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{record, setters};

record! {
    /// Exchange rate, as it comes back: anything may be missing.
    answer ExchangeRate {
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// Values by name.
        pub rates: Option<BTreeMap<String, f64>>,
    }
}

record! {
    /// List exchange rates query, as it is sent.
    options ListExchangeRatesQuery {
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
    ListExchangeRatesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}
