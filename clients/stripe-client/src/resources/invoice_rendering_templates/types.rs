//! What goes into and comes out of [`InvoiceRenderingTemplates`](super::InvoiceRenderingTemplates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{record, setters, texts};

record! {
    /// Invoice rendering template, as it comes back: anything may be missing.
    answer InvoiceRenderingTemplate {
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub nickname: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListInvoiceRenderingTemplatesStatus`].
        pub status: Option<ListInvoiceRenderingTemplatesStatus>,
        /// A whole number.
        pub version: Option<i64>,
    }
}

texts! {
    /// List invoice rendering templates status: one of some texts, or any other.
    ListInvoiceRenderingTemplatesStatus {
        Active = "active",
        Archived = "archived",
    }
}

record! {
    /// List invoice rendering templates query, as it is sent.
    options ListInvoiceRenderingTemplatesQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListInvoiceRenderingTemplatesStatus`].
        pub status: Option<ListInvoiceRenderingTemplatesStatus>,
    }
}

setters! {
    ListInvoiceRenderingTemplatesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListInvoiceRenderingTemplatesStatus,
    }
}

record! {
    /// Retrieve invoice rendering template query, as it is sent.
    options RetrieveInvoiceRenderingTemplateQuery {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub version: Option<i64>,
    }
}

setters! {
    RetrieveInvoiceRenderingTemplateQuery {
        list expand: String,
        set version: i64,
    }
}

record! {
    /// Archive invoice rendering template, as it is sent.
    options ArchiveInvoiceRenderingTemplate {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    ArchiveInvoiceRenderingTemplate {
        list expand: String,
    }
}
