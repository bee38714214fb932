//! The verbs.

/// A call by `GET`: `#[get("/path/{placeholder}")]`, on a method of a trait with [`api_client`](macro@crate::api_client).
///
/// The path starts with `/` and is added to the base URL's. Each placeholder is filled by the argument
/// of its name. Refused is what URLs take for something else: `.` and `..`, also as `%2e`, an empty segment,
/// `\`, `?` and `#`, and a `%` that begins no escape.
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

/// A call by `POST`; see [`get`](macro@crate::get) for the path.
pub use ratelimit_macros::post;

/// A call by `PUT`; see [`get`](macro@crate::get) for the path.
pub use ratelimit_macros::put;

/// A call by `PATCH`; see [`get`](macro@crate::get) for the path.
pub use ratelimit_macros::patch;

/// A call by `DELETE`; see [`get`](macro@crate::get) for the path.
pub use ratelimit_macros::delete;

/// A call by `HEAD`; see [`get`](macro@crate::get) for the path. Its answer has no body, so it returns
/// `Result<Response<()>, E>`, or `Result<(), E>`.
pub use ratelimit_macros::head;

/// A call by `OPTIONS`; see [`get`](macro@crate::get) for the path.
pub use ratelimit_macros::options;

/// A call by any other verb: `#[http("PURGE", "/cache/{key}")]`; see [`get`](macro@crate::get) for the path.
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
