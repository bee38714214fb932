//! What goes into and comes out of [`CountrySpecs`](super::CountrySpecs).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{record, setters};

record! {
    /// Country spec, as it comes back: anything may be missing.
    answer CountrySpec {
        /// A text.
        pub default_currency: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub object: Option<String>,
        /// Values by name.
        pub supported_bank_account_currencies: Option<BTreeMap<String, Vec<String>>>,
        /// A list.
        pub supported_payment_currencies: Option<Vec<String>>,
        /// A list.
        pub supported_payment_methods: Option<Vec<String>>,
        /// A list.
        pub supported_transfer_countries: Option<Vec<String>>,
        /// See [`CountrySpecVerificationFields`].
        pub verification_fields: Option<Box<CountrySpecVerificationFields>>,
    }
}

record! {
    /// List country specs query, as it is sent.
    options ListCountrySpecsQuery {
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
    ListCountrySpecsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Country spec verification fields, as it comes back: anything may be missing.
    answer CountrySpecVerificationFields {
        /// See [`CountrySpecVerificationFieldsCompany`].
        pub company: Option<CountrySpecVerificationFieldsCompany>,
        /// See [`CountrySpecVerificationFieldsCompany`].
        pub individual: Option<CountrySpecVerificationFieldsCompany>,
    }
}

record! {
    /// Country spec verification fields company, as it comes back: anything may be missing.
    answer CountrySpecVerificationFieldsCompany {
        /// A list.
        pub additional: Option<Vec<String>>,
        /// A list.
        pub minimum: Option<Vec<String>>,
    }
}
