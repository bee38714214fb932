//! What goes into and comes out of [`Mandates`](super::Mandates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, record, texts};

record! {
    /// Mandate, as it comes back: anything may be missing.
    answer Mandate {
        /// See [`MandateCustomerAcceptance`].
        pub customer_acceptance: Option<Box<MandateCustomerAcceptance>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`MandateMultiUse`].
        pub multi_use: Option<MandateMultiUse>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub on_behalf_of: Option<String>,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        pub payment_method: Option<Expandable<objects::PaymentMethod>>,
        /// See [`MandatePaymentMethodDetails`].
        pub payment_method_details: Option<Box<MandatePaymentMethodDetails>>,
        /// See [`MandateSingleUse`].
        pub single_use: Option<MandateSingleUse>,
        /// See [`MandateStatus`].
        pub status: Option<MandateStatus>,
        /// See [`MandateType`].
        pub r#type: Option<MandateType> = "type",
    }
}

record! {
    /// Mandate customer acceptance, as it comes back: anything may be missing.
    answer MandateCustomerAcceptance {
        /// A whole number.
        pub accepted_at: Option<i64>,
        /// Values by name.
        pub offline: Option<BTreeMap<String, Value>>,
        /// See [`MandateCustomerAcceptanceOnline`].
        pub online: Option<MandateCustomerAcceptanceOnline>,
        /// See [`MandateCustomerAcceptanceType`].
        pub r#type: Option<MandateCustomerAcceptanceType> = "type",
    }
}

record! {
    /// Mandate multi use, as it comes back: anything may be missing.
    answer MandateMultiUse {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
    }
}

record! {
    /// Mandate payment method details, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetails {
        /// See [`MandatePaymentMethodDetailsAcssDebit`].
        pub acss_debit: Option<MandatePaymentMethodDetailsAcssDebit>,
        /// Values by name.
        pub amazon_pay: Option<BTreeMap<String, Value>>,
        /// See [`MandatePaymentMethodDetailsAuBecsDebit`].
        pub au_becs_debit: Option<MandatePaymentMethodDetailsAuBecsDebit>,
        /// See [`MandatePaymentMethodDetailsBacsDebit`].
        pub bacs_debit: Option<Box<MandatePaymentMethodDetailsBacsDebit>>,
        /// See [`MandatePaymentMethodDetailsBlik`].
        pub blik: Option<MandatePaymentMethodDetailsBlik>,
        /// See [`MandatePaymentMethodDetailsCard`].
        pub card: Option<MandatePaymentMethodDetailsCard>,
        /// Values by name.
        pub cashapp: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kakao_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub klarna: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub kr_card: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub link: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub naver_pay: Option<BTreeMap<String, Value>>,
        /// Values by name.
        pub nz_bank_account: Option<BTreeMap<String, Value>>,
        /// See [`MandatePaymentMethodDetailsPaypal`].
        pub paypal: Option<MandatePaymentMethodDetailsPaypal>,
        /// See [`MandatePaymentMethodDetailsPayto`].
        pub payto: Option<Box<MandatePaymentMethodDetailsPayto>>,
        /// See [`MandatePaymentMethodDetailsPix`].
        pub pix: Option<Box<MandatePaymentMethodDetailsPix>>,
        /// Values by name.
        pub revolut_pay: Option<BTreeMap<String, Value>>,
        /// See [`MandatePaymentMethodDetailsSepaDebit`].
        pub sepa_debit: Option<MandatePaymentMethodDetailsSepaDebit>,
        /// Values by name.
        pub twint: Option<BTreeMap<String, Value>>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// See [`MandatePaymentMethodDetailsUpi`].
        pub upi: Option<MandatePaymentMethodDetailsUpi>,
        /// See [`MandatePaymentMethodDetailsUsBankAccount`].
        pub us_bank_account: Option<MandatePaymentMethodDetailsUsBankAccount>,
    }
}

record! {
    /// Mandate single use, as it comes back: anything may be missing.
    answer MandateSingleUse {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
    }
}

texts! {
    /// Mandate status: one of some texts, or any other.
    MandateStatus {
        Active = "active",
        Inactive = "inactive",
        Pending = "pending",
    }
}

texts! {
    /// Mandate type: one of some texts, or any other.
    MandateType {
        MultiUse = "multi_use",
        SingleUse = "single_use",
    }
}

record! {
    /// Mandate customer acceptance online, as it comes back: anything may be missing.
    answer MandateCustomerAcceptanceOnline {
        /// A text.
        pub ip_address: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

texts! {
    /// Mandate customer acceptance type: one of some texts, or any other.
    MandateCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

record! {
    /// Mandate payment method details acss debit, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsAcssDebit {
        /// A list, each [`MandatePaymentMethodDetailsAcssDebitDefaultForItem`].
        pub default_for: Option<Vec<MandatePaymentMethodDetailsAcssDebitDefaultForItem>>,
        /// A text.
        pub interval_description: Option<String>,
        /// See [`MandatePaymentMethodDetailsAcssDebitPaymentSchedule`].
        pub payment_schedule: Option<MandatePaymentMethodDetailsAcssDebitPaymentSchedule>,
        /// See [`MandatePaymentMethodDetailsAcssDebitTransactionType`].
        pub transaction_type: Option<MandatePaymentMethodDetailsAcssDebitTransactionType>,
    }
}

record! {
    /// Mandate payment method details au becs debit, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsAuBecsDebit {
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Mandate payment method details bacs debit, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsBacsDebit {
        /// A text.
        pub display_name: Option<String>,
        /// See [`MandatePaymentMethodDetailsBacsDebitNetworkStatus`].
        pub network_status: Option<MandatePaymentMethodDetailsBacsDebitNetworkStatus>,
        /// A text.
        pub reference: Option<String>,
        /// See [`MandatePaymentMethodDetailsBacsDebitRevocationReason`].
        pub revocation_reason: Option<MandatePaymentMethodDetailsBacsDebitRevocationReason>,
        /// A text.
        pub service_user_number: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Mandate payment method details blik, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsBlik {
        /// A whole number.
        pub expires_at: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Mandate payment method details card, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsCard {
        /// See [`MandatePaymentMethodDetailsCardIndia`].
        pub india: Option<MandatePaymentMethodDetailsCardIndia>,
    }
}

record! {
    /// Mandate payment method details paypal, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsPaypal {
        /// A text.
        pub billing_agreement_id: Option<String>,
        /// A text.
        pub payer_id: Option<String>,
    }
}

record! {
    /// Mandate payment method details payto, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsPayto {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`MandatePaymentMethodDetailsPaytoAmountType`].
        pub amount_type: Option<MandatePaymentMethodDetailsPaytoAmountType>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`MandatePaymentMethodDetailsPaytoPaymentSchedule`].
        pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
        /// A whole number.
        pub payments_per_period: Option<i64>,
        /// See [`MandatePaymentMethodDetailsPaytoPurpose`].
        pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
        /// A text.
        pub start_date: Option<String>,
    }
}

record! {
    /// Mandate payment method details pix, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsPix {
        /// See [`MandatePaymentMethodDetailsPixAmountIncludesIof`].
        pub amount_includes_iof: Option<MandatePaymentMethodDetailsPixAmountIncludesIof>,
        /// See [`MandatePaymentMethodDetailsPaytoAmountType`].
        pub amount_type: Option<MandatePaymentMethodDetailsPaytoAmountType>,
        /// A text.
        pub end_date: Option<String>,
        /// See [`MandatePaymentMethodDetailsPixPaymentSchedule`].
        pub payment_schedule: Option<MandatePaymentMethodDetailsPixPaymentSchedule>,
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub start_date: Option<String>,
    }
}

record! {
    /// Mandate payment method details sepa debit, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsSepaDebit {
        /// A text.
        pub reference: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Mandate payment method details upi, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsUpi {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`MandatePaymentMethodDetailsPaytoAmountType`].
        pub amount_type: Option<MandatePaymentMethodDetailsPaytoAmountType>,
        /// A text.
        pub description: Option<String>,
        /// A whole number.
        pub end_date: Option<i64>,
    }
}

record! {
    /// Mandate payment method details us bank account, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsUsBankAccount {
        /// A text.
        pub collection_method: Option<String>,
    }
}

texts! {
    /// Mandate payment method details acss debit default for item: one of some texts, or any other.
    MandatePaymentMethodDetailsAcssDebitDefaultForItem {
        Invoice = "invoice",
        Subscription = "subscription",
    }
}

texts! {
    /// Mandate payment method details acss debit payment schedule: one of some texts, or any other.
    MandatePaymentMethodDetailsAcssDebitPaymentSchedule {
        Combined = "combined",
        Interval = "interval",
        Sporadic = "sporadic",
    }
}

texts! {
    /// Mandate payment method details acss debit transaction type: one of some texts, or any other.
    MandatePaymentMethodDetailsAcssDebitTransactionType {
        Business = "business",
        Personal = "personal",
    }
}

texts! {
    /// Mandate payment method details bacs debit network status: one of some texts, or any other.
    MandatePaymentMethodDetailsBacsDebitNetworkStatus {
        Accepted = "accepted",
        Pending = "pending",
        Refused = "refused",
        Revoked = "revoked",
    }
}

texts! {
    /// Mandate payment method details bacs debit revocation reason: one of some texts, or any other.
    MandatePaymentMethodDetailsBacsDebitRevocationReason {
        AccountClosed = "account_closed",
        BankAccountRestricted = "bank_account_restricted",
        BankOwnershipChanged = "bank_ownership_changed",
        CouldNotProcess = "could_not_process",
        DebitNotAuthorized = "debit_not_authorized",
    }
}

record! {
    /// Mandate payment method details card india, as it comes back: anything may be missing.
    answer MandatePaymentMethodDetailsCardIndia {
        /// See [`MandatePaymentMethodDetailsCardIndiaInactiveReason`].
        pub inactive_reason: Option<MandatePaymentMethodDetailsCardIndiaInactiveReason>,
    }
}

texts! {
    /// Mandate payment method details payto amount type: one of some texts, or any other.
    MandatePaymentMethodDetailsPaytoAmountType {
        Fixed = "fixed",
        Maximum = "maximum",
    }
}

texts! {
    /// Mandate payment method details payto payment schedule: one of some texts, or any other.
    MandatePaymentMethodDetailsPaytoPaymentSchedule {
        Adhoc = "adhoc",
        Annual = "annual",
        Daily = "daily",
        Fortnightly = "fortnightly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        SemiAnnual = "semi_annual",
        Weekly = "weekly",
    }
}

texts! {
    /// Mandate payment method details payto purpose: one of some texts, or any other.
    MandatePaymentMethodDetailsPaytoPurpose {
        DependantSupport = "dependant_support",
        Government = "government",
        Loan = "loan",
        Mortgage = "mortgage",
        Other = "other",
        Pension = "pension",
        Personal = "personal",
        Retail = "retail",
        Salary = "salary",
        Tax = "tax",
        Utility = "utility",
    }
}

texts! {
    /// Mandate payment method details pix amount includes iof: one of some texts, or any other.
    MandatePaymentMethodDetailsPixAmountIncludesIof {
        Always = "always",
        Never = "never",
    }
}

texts! {
    /// Mandate payment method details pix payment schedule: one of some texts, or any other.
    MandatePaymentMethodDetailsPixPaymentSchedule {
        Halfyearly = "halfyearly",
        Monthly = "monthly",
        Quarterly = "quarterly",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

texts! {
    /// Mandate payment method details card india inactive reason: one of some texts, or any other.
    MandatePaymentMethodDetailsCardIndiaInactiveReason {
        Canceled = "canceled",
        CardNotSupported = "card_not_supported",
        CurrencyNotSupported = "currency_not_supported",
        Expired = "expired",
        IssuerNotSupported = "issuer_not_supported",
        ProcessingError = "processing_error",
        Undetermined = "undetermined",
    }
}
