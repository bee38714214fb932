//! Circuit breakers.

/// Stops calls to an upstream that keeps failing: `#[circuit_breaker(failures = 5, window = "5m", open_for =
/// "60s")]`. On the trait it is one breaker, which all its methods share; on a method it is a breaker of that
/// method alone, and the trait's neither stops its calls nor counts them. Without it, nothing is stopped.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | `failures` | how many failures within the window open it | this or `failure_rate` must be there |
/// | `failure_rate` | which share of the calls within the window must fail to open it, from just above 0.0 to 1.0 | this or `failures` must be there |
/// | `window` | how long the end of a call counts, up to a day | `"60s"` |
/// | `min_calls` | with how many calls within the window a `failure_rate` begins to mean something | 20 |
/// | `open_for` | how long it lets nothing through, up to a day; twice as long after each probe that fails | `"30s"` |
/// | `slow` | a call that took so long or longer counts as failed, however it ended | how long it takes counts for nothing |
/// | `half_open` | how many probes it then lets through at one time, and how many must succeed to close it, up to 100 | 1 |
///
/// What counts is what the upstream did: a 5xx, a timeout and a connection that is refused are failures. Our
/// own refusals, a 429, other statuses of 4xx and a call that was given up count as nothing. While it is
/// open a call fails at once and takes no permit. Each process counts its own calls; that it is open is kept
/// in the store, for the whole fleet, and the probes are the fleet's together. It opens when failures reach the
/// number or the rate and two processes have seen some, or the only one that is heard of has: one whose own
/// network is broken does not stop the others, but once its own failures reach the number or the rate, its own
/// calls alone.
///
/// Numbers, and durations, can be constants: `failures = MOST`, with `const MOST: u32 = 5;`, a `Duration` and, of
/// a rate, an `f64`. Refused are numbers of 0, a rate above 1.0, and a breaker that needs more calls within its window than
/// the quotas let through.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[circuit_breaker(failures = 5, window = "5m", open_for = "60s")]
/// pub trait Shop {
///     #[get("/items")]
///     async fn items(&self) -> Result<Vec<String>, Error>;
///
///     #[get("/search")]
///     #[circuit_breaker(failure_rate = 0.5, window = "10s", min_calls = 20, half_open = 3)]
///     async fn search(&self, #[query] q: &str) -> Result<Vec<String>, Error>;
/// }
/// ```
pub use ratelimit_macros::circuit_breaker;

/// Lifts the breaker of the trait from one method: it neither stops its calls nor counts them. It takes nothing in
/// parentheses, and is refused where the trait has none to lift, and beside a `#[circuit_breaker]` of the method's own.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[circuit_breaker(failures = 5)]
/// pub trait Shop {
///     #[get("/items")]
///     async fn items(&self) -> Result<Vec<String>, Error>;
///
///     #[get("/health")]
///     #[no_circuit_breaker]
///     async fn health(&self) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::no_circuit_breaker;
