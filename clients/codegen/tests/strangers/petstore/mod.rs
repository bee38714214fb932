//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

pub mod pet;

pub mod store;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

use ratelimit_runtime::api_client;

/// What holds for every call; the calls are methods of [`PetstoreClient`]'s parts.
///
/// [The vendor's page](https://docs.petstore.example.com)
#[api_client(base_url = "https://eu.petstore.example.com/v2", name = "petstore", client = PetstoreClient, auth = "header:X-Api-Key")]
#[rate_limited(per = "1s", limit = 25)]
#[retry(max_attempts = 3)]
pub trait PetstoreApi {}

impl PetstoreClient {
    /// Pet: the methods of [`PetApi`](pet::PetApi), under the same limits as all others.
    #[must_use]
    pub fn pet(&self) -> pet::PetApiClient {
        pet::PetApiClient::of(self)
    }

    /// Store: the methods of [`Store`](store::Store), under the same limits as all others.
    #[must_use]
    pub fn store(&self) -> store::StoreClient {
        store::StoreClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    pub use super::pet::PetApi;
    pub use super::store::Store;
}
