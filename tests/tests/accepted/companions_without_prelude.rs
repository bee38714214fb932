//! What stands beside a trait takes nothing from the user's names either.

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
    pub struct Arc;
    pub struct Box;
    pub struct Vec;
    pub trait Fn {}
    pub struct Result;
    pub mod core {}
    pub mod ratelimit_runtime {}

    #[::ratelimit_runtime::api_client(base_url = "https://api.example.com", dyn, fake)]
    #[::ratelimit_runtime::rate_limited(per = "1s", limit = 100, scope = "user")]
    pub trait Hygiene {
        #[get("/{type}/{call}")]
        async fn call(
            &self,
            r#type: u8,
            call: u8,
            #[user] sent: ::core::option::Option<&str>,
            #[query] __call: u8,
            #[query] answer: u8,
            #[query] core: u8,
        ) -> ::core::result::Result<(), Failure>;

        #[get("/answers")]
        #[paginate(cursor = "after", items = "data")]
        fn answers(
            &self,
            #[query] answer: &str,
            #[query] __answer: &str,
            #[query] __sink: u8,
        ) -> impl ::ratelimit_runtime::Stream<Item = ::core::result::Result<u8, Failure>> + ::core::marker::Send;

        #[get("/operations")]
        async fn operations(&self) -> ::core::result::Result<(), Failure>;

        #[get("/builder")]
        async fn builder(&self) -> ::core::result::Result<(), Failure>;

        #[get("/match")]
        async fn r#match(&self, #[query] r#in: u8) -> ::core::result::Result<(), Failure>;
    }
}

#[::core::prelude::v1::test]
fn is_accepted() {
    let _: &dyn by_macro::Any = &by_macro::None::new().on_card(|_| ::core::result::Result::Ok(()));
    let fake = own::HygieneFake::new()
        .on_call(|_, _, _, _, _, _| ::core::result::Result::Ok(()))
        .on_answers(|_, _, _| [::core::result::Result::Ok(1)])
        .on_match(|_| ::core::result::Result::Ok(()));
    let _: ::std::sync::Arc<dyn own::DynHygiene> = ::std::sync::Arc::new(fake);
}

mod by_macro {
    macro_rules! api {
        ($name:ident, $base:literal, $path:literal, $method:ident, $argument:ident: $ty:ty) => {
            #[::ratelimit_runtime::api_client(base_url = $base, dyn = Any, fake = None, crate = ::ratelimit_runtime)]
            pub trait $name {
                #[get($path)]
                async fn $method(&self, $argument: $ty) -> ::core::result::Result<(), super::own::Failure>;
            }
        };
    }

    api!(Cards, "https://api.example.com", "/cards/{id}", card, id: &str);
}
