//! What goes into and comes out of [`IssuingTransactions`](super::IssuingTransactions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, any_of, object, params, texts};

object! {
    /// Issuing settlement, as it comes back: anything may be missing.
    answer IssuingSettlement(true) {
        /// A text.
        get bin: &str,
        /// A whole number.
        get clearing_date: i64,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// A text.
        always id: &str,
        /// A whole number, in the smallest unit of the currency.
        get interchange_fees_amount: i64,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A whole number, in the smallest unit of the currency.
        get net_total_amount: i64,
        /// See [`IssuingSettlementNetwork`].
        get network: IssuingSettlementNetwork,
        /// A whole number, in the smallest unit of the currency.
        get network_fees_amount: i64,
        /// A text.
        get network_settlement_identifier: &str,
        /// A text.
        get object: &str,
        /// A text.
        get settlement_service: &str,
        /// See [`IssuingSettlementStatus`].
        get status: IssuingSettlementStatus,
        /// A whole number, in the smallest unit of the currency.
        get transaction_amount: i64,
        /// A whole number.
        get transaction_count: i64,
    }
}

object! {
    /// Issuing transaction, as it comes back: anything may be missing.
    answer IssuingTransaction(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`IssuingTransactionAmountDetails`].
        get amount_details: IssuingTransactionAmountDetails,
        /// An id, or the [`IssuingAuthorization`](objects::IssuingAuthorization) where it is expanded.
        get authorization: Expandable<objects::IssuingAuthorization>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        get balance_transaction: Expandable<objects::BalanceTransaction>,
        /// An id, or the [`IssuingCard`](objects::IssuingCard) where it is expanded.
        get card: Expandable<objects::IssuingCard>,
        /// An id, or the [`IssuingCardholder`](objects::IssuingCardholder) where it is expanded.
        get cardholder: Expandable<objects::IssuingCardholder>,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`IssuingDispute`](objects::IssuingDispute) where it is expanded.
        get dispute: Expandable<objects::IssuingDispute>,
        /// A text.
        always id: &str,
        /// Yes or no.
        get livemode: bool,
        /// A whole number, in the smallest unit of the currency.
        get merchant_amount: i64,
        /// A text.
        get merchant_currency: &str,
        /// See [`IssuingTransactionMerchantData`].
        get merchant_data: IssuingTransactionMerchantData,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// See [`IssuingTransactionNetworkData`].
        get network_data: IssuingTransactionNetworkData,
        /// A text.
        get object: &str,
        /// See [`IssuingTransactionPurchaseDetails`].
        get purchase_details: IssuingTransactionPurchaseDetails,
        /// An id, or the [`IssuingToken`](objects::IssuingToken) where it is expanded.
        get token: Expandable<objects::IssuingToken>,
        /// See [`IssuingTransactionTreasury`].
        get treasury: IssuingTransactionTreasury,
        /// See [`ListIssuingTransactionsType`].
        get r#type = "type": ListIssuingTransactionsType,
        /// See [`IssuingTransactionWallet`].
        get wallet: IssuingTransactionWallet,
    }
}

any_of! {
    /// List issuing transactions created: one of several things.
    ListIssuingTransactionsCreated {
        Integer(i64),
        Object(ListIssuingTransactionsCreatedValue),
    }
}

texts! {
    /// List issuing transactions type: one of some texts, or any other.
    ListIssuingTransactionsType {
        Capture = "capture",
        Refund = "refund",
    }
}

params! {
    /// List issuing transactions query, as it is sent.
    options ListIssuingTransactionsQuery {
        /// A text.
        set card: String,
        /// A text.
        set cardholder: String,
        /// See [`ListIssuingTransactionsCreated`].
        set created: ListIssuingTransactionsCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingTransactionsType`].
        set r#type = "type": ListIssuingTransactionsType,
    }
}

params! {
    /// Update issuing transaction, as it is sent.
    options UpdateIssuingTransaction {
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
    }
}

texts! {
    /// Issuing settlement network: one of some texts, or any other.
    IssuingSettlementNetwork {
        Maestro = "maestro",
        Mastercard = "mastercard",
        Visa = "visa",
    }
}

texts! {
    /// Issuing settlement status: one of some texts, or any other.
    IssuingSettlementStatus {
        Complete = "complete",
        Pending = "pending",
    }
}

object! {
    /// Issuing transaction amount details, as it comes back: anything may be missing.
    part IssuingTransactionAmountDetails(false) {
        /// A whole number.
        get atm_fee: i64,
        /// A whole number, in the smallest unit of the currency.
        get cashback_amount: i64,
    }
}

object! {
    /// Issuing transaction merchant data, as it comes back: anything may be missing.
    part IssuingTransactionMerchantData(false) {
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
    /// Issuing transaction network data, as it comes back: anything may be missing.
    part IssuingTransactionNetworkData(false) {
        /// A text.
        get authorization_code: &str,
        /// A text.
        get processing_date: &str,
        /// A text.
        get transaction_id: &str,
    }
}

object! {
    /// Issuing transaction purchase details, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetails(false) {
        /// See [`IssuingTransactionPurchaseDetailsFleet`].
        get fleet: IssuingTransactionPurchaseDetailsFleet,
        /// See [`IssuingTransactionPurchaseDetailsFlight`].
        get flight: IssuingTransactionPurchaseDetailsFlight,
        /// See [`IssuingTransactionPurchaseDetailsFuel`].
        get fuel: IssuingTransactionPurchaseDetailsFuel,
        /// See [`IssuingTransactionPurchaseDetailsLodging`].
        get lodging: IssuingTransactionPurchaseDetailsLodging,
        /// A list, each [`IssuingTransactionPurchaseDetailsReceiptItem`].
        get receipt: Vec<IssuingTransactionPurchaseDetailsReceiptItem>,
        /// A text.
        get reference: &str,
    }
}

object! {
    /// Issuing transaction treasury, as it comes back: anything may be missing.
    part IssuingTransactionTreasury(false) {
        /// A text.
        get received_credit: &str,
        /// A text.
        get received_debit: &str,
    }
}

texts! {
    /// Issuing transaction wallet: one of some texts, or any other.
    IssuingTransactionWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}

params! {
    /// List issuing transactions created value, as it is sent.
    group ListIssuingTransactionsCreatedValue {
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
    /// Issuing transaction purchase details fleet, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFleet(false) {
        /// See [`IssuingTransactionPurchaseDetailsFleetCardholderPromptData`].
        get cardholder_prompt_data: IssuingTransactionPurchaseDetailsFleetCardholderPromptData,
        /// A text.
        get purchase_type: &str,
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdown`].
        get reported_breakdown: IssuingTransactionPurchaseDetailsFleetReportedBreakdown,
        /// A text.
        get service_type: &str,
    }
}

object! {
    /// Issuing transaction purchase details flight, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFlight(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get departure_at: i64,
        /// A text.
        get passenger_name: &str,
        /// Yes or no.
        get refundable: bool,
        /// A list, each [`IssuingTransactionPurchaseDetailsFlightSegment`].
        get segments: Vec<IssuingTransactionPurchaseDetailsFlightSegment>,
        /// A text.
        get travel_agency: &str,
    }
}

object! {
    /// Issuing transaction purchase details fuel, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFuel(false) {
        /// A text.
        get industry_product_code: &str,
        /// A decimal number, as a text.
        get quantity_decimal: &str,
        /// A text.
        get r#type = "type": &str,
        /// A text.
        get unit: &str,
        /// A decimal number, as a text.
        get unit_cost_decimal: &str,
    }
}

object! {
    /// Issuing transaction purchase details lodging, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsLodging(false) {
        /// A whole number, in seconds since 1970 (UTC).
        get check_in_at: i64,
        /// A whole number.
        get nights: i64,
    }
}

object! {
    /// Issuing transaction purchase details receipt item, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsReceiptItem(false) {
        /// A text.
        get description: &str,
        /// A number.
        get quantity: f64,
        /// A whole number.
        get total: i64,
        /// A whole number, in the smallest unit of the currency.
        get unit_cost: i64,
    }
}

object! {
    /// Issuing transaction purchase details fleet cardholder prompt data, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFleetCardholderPromptData(false) {
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

object! {
    /// Issuing transaction purchase details fleet reported breakdown, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFleetReportedBreakdown(false) {
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel`].
        get fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel,
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel`].
        get non_fuel: IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel,
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax`].
        get tax: IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax,
    }
}

object! {
    /// Issuing transaction purchase details flight segment, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFlightSegment(false) {
        /// A text.
        get arrival_airport_code: &str,
        /// A text.
        get carrier: &str,
        /// A text.
        get departure_airport_code: &str,
        /// A text.
        get flight_number: &str,
        /// A text.
        get service_class: &str,
        /// Yes or no.
        get stopover_allowed: bool,
    }
}

object! {
    /// Issuing transaction purchase details fleet reported breakdown fuel, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel(false) {
        /// A decimal number, as a text.
        get gross_amount_decimal: &str,
    }
}

object! {
    /// Issuing transaction purchase details fleet reported breakdown tax, as it comes back: anything may be missing.
    part IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax(false) {
        /// A decimal number, as a text.
        get local_amount_decimal: &str,
        /// A decimal number, as a text.
        get national_amount_decimal: &str,
    }
}
