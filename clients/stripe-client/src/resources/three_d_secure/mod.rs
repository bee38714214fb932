//! Three d secure.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Three d secure.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait ThreeDSecure {
    /// List three d secure authentications.
    ///
    /// Answered by `200`.
    #[get("/three_d_secure/authentications")]
    async fn list_three_d_secure_authentications(
        &self,
        #[query(style = "indices")] query: &ListThreeDSecureAuthenticationsQuery,
    ) -> Result<Response<List<ThreeDSecureAuthentication>>, StripeError>;

    /// List three d secure authentications, with the items of all its pages.
    #[get("/three_d_secure/authentications")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_three_d_secure_authentications_stream(
        &self,
        #[query(style = "indices")] query: &ListThreeDSecureAuthenticationsQuery,
    ) -> impl Stream<Item = Result<ThreeDSecureAuthentication, StripeError>> + Send;

    /// Create three d secure authentication.
    ///
    /// Answered by `200`.
    #[post("/three_d_secure/authentications", idempotent = "Idempotency-Key")]
    async fn create_three_d_secure_authentication(
        &self,
        #[form] body: &CreateThreeDSecureAuthentication,
    ) -> Result<Response<ThreeDSecureAuthentication>, StripeError>;

    /// Retrieve three d secure authentication.
    ///
    /// Answered by `200`.
    #[get("/three_d_secure/authentications/{authentication}")]
    async fn retrieve_three_d_secure_authentication(
        &self,
        authentication: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<ThreeDSecureAuthentication>, StripeError>;

    /// Cancel three d secure authentication.
    ///
    /// Answered by `200`.
    #[post("/three_d_secure/authentications/{authentication}/cancel", idempotent = "Idempotency-Key")]
    async fn cancel_three_d_secure_authentication(
        &self,
        authentication: &str,
        #[form] body: &CancelThreeDSecureAuthentication,
    ) -> Result<Response<ThreeDSecureAuthentication>, StripeError>;

    /// Submit three d secure authentication.
    ///
    /// Answered by `200`.
    #[post("/three_d_secure/authentications/{authentication}/submit", idempotent = "Idempotency-Key")]
    async fn submit_three_d_secure_authentication(
        &self,
        authentication: &str,
        #[form] body: &SubmitThreeDSecureAuthentication,
    ) -> Result<Response<ThreeDSecureAuthentication>, StripeError>;
}
