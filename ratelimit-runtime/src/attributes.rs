//! The attributes, re-exported with their documentation: a proc-macro crate cannot run examples that
//! need this one.

/// Makes a client of a trait.
///
/// It reads the other attributes itself, so they need no import of their own: import this one, or the
/// [`prelude`](crate::prelude).
///
/// The trait is kept, so anything else can implement it too: a mock is an `impl Trait for Mock`, written
/// with `async fn`. Beside it stands `<Trait>Client`, cheap to clone, with a
/// [`builder()`](crate::ClientBuilder) and a table `OPERATIONS` of its methods. The futures of both are
/// `Send`.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | **`base_url`** | an absolute `http` or `https` URL that every path is added to; the builder can change it | an error |
/// | `name` | the API's name in the keys of its quotas | the host's: `stripe` for `api.stripe.com` |
/// | `client` | the name of the client struct | the trait's name and `Client` |
/// | `auth` | `"bearer"`: every call sends the builder's credential as `Authorization: Bearer ..` | none |
/// | `user_agent` | what every call sends as `User-Agent` | this library's name and version |
/// | `crate` | the path of this crate, where it is renamed or re-exported | `::ratelimit_runtime` |
///
/// Every method is `async`, takes `&self`, has one verb ([`get`], [`post`], [`put`], [`patch`],
/// [`delete`]), and returns a `Result<T, E>` or a `Result<Response<T>, E>` of any `T` that serde can read
/// from JSON (`()` stands for a body that does not matter), and any `E` that is
/// `From<`[`Error`](crate::Error)`>`.
///
/// An argument says where it goes:
///
/// | attribute | where |
/// |---|---|
/// | none, or `#[path]` | into the placeholder of its name, or `#[path("name")]`; always one segment, percent-encoded; empty, `.` and `..` are refused |
/// | `#[query]` | into the query under its name; a struct or map adds its fields instead. `#[query("name")]` puts it under that name, a struct or map in brackets. Lists repeat the name |
/// | `#[header("Name")]` | into that header |
/// | `#[json]` | the body, as JSON |
/// | `#[form]` | the body, as a form: `metadata[k]=v`, `items[0][price]=..` |
/// | `#[user]` | not onto the wire: who the call is for, which the scopes `user` and `user_endpoint` count by |
///
/// A `None` is left out everywhere. An argument that goes nowhere does not compile.
///
/// ```
/// use ratelimit_runtime::prelude::*;
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize)]
/// pub struct NewCustomer<'a> { email: &'a str }
///
/// #[derive(Deserialize)]
/// pub struct Customer { id: String }
///
/// #[api_client(base_url = "https://api.example.com/v1", auth = "bearer")]
/// #[rate_limited(per = "1s", limit = 100)]
/// pub trait Shop {
///     #[post("/customers")]
///     async fn create_customer(&self, #[form] customer: &NewCustomer<'_>) -> Result<Customer, Error>;
///
///     #[get("/customers/{id}")]
///     async fn customer(&self, id: &str, #[header("X-Trace")] trace: Option<&str>) -> Result<Response<Customer>, Error>;
/// }
///
/// # fn example() -> Result<(), ratelimit_runtime::BuildError> {
/// let shop = ShopClient::builder().auth(Secret::new("key")).build()?;
/// # Ok(())
/// # }
/// ```
pub use ratelimit_macros::api_client;

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
/// exactly, two quotas with one window in one scope.
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
pub use ratelimit_macros::rate_limited;

/// A call by `GET`: `#[get("/path/{placeholder}")]`, on a method of a trait with [`api_client`].
///
/// The path starts with `/` and is added to the base URL's. Each placeholder is filled by the argument
/// of its name.
pub use ratelimit_macros::get;

/// A call by `POST`; see [`get`] for the path.
pub use ratelimit_macros::post;

/// A call by `PUT`; see [`get`] for the path.
pub use ratelimit_macros::put;

/// A call by `PATCH`; see [`get`] for the path.
pub use ratelimit_macros::patch;

/// A call by `DELETE`; see [`get`] for the path.
pub use ratelimit_macros::delete;
