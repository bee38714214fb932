//! What goes into and comes out of [`TaxRates`](super::TaxRates).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use ratelimit_runtime::OrUnset;
use serde_json::Value;

use super::super::support::{Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Tax code, as it comes back: anything may be missing.
    answer TaxCode {
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub id: String,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// See [`TaxCodeRequirements`].
        pub requirements: Option<TaxCodeRequirements>,
    }
}

record! {
    /// Tax rate, as it comes back: anything may be missing.
    answer TaxRate {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub country: Option<String>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// A number.
        pub effective_percentage: Option<f64>,
        /// See [`TaxRateFlatAmount`].
        pub flat_amount: Option<TaxRateFlatAmount>,
        /// A text.
        pub id: String,
        /// Yes or no.
        pub inclusive: Option<bool>,
        /// A text.
        pub jurisdiction: Option<String>,
        /// See [`TaxRateJurisdictionLevel`].
        pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub object: Option<String>,
        /// A number.
        pub percentage: Option<f64>,
        /// See [`TaxRateRateType`].
        pub rate_type: Option<TaxRateRateType>,
        /// A text.
        pub state: Option<String>,
        /// See [`TaxRateTaxType`].
        pub tax_type: Option<TaxRateTaxType>,
    }
}

record! {
    /// List tax codes query, as it is sent.
    options ListTaxCodesQuery {
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
    ListTaxCodesQuery {
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set starting_after: String,
    }
}

choice! {
    /// List tax rates created: one of several things, or any other.
    ListTaxRatesCreated {
        Integer(i64) if Value::is_i64,
        ListTaxRatesCreatedValue(ListTaxRatesCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListTaxRatesCreated {
        Integer(i64),
        ListTaxRatesCreatedValue(ListTaxRatesCreatedValue),
    }
}

record! {
    /// List tax rates query, as it is sent.
    options ListTaxRatesQuery {
        /// Yes or no.
        pub active: Option<bool>,
        /// See [`ListTaxRatesCreated`].
        pub created: Option<ListTaxRatesCreated>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub inclusive: Option<bool>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub starting_after: Option<String>,
    }
}

setters! {
    ListTaxRatesQuery {
        set active: bool,
        set created: ListTaxRatesCreated,
        set ending_before: String,
        list expand: String,
        set inclusive: bool,
        set limit: i64,
        set starting_after: String,
    }
}

record! {
    /// Create tax rate, as it is sent.
    request CreateTaxRate {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub display_name: String,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// Yes or no.
        pub inclusive: bool,
        /// A text.
        pub jurisdiction: Option<String>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A number.
        pub percentage: f64,
        /// A text.
        pub state: Option<String>,
        /// See [`TaxRateTaxType`].
        pub tax_type: Option<TaxRateTaxType>,
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
        Self {
            display_name: display_name.into(),
            inclusive: inclusive.into(),
            percentage: percentage.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateTaxRate {
        set active: bool,
        set country: String,
        set description: String,
        list expand: String,
        set jurisdiction: String,
        entry metadata: String,
        set state: String,
        set tax_type: TaxRateTaxType,
    }
}

record! {
    /// Update tax rate, as it is sent.
    options UpdateTaxRate {
        /// Yes or no.
        pub active: Option<bool>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub description: Option<String>,
        /// A text.
        pub display_name: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A text.
        pub jurisdiction: Option<String>,
        /// Values by name.
        pub metadata: Option<OrUnset<BTreeMap<String, String>>>,
        /// A text.
        pub state: Option<String>,
        /// See [`TaxRateTaxType`].
        pub tax_type: Option<TaxRateTaxType>,
    }
}

setters! {
    UpdateTaxRate {
        set active: bool,
        set country: String,
        set description: String,
        set display_name: String,
        list expand: String,
        set jurisdiction: String,
        entry metadata or unset_metadata: String,
        set state: String,
        set tax_type: TaxRateTaxType,
    }
}

record! {
    /// Tax code requirements, as it comes back: anything may be missing.
    answer TaxCodeRequirements {
        /// See [`TaxCodeRequirementsPerformanceLocation`].
        pub performance_location: Option<TaxCodeRequirementsPerformanceLocation>,
    }
}

record! {
    /// Tax rate flat amount, as it comes back: anything may be missing.
    answer TaxRateFlatAmount {
        /// A whole number.
        pub amount: Option<i64>,
        /// A text.
        pub currency: Option<String>,
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

record! {
    /// List tax rates created value, as it is sent.
    options ListTaxRatesCreatedValue {
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
    ListTaxRatesCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
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
