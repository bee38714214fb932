//! What happens without the store.

/// What a call does when the store that keeps the budgets fails or does not answer in time:
/// `#[on_store_error("closed", deadline = "50ms")]`, on the trait or on a method, whose own takes the place of
/// the trait's.
///
/// | | meaning | left out |
/// |---|---|---|
/// | `"local"` | decide in this process, by its share of each budget | without the attribute, this |
/// | `"open"` | let the call through, uncounted | |
/// | `"closed"` | refuse the call | |
/// | `deadline` | how long the store may take for a decision, up to 10 s | `"25ms"` |
///
/// The deadline is around the whole decision: a connection that must first be made again is part of it.
/// It can be a constant of the type `Duration`. Refused are a deadline of nothing, and one so long that it protects nobody.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[rate_limited(per = "1s", limit = 100)]
/// #[on_store_error("local", deadline = "50ms")]
/// pub trait Shop {
///     #[get("/items")]
///     async fn items(&self) -> Result<Vec<String>, Error>;
///
///     #[post("/charges", idempotent = "Idempotency-Key")]
///     #[on_store_error("closed")]
///     async fn charge(&self, #[query] amount: u64) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::on_store_error;
