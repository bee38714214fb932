//! What goes into and comes out of [`ApplePayDomains`](super::ApplePayDomains).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, object, params};

object! {
    /// Apple pay domain, as it comes back: anything may be missing.
    answer ApplePayDomain(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get domain_name: &str,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
    }
}

params! {
    /// List apple pay domains query, as it is sent.
    options ListApplePayDomainsQuery {
        /// A text.
        set domain_name: String,
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

params! {
    /// Create apple pay domain, as it is sent.
    required CreateApplePayDomain {
        /// A text.
        set domain_name: String,
        /// A list.
        list expand: String,
    }
}

impl CreateApplePayDomain {
    /// With what must be there.
    #[must_use]
    pub fn new(domain_name: impl Into<String>) -> Self {
        Self(Fields::new()).domain_name(domain_name)
    }
}
