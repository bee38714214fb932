//! What goes into and comes out of [`InvoiceItems`](super::InvoiceItems).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Invoiceitem, as it comes back: anything may be missing.
    answer Invoiceitem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        pub customer: Option<Expandable<objects::Customer>>,
        /// A text.
        pub customer_account: Option<String>,
        /// A whole number.
        pub date: Option<i64>,
        /// Yes or no.
        pub deleted: Option<bool>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A list, each [`InvoiceitemFrozenField`].
        pub frozen_fields: Option<Vec<InvoiceitemFrozenField>>,
        /// A text.
        pub id: String,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        pub invoice: Option<Expandable<objects::Invoice>>,
        /// A list, each [`InvoiceitemInvoicingRule`].
        pub invoicing_rules: Option<Vec<InvoiceitemInvoicingRule>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A whole number.
        pub net_amount: Option<i64>,
        /// A text.
        pub object: Option<String>,
        /// See [`InvoiceitemParent`].
        pub parent: Option<InvoiceitemParent>,
        /// See [`InvoiceitemPeriod`].
        pub period: Option<InvoiceitemPeriod>,
        /// See [`InvoiceitemPricing`].
        pub pricing: Option<Box<InvoiceitemPricing>>,
        /// Yes or no.
        pub proration: Option<bool>,
        /// See [`InvoiceitemProrationDetails`].
        pub proration_details: Option<InvoiceitemProrationDetails>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// A list.
        pub tax_rates: Option<Vec<objects::TaxRate>>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        pub test_clock: Option<Expandable<objects::TestHelpersTestClock>>,
    }
}

record! {
    /// Update invoice item, as it is sent.
    options UpdateInvoiceItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceItemDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceItemDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`UpdateInvoiceItemInvoicingRules`].
        pub invoicing_rules: Option<UpdateInvoiceItemInvoicingRules>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdateInvoiceItemPeriod`].
        pub period: Option<UpdateInvoiceItemPeriod>,
        /// See [`UpdateInvoiceItemPriceData`].
        pub price_data: Option<Box<UpdateInvoiceItemPriceData>>,
        /// See [`UpdateInvoiceItemPricing`].
        pub pricing: Option<UpdateInvoiceItemPricing>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// See [`UpdateInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<UpdateInvoiceItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

setters! {
    UpdateInvoiceItem {
        set amount: i64,
        set description: String,
        set discountable: bool,
        list discounts or unset_discounts: UpdateInvoiceItemDiscount,
        list expand: String,
        set invoicing_rules: UpdateInvoiceItemInvoicingRules,
        entry metadata or unset_metadata: String,
        set period: UpdateInvoiceItemPeriod,
        set price_data: Box<UpdateInvoiceItemPriceData>,
        set pricing: UpdateInvoiceItemPricing,
        set quantity: i64,
        set quantity_decimal: String,
        set tax_behavior: UpdateInvoiceItemTaxBehavior,
        set tax_code: String,
        list tax_rates or unset_tax_rates: String,
        set unit_amount_decimal: String,
    }
}

choice! {
    /// List invoice items created: one of several things, or any other.
    ListInvoiceItemsCreated {
        Integer(i64) if Value::is_i64,
        ListInvoiceItemsCreatedValue(ListInvoiceItemsCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListInvoiceItemsCreated {
        Integer(i64),
        ListInvoiceItemsCreatedValue(ListInvoiceItemsCreatedValue),
    }
}

record! {
    /// List invoice items query, as it is sent.
    options ListInvoiceItemsQuery {
        /// See [`ListInvoiceItemsCreated`].
        pub created: Option<ListInvoiceItemsCreated>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: Option<String>,
        /// A whole number.
        pub limit: Option<i64>,
        /// Yes or no.
        pub pending: Option<bool>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListInvoiceItemsQuery {
        set created: ListInvoiceItemsCreated,
        set customer: String,
        set customer_account: String,
        set ending_before: String,
        list expand: String,
        set invoice: String,
        set limit: i64,
        set pending: bool,
        set starting_after: String,
    }
}

record! {
    /// Create invoice item, as it is sent.
    options CreateInvoiceItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub customer: Option<String>,
        /// A text.
        pub customer_account: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceItemDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceItemDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub invoice: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdateInvoiceItemPeriod`].
        pub period: Option<UpdateInvoiceItemPeriod>,
        /// See [`UpdateInvoiceItemPriceData`].
        pub price_data: Option<Box<UpdateInvoiceItemPriceData>>,
        /// See [`UpdateInvoiceItemPricing`].
        pub pricing: Option<UpdateInvoiceItemPricing>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// A text.
        pub subscription: Option<String>,
        /// See [`UpdateInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<UpdateInvoiceItemTaxBehavior>,
        /// A text.
        pub tax_code: Option<String>,
        /// A list.
        pub tax_rates: Option<Vec<String>>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

setters! {
    CreateInvoiceItem {
        set amount: i64,
        set currency: String,
        set customer: String,
        set customer_account: String,
        set description: String,
        set discountable: bool,
        list discounts or unset_discounts: UpdateInvoiceItemDiscount,
        list expand: String,
        set invoice: String,
        entry metadata or unset_metadata: String,
        set period: UpdateInvoiceItemPeriod,
        set price_data: Box<UpdateInvoiceItemPriceData>,
        set pricing: UpdateInvoiceItemPricing,
        set quantity: i64,
        set quantity_decimal: String,
        set subscription: String,
        set tax_behavior: UpdateInvoiceItemTaxBehavior,
        set tax_code: String,
        list tax_rates: String,
        set unit_amount_decimal: String,
    }
}

texts! {
    /// Invoiceitem frozen field: one of some texts, or any other.
    InvoiceitemFrozenField {
        Discounts = "discounts",
        Pricing = "pricing",
        Quantity = "quantity",
    }
}

record! {
    /// Invoiceitem invoicing rule, as it comes back: anything may be missing.
    answer InvoiceitemInvoicingRule {
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Invoiceitem parent, as it comes back: anything may be missing.
    answer InvoiceitemParent {
        /// See [`InvoiceitemParentSubscriptionDetails`].
        pub subscription_details: Option<InvoiceitemParentSubscriptionDetails>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Invoiceitem period, as it comes back: anything may be missing.
    answer InvoiceitemPeriod {
        /// A whole number.
        pub end: Option<i64>,
        /// A whole number.
        pub start: Option<i64>,
    }
}

record! {
    /// Invoiceitem pricing, as it comes back: anything may be missing.
    answer InvoiceitemPricing {
        /// See [`InvoiceitemPricingPriceDetails`].
        pub price_details: Option<InvoiceitemPricingPriceDetails>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

record! {
    /// Invoiceitem proration details, as it comes back: anything may be missing.
    answer InvoiceitemProrationDetails {
        /// See [`InvoiceitemProrationDetailsCreditedItems`].
        pub credited_items: Option<Box<InvoiceitemProrationDetailsCreditedItems>>,
        /// A list, each [`InvoiceitemProrationDetailsDiscountAmount`].
        pub discount_amounts: Option<Vec<InvoiceitemProrationDetailsDiscountAmount>>,
    }
}

record! {
    /// Update invoice item discount, as it is sent.
    options UpdateInvoiceItemDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    UpdateInvoiceItemDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

texts! {
    /// Update invoice item invoicing rules: one of some texts, or any other.
    UpdateInvoiceItemInvoicingRules {
        Empty = "",
    }
}

record! {
    /// Update invoice item period, as it is sent.
    request UpdateInvoiceItemPeriod {
        /// A whole number.
        pub end: i64,
        /// A whole number.
        pub start: i64,
    }
}

impl UpdateInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self { end: end.into(), start: start.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceItemPeriod {
    }
}

record! {
    /// Update invoice item price data, as it is sent.
    request UpdateInvoiceItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: String,
        /// See [`UpdateInvoiceItemTaxBehavior`].
        pub tax_behavior: Option<UpdateInvoiceItemTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl UpdateInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self { currency: currency.into(), product: product.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceItemPriceData {
        set tax_behavior: UpdateInvoiceItemTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Update invoice item pricing, as it is sent.
    options UpdateInvoiceItemPricing {
        /// A text.
        pub price: Option<String>,
    }
}

setters! {
    UpdateInvoiceItemPricing {
        set price: String,
    }
}

texts! {
    /// Update invoice item tax behavior: one of some texts, or any other.
    UpdateInvoiceItemTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

record! {
    /// List invoice items created value, as it is sent.
    options ListInvoiceItemsCreatedValue {
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
    ListInvoiceItemsCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Invoiceitem parent subscription details, as it comes back: anything may be missing.
    answer InvoiceitemParentSubscriptionDetails {
        /// A text.
        pub subscription: Option<String>,
        /// A text.
        pub subscription_item: Option<String>,
    }
}

record! {
    /// Invoiceitem pricing price details, as it comes back: anything may be missing.
    answer InvoiceitemPricingPriceDetails {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
        /// A text.
        pub product: Option<String>,
    }
}

record! {
    /// Invoiceitem proration details credited items, as it comes back: anything may be missing.
    answer InvoiceitemProrationDetailsCreditedItems {
        /// A text.
        pub invoice_item: Option<String>,
        /// See [`InvoiceitemProrationDetailsCreditedItemsInvoiceLineItemDetails`].
        pub invoice_line_item_details: Option<InvoiceitemProrationDetailsCreditedItemsInvoiceLineItemDetails>,
        /// See [`InvoiceitemProrationDetailsCreditedItemsType`].
        pub r#type: Option<InvoiceitemProrationDetailsCreditedItemsType> = "type",
    }
}

record! {
    /// Invoiceitem proration details discount amount, as it comes back: anything may be missing.
    answer InvoiceitemProrationDetailsDiscountAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
    }
}

record! {
    /// Invoiceitem proration details credited items invoice line item details, as it comes back: anything may be missing.
    answer InvoiceitemProrationDetailsCreditedItemsInvoiceLineItemDetails {
        /// A text.
        pub invoice: Option<String>,
        /// A list.
        pub invoice_line_items: Option<Vec<String>>,
    }
}

texts! {
    /// Invoiceitem proration details credited items type: one of some texts, or any other.
    InvoiceitemProrationDetailsCreditedItemsType {
        InvoiceItem = "invoice_item",
        InvoiceLineItems = "invoice_line_items",
    }
}
