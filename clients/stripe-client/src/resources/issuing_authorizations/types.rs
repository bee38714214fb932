//! What goes into and comes out of [`IssuingAuthorizations`](super::IssuingAuthorizations).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, choice, choice_from, has, record, setters, texts};

record! {
    /// Issuing authorization, as it comes back: anything may be missing.
    answer IssuingAuthorization {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`IssuingAuthorizationAmountDetails`].
        pub amount_details: Option<IssuingAuthorizationAmountDetails>,
        /// Yes or no.
        pub approved: Option<bool>,
        /// See [`IssuingAuthorizationAuthorizationMethod`].
        pub authorization_method: Option<IssuingAuthorizationAuthorizationMethod>,
        /// A list.
        pub balance_transactions: Option<Vec<objects::BalanceTransaction>>,
        /// See [`IssuingCard`](objects::IssuingCard).
        pub card: Option<Box<objects::IssuingCard>>,
        /// See [`IssuingAuthorizationCardPresence`].
        pub card_presence: Option<IssuingAuthorizationCardPresence>,
        /// An id, or the [`IssuingCardholder`](objects::IssuingCardholder) where it is expanded.
        pub cardholder: Option<Expandable<objects::IssuingCardholder>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`IssuingAuthorizationFleet`].
        pub fleet: Option<IssuingAuthorizationFleet>,
        /// A list, each [`IssuingAuthorizationFraudChallenge`].
        pub fraud_challenges: Option<Vec<IssuingAuthorizationFraudChallenge>>,
        /// See [`IssuingAuthorizationFuel`].
        pub fuel: Option<Box<IssuingAuthorizationFuel>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A whole number.
        pub merchant_amount: Option<i64>,
        /// A text.
        pub merchant_currency: Option<String>,
        /// See [`IssuingAuthorizationMerchantData`].
        pub merchant_data: Option<Box<IssuingAuthorizationMerchantData>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`IssuingAuthorizationNetworkData`].
        pub network_data: Option<IssuingAuthorizationNetworkData>,
        /// A text.
        pub object: Option<String>,
        /// See [`IssuingAuthorizationPendingRequest`].
        pub pending_request: Option<Box<IssuingAuthorizationPendingRequest>>,
        /// A list, each [`IssuingAuthorizationRequestHistoryItem`].
        pub request_history: Option<Vec<IssuingAuthorizationRequestHistoryItem>>,
        /// See [`ListIssuingAuthorizationsStatus`].
        pub status: Option<ListIssuingAuthorizationsStatus>,
        /// An id, or the [`IssuingToken`](objects::IssuingToken) where it is expanded.
        pub token: Option<Expandable<objects::IssuingToken>>,
        /// A list.
        pub transactions: Option<Vec<objects::IssuingTransaction>>,
        /// See [`IssuingAuthorizationTreasury`].
        pub treasury: Option<IssuingAuthorizationTreasury>,
        /// See [`IssuingAuthorizationVerificationData`].
        pub verification_data: Option<Box<IssuingAuthorizationVerificationData>>,
        /// Yes or no.
        pub verified_by_fraud_challenge: Option<bool>,
        /// A text.
        pub wallet: Option<String>,
    }
}

choice! {
    /// List issuing authorizations created: one of several things, or any other.
    ListIssuingAuthorizationsCreated {
        Integer(i64) if Value::is_i64,
        ListIssuingAuthorizationsCreatedValue(ListIssuingAuthorizationsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIssuingAuthorizationsCreated {
        Integer(i64),
        ListIssuingAuthorizationsCreatedValue(ListIssuingAuthorizationsCreatedValue),
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

record! {
    /// List issuing authorizations query, as it is sent.
    options ListIssuingAuthorizationsQuery {
        /// A text.
        pub card: Option<String>,
        /// A text.
        pub cardholder: Option<String>,
        /// See [`ListIssuingAuthorizationsCreated`].
        pub created: Option<ListIssuingAuthorizationsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingAuthorizationsStatus`].
        pub status: Option<ListIssuingAuthorizationsStatus>,
    }
}

setters! {
    ListIssuingAuthorizationsQuery {
        set card: String,
        set cardholder: String,
        set created: ListIssuingAuthorizationsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListIssuingAuthorizationsStatus,
    }
}

record! {
    /// Update issuing authorization, as it is sent.
    options UpdateIssuingAuthorization {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateIssuingAuthorization {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Approve issuing authorization, as it is sent.
    options ApproveIssuingAuthorization {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    ApproveIssuingAuthorization {
        set amount: i64,
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Issuing authorization amount details, as it comes back: anything may be missing.
    answer IssuingAuthorizationAmountDetails {
        /// A whole number.
        pub atm_fee: Option<i64>,
        /// A whole number.
        pub cashback_amount: Option<i64>,
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

record! {
    /// Issuing authorization fleet, as it comes back: anything may be missing.
    answer IssuingAuthorizationFleet {
        /// See [`IssuingAuthorizationFleetCardholderPromptData`].
        pub cardholder_prompt_data: Option<Box<IssuingAuthorizationFleetCardholderPromptData>>,
        /// See [`IssuingAuthorizationFleetPurchaseType`].
        pub purchase_type: Option<IssuingAuthorizationFleetPurchaseType>,
        /// See [`IssuingAuthorizationFleetReportedBreakdown`].
        pub reported_breakdown: Option<Box<IssuingAuthorizationFleetReportedBreakdown>>,
        /// See [`IssuingAuthorizationFleetServiceType`].
        pub service_type: Option<IssuingAuthorizationFleetServiceType>,
    }
}

record! {
    /// Issuing authorization fraud challenge, as it comes back: anything may be missing.
    answer IssuingAuthorizationFraudChallenge {
        /// A text.
        pub channel: Option<String>,
        /// See [`IssuingAuthorizationFraudChallengeStatus`].
        pub status: Option<IssuingAuthorizationFraudChallengeStatus>,
        /// See [`IssuingAuthorizationFraudChallengeUndeliverableReason`].
        pub undeliverable_reason: Option<IssuingAuthorizationFraudChallengeUndeliverableReason>,
    }
}

record! {
    /// Issuing authorization fuel, as it comes back: anything may be missing.
    answer IssuingAuthorizationFuel {
        /// A text.
        pub industry_product_code: Option<String>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// See [`IssuingAuthorizationFuelType`].
        pub r#type: Option<IssuingAuthorizationFuelType> = "type",
        /// See [`IssuingAuthorizationFuelUnit`].
        pub unit: Option<IssuingAuthorizationFuelUnit>,
        /// A text.
        pub unit_cost_decimal: Option<String>,
    }
}

record! {
    /// Issuing authorization merchant data, as it comes back: anything may be missing.
    answer IssuingAuthorizationMerchantData {
        /// A text.
        pub category: Option<String>,
        /// A text.
        pub category_code: Option<String>,
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub network_id: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
        /// A text.
        pub tax_id: Option<String>,
        /// A text.
        pub terminal_id: Option<String>,
        /// A text.
        pub url: Option<String>,
    }
}

record! {
    /// Issuing authorization network data, as it comes back: anything may be missing.
    answer IssuingAuthorizationNetworkData {
        /// A text.
        pub acquiring_institution_id: Option<String>,
        /// A text.
        pub system_trace_audit_number: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Issuing authorization pending request, as it comes back: anything may be missing.
    answer IssuingAuthorizationPendingRequest {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`IssuingAuthorizationAmountDetails`].
        pub amount_details: Option<IssuingAuthorizationAmountDetails>,
        /// A text.
        pub currency: Option<String>,
        /// Yes or no.
        pub is_amount_controllable: Option<bool>,
        /// A whole number.
        pub merchant_amount: Option<i64>,
        /// A text.
        pub merchant_currency: Option<String>,
        /// A whole number.
        pub network_risk_score: Option<i64>,
    }
}

record! {
    /// Issuing authorization request history item, as it comes back: anything may be missing.
    answer IssuingAuthorizationRequestHistoryItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`IssuingAuthorizationAmountDetails`].
        pub amount_details: Option<IssuingAuthorizationAmountDetails>,
        /// Yes or no.
        pub approved: Option<bool>,
        /// A text.
        pub authorization_code: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A whole number.
        pub merchant_amount: Option<i64>,
        /// A text.
        pub merchant_currency: Option<String>,
        /// A whole number.
        pub network_risk_score: Option<i64>,
        /// See [`IssuingAuthorizationRequestHistoryItemReason`].
        pub reason: Option<IssuingAuthorizationRequestHistoryItemReason>,
        /// A text.
        pub reason_message: Option<String>,
        /// A whole number.
        pub requested_at: Option<i64>,
    }
}

record! {
    /// Issuing authorization treasury, as it comes back: anything may be missing.
    answer IssuingAuthorizationTreasury {
        /// A list.
        pub received_credits: Option<Vec<String>>,
        /// A list.
        pub received_debits: Option<Vec<String>>,
        /// A text.
        pub transaction: Option<String>,
    }
}

record! {
    /// Issuing authorization verification data, as it comes back: anything may be missing.
    answer IssuingAuthorizationVerificationData {
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        pub address_line1_check: Option<IssuingAuthorizationVerificationDataAddressLine1Check>,
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        pub address_postal_code_check: Option<IssuingAuthorizationVerificationDataAddressLine1Check>,
        /// See [`IssuingAuthorizationVerificationDataAuthenticationExemption`].
        pub authentication_exemption: Option<IssuingAuthorizationVerificationDataAuthenticationExemption>,
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        pub cvc_check: Option<IssuingAuthorizationVerificationDataAddressLine1Check>,
        /// See [`IssuingAuthorizationVerificationDataAddressLine1Check`].
        pub expiry_check: Option<IssuingAuthorizationVerificationDataAddressLine1Check>,
        /// A text.
        pub postal_code: Option<String>,
        /// See [`IssuingAuthorizationVerificationDataThreeDSecure`].
        pub three_d_secure: Option<IssuingAuthorizationVerificationDataThreeDSecure>,
    }
}

record! {
    /// List issuing authorizations created value, as it is sent.
    options ListIssuingAuthorizationsCreatedValue {
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
    ListIssuingAuthorizationsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Issuing authorization fleet cardholder prompt data, as it comes back: anything may be missing.
    answer IssuingAuthorizationFleetCardholderPromptData {
        /// A text.
        pub alphanumeric_id: Option<String>,
        /// A text.
        pub driver_id: Option<String>,
        /// A whole number.
        pub odometer: Option<i64>,
        /// A text.
        pub unspecified_id: Option<String>,
        /// A text.
        pub user_id: Option<String>,
        /// A text.
        pub vehicle_number: Option<String>,
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

record! {
    /// Issuing authorization fleet reported breakdown, as it comes back: anything may be missing.
    answer IssuingAuthorizationFleetReportedBreakdown {
        /// See [`IssuingAuthorizationFleetReportedBreakdownFuel`].
        pub fuel: Option<IssuingAuthorizationFleetReportedBreakdownFuel>,
        /// See [`IssuingAuthorizationFleetReportedBreakdownFuel`].
        pub non_fuel: Option<IssuingAuthorizationFleetReportedBreakdownFuel>,
        /// See [`IssuingAuthorizationFleetReportedBreakdownTax`].
        pub tax: Option<IssuingAuthorizationFleetReportedBreakdownTax>,
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

record! {
    /// Issuing authorization verification data authentication exemption, as it comes back: anything may be missing.
    answer IssuingAuthorizationVerificationDataAuthenticationExemption {
        /// See [`IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy`].
        pub claimed_by: Option<IssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy>,
        /// See [`IssuingAuthorizationVerificationDataAuthenticationExemptionType`].
        pub r#type: Option<IssuingAuthorizationVerificationDataAuthenticationExemptionType> = "type",
    }
}

record! {
    /// Issuing authorization verification data three d secure, as it comes back: anything may be missing.
    answer IssuingAuthorizationVerificationDataThreeDSecure {
        /// See [`IssuingAuthorizationVerificationDataThreeDSecureResult`].
        pub result: Option<IssuingAuthorizationVerificationDataThreeDSecureResult>,
    }
}

record! {
    /// Issuing authorization fleet reported breakdown fuel, as it comes back: anything may be missing.
    answer IssuingAuthorizationFleetReportedBreakdownFuel {
        /// A text.
        pub gross_amount_decimal: Option<String>,
    }
}

record! {
    /// Issuing authorization fleet reported breakdown tax, as it comes back: anything may be missing.
    answer IssuingAuthorizationFleetReportedBreakdownTax {
        /// A text.
        pub local_amount_decimal: Option<String>,
        /// A text.
        pub national_amount_decimal: Option<String>,
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
