//! What goes into and comes out of [`AccountLinks`](super::AccountLinks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, object, params, texts};

object! {
    /// Account link, as it comes back: anything may be missing.
    answer AccountLink(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get object: &str,
        /// A text.
        get url: &str,
    }
}

params! {
    /// Create account link, as it is sent.
    required CreateAccountLink {
        /// A text.
        set account: String,
        /// See [`CreateAccountLinkCollect`].
        set collect: CreateAccountLinkCollect,
        /// See [`CreateAccountLinkCollectionOptions`].
        set collection_options: CreateAccountLinkCollectionOptions,
        /// A list.
        list expand: String,
        /// A text.
        set refresh_url: String,
        /// A text.
        set return_url: String,
        /// See [`CreateAccountLinkType`].
        set r#type = "type": CreateAccountLinkType,
    }
}

impl CreateAccountLink {
    /// With what must be there.
    #[must_use]
    pub fn new(account: impl Into<String>, r#type: impl Into<CreateAccountLinkType>) -> Self {
        Self(Fields::new()).account(account).r#type(r#type)
    }
}

texts! {
    /// Create account link collect: one of some texts, or any other.
    CreateAccountLinkCollect {
        CurrentlyDue = "currently_due",
        EventuallyDue = "eventually_due",
    }
}

params! {
    /// Create account link collection options, as it is sent.
    group CreateAccountLinkCollectionOptions {
        /// See [`CreateAccountLinkCollect`].
        set fields_field = "fields": CreateAccountLinkCollect,
        /// See [`CreateAccountLinkCollectionOptionsFutureRequirements`].
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
