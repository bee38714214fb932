//! Issuing authorizations.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Issuing authorizations.
///
/// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait IssuingAuthorizations {
    /// List issuing authorizations.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations/list)
    #[get("/issuing/authorizations")]
    async fn list_issuing_authorizations(
        &self,
        #[query(style = "indices")] query: &ListIssuingAuthorizationsQuery,
    ) -> Result<Response<List<IssuingAuthorization>>, StripeError>;

    /// List issuing authorizations, with the items of all its pages.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations/list)
    #[get("/issuing/authorizations")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_authorizations_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingAuthorizationsQuery,
    ) -> impl Stream<Item = Result<IssuingAuthorization, StripeError>> + Send;

    /// Retrieve issuing authorization.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations/retrieve)
    #[get("/issuing/authorizations/{authorization}")]
    async fn retrieve_issuing_authorization(
        &self,
        authorization: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingAuthorization>, StripeError>;

    /// Update issuing authorization.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations/update)
    #[post("/issuing/authorizations/{authorization}", idempotent = "Idempotency-Key")]
    async fn update_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &UpdateIssuingAuthorization,
    ) -> Result<Response<IssuingAuthorization>, StripeError>;

    /// Approve issuing authorization.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations/approve)
    #[post("/issuing/authorizations/{authorization}/approve", idempotent = "Idempotency-Key")]
    async fn approve_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &ApproveIssuingAuthorization,
    ) -> Result<Response<IssuingAuthorization>, StripeError>;

    /// Decline issuing authorization.
    ///
    /// Answered by `200`.
    ///
    /// [The vendor's page](https://docs.stripe.com/api/issuing/authorizations/decline)
    #[post("/issuing/authorizations/{authorization}/decline", idempotent = "Idempotency-Key")]
    async fn decline_issuing_authorization(
        &self,
        authorization: &str,
        #[form] body: &UpdateIssuingAuthorization,
    ) -> Result<Response<IssuingAuthorization>, StripeError>;
}
