//! Pet.
//!
//! Written by `ratelimit-codegen` from `petstore.yaml`: to change it, change the overrides and run it again.

mod types;

use ratelimit_runtime::{Body, ByteStream, Error, Multipart, Response, api_client};

pub use self::types::*;

/// Pet.
///
/// [The vendor's page](https://docs.petstore.example.com)
#[api_client(part_of = super::PetstoreClient)]
pub trait PetApi {
    /// Add pet.
    ///
    /// Answered by any status of success.
    #[post("/pet")]
    async fn add_pet(&self, #[json] body: &PetInput) -> Result<Response<Pet>, Error>;

    /// Find pets by status.
    ///
    /// Answered by `200`.
    ///
    /// - `status`: a list, at least 1 of them, each [`FindPetsByStatusStatusItem`].
    #[get("/pet/findByStatus")]
    async fn find_pets_by_status(
        &self,
        #[query(style = "csv")] status: &[FindPetsByStatusStatusItem],
    ) -> Result<Response<Vec<Pet>>, Error>;

    /// Get pet by ID.
    ///
    /// Answered by `200`.
    ///
    /// - `cookie`: `session=..` and `debug=..`, with `; ` between them.
    #[get("/pet/{pet_id}")]
    async fn get_pet_by_id(
        &self,
        pet_id: i64,
        #[header("Cookie")] cookie: Option<&str>,
    ) -> Result<Response<Pet>, Error>;

    /// Delete pet.
    ///
    /// Answered by `204`.
    ///
    /// Deprecated by the vendor.
    ///
    /// - `pet_id`: a whole number, at least 1.
    /// - `x_reason`: a text, at most 40 characters, matching `^[a-z ]+$`.
    #[delete("/pet/{pet_id}")]
    async fn delete_pet(
        &self,
        pet_id: i64,
        #[header("X-Reason")] x_reason: Option<&str>,
    ) -> Result<Response<()>, Error>;

    /// Get photo.
    ///
    /// Answered by `200`.
    #[get("/pet/{pet_id}/photo")]
    async fn get_photo(&self, pet_id: i64) -> Result<Response<ByteStream>, Error>;

    /// Add photo.
    ///
    /// Answered by `201`.
    ///
    /// - `body` has these parts:
    ///   - `photo`, which must be there: bytes.
    ///   - `caption`: a text, at most 80 characters.
    ///   - `tags`: a list.
    #[post("/pet/{pet_id}/photo")]
    async fn add_photo(&self, pet_id: i64, #[multipart] body: &Multipart) -> Result<Response<String>, Error>;

    /// Set photo.
    ///
    /// Answered by `204`.
    #[put("/pet/{pet_id}/photo/raw")]
    async fn set_photo(&self, pet_id: i64, #[body("image/png")] body: Body) -> Result<Response<()>, Error>;
}
