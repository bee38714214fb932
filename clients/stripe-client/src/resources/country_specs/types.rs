//! What goes into and comes out of [`CountrySpecs`](super::CountrySpecs).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{object, params};

object! {
    /// Country spec, as it comes back: anything may be missing.
    answer CountrySpec(true) {
        /// A text.
        get default_currency: &str,
        /// A text.
        always id: &str,
        /// A text.
        get object: &str,
        /// Values by name, each a list.
        get supported_bank_account_currencies: BTreeMap<&str, Vec<&str>>,
        /// A list.
        get supported_payment_currencies: Vec<&str>,
        /// A list.
        get supported_payment_methods: Vec<&str>,
        /// A list.
        get supported_transfer_countries: Vec<&str>,
        /// See [`CountrySpecVerificationFields`].
        get verification_fields: CountrySpecVerificationFields,
    }
}

params! {
    /// List country specs query, as it is sent.
    options ListCountrySpecsQuery {
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
    /// Country spec verification fields, as it comes back: anything may be missing.
    part CountrySpecVerificationFields(false) {
        /// See [`CountrySpecVerificationFieldsCompany`].
        get company: CountrySpecVerificationFieldsCompany,
        /// See [`CountrySpecVerificationFieldsCompany`].
        get individual: CountrySpecVerificationFieldsCompany,
    }
}

object! {
    /// Country spec verification fields company, as it comes back: anything may be missing.
    part CountrySpecVerificationFieldsCompany(false) {
        /// A list.
        get additional: Vec<&str>,
        /// A list.
        get minimum: Vec<&str>,
    }
}
