//! What a payment intent and a customer look like, and which form fields end up in them.

use serde_json::{Map, Value, json};

use super::form::Form;

const PAYMENT_INTENT_TEXTS: [&str; 12] = [
    "capture_method",
    "confirmation_method",
    "currency",
    "customer",
    "description",
    "on_behalf_of",
    "payment_method",
    "receipt_email",
    "setup_future_usage",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
];
const CUSTOMER_TEXTS: [&str; 5] = ["description", "email", "name", "phone", "tax_exempt"];

pub(super) fn payment_intent(id: &str, created: u64, amount: u64, form: &Form) -> Value {
    let mut intent = json!({
        "id": id,
        "object": "payment_intent",
        "amount": amount,
        "amount_capturable": 0,
        "amount_details": { "tip": {} },
        "amount_received": 0,
        "application": null,
        "application_fee_amount": null,
        "automatic_payment_methods": null,
        "canceled_at": null,
        "cancellation_reason": null,
        "capture_method": "automatic",
        "client_secret": format!("{id}_secret_{created}"),
        "confirmation_method": "automatic",
        "created": created,
        "currency": null,
        "customer": null,
        "description": null,
        "last_payment_error": null,
        "latest_charge": null,
        "livemode": false,
        "metadata": {},
        "next_action": null,
        "on_behalf_of": null,
        "payment_method": null,
        "payment_method_options": {},
        "payment_method_types": ["card"],
        "processing": null,
        "receipt_email": null,
        "review": null,
        "setup_future_usage": null,
        "shipping": null,
        "source": null,
        "statement_descriptor": null,
        "statement_descriptor_suffix": null,
        "status": "requires_payment_method",
        "transfer_data": null,
        "transfer_group": null,
    });
    if let Some(intent) = intent.as_object_mut() {
        echo_texts(intent, form, &PAYMENT_INTENT_TEXTS);
        echo_objects(intent, form, &["metadata", "shipping"]);
        if let Some(types) = form.list("payment_method_types") {
            intent.insert("payment_method_types".to_owned(), Value::Array(types));
        }
        if let Some(automatic) = form.object("automatic_payment_methods") {
            let enabled = automatic.get("enabled").is_some_and(|enabled| enabled == "true");
            intent.insert("automatic_payment_methods".to_owned(), json!({ "enabled": enabled }));
        }
        if intent.get("payment_method").is_some_and(Value::is_string) {
            intent.insert("status".to_owned(), json!("requires_confirmation"));
        }
    }
    intent
}

pub(super) fn customer(id: &str, created: u64, form: &Form) -> Value {
    let mut customer = json!({
        "id": id,
        "object": "customer",
        "address": null,
        "balance": 0,
        "created": created,
        "currency": null,
        "default_source": null,
        "delinquent": false,
        "description": null,
        "discount": null,
        "email": null,
        "invoice_prefix": null,
        "invoice_settings": {
            "custom_fields": null,
            "default_payment_method": null,
            "footer": null,
            "rendering_options": null,
        },
        "livemode": false,
        "metadata": {},
        "name": null,
        "next_invoice_sequence": 1,
        "phone": null,
        "preferred_locales": [],
        "shipping": null,
        "tax_exempt": "none",
        "test_clock": null,
    });
    if let Some(customer) = customer.as_object_mut() {
        echo_texts(customer, form, &CUSTOMER_TEXTS);
        echo_objects(customer, form, &["address", "metadata", "shipping"]);
        if let Some(locales) = form.list("preferred_locales") {
            customer.insert("preferred_locales".to_owned(), Value::Array(locales));
        }
    }
    customer
}

fn echo_texts(object: &mut Map<String, Value>, form: &Form, names: &[&str]) {
    for &name in names {
        // An empty string unsets a field, here as there.
        if let Some(text) = form.text(name).filter(|text| !text.is_empty()) {
            object.insert(name.to_owned(), Value::from(text));
        }
    }
}

fn echo_objects(object: &mut Map<String, Value>, form: &Form, names: &[&str]) {
    for &name in names {
        if let Some(inner) = form.object(name) {
            object.insert(name.to_owned(), Value::Object(inner.clone()));
        }
    }
}
