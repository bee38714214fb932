//! What goes into and comes out of [`IssuingAuthorizations`](super::IssuingAuthorizations).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, any_of, object, params, texts};

object! {
    /// Issuing authorization, as it comes back: anything may be missing.
    answer IssuingAuthorization(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`IssuingAuthorizationAmountDetails`].
        get amount_details: IssuingAuthorizationAmountDetails,
        /// Yes or no.
        get approved: bool,
        /// See [`IssuingAuthorizationAuthorizationMethod`].
        get authorization_method: IssuingAuthorizationAuthorizationMethod,
        /// A list, each [`BalanceTransaction`](objects::BalanceTransaction).
        get balance_transactions: Vec<objects::BalanceTransaction>,
        /// See [`IssuingCard`](objects::IssuingCard).
        get card: objects::IssuingCard,
        /// See [`IssuingAuthorizationCardPresence`].
        get card_presence: IssuingAuthorizationCardPresence,
        /// An id, or the [`IssuingCardholder`](objects::IssuingCardholder) where it is expanded.
        get cardholder: Expandable<objects::IssuingCardholder>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// See [`IssuingAuthorizationFleet`].
        get fleet: IssuingAuthorizationFleet,
        /// A list, each [`IssuingAuthorizationFraudChallenge`].
        get fraud_challenges: Vec<IssuingAuthorizationFraudChallenge>,
        /// See [`IssuingAuthorizationFuel`].
        get fuel: IssuingAuthorizationFuel,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A whole number, in the smallest unit of the currency.
        get merchant_amount: i64,
        /// A text.
        get merchant_currency: &str,
        /// See [`IssuingAuthorizationMerchantData`].
        get merchant_data: IssuingAuthorizationMerchantData,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`IssuingAuthorizationNetworkData`].
        get network_data: IssuingAuthorizationNetworkData,
        /// A text.
        get object: &str,
        /// See [`IssuingAuthorizationPendingRequest`].
        get pending_request: IssuingAuthorizationPendingRequest,
        /// A list, each [`IssuingAuthorizationRequestHistoryItem`].
        get request_history: Vec<IssuingAuthorizationRequestHistoryItem>,
        /// See [`ListIssuingAuthorizationsStatus`].
        get status: ListIssuingAuthorizationsStatus,
        /// An id, or the [`IssuingToken`](objects::IssuingToken) where it is expanded.
        get token: Expandable<objects::IssuingToken>,
        /// A list, each [`IssuingTransaction`](objects::IssuingTransaction).
        get transactions: Vec<objects::IssuingTransaction>,
        /// See [`IssuingAuthorizationTreasury`].
        get treasury: IssuingAuthorizationTreasury,
        /// See [`IssuingAuthorizationVerificationData`].
        get verification_data: IssuingAuthorizationVerificationData,
        /// Yes or no.
        get verified_by_fraud_challenge: bool,
        /// A text.
        get wallet: &str,
    }
}

any_of! {
    /// List issuing authorizations created: one of several things.
    ListIssuingAuthorizationsCreated {
        Integer(i64),
        Object(ListIssuingAuthorizationsCreatedValue),
    }
}

texts! {
    /// List issuing authorizations status: one of some texts, or any other.
    ListIssuingAuthorizationsStatus {
        Closed = "closed",
        Expired = "expired",
        Pending = "pending",
        Reversed = "reversed",
    }
}

params! {
    /// List issuing authorizations query, as it is sent.
    options ListIssuingAuthorizationsQuery {
        /// A text.
        set card: String,
        /// A text.
        set cardholder: String,
        /// See [`ListIssuingAuthorizationsCreated`].
        set created: ListIssuingAuthorizationsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingAuthorizationsStatus`].
        set status: ListIssuingAuthorizationsStatus,
    }
}

params! {
    /// Update issuing authorization, as it is sent.
    options UpdateIssuingAuthorization {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Approve issuing authorization, as it is sent.
    options ApproveIssuingAuthorization {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

object! {
    /// Issuing authorization amount details, as it comes back: anything may be missing.
    part IssuingAuthorizationAmountDetails(false) {
        /// A whole number.
        get atm_fee: i64,
        /// A whole number, in the smallest unit of the currency.
        get cashback_amount: i64,
    }
}

texts! {
    /// Issuing authorization authorization method: one of some texts, or any other.
    IssuingAuthorizationAuthorizationMethod {
        Chip = "chip",
        Contactless = "contactless",
        KeyedIn = "keyed_in",
        Online = "online",
        Swipe = "swipe",
    }
}

texts! {
    /// Issuing authorization card presence: one of some texts, or any other.
    IssuingAuthorizationCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }
}

object! {
    /// Issuing authorization fleet, as it comes back: anything may be missing.
    part IssuingAuthorizationFleet(false) {
        /// See [`IssuingAuthorizationFleetCardholderPromptData`].
        get cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptData,
        /// See [`IssuingAuthorizationFleetPurchaseType`].
        get purchase_type: IssuingAuthorizationFleetPurchaseType,
        /// See [`IssuingAuthorizationFleetReportedBreakdown`].
        get reported_breakdown: IssuingAuthorizationFleetReportedBreakdown,
        /// See [`IssuingAuthorizationFleetServiceType`].
        get service_type: IssuingAuthorizationFleetServiceType,
    }
}

object! {
    /// Issuing authorization fraud challenge, as it comes back: anything may be missing.
    part IssuingAuthorizationFraudChallenge(false) {
        /// A text.
        get channel: &str,
        /// See [`IssuingAuthorizationFraudChallengeStatus`].
        get status: IssuingAuthorizationFraudChallengeStatus,
        /// See [`IssuingAuthorizationFraudChallengeUndeliverableReason`].
        get undeliverable_reason: IssuingAuthorizationFraudChallengeUndeliverableReason,
    }
}

object! {
    /// Issuing authorization fuel, as it comes back: anything may be missing.
    part IssuingAuthorizationFuel(false) {
        /// A text.
        get industry_product_code: &str,
        /// A decimal number, as a text.
        get quantity_decimal: &str,
        /// See [`IssuingAuthorizationFuelType`].
        get r#type = "type": IssuingAuthorizationFuelType,
        /// See [`IssuingAuthorizationFuelUnit`].
        get unit: IssuingAuthorizationFuelUnit,
        /// A decimal number, as a text.
        get unit_cost_decimal: &str,
    }
}

object! {
    /// Issuing authorization merchant data, as it comes back: anything may be missing.
    part IssuingAuthorizationMerchantData(false) {
        /// A text.
        get category: &str,
        /// A text.
        get category_code: &str,
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get name: &str,
        /// A text.
        get network_id: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
        /// A text.
        get tax_id: &str,
        /// A text.
        get terminal_id: &str,
        /// A text.
        get url: &str,
    }
}

object! {
    /// Issuing authorization network data, as it comes back: anything may be missing.
    part IssuingAuthorizationNetworkData(false) {
        /// A text.
        get acquiring_institution_id: &str,
        /// A text.
        get system_trace_audit_number: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Issuing authorization pending request, as it comes back: anything may be missing.
    part IssuingAuthorizationPendingRequest(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`IssuingAuthorizationAmountDetails`].
        get amount_details: IssuingAuthorizationAmountDetails,
        /// A text.
        get currency: &str,
        /// Yes or no.
        get is_amount_controllable: bool,
        /// A whole number, in the smallest unit of the currency.
        get merchant_amount: i64,
        /// A text.
        get merchant_currency: &str,
        /// A whole number.
        get network_risk_score: i64,
    }
}

object! {
    /// Issuing authorization request history item, as it comes back: anything may be missing.
    part IssuingAuthorizationRequestHistoryItem(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`IssuingAuthorizationAmountDetails`].
        get amount_details: IssuingAuthorizationAmountDetails,
        /// Yes or no.
        get approved: bool,
        /// A text.
        get authorization_code: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A whole number, in the smallest unit of the currency.
        get merchant_amount: i64,
        /// A text.
        get merchant_currency: &str,
        /// A whole number.
        get network_risk_score: i64,
        /// See [`IssuingAuthorizationRequestHistoryItemReason`].
        get reason: IssuingAuthorizationRequestHistoryItemReason,
        /// A text.
        get reason_message: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get requested_at: i64,
    }
}

object! {
    /// Issuing authorization treasury, as it comes back: anything may be missing.
    part IssuingAuthorizationTreasury(false) {
        /// A list.
        get received_credits: Vec<&str>,
        /// A list.
        get received_debits: Vec<&str>,
        /// A text.
        get transaction: &str,
    }
}

object! {
    /// Issuing authorization verification data, as it comes back: anything may be missing.
    part IssuingAuthorizationVerificationData(false) {
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        get address_line1_check: IssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        get address_postal_code_check: IssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`IssuingAuthorizationVerificationDataAuthenticationExemption`].
        get authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemption,
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        get cvc_check: IssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        get expiry_check: IssuingAuthorizationVerificationDataAddressLine1Check,
        /// A text.
        get postal_code: &str,
        /// See [`IssuingAuthorizationVerificationDataThreeDSecure`].
        get three_d_secure: IssuingAuthorizationVerificationDataThreeDSecure,
    }
}

params! {
    /// List issuing authorizations created value, as it is sent.
    group ListIssuingAuthorizationsCreatedValue {
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

object! {
    /// Issuing authorization fleet cardholder prompt data, as it comes back: anything may be missing.
    part IssuingAuthorizationFleetCardholderPromptData(false) {
        /// A text.
        get alphanumeric_id: &str,
        /// A text.
        get driver_id: &str,
        /// A whole number.
        get odometer: i64,
        /// A text.
        get unspecified_id: &str,
        /// A text.
        get user_id: &str,
        /// A text.
        get vehicle_number: &str,
    }
}

texts! {
    /// Issuing authorization fleet purchase type: one of some texts, or any other.
    IssuingAuthorizationFleetPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }
}

object! {
    /// Issuing authorization fleet reported breakdown, as it comes back: anything may be missing.
    part IssuingAuthorizationFleetReportedBreakdown(false) {
        /// See [`IssuingAuthorizationFleetReportedBreakdownFuel`].
        get fuel: IssuingAuthorizationFleetReportedBreakdownFuel,
        /// See [`IssuingAuthorizationFleetReportedBreakdownFuel`].
        get non_fuel: IssuingAuthorizationFleetReportedBreakdownFuel,
        /// See [`IssuingAuthorizationFleetReportedBreakdownTax`].
        get tax: IssuingAuthorizationFleetReportedBreakdownTax,
    }
}

texts! {
    /// Issuing authorization fleet service type: one of some texts, or any other.
    IssuingAuthorizationFleetServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }
}

texts! {
    /// Issuing authorization fraud challenge status: one of some texts, or any other.
    IssuingAuthorizationFraudChallengeStatus {
        Expired = "expired",
        Pending = "pending",
        Rejected = "rejected",
        Undeliverable = "undeliverable",
        Verified = "verified",
    }
}

texts! {
    /// Issuing authorization fraud challenge undeliverable reason: one of some texts, or any other.
    IssuingAuthorizationFraudChallengeUndeliverableReason {
        NoPhoneNumber = "no_phone_number",
        UnsupportedPhoneNumber = "unsupported_phone_number",
    }
}

texts! {
    /// Issuing authorization fuel type: one of some texts, or any other.
    IssuingAuthorizationFuelType {
        Diesel = "diesel",
        Other = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }
}

texts! {
    /// Issuing authorization fuel unit: one of some texts, or any other.
    IssuingAuthorizationFuelUnit {
        ChargingMinute = "charging_minute",
        ImperialGallon = "imperial_gallon",
        Kilogram = "kilogram",
        KilowattHour = "kilowatt_hour",
        Liter = "liter",
        Other = "other",
        Pound = "pound",
        UsGallon = "us_gallon",
    }
}

texts! {
    /// Issuing authorization request history item reason: one of some texts, or any other.
    IssuingAuthorizationRequestHistoryItemReason {
        AccountDisabled = "account_disabled",
        CardActive = "card_active",
        CardCanceled = "card_canceled",
        CardExpired = "card_expired",
        CardInactive = "card_inactive",
        CardholderBlocked = "cardholder_blocked",
        CardholderInactive = "cardholder_inactive",
        CardholderVerificationRequired = "cardholder_verification_required",
        InsecureAuthorizationMethod = "insecure_authorization_method",
        InsufficientFunds = "insufficient_funds",
        NetworkFallback = "network_fallback",
        NotAllowed = "not_allowed",
        PinBlocked = "pin_blocked",
        SpendingControls = "spending_controls",
        StripeInternalError = "stripe_internal_error",
        SuspectedFraud = "suspected_fraud",
        VerificationFailed = "verification_failed",
        WebhookApproved = "webhook_approved",
        WebhookDeclined = "webhook_declined",
        WebhookError = "webhook_error",
        WebhookTimeout = "webhook_timeout",
    }
}

texts! {
    /// Issuing authorization verification data address line1 check: one of some texts, or any other.
    IssuingAuthorizationVerificationDataAddressLine1Check {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
}

object! {
    /// Issuing authorization verification data authentication exemption, as it comes back: anything may be missing.
    part IssuingAuthorizationVerificationDataAuthenticationExemption(false) {
        /// See [`IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy`].
        get claimed_by: IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy,
        /// See [`IssuingAuthorizationVerificationDataAuthenticationExemptionType`].
        get r#type = "type": IssuingAuthorizationVerificationDataAuthenticationExemptionType,
    }
}

object! {
    /// Issuing authorization verification data three d secure, as it comes back: anything may be missing.
    part IssuingAuthorizationVerificationDataThreeDSecure(false) {
        /// See [`IssuingAuthorizationVerificationDataThreeDSecureResult`].
        get result: IssuingAuthorizationVerificationDataThreeDSecureResult,
    }
}

object! {
    /// Issuing authorization fleet reported breakdown fuel, as it comes back: anything may be missing.
    part IssuingAuthorizationFleetReportedBreakdownFuel(false) {
        /// A decimal number, as a text.
        get gross_amount_decimal: &str,
    }
}

object! {
    /// Issuing authorization fleet reported breakdown tax, as it comes back: anything may be missing.
    part IssuingAuthorizationFleetReportedBreakdownTax(false) {
        /// A decimal number, as a text.
        get local_amount_decimal: &str,
        /// A decimal number, as a text.
        get national_amount_decimal: &str,
    }
}

texts! {
    /// Issuing authorization verification data authentication exemption claimed by: one of some texts, or any other.
    IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy {
        Acquirer = "acquirer",
        Issuer = "issuer",
    }
}

texts! {
    /// Issuing authorization verification data authentication exemption type: one of some texts, or any other.
    IssuingAuthorizationVerificationDataAuthenticationExemptionType {
        LowValueTransaction = "low_value_transaction",
        TransactionRiskAnalysis = "transaction_risk_analysis",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Issuing authorization verification data three d secure result: one of some texts, or any other.
    IssuingAuthorizationVerificationDataThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Failed = "failed",
        Required = "required",
    }
}
