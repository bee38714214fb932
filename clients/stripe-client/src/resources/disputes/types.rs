//! What goes into and comes out of [`Disputes`](super::Disputes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Dispute, as it comes back: anything may be missing.
    answer Dispute(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A list, each [`BalanceTransaction`](objects::BalanceTransaction).
        get balance_transactions: Vec<objects::BalanceTransaction>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A list, each [`DisputeEnhancedEligibilityType`].
        get enhanced_eligibility_types: Vec<DisputeEnhancedEligibilityType>,
        /// See [`DisputeEvidence`].
        get evidence: DisputeEvidence,
        /// See [`DisputeEvidenceDetails`].
        get evidence_details: DisputeEvidenceDetails,
        /// A text.
        always id: &str,
        /// See [`DisputeIntendedSubmissionMethod`].
        get intended_submission_method: DisputeIntendedSubmissionMethod,
        /// Yes or no.
        get is_charge_refundable: bool,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get network_reason_code: &str,
        /// A text.
        get object: &str,
        /// An id, or the [`PaymentIntent`](objects::PaymentIntent) where it is expanded.
        get payment_intent: Expandable<objects::PaymentIntent>,
        /// See [`DisputePaymentMethodDetails`].
        get payment_method_details: DisputePaymentMethodDetails,
        /// A text.
        get reason: &str,
        /// See [`DisputeStatus`].
        get status: DisputeStatus,
    }
}

any_of! {
    /// List disputes created: one of several things.
    ListDisputesCreated {
        Integer(i64),
        Object(ListDisputesCreatedValue),
    }
}

params! {
    /// List disputes query, as it is sent.
    options ListDisputesQuery {
        /// A text.
        set charge: String,
        /// See [`ListDisputesCreated`].
        set created: ListDisputesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set payment_intent: String,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Update dispute, as it is sent.
    options UpdateDispute {
        /// See [`UpdateDisputeEvidence`].
        set evidence: UpdateDisputeEvidence,
        /// A list.
        list expand: String,
        /// See [`DisputeIntendedSubmissionMethod`].
        set intended_submission_method: DisputeIntendedSubmissionMethod,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// Yes or no.
        set submit: bool,
    }
}

params! {
    /// Close dispute, as it is sent.
    options CloseDispute {
        /// A list.
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

object! {
    /// Dispute evidence, as it comes back: anything may be missing.
    part DisputeEvidence(false) {
        /// A text.
        get access_activity_log: &str,
        /// See [`DisputeEvidenceAppeal`].
        get appeal: DisputeEvidenceAppeal,
        /// A text.
        get billing_address: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get cancellation_policy: Expandable<objects::File>,
        /// A text.
        get cancellation_policy_disclosure: &str,
        /// A text.
        get cancellation_rebuttal: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get customer_communication: Expandable<objects::File>,
        /// A text.
        get customer_email_address: &str,
        /// A text.
        get customer_name: &str,
        /// A text.
        get customer_purchase_ip: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get customer_signature: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get duplicate_charge_documentation: Expandable<objects::File>,
        /// A text.
        get duplicate_charge_explanation: &str,
        /// A text.
        get duplicate_charge_id: &str,
        /// See [`DisputeEvidenceEnhancedEvidence`].
        get enhanced_evidence: DisputeEvidenceEnhancedEvidence,
        /// A text.
        get product_description: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get receipt: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get refund_policy: Expandable<objects::File>,
        /// A text.
        get refund_policy_disclosure: &str,
        /// A text.
        get refund_refusal_explanation: &str,
        /// A text.
        get service_date: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get service_documentation: Expandable<objects::File>,
        /// A text.
        get shipping_address: &str,
        /// A text.
        get shipping_carrier: &str,
        /// A text.
        get shipping_date: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get shipping_documentation: Expandable<objects::File>,
        /// A text.
        get shipping_tracking_number: &str,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get uncategorized_file: Expandable<objects::File>,
        /// A text.
        get uncategorized_text: &str,
    }
}

object! {
    /// Dispute evidence details, as it comes back: anything may be missing.
    part DisputeEvidenceDetails(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get due_by: i64,
        /// See [`DisputeEvidenceDetailsEnhancedEligibility`].
        get enhanced_eligibility: DisputeEvidenceDetailsEnhancedEligibility,
        /// Yes or no.
        get has_evidence: bool,
        /// Yes or no.
        get past_due: bool,
        /// A whole number.
        get submission_count: i64,
        /// See [`DisputeEvidenceDetailsSubmissionMethod`].
        get submission_method: DisputeEvidenceDetailsSubmissionMethod,
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

object! {
    /// Dispute payment method details, as it comes back: anything may be missing.
    part DisputePaymentMethodDetails(false) {
        /// See [`DisputePaymentMethodDetailsAmazonPay`].
        get amazon_pay: DisputePaymentMethodDetailsAmazonPay,
        /// See [`DisputePaymentMethodDetailsCard`].
        get card: DisputePaymentMethodDetailsCard,
        /// See [`DisputePaymentMethodDetailsKlarna`].
        get klarna: DisputePaymentMethodDetailsKlarna,
        /// See [`DisputePaymentMethodDetailsPaypal`].
        get paypal: DisputePaymentMethodDetailsPaypal,
        /// See [`DisputePaymentMethodDetailsType`].
        get r#type = "type": DisputePaymentMethodDetailsType,
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

params! {
    /// List disputes created value, as it is sent.
    group ListDisputesCreatedValue {
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

params! {
    /// Update dispute evidence, as it is sent.
    group UpdateDisputeEvidence {
        /// A text.
        set access_activity_log: String,
        /// See [`UpdateDisputeEvidenceAppeal`].
        set appeal or unset_appeal: UpdateDisputeEvidenceAppeal,
        /// A text.
        set billing_address: String,
        /// A text.
        set cancellation_policy: String,
        /// A text.
        set cancellation_policy_disclosure: String,
        /// A text.
        set cancellation_rebuttal: String,
        /// A text.
        set customer_communication: String,
        /// A text.
        set customer_email_address: String,
        /// A text.
        set customer_name: String,
        /// A text.
        set customer_purchase_ip: String,
        /// A text.
        set customer_signature: String,
        /// A text.
        set duplicate_charge_documentation: String,
        /// A text.
        set duplicate_charge_explanation: String,
        /// A text.
        set duplicate_charge_id: String,
        /// See [`UpdateDisputeEvidenceEnhancedEvidence`].
        set enhanced_evidence or unset_enhanced_evidence: UpdateDisputeEvidenceEnhancedEvidence,
        /// A text.
        set product_description: String,
        /// A text.
        set receipt: String,
        /// A text.
        set refund_policy: String,
        /// A text.
        set refund_policy_disclosure: String,
        /// A text.
        set refund_refusal_explanation: String,
        /// A text.
        set service_date: String,
        /// A text.
        set service_documentation: String,
        /// A text.
        set shipping_address: String,
        /// A text.
        set shipping_carrier: String,
        /// A text.
        set shipping_date: String,
        /// A text.
        set shipping_documentation: String,
        /// A text.
        set shipping_tracking_number: String,
        /// A text.
        set uncategorized_file: String,
        /// A text.
        set uncategorized_text: String,
    }
}

object! {
    /// Dispute evidence appeal, as it comes back: anything may be missing.
    part DisputeEvidenceAppeal(false) {
        /// See [`DisputeEvidenceAppealCard`].
        get card: DisputeEvidenceAppealCard,
    }
}

object! {
    /// Dispute evidence enhanced evidence, as it comes back: anything may be missing.
    part DisputeEvidenceEnhancedEvidence(false) {
        /// See [`DisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        get mastercard_compliance: DisputeEvidenceEnhancedEvidenceMastercardCompliance,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
        get visa_compelling_evidence_3: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3,
        /// See [`DisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        get visa_compliance: DisputeEvidenceEnhancedEvidenceMastercardCompliance,
    }
}

object! {
    /// Dispute evidence details enhanced eligibility, as it comes back: anything may be missing.
    part DisputeEvidenceDetailsEnhancedEligibility(false) {
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`].
        get mastercard_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance,
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3`].
        get visa_compelling_evidence_3: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3,
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance`].
        get visa_compliance: DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance,
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

object! {
    /// Dispute payment method details amazon pay, as it comes back: anything may be missing.
    part DisputePaymentMethodDetailsAmazonPay(false) {
        /// See [`DisputePaymentMethodDetailsAmazonPayDisputeType`].
        get dispute_type: DisputePaymentMethodDetailsAmazonPayDisputeType,
    }
}

object! {
    /// Dispute payment method details card, as it comes back: anything may be missing.
    part DisputePaymentMethodDetailsCard(false) {
        /// A text.
        get brand: &str,
        /// See [`DisputePaymentMethodDetailsCardCaseType`].
        get case_type: DisputePaymentMethodDetailsCardCaseType,
        /// A text.
        get network: &str,
        /// A text.
        get network_reason_code: &str,
    }
}

object! {
    /// Dispute payment method details klarna, as it comes back: anything may be missing.
    part DisputePaymentMethodDetailsKlarna(false) {
        /// A text.
        get chargeback_loss_reason_code: &str,
        /// A text.
        get reason_code: &str,
    }
}

object! {
    /// Dispute payment method details paypal, as it comes back: anything may be missing.
    part DisputePaymentMethodDetailsPaypal(false) {
        /// A text.
        get case_id: &str,
        /// A text.
        get reason_code: &str,
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

params! {
    /// Update dispute evidence appeal, as it is sent.
    group UpdateDisputeEvidenceAppeal {
        /// See [`UpdateDisputeEvidenceAppealCard`].
        set card or unset_card: UpdateDisputeEvidenceAppealCard,
    }
}

params! {
    /// Update dispute evidence enhanced evidence, as it is sent.
    group UpdateDisputeEvidenceEnhancedEvidence {
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        set mastercard_compliance: UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3`].
        set visa_compelling_evidence_3: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance`].
        set visa_compliance: UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance,
    }
}

object! {
    /// Dispute evidence appeal card, as it comes back: anything may be missing.
    part DisputeEvidenceAppealCard(false) {
        /// A text.
        get reason_for_filing: &str,
        /// A list.
        get supporting_files: Vec<&str>,
    }
}

object! {
    /// Dispute evidence enhanced evidence mastercard compliance, as it comes back: anything may be missing.
    part DisputeEvidenceEnhancedEvidenceMastercardCompliance(false) {
        /// Yes or no.
        get fee_acknowledged: bool,
    }
}

object! {
    /// Dispute evidence enhanced evidence visa compelling evidence3, as it comes back: anything may be missing.
    part DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3(false) {
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`].
        get disputed_transaction: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction,
        /// A list, each [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`].
        get prior_undisputed_transactions: Vec<DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction>,
    }
}

object! {
    /// Dispute evidence details enhanced eligibility mastercard compliance, as it comes back: anything may be missing.
    part DisputeEvidenceDetailsEnhancedEligibilityMastercardCompliance(false) {
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus`].
        get status: DisputeEvidenceDetailsEnhancedEligibilityMastercardComplianceStatus,
    }
}

object! {
    /// Dispute evidence details enhanced eligibility visa compelling evidence3, as it comes back: anything may be missing.
    part DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3(false) {
        /// A list, each [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction`].
        get required_actions: Vec<DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3RequiredAction>,
        /// See [`DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status`].
        get status: DisputeEvidenceDetailsEnhancedEligibilityVisaCompellingEvidence3Status,
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

params! {
    /// Update dispute evidence appeal card, as it is sent.
    group UpdateDisputeEvidenceAppealCard {
        /// A text.
        set reason_for_filing: String,
        /// A list.
        list supporting_files or unset_supporting_files: String,
    }
}

params! {
    /// Update dispute evidence enhanced evidence mastercard compliance, as it is sent.
    group UpdateDisputeEvidenceEnhancedEvidenceMastercardCompliance {
        /// Yes or no.
        set fee_acknowledged: bool,
    }
}

params! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3, as it is sent.
    group UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3 {
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction`].
        set disputed_transaction: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction,
        /// A list, each [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction`].
        list prior_undisputed_transactions: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction,
    }
}

object! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 disputed transaction, as it comes back: anything may be missing.
    part DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction(false) {
        /// A text.
        get customer_account_id: &str,
        /// A text.
        get customer_device_fingerprint: &str,
        /// A text.
        get customer_device_id: &str,
        /// A text.
        get customer_email_address: &str,
        /// A text.
        get customer_purchase_ip: &str,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`].
        get merchandise_or_services: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices,
        /// A text.
        get product_description: &str,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        get shipping_address: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress,
    }
}

object! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 prior undisputed transaction, as it comes back: anything may be missing.
    part DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction(false) {
        /// A text.
        get charge: &str,
        /// A text.
        get customer_account_id: &str,
        /// A text.
        get customer_device_fingerprint: &str,
        /// A text.
        get customer_device_id: &str,
        /// A text.
        get customer_email_address: &str,
        /// A text.
        get customer_purchase_ip: &str,
        /// A text.
        get product_description: &str,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        get shipping_address: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress,
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

params! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3 disputed transaction, as it is sent.
    group UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransaction {
        /// A text.
        set customer_account_id: String,
        /// A text.
        set customer_device_fingerprint: String,
        /// A text.
        set customer_device_id: String,
        /// A text.
        set customer_email_address: String,
        /// A text.
        set customer_purchase_ip: String,
        /// See [`DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices`].
        set merchandise_or_services: DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices,
        /// A text.
        set product_description: String,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        set shipping_address: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress,
    }
}

params! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3 prior undisputed transaction, as it is sent.
    required_group UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
        /// A text.
        set charge: String,
        /// A text.
        set customer_account_id: String,
        /// A text.
        set customer_device_fingerprint: String,
        /// A text.
        set customer_device_id: String,
        /// A text.
        set customer_email_address: String,
        /// A text.
        set customer_purchase_ip: String,
        /// A text.
        set product_description: String,
        /// See [`UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress`].
        set shipping_address: UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress,
    }
}

impl UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3PriorUndisputedTransaction {
    /// With what must be there.
    #[must_use]
    pub fn new(charge: impl Into<String>) -> Self {
        Self(Fields::new()).charge(charge)
    }
}

texts! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 disputed transaction merchandise or services: one of some texts, or any other.
    DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionMerchandiseOrServices {
        Merchandise = "merchandise",
        Services = "services",
    }
}

object! {
    /// Dispute evidence enhanced evidence visa compelling evidence3 disputed transaction shipping address, as it comes back: anything may be missing.
    part DisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

params! {
    /// Update dispute evidence enhanced evidence visa compelling evidence3 disputed transaction shipping address, as it is sent.
    group UpdateDisputeEvidenceEnhancedEvidenceVisaCompellingEvidence3DisputedTransactionShippingAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
        set state: String,
    }
}
