//! What goes into and comes out of [`IssuingDisputes`](super::IssuingDisputes).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Issuing dispute, as it comes back: anything may be missing.
    answer IssuingDispute {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list.
        pub balance_transactions: Option<Vec<objects::BalanceTransaction>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`IssuingDisputeEvidence`].
        pub evidence: Option<Box<IssuingDisputeEvidence>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// See [`IssuingDisputeLossReason`].
        pub loss_reason: Option<IssuingDisputeLossReason>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`ListIssuingDisputesStatus`].
        pub status: Option<ListIssuingDisputesStatus>,
        /// An id, or the [`IssuingTransaction`](objects::IssuingTransaction) where it is expanded.
        pub transaction: Option<Expandable<objects::IssuingTransaction>>,
        /// See [`IssuingDisputeTreasury`].
        pub treasury: Option<IssuingDisputeTreasury>,
    }
}

choice! {
    /// List issuing disputes created: one of several things, or any other.
    ListIssuingDisputesCreated {
        Integer(i64) if Value::is_i64,
        ListIssuingDisputesCreatedValue(ListIssuingDisputesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIssuingDisputesCreated {
        Integer(i64),
        ListIssuingDisputesCreatedValue(ListIssuingDisputesCreatedValue),
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

record! {
    /// List issuing disputes query, as it is sent.
    options ListIssuingDisputesQuery {
        /// See [`ListIssuingDisputesCreated`].
        pub created: Option<ListIssuingDisputesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingDisputesStatus`].
        pub status: Option<ListIssuingDisputesStatus>,
        /// A text.
        pub transaction: Option<String>,
    }
}

setters! {
    ListIssuingDisputesQuery {
        set created: ListIssuingDisputesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set status: ListIssuingDisputesStatus,
        set transaction: String,
    }
}

record! {
    /// Create issuing dispute, as it is sent.
    options CreateIssuingDispute {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreateIssuingDisputeEvidence`].
        pub evidence: Option<Box<CreateIssuingDisputeEvidence>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub transaction: Option<String>,
        /// See [`CreateIssuingDisputeTreasury`].
        pub treasury: Option<CreateIssuingDisputeTreasury>,
    }
}

setters! {
    CreateIssuingDispute {
        set amount: i64,
        set evidence: Box<CreateIssuingDisputeEvidence>,
        list expand: String,
        entry metadata: String,
        set transaction: String,
        set treasury: CreateIssuingDisputeTreasury,
    }
}

record! {
    /// Update issuing dispute, as it is sent.
    options UpdateIssuingDispute {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`CreateIssuingDisputeEvidence`].
        pub evidence: Option<Box<CreateIssuingDisputeEvidence>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateIssuingDispute {
        set amount: i64,
        set evidence: Box<CreateIssuingDisputeEvidence>,
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Submit issuing dispute, as it is sent.
    options SubmitIssuingDispute {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    SubmitIssuingDispute {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Issuing dispute evidence, as it comes back: anything may be missing.
    answer IssuingDisputeEvidence {
        /// See [`IssuingDisputeEvidenceCanceled`].
        pub canceled: Option<Box<IssuingDisputeEvidenceCanceled>>,
        /// See [`IssuingDisputeEvidenceDuplicate`].
        pub duplicate: Option<Box<IssuingDisputeEvidenceDuplicate>>,
        /// See [`IssuingDisputeEvidenceFraudulent`].
        pub fraudulent: Option<IssuingDisputeEvidenceFraudulent>,
        /// See [`IssuingDisputeEvidenceMerchandiseNotAsDescribed`].
        pub merchandise_not_as_described: Option<Box<IssuingDisputeEvidenceMerchandiseNotAsDescribed>>,
        /// See [`IssuingDisputeEvidenceFraudulent`].
        pub no_valid_authorization: Option<IssuingDisputeEvidenceFraudulent>,
        /// See [`IssuingDisputeEvidenceNotReceived`].
        pub not_received: Option<Box<IssuingDisputeEvidenceNotReceived>>,
        /// See [`IssuingDisputeEvidenceOther`].
        pub other: Option<IssuingDisputeEvidenceOther>,
        /// See [`IssuingDisputeEvidenceReason`].
        pub reason: Option<IssuingDisputeEvidenceReason>,
        /// See [`IssuingDisputeEvidenceServiceNotAsDescribed`].
        pub service_not_as_described: Option<IssuingDisputeEvidenceServiceNotAsDescribed>,
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

record! {
    /// Issuing dispute treasury, as it comes back: anything may be missing.
    answer IssuingDisputeTreasury {
        /// A text.
        pub debit_reversal: Option<String>,
        /// A text.
        pub received_debit: Option<String>,
    }
}

record! {
    /// List issuing disputes created value, as it is sent.
    options ListIssuingDisputesCreatedValue {
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
    ListIssuingDisputesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create issuing dispute evidence, as it is sent.
    options CreateIssuingDisputeEvidence {
        /// See [`CreateIssuingDisputeEvidenceCanceled`].
        pub canceled: Option<OrUnset<Box<CreateIssuingDisputeEvidenceCanceled>>>,
        /// See [`CreateIssuingDisputeEvidenceDuplicate`].
        pub duplicate: Option<OrUnset<Box<CreateIssuingDisputeEvidenceDuplicate>>>,
        /// See [`CreateIssuingDisputeEvidenceFraudulent`].
        pub fraudulent: Option<OrUnset<CreateIssuingDisputeEvidenceFraudulent>>,
        /// See [`CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed`].
        pub merchandise_not_as_described: Option<OrUnset<Box<CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed>>>,
        /// See [`CreateIssuingDisputeEvidenceFraudulent`].
        pub no_valid_authorization: Option<OrUnset<CreateIssuingDisputeEvidenceFraudulent>>,
        /// See [`CreateIssuingDisputeEvidenceNotReceived`].
        pub not_received: Option<OrUnset<Box<CreateIssuingDisputeEvidenceNotReceived>>>,
        /// See [`CreateIssuingDisputeEvidenceOther`].
        pub other: Option<OrUnset<CreateIssuingDisputeEvidenceOther>>,
        /// See [`IssuingDisputeEvidenceReason`].
        pub reason: Option<IssuingDisputeEvidenceReason>,
        /// See [`CreateIssuingDisputeEvidenceServiceNotAsDescribed`].
        pub service_not_as_described: Option<OrUnset<CreateIssuingDisputeEvidenceServiceNotAsDescribed>>,
    }
}

setters! {
    CreateIssuingDisputeEvidence {
        set canceled or unset_canceled: Box<CreateIssuingDisputeEvidenceCanceled>,
        set duplicate or unset_duplicate: Box<CreateIssuingDisputeEvidenceDuplicate>,
        set fraudulent or unset_fraudulent: CreateIssuingDisputeEvidenceFraudulent,
        set merchandise_not_as_described or unset_merchandise_not_as_described: Box<CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed>,
        set no_valid_authorization or unset_no_valid_authorization: CreateIssuingDisputeEvidenceFraudulent,
        set not_received or unset_not_received: Box<CreateIssuingDisputeEvidenceNotReceived>,
        set other or unset_other: CreateIssuingDisputeEvidenceOther,
        set reason: IssuingDisputeEvidenceReason,
        set service_not_as_described or unset_service_not_as_described: CreateIssuingDisputeEvidenceServiceNotAsDescribed,
    }
}

record! {
    /// Create issuing dispute treasury, as it is sent.
    request CreateIssuingDisputeTreasury {
        /// A text.
        pub received_debit: String,
    }
}

impl CreateIssuingDisputeTreasury {
    /// With what must be there.
    #[must_use]
    pub fn new(received_debit: impl Into<String>) -> Self {
        Self { received_debit: received_debit.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingDisputeTreasury {
    }
}

record! {
    /// Issuing dispute evidence canceled, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceCanceled {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// Yes or no.
        pub cancellation_policy_provided: Option<bool>,
        /// A text.
        pub cancellation_reason: Option<String>,
        /// A whole number.
        pub expected_at: Option<i64>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        pub product_type: Option<IssuingDisputeEvidenceCanceledProductType>,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        pub return_status: Option<IssuingDisputeEvidenceCanceledReturnStatus>,
        /// A whole number.
        pub returned_at: Option<i64>,
    }
}

record! {
    /// Issuing dispute evidence duplicate, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceDuplicate {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub card_statement: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub cash_receipt: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub check_image: Option<Expandable<objects::File>>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub original_transaction: Option<String>,
    }
}

record! {
    /// Issuing dispute evidence fraudulent, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceFraudulent {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// A text.
        pub explanation: Option<String>,
    }
}

record! {
    /// Issuing dispute evidence merchandise not as described, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceMerchandiseNotAsDescribed {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// A text.
        pub explanation: Option<String>,
        /// A whole number.
        pub received_at: Option<i64>,
        /// A text.
        pub return_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        pub return_status: Option<IssuingDisputeEvidenceCanceledReturnStatus>,
        /// A whole number.
        pub returned_at: Option<i64>,
    }
}

record! {
    /// Issuing dispute evidence not received, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceNotReceived {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// A whole number.
        pub expected_at: Option<i64>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        pub product_type: Option<IssuingDisputeEvidenceCanceledProductType>,
    }
}

record! {
    /// Issuing dispute evidence other, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceOther {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        pub product_type: Option<IssuingDisputeEvidenceCanceledProductType>,
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

record! {
    /// Issuing dispute evidence service not as described, as it comes back: anything may be missing.
    answer IssuingDisputeEvidenceServiceNotAsDescribed {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub additional_documentation: Option<Expandable<objects::File>>,
        /// A whole number.
        pub canceled_at: Option<i64>,
        /// A text.
        pub cancellation_reason: Option<String>,
        /// A text.
        pub explanation: Option<String>,
        /// A whole number.
        pub received_at: Option<i64>,
    }
}

record! {
    /// Create issuing dispute evidence canceled, as it is sent.
    options CreateIssuingDisputeEvidenceCanceled {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A whole number.
        pub canceled_at: Option<OrUnset<i64>>,
        /// Yes or no.
        pub cancellation_policy_provided: Option<OrUnset<bool>>,
        /// A text.
        pub cancellation_reason: Option<String>,
        /// A whole number.
        pub expected_at: Option<OrUnset<i64>>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        pub product_type: Option<OrUnset<IssuingDisputeEvidenceCanceledProductType>>,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        pub return_status: Option<OrUnset<IssuingDisputeEvidenceCanceledReturnStatus>>,
        /// A whole number.
        pub returned_at: Option<OrUnset<i64>>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceCanceled {
        set additional_documentation: String,
        set canceled_at or unset_canceled_at: i64,
        set cancellation_policy_provided or unset_cancellation_policy_provided: bool,
        set cancellation_reason: String,
        set expected_at or unset_expected_at: i64,
        set explanation: String,
        set product_description: String,
        set product_type or unset_product_type: IssuingDisputeEvidenceCanceledProductType,
        set return_status or unset_return_status: IssuingDisputeEvidenceCanceledReturnStatus,
        set returned_at or unset_returned_at: i64,
    }
}

record! {
    /// Create issuing dispute evidence duplicate, as it is sent.
    options CreateIssuingDisputeEvidenceDuplicate {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A text.
        pub card_statement: Option<String>,
        /// A text.
        pub cash_receipt: Option<String>,
        /// A text.
        pub check_image: Option<String>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub original_transaction: Option<String>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceDuplicate {
        set additional_documentation: String,
        set card_statement: String,
        set cash_receipt: String,
        set check_image: String,
        set explanation: String,
        set original_transaction: String,
    }
}

record! {
    /// Create issuing dispute evidence fraudulent, as it is sent.
    options CreateIssuingDisputeEvidenceFraudulent {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A text.
        pub explanation: Option<String>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceFraudulent {
        set additional_documentation: String,
        set explanation: String,
    }
}

record! {
    /// Create issuing dispute evidence merchandise not as described, as it is sent.
    options CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A text.
        pub explanation: Option<String>,
        /// A whole number.
        pub received_at: Option<OrUnset<i64>>,
        /// A text.
        pub return_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledReturnStatus`].
        pub return_status: Option<OrUnset<IssuingDisputeEvidenceCanceledReturnStatus>>,
        /// A whole number.
        pub returned_at: Option<OrUnset<i64>>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceMerchandiseNotAsDescribed {
        set additional_documentation: String,
        set explanation: String,
        set received_at or unset_received_at: i64,
        set return_description: String,
        set return_status or unset_return_status: IssuingDisputeEvidenceCanceledReturnStatus,
        set returned_at or unset_returned_at: i64,
    }
}

record! {
    /// Create issuing dispute evidence not received, as it is sent.
    options CreateIssuingDisputeEvidenceNotReceived {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A whole number.
        pub expected_at: Option<OrUnset<i64>>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        pub product_type: Option<OrUnset<IssuingDisputeEvidenceCanceledProductType>>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceNotReceived {
        set additional_documentation: String,
        set expected_at or unset_expected_at: i64,
        set explanation: String,
        set product_description: String,
        set product_type or unset_product_type: IssuingDisputeEvidenceCanceledProductType,
    }
}

record! {
    /// Create issuing dispute evidence other, as it is sent.
    options CreateIssuingDisputeEvidenceOther {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A text.
        pub explanation: Option<String>,
        /// A text.
        pub product_description: Option<String>,
        /// See [`IssuingDisputeEvidenceCanceledProductType`].
        pub product_type: Option<OrUnset<IssuingDisputeEvidenceCanceledProductType>>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceOther {
        set additional_documentation: String,
        set explanation: String,
        set product_description: String,
        set product_type or unset_product_type: IssuingDisputeEvidenceCanceledProductType,
    }
}

record! {
    /// Create issuing dispute evidence service not as described, as it is sent.
    options CreateIssuingDisputeEvidenceServiceNotAsDescribed {
        /// A text.
        pub additional_documentation: Option<String>,
        /// A whole number.
        pub canceled_at: Option<OrUnset<i64>>,
        /// A text.
        pub cancellation_reason: Option<String>,
        /// A text.
        pub explanation: Option<String>,
        /// A whole number.
        pub received_at: Option<OrUnset<i64>>,
    }
}

setters! {
    CreateIssuingDisputeEvidenceServiceNotAsDescribed {
        set additional_documentation: String,
        set canceled_at or unset_canceled_at: i64,
        set cancellation_reason: String,
        set explanation: String,
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
