//! Things.
//!
//! Written by `ratelimit-codegen` from `edges.json`: to change it, change the overrides and run it again.

mod types;

use std::collections::BTreeMap;

use ratelimit_runtime::{Error, Response, api_client};
use serde_json::Value;

pub use self::types::*;

/// Things.
#[api_client(part_of = super::EdgesClient)]
pub trait Things {
    /// Clone.
    ///
    /// Answered by `200`.
    #[get("/a")]
    async fn clone_in_things(
        &self,
        #[header("X-N")] x_n: i64,
        #[header("X-L")] x_l: Option<&str>,
    ) -> Result<Response<CloneObject>, Error>;

    /// Default.
    ///
    /// Answered by `200`.
    #[post("/a")]
    async fn default(&self, #[json] body: &str) -> Result<Response<Client>, Error>;

    /// Fmt.
    ///
    /// Answered by `200`.
    #[put("/a")]
    async fn fmt(&self, #[json] body: i64) -> Result<Response<StringObject>, Error>;

    /// Drop.
    ///
    /// Answered by `200`.
    #[patch("/a")]
    async fn drop(&self, #[json] body: &Value) -> Result<Response<Vec<I64>>, Error>;

    /// Of.
    ///
    /// Answered by `200`.
    #[options("/a")]
    async fn of(&self, #[json] body: &[f64]) -> Result<Response<Std>, Error>;

    /// Prepare.
    ///
    /// Answered by `200`.
    #[delete("/a")]
    async fn prepare(&self, #[query("any")] any: &Value) -> Result<Response<EdgesClient>, Error>;

    /// Into.
    ///
    /// Answered by `200`.
    #[get("/b/{a}-{b}/{c}.json")]
    async fn into_in_things(
        &self,
        a: &str,
        b: &str,
        c: &str,
        #[query] flag: bool,
    ) -> Result<Response<String>, Error>;

    /// From.
    ///
    /// Answered by `200`.
    #[post("/b/{a}-{b}/{c}.json")]
    async fn from(
        &self,
        a: &str,
        b: &str,
        c: &str,
        #[form] body: &BTreeMap<String, String>,
    ) -> Result<Response<Serde>, Error>;

    /// Await.
    ///
    /// Answered by `204`.
    #[get("/c%20d/{x}")]
    async fn r#await(&self, x: &str) -> Result<Response<()>, Error>;

    /// Odata.
    ///
    /// Answered by `204`.
    #[get("/d('{x}')")]
    async fn odata(&self, x: &str) -> Result<Response<()>, Error>;

    /// Slash.
    ///
    /// Answered by `204`.
    #[get("/e/{x}/")]
    async fn slash(&self, x: &str) -> Result<Response<()>, Error>;

    /// Twice.
    ///
    /// Answered by `204`.
    #[get("/f/{x}/{x_in_path}")]
    async fn twice(&self, x: &str, x_in_path: &str) -> Result<Response<()>, Error>;

    /// Root.
    ///
    /// Answered by `204`.
    #[get("/")]
    async fn root(&self) -> Result<Response<()>, Error>;
}
