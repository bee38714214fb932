//! What goes into and comes out of [`TestClocks`](super::TestClocks).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Slot, record, setters, texts};

record! {
    /// Test helpers test clock, as it comes back: anything may be missing.
    answer TestHelpersTestClock {
        /// A whole number.
        pub created: Option<i64>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A whole number.
        pub deletes_after: Option<i64>,
        /// A whole number.
        pub frozen_time: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`TestHelpersTestClockStatus`].
        pub status: Option<TestHelpersTestClockStatus>,
        /// See [`TestHelpersTestClockStatusDetails`].
        pub status_details: Option<TestHelpersTestClockStatusDetails>,
    }
}

record! {
    /// List test clocks query, as it is sent.
    options ListTestClocksQuery {
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
    ListTestClocksQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create test clock, as it is sent.
    request CreateTestClock {
        /// A text.
        pub customer: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub frozen_time: i64,
        /// A text.
        pub name: Option<String>,
    }
}

impl CreateTestClock {
    /// With what must be there.
    #[must_use]
    pub fn new(frozen_time: impl Into<i64>) -> Self {
        Self { frozen_time: frozen_time.into(), ..Slot::blank() }
    }
}

setters! {
    CreateTestClock {
        set customer: String,
        list expand: String,
        set name: String,
    }
}

record! {
    /// Advance test clock, as it is sent.
    request AdvanceTestClock {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub frozen_time: i64,
    }
}

impl AdvanceTestClock {
    /// With what must be there.
    #[must_use]
    pub fn new(frozen_time: impl Into<i64>) -> Self {
        Self { frozen_time: frozen_time.into(), ..Slot::blank() }
    }
}

setters! {
    AdvanceTestClock {
        list expand: String,
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

record! {
    /// Test helpers test clock status details, as it comes back: anything may be missing.
    answer TestHelpersTestClockStatusDetails {
        /// See [`TestHelpersTestClockStatusDetailsAdvancing`].
        pub advancing: Option<TestHelpersTestClockStatusDetailsAdvancing>,
    }
}

record! {
    /// Test helpers test clock status details advancing, as it comes back: anything may be missing.
    answer TestHelpersTestClockStatusDetailsAdvancing {
        /// A whole number.
        pub target_frozen_time: Option<i64>,
    }
}
