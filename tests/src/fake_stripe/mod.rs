//! Answers like Stripe's, for the calls our tests make.
//!
//! Payment intents (create, retrieve, confirm, cancel, list) and customers (create, retrieve, list)
//! over Stripe's form encoding, with its object and error shapes, its idempotency keys and its
//! `Request-Id`. It knows the rules a client can break by mistake: the key, the content type, the
//! required fields, the states. Whether a customer named in an intent exists is not looked at, and
//! fields it does not know are accepted and dropped, where Stripe would refuse them.

mod form;
mod objects;
mod store;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::header::CONTENT_TYPE;
use http::{Method, StatusCode};
use serde_json::{Value, json};

use self::form::Form;
pub use self::store::KEPT;
use self::store::{Replay, Shelf, Store};
use crate::strict_upstream::{Answer, Arrival, Builder, StrictUpstream};

/// A payment method that every confirmation with it is declined for, as in Stripe's test mode.
pub const DECLINED: &str = "pm_card_chargeDeclined";

/// 2025-01-01: objects are created as much later as their request arrived after the start.
const EPOCH: u64 = 1_735_689_600;

/// A Stripe in memory. Clones share their objects.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), ratelimit_tests::HarnessError> {
/// let stripe = ratelimit_tests::FakeStripe::new();
/// let upstream = stripe.upstream().start().await?;
/// // ... point a client at `upstream.url()` with "/v1" behind it, then ask what it has done:
/// assert!(stripe.payment_intents().is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct FakeStripe {
    store: Arc<Mutex<Store>>,
}

impl FakeStripe {
    /// A Stripe where nothing was created yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An upstream that this Stripe answers behind, its 429s included.
    pub fn upstream(&self) -> Builder {
        let (accepted, refused) = (self.clone(), self.clone());
        StrictUpstream::builder()
            .handler(move |arrival| accepted.answer(arrival))
            .refusal(move |_| refused.refusal())
    }

    /// The answer to one request.
    #[must_use]
    pub fn answer(&self, arrival: &Arrival) -> Answer {
        let mut store = self.store();
        let answer = answer(&mut store, arrival).unwrap_or_else(|fault| fault.to_answer());
        with_request_id(answer, &mut store)
    }

    /// The answer to a request beyond the limit.
    #[must_use]
    pub fn refusal(&self) -> Answer {
        let fault = Fault::new(StatusCode::TOO_MANY_REQUESTS, "more requests than the limit allows")
            .code("rate_limit");
        with_request_id(fault.to_answer(), &mut self.store())
    }

    /// The payment intents that exist, newest first; the last [`KEPT`].
    #[must_use]
    pub fn payment_intents(&self) -> Vec<Value> {
        self.store().payment_intents.newest_first().map(|(_, intent)| intent.clone()).collect()
    }

    /// The customers that exist, newest first; the last [`KEPT`].
    #[must_use]
    pub fn customers(&self) -> Vec<Value> {
        self.store().customers.newest_first().map(|(_, customer)| customer.clone()).collect()
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for FakeStripe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FakeStripe").finish_non_exhaustive()
    }
}

/// An error of the API, on its way to its JSON shape.
struct Fault {
    status: StatusCode,
    kind: &'static str,
    code: Option<&'static str>,
    message: String,
    param: Option<String>,
}

impl Fault {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, kind: "invalid_request_error", code: None, message: message.into(), param: None }
    }

    fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    fn missing(name: &str) -> Self {
        Self::bad_request(format!("`{name}` is required")).code("parameter_missing").param(name)
    }

    fn no_such(what: &str, id: &str, param: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, format!("there is no {what} `{id}`"))
            .code("resource_missing")
            .param(param)
    }

    fn state(intent: &Value, wish: &str) -> Self {
        Self::bad_request(format!("an intent with status {} cannot be {wish}", intent["status"]))
            .code("payment_intent_unexpected_state")
    }

    fn kind(self, kind: &'static str) -> Self {
        Self { kind, ..self }
    }

    fn code(self, code: &'static str) -> Self {
        Self { code: Some(code), ..self }
    }

    fn param(self, param: &str) -> Self {
        Self { param: Some(param.to_owned()), ..self }
    }

    /// Fields that do not apply are left out, as Stripe does.
    fn to_answer(&self) -> Answer {
        let mut error = json!({ "type": self.kind, "message": self.message });
        if let Some(code) = self.code {
            error["code"] = Value::from(code);
        }
        if let Some(param) = &self.param {
            error["param"] = Value::from(param.as_str());
        }
        Answer::json(self.status, &json!({ "error": error }))
    }
}

fn with_request_id(answer: Answer, store: &mut Store) -> Answer {
    answer.with_header("request-id", &format!("req_{:016x}", store.number()))
}

fn answer(store: &mut Store, arrival: &Arrival) -> Result<Answer, Fault> {
    check_key(arrival)?;
    if arrival.method != Method::POST {
        return route(store, arrival, &Form::default());
    }
    let form = read_form(arrival)?;
    let Some(key) = arrival.header("idempotency-key") else {
        return route(store, arrival, &form);
    };
    match store.replay(key, arrival) {
        Replay::Told(answer) => Ok(answer.with_header("idempotent-replayed", "true")),
        Replay::Conflict => {
            Err(Fault::bad_request(format!("idempotency key `{key}` belongs to another request"))
                .kind("idempotency_error"))
        }
        Replay::New => {
            // Only what was carried out is remembered; a refused request may come again, corrected.
            let answer = route(store, arrival, &form)?;
            store.remember(key, arrival, &answer);
            Ok(answer)
        }
    }
}

fn check_key(arrival: &Arrival) -> Result<(), Fault> {
    let key = arrival.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
    match key {
        Some(key) if key.len() > "sk_test_".len() && key.starts_with("sk_test_") => Ok(()),
        Some(_) => Err(Fault::new(StatusCode::UNAUTHORIZED, "not a secret key of test mode")),
        None => Err(Fault::new(StatusCode::UNAUTHORIZED, "no `Authorization: Bearer` header with a key")),
    }
}

fn read_form(arrival: &Arrival) -> Result<Form, Fault> {
    let essence = arrival.header(CONTENT_TYPE.as_str()).and_then(|value| value.split(';').next());
    let is_form = essence
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"));
    if !arrival.body.is_empty() && !is_form {
        let message = "the body of a POST must be application/x-www-form-urlencoded";
        return Err(Fault::bad_request(message));
    }
    Form::parse(&arrival.body)
        .map_err(|key| Fault::bad_request(format!("`{key}` does not fit the other fields")).param(&key))
}

fn route(store: &mut Store, arrival: &Arrival, form: &Form) -> Result<Answer, Fault> {
    let segments: Vec<&str> = arrival.path.split('/').skip(1).collect();
    match (arrival.method.as_str(), segments.as_slice()) {
        ("POST", ["v1", "payment_intents"]) => create_intent(store, arrival, form),
        ("GET", ["v1", "payment_intents"]) => list(&store.payment_intents, arrival),
        ("GET", ["v1", "payment_intents", id]) => {
            found(store.payment_intents.get(id), "payment intent", id, "intent")
        }
        ("POST", ["v1", "payment_intents", id, "confirm"]) => {
            let intent = store.payment_intents.get_mut(id);
            let intent = intent.ok_or_else(|| Fault::no_such("payment intent", id, "intent"))?;
            confirm(intent, form)?;
            Ok(Answer::json(StatusCode::OK, intent))
        }
        ("POST", ["v1", "payment_intents", id, "cancel"]) => {
            let intent = store.payment_intents.get_mut(id);
            let intent = intent.ok_or_else(|| Fault::no_such("payment intent", id, "intent"))?;
            cancel(intent, created(arrival), form)?;
            Ok(Answer::json(StatusCode::OK, intent))
        }
        ("POST", ["v1", "customers"]) => {
            let id = format!("cus_{:016x}", store.number());
            let customer = objects::customer(&id, created(arrival), form);
            let answer = Answer::json(StatusCode::OK, &customer);
            store.customers.put(id, customer);
            Ok(answer)
        }
        ("GET", ["v1", "customers"]) => list(&store.customers, arrival),
        ("GET", ["v1", "customers", id]) => found(store.customers.get(id), "customer", id, "id"),
        (method, _) => {
            let message = format!("there is nothing at {method} {}", arrival.path);
            Err(Fault::new(StatusCode::NOT_FOUND, message))
        }
    }
}

fn created(arrival: &Arrival) -> u64 {
    EPOCH.saturating_add(arrival.received_at.as_secs())
}

fn found(object: Option<&Value>, what: &str, id: &str, param: &str) -> Result<Answer, Fault> {
    object.map(|object| Answer::json(StatusCode::OK, object)).ok_or_else(|| Fault::no_such(what, id, param))
}

fn create_intent(store: &mut Store, arrival: &Arrival, form: &Form) -> Result<Answer, Fault> {
    let amount = form.text("amount").filter(|amount| !amount.is_empty());
    let amount = amount.ok_or_else(|| Fault::missing("amount"))?;
    let amount = amount.parse::<u64>().map_err(|_| {
        Fault::bad_request(format!("`{amount}` is not a whole, positive number"))
            .code("parameter_invalid_integer")
            .param("amount")
    })?;
    let currency = form.text("currency").filter(|currency| !currency.is_empty());
    let currency = currency.ok_or_else(|| Fault::missing("currency"))?;
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Err(Fault::bad_request(format!("`{currency}` is not a currency")).param("currency"));
    }
    let id = format!("pi_{:016x}", store.number());
    let mut intent = objects::payment_intent(&id, created(arrival), amount, form);
    if form.text("confirm") == Some("true") {
        confirm(&mut intent, form)?;
    }
    let answer = Answer::json(StatusCode::OK, &intent);
    store.payment_intents.put(id, intent);
    Ok(answer)
}

fn confirm(intent: &mut Value, form: &Form) -> Result<(), Fault> {
    if intent["status"] == "succeeded" || intent["status"] == "canceled" {
        return Err(Fault::state(intent, "confirmed"));
    }
    if let Some(method) = form.text("payment_method") {
        intent["payment_method"] = Value::from(method);
    }
    if intent["payment_method"].is_null() {
        return Err(Fault::state(intent, "confirmed without a payment method"));
    }
    if intent["payment_method"] == DECLINED {
        intent["status"] = Value::from("requires_payment_method");
        return Err(Fault::new(StatusCode::PAYMENT_REQUIRED, "the card was declined")
            .kind("card_error")
            .code("card_declined"));
    }
    intent["status"] = Value::from("succeeded");
    intent["amount_received"] = intent["amount"].clone();
    intent["latest_charge"] =
        Value::from(intent["id"].as_str().unwrap_or_default().replacen("pi_", "ch_", 1));
    Ok(())
}

fn cancel(intent: &mut Value, now: u64, form: &Form) -> Result<(), Fault> {
    if intent["status"] == "succeeded" || intent["status"] == "canceled" {
        return Err(Fault::state(intent, "canceled"));
    }
    intent["status"] = Value::from("canceled");
    intent["canceled_at"] = Value::from(now);
    intent["cancellation_reason"] = form.text("cancellation_reason").map_or(Value::Null, Value::from);
    Ok(())
}

/// One page, newest first: `limit` objects (10 when left out) after `starting_after`, or before
/// `ending_before`, of one `customer` if that is asked for.
fn list(shelf: &Shelf, arrival: &Arrival) -> Result<Answer, Fault> {
    let query = |name: &str| arrival.query_pairs().find_map(|(key, value)| (key == name).then_some(value));
    let limit = match query("limit") {
        None => 10,
        Some(limit) => {
            limit.parse().ok().filter(|limit| (1..=100_usize).contains(limit)).ok_or_else(|| {
                Fault::bad_request(format!("`{limit}` is not a number from 1 to 100"))
                    .code("parameter_invalid_integer")
                    .param("limit")
            })?
        }
    };
    let (after, before, customer) = (query("starting_after"), query("ending_before"), query("customer"));
    for (cursor, name) in [(&after, "starting_after"), (&before, "ending_before")] {
        if let Some(id) = cursor.as_deref().filter(|id| shelf.get(id).is_none()) {
            return Err(Fault { status: StatusCode::BAD_REQUEST, ..Fault::no_such("object", id, name) });
        }
    }
    // Ids grow, and the newest come first: what comes after an id is smaller.
    let wanted = shelf.newest_first().filter(|(id, object)| {
        after.as_deref().is_none_or(|after| *id < after)
            && before.as_deref().is_none_or(|before| *id > before)
            && customer.as_deref().is_none_or(|customer| object["customer"] == customer)
    });
    let mut page: Vec<&Value> = if before.is_some() {
        // The page that ends just before the cursor, not the first page of all.
        wanted.rev().take(limit + 1).map(|(_, object)| object).collect()
    } else {
        wanted.take(limit + 1).map(|(_, object)| object).collect()
    };
    let has_more = page.len() > limit;
    page.truncate(limit);
    if before.is_some() {
        page.reverse();
    }
    let body = json!({ "object": "list", "url": arrival.path, "has_more": has_more, "data": page });
    Ok(Answer::json(StatusCode::OK, &body))
}

#[cfg(test)]
mod tests;
