//! Types of the user's that are called as others are.

mod own {
    use ratelimit_runtime::{Error as Failure, api_client};

    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    pub struct Option;
    pub struct Some;
    pub struct Ok;
    pub struct Call;
    pub struct Client;
    pub struct Core;
    pub struct Operation;
    pub struct Duration;
    pub struct QuotaSpec;
    pub struct Api;
    pub trait Future {}
    pub trait Sync {}

    impl From<Failure> for Error {
        fn from(_: Failure) -> Self {
            Error
        }
    }

    #[api_client(base_url = "https://api.example.com", client = ApiClient)]
    #[rate_limited(per = "1s", limit = 100, max_wait = "1s", on_limit = "wait")]
    pub trait Names {
        #[get("/a/{quota}")]
        async fn send(&self, quota: u8, #[query] finish: u8, #[user] user: u8) -> Result<()>;

        #[get("/b")]
        async fn builder(&self) -> Result<()>;

        #[get("/c")]
        async fn from_core(&self) -> Result<()>;

        #[get("/d")]
        async fn core(&self) -> Result<()>;

        #[get("/e")]
        async fn prepare(&self) -> Result<()>;
    }
}

#[test]
fn is_accepted() {
    assert_eq!(own::ApiClient::OPERATIONS.len(), 5);
    use own::Names as _;
    let client = own::ApiClient::builder().base_url("http://127.0.0.1").build().unwrap();
    drop((client.builder(), client.prepare()));
}
