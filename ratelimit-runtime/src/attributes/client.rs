//! `#[api_client]`, and all that can be said of parameters and return types.

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
/// | **`base_url`** | an absolute `http` or `https` URL that every path is added to, or the path of a constant that has it; the builder can change it | an error |
/// | `part_of` | instead of `base_url`: the client that this trait is a [part](#parts) of | it is a client of its own |
/// | `name` | the API's name in the keys of its quotas; of a part, what its methods are called behind | the host's: `stripe` for `api.stripe.com`; of a part, the trait's in snake case |
/// | `client` | the name of the client struct | the trait's name and `Client` |
/// | `error` | the type of the bodies of errors, for statuses to which [`errors`](macro@crate::errors) gives none | they are kept as they are |
/// | `auth` | how every call sends the builder's credential: `"bearer"` (`Authorization: Bearer ..`), `"basic"` (the user and password of [`basic_auth`](crate::ClientBuilder::basic_auth), as `Authorization: Basic ..`), `"header:X-Api-Key"` (in that header, as it is), `"query:key"` (in the query under that name; queries end in logs) | it is not sent |
/// | `user_agent` | what every call sends as `User-Agent` | this library's name and version |
/// | `dyn` | adds `Dyn<Trait>`, whose objects implement the trait: `Arc<dyn DynShop>`; `dyn = AnyName` names it | none |
/// | `fake` | adds `<Trait>Fake`, which implements the trait by closures, for tests; `fake = AnyName` names it | none |
/// | `crate` | the path of this crate, where it is renamed or re-exported | `::ratelimit_runtime` |
///
/// Every method is `async`, takes `&self`, has one verb ([`get`](macro@crate::get), [`post`](macro@crate::post), [`put`](macro@crate::put), [`patch`](macro@crate::patch),
/// [`delete`](macro@crate::delete), [`head`](macro@crate::head), [`options`](macro@crate::options), [`http`](macro@crate::http)), and returns a `Result<T, E>` or a
/// `Result<Response<T>, E>` of any `E` that is `From<`[`Error`](crate::Error)`>`, and of a `T` that is
///
/// - anything that serde reads from JSON; `()` for a body that does not matter,
/// - [`Bytes`](crate::Bytes), the body as it is, up to 8 MiB; a `String`, its text, unless it came as JSON:
///   then it is the JSON string,
/// - a [`ByteStream`](crate::ByteStream), of any size, read by the caller piece by piece.
///
/// A method that reads JSON sends `Accept: application/json`, unless a header of its own, of the trait, of the
/// builder or of an argument says otherwise. A body that is compressed though nobody asked for it, or in
/// another charset than UTF-8, is an error of the kind [`Decode`](crate::ErrorKind::Decode) that says so; `Bytes`
/// has it as it is. A 3xx, like every other status than a 2xx, is an error, unless
/// [`follow_redirects`](crate::ClientBuilder::follow_redirects) has it followed.
///
/// One with [`paginate`](macro@crate::paginate) is no `async fn`, and returns a stream of items.
///
/// What stands between is said by [`rate_limited`](macro@crate::rate_limited), [`retry`](macro@crate::retry), [`timeout`](macro@crate::timeout), [`headers`](macro@crate::headers) and [`errors`](macro@crate::errors).
/// `ShopClient::prepare(&shop, async |shop| shop.customer("1").await)` gives the
/// [request](crate::Request) of a call, which is not sent then.
///
/// A method can have type parameters, `impl Trait` arguments, named lifetimes and a `where` clause, as in
/// `async fn create<T: Serialize + Sync>(&self, #[json] body: &T)`; the trait itself can not.
///
/// Warned of are a `base_url` that leaves the machine in clear text, two methods that send the same request,
/// quotas of windows below 10 ms or that count by a credential, and a parameter that pages are asked for by with
/// nearly the name of an argument; `#[allow(deprecated)]` on the trait says that it is meant.
///
/// An argument says where it goes:
///
/// | attribute | where |
/// |---|---|
/// | none, or `#[path]` | into the placeholder of its name, or `#[path("name")]`; always one segment, percent-encoded; empty, `.` and `..` are refused |
/// | the same, for `{*name}` | into the rest of the path: its slashes stay, each segment is encoded and refused as above |
/// | `#[query]` | into the query under its name; a struct or map adds its fields instead. `#[query("name")]` puts it under that name, a struct or map in brackets |
/// | `#[header("Name")]` | into that header |
/// | `#[headers]` | a map or struct: each field into the header of its name |
/// | `#[json]` | the body, as JSON |
/// | `#[form]` | the body, as a form: `metadata[k]=v`, `items[0][price]=..` |
/// | `#[body]` | the body as it is: bytes, text, or a [`Body`](crate::Body), which can be a stream; `#[body("text/csv")]` says what it is |
/// | `#[part]`, `#[multipart]` | a part of a `multipart/form-data` body, a [`Part`](crate::Part), text or number; or a whole [`Multipart`](crate::Multipart) |
/// | `#[timeout]` | not onto the wire: a `Duration` that the call may take in all, instead of the method's |
/// | `#[idempotency_key]` | into the header that the verb names by `idempotent`, or that it names itself, or `Idempotency-Key`; `None` leaves it to the client to make one |
/// | `#[user]` | not onto the wire: who the call is for, which the scopes `user` and `user_endpoint` count by |
///
/// A `None` is left out everywhere; [`OrUnset::Unset`](crate::OrUnset) sends `key=`, or `null` in JSON. An
/// argument that goes nowhere does not compile.
///
/// `mut` and patterns have no use in a declaration. Two parameters of one name in the query, or among the
/// parts, are refused: a list says that there are several.
///
/// Lists are written in the `style` of `#[query(style = "..")]` or `#[form(style = "..")]`: `"multi"`
/// (`id=1&id=2`, the default of a query, for items that are single values; below a key in brackets as `"indices"`), `"indices"`
/// (`id[0]=1&id[1]=2`, the default of a form), `"brackets"` (`id[]=1&id[]=2`) or `"csv"` (`id=1,2`).
///
/// `idempotent = "Idempotency-Key"` on a verb that changes something gives each call a key in that header,
/// a new UUID, or the argument's: the same for every attempt of the call, so that none acts twice.
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
/// # Parts
///
/// An API that is too large for one trait has one trait for all that holds for every call, and a part for each
/// group of its methods: `part_of = ShopClient`. `TemplatesClient::of(&shop)` is the same client with other
/// methods: its base URL, credential, headers, limiter and connections are the shop's, and its calls are under
/// the shop's quotas, retries, timeouts and breaker, beside what its methods say themselves. So a part has no
/// `base_url`, `auth`, `user_agent` or `error`, and no attribute but `#[api_client]` on its trait. In keys and
/// telemetry its methods are called `templates.list`, so that two parts can have one name each for what they
/// do.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com/v1", auth = "bearer")]
/// #[rate_limited(per = "1s", limit = 100)]
/// pub trait Shop {
///     #[get("/shop")]
///     async fn shop(&self) -> Result<String, Error>;
/// }
///
/// #[api_client(part_of = ShopClient)]
/// pub trait Templates {
///     #[get("/templates")]
///     #[rate_limited(per = "1s", limit = 10)]
///     async fn list(&self) -> Result<Vec<String>, Error>;
/// }
///
/// async fn templates(shop: &ShopClient) -> Result<Vec<String>, Error> {
///     TemplatesClient::of(shop).list().await
/// }
/// ```
///
/// # Mocks
///
/// The trait is an ordinary one, so whatever implements it stands in for the client: a type of your own, with
/// `async fn`, or what `mockall::mock!` makes, where methods are written as they are in the docs of the trait,
/// with `impl Future<Output = ..> + Send`. Where that can make none (of an `Option<&str>` argument, for one), a
/// [fake](#fakes) can.
///
/// ```
/// use ratelimit_runtime::prelude::*;
///
/// #[api_client(base_url = "https://api.example.com")]
/// pub trait Shop {
///     #[get("/customers/{id}")]
///     async fn customer(&self, id: &str, #[query] expand: Option<&str>) -> Result<String, Error>;
/// }
///
/// struct OnlyAda;
///
/// impl Shop for OnlyAda {
///     async fn customer(&self, id: &str, _expand: Option<&str>) -> Result<String, Error> {
///         let missing = || Error::of_status("customer", http::StatusCode::NOT_FOUND, http::HeaderMap::new(), "");
///         if id == "1" { Ok("Ada".to_owned()) } else { Err(missing()) }
///     }
/// }
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
/// closure panics and says which is missing. A stream's items are those that its closure returns when the method is called.
/// `calls()` and `calls_of("customer")` show what was
/// [called](crate::FakeCall), in order, once it was awaited or polled. Clones share closures and calls, so a test
/// can keep one.
///
/// To answer with an error, make one by [`Error::of_status`](crate::Error::of_status).
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
