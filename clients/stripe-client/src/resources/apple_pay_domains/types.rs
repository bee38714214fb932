//! What goes into and comes out of [`ApplePayDomains`](super::ApplePayDomains).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Slot, record, setters};

record! {
    /// Apple pay domain, as it comes back: anything may be missing.
    answer ApplePayDomain {
        /// A whole number.
        pub created: Option<i64>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub domain_name: Option<String>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// List apple pay domains query, as it is sent.
    options ListApplePayDomainsQuery {
        /// A text.
        pub domain_name: Option<String>,
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
    ListApplePayDomainsQuery {
        set domain_name: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create apple pay domain, as it is sent.
    request CreateApplePayDomain {
        /// A text.
        pub domain_name: String,
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

impl CreateApplePayDomain {
    /// With what must be there.
    #[must_use]
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self { domain_name: domain_name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateApplePayDomain {
        list expand: String,
    }
}
