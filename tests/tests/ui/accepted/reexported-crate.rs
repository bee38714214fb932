//! The runtime behind another crate's re-export.

mod sdk {
    pub mod parts {
        pub use ratelimit_runtime;
    }
}

use sdk::parts::ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", crate = crate::sdk::parts::ratelimit_runtime)]
#[rate_limited(per = "1s", limit = 100)]
trait Cards {
    #[get("/a/{id}")]
    async fn a(&self, id: u8) -> Result<Response<()>, Error>;
}

fn main() {
    let _ = CardsClient::builder();
}
