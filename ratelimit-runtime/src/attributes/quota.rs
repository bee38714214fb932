//! Quotas.

/// A quota: at most `limit` permits per `per`.
///
/// On the trait it governs every call, on a method the calls of that method, besides the trait's. It can
/// be repeated, with another `per` or `scope`. All quotas that govern a call are decided together: where
/// one refuses, none is charged.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | **`per`** | the window: a whole number and `us`, `ms`, `s`, `m`, `h` or `d`, as in `"1s"` | an error, unless only calls in flight are limited |
/// | **`limit`** | permits per window | as `per` |
/// | `algo` | `"token_bucket"`, `"sliding_window"`, `"sliding_window_approx"`, `"fixed_window"`, `"leaky_bucket"`; see [`Algorithm`](crate::Algorithm) | `"token_bucket"` |
/// | `burst` | of a token bucket, permits that may be spent at once; of a leaky bucket, how many may queue | the limit |
/// | `scope` | whose budget: `"api"`, `"endpoint"`, `"user"`, `"user_endpoint"`, or a list, which gives each scope this quota | `"api"` on a trait, `"endpoint"` on a method |
/// | `bucket` | a name: methods whose quota has the same one share its budget, and must agree on its numbers | each method has its own |
/// | `key` | names of parameters in braces, as in `"{account}"`: each value has a budget of its own; a call that has `None` for one is not governed | one budget |
/// | `cost` | permits that one call takes | 1 |
/// | `on_limit` | `"wait"`: reserve the next permit and wait for it; `"error"`: fail at once | `"wait"` |
/// | `max_wait` | the longest a call waits; one that would wait longer fails at once | `"30s"` |
/// | `max_in_flight` | calls that may be in flight at one time, in the whole fleet: from before they wait for permits of this scope until they are answered; alone, or beside `per` and `limit` | any number |
/// | `lease` | how long a process may keep permits that it takes ahead, which hides a slow store, see [`QuotaSpec::lease`](crate::QuotaSpec::lease) | none are |
/// | `margin` | by how much the time that requests travel may differ: room is kept for it, see [`QuotaSpec::margin`](crate::QuotaSpec::margin) | none |
/// | `strict` | a token bucket keeps `limit` in every window of `per`, its burst included | `false` |
/// | `quota` | what the provider grants in each `per`: refused where `limit` and `burst` can come to more in one window | not checked |
/// | `policy` | the path of a constant that has the numbers, see below | they stand here |
///
/// Every number can be the path of a `u64` constant, and every duration that of a
/// [`Duration`](std::time::Duration): `limit = limits::RPS`, `per = WINDOW`.
///
/// `policy = PATH` takes all numbers from one place, for several methods, traits and crates: a constant or
/// a static that is a [`QuotaSpec`](crate::QuotaSpec), an array of them, or a `&[QuotaSpec]`. It replaces
/// `per`, `limit`, `algo`, `burst`, `max_in_flight`, `lease`, `margin` and `strict`. What depends on the
/// call can stand beside it and then holds instead of the policy's: `scope`, `bucket`, `key`, `cost`,
/// `on_limit` (`"error"` drops the policy's `max_wait` too) and `max_wait`. A policy of the scope `api`,
/// which is what a `QuotaSpec` has that names none, counts by `endpoint` where it stands on a method. A
/// `key` must stand beside the policy, not in it, for it names parameters.
///
/// What makes no sense is refused, a constant's numbers too: a limit of 0, a period that is none, a burst of 0 or on a window, a
/// cost that is never there, a `max_wait` where nothing waits, a `margin` that leaves nothing, a `strict`
/// bucket that never refills, a `lease` that takes nothing ahead, numbers that the store cannot count
/// exactly, two quotas with one window in one scope, a limit that a wider one never lets calls reach, and a
/// `max_wait` that is longer than the whole call may take.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[rate_limited(per = "1s", limit = 100, algo = "token_bucket", burst = 25)]
/// #[rate_limited(per = "1d", limit = 10_000, on_limit = "error")]
/// #[rate_limited(max_in_flight = 50)]
/// pub trait Search {
///     #[get("/search")]
///     #[rate_limited(per = "1s", limit = 5, scope = "user", max_wait = "2s")]
///     async fn search(&self, #[query] q: &str, #[user] user: Option<&str>) -> Result<Vec<String>, Error>;
/// }
/// ```
///
/// The same numbers for several methods:
///
/// ```
/// use std::time::Duration;
/// use ratelimit_runtime::{prelude::*, QuotaSpec};
///
/// pub const WRITES: QuotaSpec = QuotaSpec::new(25, Duration::from_secs(1)).burst(5);
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[post("/orders")]
///     #[rate_limited(policy = WRITES, bucket = "writes")]
///     async fn order(&self) -> Result<(), Error>;
///
///     #[post("/bulk_orders")]
///     #[rate_limited(policy = WRITES, bucket = "writes", cost = 5)]
///     async fn order_many(&self) -> Result<(), Error>;
/// }
/// ```
///
/// # On a function
///
/// An `async fn` with a body that returns a `Result` takes a permit before it runs, and fails with what its error makes
/// of an [`AcquireError`](crate::AcquireError) where it gets none. Calls in flight count until it returns.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | `limiter` | an expression that is the limiter: an argument, or what one has | that [of the task](crate::Limiter::in_task), else [of the process](crate::Limiter::make_default), else one in memory |
/// | `name` | whose budgets they are, in every process that shares the store: as the name of an API | the function's path |
/// | `crate` | where this crate is | `::ratelimit_runtime` |
///
/// The other keys are as above, with the scope `"endpoint"` for the function; `"user"` and `"user_endpoint"`
/// need a `#[user]` parameter, and `key` names parameters.
///
/// ```
/// use ratelimit_runtime::{rate_limited, AcquireError, Limiter};
///
/// #[derive(Debug)]
/// struct Busy;
///
/// impl From<AcquireError> for Busy {
///     fn from(_: AcquireError) -> Self {
///         Self
///     }
/// }
///
/// #[rate_limited(per = "1h", limit = 2, scope = "user", on_limit = "error", limiter = limiter, name = "mail")]
/// async fn send(limiter: &Limiter, #[user] to: &str) -> Result<usize, Busy> {
///     Ok(to.len())
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Busy> {
/// let limiter = Limiter::default();
/// send(&limiter, "ann@example.com").await?;
/// send(&limiter, "ann@example.com").await?;
/// assert!(send(&limiter, "ann@example.com").await.is_err());
/// send(&limiter, "bob@example.com").await?;
/// # Ok(())
/// # }
/// ```
pub use ratelimit_macros::rate_limited;

/// Lifts the quotas of the trait from one method; its own [`rate_limited`](macro@crate::rate_limited) hold all the same.
/// It takes nothing in parentheses, and is refused where the trait has no quota to lift.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[rate_limited(per = "1s", limit = 25)]
/// pub trait Shop {
///     #[get("/status")]
///     #[no_rate_limit]
///     async fn status(&self) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::no_rate_limit;
