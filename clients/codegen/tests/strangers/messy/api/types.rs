//! What goes into and comes out of [`報告`](super::報告).
//!
//! Written by `ratelimit-codegen` from `messy.json`: to change it, change the overrides and run it again.

use super::super::support::open_enum;

open_enum! {
    /// Report2 format: one of some texts, or any other.
    Report2Format {
        Csv = "csv",
        Json = "json",
    }
}
