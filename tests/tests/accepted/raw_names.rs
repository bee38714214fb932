//! Names that are keywords, everywhere a name can stand; on the wire they are what they mean.

#![allow(non_camel_case_types)]

use ratelimit_runtime::prelude::*;

#[api_client(base_url = "https://api.example.com", client = r#dyn)]
trait r#trait {
    #[get("/{type}/{match}")]
    async fn r#fn(
        &self,
        r#type: &str,
        r#match: u8,
        #[query] r#in: u8,
        #[user] r#as: &str,
    ) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let operation = r#dyn::OPERATIONS[0];
    assert_eq!((operation.name, operation.pieces), ("fn", ["/", "/", ""].as_slice()));
}
