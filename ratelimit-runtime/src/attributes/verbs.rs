//! The verbs.

/// A call by `GET`: `#[get("/path/{placeholder}")]`, on a method of a trait with [`api_client`](macro@crate::api_client).
///
/// The path starts with `/` and is added to the base URL's. Each placeholder is filled by the argument
/// of its name. Refused is what URLs take for something else: `.` and `..`, also as `%2e`, an empty segment,
/// `\`, `?` and `#`, and a `%` that begins no escape.
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
