//! Pet.
//!
//! Written by `ratelimit-codegen` from `readme.yaml`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Error, Response, api_client};

pub use self::types::*;

/// Pet.
#[api_client(part_of = super::PetstoreClient)]
pub trait PetApi {
    /// Get pet by ID.
    ///
    /// Answered by `200`.
    #[get("/pets/{id}")]
    async fn get_pet_by_id(&self, id: i64) -> Result<Response<Pet>, Error>;
}
