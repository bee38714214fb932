//! Methods whose names differ in case only.

use ratelimit_runtime::prelude::*;

#[allow(non_snake_case)]
#[api_client(base_url = "https://api.example.com")]
trait Users {
    #[get("/a")]
    async fn get_user(&self) -> Result<(), Error>;

    #[get("/b")]
    async fn GET_USER(&self) -> Result<(), Error>;

    #[get("/c")]
    async fn getUser(&self) -> Result<(), Error>;

    #[get("/d")]
    async fn getuser(&self) -> Result<(), Error>;

    #[get("/e")]
    async fn straße(&self) -> Result<(), Error>;

    #[get("/f")]
    async fn strasse(&self) -> Result<(), Error>;
}

#[test]
fn is_accepted() {
    let paths: Vec<_> = UsersClient::OPERATIONS.iter().map(|operation| operation.template).collect();
    assert_eq!(paths, ["/a", "/b", "/c", "/d", "/e", "/f"]);
}
