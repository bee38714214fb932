//! Payment intents: one for each thing to be paid, from the first thought to the money.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Shipping, null_as_default};
use crate::error::ErrorObject;
use crate::expandable::{Expandable, Other};
use crate::list::CreatedRange;
use crate::open_enum::open_enum;
use crate::setters::{expand_setter, metadata_setter, setters};

/// A payment intent.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct PaymentIntent {
    /// The id: `pi_..`.
    pub id: String,
    /// How far it is.
    #[serde(default)]
    pub status: PaymentIntentStatus,
    /// What is to be paid, in the smallest unit of the currency.
    pub amount: Option<i64>,
    /// What can be captured.
    pub amount_capturable: Option<i64>,
    /// What was paid.
    pub amount_received: Option<i64>,
    /// The currency, by its three letters in lower case.
    pub currency: Option<String>,
    /// Who pays.
    pub customer: Option<Expandable>,
    /// What it is paid with.
    pub payment_method: Option<Expandable>,
    /// What it may be paid with.
    #[serde(default, deserialize_with = "null_as_default")]
    pub payment_method_types: Vec<String>,
    /// Whether Stripe chooses what it may be paid with.
    pub automatic_payment_methods: Option<AutomaticPaymentMethods>,
    /// The last charge that was tried.
    pub latest_charge: Option<Expandable>,
    /// Why the last charge failed.
    pub last_payment_error: Option<Box<ErrorObject>>,
    /// What the customer's side confirms it with.
    pub client_secret: Option<ClientSecret>,
    /// When the money is captured.
    pub capture_method: Option<CaptureMethod>,
    /// Whether its payment method is kept for later.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// What the seller noted.
    pub description: Option<String>,
    /// Whom the receipt goes to.
    pub receipt_email: Option<String>,
    /// What the customer's statement says.
    pub statement_descriptor: Option<String>,
    /// What the customer's statement says after the seller's name.
    pub statement_descriptor_suffix: Option<String>,
    /// Where goods go to.
    pub shipping: Option<Shipping>,
    /// The account it is made for.
    pub on_behalf_of: Option<Expandable>,
    /// The payments it belongs together with.
    pub transfer_group: Option<String>,
    /// When it was canceled: a unix time in seconds.
    pub canceled_at: Option<i64>,
    /// Why it was canceled.
    pub cancellation_reason: Option<CancellationReason>,
    /// When it was created: a unix time in seconds.
    pub created: Option<i64>,
    /// Whether it is about money, and not of test mode.
    pub livemode: Option<bool>,
    /// What the seller keeps with it.
    #[serde(default, deserialize_with = "null_as_default")]
    pub metadata: BTreeMap<String, String>,
    /// Everything else, such as `next_action`.
    #[serde(flatten)]
    pub other: Other,
}

/// What the customer's side confirms a payment intent with. Its text is in no `Debug` output.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct ClientSecret(String);

impl ClientSecret {
    /// Its text, for the customer and nobody else.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSecret(..)")
    }
}

open_enum! {
    /// How far a payment intent is.
    PaymentIntentStatus {
        /// It needs something to be paid with.
        RequiresPaymentMethod = "requires_payment_method",
        /// It needs to be confirmed.
        RequiresConfirmation = "requires_confirmation",
        /// The customer has to do something.
        RequiresAction = "requires_action",
        /// It is under way.
        Processing = "processing",
        /// The money is reserved, and to be captured.
        RequiresCapture = "requires_capture",
        /// It was canceled.
        Canceled = "canceled",
        /// It was paid.
        Succeeded = "succeeded",
    }
}

/// Nothing that is known: it is no reason to believe anything was paid.
impl Default for PaymentIntentStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

open_enum! {
    /// When the money of a payment is captured.
    CaptureMethod {
        /// As soon as the payment is authorized.
        Automatic = "automatic",
        /// As soon as the payment is authorized, while the confirmation is answered before.
        AutomaticAsync = "automatic_async",
        /// When it is asked for.
        Manual = "manual",
    }
}

open_enum! {
    /// What a payment method is kept for.
    SetupFutureUsage {
        /// Payments while the customer is there.
        OnSession = "on_session",
        /// Payments while the customer may be away.
        OffSession = "off_session",
    }
}

open_enum! {
    /// Why a payment intent was canceled.
    CancellationReason {
        /// There was another for the same thing.
        Duplicate = "duplicate",
        /// It was a fraud.
        Fraudulent = "fraudulent",
        /// The customer wished it.
        RequestedByCustomer = "requested_by_customer",
        /// The customer went away.
        Abandoned = "abandoned",
    }
}

/// Whether Stripe chooses what a payment intent may be paid with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AutomaticPaymentMethods {
    /// Whether it does.
    #[serde(default)]
    pub enabled: bool,
    /// Whether it may choose methods that send the customer elsewhere: `always` or `never`.
    pub allow_redirects: Option<String>,
}

/// What a payment intent is created with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CreatePaymentIntent {
    /// What is to be paid, in the smallest unit of the currency: 2000 for 20.00 USD, and 20 for 20 JPY.
    pub amount: i64,
    /// The currency, by its three letters in lower case.
    pub currency: String,
    /// Who pays.
    pub customer: Option<String>,
    /// What it is paid with.
    pub payment_method: Option<String>,
    /// What it may be paid with.
    pub payment_method_types: Vec<String>,
    /// Whether Stripe chooses what it may be paid with.
    pub automatic_payment_methods: Option<AutomaticPaymentMethods>,
    /// When the money is captured.
    pub capture_method: Option<CaptureMethod>,
    /// Whether it is confirmed at once.
    pub confirm: Option<bool>,
    /// Whether the customer is away; only with `confirm`.
    pub off_session: Option<bool>,
    /// Where the customer comes back to; only with `confirm`.
    pub return_url: Option<String>,
    /// Whether its payment method is kept for later.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// A note.
    pub description: Option<String>,
    /// Whom the receipt goes to.
    pub receipt_email: Option<String>,
    /// What the customer's statement says.
    pub statement_descriptor: Option<String>,
    /// What the customer's statement says after the seller's name.
    pub statement_descriptor_suffix: Option<String>,
    /// Where goods go to.
    pub shipping: Option<Shipping>,
    /// The account it is made for.
    pub on_behalf_of: Option<String>,
    /// The payments it belongs together with.
    pub transfer_group: Option<String>,
    /// What to keep with it.
    pub metadata: BTreeMap<String, String>,
    /// The fields whose objects are wanted instead of their ids.
    pub expand: Vec<String>,
}

impl CreatePaymentIntent {
    /// A payment of `amount`, in the smallest unit of `currency`.
    #[must_use]
    pub fn new(amount: i64, currency: impl Into<String>) -> Self {
        Self {
            amount,
            currency: currency.into(),
            customer: None,
            payment_method: None,
            payment_method_types: Vec::new(),
            automatic_payment_methods: None,
            capture_method: None,
            confirm: None,
            off_session: None,
            return_url: None,
            setup_future_usage: None,
            description: None,
            receipt_email: None,
            statement_descriptor: None,
            statement_descriptor_suffix: None,
            shipping: None,
            on_behalf_of: None,
            transfer_group: None,
            metadata: BTreeMap::new(),
            expand: Vec::new(),
        }
    }

    /// Adds to the [`payment_method_types`](Self#structfield.payment_method_types).
    #[must_use]
    pub fn payment_method_type(mut self, name: impl Into<String>) -> Self {
        self.payment_method_types.push(name.into());
        self
    }
}

setters!(CreatePaymentIntent {
    customer: String,
    payment_method: String,
    automatic_payment_methods: AutomaticPaymentMethods,
    capture_method: CaptureMethod,
    confirm: bool,
    off_session: bool,
    return_url: String,
    setup_future_usage: SetupFutureUsage,
    description: String,
    receipt_email: String,
    statement_descriptor: String,
    statement_descriptor_suffix: String,
    shipping: Shipping,
    on_behalf_of: String,
    transfer_group: String,
});
metadata_setter!(CreatePaymentIntent);

/// What a payment intent is confirmed with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ConfirmPaymentIntent {
    /// What it is paid with.
    pub payment_method: Option<String>,
    /// Where the customer comes back to.
    pub return_url: Option<String>,
    /// Whether the customer is away.
    pub off_session: Option<bool>,
    /// When the money is captured.
    pub capture_method: Option<CaptureMethod>,
    /// Whether its payment method is kept for later.
    pub setup_future_usage: Option<SetupFutureUsage>,
    /// Whom the receipt goes to.
    pub receipt_email: Option<String>,
    /// The fields whose objects are wanted instead of their ids.
    pub expand: Vec<String>,
}

impl ConfirmPaymentIntent {
    /// Confirms it as it is.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters!(ConfirmPaymentIntent {
    payment_method: String,
    return_url: String,
    off_session: bool,
    capture_method: CaptureMethod,
    setup_future_usage: SetupFutureUsage,
    receipt_email: String,
});

/// What a payment intent is canceled with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CancelPaymentIntent {
    /// Why.
    pub cancellation_reason: Option<CancellationReason>,
    /// The fields whose objects are wanted instead of their ids.
    pub expand: Vec<String>,
}

impl CancelPaymentIntent {
    /// Cancels it without a reason.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters!(CancelPaymentIntent { cancellation_reason: CancellationReason });

/// Which payment intents are listed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ListPaymentIntents {
    /// Those of this customer.
    pub customer: Option<String>,
    /// Those created then.
    pub created: Option<CreatedRange>,
    /// How many, from 1 to 100; 10 if left out.
    pub limit: Option<u32>,
    /// Those after this id: the next page.
    pub starting_after: Option<String>,
    /// Those before this id: the page before.
    pub ending_before: Option<String>,
    /// The fields whose objects are wanted instead of their ids, such as `data.customer`.
    pub expand: Vec<String>,
}

impl ListPaymentIntents {
    /// The newest.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limit`](Self#structfield.limit).
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

setters!(ListPaymentIntents {
    customer: String,
    created: CreatedRange,
    starting_after: String,
    ending_before: String,
});
expand_setter!(CreatePaymentIntent, ConfirmPaymentIntent, CancelPaymentIntent, ListPaymentIntents);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_intent_of_todays_shape_is_read() {
        let intent: PaymentIntent = serde_json::from_value(json!({
            "id": "pi_1",
            "object": "payment_intent",
            "amount": 1099,
            "amount_details": { "tip": {} },
            "automatic_payment_methods": { "enabled": true },
            "cancellation_reason": null,
            "capture_method": "automatic",
            "client_secret": "pi_1_secret_2",
            "currency": "usd",
            "customer": null,
            "last_payment_error": { "type": "card_error", "code": "card_declined", "payment_method": {} },
            "latest_charge": { "id": "ch_1", "amount": 1099 },
            "managed_payments": { "enabled": true },
            "metadata": { "order": "7" },
            "next_action": { "type": "redirect_to_url" },
            "payment_method_types": ["card"],
            "shipping": {},
            "status": "requires_payment_method",
        }))
        .unwrap();
        assert_eq!(intent.amount, Some(1099));
        assert_eq!(intent.status, PaymentIntentStatus::RequiresPaymentMethod);
        assert_eq!(intent.latest_charge.unwrap().id(), Some("ch_1"));
        assert_eq!(intent.last_payment_error.unwrap().code.as_deref(), Some("card_declined"));
        assert_eq!(intent.metadata["order"], "7");
        assert_eq!(intent.other["next_action"]["type"], "redirect_to_url");
    }

    #[test]
    fn an_intent_of_an_id_and_values_nobody_knows_is_read() {
        let intent: PaymentIntent = serde_json::from_value(json!({
            "id": "pi_1",
            "capture_method": "by_pigeon",
            "metadata": null,
            "payment_method_types": null,
            "status": "on_the_moon",
        }))
        .unwrap();
        assert_eq!(intent.status, PaymentIntentStatus::Unknown("on_the_moon".to_owned()));
        assert_eq!(intent.capture_method.unwrap().to_string(), "by_pigeon");
        let bare: PaymentIntent = serde_json::from_value(json!({ "id": "pi_1" })).unwrap();
        assert_eq!(bare.status, PaymentIntentStatus::Unknown(String::new()));
    }

    #[test]
    fn an_intent_shows_neither_its_client_secret_nor_what_it_does_not_know() {
        let intent: PaymentIntent = serde_json::from_value(json!({
            "id": "pi_1",
            "client_secret": "pi_1_secret_2",
            "next_action": { "url": "https://example.com/?s=pi_1_secret_2" },
        }))
        .unwrap();
        let shown = format!("{intent:?}");
        assert!(!shown.contains("_secret_2") && shown.contains("next_action"), "{shown}");
        assert_eq!(intent.client_secret.unwrap().expose(), "pi_1_secret_2");
    }
}
