//! Every operation, in one module for each part of the API.
//!
//! Written by `ratelimit-codegen`.

pub mod items;

pub mod a1;

pub mod a_1;

pub mod r#gen;

#[allow(unused_macros, unused_imports, dead_code, reason = "which of it is used depends on the features")]
mod support;

use ratelimit_runtime::api_client;

/// What holds for every call; the calls are methods of [`VendorClient`]'s parts.
#[api_client(base_url = "https://vendor.example.com:8443/v1", client = VendorClient, auth = "bearer")]
pub trait VendorApi {}

/// The body that `value` is as JSON, for methods that send it as something else than `application/json`.
///
/// # Errors
/// Where a value has no form in JSON, such as a map whose keys are no texts.
pub fn json_body<T: serde::Serialize + ?Sized>(value: &T) -> serde_json::Result<ratelimit_runtime::Body> {
    serde_json::to_vec(value).map(ratelimit_runtime::Body::from)
}

impl VendorClient {
    /// Items: the methods of [`Items`](items::Items), under the same limits as all others.
    #[must_use]
    pub fn items(&self) -> items::ItemsClient {
        items::ItemsClient::of(self)
    }

    /// A1: the methods of [`A1`](a1::A1), under the same limits as all others.
    #[must_use]
    pub fn a1(&self) -> a1::A1Client {
        a1::A1Client::of(self)
    }

    /// A 1: the methods of [`A1Api`](a_1::A1Api), under the same limits as all others.
    #[must_use]
    pub fn a_1(&self) -> a_1::A1ApiClient {
        a_1::A1ApiClient::of(self)
    }

    /// Gen: the methods of [`Gen`](gen::Gen), under the same limits as all others.
    #[must_use]
    pub fn r#gen(&self) -> r#gen::GenClient {
        r#gen::GenClient::of(self)
    }
}

/// Every trait, for their methods.
pub mod prelude {
    pub use super::a_1::A1Api;
    pub use super::a1::A1;
    pub use super::r#gen::Gen;
    pub use super::items::Items;
    pub use super::json_body;
}
