//! What goes into and comes out of [`Mandates`](super::Mandates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, object, texts};

object! {
    /// Mandate, as it comes back: anything may be missing.
    answer Mandate(true) {
        /// See [`MandateCustomerAcceptance`].
        get customer_acceptance: MandateCustomerAcceptance,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// See [`MandateMultiUse`].
        get multi_use: MandateMultiUse,
        /// A text.
        get object: &str,
        /// A text.
        get on_behalf_of: &str,
        /// An id, or the [`PaymentMethod`](objects::PaymentMethod) where it is expanded.
        get payment_method: Expandable<objects::PaymentMethod>,
        /// See [`MandatePaymentMethodDetails`].
        get payment_method_details: MandatePaymentMethodDetails,
        /// See [`MandateSingleUse`].
        get single_use: MandateSingleUse,
        /// See [`MandateStatus`].
        get status: MandateStatus,
        /// See [`MandateType`].
        get r#type = "type": MandateType,
    }
}

object! {
    /// Mandate customer acceptance, as it comes back: anything may be missing.
    part MandateCustomerAcceptance(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get accepted_at: i64,
        /// Values by name.
        get offline: BTreeMap<&str, &Value>,
        /// See [`MandateCustomerAcceptanceOnline`].
        get online: MandateCustomerAcceptanceOnline,
        /// See [`MandateCustomerAcceptanceType`].
        get r#type = "type": MandateCustomerAcceptanceType,
    }
}

object! {
    /// Mandate multi use, as it comes back: anything may be missing.
    part MandateMultiUse(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
    }
}

object! {
    /// Mandate payment method details, as it comes back: anything may be missing.
    part MandatePaymentMethodDetails(false) {
        /// See [`MandatePaymentMethodDetailsAcssDebit`].
        get acss_debit: MandatePaymentMethodDetailsAcssDebit,
        /// Values by name.
        get amazon_pay: BTreeMap<&str, &Value>,
        /// See [`MandatePaymentMethodDetailsAuBecsDebit`].
        get au_becs_debit: MandatePaymentMethodDetailsAuBecsDebit,
        /// See [`MandatePaymentMethodDetailsBacsDebit`].
        get bacs_debit: MandatePaymentMethodDetailsBacsDebit,
        /// See [`MandatePaymentMethodDetailsBlik`].
        get blik: MandatePaymentMethodDetailsBlik,
        /// See [`MandatePaymentMethodDetailsCard`].
        get card: MandatePaymentMethodDetailsCard,
        /// Values by name.
        get cashapp: BTreeMap<&str, &Value>,
        /// Values by name.
        get kakao_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get klarna: BTreeMap<&str, &Value>,
        /// Values by name.
        get kr_card: BTreeMap<&str, &Value>,
        /// Values by name.
        get link: BTreeMap<&str, &Value>,
        /// Values by name.
        get naver_pay: BTreeMap<&str, &Value>,
        /// Values by name.
        get nz_bank_account: BTreeMap<&str, &Value>,
        /// See [`MandatePaymentMethodDetailsPaypal`].
        get paypal: MandatePaymentMethodDetailsPaypal,
        /// See [`MandatePaymentMethodDetailsPayto`].
        get payto: MandatePaymentMethodDetailsPayto,
        /// See [`MandatePaymentMethodDetailsPix`].
        get pix: MandatePaymentMethodDetailsPix,
        /// Values by name.
        get revolut_pay: BTreeMap<&str, &Value>,
        /// See [`MandatePaymentMethodDetailsSepaDebit`].
        get sepa_debit: MandatePaymentMethodDetailsSepaDebit,
        /// Values by name.
        get twint: BTreeMap<&str, &Value>,
        /// A text.
        get r#type = "type": &str,
        /// See [`MandatePaymentMethodDetailsUpi`].
        get upi: MandatePaymentMethodDetailsUpi,
        /// See [`MandatePaymentMethodDetailsUsBankAccount`].
        get us_bank_account: MandatePaymentMethodDetailsUsBankAccount,
    }
}

object! {
    /// Mandate single use, as it comes back: anything may be missing.
    part MandateSingleUse(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
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

object! {
    /// Mandate customer acceptance online, as it comes back: anything may be missing.
    part MandateCustomerAcceptanceOnline(false) {
        /// A text.
        get ip_address: &str,
        /// A text.
        get user_agent: &str,
    }
}

texts! {
    /// Mandate customer acceptance type: one of some texts, or any other.
    MandateCustomerAcceptanceType {
        Offline = "offline",
        Online = "online",
    }
}

object! {
    /// Mandate payment method details acss debit, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsAcssDebit(false) {
        /// A list, each [`MandatePaymentMethodDetailsAcssDebitDefaultForItem`].
        get default_for: Vec<MandatePaymentMethodDetailsAcssDebitDefaultForItem>,
        /// A text.
        get interval_description: &str,
        /// See [`MandatePaymentMethodDetailsAcssDebitPaymentSchedule`].
        get payment_schedule: MandatePaymentMethodDetailsAcssDebitPaymentSchedule,
        /// See [`MandatePaymentMethodDetailsAcssDebitTransactionType`].
        get transaction_type: MandatePaymentMethodDetailsAcssDebitTransactionType,
    }
}

object! {
    /// Mandate payment method details au becs debit, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsAuBecsDebit(false) {
        /// A text.
        get url: &str,
    }
}

object! {
    /// Mandate payment method details bacs debit, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsBacsDebit(false) {
        /// A text.
        get display_name: &str,
        /// See [`MandatePaymentMethodDetailsBacsDebitNetworkStatus`].
        get network_status: MandatePaymentMethodDetailsBacsDebitNetworkStatus,
        /// A text.
        get reference: &str,
        /// See [`MandatePaymentMethodDetailsBacsDebitRevocationReason`].
        get revocation_reason: MandatePaymentMethodDetailsBacsDebitRevocationReason,
        /// A text.
        get service_user_number: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Mandate payment method details blik, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsBlik(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get expires_at: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Mandate payment method details card, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsCard(false) {
        /// See [`MandatePaymentMethodDetailsCardIndia`].
        get india: MandatePaymentMethodDetailsCardIndia,
    }
}

object! {
    /// Mandate payment method details paypal, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsPaypal(false) {
        /// A text.
        get billing_agreement_id: &str,
        /// A text.
        get payer_id: &str,
    }
}

object! {
    /// Mandate payment method details payto, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsPayto(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`MandatePaymentMethodDetailsPaytoAmountType`].
        get amount_type: MandatePaymentMethodDetailsPaytoAmountType,
        /// A text.
        get end_date: &str,
        /// See [`MandatePaymentMethodDetailsPaytoPaymentSchedule`].
        get payment_schedule: MandatePaymentMethodDetailsPaytoPaymentSchedule,
        /// A whole number.
        get payments_per_period: i64,
        /// See [`MandatePaymentMethodDetailsPaytoPurpose`].
        get purpose: MandatePaymentMethodDetailsPaytoPurpose,
        /// A text.
        get start_date: &str,
    }
}

object! {
    /// Mandate payment method details pix, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsPix(false) {
        /// See [`MandatePaymentMethodDetailsPixAmountIncludesIof`].
        get amount_includes_iof: MandatePaymentMethodDetailsPixAmountIncludesIof,
        /// See [`MandatePaymentMethodDetailsPaytoAmountType`].
        get amount_type: MandatePaymentMethodDetailsPaytoAmountType,
        /// A text.
        get end_date: &str,
        /// See [`MandatePaymentMethodDetailsPixPaymentSchedule`].
        get payment_schedule: MandatePaymentMethodDetailsPixPaymentSchedule,
        /// A text.
        get reference: &str,
        /// A text.
        get start_date: &str,
    }
}

object! {
    /// Mandate payment method details sepa debit, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsSepaDebit(false) {
        /// A text.
        get reference: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Mandate payment method details upi, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsUpi(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`MandatePaymentMethodDetailsPaytoAmountType`].
        get amount_type: MandatePaymentMethodDetailsPaytoAmountType,
        /// A text.
        get description: &str,
        /// A whole number.
        get end_date: i64,
    }
}

object! {
    /// Mandate payment method details us bank account, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsUsBankAccount(false) {
        /// A text.
        get collection_method: &str,
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

object! {
    /// Mandate payment method details card india, as it comes back: anything may be missing.
    part MandatePaymentMethodDetailsCardIndia(false) {
        /// See [`MandatePaymentMethodDetailsCardIndiaInactiveReason`].
        get inactive_reason: MandatePaymentMethodDetailsCardIndiaInactiveReason,
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
