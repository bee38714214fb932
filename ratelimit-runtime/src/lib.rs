#![doc = include_str!("../../README.md")]

#[doc(hidden)]
pub mod __private;
mod attributes;
mod client;
mod declared;
mod error;
mod limiter;
mod secret;
mod store;
mod time;

pub use http;
pub use ratelimit_core::{Algorithm, OnLimit, Quota, QuotaFault, QuotaSpec, Scope};

pub use crate::attributes::{api_client, delete, get, patch, post, put, rate_limited};
pub use crate::client::api::{Method, Operation};
pub use crate::client::reply::Response;
pub use crate::client::{BuildError, ClientBuilder};
pub use crate::error::{EncodeError, Error, ErrorKind};
pub use crate::limiter::{
    AcquireError, Limiter, Permit, PermitRequest, PolicyError, QuotaStanding, Refusal, RefusedBy,
};
pub use crate::secret::{Secret, SecretError};
pub use crate::store::{MemoryStore, Store, StoreError};
#[cfg(feature = "redis")]
pub use crate::store::{RedisStore, RedisStoreBuilder};

/// Everything a trait with `#[api_client]` needs.
pub mod prelude {
    #[cfg(feature = "redis")]
    pub use crate::RedisStore;
    pub use crate::{Error, Limiter, MemoryStore, Response, Secret};
    pub use crate::{api_client, delete, get, patch, post, put, rate_limited};
}
