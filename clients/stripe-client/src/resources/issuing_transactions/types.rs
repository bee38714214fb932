//! What goes into and comes out of [`IssuingTransactions`](super::IssuingTransactions).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, choice, choice_from, has, record, setters, texts};

record! {
    /// Issuing transaction, as it comes back: anything may be missing.
    answer IssuingTransaction {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`IssuingTransactionAmountDetails`].
        pub amount_details: Option<IssuingTransactionAmountDetails>,
        /// An id, or the [`IssuingAuthorization`](objects::IssuingAuthorization) where it is expanded.
        pub authorization: Option<Expandable<objects::IssuingAuthorization>>,
        /// An id, or the [`BalanceTransaction`](objects::BalanceTransaction) where it is expanded.
        pub balance_transaction: Option<Expandable<objects::BalanceTransaction>>,
        /// An id, or the [`IssuingCard`](objects::IssuingCard) where it is expanded.
        pub card: Option<Expandable<objects::IssuingCard>>,
        /// An id, or the [`IssuingCardholder`](objects::IssuingCardholder) where it is expanded.
        pub cardholder: Option<Expandable<objects::IssuingCardholder>>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`IssuingDispute`](objects::IssuingDispute) where it is expanded.
        pub dispute: Option<Expandable<objects::IssuingDispute>>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// A whole number.
        pub merchant_amount: Option<i64>,
        /// A text.
        pub merchant_currency: Option<String>,
        /// See [`IssuingTransactionMerchantData`].
        pub merchant_data: Option<Box<IssuingTransactionMerchantData>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// See [`IssuingTransactionNetworkData`].
        pub network_data: Option<IssuingTransactionNetworkData>,
        /// A text.
        pub object: Option<String>,
        /// See [`IssuingTransactionPurchaseDetails`].
        pub purchase_details: Option<Box<IssuingTransactionPurchaseDetails>>,
        /// An id, or the [`IssuingToken`](objects::IssuingToken) where it is expanded.
        pub token: Option<Expandable<objects::IssuingToken>>,
        /// See [`IssuingTransactionTreasury`].
        pub treasury: Option<IssuingTransactionTreasury>,
        /// See [`ListIssuingTransactionsType`].
        pub r#type: Option<ListIssuingTransactionsType> = "type",
        /// See [`IssuingTransactionWallet`].
        pub wallet: Option<IssuingTransactionWallet>,
    }
}

choice! {
    /// List issuing transactions created: one of several things, or any other.
    ListIssuingTransactionsCreated {
        Integer(i64) if Value::is_i64,
        ListIssuingTransactionsCreatedValue(ListIssuingTransactionsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIssuingTransactionsCreated {
        Integer(i64),
        ListIssuingTransactionsCreatedValue(ListIssuingTransactionsCreatedValue),
    }
}

texts! {
    /// List issuing transactions type: one of some texts, or any other.
    ListIssuingTransactionsType {
        Capture = "capture",
        Refund = "refund",
    }
}

record! {
    /// List issuing transactions query, as it is sent.
    options ListIssuingTransactionsQuery {
        /// A text.
        pub card: Option<String>,
        /// A text.
        pub cardholder: Option<String>,
        /// See [`ListIssuingTransactionsCreated`].
        pub created: Option<ListIssuingTransactionsCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingTransactionsType`].
        pub r#type: Option<ListIssuingTransactionsType> = "type",
    }
}

setters! {
    ListIssuingTransactionsQuery {
        set card: String,
        set cardholder: String,
        set created: ListIssuingTransactionsCreated,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
        set r#type: ListIssuingTransactionsType,
    }
}

record! {
    /// Update issuing transaction, as it is sent.
    options UpdateIssuingTransaction {
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
    }
}

setters! {
    UpdateIssuingTransaction {
        list expand: String,
        entry metadata or unset_metadata: String,
    }
}

record! {
    /// Issuing transaction amount details, as it comes back: anything may be missing.
    answer IssuingTransactionAmountDetails {
        /// A whole number.
        pub atm_fee: Option<i64>,
        /// A whole number.
        pub cashback_amount: Option<i64>,
    }
}

record! {
    /// Issuing transaction merchant data, as it comes back: anything may be missing.
    answer IssuingTransactionMerchantData {
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
    /// Issuing transaction network data, as it comes back: anything may be missing.
    answer IssuingTransactionNetworkData {
        /// A text.
        pub authorization_code: Option<String>,
        /// A text.
        pub processing_date: Option<String>,
        /// A text.
        pub transaction_id: Option<String>,
    }
}

record! {
    /// Issuing transaction purchase details, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetails {
        /// See [`IssuingTransactionPurchaseDetailsFleet`].
        pub fleet: Option<IssuingTransactionPurchaseDetailsFleet>,
        /// See [`IssuingTransactionPurchaseDetailsFlight`].
        pub flight: Option<IssuingTransactionPurchaseDetailsFlight>,
        /// See [`IssuingTransactionPurchaseDetailsFuel`].
        pub fuel: Option<Box<IssuingTransactionPurchaseDetailsFuel>>,
        /// See [`IssuingTransactionPurchaseDetailsLodging`].
        pub lodging: Option<IssuingTransactionPurchaseDetailsLodging>,
        /// A list, each [`IssuingTransactionPurchaseDetailsReceiptItem`].
        pub receipt: Option<Vec<IssuingTransactionPurchaseDetailsReceiptItem>>,
        /// A text.
        pub reference: Option<String>,
    }
}

record! {
    /// Issuing transaction treasury, as it comes back: anything may be missing.
    answer IssuingTransactionTreasury {
        /// A text.
        pub received_credit: Option<String>,
        /// A text.
        pub received_debit: Option<String>,
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

record! {
    /// List issuing transactions created value, as it is sent.
    options ListIssuingTransactionsCreatedValue {
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
    ListIssuingTransactionsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Issuing transaction purchase details fleet, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFleet {
        /// See [`IssuingTransactionPurchaseDetailsFleetCardholderPromptData`].
        pub cardholder_prompt_data: Option<Box<IssuingTransactionPurchaseDetailsFleetCardholderPromptData>>,
        /// A text.
        pub purchase_type: Option<String>,
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdown`].
        pub reported_breakdown: Option<Box<IssuingTransactionPurchaseDetailsFleetReportedBreakdown>>,
        /// A text.
        pub service_type: Option<String>,
    }
}

record! {
    /// Issuing transaction purchase details flight, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFlight {
        /// A whole number.
        pub departure_at: Option<i64>,
        /// A text.
        pub passenger_name: Option<String>,
        /// Yes or no.
        pub refundable: Option<bool>,
        /// A list, each [`IssuingTransactionPurchaseDetailsFlightSegment`].
        pub segments: Option<Vec<IssuingTransactionPurchaseDetailsFlightSegment>>,
        /// A text.
        pub travel_agency: Option<String>,
    }
}

record! {
    /// Issuing transaction purchase details fuel, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFuel {
        /// A text.
        pub industry_product_code: Option<String>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// A text.
        pub unit: Option<String>,
        /// A text.
        pub unit_cost_decimal: Option<String>,
    }
}

record! {
    /// Issuing transaction purchase details lodging, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsLodging {
        /// A whole number.
        pub check_in_at: Option<i64>,
        /// A whole number.
        pub nights: Option<i64>,
    }
}

record! {
    /// Issuing transaction purchase details receipt item, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsReceiptItem {
        /// A text.
        pub description: Option<String>,
        /// A number.
        pub quantity: Option<f64>,
        /// A whole number.
        pub total: Option<i64>,
        /// A whole number.
        pub unit_cost: Option<i64>,
    }
}

record! {
    /// Issuing transaction purchase details fleet cardholder prompt data, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFleetCardholderPromptData {
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

record! {
    /// Issuing transaction purchase details fleet reported breakdown, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFleetReportedBreakdown {
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel`].
        pub fuel: Option<IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel>,
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel`].
        pub non_fuel: Option<IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel>,
        /// See [`IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax`].
        pub tax: Option<IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax>,
    }
}

record! {
    /// Issuing transaction purchase details flight segment, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFlightSegment {
        /// A text.
        pub arrival_airport_code: Option<String>,
        /// A text.
        pub carrier: Option<String>,
        /// A text.
        pub departure_airport_code: Option<String>,
        /// A text.
        pub flight_number: Option<String>,
        /// A text.
        pub service_class: Option<String>,
        /// Yes or no.
        pub stopover_allowed: Option<bool>,
    }
}

record! {
    /// Issuing transaction purchase details fleet reported breakdown fuel, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFleetReportedBreakdownFuel {
        /// A text.
        pub gross_amount_decimal: Option<String>,
    }
}

record! {
    /// Issuing transaction purchase details fleet reported breakdown tax, as it comes back: anything may be missing.
    answer IssuingTransactionPurchaseDetailsFleetReportedBreakdownTax {
        /// A text.
        pub local_amount_decimal: Option<String>,
        /// A text.
        pub national_amount_decimal: Option<String>,
    }
}
