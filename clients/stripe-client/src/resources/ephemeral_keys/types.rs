//! What goes into and comes out of [`EphemeralKeys`](super::EphemeralKeys).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Hidden, record, setters};

record! {
    /// Ephemeral key, as it comes back: anything may be missing.
    answer EphemeralKey {
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub expires: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// A secret.
        pub secret: Option<Hidden>,
    }
}

record! {
    /// Create ephemeral key, as it is sent.
    options CreateEphemeralKey {
        /// A text.
        pub customer: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub issuing_card: Option<String>,
        /// A text.
        pub nonce: Option<String>,
        /// A text.
        pub verification_session: Option<String>,
    }
}

setters! {
    CreateEphemeralKey {
        set customer: String,
        list expand: String,
        set issuing_card: String,
        set nonce: String,
        set verification_session: String,
    }
}
