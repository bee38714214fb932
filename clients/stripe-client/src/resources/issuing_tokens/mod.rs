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
#[api_client(base_url = "https://api.stripe.com/v1", name = "stripe", auth = "bearer")]
#[rate_limited(per = "1s", limit = 100, algo = "sliding_window")]
#[rate_limited(per = "1s", limit = 25, algo = "sliding_window", scope = "endpoint")]
#[retry(max_attempts = 3, base = "500ms", max_delay = "5s", on = [409, 429, 500..=599, "connect", "timeout"])]
#[timeout("80s", attempt = "80s")]
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
    #[paginate(cursor = "starting_after", more = "has_more", items = "data")]
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
