//! Customers: whom payments belong to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Address, Shipping, null_as_default};
use crate::expandable::{Expandable, Other};
use crate::setters::{expand_setter, metadata_setter, setters};

/// A customer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Customer {
    /// The id: `cus_..`.
    pub id: String,
    /// Whether it was deleted; then nothing but its id is left.
    #[serde(default, deserialize_with = "null_as_default")]
    pub deleted: bool,
    /// The name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// What the seller noted.
    pub description: Option<String>,
    /// The address.
    pub address: Option<Address>,
    /// Where goods go to.
    pub shipping: Option<Shipping>,
    /// What is owed, in the smallest unit of the currency; negative is a credit.
    pub balance: Option<i64>,
    /// The currency of what is charged again and again.
    pub currency: Option<String>,
    /// Whether the last invoice is overdue.
    pub delinquent: Option<bool>,
    /// The source that is charged if no other is named.
    pub default_source: Option<Expandable>,
    /// What the numbers of its invoices start with.
    pub invoice_prefix: Option<String>,
    /// The number of its next invoice.
    pub next_invoice_sequence: Option<i64>,
    /// The languages it prefers, the best first.
    #[serde(default, deserialize_with = "null_as_default")]
    pub preferred_locales: Vec<String>,
    /// Whether it pays tax.
    pub tax_exempt: Option<String>,
    /// When it was created: a unix time in seconds.
    pub created: Option<i64>,
    /// Whether it is real, and not of test mode.
    pub livemode: Option<bool>,
    /// What the seller keeps with it.
    #[serde(default, deserialize_with = "null_as_default")]
    pub metadata: BTreeMap<String, String>,
    /// Everything else.
    #[serde(flatten)]
    pub other: Other,
}

/// What a customer is created with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// The name.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The telephone number.
    pub phone: Option<String>,
    /// A note.
    pub description: Option<String>,
    /// The address.
    pub address: Option<Address>,
    /// Where goods go to.
    pub shipping: Option<Shipping>,
    /// The payment method it has from the start.
    pub payment_method: Option<String>,
    /// The languages it prefers, the best first.
    pub preferred_locales: Vec<String>,
    /// What to keep with it.
    pub metadata: BTreeMap<String, String>,
    /// The fields whose objects are wanted instead of their ids.
    pub expand: Vec<String>,
}

impl CreateCustomer {
    /// A customer of whom nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a language to the [`preferred_locales`](Self#structfield.preferred_locales).
    #[must_use]
    pub fn preferred_locale(mut self, locale: impl Into<String>) -> Self {
        self.preferred_locales.push(locale.into());
        self
    }
}

setters!(CreateCustomer {
    name: String,
    email: String,
    phone: String,
    description: String,
    address: Address,
    shipping: Shipping,
    payment_method: String,
});
metadata_setter!(CreateCustomer);
expand_setter!(CreateCustomer);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_deleted_customer_is_read() {
        let body = json!({ "id": "cus_1", "object": "customer", "deleted": true });
        let customer: Customer = serde_json::from_value(body).unwrap();
        assert!(customer.deleted);
        assert_eq!((customer.id.as_str(), customer.email), ("cus_1", None));
    }

    #[test]
    fn a_customer_full_of_nulls_and_empty_objects_is_read() {
        let customer: Customer = serde_json::from_value(json!({
            "id": "cus_2",
            "address": { "city": null, "line1": null },
            "balance": -50,
            "currency": "usd",
            "default_source": null,
            "discount": { "id": "di_1", "source": { "type": "coupon", "coupon": null } },
            "invoice_settings": { "footer": null },
            "metadata": null,
            "preferred_locales": null,
            "shipping": {},
            "tax_exempt": "none",
        }))
        .unwrap();
        assert_eq!(customer.balance, Some(-50));
        assert_eq!(customer.address, Some(Address::default()));
        assert_eq!(customer.other["discount"]["id"], "di_1");
        assert!(customer.preferred_locales.is_empty() && !customer.deleted);
    }
}
