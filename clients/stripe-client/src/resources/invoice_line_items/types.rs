//! What goes into and comes out of [`InvoiceLineItems`](super::InvoiceLineItems).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, object, params, texts};

object! {
    /// Line item, as it comes back: anything may be missing.
    answer LineItem(true) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
        /// A text.
        get description: &str,
        /// A list, each [`LineItemDiscountAmount`].
        get discount_amounts: Vec<LineItemDiscountAmount>,
        /// Yes or no.
        get discountable: bool,
        /// A list, each an id, or the [`Discount`](objects::Discount) where it is expanded.
        get discounts: Vec<Expandable<objects::Discount>>,
        /// A text.
        always id: &str,
        /// A text.
        get invoice: &str,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// See [`LineItemParent`].
        get parent: LineItemParent,
        /// See [`LineItemPeriod`].
        get period: LineItemPeriod,
        /// A list, each [`LineItemPretaxCreditAmount`].
        get pretax_credit_amounts: Vec<LineItemPretaxCreditAmount>,
        /// See [`LineItemPricing`].
        get pricing: LineItemPricing,
        /// A whole number.
        get quantity: i64,
        /// A decimal number, as a text.
        get quantity_decimal: &str,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        get subscription: Expandable<objects::Subscription>,
        /// A whole number, in the smallest unit of the currency.
        get subtotal: i64,
        /// A list, each [`LineItemTaxe`].
        get taxes: Vec<LineItemTaxe>,
    }
}

params! {
    /// List invoice line items query, as it is sent.
    options ListInvoiceLineItemsQuery {
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
    /// Update invoice line item, as it is sent.
    options UpdateInvoiceLineItem {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set description: String,
        /// Yes or no.
        set discountable: bool,
        /// A list, each [`UpdateInvoiceLineItemDiscount`].
        list discounts or unset_discounts: UpdateInvoiceLineItemDiscount,
        /// A list.
        list expand: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// See [`UpdateInvoiceLineItemPeriod`].
        set period: UpdateInvoiceLineItemPeriod,
        /// See [`UpdateInvoiceLineItemPriceData`].
        set price_data: UpdateInvoiceLineItemPriceData,
        /// See [`UpdateInvoiceLineItemPricing`].
        set pricing: UpdateInvoiceLineItemPricing,
        /// A whole number.
        set quantity: i64,
        /// A text.
        set quantity_decimal: String,
        /// A list, each [`UpdateInvoiceLineItemTaxAmount`].
        list tax_amounts or unset_tax_amounts: UpdateInvoiceLineItemTaxAmount,
        /// A list.
        list tax_rates or unset_tax_rates: String,
    }
}

object! {
    /// Line item discount amount, as it comes back: anything may be missing.
    part LineItemDiscountAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
    }
}

object! {
    /// Line item parent, as it comes back: anything may be missing.
    part LineItemParent(false) {
        /// See [`LineItemParentInvoiceItemDetails`].
        get invoice_item_details: LineItemParentInvoiceItemDetails,
        /// See [`LineItemParentSubscriptionItemDetails`].
        get subscription_item_details: LineItemParentSubscriptionItemDetails,
        /// See [`LineItemParentType`].
        get r#type = "type": LineItemParentType,
    }
}

object! {
    /// Line item period, as it comes back: anything may be missing.
    part LineItemPeriod(false) {
        /// A whole number.
        get end: i64,
        /// A whole number.
        get start: i64,
    }
}

object! {
    /// Line item pretax credit amount, as it comes back: anything may be missing.
    part LineItemPretaxCreditAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// An id, or the [`BillingCreditBalanceTransaction`](objects::BillingCreditBalanceTransaction) where it is expanded.
        get credit_balance_transaction: Expandable<objects::BillingCreditBalanceTransaction>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        get discount: Expandable<objects::Discount>,
        /// See [`LineItemPretaxCreditAmountType`].
        get r#type = "type": LineItemPretaxCreditAmountType,
    }
}

object! {
    /// Line item pricing, as it comes back: anything may be missing.
    part LineItemPricing(false) {
        /// See [`LineItemPricingPriceDetails`].
        get price_details: LineItemPricingPriceDetails,
        /// A text.
        get r#type = "type": &str,
        /// A decimal number, as a text.
        get unit_amount_decimal: &str,
    }
}

object! {
    /// Line item taxe, as it comes back: anything may be missing.
    part LineItemTaxe(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// See [`LineItemTaxeTaxBehavior`].
        get tax_behavior: LineItemTaxeTaxBehavior,
        /// See [`LineItemTaxeTaxRateDetails`].
        get tax_rate_details: LineItemTaxeTaxRateDetails,
        /// See [`LineItemTaxeTaxabilityReason`].
        get taxability_reason: LineItemTaxeTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        get taxable_amount: i64,
        /// A text.
        get r#type = "type": &str,
    }
}

params! {
    /// Update invoice line item discount, as it is sent.
    group UpdateInvoiceLineItemDiscount {
        /// A text.
        set coupon: String,
        /// A text.
        set discount: String,
        /// A text.
        set promotion_code: String,
    }
}

params! {
    /// Update invoice line item period, as it is sent.
    required_group UpdateInvoiceLineItemPeriod {
        /// A whole number.
        set end: i64,
        /// A whole number.
        set start: i64,
    }
}

impl UpdateInvoiceLineItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self(Fields::new()).end(end).start(start)
    }
}

params! {
    /// Update invoice line item price data, as it is sent.
    required_group UpdateInvoiceLineItemPriceData {
        /// A text.
        set currency: String,
        /// A text.
        set product: String,
        /// See [`UpdateInvoiceLineItemPriceDataProductData`].
        set product_data: UpdateInvoiceLineItemPriceDataProductData,
        /// See [`UpdateInvoiceLineItemPriceDataTaxBehavior`].
        set tax_behavior: UpdateInvoiceLineItemPriceDataTaxBehavior,
        /// A whole number, in the smallest unit of the currency.
        set unit_amount: i64,
        /// A text.
        set unit_amount_decimal: String,
    }
}

impl UpdateInvoiceLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self(Fields::new()).currency(currency)
    }
}

params! {
    /// Update invoice line item pricing, as it is sent.
    group UpdateInvoiceLineItemPricing {
        /// A text.
        set price: String,
    }
}

params! {
    /// Update invoice line item tax amount, as it is sent.
    required_group UpdateInvoiceLineItemTaxAmount {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxRateData`].
        set tax_rate_data: UpdateInvoiceLineItemTaxAmountTaxRateData,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxabilityReason`].
        set taxability_reason: UpdateInvoiceLineItemTaxAmountTaxabilityReason,
        /// A whole number, in the smallest unit of the currency.
        set taxable_amount: i64,
    }
}

impl UpdateInvoiceLineItemTaxAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        tax_rate_data: impl Into<UpdateInvoiceLineItemTaxAmountTaxRateData>,
        taxable_amount: impl Into<i64>,
    ) -> Self {
        Self(Fields::new()).amount(amount).tax_rate_data(tax_rate_data).taxable_amount(taxable_amount)
    }
}

object! {
    /// Line item parent invoice item details, as it comes back: anything may be missing.
    part LineItemParentInvoiceItemDetails(false) {
        /// A text.
        get invoice_item: &str,
        /// Yes or no.
        get proration: bool,
        /// See [`LineItemParentInvoiceItemDetailsProrationDetails`].
        get proration_details: LineItemParentInvoiceItemDetailsProrationDetails,
        /// A text.
        get subscription: &str,
    }
}

object! {
    /// Line item parent subscription item details, as it comes back: anything may be missing.
    part LineItemParentSubscriptionItemDetails(false) {
        /// A text.
        get invoice_item: &str,
        /// Yes or no.
        get proration: bool,
        /// See [`LineItemParentInvoiceItemDetailsProrationDetails`].
        get proration_details: LineItemParentInvoiceItemDetailsProrationDetails,
        /// A text.
        get subscription: &str,
        /// A text.
        get subscription_item: &str,
    }
}

texts! {
    /// Line item parent type: one of some texts, or any other.
    LineItemParentType {
        InvoiceItemDetails = "invoice_item_details",
        SubscriptionItemDetails = "subscription_item_details",
    }
}

texts! {
    /// Line item pretax credit amount type: one of some texts, or any other.
    LineItemPretaxCreditAmountType {
        CreditBalanceTransaction = "credit_balance_transaction",
        Discount = "discount",
    }
}

object! {
    /// Line item pricing price details, as it comes back: anything may be missing.
    part LineItemPricingPriceDetails(false) {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        get price: Expandable<objects::Price>,
        /// A text.
        get product: &str,
    }
}

texts! {
    /// Line item taxe tax behavior: one of some texts, or any other.
    LineItemTaxeTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

object! {
    /// Line item taxe tax rate details, as it comes back: anything may be missing.
    part LineItemTaxeTaxRateDetails(false) {
        /// A text.
        get tax_rate: &str,
    }
}

texts! {
    /// Line item taxe taxability reason: one of some texts, or any other.
    LineItemTaxeTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotAvailable = "not_available",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
}

params! {
    /// Update invoice line item price data product data, as it is sent.
    required_group UpdateInvoiceLineItemPriceDataProductData {
        /// A text.
        set description: String,
        /// A list.
        list images: String,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set tax_code: String,
        /// See [`UpdateInvoiceLineItemPriceDataProductDataTaxDetails`].
        set tax_details: UpdateInvoiceLineItemPriceDataProductDataTaxDetails,
        /// A text.
        set unit_label: String,
    }
}

impl UpdateInvoiceLineItemPriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self(Fields::new()).name(name)
    }
}

texts! {
    /// Update invoice line item price data tax behavior: one of some texts, or any other.
    UpdateInvoiceLineItemPriceDataTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
        Unspecified = "unspecified",
    }
}

params! {
    /// Update invoice line item tax amount tax rate data, as it is sent.
    required_group UpdateInvoiceLineItemTaxAmountTaxRateData {
        /// A text.
        set country: String,
        /// A text.
        set description: String,
        /// A text.
        set display_name: String,
        /// Yes or no.
        set inclusive: bool,
        /// A text.
        set jurisdiction: String,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxRateDataJurisdictionLevel`].
        set jurisdiction_level: UpdateInvoiceLineItemTaxAmountTaxRateDataJurisdictionLevel,
        /// A number.
        set percentage: f64,
        /// A text.
        set state: String,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxRateDataTaxType`].
        set tax_type: UpdateInvoiceLineItemTaxAmountTaxRateDataTaxType,
    }
}

impl UpdateInvoiceLineItemTaxAmountTaxRateData {
    /// With what must be there.
    #[must_use]
    pub fn new(
        display_name: impl Into<String>,
        inclusive: impl Into<bool>,
        percentage: impl Into<f64>,
    ) -> Self {
        Self(Fields::new()).display_name(display_name).inclusive(inclusive).percentage(percentage)
    }
}

texts! {
    /// Update invoice line item tax amount taxability reason: one of some texts, or any other.
    UpdateInvoiceLineItemTaxAmountTaxabilityReason {
        CustomerExempt = "customer_exempt",
        NotCollecting = "not_collecting",
        NotSubjectToTax = "not_subject_to_tax",
        NotSupported = "not_supported",
        PortionProductExempt = "portion_product_exempt",
        PortionReducedRated = "portion_reduced_rated",
        PortionStandardRated = "portion_standard_rated",
        ProductExempt = "product_exempt",
        ProductExemptHoliday = "product_exempt_holiday",
        ProportionallyRated = "proportionally_rated",
        ReducedRated = "reduced_rated",
        ReverseCharge = "reverse_charge",
        StandardRated = "standard_rated",
        TaxableBasisReduced = "taxable_basis_reduced",
        ZeroRated = "zero_rated",
    }
}

object! {
    /// Line item parent invoice item details proration details, as it comes back: anything may be missing.
    part LineItemParentInvoiceItemDetailsProrationDetails(false) {
        /// See [`LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems`].
        get credited_items: LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems,
    }
}

params! {
    /// Update invoice line item price data product data tax details, as it is sent.
    group UpdateInvoiceLineItemPriceDataProductDataTaxDetails {
        /// A text.
        set performance_location: String,
        /// A text.
        set tax_code: String,
    }
}

texts! {
    /// Update invoice line item tax amount tax rate data jurisdiction level: one of some texts, or any other.
    UpdateInvoiceLineItemTaxAmountTaxRateDataJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}

texts! {
    /// Update invoice line item tax amount tax rate data tax type: one of some texts, or any other.
    UpdateInvoiceLineItemTaxAmountTaxRateDataTaxType {
        AdmissionsTax = "admissions_tax",
        AmusementTax = "amusement_tax",
        AttendanceTax = "attendance_tax",
        CommunicationsTax = "communications_tax",
        DigitalExciseTax = "digital_excise_tax",
        EntertainmentTax = "entertainment_tax",
        GetFund = "get_fund",
        GrossReceiptsTax = "gross_receipts_tax",
        Gst = "gst",
        HospitalityTax = "hospitality_tax",
        Hst = "hst",
        Igst = "igst",
        Jct = "jct",
        LeaseTax = "lease_tax",
        LuxuryTax = "luxury_tax",
        MassTransitParkingTax = "mass_transit_parking_tax",
        Nhil = "nhil",
        ParkingTax = "parking_tax",
        Pst = "pst",
        Qst = "qst",
        ResortTax = "resort_tax",
        RetailDeliveryFee = "retail_delivery_fee",
        Rst = "rst",
        SalesTax = "sales_tax",
        ServiceTax = "service_tax",
        TourismTax = "tourism_tax",
        UtilityUsersTax = "utility_users_tax",
        Vat = "vat",
    }
}

object! {
    /// Line item parent invoice item details proration details credited items, as it comes back: anything may be missing.
    part LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems(false) {
        /// A text.
        get invoice: &str,
        /// A list.
        get invoice_line_items: Vec<&str>,
    }
}
