//! What goes into and comes out of [`ApplicationFees`](super::ApplicationFees).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, List, any_of, object, params, texts};

object! {
    /// Application fee, as it comes back: anything may be missing.
    answer ApplicationFee(true) {
        /// An id, or the [`Account`](objects::Account) where it is expanded.
        get account: Expandable<objects::Account>,
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A whole number, in the smallest unit of the currency.
        get amount_refunded: i64,
        /// An id, or the [`Application`](objects::Application) where it is expanded.
        get application: Expandable<objects::Application>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get charge: Expandable<objects::Charge>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// See [`ApplicationFeeFeeSource`].
        get fee_source: ApplicationFeeFeeSource,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A text.
        get object: &str,
        /// An id, or the [`Charge`](objects::Charge) where it is expanded.
        get originating_transaction: Expandable<objects::Charge>,
        /// Yes or no.
        get refunded: bool,
        /// The first page of a list.
        get refunds: List<FeeRefund>,
    }
}

object! {
    /// Fee refund, as it comes back: anything may be missing.
    answer FeeRefund(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`ApplicationFee`] where it is expanded.
        get fee: Expandable<ApplicationFee>,
        /// A text.
        always id: &str,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
    }
}

params! {
    /// Update application fee refund, as it is sent.
    options UpdateApplicationFeeRefund {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

params! {
    /// List application fee refunds query, as it is sent.
    options ListApplicationFeeRefundsQuery {
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create application fee refund, as it is sent.
    options CreateApplicationFeeRefund {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata: String,
    }
}

any_of! {
    /// List application fees created: one of several things.
    ListApplicationFeesCreated {
        Integer(i64),
        Object(ListApplicationFeesCreatedValue),
    }
}

params! {
    /// List application fees query, as it is sent.
    options ListApplicationFeesQuery {
        /// A text.
        set charge: String,
        /// See [`ListApplicationFeesCreated`].
        set created: ListApplicationFeesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

object! {
    /// Application fee fee source, as it comes back: anything may be missing.
    part ApplicationFeeFeeSource(false) {
        /// A text.
        get charge: &str,
        /// A text.
        get payout: &str,
        /// See [`ApplicationFeeFeeSourceType`].
        get r#type = "type": ApplicationFeeFeeSourceType,
    }
}

params! {
    /// List application fees created value, as it is sent.
    group ListApplicationFeesCreatedValue {
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

texts! {
    /// Application fee fee source type: one of some texts, or any other.
    ApplicationFeeFeeSourceType {
        Charge = "charge",
        Payout = "payout",
    }
}
