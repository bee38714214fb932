//! What goes into and comes out of [`ExchangeRates`](super::ExchangeRates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{object, params};

object! {
    /// Exchange rate, as it comes back: anything may be missing.
    answer ExchangeRate(true) {
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// Values by name.
        get rates: BTreeMap<&str, f64>,
    }
}

params! {
    /// List exchange rates query, as it is sent.
    options ListExchangeRatesQuery {
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
