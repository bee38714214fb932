//! The verbs.

/// A call by `GET`: `#[get("/path/{placeholder}")]`, on a method of a trait with [`api_client`](macro@crate::api_client).
///
/// The path starts with `/` and is added to the base URL's. Each placeholder is filled by the argument
/// of its name. Refused is what URLs take for something else: `.` and `..`, also as `%2e`, an empty segment,
/// `\`, `?` and `#`, and a `%` that begins no escape. So are a placeholder without an argument, an argument that goes
/// nowhere, a body, and a second verb.
///
/// | key | meaning | left out |
/// |---|---|---|
/// | `idempotent` | the header that carries a key for each call, the same for all its attempts; not for `GET`, `HEAD` and `OPTIONS` | no key, unless an argument is one |
/// | `name` | what the call is called in the keys of quotas, in errors and in telemetry, instead of the method's name: one for each method, and visible ASCII | the method's name |
/// | `base_url` | where it is, if that is elsewhere than the API: an absolute `http` or `https` URL, or the path of a constant that has it. It gets the credential too. The builder's [`base_url`](crate::ClientBuilder::base_url) takes its place, and [`base_url_of`](crate::ClientBuilder::base_url_of) the place of both | the API's |
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com/v1")]
/// pub trait Shop {
///     #[get("/customers/{id}", name = "customers.read")]
///     async fn customer(&self, id: &str) -> Result<String, Error>;
///
///     #[post("/files", base_url = "https://files.example.com/v1", idempotent = "Idempotency-Key")]
///     async fn create_file(&self, #[body] file: Vec<u8>) -> Result<String, Error>;
/// }
/// ```
pub use ratelimit_macros::get;

/// A call by `POST`; the path and the keys are those of [`get`](macro@crate::get). It is sent again only where that
/// cannot act twice: see [`retry`](macro@crate::retry).
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[post("/orders", idempotent = "Idempotency-Key")]
///     async fn order(&self, #[json] items: &[u32]) -> Result<u64, Error>;
/// }
/// ```
pub use ratelimit_macros::post;

/// A call by `PUT`; the path and the keys are those of [`get`](macro@crate::get).
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[put("/items/{id}")]
///     async fn replace(&self, id: u64, #[body("text/csv")] item: String) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::put;

/// A call by `PATCH`; the path and the keys are those of [`get`](macro@crate::get). As with `POST`, sending it twice may
/// act twice.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[patch("/items/{id}", idempotent = "Idempotency-Key")]
///     async fn rename(&self, id: u64, #[query] name: &str) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::patch;

/// A call by `DELETE`; the path and the keys are those of [`get`](macro@crate::get).
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[delete("/items/{id}")]
///     async fn remove(&self, id: u64) -> Result<(), Error>;
/// }
/// ```
pub use ratelimit_macros::delete;

/// A call by `HEAD`; the path and the keys are those of [`get`](macro@crate::get), but that it needs no `idempotent`. Its
/// answer has no body, so it returns `Result<Response<()>, E>`, or `Result<(), E>`; another type is refused, and so
/// is an argument that is a body.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Files {
///     #[head("/files/{name}")]
///     async fn size(&self, name: &str) -> Result<Response<()>, Error>;
/// }
/// ```
pub use ratelimit_macros::head;

/// A call by `OPTIONS`; the path and the keys are those of [`get`](macro@crate::get), but that it needs no `idempotent`.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[options("/items")]
///     async fn allowed(&self) -> Result<Response<()>, Error>;
/// }
/// ```
pub use ratelimit_macros::options;

/// A call by any other verb: `#[http("PURGE", "/cache/{key}")]`; the path and the keys are those of
/// [`get`](macro@crate::get). Refused is a verb that has an attribute of its own, and one that is not in upper case.
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
