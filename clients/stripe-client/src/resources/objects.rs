//! The objects of all modules, each where its feature is on; elsewhere it is any JSON.
//!
//! Written by `ratelimit-codegen`.

#[cfg(feature = "payments")]
pub use super::payment_intents::PaymentIntent;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type PaymentIntent = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::payment_intents::PaymentIntentAmountDetailsLineItem;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type PaymentIntentAmountDetailsLineItem = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::setup_intents::SetupAttempt;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type SetupAttempt = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::setup_intents::SetupIntent;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type SetupIntent = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::payment_methods::PaymentMethod;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type PaymentMethod = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::charges::Charge;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type Charge = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::mandates::Mandate;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type Mandate = serde_json::Value;

#[cfg(feature = "payments")]
pub use super::confirmation_tokens::ConfirmationToken;
/// Any JSON: the feature `payments` is off.
#[cfg(not(feature = "payments"))]
pub type ConfirmationToken = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customers::Customer;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type Customer = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_balances::CashBalance;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type CashBalance = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_balances::CustomerBalanceTransaction;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type CustomerBalanceTransaction = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_balances::CustomerCashBalanceTransaction;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type CustomerCashBalanceTransaction = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_balances::FundingInstructions;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type FundingInstructions = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_payment_sources::BankAccount;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type BankAccount = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_payment_sources::Card;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type Card = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::customer_sessions::CustomerSession;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type CustomerSession = serde_json::Value;

#[cfg(feature = "customers")]
pub use super::tax_ids::TaxId;
/// Any JSON: the feature `customers` is off.
#[cfg(not(feature = "customers"))]
pub type TaxId = serde_json::Value;

#[cfg(feature = "products")]
pub use super::products::Product;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type Product = serde_json::Value;

#[cfg(feature = "products")]
pub use super::products::ProductFeature;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type ProductFeature = serde_json::Value;

#[cfg(feature = "products")]
pub use super::prices::Price;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type Price = serde_json::Value;

#[cfg(feature = "products")]
pub use super::plans::Plan;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type Plan = serde_json::Value;

#[cfg(feature = "products")]
pub use super::coupons::Coupon;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type Coupon = serde_json::Value;

#[cfg(feature = "products")]
pub use super::coupons::Discount;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type Discount = serde_json::Value;

#[cfg(feature = "products")]
pub use super::promotion_codes::PromotionCode;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type PromotionCode = serde_json::Value;

#[cfg(feature = "products")]
pub use super::tax_rates::TaxCode;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type TaxCode = serde_json::Value;

#[cfg(feature = "products")]
pub use super::tax_rates::TaxRate;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type TaxRate = serde_json::Value;

#[cfg(feature = "products")]
pub use super::shipping_rates::ShippingRate;
/// Any JSON: the feature `products` is off.
#[cfg(not(feature = "products"))]
pub type ShippingRate = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::subscriptions::Subscription;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type Subscription = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::subscription_items::SubscriptionItem;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type SubscriptionItem = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::subscription_schedules::SubscriptionSchedule;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type SubscriptionSchedule = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::invoices::Invoice;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type Invoice = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::invoice_items::Invoiceitem;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type Invoiceitem = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::invoice_line_items::LineItem;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type LineItem = serde_json::Value;

#[cfg(feature = "billing")]
pub use super::invoice_payments::InvoicePayment;
/// Any JSON: the feature `billing` is off.
#[cfg(not(feature = "billing"))]
pub type InvoicePayment = serde_json::Value;

#[cfg(feature = "checkout")]
pub use super::checkout_sessions::CheckoutSession;
/// Any JSON: the feature `checkout` is off.
#[cfg(not(feature = "checkout"))]
pub type CheckoutSession = serde_json::Value;

#[cfg(feature = "checkout")]
pub use super::checkout_sessions::Item;
/// Any JSON: the feature `checkout` is off.
#[cfg(not(feature = "checkout"))]
pub type Item = serde_json::Value;

#[cfg(feature = "refunds")]
pub use super::refunds::Refund;
/// Any JSON: the feature `refunds` is off.
#[cfg(not(feature = "refunds"))]
pub type Refund = serde_json::Value;

#[cfg(feature = "disputes")]
pub use super::disputes::Dispute;
/// Any JSON: the feature `disputes` is off.
#[cfg(not(feature = "disputes"))]
pub type Dispute = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::payouts::Payout;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type Payout = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balances::Balance;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type Balance = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balances::BalanceSettings;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type BalanceSettings = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::BalanceTransaction;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type BalanceTransaction = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::ConnectCollectionTransfer;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type ConnectCollectionTransfer = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::ReserveHold;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type ReserveHold = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::ReservePlan;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type ReservePlan = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::ReserveRelease;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type ReserveRelease = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::ReserveTransaction;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type ReserveTransaction = serde_json::Value;

#[cfg(feature = "payouts")]
pub use super::balance_transactions::TaxDeductedAtSource;
/// Any JSON: the feature `payouts` is off.
#[cfg(not(feature = "payouts"))]
pub type TaxDeductedAtSource = serde_json::Value;

#[cfg(feature = "events")]
pub use super::events::Event;
/// Any JSON: the feature `events` is off.
#[cfg(not(feature = "events"))]
pub type Event = serde_json::Value;

#[cfg(feature = "webhooks")]
pub use super::webhook_endpoints::WebhookEndpoint;
/// Any JSON: the feature `webhooks` is off.
#[cfg(not(feature = "webhooks"))]
pub type WebhookEndpoint = serde_json::Value;

#[cfg(feature = "payment_links")]
pub use super::payment_links::PaymentLink;
/// Any JSON: the feature `payment_links` is off.
#[cfg(not(feature = "payment_links"))]
pub type PaymentLink = serde_json::Value;

#[cfg(feature = "payment_settings")]
pub use super::payment_method_configurations::PaymentMethodConfiguration;
/// Any JSON: the feature `payment_settings` is off.
#[cfg(not(feature = "payment_settings"))]
pub type PaymentMethodConfiguration = serde_json::Value;

#[cfg(feature = "payment_settings")]
pub use super::payment_method_configurations::PaymentMethodDomain;
/// Any JSON: the feature `payment_settings` is off.
#[cfg(not(feature = "payment_settings"))]
pub type PaymentMethodDomain = serde_json::Value;

#[cfg(feature = "payment_records")]
pub use super::payment_records::PaymentAttemptRecord;
/// Any JSON: the feature `payment_records` is off.
#[cfg(not(feature = "payment_records"))]
pub type PaymentAttemptRecord = serde_json::Value;

#[cfg(feature = "payment_records")]
pub use super::payment_records::PaymentRecord;
/// Any JSON: the feature `payment_records` is off.
#[cfg(not(feature = "payment_records"))]
pub type PaymentRecord = serde_json::Value;

#[cfg(feature = "quotes")]
pub use super::quotes::Quote;
/// Any JSON: the feature `quotes` is off.
#[cfg(not(feature = "quotes"))]
pub type Quote = serde_json::Value;

#[cfg(feature = "credit_notes")]
pub use super::credit_notes::CreditNote;
/// Any JSON: the feature `credit_notes` is off.
#[cfg(not(feature = "credit_notes"))]
pub type CreditNote = serde_json::Value;

#[cfg(feature = "credit_notes")]
pub use super::credit_notes::CreditNoteLineItem;
/// Any JSON: the feature `credit_notes` is off.
#[cfg(not(feature = "credit_notes"))]
pub type CreditNoteLineItem = serde_json::Value;

#[cfg(feature = "credit_notes")]
pub use super::invoice_rendering_templates::InvoiceRenderingTemplate;
/// Any JSON: the feature `credit_notes` is off.
#[cfg(not(feature = "credit_notes"))]
pub type InvoiceRenderingTemplate = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_meters::BillingMeter;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingMeter = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_meters::BillingMeterEvent;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingMeterEvent = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_meters::BillingMeterEventAdjustment;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingMeterEventAdjustment = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_meters::BillingMeterEventSummary;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingMeterEventSummary = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_credits::BillingCreditBalanceSummary;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingCreditBalanceSummary = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_credits::BillingCreditBalanceTransaction;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingCreditBalanceTransaction = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_credits::BillingCreditGrant;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingCreditGrant = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_alerts::BillingAlert;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingAlert = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_alerts::BillingAlertTriggered;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingAlertTriggered = serde_json::Value;

#[cfg(feature = "usage_billing")]
pub use super::billing_alerts::BillingFeedbackOption;
/// Any JSON: the feature `usage_billing` is off.
#[cfg(not(feature = "usage_billing"))]
pub type BillingFeedbackOption = serde_json::Value;

#[cfg(feature = "billing_portal")]
pub use super::billing_portal::BillingPortalConfiguration;
/// Any JSON: the feature `billing_portal` is off.
#[cfg(not(feature = "billing_portal"))]
pub type BillingPortalConfiguration = serde_json::Value;

#[cfg(feature = "billing_portal")]
pub use super::billing_portal::BillingPortalSession;
/// Any JSON: the feature `billing_portal` is off.
#[cfg(not(feature = "billing_portal"))]
pub type BillingPortalSession = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::accounts::Account;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type Account = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::accounts::Application;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type Application = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::accounts::Capability;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type Capability = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::accounts::LoginLink;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type LoginLink = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::accounts::Person;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type Person = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::account_links::AccountLink;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type AccountLink = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::account_sessions::AccountSession;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type AccountSession = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::application_fees::ApplicationFee;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type ApplicationFee = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::application_fees::FeeRefund;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type FeeRefund = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::transfers::Transfer;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type Transfer = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::transfers::TransferReversal;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type TransferReversal = serde_json::Value;

#[cfg(feature = "connect")]
pub use super::country_specs::CountrySpec;
/// Any JSON: the feature `connect` is off.
#[cfg(not(feature = "connect"))]
pub type CountrySpec = serde_json::Value;

#[cfg(feature = "topups")]
pub use super::topups::Topup;
/// Any JSON: the feature `topups` is off.
#[cfg(not(feature = "topups"))]
pub type Topup = serde_json::Value;

#[cfg(feature = "files")]
pub use super::files::File;
/// Any JSON: the feature `files` is off.
#[cfg(not(feature = "files"))]
pub type File = serde_json::Value;

#[cfg(feature = "files")]
pub use super::file_links::FileLink;
/// Any JSON: the feature `files` is off.
#[cfg(not(feature = "files"))]
pub type FileLink = serde_json::Value;

#[cfg(feature = "payment_settings")]
pub use super::apple_pay_domains::ApplePayDomain;
/// Any JSON: the feature `payment_settings` is off.
#[cfg(not(feature = "payment_settings"))]
pub type ApplePayDomain = serde_json::Value;

#[cfg(feature = "ephemeral_keys")]
pub use super::ephemeral_keys::EphemeralKey;
/// Any JSON: the feature `ephemeral_keys` is off.
#[cfg(not(feature = "ephemeral_keys"))]
pub type EphemeralKey = serde_json::Value;

#[cfg(feature = "exchange_rates")]
pub use super::exchange_rates::ExchangeRate;
/// Any JSON: the feature `exchange_rates` is off.
#[cfg(not(feature = "exchange_rates"))]
pub type ExchangeRate = serde_json::Value;

#[cfg(feature = "radar")]
pub use super::reviews::Review;
/// Any JSON: the feature `radar` is off.
#[cfg(not(feature = "radar"))]
pub type Review = serde_json::Value;

#[cfg(feature = "radar")]
pub use super::radar::RadarEarlyFraudWarning;
/// Any JSON: the feature `radar` is off.
#[cfg(not(feature = "radar"))]
pub type RadarEarlyFraudWarning = serde_json::Value;

#[cfg(feature = "radar")]
pub use super::radar::RadarPaymentEvaluation;
/// Any JSON: the feature `radar` is off.
#[cfg(not(feature = "radar"))]
pub type RadarPaymentEvaluation = serde_json::Value;

#[cfg(feature = "radar")]
pub use super::radar::RadarValueList;
/// Any JSON: the feature `radar` is off.
#[cfg(not(feature = "radar"))]
pub type RadarValueList = serde_json::Value;

#[cfg(feature = "radar")]
pub use super::radar::RadarValueListItem;
/// Any JSON: the feature `radar` is off.
#[cfg(not(feature = "radar"))]
pub type RadarValueListItem = serde_json::Value;

#[cfg(feature = "sources")]
pub use super::sources::Source;
/// Any JSON: the feature `sources` is off.
#[cfg(not(feature = "sources"))]
pub type Source = serde_json::Value;

#[cfg(feature = "sources")]
pub use super::sources::SourceMandateNotification;
/// Any JSON: the feature `sources` is off.
#[cfg(not(feature = "sources"))]
pub type SourceMandateNotification = serde_json::Value;

#[cfg(feature = "sources")]
pub use super::sources::SourceTransaction;
/// Any JSON: the feature `sources` is off.
#[cfg(not(feature = "sources"))]
pub type SourceTransaction = serde_json::Value;

#[cfg(feature = "tokens")]
pub use super::tokens::Token;
/// Any JSON: the feature `tokens` is off.
#[cfg(not(feature = "tokens"))]
pub type Token = serde_json::Value;

#[cfg(feature = "apps")]
pub use super::apps::AppsInstall;
/// Any JSON: the feature `apps` is off.
#[cfg(not(feature = "apps"))]
pub type AppsInstall = serde_json::Value;

#[cfg(feature = "apps")]
pub use super::apps::AppsSecret;
/// Any JSON: the feature `apps` is off.
#[cfg(not(feature = "apps"))]
pub type AppsSecret = serde_json::Value;

#[cfg(feature = "climate")]
pub use super::climate::ClimateOrder;
/// Any JSON: the feature `climate` is off.
#[cfg(not(feature = "climate"))]
pub type ClimateOrder = serde_json::Value;

#[cfg(feature = "climate")]
pub use super::climate::ClimateProduct;
/// Any JSON: the feature `climate` is off.
#[cfg(not(feature = "climate"))]
pub type ClimateProduct = serde_json::Value;

#[cfg(feature = "climate")]
pub use super::climate::ClimateSupplier;
/// Any JSON: the feature `climate` is off.
#[cfg(not(feature = "climate"))]
pub type ClimateSupplier = serde_json::Value;

#[cfg(feature = "entitlements")]
pub use super::entitlements::EntitlementsActiveEntitlement;
/// Any JSON: the feature `entitlements` is off.
#[cfg(not(feature = "entitlements"))]
pub type EntitlementsActiveEntitlement = serde_json::Value;

#[cfg(feature = "entitlements")]
pub use super::entitlements::EntitlementsActiveEntitlementSummary;
/// Any JSON: the feature `entitlements` is off.
#[cfg(not(feature = "entitlements"))]
pub type EntitlementsActiveEntitlementSummary = serde_json::Value;

#[cfg(feature = "entitlements")]
pub use super::entitlements::EntitlementsFeature;
/// Any JSON: the feature `entitlements` is off.
#[cfg(not(feature = "entitlements"))]
pub type EntitlementsFeature = serde_json::Value;

#[cfg(feature = "financial_connections")]
pub use super::financial_connections::FinancialConnectionsAccount;
/// Any JSON: the feature `financial_connections` is off.
#[cfg(not(feature = "financial_connections"))]
pub type FinancialConnectionsAccount = serde_json::Value;

#[cfg(feature = "financial_connections")]
pub use super::financial_connections::FinancialConnectionsAccountOwner;
/// Any JSON: the feature `financial_connections` is off.
#[cfg(not(feature = "financial_connections"))]
pub type FinancialConnectionsAccountOwner = serde_json::Value;

#[cfg(feature = "financial_connections")]
pub use super::financial_connections::FinancialConnectionsAccountOwnership;
/// Any JSON: the feature `financial_connections` is off.
#[cfg(not(feature = "financial_connections"))]
pub type FinancialConnectionsAccountOwnership = serde_json::Value;

#[cfg(feature = "financial_connections")]
pub use super::financial_connections::FinancialConnectionsAuthorization;
/// Any JSON: the feature `financial_connections` is off.
#[cfg(not(feature = "financial_connections"))]
pub type FinancialConnectionsAuthorization = serde_json::Value;

#[cfg(feature = "financial_connections")]
pub use super::financial_connections::FinancialConnectionsSession;
/// Any JSON: the feature `financial_connections` is off.
#[cfg(not(feature = "financial_connections"))]
pub type FinancialConnectionsSession = serde_json::Value;

#[cfg(feature = "financial_connections")]
pub use super::financial_connections::FinancialConnectionsTransaction;
/// Any JSON: the feature `financial_connections` is off.
#[cfg(not(feature = "financial_connections"))]
pub type FinancialConnectionsTransaction = serde_json::Value;

#[cfg(feature = "forwarding")]
pub use super::forwarding::ForwardingRequest;
/// Any JSON: the feature `forwarding` is off.
#[cfg(not(feature = "forwarding"))]
pub type ForwardingRequest = serde_json::Value;

#[cfg(feature = "identity")]
pub use super::identity::IdentityVerificationReport;
/// Any JSON: the feature `identity` is off.
#[cfg(not(feature = "identity"))]
pub type IdentityVerificationReport = serde_json::Value;

#[cfg(feature = "identity")]
pub use super::identity::IdentityVerificationSession;
/// Any JSON: the feature `identity` is off.
#[cfg(not(feature = "identity"))]
pub type IdentityVerificationSession = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_authorizations::IssuingAuthorization;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingAuthorization = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_cards::IssuingCard;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingCard = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_cards::IssuingPersonalizationDesign;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingPersonalizationDesign = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_cards::IssuingPhysicalBundle;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingPhysicalBundle = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_cardholders::IssuingCardholder;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingCardholder = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_disputes::IssuingDispute;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingDispute = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_tokens::IssuingToken;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingToken = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_transactions::IssuingSettlement;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingSettlement = serde_json::Value;

#[cfg(feature = "issuing")]
pub use super::issuing_transactions::IssuingTransaction;
/// Any JSON: the feature `issuing` is off.
#[cfg(not(feature = "issuing"))]
pub type IssuingTransaction = serde_json::Value;

#[cfg(feature = "product_catalog")]
pub use super::product_catalog::ProductCatalogTrialOffer;
/// Any JSON: the feature `product_catalog` is off.
#[cfg(not(feature = "product_catalog"))]
pub type ProductCatalogTrialOffer = serde_json::Value;

#[cfg(feature = "reporting")]
pub use super::reporting::ReportingReportRun;
/// Any JSON: the feature `reporting` is off.
#[cfg(not(feature = "reporting"))]
pub type ReportingReportRun = serde_json::Value;

#[cfg(feature = "reporting")]
pub use super::reporting::ReportingReportType;
/// Any JSON: the feature `reporting` is off.
#[cfg(not(feature = "reporting"))]
pub type ReportingReportType = serde_json::Value;

#[cfg(feature = "reporting")]
pub use super::sigma::ScheduledQueryRun;
/// Any JSON: the feature `reporting` is off.
#[cfg(not(feature = "reporting"))]
pub type ScheduledQueryRun = serde_json::Value;

#[cfg(feature = "reporting")]
pub use super::sigma::SigmaSigmaApiQuery;
/// Any JSON: the feature `reporting` is off.
#[cfg(not(feature = "reporting"))]
pub type SigmaSigmaApiQuery = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxAssociation;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxAssociation = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxCalculation;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxCalculation = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxCalculationLineItem;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxCalculationLineItem = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxLocation;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxLocation = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxRegistration;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxRegistration = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxSettings;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxSettings = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxTransaction;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxTransaction = serde_json::Value;

#[cfg(feature = "tax")]
pub use super::tax::TaxTransactionLineItem;
/// Any JSON: the feature `tax` is off.
#[cfg(not(feature = "tax"))]
pub type TaxTransactionLineItem = serde_json::Value;

#[cfg(feature = "terminal")]
pub use super::terminal::TerminalConfiguration;
/// Any JSON: the feature `terminal` is off.
#[cfg(not(feature = "terminal"))]
pub type TerminalConfiguration = serde_json::Value;

#[cfg(feature = "terminal")]
pub use super::terminal::TerminalConnectionToken;
/// Any JSON: the feature `terminal` is off.
#[cfg(not(feature = "terminal"))]
pub type TerminalConnectionToken = serde_json::Value;

#[cfg(feature = "terminal")]
pub use super::terminal::TerminalLocation;
/// Any JSON: the feature `terminal` is off.
#[cfg(not(feature = "terminal"))]
pub type TerminalLocation = serde_json::Value;

#[cfg(feature = "terminal")]
pub use super::terminal::TerminalOnboardingLink;
/// Any JSON: the feature `terminal` is off.
#[cfg(not(feature = "terminal"))]
pub type TerminalOnboardingLink = serde_json::Value;

#[cfg(feature = "terminal")]
pub use super::terminal::TerminalReader;
/// Any JSON: the feature `terminal` is off.
#[cfg(not(feature = "terminal"))]
pub type TerminalReader = serde_json::Value;

#[cfg(feature = "terminal")]
pub use super::terminal::TerminalRefund;
/// Any JSON: the feature `terminal` is off.
#[cfg(not(feature = "terminal"))]
pub type TerminalRefund = serde_json::Value;

#[cfg(feature = "three_d_secure")]
pub use super::three_d_secure::ThreeDSecureAuthentication;
/// Any JSON: the feature `three_d_secure` is off.
#[cfg(not(feature = "three_d_secure"))]
pub type ThreeDSecureAuthentication = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_accounts::TreasuryFinancialAccount;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryFinancialAccount = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_accounts::TreasuryFinancialAccountFeatures;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryFinancialAccountFeatures = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_transfers::TreasuryInboundTransfer;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryInboundTransfer = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_transfers::TreasuryOutboundPayment;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryOutboundPayment = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_transfers::TreasuryOutboundTransfer;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryOutboundTransfer = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_received::TreasuryCreditReversal;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryCreditReversal = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_received::TreasuryDebitReversal;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryDebitReversal = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_received::TreasuryReceivedCredit;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryReceivedCredit = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_received::TreasuryReceivedDebit;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryReceivedDebit = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_transactions::TreasuryTransaction;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryTransaction = serde_json::Value;

#[cfg(feature = "treasury")]
pub use super::treasury_transactions::TreasuryTransactionEntry;
/// Any JSON: the feature `treasury` is off.
#[cfg(not(feature = "treasury"))]
pub type TreasuryTransactionEntry = serde_json::Value;

#[cfg(feature = "test_helpers")]
pub use super::test_clocks::TestHelpersTestClock;
/// Any JSON: the feature `test_helpers` is off.
#[cfg(not(feature = "test_helpers"))]
pub type TestHelpersTestClock = serde_json::Value;
