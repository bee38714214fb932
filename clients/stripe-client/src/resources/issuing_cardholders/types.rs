//! What goes into and comes out of [`IssuingCardholders`](super::IssuingCardholders).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::objects;
use super::super::support::{Expandable, Slot, choice, choice_from, has, record, setters, texts};

record! {
    /// Issuing cardholder, as it comes back: anything may be missing.
    answer IssuingCardholder {
        /// See [`IssuingCardholderBilling`].
        pub billing: Option<IssuingCardholderBilling>,
        /// See [`IssuingCardholderCompany`].
        pub company: Option<IssuingCardholderCompany>,
        /// A whole number.
        pub created: Option<i64>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub id: String,
        /// See [`IssuingCardholderIndividual`].
        pub individual: Option<Box<IssuingCardholderIndividual>>,
        /// Yes or no.
        pub livemode: Option<bool>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: Option<String>,
        /// A text.
        pub object: Option<String>,
        /// A text.
        pub phone_number: Option<String>,
        /// A list, each [`IssuingCardholderPreferredLocale`].
        pub preferred_locales: Option<Vec<IssuingCardholderPreferredLocale>>,
        /// See [`IssuingCardholderRequirements`].
        pub requirements: Option<IssuingCardholderRequirements>,
        /// See [`IssuingCardholderSpendingControls`].
        pub spending_controls: Option<Box<IssuingCardholderSpendingControls>>,
        /// See [`ListIssuingCardholdersStatus`].
        pub status: Option<ListIssuingCardholdersStatus>,
        /// See [`ListIssuingCardholdersType`].
        pub r#type: Option<ListIssuingCardholdersType> = "type",
    }
}

choice! {
    /// List issuing cardholders created: one of several things, or any other.
    ListIssuingCardholdersCreated {
        Integer(i64) if Value::is_i64,
        ListIssuingCardholdersCreatedValue(ListIssuingCardholdersCreatedValue) if has(&[]),
    }
}

choice_from! {
    ListIssuingCardholdersCreated {
        Integer(i64),
        ListIssuingCardholdersCreatedValue(ListIssuingCardholdersCreatedValue),
    }
}

texts! {
    /// List issuing cardholders status: one of some texts, or any other.
    ListIssuingCardholdersStatus {
        Active = "active",
        Blocked = "blocked",
        Inactive = "inactive",
    }
}

texts! {
    /// List issuing cardholders type: one of some texts, or any other.
    ListIssuingCardholdersType {
        Company = "company",
        Individual = "individual",
    }
}

record! {
    /// List issuing cardholders query, as it is sent.
    options ListIssuingCardholdersQuery {
        /// See [`ListIssuingCardholdersCreated`].
        pub created: Option<ListIssuingCardholdersCreated>,
        /// A text.
        pub email: Option<String>,
        /// A text.
        pub ending_before: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// A whole number.
        pub limit: Option<i64>,
        /// A text.
        pub phone_number: Option<String>,
        /// A text.
        pub starting_after: Option<String>,
        /// See [`ListIssuingCardholdersStatus`].
        pub status: Option<ListIssuingCardholdersStatus>,
        /// See [`ListIssuingCardholdersType`].
        pub r#type: Option<ListIssuingCardholdersType> = "type",
    }
}

setters! {
    ListIssuingCardholdersQuery {
        set created: ListIssuingCardholdersCreated,
        set email: String,
        set ending_before: String,
        list expand: String,
        set limit: i64,
        set phone_number: String,
        set starting_after: String,
        set status: ListIssuingCardholdersStatus,
        set r#type: ListIssuingCardholdersType,
    }
}

record! {
    /// Create issuing cardholder, as it is sent.
    request CreateIssuingCardholder {
        /// See [`CreateIssuingCardholderBilling`].
        pub billing: CreateIssuingCardholderBilling,
        /// See [`CreateIssuingCardholderCompany`].
        pub company: Option<CreateIssuingCardholderCompany>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateIssuingCardholderIndividual`].
        pub individual: Option<Box<CreateIssuingCardholderIndividual>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub name: String,
        /// A text.
        pub phone_number: Option<String>,
        /// A list, each [`IssuingCardholderPreferredLocale`].
        pub preferred_locales: Option<Vec<IssuingCardholderPreferredLocale>>,
        /// See [`CreateIssuingCardholderSpendingControls`].
        pub spending_controls: Option<Box<CreateIssuingCardholderSpendingControls>>,
        /// See [`CreateIssuingCardholderStatus`].
        pub status: Option<CreateIssuingCardholderStatus>,
        /// See [`ListIssuingCardholdersType`].
        pub r#type: Option<ListIssuingCardholdersType> = "type",
    }
}

impl CreateIssuingCardholder {
    /// With what must be there.
    #[must_use]
    pub fn new(billing: impl Into<CreateIssuingCardholderBilling>, name: impl Into<String>) -> Self {
        Self { billing: billing.into(), name: name.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardholder {
        set company: CreateIssuingCardholderCompany,
        set email: String,
        list expand: String,
        set individual: Box<CreateIssuingCardholderIndividual>,
        entry metadata: String,
        set phone_number: String,
        list preferred_locales: IssuingCardholderPreferredLocale,
        set spending_controls: Box<CreateIssuingCardholderSpendingControls>,
        set status: CreateIssuingCardholderStatus,
        set r#type: ListIssuingCardholdersType,
    }
}

record! {
    /// Update issuing cardholder, as it is sent.
    options UpdateIssuingCardholder {
        /// See [`CreateIssuingCardholderBilling`].
        pub billing: Option<CreateIssuingCardholderBilling>,
        /// See [`CreateIssuingCardholderCompany`].
        pub company: Option<CreateIssuingCardholderCompany>,
        /// A text.
        pub email: Option<String>,
        /// A list.
        pub expand: Option<Vec<String>>,
        /// See [`CreateIssuingCardholderIndividual`].
        pub individual: Option<Box<CreateIssuingCardholderIndividual>>,
        /// Values by name.
        pub metadata: Option<BTreeMap<String, String>>,
        /// A text.
        pub phone_number: Option<String>,
        /// A list, each [`IssuingCardholderPreferredLocale`].
        pub preferred_locales: Option<Vec<IssuingCardholderPreferredLocale>>,
        /// See [`CreateIssuingCardholderSpendingControls`].
        pub spending_controls: Option<Box<CreateIssuingCardholderSpendingControls>>,
        /// See [`CreateIssuingCardholderStatus`].
        pub status: Option<CreateIssuingCardholderStatus>,
    }
}

setters! {
    UpdateIssuingCardholder {
        set billing: CreateIssuingCardholderBilling,
        set company: CreateIssuingCardholderCompany,
        set email: String,
        list expand: String,
        set individual: Box<CreateIssuingCardholderIndividual>,
        entry metadata: String,
        set phone_number: String,
        list preferred_locales: IssuingCardholderPreferredLocale,
        set spending_controls: Box<CreateIssuingCardholderSpendingControls>,
        set status: CreateIssuingCardholderStatus,
    }
}

record! {
    /// Issuing cardholder billing, as it comes back: anything may be missing.
    answer IssuingCardholderBilling {
        /// See [`IssuingCardholderBillingAddress`].
        pub address: Option<Box<IssuingCardholderBillingAddress>>,
    }
}

record! {
    /// Issuing cardholder company, as it comes back: anything may be missing.
    answer IssuingCardholderCompany {
        /// Yes or no.
        pub tax_id_provided: Option<bool>,
    }
}

record! {
    /// Issuing cardholder individual, as it comes back: anything may be missing.
    answer IssuingCardholderIndividual {
        /// See [`IssuingCardholderIndividualCardIssuing`].
        pub card_issuing: Option<IssuingCardholderIndividualCardIssuing>,
        /// See [`IssuingCardholderIndividualDob`].
        pub dob: Option<IssuingCardholderIndividualDob>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub last_name: Option<String>,
        /// See [`IssuingCardholderIndividualVerification`].
        pub verification: Option<IssuingCardholderIndividualVerification>,
    }
}

texts! {
    /// Issuing cardholder preferred locale: one of some texts, or any other.
    IssuingCardholderPreferredLocale {
        De = "de",
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
    }
}

record! {
    /// Issuing cardholder requirements, as it comes back: anything may be missing.
    answer IssuingCardholderRequirements {
        /// See [`IssuingCardholderRequirementsDisabledReason`].
        pub disabled_reason: Option<IssuingCardholderRequirementsDisabledReason>,
        /// A list, each [`IssuingCardholderRequirementsPastDueItem`].
        pub past_due: Option<Vec<IssuingCardholderRequirementsPastDueItem>>,
    }
}

record! {
    /// Issuing cardholder spending controls, as it comes back: anything may be missing.
    answer IssuingCardholderSpendingControls {
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        pub allowed_card_presences: Option<Vec<IssuingCardholderSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        pub allowed_categories: Option<Vec<IssuingCardholderSpendingControlsAllowedCategory>>,
        /// A list.
        pub allowed_merchant_countries: Option<Vec<String>>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        pub blocked_card_presences: Option<Vec<IssuingCardholderSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        pub blocked_categories: Option<Vec<IssuingCardholderSpendingControlsAllowedCategory>>,
        /// A list.
        pub blocked_merchant_countries: Option<Vec<String>>,
        /// A list, each [`IssuingCardholderSpendingControlsSpendingLimit`].
        pub spending_limits: Option<Vec<IssuingCardholderSpendingControlsSpendingLimit>>,
        /// A text.
        pub spending_limits_currency: Option<String>,
    }
}

record! {
    /// List issuing cardholders created value, as it is sent.
    options ListIssuingCardholdersCreatedValue {
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
    ListIssuingCardholdersCreatedValue {
        set gt: i64,
        set gte: i64,
        set lt: i64,
        set lte: i64,
    }
}

record! {
    /// Create issuing cardholder billing, as it is sent.
    request CreateIssuingCardholderBilling {
        /// See [`CreateIssuingCardholderBillingAddress`].
        pub address: Box<CreateIssuingCardholderBillingAddress>,
    }
}

impl CreateIssuingCardholderBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<Box<CreateIssuingCardholderBillingAddress>>) -> Self {
        Self { address: address.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardholderBilling {
    }
}

record! {
    /// Create issuing cardholder company, as it is sent.
    options CreateIssuingCardholderCompany {
        /// A text.
        pub tax_id: Option<String>,
    }
}

setters! {
    CreateIssuingCardholderCompany {
        set tax_id: String,
    }
}

record! {
    /// Create issuing cardholder individual, as it is sent.
    options CreateIssuingCardholderIndividual {
        /// See [`CreateIssuingCardholderIndividualCardIssuing`].
        pub card_issuing: Option<CreateIssuingCardholderIndividualCardIssuing>,
        /// See [`CreateIssuingCardholderIndividualDob`].
        pub dob: Option<CreateIssuingCardholderIndividualDob>,
        /// A text.
        pub first_name: Option<String>,
        /// A text.
        pub last_name: Option<String>,
        /// See [`CreateIssuingCardholderIndividualVerification`].
        pub verification: Option<CreateIssuingCardholderIndividualVerification>,
    }
}

setters! {
    CreateIssuingCardholderIndividual {
        set card_issuing: CreateIssuingCardholderIndividualCardIssuing,
        set dob: CreateIssuingCardholderIndividualDob,
        set first_name: String,
        set last_name: String,
        set verification: CreateIssuingCardholderIndividualVerification,
    }
}

record! {
    /// Create issuing cardholder spending controls, as it is sent.
    options CreateIssuingCardholderSpendingControls {
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        pub allowed_card_presences: Option<Vec<IssuingCardholderSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        pub allowed_categories: Option<Vec<IssuingCardholderSpendingControlsAllowedCategory>>,
        /// A list.
        pub allowed_merchant_countries: Option<Vec<String>>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        pub blocked_card_presences: Option<Vec<IssuingCardholderSpendingControlsAllowedCardPresence>>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        pub blocked_categories: Option<Vec<IssuingCardholderSpendingControlsAllowedCategory>>,
        /// A list.
        pub blocked_merchant_countries: Option<Vec<String>>,
        /// A list, each [`CreateIssuingCardholderSpendingControlsSpendingLimit`].
        pub spending_limits: Option<Vec<CreateIssuingCardholderSpendingControlsSpendingLimit>>,
        /// A text.
        pub spending_limits_currency: Option<String>,
    }
}

setters! {
    CreateIssuingCardholderSpendingControls {
        list allowed_card_presences: IssuingCardholderSpendingControlsAllowedCardPresence,
        list allowed_categories: IssuingCardholderSpendingControlsAllowedCategory,
        list allowed_merchant_countries: String,
        list blocked_card_presences: IssuingCardholderSpendingControlsAllowedCardPresence,
        list blocked_categories: IssuingCardholderSpendingControlsAllowedCategory,
        list blocked_merchant_countries: String,
        list spending_limits: CreateIssuingCardholderSpendingControlsSpendingLimit,
        set spending_limits_currency: String,
    }
}

texts! {
    /// Create issuing cardholder status: one of some texts, or any other.
    CreateIssuingCardholderStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

record! {
    /// Issuing cardholder billing address, as it comes back: anything may be missing.
    answer IssuingCardholderBillingAddress {
        /// A text.
        pub city: Option<String>,
        /// A text.
        pub country: Option<String>,
        /// A text.
        pub line1: Option<String>,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: Option<String>,
        /// A text.
        pub state: Option<String>,
    }
}

record! {
    /// Issuing cardholder individual card issuing, as it comes back: anything may be missing.
    answer IssuingCardholderIndividualCardIssuing {
        /// See [`IssuingCardholderIndividualCardIssuingUserTermsAcceptance`].
        pub user_terms_acceptance: Option<IssuingCardholderIndividualCardIssuingUserTermsAcceptance>,
    }
}

record! {
    /// Issuing cardholder individual dob, as it comes back: anything may be missing.
    answer IssuingCardholderIndividualDob {
        /// A whole number.
        pub day: Option<i64>,
        /// A whole number.
        pub month: Option<i64>,
        /// A whole number.
        pub year: Option<i64>,
    }
}

record! {
    /// Issuing cardholder individual verification, as it comes back: anything may be missing.
    answer IssuingCardholderIndividualVerification {
        /// See [`IssuingCardholderIndividualVerificationDocument`].
        pub document: Option<IssuingCardholderIndividualVerificationDocument>,
    }
}

texts! {
    /// Issuing cardholder requirements disabled reason: one of some texts, or any other.
    IssuingCardholderRequirementsDisabledReason {
        Listed = "listed",
        RejectedListed = "rejected.listed",
        RequirementsPastDue = "requirements.past_due",
        UnderReview = "under_review",
    }
}

texts! {
    /// Issuing cardholder requirements past due item: one of some texts, or any other.
    IssuingCardholderRequirementsPastDueItem {
        CompanyTaxId = "company.tax_id",
        IndividualCardIssuingUserTermsAcceptanceDate = "individual.card_issuing.user_terms_acceptance.date",
        IndividualCardIssuingUserTermsAcceptanceIp = "individual.card_issuing.user_terms_acceptance.ip",
        IndividualDobDay = "individual.dob.day",
        IndividualDobMonth = "individual.dob.month",
        IndividualDobYear = "individual.dob.year",
        IndividualFirstName = "individual.first_name",
        IndividualLastName = "individual.last_name",
        IndividualVerificationDocument = "individual.verification.document",
    }
}

texts! {
    /// Issuing cardholder spending controls allowed card presence: one of some texts, or any other.
    IssuingCardholderSpendingControlsAllowedCardPresence {
        NotPresent = "not_present",
        Present = "present",
    }
}

texts! {
    /// Issuing cardholder spending controls allowed category: one of some texts, or any other.
    IssuingCardholderSpendingControlsAllowedCategory {
        AcRefrigerationRepair = "ac_refrigeration_repair",
        AccountingBookkeepingServices = "accounting_bookkeeping_services",
        AdvertisingServices = "advertising_services",
        AgriculturalCooperative = "agricultural_cooperative",
        AirlinesAirCarriers = "airlines_air_carriers",
        AirportsFlyingFields = "airports_flying_fields",
        AmbulanceServices = "ambulance_services",
        AmusementParksCarnivals = "amusement_parks_carnivals",
        AntiqueReproductions = "antique_reproductions",
        AntiqueShops = "antique_shops",
        Aquariums = "aquariums",
        ArchitecturalSurveyingServices = "architectural_surveying_services",
        ArtDealersAndGalleries = "art_dealers_and_galleries",
        ArtistsSupplyAndCraftShops = "artists_supply_and_craft_shops",
        AutoAndHomeSupplyStores = "auto_and_home_supply_stores",
        AutoBodyRepairShops = "auto_body_repair_shops",
        AutoPaintShops = "auto_paint_shops",
        AutoServiceShops = "auto_service_shops",
        AutomatedCashDisburse = "automated_cash_disburse",
        AutomatedFuelDispensers = "automated_fuel_dispensers",
        AutomobileAssociations = "automobile_associations",
        AutomotivePartsAndAccessoriesStores = "automotive_parts_and_accessories_stores",
        AutomotiveTireStores = "automotive_tire_stores",
        BailAndBondPayments = "bail_and_bond_payments",
        Bakeries = "bakeries",
        BandsOrchestras = "bands_orchestras",
        BarberAndBeautyShops = "barber_and_beauty_shops",
        BettingCasinoGambling = "betting_casino_gambling",
        BicycleShops = "bicycle_shops",
        BilliardPoolEstablishments = "billiard_pool_establishments",
        BoatDealers = "boat_dealers",
        BoatRentalsAndLeases = "boat_rentals_and_leases",
        BookStores = "book_stores",
        BooksPeriodicalsAndNewspapers = "books_periodicals_and_newspapers",
        BowlingAlleys = "bowling_alleys",
        BusLines = "bus_lines",
        BusinessSecretarialSchools = "business_secretarial_schools",
        BuyingShoppingServices = "buying_shopping_services",
        CableSatelliteAndOtherPayTelevisionAndRadio = "cable_satellite_and_other_pay_television_and_radio",
        CameraAndPhotographicSupplyStores = "camera_and_photographic_supply_stores",
        CandyNutAndConfectioneryStores = "candy_nut_and_confectionery_stores",
        CarAndTruckDealersNewUsed = "car_and_truck_dealers_new_used",
        CarAndTruckDealersUsedOnly = "car_and_truck_dealers_used_only",
        CarRentalAgencies = "car_rental_agencies",
        CarWashes = "car_washes",
        CarpentryServices = "carpentry_services",
        CarpetUpholsteryCleaning = "carpet_upholstery_cleaning",
        Caterers = "caterers",
        CharitableAndSocialServiceOrganizationsFundraising = "charitable_and_social_service_organizations_fundraising",
        ChemicalsAndAlliedProducts = "chemicals_and_allied_products",
        ChildCareServices = "child_care_services",
        ChildrensAndInfantsWearStores = "childrens_and_infants_wear_stores",
        ChiropodistsPodiatrists = "chiropodists_podiatrists",
        Chiropractors = "chiropractors",
        CigarStoresAndStands = "cigar_stores_and_stands",
        CivicSocialFraternalAssociations = "civic_social_fraternal_associations",
        CleaningAndMaintenance = "cleaning_and_maintenance",
        ClothingRental = "clothing_rental",
        CollegesUniversities = "colleges_universities",
        CommercialEquipment = "commercial_equipment",
        CommercialFootwear = "commercial_footwear",
        CommercialPhotographyArtAndGraphics = "commercial_photography_art_and_graphics",
        CommuterTransportAndFerries = "commuter_transport_and_ferries",
        ComputerNetworkServices = "computer_network_services",
        ComputerProgramming = "computer_programming",
        ComputerRepair = "computer_repair",
        ComputerSoftwareStores = "computer_software_stores",
        ComputersPeripheralsAndSoftware = "computers_peripherals_and_software",
        ConcreteWorkServices = "concrete_work_services",
        ConstructionMaterials = "construction_materials",
        ConsultingPublicRelations = "consulting_public_relations",
        CorrespondenceSchools = "correspondence_schools",
        CosmeticStores = "cosmetic_stores",
        CounselingServices = "counseling_services",
        CountryClubs = "country_clubs",
        CourierServices = "courier_services",
        CourtCosts = "court_costs",
        CreditReportingAgencies = "credit_reporting_agencies",
        CruiseLines = "cruise_lines",
        DairyProductsStores = "dairy_products_stores",
        DanceHallStudiosSchools = "dance_hall_studios_schools",
        DatingEscortServices = "dating_escort_services",
        DentistsOrthodontists = "dentists_orthodontists",
        DepartmentStores = "department_stores",
        DetectiveAgencies = "detective_agencies",
        DigitalGoodsApplications = "digital_goods_applications",
        DigitalGoodsGames = "digital_goods_games",
        DigitalGoodsLargeVolume = "digital_goods_large_volume",
        DigitalGoodsMedia = "digital_goods_media",
        DirectMarketingCatalogMerchant = "direct_marketing_catalog_merchant",
        DirectMarketingCombinationCatalogAndRetailMerchant = "direct_marketing_combination_catalog_and_retail_merchant",
        DirectMarketingInboundTelemarketing = "direct_marketing_inbound_telemarketing",
        DirectMarketingInsuranceServices = "direct_marketing_insurance_services",
        DirectMarketingOther = "direct_marketing_other",
        DirectMarketingOutboundTelemarketing = "direct_marketing_outbound_telemarketing",
        DirectMarketingSubscription = "direct_marketing_subscription",
        DirectMarketingTravel = "direct_marketing_travel",
        DiscountStores = "discount_stores",
        Doctors = "doctors",
        DoorToDoorSales = "door_to_door_sales",
        DraperyWindowCoveringAndUpholsteryStores = "drapery_window_covering_and_upholstery_stores",
        DrinkingPlaces = "drinking_places",
        DrugStoresAndPharmacies = "drug_stores_and_pharmacies",
        DrugsDrugProprietariesAndDruggistSundries = "drugs_drug_proprietaries_and_druggist_sundries",
        DryCleaners = "dry_cleaners",
        DurableGoods = "durable_goods",
        DutyFreeStores = "duty_free_stores",
        EatingPlacesRestaurants = "eating_places_restaurants",
        EducationalServices = "educational_services",
        ElectricRazorStores = "electric_razor_stores",
        ElectricVehicleCharging = "electric_vehicle_charging",
        ElectricalPartsAndEquipment = "electrical_parts_and_equipment",
        ElectricalServices = "electrical_services",
        ElectronicsRepairShops = "electronics_repair_shops",
        ElectronicsStores = "electronics_stores",
        ElementarySecondarySchools = "elementary_secondary_schools",
        EmergencyServicesGcasVisaUseOnly = "emergency_services_gcas_visa_use_only",
        EmploymentTempAgencies = "employment_temp_agencies",
        EquipmentRental = "equipment_rental",
        ExterminatingServices = "exterminating_services",
        FamilyClothingStores = "family_clothing_stores",
        FastFoodRestaurants = "fast_food_restaurants",
        FinancialInstitutions = "financial_institutions",
        FinesGovernmentAdministrativeEntities = "fines_government_administrative_entities",
        FireplaceFireplaceScreensAndAccessoriesStores = "fireplace_fireplace_screens_and_accessories_stores",
        FloorCoveringStores = "floor_covering_stores",
        Florists = "florists",
        FloristsSuppliesNurseryStockAndFlowers = "florists_supplies_nursery_stock_and_flowers",
        FreezerAndLockerMeatProvisioners = "freezer_and_locker_meat_provisioners",
        FuelDealersNonAutomotive = "fuel_dealers_non_automotive",
        FuneralServicesCrematories = "funeral_services_crematories",
        FurnitureHomeFurnishingsAndEquipmentStoresExceptAppliances = "furniture_home_furnishings_and_equipment_stores_except_appliances",
        FurnitureRepairRefinishing = "furniture_repair_refinishing",
        FurriersAndFurShops = "furriers_and_fur_shops",
        GeneralServices = "general_services",
        GiftCardNoveltyAndSouvenirShops = "gift_card_novelty_and_souvenir_shops",
        GlassPaintAndWallpaperStores = "glass_paint_and_wallpaper_stores",
        GlasswareCrystalStores = "glassware_crystal_stores",
        GolfCoursesPublic = "golf_courses_public",
        GovernmentLicensedHorseDogRacingUsRegionOnly = "government_licensed_horse_dog_racing_us_region_only",
        GovernmentLicensedOnlineCasionsOnlineGamblingUsRegionOnly = "government_licensed_online_casions_online_gambling_us_region_only",
        GovernmentOwnedLotteriesNonUsRegion = "government_owned_lotteries_non_us_region",
        GovernmentOwnedLotteriesUsRegionOnly = "government_owned_lotteries_us_region_only",
        GovernmentServices = "government_services",
        GroceryStoresSupermarkets = "grocery_stores_supermarkets",
        HardwareEquipmentAndSupplies = "hardware_equipment_and_supplies",
        HardwareStores = "hardware_stores",
        HealthAndBeautySpas = "health_and_beauty_spas",
        HearingAidsSalesAndSupplies = "hearing_aids_sales_and_supplies",
        HeatingPlumbingAC = "heating_plumbing_a_c",
        HobbyToyAndGameShops = "hobby_toy_and_game_shops",
        HomeSupplyWarehouseStores = "home_supply_warehouse_stores",
        Hospitals = "hospitals",
        HotelsMotelsAndResorts = "hotels_motels_and_resorts",
        HouseholdApplianceStores = "household_appliance_stores",
        IndustrialSupplies = "industrial_supplies",
        InformationRetrievalServices = "information_retrieval_services",
        InsuranceDefault = "insurance_default",
        InsuranceUnderwritingPremiums = "insurance_underwriting_premiums",
        IntraCompanyPurchases = "intra_company_purchases",
        JewelryStoresWatchesClocksAndSilverwareStores = "jewelry_stores_watches_clocks_and_silverware_stores",
        LandscapingServices = "landscaping_services",
        Laundries = "laundries",
        LaundryCleaningServices = "laundry_cleaning_services",
        LegalServicesAttorneys = "legal_services_attorneys",
        LuggageAndLeatherGoodsStores = "luggage_and_leather_goods_stores",
        LumberBuildingMaterialsStores = "lumber_building_materials_stores",
        ManualCashDisburse = "manual_cash_disburse",
        MarinasServiceAndSupplies = "marinas_service_and_supplies",
        Marketplaces = "marketplaces",
        MasonryStoneworkAndPlaster = "masonry_stonework_and_plaster",
        MassageParlors = "massage_parlors",
        MedicalAndDentalLabs = "medical_and_dental_labs",
        MedicalDentalOphthalmicAndHospitalEquipmentAndSupplies = "medical_dental_ophthalmic_and_hospital_equipment_and_supplies",
        MedicalServices = "medical_services",
        MembershipOrganizations = "membership_organizations",
        MensAndBoysClothingAndAccessoriesStores = "mens_and_boys_clothing_and_accessories_stores",
        MensWomensClothingStores = "mens_womens_clothing_stores",
        MetalServiceCenters = "metal_service_centers",
        Miscellaneous = "miscellaneous",
        MiscellaneousApparelAndAccessoryShops = "miscellaneous_apparel_and_accessory_shops",
        MiscellaneousAutoDealers = "miscellaneous_auto_dealers",
        MiscellaneousBusinessServices = "miscellaneous_business_services",
        MiscellaneousFoodStores = "miscellaneous_food_stores",
        MiscellaneousGeneralMerchandise = "miscellaneous_general_merchandise",
        MiscellaneousGeneralServices = "miscellaneous_general_services",
        MiscellaneousHomeFurnishingSpecialtyStores = "miscellaneous_home_furnishing_specialty_stores",
        MiscellaneousPublishingAndPrinting = "miscellaneous_publishing_and_printing",
        MiscellaneousRecreationServices = "miscellaneous_recreation_services",
        MiscellaneousRepairShops = "miscellaneous_repair_shops",
        MiscellaneousSpecialtyRetail = "miscellaneous_specialty_retail",
        MobileHomeDealers = "mobile_home_dealers",
        MotionPictureTheaters = "motion_picture_theaters",
        MotorFreightCarriersAndTrucking = "motor_freight_carriers_and_trucking",
        MotorHomesDealers = "motor_homes_dealers",
        MotorVehicleSuppliesAndNewParts = "motor_vehicle_supplies_and_new_parts",
        MotorcycleShopsAndDealers = "motorcycle_shops_and_dealers",
        MotorcycleShopsDealers = "motorcycle_shops_dealers",
        MusicStoresMusicalInstrumentsPianosAndSheetMusic = "music_stores_musical_instruments_pianos_and_sheet_music",
        NewsDealersAndNewsstands = "news_dealers_and_newsstands",
        NonFiMoneyOrders = "non_fi_money_orders",
        NonFiStoredValueCardPurchaseLoad = "non_fi_stored_value_card_purchase_load",
        NondurableGoods = "nondurable_goods",
        NurseriesLawnAndGardenSupplyStores = "nurseries_lawn_and_garden_supply_stores",
        NursingPersonalCare = "nursing_personal_care",
        OfficeAndCommercialFurniture = "office_and_commercial_furniture",
        OpticiansEyeglasses = "opticians_eyeglasses",
        OptometristsOphthalmologist = "optometrists_ophthalmologist",
        OrthopedicGoodsProstheticDevices = "orthopedic_goods_prosthetic_devices",
        Osteopaths = "osteopaths",
        PackageStoresBeerWineAndLiquor = "package_stores_beer_wine_and_liquor",
        PaintsVarnishesAndSupplies = "paints_varnishes_and_supplies",
        ParkingLotsGarages = "parking_lots_garages",
        PassengerRailways = "passenger_railways",
        PawnShops = "pawn_shops",
        PetShopsPetFoodAndSupplies = "pet_shops_pet_food_and_supplies",
        PetroleumAndPetroleumProducts = "petroleum_and_petroleum_products",
        PhotoDeveloping = "photo_developing",
        PhotographicPhotocopyMicrofilmEquipmentAndSupplies = "photographic_photocopy_microfilm_equipment_and_supplies",
        PhotographicStudios = "photographic_studios",
        PictureVideoProduction = "picture_video_production",
        PieceGoodsNotionsAndOtherDryGoods = "piece_goods_notions_and_other_dry_goods",
        PlumbingHeatingEquipmentAndSupplies = "plumbing_heating_equipment_and_supplies",
        PoliticalOrganizations = "political_organizations",
        PostalServicesGovernmentOnly = "postal_services_government_only",
        PreciousStonesAndMetalsWatchesAndJewelry = "precious_stones_and_metals_watches_and_jewelry",
        ProfessionalServices = "professional_services",
        PublicWarehousingAndStorage = "public_warehousing_and_storage",
        QuickCopyReproAndBlueprint = "quick_copy_repro_and_blueprint",
        Railroads = "railroads",
        RealEstateAgentsAndManagersRentals = "real_estate_agents_and_managers_rentals",
        RecordStores = "record_stores",
        RecreationalVehicleRentals = "recreational_vehicle_rentals",
        ReligiousGoodsStores = "religious_goods_stores",
        ReligiousOrganizations = "religious_organizations",
        RoofingSidingSheetMetal = "roofing_siding_sheet_metal",
        SecretarialSupportServices = "secretarial_support_services",
        SecurityBrokersDealers = "security_brokers_dealers",
        ServiceStations = "service_stations",
        SewingNeedleworkFabricAndPieceGoodsStores = "sewing_needlework_fabric_and_piece_goods_stores",
        ShoeRepairHatCleaning = "shoe_repair_hat_cleaning",
        ShoeStores = "shoe_stores",
        SmallApplianceRepair = "small_appliance_repair",
        SnowmobileDealers = "snowmobile_dealers",
        SpecialTradeServices = "special_trade_services",
        SpecialtyCleaning = "specialty_cleaning",
        SportingGoodsStores = "sporting_goods_stores",
        SportingRecreationCamps = "sporting_recreation_camps",
        SportsAndRidingApparelStores = "sports_and_riding_apparel_stores",
        SportsClubsFields = "sports_clubs_fields",
        StampAndCoinStores = "stamp_and_coin_stores",
        StationaryOfficeSuppliesPrintingAndWritingPaper = "stationary_office_supplies_printing_and_writing_paper",
        StationeryStoresOfficeAndSchoolSupplyStores = "stationery_stores_office_and_school_supply_stores",
        SwimmingPoolsSales = "swimming_pools_sales",
        TUiTravelGermany = "t_ui_travel_germany",
        TailorsAlterations = "tailors_alterations",
        TaxPaymentsGovernmentAgencies = "tax_payments_government_agencies",
        TaxPreparationServices = "tax_preparation_services",
        TaxicabsLimousines = "taxicabs_limousines",
        TelecommunicationEquipmentAndTelephoneSales = "telecommunication_equipment_and_telephone_sales",
        TelecommunicationServices = "telecommunication_services",
        TelegraphServices = "telegraph_services",
        TentAndAwningShops = "tent_and_awning_shops",
        TestingLaboratories = "testing_laboratories",
        TheatricalTicketAgencies = "theatrical_ticket_agencies",
        Timeshares = "timeshares",
        TireRetreadingAndRepair = "tire_retreading_and_repair",
        TollsBridgeFees = "tolls_bridge_fees",
        TouristAttractionsAndExhibits = "tourist_attractions_and_exhibits",
        TowingServices = "towing_services",
        TrailerParksCampgrounds = "trailer_parks_campgrounds",
        TransportationServices = "transportation_services",
        TravelAgenciesTourOperators = "travel_agencies_tour_operators",
        TruckStopIteration = "truck_stop_iteration",
        TruckUtilityTrailerRentals = "truck_utility_trailer_rentals",
        TypesettingPlateMakingAndRelatedServices = "typesetting_plate_making_and_related_services",
        TypewriterStores = "typewriter_stores",
        USFederalGovernmentAgenciesOrDepartments = "u_s_federal_government_agencies_or_departments",
        UniformsCommercialClothing = "uniforms_commercial_clothing",
        UsedMerchandiseAndSecondhandStores = "used_merchandise_and_secondhand_stores",
        Utilities = "utilities",
        VarietyStores = "variety_stores",
        VeterinaryServices = "veterinary_services",
        VideoAmusementGameSupplies = "video_amusement_game_supplies",
        VideoGameArcades = "video_game_arcades",
        VideoTapeRentalStores = "video_tape_rental_stores",
        VocationalTradeSchools = "vocational_trade_schools",
        WatchJewelryRepair = "watch_jewelry_repair",
        WeldingRepair = "welding_repair",
        WholesaleClubs = "wholesale_clubs",
        WigAndToupeeStores = "wig_and_toupee_stores",
        WiresMoneyOrders = "wires_money_orders",
        WomensAccessoryAndSpecialtyShops = "womens_accessory_and_specialty_shops",
        WomensReadyToWearStores = "womens_ready_to_wear_stores",
        WreckingAndSalvageYards = "wrecking_and_salvage_yards",
    }
}

record! {
    /// Issuing cardholder spending controls spending limit, as it comes back: anything may be missing.
    answer IssuingCardholderSpendingControlsSpendingLimit {
        /// A whole number.
        pub amount: Option<i64>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        pub categories: Option<Vec<IssuingCardholderSpendingControlsAllowedCategory>>,
        /// See [`IssuingCardholderSpendingControlsSpendingLimitInterval`].
        pub interval: Option<IssuingCardholderSpendingControlsSpendingLimitInterval>,
    }
}

record! {
    /// Create issuing cardholder billing address, as it is sent.
    request CreateIssuingCardholderBillingAddress {
        /// A text.
        pub city: String,
        /// A text.
        pub country: String,
        /// A text.
        pub line1: String,
        /// A text.
        pub line2: Option<String>,
        /// A text.
        pub postal_code: String,
        /// A text.
        pub state: Option<String>,
    }
}

impl CreateIssuingCardholderBillingAddress {
    /// With what must be there.
    #[must_use]
    pub fn new(
        city: impl Into<String>,
        country: impl Into<String>,
        line1: impl Into<String>,
        postal_code: impl Into<String>,
    ) -> Self {
        Self {
            city: city.into(),
            country: country.into(),
            line1: line1.into(),
            postal_code: postal_code.into(),
            ..Slot::blank()
        }
    }
}

setters! {
    CreateIssuingCardholderBillingAddress {
        set line2: String,
        set state: String,
    }
}

record! {
    /// Create issuing cardholder individual card issuing, as it is sent.
    options CreateIssuingCardholderIndividualCardIssuing {
        /// See [`CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance`].
        pub user_terms_acceptance: Option<CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance>,
    }
}

setters! {
    CreateIssuingCardholderIndividualCardIssuing {
        set user_terms_acceptance: CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance,
    }
}

record! {
    /// Create issuing cardholder individual dob, as it is sent.
    request CreateIssuingCardholderIndividualDob {
        /// A whole number.
        pub day: i64,
        /// A whole number.
        pub month: i64,
        /// A whole number.
        pub year: i64,
    }
}

impl CreateIssuingCardholderIndividualDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self { day: day.into(), month: month.into(), year: year.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardholderIndividualDob {
    }
}

record! {
    /// Create issuing cardholder individual verification, as it is sent.
    options CreateIssuingCardholderIndividualVerification {
        /// See [`CreateIssuingCardholderIndividualVerificationDocument`].
        pub document: Option<CreateIssuingCardholderIndividualVerificationDocument>,
    }
}

setters! {
    CreateIssuingCardholderIndividualVerification {
        set document: CreateIssuingCardholderIndividualVerificationDocument,
    }
}

record! {
    /// Create issuing cardholder spending controls spending limit, as it is sent.
    request CreateIssuingCardholderSpendingControlsSpendingLimit {
        /// A whole number.
        pub amount: i64,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        pub categories: Option<Vec<IssuingCardholderSpendingControlsAllowedCategory>>,
        /// See [`IssuingCardholderSpendingControlsSpendingLimitInterval`].
        pub interval: IssuingCardholderSpendingControlsSpendingLimitInterval,
    }
}

impl CreateIssuingCardholderSpendingControlsSpendingLimit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        interval: impl Into<IssuingCardholderSpendingControlsSpendingLimitInterval>,
    ) -> Self {
        Self { amount: amount.into(), interval: interval.into(), ..Slot::blank() }
    }
}

setters! {
    CreateIssuingCardholderSpendingControlsSpendingLimit {
        list categories: IssuingCardholderSpendingControlsAllowedCategory,
    }
}

record! {
    /// Issuing cardholder individual card issuing user terms acceptance, as it comes back: anything may be missing.
    answer IssuingCardholderIndividualCardIssuingUserTermsAcceptance {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

record! {
    /// Issuing cardholder individual verification document, as it comes back: anything may be missing.
    answer IssuingCardholderIndividualVerificationDocument {
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub back: Option<Expandable<objects::File>>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        pub front: Option<Expandable<objects::File>>,
    }
}

texts! {
    /// Issuing cardholder spending controls spending limit interval: one of some texts, or any other.
    IssuingCardholderSpendingControlsSpendingLimitInterval {
        AllTime = "all_time",
        Daily = "daily",
        Monthly = "monthly",
        PerAuthorization = "per_authorization",
        Weekly = "weekly",
        Yearly = "yearly",
    }
}

record! {
    /// Create issuing cardholder individual card issuing user terms acceptance, as it is sent.
    options CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance {
        /// A whole number.
        pub date: Option<i64>,
        /// A text.
        pub ip: Option<String>,
        /// A text.
        pub user_agent: Option<String>,
    }
}

setters! {
    CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance {
        set date: i64,
        set ip: String,
        set user_agent: String,
    }
}

record! {
    /// Create issuing cardholder individual verification document, as it is sent.
    options CreateIssuingCardholderIndividualVerificationDocument {
        /// A text.
        pub back: Option<String>,
        /// A text.
        pub front: Option<String>,
    }
}

setters! {
    CreateIssuingCardholderIndividualVerificationDocument {
        set back: String,
        set front: String,
    }
}
