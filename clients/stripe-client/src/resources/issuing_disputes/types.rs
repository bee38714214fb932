//! What goes into and comes out of [`IssuingDisputes`](super::IssuingDisputes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Issuing dispute, as it comes back: anything may be missing.
    answer IssuingDispute(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A list, each [`BalanceTransaction`](objects::BalanceTransaction).
        get balance_transactions: Vec<objects::BalanceTransaction>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// See [`IssuingDisputeEvidence`].
        get evidence: IssuingDisputeEvidence,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// See [`IssuingDisputeLossReason`].
        get loss_reason: IssuingDisputeLossReason,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`ListIssuingDisputesStatus`].
        get status: ListIssuingDisputesStatus,
        /// An id, or the [`IssuingTransaction`](objects::IssuingTransaction) where it is expanded.
        get transaction: Expandable<objects::IssuingTransaction>,
        /// See [`IssuingDisputeTreasury`].
        get treasury: IssuingDisputeTreasury,
    }
}

any_of! {
    /// List issuing disputes created: one of several things.
    ListIssuingDisputesCreated {
        Integer(i64),
        Object(ListIssuingDisputesCreatedValue),
    }
}

texts! {
    /// List issuing disputes status: one of some texts, or any other.
    ListIssuingDisputesStatus {
        Expired = "expired",
        Lost = "lost",
        Submitted = "submitted",
        Unsubmitted = "unsubmitted",
        Won = "won",
    }
}

params! {
    /// List issuing disputes query, as it is sent.
    options ListIssuingDisputesQuery {
        /// See [`ListIssuingDisputesCreated`].
        set created: ListIssuingDisputesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingDisputesStatus`].
        set status: ListIssuingDisputesStatus,
        /// A text.
        set transaction: String,
    }
}

params! {
    /// Create issuing dispute, as it is sent.
    options CreateIssuingDispute {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateIssuingDisputeEvidence`].
        set evidence: CreateIssuingDisputeEvidence,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set transaction: String,
        /// See [`CreateIssuingDisputeTreasury`].
        set treasury: CreateIssuingDisputeTreasury,
    }
}

params! {
    /// Update issuing dispute, as it is sent.
    options UpdateIssuingDispute {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateIssuingDisputeEvidence`].
        set evidence: CreateIssuingDisputeEvidence,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// Submit issuing dispute, as it is sent.
    options SubmitIssuingDispute {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

object! {
    /// Issuing dispute evidence, as it comes back: anything may be missing.
    part IssuingDisputeEvidence(false) {
        /// See [`IssuingDisputeEvidenceCanceled`].
        get canceled: IssuingDisputeEvidenceCanceled,
        /// See [`IssuingDisputeEvidenceDuplicate`].
        get duplicate: IssuingDisputeEvidenceDuplicate,
        /// See [`IssuingDisputeEvidenceFraudulent`].
        get fraudulent: IssuingDisputeEvidenceFraudulent,
        /// See [`IssuingDisputeEvidenceMerchandiseNotAsDescribed`].
        get merchandise_not_as_described: IssuingDisputeEvidenceMerchandiseNotAsDescribed,
        /// See [`IssuingDisputeEvidenceFraudulent`].
        get no_valid_authorization: IssuingDisputeEvidenceFraudulent,
        /// See [`IssuingDisputeEvidenceNotReceived`].
        get not_received: IssuingDisputeEvidenceNotReceived,
        /// See [`IssuingDisputeEvidenceOther`].
        get other: IssuingDisputeEvidenceOther,
        /// See [`IssuingDisputeEvidenceReason`].
        get reason: IssuingDisputeEvidenceReason,
        /// See [`IssuingDisputeEvidenceServiceNotAsDescribed`].
        get service_not_as_described: IssuingDisputeEvidenceServiceNotAsDescribed,
    }
}

texts! {
    /// Issuing dispute loss reason: one of some texts, or any other.
    IssuingDisputeLossReason {
        CardholderAuthenticationIssuerLiability = "cardholder_authentication_issuer_liability",
        Eci5TokenTransactionWithTavv = "eci5_token_transaction_with_tavv",
        ExcessDisputesInTimeframe = "excess_disputes_in_timeframe",
        HasNotMetTheMinimumDisputeAmountRequirements = "has_not_met_the_minimum_dispute_amount_requirements",
        InvalidDuplicateDispute = "invalid_duplicate_dispute",
        InvalidIncorrectAmountDispute = "invalid_incorrect_amount_dispute",
        InvalidNoAuthorization = "invalid_no_authorization",
        InvalidUseOfDisputes = "invalid_use_of_disputes",
        MerchandiseDeliveredOrShipped = "merchandise_delivered_or_shipped",
        MerchandiseOrServiceAsDescribed = "merchandise_or_service_as_described",
        NotCancelled = "not_cancelled",
        Other = "other",
        RefundIssued = "refund_issued",
        SubmittedBeyondAllowableTimeLimit = "submitted_beyond_allowable_time_limit",
        Transaction3dsRequired = "transaction_3ds_required",
        TransactionApprovedAfterPriorFraudDispute = "transaction_approved_after_prior_fraud_dispute",
        TransactionAuthorized = "transaction_authorized",
        TransactionElectronicallyRead = "transaction_electronically_read",
        TransactionQualifiesForVisaEasyPaymentService = "transaction_qualifies_for_visa_easy_payment_service",
        TransactionUnattended = "transaction_unattended",
    }
}

object! {
    /// Issuing dispute treasury, as it comes back: anything may be missing.
    part IssuingDisputeTreasury(false) {
        /// A text.
        get debit_reversal: &str,
        /// A text.
        get received_debit: &str,
    }
}

params! {
    /// List issuing disputes created value, as it is sent.
    group ListIssuingDisputesCreatedValue {
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
    /// Create issuing dispute evidence, as it is sent.
    group CreateIssuingDisputeEvidence {
        /// See [`CreateIssuingDisputeEvidenceCanceled`].
        set canceled or unset_canceled: CreateIssuingDisputeEvidenceCanceled,
        /// See [`CreateIssuingDisputeEvidenceDuplicate`].
        set duplicate or unset_duplicate: CreateIssuingDisputeEvidenceDuplicate,
        /// See [`CreateIssuingDisputeEvidenceFraudulent`].
        set fraudulent or unset_fraudulent: CreateIssuingDisputeEvidenceFraudulent,
        /// See [`CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed`].
        set merchandise_not_as_described or unset_merchandise_not_as_described: CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed,
        /// See [`CreateIssuingDisputeEvidenceFraudulent`].
        set no_valid_authorization or unset_no_valid_authorization: CreateIssuingDisputeEvidenceFraudulent,
        /// See [`CreateIssuingDisputeEvidenceNotReceived`].
        set not_received or unset_not_received: CreateIssuingDisputeEvidenceNotReceived,
        /// See [`CreateIssuingDisputeEvidenceOther`].
        set other or unset_other: CreateIssuingDisputeEvidenceOther,
        /// See [`IssuingDisputeEvidenceReason`].
        set reason: IssuingDisputeEvidenceReason,
        /// See [`CreateIssuingDisputeEvidenceServiceNotAsDescribed`].
        set service_not_as_described or unset_service_not_as_described: CreateIssuingDisputeEvidenceServiceNotAsDescribed,
    }
}

params! {
    /// Create issuing dispute treasury, as it is sent.
    required_group CreateIssuingDisputeTreasury {
        /// A text.
        set received_debit: String,
    }
}

impl CreateIssuingDisputeTreasury {
    /// With what must be there.
    #[must_use]
    pub fn new(received_debit: impl Into<String>) -> Self {
        Self(Fields::new()).received_debit(received_debit)
    }
}

object! {
    /// Issuing dispute evidence canceled, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceCanceled(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// Yes or no.
        get cancellation_policy_provided: bool,
        /// A text.
        get cancellation_reason: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get expected_at: i64,
        /// A text.
        get explanation: &str,
        /// A text.
        get product_description: &str,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        get product_type: IssuingDisputeEvidenceCanceledProductType,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        get return_status: IssuingDisputeEvidenceCanceledReturnStatus,
        /// A whole number, in seconds since 1970 (UTC).
        get returned_at: i64,
    }
}

object! {
    /// Issuing dispute evidence duplicate, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceDuplicate(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get card_statement: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get cash_receipt: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get check_image: Expandable<objects::File>,
        /// A text.
        get explanation: &str,
        /// A text.
        get original_transaction: &str,
    }
}

object! {
    /// Issuing dispute evidence fraudulent, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceFraudulent(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// A text.
        get explanation: &str,
    }
}

object! {
    /// Issuing dispute evidence merchandise not as described, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceMerchandiseNotAsDescribed(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// A text.
        get explanation: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get received_at: i64,
        /// A text.
        get return_description: &str,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        get return_status: IssuingDisputeEvidenceCanceledReturnStatus,
        /// A whole number, in seconds since 1970 (UTC).
        get returned_at: i64,
    }
}

object! {
    /// Issuing dispute evidence not received, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceNotReceived(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// A whole number, in seconds since 1970 (UTC).
        get expected_at: i64,
        /// A text.
        get explanation: &str,
        /// A text.
        get product_description: &str,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        get product_type: IssuingDisputeEvidenceCanceledProductType,
    }
}

object! {
    /// Issuing dispute evidence other, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceOther(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// A text.
        get explanation: &str,
        /// A text.
        get product_description: &str,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        get product_type: IssuingDisputeEvidenceCanceledProductType,
    }
}

texts! {
    /// Issuing dispute evidence reason: one of some texts, or any other.
    IssuingDisputeEvidenceReason {
        Canceled = "canceled",
        Duplicate = "duplicate",
        Fraudulent = "fraudulent",
        MerchandiseNotAsDescribed = "merchandise_not_as_described",
        NoValidAuthorization = "no_valid_authorization",
        NotReceived = "not_received",
        Other = "other",
        ServiceNotAsDescribed = "service_not_as_described",
    }
}

object! {
    /// Issuing dispute evidence service not as described, as it comes back: anything may be missing.
    part IssuingDisputeEvidenceServiceNotAsDescribed(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get additional_documentation: Expandable<objects::File>,
        /// A whole number, in seconds since 1970 (UTC).
        get canceled_at: i64,
        /// A text.
        get cancellation_reason: &str,
        /// A text.
        get explanation: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get received_at: i64,
    }
}

params! {
    /// Create issuing dispute evidence canceled, as it is sent.
    group CreateIssuingDisputeEvidenceCanceled {
        /// A text.
        set additional_documentation: String,
        /// A whole number, in seconds since 1970 (UTC).
        set canceled_at or unset_canceled_at: i64,
        /// Yes or no.
        set cancellation_policy_provided or unset_cancellation_policy_provided: bool,
        /// A text.
        set cancellation_reason: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expected_at or unset_expected_at: i64,
        /// A text.
        set explanation: String,
        /// A text.
        set product_description: String,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        set product_type or unset_product_type: IssuingDisputeEvidenceCanceledProductType,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        set return_status or unset_return_status: IssuingDisputeEvidenceCanceledReturnStatus,
        /// A whole number, in seconds since 1970 (UTC).
        set returned_at or unset_returned_at: i64,
    }
}

params! {
    /// Create issuing dispute evidence duplicate, as it is sent.
    group CreateIssuingDisputeEvidenceDuplicate {
        /// A text.
        set additional_documentation: String,
        /// A text.
        set card_statement: String,
        /// A text.
        set cash_receipt: String,
        /// A text.
        set check_image: String,
        /// A text.
        set explanation: String,
        /// A text.
        set original_transaction: String,
    }
}

params! {
    /// Create issuing dispute evidence fraudulent, as it is sent.
    group CreateIssuingDisputeEvidenceFraudulent {
        /// A text.
        set additional_documentation: String,
        /// A text.
        set explanation: String,
    }
}

params! {
    /// Create issuing dispute evidence merchandise not as described, as it is sent.
    group CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed {
        /// A text.
        set additional_documentation: String,
        /// A text.
        set explanation: String,
        /// A whole number, in seconds since 1970 (UTC).
        set received_at or unset_received_at: i64,
        /// A text.
        set return_description: String,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        set return_status or unset_return_status: IssuingDisputeEvidenceCanceledReturnStatus,
        /// A whole number, in seconds since 1970 (UTC).
        set returned_at or unset_returned_at: i64,
    }
}

params! {
    /// Create issuing dispute evidence not received, as it is sent.
    group CreateIssuingDisputeEvidenceNotReceived {
        /// A text.
        set additional_documentation: String,
        /// A whole number, in seconds since 1970 (UTC).
        set expected_at or unset_expected_at: i64,
        /// A text.
        set explanation: String,
        /// A text.
        set product_description: String,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        set product_type or unset_product_type: IssuingDisputeEvidenceCanceledProductType,
    }
}

params! {
    /// Create issuing dispute evidence other, as it is sent.
    group CreateIssuingDisputeEvidenceOther {
        /// A text.
        set additional_documentation: String,
        /// A text.
        set explanation: String,
        /// A text.
        set product_description: String,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        set product_type or unset_product_type: IssuingDisputeEvidenceCanceledProductType,
    }
}

params! {
    /// Create issuing dispute evidence service not as described, as it is sent.
    group CreateIssuingDisputeEvidenceServiceNotAsDescribed {
        /// A text.
        set additional_documentation: String,
        /// A whole number, in seconds since 1970 (UTC).
        set canceled_at or unset_canceled_at: i64,
        /// A text.
        set cancellation_reason: String,
        /// A text.
        set explanation: String,
        /// A whole number, in seconds since 1970 (UTC).
        set received_at or unset_received_at: i64,
    }
}

texts! {
    /// Issuing dispute evidence canceled product type: one of some texts, or any other.
    IssuingDisputeEvidenceCanceledProductType {
        Merchandise = "merchandise",
        Service = "service",
    }
}

texts! {
    /// Issuing dispute evidence canceled return status: one of some texts, or any other.
    IssuingDisputeEvidenceCanceledReturnStatus {
        MerchantRejected = "merchant_rejected",
        Successful = "successful",
    }
}
