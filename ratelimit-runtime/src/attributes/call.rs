//! What else can be said of calls: how long they take, what they send, what comes back.

/// How long a call may take: `#[timeout("30s", attempt = "10s")]`, on the trait or on a method, whose own
/// take the place of the trait's, each for itself.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | the first, without a name | the whole call: waits for permits, every attempt, reading the body | 120 s |
/// | `attempt` | one attempt, from sending it to the last byte of its body, or to the next bytes of a body that the caller reads | as the whole call; 30 s where nothing is said |
///
/// A call that takes longer fails with [`ErrorKind::Timeout`](crate::ErrorKind::Timeout), and says
/// [where it was](crate::Error::timeout_phase). A parameter with `#[timeout]`, a `Duration` or an
/// `Option` of one, takes the place of the whole call's for that call. Both can be constants of the type `Duration`.
/// Refused are a timeout of nothing, and an attempt that may take longer than its call. Durations are whole numbers
/// with a unit: `us`, `ms`, `s`, `m`, `h` or `d`.
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
/// The first that fits counts; for what none fits, there is `error = Type` of [`api_client`](macro@crate::api_client).
/// [`Error::error_body`](crate::Error::error_body) has the value; where a body is something else (a proxy's
/// HTML, say), it is none, and [`Error::body`](crate::Error::body) has the bytes all the same. Of the body of an
/// error the first 64 KiB are read; a longer one is cut there, so that it is seldom the type. Refused are
/// statuses of success, an arm that an earlier one covers, and an `error` that the arms leave no status.
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
/// The stream owns what it needs: it outlives its client and its arguments, and so goes into a task or a field. A type
/// of your own that implements the trait promises the same with `+ use<>`, or with a boxed stream: `-> Pin<Box<dyn
/// Stream<..> + Send>>`. What the stream of a generic method can outlive is up to the type, and that of one that takes
/// an `impl Trait` lives no longer than what it was called with.
///
/// Nothing is sent before the stream is polled; each page is a call that passes the limiter, and is sent
/// when the items of the one before it are used up. After an error the stream ends. An upstream that leads
/// back to a page that was there, or to another host, is left with an error, behind the items that came; so is one that
/// gives the same page twice in a row, whose items are not given again.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | `cursor` | the parameter of the query that gets the cursor: the last item's `id`, the page's `token`, or the one in its `token_url` | one of the five ways must be there |
/// | `id` | where the cursor is in the last item | `"id"` |
/// | `back` | the parameter of the query by which the list is gone through backwards, where the call has it: each page from its last item, and on from its first | it never is |
/// | `token` | where the cursor is in the page; a page without one is the last | the last item has it |
/// | `token_url` | where the page has a URL that has the cursor in its query, under the same name; the call goes where it went before, with its own query but for the cursor. A page without one is the last | the URL of `next_url` is followed |
/// | `page` | the parameter of the query that gets the number of the page | |
/// | `first` | the number of the first page, where the call does not say | 1 |
/// | `end` | the status that is the end of the list, as 404, and no failure, behind the first page; a page without items is not the end then, unless 1000 in a row are | no status is |
/// | `offset` | the parameter of the query that gets the number of items before the page | |
/// | `next_url` | where the URL of the next page is in the page; one without is the last | |
/// | `link` | the URL is in the `Link` header, with `rel="next"` ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)) | `false` |
/// | `items` | where the items are in the page | the page is the list |
/// | `more` | where the page says whether there are more | a page without items is the last |
///
/// Places in a page are names with dots between them: `"meta.next"`.
///
/// Refused are two ways to the next page, a key that has no effect with the way that is taken, a method that is `async`
/// or returns no stream, a lifetime with a bound, a `HEAD`, and an argument that can be sent once: a `#[body]` or a key of the caller's.
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
///
/// async fn ids(shop: impl Shop) -> Result<Vec<String>, Error> {
///     use futures_util::TryStreamExt;
///     shop.customers(100).map_ok(|customer| customer.id).try_collect().await
/// }
/// ```
pub use ratelimit_macros::paginate;
