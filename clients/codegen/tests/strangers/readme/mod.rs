//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

pub mod pet;

use ratelimit_runtime::api_client;

/// What holds for every call; the calls are methods of [`PetstoreClient`]'s parts.
#[api_client(base_url = "https://petstore.example.com/v2", client = PetstoreClient, auth = "header:X-Api-Key")]
pub trait PetstoreApi {}

impl PetstoreClient {
    /// Pet: the methods of [`PetApi`](pet::PetApi), under the same limits as all others.
    #[must_use]
    pub fn pet(&self) -> pet::PetApiClient {
        pet::PetApiClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    pub use super::pet::PetApi;
}
