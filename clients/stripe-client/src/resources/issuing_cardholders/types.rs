//! What goes into and comes out of [`IssuingCardholders`](super::IssuingCardholders).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use std::collections::BTreeMap;

use super::super::objects;
use super::super::support::{Expandable, Fields, any_of, object, params, texts};

object! {
    /// Issuing cardholder, as it comes back: anything may be missing.
    answer IssuingCardholder(true) {
        /// See [`IssuingCardholderBilling`].
        get billing: IssuingCardholderBilling,
        /// See [`IssuingCardholderCompany`].
        get company: IssuingCardholderCompany,
        /// A whole number, in seconds since 1970 (UTC).
        get created: i64,
        /// A text.
        get email: &str,
        /// A text.
        always id: &str,
        /// See [`IssuingCardholderIndividual`].
        get individual: IssuingCardholderIndividual,
        /// Yes or no.
        get livemode: bool,
        /// Values by name.
        get metadata: BTreeMap<&str, &str>,
        /// A text.
        get name: &str,
        /// A text.
        get object: &str,
        /// A text.
        get phone_number: &str,
        /// A list, each [`IssuingCardholderPreferredLocale`].
        get preferred_locales: Vec<IssuingCardholderPreferredLocale>,
        /// See [`IssuingCardholderRequirements`].
        get requirements: IssuingCardholderRequirements,
        /// See [`IssuingCardholderSpendingControls`].
        get spending_controls: IssuingCardholderSpendingControls,
        /// See [`ListIssuingCardholdersStatus`].
        get status: ListIssuingCardholdersStatus,
        /// See [`ListIssuingCardholdersType`].
        get r#type = "type": ListIssuingCardholdersType,
    }
}

any_of! {
    /// List issuing cardholders created: one of several things.
    ListIssuingCardholdersCreated {
        Integer(i64),
        Object(ListIssuingCardholdersCreatedValue),
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

params! {
    /// List issuing cardholders query, as it is sent.
    options ListIssuingCardholdersQuery {
        /// See [`ListIssuingCardholdersCreated`].
        set created: ListIssuingCardholdersCreated,
        /// A text.
        set email: String,
        /// A text.
        set ending_before: String,
        /// A list.
        list expand: String,
        /// A whole number.
        set limit: i64,
        /// A text.
        set phone_number: String,
        /// A text.
        set starting_after: String,
        /// See [`ListIssuingCardholdersStatus`].
        set status: ListIssuingCardholdersStatus,
        /// See [`ListIssuingCardholdersType`].
        set r#type = "type": ListIssuingCardholdersType,
    }
}

params! {
    /// Create issuing cardholder, as it is sent.
    required CreateIssuingCardholder {
        /// See [`CreateIssuingCardholderBilling`].
        set billing: CreateIssuingCardholderBilling,
        /// See [`CreateIssuingCardholderCompany`].
        set company: CreateIssuingCardholderCompany,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
        /// See [`CreateIssuingCardholderIndividual`].
        set individual: CreateIssuingCardholderIndividual,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set name: String,
        /// A text.
        set phone_number: String,
        /// A list, each [`IssuingCardholderPreferredLocale`].
        list preferred_locales: IssuingCardholderPreferredLocale,
        /// See [`CreateIssuingCardholderSpendingControls`].
        set spending_controls: CreateIssuingCardholderSpendingControls,
        /// See [`CreateIssuingCardholderStatus`].
        set status: CreateIssuingCardholderStatus,
        /// See [`ListIssuingCardholdersType`].
        set r#type = "type": ListIssuingCardholdersType,
    }
}

impl CreateIssuingCardholder {
    /// With what must be there.
    #[must_use]
    pub fn new(billing: impl Into<CreateIssuingCardholderBilling>, name: impl Into<String>) -> Self {
        Self(Fields::new()).billing(billing).name(name)
    }
}

params! {
    /// Update issuing cardholder, as it is sent.
    options UpdateIssuingCardholder {
        /// See [`CreateIssuingCardholderBilling`].
        set billing: CreateIssuingCardholderBilling,
        /// See [`CreateIssuingCardholderCompany`].
        set company: CreateIssuingCardholderCompany,
        /// A text.
        set email: String,
        /// A list.
        list expand: String,
        /// See [`CreateIssuingCardholderIndividual`].
        set individual: CreateIssuingCardholderIndividual,
        /// Values by name.
        entry metadata: String,
        /// A text.
        set phone_number: String,
        /// A list, each [`IssuingCardholderPreferredLocale`].
        list preferred_locales: IssuingCardholderPreferredLocale,
        /// See [`CreateIssuingCardholderSpendingControls`].
        set spending_controls: CreateIssuingCardholderSpendingControls,
        /// See [`CreateIssuingCardholderStatus`].
        set status: CreateIssuingCardholderStatus,
    }
}

object! {
    /// Issuing cardholder billing, as it comes back: anything may be missing.
    part IssuingCardholderBilling(false) {
        /// See [`IssuingCardholderBillingAddress`].
        get address: IssuingCardholderBillingAddress,
    }
}

object! {
    /// Issuing cardholder company, as it comes back: anything may be missing.
    part IssuingCardholderCompany(false) {
        /// Yes or no.
        get tax_id_provided: bool,
    }
}

object! {
    /// Issuing cardholder individual, as it comes back: anything may be missing.
    part IssuingCardholderIndividual(false) {
        /// See [`IssuingCardholderIndividualCardIssuing`].
        get card_issuing: IssuingCardholderIndividualCardIssuing,
        /// See [`IssuingCardholderIndividualDob`].
        get dob: IssuingCardholderIndividualDob,
        /// A text.
        get first_name: &str,
        /// A text.
        get last_name: &str,
        /// See [`IssuingCardholderIndividualVerification`].
        get verification: IssuingCardholderIndividualVerification,
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

object! {
    /// Issuing cardholder requirements, as it comes back: anything may be missing.
    part IssuingCardholderRequirements(false) {
        /// See [`IssuingCardholderRequirementsDisabledReason`].
        get disabled_reason: IssuingCardholderRequirementsDisabledReason,
        /// A list, each [`IssuingCardholderRequirementsPastDueItem`].
        get past_due: Vec<IssuingCardholderRequirementsPastDueItem>,
    }
}

object! {
    /// Issuing cardholder spending controls, as it comes back: anything may be missing.
    part IssuingCardholderSpendingControls(false) {
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        get allowed_card_presences: Vec<IssuingCardholderSpendingControlsAllowedCardPresence>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        get allowed_categories: Vec<IssuingCardholderSpendingControlsAllowedCategory>,
        /// A list.
        get allowed_merchant_countries: Vec<&str>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        get blocked_card_presences: Vec<IssuingCardholderSpendingControlsAllowedCardPresence>,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        get blocked_categories: Vec<IssuingCardholderSpendingControlsAllowedCategory>,
        /// A list.
        get blocked_merchant_countries: Vec<&str>,
        /// A list, each [`IssuingCardholderSpendingControlsSpendingLimit`].
        get spending_limits: Vec<IssuingCardholderSpendingControlsSpendingLimit>,
        /// A text.
        get spending_limits_currency: &str,
    }
}

params! {
    /// List issuing cardholders created value, as it is sent.
    group ListIssuingCardholdersCreatedValue {
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

params! {
    /// Create issuing cardholder billing, as it is sent.
    required_group CreateIssuingCardholderBilling {
        /// See [`CreateIssuingCardholderBillingAddress`].
        set address: CreateIssuingCardholderBillingAddress,
    }
}

impl CreateIssuingCardholderBilling {
    /// With what must be there.
    #[must_use]
    pub fn new(address: impl Into<CreateIssuingCardholderBillingAddress>) -> Self {
        Self(Fields::new()).address(address)
    }
}

params! {
    /// Create issuing cardholder company, as it is sent.
    group CreateIssuingCardholderCompany {
        /// A text.
        set tax_id: String,
    }
}

params! {
    /// Create issuing cardholder individual, as it is sent.
    group CreateIssuingCardholderIndividual {
        /// See [`CreateIssuingCardholderIndividualCardIssuing`].
        set card_issuing: CreateIssuingCardholderIndividualCardIssuing,
        /// See [`CreateIssuingCardholderIndividualDob`].
        set dob: CreateIssuingCardholderIndividualDob,
        /// A text.
        set first_name: String,
        /// A text.
        set last_name: String,
        /// See [`CreateIssuingCardholderIndividualVerification`].
        set verification: CreateIssuingCardholderIndividualVerification,
    }
}

params! {
    /// Create issuing cardholder spending controls, as it is sent.
    group CreateIssuingCardholderSpendingControls {
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        list allowed_card_presences: IssuingCardholderSpendingControlsAllowedCardPresence,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        list allowed_categories: IssuingCardholderSpendingControlsAllowedCategory,
        /// A list.
        list allowed_merchant_countries: String,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCardPresence`].
        list blocked_card_presences: IssuingCardholderSpendingControlsAllowedCardPresence,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        list blocked_categories: IssuingCardholderSpendingControlsAllowedCategory,
        /// A list.
        list blocked_merchant_countries: String,
        /// A list, each [`CreateIssuingCardholderSpendingControlsSpendingLimit`].
        list spending_limits: CreateIssuingCardholderSpendingControlsSpendingLimit,
        /// A text.
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

object! {
    /// Issuing cardholder billing address, as it comes back: anything may be missing.
    part IssuingCardholderBillingAddress(false) {
        /// A text.
        get city: &str,
        /// A text.
        get country: &str,
        /// A text.
        get line1: &str,
        /// A text.
        get line2: &str,
        /// A text.
        get postal_code: &str,
        /// A text.
        get state: &str,
    }
}

object! {
    /// Issuing cardholder individual card issuing, as it comes back: anything may be missing.
    part IssuingCardholderIndividualCardIssuing(false) {
        /// See [`IssuingCardholderIndividualCardIssuingUserTermsAcceptance`].
        get user_terms_acceptance: IssuingCardholderIndividualCardIssuingUserTermsAcceptance,
    }
}

object! {
    /// Issuing cardholder individual dob, as it comes back: anything may be missing.
    part IssuingCardholderIndividualDob(false) {
        /// A whole number.
        get day: i64,
        /// A whole number.
        get month: i64,
        /// A whole number.
        get year: i64,
    }
}

object! {
    /// Issuing cardholder individual verification, as it comes back: anything may be missing.
    part IssuingCardholderIndividualVerification(false) {
        /// See [`IssuingCardholderIndividualVerificationDocument`].
        get document: IssuingCardholderIndividualVerificationDocument,
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

object! {
    /// Issuing cardholder spending controls spending limit, as it comes back: anything may be missing.
    part IssuingCardholderSpendingControlsSpendingLimit(false) {
        /// A whole number, in the smallest unit of the currency.
        get amount: i64,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        get categories: Vec<IssuingCardholderSpendingControlsAllowedCategory>,
        /// See [`IssuingCardholderSpendingControlsSpendingLimitInterval`].
        get interval: IssuingCardholderSpendingControlsSpendingLimitInterval,
    }
}

params! {
    /// Create issuing cardholder billing address, as it is sent.
    required_group CreateIssuingCardholderBillingAddress {
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set line1: String,
        /// A text.
        set line2: String,
        /// A text.
        set postal_code: String,
        /// A text.
        set state: String,
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
        Self(Fields::new()).city(city).country(country).line1(line1).postal_code(postal_code)
    }
}

params! {
    /// Create issuing cardholder individual card issuing, as it is sent.
    group CreateIssuingCardholderIndividualCardIssuing {
        /// See [`CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance`].
        set user_terms_acceptance: CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance,
    }
}

params! {
    /// Create issuing cardholder individual dob, as it is sent.
    required_group CreateIssuingCardholderIndividualDob {
        /// A whole number.
        set day: i64,
        /// A whole number.
        set month: i64,
        /// A whole number.
        set year: i64,
    }
}

impl CreateIssuingCardholderIndividualDob {
    /// With what must be there.
    #[must_use]
    pub fn new(day: impl Into<i64>, month: impl Into<i64>, year: impl Into<i64>) -> Self {
        Self(Fields::new()).day(day).month(month).year(year)
    }
}

params! {
    /// Create issuing cardholder individual verification, as it is sent.
    group CreateIssuingCardholderIndividualVerification {
        /// See [`CreateIssuingCardholderIndividualVerificationDocument`].
        set document: CreateIssuingCardholderIndividualVerificationDocument,
    }
}

params! {
    /// Create issuing cardholder spending controls spending limit, as it is sent.
    required_group CreateIssuingCardholderSpendingControlsSpendingLimit {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A list, each [`IssuingCardholderSpendingControlsAllowedCategory`].
        list categories: IssuingCardholderSpendingControlsAllowedCategory,
        /// See [`IssuingCardholderSpendingControlsSpendingLimitInterval`].
        set interval: IssuingCardholderSpendingControlsSpendingLimitInterval,
    }
}

impl CreateIssuingCardholderSpendingControlsSpendingLimit {
    /// With what must be there.
    #[must_use]
    pub fn new(
        amount: impl Into<i64>,
        interval: impl Into<IssuingCardholderSpendingControlsSpendingLimitInterval>,
    ) -> Self {
        Self(Fields::new()).amount(amount).interval(interval)
    }
}

object! {
    /// Issuing cardholder individual card issuing user terms acceptance, as it comes back: anything may be missing.
    part IssuingCardholderIndividualCardIssuingUserTermsAcceptance(false) {
        /// A whole number.
        get date: i64,
        /// A text.
        get ip: &str,
        /// A text.
        get user_agent: &str,
    }
}

object! {
    /// Issuing cardholder individual verification document, as it comes back: anything may be missing.
    part IssuingCardholderIndividualVerificationDocument(false) {
        /// An id, or the [`File`](objects::File) where it is expanded.
        get back: Expandable<objects::File>,
        /// An id, or the [`File`](objects::File) where it is expanded.
        get front: Expandable<objects::File>,
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

params! {
    /// Create issuing cardholder individual card issuing user terms acceptance, as it is sent.
    group CreateIssuingCardholderIndividualCardIssuingUserTermsAcceptance {
        /// A whole number.
        set date: i64,
        /// A text.
        set ip: String,
        /// A text.
        set user_agent: String,
    }
}

params! {
    /// Create issuing cardholder individual verification document, as it is sent.
    group CreateIssuingCardholderIndividualVerificationDocument {
        /// A text.
        set back: String,
        /// A text.
        set front: String,
    }
}
