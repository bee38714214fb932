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
/// | `dyn` | adds `Dyn<Trait>`, whose objects implement the trait: `Arc<dyn DynShop>`; `dyn = AnyName` names it | none |
/// | `fake` | adds `<Trait>Fake`, which implements the trait by closures, for tests; `fake = AnyName` names it | none |
/// | `crate` | the path of this crate, where it is renamed or re-exported | `::ratelimit_runtime` |
///
/// Every method is `async`, takes `&self`, has one verb ([`get`], [`post`], [`put`], [`patch`],
/// [`delete`]), and returns a `Result<T, E>` or a `Result<Response<T>, E>` of any `T` that serde can read
/// from JSON (`()` stands for a body that does not matter), and any `E` that is
/// `From<`[`Error`](crate::Error)`>`.
///
/// A method can have type parameters, `impl Trait` arguments, named lifetimes and a `where` clause, as in
/// `async fn create<T: Serialize + Sync>(&self, #[json] body: &T)`; the trait itself can not.
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
///
/// # Objects
///
/// A trait whose methods give futures cannot be an object. `dyn` adds one that can, with boxed futures,
/// implemented for everything that implements the trait and is `Send + Sync`. The trait in turn is
/// implemented for `Arc<dyn DynShop>`, `Box<dyn DynShop>` and `&dyn DynShop`, so its own methods are
/// called on them, and they go wherever an `impl Shop` goes. A supertrait holds for such a pointer
/// where the standard library says so, as for `Debug`.
///
/// ```
/// use std::sync::Arc;
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com", dyn)]
/// pub trait Shop {
///     #[get("/customers/{id}")]
///     async fn customer(&self, id: &str) -> Result<String, Error>;
/// }
///
/// struct Service {
///     shop: Arc<dyn DynShop>,
/// }
///
/// impl Service {
///     async fn greeting(&self) -> Result<String, Error> {
///         Ok(format!("Hello {}", self.shop.customer("1").await?))
///     }
/// }
///
/// # fn example() -> Result<(), ratelimit_runtime::BuildError> {
/// let service = Service { shop: Arc::new(ShopClient::builder().build()?) };
/// # Ok(())
/// # }
/// ```
///
/// # Fakes
///
/// `fake` adds a type for tests. Each method has an `on_..` that takes a closure with the method's
/// arguments; a method that gives a stream takes one that returns a list of items. A call without a
/// closure panics and says which is missing. `calls()` and `calls_of("customer")` show what was
/// [called](crate::FakeCall), in order, once it was awaited. Clones share closures and calls, so a test
/// can keep one.
///
/// Where the trait has a method `new` or `calls`, that of the fake is `Shop::calls(&fake)`.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com", fake)]
/// pub trait Shop {
///     #[get("/customers/{id}")]
///     async fn customer(&self, id: &str, #[query] expand: Option<&str>) -> Result<String, Error>;
/// }
///
/// async fn greeting(shop: impl Shop) -> Result<String, Error> {
///     Ok(format!("Hello {}", shop.customer("1", None).await?))
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let shop = ShopFake::new().on_customer(|_id, _expand| Ok("Ada".to_owned()));
/// assert_eq!(greeting(shop.clone()).await.unwrap(), "Hello Ada");
/// assert_eq!(shop.calls()[0].to_string(), "customer(id: \"1\", expand: None)");
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

/// A call by `HEAD`; see [`get`] for the path. Its answer has no body, so it returns
/// `Result<Response<()>, E>`.
pub use ratelimit_macros::head;

/// A call by `OPTIONS`; see [`get`] for the path.
pub use ratelimit_macros::options;

/// A call by any other verb: `#[http("PURGE", "/cache/{key}")]`; see [`get`] for the path.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Cache {
///     #[http("PURGE", "/cache/{key}")]
///     async fn purge(&self, key: &str) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::http;

/// How long a call may take: `#[timeout("30s", attempt = "10s")]`, on the trait or on a method, whose own
/// takes the place of the trait's.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | the first, without a name | the whole call: waits for permits, every attempt, reading the body | 120 s |
/// | `attempt` | one attempt, from sending it to the last byte of its body, or to the next bytes of a body that the caller reads | as the whole call; 30 s where nothing is said |
///
/// A call that takes longer fails with [`ErrorKind::Timeout`](crate::ErrorKind::Timeout), and says
/// [where it was](crate::Error::timeout_phase). A parameter with `#[timeout]`, a `Duration` or an
/// `Option` of one, takes the place of the whole call's for that call. Refused are a timeout of nothing, and
/// an attempt that may take longer than its call.
///
/// ```
/// use ratelimit_runtime::prelude::*;
/// use std::time::Duration;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[timeout("10s", attempt = "3s")]
/// pub trait Reports {
///     #[get("/reports/{id}")]
///     #[timeout("2m")]
///     async fn report(&self, id: u64, #[timeout] patience: Option<Duration>) -> Result<Bytes, Error>;
/// }
/// ```
pub use ratelimit_macros::timeout;

/// What the bodies of errors are read as, by status: `#[errors(404 => NotFound, 400..=499 => ApiError)]`, on
/// the trait or on a method, whose own take the place of the trait's.
///
/// The first that fits counts; for what none fits, there is `error = Type` of [`api_client`].
/// [`Error::error_body`](crate::Error::error_body) has the value; where a body is something else (a proxy's
/// HTML, say), it is none, and [`Error::body`](crate::Error::body) has the bytes all the same. Refused are
/// statuses of success, and an arm that an earlier one covers.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[derive(serde::Deserialize)]
/// pub struct NotFound { resource: String }
///
/// #[derive(serde::Deserialize)]
/// pub struct ApiError { message: String }
///
/// #[api_client(base_url = "https://api.example.com", error = ApiError)]
/// pub trait Shop {
///     #[get("/items/{id}")]
///     #[errors(404 => NotFound)]
///     async fn item(&self, id: u64) -> Result<String, Error>;
/// }
///
/// fn missing(error: &Error) -> Option<&str> {
///     error.error_body::<NotFound>().map(|body| body.resource.as_str())
/// }
/// ```
pub use ratelimit_macros::errors;

/// Headers that are always the same: `#[headers("Accept: text/csv", "X-Api-Version: 2")]`, on the trait or on
/// a method. A method's is sent instead of the trait's and the builder's of that name, and an argument's
/// instead of all.
///
/// Refused are names that are none, headers that the transport or another attribute sets, values that
/// cannot be sent, and secrets, which belong into [`ClientBuilder::auth`](crate::ClientBuilder::auth).
///
/// ```
/// use ratelimit_runtime::prelude::*;
/// use std::collections::BTreeMap;
///
/// #[api_client(base_url = "https://api.example.com")]
/// #[headers("X-Api-Version: 2")]
/// pub trait Export {
///     #[get("/export")]
///     #[headers("Accept: text/csv")]
///     async fn export(&self, #[headers] extra: &BTreeMap<String, String>) -> Result<String, Error>;
/// }
/// ```
pub use ratelimit_macros::headers;

/// A list that comes in pages, as one stream of its items: on a method that is no `async fn` and returns
/// `impl Stream<Item = Result<T, E>> + Send`.
///
/// Nothing is sent before the stream is polled; each page is a call that passes the limiter, and is sent
/// when the items of the one before it are used up. After an error the stream ends. An upstream that leads
/// back to a page that was there, or to another host, is left with an error.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | `cursor` | the parameter of the query that gets the cursor: the last item's `id`, or the page's `token` | one of the five ways must be there |
/// | `id` | where the cursor is in the last item | `"id"` |
/// | `token` | where the cursor is in the page; a page without one is the last | the last item has it |
/// | `page` | the parameter of the query that gets the number of the page | |
/// | `first` | the number of the first page, where the call does not say | 1 |
/// | `offset` | the parameter of the query that gets the number of items before the page | |
/// | `next_url` | where the URL of the next page is in the page; one without is the last | |
/// | `link` | the URL is in the `Link` header, with `rel="next"` ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)) | `false` |
/// | `items` | where the items are in the page | the page is the list |
/// | `more` | where the page says whether there are more | a page without items is the last |
///
/// Places in a page are names with dots between them: `"meta.next"`.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[derive(serde::Deserialize)]
/// pub struct Customer { id: String }
///
/// #[api_client(base_url = "https://api.example.com/v1")]
/// #[rate_limited(per = "1s", limit = 25)]
/// pub trait Shop {
///     #[get("/customers")]
///     #[paginate(cursor = "starting_after", items = "data", more = "has_more")]
///     fn customers(&self, #[query] limit: u32) -> impl Stream<Item = Result<Customer, Error>> + Send;
/// }
/// ```
pub use ratelimit_macros::paginate;

/// Lifts the quotas of the trait from one method; its own [`rate_limited`] hold all the same.
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

/// How a call that failed is sent again: `#[retry(max_attempts = 3, on = [429, 503, "connect"])]`, on the
/// trait or on a method, whose own takes the place of the trait's. Without it, nothing is sent again.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | **`max_attempts`** | how often a call is sent at most, the first time included | an error |
/// | `on` | a list of statuses, ranges of them (`500..=599`), `"connect"` (it was not sent) and `"timeout"` (no answer, or a broken one) | `[429, 500, 502, 503, 504, "connect", "timeout"]` |
/// | `base` | the longest wait before the second attempt | `"250ms"` |
/// | `factor` | by how much each wait may be longer than the one before | 2 |
/// | `max_delay` | the longest wait that is our own choice | `"8s"` |
/// | `max_retry_after` | the longest wait that the upstream may ask for; a call that would have to wait longer fails at once | `"60s"` |
/// | `budget` | retries for each call, on average over the client's calls, with a few in reserve: what keeps a failing upstream from being called many times as often | 0.2 |
///
/// Each wait is a random part of its longest
/// ([full jitter](https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/)), but never
/// ends before the upstream's `Retry-After`. Every attempt takes permits of its own, and a call ends with
/// its [`timeout`], whatever is left to try.
///
/// What could act twice is not sent twice: a `POST` or `PATCH` without an idempotency key is sent again only
/// where the upstream certainly did nothing, on 429 and `"connect"`. A `#[retry]` on such a method that asks
/// for more does not compile; the trait's is narrowed. With `idempotent = "Idempotency-Key"` on the verb,
/// each attempt has the same key, and is repeated like a `GET`. Refused are also attempts that the call's
/// timeout leaves no time for.
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

/// Lifts the retries of the trait from one method: its calls are sent once.
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
