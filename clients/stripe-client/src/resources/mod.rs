//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

#[cfg(feature = "payments")]
pub mod payment_intents;

#[cfg(feature = "payments")]
pub mod setup_intents;

#[cfg(feature = "payments")]
pub mod payment_methods;

#[cfg(feature = "payments")]
pub mod charges;

#[cfg(feature = "payments")]
pub mod mandates;

#[cfg(feature = "payments")]
pub mod confirmation_tokens;

#[cfg(feature = "customers")]
pub mod customers;

#[cfg(feature = "customers")]
pub mod customer_balances;

#[cfg(feature = "customers")]
pub mod customer_payment_sources;

#[cfg(feature = "customers")]
pub mod customer_sessions;

#[cfg(feature = "customers")]
pub mod tax_ids;

#[cfg(feature = "products")]
pub mod products;

#[cfg(feature = "products")]
pub mod prices;

#[cfg(feature = "products")]
pub mod plans;

#[cfg(feature = "products")]
pub mod coupons;

#[cfg(feature = "products")]
pub mod promotion_codes;

#[cfg(feature = "products")]
pub mod tax_rates;

#[cfg(feature = "products")]
pub mod shipping_rates;

#[cfg(feature = "billing")]
pub mod subscriptions;

#[cfg(feature = "billing")]
pub mod subscription_items;

#[cfg(feature = "billing")]
pub mod subscription_schedules;

#[cfg(feature = "billing")]
pub mod invoices;

#[cfg(feature = "billing")]
pub mod invoice_items;

#[cfg(feature = "billing")]
pub mod invoice_line_items;

#[cfg(feature = "billing")]
pub mod invoice_payments;

#[cfg(feature = "checkout")]
pub mod checkout_sessions;

#[cfg(feature = "refunds")]
pub mod refunds;

#[cfg(feature = "disputes")]
pub mod disputes;

#[cfg(feature = "payouts")]
pub mod payouts;

#[cfg(feature = "payouts")]
pub mod balances;

#[cfg(feature = "payouts")]
pub mod balance_transactions;

#[cfg(feature = "events")]
pub mod events;

#[cfg(feature = "webhooks")]
pub mod webhook_endpoints;

#[cfg(feature = "payment_links")]
pub mod payment_links;

#[cfg(feature = "payment_settings")]
pub mod payment_method_configurations;

#[cfg(feature = "payment_records")]
pub mod payment_records;

#[cfg(feature = "quotes")]
pub mod quotes;

#[cfg(feature = "credit_notes")]
pub mod credit_notes;

#[cfg(feature = "credit_notes")]
pub mod invoice_rendering_templates;

#[cfg(feature = "usage_billing")]
pub mod billing_meters;

#[cfg(feature = "usage_billing")]
pub mod billing_credits;

#[cfg(feature = "usage_billing")]
pub mod billing_alerts;

#[cfg(feature = "billing_portal")]
pub mod billing_portal;

#[cfg(feature = "connect")]
pub mod accounts;

#[cfg(feature = "connect")]
pub mod account_links;

#[cfg(feature = "connect")]
pub mod account_sessions;

#[cfg(feature = "connect")]
pub mod application_fees;

#[cfg(feature = "connect")]
pub mod transfers;

#[cfg(feature = "connect")]
pub mod country_specs;

#[cfg(feature = "topups")]
pub mod topups;

#[cfg(feature = "files")]
pub mod files;

#[cfg(feature = "files")]
pub mod file_links;

#[cfg(feature = "payment_settings")]
pub mod apple_pay_domains;

#[cfg(feature = "ephemeral_keys")]
pub mod ephemeral_keys;

#[cfg(feature = "exchange_rates")]
pub mod exchange_rates;

#[cfg(feature = "radar")]
pub mod reviews;

#[cfg(feature = "radar")]
pub mod radar;

#[cfg(feature = "sources")]
pub mod sources;

#[cfg(feature = "tokens")]
pub mod tokens;

#[cfg(feature = "apps")]
pub mod apps;

#[cfg(feature = "climate")]
pub mod climate;

#[cfg(feature = "entitlements")]
pub mod entitlements;

#[cfg(feature = "financial_connections")]
pub mod financial_connections;

#[cfg(feature = "forwarding")]
pub mod forwarding;

#[cfg(feature = "identity")]
pub mod identity;

#[cfg(feature = "issuing")]
pub mod issuing_authorizations;

#[cfg(feature = "issuing")]
pub mod issuing_cards;

#[cfg(feature = "issuing")]
pub mod issuing_cardholders;

#[cfg(feature = "issuing")]
pub mod issuing_disputes;

#[cfg(feature = "issuing")]
pub mod issuing_tokens;

#[cfg(feature = "issuing")]
pub mod issuing_transactions;

#[cfg(feature = "product_catalog")]
pub mod product_catalog;

#[cfg(feature = "reporting")]
pub mod reporting;

#[cfg(feature = "reporting")]
pub mod sigma;

#[cfg(feature = "tax")]
pub mod tax;

#[cfg(feature = "terminal")]
pub mod terminal;

#[cfg(feature = "three_d_secure")]
pub mod three_d_secure;

#[cfg(feature = "treasury")]
pub mod treasury_accounts;

#[cfg(feature = "treasury")]
pub mod treasury_transfers;

#[cfg(feature = "treasury")]
pub mod treasury_received;

#[cfg(feature = "treasury")]
pub mod treasury_transactions;

#[cfg(feature = "test_helpers")]
pub mod test_clocks;

#[cfg(feature = "test_helpers")]
pub mod test_payments;

#[cfg(feature = "test_helpers")]
pub mod test_issuing;

#[cfg(feature = "test_helpers")]
pub mod test_terminal;

#[cfg(feature = "test_helpers")]
pub mod test_treasury;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

pub mod objects;

pub use self::support::{Expandable, Fields, List};
#[doc(hidden)]
pub use self::support::{Read, Shape, Shaped, Write};

impl crate::StripeClient {
    /// Payment intents: the methods of [`PaymentIntents`](payment_intents::PaymentIntents), under the same limits as all others.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn payment_intents(&self) -> payment_intents::PaymentIntentsClient {
        payment_intents::PaymentIntentsClient::of(self)
    }

    /// Setup intents: the methods of [`SetupIntents`](setup_intents::SetupIntents), under the same limits as all others.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn setup_intents(&self) -> setup_intents::SetupIntentsClient {
        setup_intents::SetupIntentsClient::of(self)
    }

    /// Payment methods: the methods of [`PaymentMethods`](payment_methods::PaymentMethods), under the same limits as all others.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn payment_methods(&self) -> payment_methods::PaymentMethodsClient {
        payment_methods::PaymentMethodsClient::of(self)
    }

    /// Charges: the methods of [`Charges`](charges::Charges), under the same limits as all others.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn charges(&self) -> charges::ChargesClient {
        charges::ChargesClient::of(self)
    }

    /// Mandates: the methods of [`Mandates`](mandates::Mandates), under the same limits as all others.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn mandates(&self) -> mandates::MandatesClient {
        mandates::MandatesClient::of(self)
    }

    /// Confirmation tokens: the methods of [`ConfirmationTokens`](confirmation_tokens::ConfirmationTokens), under the same limits as all others.
    #[cfg(feature = "payments")]
    #[must_use]
    pub fn confirmation_tokens(&self) -> confirmation_tokens::ConfirmationTokensClient {
        confirmation_tokens::ConfirmationTokensClient::of(self)
    }

    /// Customers: the methods of [`Customers`](customers::Customers), under the same limits as all others.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customers(&self) -> customers::CustomersClient {
        customers::CustomersClient::of(self)
    }

    /// Customer balances: the methods of [`CustomerBalances`](customer_balances::CustomerBalances), under the same limits as all others.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customer_balances(&self) -> customer_balances::CustomerBalancesClient {
        customer_balances::CustomerBalancesClient::of(self)
    }

    /// Customer payment sources: the methods of [`CustomerPaymentSources`](customer_payment_sources::CustomerPaymentSources), under the same limits as all others.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customer_payment_sources(&self) -> customer_payment_sources::CustomerPaymentSourcesClient {
        customer_payment_sources::CustomerPaymentSourcesClient::of(self)
    }

    /// Customer sessions: the methods of [`CustomerSessions`](customer_sessions::CustomerSessions), under the same limits as all others.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn customer_sessions(&self) -> customer_sessions::CustomerSessionsClient {
        customer_sessions::CustomerSessionsClient::of(self)
    }

    /// Tax IDs: the methods of [`TaxIds`](tax_ids::TaxIds), under the same limits as all others.
    #[cfg(feature = "customers")]
    #[must_use]
    pub fn tax_ids(&self) -> tax_ids::TaxIdsClient {
        tax_ids::TaxIdsClient::of(self)
    }

    /// Products: the methods of [`Products`](products::Products), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn products(&self) -> products::ProductsClient {
        products::ProductsClient::of(self)
    }

    /// Prices: the methods of [`Prices`](prices::Prices), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn prices(&self) -> prices::PricesClient {
        prices::PricesClient::of(self)
    }

    /// Plans: the methods of [`Plans`](plans::Plans), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn plans(&self) -> plans::PlansClient {
        plans::PlansClient::of(self)
    }

    /// Coupons: the methods of [`Coupons`](coupons::Coupons), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn coupons(&self) -> coupons::CouponsClient {
        coupons::CouponsClient::of(self)
    }

    /// Promotion codes: the methods of [`PromotionCodes`](promotion_codes::PromotionCodes), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn promotion_codes(&self) -> promotion_codes::PromotionCodesClient {
        promotion_codes::PromotionCodesClient::of(self)
    }

    /// Tax rates: the methods of [`TaxRates`](tax_rates::TaxRates), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn tax_rates(&self) -> tax_rates::TaxRatesClient {
        tax_rates::TaxRatesClient::of(self)
    }

    /// Shipping rates: the methods of [`ShippingRates`](shipping_rates::ShippingRates), under the same limits as all others.
    #[cfg(feature = "products")]
    #[must_use]
    pub fn shipping_rates(&self) -> shipping_rates::ShippingRatesClient {
        shipping_rates::ShippingRatesClient::of(self)
    }

    /// Subscriptions: the methods of [`Subscriptions`](subscriptions::Subscriptions), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn subscriptions(&self) -> subscriptions::SubscriptionsClient {
        subscriptions::SubscriptionsClient::of(self)
    }

    /// Subscription items: the methods of [`SubscriptionItems`](subscription_items::SubscriptionItems), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn subscription_items(&self) -> subscription_items::SubscriptionItemsClient {
        subscription_items::SubscriptionItemsClient::of(self)
    }

    /// Subscription schedules: the methods of [`SubscriptionSchedules`](subscription_schedules::SubscriptionSchedules), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn subscription_schedules(&self) -> subscription_schedules::SubscriptionSchedulesClient {
        subscription_schedules::SubscriptionSchedulesClient::of(self)
    }

    /// Invoices: the methods of [`Invoices`](invoices::Invoices), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn invoices(&self) -> invoices::InvoicesClient {
        invoices::InvoicesClient::of(self)
    }

    /// Invoice items: the methods of [`InvoiceItems`](invoice_items::InvoiceItems), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn invoice_items(&self) -> invoice_items::InvoiceItemsClient {
        invoice_items::InvoiceItemsClient::of(self)
    }

    /// Invoice line items: the methods of [`InvoiceLineItems`](invoice_line_items::InvoiceLineItems), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn invoice_line_items(&self) -> invoice_line_items::InvoiceLineItemsClient {
        invoice_line_items::InvoiceLineItemsClient::of(self)
    }

    /// Invoice payments: the methods of [`InvoicePayments`](invoice_payments::InvoicePayments), under the same limits as all others.
    #[cfg(feature = "billing")]
    #[must_use]
    pub fn invoice_payments(&self) -> invoice_payments::InvoicePaymentsClient {
        invoice_payments::InvoicePaymentsClient::of(self)
    }

    /// Checkout sessions: the methods of [`CheckoutSessions`](checkout_sessions::CheckoutSessions), under the same limits as all others.
    #[cfg(feature = "checkout")]
    #[must_use]
    pub fn checkout_sessions(&self) -> checkout_sessions::CheckoutSessionsClient {
        checkout_sessions::CheckoutSessionsClient::of(self)
    }

    /// Refunds: the methods of [`Refunds`](refunds::Refunds), under the same limits as all others.
    #[cfg(feature = "refunds")]
    #[must_use]
    pub fn refunds(&self) -> refunds::RefundsClient {
        refunds::RefundsClient::of(self)
    }

    /// Disputes: the methods of [`Disputes`](disputes::Disputes), under the same limits as all others.
    #[cfg(feature = "disputes")]
    #[must_use]
    pub fn disputes(&self) -> disputes::DisputesClient {
        disputes::DisputesClient::of(self)
    }

    /// Payouts: the methods of [`Payouts`](payouts::Payouts), under the same limits as all others.
    #[cfg(feature = "payouts")]
    #[must_use]
    pub fn payouts(&self) -> payouts::PayoutsClient {
        payouts::PayoutsClient::of(self)
    }

    /// Balances: the methods of [`Balances`](balances::Balances), under the same limits as all others.
    #[cfg(feature = "payouts")]
    #[must_use]
    pub fn balances(&self) -> balances::BalancesClient {
        balances::BalancesClient::of(self)
    }

    /// Balance transactions: the methods of [`BalanceTransactions`](balance_transactions::BalanceTransactions), under the same limits as all others.
    #[cfg(feature = "payouts")]
    #[must_use]
    pub fn balance_transactions(&self) -> balance_transactions::BalanceTransactionsClient {
        balance_transactions::BalanceTransactionsClient::of(self)
    }

    /// Events: the methods of [`Events`](events::Events), under the same limits as all others.
    #[cfg(feature = "events")]
    #[must_use]
    pub fn events(&self) -> events::EventsClient {
        events::EventsClient::of(self)
    }

    /// Webhook endpoints: the methods of [`WebhookEndpoints`](webhook_endpoints::WebhookEndpoints), under the same limits as all others.
    #[cfg(feature = "webhooks")]
    #[must_use]
    pub fn webhook_endpoints(&self) -> webhook_endpoints::WebhookEndpointsClient {
        webhook_endpoints::WebhookEndpointsClient::of(self)
    }

    /// Payment links: the methods of [`PaymentLinks`](payment_links::PaymentLinks), under the same limits as all others.
    #[cfg(feature = "payment_links")]
    #[must_use]
    pub fn payment_links(&self) -> payment_links::PaymentLinksClient {
        payment_links::PaymentLinksClient::of(self)
    }

    /// Payment method configurations: the methods of [`PaymentMethodConfigurations`](payment_method_configurations::PaymentMethodConfigurations), under the same limits as all others.
    #[cfg(feature = "payment_settings")]
    #[must_use]
    pub fn payment_method_configurations(
        &self,
    ) -> payment_method_configurations::PaymentMethodConfigurationsClient {
        payment_method_configurations::PaymentMethodConfigurationsClient::of(self)
    }

    /// Payment records: the methods of [`PaymentRecords`](payment_records::PaymentRecords), under the same limits as all others.
    #[cfg(feature = "payment_records")]
    #[must_use]
    pub fn payment_records(&self) -> payment_records::PaymentRecordsClient {
        payment_records::PaymentRecordsClient::of(self)
    }

    /// Quotes: the methods of [`Quotes`](quotes::Quotes), under the same limits as all others.
    #[cfg(feature = "quotes")]
    #[must_use]
    pub fn quotes(&self) -> quotes::QuotesClient {
        quotes::QuotesClient::of(self)
    }

    /// Credit notes: the methods of [`CreditNotes`](credit_notes::CreditNotes), under the same limits as all others.
    #[cfg(feature = "credit_notes")]
    #[must_use]
    pub fn credit_notes(&self) -> credit_notes::CreditNotesClient {
        credit_notes::CreditNotesClient::of(self)
    }

    /// Invoice rendering templates: the methods of [`InvoiceRenderingTemplates`](invoice_rendering_templates::InvoiceRenderingTemplates), under the same limits as all others.
    #[cfg(feature = "credit_notes")]
    #[must_use]
    pub fn invoice_rendering_templates(
        &self,
    ) -> invoice_rendering_templates::InvoiceRenderingTemplatesClient {
        invoice_rendering_templates::InvoiceRenderingTemplatesClient::of(self)
    }

    /// Billing meters: the methods of [`BillingMeters`](billing_meters::BillingMeters), under the same limits as all others.
    #[cfg(feature = "usage_billing")]
    #[must_use]
    pub fn billing_meters(&self) -> billing_meters::BillingMetersClient {
        billing_meters::BillingMetersClient::of(self)
    }

    /// Billing credits: the methods of [`BillingCredits`](billing_credits::BillingCredits), under the same limits as all others.
    #[cfg(feature = "usage_billing")]
    #[must_use]
    pub fn billing_credits(&self) -> billing_credits::BillingCreditsClient {
        billing_credits::BillingCreditsClient::of(self)
    }

    /// Billing alerts: the methods of [`BillingAlerts`](billing_alerts::BillingAlerts), under the same limits as all others.
    #[cfg(feature = "usage_billing")]
    #[must_use]
    pub fn billing_alerts(&self) -> billing_alerts::BillingAlertsClient {
        billing_alerts::BillingAlertsClient::of(self)
    }

    /// Billing portal: the methods of [`BillingPortal`](billing_portal::BillingPortal), under the same limits as all others.
    #[cfg(feature = "billing_portal")]
    #[must_use]
    pub fn billing_portal(&self) -> billing_portal::BillingPortalClient {
        billing_portal::BillingPortalClient::of(self)
    }

    /// Accounts: the methods of [`Accounts`](accounts::Accounts), under the same limits as all others.
    #[cfg(feature = "connect")]
    #[must_use]
    pub fn accounts(&self) -> accounts::AccountsClient {
        accounts::AccountsClient::of(self)
    }

    /// Account links: the methods of [`AccountLinks`](account_links::AccountLinks), under the same limits as all others.
    #[cfg(feature = "connect")]
    #[must_use]
    pub fn account_links(&self) -> account_links::AccountLinksClient {
        account_links::AccountLinksClient::of(self)
    }

    /// Account sessions: the methods of [`AccountSessions`](account_sessions::AccountSessions), under the same limits as all others.
    #[cfg(feature = "connect")]
    #[must_use]
    pub fn account_sessions(&self) -> account_sessions::AccountSessionsClient {
        account_sessions::AccountSessionsClient::of(self)
    }

    /// Application fees: the methods of [`ApplicationFees`](application_fees::ApplicationFees), under the same limits as all others.
    #[cfg(feature = "connect")]
    #[must_use]
    pub fn application_fees(&self) -> application_fees::ApplicationFeesClient {
        application_fees::ApplicationFeesClient::of(self)
    }

    /// Transfers: the methods of [`Transfers`](transfers::Transfers), under the same limits as all others.
    #[cfg(feature = "connect")]
    #[must_use]
    pub fn transfers(&self) -> transfers::TransfersClient {
        transfers::TransfersClient::of(self)
    }

    /// Country specs: the methods of [`CountrySpecs`](country_specs::CountrySpecs), under the same limits as all others.
    #[cfg(feature = "connect")]
    #[must_use]
    pub fn country_specs(&self) -> country_specs::CountrySpecsClient {
        country_specs::CountrySpecsClient::of(self)
    }

    /// Topups: the methods of [`Topups`](topups::Topups), under the same limits as all others.
    #[cfg(feature = "topups")]
    #[must_use]
    pub fn topups(&self) -> topups::TopupsClient {
        topups::TopupsClient::of(self)
    }

    /// Files: the methods of [`Files`](files::Files), under the same limits as all others.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn files(&self) -> files::FilesClient {
        files::FilesClient::of(self)
    }

    /// File links: the methods of [`FileLinks`](file_links::FileLinks), under the same limits as all others.
    #[cfg(feature = "files")]
    #[must_use]
    pub fn file_links(&self) -> file_links::FileLinksClient {
        file_links::FileLinksClient::of(self)
    }

    /// Apple pay domains: the methods of [`ApplePayDomains`](apple_pay_domains::ApplePayDomains), under the same limits as all others.
    #[cfg(feature = "payment_settings")]
    #[must_use]
    pub fn apple_pay_domains(&self) -> apple_pay_domains::ApplePayDomainsClient {
        apple_pay_domains::ApplePayDomainsClient::of(self)
    }

    /// Ephemeral keys: the methods of [`EphemeralKeys`](ephemeral_keys::EphemeralKeys), under the same limits as all others.
    #[cfg(feature = "ephemeral_keys")]
    #[must_use]
    pub fn ephemeral_keys(&self) -> ephemeral_keys::EphemeralKeysClient {
        ephemeral_keys::EphemeralKeysClient::of(self)
    }

    /// Exchange rates: the methods of [`ExchangeRates`](exchange_rates::ExchangeRates), under the same limits as all others.
    #[cfg(feature = "exchange_rates")]
    #[must_use]
    pub fn exchange_rates(&self) -> exchange_rates::ExchangeRatesClient {
        exchange_rates::ExchangeRatesClient::of(self)
    }

    /// Reviews: the methods of [`Reviews`](reviews::Reviews), under the same limits as all others.
    #[cfg(feature = "radar")]
    #[must_use]
    pub fn reviews(&self) -> reviews::ReviewsClient {
        reviews::ReviewsClient::of(self)
    }

    /// Radar: the methods of [`Radar`](radar::Radar), under the same limits as all others.
    #[cfg(feature = "radar")]
    #[must_use]
    pub fn radar(&self) -> radar::RadarClient {
        radar::RadarClient::of(self)
    }

    /// Sources: the methods of [`Sources`](sources::Sources), under the same limits as all others.
    #[cfg(feature = "sources")]
    #[must_use]
    pub fn sources(&self) -> sources::SourcesClient {
        sources::SourcesClient::of(self)
    }

    /// Tokens: the methods of [`Tokens`](tokens::Tokens), under the same limits as all others.
    #[cfg(feature = "tokens")]
    #[must_use]
    pub fn tokens(&self) -> tokens::TokensClient {
        tokens::TokensClient::of(self)
    }

    /// Apps: the methods of [`Apps`](apps::Apps), under the same limits as all others.
    #[cfg(feature = "apps")]
    #[must_use]
    pub fn apps(&self) -> apps::AppsClient {
        apps::AppsClient::of(self)
    }

    /// Climate: the methods of [`Climate`](climate::Climate), under the same limits as all others.
    #[cfg(feature = "climate")]
    #[must_use]
    pub fn climate(&self) -> climate::ClimateClient {
        climate::ClimateClient::of(self)
    }

    /// Entitlements: the methods of [`Entitlements`](entitlements::Entitlements), under the same limits as all others.
    #[cfg(feature = "entitlements")]
    #[must_use]
    pub fn entitlements(&self) -> entitlements::EntitlementsClient {
        entitlements::EntitlementsClient::of(self)
    }

    /// Financial connections: the methods of [`FinancialConnections`](financial_connections::FinancialConnections), under the same limits as all others.
    #[cfg(feature = "financial_connections")]
    #[must_use]
    pub fn financial_connections(&self) -> financial_connections::FinancialConnectionsClient {
        financial_connections::FinancialConnectionsClient::of(self)
    }

    /// Forwarding: the methods of [`Forwarding`](forwarding::Forwarding), under the same limits as all others.
    #[cfg(feature = "forwarding")]
    #[must_use]
    pub fn forwarding(&self) -> forwarding::ForwardingClient {
        forwarding::ForwardingClient::of(self)
    }

    /// Identity: the methods of [`Identity`](identity::Identity), under the same limits as all others.
    #[cfg(feature = "identity")]
    #[must_use]
    pub fn identity(&self) -> identity::IdentityClient {
        identity::IdentityClient::of(self)
    }

    /// Issuing authorizations: the methods of [`IssuingAuthorizations`](issuing_authorizations::IssuingAuthorizations), under the same limits as all others.
    #[cfg(feature = "issuing")]
    #[must_use]
    pub fn issuing_authorizations(&self) -> issuing_authorizations::IssuingAuthorizationsClient {
        issuing_authorizations::IssuingAuthorizationsClient::of(self)
    }

    /// Issuing cards: the methods of [`IssuingCards`](issuing_cards::IssuingCards), under the same limits as all others.
    #[cfg(feature = "issuing")]
    #[must_use]
    pub fn issuing_cards(&self) -> issuing_cards::IssuingCardsClient {
        issuing_cards::IssuingCardsClient::of(self)
    }

    /// Issuing cardholders: the methods of [`IssuingCardholders`](issuing_cardholders::IssuingCardholders), under the same limits as all others.
    #[cfg(feature = "issuing")]
    #[must_use]
    pub fn issuing_cardholders(&self) -> issuing_cardholders::IssuingCardholdersClient {
        issuing_cardholders::IssuingCardholdersClient::of(self)
    }

    /// Issuing disputes: the methods of [`IssuingDisputes`](issuing_disputes::IssuingDisputes), under the same limits as all others.
    #[cfg(feature = "issuing")]
    #[must_use]
    pub fn issuing_disputes(&self) -> issuing_disputes::IssuingDisputesClient {
        issuing_disputes::IssuingDisputesClient::of(self)
    }

    /// Issuing tokens: the methods of [`IssuingTokens`](issuing_tokens::IssuingTokens), under the same limits as all others.
    #[cfg(feature = "issuing")]
    #[must_use]
    pub fn issuing_tokens(&self) -> issuing_tokens::IssuingTokensClient {
        issuing_tokens::IssuingTokensClient::of(self)
    }

    /// Issuing transactions: the methods of [`IssuingTransactions`](issuing_transactions::IssuingTransactions), under the same limits as all others.
    #[cfg(feature = "issuing")]
    #[must_use]
    pub fn issuing_transactions(&self) -> issuing_transactions::IssuingTransactionsClient {
        issuing_transactions::IssuingTransactionsClient::of(self)
    }

    /// Product catalog: the methods of [`ProductCatalog`](product_catalog::ProductCatalog), under the same limits as all others.
    #[cfg(feature = "product_catalog")]
    #[must_use]
    pub fn product_catalog(&self) -> product_catalog::ProductCatalogClient {
        product_catalog::ProductCatalogClient::of(self)
    }

    /// Reporting: the methods of [`Reporting`](reporting::Reporting), under the same limits as all others.
    #[cfg(feature = "reporting")]
    #[must_use]
    pub fn reporting(&self) -> reporting::ReportingClient {
        reporting::ReportingClient::of(self)
    }

    /// Sigma: the methods of [`Sigma`](sigma::Sigma), under the same limits as all others.
    #[cfg(feature = "reporting")]
    #[must_use]
    pub fn sigma(&self) -> sigma::SigmaClient {
        sigma::SigmaClient::of(self)
    }

    /// Tax: the methods of [`Tax`](tax::Tax), under the same limits as all others.
    #[cfg(feature = "tax")]
    #[must_use]
    pub fn tax(&self) -> tax::TaxClient {
        tax::TaxClient::of(self)
    }

    /// Terminal: the methods of [`Terminal`](terminal::Terminal), under the same limits as all others.
    #[cfg(feature = "terminal")]
    #[must_use]
    pub fn terminal(&self) -> terminal::TerminalClient {
        terminal::TerminalClient::of(self)
    }

    /// Three d secure: the methods of [`ThreeDSecure`](three_d_secure::ThreeDSecure), under the same limits as all others.
    #[cfg(feature = "three_d_secure")]
    #[must_use]
    pub fn three_d_secure(&self) -> three_d_secure::ThreeDSecureClient {
        three_d_secure::ThreeDSecureClient::of(self)
    }

    /// Treasury accounts: the methods of [`TreasuryAccounts`](treasury_accounts::TreasuryAccounts), under the same limits as all others.
    #[cfg(feature = "treasury")]
    #[must_use]
    pub fn treasury_accounts(&self) -> treasury_accounts::TreasuryAccountsClient {
        treasury_accounts::TreasuryAccountsClient::of(self)
    }

    /// Treasury transfers: the methods of [`TreasuryTransfers`](treasury_transfers::TreasuryTransfers), under the same limits as all others.
    #[cfg(feature = "treasury")]
    #[must_use]
    pub fn treasury_transfers(&self) -> treasury_transfers::TreasuryTransfersClient {
        treasury_transfers::TreasuryTransfersClient::of(self)
    }

    /// Treasury received: the methods of [`TreasuryReceived`](treasury_received::TreasuryReceived), under the same limits as all others.
    #[cfg(feature = "treasury")]
    #[must_use]
    pub fn treasury_received(&self) -> treasury_received::TreasuryReceivedClient {
        treasury_received::TreasuryReceivedClient::of(self)
    }

    /// Treasury transactions: the methods of [`TreasuryTransactions`](treasury_transactions::TreasuryTransactions), under the same limits as all others.
    #[cfg(feature = "treasury")]
    #[must_use]
    pub fn treasury_transactions(&self) -> treasury_transactions::TreasuryTransactionsClient {
        treasury_transactions::TreasuryTransactionsClient::of(self)
    }

    /// Test clocks: the methods of [`TestClocks`](test_clocks::TestClocks), under the same limits as all others.
    #[cfg(feature = "test_helpers")]
    #[must_use]
    pub fn test_clocks(&self) -> test_clocks::TestClocksClient {
        test_clocks::TestClocksClient::of(self)
    }

    /// Test payments: the methods of [`TestPayments`](test_payments::TestPayments), under the same limits as all others.
    #[cfg(feature = "test_helpers")]
    #[must_use]
    pub fn test_payments(&self) -> test_payments::TestPaymentsClient {
        test_payments::TestPaymentsClient::of(self)
    }

    /// Test issuing: the methods of [`TestIssuing`](test_issuing::TestIssuing), under the same limits as all others.
    #[cfg(feature = "test_helpers")]
    #[must_use]
    pub fn test_issuing(&self) -> test_issuing::TestIssuingClient {
        test_issuing::TestIssuingClient::of(self)
    }

    /// Test terminal: the methods of [`TestTerminal`](test_terminal::TestTerminal), under the same limits as all others.
    #[cfg(feature = "test_helpers")]
    #[must_use]
    pub fn test_terminal(&self) -> test_terminal::TestTerminalClient {
        test_terminal::TestTerminalClient::of(self)
    }

    /// Test treasury: the methods of [`TestTreasury`](test_treasury::TestTreasury), under the same limits as all others.
    #[cfg(feature = "test_helpers")]
    #[must_use]
    pub fn test_treasury(&self) -> test_treasury::TestTreasuryClient {
        test_treasury::TestTreasuryClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    #[cfg(feature = "connect")]
    pub use super::account_links::AccountLinks;
    #[cfg(feature = "connect")]
    pub use super::account_sessions::AccountSessions;
    #[cfg(feature = "connect")]
    pub use super::accounts::Accounts;
    #[cfg(feature = "payment_settings")]
    pub use super::apple_pay_domains::ApplePayDomains;
    #[cfg(feature = "connect")]
    pub use super::application_fees::ApplicationFees;
    #[cfg(feature = "apps")]
    pub use super::apps::Apps;
    #[cfg(feature = "payouts")]
    pub use super::balance_transactions::BalanceTransactions;
    #[cfg(feature = "payouts")]
    pub use super::balances::Balances;
    #[cfg(feature = "usage_billing")]
    pub use super::billing_alerts::BillingAlerts;
    #[cfg(feature = "usage_billing")]
    pub use super::billing_credits::BillingCredits;
    #[cfg(feature = "usage_billing")]
    pub use super::billing_meters::BillingMeters;
    #[cfg(feature = "billing_portal")]
    pub use super::billing_portal::BillingPortal;
    #[cfg(feature = "payments")]
    pub use super::charges::Charges;
    #[cfg(feature = "checkout")]
    pub use super::checkout_sessions::CheckoutSessions;
    #[cfg(feature = "climate")]
    pub use super::climate::Climate;
    #[cfg(feature = "payments")]
    pub use super::confirmation_tokens::ConfirmationTokens;
    #[cfg(feature = "connect")]
    pub use super::country_specs::CountrySpecs;
    #[cfg(feature = "products")]
    pub use super::coupons::Coupons;
    #[cfg(feature = "credit_notes")]
    pub use super::credit_notes::CreditNotes;
    #[cfg(feature = "customers")]
    pub use super::customer_balances::CustomerBalances;
    #[cfg(feature = "customers")]
    pub use super::customer_payment_sources::CustomerPaymentSources;
    #[cfg(feature = "customers")]
    pub use super::customer_sessions::CustomerSessions;
    #[cfg(feature = "customers")]
    pub use super::customers::Customers;
    #[cfg(feature = "disputes")]
    pub use super::disputes::Disputes;
    #[cfg(feature = "entitlements")]
    pub use super::entitlements::Entitlements;
    #[cfg(feature = "ephemeral_keys")]
    pub use super::ephemeral_keys::EphemeralKeys;
    #[cfg(feature = "events")]
    pub use super::events::Events;
    #[cfg(feature = "exchange_rates")]
    pub use super::exchange_rates::ExchangeRates;
    #[cfg(feature = "files")]
    pub use super::file_links::FileLinks;
    #[cfg(feature = "files")]
    pub use super::files::Files;
    #[cfg(feature = "financial_connections")]
    pub use super::financial_connections::FinancialConnections;
    #[cfg(feature = "forwarding")]
    pub use super::forwarding::Forwarding;
    #[cfg(feature = "identity")]
    pub use super::identity::Identity;
    #[cfg(feature = "billing")]
    pub use super::invoice_items::InvoiceItems;
    #[cfg(feature = "billing")]
    pub use super::invoice_line_items::InvoiceLineItems;
    #[cfg(feature = "billing")]
    pub use super::invoice_payments::InvoicePayments;
    #[cfg(feature = "credit_notes")]
    pub use super::invoice_rendering_templates::InvoiceRenderingTemplates;
    #[cfg(feature = "billing")]
    pub use super::invoices::Invoices;
    #[cfg(feature = "issuing")]
    pub use super::issuing_authorizations::IssuingAuthorizations;
    #[cfg(feature = "issuing")]
    pub use super::issuing_cardholders::IssuingCardholders;
    #[cfg(feature = "issuing")]
    pub use super::issuing_cards::IssuingCards;
    #[cfg(feature = "issuing")]
    pub use super::issuing_disputes::IssuingDisputes;
    #[cfg(feature = "issuing")]
    pub use super::issuing_tokens::IssuingTokens;
    #[cfg(feature = "issuing")]
    pub use super::issuing_transactions::IssuingTransactions;
    #[cfg(feature = "payments")]
    pub use super::mandates::Mandates;
    #[cfg(feature = "payments")]
    pub use super::payment_intents::PaymentIntents;
    #[cfg(feature = "payment_links")]
    pub use super::payment_links::PaymentLinks;
    #[cfg(feature = "payment_settings")]
    pub use super::payment_method_configurations::PaymentMethodConfigurations;
    #[cfg(feature = "payments")]
    pub use super::payment_methods::PaymentMethods;
    #[cfg(feature = "payment_records")]
    pub use super::payment_records::PaymentRecords;
    #[cfg(feature = "payouts")]
    pub use super::payouts::Payouts;
    #[cfg(feature = "products")]
    pub use super::plans::Plans;
    #[cfg(feature = "products")]
    pub use super::prices::Prices;
    #[cfg(feature = "product_catalog")]
    pub use super::product_catalog::ProductCatalog;
    #[cfg(feature = "products")]
    pub use super::products::Products;
    #[cfg(feature = "products")]
    pub use super::promotion_codes::PromotionCodes;
    #[cfg(feature = "quotes")]
    pub use super::quotes::Quotes;
    #[cfg(feature = "radar")]
    pub use super::radar::Radar;
    #[cfg(feature = "refunds")]
    pub use super::refunds::Refunds;
    #[cfg(feature = "reporting")]
    pub use super::reporting::Reporting;
    #[cfg(feature = "radar")]
    pub use super::reviews::Reviews;
    #[cfg(feature = "payments")]
    pub use super::setup_intents::SetupIntents;
    #[cfg(feature = "products")]
    pub use super::shipping_rates::ShippingRates;
    #[cfg(feature = "reporting")]
    pub use super::sigma::Sigma;
    #[cfg(feature = "sources")]
    pub use super::sources::Sources;
    #[cfg(feature = "billing")]
    pub use super::subscription_items::SubscriptionItems;
    #[cfg(feature = "billing")]
    pub use super::subscription_schedules::SubscriptionSchedules;
    #[cfg(feature = "billing")]
    pub use super::subscriptions::Subscriptions;
    #[cfg(feature = "tax")]
    pub use super::tax::Tax;
    #[cfg(feature = "customers")]
    pub use super::tax_ids::TaxIds;
    #[cfg(feature = "products")]
    pub use super::tax_rates::TaxRates;
    #[cfg(feature = "terminal")]
    pub use super::terminal::Terminal;
    #[cfg(feature = "test_helpers")]
    pub use super::test_clocks::TestClocks;
    #[cfg(feature = "test_helpers")]
    pub use super::test_issuing::TestIssuing;
    #[cfg(feature = "test_helpers")]
    pub use super::test_payments::TestPayments;
    #[cfg(feature = "test_helpers")]
    pub use super::test_terminal::TestTerminal;
    #[cfg(feature = "test_helpers")]
    pub use super::test_treasury::TestTreasury;
    #[cfg(feature = "three_d_secure")]
    pub use super::three_d_secure::ThreeDSecure;
    #[cfg(feature = "tokens")]
    pub use super::tokens::Tokens;
    #[cfg(feature = "topups")]
    pub use super::topups::Topups;
    #[cfg(feature = "connect")]
    pub use super::transfers::Transfers;
    #[cfg(feature = "treasury")]
    pub use super::treasury_accounts::TreasuryAccounts;
    #[cfg(feature = "treasury")]
    pub use super::treasury_received::TreasuryReceived;
    #[cfg(feature = "treasury")]
    pub use super::treasury_transactions::TreasuryTransactions;
    #[cfg(feature = "treasury")]
    pub use super::treasury_transfers::TreasuryTransfers;
    #[cfg(feature = "webhooks")]
    pub use super::webhook_endpoints::WebhookEndpoints;
}
