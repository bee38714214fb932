//! What goes into and comes out of [`TaxRates`](super::TaxRates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::support::{Fields, any_of, object, params, texts};

object! {
    /// Tax code, as it comes back: anything may be missing.
    answer TaxCode(true) {
        /// A text.
        get description: &str,
        /// A text.
        always id: &str,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// See [`TaxCodeRequirements`].
        get requirements: TaxCodeRequirements,
    }
}

object! {
    /// Tax rate, as it comes back: anything may be missing.
    answer TaxRate(true) {
        /// Yes or no.
        get active: bool,
        /// A text.
        get country: &str,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get description: &str,
        /// A text.
        get display_name: &str,
        /// A number.
        get effective_percentage: f64,
        /// See [`TaxRateFlatAmount`].
        get flat_amount: TaxRateFlatAmount,
        /// A text.
        always id: &str,
        /// Yes or no.
        get inclusive: bool,
        /// A text.
        get jurisdiction: &str,
        /// See [`TaxRateJurisdictionLevel`].
        get jurisdiction_level: TaxRateJurisdictionLevel,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get object: &str,
        /// A number.
        get percentage: f64,
        /// See [`TaxRateRateType`].
        get rate_type: TaxRateRateType,
        /// A text.
        get state: &str,
        /// See [`TaxRateTaxType`].
        get tax_type: TaxRateTaxType,
    }
}

params! {
    /// List tax codes query, as it is sent.
    options ListTaxCodesQuery {
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

any_of! {
    /// List tax rates created: one of several things.
    ListTaxRatesCreated {
        Integer(i64),
        Object(ListTaxRatesCreatedValue),
    }
}

params! {
    /// List tax rates query, as it is sent.
    options ListTaxRatesQuery {
        /// Yes or no.
        set active: bool,
        /// See [`ListTaxRatesCreated`].
        set created: ListTaxRatesCreated,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// Yes or no.
        set inclusive: bool,
        /// A whole number.
        set limit: i64,
        /// A text.
        set starting_after: String,
    }
}

params! {
    /// Create tax rate, as it is sent.
    required CreateTaxRate {
        /// Yes or no.
        set active: bool,
        /// A text.
        set country: String,
        /// A text.
        set description: String,
        /// A text.
        set display_name: String,
        /// A list.
        list expand: String,
        /// Yes or no.
        set inclusive: bool,
        /// A text.
        set jurisdiction: String,
        /// Values by name.
        entry metadata: String,
        /// A number.
        set percentage: f64,
        /// A text.
        set state: String,
        /// See [`TaxRateTaxType`].
        set tax_type: TaxRateTaxType,
    }
}

impl CreateTaxRate {
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

params! {
    /// Update tax rate, as it is sent.
    options UpdateTaxRate {
        /// Yes or no.
        set active: bool,
        /// A text.
        set country: String,
        /// A text.
        set description: String,
        /// A text.
        set display_name: String,
        /// A list.
        list expand: String,
        /// A text.
        set jurisdiction: String,
        /// Values by name.
        entry metadata or unset_metadata: String,
        /// A text.
        set state: String,
        /// See [`TaxRateTaxType`].
        set tax_type: TaxRateTaxType,
    }
}

object! {
    /// Tax code requirements, as it comes back: anything may be missing.
    part TaxCodeRequirements(false) {
        /// See [`TaxCodeRequirementsPerformanceLocation`].
        get performance_location: TaxCodeRequirementsPerformanceLocation,
    }
}

object! {
    /// Tax rate flat amount, as it comes back: anything may be missing.
    part TaxRateFlatAmount(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A text.
        get currency: &str,
    }
}

texts! {
    /// Tax rate jurisdiction level: one of some texts, or any other.
    TaxRateJurisdictionLevel {
        City = "city",
        Country = "country",
        County = "county",
        District = "district",
        Multiple = "multiple",
        State = "state",
    }
}

texts! {
    /// Tax rate rate type: one of some texts, or any other.
    TaxRateRateType {
        FlatAmount = "flat_amount",
        Percentage = "percentage",
    }
}

texts! {
    /// Tax rate tax type: one of some texts, or any other.
    TaxRateTaxType {
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

params! {
    /// List tax rates created value, as it is sent.
    group ListTaxRatesCreatedValue {
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
    /// Tax code requirements performance location: one of some texts, or any other.
    TaxCodeRequirementsPerformanceLocation {
        Optional = "optional",
        Required = "required",
    }
}
