#![doc = include_str!("../../README.md")]

#[doc(hidden)]
pub mod __private;
mod attributes;
mod client;
mod constants;
mod declared;
mod error;
mod fake;
#[cfg(feature = "tower")]
mod grpc;
#[cfg(feature = "tower")]
pub mod incoming;
#[cfg(feature = "tower")]
mod limited_body;
mod limiter;
#[cfg(any(feature = "tower", feature = "reqwest-middleware"))]
pub mod outgoing;
#[cfg(any(feature = "tower", feature = "policy-files"))]
mod path_prefix;
#[cfg(feature = "policy-files")]
pub mod policies;
mod secret;
mod store;
pub mod telemetry;
mod time;

pub use ::http;
pub use bytes::Bytes;
pub use futures_core::Stream;
pub use ratelimit_core::breaker::{Forced, Threshold, Verdict};
pub use ratelimit_core::headers::Reach;
pub use ratelimit_core::retry::StopReason;
pub use ratelimit_core::{
    Algorithm, Breaker, BreakerFault, BreakerSpec, Degradation, OnLimit, OnStoreError, Quota, QuotaFault,
    QuotaSpec, Ratio, Retry, RetryFault, RetryOn, RetrySpec, Scope, StoreErrorFault, StoreErrorSpec,
};

pub use crate::attributes::{
    api_client, circuit_breaker, delete, errors, get, head, headers, http, no_circuit_breaker, no_rate_limit,
    no_retry, on_store_error, options, paginate, patch, post, put, rate_limited, retry, timeout,
};
pub use crate::client::api::{Method, Operation, Timeouts};
pub use crate::client::body::Body;
pub use crate::client::multipart::{Multipart, Part};
pub use crate::client::reply::Response;
pub use crate::client::stream::ByteStream;
pub use crate::client::unset::OrUnset;
pub use crate::client::{
    Answered, ApiClient, Attempted, Bounds, BuildError, CallSettings, ClientBuilder, Credential,
    CredentialError, Credentials, Interceptor, Request,
};
pub use crate::error::{BoxError, EncodeError, Error, ErrorKind, Phase};
pub use crate::fake::FakeCall;
pub use crate::limiter::{
    AcquireError, Limiter, Permit, PermitRequest, PolicyError, QuotaStanding, Refusal, RefusedBy,
};
pub use crate::secret::{Secret, SecretError};
pub use crate::store::{BreakerStatus, MemoryStore, Store, StoreError};
#[cfg(feature = "redis")]
pub use crate::store::{RedisStore, RedisStoreBuilder};

/// Everything a trait with `#[api_client]` needs.
pub mod prelude {
    #[cfg(feature = "redis")]
    pub use crate::RedisStore;
    pub use crate::{
        Body, ByteStream, Bytes, Error, Limiter, MemoryStore, Multipart, OrUnset, Part, Response, Secret,
        Stream,
    };
    pub use crate::{
        api_client, circuit_breaker, delete, errors, get, head, headers, http, no_circuit_breaker,
        no_rate_limit, no_retry, on_store_error, options, paginate, patch, post, put, rate_limited, retry,
        timeout,
    };
}
