//! Attributes of others are kept where they stand.

#![deny(warnings)]

use ratelimit_runtime::prelude::*;

#[allow(clippy::upper_case_acronyms, reason = "it is called so")]
#[api_client(base_url = "https://api.example.com")]
#[doc(alias = "cards")]
#[diagnostic::on_unimplemented(message = "`{Self}` is no API")]
#[cfg_attr(not(any()), must_use)]
pub trait API {
    #[must_use = "it is asked for"]
    #[doc(alias = "one")]
    #[get("/a")]
    async fn a(
        &self,
        #[allow(unused_variables)]
        #[query]
        a: u8,
    ) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let _ = APIClient::builder();
}
