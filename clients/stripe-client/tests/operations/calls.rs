//! Every operation, called with what is given.
//!
//! Written by `ratelimit-codegen`.

use serde_json::Value;
use stripe_client::ratelimit_runtime::Request;
use stripe_client::{StripeClient, StripeError};

use super::given::Given;

/// What a call comes to.
pub(super) type Prepared = Result<Option<Request>, StripeError>;

/// The request that the operation `key` sends; none where it is not there.
pub(super) async fn prepare(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    let modules: &[&str] = &[
        "payment_intents",
        "setup_intents",
        "payment_methods",
        "charges",
        "mandates",
        "confirmation_tokens",
        "customers",
        "customer_balances",
        "customer_payment_sources",
        "customer_sessions",
        "tax_ids",
        "products",
        "prices",
        "plans",
        "coupons",
        "promotion_codes",
        "tax_rates",
        "shipping_rates",
        "subscriptions",
        "subscription_items",
        "subscription_schedules",
        "invoices",
        "invoice_items",
        "invoice_line_items",
        "invoice_payments",
        "checkout_sessions",
        "refunds",
        "disputes",
        "payouts",
        "balances",
        "balance_transactions",
        "events",
        "webhook_endpoints",
        "payment_links",
        "payment_method_configurations",
        "payment_records",
        "quotes",
        "credit_notes",
        "invoice_rendering_templates",
        "billing_meters",
        "billing_credits",
        "billing_alerts",
        "billing_portal",
        "accounts",
        "account_links",
        "account_sessions",
        "application_fees",
        "transfers",
        "country_specs",
        "topups",
        "files",
        "file_links",
        "apple_pay_domains",
        "ephemeral_keys",
        "exchange_rates",
        "reviews",
        "radar",
        "sources",
        "tokens",
        "apps",
        "climate",
        "entitlements",
        "financial_connections",
        "forwarding",
        "identity",
        "issuing_authorizations",
        "issuing_cards",
        "issuing_cardholders",
        "issuing_disputes",
        "issuing_tokens",
        "issuing_transactions",
        "product_catalog",
        "reporting",
        "sigma",
        "tax",
        "terminal",
        "three_d_secure",
        "treasury_accounts",
        "treasury_transfers",
        "treasury_received",
        "treasury_transactions",
        "test_clocks",
        "test_payments",
        "test_issuing",
        "test_terminal",
        "test_treasury",
    ];
    for module in modules {
        let found = match *module {
            "payment_intents" => Box::pin(prepare_payment_intents(client, key, given)).await,
            "setup_intents" => Box::pin(prepare_setup_intents(client, key, given)).await,
            "payment_methods" => Box::pin(prepare_payment_methods(client, key, given)).await,
            "charges" => Box::pin(prepare_charges(client, key, given)).await,
            "mandates" => Box::pin(prepare_mandates(client, key, given)).await,
            "confirmation_tokens" => Box::pin(prepare_confirmation_tokens(client, key, given)).await,
            "customers" => Box::pin(prepare_customers(client, key, given)).await,
            "customer_balances" => Box::pin(prepare_customer_balances(client, key, given)).await,
            "customer_payment_sources" => {
                Box::pin(prepare_customer_payment_sources(client, key, given)).await
            }
            "customer_sessions" => Box::pin(prepare_customer_sessions(client, key, given)).await,
            "tax_ids" => Box::pin(prepare_tax_ids(client, key, given)).await,
            "products" => Box::pin(prepare_products(client, key, given)).await,
            "prices" => Box::pin(prepare_prices(client, key, given)).await,
            "plans" => Box::pin(prepare_plans(client, key, given)).await,
            "coupons" => Box::pin(prepare_coupons(client, key, given)).await,
            "promotion_codes" => Box::pin(prepare_promotion_codes(client, key, given)).await,
            "tax_rates" => Box::pin(prepare_tax_rates(client, key, given)).await,
            "shipping_rates" => Box::pin(prepare_shipping_rates(client, key, given)).await,
            "subscriptions" => Box::pin(prepare_subscriptions(client, key, given)).await,
            "subscription_items" => Box::pin(prepare_subscription_items(client, key, given)).await,
            "subscription_schedules" => Box::pin(prepare_subscription_schedules(client, key, given)).await,
            "invoices" => Box::pin(prepare_invoices(client, key, given)).await,
            "invoice_items" => Box::pin(prepare_invoice_items(client, key, given)).await,
            "invoice_line_items" => Box::pin(prepare_invoice_line_items(client, key, given)).await,
            "invoice_payments" => Box::pin(prepare_invoice_payments(client, key, given)).await,
            "checkout_sessions" => Box::pin(prepare_checkout_sessions(client, key, given)).await,
            "refunds" => Box::pin(prepare_refunds(client, key, given)).await,
            "disputes" => Box::pin(prepare_disputes(client, key, given)).await,
            "payouts" => Box::pin(prepare_payouts(client, key, given)).await,
            "balances" => Box::pin(prepare_balances(client, key, given)).await,
            "balance_transactions" => Box::pin(prepare_balance_transactions(client, key, given)).await,
            "events" => Box::pin(prepare_events(client, key, given)).await,
            "webhook_endpoints" => Box::pin(prepare_webhook_endpoints(client, key, given)).await,
            "payment_links" => Box::pin(prepare_payment_links(client, key, given)).await,
            "payment_method_configurations" => {
                Box::pin(prepare_payment_method_configurations(client, key, given)).await
            }
            "payment_records" => Box::pin(prepare_payment_records(client, key, given)).await,
            "quotes" => Box::pin(prepare_quotes(client, key, given)).await,
            "credit_notes" => Box::pin(prepare_credit_notes(client, key, given)).await,
            "invoice_rendering_templates" => {
                Box::pin(prepare_invoice_rendering_templates(client, key, given)).await
            }
            "billing_meters" => Box::pin(prepare_billing_meters(client, key, given)).await,
            "billing_credits" => Box::pin(prepare_billing_credits(client, key, given)).await,
            "billing_alerts" => Box::pin(prepare_billing_alerts(client, key, given)).await,
            "billing_portal" => Box::pin(prepare_billing_portal(client, key, given)).await,
            "accounts" => Box::pin(prepare_accounts(client, key, given)).await,
            "account_links" => Box::pin(prepare_account_links(client, key, given)).await,
            "account_sessions" => Box::pin(prepare_account_sessions(client, key, given)).await,
            "application_fees" => Box::pin(prepare_application_fees(client, key, given)).await,
            "transfers" => Box::pin(prepare_transfers(client, key, given)).await,
            "country_specs" => Box::pin(prepare_country_specs(client, key, given)).await,
            "topups" => Box::pin(prepare_topups(client, key, given)).await,
            "files" => Box::pin(prepare_files(client, key, given)).await,
            "file_links" => Box::pin(prepare_file_links(client, key, given)).await,
            "apple_pay_domains" => Box::pin(prepare_apple_pay_domains(client, key, given)).await,
            "ephemeral_keys" => Box::pin(prepare_ephemeral_keys(client, key, given)).await,
            "exchange_rates" => Box::pin(prepare_exchange_rates(client, key, given)).await,
            "reviews" => Box::pin(prepare_reviews(client, key, given)).await,
            "radar" => Box::pin(prepare_radar(client, key, given)).await,
            "sources" => Box::pin(prepare_sources(client, key, given)).await,
            "tokens" => Box::pin(prepare_tokens(client, key, given)).await,
            "apps" => Box::pin(prepare_apps(client, key, given)).await,
            "climate" => Box::pin(prepare_climate(client, key, given)).await,
            "entitlements" => Box::pin(prepare_entitlements(client, key, given)).await,
            "financial_connections" => Box::pin(prepare_financial_connections(client, key, given)).await,
            "forwarding" => Box::pin(prepare_forwarding(client, key, given)).await,
            "identity" => Box::pin(prepare_identity(client, key, given)).await,
            "issuing_authorizations" => Box::pin(prepare_issuing_authorizations(client, key, given)).await,
            "issuing_cards" => Box::pin(prepare_issuing_cards(client, key, given)).await,
            "issuing_cardholders" => Box::pin(prepare_issuing_cardholders(client, key, given)).await,
            "issuing_disputes" => Box::pin(prepare_issuing_disputes(client, key, given)).await,
            "issuing_tokens" => Box::pin(prepare_issuing_tokens(client, key, given)).await,
            "issuing_transactions" => Box::pin(prepare_issuing_transactions(client, key, given)).await,
            "product_catalog" => Box::pin(prepare_product_catalog(client, key, given)).await,
            "reporting" => Box::pin(prepare_reporting(client, key, given)).await,
            "sigma" => Box::pin(prepare_sigma(client, key, given)).await,
            "tax" => Box::pin(prepare_tax(client, key, given)).await,
            "terminal" => Box::pin(prepare_terminal(client, key, given)).await,
            "three_d_secure" => Box::pin(prepare_three_d_secure(client, key, given)).await,
            "treasury_accounts" => Box::pin(prepare_treasury_accounts(client, key, given)).await,
            "treasury_transfers" => Box::pin(prepare_treasury_transfers(client, key, given)).await,
            "treasury_received" => Box::pin(prepare_treasury_received(client, key, given)).await,
            "treasury_transactions" => Box::pin(prepare_treasury_transactions(client, key, given)).await,
            "test_clocks" => Box::pin(prepare_test_clocks(client, key, given)).await,
            "test_payments" => Box::pin(prepare_test_payments(client, key, given)).await,
            "test_issuing" => Box::pin(prepare_test_issuing(client, key, given)).await,
            "test_terminal" => Box::pin(prepare_test_terminal(client, key, given)).await,
            "test_treasury" => Box::pin(prepare_test_treasury(client, key, given)).await,
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    None
}

fn again<T: serde::Serialize + serde::de::DeserializeOwned>(body: &Value) -> serde_json::Result<Value> {
    let read: T = serde_json::from_value(body.clone())?;
    serde_json::to_value(read)
}

/// What the object `name` is, and `body` read as it and written again; none where there is none.
pub(super) fn object(name: &str, body: &Value) -> Option<(stripe_client::Shape, serde_json::Result<Value>)> {
    use stripe_client::Shaped;
    Some(match name {
        "payment_intent" => (
            stripe_client::payment_intents::PaymentIntent::shape(),
            again::<stripe_client::payment_intents::PaymentIntent>(body),
        ),
        "payment_intent_amount_details_line_item" => (
            stripe_client::payment_intents::PaymentIntentAmountDetailsLineItem::shape(),
            again::<stripe_client::payment_intents::PaymentIntentAmountDetailsLineItem>(body),
        ),
        "setup_attempt" => (
            stripe_client::setup_intents::SetupAttempt::shape(),
            again::<stripe_client::setup_intents::SetupAttempt>(body),
        ),
        "setup_intent" => (
            stripe_client::setup_intents::SetupIntent::shape(),
            again::<stripe_client::setup_intents::SetupIntent>(body),
        ),
        "payment_method" => (
            stripe_client::payment_methods::PaymentMethod::shape(),
            again::<stripe_client::payment_methods::PaymentMethod>(body),
        ),
        "charge" => (stripe_client::charges::Charge::shape(), again::<stripe_client::charges::Charge>(body)),
        "mandate" => {
            (stripe_client::mandates::Mandate::shape(), again::<stripe_client::mandates::Mandate>(body))
        }
        "confirmation_token" => (
            stripe_client::confirmation_tokens::ConfirmationToken::shape(),
            again::<stripe_client::confirmation_tokens::ConfirmationToken>(body),
        ),
        "customer" => {
            (stripe_client::customers::Customer::shape(), again::<stripe_client::customers::Customer>(body))
        }
        "cash_balance" => (
            stripe_client::customer_balances::CashBalance::shape(),
            again::<stripe_client::customer_balances::CashBalance>(body),
        ),
        "customer_balance_transaction" => (
            stripe_client::customer_balances::CustomerBalanceTransaction::shape(),
            again::<stripe_client::customer_balances::CustomerBalanceTransaction>(body),
        ),
        "customer_cash_balance_transaction" => (
            stripe_client::customer_balances::CustomerCashBalanceTransaction::shape(),
            again::<stripe_client::customer_balances::CustomerCashBalanceTransaction>(body),
        ),
        "funding_instructions" => (
            stripe_client::customer_balances::FundingInstructions::shape(),
            again::<stripe_client::customer_balances::FundingInstructions>(body),
        ),
        "bank_account" => (
            stripe_client::customer_payment_sources::BankAccount::shape(),
            again::<stripe_client::customer_payment_sources::BankAccount>(body),
        ),
        "card" => (
            stripe_client::customer_payment_sources::Card::shape(),
            again::<stripe_client::customer_payment_sources::Card>(body),
        ),
        "customer_session" => (
            stripe_client::customer_sessions::CustomerSession::shape(),
            again::<stripe_client::customer_sessions::CustomerSession>(body),
        ),
        "tax_id" => (stripe_client::tax_ids::TaxId::shape(), again::<stripe_client::tax_ids::TaxId>(body)),
        "product" => {
            (stripe_client::products::Product::shape(), again::<stripe_client::products::Product>(body))
        }
        "product_feature" => (
            stripe_client::products::ProductFeature::shape(),
            again::<stripe_client::products::ProductFeature>(body),
        ),
        "price" => (stripe_client::prices::Price::shape(), again::<stripe_client::prices::Price>(body)),
        "plan" => (stripe_client::plans::Plan::shape(), again::<stripe_client::plans::Plan>(body)),
        "coupon" => (stripe_client::coupons::Coupon::shape(), again::<stripe_client::coupons::Coupon>(body)),
        "discount" => {
            (stripe_client::coupons::Discount::shape(), again::<stripe_client::coupons::Discount>(body))
        }
        "promotion_code" => (
            stripe_client::promotion_codes::PromotionCode::shape(),
            again::<stripe_client::promotion_codes::PromotionCode>(body),
        ),
        "tax_code" => {
            (stripe_client::tax_rates::TaxCode::shape(), again::<stripe_client::tax_rates::TaxCode>(body))
        }
        "tax_rate" => {
            (stripe_client::tax_rates::TaxRate::shape(), again::<stripe_client::tax_rates::TaxRate>(body))
        }
        "shipping_rate" => (
            stripe_client::shipping_rates::ShippingRate::shape(),
            again::<stripe_client::shipping_rates::ShippingRate>(body),
        ),
        "subscription" => (
            stripe_client::subscriptions::Subscription::shape(),
            again::<stripe_client::subscriptions::Subscription>(body),
        ),
        "subscription_item" => (
            stripe_client::subscription_items::SubscriptionItem::shape(),
            again::<stripe_client::subscription_items::SubscriptionItem>(body),
        ),
        "subscription_schedule" => (
            stripe_client::subscription_schedules::SubscriptionSchedule::shape(),
            again::<stripe_client::subscription_schedules::SubscriptionSchedule>(body),
        ),
        "invoice" => {
            (stripe_client::invoices::Invoice::shape(), again::<stripe_client::invoices::Invoice>(body))
        }
        "invoiceitem" => (
            stripe_client::invoice_items::Invoiceitem::shape(),
            again::<stripe_client::invoice_items::Invoiceitem>(body),
        ),
        "line_item" => (
            stripe_client::invoice_line_items::LineItem::shape(),
            again::<stripe_client::invoice_line_items::LineItem>(body),
        ),
        "invoice_payment" => (
            stripe_client::invoice_payments::InvoicePayment::shape(),
            again::<stripe_client::invoice_payments::InvoicePayment>(body),
        ),
        "checkout__session" => (
            stripe_client::checkout_sessions::CheckoutSession::shape(),
            again::<stripe_client::checkout_sessions::CheckoutSession>(body),
        ),
        "item" => (
            stripe_client::checkout_sessions::Item::shape(),
            again::<stripe_client::checkout_sessions::Item>(body),
        ),
        "refund" => (stripe_client::refunds::Refund::shape(), again::<stripe_client::refunds::Refund>(body)),
        "dispute" => {
            (stripe_client::disputes::Dispute::shape(), again::<stripe_client::disputes::Dispute>(body))
        }
        "payout" => (stripe_client::payouts::Payout::shape(), again::<stripe_client::payouts::Payout>(body)),
        "balance" => {
            (stripe_client::balances::Balance::shape(), again::<stripe_client::balances::Balance>(body))
        }
        "balance_settings" => (
            stripe_client::balances::BalanceSettings::shape(),
            again::<stripe_client::balances::BalanceSettings>(body),
        ),
        "balance_transaction" => (
            stripe_client::balance_transactions::BalanceTransaction::shape(),
            again::<stripe_client::balance_transactions::BalanceTransaction>(body),
        ),
        "connect_collection_transfer" => (
            stripe_client::balance_transactions::ConnectCollectionTransfer::shape(),
            again::<stripe_client::balance_transactions::ConnectCollectionTransfer>(body),
        ),
        "reserve__hold" => (
            stripe_client::balance_transactions::ReserveHold::shape(),
            again::<stripe_client::balance_transactions::ReserveHold>(body),
        ),
        "reserve__plan" => (
            stripe_client::balance_transactions::ReservePlan::shape(),
            again::<stripe_client::balance_transactions::ReservePlan>(body),
        ),
        "reserve__release" => (
            stripe_client::balance_transactions::ReserveRelease::shape(),
            again::<stripe_client::balance_transactions::ReserveRelease>(body),
        ),
        "reserve_transaction" => (
            stripe_client::balance_transactions::ReserveTransaction::shape(),
            again::<stripe_client::balance_transactions::ReserveTransaction>(body),
        ),
        "tax_deducted_at_source" => (
            stripe_client::balance_transactions::TaxDeductedAtSource::shape(),
            again::<stripe_client::balance_transactions::TaxDeductedAtSource>(body),
        ),
        "event" => (stripe_client::events::Event::shape(), again::<stripe_client::events::Event>(body)),
        "webhook_endpoint" => (
            stripe_client::webhook_endpoints::WebhookEndpoint::shape(),
            again::<stripe_client::webhook_endpoints::WebhookEndpoint>(body),
        ),
        "payment_link" => (
            stripe_client::payment_links::PaymentLink::shape(),
            again::<stripe_client::payment_links::PaymentLink>(body),
        ),
        "payment_method_configuration" => (
            stripe_client::payment_method_configurations::PaymentMethodConfiguration::shape(),
            again::<stripe_client::payment_method_configurations::PaymentMethodConfiguration>(body),
        ),
        "payment_method_domain" => (
            stripe_client::payment_method_configurations::PaymentMethodDomain::shape(),
            again::<stripe_client::payment_method_configurations::PaymentMethodDomain>(body),
        ),
        "payment_attempt_record" => (
            stripe_client::payment_records::PaymentAttemptRecord::shape(),
            again::<stripe_client::payment_records::PaymentAttemptRecord>(body),
        ),
        "payment_record" => (
            stripe_client::payment_records::PaymentRecord::shape(),
            again::<stripe_client::payment_records::PaymentRecord>(body),
        ),
        "quote" => (stripe_client::quotes::Quote::shape(), again::<stripe_client::quotes::Quote>(body)),
        "credit_note" => (
            stripe_client::credit_notes::CreditNote::shape(),
            again::<stripe_client::credit_notes::CreditNote>(body),
        ),
        "credit_note_line_item" => (
            stripe_client::credit_notes::CreditNoteLineItem::shape(),
            again::<stripe_client::credit_notes::CreditNoteLineItem>(body),
        ),
        "invoice_rendering_template" => (
            stripe_client::invoice_rendering_templates::InvoiceRenderingTemplate::shape(),
            again::<stripe_client::invoice_rendering_templates::InvoiceRenderingTemplate>(body),
        ),
        "billing__meter" => (
            stripe_client::billing_meters::BillingMeter::shape(),
            again::<stripe_client::billing_meters::BillingMeter>(body),
        ),
        "billing__meter_event" => (
            stripe_client::billing_meters::BillingMeterEvent::shape(),
            again::<stripe_client::billing_meters::BillingMeterEvent>(body),
        ),
        "billing__meter_event_adjustment" => (
            stripe_client::billing_meters::BillingMeterEventAdjustment::shape(),
            again::<stripe_client::billing_meters::BillingMeterEventAdjustment>(body),
        ),
        "billing__meter_event_summary" => (
            stripe_client::billing_meters::BillingMeterEventSummary::shape(),
            again::<stripe_client::billing_meters::BillingMeterEventSummary>(body),
        ),
        "billing__credit_balance_summary" => (
            stripe_client::billing_credits::BillingCreditBalanceSummary::shape(),
            again::<stripe_client::billing_credits::BillingCreditBalanceSummary>(body),
        ),
        "billing__credit_balance_transaction" => (
            stripe_client::billing_credits::BillingCreditBalanceTransaction::shape(),
            again::<stripe_client::billing_credits::BillingCreditBalanceTransaction>(body),
        ),
        "billing__credit_grant" => (
            stripe_client::billing_credits::BillingCreditGrant::shape(),
            again::<stripe_client::billing_credits::BillingCreditGrant>(body),
        ),
        "billing__alert" => (
            stripe_client::billing_alerts::BillingAlert::shape(),
            again::<stripe_client::billing_alerts::BillingAlert>(body),
        ),
        "billing__alert_triggered" => (
            stripe_client::billing_alerts::BillingAlertTriggered::shape(),
            again::<stripe_client::billing_alerts::BillingAlertTriggered>(body),
        ),
        "billing__feedback_option" => (
            stripe_client::billing_alerts::BillingFeedbackOption::shape(),
            again::<stripe_client::billing_alerts::BillingFeedbackOption>(body),
        ),
        "billing_portal__configuration" => (
            stripe_client::billing_portal::BillingPortalConfiguration::shape(),
            again::<stripe_client::billing_portal::BillingPortalConfiguration>(body),
        ),
        "billing_portal__session" => (
            stripe_client::billing_portal::BillingPortalSession::shape(),
            again::<stripe_client::billing_portal::BillingPortalSession>(body),
        ),
        "account" => {
            (stripe_client::accounts::Account::shape(), again::<stripe_client::accounts::Account>(body))
        }
        "application" => (
            stripe_client::accounts::Application::shape(),
            again::<stripe_client::accounts::Application>(body),
        ),
        "capability" => {
            (stripe_client::accounts::Capability::shape(), again::<stripe_client::accounts::Capability>(body))
        }
        "login_link" => {
            (stripe_client::accounts::LoginLink::shape(), again::<stripe_client::accounts::LoginLink>(body))
        }
        "person" => {
            (stripe_client::accounts::Person::shape(), again::<stripe_client::accounts::Person>(body))
        }
        "account_link" => (
            stripe_client::account_links::AccountLink::shape(),
            again::<stripe_client::account_links::AccountLink>(body),
        ),
        "account_session" => (
            stripe_client::account_sessions::AccountSession::shape(),
            again::<stripe_client::account_sessions::AccountSession>(body),
        ),
        "application_fee" => (
            stripe_client::application_fees::ApplicationFee::shape(),
            again::<stripe_client::application_fees::ApplicationFee>(body),
        ),
        "fee_refund" => (
            stripe_client::application_fees::FeeRefund::shape(),
            again::<stripe_client::application_fees::FeeRefund>(body),
        ),
        "transfer" => {
            (stripe_client::transfers::Transfer::shape(), again::<stripe_client::transfers::Transfer>(body))
        }
        "transfer_reversal" => (
            stripe_client::transfers::TransferReversal::shape(),
            again::<stripe_client::transfers::TransferReversal>(body),
        ),
        "country_spec" => (
            stripe_client::country_specs::CountrySpec::shape(),
            again::<stripe_client::country_specs::CountrySpec>(body),
        ),
        "topup" => (stripe_client::topups::Topup::shape(), again::<stripe_client::topups::Topup>(body)),
        "file" => (stripe_client::files::File::shape(), again::<stripe_client::files::File>(body)),
        "file_link" => {
            (stripe_client::file_links::FileLink::shape(), again::<stripe_client::file_links::FileLink>(body))
        }
        "apple_pay_domain" => (
            stripe_client::apple_pay_domains::ApplePayDomain::shape(),
            again::<stripe_client::apple_pay_domains::ApplePayDomain>(body),
        ),
        "ephemeral_key" => (
            stripe_client::ephemeral_keys::EphemeralKey::shape(),
            again::<stripe_client::ephemeral_keys::EphemeralKey>(body),
        ),
        "exchange_rate" => (
            stripe_client::exchange_rates::ExchangeRate::shape(),
            again::<stripe_client::exchange_rates::ExchangeRate>(body),
        ),
        "review" => (stripe_client::reviews::Review::shape(), again::<stripe_client::reviews::Review>(body)),
        "radar__early_fraud_warning" => (
            stripe_client::radar::RadarEarlyFraudWarning::shape(),
            again::<stripe_client::radar::RadarEarlyFraudWarning>(body),
        ),
        "radar__payment_evaluation" => (
            stripe_client::radar::RadarPaymentEvaluation::shape(),
            again::<stripe_client::radar::RadarPaymentEvaluation>(body),
        ),
        "radar__value_list" => (
            stripe_client::radar::RadarValueList::shape(),
            again::<stripe_client::radar::RadarValueList>(body),
        ),
        "radar__value_list_item" => (
            stripe_client::radar::RadarValueListItem::shape(),
            again::<stripe_client::radar::RadarValueListItem>(body),
        ),
        "source" => (stripe_client::sources::Source::shape(), again::<stripe_client::sources::Source>(body)),
        "source_mandate_notification" => (
            stripe_client::sources::SourceMandateNotification::shape(),
            again::<stripe_client::sources::SourceMandateNotification>(body),
        ),
        "source_transaction" => (
            stripe_client::sources::SourceTransaction::shape(),
            again::<stripe_client::sources::SourceTransaction>(body),
        ),
        "token" => (stripe_client::tokens::Token::shape(), again::<stripe_client::tokens::Token>(body)),
        "apps__install" => {
            (stripe_client::apps::AppsInstall::shape(), again::<stripe_client::apps::AppsInstall>(body))
        }
        "apps__secret" => {
            (stripe_client::apps::AppsSecret::shape(), again::<stripe_client::apps::AppsSecret>(body))
        }
        "climate__order" => (
            stripe_client::climate::ClimateOrder::shape(),
            again::<stripe_client::climate::ClimateOrder>(body),
        ),
        "climate__product" => (
            stripe_client::climate::ClimateProduct::shape(),
            again::<stripe_client::climate::ClimateProduct>(body),
        ),
        "climate__supplier" => (
            stripe_client::climate::ClimateSupplier::shape(),
            again::<stripe_client::climate::ClimateSupplier>(body),
        ),
        "entitlements__active_entitlement" => (
            stripe_client::entitlements::EntitlementsActiveEntitlement::shape(),
            again::<stripe_client::entitlements::EntitlementsActiveEntitlement>(body),
        ),
        "entitlements__active_entitlement_summary" => (
            stripe_client::entitlements::EntitlementsActiveEntitlementSummary::shape(),
            again::<stripe_client::entitlements::EntitlementsActiveEntitlementSummary>(body),
        ),
        "entitlements__feature" => (
            stripe_client::entitlements::EntitlementsFeature::shape(),
            again::<stripe_client::entitlements::EntitlementsFeature>(body),
        ),
        "financial_connections__account" => (
            stripe_client::financial_connections::FinancialConnectionsAccount::shape(),
            again::<stripe_client::financial_connections::FinancialConnectionsAccount>(body),
        ),
        "financial_connections__account_owner" => (
            stripe_client::financial_connections::FinancialConnectionsAccountOwner::shape(),
            again::<stripe_client::financial_connections::FinancialConnectionsAccountOwner>(body),
        ),
        "financial_connections__account_ownership" => (
            stripe_client::financial_connections::FinancialConnectionsAccountOwnership::shape(),
            again::<stripe_client::financial_connections::FinancialConnectionsAccountOwnership>(body),
        ),
        "financial_connections__authorization" => (
            stripe_client::financial_connections::FinancialConnectionsAuthorization::shape(),
            again::<stripe_client::financial_connections::FinancialConnectionsAuthorization>(body),
        ),
        "financial_connections__session" => (
            stripe_client::financial_connections::FinancialConnectionsSession::shape(),
            again::<stripe_client::financial_connections::FinancialConnectionsSession>(body),
        ),
        "financial_connections__transaction" => (
            stripe_client::financial_connections::FinancialConnectionsTransaction::shape(),
            again::<stripe_client::financial_connections::FinancialConnectionsTransaction>(body),
        ),
        "forwarding__request" => (
            stripe_client::forwarding::ForwardingRequest::shape(),
            again::<stripe_client::forwarding::ForwardingRequest>(body),
        ),
        "identity__verification_report" => (
            stripe_client::identity::IdentityVerificationReport::shape(),
            again::<stripe_client::identity::IdentityVerificationReport>(body),
        ),
        "identity__verification_session" => (
            stripe_client::identity::IdentityVerificationSession::shape(),
            again::<stripe_client::identity::IdentityVerificationSession>(body),
        ),
        "issuing__authorization" => (
            stripe_client::issuing_authorizations::IssuingAuthorization::shape(),
            again::<stripe_client::issuing_authorizations::IssuingAuthorization>(body),
        ),
        "issuing__card" => (
            stripe_client::issuing_cards::IssuingCard::shape(),
            again::<stripe_client::issuing_cards::IssuingCard>(body),
        ),
        "issuing__personalization_design" => (
            stripe_client::issuing_cards::IssuingPersonalizationDesign::shape(),
            again::<stripe_client::issuing_cards::IssuingPersonalizationDesign>(body),
        ),
        "issuing__physical_bundle" => (
            stripe_client::issuing_cards::IssuingPhysicalBundle::shape(),
            again::<stripe_client::issuing_cards::IssuingPhysicalBundle>(body),
        ),
        "issuing__cardholder" => (
            stripe_client::issuing_cardholders::IssuingCardholder::shape(),
            again::<stripe_client::issuing_cardholders::IssuingCardholder>(body),
        ),
        "issuing__dispute" => (
            stripe_client::issuing_disputes::IssuingDispute::shape(),
            again::<stripe_client::issuing_disputes::IssuingDispute>(body),
        ),
        "issuing__token" => (
            stripe_client::issuing_tokens::IssuingToken::shape(),
            again::<stripe_client::issuing_tokens::IssuingToken>(body),
        ),
        "issuing__settlement" => (
            stripe_client::issuing_transactions::IssuingSettlement::shape(),
            again::<stripe_client::issuing_transactions::IssuingSettlement>(body),
        ),
        "issuing__transaction" => (
            stripe_client::issuing_transactions::IssuingTransaction::shape(),
            again::<stripe_client::issuing_transactions::IssuingTransaction>(body),
        ),
        "product_catalog__trial_offer" => (
            stripe_client::product_catalog::ProductCatalogTrialOffer::shape(),
            again::<stripe_client::product_catalog::ProductCatalogTrialOffer>(body),
        ),
        "reporting__report_run" => (
            stripe_client::reporting::ReportingReportRun::shape(),
            again::<stripe_client::reporting::ReportingReportRun>(body),
        ),
        "reporting__report_type" => (
            stripe_client::reporting::ReportingReportType::shape(),
            again::<stripe_client::reporting::ReportingReportType>(body),
        ),
        "scheduled_query_run" => (
            stripe_client::sigma::ScheduledQueryRun::shape(),
            again::<stripe_client::sigma::ScheduledQueryRun>(body),
        ),
        "sigma__sigma_api_query" => (
            stripe_client::sigma::SigmaSigmaApiQuery::shape(),
            again::<stripe_client::sigma::SigmaSigmaApiQuery>(body),
        ),
        "tax__association" => {
            (stripe_client::tax::TaxAssociation::shape(), again::<stripe_client::tax::TaxAssociation>(body))
        }
        "tax__calculation" => {
            (stripe_client::tax::TaxCalculation::shape(), again::<stripe_client::tax::TaxCalculation>(body))
        }
        "tax__calculation_line_item" => (
            stripe_client::tax::TaxCalculationLineItem::shape(),
            again::<stripe_client::tax::TaxCalculationLineItem>(body),
        ),
        "tax__location" => {
            (stripe_client::tax::TaxLocation::shape(), again::<stripe_client::tax::TaxLocation>(body))
        }
        "tax__registration" => {
            (stripe_client::tax::TaxRegistration::shape(), again::<stripe_client::tax::TaxRegistration>(body))
        }
        "tax__settings" => {
            (stripe_client::tax::TaxSettings::shape(), again::<stripe_client::tax::TaxSettings>(body))
        }
        "tax__transaction" => {
            (stripe_client::tax::TaxTransaction::shape(), again::<stripe_client::tax::TaxTransaction>(body))
        }
        "tax__transaction_line_item" => (
            stripe_client::tax::TaxTransactionLineItem::shape(),
            again::<stripe_client::tax::TaxTransactionLineItem>(body),
        ),
        "terminal__configuration" => (
            stripe_client::terminal::TerminalConfiguration::shape(),
            again::<stripe_client::terminal::TerminalConfiguration>(body),
        ),
        "terminal__connection_token" => (
            stripe_client::terminal::TerminalConnectionToken::shape(),
            again::<stripe_client::terminal::TerminalConnectionToken>(body),
        ),
        "terminal__location" => (
            stripe_client::terminal::TerminalLocation::shape(),
            again::<stripe_client::terminal::TerminalLocation>(body),
        ),
        "terminal__onboarding_link" => (
            stripe_client::terminal::TerminalOnboardingLink::shape(),
            again::<stripe_client::terminal::TerminalOnboardingLink>(body),
        ),
        "terminal__reader" => (
            stripe_client::terminal::TerminalReader::shape(),
            again::<stripe_client::terminal::TerminalReader>(body),
        ),
        "terminal__refund" => (
            stripe_client::terminal::TerminalRefund::shape(),
            again::<stripe_client::terminal::TerminalRefund>(body),
        ),
        "three_d_secure__authentication" => (
            stripe_client::three_d_secure::ThreeDSecureAuthentication::shape(),
            again::<stripe_client::three_d_secure::ThreeDSecureAuthentication>(body),
        ),
        "treasury__financial_account" => (
            stripe_client::treasury_accounts::TreasuryFinancialAccount::shape(),
            again::<stripe_client::treasury_accounts::TreasuryFinancialAccount>(body),
        ),
        "treasury__financial_account_features" => (
            stripe_client::treasury_accounts::TreasuryFinancialAccountFeatures::shape(),
            again::<stripe_client::treasury_accounts::TreasuryFinancialAccountFeatures>(body),
        ),
        "treasury__inbound_transfer" => (
            stripe_client::treasury_transfers::TreasuryInboundTransfer::shape(),
            again::<stripe_client::treasury_transfers::TreasuryInboundTransfer>(body),
        ),
        "treasury__outbound_payment" => (
            stripe_client::treasury_transfers::TreasuryOutboundPayment::shape(),
            again::<stripe_client::treasury_transfers::TreasuryOutboundPayment>(body),
        ),
        "treasury__outbound_transfer" => (
            stripe_client::treasury_transfers::TreasuryOutboundTransfer::shape(),
            again::<stripe_client::treasury_transfers::TreasuryOutboundTransfer>(body),
        ),
        "treasury__credit_reversal" => (
            stripe_client::treasury_received::TreasuryCreditReversal::shape(),
            again::<stripe_client::treasury_received::TreasuryCreditReversal>(body),
        ),
        "treasury__debit_reversal" => (
            stripe_client::treasury_received::TreasuryDebitReversal::shape(),
            again::<stripe_client::treasury_received::TreasuryDebitReversal>(body),
        ),
        "treasury__received_credit" => (
            stripe_client::treasury_received::TreasuryReceivedCredit::shape(),
            again::<stripe_client::treasury_received::TreasuryReceivedCredit>(body),
        ),
        "treasury__received_debit" => (
            stripe_client::treasury_received::TreasuryReceivedDebit::shape(),
            again::<stripe_client::treasury_received::TreasuryReceivedDebit>(body),
        ),
        "treasury__transaction" => (
            stripe_client::treasury_transactions::TreasuryTransaction::shape(),
            again::<stripe_client::treasury_transactions::TreasuryTransaction>(body),
        ),
        "treasury__transaction_entry" => (
            stripe_client::treasury_transactions::TreasuryTransactionEntry::shape(),
            again::<stripe_client::treasury_transactions::TreasuryTransactionEntry>(body),
        ),
        "test_helpers__test_clock" => (
            stripe_client::test_clocks::TestHelpersTestClock::shape(),
            again::<stripe_client::test_clocks::TestHelpersTestClock>(body),
        ),
        _ => return None,
    })
}

async fn prepare_payment_intents(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_intents::*;
    let client = client.payment_intents();
    Some(match key {
        "get /v1/payment_intents/{intent}/amount_details_line_items" => {
            let intent = given.path::<String>("intent");
            let query = given.query::<ListPaymentIntentAmountDetailsLineItemsQuery>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.list_payment_intent_amount_details_line_items(&intent, &query).await
            })
            .await
        }
        "get /v1/payment_intents" => {
            let query = given.query::<ListPaymentIntentsQuery>();
            PaymentIntentsClient::prepare(&client, async |client| client.list_payment_intents(&query).await)
                .await
        }
        "post /v1/payment_intents" => {
            let body = given.body::<CreatePaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| client.create_payment_intent(&body).await)
                .await
        }
        "get /v1/payment_intents/{intent}" => {
            let intent = given.path::<String>("intent");
            let query = given.query::<RetrievePaymentIntentQuery>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.retrieve_payment_intent(&intent, &query).await
            })
            .await
        }
        "post /v1/payment_intents/{intent}" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<UpdatePaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.update_payment_intent(&intent, &body).await
            })
            .await
        }
        "get /v1/payment_intents/search" => {
            let query = given.query::<SearchPaymentIntentsQuery>();
            PaymentIntentsClient::prepare(&client, async |client| client.search_payment_intents(&query).await)
                .await
        }
        "post /v1/payment_intents/{intent}/apply_customer_balance" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<ApplyPaymentIntentCustomerBalance>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.apply_payment_intent_customer_balance(&intent, &body).await
            })
            .await
        }
        "post /v1/payment_intents/{intent}/cancel" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<CancelPaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.cancel_payment_intent(&intent, &body).await
            })
            .await
        }
        "post /v1/payment_intents/{intent}/capture" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<CapturePaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.capture_payment_intent(&intent, &body).await
            })
            .await
        }
        "post /v1/payment_intents/{intent}/confirm" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<ConfirmPaymentIntent>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.confirm_payment_intent(&intent, &body).await
            })
            .await
        }
        "post /v1/payment_intents/{intent}/increment_authorization" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<IncrementPaymentIntentAuthorization>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.increment_payment_intent_authorization(&intent, &body).await
            })
            .await
        }
        "post /v1/payment_intents/{intent}/verify_microdeposits" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<VerifyPaymentIntentMicrodeposits>();
            PaymentIntentsClient::prepare(&client, async |client| {
                client.verify_payment_intent_microdeposits(&intent, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_setup_intents(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::setup_intents::*;
    let client = client.setup_intents();
    Some(match key {
        "get /v1/setup_attempts" => {
            let query = given.query::<ListSetupAttemptsQuery>();
            SetupIntentsClient::prepare(&client, async |client| client.list_setup_attempts(&query).await)
                .await
        }
        "get /v1/setup_intents" => {
            let query = given.query::<ListSetupIntentsQuery>();
            SetupIntentsClient::prepare(&client, async |client| client.list_setup_intents(&query).await).await
        }
        "post /v1/setup_intents" => {
            let body = given.body::<CreateSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| client.create_setup_intent(&body).await).await
        }
        "get /v1/setup_intents/{intent}" => {
            let intent = given.path::<String>("intent");
            let query = given.query::<RetrieveSetupIntentQuery>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.retrieve_setup_intent(&intent, &query).await
            })
            .await
        }
        "post /v1/setup_intents/{intent}" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<UpdateSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.update_setup_intent(&intent, &body).await
            })
            .await
        }
        "post /v1/setup_intents/{intent}/cancel" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<CancelSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.cancel_setup_intent(&intent, &body).await
            })
            .await
        }
        "post /v1/setup_intents/{intent}/confirm" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<ConfirmSetupIntent>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.confirm_setup_intent(&intent, &body).await
            })
            .await
        }
        "post /v1/setup_intents/{intent}/verify_microdeposits" => {
            let intent = given.path::<String>("intent");
            let body = given.body::<VerifySetupIntentMicrodeposits>();
            SetupIntentsClient::prepare(&client, async |client| {
                client.verify_setup_intent_microdeposits(&intent, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_payment_methods(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_methods::*;
    let client = client.payment_methods();
    Some(match key {
        "get /v1/payment_methods" => {
            let query = given.query::<ListPaymentMethodsQuery>();
            PaymentMethodsClient::prepare(&client, async |client| client.list_payment_methods(&query).await)
                .await
        }
        "post /v1/payment_methods" => {
            let body = given.body::<CreatePaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| client.create_payment_method(&body).await)
                .await
        }
        "get /v1/payment_methods/{payment_method}" => {
            let payment_method = given.path::<String>("payment_method");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentMethodsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_method(
                        &payment_method,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/payment_methods/{payment_method}" => {
            let payment_method = given.path::<String>("payment_method");
            let body = given.body::<UpdatePaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| {
                client.update_payment_method(&payment_method, &body).await
            })
            .await
        }
        "post /v1/payment_methods/{payment_method}/attach" => {
            let payment_method = given.path::<String>("payment_method");
            let body = given.body::<AttachPaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| {
                client.attach_payment_method(&payment_method, &body).await
            })
            .await
        }
        "post /v1/payment_methods/{payment_method}/detach" => {
            let payment_method = given.path::<String>("payment_method");
            let body = given.body::<DetachPaymentMethod>();
            PaymentMethodsClient::prepare(&client, async |client| {
                client.detach_payment_method(&payment_method, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_charges(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::charges::*;
    let client = client.charges();
    Some(match key {
        "get /v1/charges" => {
            let query = given.query::<ListChargesQuery>();
            ChargesClient::prepare(&client, async |client| client.list_charges(&query).await).await
        }
        "post /v1/charges" => {
            let body = given.body::<CreateCharge>();
            ChargesClient::prepare(&client, async |client| client.create_charge(&body).await).await
        }
        "get /v1/charges/{charge}" => {
            let charge = given.path::<String>("charge");
            let expand = given.parameter::<Vec<String>>("expand");
            ChargesClient::prepare(&client, async |client| {
                client.retrieve_charge(&charge, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/charges/{charge}" => {
            let charge = given.path::<String>("charge");
            let body = given.body::<UpdateCharge>();
            ChargesClient::prepare(&client, async |client| client.update_charge(&charge, &body).await).await
        }
        "get /v1/charges/search" => {
            let query = given.query::<SearchChargesQuery>();
            ChargesClient::prepare(&client, async |client| client.search_charges(&query).await).await
        }
        "post /v1/charges/{charge}/capture" => {
            let charge = given.path::<String>("charge");
            let body = given.body::<CaptureCharge>();
            ChargesClient::prepare(&client, async |client| client.capture_charge(&charge, &body).await).await
        }
        _ => return None,
    })
}

async fn prepare_mandates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::mandates::*;
    let client = client.mandates();
    Some(match key {
        "get /v1/mandates/{mandate}" => {
            let mandate = given.path::<String>("mandate");
            let expand = given.parameter::<Vec<String>>("expand");
            MandatesClient::prepare(&client, async |client| {
                client
                    .retrieve_mandate(&mandate, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_confirmation_tokens(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::confirmation_tokens::*;
    let client = client.confirmation_tokens();
    Some(match key {
        "get /v1/confirmation_tokens/{confirmation_token}" => {
            let confirmation_token = given.path::<String>("confirmation_token");
            let expand = given.parameter::<Vec<String>>("expand");
            ConfirmationTokensClient::prepare(&client, async |client| {
                client
                    .retrieve_confirmation_token(
                        &confirmation_token,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_customers(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::customers::*;
    let client = client.customers();
    Some(match key {
        "get /v1/customers/{customer}/payment_methods" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerPaymentMethodsQuery>();
            CustomersClient::prepare(&client, async |client| {
                client.list_customer_payment_methods(&customer, &query).await
            })
            .await
        }
        "get /v1/customers/{customer}/payment_methods/{payment_method}" => {
            let customer = given.path::<String>("customer");
            let payment_method = given.path::<String>("payment_method");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomersClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_payment_method(
                        &customer,
                        &payment_method,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "delete /v1/customers/{customer}" => {
            let customer = given.path::<String>("customer");
            CustomersClient::prepare(&client, async |client| client.delete_customer(&customer).await).await
        }
        "get /v1/customers/{customer}" => {
            let customer = given.path::<String>("customer");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomersClient::prepare(&client, async |client| {
                client
                    .retrieve_customer(&customer, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/customers/{customer}" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<UpdateCustomer>();
            CustomersClient::prepare(&client, async |client| client.update_customer(&customer, &body).await)
                .await
        }
        "delete /v1/customers/{customer}/discount" => {
            let customer = given.path::<String>("customer");
            CustomersClient::prepare(&client, async |client| client.delete_customer_discount(&customer).await)
                .await
        }
        "get /v1/customers" => {
            let query = given.query::<ListCustomersQuery>();
            CustomersClient::prepare(&client, async |client| client.list_customers(&query).await).await
        }
        "post /v1/customers" => {
            let body = given.body::<CreateCustomer>();
            CustomersClient::prepare(&client, async |client| client.create_customer(&body).await).await
        }
        "get /v1/customers/search" => {
            let query = given.query::<SearchCustomersQuery>();
            CustomersClient::prepare(&client, async |client| client.search_customers(&query).await).await
        }
        _ => return None,
    })
}

async fn prepare_customer_balances(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::customer_balances::*;
    let client = client.customer_balances();
    Some(match key {
        "get /v1/customers/{customer}/balance_transactions" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerBalanceTransactionsQuery>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.list_customer_balance_transactions(&customer, &query).await
            })
            .await
        }
        "post /v1/customers/{customer}/balance_transactions" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerBalanceTransaction>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.create_customer_balance_transaction(&customer, &body).await
            })
            .await
        }
        "get /v1/customers/{customer}/balance_transactions/{transaction}" => {
            let customer = given.path::<String>("customer");
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerBalancesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_balance_transaction(
                        &customer,
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/customers/{customer}/balance_transactions/{transaction}" => {
            let customer = given.path::<String>("customer");
            let transaction = given.path::<String>("transaction");
            let body = given.body::<UpdateCustomerBalanceTransaction>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.update_customer_balance_transaction(&customer, &transaction, &body).await
            })
            .await
        }
        "get /v1/customers/{customer}/cash_balance" => {
            let customer = given.path::<String>("customer");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerBalancesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_cash_balance(
                        &customer,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/customers/{customer}/cash_balance" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<UpdateCustomerCashBalance>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.update_customer_cash_balance(&customer, &body).await
            })
            .await
        }
        "get /v1/customers/{customer}/cash_balance_transactions" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerCashBalanceTransactionsQuery>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.list_customer_cash_balance_transactions(&customer, &query).await
            })
            .await
        }
        "get /v1/customers/{customer}/cash_balance_transactions/{transaction}" => {
            let customer = given.path::<String>("customer");
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerBalancesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_cash_balance_transaction(
                        &customer,
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/customers/{customer}/funding_instructions" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerFundingInstructions>();
            CustomerBalancesClient::prepare(&client, async |client| {
                client.create_customer_funding_instructions(&customer, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_customer_payment_sources(
    client: &StripeClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use stripe_client::customer_payment_sources::*;
    let client = client.customer_payment_sources();
    Some(match key {
        "get /v1/customers/{customer}/sources" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerPaymentSourcesQuery>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.list_customer_payment_sources(&customer, &query).await
            })
            .await
        }
        "post /v1/customers/{customer}/sources" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerPaymentSource>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.create_customer_payment_source(&customer, &body).await
            })
            .await
        }
        "get /v1/customers/{customer}/sources/{id}" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_payment_source(
                        &customer,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/customers/{customer}/sources/{id}" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateCustomerPaymentSource>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.update_customer_payment_source(&customer, &id, &body).await
            })
            .await
        }
        "post /v1/customers/{customer}/sources/{id}/verify" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let body = given.body::<VerifyCustomerPaymentSource>();
            CustomerPaymentSourcesClient::prepare(&client, async |client| {
                client.verify_customer_payment_source(&customer, &id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_customer_sessions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::customer_sessions::*;
    let client = client.customer_sessions();
    Some(match key {
        "post /v1/customer_sessions" => {
            let body = given.body::<CreateCustomerSession>();
            CustomerSessionsClient::prepare(&client, async |client| {
                client.create_customer_session(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_tax_ids(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tax_ids::*;
    let client = client.tax_ids();
    Some(match key {
        "delete /v1/customers/{customer}/tax_ids/{id}" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            TaxIdsClient::prepare(&client, async |client| client.delete_customer_tax_id(&customer, &id).await)
                .await
        }
        "get /v1/customers/{customer}/tax_ids/{id}" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxIdsClient::prepare(&client, async |client| {
                client
                    .retrieve_customer_tax_id(
                        &customer,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/customers/{customer}/tax_ids" => {
            let customer = given.path::<String>("customer");
            let query = given.query::<ListCustomerTaxIdsQuery>();
            TaxIdsClient::prepare(&client, async |client| {
                client.list_customer_tax_ids(&customer, &query).await
            })
            .await
        }
        "post /v1/customers/{customer}/tax_ids" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<CreateCustomerTaxId>();
            TaxIdsClient::prepare(&client, async |client| {
                client.create_customer_tax_id(&customer, &body).await
            })
            .await
        }
        "delete /v1/tax_ids/{id}" => {
            let id = given.path::<String>("id");
            TaxIdsClient::prepare(&client, async |client| client.delete_tax_id(&id).await).await
        }
        "get /v1/tax_ids/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxIdsClient::prepare(&client, async |client| {
                client.retrieve_tax_id(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "get /v1/tax_ids" => {
            let query = given.query::<ListTaxIdsQuery>();
            TaxIdsClient::prepare(&client, async |client| client.list_tax_ids(&query).await).await
        }
        "post /v1/tax_ids" => {
            let body = given.body::<CreateTaxId>();
            TaxIdsClient::prepare(&client, async |client| client.create_tax_id(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_products(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::products::*;
    let client = client.products();
    Some(match key {
        "delete /v1/products/{product}/features/{id}" => {
            let product = given.path::<String>("product");
            let id = given.path::<String>("id");
            ProductsClient::prepare(&client, async |client| {
                client.delete_product_feature(&product, &id).await
            })
            .await
        }
        "get /v1/products/{product}/features/{id}" => {
            let product = given.path::<String>("product");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ProductsClient::prepare(&client, async |client| {
                client
                    .retrieve_product_feature(
                        &product,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/products/{product}/features" => {
            let product = given.path::<String>("product");
            let query = given.query::<ListProductFeaturesQuery>();
            ProductsClient::prepare(&client, async |client| {
                client.list_product_features(&product, &query).await
            })
            .await
        }
        "post /v1/products/{product}/features" => {
            let product = given.path::<String>("product");
            let body = given.body::<CreateProductFeature>();
            ProductsClient::prepare(&client, async |client| {
                client.create_product_feature(&product, &body).await
            })
            .await
        }
        "delete /v1/products/{id}" => {
            let id = given.path::<String>("id");
            ProductsClient::prepare(&client, async |client| client.delete_product(&id).await).await
        }
        "get /v1/products/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ProductsClient::prepare(&client, async |client| {
                client.retrieve_product(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/products/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateProduct>();
            ProductsClient::prepare(&client, async |client| client.update_product(&id, &body).await).await
        }
        "get /v1/products" => {
            let query = given.query::<ListProductsQuery>();
            ProductsClient::prepare(&client, async |client| client.list_products(&query).await).await
        }
        "post /v1/products" => {
            let body = given.body::<CreateProduct>();
            ProductsClient::prepare(&client, async |client| client.create_product(&body).await).await
        }
        "get /v1/products/search" => {
            let query = given.query::<SearchProductsQuery>();
            ProductsClient::prepare(&client, async |client| client.search_products(&query).await).await
        }
        _ => return None,
    })
}

async fn prepare_prices(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::prices::*;
    let client = client.prices();
    Some(match key {
        "get /v1/prices" => {
            let query = given.query::<ListPricesQuery>();
            PricesClient::prepare(&client, async |client| client.list_prices(&query).await).await
        }
        "post /v1/prices" => {
            let body = given.body::<CreatePrice>();
            PricesClient::prepare(&client, async |client| client.create_price(&body).await).await
        }
        "get /v1/prices/{price}" => {
            let price = given.path::<String>("price");
            let expand = given.parameter::<Vec<String>>("expand");
            PricesClient::prepare(&client, async |client| {
                client.retrieve_price(&price, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/prices/{price}" => {
            let price = given.path::<String>("price");
            let body = given.body::<UpdatePrice>();
            PricesClient::prepare(&client, async |client| client.update_price(&price, &body).await).await
        }
        "get /v1/prices/search" => {
            let query = given.query::<SearchPricesQuery>();
            PricesClient::prepare(&client, async |client| client.search_prices(&query).await).await
        }
        _ => return None,
    })
}

async fn prepare_plans(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::plans::*;
    let client = client.plans();
    Some(match key {
        "delete /v1/plans/{plan}" => {
            let plan = given.path::<String>("plan");
            PlansClient::prepare(&client, async |client| client.delete_plan(&plan).await).await
        }
        "get /v1/plans/{plan}" => {
            let plan = given.path::<String>("plan");
            let expand = given.parameter::<Vec<String>>("expand");
            PlansClient::prepare(&client, async |client| {
                client.retrieve_plan(&plan, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/plans/{plan}" => {
            let plan = given.path::<String>("plan");
            let body = given.body::<UpdatePlan>();
            PlansClient::prepare(&client, async |client| client.update_plan(&plan, &body).await).await
        }
        "get /v1/plans" => {
            let query = given.query::<ListPlansQuery>();
            PlansClient::prepare(&client, async |client| client.list_plans(&query).await).await
        }
        "post /v1/plans" => {
            let body = given.body::<CreatePlan>();
            PlansClient::prepare(&client, async |client| client.create_plan(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_coupons(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::coupons::*;
    let client = client.coupons();
    Some(match key {
        "delete /v1/coupons/{coupon}" => {
            let coupon = given.path::<String>("coupon");
            CouponsClient::prepare(&client, async |client| client.delete_coupon(&coupon).await).await
        }
        "get /v1/coupons/{coupon}" => {
            let coupon = given.path::<String>("coupon");
            let expand = given.parameter::<Vec<String>>("expand");
            CouponsClient::prepare(&client, async |client| {
                client.retrieve_coupon(&coupon, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/coupons/{coupon}" => {
            let coupon = given.path::<String>("coupon");
            let body = given.body::<UpdateCoupon>();
            CouponsClient::prepare(&client, async |client| client.update_coupon(&coupon, &body).await).await
        }
        "get /v1/coupons" => {
            let query = given.query::<ListCouponsQuery>();
            CouponsClient::prepare(&client, async |client| client.list_coupons(&query).await).await
        }
        "post /v1/coupons" => {
            let body = given.body::<CreateCoupon>();
            CouponsClient::prepare(&client, async |client| client.create_coupon(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_promotion_codes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::promotion_codes::*;
    let client = client.promotion_codes();
    Some(match key {
        "get /v1/promotion_codes" => {
            let query = given.query::<ListPromotionCodesQuery>();
            PromotionCodesClient::prepare(&client, async |client| client.list_promotion_codes(&query).await)
                .await
        }
        "post /v1/promotion_codes" => {
            let body = given.body::<CreatePromotionCode>();
            PromotionCodesClient::prepare(&client, async |client| client.create_promotion_code(&body).await)
                .await
        }
        "get /v1/promotion_codes/{promotion_code}" => {
            let promotion_code = given.path::<String>("promotion_code");
            let expand = given.parameter::<Vec<String>>("expand");
            PromotionCodesClient::prepare(&client, async |client| {
                client
                    .retrieve_promotion_code(
                        &promotion_code,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/promotion_codes/{promotion_code}" => {
            let promotion_code = given.path::<String>("promotion_code");
            let body = given.body::<UpdatePromotionCode>();
            PromotionCodesClient::prepare(&client, async |client| {
                client.update_promotion_code(&promotion_code, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_tax_rates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tax_rates::*;
    let client = client.tax_rates();
    Some(match key {
        "get /v1/tax_codes" => {
            let query = given.query::<ListTaxCodesQuery>();
            TaxRatesClient::prepare(&client, async |client| client.list_tax_codes(&query).await).await
        }
        "get /v1/tax_codes/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxRatesClient::prepare(&client, async |client| {
                client.retrieve_tax_code(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "get /v1/tax_rates" => {
            let query = given.query::<ListTaxRatesQuery>();
            TaxRatesClient::prepare(&client, async |client| client.list_tax_rates(&query).await).await
        }
        "post /v1/tax_rates" => {
            let body = given.body::<CreateTaxRate>();
            TaxRatesClient::prepare(&client, async |client| client.create_tax_rate(&body).await).await
        }
        "get /v1/tax_rates/{tax_rate}" => {
            let tax_rate = given.path::<String>("tax_rate");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxRatesClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_rate(&tax_rate, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/tax_rates/{tax_rate}" => {
            let tax_rate = given.path::<String>("tax_rate");
            let body = given.body::<UpdateTaxRate>();
            TaxRatesClient::prepare(&client, async |client| client.update_tax_rate(&tax_rate, &body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_shipping_rates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::shipping_rates::*;
    let client = client.shipping_rates();
    Some(match key {
        "get /v1/shipping_rates" => {
            let query = given.query::<ListShippingRatesQuery>();
            ShippingRatesClient::prepare(&client, async |client| client.list_shipping_rates(&query).await)
                .await
        }
        "post /v1/shipping_rates" => {
            let body = given.body::<CreateShippingRate>();
            ShippingRatesClient::prepare(&client, async |client| client.create_shipping_rate(&body).await)
                .await
        }
        "get /v1/shipping_rates/{shipping_rate_token}" => {
            let shipping_rate_token = given.path::<String>("shipping_rate_token");
            let expand = given.parameter::<Vec<String>>("expand");
            ShippingRatesClient::prepare(&client, async |client| {
                client
                    .retrieve_shipping_rate(
                        &shipping_rate_token,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/shipping_rates/{shipping_rate_token}" => {
            let shipping_rate_token = given.path::<String>("shipping_rate_token");
            let body = given.body::<UpdateShippingRate>();
            ShippingRatesClient::prepare(&client, async |client| {
                client.update_shipping_rate(&shipping_rate_token, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_subscriptions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::subscriptions::*;
    let client = client.subscriptions();
    Some(match key {
        "delete /v1/subscriptions/{subscription_exposed_id}" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            let query = given.query::<CancelSubscriptionQuery>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.cancel_subscription(&subscription_exposed_id, &query).await
            })
            .await
        }
        "get /v1/subscriptions/{subscription_exposed_id}" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            let expand = given.parameter::<Vec<String>>("expand");
            SubscriptionsClient::prepare(&client, async |client| {
                client
                    .retrieve_subscription(
                        &subscription_exposed_id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/subscriptions/{subscription_exposed_id}" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            let body = given.body::<UpdateSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.update_subscription(&subscription_exposed_id, &body).await
            })
            .await
        }
        "delete /v1/subscriptions/{subscription_exposed_id}/discount" => {
            let subscription_exposed_id = given.path::<String>("subscription_exposed_id");
            SubscriptionsClient::prepare(&client, async |client| {
                client.delete_subscription_discount(&subscription_exposed_id).await
            })
            .await
        }
        "get /v1/subscriptions" => {
            let query = given.query::<ListSubscriptionsQuery>();
            SubscriptionsClient::prepare(&client, async |client| client.list_subscriptions(&query).await)
                .await
        }
        "post /v1/subscriptions" => {
            let body = given.body::<CreateSubscription>();
            SubscriptionsClient::prepare(&client, async |client| client.create_subscription(&body).await)
                .await
        }
        "get /v1/subscriptions/search" => {
            let query = given.query::<SearchSubscriptionsQuery>();
            SubscriptionsClient::prepare(&client, async |client| client.search_subscriptions(&query).await)
                .await
        }
        "post /v1/subscriptions/{subscription}/migrate" => {
            let subscription = given.path::<String>("subscription");
            let body = given.body::<MigrateSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.migrate_subscription(&subscription, &body).await
            })
            .await
        }
        "post /v1/subscriptions/{subscription}/pause" => {
            let subscription = given.path::<String>("subscription");
            let body = given.body::<PauseSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.pause_subscription(&subscription, &body).await
            })
            .await
        }
        "post /v1/subscriptions/{subscription}/resume" => {
            let subscription = given.path::<String>("subscription");
            let body = given.body::<ResumeSubscription>();
            SubscriptionsClient::prepare(&client, async |client| {
                client.resume_subscription(&subscription, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_subscription_items(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::subscription_items::*;
    let client = client.subscription_items();
    Some(match key {
        "delete /v1/subscription_items/{item}" => {
            let item = given.path::<String>("item");
            let query = given.query::<DeleteSubscriptionItemQuery>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.delete_subscription_item(&item, &query).await
            })
            .await
        }
        "get /v1/subscription_items/{item}" => {
            let item = given.path::<String>("item");
            let expand = given.parameter::<Vec<String>>("expand");
            SubscriptionItemsClient::prepare(&client, async |client| {
                client
                    .retrieve_subscription_item(&item, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/subscription_items/{item}" => {
            let item = given.path::<String>("item");
            let body = given.body::<UpdateSubscriptionItem>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.update_subscription_item(&item, &body).await
            })
            .await
        }
        "get /v1/subscription_items" => {
            let query = given.query::<ListSubscriptionItemsQuery>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.list_subscription_items(&query).await
            })
            .await
        }
        "post /v1/subscription_items" => {
            let body = given.body::<CreateSubscriptionItem>();
            SubscriptionItemsClient::prepare(&client, async |client| {
                client.create_subscription_item(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_subscription_schedules(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::subscription_schedules::*;
    let client = client.subscription_schedules();
    Some(match key {
        "get /v1/subscription_schedules" => {
            let query = given.query::<ListSubscriptionSchedulesQuery>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.list_subscription_schedules(&query).await
            })
            .await
        }
        "post /v1/subscription_schedules" => {
            let body = given.body::<CreateSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.create_subscription_schedule(&body).await
            })
            .await
        }
        "get /v1/subscription_schedules/{schedule}" => {
            let schedule = given.path::<String>("schedule");
            let expand = given.parameter::<Vec<String>>("expand");
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client
                    .retrieve_subscription_schedule(
                        &schedule,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/subscription_schedules/{schedule}" => {
            let schedule = given.path::<String>("schedule");
            let body = given.body::<UpdateSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.update_subscription_schedule(&schedule, &body).await
            })
            .await
        }
        "post /v1/subscription_schedules/{schedule}/cancel" => {
            let schedule = given.path::<String>("schedule");
            let body = given.body::<CancelSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.cancel_subscription_schedule(&schedule, &body).await
            })
            .await
        }
        "post /v1/subscription_schedules/{schedule}/release" => {
            let schedule = given.path::<String>("schedule");
            let body = given.body::<ReleaseSubscriptionSchedule>();
            SubscriptionSchedulesClient::prepare(&client, async |client| {
                client.release_subscription_schedule(&schedule, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_invoices(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoices::*;
    let client = client.invoices();
    Some(match key {
        "delete /v1/invoices/{invoice}" => {
            let invoice = given.path::<String>("invoice");
            InvoicesClient::prepare(&client, async |client| client.delete_invoice(&invoice).await).await
        }
        "get /v1/invoices/{invoice}" => {
            let invoice = given.path::<String>("invoice");
            let expand = given.parameter::<Vec<String>>("expand");
            InvoicesClient::prepare(&client, async |client| {
                client
                    .retrieve_invoice(&invoice, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/invoices/{invoice}" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<UpdateInvoice>();
            InvoicesClient::prepare(&client, async |client| client.update_invoice(&invoice, &body).await)
                .await
        }
        "get /v1/invoices" => {
            let query = given.query::<ListInvoicesQuery>();
            InvoicesClient::prepare(&client, async |client| client.list_invoices(&query).await).await
        }
        "post /v1/invoices" => {
            let body = given.body::<CreateInvoice>();
            InvoicesClient::prepare(&client, async |client| client.create_invoice(&body).await).await
        }
        "get /v1/invoices/search" => {
            let query = given.query::<SearchInvoicesQuery>();
            InvoicesClient::prepare(&client, async |client| client.search_invoices(&query).await).await
        }
        "post /v1/invoices/{invoice}/add_lines" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<AddInvoiceLines>();
            InvoicesClient::prepare(&client, async |client| client.add_invoice_lines(&invoice, &body).await)
                .await
        }
        "post /v1/invoices/{invoice}/attach_payment" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<AttachInvoicePayment>();
            InvoicesClient::prepare(&client, async |client| {
                client.attach_invoice_payment(&invoice, &body).await
            })
            .await
        }
        "post /v1/invoices/{invoice}/finalize" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<FinalizeInvoice>();
            InvoicesClient::prepare(&client, async |client| client.finalize_invoice(&invoice, &body).await)
                .await
        }
        "post /v1/invoices/{invoice}/mark_uncollectible" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<MarkInvoiceUncollectible>();
            InvoicesClient::prepare(&client, async |client| {
                client.mark_invoice_uncollectible(&invoice, &body).await
            })
            .await
        }
        "post /v1/invoices/{invoice}/pay" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<PayInvoice>();
            InvoicesClient::prepare(&client, async |client| client.pay_invoice(&invoice, &body).await).await
        }
        "post /v1/invoices/{invoice}/remove_lines" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<RemoveInvoiceLines>();
            InvoicesClient::prepare(&client, async |client| {
                client.remove_invoice_lines(&invoice, &body).await
            })
            .await
        }
        "post /v1/invoices/{invoice}/send" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<MarkInvoiceUncollectible>();
            InvoicesClient::prepare(&client, async |client| client.send_invoice(&invoice, &body).await).await
        }
        "post /v1/invoices/{invoice}/update_lines" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<UpdateInvoiceLines>();
            InvoicesClient::prepare(&client, async |client| {
                client.update_invoice_lines(&invoice, &body).await
            })
            .await
        }
        "post /v1/invoices/{invoice}/void" => {
            let invoice = given.path::<String>("invoice");
            let body = given.body::<MarkInvoiceUncollectible>();
            InvoicesClient::prepare(&client, async |client| client.void_invoice(&invoice, &body).await).await
        }
        "post /v1/invoices/create_preview" => {
            let body = given.body::<CreateInvoicePreview>();
            InvoicesClient::prepare(&client, async |client| client.create_invoice_preview(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_invoice_items(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoice_items::*;
    let client = client.invoice_items();
    Some(match key {
        "delete /v1/invoiceitems/{invoiceitem}" => {
            let invoiceitem = given.path::<String>("invoiceitem");
            InvoiceItemsClient::prepare(&client, async |client| {
                client.delete_invoice_item(&invoiceitem).await
            })
            .await
        }
        "get /v1/invoiceitems/{invoiceitem}" => {
            let invoiceitem = given.path::<String>("invoiceitem");
            let expand = given.parameter::<Vec<String>>("expand");
            InvoiceItemsClient::prepare(&client, async |client| {
                client
                    .retrieve_invoice_item(
                        &invoiceitem,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/invoiceitems/{invoiceitem}" => {
            let invoiceitem = given.path::<String>("invoiceitem");
            let body = given.body::<UpdateInvoiceItem>();
            InvoiceItemsClient::prepare(&client, async |client| {
                client.update_invoice_item(&invoiceitem, &body).await
            })
            .await
        }
        "get /v1/invoiceitems" => {
            let query = given.query::<ListInvoiceItemsQuery>();
            InvoiceItemsClient::prepare(&client, async |client| client.list_invoice_items(&query).await).await
        }
        "post /v1/invoiceitems" => {
            let body = given.body::<CreateInvoiceItem>();
            InvoiceItemsClient::prepare(&client, async |client| client.create_invoice_item(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_invoice_line_items(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoice_line_items::*;
    let client = client.invoice_line_items();
    Some(match key {
        "get /v1/invoices/{invoice}/lines" => {
            let invoice = given.path::<String>("invoice");
            let query = given.query::<ListInvoiceLineItemsQuery>();
            InvoiceLineItemsClient::prepare(&client, async |client| {
                client.list_invoice_line_items(&invoice, &query).await
            })
            .await
        }
        "post /v1/invoices/{invoice}/lines/{line_item_id}" => {
            let invoice = given.path::<String>("invoice");
            let line_item_id = given.path::<String>("line_item_id");
            let body = given.body::<UpdateInvoiceLineItem>();
            InvoiceLineItemsClient::prepare(&client, async |client| {
                client.update_invoice_line_item(&invoice, &line_item_id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_invoice_payments(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::invoice_payments::*;
    let client = client.invoice_payments();
    Some(match key {
        "get /v1/invoice_payments" => {
            let query = given.query::<ListInvoicePaymentsQuery>();
            InvoicePaymentsClient::prepare(&client, async |client| client.list_invoice_payments(&query).await)
                .await
        }
        "get /v1/invoice_payments/{invoice_payment}" => {
            let invoice_payment = given.path::<String>("invoice_payment");
            let expand = given.parameter::<Vec<String>>("expand");
            InvoicePaymentsClient::prepare(&client, async |client| {
                client
                    .retrieve_invoice_payment(
                        &invoice_payment,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_checkout_sessions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::checkout_sessions::*;
    let client = client.checkout_sessions();
    Some(match key {
        "get /v1/checkout/sessions/{session}/line_items" => {
            let session = given.path::<String>("session");
            let query = given.query::<ListCheckoutSessionLineItemsQuery>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.list_checkout_session_line_items(&session, &query).await
            })
            .await
        }
        "get /v1/checkout/sessions" => {
            let query = given.query::<ListCheckoutSessionsQuery>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.list_checkout_sessions(&query).await
            })
            .await
        }
        "post /v1/checkout/sessions" => {
            let body = given.body::<CreateCheckoutSession>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.create_checkout_session(&body).await
            })
            .await
        }
        "get /v1/checkout/sessions/{session}" => {
            let session = given.path::<String>("session");
            let expand = given.parameter::<Vec<String>>("expand");
            CheckoutSessionsClient::prepare(&client, async |client| {
                client
                    .retrieve_checkout_session(
                        &session,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/checkout/sessions/{session}" => {
            let session = given.path::<String>("session");
            let body = given.body::<UpdateCheckoutSession>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.update_checkout_session(&session, &body).await
            })
            .await
        }
        "post /v1/checkout/sessions/{session}/expire" => {
            let session = given.path::<String>("session");
            let body = given.body::<ExpireCheckoutSession>();
            CheckoutSessionsClient::prepare(&client, async |client| {
                client.expire_checkout_session(&session, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_refunds(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::refunds::*;
    let client = client.refunds();
    Some(match key {
        "get /v1/refunds" => {
            let query = given.query::<ListRefundsQuery>();
            RefundsClient::prepare(&client, async |client| client.list_refunds(&query).await).await
        }
        "post /v1/refunds" => {
            let body = given.body::<CreateRefund>();
            RefundsClient::prepare(&client, async |client| client.create_refund(&body).await).await
        }
        "get /v1/refunds/{refund}" => {
            let refund = given.path::<String>("refund");
            let expand = given.parameter::<Vec<String>>("expand");
            RefundsClient::prepare(&client, async |client| {
                client.retrieve_refund(&refund, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/refunds/{refund}" => {
            let refund = given.path::<String>("refund");
            let body = given.body::<UpdateRefund>();
            RefundsClient::prepare(&client, async |client| client.update_refund(&refund, &body).await).await
        }
        "post /v1/refunds/{refund}/cancel" => {
            let refund = given.path::<String>("refund");
            let body = given.body::<CancelRefund>();
            RefundsClient::prepare(&client, async |client| client.cancel_refund(&refund, &body).await).await
        }
        _ => return None,
    })
}

async fn prepare_disputes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::disputes::*;
    let client = client.disputes();
    Some(match key {
        "get /v1/disputes" => {
            let query = given.query::<ListDisputesQuery>();
            DisputesClient::prepare(&client, async |client| client.list_disputes(&query).await).await
        }
        "get /v1/disputes/{dispute}" => {
            let dispute = given.path::<String>("dispute");
            let expand = given.parameter::<Vec<String>>("expand");
            DisputesClient::prepare(&client, async |client| {
                client
                    .retrieve_dispute(&dispute, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/disputes/{dispute}" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<UpdateDispute>();
            DisputesClient::prepare(&client, async |client| client.update_dispute(&dispute, &body).await)
                .await
        }
        "post /v1/disputes/{dispute}/close" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<CloseDispute>();
            DisputesClient::prepare(&client, async |client| client.close_dispute(&dispute, &body).await).await
        }
        _ => return None,
    })
}

async fn prepare_payouts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payouts::*;
    let client = client.payouts();
    Some(match key {
        "get /v1/payouts" => {
            let query = given.query::<ListPayoutsQuery>();
            PayoutsClient::prepare(&client, async |client| client.list_payouts(&query).await).await
        }
        "post /v1/payouts" => {
            let body = given.body::<CreatePayout>();
            PayoutsClient::prepare(&client, async |client| client.create_payout(&body).await).await
        }
        "get /v1/payouts/{payout}" => {
            let payout = given.path::<String>("payout");
            let expand = given.parameter::<Vec<String>>("expand");
            PayoutsClient::prepare(&client, async |client| {
                client.retrieve_payout(&payout, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/payouts/{payout}" => {
            let payout = given.path::<String>("payout");
            let body = given.body::<UpdatePayout>();
            PayoutsClient::prepare(&client, async |client| client.update_payout(&payout, &body).await).await
        }
        "post /v1/payouts/{payout}/cancel" => {
            let payout = given.path::<String>("payout");
            let body = given.body::<CancelPayout>();
            PayoutsClient::prepare(&client, async |client| client.cancel_payout(&payout, &body).await).await
        }
        "post /v1/payouts/{payout}/reverse" => {
            let payout = given.path::<String>("payout");
            let body = given.body::<ReversePayout>();
            PayoutsClient::prepare(&client, async |client| client.reverse_payout(&payout, &body).await).await
        }
        _ => return None,
    })
}

async fn prepare_balances(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::balances::*;
    let client = client.balances();
    Some(match key {
        "get /v1/balance" => {
            let expand = given.parameter::<Vec<String>>("expand");
            BalancesClient::prepare(&client, async |client| {
                client.retrieve_balance(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "get /v1/balance_settings" => {
            let expand = given.parameter::<Vec<String>>("expand");
            BalancesClient::prepare(&client, async |client| {
                client.retrieve_balance_settings(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/balance_settings" => {
            let body = given.body::<UpdateBalanceSettings>();
            BalancesClient::prepare(&client, async |client| client.update_balance_settings(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_balance_transactions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::balance_transactions::*;
    let client = client.balance_transactions();
    Some(match key {
        "get /v1/balance_transactions" => {
            let query = given.query::<ListBalanceTransactionsQuery>();
            BalanceTransactionsClient::prepare(&client, async |client| {
                client.list_balance_transactions(&query).await
            })
            .await
        }
        "get /v1/balance_transactions/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BalanceTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_balance_transaction(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_events(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::events::*;
    let client = client.events();
    Some(match key {
        "get /v1/events" => {
            let query = given.query::<ListEventsQuery>();
            EventsClient::prepare(&client, async |client| client.list_events(&query).await).await
        }
        "get /v1/events/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            EventsClient::prepare(&client, async |client| {
                client.retrieve_event(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_webhook_endpoints(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::webhook_endpoints::*;
    let client = client.webhook_endpoints();
    Some(match key {
        "delete /v1/webhook_endpoints/{webhook_endpoint}" => {
            let webhook_endpoint = given.path::<String>("webhook_endpoint");
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.delete_webhook_endpoint(&webhook_endpoint).await
            })
            .await
        }
        "get /v1/webhook_endpoints/{webhook_endpoint}" => {
            let webhook_endpoint = given.path::<String>("webhook_endpoint");
            let expand = given.parameter::<Vec<String>>("expand");
            WebhookEndpointsClient::prepare(&client, async |client| {
                client
                    .retrieve_webhook_endpoint(
                        &webhook_endpoint,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/webhook_endpoints/{webhook_endpoint}" => {
            let webhook_endpoint = given.path::<String>("webhook_endpoint");
            let body = given.body::<UpdateWebhookEndpoint>();
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.update_webhook_endpoint(&webhook_endpoint, &body).await
            })
            .await
        }
        "get /v1/webhook_endpoints" => {
            let query = given.query::<ListWebhookEndpointsQuery>();
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.list_webhook_endpoints(&query).await
            })
            .await
        }
        "post /v1/webhook_endpoints" => {
            let body = given.body::<CreateWebhookEndpoint>();
            WebhookEndpointsClient::prepare(&client, async |client| {
                client.create_webhook_endpoint(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_payment_links(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_links::*;
    let client = client.payment_links();
    Some(match key {
        "get /v1/payment_links/{payment_link}/line_items" => {
            let payment_link = given.path::<String>("payment_link");
            let query = given.query::<ListPaymentLinkLineItemsQuery>();
            PaymentLinksClient::prepare(&client, async |client| {
                client.list_payment_link_line_items(&payment_link, &query).await
            })
            .await
        }
        "get /v1/payment_links" => {
            let query = given.query::<ListPaymentLinksQuery>();
            PaymentLinksClient::prepare(&client, async |client| client.list_payment_links(&query).await).await
        }
        "post /v1/payment_links" => {
            let body = given.body::<CreatePaymentLink>();
            PaymentLinksClient::prepare(&client, async |client| client.create_payment_link(&body).await).await
        }
        "get /v1/payment_links/{payment_link}" => {
            let payment_link = given.path::<String>("payment_link");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentLinksClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_link(
                        &payment_link,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/payment_links/{payment_link}" => {
            let payment_link = given.path::<String>("payment_link");
            let body = given.body::<UpdatePaymentLink>();
            PaymentLinksClient::prepare(&client, async |client| {
                client.update_payment_link(&payment_link, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_payment_method_configurations(
    client: &StripeClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use stripe_client::payment_method_configurations::*;
    let client = client.payment_method_configurations();
    Some(match key {
        "get /v1/payment_method_configurations" => {
            let query = given.query::<ListPaymentMethodConfigurationsQuery>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.list_payment_method_configurations(&query).await
            })
            .await
        }
        "post /v1/payment_method_configurations" => {
            let body = given.body::<CreatePaymentMethodConfiguration>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.create_payment_method_configuration(&body).await
            })
            .await
        }
        "get /v1/payment_method_configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_method_configuration(
                        &configuration,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/payment_method_configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            let body = given.body::<UpdatePaymentMethodConfiguration>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.update_payment_method_configuration(&configuration, &body).await
            })
            .await
        }
        "get /v1/payment_method_domains" => {
            let query = given.query::<ListPaymentMethodDomainsQuery>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.list_payment_method_domains(&query).await
            })
            .await
        }
        "post /v1/payment_method_domains" => {
            let body = given.body::<CreatePaymentMethodDomain>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.create_payment_method_domain(&body).await
            })
            .await
        }
        "get /v1/payment_method_domains/{payment_method_domain}" => {
            let payment_method_domain = given.path::<String>("payment_method_domain");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_method_domain(
                        &payment_method_domain,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/payment_method_domains/{payment_method_domain}" => {
            let payment_method_domain = given.path::<String>("payment_method_domain");
            let body = given.body::<UpdatePaymentMethodDomain>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.update_payment_method_domain(&payment_method_domain, &body).await
            })
            .await
        }
        "post /v1/payment_method_domains/{payment_method_domain}/validate" => {
            let payment_method_domain = given.path::<String>("payment_method_domain");
            let body = given.body::<ValidatePaymentMethodDomain>();
            PaymentMethodConfigurationsClient::prepare(&client, async |client| {
                client.validate_payment_method_domain(&payment_method_domain, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_payment_records(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::payment_records::*;
    let client = client.payment_records();
    Some(match key {
        "get /v1/payment_attempt_records" => {
            let query = given.query::<ListPaymentAttemptRecordsQuery>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.list_payment_attempt_records(&query).await
            })
            .await
        }
        "get /v1/payment_attempt_records/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentRecordsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_attempt_record(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/payment_records" => {
            let query = given.query::<ListPaymentRecordsQuery>();
            PaymentRecordsClient::prepare(&client, async |client| client.list_payment_records(&query).await)
                .await
        }
        "get /v1/payment_records/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            PaymentRecordsClient::prepare(&client, async |client| {
                client
                    .retrieve_payment_record(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/payment_records/{id}/report_payment_attempt" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttempt>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt(&id, &body).await
            })
            .await
        }
        "post /v1/payment_records/{id}/report_payment_attempt_canceled" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptCanceled>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_canceled(&id, &body).await
            })
            .await
        }
        "post /v1/payment_records/{id}/report_payment_attempt_failed" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptFailed>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_failed(&id, &body).await
            })
            .await
        }
        "post /v1/payment_records/{id}/report_payment_attempt_guaranteed" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptGuaranteed>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_guaranteed(&id, &body).await
            })
            .await
        }
        "post /v1/payment_records/{id}/report_payment_attempt_informational" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordPaymentAttemptInformational>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment_attempt_informational(&id, &body).await
            })
            .await
        }
        "post /v1/payment_records/{id}/report_refund" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReportPaymentRecordRefund>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_refund(&id, &body).await
            })
            .await
        }
        "post /v1/payment_records/report_payment" => {
            let body = given.body::<ReportPaymentRecordPayment>();
            PaymentRecordsClient::prepare(&client, async |client| {
                client.report_payment_record_payment(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_quotes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::quotes::*;
    let client = client.quotes();
    Some(match key {
        "get /v1/quotes/{quote}/computed_upfront_line_items" => {
            let quote = given.path::<String>("quote");
            let query = given.query::<ListQuoteComputedUpfrontLineItemsQuery>();
            QuotesClient::prepare(&client, async |client| {
                client.list_quote_computed_upfront_line_items(&quote, &query).await
            })
            .await
        }
        "get /v1/quotes/{quote}/line_items" => {
            let quote = given.path::<String>("quote");
            let query = given.query::<ListQuoteLineItemsQuery>();
            QuotesClient::prepare(&client, async |client| client.list_quote_line_items(&quote, &query).await)
                .await
        }
        "get /v1/quotes" => {
            let query = given.query::<ListQuotesQuery>();
            QuotesClient::prepare(&client, async |client| client.list_quotes(&query).await).await
        }
        "post /v1/quotes" => {
            let body = given.body::<CreateQuote>();
            QuotesClient::prepare(&client, async |client| client.create_quote(&body).await).await
        }
        "get /v1/quotes/{quote}" => {
            let quote = given.path::<String>("quote");
            let expand = given.parameter::<Vec<String>>("expand");
            QuotesClient::prepare(&client, async |client| {
                client.retrieve_quote(&quote, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/quotes/{quote}" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<UpdateQuote>();
            QuotesClient::prepare(&client, async |client| client.update_quote(&quote, &body).await).await
        }
        "post /v1/quotes/{quote}/accept" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<AcceptQuote>();
            QuotesClient::prepare(&client, async |client| client.accept_quote(&quote, &body).await).await
        }
        "post /v1/quotes/{quote}/cancel" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<AcceptQuote>();
            QuotesClient::prepare(&client, async |client| client.cancel_quote(&quote, &body).await).await
        }
        "post /v1/quotes/{quote}/finalize" => {
            let quote = given.path::<String>("quote");
            let body = given.body::<FinalizeQuote>();
            QuotesClient::prepare(&client, async |client| client.finalize_quote(&quote, &body).await).await
        }
        "get /v1/quotes/{quote}/pdf" => {
            let quote = given.path::<String>("quote");
            let expand = given.parameter::<Vec<String>>("expand");
            QuotesClient::prepare(&client, async |client| {
                client
                    .retrieve_quote_pdf(&quote, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_credit_notes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::credit_notes::*;
    let client = client.credit_notes();
    Some(match key {
        "get /v1/credit_notes/{credit_note}/lines" => {
            let credit_note = given.path::<String>("credit_note");
            let query = given.query::<ListCreditNoteLineItemsQuery>();
            CreditNotesClient::prepare(&client, async |client| {
                client.list_credit_note_line_items(&credit_note, &query).await
            })
            .await
        }
        "get /v1/credit_notes/preview/lines" => {
            let query = given.query::<ListCreditNotePreviewLinesQuery>();
            CreditNotesClient::prepare(&client, async |client| {
                client.list_credit_note_preview_lines(&query).await
            })
            .await
        }
        "get /v1/credit_notes" => {
            let query = given.query::<ListCreditNotesQuery>();
            CreditNotesClient::prepare(&client, async |client| client.list_credit_notes(&query).await).await
        }
        "post /v1/credit_notes" => {
            let body = given.body::<CreateCreditNote>();
            CreditNotesClient::prepare(&client, async |client| client.create_credit_note(&body).await).await
        }
        "get /v1/credit_notes/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            CreditNotesClient::prepare(&client, async |client| {
                client.retrieve_credit_note(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/credit_notes/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateCreditNote>();
            CreditNotesClient::prepare(&client, async |client| client.update_credit_note(&id, &body).await)
                .await
        }
        "get /v1/credit_notes/preview" => {
            let query = given.query::<PreviewCreditNoteQuery>();
            CreditNotesClient::prepare(&client, async |client| client.preview_credit_note(&query).await).await
        }
        "post /v1/credit_notes/{id}/void" => {
            let id = given.path::<String>("id");
            let body = given.body::<VoidCreditNote>();
            CreditNotesClient::prepare(&client, async |client| client.void_credit_note(&id, &body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_invoice_rendering_templates(
    client: &StripeClient,
    key: &str,
    given: &Given,
) -> Option<Prepared> {
    use stripe_client::invoice_rendering_templates::*;
    let client = client.invoice_rendering_templates();
    Some(match key {
        "get /v1/invoice_rendering_templates" => {
            let query = given.query::<ListInvoiceRenderingTemplatesQuery>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.list_invoice_rendering_templates(&query).await
            })
            .await
        }
        "get /v1/invoice_rendering_templates/{template}" => {
            let template = given.path::<String>("template");
            let query = given.query::<RetrieveInvoiceRenderingTemplateQuery>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.retrieve_invoice_rendering_template(&template, &query).await
            })
            .await
        }
        "post /v1/invoice_rendering_templates/{template}/archive" => {
            let template = given.path::<String>("template");
            let body = given.body::<ArchiveInvoiceRenderingTemplate>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.archive_invoice_rendering_template(&template, &body).await
            })
            .await
        }
        "post /v1/invoice_rendering_templates/{template}/unarchive" => {
            let template = given.path::<String>("template");
            let body = given.body::<ArchiveInvoiceRenderingTemplate>();
            InvoiceRenderingTemplatesClient::prepare(&client, async |client| {
                client.unarchive_invoice_rendering_template(&template, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_billing_meters(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_meters::*;
    let client = client.billing_meters();
    Some(match key {
        "post /v1/billing/meter_event_adjustments" => {
            let body = given.body::<CreateBillingMeterEventAdjustment>();
            BillingMetersClient::prepare(&client, async |client| {
                client.create_billing_meter_event_adjustment(&body).await
            })
            .await
        }
        "post /v1/billing/meter_events" => {
            let body = given.body::<CreateBillingMeterEvent>();
            BillingMetersClient::prepare(&client, async |client| {
                client.create_billing_meter_event(&body).await
            })
            .await
        }
        "get /v1/billing/meters/{id}/event_summaries" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListBillingMeterEventSummariesQuery>();
            BillingMetersClient::prepare(&client, async |client| {
                client.list_billing_meter_event_summaries(&id, &query).await
            })
            .await
        }
        "get /v1/billing/meters" => {
            let query = given.query::<ListBillingMetersQuery>();
            BillingMetersClient::prepare(&client, async |client| client.list_billing_meters(&query).await)
                .await
        }
        "post /v1/billing/meters" => {
            let body = given.body::<CreateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| client.create_billing_meter(&body).await)
                .await
        }
        "get /v1/billing/meters/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingMetersClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_meter(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/billing/meters/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| {
                client.update_billing_meter(&id, &body).await
            })
            .await
        }
        "post /v1/billing/meters/{id}/deactivate" => {
            let id = given.path::<String>("id");
            let body = given.body::<DeactivateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| {
                client.deactivate_billing_meter(&id, &body).await
            })
            .await
        }
        "post /v1/billing/meters/{id}/reactivate" => {
            let id = given.path::<String>("id");
            let body = given.body::<DeactivateBillingMeter>();
            BillingMetersClient::prepare(&client, async |client| {
                client.reactivate_billing_meter(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_billing_credits(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_credits::*;
    let client = client.billing_credits();
    Some(match key {
        "get /v1/billing/credit_balance_summary" => {
            let query = given.query::<RetrieveBillingCreditBalanceSummaryQuery>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.retrieve_billing_credit_balance_summary(&query).await
            })
            .await
        }
        "get /v1/billing/credit_balance_transactions" => {
            let query = given.query::<ListBillingCreditBalanceTransactionsQuery>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.list_billing_credit_balance_transactions(&query).await
            })
            .await
        }
        "get /v1/billing/credit_balance_transactions/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingCreditsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_credit_balance_transaction(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/billing/credit_grants" => {
            let query = given.query::<ListBillingCreditGrantsQuery>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.list_billing_credit_grants(&query).await
            })
            .await
        }
        "post /v1/billing/credit_grants" => {
            let body = given.body::<CreateBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.create_billing_credit_grant(&body).await
            })
            .await
        }
        "get /v1/billing/credit_grants/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingCreditsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_credit_grant(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/billing/credit_grants/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.update_billing_credit_grant(&id, &body).await
            })
            .await
        }
        "post /v1/billing/credit_grants/{id}/expire" => {
            let id = given.path::<String>("id");
            let body = given.body::<ExpireBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.expire_billing_credit_grant(&id, &body).await
            })
            .await
        }
        "post /v1/billing/credit_grants/{id}/void" => {
            let id = given.path::<String>("id");
            let body = given.body::<ExpireBillingCreditGrant>();
            BillingCreditsClient::prepare(&client, async |client| {
                client.void_billing_credit_grant(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_billing_alerts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_alerts::*;
    let client = client.billing_alerts();
    Some(match key {
        "get /v1/billing/alerts" => {
            let query = given.query::<ListBillingAlertsQuery>();
            BillingAlertsClient::prepare(&client, async |client| client.list_billing_alerts(&query).await)
                .await
        }
        "post /v1/billing/alerts" => {
            let body = given.body::<CreateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| client.create_billing_alert(&body).await)
                .await
        }
        "get /v1/billing/alerts/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingAlertsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_alert(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/billing/alerts/{id}/activate" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.activate_billing_alert(&id, &body).await
            })
            .await
        }
        "post /v1/billing/alerts/{id}/archive" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.archive_billing_alert(&id, &body).await
            })
            .await
        }
        "post /v1/billing/alerts/{id}/deactivate" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.deactivate_billing_alert(&id, &body).await
            })
            .await
        }
        "get /v1/billing/feedback_options" => {
            let query = given.query::<ListBillingFeedbackOptionsQuery>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.list_billing_feedback_options(&query).await
            })
            .await
        }
        "post /v1/billing/feedback_options" => {
            let body = given.body::<CreateBillingFeedbackOption>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.create_billing_feedback_option(&body).await
            })
            .await
        }
        "get /v1/billing/feedback_options/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingAlertsClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_feedback_option(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/billing/feedback_options/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateBillingFeedbackOption>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.update_billing_feedback_option(&id, &body).await
            })
            .await
        }
        "post /v1/billing/feedback_options/{id}/deactivate" => {
            let id = given.path::<String>("id");
            let body = given.body::<ActivateBillingAlert>();
            BillingAlertsClient::prepare(&client, async |client| {
                client.deactivate_billing_feedback_option(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_billing_portal(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::billing_portal::*;
    let client = client.billing_portal();
    Some(match key {
        "get /v1/billing_portal/configurations" => {
            let query = given.query::<ListBillingPortalConfigurationsQuery>();
            BillingPortalClient::prepare(&client, async |client| {
                client.list_billing_portal_configurations(&query).await
            })
            .await
        }
        "post /v1/billing_portal/configurations" => {
            let body = given.body::<CreateBillingPortalConfiguration>();
            BillingPortalClient::prepare(&client, async |client| {
                client.create_billing_portal_configuration(&body).await
            })
            .await
        }
        "get /v1/billing_portal/configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            let expand = given.parameter::<Vec<String>>("expand");
            BillingPortalClient::prepare(&client, async |client| {
                client
                    .retrieve_billing_portal_configuration(
                        &configuration,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/billing_portal/configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            let body = given.body::<UpdateBillingPortalConfiguration>();
            BillingPortalClient::prepare(&client, async |client| {
                client.update_billing_portal_configuration(&configuration, &body).await
            })
            .await
        }
        "post /v1/billing_portal/sessions" => {
            let body = given.body::<CreateBillingPortalSession>();
            BillingPortalClient::prepare(&client, async |client| {
                client.create_billing_portal_session(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_accounts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::accounts::*;
    let client = client.accounts();
    Some(match key {
        "get /v1/accounts/{account}/capabilities" => {
            let account = given.path::<String>("account");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .list_account_capabilities(
                        &account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/accounts/{account}/capabilities/{capability}" => {
            let account = given.path::<String>("account");
            let capability = given.path::<String>("capability");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account_capability(
                        &account,
                        &capability,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/accounts/{account}/capabilities/{capability}" => {
            let account = given.path::<String>("account");
            let capability = given.path::<String>("capability");
            let body = given.body::<UpdateAccountCapability>();
            AccountsClient::prepare(&client, async |client| {
                client.update_account_capability(&account, &capability, &body).await
            })
            .await
        }
        "delete /v1/accounts/{account}/external_accounts/{id}" => {
            let account = given.path::<String>("account");
            let id = given.path::<String>("id");
            AccountsClient::prepare(&client, async |client| {
                client.delete_account_external_account(&account, &id).await
            })
            .await
        }
        "get /v1/accounts/{account}/external_accounts/{id}" => {
            let account = given.path::<String>("account");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account_external_account(
                        &account,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/accounts/{account}/external_accounts/{id}" => {
            let account = given.path::<String>("account");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateAccountExternalAccount>();
            AccountsClient::prepare(&client, async |client| {
                client.update_account_external_account(&account, &id, &body).await
            })
            .await
        }
        "get /v1/accounts/{account}/external_accounts" => {
            let account = given.path::<String>("account");
            let query = given.query::<ListAccountExternalAccountsQuery>();
            AccountsClient::prepare(&client, async |client| {
                client.list_account_external_accounts(&account, &query).await
            })
            .await
        }
        "post /v1/accounts/{account}/external_accounts" => {
            let account = given.path::<String>("account");
            let body = given.body::<CreateAccountExternalAccount>();
            AccountsClient::prepare(&client, async |client| {
                client.create_account_external_account(&account, &body).await
            })
            .await
        }
        "post /v1/accounts/{account}/login_links" => {
            let account = given.path::<String>("account");
            let body = given.body::<CreateAccountLoginLink>();
            AccountsClient::prepare(&client, async |client| {
                client.create_account_login_link(&account, &body).await
            })
            .await
        }
        "delete /v1/accounts/{account}/persons/{person}" => {
            let account = given.path::<String>("account");
            let person = given.path::<String>("person");
            AccountsClient::prepare(&client, async |client| {
                client.delete_account_person(&account, &person).await
            })
            .await
        }
        "get /v1/accounts/{account}/persons/{person}" => {
            let account = given.path::<String>("account");
            let person = given.path::<String>("person");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account_person(
                        &account,
                        &person,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/accounts/{account}/persons/{person}" => {
            let account = given.path::<String>("account");
            let person = given.path::<String>("person");
            let body = given.body::<UpdateAccountPerson>();
            AccountsClient::prepare(&client, async |client| {
                client.update_account_person(&account, &person, &body).await
            })
            .await
        }
        "get /v1/accounts/{account}/persons" => {
            let account = given.path::<String>("account");
            let query = given.query::<ListAccountPersonsQuery>();
            AccountsClient::prepare(&client, async |client| {
                client.list_account_persons(&account, &query).await
            })
            .await
        }
        "post /v1/accounts/{account}/persons" => {
            let account = given.path::<String>("account");
            let body = given.body::<UpdateAccountPerson>();
            AccountsClient::prepare(&client, async |client| {
                client.create_account_person(&account, &body).await
            })
            .await
        }
        "delete /v1/accounts/{account}" => {
            let account = given.path::<String>("account");
            AccountsClient::prepare(&client, async |client| client.delete_account(&account).await).await
        }
        "get /v1/accounts/{account}" => {
            let account = given.path::<String>("account");
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_account(&account, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/accounts/{account}" => {
            let account = given.path::<String>("account");
            let body = given.body::<UpdateAccount>();
            AccountsClient::prepare(&client, async |client| client.update_account(&account, &body).await)
                .await
        }
        "get /v1/account" => {
            let expand = given.parameter::<Vec<String>>("expand");
            AccountsClient::prepare(&client, async |client| {
                client.retrieve_current_account(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "get /v1/accounts" => {
            let query = given.query::<ListAccountsQuery>();
            AccountsClient::prepare(&client, async |client| client.list_accounts(&query).await).await
        }
        "post /v1/accounts" => {
            let body = given.body::<CreateAccount>();
            AccountsClient::prepare(&client, async |client| client.create_account(&body).await).await
        }
        "post /v1/accounts/{account}/reject" => {
            let account = given.path::<String>("account");
            let body = given.body::<RejectAccount>();
            AccountsClient::prepare(&client, async |client| client.reject_account(&account, &body).await)
                .await
        }
        "post /v1/accounts/{account}/unreject" => {
            let account = given.path::<String>("account");
            let body = given.body::<CreateAccountLoginLink>();
            AccountsClient::prepare(&client, async |client| client.unreject_account(&account, &body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_account_links(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::account_links::*;
    let client = client.account_links();
    Some(match key {
        "post /v1/account_links" => {
            let body = given.body::<CreateAccountLink>();
            AccountLinksClient::prepare(&client, async |client| client.create_account_link(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_account_sessions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::account_sessions::*;
    let client = client.account_sessions();
    Some(match key {
        "post /v1/account_sessions" => {
            let body = given.body::<CreateAccountSession>();
            AccountSessionsClient::prepare(&client, async |client| client.create_account_session(&body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_application_fees(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::application_fees::*;
    let client = client.application_fees();
    Some(match key {
        "get /v1/application_fees/{fee}/refunds/{id}" => {
            let fee = given.path::<String>("fee");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ApplicationFeesClient::prepare(&client, async |client| {
                client
                    .retrieve_application_fee_refund(
                        &fee,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/application_fees/{fee}/refunds/{id}" => {
            let fee = given.path::<String>("fee");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateApplicationFeeRefund>();
            ApplicationFeesClient::prepare(&client, async |client| {
                client.update_application_fee_refund(&fee, &id, &body).await
            })
            .await
        }
        "get /v1/application_fees/{id}/refunds" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListApplicationFeeRefundsQuery>();
            ApplicationFeesClient::prepare(&client, async |client| {
                client.list_application_fee_refunds(&id, &query).await
            })
            .await
        }
        "post /v1/application_fees/{id}/refunds" => {
            let id = given.path::<String>("id");
            let body = given.body::<CreateApplicationFeeRefund>();
            ApplicationFeesClient::prepare(&client, async |client| {
                client.create_application_fee_refund(&id, &body).await
            })
            .await
        }
        "get /v1/application_fees" => {
            let query = given.query::<ListApplicationFeesQuery>();
            ApplicationFeesClient::prepare(&client, async |client| client.list_application_fees(&query).await)
                .await
        }
        "get /v1/application_fees/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ApplicationFeesClient::prepare(&client, async |client| {
                client
                    .retrieve_application_fee(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_transfers(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::transfers::*;
    let client = client.transfers();
    Some(match key {
        "get /v1/transfers/{id}/reversals" => {
            let id = given.path::<String>("id");
            let query = given.query::<ListTransferReversalsQuery>();
            TransfersClient::prepare(&client, async |client| {
                client.list_transfer_reversals(&id, &query).await
            })
            .await
        }
        "post /v1/transfers/{id}/reversals" => {
            let id = given.path::<String>("id");
            let body = given.body::<CreateTransferReversal>();
            TransfersClient::prepare(&client, async |client| {
                client.create_transfer_reversal(&id, &body).await
            })
            .await
        }
        "get /v1/transfers/{transfer}/reversals/{id}" => {
            let transfer = given.path::<String>("transfer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_transfer_reversal(
                        &transfer,
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/transfers/{transfer}/reversals/{id}" => {
            let transfer = given.path::<String>("transfer");
            let id = given.path::<String>("id");
            let body = given.body::<UpdateTransferReversal>();
            TransfersClient::prepare(&client, async |client| {
                client.update_transfer_reversal(&transfer, &id, &body).await
            })
            .await
        }
        "get /v1/transfers" => {
            let query = given.query::<ListTransfersQuery>();
            TransfersClient::prepare(&client, async |client| client.list_transfers(&query).await).await
        }
        "post /v1/transfers" => {
            let body = given.body::<CreateTransfer>();
            TransfersClient::prepare(&client, async |client| client.create_transfer(&body).await).await
        }
        "get /v1/transfers/{transfer}" => {
            let transfer = given.path::<String>("transfer");
            let expand = given.parameter::<Vec<String>>("expand");
            TransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_transfer(&transfer, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/transfers/{transfer}" => {
            let transfer = given.path::<String>("transfer");
            let body = given.body::<UpdateTransfer>();
            TransfersClient::prepare(&client, async |client| client.update_transfer(&transfer, &body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_country_specs(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::country_specs::*;
    let client = client.country_specs();
    Some(match key {
        "get /v1/country_specs" => {
            let query = given.query::<ListCountrySpecsQuery>();
            CountrySpecsClient::prepare(&client, async |client| client.list_country_specs(&query).await).await
        }
        "get /v1/country_specs/{country}" => {
            let country = given.path::<String>("country");
            let expand = given.parameter::<Vec<String>>("expand");
            CountrySpecsClient::prepare(&client, async |client| {
                client
                    .retrieve_country_spec(&country, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_topups(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::topups::*;
    let client = client.topups();
    Some(match key {
        "get /v1/topups" => {
            let query = given.query::<ListTopupsQuery>();
            TopupsClient::prepare(&client, async |client| client.list_topups(&query).await).await
        }
        "post /v1/topups" => {
            let body = given.body::<CreateTopup>();
            TopupsClient::prepare(&client, async |client| client.create_topup(&body).await).await
        }
        "get /v1/topups/{topup}" => {
            let topup = given.path::<String>("topup");
            let expand = given.parameter::<Vec<String>>("expand");
            TopupsClient::prepare(&client, async |client| {
                client.retrieve_topup(&topup, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/topups/{topup}" => {
            let topup = given.path::<String>("topup");
            let body = given.body::<UpdateTopup>();
            TopupsClient::prepare(&client, async |client| client.update_topup(&topup, &body).await).await
        }
        "post /v1/topups/{topup}/cancel" => {
            let topup = given.path::<String>("topup");
            let body = given.body::<CancelTopup>();
            TopupsClient::prepare(&client, async |client| client.cancel_topup(&topup, &body).await).await
        }
        _ => return None,
    })
}

async fn prepare_files(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::files::*;
    let client = client.files();
    Some(match key {
        "get /v1/files" => {
            let query = given.query::<ListFilesQuery>();
            FilesClient::prepare(&client, async |client| client.list_files(&query).await).await
        }
        "post /v1/files" => {
            let body = given.multipart();
            FilesClient::prepare(&client, async |client| client.create_file(&body).await).await
        }
        "get /v1/files/{file}" => {
            let file = given.path::<String>("file");
            let expand = given.parameter::<Vec<String>>("expand");
            FilesClient::prepare(&client, async |client| {
                client.retrieve_file(&file, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_file_links(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::file_links::*;
    let client = client.file_links();
    Some(match key {
        "get /v1/file_links" => {
            let query = given.query::<ListFileLinksQuery>();
            FileLinksClient::prepare(&client, async |client| client.list_file_links(&query).await).await
        }
        "post /v1/file_links" => {
            let body = given.body::<CreateFileLink>();
            FileLinksClient::prepare(&client, async |client| client.create_file_link(&body).await).await
        }
        "get /v1/file_links/{link}" => {
            let link = given.path::<String>("link");
            let expand = given.parameter::<Vec<String>>("expand");
            FileLinksClient::prepare(&client, async |client| {
                client.retrieve_file_link(&link, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/file_links/{link}" => {
            let link = given.path::<String>("link");
            let body = given.body::<UpdateFileLink>();
            FileLinksClient::prepare(&client, async |client| client.update_file_link(&link, &body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_apple_pay_domains(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::apple_pay_domains::*;
    let client = client.apple_pay_domains();
    Some(match key {
        "delete /v1/apple_pay/domains/{domain}" => {
            let domain = given.path::<String>("domain");
            ApplePayDomainsClient::prepare(&client, async |client| {
                client.delete_apple_pay_domain(&domain).await
            })
            .await
        }
        "get /v1/apple_pay/domains/{domain}" => {
            let domain = given.path::<String>("domain");
            let expand = given.parameter::<Vec<String>>("expand");
            ApplePayDomainsClient::prepare(&client, async |client| {
                client
                    .retrieve_apple_pay_domain(
                        &domain,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/apple_pay/domains" => {
            let query = given.query::<ListApplePayDomainsQuery>();
            ApplePayDomainsClient::prepare(&client, async |client| {
                client.list_apple_pay_domains(&query).await
            })
            .await
        }
        "post /v1/apple_pay/domains" => {
            let body = given.body::<CreateApplePayDomain>();
            ApplePayDomainsClient::prepare(&client, async |client| {
                client.create_apple_pay_domain(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_ephemeral_keys(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::ephemeral_keys::*;
    let client = client.ephemeral_keys();
    Some(match key {
        "delete /v1/ephemeral_keys/{key}" => {
            let key = given.path::<String>("key");
            let expand = given.parameter::<Vec<String>>("expand");
            EphemeralKeysClient::prepare(&client, async |client| {
                client
                    .delete_ephemeral_key(&key, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/ephemeral_keys" => {
            let body = given.body::<CreateEphemeralKey>();
            EphemeralKeysClient::prepare(&client, async |client| client.create_ephemeral_key(&body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_exchange_rates(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::exchange_rates::*;
    let client = client.exchange_rates();
    Some(match key {
        "get /v1/exchange_rates" => {
            let query = given.query::<ListExchangeRatesQuery>();
            ExchangeRatesClient::prepare(&client, async |client| client.list_exchange_rates(&query).await)
                .await
        }
        "get /v1/exchange_rates/{rate_id}" => {
            let rate_id = given.path::<String>("rate_id");
            let expand = given.parameter::<Vec<String>>("expand");
            ExchangeRatesClient::prepare(&client, async |client| {
                client
                    .retrieve_exchange_rate(&rate_id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_reviews(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::reviews::*;
    let client = client.reviews();
    Some(match key {
        "get /v1/reviews" => {
            let query = given.query::<ListReviewsQuery>();
            ReviewsClient::prepare(&client, async |client| client.list_reviews(&query).await).await
        }
        "get /v1/reviews/{review}" => {
            let review = given.path::<String>("review");
            let expand = given.parameter::<Vec<String>>("expand");
            ReviewsClient::prepare(&client, async |client| {
                client.retrieve_review(&review, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/reviews/{review}/approve" => {
            let review = given.path::<String>("review");
            let body = given.body::<ApproveReview>();
            ReviewsClient::prepare(&client, async |client| client.approve_review(&review, &body).await).await
        }
        _ => return None,
    })
}

async fn prepare_radar(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::radar::*;
    let client = client.radar();
    Some(match key {
        "get /v1/radar/early_fraud_warnings" => {
            let query = given.query::<ListRadarEarlyFraudWarningsQuery>();
            RadarClient::prepare(&client, async |client| client.list_radar_early_fraud_warnings(&query).await)
                .await
        }
        "get /v1/radar/early_fraud_warnings/{early_fraud_warning}" => {
            let early_fraud_warning = given.path::<String>("early_fraud_warning");
            let expand = given.parameter::<Vec<String>>("expand");
            RadarClient::prepare(&client, async |client| {
                client
                    .retrieve_radar_early_fraud_warning(
                        &early_fraud_warning,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/radar/payment_evaluations" => {
            let body = given.body::<CreateRadarPaymentEvaluation>();
            RadarClient::prepare(&client, async |client| client.create_radar_payment_evaluation(&body).await)
                .await
        }
        "delete /v1/radar/value_list_items/{item}" => {
            let item = given.path::<String>("item");
            RadarClient::prepare(&client, async |client| client.delete_radar_value_list_item(&item).await)
                .await
        }
        "get /v1/radar/value_list_items/{item}" => {
            let item = given.path::<String>("item");
            let expand = given.parameter::<Vec<String>>("expand");
            RadarClient::prepare(&client, async |client| {
                client
                    .retrieve_radar_value_list_item(
                        &item,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/radar/value_list_items" => {
            let query = given.query::<ListRadarValueListItemsQuery>();
            RadarClient::prepare(&client, async |client| client.list_radar_value_list_items(&query).await)
                .await
        }
        "post /v1/radar/value_list_items" => {
            let body = given.body::<CreateRadarValueListItem>();
            RadarClient::prepare(&client, async |client| client.create_radar_value_list_item(&body).await)
                .await
        }
        "delete /v1/radar/value_lists/{value_list}" => {
            let value_list = given.path::<String>("value_list");
            RadarClient::prepare(&client, async |client| client.delete_radar_value_list(&value_list).await)
                .await
        }
        "get /v1/radar/value_lists/{value_list}" => {
            let value_list = given.path::<String>("value_list");
            let expand = given.parameter::<Vec<String>>("expand");
            RadarClient::prepare(&client, async |client| {
                client
                    .retrieve_radar_value_list(
                        &value_list,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/radar/value_lists/{value_list}" => {
            let value_list = given.path::<String>("value_list");
            let body = given.body::<UpdateRadarValueList>();
            RadarClient::prepare(&client, async |client| {
                client.update_radar_value_list(&value_list, &body).await
            })
            .await
        }
        "get /v1/radar/value_lists" => {
            let query = given.query::<ListRadarValueListsQuery>();
            RadarClient::prepare(&client, async |client| client.list_radar_value_lists(&query).await).await
        }
        "post /v1/radar/value_lists" => {
            let body = given.body::<CreateRadarValueList>();
            RadarClient::prepare(&client, async |client| client.create_radar_value_list(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_sources(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::sources::*;
    let client = client.sources();
    Some(match key {
        "delete /v1/customers/{customer}/sources/{id}" => {
            let customer = given.path::<String>("customer");
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            SourcesClient::prepare(&client, async |client| {
                client
                    .detach_source(&customer, &id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "get /v1/sources/{source}" => {
            let source = given.path::<String>("source");
            let query = given.query::<RetrieveSourceQuery>();
            SourcesClient::prepare(&client, async |client| client.retrieve_source(&source, &query).await)
                .await
        }
        "post /v1/sources/{source}" => {
            let source = given.path::<String>("source");
            let body = given.body::<UpdateSource>();
            SourcesClient::prepare(&client, async |client| client.update_source(&source, &body).await).await
        }
        "post /v1/sources" => {
            let body = given.body::<CreateSource>();
            SourcesClient::prepare(&client, async |client| client.create_source(&body).await).await
        }
        "post /v1/sources/{source}/verify" => {
            let source = given.path::<String>("source");
            let body = given.body::<VerifySource>();
            SourcesClient::prepare(&client, async |client| client.verify_source(&source, &body).await).await
        }
        "get /v1/sources/{source}/source_transactions" => {
            let source = given.path::<String>("source");
            let query = given.query::<ListSourceTransactionsQuery>();
            SourcesClient::prepare(&client, async |client| {
                client.list_source_transactions(&source, &query).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_tokens(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tokens::*;
    let client = client.tokens();
    Some(match key {
        "get /v1/tokens/{token}" => {
            let token = given.path::<String>("token");
            let expand = given.parameter::<Vec<String>>("expand");
            TokensClient::prepare(&client, async |client| {
                client.retrieve_token(&token, &expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/tokens" => {
            let body = given.body::<CreateToken>();
            TokensClient::prepare(&client, async |client| client.create_token(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_apps(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::apps::*;
    let client = client.apps();
    Some(match key {
        "get /v1/apps/installs" => {
            let query = given.query::<ListAppsInstallsQuery>();
            AppsClient::prepare(&client, async |client| client.list_apps_installs(&query).await).await
        }
        "post /v1/apps/installs" => {
            let body = given.body::<CreateAppsInstall>();
            AppsClient::prepare(&client, async |client| client.create_apps_install(&body).await).await
        }
        "get /v1/apps/installs/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            AppsClient::prepare(&client, async |client| {
                client
                    .retrieve_apps_install(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/apps/installs/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateAppsInstall>();
            AppsClient::prepare(&client, async |client| client.update_apps_install(&id, &body).await).await
        }
        "post /v1/apps/installs/{id}/uninstall" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateAppsInstall>();
            AppsClient::prepare(&client, async |client| client.uninstall_apps_install(&id, &body).await).await
        }
        "get /v1/apps/secrets" => {
            let query = given.query::<ListAppsSecretsQuery>();
            AppsClient::prepare(&client, async |client| client.list_apps_secrets(&query).await).await
        }
        "post /v1/apps/secrets" => {
            let body = given.body::<CreateAppsSecret>();
            AppsClient::prepare(&client, async |client| client.create_apps_secret(&body).await).await
        }
        "get /v1/apps/secrets/find" => {
            let query = given.query::<FindAppsSecretQuery>();
            AppsClient::prepare(&client, async |client| client.find_apps_secret(&query).await).await
        }
        "post /v1/apps/secrets/delete" => {
            let body = given.body::<DeleteAppsSecretWhere>();
            AppsClient::prepare(&client, async |client| client.delete_apps_secret_where(&body).await).await
        }
        _ => return None,
    })
}

async fn prepare_climate(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::climate::*;
    let client = client.climate();
    Some(match key {
        "get /v1/climate/orders" => {
            let query = given.query::<ListClimateOrdersQuery>();
            ClimateClient::prepare(&client, async |client| client.list_climate_orders(&query).await).await
        }
        "post /v1/climate/orders" => {
            let body = given.body::<CreateClimateOrder>();
            ClimateClient::prepare(&client, async |client| client.create_climate_order(&body).await).await
        }
        "get /v1/climate/orders/{order}" => {
            let order = given.path::<String>("order");
            let expand = given.parameter::<Vec<String>>("expand");
            ClimateClient::prepare(&client, async |client| {
                client
                    .retrieve_climate_order(&order, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/climate/orders/{order}" => {
            let order = given.path::<String>("order");
            let body = given.body::<UpdateClimateOrder>();
            ClimateClient::prepare(&client, async |client| client.update_climate_order(&order, &body).await)
                .await
        }
        "post /v1/climate/orders/{order}/cancel" => {
            let order = given.path::<String>("order");
            let body = given.body::<CancelClimateOrder>();
            ClimateClient::prepare(&client, async |client| client.cancel_climate_order(&order, &body).await)
                .await
        }
        "get /v1/climate/products" => {
            let query = given.query::<ListClimateProductsQuery>();
            ClimateClient::prepare(&client, async |client| client.list_climate_products(&query).await).await
        }
        "get /v1/climate/products/{product}" => {
            let product = given.path::<String>("product");
            let expand = given.parameter::<Vec<String>>("expand");
            ClimateClient::prepare(&client, async |client| {
                client
                    .retrieve_climate_product(
                        &product,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/climate/suppliers" => {
            let query = given.query::<ListClimateSuppliersQuery>();
            ClimateClient::prepare(&client, async |client| client.list_climate_suppliers(&query).await).await
        }
        "get /v1/climate/suppliers/{supplier}" => {
            let supplier = given.path::<String>("supplier");
            let expand = given.parameter::<Vec<String>>("expand");
            ClimateClient::prepare(&client, async |client| {
                client
                    .retrieve_climate_supplier(
                        &supplier,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_entitlements(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::entitlements::*;
    let client = client.entitlements();
    Some(match key {
        "get /v1/entitlements/active_entitlements" => {
            let query = given.query::<ListEntitlementsActiveEntitlementsQuery>();
            EntitlementsClient::prepare(&client, async |client| {
                client.list_entitlements_active_entitlements(&query).await
            })
            .await
        }
        "get /v1/entitlements/active_entitlements/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            EntitlementsClient::prepare(&client, async |client| {
                client
                    .retrieve_entitlements_active_entitlement(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/entitlements/features" => {
            let query = given.query::<ListEntitlementsFeaturesQuery>();
            EntitlementsClient::prepare(&client, async |client| {
                client.list_entitlements_features(&query).await
            })
            .await
        }
        "post /v1/entitlements/features" => {
            let body = given.body::<CreateEntitlementsFeature>();
            EntitlementsClient::prepare(&client, async |client| {
                client.create_entitlements_feature(&body).await
            })
            .await
        }
        "get /v1/entitlements/features/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            EntitlementsClient::prepare(&client, async |client| {
                client
                    .retrieve_entitlements_feature(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/entitlements/features/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateEntitlementsFeature>();
            EntitlementsClient::prepare(&client, async |client| {
                client.update_entitlements_feature(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_financial_connections(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::financial_connections::*;
    let client = client.financial_connections();
    Some(match key {
        "get /v1/financial_connections/accounts/{account}/owners" => {
            let account = given.path::<String>("account");
            let query = given.query::<ListFinancialConnectionsAccountOwnersQuery>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.list_financial_connections_account_owners(&account, &query).await
            })
            .await
        }
        "get /v1/financial_connections/accounts" => {
            let query = given.query::<ListFinancialConnectionsAccountsQuery>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.list_financial_connections_accounts(&query).await
            })
            .await
        }
        "get /v1/financial_connections/accounts/{account}" => {
            let account = given.path::<String>("account");
            let expand = given.parameter::<Vec<String>>("expand");
            FinancialConnectionsClient::prepare(&client, async |client| {
                client
                    .retrieve_financial_connections_account(
                        &account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/financial_connections/accounts/{account}/disconnect" => {
            let account = given.path::<String>("account");
            let body = given.body::<DisconnectFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.disconnect_financial_connections_account(&account, &body).await
            })
            .await
        }
        "post /v1/financial_connections/accounts/{account}/refresh" => {
            let account = given.path::<String>("account");
            let body = given.body::<RefreshFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.refresh_financial_connections_account(&account, &body).await
            })
            .await
        }
        "post /v1/financial_connections/accounts/{account}/subscribe" => {
            let account = given.path::<String>("account");
            let body = given.body::<SubscribeFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.subscribe_financial_connections_account(&account, &body).await
            })
            .await
        }
        "post /v1/financial_connections/accounts/{account}/unsubscribe" => {
            let account = given.path::<String>("account");
            let body = given.body::<SubscribeFinancialConnectionsAccount>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.unsubscribe_financial_connections_account(&account, &body).await
            })
            .await
        }
        "get /v1/financial_connections/sessions/{session}" => {
            let session = given.path::<String>("session");
            let expand = given.parameter::<Vec<String>>("expand");
            FinancialConnectionsClient::prepare(&client, async |client| {
                client
                    .retrieve_financial_connections_session(
                        &session,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/financial_connections/sessions" => {
            let body = given.body::<CreateFinancialConnectionsSession>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.create_financial_connections_session(&body).await
            })
            .await
        }
        "get /v1/financial_connections/transactions" => {
            let query = given.query::<ListFinancialConnectionsTransactionsQuery>();
            FinancialConnectionsClient::prepare(&client, async |client| {
                client.list_financial_connections_transactions(&query).await
            })
            .await
        }
        "get /v1/financial_connections/transactions/{transaction}" => {
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            FinancialConnectionsClient::prepare(&client, async |client| {
                client
                    .retrieve_financial_connections_transaction(
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_forwarding(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::forwarding::*;
    let client = client.forwarding();
    Some(match key {
        "get /v1/forwarding/requests" => {
            let query = given.query::<ListForwardingRequestsQuery>();
            ForwardingClient::prepare(&client, async |client| client.list_forwarding_requests(&query).await)
                .await
        }
        "post /v1/forwarding/requests" => {
            let body = given.body::<CreateForwardingRequest>();
            ForwardingClient::prepare(&client, async |client| client.create_forwarding_request(&body).await)
                .await
        }
        "get /v1/forwarding/requests/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ForwardingClient::prepare(&client, async |client| {
                client
                    .retrieve_forwarding_request(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_identity(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::identity::*;
    let client = client.identity();
    Some(match key {
        "get /v1/identity/verification_reports" => {
            let query = given.query::<ListIdentityVerificationReportsQuery>();
            IdentityClient::prepare(&client, async |client| {
                client.list_identity_verification_reports(&query).await
            })
            .await
        }
        "get /v1/identity/verification_reports/{report}" => {
            let report = given.path::<String>("report");
            let expand = given.parameter::<Vec<String>>("expand");
            IdentityClient::prepare(&client, async |client| {
                client
                    .retrieve_identity_verification_report(
                        &report,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/identity/verification_sessions" => {
            let query = given.query::<ListIdentityVerificationSessionsQuery>();
            IdentityClient::prepare(&client, async |client| {
                client.list_identity_verification_sessions(&query).await
            })
            .await
        }
        "post /v1/identity/verification_sessions" => {
            let body = given.body::<CreateIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.create_identity_verification_session(&body).await
            })
            .await
        }
        "get /v1/identity/verification_sessions/{session}" => {
            let session = given.path::<String>("session");
            let expand = given.parameter::<Vec<String>>("expand");
            IdentityClient::prepare(&client, async |client| {
                client
                    .retrieve_identity_verification_session(
                        &session,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/identity/verification_sessions/{session}" => {
            let session = given.path::<String>("session");
            let body = given.body::<UpdateIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.update_identity_verification_session(&session, &body).await
            })
            .await
        }
        "post /v1/identity/verification_sessions/{session}/cancel" => {
            let session = given.path::<String>("session");
            let body = given.body::<CancelIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.cancel_identity_verification_session(&session, &body).await
            })
            .await
        }
        "post /v1/identity/verification_sessions/{session}/redact" => {
            let session = given.path::<String>("session");
            let body = given.body::<CancelIdentityVerificationSession>();
            IdentityClient::prepare(&client, async |client| {
                client.redact_identity_verification_session(&session, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_issuing_authorizations(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_authorizations::*;
    let client = client.issuing_authorizations();
    Some(match key {
        "get /v1/issuing/authorizations" => {
            let query = given.query::<ListIssuingAuthorizationsQuery>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.list_issuing_authorizations(&query).await
            })
            .await
        }
        "get /v1/issuing/authorizations/{authorization}" => {
            let authorization = given.path::<String>("authorization");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_authorization(
                        &authorization,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/issuing/authorizations/{authorization}" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<UpdateIssuingAuthorization>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.update_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/issuing/authorizations/{authorization}/approve" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<ApproveIssuingAuthorization>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.approve_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/issuing/authorizations/{authorization}/decline" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<UpdateIssuingAuthorization>();
            IssuingAuthorizationsClient::prepare(&client, async |client| {
                client.decline_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_issuing_cards(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_cards::*;
    let client = client.issuing_cards();
    Some(match key {
        "get /v1/issuing/cards" => {
            let query = given.query::<ListIssuingCardsQuery>();
            IssuingCardsClient::prepare(&client, async |client| client.list_issuing_cards(&query).await).await
        }
        "post /v1/issuing/cards" => {
            let body = given.body::<CreateIssuingCard>();
            IssuingCardsClient::prepare(&client, async |client| client.create_issuing_card(&body).await).await
        }
        "get /v1/issuing/cards/{card}" => {
            let card = given.path::<String>("card");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_card(&card, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/issuing/cards/{card}" => {
            let card = given.path::<String>("card");
            let body = given.body::<UpdateIssuingCard>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.update_issuing_card(&card, &body).await
            })
            .await
        }
        "get /v1/issuing/personalization_designs" => {
            let query = given.query::<ListIssuingPersonalizationDesignsQuery>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.list_issuing_personalization_designs(&query).await
            })
            .await
        }
        "post /v1/issuing/personalization_designs" => {
            let body = given.body::<CreateIssuingPersonalizationDesign>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.create_issuing_personalization_design(&body).await
            })
            .await
        }
        "get /v1/issuing/personalization_designs/{personalization_design}" => {
            let personalization_design = given.path::<String>("personalization_design");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_personalization_design(
                        &personalization_design,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/issuing/personalization_designs/{personalization_design}" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<UpdateIssuingPersonalizationDesign>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.update_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "get /v1/issuing/physical_bundles" => {
            let query = given.query::<ListIssuingPhysicalBundlesQuery>();
            IssuingCardsClient::prepare(&client, async |client| {
                client.list_issuing_physical_bundles(&query).await
            })
            .await
        }
        "get /v1/issuing/physical_bundles/{physical_bundle}" => {
            let physical_bundle = given.path::<String>("physical_bundle");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_physical_bundle(
                        &physical_bundle,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_issuing_cardholders(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_cardholders::*;
    let client = client.issuing_cardholders();
    Some(match key {
        "get /v1/issuing/cardholders" => {
            let query = given.query::<ListIssuingCardholdersQuery>();
            IssuingCardholdersClient::prepare(&client, async |client| {
                client.list_issuing_cardholders(&query).await
            })
            .await
        }
        "post /v1/issuing/cardholders" => {
            let body = given.body::<CreateIssuingCardholder>();
            IssuingCardholdersClient::prepare(&client, async |client| {
                client.create_issuing_cardholder(&body).await
            })
            .await
        }
        "get /v1/issuing/cardholders/{cardholder}" => {
            let cardholder = given.path::<String>("cardholder");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingCardholdersClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_cardholder(
                        &cardholder,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/issuing/cardholders/{cardholder}" => {
            let cardholder = given.path::<String>("cardholder");
            let body = given.body::<UpdateIssuingCardholder>();
            IssuingCardholdersClient::prepare(&client, async |client| {
                client.update_issuing_cardholder(&cardholder, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_issuing_disputes(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_disputes::*;
    let client = client.issuing_disputes();
    Some(match key {
        "get /v1/issuing/disputes" => {
            let query = given.query::<ListIssuingDisputesQuery>();
            IssuingDisputesClient::prepare(&client, async |client| client.list_issuing_disputes(&query).await)
                .await
        }
        "post /v1/issuing/disputes" => {
            let body = given.body::<CreateIssuingDispute>();
            IssuingDisputesClient::prepare(&client, async |client| client.create_issuing_dispute(&body).await)
                .await
        }
        "get /v1/issuing/disputes/{dispute}" => {
            let dispute = given.path::<String>("dispute");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingDisputesClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_dispute(
                        &dispute,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/issuing/disputes/{dispute}" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<UpdateIssuingDispute>();
            IssuingDisputesClient::prepare(&client, async |client| {
                client.update_issuing_dispute(&dispute, &body).await
            })
            .await
        }
        "post /v1/issuing/disputes/{dispute}/submit" => {
            let dispute = given.path::<String>("dispute");
            let body = given.body::<SubmitIssuingDispute>();
            IssuingDisputesClient::prepare(&client, async |client| {
                client.submit_issuing_dispute(&dispute, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_issuing_tokens(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_tokens::*;
    let client = client.issuing_tokens();
    Some(match key {
        "get /v1/issuing/tokens" => {
            let query = given.query::<ListIssuingTokensQuery>();
            IssuingTokensClient::prepare(&client, async |client| client.list_issuing_tokens(&query).await)
                .await
        }
        "get /v1/issuing/tokens/{token}" => {
            let token = given.path::<String>("token");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingTokensClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_token(&token, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/issuing/tokens/{token}" => {
            let token = given.path::<String>("token");
            let body = given.body::<UpdateIssuingToken>();
            IssuingTokensClient::prepare(&client, async |client| {
                client.update_issuing_token(&token, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_issuing_transactions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::issuing_transactions::*;
    let client = client.issuing_transactions();
    Some(match key {
        "get /v1/issuing/transactions" => {
            let query = given.query::<ListIssuingTransactionsQuery>();
            IssuingTransactionsClient::prepare(&client, async |client| {
                client.list_issuing_transactions(&query).await
            })
            .await
        }
        "get /v1/issuing/transactions/{transaction}" => {
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            IssuingTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_issuing_transaction(
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/issuing/transactions/{transaction}" => {
            let transaction = given.path::<String>("transaction");
            let body = given.body::<UpdateIssuingTransaction>();
            IssuingTransactionsClient::prepare(&client, async |client| {
                client.update_issuing_transaction(&transaction, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_product_catalog(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::product_catalog::*;
    let client = client.product_catalog();
    Some(match key {
        "get /v1/product_catalog/trial_offers" => {
            let query = given.query::<ListProductCatalogTrialOffersQuery>();
            ProductCatalogClient::prepare(&client, async |client| {
                client.list_product_catalog_trial_offers(&query).await
            })
            .await
        }
        "post /v1/product_catalog/trial_offers" => {
            let body = given.body::<CreateProductCatalogTrialOffer>();
            ProductCatalogClient::prepare(&client, async |client| {
                client.create_product_catalog_trial_offer(&body).await
            })
            .await
        }
        "get /v1/product_catalog/trial_offers/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            ProductCatalogClient::prepare(&client, async |client| {
                client
                    .retrieve_product_catalog_trial_offer(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/product_catalog/trial_offers/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateProductCatalogTrialOffer>();
            ProductCatalogClient::prepare(&client, async |client| {
                client.update_product_catalog_trial_offer(&id, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_reporting(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::reporting::*;
    let client = client.reporting();
    Some(match key {
        "get /v1/reporting/report_runs" => {
            let query = given.query::<ListReportingReportRunsQuery>();
            ReportingClient::prepare(&client, async |client| client.list_reporting_report_runs(&query).await)
                .await
        }
        "post /v1/reporting/report_runs" => {
            let body = given.body::<CreateReportingReportRun>();
            ReportingClient::prepare(&client, async |client| client.create_reporting_report_run(&body).await)
                .await
        }
        "get /v1/reporting/report_runs/{report_run}" => {
            let report_run = given.path::<String>("report_run");
            let expand = given.parameter::<Vec<String>>("expand");
            ReportingClient::prepare(&client, async |client| {
                client
                    .retrieve_reporting_report_run(
                        &report_run,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/reporting/report_types" => {
            let expand = given.parameter::<Vec<String>>("expand");
            ReportingClient::prepare(&client, async |client| {
                client
                    .list_reporting_report_types(&expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "get /v1/reporting/report_types/{report_type}" => {
            let report_type = given.path::<String>("report_type");
            let expand = given.parameter::<Vec<String>>("expand");
            ReportingClient::prepare(&client, async |client| {
                client
                    .retrieve_reporting_report_type(
                        &report_type,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_sigma(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::sigma::*;
    let client = client.sigma();
    Some(match key {
        "get /v1/sigma/scheduled_query_runs" => {
            let query = given.query::<ListSigmaScheduledQueryRunsQuery>();
            SigmaClient::prepare(&client, async |client| client.list_sigma_scheduled_query_runs(&query).await)
                .await
        }
        "get /v1/sigma/scheduled_query_runs/{scheduled_query_run}" => {
            let scheduled_query_run = given.path::<String>("scheduled_query_run");
            let expand = given.parameter::<Vec<String>>("expand");
            SigmaClient::prepare(&client, async |client| {
                client
                    .retrieve_sigma_scheduled_query_run(
                        &scheduled_query_run,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_tax(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::tax::*;
    let client = client.tax();
    Some(match key {
        "get /v1/tax/associations/find" => {
            let query = given.query::<FindTaxAssociationQuery>();
            TaxClient::prepare(&client, async |client| client.find_tax_association(&query).await).await
        }
        "get /v1/tax/calculations/{calculation}/line_items" => {
            let calculation = given.path::<String>("calculation");
            let query = given.query::<ListTaxCalculationLineItemsQuery>();
            TaxClient::prepare(&client, async |client| {
                client.list_tax_calculation_line_items(&calculation, &query).await
            })
            .await
        }
        "get /v1/tax/calculations/{calculation}" => {
            let calculation = given.path::<String>("calculation");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_calculation(
                        &calculation,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/tax/calculations" => {
            let body = given.body::<CreateTaxCalculation>();
            TaxClient::prepare(&client, async |client| client.create_tax_calculation(&body).await).await
        }
        "get /v1/tax/locations" => {
            let query = given.query::<ListTaxLocationsQuery>();
            TaxClient::prepare(&client, async |client| client.list_tax_locations(&query).await).await
        }
        "post /v1/tax/locations" => {
            let body = given.body::<CreateTaxLocation>();
            TaxClient::prepare(&client, async |client| client.create_tax_location(&body).await).await
        }
        "get /v1/tax/locations/{location}" => {
            let location = given.path::<String>("location");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_location(&location, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "get /v1/tax/registrations" => {
            let query = given.query::<ListTaxRegistrationsQuery>();
            TaxClient::prepare(&client, async |client| client.list_tax_registrations(&query).await).await
        }
        "post /v1/tax/registrations" => {
            let body = given.body::<CreateTaxRegistration>();
            TaxClient::prepare(&client, async |client| client.create_tax_registration(&body).await).await
        }
        "get /v1/tax/registrations/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_registration(&id, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/tax/registrations/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateTaxRegistration>();
            TaxClient::prepare(&client, async |client| client.update_tax_registration(&id, &body).await).await
        }
        "get /v1/tax/settings" => {
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client.retrieve_tax_settings(&expand.iter().map(String::as_str).collect::<Vec<_>>()).await
            })
            .await
        }
        "post /v1/tax/settings" => {
            let body = given.body::<UpdateTaxSettings>();
            TaxClient::prepare(&client, async |client| client.update_tax_settings(&body).await).await
        }
        "get /v1/tax/transactions/{transaction}/line_items" => {
            let transaction = given.path::<String>("transaction");
            let query = given.query::<ListTaxTransactionLineItemsQuery>();
            TaxClient::prepare(&client, async |client| {
                client.list_tax_transaction_line_items(&transaction, &query).await
            })
            .await
        }
        "get /v1/tax/transactions/{transaction}" => {
            let transaction = given.path::<String>("transaction");
            let expand = given.parameter::<Vec<String>>("expand");
            TaxClient::prepare(&client, async |client| {
                client
                    .retrieve_tax_transaction(
                        &transaction,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/tax/transactions/create_from_calculation" => {
            let body = given.body::<CreateTaxTransactionFromCalculation>();
            TaxClient::prepare(&client, async |client| {
                client.create_tax_transaction_from_calculation(&body).await
            })
            .await
        }
        "post /v1/tax/transactions/create_reversal" => {
            let body = given.body::<CreateTaxTransactionReversal>();
            TaxClient::prepare(&client, async |client| client.create_tax_transaction_reversal(&body).await)
                .await
        }
        _ => return None,
    })
}

async fn prepare_terminal(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::terminal::*;
    let client = client.terminal();
    Some(match key {
        "delete /v1/terminal/configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            TerminalClient::prepare(&client, async |client| {
                client.delete_terminal_configuration(&configuration).await
            })
            .await
        }
        "get /v1/terminal/configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            let expand = given.parameter::<Vec<String>>("expand");
            TerminalClient::prepare(&client, async |client| {
                client
                    .retrieve_terminal_configuration(
                        &configuration,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/terminal/configurations/{configuration}" => {
            let configuration = given.path::<String>("configuration");
            let body = given.body::<UpdateTerminalConfiguration>();
            TerminalClient::prepare(&client, async |client| {
                client.update_terminal_configuration(&configuration, &body).await
            })
            .await
        }
        "get /v1/terminal/configurations" => {
            let query = given.query::<ListTerminalConfigurationsQuery>();
            TerminalClient::prepare(&client, async |client| client.list_terminal_configurations(&query).await)
                .await
        }
        "post /v1/terminal/configurations" => {
            let body = given.body::<CreateTerminalConfiguration>();
            TerminalClient::prepare(&client, async |client| client.create_terminal_configuration(&body).await)
                .await
        }
        "post /v1/terminal/connection_tokens" => {
            let body = given.body::<CreateTerminalConnectionToken>();
            TerminalClient::prepare(&client, async |client| {
                client.create_terminal_connection_token(&body).await
            })
            .await
        }
        "delete /v1/terminal/locations/{location}" => {
            let location = given.path::<String>("location");
            TerminalClient::prepare(&client, async |client| client.delete_terminal_location(&location).await)
                .await
        }
        "get /v1/terminal/locations/{location}" => {
            let location = given.path::<String>("location");
            let expand = given.parameter::<Vec<String>>("expand");
            TerminalClient::prepare(&client, async |client| {
                client
                    .retrieve_terminal_location(
                        &location,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/terminal/locations/{location}" => {
            let location = given.path::<String>("location");
            let body = given.body::<UpdateTerminalLocation>();
            TerminalClient::prepare(&client, async |client| {
                client.update_terminal_location(&location, &body).await
            })
            .await
        }
        "get /v1/terminal/locations" => {
            let query = given.query::<ListTerminalLocationsQuery>();
            TerminalClient::prepare(&client, async |client| client.list_terminal_locations(&query).await)
                .await
        }
        "post /v1/terminal/locations" => {
            let body = given.body::<CreateTerminalLocation>();
            TerminalClient::prepare(&client, async |client| client.create_terminal_location(&body).await)
                .await
        }
        "post /v1/terminal/onboarding_links" => {
            let body = given.body::<CreateTerminalOnboardingLink>();
            TerminalClient::prepare(&client, async |client| {
                client.create_terminal_onboarding_link(&body).await
            })
            .await
        }
        "delete /v1/terminal/readers/{reader}" => {
            let reader = given.path::<String>("reader");
            TerminalClient::prepare(&client, async |client| client.delete_terminal_reader(&reader).await)
                .await
        }
        "get /v1/terminal/readers/{reader}" => {
            let reader = given.path::<String>("reader");
            let expand = given.parameter::<Vec<String>>("expand");
            TerminalClient::prepare(&client, async |client| {
                client
                    .retrieve_terminal_reader(&reader, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<UpdateTerminalReader>();
            TerminalClient::prepare(&client, async |client| {
                client.update_terminal_reader(&reader, &body).await
            })
            .await
        }
        "get /v1/terminal/readers" => {
            let query = given.query::<ListTerminalReadersQuery>();
            TerminalClient::prepare(&client, async |client| client.list_terminal_readers(&query).await).await
        }
        "post /v1/terminal/readers" => {
            let body = given.body::<CreateTerminalReader>();
            TerminalClient::prepare(&client, async |client| client.create_terminal_reader(&body).await).await
        }
        "post /v1/terminal/readers/{reader}/cancel_action" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<CancelTerminalReaderAction>();
            TerminalClient::prepare(&client, async |client| {
                client.cancel_terminal_reader_action(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/collect_inputs" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<CollectTerminalReaderInputs>();
            TerminalClient::prepare(&client, async |client| {
                client.collect_terminal_reader_inputs(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/collect_payment_method" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<CollectTerminalReaderPaymentMethod>();
            TerminalClient::prepare(&client, async |client| {
                client.collect_terminal_reader_payment_method(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/confirm_payment_intent" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<ConfirmTerminalReaderPaymentIntent>();
            TerminalClient::prepare(&client, async |client| {
                client.confirm_terminal_reader_payment_intent(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/process_payment_intent" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<ProcessTerminalReaderPaymentIntent>();
            TerminalClient::prepare(&client, async |client| {
                client.process_terminal_reader_payment_intent(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/process_setup_intent" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<ProcessTerminalReaderSetupIntent>();
            TerminalClient::prepare(&client, async |client| {
                client.process_terminal_reader_setup_intent(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/refund_payment" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<RefundTerminalReaderPayment>();
            TerminalClient::prepare(&client, async |client| {
                client.refund_terminal_reader_payment(&reader, &body).await
            })
            .await
        }
        "post /v1/terminal/readers/{reader}/set_reader_display" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<SetTerminalReaderDisplay>();
            TerminalClient::prepare(&client, async |client| {
                client.set_terminal_reader_display(&reader, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_three_d_secure(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::three_d_secure::*;
    let client = client.three_d_secure();
    Some(match key {
        "get /v1/three_d_secure/authentications" => {
            let query = given.query::<ListThreeDSecureAuthenticationsQuery>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.list_three_d_secure_authentications(&query).await
            })
            .await
        }
        "post /v1/three_d_secure/authentications" => {
            let body = given.body::<CreateThreeDSecureAuthentication>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.create_three_d_secure_authentication(&body).await
            })
            .await
        }
        "get /v1/three_d_secure/authentications/{authentication}" => {
            let authentication = given.path::<String>("authentication");
            let expand = given.parameter::<Vec<String>>("expand");
            ThreeDSecureClient::prepare(&client, async |client| {
                client
                    .retrieve_three_d_secure_authentication(
                        &authentication,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/three_d_secure/authentications/{authentication}/cancel" => {
            let authentication = given.path::<String>("authentication");
            let body = given.body::<CancelThreeDSecureAuthentication>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.cancel_three_d_secure_authentication(&authentication, &body).await
            })
            .await
        }
        "post /v1/three_d_secure/authentications/{authentication}/submit" => {
            let authentication = given.path::<String>("authentication");
            let body = given.body::<SubmitThreeDSecureAuthentication>();
            ThreeDSecureClient::prepare(&client, async |client| {
                client.submit_three_d_secure_authentication(&authentication, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_treasury_accounts(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_accounts::*;
    let client = client.treasury_accounts();
    Some(match key {
        "post /v1/treasury/financial_accounts/{financial_account}/features" => {
            let financial_account = given.path::<String>("financial_account");
            let body = given.body::<UpdateTreasuryFinancialAccountFeatures>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.update_treasury_financial_account_features(&financial_account, &body).await
            })
            .await
        }
        "get /v1/treasury/financial_accounts/{financial_account}/features" => {
            let financial_account = given.path::<String>("financial_account");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryAccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_financial_account_features(
                        &financial_account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/treasury/financial_accounts" => {
            let query = given.query::<ListTreasuryFinancialAccountsQuery>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.list_treasury_financial_accounts(&query).await
            })
            .await
        }
        "post /v1/treasury/financial_accounts" => {
            let body = given.body::<CreateTreasuryFinancialAccount>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.create_treasury_financial_account(&body).await
            })
            .await
        }
        "get /v1/treasury/financial_accounts/{financial_account}" => {
            let financial_account = given.path::<String>("financial_account");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryAccountsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_financial_account(
                        &financial_account,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/treasury/financial_accounts/{financial_account}" => {
            let financial_account = given.path::<String>("financial_account");
            let body = given.body::<UpdateTreasuryFinancialAccount>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.update_treasury_financial_account(&financial_account, &body).await
            })
            .await
        }
        "post /v1/treasury/financial_accounts/{financial_account}/close" => {
            let financial_account = given.path::<String>("financial_account");
            let body = given.body::<CloseTreasuryFinancialAccount>();
            TreasuryAccountsClient::prepare(&client, async |client| {
                client.close_treasury_financial_account(&financial_account, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_treasury_transfers(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_transfers::*;
    let client = client.treasury_transfers();
    Some(match key {
        "get /v1/treasury/inbound_transfers" => {
            let query = given.query::<ListTreasuryInboundTransfersQuery>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.list_treasury_inbound_transfers(&query).await
            })
            .await
        }
        "post /v1/treasury/inbound_transfers" => {
            let body = given.body::<CreateTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.create_treasury_inbound_transfer(&body).await
            })
            .await
        }
        "get /v1/treasury/inbound_transfers/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_inbound_transfer(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/treasury/inbound_transfers/{inbound_transfer}/cancel" => {
            let inbound_transfer = given.path::<String>("inbound_transfer");
            let body = given.body::<CancelTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.cancel_treasury_inbound_transfer(&inbound_transfer, &body).await
            })
            .await
        }
        "get /v1/treasury/outbound_payments" => {
            let query = given.query::<ListTreasuryOutboundPaymentsQuery>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.list_treasury_outbound_payments(&query).await
            })
            .await
        }
        "post /v1/treasury/outbound_payments" => {
            let body = given.body::<CreateTreasuryOutboundPayment>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.create_treasury_outbound_payment(&body).await
            })
            .await
        }
        "get /v1/treasury/outbound_payments/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_outbound_payment(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/treasury/outbound_payments/{id}/cancel" => {
            let id = given.path::<String>("id");
            let body = given.body::<CancelTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.cancel_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "get /v1/treasury/outbound_transfers" => {
            let query = given.query::<ListTreasuryOutboundTransfersQuery>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.list_treasury_outbound_transfers(&query).await
            })
            .await
        }
        "post /v1/treasury/outbound_transfers" => {
            let body = given.body::<CreateTreasuryOutboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.create_treasury_outbound_transfer(&body).await
            })
            .await
        }
        "get /v1/treasury/outbound_transfers/{outbound_transfer}" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransfersClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_outbound_transfer(
                        &outbound_transfer,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "post /v1/treasury/outbound_transfers/{outbound_transfer}/cancel" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<CancelTreasuryInboundTransfer>();
            TreasuryTransfersClient::prepare(&client, async |client| {
                client.cancel_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_treasury_received(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_received::*;
    let client = client.treasury_received();
    Some(match key {
        "get /v1/treasury/credit_reversals" => {
            let query = given.query::<ListTreasuryCreditReversalsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_credit_reversals(&query).await
            })
            .await
        }
        "post /v1/treasury/credit_reversals" => {
            let body = given.body::<CreateTreasuryCreditReversal>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.create_treasury_credit_reversal(&body).await
            })
            .await
        }
        "get /v1/treasury/credit_reversals/{credit_reversal}" => {
            let credit_reversal = given.path::<String>("credit_reversal");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_credit_reversal(
                        &credit_reversal,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/treasury/debit_reversals" => {
            let query = given.query::<ListTreasuryDebitReversalsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_debit_reversals(&query).await
            })
            .await
        }
        "post /v1/treasury/debit_reversals" => {
            let body = given.body::<CreateTreasuryDebitReversal>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.create_treasury_debit_reversal(&body).await
            })
            .await
        }
        "get /v1/treasury/debit_reversals/{debit_reversal}" => {
            let debit_reversal = given.path::<String>("debit_reversal");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_debit_reversal(
                        &debit_reversal,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/treasury/received_credits" => {
            let query = given.query::<ListTreasuryReceivedCreditsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_received_credits(&query).await
            })
            .await
        }
        "get /v1/treasury/received_credits/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_received_credit(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/treasury/received_debits" => {
            let query = given.query::<ListTreasuryReceivedDebitsQuery>();
            TreasuryReceivedClient::prepare(&client, async |client| {
                client.list_treasury_received_debits(&query).await
            })
            .await
        }
        "get /v1/treasury/received_debits/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryReceivedClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_received_debit(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_treasury_transactions(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::treasury_transactions::*;
    let client = client.treasury_transactions();
    Some(match key {
        "get /v1/treasury/transaction_entries" => {
            let query = given.query::<ListTreasuryTransactionEntriesQuery>();
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client.list_treasury_transaction_entries(&query).await
            })
            .await
        }
        "get /v1/treasury/transaction_entries/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_transaction_entry(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        "get /v1/treasury/transactions" => {
            let query = given.query::<ListTreasuryTransactionsQuery>();
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client.list_treasury_transactions(&query).await
            })
            .await
        }
        "get /v1/treasury/transactions/{id}" => {
            let id = given.path::<String>("id");
            let expand = given.parameter::<Vec<String>>("expand");
            TreasuryTransactionsClient::prepare(&client, async |client| {
                client
                    .retrieve_treasury_transaction(
                        &id,
                        &expand.iter().map(String::as_str).collect::<Vec<_>>(),
                    )
                    .await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_test_clocks(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_clocks::*;
    let client = client.test_clocks();
    Some(match key {
        "delete /v1/test_helpers/test_clocks/{test_clock}" => {
            let test_clock = given.path::<String>("test_clock");
            TestClocksClient::prepare(&client, async |client| client.delete_test_clock(&test_clock).await)
                .await
        }
        "get /v1/test_helpers/test_clocks/{test_clock}" => {
            let test_clock = given.path::<String>("test_clock");
            let expand = given.parameter::<Vec<String>>("expand");
            TestClocksClient::prepare(&client, async |client| {
                client
                    .retrieve_test_clock(&test_clock, &expand.iter().map(String::as_str).collect::<Vec<_>>())
                    .await
            })
            .await
        }
        "get /v1/test_helpers/test_clocks" => {
            let query = given.query::<ListTestClocksQuery>();
            TestClocksClient::prepare(&client, async |client| client.list_test_clocks(&query).await).await
        }
        "post /v1/test_helpers/test_clocks" => {
            let body = given.body::<CreateTestClock>();
            TestClocksClient::prepare(&client, async |client| client.create_test_clock(&body).await).await
        }
        "post /v1/test_helpers/test_clocks/{test_clock}/advance" => {
            let test_clock = given.path::<String>("test_clock");
            let body = given.body::<AdvanceTestClock>();
            TestClocksClient::prepare(&client, async |client| {
                client.advance_test_clock(&test_clock, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_test_payments(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_payments::*;
    let client = client.test_payments();
    Some(match key {
        "post /v1/test_helpers/confirmation_tokens" => {
            let body = given.body::<CreateTestConfirmationToken>();
            TestPaymentsClient::prepare(&client, async |client| {
                client.create_test_confirmation_token(&body).await
            })
            .await
        }
        "post /v1/test_helpers/customers/{customer}/fund_cash_balance" => {
            let customer = given.path::<String>("customer");
            let body = given.body::<FundTestCustomerCashBalance>();
            TestPaymentsClient::prepare(&client, async |client| {
                client.fund_test_customer_cash_balance(&customer, &body).await
            })
            .await
        }
        "post /v1/test_helpers/refunds/{refund}/expire" => {
            let refund = given.path::<String>("refund");
            let body = given.body::<ExpireTestRefund>();
            TestPaymentsClient::prepare(&client, async |client| {
                client.expire_test_refund(&refund, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_test_issuing(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_issuing::*;
    let client = client.test_issuing();
    Some(match key {
        "post /v1/test_helpers/issuing/authorizations" => {
            let body = given.body::<CreateTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.create_test_issuing_authorization(&body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/authorizations/{authorization}/capture" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<CaptureTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.capture_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/authorizations/{authorization}/expire" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.expire_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<FinalizeTestIssuingAuthorizationAmount>();
            TestIssuingClient::prepare(&client, async |client| {
                client.finalize_test_issuing_authorization_amount(&authorization, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<RespondTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.respond_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/authorizations/{authorization}/increment" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<IncrementTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.increment_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/authorizations/{authorization}/reverse" => {
            let authorization = given.path::<String>("authorization");
            let body = given.body::<ReverseTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.reverse_test_issuing_authorization(&authorization, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/cards/{card}/shipping/deliver" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.deliver_test_issuing_card(&card, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/cards/{card}/shipping/fail" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.fail_test_issuing_card(&card, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/cards/{card}/shipping/return" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.return_test_issuing_card(&card, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/cards/{card}/shipping/ship" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.ship_test_issuing_card(&card, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/cards/{card}/shipping/submit" => {
            let card = given.path::<String>("card");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.submit_test_issuing_card(&card, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.activate_test_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<ExpireTestIssuingAuthorization>();
            TestIssuingClient::prepare(&client, async |client| {
                client.deactivate_test_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject" => {
            let personalization_design = given.path::<String>("personalization_design");
            let body = given.body::<RejectTestIssuingPersonalizationDesign>();
            TestIssuingClient::prepare(&client, async |client| {
                client.reject_test_issuing_personalization_design(&personalization_design, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/transactions/{transaction}/refund" => {
            let transaction = given.path::<String>("transaction");
            let body = given.body::<RefundTestIssuingTransaction>();
            TestIssuingClient::prepare(&client, async |client| {
                client.refund_test_issuing_transaction(&transaction, &body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/transactions/create_force_capture" => {
            let body = given.body::<CreateTestIssuingTransactionForceCapture>();
            TestIssuingClient::prepare(&client, async |client| {
                client.create_test_issuing_transaction_force_capture(&body).await
            })
            .await
        }
        "post /v1/test_helpers/issuing/transactions/create_unlinked_refund" => {
            let body = given.body::<CreateTestIssuingTransactionForceCapture>();
            TestIssuingClient::prepare(&client, async |client| {
                client.create_test_issuing_transaction_unlinked_refund(&body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_test_terminal(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_terminal::*;
    let client = client.test_terminal();
    Some(match key {
        "post /v1/test_helpers/terminal/readers/{reader}/present_payment_method" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<PresentTestTerminalReaderPaymentMethod>();
            TestTerminalClient::prepare(&client, async |client| {
                client.present_test_terminal_reader_payment_method(&reader, &body).await
            })
            .await
        }
        "post /v1/test_helpers/terminal/readers/{reader}/succeed_input_collection" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<SucceedTestTerminalReaderInputCollection>();
            TestTerminalClient::prepare(&client, async |client| {
                client.succeed_test_terminal_reader_input_collection(&reader, &body).await
            })
            .await
        }
        "post /v1/test_helpers/terminal/readers/{reader}/timeout_input_collection" => {
            let reader = given.path::<String>("reader");
            let body = given.body::<TimeoutTestTerminalReaderInputCollection>();
            TestTerminalClient::prepare(&client, async |client| {
                client.timeout_test_terminal_reader_input_collection(&reader, &body).await
            })
            .await
        }
        _ => return None,
    })
}

async fn prepare_test_treasury(client: &StripeClient, key: &str, given: &Given) -> Option<Prepared> {
    use stripe_client::test_treasury::*;
    let client = client.test_treasury();
    Some(match key {
        "post /v1/test_helpers/treasury/inbound_transfers/{id}/fail" => {
            let id = given.path::<String>("id");
            let body = given.body::<FailTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.fail_test_treasury_inbound_transfer(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/inbound_transfers/{id}/return" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.return_test_treasury_inbound_transfer(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/inbound_transfers/{id}/succeed" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.succeed_test_treasury_inbound_transfer(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_payments/{id}" => {
            let id = given.path::<String>("id");
            let body = given.body::<UpdateTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.update_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_payments/{id}/fail" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.fail_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_payments/{id}/post" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.post_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_payments/{id}/return" => {
            let id = given.path::<String>("id");
            let body = given.body::<ReturnTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.return_test_treasury_outbound_payment(&id, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<UpdateTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.update_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.fail_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<ReturnTestTreasuryInboundTransfer>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.post_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return" => {
            let outbound_transfer = given.path::<String>("outbound_transfer");
            let body = given.body::<ReturnTestTreasuryOutboundPayment>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.return_test_treasury_outbound_transfer(&outbound_transfer, &body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/received_credits" => {
            let body = given.body::<CreateTestTreasuryReceivedCredit>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.create_test_treasury_received_credit(&body).await
            })
            .await
        }
        "post /v1/test_helpers/treasury/received_debits" => {
            let body = given.body::<CreateTestTreasuryReceivedDebit>();
            TestTreasuryClient::prepare(&client, async |client| {
                client.create_test_treasury_received_debit(&body).await
            })
            .await
        }
        _ => return None,
    })
}
