//! What goes into and comes out of [`TestIssuing`](super::TestIssuing).
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

use super::super::support::{Fields, params, texts};

params! {
    /// Create test issuing authorization, as it is sent.
    required CreateTestIssuingAuthorization {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// See [`CreateTestIssuingAuthorizationAmountDetails`].
        set amount_details: CreateTestIssuingAuthorizationAmountDetails,
        /// See [`CreateTestIssuingAuthorizationAuthorizationMethod`].
        set authorization_method: CreateTestIssuingAuthorizationAuthorizationMethod,
        /// A text.
        set card: String,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
        /// See [`CreateTestIssuingAuthorizationFleet`].
        set fleet: CreateTestIssuingAuthorizationFleet,
        /// See [`CreateTestIssuingAuthorizationFraudDisputabilityLikelihood`].
        set fraud_disputability_likelihood: CreateTestIssuingAuthorizationFraudDisputabilityLikelihood,
        /// See [`CreateTestIssuingAuthorizationFuel`].
        set fuel: CreateTestIssuingAuthorizationFuel,
        /// Yes or no.
        set is_amount_controllable: bool,
        /// A whole number, in the smallest unit of the currency.
        set merchant_amount: i64,
        /// A text.
        set merchant_currency: String,
        /// See [`CreateTestIssuingAuthorizationMerchantData`].
        set merchant_data: CreateTestIssuingAuthorizationMerchantData,
        /// See [`CreateTestIssuingAuthorizationNetworkData`].
        set network_data: CreateTestIssuingAuthorizationNetworkData,
        /// See [`CreateTestIssuingAuthorizationRiskAssessment`].
        set risk_assessment: CreateTestIssuingAuthorizationRiskAssessment,
        /// See [`CreateTestIssuingAuthorizationVerificationData`].
        set verification_data: CreateTestIssuingAuthorizationVerificationData,
        /// See [`CreateTestIssuingAuthorizationWallet`].
        set wallet: CreateTestIssuingAuthorizationWallet,
    }
}

impl CreateTestIssuingAuthorization {
    /// With what must be there.
    #[must_use]
    pub fn new(card: impl Into<String>) -> Self {
        Self(Fields::new()).card(card)
    }
}

params! {
    /// Capture test issuing authorization, as it is sent.
    options CaptureTestIssuingAuthorization {
        /// A whole number, in the smallest unit of the currency.
        set capture_amount: i64,
        /// Yes or no.
        set close_authorization: bool,
        /// A list.
        list expand: String,
        /// See [`CaptureTestIssuingAuthorizationPurchaseDetails`].
        set purchase_details: CaptureTestIssuingAuthorizationPurchaseDetails,
    }
}

params! {
    /// Expire test issuing authorization, as it is sent.
    options ExpireTestIssuingAuthorization {
        /// A list.
        list expand: String,
    }
}

params! {
    /// Finalize test issuing authorization amount, as it is sent.
    required FinalizeTestIssuingAuthorizationAmount {
        /// A list.
        list expand: String,
        /// A whole number, in the smallest unit of the currency.
        set final_amount: i64,
        /// See [`CreateTestIssuingAuthorizationFleet`].
        set fleet: CreateTestIssuingAuthorizationFleet,
        /// See [`CreateTestIssuingAuthorizationFuel`].
        set fuel: CreateTestIssuingAuthorizationFuel,
    }
}

impl FinalizeTestIssuingAuthorizationAmount {
    /// With what must be there.
    #[must_use]
    pub fn new(final_amount: impl Into<i64>) -> Self {
        Self(Fields::new()).final_amount(final_amount)
    }
}

params! {
    /// Respond test issuing authorization, as it is sent.
    required RespondTestIssuingAuthorization {
        /// Yes or no.
        set confirmed: bool,
        /// A list.
        list expand: String,
    }
}

impl RespondTestIssuingAuthorization {
    /// With what must be there.
    #[must_use]
    pub fn new(confirmed: impl Into<bool>) -> Self {
        Self(Fields::new()).confirmed(confirmed)
    }
}

params! {
    /// Increment test issuing authorization, as it is sent.
    required IncrementTestIssuingAuthorization {
        /// A list.
        list expand: String,
        /// A whole number, in the smallest unit of the currency.
        set increment_amount: i64,
        /// Yes or no.
        set is_amount_controllable: bool,
    }
}

impl IncrementTestIssuingAuthorization {
    /// With what must be there.
    #[must_use]
    pub fn new(increment_amount: impl Into<i64>) -> Self {
        Self(Fields::new()).increment_amount(increment_amount)
    }
}

params! {
    /// Reverse test issuing authorization, as it is sent.
    options ReverseTestIssuingAuthorization {
        /// A list.
        list expand: String,
        /// A whole number, in the smallest unit of the currency.
        set reverse_amount: i64,
    }
}

params! {
    /// Reject test issuing personalization design, as it is sent.
    required RejectTestIssuingPersonalizationDesign {
        /// A list.
        list expand: String,
        /// See [`RejectTestIssuingPersonalizationDesignRejectionReasons`].
        set rejection_reasons: RejectTestIssuingPersonalizationDesignRejectionReasons,
    }
}

impl RejectTestIssuingPersonalizationDesign {
    /// With what must be there.
    #[must_use]
    pub fn new(rejection_reasons: impl Into<RejectTestIssuingPersonalizationDesignRejectionReasons>) -> Self {
        Self(Fields::new()).rejection_reasons(rejection_reasons)
    }
}

params! {
    /// Refund test issuing transaction, as it is sent.
    options RefundTestIssuingTransaction {
        /// A list.
        list expand: String,
        /// A whole number, in the smallest unit of the currency.
        set refund_amount: i64,
    }
}

params! {
    /// Create test issuing transaction force capture, as it is sent.
    required CreateTestIssuingTransactionForceCapture {
        /// A whole number, in the smallest unit of the currency.
        set amount: i64,
        /// A text.
        set card: String,
        /// A text.
        set currency: String,
        /// A list.
        list expand: String,
        /// See [`CreateTestIssuingAuthorizationMerchantData`].
        set merchant_data: CreateTestIssuingAuthorizationMerchantData,
        /// See [`CaptureTestIssuingAuthorizationPurchaseDetails`].
        set purchase_details: CaptureTestIssuingAuthorizationPurchaseDetails,
    }
}

impl CreateTestIssuingTransactionForceCapture {
    /// With what must be there.
    #[must_use]
    pub fn new(amount: impl Into<i64>, card: impl Into<String>) -> Self {
        Self(Fields::new()).amount(amount).card(card)
    }
}

params! {
    /// Create test issuing authorization amount details, as it is sent.
    group CreateTestIssuingAuthorizationAmountDetails {
        /// A whole number.
        set atm_fee: i64,
        /// A whole number, in the smallest unit of the currency.
        set cashback_amount: i64,
    }
}

texts! {
    /// Create test issuing authorization authorization method: one of some texts, or any other.
    CreateTestIssuingAuthorizationAuthorizationMethod {
        Chip = "chip",
        Contactless = "contactless",
        KeyedIn = "keyed_in",
        Online = "online",
        Swipe = "swipe",
    }
}

params! {
    /// Create test issuing authorization fleet, as it is sent.
    group CreateTestIssuingAuthorizationFleet {
        /// See [`CreateTestIssuingAuthorizationFleetCardholderPromptData`].
        set cardholder_prompt_data: CreateTestIssuingAuthorizationFleetCardholderPromptData,
        /// See [`CreateTestIssuingAuthorizationFleetPurchaseType`].
        set purchase_type: CreateTestIssuingAuthorizationFleetPurchaseType,
        /// See [`CreateTestIssuingAuthorizationFleetReportedBreakdown`].
        set reported_breakdown: CreateTestIssuingAuthorizationFleetReportedBreakdown,
        /// See [`CreateTestIssuingAuthorizationFleetServiceType`].
        set service_type: CreateTestIssuingAuthorizationFleetServiceType,
    }
}

texts! {
    /// Create test issuing authorization fraud disputability likelihood: one of some texts, or any other.
    CreateTestIssuingAuthorizationFraudDisputabilityLikelihood {
        Neutral = "neutral",
        UnknownValue = "unknown",
        VeryLikely = "very_likely",
        VeryUnlikely = "very_unlikely",
    }
}

params! {
    /// Create test issuing authorization fuel, as it is sent.
    group CreateTestIssuingAuthorizationFuel {
        /// A text.
        set industry_product_code: String,
        /// A text.
        set quantity_decimal: String,
        /// See [`CreateTestIssuingAuthorizationFuelType`].
        set r#type = "type": CreateTestIssuingAuthorizationFuelType,
        /// See [`CreateTestIssuingAuthorizationFuelUnit`].
        set unit: CreateTestIssuingAuthorizationFuelUnit,
        /// A text.
        set unit_cost_decimal: String,
    }
}

params! {
    /// Create test issuing authorization merchant data, as it is sent.
    group CreateTestIssuingAuthorizationMerchantData {
        /// See [`CreateTestIssuingAuthorizationMerchantDataCategory`].
        set category: CreateTestIssuingAuthorizationMerchantDataCategory,
        /// A text.
        set city: String,
        /// A text.
        set country: String,
        /// A text.
        set name: String,
        /// A text.
        set network_id: String,
        /// A text.
        set postal_code: String,
        /// A text.
        set state: String,
        /// A text.
        set terminal_id: String,
        /// A text.
        set url: String,
    }
}

params! {
    /// Create test issuing authorization network data, as it is sent.
    group CreateTestIssuingAuthorizationNetworkData {
        /// A text.
        set acquiring_institution_id: String,
    }
}

params! {
    /// Create test issuing authorization risk assessment, as it is sent.
    group CreateTestIssuingAuthorizationRiskAssessment {
        /// See [`CreateTestIssuingAuthorizationRiskAssessmentCardTestingRisk`].
        set card_testing_risk: CreateTestIssuingAuthorizationRiskAssessmentCardTestingRisk,
        /// See [`CreateTestIssuingAuthorizationRiskAssessmentFraudRisk`].
        set fraud_risk: CreateTestIssuingAuthorizationRiskAssessmentFraudRisk,
        /// See [`CreateTestIssuingAuthorizationRiskAssessmentMerchantDisputeRisk`].
        set merchant_dispute_risk: CreateTestIssuingAuthorizationRiskAssessmentMerchantDisputeRisk,
    }
}

params! {
    /// Create test issuing authorization verification data, as it is sent.
    group CreateTestIssuingAuthorizationVerificationData {
        /// See [`CreateTestIssuingAuthorizationVerificationDataAddressLine1Check`].
        set address_line1_check: CreateTestIssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`CreateTestIssuingAuthorizationVerificationDataAddressLine1Check`].
        set address_postal_code_check: CreateTestIssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`CreateTestIssuingAuthorizationVerificationDataAuthenticationExemption`].
        set authentication_exemption: CreateTestIssuingAuthorizationVerificationDataAuthenticationExemption,
        /// See [`CreateTestIssuingAuthorizationVerificationDataAddressLine1Check`].
        set cvc_check: CreateTestIssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`CreateTestIssuingAuthorizationVerificationDataAddressLine1Check`].
        set expiry_check: CreateTestIssuingAuthorizationVerificationDataAddressLine1Check,
        /// See [`CreateTestIssuingAuthorizationVerificationDataThreeDSecure`].
        set three_d_secure: CreateTestIssuingAuthorizationVerificationDataThreeDSecure,
    }
}

texts! {
    /// Create test issuing authorization wallet: one of some texts, or any other.
    CreateTestIssuingAuthorizationWallet {
        ApplePay = "apple_pay",
        GooglePay = "google_pay",
        SamsungPay = "samsung_pay",
    }
}

params! {
    /// Capture test issuing authorization purchase details, as it is sent.
    group CaptureTestIssuingAuthorizationPurchaseDetails {
        /// See [`CreateTestIssuingAuthorizationFleet`].
        set fleet: CreateTestIssuingAuthorizationFleet,
        /// See [`CaptureTestIssuingAuthorizationPurchaseDetailsFlight`].
        set flight: CaptureTestIssuingAuthorizationPurchaseDetailsFlight,
        /// See [`CreateTestIssuingAuthorizationFuel`].
        set fuel: CreateTestIssuingAuthorizationFuel,
        /// See [`CaptureTestIssuingAuthorizationPurchaseDetailsLodging`].
        set lodging: CaptureTestIssuingAuthorizationPurchaseDetailsLodging,
        /// A list, each [`CaptureTestIssuingAuthorizationPurchaseDetailsReceiptItem`].
        list receipt: CaptureTestIssuingAuthorizationPurchaseDetailsReceiptItem,
        /// A text.
        set reference: String,
    }
}

params! {
    /// Reject test issuing personalization design rejection reasons, as it is sent.
    group RejectTestIssuingPersonalizationDesignRejectionReasons {
        /// A list, each [`RejectTestIssuingPersonalizationDesignRejectionReasonsCardLogoItem`].
        list card_logo: RejectTestIssuingPersonalizationDesignRejectionReasonsCardLogoItem,
        /// A list, each [`RejectTestIssuingPersonalizationDesignRejectionReasonsCarrierTextItem`].
        list carrier_text: RejectTestIssuingPersonalizationDesignRejectionReasonsCarrierTextItem,
    }
}

params! {
    /// Create test issuing authorization fleet cardholder prompt data, as it is sent.
    group CreateTestIssuingAuthorizationFleetCardholderPromptData {
        /// A text.
        set driver_id: String,
        /// A whole number.
        set odometer: i64,
        /// A text.
        set unspecified_id: String,
        /// A text.
        set user_id: String,
        /// A text.
        set vehicle_number: String,
    }
}

texts! {
    /// Create test issuing authorization fleet purchase type: one of some texts, or any other.
    CreateTestIssuingAuthorizationFleetPurchaseType {
        FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
        FuelPurchase = "fuel_purchase",
        NonFuelPurchase = "non_fuel_purchase",
    }
}

params! {
    /// Create test issuing authorization fleet reported breakdown, as it is sent.
    group CreateTestIssuingAuthorizationFleetReportedBreakdown {
        /// See [`CreateTestIssuingAuthorizationFleetReportedBreakdownFuel`].
        set fuel: CreateTestIssuingAuthorizationFleetReportedBreakdownFuel,
        /// See [`CreateTestIssuingAuthorizationFleetReportedBreakdownFuel`].
        set non_fuel: CreateTestIssuingAuthorizationFleetReportedBreakdownFuel,
        /// See [`CreateTestIssuingAuthorizationFleetReportedBreakdownTax`].
        set tax: CreateTestIssuingAuthorizationFleetReportedBreakdownTax,
    }
}

texts! {
    /// Create test issuing authorization fleet service type: one of some texts, or any other.
    CreateTestIssuingAuthorizationFleetServiceType {
        FullService = "full_service",
        NonFuelTransaction = "non_fuel_transaction",
        SelfService = "self_service",
    }
}

texts! {
    /// Create test issuing authorization fuel type: one of some texts, or any other.
    CreateTestIssuingAuthorizationFuelType {
        Diesel = "diesel",
        Other = "other",
        UnleadedPlus = "unleaded_plus",
        UnleadedRegular = "unleaded_regular",
        UnleadedSuper = "unleaded_super",
    }
}

texts! {
    /// Create test issuing authorization fuel unit: one of some texts, or any other.
    CreateTestIssuingAuthorizationFuelUnit {
        ChargingMinute = "charging_minute",
        ImperialGallon = "imperial_gallon",
        Kilogram = "kilogram",
        KilowattHour = "kilowatt_hour",
        Liter = "liter",
        Other = "other",
        Pound = "pound",
        UsGallon = "us_gallon",
    }
}

texts! {
    /// Create test issuing authorization merchant data category: one of some texts, or any other.
    CreateTestIssuingAuthorizationMerchantDataCategory {
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

params! {
    /// Create test issuing authorization risk assessment card testing risk, as it is sent.
    required_group CreateTestIssuingAuthorizationRiskAssessmentCardTestingRisk {
        /// A whole number.
        set invalid_account_number_decline_rate_past_hour: i64,
        /// A whole number.
        set invalid_credentials_decline_rate_past_hour: i64,
        /// See [`CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel`].
        set level: CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel,
    }
}

impl CreateTestIssuingAuthorizationRiskAssessmentCardTestingRisk {
    /// With what must be there.
    #[must_use]
    pub fn new(level: impl Into<CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel>) -> Self {
        Self(Fields::new()).level(level)
    }
}

params! {
    /// Create test issuing authorization risk assessment fraud risk, as it is sent.
    required_group CreateTestIssuingAuthorizationRiskAssessmentFraudRisk {
        /// See [`CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel`].
        set level: CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel,
        /// A number.
        set score: f64,
    }
}

impl CreateTestIssuingAuthorizationRiskAssessmentFraudRisk {
    /// With what must be there.
    #[must_use]
    pub fn new(level: impl Into<CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel>) -> Self {
        Self(Fields::new()).level(level)
    }
}

params! {
    /// Create test issuing authorization risk assessment merchant dispute risk, as it is sent.
    required_group CreateTestIssuingAuthorizationRiskAssessmentMerchantDisputeRisk {
        /// A whole number.
        set dispute_rate: i64,
        /// See [`CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel`].
        set level: CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel,
    }
}

impl CreateTestIssuingAuthorizationRiskAssessmentMerchantDisputeRisk {
    /// With what must be there.
    #[must_use]
    pub fn new(level: impl Into<CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel>) -> Self {
        Self(Fields::new()).level(level)
    }
}

texts! {
    /// Create test issuing authorization verification data address line1 check: one of some texts, or any other.
    CreateTestIssuingAuthorizationVerificationDataAddressLine1Check {
        Match = "match",
        Mismatch = "mismatch",
        NotProvided = "not_provided",
    }
}

params! {
    /// Create test issuing authorization verification data authentication exemption, as it is sent.
    required_group CreateTestIssuingAuthorizationVerificationDataAuthenticationExemption {
        /// See [`CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy`].
        set claimed_by: CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy,
        /// See [`CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionType`].
        set r#type = "type": CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionType,
    }
}

impl CreateTestIssuingAuthorizationVerificationDataAuthenticationExemption {
    /// With what must be there.
    #[must_use]
    pub fn new(
        claimed_by: impl Into<CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy>,
        r#type: impl Into<CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionType>,
    ) -> Self {
        Self(Fields::new()).claimed_by(claimed_by).r#type(r#type)
    }
}

params! {
    /// Create test issuing authorization verification data three d secure, as it is sent.
    required_group CreateTestIssuingAuthorizationVerificationDataThreeDSecure {
        /// See [`CreateTestIssuingAuthorizationVerificationDataThreeDSecureResult`].
        set result: CreateTestIssuingAuthorizationVerificationDataThreeDSecureResult,
    }
}

impl CreateTestIssuingAuthorizationVerificationDataThreeDSecure {
    /// With what must be there.
    #[must_use]
    pub fn new(result: impl Into<CreateTestIssuingAuthorizationVerificationDataThreeDSecureResult>) -> Self {
        Self(Fields::new()).result(result)
    }
}

params! {
    /// Capture test issuing authorization purchase details flight, as it is sent.
    group CaptureTestIssuingAuthorizationPurchaseDetailsFlight {
        /// A whole number, in seconds since 1970 (UTC).
        set departure_at: i64,
        /// A text.
        set passenger_name: String,
        /// Yes or no.
        set refundable: bool,
        /// A list, each [`CaptureTestIssuingAuthorizationPurchaseDetailsFlightSegment`].
        list segments: CaptureTestIssuingAuthorizationPurchaseDetailsFlightSegment,
        /// A text.
        set travel_agency: String,
    }
}

params! {
    /// Capture test issuing authorization purchase details lodging, as it is sent.
    group CaptureTestIssuingAuthorizationPurchaseDetailsLodging {
        /// A whole number, in seconds since 1970 (UTC).
        set check_in_at: i64,
        /// A whole number.
        set nights: i64,
    }
}

params! {
    /// Capture test issuing authorization purchase details receipt item, as it is sent.
    group CaptureTestIssuingAuthorizationPurchaseDetailsReceiptItem {
        /// A text.
        set description: String,
        /// A text.
        set quantity: String,
        /// A whole number.
        set total: i64,
        /// A whole number, in the smallest unit of the currency.
        set unit_cost: i64,
    }
}

texts! {
    /// Reject test issuing personalization design rejection reasons card logo item: one of some texts, or any other.
    RejectTestIssuingPersonalizationDesignRejectionReasonsCardLogoItem {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonBinaryImage = "non_binary_image",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

texts! {
    /// Reject test issuing personalization design rejection reasons carrier text item: one of some texts, or any other.
    RejectTestIssuingPersonalizationDesignRejectionReasonsCarrierTextItem {
        GeographicLocation = "geographic_location",
        Inappropriate = "inappropriate",
        NetworkName = "network_name",
        NonFiatCurrency = "non_fiat_currency",
        Other = "other",
        OtherEntity = "other_entity",
        PromotionalMaterial = "promotional_material",
    }
}

params! {
    /// Create test issuing authorization fleet reported breakdown fuel, as it is sent.
    group CreateTestIssuingAuthorizationFleetReportedBreakdownFuel {
        /// A text.
        set gross_amount_decimal: String,
    }
}

params! {
    /// Create test issuing authorization fleet reported breakdown tax, as it is sent.
    group CreateTestIssuingAuthorizationFleetReportedBreakdownTax {
        /// A text.
        set local_amount_decimal: String,
        /// A text.
        set national_amount_decimal: String,
    }
}

texts! {
    /// Create test issuing authorization risk assessment card testing risk level: one of some texts, or any other.
    CreateTestIssuingAuthorizationRiskAssessmentCardTestingRiskLevel {
        Elevated = "elevated",
        Highest = "highest",
        Low = "low",
        Normal = "normal",
        NotAssessed = "not_assessed",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Create test issuing authorization verification data authentication exemption claimed by: one of some texts, or any other.
    CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionClaimedBy {
        Acquirer = "acquirer",
        Issuer = "issuer",
    }
}

texts! {
    /// Create test issuing authorization verification data authentication exemption type: one of some texts, or any other.
    CreateTestIssuingAuthorizationVerificationDataAuthenticationExemptionType {
        LowValueTransaction = "low_value_transaction",
        TransactionRiskAnalysis = "transaction_risk_analysis",
        UnknownValue = "unknown",
    }
}

texts! {
    /// Create test issuing authorization verification data three d secure result: one of some texts, or any other.
    CreateTestIssuingAuthorizationVerificationDataThreeDSecureResult {
        AttemptAcknowledged = "attempt_acknowledged",
        Authenticated = "authenticated",
        Failed = "failed",
        Required = "required",
    }
}

params! {
    /// Capture test issuing authorization purchase details flight segment, as it is sent.
    group CaptureTestIssuingAuthorizationPurchaseDetailsFlightSegment {
        /// A text.
        set arrival_airport_code: String,
        /// A text.
        set carrier: String,
        /// A text.
        set departure_airport_code: String,
        /// A text.
        set flight_number: String,
        /// A text.
        set service_class: String,
        /// Yes or no.
        set stopover_allowed: bool,
    }
}
