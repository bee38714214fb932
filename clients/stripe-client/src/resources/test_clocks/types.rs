//! What goes into and comes out of [`TestClocks`](super::TestClocks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, object, params, texts};

object! {
    /// Test helpers test clock, as it comes back: anything may be missing.
    answer TestHelpersTestClock(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// Yes or no.
        get deleted: bool,
        /// A whole number.
        get deletes_after: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get frozen_time: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// See [`TestHelpersTestClockStatus`].
        get status: TestHelpersTestClockStatus,
        /// See [`TestHelpersTestClockStatusDetails`].
        get status_details: TestHelpersTestClockStatusDetails,
    }
}

params! {
    /// List test clocks query, as it is sent.
    options ListTestClocksQuery {
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
    /// Create test clock, as it is sent.
    required CreateTestClock {
        /// A text.
        set customer: String,
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set frozen_time: i64,
        /// A text.
        set name: String,
    }
}

impl CreateTestClock {
    /// With what must be there.
    #[must_use]
    pub fn new(frozen_time: impl Into<i64>) -> Self {
        Self(Fields::new()).frozen_time(frozen_time)
    }
}

params! {
    /// Advance test clock, as it is sent.
    required AdvanceTestClock {
        /// A list.
        list expand: String,
        /// A whole number, in seconds since 1970 (UTC).
        set frozen_time: i64,
    }
}

impl AdvanceTestClock {
    /// With what must be there.
    #[must_use]
    pub fn new(frozen_time: impl Into<i64>) -> Self {
        Self(Fields::new()).frozen_time(frozen_time)
    }
}

texts! {
    /// Test helpers test clock status: one of some texts, or any other.
    TestHelpersTestClockStatus {
        Advancing = "advancing",
        InternalFailure = "internal_failure",
        Ready = "ready",
    }
}

object! {
    /// Test helpers test clock status details, as it comes back: anything may be missing.
    part TestHelpersTestClockStatusDetails(false) {
        /// See [`TestHelpersTestClockStatusDetailsAdvancing`].
        get advancing: TestHelpersTestClockStatusDetailsAdvancing,
    }
}

object! {
    /// Test helpers test clock status details advancing, as it comes back: anything may be missing.
    part TestHelpersTestClockStatusDetailsAdvancing(false) {
        /// A whole number.
        get target_frozen_time: i64,
    }
}
