//! What goes into and comes out of [`Files`](super::Files).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use serde_json::Value;

use super::super::objects;
use super::super::support::{List, choice, choice_from, has, record, setters, texts};

record! {
    /// File, as it comes back: anything may be missing.
    answer File {
        /// A whole number.
        pub created: Option<i64>,
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub filename: Option<String>,
        /// A text.
        pub id: String,
        /// The first page of a list.
        pub links: Option<List<objects::FileLink>>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListFilesPurpose`].
        pub purpose: Option<ListFilesPurpose>,
        /// A whole number.
        pub size: Option<i64>,
        /// A text.
        pub title: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// A text.
        pub url: Option<String>,
    }
}

choice! {
    /// List files created: one of several things, or any other.
    ListFilesCreated {
        Integer(i64) if Value::is_i64,
        ListFilesCreatedValue(ListFilesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListFilesCreated {
        Integer(i64),
        ListFilesCreatedValue(ListFilesCreatedValue),
    }
}

texts! {
    /// List files purpose: one of some texts, or any other.
    ListFilesPurpose {
        AccountRequirement = "account_requirement",
        AdditionalVerification = "additional_verification",
        BusinessIcon = "business_icon",
        BusinessLogo = "business_logo",
        CustomerSignature = "customer_signature",
        DisputeEvidence = "dispute_evidence",
        DocumentProviderIdentityDocument = "document_provider_identity_document",
        FinanceReportRun = "finance_report_run",
        FinancialAccountStatement = "financial_account_statement",
        IdentityDocument = "identity_document",
        IdentityDocumentDownloadable = "identity_document_downloadable",
        IssuingRegulatoryReporting = "issuing_regulatory_reporting",
        PciDocument = "pci_document",
        PlatformTermsOfService = "platform_terms_of_service",
        Selfie = "selfie",
        SigmaScheduledQuery = "sigma_scheduled_query",
        TaxDocumentUserUpload = "tax_document_user_upload",
        TerminalAndroidApk = "terminal_android_apk",
        TerminalReaderSplashscreen = "terminal_reader_splashscreen",
        TerminalWifiCertificate = "terminal_wifi_certificate",
        TerminalWifiPrivateKey = "terminal_wifi_private_key",
    }
}

record! {
    /// List files query, as it is sent.
    options ListFilesQuery {
        /// See [`ListFilesCreated`].
        pub created: Option<ListFilesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// See [`ListFilesPurpose`].
        pub purpose: Option<ListFilesPurpose>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListFilesQuery {
        set created: ListFilesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set purpose: ListFilesPurpose,
        set starting_after: String,
    }
}

record! {
    /// List files created value, as it is sent.
    options ListFilesCreatedValue {
        /// A whole number.
        pub gt: Option<i64>,
        /// A whole number.
        pub gte: Option<i64>,
        /// A whole number.
        pub lt: Option<i64>,
        /// A whole number.
        pub lte: Option<i64>,
    }
}

setters! {
    ListFilesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}
