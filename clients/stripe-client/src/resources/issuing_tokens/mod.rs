//! Issuing tokens.
//!
//! Written by `ratelimit-codegen` from `stripe.current.json`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Response, Stream, api_client};

use super::List;

use crate::StripeError;

pub use self::types::*;

/// Issuing tokens.
///
/// [The vendor's page](https://docs.stripe.com/api)
#[cfg_attr(not(feature = "fake"), api_client(part_of = crate::StripeClient))]
#[cfg_attr(feature = "fake", api_client(part_of = crate::StripeClient, fake))]
pub trait IssuingTokens {
    /// List issuing tokens.
    ///
    /// Answered by `200`.
    #[get("/issuing/tokens")]
    async fn list_issuing_tokens(
        &self,
        #[query(style = "indices")] query: &ListIssuingTokensQuery,
    ) -> Result<Response<List<IssuingToken>>, StripeError>;

    /// List issuing tokens, with the items of all its pages.
    #[get("/issuing/tokens")]
    #[paginate(cursor = "starting_after", back = "ending_before", more = "has_more", items = "data")]
    fn list_issuing_tokens_stream(
        &self,
        #[query(style = "indices")] query: &ListIssuingTokensQuery,
    ) -> impl Stream<Item = Result<IssuingToken, StripeError>> + Send;

    /// Retrieve issuing token.
    ///
    /// Answered by `200`.
    #[get("/issuing/tokens/{token}")]
    async fn retrieve_issuing_token(
        &self,
        token: &str,
        #[query(style = "indices")] expand: &[&str],
    ) -> Result<Response<IssuingToken>, StripeError>;

    /// Update issuing token.
    ///
    /// Answered by `200`.
    #[post("/issuing/tokens/{token}", idempotent = "Idempotency-Key")]
    async fn update_issuing_token(
        &self,
        token: &str,
        #[form] body: &UpdateIssuingToken,
    ) -> Result<Response<IssuingToken>, StripeError>;
}
