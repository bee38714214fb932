//! A client is as visible as its trait.

#![deny(warnings, unreachable_pub, private_interfaces, private_bounds)]

mod outer {
    pub(crate) mod inner {
        use ratelimit_runtime::prelude::*;

        #[api_client(base_url = "https://api.example.com")]
        pub(crate) trait Wide {
            #[get("/a")]
            async fn a(&self) -> Result<(), Error>;
        }

        #[api_client(base_url = "https://api.example.com")]
        pub(in crate::visibility::outer) trait Narrow {
            #[get("/a")]
            async fn a(&self) -> Result<(), Error>;
        }

        #[api_client(base_url = "https://api.example.com")]
        pub(super) trait Above {
            #[get("/a")]
            async fn a(&self) -> Result<(), Error>;
        }
    }

    pub(crate) fn narrow() -> usize {
        inner::NarrowClient::OPERATIONS.len() + inner::AboveClient::OPERATIONS.len()
    }
}

#[test]
fn is_accepted() {
    assert_eq!(outer::narrow() + outer::inner::WideClient::OPERATIONS.len(), 3);
}
