//! Retries.

/// How a call that failed is sent again: `#[retry(max_attempts = 3, on = [429, 503, "connect"])]`, on the
/// trait or on a method, whose own takes the place of the trait's. Without it, nothing is sent again.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | **`max_attempts`** | how often a call is sent at most, the first time included | an error |
/// | `on` | a list of statuses, ranges of them (`500..=599`), `"connect"` (it was not sent) and `"timeout"` (no answer, or a broken one) | `[429, 500, 502, 503, 504, "connect", "timeout"]` |
/// | `base` | the longest wait before the second attempt | `"250ms"` |
/// | `min_delay` | the shortest wait before an attempt, where the upstream does not say when; shorter than `base` | 0 |
/// | `factor` | by how much each wait may be longer than the one before | 2 |
/// | `max_delay` | the longest wait that is our own choice | `"8s"` |
/// | `max_retry_after` | the longest wait that the upstream may ask for; a call that would have to wait longer fails at once | `"60s"` |
/// | `budget` | retries for each call, on average over the client's calls, with a few in reserve: what keeps a failing upstream from being called many times as often | 0.2 |
///
/// Each wait is a random part of its longest, or from `min_delay` to that
/// ([full jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/)), but never
/// ends before the upstream's `Retry-After`. Every attempt takes permits of its own, and a call ends with
/// its [`timeout`](macro@crate::timeout), whatever is left to try.
///
/// What could act twice is not sent twice: a `POST` or `PATCH` without an idempotency key is sent again only
/// where the upstream certainly did nothing, on 429 and `"connect"`. A `#[retry]` on such a method that asks
/// for more does not compile; the trait's is narrowed. With `idempotent = "Idempotency-Key"` on the verb,
/// each attempt has the same key, and is repeated like a `GET`. Refused are also attempts that the call's
/// timeout leaves no time for.
///
/// All values can be constants: a `u32`, a `Duration`, an `f64` for `factor` and `budget`, and for `on` a
/// `&'static [`[`RetryOn`](crate::RetryOn)`]`, which is narrowed where the trait's would be. What they make of the
/// waits and the timeout together is not checked.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[retry(max_attempts = 3)]
/// #[timeout("30s", attempt = "10s")]
/// pub trait Shop {
///     #[post("/charges", idempotent = "Idempotency-Key")]
///     async fn charge(&self, #[query] amount: u64) -> Result<(), Error>;
///
///     #[get("/items")]
///     #[retry(max_attempts = 5, base = "100ms", on = [429, 500..=599, "connect", "timeout"])]
///     async fn items(&self) -> Result<Vec<String>, Error>;
/// }
/// ```
pub use ratelimit_macros::retry;

/// Lifts the retries of the trait from one method: its calls are sent once. It takes nothing in parentheses, and is
/// refused where the trait has none to lift, and beside a `#[retry]` of the method's own.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[retry(max_attempts = 3)]
/// pub trait Shop {
///     #[post("/vote")]
///     #[no_retry]
///     async fn vote(&self) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::no_retry;
