//! Nothing is taken from the user's names: not the prelude's, not locals', not keywords'.

#![no_implicit_prelude]

mod own {
    pub struct Failure;

    impl ::core::convert::From<::ratelimit_runtime::Error> for Failure {
        fn from(_: ::ratelimit_runtime::Error) -> Self {
            Failure
        }
    }

    // They mean something else here.
    pub trait Clone {}
    pub trait Send {}
    pub struct Result;
    pub mod core {}
    pub mod ratelimit_runtime {}

    #[::ratelimit_runtime::api_client(base_url = "https://api.example.com")]
    #[::ratelimit_runtime::rate_limited(per = "1s", limit = 100, scope = "user")]
    pub trait Hygiene {
        #[get("/{type}/{call}")]
        async fn call(
            &self,
            r#type: u8,
            call: u8,
            #[user] sent: ::core::option::Option<&str>,
            #[query] __call: u8,
            #[query] __sent: u8,
            #[query] core: u8,
        ) -> ::core::result::Result<(), Failure>;

        #[get("/operations")]
        async fn operations(&self) -> ::core::result::Result<(), Failure>;

        #[get("/builder")]
        async fn builder(&self) -> ::core::result::Result<(), Failure>;

        #[get("/match")]
        async fn r#match(&self, #[query] r#in: u8) -> ::core::result::Result<(), Failure>;
    }

    const FILES: &'static str = "https://files.example.com";

    #[::ratelimit_runtime::api_client(part_of = HygieneClient)]
    pub trait Part {
        #[get("/of", base_url = FILES, name = "of")]
        async fn of(&self) -> ::core::result::Result<(), Failure>;

        #[get("/core_of")]
        async fn core_of(&self) -> ::core::result::Result<(), Failure>;
    }
}

#[::core::prelude::v1::test]
fn is_accepted() {
    ::core::assert_eq!(own::HygieneClient::OPERATIONS[3].name, "match");
    let _ = <own::HygieneClient as ::core::clone::Clone>::clone;
    let _ = own::PartClient::of;
}
