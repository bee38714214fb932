//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

pub mod things;

pub mod self_;

pub mod r#async;

pub mod builder_api;

pub mod api;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

use ratelimit_runtime::api_client;

/// What holds for every call; the calls are methods of [`ApiClient`]'s parts.
#[api_client(base_url = "https://messy.example.com/api", client = ApiClient)]
pub trait Api {}

impl ApiClient {
    /// Things: the methods of [`Things`](things::Things), under the same limits as all others.
    #[must_use]
    pub fn things(&self) -> things::ThingsClient {
        things::ThingsClient::of(self)
    }

    /// Self: the methods of [`SelfValueApi`](self_::SelfValueApi), under the same limits as all others.
    #[must_use]
    pub fn self_(&self) -> self_::SelfValueApiClient {
        self_::SelfValueApiClient::of(self)
    }

    /// Async: the methods of [`Async`](async::Async), under the same limits as all others.
    #[must_use]
    pub fn r#async(&self) -> r#async::AsyncClient {
        r#async::AsyncClient::of(self)
    }

    /// Builder API: the methods of [`Builder`](builder_api::Builder), under the same limits as all others.
    #[must_use]
    pub fn builder_api(&self) -> builder_api::BuilderClient {
        builder_api::BuilderClient::of(self)
    }

    /// API: the methods of [`報告`](api::報告), under the same limits as all others.
    #[must_use]
    pub fn api(&self) -> api::報告Client {
        api::報告Client::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    pub use super::api::報告;
    pub use super::r#async::Async;
    pub use super::builder_api::Builder;
    pub use super::self_::SelfValueApi;
    pub use super::things::Things;
}
