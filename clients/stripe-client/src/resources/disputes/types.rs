//! What goes into and comes out of [`Disputes`](super::Disputes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Dispute, as it comes back: anything may be missing.
    answer Dispute {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list.
        pub balance_transactions: Option<Vec<objects::BalanceTransaction>>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A list, each [`DisputeEnhancedEligibilityType`].
        pub enhanced_eligibility_types: Option<Vec<DisputeEnhancedEligibilityType>>,
        /// See [`DisputeEvidence`].
        pub evidence: Option<Box<DisputeEvidence>>,
        /// See [`DisputeEvidenceDetails`].
        pub evidence_details: Option<DisputeEvidenceDetails>,
        /// A text.
        pub id: String,
        /// See [`DisputeIntendedSubmissionMethod`].
        pub intended_submission_method: Option<DisputeIntendedSubmissionMethod>,
        /// Yes or no.
        pub is_charge_refundable: Option<bool>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub network_reason_code: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        pub payment_intent: Option<Expandable<objects::PaymentIntent>>,
        /// See [`DisputePaymentMethodDetails`].
        pub payment_method_details: Option<Box<DisputePaymentMethodDetails>>,
        /// A text.
        pub reason: Option<String>,
        /// See [`DisputeStatus`].
        pub status: Option<DisputeStatus>,
    }
}

choice! {
    /// List disputes created: one of several things, or any other.
    ListDisputesCreated {
        Integer(i64) if Value::is_i64,
        ListDisputesCreatedValue(ListDisputesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListDisputesCreated {
        Integer(i64),
        ListDisputesCreatedValue(ListDisputesCreatedValue),
    }
}

record! {
    /// List disputes query, as it is sent.
    options ListDisputesQuery {
        /// A text.
        pub charge: Option<String>,
        /// See [`ListDisputesCreated`].
        pub created: Option<ListDisputesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub payment_intent: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListDisputesQuery {
        set charge: String,
        set created: ListDisputesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set payment_intent: String,
        set starting_after: String,
    }
}

record! {
    /// Update dispute, as it is sent.
    options UpdateDispute {
        /// See [`UpdateDisputeEvidence`].
        pub evidence: Option<Box<UpdateDisputeEvidence>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`DisputeIntendedSubmissionMethod`].
        pub intended_submission_method: Option<DisputeIntendedSubmissionMethod>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// Yes or no.
        pub submit: Option<bool>,
    }
}

setters! {
    UpdateDispute {
        set evidence: Box<UpdateDisputeEvidence>,
        list expand: String,
        set intended_submission_method: DisputeIntendedSubmissionMethod,
        entry metadata or unset_metadata: String,
        set submit: bool,
    }
}

record! {
    /// Close dispute, as it is sent.
    options CloseDispute {
        /// A list.
        pub expand: Option<Vec<String>>,
    }
}

setters! {
    CloseDispute {
        list expand: String,
    }
}

texts! {
    /// Dispute enhanced eligibility type: one of some texts, or any other.
    DisputeEnhancedEligibilityType {
        MastercardCompliance = "mastercard_compliance",
        VisaCompellingEvidence3 = "visa_compelling_evidence_3",
        VisaCompliance = "visa_compliance",
    }
}

record! {
    /// Dispute evidence, as it comes back: anything may be missing.
    answer DisputeEvidence {
        /// A text.
        pub access_activity_log: Option<String>,
        /// See [`DisputeEvidenceAppeal`].
        pub appeal: Option<DisputeEvidenceAppeal>,
        /// A text.
        pub billing_address: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub cancellation_policy: Option<Expandable<objects::File>>,
        /// A text.
        pub cancellation_policy_disclosure: Option<String>,
        /// A text.
        pub cancellation_rebuttal: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub customer_communication: Option<Expandable<objects::File>>,
        /// A text.
        pub customer_email_address: Option<String>,
        /// A text.
        pub customer_name: Option<String>,
        /// A text.
        pub customer_purchase_ip: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub customer_signature: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub duplicate_charge_documentation: Option<Expandable<objects::File>>,
        /// A text.
        pub duplicate_charge_explanation: Option<String>,
        /// A text.
        pub duplicate_charge_id: Option<String>,
        /// See [`DisputeEvidenceEnhancedEvidence`].
        pub enhanced_evidence: Option<Box<DisputeEvidenceEnhancedEvidence>>,
        /// A text.
        pub product_description: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub receipt: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub refund_policy: Option<Expandable<objects::File>>,
        /// A text.
        pub refund_policy_disclosure: Option<String>,
        /// A text.
        pub refund_refusal_explanation: Option<String>,
        /// A text.
        pub service_date: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub service_documentation: Option<Expandable<objects::File>>,
        /// A text.
        pub shipping_address: Option<String>,
        /// A text.
        pub shipping_carrier: Option<String>,
        /// A text.
        pub shipping_date: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub shipping_documentation: Option<Expandable<objects::File>>,
        /// A text.
        pub shipping_tracking_number: Option<String>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub uncategorized_file: Option<Expandable<objects::File>>,
        /// A text.
        pub uncategorized_text: Option<String>,
    }
}

record! {
    /// Dispute evidence details, as it comes back: anything may be missing.
    answer DisputeEvidenceDetails {
        /// A whole number.
        pub due_by: Option<i64>,
        /// See [`DisputeEvidenceDetailsEnhancedEligibility`].
        pub enhanced_eligibility: Option<Box<DisputeEvidenceDetailsEnhancedEligibility>>,
        /// Yes or no.
        pub has_evidence: Option<bool>,
        /// Yes or no.
        pub past_due: Option<bool>,
        /// A whole number.
        pub submission_count: Option<i64>,
        /// See [`DisputeEvidenceDetailsSubmissionMethod`].
        pub submission_method: Option<DisputeEvidenceDetailsSubmissionMethod>,
    }
}

texts! {
    /// Dispute intended submission method: one of some texts, or any other.
    DisputeIntendedSubmissionMethod {
        Manual = "manual",
        PreferManual = "prefer_manual",
        PreferSmartDisputes = "prefer_smart_disputes",
        SmartDisputes = "smart_disputes",
    }
}

record! {
    /// Dispute payment method details, as it comes back: anything may be missing.
    answer DisputePaymentMethodDetails {
        /// See [`DisputePaymentMethodDetailsAmazonPay`].
        pub amazon_pay: Option<DisputePaymentMethodDetailsAmazonPay>,
        /// See [`DisputePaymentMethodDetailsCard`].
        pub card: Option<DisputePaymentMethodDetailsCard>,
        /// See [`DisputePaymentMethodDetailsKlarna`].
        pub klarna: Option<DisputePaymentMethodDetailsKlarna>,
        /// See [`DisputePaymentMethodDetailsPaypal`].
        pub paypal: Option<DisputePaymentMethodDetailsPaypal>,
        /// See [`DisputePaymentMethodDetailsType`].
        pub r#type: Option<DisputePaymentMethodDetailsType> = "type",
    }
}

texts! {
    /// Dispute status: one of some texts, or any other.
    DisputeStatus {
        AppealNeedsResponse = "appeal_needs_response",
        AppealUnderReview = "appeal_under_review",
        Lost = "lost",
        NeedsResponse = "needs_response",
        Prevented = "prevented",
        UnderReview = "under_review",
        WarningClosed = "warning_closed",
        WarningNeedsResponse = "warning_needs_response",
        WarningUnderReview = "warning_under_review",
        Won = "won",
    }
}

record! {
    /// List disputes created value, as it is sent.
    options ListDisputesCreatedValue {
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
    ListDisputesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Update dispute evidence, as it is sent.
    options UpdateDisputeEvidence {
        /// A text.
        pub access_activity_log: Option<String>,
        /// See [`UpdateDisputeEvidenceAppeal`].
        pub appeal: Option<OrUnset<UpdateDisputeEvidenceAppeal>>,
        /// A text.
        pub billing_address: Option<String>,
        /// A text.
        pub cancellation_policy: Option<String>,
        /// A text.
        pub cancellation_policy_disclosure: Option<String>,
        /// A text.
        pub cancellation_rebuttal: Option<String>,
        /// A text.
        pub customer_communication: Option<String>,
        /// A text.
        pub customer_email_address: Option<String>,
        /// A text.
        pub customer_name: Option<String>,
        /// A text.
        pub customer_purchase_ip: Option<String>,
        /// A text.
        pub customer_signature: Option<String>,
        /// A text.
        pub duplicate_charge_documentation: Option<String>,
        /// A text.
        pub duplicate_charge_explanation: Option<String>,
        /// A text.
        pub duplicate_charge_id: Option<String>,
        /// See [`UpdateDisputeEvidenceEnhancedEvidence`].
        pub enhanced_evidence: Option<OrUnset<Box<UpdateDisputeEvidenceEnhancedEvidence>>>,
        /// A text.
        pub product_description: Option<String>,
        /// A text.
        pub receipt: Option<String>,
        /// A text.
        pub refund_policy: Option<String>,
        /// A text.
        pub refund_policy_disclosure: Option<String>,
        /// A text.
        pub refund_refusal_explanation: Option<String>,
        /// A text.
        pub service_date: Option<String>,
        /// A text.
        pub service_documentation: Option<String>,
        /// A text.
        pub shipping_address: Option<String>,
        /// A text.
        pub shipping_carrier: Option<String>,
        /// A text.
        pub shipping_date: Option<String>,
        /// A text.
        pub shipping_documentation: Option<String>,
        /// A text.
        pub shipping_tracking_number: Option<String>,
        /// A text.
        pub uncategorized_file: Option<String>,
        /// A text.
        pub uncategorized_text: Option<String>,
    }
}

setters! {
    UpdateDisputeEvidence {
        set access_activity_log: String,
        set appeal or unset_appeal: UpdateDisputeEvidenceAppeal,
        set billing_address: String,
        set cancellation_policy: String,
        set cancellation_policy_disclosure: String,
        set cancellation_rebuttal: String,
        set customer_communication: String,
        set customer_email_address: String,
        set customer_name: String,
        set customer_purchase_ip: String,
        set customer_signature: String,
        set duplicate_charge_documentation: String,
        set duplicate_charge_explanation: String,
        set duplicate_charge_id: String,
        set enhanced_evidence or unset_enhanced_evidence: Box<UpdateDisputeEvidenceEnhancedEvidence>,
        set product_description: String,
        set receipt: String,
        set refund_policy: String,
        set refund_policy_disclosure: String,
        set refund_refusal_explanation: String,
        set service_date: String,
        set service_documentation: String,
        set shipping_address: String,
        set shipping_carrier: String,
        set shipping_date: String,
        set shipping_documentation: String,
        set shipping_tracking_number: String,
        set uncategorized_file: String,
        set uncategorized_text: String,
    }
}

record! {
    /// Dispute evidence appeal, as it comes back: anything may be missing.
    answer DisputeEvidenceAppeal {
        /// See [`DisputeEvidenceAppealCard`].
        pub card: Option<DisputeEvidenceAppealCard>,
    }
}

record! {
    /// Dispute evidence enhanced evidence, as it comes back: anything may be missing.
    answer DisputeEvidenceEnhancedEvidence {
        /// See [`DisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        pub mastercard_compliance: Option<DisputeEvidenceEnhancedEvidenceMastercardCompliance>,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
        pub visa_compelling_evidence_3: Option<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3>,
        /// See [`DisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        pub visa_compliance: Option<DisputeEvidenceEnhancedEvidenceMastercardCompliance>,
    }
}

record! {
    /// Dispute evidence details enhanced eligibility, as it comes back: anything may be missing.
    answer DisputeEvidenceDetailsEnhancedEligibility {
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`].
        pub mastercard_compliance: Option<DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance>,
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`].
        pub visa_compelling_evidence_3: Option<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3>,
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`].
        pub visa_compliance: Option<DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance>,
    }
}

texts! {
    /// Dispute evidence details submission method: one of some texts, or any other.
    DisputeEvidenceDetailsSubmissionMethod {
        Manual = "manual",
        NotSubmitted = "not_submitted",
        SmartDisputes = "smart_disputes",
    }
}

record! {
    /// Dispute payment method details amazon pay, as it comes back: anything may be missing.
    answer DisputePaymentMethodDetailsAmazonPay {
        /// See [`DisputePaymentMethodDetailsAmazonPayDisputeType`].
        pub dispute_type: Option<DisputePaymentMethodDetailsAmazonPayDisputeType>,
    }
}

record! {
    /// Dispute payment method details card, as it comes back: anything may be missing.
    answer DisputePaymentMethodDetailsCard {
        /// A text.
        pub brand: Option<String>,
        /// See [`DisputePaymentMethodDetailsCardCaseType`].
        pub case_type: Option<DisputePaymentMethodDetailsCardCaseType>,
        /// A text.
        pub network: Option<String>,
        /// A text.
        pub network_reason_code: Option<String>,
    }
}

record! {
    /// Dispute payment method details klarna, as it comes back: anything may be missing.
    answer DisputePaymentMethodDetailsKlarna {
        /// A text.
        pub chargeback_loss_reason_code: Option<String>,
        /// A text.
        pub reason_code: Option<String>,
    }
}

record! {
    /// Dispute payment method details paypal, as it comes back: anything may be missing.
    answer DisputePaymentMethodDetailsPaypal {
        /// A text.
        pub case_id: Option<String>,
        /// A text.
        pub reason_code: Option<String>,
    }
}

texts! {
    /// Dispute payment method details type: one of some texts, or any other.
    DisputePaymentMethodDetailsType {
        AmazonPay = "amazon_pay",
        Card = "card",
        Klarna = "klarna",
        Paypal = "paypal",
    }
}

record! {
    /// Update dispute evidence appeal, as it is sent.
    options UpdateDisputeEvidenceAppeal {
        /// See [`UpdateDisputeEvidenceAppealCard`].
        pub card: Option<OrUnset<UpdateDisputeEvidenceAppealCard>>,
    }
}

setters! {
    UpdateDisputeEvidenceAppeal {
        set card or unset_card: UpdateDisputeEvidenceAppealCard,
    }
}

record! {
    /// Update dispute evidence enhanced evidence, as it is sent.
    options UpdateDisputeEvidenceEnhancedEvidence {
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        pub mastercard_compliance: Option<UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance>,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
        pub visa_compelling_evidence_3: Option<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3>,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        pub visa_compliance: Option<UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance>,
    }
}

setters! {
    UpdateDisputeEvidenceEnhancedEvidence {
        set mastercard_compliance: UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance,
        set visa_compelling_evidence_3: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3,
        set visa_compliance: UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance,
    }
}

record! {
    /// Dispute evidence appeal card, as it comes back: anything may be missing.
    answer DisputeEvidenceAppealCard {
        /// A text.
        pub reason_for_filing: Option<String>,
        /// A list.
        pub supporting_files: Option<Vec<String>>,
    }
}

record! {
    /// Dispute evidence enhanced evidence mastercard compliance, as it comes back: anything may be missing.
    answer DisputeEvidenceEnhancedEvidenceMastercardCompliance {
        /// Yes or no.
        pub fee_acknowledged: Option<bool>,
    }
}

record! {
    /// Dispute evidence enhanced evidence visa compelling evidence3, as it comes back: anything may be missing.
    answer DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 {
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`].
        pub disputed_transaction: Option<Box<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction>>,
        /// A list, each [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`].
        pub prior_undisputed_transactions: Option<Vec<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction>>,
    }
}

record! {
    /// Dispute evidence details enhanced eligibility mastercard compliance, as it comes back: anything may be missing.
    answer DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance {
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`].
        pub status: Option<DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus>,
    }
}

record! {
    /// Dispute evidence details enhanced eligibility visa compelling evidence3, as it comes back: anything may be missing.
    answer DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3 {
        /// A list, each [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction`].
        pub required_actions: Option<Vec<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction>>,
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status`].
        pub status: Option<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status>,
    }
}

texts! {
    /// Dispute payment method details amazon pay dispute type: one of some texts, or any other.
    DisputePaymentMethodDetailsAmazonPayDisputeType {
        Chargeback = "chargeback",
        Claim = "claim",
    }
}

texts! {
    /// Dispute payment method details card case type: one of some texts, or any other.
    DisputePaymentMethodDetailsCardCaseType {
        Block = "block",
        Chargeback = "chargeback",
        Compliance = "compliance",
        Inquiry = "inquiry",
        Resolution = "resolution",
    }
}

record! {
    /// Update dispute evidence appeal card, as it is sent.
    options UpdateDisputeEvidenceAppealCard {
        /// A text.
        pub reason_for_filing: Option<String>,
        /// A list.
        pub supporting_files: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateDisputeEvidenceAppealCard {
        set reason_for_filing: String,
        list supporting_files or unset_supporting_files: String,
    }
}

record! {
    /// Update dispute evidence enhanced evidence mastercard compliance, as it is sent.
    options UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance {
        /// Yes or no.
        pub fee_acknowledged: Option<bool>,
    }
}

setters! {
    UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance {
        set fee_acknowledged: bool,
    }
}

record! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3, as it is sent.
    options UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 {
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`].
        pub disputed_transaction: Option<Box<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction>>,
        /// A list, each [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`].
        pub prior_undisputed_transactions: Option<Vec<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction>>,
    }
}

setters! {
    UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 {
        set disputed_transaction: Box<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction>,
        list prior_undisputed_transactions: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction,
    }
}

record! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 disputed transaction, as it comes back: anything may be missing.
    answer DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
        /// A text.
        pub customer_account_id: Option<String>,
        /// A text.
        pub customer_device_fingerprint: Option<String>,
        /// A text.
        pub customer_device_id: Option<String>,
        /// A text.
        pub customer_email_address: Option<String>,
        /// A text.
        pub customer_purchase_ip: Option<String>,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`].
        pub merchandise_or_services: Option<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        pub shipping_address: Option<Box<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress>>,
    }
}

record! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 prior undisputed transaction, as it comes back: anything may be missing.
    answer DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
        /// A text.
        pub charge: Option<String>,
        /// A text.
        pub customer_account_id: Option<String>,
        /// A text.
        pub customer_device_fingerprint: Option<String>,
        /// A text.
        pub customer_device_id: Option<String>,
        /// A text.
        pub customer_email_address: Option<String>,
        /// A text.
        pub customer_purchase_ip: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        pub shipping_address: Option<Box<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress>>,
    }
}

texts! {
    /// Dispute evidence details enhanced eligibility mastercard compliance status: one of some texts, or any other.
    DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus {
        FeeAcknowledged = "fee_acknowledged",
        RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
    }
}

texts! {
    /// Dispute evidence details enhanced eligibility visa compelling evidence3 required action: one of some texts, or any other.
    DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction {
        MissingCustomerIdentifiers = "missing_customer_identifiers",
        MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
        MissingMerchandiseOrServices = "missing_merchandise_or_services",
        MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
        MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
    }
}

texts! {
    /// Dispute evidence details enhanced eligibility visa compelling evidence3 status: one of some texts, or any other.
    DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status {
        NotQualified = "not_qualified",
        Qualified = "qualified",
        RequiresAction = "requires_action",
    }
}

record! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3 disputed transaction, as it is sent.
    options UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
        /// A text.
        pub customer_account_id: Option<String>,
        /// A text.
        pub customer_device_fingerprint: Option<String>,
        /// A text.
        pub customer_device_id: Option<String>,
        /// A text.
        pub customer_email_address: Option<String>,
        /// A text.
        pub customer_purchase_ip: Option<String>,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`].
        pub merchandise_or_services: Option<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        pub shipping_address: Option<Box<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress>>,
    }
}

setters! {
    UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
        set customer_account_id: String,
        set customer_device_fingerprint: String,
        set customer_device_id: String,
        set customer_email_address: String,
        set customer_purchase_ip: String,
        set merchandise_or_services: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices,
        set product_description: String,
        set shipping_address: Box<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress>,
    }
}

record! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3 prior undisputed transaction, as it is sent.
    request UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
        /// A text.
        pub charge: String,
        /// A text.
        pub customer_account_id: Option<String>,
        /// A text.
        pub customer_device_fingerprint: Option<String>,
        /// A text.
        pub customer_device_id: Option<String>,
        /// A text.
        pub customer_email_address: Option<String>,
        /// A text.
        pub customer_purchase_ip: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        pub shipping_address: Option<Box<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress>>,
    }
}

impl UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
    /// With what must be there.
    #[must_use]
    pub fn new(charge: impl Into<String>) -> Self {
        Self { charge: charge.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
        set customer_account_id: String,
        set customer_device_fingerprint: String,
        set customer_device_id: String,
        set customer_email_address: String,
        set customer_purchase_ip: String,
        set product_description: String,
        set shipping_address: Box<UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress>,
    }
}

texts! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 disputed transaction merchandise or services: one of some texts, or any other.
    DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices {
        Merchandise = "merchandise",
        Services = "services",
    }
}

record! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 disputed transaction shipping address, as it comes back: anything may be missing.
    answer DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

record! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3 disputed transaction shipping address, as it is sent.
    options UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

setters! {
    UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress {
        set city: String,
        set country: String,
        set line1: String,
        set line2: String,
        set postal_code: String,
        set state: String,
    }
}
