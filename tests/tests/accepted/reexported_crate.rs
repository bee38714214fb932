//! The runtime behind another crate's re-export.

mod sdk {
    pub mod parts {
        pub use ratelimit_runtime;
    }
}

use sdk::parts::ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", crate = crate::reexported_crate::sdk::parts::ratelimit_runtime)]
#[rate_limited(per = "1s", limit = 100)]
trait Cards {
    #[get("/a/{id}")]
    async fn a(&self, id: u8) -> Result<Response<()>, Error>;
}

#[test]
fn is_accepted() {
    let _ = CardsClient::builder();
}
