//! What goes into and comes out of [`Files`](super::Files).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::objects;
use super::super::support::{List, any_of, object, params, texts};

object! {
    /// File, as it comes back: anything may be missing.
    answer File(true) {
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get filename: &str,
        /// A text.
        always id: &str,
        /// The first page of a list.
        get links: List<objects::FileLink>,
        /// A text.
        get object: &str,
        /// See [`ListFilesPurpose`].
        get purpose: ListFilesPurpose,
        /// A whole number.
        get size: i64,
        /// A text.
        get title: &str,
        /// A text.
        get r#type = "type": &str,
        /// A text.
        get url: &str,
    }
}

any_of! {
    /// List files created: one of several things.
    ListFilesCreated {
        Integer(i64),
        Object(ListFilesCreatedValue),
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

params! {
    /// List files query, as it is sent.
    options ListFilesQuery {
        /// See [`ListFilesCreated`].
        set created: ListFilesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// See [`ListFilesPurpose`].
        set purpose: ListFilesPurpose,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// List files created value, as it is sent.
    group ListFilesCreatedValue {
        /// A whole number.
        set gt: i64,
        /// A whole number.
        set gte: i64,
        /// A whole number.
        set lt: i64,
        /// A whole number.
        set lte: i64,
    }
}
