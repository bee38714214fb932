//! What goes into and comes out of [`ApplicationFees`](super::ApplicationFees).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, List, choice, choice_from, has, record, setters, texts};

record! {
    /// Application fee, as it comes back: anything may be missing.
    answer ApplicationFee {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        pub account: Option<Expandable<objects::Account>>,
        /// A whole number.
        pub amount: Option<i64>,
        /// A whole number.
        pub amount_refunded: Option<i64>,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        pub application: Option<Expandable<objects::Application>>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub charge: Option<Expandable<objects::Charge>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// See [`ApplicationFeeFeeSource`].
        pub fee_source: Option<ApplicationFeeFeeSource>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A text.
        pub object: Option<String>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        pub originating_transaction: Option<Expandable<objects::Charge>>,
        /// Yes or no.
        pub refunded: Option<bool>,
        /// The first page of a list.
        pub refunds: Option<List<FeeRefund>>,
    }
}

record! {
    /// Fee refund, as it comes back: anything may be missing.
    answer FeeRefund {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`ApplicationFee`] where it is expanded.
        pub fee: Option<Expandable<ApplicationFee>>,
        /// A text.
        pub id: String,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
    }
}

record! {
    /// Update application fee refund, as it is sent.
    options UpdateApplicationFeeRefund {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateApplicationFeeRefund {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// List application fee refunds query, as it is sent.
    options ListApplicationFeeRefundsQuery {
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListApplicationFeeRefundsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create application fee refund, as it is sent.
    options CreateApplicationFeeRefund {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
    }
}

setters! {
    CreateApplicationFeeRefund {
        set amount: i64,
        list expand: String,
        entry metadata: String,
    }
}

choice! {
    /// List application fees created: one of several things, or any other.
    ListApplicationFeesCreated {
        Integer(i64) if Value::is_i64,
        ListApplicationFeesCreatedValue(ListApplicationFeesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListApplicationFeesCreated {
        Integer(i64),
        ListApplicationFeesCreatedValue(ListApplicationFeesCreatedValue),
    }
}

record! {
    /// List application fees query, as it is sent.
    options ListApplicationFeesQuery {
        /// A text.
        pub charge: Option<String>,
        /// See [`ListApplicationFeesCreated`].
        pub created: Option<ListApplicationFeesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListApplicationFeesQuery {
        set charge: String,
        set created: ListApplicationFeesCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Application fee fee source, as it comes back: anything may be missing.
    answer ApplicationFeeFeeSource {
        /// A text.
        pub charge: Option<String>,
        /// A text.
        pub payout: Option<String>,
        /// See [`ApplicationFeeFeeSourceType`].
        pub r#type: Option<ApplicationFeeFeeSourceType> = "type",
    }
}

record! {
    /// List application fees created value, as it is sent.
    options ListApplicationFeesCreatedValue {
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
    ListApplicationFeesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

texts! {
    /// Application fee fee source type: one of some texts, or any other.
    ApplicationFeeFeeSourceType {
        Charge = "charge",
        Payout = "payout",
    }
}
