//! What goes into and comes out of [`AccountLinks`](super::AccountLinks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Account link, as it comes back: anything may be missing.
    answer AccountLink {
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Create account link, as it is sent.
    request CreateAccountLink {
        /// A text.
        pub account: String,
        /// See [`CreateAccountLinkCollect`].
        pub collect: Option<CreateAccountLinkCollect>,
        /// See [`CreateAccountLinkCollectionOptions`].
        pub collection_options: Option<CreateAccountLinkCollectionOptions>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub refresh_url: Option<String>,
        /// A text.
        pub return_url: Option<String>,
        /// See [`CreateAccountLinkType`].
        pub r#type: CreateAccountLinkType = "type",
    }
}

impl CreateAccountLink {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>, r#type: impl Into<CreateAccountLinkType>) -> Self {
        Self { account: account.into(), r#type: r#type.into(), ..Slot::blank() }
    }
}

setters! {
    CreateAccountLink {
        set collect: CreateAccountLinkCollect,
        set collection_options: CreateAccountLinkCollectionOptions,
        list expand: String,
        set refresh_url: String,
        set return_url: String,
    }
}

texts! {
    /// Create account link collect: one of some texts, or any other.
    CreateAccountLinkCollect {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
    }
}

record! {
    /// Create account link collection options, as it is sent.
    options CreateAccountLinkCollectionOptions {
        /// See [`CreateAccountLinkCollect`].
        pub fields: Option<CreateAccountLinkCollect>,
        /// See [`CreateAccountLinkCollectionOptionsFutureRequirements`].
        pub future_requirements: Option<CreateAccountLinkCollectionOptionsFutureRequirements>,
    }
}

setters! {
    CreateAccountLinkCollectionOptions {
        set fields: CreateAccountLinkCollect,
        set future_requirements: CreateAccountLinkCollectionOptionsFutureRequirements,
    }
}

texts! {
    /// Create account link type: one of some texts, or any other.
    CreateAccountLinkType {
        AccountOnboarding = "account_onboarding",
        AccountUpdate = "account_update",
    }
}

texts! {
    /// Create account link collection options future requirements: one of some texts, or any other.
    CreateAccountLinkCollectionOptionsFutureRequirements {
        Include = "include",
        Omit = "omit",
    }
}
