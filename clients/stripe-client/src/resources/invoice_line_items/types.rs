//! What goes into and comes out of [`InvoiceLineItems`](super::InvoiceLineItems).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;

use super::super::objects;
use super::super::support::{Expandable, Slot, record, setters, texts};

record! {
    /// Line item, as it comes back: anything may be missing.
    answer LineItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A list, each [`LineItemDiscountAmount`].
        pub discount_amounts: Option<Vec<LineItemDiscountAmount>>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list.
        pub discounts: Option<Vec<Expandable<objects::Discount>>>,
        /// A text.
        pub id: String,
        /// A text.
        pub invoice: Option<String>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// See [`LineItemParent`].
        pub parent: Option<LineItemParent>,
        /// See [`LineItemPeriod`].
        pub period: Option<LineItemPeriod>,
        /// A list, each [`LineItemPretaxCreditAmount`].
        pub pretax_credit_amounts: Option<Vec<LineItemPretaxCreditAmount>>,
        /// See [`LineItemPricing`].
        pub pricing: Option<Box<LineItemPricing>>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// An id, or the [`Subscription`](objects::Subscription) where it is expanded.
        pub subscription: Option<Expandable<objects::Subscription>>,
        /// A whole number.
        pub subtotal: Option<i64>,
        /// A list, each [`LineItemTaxe`].
        pub taxes: Option<Vec<LineItemTaxe>>,
    }
}

record! {
    /// List invoice line items query, as it is sent.
    options ListInvoiceLineItemsQuery {
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
    ListInvoiceLineItemsQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Update invoice line item, as it is sent.
    options UpdateInvoiceLineItem {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// Yes or no.
        pub discountable: Option<bool>,
        /// A list, each [`UpdateInvoiceLineItemDiscount`].
        pub discounts: Option<OrUnset<Vec<UpdateInvoiceLineItemDiscount>>>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// See [`UpdateInvoiceLineItemPeriod`].
        pub period: Option<UpdateInvoiceLineItemPeriod>,
        /// See [`UpdateInvoiceLineItemPriceData`].
        pub price_data: Option<Box<UpdateInvoiceLineItemPriceData>>,
        /// See [`UpdateInvoiceLineItemPricing`].
        pub pricing: Option<UpdateInvoiceLineItemPricing>,
        /// A whole number.
        pub quantity: Option<i64>,
        /// A text.
        pub quantity_decimal: Option<String>,
        /// A list, each [`UpdateInvoiceLineItemTaxAmount`].
        pub tax_amounts: Option<OrUnset<Vec<UpdateInvoiceLineItemTaxAmount>>>,
        /// A list.
        pub tax_rates: Option<OrUnset<Vec<String>>>,
    }
}

setters! {
    UpdateInvoiceLineItem {
        set amount: i64,
        set description: String,
        set discountable: bool,
        list discounts or unset_discounts: UpdateInvoiceLineItemDiscount,
        list expand: String,
        entry metadata or unset_metadata: String,
        set period: UpdateInvoiceLineItemPeriod,
        set price_data: Box<UpdateInvoiceLineItemPriceData>,
        set pricing: UpdateInvoiceLineItemPricing,
        set quantity: i64,
        set quantity_decimal: String,
        list tax_amounts or unset_tax_amounts: UpdateInvoiceLineItemTaxAmount,
        list tax_rates or unset_tax_rates: String,
    }
}

record! {
    /// Line item discount amount, as it comes back: anything may be missing.
    answer LineItemDiscountAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
    }
}

record! {
    /// Line item parent, as it comes back: anything may be missing.
    answer LineItemParent {
        /// See [`LineItemParentInvoiceItemDetails`].
        pub invoice_item_details: Option<Box<LineItemParentInvoiceItemDetails>>,
        /// See [`LineItemParentSubscriptionItemDetails`].
        pub subscription_item_details: Option<Box<LineItemParentSubscriptionItemDetails>>,
        /// See [`LineItemParentType`].
        pub r#type: Option<LineItemParentType> = "type",
    }
}

record! {
    /// Line item period, as it comes back: anything may be missing.
    answer LineItemPeriod {
        /// A whole number.
        pub end: Option<i64>,
        /// A whole number.
        pub start: Option<i64>,
    }
}

record! {
    /// Line item pretax credit amount, as it comes back: anything may be missing.
    answer LineItemPretaxCreditAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// An id, or the [`BillingCreditBalanceTransaction`](objects::BillingCreditBalanceTransaction) where it is expanded.
        pub credit_balance_transaction: Option<Expandable<objects::BillingCreditBalanceTransaction>>,
        /// An id, or the [`Discount`](objects::Discount) where it is expanded.
        pub discount: Option<Expandable<objects::Discount>>,
        /// See [`LineItemPretaxCreditAmountType`].
        pub r#type: Option<LineItemPretaxCreditAmountType> = "type",
    }
}

record! {
    /// Line item pricing, as it comes back: anything may be missing.
    answer LineItemPricing {
        /// See [`LineItemPricingPriceDetails`].
        pub price_details: Option<LineItemPricingPriceDetails>,
        /// A text.
        pub r#type: Option<String> = "type",
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

record! {
    /// Line item taxe, as it comes back: anything may be missing.
    answer LineItemTaxe {
        /// A whole number.
        pub amount: Option<i64>,
        /// See [`LineItemTaxeTaxBehavior`].
        pub tax_behavior: Option<LineItemTaxeTaxBehavior>,
        /// See [`LineItemTaxeTaxRateDetails`].
        pub tax_rate_details: Option<LineItemTaxeTaxRateDetails>,
        /// See [`LineItemTaxeTaxabilityReason`].
        pub taxability_reason: Option<LineItemTaxeTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: Option<i64>,
        /// A text.
        pub r#type: Option<String> = "type",
    }
}

record! {
    /// Update invoice line item discount, as it is sent.
    options UpdateInvoiceLineItemDiscount {
        /// A text.
        pub coupon: Option<String>,
        /// A text.
        pub discount: Option<String>,
        /// A text.
        pub promotion_code: Option<String>,
    }
}

setters! {
    UpdateInvoiceLineItemDiscount {
        set coupon: String,
        set discount: String,
        set promotion_code: String,
    }
}

record! {
    /// Update invoice line item period, as it is sent.
    request UpdateInvoiceLineItemPeriod {
        /// A whole number.
        pub end: i64,
        /// A whole number.
        pub start: i64,
    }
}

impl UpdateInvoiceLineItemPeriod {
    /// With what must be there.
    #[must_use]
    pub fn new(end: impl Into<i64>, start: impl Into<i64>) -> Self {
        Self { end: end.into(), start: start.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceLineItemPeriod {
    }
}

record! {
    /// Update invoice line item price data, as it is sent.
    request UpdateInvoiceLineItemPriceData {
        /// A text.
        pub currency: String,
        /// A text.
        pub product: Option<String>,
        /// See [`UpdateInvoiceLineItemPriceDataProductData`].
        pub product_data: Option<Box<UpdateInvoiceLineItemPriceDataProductData>>,
        /// See [`UpdateInvoiceLineItemPriceDataTaxBehavior`].
        pub tax_behavior: Option<UpdateInvoiceLineItemPriceDataTaxBehavior>,
        /// A whole number.
        pub unit_amount: Option<i64>,
        /// A text.
        pub unit_amount_decimal: Option<String>,
    }
}

impl UpdateInvoiceLineItemPriceData {
    /// With what must be there.
    #[must_use]
    pub fn new(currency: impl Into<String>) -> Self {
        Self { currency: currency.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceLineItemPriceData {
        set product: String,
        set product_data: Box<UpdateInvoiceLineItemPriceDataProductData>,
        set tax_behavior: UpdateInvoiceLineItemPriceDataTaxBehavior,
        set unit_amount: i64,
        set unit_amount_decimal: String,
    }
}

record! {
    /// Update invoice line item pricing, as it is sent.
    options UpdateInvoiceLineItemPricing {
        /// A text.
        pub price: Option<String>,
    }
}

setters! {
    UpdateInvoiceLineItemPricing {
        set price: String,
    }
}

record! {
    /// Update invoice line item tax amount, as it is sent.
    request UpdateInvoiceLineItemTaxAmount {
        /// A whole number.
        pub amount: i64,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxRateData`].
        pub tax_rate_data: Box<UpdateInvoiceLineItemTaxAmountTaxRateData>,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxabilityReason`].
        pub taxability_reason: Option<UpdateInvoiceLineItemTaxAmountTaxabilityReason>,
        /// A whole number.
        pub taxable_amount: i64,
    }
}

impl UpdateInvoiceLineItemTaxAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        tax_rate_data: impl Into<Box<UpdateInvoiceLineItemTaxAmountTaxRateData>>,
        taxable_amount: impl Into<i64>,
    ) -> Self {
        Self {
            amount: amount.into(),
            tax_rate_data: tax_rate_data.into(),
            taxable_amount: taxable_amount.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateInvoiceLineItemTaxAmount {
        set taxability_reason: UpdateInvoiceLineItemTaxAmountTaxabilityReason,
    }
}

record! {
    /// Line item parent invoice item details, as it comes back: anything may be missing.
    answer LineItemParentInvoiceItemDetails {
        /// A text.
        pub invoice_item: Option<String>,
        /// Yes or no.
        pub proration: Option<bool>,
        /// See [`LineItemParentInvoiceItemDetailsProrationDetails`].
        pub proration_details: Option<LineItemParentInvoiceItemDetailsProrationDetails>,
        /// A text.
        pub subscription: Option<String>,
    }
}

record! {
    /// Line item parent subscription item details, as it comes back: anything may be missing.
    answer LineItemParentSubscriptionItemDetails {
        /// A text.
        pub invoice_item: Option<String>,
        /// Yes or no.
        pub proration: Option<bool>,
        /// See [`LineItemParentInvoiceItemDetailsProrationDetails`].
        pub proration_details: Option<LineItemParentInvoiceItemDetailsProrationDetails>,
        /// A text.
        pub subscription: Option<String>,
        /// A text.
        pub subscription_item: Option<String>,
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

record! {
    /// Line item pricing price details, as it comes back: anything may be missing.
    answer LineItemPricingPriceDetails {
        /// An id, or the [`Price`](objects::Price) where it is expanded.
        pub price: Option<Expandable<objects::Price>>,
        /// A text.
        pub product: Option<String>,
    }
}

texts! {
    /// Line item taxe tax behavior: one of some texts, or any other.
    LineItemTaxeTaxBehavior {
        Exclusive = "exclusive",
        Inclusive = "inclusive",
    }
}

record! {
    /// Line item taxe tax rate details, as it comes back: anything may be missing.
    answer LineItemTaxeTaxRateDetails {
        /// A text.
        pub tax_rate: Option<String>,
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

record! {
    /// Update invoice line item price data product data, as it is sent.
    request UpdateInvoiceLineItemPriceDataProductData {
        /// A text.
        pub description: Option<String>,
        /// A list.
        pub images: Option<Vec<String>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// A text.
        pub tax_code: Option<String>,
        /// See [`UpdateInvoiceLineItemPriceDataProductDataTaxDetails`].
        pub tax_details: Option<UpdateInvoiceLineItemPriceDataProductDataTaxDetails>,
        /// A text.
        pub unit_label: Option<String>,
    }
}

impl UpdateInvoiceLineItemPriceDataProductData {
    /// With what must be there.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Slot::blank() }
    }
}

setters! {
    UpdateInvoiceLineItemPriceDataProductData {
        set description: String,
        list images: String,
        entry metadata: String,
        set tax_code: String,
        set tax_details: UpdateInvoiceLineItemPriceDataProductDataTaxDetails,
        set unit_label: String,
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

record! {
    /// Update invoice line item tax amount tax rate data, as it is sent.
    request UpdateInvoiceLineItemTaxAmountTaxRateData {
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub display_name: String,
        /// Yes or no.
        pub inclusive: bool,
        /// A text.
        pub jurisdiction: Option<String>,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxRateDataJurisdictionLevel`].
        pub jurisdiction_level: Option<UpdateInvoiceLineItemTaxAmountTaxRateDataJurisdictionLevel>,
        /// A number.
        pub percentage: f64,
        /// A text.
        pub state: Option<String>,
        /// See [`UpdateInvoiceLineItemTaxAmountTaxRateDataTaxType`].
        pub tax_type: Option<UpdateInvoiceLineItemTaxAmountTaxRateDataTaxType>,
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
        Self {
            display_name: display_name.into(),
            inclusive: inclusive.into(),
            percentage: percentage.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    UpdateInvoiceLineItemTaxAmountTaxRateData {
        set country: String,
        set description: String,
        set jurisdiction: String,
        set jurisdiction_level: UpdateInvoiceLineItemTaxAmountTaxRateDataJurisdictionLevel,
        set state: String,
        set tax_type: UpdateInvoiceLineItemTaxAmountTaxRateDataTaxType,
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

record! {
    /// Line item parent invoice item details proration details, as it comes back: anything may be missing.
    answer LineItemParentInvoiceItemDetailsProrationDetails {
        /// See [`LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems`].
        pub credited_items: Option<LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems>,
    }
}

record! {
    /// Update invoice line item price data product data tax details, as it is sent.
    options UpdateInvoiceLineItemPriceDataProductDataTaxDetails {
        /// A text.
        pub performance_location: Option<String>,
        /// A text.
        pub tax_code: Option<String>,
    }
}

setters! {
    UpdateInvoiceLineItemPriceDataProductDataTaxDetails {
        set performance_location: String,
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

record! {
    /// Line item parent invoice item details proration details credited items, as it comes back: anything may be missing.
    answer LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems {
        /// A text.
        pub invoice: Option<String>,
        /// A list.
        pub invoice_line_items: Option<Vec<String>>,
    }
}
