//! What goes into and comes out of [`InvoiceItems`](super::InvoiceItems).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Invoiceitem, as it comes back: anything may be missing.
    answer Invoiceitem(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// An id, or the [`Customer`](objects::Customer) where it is expanded.
        get customer: Expandable<objects::Customer>,
        /// A text.
        get customer_account: &str,
        /// A whole number.
        get date: i64,
        /// Yes or no.
        get deleted: bool,
        /// A text.
        get description: &str,
        /// Yes or no.
        get discountable: bool,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A list, each [`InvoiceitemFrozenField`].
        get frozen_fields: Vec<InvoiceitemFrozenField>,
        /// A text.
        always id: &str,
        /// An id, or the [`Invoice`](objects::Invoice) where it is expanded.
        get invoice: Expandable<objects::Invoice>,
        /// A list, each [`InvoiceitemInvoicingRule`].
        get invoicing_rules: Vec<InvoiceitemInvoicingRule>,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A whole number, in the smallest unit of the currency.
        get net_amount: i64,
        /// A text.
        get object: &str,
        /// See [`InvoiceitemParent`].
        get parent: InvoiceitemParent,
        /// See [`InvoiceitemPeriod`].
        get period: InvoiceitemPeriod,
        /// See [`InvoiceitemPricing`].
        get pricing: InvoiceitemPricing,
        /// Yes or no.
        get proration: bool,
        /// See [`InvoiceitemProrationDetails`].
        get proration_details: InvoiceitemProrationDetails,
        /// A whole number.
        get quantity: i64,
        /// A decimal number, as a text.
        get quantity_decimal: &str,
        /// A list, each [`TaxRate`](objects::TaxRate).
        get tax_rates: Vec<objects::TaxRate>,
        /// An id, or the [`TestHelpersTestClock`](objects::TestHelpersTestClock) where it is expanded.
        get test_clock: Expandable<objects::TestHelpersTestClock>,
    }
}

params! {
    /// Update invoice item, as it is sent.
    options UpdateInvoiceItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceItemDiscount`].
        list discounts or unset_discounts: UpdateInvoiceItemDiscount,
        /// A list.
        list expand: String,
        /// See [`UpdateInvoiceItemInvoicingRules`].
        set invoicing_rules: UpdateInvoiceItemInvoicingRules,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdateInvoiceItemPeriod`].
        set period: UpdateInvoiceItemPeriod,
        /// See [`UpdateInvoiceItemPriceData`].
        set price_data: UpdateInvoiceItemPriceData,
        /// See [`UpdateInvoiceItemPricing`].
        set pricing: UpdateInvoiceItemPricing,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set quantity_decimal: String,
        /// See [`UpdateInvoiceItemTaxBehavior`].
        set tax_behavior: UpdateInvoiceItemTaxBehavior,
        /// A text.
        set tax_code: String,
        /// A list.
        list tax_rates or unset_tax_rates: String,
        /// A text.
        set unit_amount_decimal: String,
    }
}

any_of! {
    /// List invoice items created: one of several things.
    ListInvoiceItemsCreated {
        Integer(i64),
        Object(ListInvoiceItemsCreatedValue),
    }
}

params! {
    /// List invoice items query, as it is sent.
    options ListInvoiceItemsQuery {
        /// See [`ListInvoiceItemsCreated`].
        set created: ListInvoiceItemsCreated,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// A whole number.
        set limit: i64,
        /// Yes or no.
        set pending: bool,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create invoice item, as it is sent.
    options CreateInvoiceItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set currency: String,
        /// A text.
        set customer: String,
        /// A text.
        set customer_account: String,
        /// A text.
        set description: String,
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceItemDiscount`].
        list discounts or unset_discounts: UpdateInvoiceItemDiscount,
        /// A list.
        list expand: String,
        /// A text.
        set invoice: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdateInvoiceItemPeriod`].
        set period: UpdateInvoiceItemPeriod,
        /// See [`UpdateInvoiceItemPriceData`].
        set price_data: UpdateInvoiceItemPriceData,
        /// See [`UpdateInvoiceItemPricing`].
        set pricing: UpdateInvoiceItemPricing,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set quantity_decimal: String,
        /// A text.
        set subscription: String,
        /// See [`UpdateInvoiceItemTaxBehavior`].
        set tax_behavior: UpdateInvoiceItemTaxBehavior,
        /// A text.
        set tax_code: String,
        /// A list.
        list tax_rates: String,
        /// A text.
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

object! {
    /// Invoiceitem invoicing rule, as it comes back: anything may be missing.
    part InvoiceitemInvoicingRule(false) {
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Invoiceitem parent, as it comes back: anything may be missing.
    part InvoiceitemParent(false) {
        /// See [`InvoiceitemParentSubscriptionDetails`].
        get subscription_details: InvoiceitemParentSubscriptionDetails,
        /// A text.
        get r#type = "type": &str,
    }
}

object! {
    /// Invoiceitem period, as it comes back: anything may be missing.
    part InvoiceitemPeriod(false) {
        /// A whole number.
        get end: i64,
        /// A whole number.
        get start: i64,
    }
}

object! {
    /// Invoiceitem pricing, as it comes back: anything may be missing.
    part InvoiceitemPricing(false) {
        /// See [`InvoiceitemPricingPriceDetails`].
        get price_details: InvoiceitemPricingPriceDetails,
        /// A text.
        get r#type = "type": &str,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
    }
}

object! {
    /// Invoiceitem proration details, as it comes back: anything may be missing.
    part InvoiceitemProrationDetails(false) {
        /// See [`InvoiceitemProrationDetailsCreditedItems`].
        get credited_items: InvoiceitemProrationDetailsCreditedItems,
        /// A list, each [`InvoiceitemProrationDetailsDiscountAmount`].
        get discount_amounts: Vec<InvoiceitemProrationDetailsDiscountAmount>,
    }
}

params! {
    /// Update invoice item discount, as it is sent.
    group UpdateInvoiceItemDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

texts! {
    /// Update invoice item invoicing rules: one of some texts, or any other.
    UpdateInvoiceItemInvoicingRules {
        Empty = "",
    }
}

params! {
    /// Update invoice item period, as it is sent.
    required_group UpdateInvoiceItemPeriod {
        /// A whole number.
        set end: i64,
        /// A whole number.
        set start: i64,
    }
}

impl UpdateInvoiceItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self(Fields::new()).end(end).start(start)
    }
}

params! {
    /// Update invoice item price data, as it is sent.
    required_group UpdateInvoiceItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`UpdateInvoiceItemTaxBehavior`].
        set tax_behavior: UpdateInvoiceItemTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl UpdateInvoiceItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>, product: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency).product(product)
    }
}

params! {
    /// Update invoice item pricing, as it is sent.
    group UpdateInvoiceItemPricing {
        /// A text.
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

params! {
    /// List invoice items created value, as it is sent.
    group ListInvoiceItemsCreatedValue {
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
    /// Invoiceitem parent subscription details, as it comes back: anything may be missing.
    part InvoiceitemParentSubscriptionDetails(false) {
        /// A text.
        get subscription: &str,
        /// A text.
        get subscription_item: &str,
    }
}

object! {
    /// Invoiceitem pricing price details, as it comes back: anything may be missing.
    part InvoiceitemPricingPriceDetails(false) {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
        /// A text.
        get product: &str,
    }
}

object! {
    /// Invoiceitem proration details credited items, as it comes back: anything may be missing.
    part InvoiceitemProrationDetailsCreditedItems(false) {
        /// A text.
        get invoice_item: &str,
        /// See [`InvoiceitemProrationDetailsCreditedItemsInvoiceLineItemDetails`].
        get invoice_line_item_details: InvoiceitemProrationDetailsCreditedItemsInvoiceLineItemDetails,
        /// See [`InvoiceitemProrationDetailsCreditedItemsType`].
        get r#type = "type": InvoiceitemProrationDetailsCreditedItemsType,
    }
}

object! {
    /// Invoiceitem proration details discount amount, as it comes back: anything may be missing.
    part InvoiceitemProrationDetailsDiscountAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
    }
}

object! {
    /// Invoiceitem proration details credited items invoice line item details, as it comes back: anything may be missing.
    part InvoiceitemProrationDetailsCreditedItemsInvoiceLineItemDetails(false) {
        /// A text.
        get invoice: &str,
        /// A list.
        get invoice_line_items: Vec<&str>,
    }
}

texts! {
    /// Invoiceitem proration details credited items type: one of some texts, or any other.
    InvoiceitemProrationDetailsCreditedItemsType {
        InvoiceItem = "invoice_item",
        InvoiceLineItems = "invoice_line_items",
    }
}
