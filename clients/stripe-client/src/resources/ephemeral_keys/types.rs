//! What goes into and comes out of [`EphemeralKeys`](super::EphemeralKeys).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{object, params};

object! {
    /// Ephemeral key, as it comes back: anything may be missing.
    answer EphemeralKey(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number.
        get expires: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// A text.
        get secret: &str,
    }
}

params! {
    /// Create ephemeral key, as it is sent.
    options CreateEphemeralKey {
        /// A text.
        set customer: String,
        /// A list.
        list expand: String,
        /// A text.
        set issuing_card: String,
        /// A text.
        set nonce: String,
        /// A text.
        set verification_session: String,
    }
}
