//! Customers.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::{List, objects};

use crate::StripeError;

pub use self::types::*;

/// Customers.
///
/// [The vendor's page](https://docs.stripe.com/api/customers)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait Customers {
    /// List customer payment methods.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/payment_methods")]
    async fn list_customer_payment_methods(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerPaymentMethodsQuery,
    ) -> Result<Response<List<objects::PaymentMethod>>, StripeError>;

    /// List customer payment methods, with the items of all its pages.
    #[get("/customers/{customer}/payment_methods")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_customer_payment_methods_stream(
        &self,
        customer: &str,
        #[query(style = "indices")] query: &ListCustomerPaymentMethodsQuery,
    ) -> impl Stream<Item = Result<objects::PaymentMethod, StripeError>> + Send;

    /// Retrieve customer payment method.
    ///
    /// Answered by `200`.
    #[get("/customers/{customer}/payment_methods/{payment_method}")]
    async fn retrieve_customer_payment_method(
        &self,
        customer: &str,
        payment_method: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<objects::PaymentMethod>, StripeError>;

    /// Delete customer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/delete)
    #[delete("/customers/{customer}")]
    async fn delete_customer(&self, customer: &str) -> Result<Response<Customer>, StripeError>;

    /// Retrieve customer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/retrieve)
    #[get("/customers/{customer}")]
    async fn retrieve_customer(
        &self,
        customer: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<Customer>, StripeError>;

    /// Update customer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/update)
    #[post("/customers/{customer}", idempotent = "Idempotency-Key")]
    async fn update_customer(
        &self,
        customer: &str,
        #[form] body: &UpdateCustomer,
    ) -> Result<Response<Customer>, StripeError>;

    /// Delete customer discount.
    ///
    /// Answered by `200`.
    #[delete("/customers/{customer}/discount")]
    async fn delete_customer_discount(
        &self,
        customer: &str,
    ) -> Result<Response<objects::Discount>, StripeError>;

    /// List customers.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list)
    #[get("/customers")]
    async fn list_customers(
        &self,
        #[query(style = "indices")] query: &ListCustomersQuery,
    ) -> Result<Response<List<Customer>>, StripeError>;

    /// List customers, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/list)
    #[get("/customers")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_customers_stream(
        &self,
        #[query(style = "indices")] query: &ListCustomersQuery,
    ) -> impl Stream<Item = Result<Customer, StripeError>> + Send;

    /// Create customer.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/create)
    #[post("/customers", idempotent = "Idempotency-Key")]
    async fn create_customer(&self, #[form] body: &CreateCustomer)
    -> Result<Response<Customer>, StripeError>;

    /// Search customers.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/search)
    #[get("/customers/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    async fn search_customers(
        &self,
        #[query(style = "indices")] query: &SearchCustomersQuery,
    ) -> Result<Response<List<Customer>>, StripeError>;

    /// Search customers, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/customers/search)
    #[get("/customers/search")]
    #[rate_limited(per = "1s", limit = 20, algo = "sliding_window", bucket = "search")]
    #[paginate(cursor = "page", token = "next_page", more = "has_more", items = "data")]
    fn search_customers_stream(
        &self,
        #[query(style = "indices")] query: &SearchCustomersQuery,
    ) -> impl Stream<Item = Result<Customer, StripeError>> + Send;
}
