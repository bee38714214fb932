//! What goes into and comes out of [`InvoiceRenderingTemplates`](super::InvoiceRenderingTemplates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{object, params, texts};

object! {
    /// Invoice rendering template, as it comes back: anything may be missing.
    answer InvoiceRenderingTemplate(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get nickname: &str,
        /// A text.
        get object: &str,
        /// See [`ListInvoiceRenderingTemplatesStatus`].
        get status: ListInvoiceRenderingTemplatesStatus,
        /// A whole number.
        get version: i64,
    }
}

texts! {
    /// List invoice rendering templates status: one of some texts, or any other.
    ListInvoiceRenderingTemplatesStatus {
        Active = "active",
        Archived = "archived",
    }
}

params! {
    /// List invoice rendering templates query, as it is sent.
    options ListInvoiceRenderingTemplatesQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListInvoiceRenderingTemplatesStatus`].
        set status: ListInvoiceRenderingTemplatesStatus,
    }
}

params! {
    /// Retrieve invoice rendering template query, as it is sent.
    options RetrieveInvoiceRenderingTemplateQuery {
        /// A list.
        list expand: String,
        /// A whole number.
        set version: i64,
    }
}

params! {
    /// Archive invoice rendering template, as it is sent.
    options ArchiveInvoiceRenderingTemplate {
        /// A list.
        list expand: String,
    }
}
